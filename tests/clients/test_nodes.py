"""Nodes as the API shows them."""

import platform

from fleet import aws
from fleet.agent import enrolled
from fleet.waiting import until


def test_the_node_tells_what_it_is(ssm, node):
    [described] = [n for n in ssm.describe_instance_information()["InstanceInformationList"] if n["InstanceId"] == node]

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


def ping(ssm, node):
    """The PingStatus of one node."""
    wanted = [{"Key": "InstanceIds", "Values": [node]}]
    [described] = ssm.describe_instance_information(Filters=wanted)["InstanceInformationList"]
    return described["PingStatus"]
