"""Power cuts: whatever is killed and whenever, nothing acknowledged is lost and nothing runs twice."""

import random
import signal
import time

import pytest

from fleet import aws
from fleet.agent import enrolled
from fleet.aws import refusal
from fleet.script import Script


@pytest.fixture
def ssm(lonely):
    return aws.client(lonely)


@pytest.fixture
def agent(lonely, tmp_path):
    return enrolled(lonely, tmp_path)


@pytest.fixture
def script(tmp_path):
    return Script(tmp_path)


def test_server_killed_before_delivery(lonely, ssm, agent, script):
    agent.kill()
    command = aws.send(ssm, agent.node, *script.lines)

    lonely.restart()
    script.release()
    agent.start()

    assert_ran_once(ssm, agent, command, script)


def test_server_killed_right_after_its_answer(lonely, ssm, agent, script):
    script.release()
    command = aws.send(ssm, agent.node, *script.lines)

    lonely.restart()

    assert_ran_once(ssm, agent, command, script)


def test_server_killed_while_the_script_runs(lonely, ssm, agent, script):
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    lonely.restart()
    script.release()

    assert_ran_once(ssm, agent, command, script)


def test_script_ends_while_the_server_is_down(lonely, ssm, agent, script):
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    lonely.kill()
    script.release()
    script.ended()
    lonely.start()

    assert_ran_once(ssm, agent, command, script)


def test_agent_killed_while_the_script_runs(ssm, agent, script):
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    agent.kill()
    agent.start()
    script.release()

    assert_ran_once(ssm, agent, command, script)


def test_script_ends_while_the_agent_is_down(ssm, agent, script):
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    agent.kill()
    script.release()
    script.ended()
    agent.start()

    assert_ran_once(ssm, agent, command, script)


def test_both_killed_while_the_script_runs(lonely, ssm, agent, script):
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    agent.kill()
    lonely.kill()
    script.release()
    script.ended()
    lonely.start()
    agent.start()

    assert_ran_once(ssm, agent, command, script)


def test_a_result_that_was_told_stays_told(lonely, ssm, agent):
    command = aws.send(ssm, agent.node, "echo kept")
    before = aws.finished(ssm, command, agent.node)

    lonely.restart()

    after = aws.invocation(ssm, command, agent.node)
    assert without_metadata(after) == without_metadata(before)


def test_what_was_cancelled_before_delivery_never_runs(lonely, ssm, agent, script):
    agent.kill()
    command = aws.send(ssm, agent.node, *script.lines)
    ssm.cancel_command(CommandId=command)

    lonely.restart()
    script.release()
    agent.start()

    assert aws.run(ssm, agent.node, "echo next")["Status"] == "Success"
    assert aws.finished(ssm, command, agent.node)["Status"] == "Cancelled"
    assert script.runs() == 0


def test_activations_outlive_the_server(lonely, ssm):
    made = aws.activation(ssm, Description="kept")

    lonely.restart()

    [described] = ssm.describe_activations()["ActivationList"]
    assert (described["ActivationId"], described["Description"]) == (made["ActivationId"], "kept")


def test_a_frozen_agent_takes_up_its_work_again(ssm, agent, script):
    agent.send(signal.SIGSTOP)
    command = aws.send(ssm, agent.node, *script.lines)
    script.release()
    assert aws.invocation(ssm, command, agent.node)["Status"] in ("Pending", "InProgress", "Delayed")

    agent.send(signal.SIGCONT)

    assert_ran_once(ssm, agent, command, script)


def test_a_server_that_is_told_to_stop_stops_cleanly(lonely, ssm, agent):
    aws.run(ssm, agent.node, "true")

    assert lonely.stop() == 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_again_and_again_at_random(lonely, ssm, agent, tmp_path, seed):
    chance = random.Random(seed)
    ledger = tmp_path / "ledger"
    acknowledged = []

    for round in range(6):
        for number in range(4):
            name = f"{round}-{number}"
            command = aws.send(ssm, agent.node, f"echo {name} >> {ledger}; sleep 0.{chance.randrange(4)}")
            acknowledged.append((name, command))
        # When the kill comes is what this test is about.
        time.sleep(chance.uniform(0, 0.4))
        victim = chance.choice([lonely, agent])
        victim.kill()
        victim.start()

    ended = {name: aws.finished(ssm, command, agent.node, within=60)["Status"] for name, command in acknowledged}
    assert set(ended.values()) == {"Success"}
    assert sorted(ledger.read_text().split()) == sorted(name for name, _ in acknowledged)


def test_a_call_while_the_server_is_down_fails_and_leaves_nothing(lonely, ssm, agent):
    lonely.kill()
    with pytest.raises(Exception, match="(?i)connect"):
        aws.send(ssm, agent.node, "true")

    lonely.start()

    assert ssm.list_commands()["Commands"] == []
    assert refusal(ssm.cancel_command, CommandId="00000000-0000-4000-8000-000000000000")[0] == "InvalidCommandId"


def assert_ran_once(ssm, agent, command, script):
    """The command has succeeded with all of its output, and the script was begun once."""
    done = aws.finished(ssm, command, agent.node, within=30)
    assert (done["Status"], done["StandardOutputContent"]) == ("Success", script.OUTPUT)
    assert script.runs() == 1


def without_metadata(answer):
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}
