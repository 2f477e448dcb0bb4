"""The lines of the AWS user guide for Run Command, typed into a shell as they stand there, on both kinds of agent."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fleet import aws
from fleet import server as servers
from fleet.agent import Agent
from fleet.stock_agent import StockAgent
from fleet.waiting import until

TAGS = [
    {"Environment": "Development", "Department": "Finance", "ServerRole": "Database", "OS": "Debian 12 Slim",
     "Operating System": "Debian 12 Slim"},
    {"Environment": "Test", "Department": "Marketing", "ServerRole": "WebServer", "OS": "Alpine"},
    {"Environment": "Production", "Department": "Systems Mgmt", "ServerRole": "Database", "OS": "Alpine"},
]  # fmt: skip


# A store more would show nothing more, and the AWS CLI takes its time.
pytestmark = [pytest.mark.slow, pytest.mark.only_on("sqlite")]


class Guide:
    """A control plane, three nodes of one kind, and somebody with a shell who reads the guide."""

    def __init__(self, server, nodes):
        self.server = server
        self.nodes = nodes
        # For what is asked again and again: a start of the AWS CLI takes most of a second.
        self.ssm = aws.client(server)

    def shell(self, lines, check=True, **variables):
        """Runs lines of shell; gives what they wrote, parsed where it is JSON."""
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        environment = {**self.server.environment(), "PATH": path, "NODE": self.nodes[0], **variables}
        done = subprocess.run(
            ["sh", "-euc", lines], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=80,
            check=False,
        )  # fmt: skip
        if not check:
            return done
        assert done.returncode == 0, f"{lines}\n{done.stderr}"
        return json.loads(done.stdout) if done.stdout.startswith(("{", "[")) else done.stdout.strip()

    def sent(self, words, run="true"):
        """`send-command` of a shell script with more words; gives the command, once it has ended."""
        command = self.shell(
            f"""aws ssm send-command --document-name "AWS-RunShellScript" --parameters 'commands={run}' {words}"""
        )["Command"]["CommandId"]
        return self.ended(command)

    def ended(self, command):
        def look():
            [listed] = self.ssm.list_commands(CommandId=command)["Commands"]
            return listed if listed["Status"] in aws.FINAL else None

        return until(look, within=40, what=f"{command} ends")

    def invocations(self, command, **more):
        return self.ssm.list_command_invocations(CommandId=command, Details=True, **more)["CommandInvocations"]

    def numbers(self, command):
        """Which of the three have got it."""
        return {self.nodes.index(one["InstanceId"]) for one in self.invocations(command)}

    def output(self, command):
        [invocation] = self.invocations(command, InstanceId=self.nodes[0])
        [plugin] = invocation["CommandPlugins"]
        return plugin["Status"], plugin["Output"]


@pytest.fixture(scope="module", params=[Agent, StockAgent], ids=["fleetwright", "stock"])
def guide(request, store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("guide")
    server = servers.started(folder, store, "--no-agent")
    ssm = aws.client(server)
    agents = [request.param(folder / f"node-{number}") for number in range(len(TAGS))]
    for agent, tags in zip(agents, TAGS, strict=True):
        made = aws.activation(ssm, Tags=[{"Key": key, "Value": value} for key, value in tags.items()])
        result = agent.register(server, made)
        assert result.returncode == 0, result.stdout + result.stderr
        agent.start()
    aws.online(ssm, len(agents))
    yield Guide(server, [agent.node for agent in agents])
    for agent in agents:
        agent.kill()
    server.kill()
    server.store.drop()


# Walkthrough: Use the AWS CLI with Run Command


def test_step_1_getting_started(guide):
    names = [document["Name"] for document in guide.shell("aws ssm list-documents")["DocumentIdentifiers"]]
    assert aws.SHELL in names

    text = guide.shell('aws ssm describe-instance-information --output text --query "InstanceInformationList[*]"')
    assert all(node in text for node in guide.nodes)
    assert text.count("Online") == len(guide.nodes)

    [node] = guide.shell(
        "aws ssm describe-instance-information --instance-information-filter-list key=InstanceIds,valueSet=$NODE"
    )["InstanceInformationList"]
    assert (node["InstanceId"], node["PingStatus"], node["ResourceType"]) == (guide.nodes[0], "Online", "ManagedInstance")


def test_step_2_what_a_document_takes(guide):
    name, description = guide.shell(
        'aws ssm describe-document --name "AWS-RunShellScript" --query "[Document.Name,Document.Description]"'
    )
    assert (name, bool(description)) == (aws.SHELL, True)

    parameters = guide.shell('aws ssm describe-document --name "AWS-RunShellScript" --query "Document.Parameters[*]"')
    assert {"commands", "workingDirectory", "executionTimeout"} <= {parameter["Name"] for parameter in parameters}


def test_step_3_simple_commands(guide):
    text = guide.shell(
        """aws ssm send-command --instance-ids "$NODE" --document-name "AWS-RunShellScript" --comment "IP config" \
            --parameters commands=ifconfig --output text"""
    )
    assert text.startswith("COMMAND") and "IP config" in text

    command = guide.shell(
        """sh_command_id=$(aws ssm send-command --instance-ids "$NODE" --document-name "AWS-RunShellScript" \
            --comment "Demo run shell script on Linux managed node" --parameters commands=whoami --output text \
            --query "Command.CommandId")
        echo $sh_command_id"""
    )
    guide.ended(command)
    [ended] = guide.shell(f'aws ssm list-commands --command-id "{command}"')["Commands"]
    assert (ended["StatusDetails"], ended["Comment"]) == ("Success", "Demo run shell script on Linux managed node")
    whoami = subprocess.run(["whoami"], capture_output=True, text=True, check=True).stdout
    for narrowed in ("", '--instance-id "$NODE"'):
        [seen] = guide.shell(f'aws ssm list-command-invocations {narrowed} --command-id "{command}" --details')[
            "CommandInvocations"
        ]
        [plugin] = seen["CommandPlugins"]
        assert (seen["StatusDetails"], plugin["Status"], plugin["Output"]) == ("Success", "Success", whoami)
    seen = guide.shell(f'aws ssm get-command-invocation --command-id {command} --instance-id "$NODE"')
    assert (seen["Status"], seen["StandardOutputContent"], seen["PluginName"]) == ("Success", whoami, "aws:runShellScript")


def test_step_4_a_script_of_another_language(guide):
    """As the guide has it, but for the Python that machines have now."""
    command = guide.shell(
        """aws ssm send-command --instance-ids "$NODE" --document-name "AWS-RunShellScript" \
            --comment "Demo run shell script on Linux Instances" \
            --parameters '{"commands":["#!/usr/bin/env python3","print(\\"Hello World from python\\")"]}' \
            --output text --query "Command.CommandId" """
    )
    guide.ended(command)
    [[told]] = guide.shell(
        f"""aws ssm list-command-invocations --command-id "{command}" --details \
            --query "CommandInvocations[].CommandPlugins[].[{{Status:Status,Output:Output}}]" """
    )
    assert told == {"Status": "Success", "Output": "Hello World from python\n"}


SCRIPT = ["#!/bin/bash", "set -e", "cd /", "words=(one two)", "echo ${words[1]} $PWD"]


def test_step_5_a_bash_script(guide, tmp_path):
    lines = json.dumps({"commands": SCRIPT})
    sent = guide.shell(
        """aws ssm send-command --document-name "AWS-RunShellScript" \
            --targets '[{"Key":"InstanceIds","Values":["'$NODE'"]}]' --parameters "$LINES" """,
        LINES=lines,
    )
    file = tmp_path / "install.json"
    file.write_text(json.dumps({"Parameters": {"commands": SCRIPT}}))
    other = guide.shell(
        """aws ssm send-command --document-name "AWS-RunShellScript" --targets "Key=InstanceIds,Values=$NODE" \
            --cli-input-json file://$FILE""",
        FILE=str(file),
    )
    for command in (sent["Command"]["CommandId"], other["Command"]["CommandId"]):
        assert guide.ended(command)["Status"] == "Success"
        assert guide.output(command) == ("Success", "two /\n")


# Run commands at scale: targets


@pytest.mark.parametrize(
    "targets, expected",
    [
        ("Key=tag:Environment,Values=Development", {0}),
        ("Key=tag:Environment,Values=Development,Test,Pre-production", {0, 1}),
        ("Key=tag:Department,Values=Finance Key=tag:ServerRole,Values=Database", {0}),
        ("Key=tag:Department,Values=Finance,Marketing Key=tag:ServerRole,Values=WebServer,Database", {0, 1}),
        ('Key=tag:OS,Values="Debian 12 Slim"', {0}),
        ('Key="tag:Operating System",Values="Debian 12 Slim"', {0}),
        ('Key=tag:Department,Values="Sales","Finance","Systems Mgmt"', {0, 2}),
        ("Key=tag-key,Values=Environment", {0, 1, 2}),
        ("Key=instanceids,Values={0},{1}", {0, 1}),
        ("Key=InstanceIds,Values={0},{1},{2}", {0, 1, 2}),
        ("Key=resource-groups:Name,Values=guide", {0, 1}),
        ("Key=resource-groups:ResourceTypeFilters,Values=AWS::SSM::ManagedInstance,AWS::EC2::Instance", {0, 1, 2}),
        (
            "Key=resource-groups:Name,Values=guide Key=resource-groups:ResourceTypeFilters,Values=AWS::SSM::ManagedInstance",
            {0, 1},
        ),
        ("Key=resource-groups:Name,Values=guide Key=tag:ServerRole,Values=WebServer", {1}),
    ],
)
def test_targets(guide, group, targets, expected):
    ended = guide.sent(f"--targets {targets.format(*guide.nodes)}")

    assert (ended["Status"], ended["TargetCount"], ended["CompletedCount"]) == ("Success", len(expected), len(expected))
    assert guide.numbers(ended["CommandId"]) == expected


@pytest.fixture(scope="module")
def group(guide):
    """A resource group as the AWS CLI makes it: what is not in production."""
    query = {
        "ResourceTypeFilters": ["AWS::SSM::ManagedInstance"],
        "TagFilters": [{"Key": "Environment", "Values": ["Development", "Test"]}],
    }
    guide.shell(
        """aws resource-groups create-group --name guide --resource-query "$QUERY" """,
        QUERY=json.dumps({"Type": "TAG_FILTERS_1_0", "Query": json.dumps(query)}),
    )
    listed = guide.shell("aws resource-groups list-group-resources --group-name guide")["ResourceIdentifiers"]
    assert {one["ResourceArn"].rpartition("/")[2] for one in listed} == set(guide.nodes[:2])


@pytest.mark.parametrize(
    "targets", ["Key=resource-groups:Name,Values=nowhere", "Key=resource-groups:Name,Values=guide,other", "Key=colour,Values=red"]
)
def test_targets_that_are_none(guide, targets):
    line = f"aws ssm send-command --document-name AWS-RunShellScript --parameters commands=true --targets {targets}"
    refused = guide.shell(line, check=False)

    assert refused.returncode != 0
    assert "(ValidationException)" in refused.stderr, refused.stderr


# Run commands at scale: rate controls


@pytest.mark.parametrize("rate", ["--max-concurrency 10", "--max-concurrency 10%", "--max-errors 10", "--max-errors 10%"])
def test_rate_controls(guide, rate):
    ended = guide.sent(f"{rate} --targets Key=tag-key,Values=Environment")

    assert (ended["Status"], ended["CompletedCount"]) == ("Success", 3)
    member, value = ("MaxConcurrency" if "concurrency" in rate else "MaxErrors"), rate.rpartition(" ")[2]
    assert ended[member] == value


def test_no_more_than_one_at_a_time_until_one_too_many_has_failed(guide):
    ended = guide.sent("--max-concurrency 1 --max-errors 1 --targets Key=tag-key,Values=Environment", "exit 3")

    assert (ended["Status"], ended["ErrorCount"]) == ("Failed", 2)
    details = [one["StatusDetails"] for one in guide.invocations(ended["CommandId"])]
    assert sorted(details) == ["Failed", "Failed", "Terminated"]


# Canceling a command


def test_cancelled_on_one_node_and_then_on_all(guide):
    command = guide.shell(
        """aws ssm send-command --document-name AWS-RunShellScript --targets Key=InstanceIds,Values='*' \
            --parameters 'commands=sleep 300' --query Command.CommandId --output text"""
    )

    def details():
        return {one["InstanceId"]: one["StatusDetails"] for one in guide.invocations(command)}

    until(lambda: list(details().values()) == ["InProgress"] * 3, what="it runs on all")
    guide.shell(f'aws ssm cancel-command --command-id "{command}" --instance-ids "$NODE"')
    until(lambda: details()[guide.nodes[0]] == "Cancelled", what="it is cancelled on one")
    assert details()[guide.nodes[1]] == "InProgress"
    guide.shell(f'aws ssm cancel-command --command-id "{command}"')
    assert guide.ended(command)["StatusDetails"] == "Cancelled"


# Running commands using a specific document version


def test_a_version_of_a_document(guide):
    versions = guide.shell('aws ssm list-document-versions --name "AWS-RunShellScript"')["DocumentVersions"]
    assert [version["IsDefaultVersion"] for version in versions].count(True) == 1

    for version in ("$LATEST", "$DEFAULT", versions[0]["DocumentVersion"]):
        command = guide.shell(
            """aws ssm send-command --document-name "AWS-RunShellScript" --parameters commands="echo Hello" \
                --instance-ids $NODE --document-version "$VERSION" --query Command.CommandId --output text""",
            VERSION=version,
        )
        guide.ended(command)
        assert guide.output(command) == ("Success", "Hello\n")


# Handling exit codes and timeouts


def test_the_last_exit_code_counts_unless_the_script_says_otherwise(guide):
    stops = ["if [ $? != 0 ]", "then", "    echo Failed", "    exit 1", "fi"]
    for lines, expected in [(["cd /nowhere", "date"], "Success"), (["cd /nowhere", *stops, "date"], "Failed")]:
        sent = guide.shell(
            'aws ssm send-command --document-name AWS-RunShellScript --instance-ids $NODE --parameters "$LINES"',
            LINES=json.dumps({"commands": lines}),
        )
        assert guide.ended(sent["Command"]["CommandId"])["Status"] == expected


# Output to S3

URLS = {"stdout": "StandardOutputUrl", "stderr": "StandardErrorUrl"}


def test_output_to_a_bucket(guide):
    bucket = f"guide-{guide.nodes[0][3:]}"
    guide.shell(f"aws s3 mb s3://{bucket}")
    ended = guide.sent(
        f"--instance-ids $NODE --output-s3-bucket-name {bucket} --output-s3-key-prefix logs", "echo out; echo err >&2"
    )
    assert (ended["Status"], ended["OutputS3BucketName"], ended["OutputS3KeyPrefix"]) == ("Success", bucket, "logs")

    [invocation] = guide.invocations(ended["CommandId"])
    folder = f"logs/{ended['CommandId']}/{guide.nodes[0]}/awsrunShellScript/0.awsrunShellScript"
    for name, text in (("stdout", "out"), ("stderr", "err")):
        assert guide.shell(f"aws s3 cp s3://{bucket}/{folder}/{name} -").startswith(text)
        assert f"{bucket}/{folder}/{name}" in invocation[URLS[name]]
