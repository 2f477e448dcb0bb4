"""Run Command on several nodes: targets, rate control, cancelling, and what people type by the AWS CLI."""

import random
import time

import pytest

from fleet import aws
from fleet.agent import enrolled
from fleet.aws import refusal
from fleet.waiting import until

SHELL = aws.SHELL


@pytest.fixture
def ssm(lonely):
    return aws.client(lonely)


@pytest.fixture
def agents(lonely, tmp_path):
    """Three nodes: two of them web servers."""
    tags = [[{"Key": "role", "Value": role}] for role in ("web", "web", "db")]
    return [enrolled(lonely, tmp_path, f"node-{at}", Tags=tag) for at, tag in enumerate(tags)]


def send(ssm, *lines, **more):
    answer = ssm.send_command(DocumentName=SHELL, Parameters={"commands": list(lines)}, **more)
    return answer["Command"]["CommandId"]


def command_ended(ssm, command, within=30):
    def look():
        [listed] = ssm.list_commands(CommandId=command)["Commands"]
        return listed if listed["Status"] in aws.FINAL else None

    return until(look, within=within, what=f"command {command} ends")


def details(ssm, command):
    pages = ssm.get_paginator("list_command_invocations").paginate(CommandId=command)
    return {seen["InstanceId"]: seen["StatusDetails"] for page in pages for seen in page["CommandInvocations"]}


def test_the_walk_through_of_the_user_guide(lonely, ssm, agents):
    cli = lambda *words: aws.cli(lonely, "ssm", *words)  # noqa: E731
    sent = cli(
        "send-command", "--document-name", SHELL, "--targets", "Key=tag:role,Values=web", "--comment", "walk-through",
        "--parameters", "commands=hostname", "--max-concurrency", "50%", "--max-errors", "1",
    )["Command"]  # fmt: skip
    assert sent["Targets"] == [{"Key": "tag:role", "Values": ["web"]}]
    command = sent["CommandId"]
    command_ended(ssm, command)

    [listed] = cli("list-commands", "--command-id", command)["Commands"]
    assert (listed["Status"], listed["TargetCount"], listed["CompletedCount"]) == ("Success", 2, 2)
    invocations = cli("list-command-invocations", "--command-id", command, "--details")["CommandInvocations"]
    assert {seen["InstanceId"] for seen in invocations} == {agents[0].node, agents[1].node}
    assert all(seen["CommandPlugins"][0]["Output"].strip() for seen in invocations)
    seen = cli("get-command-invocation", "--command-id", command, "--instance-id", agents[0].node)
    assert (seen["Status"], seen["PluginName"]) == ("Success", "aws:runShellScript")

    cancelled = cli("send-command", "--document-name", SHELL, "--targets", "Key=InstanceIds,Values=*",
                    "--parameters", "commands=sleep 300")["Command"]["CommandId"]  # fmt: skip
    until(lambda: set(details(ssm, cancelled).values()) == {"InProgress"}, what="it runs on all")
    cli("cancel-command", "--command-id", cancelled, "--instance-ids", agents[0].node)
    until(lambda: details(ssm, cancelled)[agents[0].node] == "Cancelled", what="it is cancelled on one")
    assert details(ssm, cancelled)[agents[1].node] == "InProgress"
    cli("cancel-command", "--command-id", cancelled)
    assert command_ended(ssm, cancelled)["StatusDetails"] == "Cancelled"


def test_one_at_a_time_and_no_more_after_the_first_error(ssm, agents, tmp_path):
    ledger = tmp_path / "ledger"
    nodes = [agent.node for agent in agents]

    command = send(ssm, f"echo x >> {ledger}; exit 3", InstanceIds=nodes, MaxConcurrency="1", MaxErrors="0")

    done = command_ended(ssm, command)
    assert (done["Status"], done["ErrorCount"], done["CompletedCount"]) == ("Failed", 1, 3)
    assert sorted(details(ssm, command).values()) == ["Failed", "Terminated", "Terminated"]
    assert ledger.read_text() == "x\n"


def test_never_more_at_one_time_than_asked_for(ssm, agents, tmp_path):
    held = tmp_path / "held"
    lines = [f"mkdir {held} || exit 9", "sleep 0.2", f"rmdir {held}"]

    command = send(ssm, *lines, Targets=[{"Key": "tag-key", "Values": ["role"]}], MaxConcurrency="1")

    assert command_ended(ssm, command)["Status"] == "Success"


def test_targets_that_match_nothing_succeed(ssm, agents):
    command = send(ssm, "true", Targets=[{"Key": "tag:role", "Values": ["mail"]}])

    [listed] = ssm.list_commands(CommandId=command)["Commands"]
    assert (listed["Status"], listed["StatusDetails"], listed["TargetCount"]) == ("Success", "NoInstancesInTag", 0)


def test_a_fan_out_survives_a_server_that_is_killed_and_runs_nothing_twice(lonely, ssm, agents, tmp_path):
    chance = random.Random(5)
    nodes = [agent.node for agent in agents]
    sent = {}
    for number in range(8):
        line = f"echo {number} >> {tmp_path}/ledger-$(basename $PWD)-{number}"
        sent[number] = send(ssm, line, InstanceIds=nodes, MaxConcurrency=chance.choice(["1", "2", "100%"]))
        if number % 3 == 2:
            # When the kill comes is what this test is about.
            time.sleep(chance.uniform(0, 0.3))
            lonely.restart()

    for command in sent.values():
        assert command_ended(ssm, command, within=60)["Status"] == "Success"
    for number in sent:
        [ledger] = tmp_path.glob(f"ledger-*-{number}")
        assert ledger.read_text() == f"{number}\n" * len(nodes), "each node ran it exactly once"


def test_status_filters_know_the_details(ssm, agents):
    lost = send(ssm, "exit 3", InstanceIds=[agents[0].node])
    command_ended(ssm, lost)

    failed = ssm.list_commands(Filters=[{"key": "Status", "value": "Failed"}])["Commands"]
    assert [command["CommandId"] for command in failed] == [lost]
    assert ssm.list_commands(Filters=[{"key": "Status", "value": "Incomplete"}])["Commands"] == []
    complete = ssm.list_commands(Filters=[{"key": "ExecutionStage", "value": "Complete"}])["Commands"]
    assert [command["CommandId"] for command in complete] == [lost]


def test_what_is_no_request_is_refused(ssm, agents):
    send_to = lambda **more: refusal(  # noqa: E731
        ssm.send_command, DocumentName=SHELL, Parameters={"commands": ["true"]}, **more
    )[0]
    node = agents[0].node
    assert send_to() == "ValidationException"
    assert send_to(Targets=[{"Key": "colour", "Values": ["red"]}]) == "ValidationException"
    assert send_to(InstanceIds=[node], Targets=[{"Key": "tag:a", "Values": ["b"]}]) == "ValidationException"
    assert send_to(InstanceIds=[node], MaxConcurrency="0") == "ValidationException"
    assert send_to(InstanceIds=[node], MaxErrors="101%") == "ValidationException"
    config = {"NotificationType": "Command", "NotificationEvents": ["All"]}
    assert send_to(InstanceIds=[node], NotificationConfig=config) == "InvalidNotificationConfig"
    assert send_to(InstanceIds=[node], OutputS3KeyPrefix="logs") == "InvalidOutputFolder"
    assert ssm.list_commands()["Commands"] == []


def test_what_was_asked_for_is_shown_again(ssm, agents):
    asked = {
        "Comment": "again", "MaxConcurrency": "2", "MaxErrors": "10%", "TimeoutSeconds": 600,
        "CloudWatchOutputConfig": {"CloudWatchLogGroupName": "fleet", "CloudWatchOutputEnabled": False},
        "AlarmConfiguration": {"Alarms": [{"Name": "too-hot"}], "IgnorePollAlarmFailure": True},
        "NotificationConfig": {
            "NotificationArn": "arn:aws:sns:lab-1:123456789012:none", "NotificationEvents": ["Failed"],
            "NotificationType": "Command",
        },
    }  # fmt: skip
    command = send(ssm, "true", InstanceIds=[agents[0].node], **asked)

    [listed] = ssm.list_commands(CommandId=command)["Commands"]
    assert {name: listed.get(name) for name in asked} == asked
