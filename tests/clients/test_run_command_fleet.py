"""Run Command on several nodes: targets, rate control, and servers that are killed."""

import random
import time

import pytest

from fleet import aws
from fleet.agent import enrolled
from fleet.aws import refusal
from fleet.stock_agent import StockAgent
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
    stock = StockAgent(tmp_path / "stock")
    stock.enrol(lonely)
    stock.start()
    nodes = [agent.node for agent in [*agents, stock]]
    until(lambda: stock.node in aws.online(ssm, 0), what="the stock agent is online")
    chance = random.Random(5)
    sent = {}
    for number in range(8):
        # Each node counts for itself what it does.
        line = f"echo {number} >> {tmp_path}/did-$AWS_SSM_INSTANCE_ID; sleep 0.{chance.randrange(3)}"
        sent[number] = send(ssm, line, InstanceIds=nodes, MaxConcurrency=chance.choice(["1", "2", "100%"]))
        if number % 3 == 2:
            # When the kill comes is what this test is about.
            time.sleep(chance.uniform(0, 0.3))
            lonely.restart()

    for command in sent.values():
        done = command_ended(ssm, command, within=60)
        assert (done["Status"], done["CompletedCount"]) == ("Success", len(nodes))
    for node in nodes:
        did = (tmp_path / f"did-{node}").read_text().split()
        assert sorted(did) == sorted(map(str, sent)), f"{node} did each once"


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
