"""The fleetwright command: what it prints, and what its exit codes say."""

import json
import subprocess

import pytest

from fleet.agent import enrolled
from fleet.command import fleetwright


def test_run_prints_the_output_and_ends_with_zero(shared, node):
    result = fleetwright(shared, "run", node, "--", "echo", "hello there")

    assert result.returncode == 0, result.stderr
    assert "hello there\n" in result.stdout


@pytest.mark.parametrize("code", [1, 3, 42, 255])
def test_run_ends_with_the_remote_exit_code(shared, node, code):
    assert fleetwright(shared, "run", node, "--", f"exit {code}").returncode == code


def test_run_on_several_nodes_ends_with_the_worst_code(lonely, tmp_path):
    first, second = (enrolled(lonely, tmp_path, name) for name in ("first", "second"))
    # Both run the same lines on the same machine; the one that comes second fails.
    script = f"mkdir {tmp_path}/taken || exit 7"

    result = fleetwright(lonely, "run", first.node, second.node, "--", script)

    assert result.returncode == 7, result.stdout + result.stderr
    assert first.node in result.stdout + result.stderr
    assert second.node in result.stdout + result.stderr


def test_run_gives_json_to_programs(shared, node):
    result = fleetwright(shared, "run", node, "-o", "json", "--", "echo out; echo err >&2; exit 5")

    assert result.returncode == 5
    answer = json.loads(result.stdout)
    assert node in json.dumps(answer)
    assert "out" in json.dumps(answer) and "err" in json.dumps(answer)


def test_run_on_a_node_that_is_not_there_says_so(shared):
    result = fleetwright(shared, "run", "mi-00000000000000000", "--", "true")

    assert result.returncode == 125
    assert "mi-00000000000000000" in result.stderr
    assert result.stdout == ""


def test_nodes_lists_the_nodes(shared, node):
    table = fleetwright(shared, "nodes")
    assert table.returncode == 0
    assert node in table.stdout and "Online" in table.stdout

    listed = json.loads(fleetwright(shared, "nodes", "-o", "json").stdout)
    assert node in [found["InstanceId"] for found in listed]


def test_api_calls_any_operation(shared, node):
    result = fleetwright(shared, "api", "ssm", "GetConnectionStatus", "--input", json.dumps({"Target": node}))

    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == {"Target": node, "Status": "connected"}


def test_api_tells_what_the_server_said(shared):
    result = fleetwright(shared, "api", "appconfig", "ListApplications")

    assert result.returncode != 0
    assert "UnknownOperationException" in result.stderr


def test_api_knows_the_operations(shared):
    result = fleetwright(shared, "api", "ssm", "SendComand")

    assert result.returncode == 2
    assert "SendCommand" in result.stderr


def test_activation_create_prints_what_to_type_on_the_machine(shared, ssm):
    result = fleetwright(shared, "activation", "create")

    assert result.returncode == 0, result.stderr
    assert "fleetwright-agent register" in result.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_what_the_shell_takes(shared, shell):
    result = fleetwright(shared, "completions", shell)

    assert result.returncode == 0
    assert "fleetwright" in result.stdout
    if shell == "bash":
        assert subprocess.run(["bash", "-n"], input=result.stdout, text=True, check=False).returncode == 0


def test_a_server_that_is_not_there_is_named(shared):
    result = fleetwright(shared, "nodes", AWS_ENDPOINT_URL="http://127.0.0.1:9")

    assert result.returncode != 0
    assert "127.0.0.1:9" in result.stderr


def test_a_word_too_many_is_a_usage_error(shared):
    assert fleetwright(shared, "nodes", "--nonsense").returncode == 2


def test_help_and_version(shared):
    assert "Usage" in fleetwright(shared, "--help").stdout
    assert fleetwright(shared, "--version").stdout.startswith("fleetwright ")
