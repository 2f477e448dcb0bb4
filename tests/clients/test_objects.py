"""The object store, as boto3 and the AWS CLI see it, and as nodes do."""

import base64
import hashlib
import hmac
import io
import itertools
import os
import zlib

import boto3
import pytest
from boto3.s3.transfer import TransferConfig
from botocore import UNSIGNED
from botocore.config import Config

from fleet import aws
from fleet import server as settings
from fleet.aws import refusal
from fleet.stock_agent import StockAgent
from fleet.waiting import until
from stock import signing, transport
from stock.identity import Identity
from stock.settings import Settings
from stock.upload import Bucket

MIB = 1 << 20
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def s3(shared):
    return aws.client(shared, "s3")


@pytest.fixture
def bucket(s3, store):
    name = f"bucket-{store}-{next(_numbers)}"
    s3.create_bucket(Bucket=name)
    return name


def code(call, **arguments):
    return refusal(call, **arguments)[0]


# Buckets


def test_a_bucket_is_made_listed_and_removed(s3, bucket):
    assert bucket in [each["Name"] for each in s3.list_buckets()["Buckets"]]
    answer = s3.head_bucket(Bucket=bucket)
    assert answer["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"] == settings.REGION
    assert s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] == settings.REGION

    s3.put_object(Bucket=bucket, Key="one", Body=b"1")
    assert code(s3.delete_bucket, Bucket=bucket) == "BucketNotEmpty"
    s3.delete_object(Bucket=bucket, Key="one")
    s3.delete_bucket(Bucket=bucket)

    assert bucket not in [each["Name"] for each in s3.list_buckets()["Buckets"]]
    assert code(s3.list_objects_v2, Bucket=bucket) == "NoSuchBucket"
    assert code(s3.head_bucket, Bucket=bucket) == "404"


def test_what_is_wrong_with_a_bucket_is_told(s3, bucket):
    assert code(s3.create_bucket, Bucket=bucket) == "BucketAlreadyOwnedByYou"
    assert code(s3.get_object, Bucket="no-such-bucket", Key="k") == "NoSuchBucket"
    assert code(s3.put_object, Bucket="no-such-bucket", Key="k", Body=b"") == "NoSuchBucket"
    assert code(s3.get_bucket_encryption, Bucket=bucket) == "ServerSideEncryptionConfigurationNotFoundError"
    assert code(s3.get_bucket_acl, Bucket=bucket) == "NotImplemented"


# Objects


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, 12 * MIB], ids=lambda size: f"{size} bytes")
def test_bytes_survive(s3, bucket, size):
    body = os.urandom(size)

    put = s3.put_object(Bucket=bucket, Key="a/b c+ü%20.bin", Body=body, ContentType="text/plain", Metadata={"who": "me"})
    got = s3.get_object(Bucket=bucket, Key="a/b c+ü%20.bin")

    assert got["Body"].read() == body
    assert put["ETag"] == got["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    assert (got["ContentType"], got["Metadata"], got["ContentLength"]) == ("text/plain", {"who": "me"}, size)
    head = s3.head_object(Bucket=bucket, Key="a/b c+ü%20.bin")
    assert (head["ContentLength"], head["ETag"]) == (size, put["ETag"])


def test_an_object_takes_the_place_of_the_one_before(s3, bucket):
    for text in (b"first", b"second"):
        s3.put_object(Bucket=bucket, Key="k", Body=text)

    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"second"
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_object(Bucket=bucket, Key="k")
    assert code(s3.get_object, Bucket=bucket, Key="k") == "NoSuchKey"
    assert code(s3.head_object, Bucket=bucket, Key="k") == "404"


@pytest.mark.parametrize(
    ("range_", "first", "last"),
    [("bytes=0-0", 0, 0), ("bytes=5-", 5, None), ("bytes=-7", -7, None), (f"bytes={MIB - 2}-{MIB + 1}", MIB - 2, MIB + 1)],
)
def test_a_range_is_read(s3, bucket, range_, first, last):
    body = os.urandom(MIB + 100)
    s3.put_object(Bucket=bucket, Key="k", Body=body)

    got = s3.get_object(Bucket=bucket, Key="k", Range=range_)

    expected = body[first : None if last is None else last + 1]
    assert got["Body"].read() == expected
    assert got["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert got["ContentRange"].endswith(f"/{len(body)}")
    assert code(s3.get_object, Bucket=bucket, Key="k", Range=f"bytes={2 * MIB}-") == "InvalidRange"


def test_conditions_are_heeded(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="k", Body=b"x")["ETag"]

    assert code(s3.get_object, Bucket=bucket, Key="k", IfNoneMatch=tag) == "304"
    assert code(s3.get_object, Bucket=bucket, Key="k", IfMatch='"other"') == "412"
    assert s3.get_object(Bucket=bucket, Key="k", IfMatch=tag)["Body"].read() == b"x"


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256"])
def test_checksums_are_checked(s3, bucket, algorithm):
    s3.put_object(Bucket=bucket, Key="k", Body=b"right", ChecksumAlgorithm=algorithm)

    wrong = {f"Checksum{algorithm}": {"CRC32": "AAAAAA==", "SHA1": "A" * 27 + "=", "SHA256": "A" * 43 + "="}[algorithm]}
    assert code(s3.put_object, Bucket=bucket, Key="k", Body=b"wrong", **wrong) == "BadDigest"
    assert code(s3.put_object, Bucket=bucket, Key="k", Body=b"x", ContentMD5="1B2M2Y8AsgTpgAmY7PhCfg==") == "BadDigest"
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"right"


def test_streams_come_in_chunks(shared, s3, bucket):
    body = os.urandom(3 * MIB + 17)

    s3.upload_fileobj(io.BytesIO(body), bucket, "k")

    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == body
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "k"})
    status, _, data = transport.request(shared.url, "GET", url.removeprefix(shared.url), {"Host": transport.host_of(shared.url)})
    assert (status, data) == (200, body)


def test_keys_are_listed_in_pages_and_by_folders(s3, bucket):
    keys = sorted([f"a/{number:02}" for number in range(12)] + ["a.txt", "b/x/1", "b/x/2", "b/y", "ü & <ö>", "z"])
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=key.encode())

    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, PaginationConfig={"PageSize": 5})
    found = [each for page in pages for each in page["Contents"]]
    assert [each["Key"] for each in found] == sorted(keys, key=str.encode)
    assert {each["Key"]: each["Size"] for each in found}["a.txt"] == 5

    for size in (1, 2, 100):
        pages = s3.get_paginator("list_objects_v2").paginate(
            Bucket=bucket, Delimiter="/", PaginationConfig={"PageSize": size}
        )
        pages = list(pages)
        assert [each["Prefix"] for page in pages for each in page.get("CommonPrefixes", [])] == ["a/", "b/"]
        assert [each["Key"] for page in pages for each in page.get("Contents", [])] == ["a.txt", "z", "ü & <ö>"]
    one = s3.list_objects_v2(Bucket=bucket, Prefix="b/", Delimiter="/")
    assert [each["Prefix"] for each in one["CommonPrefixes"]] == ["b/x/"]
    assert [each["Key"] for each in one["Contents"]] == ["b/y"]
    assert [each["Key"] for each in s3.list_objects_v2(Bucket=bucket, StartAfter="b/y")["Contents"]] == ["z", "ü & <ö>"]
    assert s3.list_objects_v2(Bucket=bucket, Prefix="none").get("Contents") is None
    older = s3.list_objects(Bucket=bucket, MaxKeys=3)
    assert older["IsTruncated"] and len(older["Contents"]) == 3


# Parts


def test_large_objects_come_in_parts(s3, bucket):
    body = os.urandom(13 * MIB)

    s3.upload_fileobj(io.BytesIO(body), bucket, "big", Config=TransferConfig(multipart_threshold=5 * MIB, multipart_chunksize=5 * MIB))

    got = s3.get_object(Bucket=bucket, Key="big")
    assert got["Body"].read() == body
    assert got["ETag"].endswith('-3"')
    assert s3.get_object(Bucket=bucket, Key="big", Range=f"bytes={5 * MIB - 1}-{5 * MIB}")["Body"].read() == body[5 * MIB - 1 : 5 * MIB + 1]


def test_what_is_wrong_with_parts_is_told(s3, bucket):
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    names = {"Bucket": bucket, "Key": "k", "UploadId": upload}
    tags = [s3.upload_part(**names, PartNumber=number, Body=b"small")["ETag"] for number in (1, 2)]
    parts = [{"ETag": tag, "PartNumber": number} for number, tag in enumerate(tags, 1)]

    def complete(parts):
        return code(s3.complete_multipart_upload, **names, MultipartUpload={"Parts": parts})

    assert complete(parts) == "EntityTooSmall"
    assert complete(parts[::-1]) == "InvalidPartOrder"
    assert complete([{"ETag": '"0"', "PartNumber": 1}]) == "InvalidPart"
    assert code(s3.upload_part, **{**names, "UploadId": "none"}, PartNumber=1, Body=b"") == "NoSuchUpload"
    assert code(s3.upload_part, **names, PartNumber=10_001, Body=b"") == "InvalidArgument"
    assert code(s3.delete_bucket, Bucket=bucket) == "BucketNotEmpty"
    s3.abort_multipart_upload(**names)
    assert code(s3.upload_part, **names, PartNumber=1, Body=b"") == "NoSuchUpload"
    assert code(s3.get_object, Bucket=bucket, Key="k") == "NoSuchKey"


# Who may


def test_nobody_without_a_right_signature(shared, bucket):
    unsigned = boto3.client("s3", endpoint_url=shared.url, region_name="r", config=Config(signature_version=UNSIGNED))
    assert refusal(unsigned.list_objects_v2, Bucket=bucket)
    wrong = aws.client(shared, "s3", secret="wrong")
    assert code(wrong.list_objects_v2, Bucket=bucket) == "SignatureDoesNotMatch"
    assert code(aws.client(shared, "s3", key="AKIAUNKNOWN000000000").list_buckets) == "InvalidAccessKeyId"


def test_policies_decide(shared, s3, bucket):
    iam, name = aws.client(shared, "iam"), f"reader-{bucket}"
    s3.put_object(Bucket=bucket, Key="open/1", Body=b"1")
    s3.put_object(Bucket=bucket, Key="closed/1", Body=b"1")
    iam.create_user(UserName=name)
    document = (
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject",'
        f'"Resource":"arn:aws:s3:::{bucket}/open/*"}}]}}'
    )
    iam.put_user_policy(UserName=name, PolicyName="read", PolicyDocument=document)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    theirs = aws.client(shared, "s3", key=key["AccessKeyId"], secret=key["SecretAccessKey"])

    assert theirs.get_object(Bucket=bucket, Key="open/1")["Body"].read() == b"1"
    for call, more in (
        (theirs.get_object, {"Key": "closed/1"}),
        (theirs.put_object, {"Key": "open/2", "Body": b""}),
        (theirs.delete_object, {"Key": "open/1"}),
        (theirs.list_objects_v2, {}),
        (theirs.delete_bucket, {}),
    ):
        assert code(call, Bucket=bucket, **more) == "AccessDenied"
    assert code(theirs.list_buckets) == "AccessDenied"


def test_a_node_writes_below_its_own_output_and_nothing_else(shared, ssm, bucket, tmp_path):
    agent = StockAgent(tmp_path / "node")
    assert agent.register(shared, aws.activation(ssm)).returncode == 0
    agent.start()
    until(lambda: agent.node in aws.online(ssm, 0), what="the node is online")
    theirs = Bucket(Settings(agent.data), bucket)
    command = "39182b12-488a-439d-947b-318b7f68a401"

    theirs.put(f"prefix/{command}/{agent.node}/awsrunShellScript/0.awsrunShellScript/stdout", b"out")

    for key in (
        "anything",
        f"{agent.node}/x",
        f"prefix/{command}/mi-00000000000000000/awsrunShellScript/stdout",
        f"prefix/{command}/mi-00000000000000000/{agent.node}/stdout",
    ):
        with pytest.raises(transport.Failed) as refused:
            theirs.put(key, b"evil")
        assert refused.value.status == 403
    for method, path in (("GET", f"/prefix/{command}"), ("GET", "/"), ("DELETE", "/anything")):
        with pytest.raises(transport.Failed) as refused:
            theirs.ask(method, path)
        assert refused.value.status == 403, (method, path)


@pytest.mark.parametrize("wrong", [None, "chunk", "signature", "checksum"])
def test_bodies_in_signed_chunks(shared, ssm, s3, bucket, tmp_path, wrong):
    agent = StockAgent(tmp_path / "node")
    assert agent.register(shared, aws.activation(ssm)).returncode == 0
    identity = Identity(Settings(agent.data))
    identity.renew()
    key = f"39182b12-488a-439d-947b-318b7f68a401/{agent.node}/stdout"
    parts = [os.urandom(70_000), b"the end"]

    status, text = in_chunks(shared, identity, f"/{bucket}/{key}", parts, wrong)

    if wrong:
        code = "BadDigest" if wrong == "checksum" else "SignatureDoesNotMatch"
        assert (status, code in text) == (400 if wrong == "checksum" else 403, True), text
        assert aws.refusal(s3.get_object, Bucket=bucket, Key=key)[0] == "NoSuchKey"
    else:
        assert status == 200, text
        got = s3.get_object(Bucket=bucket, Key=key)
        assert got["Body"].read() == b"".join(parts)
        assert "ContentEncoding" not in got


def in_chunks(server, identity, path, parts, wrong):
    """PUT with STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER; gives the status and the text of the answer."""
    headers = {
        "Host": transport.host_of(server.url), "X-Amz-Date": signing.now(), "Content-Encoding": "aws-chunked",
        "X-Amz-Content-Sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", "X-Amz-Trailer": "x-amz-checksum-crc32",
        "X-Amz-Decoded-Content-Length": str(sum(map(len, parts))),
    }  # fmt: skip
    signed = [name.lower() for name in headers]
    credentials, region = identity.credentials, identity.region
    headers = signing.with_secret(credentials, "s3", region, "PUT", path, "", headers, b"", signed)
    previous = headers["Authorization"].rpartition("Signature=")[2]
    if wrong == "signature":
        previous = "0" * 64
    scope = f"{headers['X-Amz-Date'][:8]}/{region}/s3/aws4_request"
    secret = f"AWS4{credentials['SecretAccessKey']}".encode()
    for part in scope.split("/"):
        secret = hmac.digest(secret, part.encode(), "sha256")

    def sign(kind, *hashes):
        nonlocal previous
        text = "\n".join([f"AWS4-HMAC-SHA256-{kind}", headers["X-Amz-Date"], scope, previous, *hashes])
        previous = hmac.new(secret, text.encode(), "sha256").hexdigest()
        return previous

    body = b""
    for part in [*parts, b""]:
        signature = sign("PAYLOAD", signing.sha256(b""), signing.sha256(part))
        sent = part[::-1] if wrong == "chunk" else part
        body += f"{len(part):x};chunk-signature={signature}\r\n".encode() + sent + (b"\r\n" if part else b"")
    crc = zlib.crc32(b"".join(parts)) ^ (wrong == "checksum")
    checksum = base64.b64encode(crc.to_bytes(4, "big")).decode()
    trailer = sign("TRAILER", signing.sha256(f"x-amz-checksum-crc32:{checksum}\n".encode()))
    body += f"x-amz-checksum-crc32:{checksum}\r\nx-amz-trailer-signature:{trailer}\r\n\r\n".encode()
    headers["Content-Length"] = str(len(body))
    status, _, data = transport.request(server.url, "PUT", path, headers, body)
    return status, data.decode()


# The AWS CLI


def test_the_cli_copies_and_lists(shared, bucket, tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "small").write_text("small\n")
    (source / "large").write_bytes(os.urandom(17 * MIB))

    aws.cli(shared, "s3", "cp", "--recursive", source, f"s3://{bucket}/copied/")
    listed = aws.cli(shared, "s3", "ls", f"s3://{bucket}/copied/")
    aws.cli(shared, "s3", "cp", "--recursive", f"s3://{bucket}/copied/", tmp_path / "back")

    assert [line.split()[2:] for line in listed.splitlines()] == [[str(17 * MIB), "large"], ["6", "small"]]
    for name in ("small", "large"):
        assert (tmp_path / "back" / name).read_bytes() == (source / name).read_bytes()
    assert f" {bucket}" in aws.cli(shared, "s3", "ls")
    aws.cli(shared, "s3", "mb", f"s3://{bucket}-made")
    aws.cli(shared, "s3", "rm", "--recursive", f"s3://{bucket}")
    assert aws.cli(shared, "s3", "ls", f"s3://{bucket}", check=False).stdout == ""
    aws.cli(shared, "s3", "rb", f"s3://{bucket}")
