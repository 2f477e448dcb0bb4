"""Resetting: for tests that want an empty control plane, and for nobody else."""

import pytest

from fleet import aws, raw, stores
from fleet.server import Server


@pytest.fixture
def ephemeral(store, tmp_path):
    running = Server(tmp_path / "data", stores.make(store), "--ephemeral").start()
    yield running
    running.kill()
    running.store.drop()


def reset(running):
    return raw.request(running, "POST", "/_fleetwright/reset", signed=False)


def test_reset_empties_everything_and_the_node_comes_back(ephemeral):
    ssm = aws.client(ephemeral)
    node = aws.online(ssm)[0]
    aws.run(ssm, node, "true")
    aws.activation(ssm)

    assert reset(ephemeral).status == 200

    assert ssm.list_commands()["Commands"] == []
    assert ssm.describe_activations()["ActivationList"] == []
    node = aws.online(ssm)[0]
    assert aws.run(ssm, node, "echo again")["StandardOutputContent"] == "again\n"


def test_without_ephemeral_there_is_nothing_to_reset_with(shared, ssm):
    made = aws.activation(ssm)["ActivationId"]

    assert reset(shared).status in (403, 404)

    wanted = [{"FilterKey": "ActivationIds", "FilterValues": [made]}]
    assert len(ssm.describe_activations(Filters=wanted)["ActivationList"]) == 1
