"""Updates of our agent by AWS-UpdateSSMAgent, from releases that the control plane itself gives out."""

import json
import shutil
import types

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fleet import agent as fleet_agent
from fleet import aws, releases
from fleet.agent import Agent
from fleet.deployed import Deployment
from fleet.waiting import until

UPDATE = "AWS-UpdateSSMAgent"


class World:
    """A server over TLS that gives out releases, and one node of it, whose program can be replaced."""

    def __init__(self, folder, store):
        self.releases = releases.Releases(folder / "releases")
        self.deployment = Deployment(folder / "made", store)
        settings = self.deployment.config.read_text()
        assert "[install]\n" in settings
        named = f'[install]\nreleases = "{self.releases.folder}"\nupdate_key = "{self.releases.public_key}"\n'
        self.deployment.config.write_text(settings.replace("[install]\n", named))
        self.deployment.start()
        self.ssm = self.deployment.client("ssm")
        self.program = folder / "bin" / "fleetwright-agent"
        self.program.parent.mkdir()
        shutil.copy(fleet_agent.BINARY, self.program)
        self.old = self.program.read_bytes()
        self.agent = Agent(folder / "node", program=self.program)

    def enrol(self, *options):
        options = options or ("--update-key", self.releases.public_key)
        activation = aws.activation(self.ssm)
        words = ("--ca", self.deployment.ca, *options)
        result = self.agent.register(
            types.SimpleNamespace(url=self.deployment.url), activation, region=self.deployment.region, options=words
        )
        assert result.returncode == 0, result.stdout + result.stderr
        self.agent.start()
        self.online()
        return self

    def online(self):
        until(lambda: self.node()["PingStatus"] == "Online", within=20, what="the node is online")

    def node(self):
        [node] = self.ssm.describe_instance_information()["InstanceInformationList"]
        return node

    def send(self, document=UPDATE, **parameters):
        sent = self.ssm.send_command(
            InstanceIds=[self.agent.node], DocumentName=document, Parameters={k: [v] for k, v in parameters.items()}
        )
        return sent["Command"]["CommandId"]

    def update(self, **parameters):
        return aws.finished(self.ssm, self.send(**parameters), self.agent.node, within=40)

    def journal(self):
        path = self.agent.data / "update.json"
        return json.loads(path.read_text()) if path.exists() else {}


@pytest.fixture
def world(store, tmp_path):
    world = World(tmp_path, store)
    yield world
    world.deployment.drop()


def test_a_new_version_is_installed_and_comes_online(world):
    old, (new, program) = releases.version(), releases.newer()
    world.releases.offer(new, program)
    world.enrol()
    assert world.node()["AgentVersion"] == old

    done = world.update()

    assert (done["Status"], done["PluginName"]) == ("Success", "aws:updateSsmAgent")
    assert f"Successfully updated fleetwright-agent from {old} to {new}" in done["StandardOutputContent"]
    assert world.agent.process.poll() is None, "it is still the same process"
    assert world.program.read_bytes() == program
    until(lambda: world.node()["AgentVersion"] == new, what="the node tells of its new version")
    assert aws.run(world.ssm, world.agent.node, "echo well")["StandardOutputContent"] == "well\n"
    again = world.update(version=new)
    assert (again["Status"], world.journal()["starts"]) == ("Success", 1)
    assert f"{new} has already been installed" in again["StandardOutputContent"]
    back = world.update(version=old)
    assert back["Status"] == "Failed" and f"no version {old}" in back["StandardErrorContent"]


def test_only_the_pinned_key_signs(world):
    new, program = releases.newer()
    world.releases.offer(new, program, signed_by=Ed25519PrivateKey.generate())
    world.enrol()

    done = world.update()

    assert (done["Status"], done["ResponseCode"]) == ("Failed", 1)
    assert "not signed by the key that was pinned" in done["StandardErrorContent"]
    assert world.program.read_bytes() == world.old and world.journal() == {}


def test_a_changed_program_is_refused(world):
    new, program = releases.newer()
    world.releases.offer(new, program)
    (world.releases.folder / f"fleetwright-agent-{new}").write_bytes(program + b"x")
    world.enrol()

    done = world.update()

    assert done["Status"] == "Failed" and "the SHA-256 of what was downloaded is" in done["StandardErrorContent"]
    assert world.program.read_bytes() == world.old


def test_a_version_that_does_not_come_online_is_taken_back(world):
    old, (new, program) = releases.version(), releases.newer()
    world.releases.offer(new, releases.deaf(program))
    world.enrol()

    command = world.send()
    until(lambda: world.journal().get("starts") == 1, within=30, what="the new program has started")
    # Its init system starts it again and again, and the fourth time it gives up.
    for starts in (2, 3, 4):
        world.agent.kill()
        world.agent.start()
        until(lambda n=starts: world.journal()["starts"] == n, what=f"start {starts}")

    done = aws.finished(world.ssm, command, world.agent.node, within=40)
    assert done["Status"] == "Failed"
    assert f"{new} did not come online in time: {old} is in place again" in done["StandardErrorContent"]
    assert world.program.read_bytes() == world.old and world.journal()["stage"] == "RolledBack"
    world.online()
    assert aws.run(world.ssm, world.agent.node, "echo well")["StandardOutputContent"] == "well\n"


def test_losses_in_the_middle_repeat_nothing(world, tmp_path):
    old, (new, program) = releases.version(), releases.newer()
    world.releases.offer(new, program)
    world.enrol()
    count = tmp_path / "count"
    steps = [
        {"action": "aws:runShellScript", "name": "before", "inputs": {"runCommand": [f"echo before >> {count}"]}},
        {"action": "aws:updateSsmAgent", "name": "update", "inputs": {"agentName": "amazon-ssm-agent", "allowDowngrade": "false"}},
        {"action": "aws:runShellScript", "name": "after", "inputs": {"runCommand": [f"echo after >> {count}"]}},
    ]  # fmt: skip
    content = json.dumps({"schemaVersion": "2.2", "mainSteps": steps})
    world.ssm.create_document(Name="update-all", DocumentType="Command", Content=content)

    command = world.send("update-all")
    until(count.exists, what="the first step has run")
    world.deployment.kill()
    world.agent.kill()
    world.agent.start()
    world.deployment.start()

    def ended():
        [listed] = world.ssm.list_command_invocations(CommandId=command, Details=True)["CommandInvocations"]
        return listed["Status"] in aws.FINAL and listed

    listed = until(ended, within=60, what="the command ends")
    steps = {step["Name"]: step for step in listed["CommandPlugins"]}
    assert [listed["Status"], *(step["Status"] for step in steps.values())] == ["Success"] * 4, listed
    assert f"from {old} to {new}" in steps["update"]["Output"]
    assert count.read_text() == "before\nafter\n"
    until(lambda: world.node()["AgentVersion"] == new, what="the node tells of its new version")


def test_what_is_not_set_up_is_told(world):
    world.enrol("--update-key", world.releases.public_key)
    bare = requests.get(f"{world.deployment.url}/agent/manifest.json", verify=world.deployment.ca, timeout=10)
    assert bare.status_code == 404 and "no manifest.json in this server's folder of releases" in bare.text

    script = requests.get(f"{world.deployment.url}/_fleetwright/install.sh", verify=world.deployment.ca, timeout=10)
    assert f"update_key='{world.releases.public_key}'\n" in script.text

    done = world.update()

    assert done["Status"] == "Failed" and "Status: 404 Not Found: there is no manifest.json" in done["StandardErrorContent"]
    world.releases.offer("9.9.9", b"x")
    (world.releases.folder / "signing.key").write_text("hush")
    for name in ("signing.key", "..%2Fmade%2Ffleetwright.toml", "nothing"):
        answer = requests.get(f"{world.deployment.url}/agent/{name}", verify=world.deployment.ca, timeout=10)
        assert answer.status_code == 404, name
    named = requests.get(f"{world.deployment.url}/agent/fleetwright-agent-9.9.9", verify=world.deployment.ca, timeout=10)
    assert (named.status_code, named.content) == (200, b"x")


@pytest.mark.only_on("sqlite")
def test_a_server_without_releases_says_how_to_have_some(shared):
    answer = requests.get(f"{shared.url}/agent/manifest.json", timeout=10)

    assert answer.status_code == 404
    assert "`releases` in the section [install] of its settings" in answer.text
