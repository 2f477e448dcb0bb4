"""The AWS CLI, as a person types it."""

from fleet import aws
from fleet.waiting import until

# What version 1 of the AWS CLI ends with when a call was refused.
CLIENT_ERROR = 255


def test_ten_minutes_with_the_aws_cli(shared, node):
    described = aws.cli(shared, "ssm", "describe-instance-information")
    assert node in [found["InstanceId"] for found in described["InstanceInformationList"]]

    sent = aws.cli(
        shared, "ssm", "send-command", "--document-name", aws.SHELL, "--instance-ids", node,
        "--parameters", 'commands=["echo $((6*7))","echo oops >&2"]', "--comment", "by hand",
    )  # fmt: skip
    command = sent["Command"]["CommandId"]
    aws.cli(shared, "ssm", "wait", "command-executed", "--command-id", command, "--instance-id", node)

    seen = aws.cli(shared, "ssm", "get-command-invocation", "--command-id", command, "--instance-id", node)
    assert (seen["Status"], seen["ResponseCode"]) == ("Success", 0)
    assert seen["StandardOutputContent"] == "42\n"
    assert seen["StandardErrorContent"].startswith("oops\n")

    listed = aws.cli(shared, "ssm", "list-command-invocations", "--command-id", command, "--details")
    assert listed["CommandInvocations"][0]["CommandPlugins"][0]["Output"].startswith("42\n")


def test_activations_with_the_aws_cli(shared):
    made = aws.cli(shared, "ssm", "create-activation", "--iam-role", "node", "--registration-limit", 3)
    wanted = f"FilterKey=ActivationIds,FilterValues={made['ActivationId']}"

    [described] = aws.cli(shared, "ssm", "describe-activations", "--filters", wanted)["ActivationList"]
    assert described["RegistrationLimit"] == 3

    aws.cli(shared, "ssm", "delete-activation", "--activation-id", made["ActivationId"])
    assert aws.cli(shared, "ssm", "describe-activations", "--filters", wanted)["ActivationList"] == []


def test_cancel_with_the_aws_cli(shared, ssm, node):
    command = aws.send(ssm, node, "sleep 300")

    aws.cli(shared, "ssm", "cancel-command", "--command-id", command)

    until(lambda: aws.invocation(ssm, command, node)["Status"] == "Cancelled", what="it is cancelled")


def test_errors_read_as_people_know_them(shared):
    result = aws.cli(shared, "ssm", "get-connection-status", check=False)
    assert result.returncode != 0

    result = aws.cli(shared, "appconfig", "list-applications", check=False)
    assert result.returncode == CLIENT_ERROR
    assert "An error occurred (UnknownOperationException) when calling the ListApplications operation" in result.stderr


def test_a_wrong_secret_reads_as_people_know_it(shared):
    result = aws.cli(shared, "ssm", "list-commands", check=False, AWS_SECRET_ACCESS_KEY="wrong")

    assert result.returncode == CLIENT_ERROR
    assert "InvalidSignatureException" in result.stderr
