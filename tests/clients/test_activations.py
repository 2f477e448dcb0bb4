"""Activations: how a machine becomes a node, and every reason why it does not."""

from datetime import UTC, datetime, timedelta

import pytest

from fleet import aws, raw
from fleet.agent import Agent, enrolled
from fleet.aws import refusal
from fleet.waiting import until


def test_an_activation_is_described_as_it_was_made(ssm):
    expires = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)
    made = aws.activation(
        ssm, Description="web servers", DefaultInstanceName="web", RegistrationLimit=5, ExpirationDate=expires,
        Tags=[{"Key": "role", "Value": "web"}],
    )  # fmt: skip

    [described] = described_by_id(ssm, made["ActivationId"])

    assert described["Description"] == "web servers"
    assert described["DefaultInstanceName"] == "web"
    assert described["IamRole"] == "node"
    assert (described["RegistrationLimit"], described["RegistrationsCount"]) == (5, 0)
    assert described["ExpirationDate"] == expires
    assert described["Expired"] is False
    assert described["Tags"] == [{"Key": "role", "Value": "web"}]
    assert "ActivationCode" not in described


def test_an_activation_is_for_one_node_and_a_day_unless_told(ssm):
    made = aws.activation(ssm)

    [described] = described_by_id(ssm, made["ActivationId"])

    assert described["RegistrationLimit"] == 1
    day = described["ExpirationDate"] - described["CreatedDate"]
    assert timedelta(hours=23, minutes=59) < day < timedelta(hours=24, minutes=1)


def test_a_machine_registers_and_is_counted(shared, ssm, tmp_path):
    made = aws.activation(ssm, RegistrationLimit=2, DefaultInstanceName="counted")
    agent = Agent(tmp_path / "node")

    result = agent.register(shared, made)

    assert result.returncode == 0, result.stderr
    assert agent.node.startswith("mi-")
    [described] = described_by_id(ssm, made["ActivationId"])
    assert described["RegistrationsCount"] == 1


def test_an_activation_takes_no_more_nodes_than_its_limit(shared, ssm, tmp_path):
    made = aws.activation(ssm, RegistrationLimit=1)
    assert Agent(tmp_path / "first").register(shared, made).returncode == 0

    result = Agent(tmp_path / "second").register(shared, made)

    assert_refused(result)


def test_an_activation_that_was_deleted_takes_no_node(shared, ssm, tmp_path):
    made = aws.activation(ssm)
    ssm.delete_activation(ActivationId=made["ActivationId"])

    assert described_by_id(ssm, made["ActivationId"]) == []
    assert_refused(Agent(tmp_path / "node").register(shared, made))


def test_an_activation_that_has_expired_takes_no_node(shared, ssm, tmp_path):
    made = aws.activation(ssm, ExpirationDate=datetime.now(UTC) + timedelta(seconds=2))

    until(lambda: described_by_id(ssm, made["ActivationId"])[0]["Expired"], within=10, what="the activation expires")

    assert_refused(Agent(tmp_path / "node").register(shared, made))


def test_a_wrong_code_registers_nothing(shared, ssm, tmp_path):
    made = aws.activation(ssm)

    result = Agent(tmp_path / "node").register(shared, made, code="A" * 20)

    assert_refused(result)
    assert described_by_id(ssm, made["ActivationId"])[0]["RegistrationsCount"] == 0


def test_all_refusals_sound_alike_so_that_ids_cannot_be_guessed(shared, ssm):
    made = aws.activation(ssm)

    wrong_code = register(shared, ActivationId=made["ActivationId"], ActivationCode="A" * 20)
    wrong_id = register(shared, ActivationId="00000000-0000-4000-8000-000000000000", ActivationCode="A" * 20)

    assert wrong_code.status == wrong_id.status == 400
    assert (wrong_code.code, wrong_code.message) == (wrong_id.code, wrong_id.message)
    assert wrong_code.code == "InvalidActivation"


def test_registering_needs_no_signature_and_nothing_else_goes_without(shared):
    assert raw.call(shared, "DescribeActivations", {}, signed=False).code == "MissingAuthenticationTokenException"
    assert register(shared).code != "MissingAuthenticationTokenException"


@pytest.mark.parametrize("key", ["", "not base64!", "AAAA", "A" * 392], ids=["empty", "no-base64", "short", "no-key"])
def test_a_public_key_that_is_none_is_refused(shared, ssm, key):
    made = aws.activation(ssm)

    answer = register(shared, ActivationId=made["ActivationId"], ActivationCode=made["ActivationCode"], PublicKey=key)

    assert answer.status == 400, answer
    assert described_by_id(ssm, made["ActivationId"])[0]["RegistrationsCount"] == 0


def test_deleting_what_is_not_there_is_refused(ssm):
    code, _ = refusal(ssm.delete_activation, ActivationId="00000000-0000-4000-8000-000000000000")

    assert code == "InvalidActivation"


def test_a_node_stays_when_its_activation_is_deleted(lonely, tmp_path):
    ssm = aws.client(lonely)
    agent = enrolled(lonely, tmp_path)
    [made] = ssm.describe_activations()["ActivationList"]

    ssm.delete_activation(ActivationId=made["ActivationId"])

    assert aws.run(ssm, agent.node, "echo still here")["StandardOutputContent"] == "still here\n"


def test_an_activation_that_expires_in_the_past_or_too_late_is_refused(ssm):
    for when in (timedelta(days=-1), timedelta(days=31)):
        code, message = refusal(aws.activation, ssm=ssm, ExpirationDate=datetime.now(UTC) + when)
        assert code == "ValidationException", message


def described_by_id(ssm, activation):
    return ssm.describe_activations(Filters=[{"FilterKey": "ActivationIds", "FilterValues": [activation]}])[
        "ActivationList"
    ]


def register(server, **fields):
    """RegisterManagedInstance as an agent sends it: without a signature."""
    body = {"ActivationId": "", "ActivationCode": "", "Fingerprint": "f" * 36, "PublicKeyType": "Rsa", "PublicKey": "A"}
    return raw.call(server, "RegisterManagedInstance", {**body, **fields}, signed=False)


def assert_refused(result):
    """The agent's registration failed, and said so to a person."""
    assert result.returncode != 0
    assert "InvalidActivation" in result.stdout + result.stderr
