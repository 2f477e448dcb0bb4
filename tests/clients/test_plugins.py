"""What scripts are told on a node, and what becomes of scripts that are no good, with boto3."""

import os
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from fleet import aws
from fleet.waiting import until


def test_scripts_are_told_where_they_are(ssm, node):
    done = aws.run(ssm, node, "env | grep -E '^(AWS_SSM|SSM_|TERM)' | sort")

    told = dict(line.split("=", 1) for line in done["StandardOutputContent"].splitlines())
    assert told["AWS_SSM_INSTANCE_ID"] == node
    assert told["AWS_SSM_REGION_NAME"] == ssm.meta.region_name
    assert told["AWS_SSM_PLATFORM_TYPE"] == "Linux"
    assert told["AWS_SSM_PLATFORM_NAME"]
    assert told["SSM_COMMAND_ID"] == done["CommandId"]
    assert "TERM" not in told


def test_credentials_of_the_agent_are_not_for_scripts(ssm, node):
    done = aws.run(ssm, node, "env | grep -E '^(AWS_(ACCESS|SECRET|SESSION)|FLEETWRIGHT)' || echo none")

    assert done["StandardOutputContent"] == "none\n"


def test_five_megabytes_that_are_no_text_are_cut_and_whole_characters_stay(ssm, node):
    done = aws.run(ssm, node, "head -c 5000000 /dev/urandom; printf 'end' >&2")

    assert done["Status"] == "Success"
    assert len(done["StandardOutputContent"]) <= 24000
    assert done["StandardOutputContent"].endswith("--output truncated--")
    assert done["StandardErrorContent"] == "end"


def test_what_multiplies_is_killed_with_its_script(ssm, node, tmp_path):
    (tmp_path / "chain").write_text("echo $$ > last; sleep 0.01; setsid sh chain & setsid sh chain & exit")
    script = f"cd {tmp_path}; (ulimit -u 4000; sh chain & sh chain) & sleep 600"
    started = time.monotonic()
    done = aws.run(ssm, node, script, timeout=5)

    assert done["StatusDetails"] in ("ExecutionTimedOut", "TimedOut"), done
    assert time.monotonic() - started < 60
    last = (tmp_path / "last").read_text()
    time.sleep(0.5)
    assert (tmp_path / "last").read_text() == last, "nobody is left to write"


def test_a_service_that_a_script_starts_stays(ssm, node, tmp_path):
    aws.run(ssm, node, f"nohup sleep 600 >/dev/null 2>&1 & echo $! > {tmp_path}/pid")

    pid = int((tmp_path / "pid").read_text())
    os.kill(pid, 0)
    os.kill(pid, 9)


def test_thousands_of_small_commands_all_end(ssm, node, tmp_path):
    count = 3000

    def send(number):
        return aws.send(ssm, node, f"echo {number} >> {tmp_path}/ran")

    with ThreadPoolExecutor(8) as senders:
        sent = set(senders.map(send, range(count)))
    pages = ssm.get_paginator("list_command_invocations")

    def ended():
        found = [one for page in pages.paginate(InstanceId=node) for one in page["CommandInvocations"]]
        statuses = Counter(one["Status"] for one in found if one["CommandId"] in sent)
        assert set(statuses) <= {"Pending", "Delayed", "InProgress", "Success"}, statuses
        return statuses["Success"] == count

    until(ended, within=240, every=1, what="all have ended")
    ran = sorted(int(line) for line in (tmp_path / "ran").read_text().split())
    assert ran == list(range(count)), "each ran once"
