"""What can be wrong with a node's machine: its clock, its disk, its processes."""

import os
import subprocess
import time

import pytest

from fleet import aws
from fleet.agent import Agent
from fleet.clock import Clock
from fleet.script import Script
from fleet.server import die_with_us
from fleet.stock_agent import StockAgent
from fleet.waiting import until

# The machine is the matter, not the store.
pytestmark = pytest.mark.only_on("sqlite")

HOUR = 3600
DAY = 24 * HOUR


@pytest.fixture
def clock(tmp_path):
    return Clock(tmp_path)


def registered(kind, server, ssm, folder, wrap):
    agent = kind(folder / "node", wrap=wrap)
    result = agent.register(server, aws.activation(ssm))
    assert result.returncode == 0, result.stdout + result.stderr
    return agent


def ping(ssm, agent):
    wanted = [{"Key": "InstanceIds", "Values": [agent.node]}]
    [node] = ssm.describe_instance_information(Filters=wanted)["InstanceInformationList"]
    return node["PingStatus"]


def online(ssm, agent, within=20):
    until(lambda: ping(ssm, agent) == "Online", within=within, what=f"{agent.node} is online")


# The clock


@pytest.mark.parametrize("ahead", [2 * HOUR, -2 * HOUR, 400 * DAY, -20 * 365 * DAY])
def test_our_agent_works_with_a_clock_that_is_wrong(shared, ssm, tmp_path, clock, ahead):
    clock.set(ahead)
    agent = registered(Agent, shared, ssm, tmp_path, clock.wrap).start()
    online(ssm, agent)

    done = aws.run(ssm, agent.node, "date +%s")

    assert done["Status"] == "Success"
    assert abs(int(done["StandardOutputContent"]) - ahead - time.time()) < 60, "the clock was wrong indeed"


@pytest.mark.parametrize("kind", [Agent, StockAgent], ids=["fleetwright", "stock"])
@pytest.mark.parametrize("ahead", [240, -240])
def test_minutes_do_not_matter(kind, shared, ssm, tmp_path, clock, ahead):
    clock.set(ahead)
    agent = registered(kind, shared, ssm, tmp_path, clock.wrap).start()
    online(ssm, agent)

    assert aws.run(ssm, agent.node, "echo well")["StandardOutputContent"] == "well\n"


def test_the_stock_agent_is_refused_until_its_clock_is_right(shared, ssm, tmp_path, clock):
    clock.set(2 * HOUR)
    agent = registered(StockAgent, shared, ssm, tmp_path, clock.wrap).start()
    command = aws.send(ssm, agent.node, "echo well")
    until(lambda: "not yet current" in agent.log.read_text(), what="the agent is told why")
    assert aws.invocation(ssm, command, agent.node)["Status"] == "Pending"

    clock.set(0)

    online(ssm, agent, within=60)
    assert aws.finished(ssm, command, agent.node)["StandardOutputContent"] == "well\n"


@pytest.mark.parametrize("jump", [DAY, -DAY])
def test_a_clock_that_is_set_while_a_script_runs_changes_nothing(lonely, tmp_path, clock, jump):
    ssm = aws.client(lonely)
    agent = registered(Agent, lonely, ssm, tmp_path, clock.wrap).start()
    online(ssm, agent)
    script = Script(tmp_path)
    command = aws.send(ssm, agent.node, *script.lines, timeout=600)
    script.begun()

    clock.set(jump)
    # What is signed from now on, is signed at another time.
    lonely.restart()
    online(ssm, agent, within=40)
    script.release()

    done = aws.finished(ssm, command, agent.node)
    assert (done["Status"], done["StandardOutputContent"], script.runs()) == ("Success", Script.OUTPUT, 1)
    assert aws.run(ssm, agent.node, "echo again")["StandardOutputContent"] == "again\n"


# The disk


class Disk:
    """A small file system in a mount namespace of its own. `wrap` is what a program is run by that is to see it."""

    def __init__(self, at, size):
        at.mkdir()
        mount = f"mount -t tmpfs -o size={size},mode=700 none '{at}' && echo mounted && exec cat"
        self.holder = subprocess.Popen(
            ["unshare", "--mount", "sh", "-c", mount], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, preexec_fn=die_with_us,
        )  # fmt: skip
        if self.holder.stdout.readline() != b"mounted\n":
            pytest.fail(f"needs mount namespaces: run as root ({self.holder.stderr.read().decode()})")
        self.wrap = ["nsenter", f"--mount=/proc/{self.holder.pid}/ns/mnt", f"--wd={at}"]
        self.seen = f"/proc/{self.holder.pid}/root{at}"

    def fill(self):
        """Writes until there is no room left; gives the file that takes it."""
        ballast = f"{self.seen}/ballast"
        with open(ballast, "wb", buffering=0) as file:
            for size in (1 << 16, 1 << 12, 1):
                try:
                    while True:
                        file.write(b"\0" * size)
                except OSError:
                    continue
        return ballast

    def gone(self):
        self.holder.kill()
        self.holder.wait()


@pytest.fixture
def disk(tmp_path):
    disk = Disk(tmp_path / "disk", "4m")
    yield disk
    disk.gone()


def test_a_node_whose_disk_is_full_loses_nothing_and_runs_nothing_twice(shared, ssm, tmp_path, disk):
    agent = registered(Agent, shared, ssm, tmp_path / "disk", disk.wrap).start()
    online(ssm, agent)
    script = Script(tmp_path)
    running = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    ballast = disk.fill()
    script.release()
    script.ended()
    waiting = aws.send(ssm, agent.node, f"echo x >> {tmp_path}/ledger")
    until(lambda: "No space left" in agent.log.read_text() or "disk" in agent.log.read_text(), what="the agent says so")
    assert ping(ssm, agent) == "Online"
    assert not (tmp_path / "ledger").exists()

    os.remove(ballast)
    assert aws.finished(ssm, running, agent.node, within=60)["Status"] == "Success"
    assert aws.finished(ssm, waiting, agent.node, within=60)["Status"] == "Success"
    assert (script.runs(), (tmp_path / "ledger").read_text()) == (1, "x\n")
    assert aws.run(ssm, agent.node, "echo again")["StandardOutputContent"] == "again\n"


# Processes


@pytest.mark.parametrize("kind", [Agent, StockAgent], ids=["fleetwright", "stock"])
def test_a_chain_of_forks_that_outlives_its_script_holds_nobody_up(kind, shared, ssm, tmp_path):
    agent = registered(kind, shared, ssm, tmp_path, []).start()
    online(ssm, agent)
    # Each makes the next and ends, in a session of its own: nobody can name it in time.
    (tmp_path / "link").write_text('echo $$ > last; [ -e stop ] || (sleep 0.02; exec setsid sh link) & exit')
    try:
        done = aws.run(ssm, agent.node, f"cd {tmp_path}; setsid sh link >/dev/null 2>&1; echo over")
        assert (done["Status"], done["StandardOutputContent"]) == ("Success", "over\n")
        first = (tmp_path / "last").read_text()
        for number in range(5):
            assert aws.run(ssm, agent.node, f"echo {number}")["StandardOutputContent"] == f"{number}\n"
        assert ping(ssm, agent) == "Online"
        # Ours kills what has run wild; the stock one leaves it alone.
        assert kind is Agent or (tmp_path / "last").read_text() != first
    finally:
        (tmp_path / "stop").touch()


@pytest.mark.parametrize("kind", [Agent, StockAgent], ids=["fleetwright", "stock"])
def test_forks_that_run_wild_are_cancelled(kind, shared, ssm, tmp_path):
    agent = registered(kind, shared, ssm, tmp_path, []).start()
    online(ssm, agent)
    # Twenty chains, each of which makes its next link and ends; some in sessions of their own.
    (tmp_path / "link").write_text('echo x >> links; [ -e stop ] || (sleep 0.02; exec $1 sh link $1) & exit')
    bomb = f"cd {tmp_path}; for at in 1 2 3 4 5 6 7 8 9 10; do sh link & setsid sh link setsid & done; sleep 600"

    def links():
        return (tmp_path / "links").stat().st_size

    try:
        command = aws.send(ssm, agent.node, bomb)
        until(lambda: (tmp_path / "links").exists() and links() > 200, what="they run wild")
        ssm.cancel_command(CommandId=command)
        done = aws.finished(ssm, command, agent.node, within=30)
        assert (done["Status"], done["StatusDetails"]) == ("Cancelled", "Cancelled")
        assert aws.run(ssm, agent.node, "echo again")["StandardOutputContent"] == "again\n"
        if kind is Agent:
            # The stock one leaves alone what has a session of its own.
            after = links()
            time.sleep(0.5)
            assert links() == after, "all of them are gone"
    finally:
        (tmp_path / "stop").touch()
