"""A network that is cut between a node and its server: nobody says goodbye, and packets just stop coming."""

import os
import random
import re
import subprocess
from types import SimpleNamespace

import boto3
import pytest

from fleet import aws
from fleet.agent import Agent
from fleet.script import Script
from fleet.server import BINARY, LOGS, clean_environment, die_with_us, free_port
from fleet.stock_agent import StockAgent
from fleet.waiting import until


class Link:
    """A cable between this machine and a network namespace, which stands for the node's machine."""

    def __init__(self):
        self.space = self.near = f"fw{os.getpid()}"
        # A network that is set aside for benchmarks (RFC 2544), so that nobody lives there.
        network = f"198.{random.choice((18, 19))}.{random.randrange(256)}"
        self.address, self.node_address = f"{network}.1", f"{network}.2"

    def __enter__(self):
        try:
            ip("netns", "add", self.space)
            ip("link", "add", self.near, "type", "veth", "peer", "name", "eth0", "netns", self.space)
            ip("address", "add", f"{self.address}/30", "dev", self.near)
            ip("link", "set", self.near, "up")
            ip("-n", self.space, "address", "add", f"{self.node_address}/30", "dev", "eth0")
            self.mend()
        except (OSError, subprocess.CalledProcessError) as error:
            self.__exit__()
            said = getattr(error, "stderr", None) or error
            pytest.fail(f"needs network namespaces: run as root, with `ip` of iproute2 ({said})")
        return self

    def __exit__(self, *_):
        # With the namespace goes its end of the cable, and with that the other.
        subprocess.run(["ip", "netns", "delete", self.space], check=False, capture_output=True)

    def cut(self):
        ip("-n", self.space, "link", "set", "eth0", "down")

    def mend(self):
        ip("-n", self.space, "link", "set", "eth0", "up")


def ip(*words):
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True, timeout=20)


@pytest.fixture
def link():
    with Link() as link:
        yield link


@pytest.fixture
def server(link, tmp_path):
    """A server that listens at this end of the cable, over TLS."""
    address = f"{link.address}:{free_port()}"
    made = subprocess.run(
        [BINARY, "init", "--name", link.address, "--listen", address, "--folder", tmp_path / "made"],
        env=clean_environment(), capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    exports = dict(re.findall(r"^export (\w+)=(.*)$", made.stdout, re.MULTILINE))
    log = tmp_path / "server.log"
    LOGS.append(log)
    with log.open("wb") as out:
        process = subprocess.Popen(
            [BINARY, "server", "--config", tmp_path / "made/fleetwright.toml"],
            stdin=subprocess.DEVNULL, stdout=out, stderr=out, preexec_fn=die_with_us, env=clean_environment(),
        )  # fmt: skip
    until(lambda: '"ready"' in log.read_text() or " ready" in log.read_text(), within=30, what="the server is ready")
    yield SimpleNamespace(url=f"https://{address}", ca=tmp_path / "made/ca.pem", exports=exports)
    process.kill()
    process.wait()


@pytest.fixture
def ssm(server):
    exports = server.exports
    return boto3.client(
        "ssm", endpoint_url=server.url, verify=str(server.ca), region_name=exports["AWS_DEFAULT_REGION"],
        aws_access_key_id=exports["AWS_ACCESS_KEY_ID"], aws_secret_access_key=exports["AWS_SECRET_ACCESS_KEY"],
    )  # fmt: skip


@pytest.fixture(params=[Agent, StockAgent], ids=["fleetwright", "stock"])
def agent(request, link, server, ssm, tmp_path):
    """A node at the other end."""
    ours = request.param is Agent
    # The stock agent trusts what its machine trusts.
    trust, options = ([], ["--ca", server.ca]) if ours else (["env", f"SSL_CERT_FILE={server.ca}"], [])
    agent = request.param(tmp_path / "node", wrap=["ip", "netns", "exec", link.space, *trust])
    region = server.exports["AWS_DEFAULT_REGION"]
    done = agent.register(server, aws.activation(ssm), region=region, options=options)
    assert done.returncode == 0, f"register: {done.returncode}\n{done.stdout}{done.stderr}"
    agent.start()
    until(lambda: state(ssm, agent) == "Online", within=20, what="the node is online")
    yield agent
    agent.kill()


@pytest.fixture
def script(tmp_path):
    return Script(tmp_path)


def state(ssm, agent):
    [node] = ssm.describe_instance_information()["InstanceInformationList"]
    assert node["InstanceId"] == agent.node
    return node["PingStatus"]


def test_a_link_that_is_cut_while_a_command_runs(link, ssm, agent, script):
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    link.cut()
    until(lambda: state(ssm, agent) == "ConnectionLost", within=20, what="the server notices")
    script.release()
    script.ended()
    assert aws.invocation(ssm, command, agent.node)["Status"] in ("Pending", "InProgress")

    link.mend()
    until(lambda: state(ssm, agent) == "Online", within=60, what="the node is back")
    assert_ran_once(ssm, agent, command, script)


def test_what_is_sent_while_the_link_is_cut_comes_later(link, ssm, agent, script):
    script.release()

    link.cut()
    command = aws.send(ssm, agent.node, *script.lines)
    until(lambda: state(ssm, agent) == "ConnectionLost", within=20, what="the server notices")
    assert script.runs() == 0

    link.mend()
    assert_ran_once(ssm, agent, command, script)


def assert_ran_once(ssm, agent, command, script):
    """The command has succeeded with all of its output, was told once, and the script was begun once."""
    done = aws.finished(ssm, command, agent.node, within=60)
    assert (done["Status"], done["StandardOutputContent"]) == ("Success", script.OUTPUT)
    assert ssm.list_commands(CommandId=command)["Commands"][0]["CompletedCount"] == 1
    assert script.runs() == 1
