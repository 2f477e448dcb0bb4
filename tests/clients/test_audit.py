"""The audit trail: CloudTrail's LookupEvents as boto3 and the AWS CLI call it, the fleetwright command, and exports."""

import json
import socket
import sqlite3
import subprocess
import urllib.error
import urllib.request
import uuid
from datetime import timedelta

import pytest

from fleet import aws, server
from fleet.aws import refusal
from fleet.command import fleetwright
from fleet.waiting import until


@pytest.fixture
def here(shared, region):
    """Clients in a region where nobody else calls."""
    return {name: aws.client(shared, name, region=region, validate=False) for name in ("ssm", "kms", "cloudtrail")}


def by(key, value):
    return [{"AttributeKey": key, "AttributeValue": value}]


def regional(answer):
    """The events of services that have regions: those of the others are in every region."""
    return [event for event in answer["Events"] if event["EventSource"] in ("kms.amazonaws.com", "ssm.amazonaws.com")]


def test_calls_are_found_by_what_they_were(here, shared, region):
    ssm, kms, trail = here["ssm"], here["kms"], here["cloudtrail"]
    assert regional(trail.lookup_events()) == []
    key = kms.create_key()["KeyMetadata"]
    blob = kms.encrypt(KeyId=key["KeyId"], Plaintext=b"hunter2", EncryptionContext={"App": "x"})["CiphertextBlob"]
    kms.decrypt(CiphertextBlob=blob, EncryptionContext={"App": "x"})
    refusal(ssm.delete_activation, ActivationId="00000000-0000-4000-8000-000000000000")

    names = [event["EventName"] for event in regional(trail.lookup_events())]
    assert names == ["DeleteActivation", "Decrypt", "Encrypt", "CreateKey"]
    for attribute, expected in [
        (by("EventName", "Encrypt"), ["Encrypt"]),
        (by("EventSource", "kms.amazonaws.com"), ["Decrypt", "Encrypt", "CreateKey"]),
        (by("ReadOnly", "false"), ["DeleteActivation", "CreateKey"]),
        (by("Username", "root"), names),
        (by("AccessKeyId", server.KEY_ID), names),
        (by("ResourceType", "AWS::KMS::Key"), ["Decrypt", "Encrypt", "CreateKey"]),
        (by("ResourceName", key["Arn"]), ["Decrypt", "Encrypt", "CreateKey"]),
        (by("ResourceName", key["KeyId"]), ["Decrypt", "Encrypt", "CreateKey"]),
        (by("Username", "ann"), []),
    ]:
        found = regional(trail.lookup_events(LookupAttributes=attribute))
        assert [event["EventName"] for event in found] == expected, attribute

    encrypted = trail.lookup_events(LookupAttributes=by("EventName", "Encrypt"))["Events"][0]
    assert trail.lookup_events(LookupAttributes=by("EventId", encrypted["EventId"]))["Events"] == [encrypted]
    record = json.loads(encrypted["CloudTrailEvent"])
    assert record["userIdentity"]["arn"] == f"arn:aws:iam::{server.ACCOUNT}:root"
    assert record["requestParameters"]["encryptionContext"] == {"App": "x"}
    assert (record["eventSource"], record["awsRegion"]) == ("kms.amazonaws.com", region)
    assert record["userAgent"].startswith("Boto3")
    assert "aHVudGVyMg" not in json.dumps(record), "the plaintext is a secret"


def test_pages_and_periods(here):
    kms, trail = here["kms"], here["cloudtrail"]
    made = [kms.create_key()["KeyMetadata"]["Arn"] for _ in range(7)]

    of_kms = by("EventSource", "kms.amazonaws.com")
    paginator = trail.get_paginator("lookup_events")
    pages = paginator.paginate(LookupAttributes=of_kms, PaginationConfig={"PageSize": 3})
    events = [event for page in pages for event in page["Events"]]
    assert [event["Resources"][0]["ResourceName"] for event in events] == made[::-1]
    times = [event["EventTime"] for event in events]
    before = times[-1] - timedelta(seconds=2)
    assert trail.lookup_events(LookupAttributes=of_kms, EndTime=before)["Events"] == []
    assert len(trail.lookup_events(LookupAttributes=of_kms, StartTime=before)["Events"]) == 7


def test_errors_are_those_that_boto3_knows(here):
    trail = here["cloudtrail"]
    known = trail.exceptions
    with pytest.raises(known.InvalidLookupAttributesException):
        trail.lookup_events(LookupAttributes=by("Username", "a") + by("EventName", "b"))
    with pytest.raises(known.InvalidLookupAttributesException):
        trail.lookup_events(LookupAttributes=by("Colour", "red"))
    for size in (0, 51):
        with pytest.raises(known.InvalidMaxResultsException):
            trail.lookup_events(MaxResults=size)
    with pytest.raises(known.InvalidNextTokenException):
        trail.lookup_events(NextToken="x")
    with pytest.raises(known.InvalidTimeRangeException):
        trail.lookup_events(StartTime="2026-01-02T00:00:00Z", EndTime="2026-01-01T00:00:00Z")
    with pytest.raises(known.InvalidEventCategoryException):
        trail.lookup_events(EventCategory="other")
    assert trail.lookup_events(EventCategory="insight")["Events"] == []


def test_the_aws_cli_looks_events_up(shared):
    name = f"alias/audit-{uuid.uuid4()}"
    key = aws.cli(shared, "kms", "create-key")["KeyMetadata"]["KeyId"]
    aws.cli(shared, "kms", "create-alias", "--alias-name", name, "--target-key-id", key)

    found = aws.cli(
        shared, "cloudtrail", "lookup-events", "--lookup-attributes", "AttributeKey=EventName,AttributeValue=CreateAlias"
    )

    assert name in found["Events"][0]["CloudTrailEvent"]


def test_calls_without_a_region_are_told_in_every_region(lonely):
    hidden = aws.client(lonely, "iam", region="zz-nowhere-9")
    hidden.create_user(UserName="hidden")
    strange = aws.client(lonely, "sts")
    role = f"arn:aws:iam::{server.ACCOUNT}:role/web"
    refusal(strange.assume_role_with_web_identity, RoleArn=role, RoleSessionName="it", WebIdentityToken="a.b.c" + "x" * 20)
    guess = json.dumps({"UserName": "hidden", "Password": "wrong"}).encode()
    headers = {"X-Amz-Target": "Fleetwright.SignIn", "Content-Type": "application/x-amz-json-1.1"}
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(urllib.request.Request(lonely.url, guess, headers), timeout=20)

    trail = aws.client(lonely, "cloudtrail")
    names = [event["EventName"] for event in trail.lookup_events()["Events"]]
    assert {"CreateUser", "AssumeRoleWithWebIdentity", "SignIn"} <= {*names}, names
    [found] = trail.lookup_events(LookupAttributes=by("EventName", "SignIn"))["Events"]
    assert json.loads(found["CloudTrailEvent"])["errorCode"] == "SignInRefusedException"
    denied = fleetwright(lonely, "audit", "list", "--denied").stdout
    assert "SignInRefusedException" in denied and "InvalidIdentityToken" in denied


def test_no_name_spoils_the_table(shared):
    ssm = aws.client(shared, validate=False)
    refusal(ssm.add_tags_to_resource, ResourceType="ManagedInstance", ResourceId="mi-" + "a" * 2000 + "\u202e", Tags=[])

    words = ["audit", "list", "--operation", "AddTags", "--resource", "aaaa"]
    [_, *lines] = fleetwright(shared, *words).stdout.splitlines()
    assert lines and all("-…aaaa" in line and "a\\u{202e}" in line and len(line) < 400 for line in lines)
    assert "a" * 2000 in fleetwright(shared, *words, "-o", "json").stdout


def test_the_command_lists_what_is_asked_for(shared):
    made = aws.client(shared, "kms").create_key(Description="for the trail")["KeyMetadata"]["Arn"]
    words = ["audit", "list", "-o", "json", "--since", "10m", "--resource", made]

    [entry] = json.loads(fleetwright(shared, *words).stdout)
    assert (entry["Operation"], entry["Detail"]["parameters"]["Description"]) == ("kms:CreateKey", "for the trail")
    assert entry["Detail"]["identity"] == {"type": "Root", "principalId": server.ACCOUNT}
    assert json.loads(fleetwright(shared, *words, "--until", "9m").stdout) == []
    assert json.loads(fleetwright(shared, *words, "--denied").stdout) == []
    assert json.loads(fleetwright(shared, *words, "--principal", "nobody").stdout) == []
    table = fleetwright(shared, "audit", "list", "--operation", "CreateKey", "--resource", made)
    assert "PRINCIPAL" in table.stdout and made in table.stdout
    assert fleetwright(shared, "audit", "list", "--until", "soon").returncode == 2


@pytest.mark.only_on("sqlite")
def test_verify_tells_what_was_changed_and_when(lonely):
    kms = aws.client(lonely, "kms")
    made = [kms.create_key()["KeyMetadata"]["Arn"] for _ in range(3)]
    whole = fleetwright(lonely, "audit", "verify")
    assert whole.returncode == 0, whole.stderr
    seal = whole.stdout.split("newest seal is ")[1].strip().rstrip(".")
    assert fleetwright(lonely, "audit", "verify", "--seal", seal).returncode == 0
    assert "noted down" in fleetwright(lonely, "audit", "verify", "--seal", "0" * 64).stderr

    lonely.kill()
    rewritten(lonely, f"UPDATE journal SET principal = 'nobody' WHERE resource = '{made[1]}'")
    lonely.start()

    broken = fleetwright(lonely, "audit", "verify")
    assert broken.returncode == 1
    assert "is not as it was sealed" in broken.stderr and ", 20" in broken.stderr


@pytest.mark.only_on("sqlite")
def test_a_trail_cannot_begin_anew(lonely):
    aws.client(lonely, "kms").create_key()
    until(lambda: "newest seal" in fleetwright(lonely, "audit", "verify").stdout, within=10, what="the entry is sealed")

    lonely.kill()
    tables = ["audit_seals", "audit_heads", "audit_cursor", "audit_lookups", "journal"]
    kept = rewritten(lonely, *[f"DELETE FROM {table}" for table in tables])
    lonely.start()
    for _ in range(2):
        emptied = fleetwright(lonely, "audit", "verify")
        assert (emptied.returncode, "list of the newest seals" in emptied.stderr) == (1, True), emptied.stderr
        lonely.restart()
    assert lonely.log.read_text().count("the audit trail is broken") >= 2

    lonely.kill()
    with sqlite3.connect(database(lonely)) as store:
        store.executemany(f"INSERT INTO journal VALUES ({', '.join('?' * len(kept[0]))})", kept[1:])
    store.close()
    lonely.start()
    assert fleetwright(lonely, "audit", "verify").returncode == 1

    lonely.kill()
    rewritten(lonely, "DELETE FROM deployment_secrets")
    with pytest.raises(AssertionError, match="secret is missing"):
        lonely.start()


def database(running):
    [file] = running.data.glob("*.db")
    return file


def rewritten(running, *statements):
    """Changes the database of a server that does not run; gives the journal as it was."""
    with sqlite3.connect(database(running)) as store:
        journal = store.execute("SELECT * FROM journal ORDER BY position").fetchall()
        for statement in statements:
            store.execute(statement)
    store.close()
    return journal


@pytest.mark.only_on("sqlite")
def test_exports_go_on_after_a_kill(store, tmp_path):
    receiver = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    receiver.bind(("127.0.0.1", 0))
    receiver.setblocking(False)
    folder, file = tmp_path / "made", tmp_path / "audit.jsonl"
    port = server.free_port()
    words = ["--folder", str(folder), "--name", "localhost", "--listen", f"127.0.0.1:{port}"]
    made = subprocess.run(
        [server.BINARY, "init", *words], env=server.clean_environment(), check=True, timeout=60, capture_output=True, text=True
    )
    config = folder / "fleetwright.toml"
    syslog = f"udp://127.0.0.1:{receiver.getsockname()[1]}"
    config.write_text(config.read_text() + f'\n[audit.export]\nfile = "{file}"\nsyslog = "{syslog}"\n')
    environment = exported(made.stdout)

    told, heard = [], []
    for turn in range(1, 4):
        process = subprocess.Popen(
            [server.BINARY, "server", "--config", str(config)], env=server.clean_environment(),
            stderr=subprocess.DEVNULL, preexec_fn=server.die_with_us,
        )  # fmt: skip
        until(lambda: call(environment), within=20, what="the server answers")
        until(lambda: len(lines(file)) >= turn, within=20, what="the entry is in the file")
        until(lambda: heard.extend(messages(receiver)) or len(heard) >= turn, within=20, what="syslog was told")
        process.kill()
        process.wait()
        told = [line["position"] for line in lines(file)]

    assert told == sorted(set(told)) and len(told) >= 3
    assert all(message.startswith("<110>1 20") and " fleetwright " in message for message in heard)
    receiver.close()


def exported(text):
    """The environment that `init` has printed."""
    words = [line.removeprefix("export ").split("=", 1) for line in text.splitlines() if line.startswith("export ")]
    return {**server.clean_environment(), **dict(words)}


def call(environment):
    """One call that changes something; whether it was answered."""
    words = ["api", "kms", "create-key"]
    return subprocess.run([server.BINARY, *words], env=environment, capture_output=True, timeout=20).returncode == 0


def lines(file):
    whole = file.read_text().splitlines(keepends=True) if file.exists() else []
    return [json.loads(line) for line in whole if line.endswith("\n")]


def messages(receiver):
    heard = []
    while True:
        try:
            heard.append(receiver.recv(65536).decode())
        except BlockingIOError:
            return heard
