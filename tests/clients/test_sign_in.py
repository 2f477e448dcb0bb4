"""People log in from the command line, and the AWS CLI goes on with what they got."""

import json
import os
import pty
import re
import select
import time

import pytest
import requests

from fleet import aws, secrets, server
from fleet.deployed import Deployment, fleetwright
from fleet.waiting import until

PASSWORD = "a long password of anna"


@pytest.fixture(scope="module")
def deployment(store, tmp_path_factory):
    made = Deployment(tmp_path_factory.mktemp("sign-in") / "made", store).start()
    iam = made.client("iam")
    for name in ("anna", "bert"):
        iam.create_user(UserName=name)
        iam.create_login_profile(UserName=name, Password=secrets.note(PASSWORD))
    iam.attach_user_policy(UserName="anna", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    yield made
    made.drop()


@pytest.fixture
def home(deployment, tmp_path):
    """The environment of somebody who has no credentials."""
    (tmp_path / "aws").write_text(
        f"[profile fleetwright]\nendpoint_url = {deployment.url}\nregion = us-east-1\nca_bundle = {deployment.ca}\n"
        f"credential_process = {server.BINARY} credentials\n"
    )
    return deployment.environment(HOME=str(tmp_path), AWS_CONFIG_FILE=str(tmp_path / "aws"))


def login(home, user, password, *words):
    return fleetwright(home, "login", "--user", user, "--password-stdin", *words, input=f"{password}\n")


def test_a_login_serves_our_command_and_the_aws_cli(deployment, home):
    result = login(home, "anna", PASSWORD)
    assert result.returncode == 0, result.stderr
    assert "user/anna" in result.stderr and PASSWORD not in result.stdout + result.stderr

    told = json.loads(fleetwright(home, "credentials").stdout)
    assert told["Version"] == 1 and set(told) == {"Version", "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
    for secret in ("SecretAccessKey", "SessionToken"):
        secrets.note(told[secret])
    kept = os.path.join(home["HOME"], ".config/fleetwright/logins/default.json")
    assert os.stat(kept).st_mode & 0o777 == 0o600

    outside = {name: value for name, value in home.items() if not name.startswith("AWS_ENDPOINT") and name != "AWS_CA_BUNDLE"}
    place = type("Place", (), {"environment": lambda self: outside})()
    assert aws.cli(place, "--profile", "fleetwright", "sts", "get-caller-identity")["Arn"].endswith(":user/anna")
    assert fleetwright(outside, "nodes").returncode == 0
    refused = fleetwright(outside, "activation", "create")
    assert refused.returncode == 1 and "AccessDenied" in refused.stderr

    assert fleetwright(home, "logout").returncode == 0
    gone = fleetwright(home, "credentials")
    assert gone.returncode == 1 and "fleetwright login" in gone.stderr
    assert fleetwright(home, "logout").returncode == 0


def test_profiles_are_kept_apart(home):
    assert login(home, "anna", PASSWORD, "--profile", "work", "--duration", "900").returncode == 0
    assert fleetwright(home, "credentials").returncode == 1
    assert fleetwright(home, "credentials", "--profile", "work").returncode == 0
    told = fleetwright({**home, "FLEETWRIGHT_PROFILE": "work"}, "api", "sts", "get-caller-identity")
    assert json.loads(told.stdout)["Arn"].endswith(":user/anna")
    assert fleetwright(home, "credentials", "--profile", "../work").returncode == 2


def test_a_login_that_ended_says_what_to_do(home):
    assert login(home, "anna", PASSWORD).returncode == 0
    kept = os.path.join(home["HOME"], ".config/fleetwright/logins/default.json")
    with open(kept) as file:
        text = file.read()
    with open(kept, "w") as file:
        file.write(re.sub(r'"Expiration": "[^"]*"', '"Expiration": "2020-01-01T00:00:00Z"', text))
    for words in (["credentials"], ["nodes"]):
        ended = fleetwright(home, *words)
        assert ended.returncode == 1 and "ended" in ended.stderr and "fleetwright login" in ended.stderr
    os.chmod(kept, 0o644)
    assert "others" in fleetwright(home, "credentials").stderr


def test_whoever_guesses_waits(deployment, home):
    for _ in range(6):
        assert "SignInRefused" in login(home, "bert", "a guess").stderr
    waiting = login(home, "bert", PASSWORD)
    assert "TooManyAttempts" in waiting.stderr and "Try again in" in waiting.stderr
    deployment.kill()
    deployment.start()
    assert "TooManyAttempts" in login(home, "bert", PASSWORD).stderr or login(home, "bert", PASSWORD).returncode == 0
    until(lambda: login(home, "bert", PASSWORD).returncode == 0, within=20, what="the pause ends")


def test_a_stranger_may_sign_in_and_nothing_else(deployment):
    def ask(target, body, service_type="application/x-amz-json-1.1"):
        headers = {"X-Amz-Target": target, "Content-Type": service_type}
        answer = requests.post(deployment.url, headers=headers, data=body, verify=deployment.ca, timeout=10)
        return answer.status_code, answer.json().get("__type", "")

    assert ask("Fleetwright.SignIn", "{}")[1].endswith("ValidationException")
    assert ask("Fleetwright.SignIn", "[")[1].endswith("SerializationException")
    assert ask("Fleetwright.SignIn", json.dumps({"UserName": "a\0b", "Password": "x"}))[0] == 400
    assert ask("Fleetwright.SignIn", json.dumps({"UserName": "anna", "Password": "x" * 1_000_000}))[0] in (400, 413)
    for target in ("Fleetwright.ListAuditEntries", "AmazonSSM.DescribeActivations", "Fleetwright.VerifyAuditTrail"):
        assert ask(target, "{}")[1].endswith("MissingAuthenticationTokenException"), target


def test_a_password_is_asked_for_and_not_shown(deployment, home):
    """At a terminal, where what is typed must not appear."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(server.BINARY, [server.BINARY, "login", "--user", "anna"], home)
    shown = b""

    def read():
        nonlocal shown
        ready, _, _ = select.select([terminal], [], [], 0.1)
        try:
            shown += os.read(terminal, 4096) if ready else b""
        except OSError:
            return True
        return b"Logged in" in shown

    until(lambda: read() or b"Password:" in shown, within=20, what="it asks")
    # Typed once the echo is off, as people do who read first.
    time.sleep(0.2)
    os.write(terminal, PASSWORD.encode() + b"\n")
    until(read, within=20, what="it logs in")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert PASSWORD.encode() not in shown


def test_the_key_of_root_is_made_on_the_machine_alone(deployment, home):
    words = ["--config", deployment.config]
    if deployment.kept.url(deployment.folder).startswith("sqlite"):
        busy = fleetwright(home, "root-key", "create", *words)
        assert busy.returncode == 1 and "stop the server" in busy.stderr
        deployment.kill()
        made = fleetwright(home, "root-key", "create", *words)
        deployment.start()
    else:
        made = fleetwright(home, "root-key", "create", *words)
    assert made.returncode == 0, made.stderr
    exports = dict(re.findall(r"^export (\w+)='?([^'\n]*)'?$", made.stdout, re.MULTILINE))
    secrets.note(exports["AWS_SECRET_ACCESS_KEY"])
    told = json.loads(fleetwright({**home, **exports}, "api", "sts", "get-caller-identity").stdout)
    assert told["Arn"].endswith(":root")
    trail = fleetwright({**home, **exports}, "audit", "list", "--operation", "RootKey").stdout
    assert "fleetwright:CreateRootKey" in trail
