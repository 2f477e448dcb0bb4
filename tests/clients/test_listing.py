"""Lists: what they hold, how they are narrowed, and how they go page by page."""

import pytest

from fleet import aws
from fleet.aws import refusal


def test_a_command_is_listed_with_its_counts(ssm, node):
    command = aws.send(ssm, node, "exit 1")
    aws.finished(ssm, command, node)

    [listed] = ssm.list_commands(CommandId=command)["Commands"]

    assert listed["Status"] == "Failed"
    assert (listed["TargetCount"], listed["CompletedCount"], listed["ErrorCount"]) == (1, 1, 1)
    assert listed["InstanceIds"] == [node]
    assert listed["Parameters"]["commands"] == ["exit 1"]


def test_an_invocation_is_listed_with_its_plugins_when_asked(ssm, node):
    command = aws.send(ssm, node, "echo seen")
    aws.finished(ssm, command, node)

    [short] = ssm.list_command_invocations(CommandId=command)["CommandInvocations"]
    [long] = ssm.list_command_invocations(CommandId=command, Details=True)["CommandInvocations"]

    assert short["Status"] == "Success"
    assert not short.get("CommandPlugins")
    [plugin] = long["CommandPlugins"]
    assert (plugin["Status"], plugin["ResponseCode"], plugin["Output"]) == ("Success", 0, "seen\n")


def test_details_hold_no_more_output_than_aws_gives_there(ssm, node):
    command = aws.send(ssm, node, "head -c 9000 /dev/zero | tr '\\0' x")
    aws.finished(ssm, command, node)

    [listed] = ssm.list_command_invocations(CommandId=command, Details=True)["CommandInvocations"]

    assert 2_000 < len(listed["CommandPlugins"][0]["Output"]) <= 2_500


def test_commands_come_newest_first_and_page_by_page(ssm, node):
    sent = [aws.send(ssm, node, "true") for _ in range(5)]

    pages = ssm.get_paginator("list_commands").paginate(PaginationConfig={"PageSize": 2, "MaxItems": 5})
    listed = [command["CommandId"] for page in pages for command in page["Commands"]]

    assert listed == sent[::-1]


def test_commands_are_narrowed_to_a_node_and_a_status(ssm, node):
    command = aws.send(ssm, node, "exit 4")
    aws.finished(ssm, command, node)

    failed = ssm.list_commands(InstanceId=node, Filters=[{"key": "Status", "value": "Failed"}])["Commands"]
    succeeded = ssm.list_commands(InstanceId=node, Filters=[{"key": "Status", "value": "Success"}])["Commands"]

    assert command in [listed["CommandId"] for listed in failed]
    assert command not in [listed["CommandId"] for listed in succeeded]


def test_activations_go_page_by_page_and_each_comes_once(shared, region):
    ssm = aws.client(shared, region=region)
    made = {aws.activation(ssm, Description=f"number {n}")["ActivationId"] for n in range(7)}

    pages = ssm.get_paginator("describe_activations").paginate(PaginationConfig={"PageSize": 3})
    listed = [activation["ActivationId"] for page in pages for activation in page["ActivationList"]]

    assert sorted(listed) == sorted(made)


def test_what_is_made_in_one_region_is_unknown_in_another(ssm, shared, region, node):
    elsewhere = aws.client(shared, region=region)

    assert elsewhere.describe_instance_information()["InstanceInformationList"] == []
    assert elsewhere.list_commands()["Commands"] == []
    code, _ = refusal(
        elsewhere.send_command, InstanceIds=[node], DocumentName=aws.SHELL, Parameters={"commands": ["true"]}
    )
    assert code == "InvalidInstanceId"


@pytest.mark.parametrize("operation", ["list_commands", "list_command_invocations", "describe_activations"])
def test_a_token_of_ones_own_making_is_refused(ssm, operation):
    assert refusal(getattr(ssm, operation), NextToken="bm90IGEgdG9rZW4")[0] == "InvalidNextToken"


def test_a_token_of_another_list_is_refused(ssm, node):
    for _ in range(2):
        aws.send(ssm, node, "true")
    token = ssm.list_commands(MaxResults=1)["NextToken"]

    assert refusal(ssm.list_command_invocations, NextToken=token)[0] == "InvalidNextToken"
