"""Who one is, as AWS clients ask it."""

from fleet import aws


def test_who_am_i_in_boto3(shared):
    identity = aws.client(shared, "sts").get_caller_identity()
    account = identity["Account"]
    assert len(account) == 12
    assert identity["Arn"] == f"arn:aws:iam::{account}:root"
    assert identity["UserId"] == account


def test_who_am_i_in_the_aws_cli(shared):
    identity = aws.cli(shared, "sts", "get-caller-identity")
    assert identity["Account"] == aws.client(shared, "sts").get_caller_identity()["Account"]
