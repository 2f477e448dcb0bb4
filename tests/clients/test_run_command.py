"""SendCommand from the first call to the last byte of output, with boto3."""

import time

import pytest

from fleet import aws
from fleet.waiting import until


def test_a_script_runs_and_its_output_comes_back(ssm, node):
    done = aws.run(ssm, node, "echo hello", "echo from $((20 + 22))")

    assert done["Status"] == "Success"
    assert done["StatusDetails"] == "Success"
    assert done["ResponseCode"] == 0
    assert done["StandardOutputContent"] == "hello\nfrom 42\n"
    assert done["StandardErrorContent"] == ""
    assert done["DocumentName"] == "AWS-RunShellScript"
    assert done["InstanceId"] == node


def test_an_exit_code_other_than_zero_is_a_failure_and_is_told(ssm, node):
    done = aws.run(ssm, node, "echo before", "exit 3")

    assert (done["Status"], done["ResponseCode"]) == ("Failed", 3)
    assert done["StandardOutputContent"].startswith("before\n")


def test_standard_error_is_kept_apart(ssm, node):
    done = aws.run(ssm, node, "echo out", "echo err >&2")

    assert done["StandardOutputContent"] == "out\n"
    assert done["StandardErrorContent"].startswith("err\n")


def test_a_script_runs_as_one_so_that_its_lines_share_variables(ssm, node):
    done = aws.run(ssm, node, "greeting=hi", "cd /", 'echo "$greeting from $PWD"')

    assert done["StandardOutputContent"] == "hi from /\n"


def test_the_working_directory_is_the_one_that_was_asked_for(ssm, node, tmp_path):
    done = aws.run(ssm, node, "pwd", directory=tmp_path)

    assert done["StandardOutputContent"].strip() == str(tmp_path)


def test_a_working_directory_that_is_not_there_is_a_failure(ssm, node, tmp_path):
    done = aws.run(ssm, node, "pwd", directory=tmp_path / "nowhere")

    assert done["Status"] == "Failed"


@pytest.mark.parametrize("text", ["Grüße", "日本語", "🛠️ ok", "a'b\"c\\d $HOME `x`"], ids=["latin", "cjk", "emoji", "quotes"])
def test_text_of_any_language_and_quoting_survives_both_ways(ssm, node, text):
    done = aws.run(ssm, node, "cat <<'END'", text, "END")

    assert done["StandardOutputContent"] == text + "\n"


def test_bytes_that_are_no_text_do_not_break_the_answer(ssm, node):
    done = aws.run(ssm, node, r"printf 'a\377b\n'")

    assert done["Status"] == "Success"
    assert done["StandardOutputContent"].startswith("a")
    assert "b" in done["StandardOutputContent"]


def test_long_output_is_cut_where_aws_cuts_it_and_the_command_succeeds(ssm, node):
    done = aws.run(ssm, node, "head -c 30000 /dev/zero | tr '\\0' x")

    assert done["Status"] == "Success"
    assert 23_000 < len(done["StandardOutputContent"]) <= 24_000
    assert done["StandardOutputContent"].startswith("x" * 20_000)


@pytest.mark.slow  # 5 seconds is the least that the protocol can say
def test_a_script_that_takes_longer_than_it_may_is_stopped(ssm, node, tmp_path):
    started = time.monotonic()
    done = aws.run(ssm, node, "echo begun", "sleep 300", f"touch {tmp_path}/late", timeout=5)

    assert (done["Status"], done["StatusDetails"]) == ("TimedOut", "ExecutionTimedOut")
    assert 4 < time.monotonic() - started < 15
    assert not (tmp_path / "late").exists()
    assert done["StandardOutputContent"].startswith("begun\n")


def test_a_command_is_cancelled_while_it_runs_with_all_that_it_started(ssm, node, tmp_path):
    command = aws.send(ssm, node, f"sh -c 'echo $$ > {tmp_path}/pid; sleep 300'")
    pid = until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip(), what="it runs")

    ssm.cancel_command(CommandId=command)

    done = aws.finished(ssm, command, node)
    assert done["Status"] == "Cancelled"
    until(lambda: not alive(pid), what="the script's child is gone")


def test_cancelling_what_has_ended_changes_nothing(ssm, node):
    command = aws.send(ssm, node, "true")
    aws.finished(ssm, command, node)

    ssm.cancel_command(CommandId=command)

    assert aws.invocation(ssm, command, node)["Status"] == "Success"


def test_the_invocation_is_there_as_soon_as_send_command_has_answered(ssm, node):
    for _ in range(20):
        command = aws.send(ssm, node, "true")
        assert aws.invocation(ssm, command, node)["CommandId"] == command


def test_botos_waiter_waits(ssm, node):
    command = aws.send(ssm, node, "sleep 0.3", "echo slept")

    ssm.get_waiter("command_executed").wait(
        CommandId=command, InstanceId=node, WaiterConfig={"Delay": 1, "MaxAttempts": 15}
    )

    assert aws.invocation(ssm, command, node)["StandardOutputContent"] == "slept\n"


def test_commands_run_side_by_side(ssm, node, tmp_path):
    # The first ends only once the second has run.
    first = aws.send(ssm, node, f"while [ ! -e {tmp_path}/go ]; do sleep 0.05; done; echo went", timeout=30)
    aws.run(ssm, node, f"touch {tmp_path}/go")

    assert aws.finished(ssm, first, node)["StandardOutputContent"] == "went\n"


def test_times_are_in_order(ssm, node):
    done = aws.run(ssm, node, "true")

    assert done["ExecutionStartDateTime"].endswith("Z")
    assert done["ExecutionStartDateTime"] <= done["ExecutionEndDateTime"]
    assert done["ExecutionElapsedTime"].startswith("PT")


def test_a_comment_is_kept(ssm, node):
    command = aws.send(ssm, node, "true", Comment="nightly, by hand")

    assert aws.invocation(ssm, command, node)["Comment"] == "nightly, by hand"
    [listed] = ssm.list_commands(CommandId=command)["Commands"]
    assert listed["Comment"] == "nightly, by hand"


def alive(pid):
    """Whether that process is there and not just waiting to be buried."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
