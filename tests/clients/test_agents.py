"""What a node does, whichever agent it runs: ours, and the stock one as its simulator speaks."""

import json

import pytest

from fleet import aws
from fleet.agent import Agent
from fleet.script import Script
from fleet.stock_agent import StockAgent
from fleet.waiting import until

KINDS = {"fleetwright": Agent, "stock": StockAgent}


@pytest.fixture(params=KINDS)
def kind(request):
    return KINDS[request.param]


@pytest.fixture
def agent(kind, shared, ssm, tmp_path):
    """A node of its own, registered, running and online."""
    return enrolled(kind, shared, ssm, tmp_path)


def enrolled(kind, server, ssm, folder, **settings):
    agent = kind(folder / "node")
    if settings:
        agent.settings = settings
    agent.enrol(server)
    agent.start()
    online(ssm, agent)
    return agent


def online(ssm, agent, status="Online", within=20):
    until(lambda: described(ssm, agent)["PingStatus"] == status, within=within, what=f"{agent.node} is {status}")


def described(ssm, agent):
    [node] = ssm.describe_instance_information(Filters=[{"Key": "InstanceIds", "Values": [agent.node]}])[
        "InstanceInformationList"
    ]
    return node


# Enrolment


def test_a_node_registers_and_tells_of_itself(kind, shared, ssm, tmp_path):
    agent = kind(tmp_path / "node")
    result = agent.register(shared, aws.activation(ssm))
    assert result.returncode == 0, result.stdout + result.stderr
    agent.start()
    online(ssm, agent)
    node = until(
        lambda: (seen := described(ssm, agent)).get("PlatformName") and seen, what="the node has told of itself"
    )

    assert node["PlatformType"] == "Linux"
    assert node["ComputerName"]
    assert node["AgentVersion"]
    assert ssm.get_connection_status(Target=agent.node)["Status"] == "connected"


def test_a_wrong_code_ends_the_registration_and_says_why(kind, shared, ssm, tmp_path):
    agent = kind(tmp_path / "node")

    result = agent.register(shared, aws.activation(ssm), code="X" * 20)

    assert result.returncode != 0
    assert agent.node is None
    assert "InvalidActivation" in result.stderr


# Commands


def test_a_script_runs_and_its_output_comes_back(agent, ssm):
    done = aws.run(ssm, agent.node, "echo out", "echo err >&2", "echo $((20 + 22))")

    assert (done["Status"], done["StatusDetails"], done["ResponseCode"]) == ("Success", "Success", 0)
    assert done["StandardOutputContent"] == "out\n42\n"
    assert done["StandardErrorContent"].startswith("err\n")
    assert done["ExecutionStartDateTime"] <= done["ExecutionEndDateTime"]


@pytest.mark.parametrize("code", [1, 3, 126, 255])
def test_an_exit_code_other_than_zero_is_a_failure_and_is_told(agent, ssm, code):
    done = aws.run(ssm, agent.node, "echo before", f"exit {code}")

    assert (done["Status"], done["StatusDetails"], done["ResponseCode"]) == ("Failed", "Failed", code)
    assert done["StandardOutputContent"] == "before\n"


@pytest.mark.slow  # 5 seconds is the least that the protocol can say
def test_a_script_that_takes_longer_than_it_may_is_stopped(agent, ssm):
    done = aws.run(ssm, agent.node, "echo begun", "sleep 300", timeout=5)

    assert (done["Status"], done["StatusDetails"]) == ("TimedOut", "ExecutionTimedOut")
    assert done["StandardOutputContent"].startswith("begun\n")


def test_a_command_is_cancelled_while_it_runs(agent, ssm, tmp_path):
    script = Script(tmp_path)
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    ssm.cancel_command(CommandId=command)

    done = aws.finished(ssm, command, agent.node)
    assert (done["Status"], done["StatusDetails"]) == ("Cancelled", "Cancelled")
    script.release()
    until(lambda: ended_for_good(ssm, command, agent), what="the agent's own word of it has come")
    assert aws.invocation(ssm, command, agent.node)["Status"] == "Cancelled"
    assert not (script.folder / "done").exists()


def ended_for_good(ssm, command, agent):
    [listed] = ssm.list_command_invocations(CommandId=command, InstanceId=agent.node, Details=True)["CommandInvocations"]
    return listed["CommandPlugins"] and listed["CommandPlugins"][0]["Status"] == "Cancelled"


def test_long_output_is_cut_where_aws_cuts_it(agent, ssm):
    done = aws.run(ssm, agent.node, "head -c 30000 /dev/zero | tr '\\0' x", "head -c 30000 /dev/zero | tr '\\0' y >&2")

    for stream, letter in (("StandardOutputContent", "x"), ("StandardErrorContent", "y")):
        assert 20_000 < len(done[stream]) <= 24_000
        assert done[stream].startswith(letter * 20_000)


@pytest.mark.parametrize("text", ["Grüße", "日本語", "🛠️ ok", "a'b\"c\\d $HOME `x`"], ids=["latin", "cjk", "emoji", "quotes"])
def test_text_of_any_language_survives_both_ways(agent, ssm, text):
    done = aws.run(ssm, agent.node, "cat <<'END'", text, "END")

    assert done["StandardOutputContent"] == text + "\n"


def test_bytes_that_are_no_text_do_no_harm(agent, ssm):
    done = aws.run(ssm, agent.node, r"printf 'a\377\000b\n'")

    assert done["Status"] == "Success"
    assert done["StandardOutputContent"].startswith("a")


def test_scripts_know_where_they_run(agent, ssm):
    command = aws.send(ssm, agent.node, 'echo "$AWS_SSM_INSTANCE_ID $SSM_COMMAND_ID $AWS_SSM_REGION_NAME"')
    done = aws.finished(ssm, command, agent.node)

    assert done["StandardOutputContent"] == f"{agent.node} {command} test-region-1\n"


def test_parameters_of_the_store_are_filled_in(agent, ssm):
    name = f"agents-{agent.node}"
    ssm.put_parameter(Name=name, Value="from the store", Type="String")

    done = aws.run(ssm, agent.node, f"echo '{{{{ssm:{name}}}}}'")

    assert done["StandardOutputContent"] == "from the store\n"


def test_many_small_commands_all_end(agent, ssm):
    commands = [aws.send(ssm, agent.node, f"echo {number}") for number in range(20)]

    outputs = [aws.finished(ssm, command, agent.node, within=60)["StandardOutputContent"] for command in commands]

    assert outputs == [f"{number}\n" for number in range(20)]


# Losses


def test_messages_wait_for_a_node_that_is_away(agent, ssm):
    agent.kill()
    online(ssm, agent, "ConnectionLost")
    commands = [aws.send(ssm, agent.node, f"echo {number}") for number in range(3)]
    assert {aws.invocation(ssm, command, agent.node)["Status"] for command in commands} == {"Pending"}

    agent.start()

    outputs = [aws.finished(ssm, command, agent.node)["StandardOutputContent"] for command in commands]
    assert outputs == ["0\n", "1\n", "2\n"]


def test_a_script_survives_its_agent_and_runs_once(agent, ssm, tmp_path):
    script = Script(tmp_path)
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()
    until(lambda: aws.invocation(ssm, command, agent.node)["Status"] == "InProgress", what="it is told to run")

    agent.kill()
    script.release()
    script.ended()
    agent.start()

    done = aws.finished(ssm, command, agent.node)
    assert (done["Status"], done["StandardOutputContent"]) == ("Success", Script.OUTPUT)
    assert script.runs() == 1


def test_a_node_finds_back_when_the_server_was_killed(kind, lonely, tmp_path):
    ssm = aws.client(lonely)
    agent = enrolled(kind, lonely, ssm, tmp_path)
    script = Script(tmp_path)
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()

    lonely.kill()
    script.release()
    script.ended()
    lonely.start()

    done = aws.finished(ssm, command, agent.node, within=40)
    assert (done["Status"], done["StandardOutputContent"]) == ("Success", Script.OUTPUT)
    assert script.runs() == 1
    assert aws.run(ssm, agent.node, "echo again")["StandardOutputContent"] == "again\n"


def test_a_node_that_was_deregistered_gets_nothing_any_more(agent, ssm, tmp_path):
    ssm.deregister_managed_instance(InstanceId=agent.node)

    listed = ssm.describe_instance_information(Filters=[{"Key": "InstanceIds", "Values": [agent.node]}])
    assert listed["InstanceInformationList"] == []
    assert ssm.get_connection_status(Target=agent.node)["Status"] == "notconnected"
    code, _ = aws.refusal(
        ssm.send_command, InstanceIds=[agent.node], DocumentName=aws.SHELL, Parameters={"commands": ["true"]}
    )
    assert code == "InvalidInstanceId"


# The stock agent's own ways


def stock(shared, ssm, folder, **settings):
    return enrolled(StockAgent, shared, ssm, folder, **settings)


def test_replies_that_come_in_another_order_change_nothing(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path, Simulation={"ReplyOrder": "reversed"})

    done = aws.run(ssm, agent.node, "echo out", "exit 4")

    assert (done["Status"], done["ResponseCode"], done["StandardOutputContent"]) == ("Failed", 4, "out\n")
    until(lambda: agent.log.read_text().count("reply InProgress confirmed") == 2, what="the intermediate reply is there, too")
    again = aws.invocation(ssm, done["CommandId"], agent.node)
    assert (again["Status"], again["ResponseCode"], again["StandardOutputContent"]) == ("Failed", 4, "out\n")


def test_replies_that_come_twice_count_once(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path, Simulation={"Duplicates": 2})

    done = aws.run(ssm, agent.node, "echo once")

    assert (done["Status"], done["StandardOutputContent"]) == ("Success", "once\n")
    [command] = ssm.list_commands(CommandId=done["CommandId"])["Commands"]
    assert (command["CompletedCount"], command["ErrorCount"]) == (1, 0)


def test_telemetry_is_taken_without_a_word(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path, Simulation={"Telemetry": True})

    assert aws.run(ssm, agent.node, "echo well")["StandardOutputContent"] == "well\n"
    assert "ended" not in agent.log.read_text()


def test_what_is_not_built_is_refused_in_words_that_the_agent_reads(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path, Simulation={"Inventory": True})

    until(lambda: "PutComplianceItems:" in agent.log.read_text(), what="the agent has told of itself")
    for operation in ("PutInventory", "PutComplianceItems"):
        [line] = [line for line in agent.log.read_text().splitlines() if operation in line]
        assert line.endswith(("taken", "400 UnknownOperationException")), line
    assert aws.run(ssm, agent.node, "echo well")["StandardOutputContent"] == "well\n"


def test_an_old_key_is_replaced_and_the_node_stays(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path)
    before = vault(agent)
    agent.kill()
    (agent.data / "runtimeconfig" / "identity_config.json").unlink()
    agent.configure(shared, Profile={"KeyAutoRotateDays": 0.000001})

    agent.start()

    until(lambda: vault(agent) != before, what="the key is another one")
    online(ssm, agent)
    assert aws.run(ssm, agent.node, "echo new key")["StandardOutputContent"] == "new key\n"
    # The new key opens the door, too.
    agent.kill()
    (agent.data / "runtimeconfig" / "identity_config.json").unlink()
    agent.configure(shared, Profile={"KeyAutoRotateDays": 0})
    agent.start()
    assert aws.run(ssm, agent.node, "echo still")["StandardOutputContent"] == "still\n"


def vault(agent):
    return (agent.data / "Vault" / "RegistrationKey").read_text()


NOWHERE = {"Endpoint": "http://127.0.0.1:9"}


def test_without_a_channel_everything_goes_by_polls(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path, Mgs=NOWHERE)

    assert ssm.get_connection_status(Target=agent.node)["Status"] == "connected"
    done = aws.run(ssm, agent.node, "echo by polls", "exit 7")
    assert (done["Status"], done["ResponseCode"], done["StandardOutputContent"]) == ("Failed", 7, "by polls\n")
    script = Script(tmp_path)
    command = aws.send(ssm, agent.node, *script.lines)
    script.begun()
    ssm.cancel_command(CommandId=command)
    assert aws.finished(ssm, command, agent.node)["Status"] == "Cancelled"


@pytest.mark.slow  # the server waits for the next poll before it believes that there is none
def test_a_node_that_stops_polling_is_lost(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path, Mgs=NOWHERE)

    agent.kill()

    online(ssm, agent, "ConnectionLost", within=40)


def test_a_node_changes_from_polls_to_its_channel_and_back(shared, ssm, tmp_path):
    agent = stock(shared, ssm, tmp_path, Mgs=NOWHERE)
    assert aws.run(ssm, agent.node, "echo 1")["StandardOutputContent"] == "1\n"

    for settings, text in (({"Endpoint": shared.url}, "2"), (NOWHERE, "3")):
        agent.kill()
        agent.configure(shared, Mgs=settings)
        agent.start()
        assert aws.run(ssm, agent.node, f"echo {text}")["StandardOutputContent"] == f"{text}\n"


# Output to a bucket


@pytest.fixture
def bucket(shared, agent):
    """A bucket of a test's own, and the client for it."""
    s3, name = aws.client(shared, "s3"), f"output-{agent.node[3:]}"
    s3.create_bucket(Bucket=name)
    return s3, name


@pytest.mark.parametrize("size", [6, 6_000_000], ids=["small", "large"])
def test_output_goes_to_a_bucket_of_ours(shared, agent, ssm, bucket, size):
    s3, name = bucket

    command = aws.send(
        ssm, agent.node, f"head -c {size} /dev/zero | tr '\\0' x", "echo err >&2",
        OutputS3BucketName=name, OutputS3KeyPrefix="logs",
    )  # fmt: skip

    done = aws.finished(ssm, command, agent.node)
    assert done["Status"] == "Success"
    folder = f"logs/{command}/{agent.node}/awsrunShellScript/0.awsrunShellScript"
    assert s3.get_object(Bucket=name, Key=f"{folder}/stdout")["Body"].read() == b"x" * size
    assert s3.get_object(Bucket=name, Key=f"{folder}/stderr")["Body"].read() == b"err\n"
    for stream, url in (("stdout", done["StandardOutputUrl"]), ("stderr", done["StandardErrorUrl"])):
        assert url.startswith("https://s3.") and url.endswith(f"/{name}/{folder}/{stream}")


def test_every_step_has_a_folder_of_its_own(agent, ssm, bucket):
    s3, name = bucket
    names = ("first", "second")
    steps = [{"action": "aws:runShellScript", "name": step, "inputs": {"runCommand": [f"echo {step}"]}} for step in names]
    document = f"steps-{agent.node}"
    content = json.dumps({"schemaVersion": "2.2", "mainSteps": steps})
    ssm.create_document(Name=document, DocumentType="Command", Content=content)

    sent = ssm.send_command(InstanceIds=[agent.node], DocumentName=document, OutputS3BucketName=name)
    command = sent["Command"]["CommandId"]

    def ended():
        return ssm.list_commands(CommandId=command)["Commands"][0]["Status"] in aws.FINAL

    until(ended, within=20, what="the command ends")
    for step in names:
        seen = ssm.get_command_invocation(CommandId=command, InstanceId=agent.node, PluginName=step)
        assert (seen["Status"], seen["StandardOutputContent"]) == ("Success", f"{step}\n")
        key = f"{command}/{agent.node}/awsrunShellScript/{step}/stdout"
        assert s3.get_object(Bucket=name, Key=key)["Body"].read() == f"{step}\n".encode()
        assert seen["StandardOutputUrl"].endswith(f"/{name}/{key}")


@pytest.mark.parametrize("code, status", [(0, "Success"), (3, "Failed")])
def test_a_bucket_that_is_not_there_changes_nothing_about_the_result(agent, ssm, code, status):
    name = f"nothing-{agent.node[3:]}"

    command = aws.send(ssm, agent.node, "echo out", f"exit {code}", OutputS3BucketName=name)

    done = aws.finished(ssm, command, agent.node, within=60)
    assert (done["Status"], done["ResponseCode"], done["StandardOutputContent"]) == (status, code, "out\n")
    logs = [agent.log, *agent.data.rglob("worker.log")]
    until(lambda: any(name in log.read_text() for log in logs), what="the node's log says why the output is not there")
