"""Every operation of AWS, over its own protocol: those that docs/coverage.md does not promise say so by their name."""

from pathlib import Path

import botocore.session
import pytest
from botocore.exceptions import ClientError

from fleet import aws

COVERAGE = Path(__file__).parents[2] / "docs" / "coverage.md"
SERVICES = ["appconfig", "appconfigdata", "ssm", "ssm-contacts", "ssm-guiconnect", "ssm-incidents", "ssm-quicksetup"]
# Of these a part is taken; the rest is answered as if it were not there.
OF_IDENTITY = ["cloudtrail", "iam", "kms", "sts"]
# The second is what services say that answer XML.
UNKNOWN = {"UnknownOperationException", "InvalidAction"}


def built():
    """What docs/coverage.md promises, by service."""
    services = {}
    for line in COVERAGE.read_text().splitlines():
        if line.startswith("### "):
            operations = services.setdefault(line[4:], set())
        elif line.endswith("| yes |"):
            operations.add(line.split("|")[1].strip())
    return services


@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("service", [*SERVICES, *OF_IDENTITY])
def test_what_is_not_built_says_so_by_name_and_what_is_promised_does_not(shared, service):
    client = aws.client(shared, service, validate=False)
    model = client.meta.service_model
    promised = built()[service]
    wrong = {}
    for operation in model.operation_names:
        code, message = answer(client, model.operation_model(operation))
        says_so = code in UNKNOWN and operation in message
        if says_so == (operation in promised):
            wrong[operation] = (code, message)

    assert not wrong


def test_those_are_all_operations_of_systems_manager():
    session = botocore.session.get_session()

    assert sum(len(session.get_service_model(service).operation_names) for service in SERVICES) == 299


def answer(client, operation):
    """Calls an operation with the least input that its protocol can send; gives the error's code and message."""
    method = getattr(client, botocore.xform_name(operation.name))
    try:
        method(**least(operation.input_shape))
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    return "no error", ""


def least(shape):
    """The required members of a structure, each as small as its type allows."""
    if shape is None:
        return {}
    return {name: value(shape.members[name]) for name in shape.required_members}


def value(shape):
    if shape.type_name == "structure":
        return least(shape)
    if shape.type_name == "string" and shape.enum:
        return shape.enum[0]
    smallest = max(1, shape.metadata.get("min", 1))
    return {
        "string": "a" * smallest, "integer": smallest, "long": smallest, "float": 1.0, "double": 1.0,
        "boolean": True, "list": [], "map": {}, "blob": b"a", "timestamp": 0,
    }[shape.type_name]  # fmt: skip
