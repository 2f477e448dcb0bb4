"""Nodes as the API shows them."""

import json
import platform
import uuid

from fleet import aws
from fleet.agent import enrolled
from fleet.command import fleetwright
from fleet.waiting import until


def test_the_node_tells_what_it_is(ssm, node):
    wanted = [{"Key": "InstanceIds", "Values": [node]}]
    [described] = ssm.describe_instance_information(Filters=wanted)["InstanceInformationList"]

    assert described["PingStatus"] == "Online"
    assert described["PlatformType"] == "Linux"
    assert described["ResourceType"] == "ManagedInstance"
    assert described["ComputerName"] == platform.node()
    assert described["AgentVersion"][0].isdigit()
    assert described["PlatformName"] and described["PlatformVersion"]
    assert described["LastPingDateTime"].year >= 2024


def test_nodes_are_narrowed_by_id(ssm, node):
    def described(key, *values):
        answer = ssm.describe_instance_information(Filters=[{"Key": key, "Values": list(values)}])
        return [found["InstanceId"] for found in answer["InstanceInformationList"]]

    assert described("InstanceIds", node) == [node]
    assert described("InstanceIds", "mi-00000000000000000") == []
    assert node in described("PingStatus", "Online")


def test_a_node_that_is_there_is_connected(ssm, node):
    answer = ssm.get_connection_status(Target=node)

    assert (answer["Target"], answer["Status"]) == (node, "connected")


def test_a_node_that_nobody_knows_is_not_connected(ssm):
    assert ssm.get_connection_status(Target="mi-00000000000000000")["Status"] == "notconnected"


def test_an_agent_that_is_killed_shows_as_lost_within_seconds(lonely, tmp_path):
    ssm = aws.client(lonely)
    agent = enrolled(lonely, tmp_path)
    agent.kill()

    until(lambda: ping(ssm, agent.node) == "ConnectionLost", within=20, what="the node shows as ConnectionLost")
    assert ssm.get_connection_status(Target=agent.node)["Status"] == "notconnected"


def test_an_agent_that_comes_back_is_online_again_under_its_old_id(lonely, tmp_path):
    ssm = aws.client(lonely)
    agent = enrolled(lonely, tmp_path)
    agent.kill()
    until(lambda: ping(ssm, agent.node) == "ConnectionLost", within=20)

    agent.start()

    assert aws.online(ssm) == [agent.node]
    assert aws.run(ssm, agent.node, "echo back")["StandardOutputContent"] == "back\n"


def test_an_agent_stops_when_it_is_told_to(lonely, tmp_path):
    agent = enrolled(lonely, tmp_path)

    assert agent.stop() == 0


def test_tags_of_an_activation_are_those_of_its_nodes_and_policies_ask_for_them(lonely, tmp_path):
    ssm, iam = aws.client(lonely), aws.client(lonely, "iam")
    agent = enrolled(lonely, tmp_path, Tags=[{"Key": "env", "Value": "test"}])
    of_node = {"ResourceType": "ManagedInstance", "ResourceId": agent.node}
    ssm.add_tags_to_resource(**of_node, Tags=[{"Key": "team", "Value": "web"}])
    tags = ssm.list_tags_for_resource(**of_node)["TagList"]
    assert tags == [{"Key": "env", "Value": "test"}, {"Key": "team", "Value": "web"}]

    tagged = {"StringEquals": {"ssm:resourceTag/env": "test"}}
    anna = user(lonely, iam, [
        {"Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "arn:aws:ssm:*::document/AWS-RunShellScript"},
        {"Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "arn:aws:ssm:*:*:managed-instance/*",
         "Condition": tagged},
    ])  # fmt: skip
    command = aws.send(anna, agent.node, "echo mine")
    assert aws.finished(ssm, command, agent.node)["StandardOutputContent"] == "mine\n"

    ssm.add_tags_to_resource(**of_node, Tags=[{"Key": "env", "Value": "prod"}])
    code, message = aws.refusal(
        anna.send_command, InstanceIds=[agent.node], DocumentName=aws.SHELL, Parameters={"commands": ["true"]}
    )
    assert code == "AccessDeniedException"
    assert f"managed-instance/{agent.node}" in message

    ssm.remove_tags_from_resource(**of_node, TagKeys=["env", "team"])
    assert ssm.list_tags_for_resource(**of_node)["TagList"] == []


def test_what_its_sender_may_not_send_any_more_is_never_run(lonely, tmp_path):
    ssm, iam = aws.client(lonely), aws.client(lonely, "iam")
    agent = enrolled(lonely, tmp_path)
    anna = user(lonely, iam, [{"Effect": "Allow", "Action": "ssm:SendCommand", "Resource": "*"}], name="anna")
    agent.kill()
    until(lambda: ping(ssm, agent.node) == "ConnectionLost", within=20)
    marks = tmp_path / "marks"
    command = aws.send(anna, agent.node, f"echo run >> {marks}")
    iam.delete_user_policy(UserName="anna", PolicyName="test")

    agent.start()

    ended = aws.finished(ssm, command, agent.node)
    assert (ended["Status"], ended["StatusDetails"]) == ("Failed", "AccessDenied")
    assert aws.run(ssm, agent.node, "echo back")["StandardOutputContent"] == "back\n"
    assert not marks.exists()


def test_a_role_that_is_not_there_is_given_to_no_node(ssm, node):
    told = "Nonexistent role or missing ssm service principal in trust policy: nothing"
    assert aws.refusal(ssm.create_activation, IamRole="nothing") == ("ValidationException", told)
    assert aws.refusal(ssm.update_managed_instance_role, InstanceId=node, IamRole="nothing")[1] == told


def test_a_changed_machine_goes_on_under_its_id_after_an_approval(lonely, tmp_path):
    ssm = aws.client(lonely)
    agent = enrolled(lonely, tmp_path)
    agent.kill()
    other_machine(agent)

    agent.start()

    def waiting():
        found = fleetwright(lonely, "nodes", "fingerprints", "--output", "json")
        return [change for change in json.loads(found.stdout) if change["NodeId"] == agent.node]

    until(waiting, within=20, what="the machine waits for an approval")
    assert "fleetwright nodes fingerprints" in fleetwright(lonely, "nodes").stderr
    assert fleetwright(lonely, "nodes", "approve", agent.node).returncode == 0
    assert waiting() == []
    nobody = fleetwright(lonely, "nodes", "approve", "mi-00000000000000000")
    assert nobody.returncode == 1 and "fleetwright nodes fingerprints" in nobody.stderr
    agent.kill()
    agent.start()
    until(lambda: ping(ssm, agent.node) == "Online", within=20, what="the node is online again")
    assert aws.run(ssm, agent.node, "echo same")["StandardOutputContent"] == "same\n"


def other_machine(agent):
    """Lets the agent's state look as if it came from another machine."""
    state = agent.data / "fingerprint.json"
    fingerprint = json.loads(state.read_text())
    fingerprint["facts"] = {name: f"other {name}" for name in fingerprint["facts"]}
    state.write_text(json.dumps(fingerprint))


def user(running, iam, statements, name=None):
    """A new user who may do what the statements allow, as boto3's client."""
    name = name or f"user-{uuid.uuid4()}"
    iam.create_user(UserName=name)
    document = json.dumps({"Version": "2012-10-17", "Statement": statements})
    iam.put_user_policy(UserName=name, PolicyName="test", PolicyDocument=document)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return aws.client(running, key=key["AccessKeyId"], secret=key["SecretAccessKey"])


def ping(ssm, node):
    """The PingStatus of one node."""
    wanted = [{"Key": "InstanceIds", "Values": [node]}]
    [described] = ssm.describe_instance_information(Filters=wanted)["InstanceInformationList"]
    return described["PingStatus"]
