"""Nobody does what no policy allows: every built operation, called by a user without policies, and by a stranger."""

import json
from pathlib import Path

import botocore
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

from fleet import aws, samples
from fleet.server import ACCOUNT, REGION

ROOT = Path(__file__).parents[2]
DENIED = {"AccessDenied", "AccessDeniedException"}
# The second is what services say that answer XML.
UNSIGNED_REFUSED = {"MissingAuthenticationTokenException", "MissingAuthenticationToken"}


def rows():
    """Who may call what, by service and operation, as models/authorization says it."""
    tables = [json.loads(path.read_text()) for path in sorted((ROOT / "models" / "authorization").glob("*.json"))]
    return {table["service"]: table["operations"] for table in tables}


def built():
    """What docs/coverage.md promises of services that botocore knows, as (service, operation)."""
    service, promised = None, []
    for line in (ROOT / "docs" / "coverage.md").read_text().splitlines():
        if line.startswith("### "):
            service = line[4:]
        elif line.endswith("| yes |") and service in botocore.session.get_session().get_available_services():
            promised.append((service, line.split("|")[1].strip()))
    return promised


@pytest.fixture(scope="module")
def nobody(shared):
    """A user whom no policy allows anything, as a function from service to client."""
    iam = aws.client(shared, "iam")
    iam.create_user(UserName="nobody")
    key = iam.create_access_key(UserName="nobody")["AccessKey"]
    return lambda service: aws.client(shared, service, key=key["AccessKeyId"], secret=key["SecretAccessKey"])


@pytest.fixture(scope="module")
def secret(shared):
    """Something that was encrypted: its key is known only from that."""
    sealed = aws.client(shared, "kms").encrypt(KeyId="alias/aws/ssm", Plaintext=b"for nobody")
    return {"CiphertextBlob": sealed["CiphertextBlob"]}


@pytest.mark.parametrize(("service", "operation"), built())
def test_a_user_without_policies_is_denied(nobody, secret, service, operation):
    client = nobody(service)
    code, message = answer(client, operation, **(secret if operation == "Decrypt" else {}))

    if rows()[service][operation].get("who") in {"anyone", "signed"}:
        assert code not in DENIED or "role" in message.lower()
        return
    assert code in DENIED, message
    user = f"User: arn:aws:iam::{ACCOUNT}:user/nobody is not authorized to perform: "
    assert message.startswith(user), message
    action = message.removeprefix(user).split()[0]
    assert action.split(":")[0] in {service, "iam", "kms", "ssm", "tag", client.meta.service_model.signing_name}
    assert "because no" in message or "because only" in message, message


@pytest.mark.parametrize(("service", "operation"), [it for it in built() if rows()[it[0]][it[1]].get("who") != "anyone"])
def test_a_stranger_is_not_even_heard(shared, service, operation):
    client = botocore.session.get_session().create_client(
        service, endpoint_url=shared.url, region_name=REGION,
        config=Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}, inject_host_prefix=False),
    )  # fmt: skip

    assert answer(client, operation)[0] in UNSIGNED_REFUSED


def test_open_to_strangers_is_what_carries_its_own_proof_and_nothing_else():
    everyone = {
        f"{service}:{operation}"
        for service, operations in rows().items()
        for operation, row in operations.items()
        if row.get("who") == "anyone"
    }

    assert everyone == {
        "ssm-agent:RegisterManagedInstance", "sts:AssumeRoleWithWebIdentity", "fleetwright:SignIn",
    }  # fmt: skip


def answer(client, operation, **more):
    """Calls an operation with the least valid input, and more; gives the error's code and message."""
    shape = client.meta.service_model.operation_model(operation).input_shape
    try:
        getattr(client, botocore.xform_name(operation))(**samples.least(shape), **more)
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    return "no error", ""
