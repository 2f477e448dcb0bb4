"""The clients that people really use: boto3 and the AWS CLI, pointed at a server."""

import json
import subprocess
import sys
from pathlib import Path

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from . import secrets
from . import server as settings
from .waiting import until

FINAL = {"Success", "Failed", "TimedOut", "Cancelled"}
SHELL = "AWS-RunShellScript"


def client(server, service="ssm", *, region=None, key=None, secret=None, validate=True, **config):
    """A boto3 client. `validate=False` sends what boto3 itself would refuse; nothing is ever retried."""
    client = boto3.client(
        service,
        endpoint_url=server.url,
        region_name=region or settings.REGION,
        aws_access_key_id=key or settings.KEY_ID,
        aws_secret_access_key=secret or settings.SECRET,
        config=Config(
            parameter_validation=validate,
            retries={"total_max_attempts": 1},
            connect_timeout=5,
            read_timeout=30,
            inject_host_prefix=False,
            **config,
        ),
    )
    secrets.watch(client)
    return client


def refusal(call, **arguments):
    """Makes a call that has to be refused; gives the error's code and message."""
    try:
        answer = call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    raise AssertionError(f"this was to be refused, and was answered: {answer}")


def send(ssm, node, *lines, timeout=None, directory=None, **more):
    """SendCommand of a shell script to one node; gives the command's id."""
    parameters = {"commands": list(lines)}
    if timeout is not None:
        parameters["executionTimeout"] = [str(timeout)]
    if directory is not None:
        parameters["workingDirectory"] = [str(directory)]
    answer = ssm.send_command(InstanceIds=[node], DocumentName=SHELL, Parameters=parameters, **more)
    return answer["Command"]["CommandId"]


def invocation(ssm, command, node):
    """GetCommandInvocation."""
    return ssm.get_command_invocation(CommandId=command, InstanceId=node)


def finished(ssm, command, node, within=20):
    """The invocation once it has ended, however it has."""

    def look():
        seen = invocation(ssm, command, node)
        return seen if seen["Status"] in FINAL else None

    return until(look, within=within, what=f"command {command} on {node} ends")


def run(ssm, node, *lines, **more):
    """A shell script on one node, from SendCommand to its end."""
    return finished(ssm, send(ssm, node, *lines, **more), node)


def online(ssm, count=1, within=20):
    """The ids of the nodes that are online, once there are that many."""

    def look():
        pages = ssm.get_paginator("describe_instance_information").paginate()
        nodes = (node for page in pages for node in page["InstanceInformationList"])
        ids = [node["InstanceId"] for node in nodes if node["PingStatus"] == "Online"]
        return ids if len(ids) >= count else None

    return until(look, within=within, what=f"{count} nodes online")


def activation(ssm, **more):
    """CreateActivation with what is required; gives the answer."""
    return ssm.create_activation(**{"IamRole": "node", **more})


def cli(server, *words, check=True, timeout=60, **environment):
    """The AWS CLI; gives its parsed output (or the whole result with `check=False`)."""
    aws = Path(sys.executable).parent / "aws"
    result = subprocess.run(
        [aws, *map(str, words)], env={**server.environment(), **environment}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=timeout, check=False,
    )  # fmt: skip
    if not check:
        return result
    assert result.returncode == 0, f"aws {' '.join(map(str, words))}: {result.returncode}\n{result.stderr}"
    return json.loads(result.stdout) if result.stdout.strip().startswith(("{", "[")) else result.stdout.strip()
