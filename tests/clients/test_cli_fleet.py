"""fleetwright run and fleetwright commands on several nodes."""

import json

import pytest

from fleet import aws
from fleet.agent import enrolled
from fleet.command import fleetwright
from fleet.server import REGION


@pytest.fixture(name="nodes")
def _nodes(lonely, tmp_path):
    tags = [[{"Key": "role", "Value": role}] for role in ("web", "web", "db")]
    return [enrolled(lonely, tmp_path, f"node-{at}", Tags=tag).node for at, tag in enumerate(tags)]


def run(server, *words):
    return fleetwright(server, "run", *words)


def test_nodes_by_tag_by_condition_and_all(lonely, nodes):
    tagged = run(lonely, "-t", "tag:role=web", "-o", "json", "--", "true")
    assert {one["InstanceId"] for one in json.loads(tagged.stdout)} == set(nodes[:2]), tagged.stderr
    described = run(lonely, "-w", "not tag:role = web", "-o", "jsonl", "--", "true")
    assert [json.loads(line)["InstanceId"] for line in described.stdout.splitlines()] == nodes[2:]
    everywhere = run(lonely, "-t", "*", "--group", "--", "echo same")
    assert everywhere.stdout.count("same\n") == 1
    assert "3 nodes" in everywhere.stdout


def test_a_preview_touches_nothing(lonely, nodes, tmp_path):
    seen = run(lonely, "-t", "tag:role=web", "--preview", "-o", "json", "--", f"touch {tmp_path}/touched")
    assert {node["InstanceId"] for node in json.loads(seen.stdout)} == set(nodes[:2])
    assert not (tmp_path / "touched").exists()
    assert aws.client(lonely).list_commands()["Commands"] == []


def test_waves_stop_at_the_first_error(lonely, nodes, tmp_path):
    ledger = tmp_path / "ledger"
    result = run(lonely, "-t", "*", "--wave", "1,100%", "--", f"echo x >> {ledger}; exit 4")
    assert result.returncode == 125, result.stdout + result.stderr
    assert ledger.read_text() == "x\n"


def test_a_token_runs_once(lonely, nodes, tmp_path):
    ledger = tmp_path / "ledger"
    words = ["-t", "tag:role=db", "--token", "deploy-7", "--", f"echo x >> {ledger}"]
    assert [run(lonely, *words).returncode for _ in range(3)] == [0, 0, 0]
    assert ledger.read_text() == "x\n"


def test_output_can_be_followed(lonely, nodes):
    followed = run(lonely, "-t", "tag:role=db", "--follow", "--", "echo one; echo two >&2; exit 3")
    assert (followed.returncode, followed.stdout) == (3, "one\n")
    assert followed.stderr.startswith("two\n")
    several = run(lonely, "-t", "tag:role=web", "--follow", "--", "echo one; echo two")
    assert several.returncode == 0
    assert sorted(line.partition(" | ")[2] for line in several.stdout.splitlines()) == ["one", "one", "two", "two"]


def test_nothing_fits(lonely, nodes):
    result = run(lonely, "-t", "tag:role=mail", "--", "true")
    assert (result.returncode, result.stdout) == (0, "")
    assert "no node fits" in result.stderr


def test_regions_in_one_call(lonely, nodes):
    result = run(lonely, "-t", "*", "--regions", f"{REGION},elsewhere-1", "-o", "json", "--", "true")
    assert {one["InstanceId"] for one in json.loads(result.stdout)} <= set(nodes)


def test_what_was_run_is_listed_shown_cancelled_and_read(lonely, nodes):
    done = run(lonely, "-t", "tag:role=web", "--no-wait", "--comment", "by hand", "--", "echo hello")
    command = done.stdout.strip()
    ssm = aws.client(lonely)
    for node in nodes[:2]:
        aws.finished(ssm, command, node)

    listed = fleetwright(lonely, "commands", "ls")
    assert command in listed.stdout and "2 of 2" in listed.stdout and "by hand" in listed.stdout
    shown = fleetwright(lonely, "commands", "show", command)
    assert all(node in shown.stdout for node in nodes[:2])
    assert fleetwright(lonely, "commands", "output", command, nodes[0]).stdout == "hello\n"
    assert fleetwright(lonely, "commands", "output", command).stdout.count("hello\n") == 1

    long = run(lonely, "-t", "tag:role=db", "--no-wait", "--", "sleep 300").stdout.strip()
    assert fleetwright(lonely, "commands", "cancel", long).returncode == 0
    assert aws.finished(ssm, long, nodes[2])["Status"] == "Cancelled"
    unknown = fleetwright(lonely, "commands", "show", "00000000-0000-4000-8000-000000000000")
    assert unknown.returncode == 1 and "commands ls" in unknown.stderr
