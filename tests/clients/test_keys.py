"""Customer keys: KMS as boto3 and the AWS CLI call it."""

import base64
import json
import subprocess
import uuid

import pytest
from botocore.exceptions import ClientError

from fleet import aws, server
from fleet.aws import refusal


@pytest.fixture
def kms(shared):
    """boto3's KMS client for the shared server."""
    return aws.client(shared, "kms")


@pytest.fixture
def key(kms):
    """A new key's id."""
    return kms.create_key(Description="made by a test")["KeyMetadata"]["KeyId"]


@pytest.fixture
def alias(kms, key):
    """An alias of it that nobody else has."""
    name = f"alias/test-{uuid.uuid4()}"
    kms.create_alias(AliasName=name, TargetKeyId=key)
    return name


def test_a_key_encrypts_and_decrypts_by_all_of_its_names(kms, key, alias):
    arn = f"arn:aws:kms:{server.REGION}:{server.ACCOUNT}"
    for name in [key, f"{arn}:key/{key}", alias, f"{arn}:{alias}"]:
        sealed = kms.encrypt(KeyId=name, Plaintext=b"secret", EncryptionContext={"a": "1", "b": "2"})
        assert sealed["KeyId"] == f"{arn}:key/{key}"

        opened = kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext={"b": "2", "a": "1"})
        assert opened["Plaintext"] == b"secret"


def test_a_wrong_context_and_flipped_bits_are_refused(kms, key):
    blob = kms.encrypt(KeyId=key, Plaintext=b"secret", EncryptionContext={"a": "1"})["CiphertextBlob"]

    code, _ = refusal(kms.decrypt, CiphertextBlob=blob, EncryptionContext={"a": "2"})
    assert code == "InvalidCiphertextException"
    flipped = blob[:-1] + bytes([blob[-1] ^ 1])
    code, _ = refusal(kms.decrypt, CiphertextBlob=flipped, EncryptionContext={"a": "1"})
    assert code == "InvalidCiphertextException"


def test_errors_are_those_that_boto3_knows(kms, key):
    with pytest.raises(kms.exceptions.NotFoundException):
        kms.describe_key(KeyId=str(uuid.uuid4()))
    with pytest.raises(kms.exceptions.InvalidAliasNameException):
        kms.create_alias(AliasName="alias/aws/mine", TargetKeyId=key)
    kms.disable_key(KeyId=key)
    with pytest.raises(kms.exceptions.DisabledException):
        kms.encrypt(KeyId=key, Plaintext=b"x")
    kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    with pytest.raises(kms.exceptions.KMSInvalidStateException):
        kms.enable_key(KeyId=key)
    with pytest.raises(ClientError, match="UnsupportedOperationException"):
        kms.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")


def test_rotation_keeps_what_was_encrypted(kms, key):
    old = kms.encrypt(KeyId=key, Plaintext=b"old")["CiphertextBlob"]

    kms.rotate_key_on_demand(KeyId=key)

    new = kms.encrypt(KeyId=key, Plaintext=b"new")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=old)["Plaintext"] == b"old"
    assert kms.decrypt(CiphertextBlob=new)["Plaintext"] == b"new"
    [rotation] = kms.list_key_rotations(KeyId=key)["Rotations"]
    assert rotation["RotationType"] == "ON_DEMAND"


def test_data_keys_open_again(kms, key):
    made = kms.generate_data_key(KeyId=key, KeySpec="AES_256")
    sealed = kms.generate_data_key_without_plaintext(KeyId=key, NumberOfBytes=64)

    assert kms.decrypt(CiphertextBlob=made["CiphertextBlob"])["Plaintext"] == made["Plaintext"]
    assert len(kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"])["Plaintext"]) == 64
    assert len(kms.generate_random(NumberOfBytes=24)["Plaintext"]) == 24


def test_lists_go_page_by_page(shared, region):
    kms = aws.client(shared, "kms", region=region)
    keys = {kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(5)}

    pages = kms.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 2})
    assert {key["KeyId"] for page in pages for key in page["Keys"]} == keys
    aliases = kms.get_paginator("list_aliases").paginate(PaginationConfig={"PageSize": 1})
    assert [alias["AliasName"] for page in aliases for alias in page["Aliases"]] == ["alias/aws/ssm"]


def test_the_policy_of_a_key_decides_who_may_use_it(shared, kms, key):
    iam, name = aws.client(shared, "iam"), f"user-{uuid.uuid4()}"
    arn = iam.create_user(UserName=name)["User"]["Arn"]
    pair = iam.create_access_key(UserName=name)["AccessKey"]
    theirs = aws.client(shared, "kms", key=pair["AccessKeyId"], secret=pair["SecretAccessKey"])
    blob = kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"]
    assert refusal(theirs.decrypt, CiphertextBlob=blob)[0] == "AccessDeniedException"

    root = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.ACCOUNT}:root"}, "Action": "kms:*"}
    user = {"Effect": "Allow", "Principal": {"AWS": arn}, "Action": "kms:Decrypt"}
    kms.put_key_policy(KeyId=key, Policy=policy(root, user))
    assert theirs.decrypt(CiphertextBlob=blob)["Plaintext"] == b"secret"
    assert refusal(theirs.encrypt, KeyId=key, Plaintext=b"x")[0] == "AccessDeniedException"

    with pytest.raises(kms.exceptions.MalformedPolicyDocumentException):
        kms.put_key_policy(KeyId=key, Policy=policy(user))
    kms.put_key_policy(KeyId=key, Policy=policy(user), BypassPolicyLockoutSafetyCheck=True)
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["KeyId"] == key, "the account's root is never locked out"


def test_the_policy_of_a_key_means_a_person_and_no_name(shared, kms, key):
    iam, name = aws.client(shared, "iam"), f"user-{uuid.uuid4()}"
    made = iam.create_user(UserName=name)["User"]
    root = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{server.ACCOUNT}:root"}, "Action": "kms:*"}
    written = policy(root, {"Effect": "Allow", "Principal": {"AWS": made["Arn"]}, "Action": "kms:Decrypt"})
    kms.put_key_policy(KeyId=key, Policy=written)
    assert kms.get_key_policy(KeyId=key)["Policy"] == written

    iam.delete_user(UserName=name)
    assert made["UserId"] in kms.get_key_policy(KeyId=key)["Policy"]
    code, message = refusal(kms.put_key_policy, KeyId=key, Policy=written)
    assert code == "MalformedPolicyDocumentException"
    assert message.startswith("Policy contains a statement with one or more invalid principals.")

    iam.create_user(UserName=name)
    pair = iam.create_access_key(UserName=name)["AccessKey"]
    theirs = aws.client(shared, "kms", key=pair["AccessKeyId"], secret=pair["SecretAccessKey"])
    blob = kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"]
    assert refusal(theirs.decrypt, CiphertextBlob=blob)[0] == "AccessDeniedException", "another of the same name"
    kms.put_key_policy(KeyId=key, Policy=written)
    assert theirs.decrypt(CiphertextBlob=blob)["Plaintext"] == b"secret"


def policy(*statements):
    """A key's policy."""
    return json.dumps({"Version": "2012-10-17", "Statement": [{**each, "Resource": "*"} for each in statements]})


def test_keys_of_another_region_are_unknown(kms, key, shared, region):
    blob = kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"]
    elsewhere = aws.client(shared, "kms", region=region)

    assert refusal(elsewhere.describe_key, KeyId=key)[0] == "NotFoundException"
    assert refusal(elsewhere.decrypt, CiphertextBlob=blob)[0] == "AccessDeniedException"


def test_a_restart_by_kill_keeps_keys_and_disabling(lonely):
    kms = aws.client(lonely, "kms")
    kept, disabled = (kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(2))
    blobs = [kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"] for key in (kept, disabled)]
    kms.disable_key(KeyId=disabled)

    lonely.kill()
    lonely.start()

    kms = aws.client(lonely, "kms")
    assert kms.decrypt(CiphertextBlob=blobs[0])["Plaintext"] == b"secret"
    assert refusal(kms.decrypt, CiphertextBlob=blobs[1])[0] == "DisabledException"


def test_ten_minutes_with_the_aws_cli(shared, tmp_path):
    made = aws.cli(shared, "kms", "create-key", "--description", "by hand", "--tags", "TagKey=team,TagValue=a")
    key, alias = made["KeyMetadata"]["KeyId"], f"alias/cli-{uuid.uuid4()}"
    aws.cli(shared, "kms", "create-alias", "--alias-name", alias, "--target-key-id", key)
    (tmp_path / "plain").write_bytes(b"typed by hand")
    sealed = aws.cli(
        shared, "kms", "encrypt", "--key-id", alias, "--plaintext", f"fileb://{tmp_path / 'plain'}",
        "--encryption-context", "app=cli",
    )  # fmt: skip
    (tmp_path / "sealed").write_bytes(base64.b64decode(sealed["CiphertextBlob"]))
    opened = aws.cli(
        shared, "kms", "decrypt", "--ciphertext-blob", f"fileb://{tmp_path / 'sealed'}", "--encryption-context", "app=cli"
    )
    assert base64.b64decode(opened["Plaintext"]) == b"typed by hand"

    aws.cli(shared, "kms", "enable-key-rotation", "--key-id", key, "--rotation-period-in-days", 180)
    assert aws.cli(shared, "kms", "get-key-rotation-status", "--key-id", key)["RotationPeriodInDays"] == 180
    policy = aws.cli(shared, "kms", "get-key-policy", "--key-id", key, "--policy-name", "default")
    assert f"arn:aws:iam::{server.ACCOUNT}:root" in policy["Policy"]
    assert aws.cli(shared, "kms", "list-resource-tags", "--key-id", key)["Tags"] == [{"TagKey": "team", "TagValue": "a"}]
    aws.cli(shared, "kms", "schedule-key-deletion", "--key-id", key, "--pending-window-in-days", 7)
    described = aws.cli(shared, "kms", "describe-key", "--key-id", alias)
    assert described["KeyMetadata"]["KeyState"] == "PendingDeletion"


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("source", ["environment", "credential"])
def test_a_root_key_comes_from_elsewhere_than_a_file(store, tmp_path, source):
    folder, credentials = tmp_path / store, tmp_path / "credentials"
    words = ["init", "--folder", folder, "--name", "localhost", "--listen", f"127.0.0.1:{server.free_port()}"]
    subprocess.run([server.BINARY, *map(str, words)], env=server.clean_environment(), check=True, timeout=60)
    root_key, config = folder / "data" / "root.key", folder / "fleetwright.toml"
    credentials.mkdir(mode=0o700)
    (credentials / "ROOT_KEY").write_text(root_key.read_text())
    (credentials / "ROOT_KEY").chmod(0o400)
    given = {"environment": {"ROOT_KEY": root_key.read_text()}, "credential": {"CREDENTIALS_DIRECTORY": str(credentials)}}
    root_key.unlink()
    config.write_text(f'root_key = {{ {source} = "ROOT_KEY" }}\n' + config.read_text())

    assert "ready" in said(config, given[source])
    refused = said(config, {})
    assert "ROOT_KEY" in refused or "CREDENTIALS_DIRECTORY" in refused
    assert not root_key.exists()


def said(config, given):
    """What `fleetwright server` logs until it is ready or ends."""
    words = [server.BINARY, "server", "--config", str(config)]
    with subprocess.Popen(
        words, env={**server.clean_environment(), **given}, stderr=subprocess.PIPE, text=True,
        preexec_fn=server.die_with_us,
    ) as process:  # fmt: skip
        lines = []
        for line in process.stderr:
            lines.append(line)
            if "ready" in line:
                process.terminate()
        return "".join(lines)
