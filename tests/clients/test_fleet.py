"""Seeing and finding nodes: every list, filter and count, attributes, searches, and the way into the fleet."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import requests

from fleet import aws
from fleet.agent import BINARY as AGENT
from fleet.agent import Agent, enrolled
from fleet.command import fleetwright
from fleet.server import clean_environment
from fleet.waiting import until


@pytest.fixture(scope="module")
def two(store, tmp_path_factory):
    """A server with two nodes: one is online, the other never was; the latter has the tag env=prod."""
    from fleet import server

    folder = tmp_path_factory.mktemp(f"fleet-{store}")
    running = server.started(folder, store, "--no-agent")
    ssm = aws.client(running)
    agent = enrolled(running, folder)
    silent = Agent(folder / "silent")
    activation = ssm.create_activation(IamRole="node", Tags=[{"Key": "env", "Value": "prod"}])
    assert silent.register(running, activation).returncode == 0
    assert aws.online(ssm) == [agent.node]
    yield running, agent.node, silent.node
    agent.kill()
    running.kill()
    running.store.drop()


def test_information_in_both_styles(two):
    running, online, silent = two
    ssm = aws.client(running)

    def found(key, *values):
        answer = ssm.describe_instance_information(Filters=[{"Key": key, "Values": list(values)}])
        return {node["InstanceId"] for node in answer["InstanceInformationList"]}

    assert found("PingStatus", "Online") == {online}
    assert found("PingStatus", "Inactive", "ConnectionLost") == {silent}
    assert found("tag:env", "prod") == {silent}
    assert found("tag-key", "env") == {silent}
    assert found("PlatformTypes", "Linux") == {online}
    assert found("IamRole", "node") == found("ResourceType", "ManagedInstance") == {online, silent}
    assert found("AssociationStatus", "Success") == set()
    old = ssm.describe_instance_information(
        InstanceInformationFilterList=[{"key": "PingStatus", "valueSet": ["Online"]}]
    )
    assert [node["InstanceId"] for node in old["InstanceInformationList"]] == [online]
    code, message = aws.refusal(ssm.describe_instance_information, Filters=[{"Key": "Colour", "Values": ["red"]}])
    assert code == "InvalidFilterKey" and "PingStatus" in message
    code, _ = aws.refusal(ssm.describe_instance_information, Filters=[{"Key": "PingStatus", "Values": ["Asleep"]}])
    assert code == "InvalidInstanceInformationFilterValue"


def test_properties_with_operators(two):
    running, online, silent = two
    ssm = aws.client(running)

    def found(key, operator, *values):
        filters = [{"Key": key, "Operator": operator, "Values": list(values)}]
        return {node["InstanceId"] for node in ssm.describe_instance_properties(FiltersWithOperator=filters)["InstanceProperties"]}

    assert found("AgentVersion", "GreaterThan", "0.0.1") == {online}
    assert found("AgentVersion", "LessThan", "0.0.1") == set()
    assert found("PingStatus", "NotEqual", "Online") == {silent}
    assert found("InstanceIds", "BeginWith", "mi-") == {online, silent}
    assert found("tag:env", "Equal", "prod") == {silent}


def test_the_inventory_and_its_counts(two):
    running, online, silent = two
    ssm = aws.client(running)

    assert {node["Id"] for node in ssm.list_nodes()["Nodes"]} == {online, silent}
    [node] = ssm.list_nodes(Filters=[{"Key": "InstanceStatus", "Values": ["Active"]}])["Nodes"]
    assert node["Id"] == online and node["NodeType"]["Instance"]["ManagedStatus"] == "Managed"
    aggregator = {"AggregatorType": "Count", "TypeName": "Instance", "AttributeName": "ResourceType"}
    assert ssm.list_nodes_summary(Aggregators=[aggregator])["Summary"] == [
        {"ResourceType": "ManagedInstance", "Count": "2"}
    ]
    assert aws.refusal(ssm.list_nodes, SyncName="all")[0] == "ResourceDataSyncNotFoundException"


def test_the_aws_cli_lists_and_counts(two):
    running, online, _ = two

    listed = aws.cli(running, "ssm", "list-nodes", "--filters", "Key=InstanceStatus,Values=Active,Type=Equal")
    assert [node["Id"] for node in listed["Nodes"]] == [online]
    counted = aws.cli(
        running, "ssm", "list-nodes-summary",
        "--aggregators", "AggregatorType=Count,TypeName=Instance,AttributeName=PlatformType",
    )  # fmt: skip
    assert {"PlatformType": "Linux", "Count": "1"} in counted["Summary"]


def test_nodes_are_found_by_what_is_known_of_them(two):
    running, online, silent = two

    def found(*words):
        result = fleetwright(running, "nodes", "ls", "-o", "json", *words)
        assert result.returncode == 0, result.stderr
        return {node["NodeId"] for node in json.loads(result.stdout)}

    assert found() == {online, silent}
    assert found("online and platform-type = linux") == {online}
    assert found("not", "online") == {silent}
    assert found("tag:env in (prod, stage)") == {silent}
    wrong = fleetwright(running, "nodes", "ls", "colour = red")
    assert wrong.returncode == 1 and "at character 1" in wrong.stderr


def test_tags_and_attributes_by_hand(two):
    running, online, silent = two

    assert fleetwright(running, "nodes", "tag", silent, "team=web").stdout == "env=prod team=web\n"
    assert fleetwright(running, "nodes", "tag", silent, "--remove", "team").stdout == "env=prod\n"
    assert fleetwright(running, "nodes", "attributes", online, "site=fra1", "owner=ops").stdout == "owner=ops site=fra1\n"
    table = fleetwright(running, "nodes", "ls", "--labels", "attr:site = fra1").stdout
    assert online in table and "owner=ops site=fra1" in table and silent not in table
    shown = json.loads(fleetwright(running, "nodes", "show", online, "-o", "json").stdout)
    assert shown["Attributes"] == {"owner": "ops", "site": "fra1"} and shown["PingStatus"] == "Online"
    summary = fleetwright(running, "nodes", "summary", "--by", "ResourceType").stdout
    assert "ManagedInstance  2" in summary
    nobody = fleetwright(running, "nodes", "show", "mi-00000000000000000")
    assert nobody.returncode == 1 and "there is no node" in nobody.stderr


def test_a_rebuilt_machine_is_its_node_again(lonely, tmp_path):
    ssm = aws.client(lonely)
    agent = enrolled(lonely, tmp_path, Tags=[{"Key": "env", "Value": "prod"}])
    made = json.loads(fleetwright(lonely, "nodes", "reenrol", agent.node, "-o", "json").stdout)
    stranger = Agent(tmp_path / "rebuilt")
    refused = stranger.register(lonely, made)
    assert refused.returncode == 5 and "connected" in refused.stderr
    agent.kill()
    until(lambda: ssm.get_connection_status(Target=agent.node)["Status"] == "notconnected", within=20)

    assert stranger.register(lonely, made).returncode == 0
    assert stranger.node == agent.node
    stranger.start()
    assert aws.online(ssm) == [agent.node]
    [described] = ssm.describe_instance_information()["InstanceInformationList"]
    assert described["InstanceId"] == agent.node
    agent.start()
    until(lambda: agent.process.poll() is not None or "not" in agent.log.read_text().lower(), within=20)
    assert aws.run(ssm, agent.node, "echo it is the rebuilt one")["Status"] == "Success"


def test_a_code_is_made_anew(lonely, tmp_path):
    made = json.loads(fleetwright(lonely, "activation", "create", "-o", "json").stdout)
    anew = json.loads(fleetwright(lonely, "activation", "reissue", made["ActivationId"], "-o", "json").stdout)

    assert Agent(tmp_path / "old").register(lonely, made).returncode == 5
    assert Agent(tmp_path / "new").register(lonely, anew).returncode == 0


def test_the_stock_agents_settings(shared):
    made = json.loads(fleetwright(shared, "activation", "create", "--stock-agent", "-o", "json").stdout)

    assert made["StockAgentSettings"]["Mds"]["Endpoint"] == shared.url
    assert f"-register -id {made['ActivationId']} -code {made['ActivationCode']}" in made["StockAgentCommands"]
    text = fleetwright(shared, "activation", "create", "--stock-agent").stdout
    assert "/etc/amazon/ssm/amazon-ssm-agent.json" in text


def test_the_installer_is_served(shared):
    script = requests.get(f"{shared.url}/_fleetwright/install.sh", timeout=10)

    assert script.status_code == 200 and f"server='{shared.url}'" in script.text
    assert subprocess.run(["sh", "-n"], input=script.text, text=True, check=False).returncode == 0
    agent = requests.get(f"{shared.url}/_fleetwright/agent/linux-{os.uname().machine}", timeout=60)
    assert agent.content == Path(AGENT).read_bytes()
    assert requests.get(f"{shared.url}/_fleetwright/agent/linux-pdp11", timeout=10).status_code == 404


@pytest.fixture
def machine(tmp_path):
    """A machine without systemd: this one's files with a layer of its own above, to be changed at will."""
    if os.geteuid() != 0:
        pytest.skip("needs root for a mount namespace")
    return Machine(tmp_path)


class Machine:
    """A shell with its own view of the file system. What runs in it ends with it."""

    def __init__(self, folder):
        self.folder = folder
        root, layers = folder / "root", folder / "layers"
        for path in (root, layers):
            path.mkdir()
        setup = f"""
            set -e
            mount -t tmpfs tmpfs {layers}
            mkdir {layers}/upper {layers}/work
            mount -t overlay overlay -o lowerdir=/,upperdir={layers}/upper,workdir={layers}/work {root}
            mount --rbind /dev {root}/dev
            mount --rbind /sys {root}/sys
            mount -t proc proc {root}/proc
            mount -t tmpfs tmpfs {root}/run
            mount -t tmpfs tmpfs {root}/tmp
            touch {root}/tmp/.is-this-machine
            exec chroot {root} sleep infinity
        """
        self.init = subprocess.Popen(["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", setup])
        # Before it has its own root, what runs in it would change the machine underneath.
        is_there = "test -e /tmp/.is-this-machine"
        until(lambda: self.shell(is_there).returncode == 0, within=20, what="the machine is there")

    def pid(self):
        children = Path(f"/proc/{self.init.pid}/task/{self.init.pid}/children").read_text().split()
        return children[0] if children else "0"

    def shell(self, script, **environment):
        return subprocess.run(
            ["nsenter", "-t", self.pid(), "-m", "-p", "-r", "sh", "-s"], input=script, text=True, capture_output=True,
            env={**clean_environment(), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **environment}, timeout=120, check=False, cwd="/",
        )  # fmt: skip

    def off(self):
        self.init.kill()
        self.init.wait()


def test_one_line_makes_a_machine_a_node_and_another_takes_it_back(lonely, machine):
    ssm = aws.client(lonely)
    made = json.loads(fleetwright(lonely, "activation", "create", "--limit", "5", "-o", "json").stdout)
    line, code = made["InstallCommand"], made["ActivationCode"]
    try:
        first = machine.shell(line)
        assert first.returncode == 0, first.stdout + first.stderr
        assert code not in first.stdout + first.stderr
        [node] = aws.online(ssm)
        assert aws.run(ssm, node, "test -x /etc/init.d/fleetwright-agent && echo there")["StandardOutputContent"] == "there\n"

        again = machine.shell(line)
        assert again.returncode == 0, again.stderr
        assert aws.online(ssm) == [node], "a second time changes nothing"
        assert len(ssm.describe_instance_information()["InstanceInformationList"]) == 1

        script = requests.get(f"{lonely.url}/_fleetwright/install.sh", timeout=10).text
        gone = machine.shell(f"cat > /tmp/i <<'EOF'\n{script}\nEOF\nsh /tmp/i --uninstall --purge")
        assert gone.returncode == 0, gone.stderr
        until(lambda: ssm.get_connection_status(Target=node)["Status"] == "notconnected", within=20)
        left = machine.shell("ls /usr/local/bin/fleetwright-agent /etc/init.d/fleetwright-agent /var/lib/fleetwright-agent")
        assert left.stdout == ""

        key = "fa8cOEFJD1K18sKn5sLxQqgqd17So6UxLpWbqBF+uCE="
        rebuilt = machine.shell(f"{line.rstrip()} --update-key {key}")
        assert rebuilt.returncode == 0, rebuilt.stderr
        assert machine.shell("cat /var/lib/fleetwright-agent/update-key").stdout == key
        assert aws.online(ssm) == [node], "the same machine with the same activation is the same node"
        assert len(ssm.describe_instance_information()["InstanceInformationList"]) == 1
    finally:
        machine.off()


def test_the_installer_spoils_nothing(lonely, machine):
    ssm = aws.client(lonely)
    script = requests.get(f"{lonely.url}/_fleetwright/install.sh", timeout=10).text

    def line(*options):
        return json.loads(fleetwright(lonely, "activation", "create", "-o", "json", *options).stdout)["InstallCommand"].rstrip()

    def installer(options, text=script):
        return machine.shell(f"cat > /tmp/i <<'EOF'\n{text}\nEOF\nsh /tmp/i {options}")

    try:
        part = script[: script.index("# All of it is in functions")]
        assert installer("--activation-id a --region r", part).returncode == 0
        assert machine.shell("test -e /usr/local/bin/fleetwright-agent").returncode == 1, "of a part, nothing is done"

        foreign = machine.shell("mkdir -p /tmp/data; echo mine > /tmp/data/file; sleep 300 >/dev/null 2>&1 & echo $! > /run/fleetwright-agent.pid")
        assert foreign.returncode == 0, foreign.stderr
        first = machine.shell(line())
        assert first.returncode == 0, first.stdout + first.stderr
        assert "connected" in first.stdout and "not connected" not in first.stdout
        [node] = aws.online(ssm)

        broken = machine.shell(f"printf '\\177ELFbroken' > /tmp/bad; cat > /tmp/i <<'EOF'\n{script}\nEOF\nsh /tmp/i --agent /tmp/bad")
        assert broken.returncode == 1 and "does not run on this machine" in broken.stderr
        assert aws.run(ssm, node, "echo still here")["StandardOutputContent"] == "still here\n"

        elsewhere = installer("--server https://elsewhere.example.com --activation-id a --region r")
        assert elsewhere.returncode == 1 and "--force makes it a new node" in elsewhere.stderr

        ssm.deregister_managed_instance(InstanceId=node)
        until(lambda: "UnrecognizedClientException" in machine.shell("/usr/local/bin/fleetwright-agent status").stdout, within=30)
        again = machine.shell(line())
        assert again.returncode == 0, again.stdout + again.stderr
        [enrolled] = aws.online(ssm)
        assert enrolled != node, "its server had forgotten it"

        kept = installer("--uninstall --purge --state /tmp/data")
        assert kept.returncode == 1 and "stays as it is" in kept.stderr
        assert machine.shell("cat /tmp/data/file; pgrep -x sleep >/dev/null && echo foreign lives").stdout == "mine\nforeign lives\n"
    finally:
        machine.off()


def test_the_installer_says_what_is_missing(lonely, machine):
    script = requests.get(f"{lonely.url}/_fleetwright/install.sh", timeout=10).text
    try:
        for options, complaint in [
            ("", "--activation-id is missing"),
            ("--activation-id a", "--region is missing"),
            ("--activation-id a --region r", "code is missing"),
            ("--nonsense", "there is no option --nonsense"),
            ("--agent /nowhere/agent", "agent"),
        ]:
            failed = machine.shell(f"cat > /tmp/i <<'EOF'\n{script}\nEOF\nsh /tmp/i {options}")
            assert failed.returncode != 0 and complaint in failed.stderr, (options, failed.stderr)
        broken = script.replace("agents='", "agents='linux-x86_64 00\nlinux-aarch64 00\n")
        broken = machine.shell(f"cat > /tmp/i <<'EOF'\n{broken}\nEOF\nrm -f /usr/local/bin/fleetwright-agent\nsh /tmp/i")
        assert broken.returncode != 0 and "not the one that was announced" in broken.stderr
        assert not shutil.which("fleetwright-agent", path="/usr/local/bin"), "the machine underneath is as it was"
    finally:
        machine.off()
