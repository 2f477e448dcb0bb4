"""What the server says to wrong input: AWS's codes and AWS's words."""

import json

import pytest

from fleet import aws, raw
from fleet.aws import refusal

NOWHERE = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    ("operation", "input", "message"),
    [
        (
            "send_command",
            {},
            "1 validation error detected: Value null at 'documentName' failed to satisfy constraint: Member must not be null",
        ),
        (
            "get_command_invocation",
            {"CommandId": "short", "InstanceId": "mi-00000000000000000"},
            "1 validation error detected: Value 'short' at 'commandId' failed to satisfy constraint: "
            "Member must have length greater than or equal to 36",
        ),
        (
            "list_commands",
            {"MaxResults": 51},
            "1 validation error detected: Value '51' at 'maxResults' failed to satisfy constraint: "
            "Member must have value less than or equal to 50",
        ),
        (
            "describe_activations",
            {"MaxResults": 0},
            "1 validation error detected: Value '0' at 'maxResults' failed to satisfy constraint: "
            "Member must have value greater than or equal to 1",
        ),
        (
            "create_activation",
            {"IamRole": "node", "RegistrationLimit": 1001},
            "1 validation error detected: Value '1001' at 'registrationLimit' failed to satisfy constraint: "
            "Member must have value less than or equal to 1000",
        ),
        (
            "cancel_command",
            {},
            "1 validation error detected: Value null at 'commandId' failed to satisfy constraint: Member must not be null",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and "_" in value else "",
)
def test_constraints_are_told_in_aws_words(careless, operation, input, message):
    assert refusal(getattr(careless, operation), **input) == ("ValidationException", message)


def test_all_broken_constraints_are_told_at_once(careless):
    code, message = refusal(careless.get_command_invocation, CommandId="x", InstanceId="not a node")

    assert code == "ValidationException"
    assert message.startswith("2 validation errors detected: ")


def test_fifty_nodes_are_the_most(careless):
    nodes = [f"mi-{n:017x}" for n in range(51)]

    code, message = refusal(
        careless.send_command, InstanceIds=nodes, DocumentName=aws.SHELL, Parameters={"commands": ["true"]}
    )

    assert code == "ValidationException"
    assert message.endswith("Member must have length less than or equal to 50")


def test_a_document_that_is_not_there(ssm, node):
    code, _ = refusal(ssm.send_command, InstanceIds=[node], DocumentName="AWS-NoSuchDocument")

    assert code == "InvalidDocument"


def test_a_node_that_is_not_there(ssm):
    code, message = refusal(
        ssm.send_command,
        InstanceIds=["mi-00000000000000000"],
        DocumentName=aws.SHELL,
        Parameters={"commands": ["true"]},
    )

    assert code == "InvalidInstanceId", message


@pytest.mark.parametrize(
    "parameters",
    [{}, {"commands": ["true"], "nonsense": ["x"]}, {"commands": ["true"], "executionTimeout": ["soon"]}],
    ids=["missing", "unknown", "malformed"],
)
def test_parameters_that_the_document_does_not_take(ssm, node, parameters):
    code, _ = refusal(ssm.send_command, InstanceIds=[node], DocumentName=aws.SHELL, Parameters=parameters)

    assert code == "InvalidParameters"


def test_a_command_that_is_not_there(ssm, node):
    assert refusal(ssm.get_command_invocation, CommandId=NOWHERE, InstanceId=node)[0] == "InvocationDoesNotExist"
    assert refusal(ssm.cancel_command, CommandId=NOWHERE)[0] == "InvalidCommandId"
    assert ssm.list_commands(CommandId=NOWHERE)["Commands"] == []


def test_an_invocation_on_a_node_that_was_not_meant(ssm, node):
    command = aws.send(ssm, node, "true")

    code, _ = refusal(ssm.get_command_invocation, CommandId=command, InstanceId="mi-00000000000000000")

    assert code == "InvocationDoesNotExist"


# Below the clients: bytes that none of them would send.


@pytest.mark.parametrize(
    "body",
    [b"{", b'{"InstanceIds": [', b"\xff\xfe", b'"text"', b"[1]", b"null", b"{} {}", b"[" * 5000],
    ids=["open", "cut", "no-utf8", "string", "list", "null", "two", "deep"],
)
def test_a_body_that_is_no_json_object_is_refused(shared, body):
    answer = raw.call(shared, "SendCommand", body)

    assert (answer.status, answer.code) == (400, "SerializationException"), answer


@pytest.mark.parametrize(
    "input",
    [
        {"DocumentName": 5},
        {"DocumentName": aws.SHELL, "InstanceIds": "mi-00000000000000000"},
        {"DocumentName": aws.SHELL, "InstanceIds": [1]},
        {"DocumentName": aws.SHELL, "Parameters": {"commands": "true"}},
        {"DocumentName": aws.SHELL, "TimeoutSeconds": "60"},
        {"DocumentName": aws.SHELL, "TimeoutSeconds": 1.5},
        {"DocumentName": ["AWS-RunShellScript"]},
    ],
    ids=["number", "no-list", "in-list", "in-map", "text", "fraction", "list"],
)
def test_values_of_the_wrong_type_are_refused(shared, input):
    answer = raw.call(shared, "SendCommand", input)

    assert (answer.status, answer.code) == (400, "SerializationException"), answer


def test_null_is_refused_in_the_words_of_aws(shared):
    answer = raw.call(shared, "ListCommands", {"CommandId": None})

    assert (answer.status, answer.code) == (400, "SerializationException")
    assert answer.message.startswith("NULL_VALUE can not be converted to a String")


def test_members_that_the_model_does_not_know_are_ignored(shared):
    assert raw.call(shared, "ListCommands", {"Future": {"a": [1]}}).status == 200


def test_a_body_of_ten_megabytes_is_refused_and_the_server_goes_on(shared):
    answer = raw.call(shared, "SendCommand", {"DocumentName": aws.SHELL, "Comment": "x" * (11 * 1024 * 1024)})

    assert answer.status in (400, 413), answer
    assert raw.call(shared, "ListCommands", {}).status == 200


def test_an_operation_that_does_not_exist(shared):
    answer = raw.call(shared, "MakeCoffee", {})

    assert (answer.status, answer.code) == (400, "UnknownOperationException")


def test_every_answer_carries_a_request_id(shared):
    good = raw.call(shared, "ListCommands", {})
    bad = raw.call(shared, "MakeCoffee", {})

    assert good.headers["x-amzn-RequestId"] != bad.headers["x-amzn-RequestId"]


def test_health_needs_no_key_and_tells_nothing(shared):
    answer = raw.request(shared, "GET", "/_fleetwright/health", signed=False)

    assert answer.status == 200


def test_metrics_need_a_signature_on_the_listener_that_everybody_reaches(shared):
    assert raw.request(shared, "GET", "/_fleetwright/metrics", signed=False).code == "MissingAuthenticationTokenException"

    answer = raw.request(shared, "GET", "/_fleetwright/metrics")

    assert answer.status == 200
    assert "# TYPE fleetwright_" in answer.text


def test_metrics_are_for_those_whom_a_policy_allows_them(shared):
    iam = aws.client(shared, "iam")
    iam.create_user(UserName="scraper")
    key = iam.create_access_key(UserName="scraper")["AccessKey"]
    signed = {"key": key["AccessKeyId"], "secret": key["SecretAccessKey"]}
    denied = raw.request(shared, "GET", "/_fleetwright/metrics", **signed)
    statement = {"Effect": "Allow", "Action": "fleetwright:GetMetrics", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName="scraper", PolicyName="metrics", PolicyDocument=document)

    assert denied.status == 403 and "fleetwright:GetMetrics" in denied.message
    assert raw.request(shared, "GET", "/_fleetwright/metrics", **signed).status == 200


def test_a_path_that_is_not_there(shared):
    assert raw.request(shared, "GET", "/nothing/here", signed=False).status in (403, 404)
