"""Who may call: signatures, wrong in every way there is."""

from datetime import datetime, timedelta

import pytest

from fleet import aws, raw, server
from fleet.aws import refusal


def test_a_key_that_nobody_knows(shared):
    stranger = aws.client(shared, key="AKIANOBODYKNOWSME000")

    assert refusal(stranger.list_commands)[0] == "UnrecognizedClientException"


def test_a_wrong_secret(shared):
    impostor = aws.client(shared, secret="wrong")

    assert refusal(impostor.list_commands)[0] == "InvalidSignatureException"


@pytest.mark.parametrize("minutes", [-6, 6, -60 * 24 * 7])
def test_a_clock_that_is_too_far_off(shared, monkeypatch, minutes):
    clock_off_by(monkeypatch, timedelta(minutes=minutes))

    code, message = refusal(aws.client(shared).list_commands)

    assert code == "InvalidSignatureException"
    assert "Signature" in message


@pytest.mark.parametrize("minutes", [-4, 4])
def test_a_clock_that_is_a_little_off(shared, monkeypatch, minutes):
    clock_off_by(monkeypatch, timedelta(minutes=minutes))

    assert aws.client(shared).list_commands()["ResponseMetadata"]["HTTPStatusCode"] == 200


def test_no_signature(shared):
    assert raw.call(shared, "ListCommands", {}, signed=False).code == "MissingAuthenticationTokenException"


@pytest.mark.parametrize(
    "authorization",
    ["Basic dXNlcjpwYXNz", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host", "Bearer x", ""],
    ids=["basic", "empty", "parts-missing", "bearer", "nothing"],
)
def test_a_signature_that_is_none(shared, authorization):
    answer = raw.call(shared, "ListCommands", {}, signed=False, headers={"Authorization": authorization})

    assert answer.status in (400, 403)
    assert answer.code in ("IncompleteSignatureException", "MissingAuthenticationTokenException"), answer


def test_a_body_that_was_changed_on_the_way(shared):
    def swap(headers):
        headers["X-Amz-Target"] = "AmazonSSM.DescribeActivations"

    answer = raw.call(shared, "ListCommands", {}, change=swap)

    assert answer.code == "InvalidSignatureException"


def test_a_signature_for_another_service(shared):
    assert raw.call(shared, "ListCommands", {}, service="ec2").code in (
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
    )


def test_a_session_token_that_was_never_given_out(shared):
    answer = raw.call(shared, "ListCommands", {}, token="bm90IGEgdG9rZW4=")

    assert answer.status in (400, 403)
    assert answer.code in ("UnrecognizedClientException", "InvalidClientTokenId", "ExpiredTokenException"), answer


def test_a_refused_caller_learns_nothing_about_the_operation(shared):
    known = raw.call(shared, "ListCommands", {}, secret="wrong")
    unknown = raw.call(shared, "MakeCoffee", {}, secret="wrong")

    assert known.status == unknown.status
    assert server.SECRET not in known.text


def clock_off_by(monkeypatch, offset):
    """Makes botocore sign with a clock that is off."""
    from botocore import auth

    now = auth.get_current_datetime
    monkeypatch.setattr(auth, "get_current_datetime", lambda *a, **k: now(*a, **k) + offset)
    assert isinstance(auth.get_current_datetime(), datetime)
