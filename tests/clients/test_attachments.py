"""Attachments of documents, with boto3 and the AWS CLI: from our object store, into a document, and out again."""

import hashlib
import io
import json
import zipfile
from urllib.parse import urlparse

import pytest
import requests

from fleet import aws


@pytest.fixture
def bucket(shared, region):
    """A bucket of a test's own."""
    s3 = aws.client(shared, "s3")
    name = f"attachments-{region}"
    s3.create_bucket(Bucket=name)
    return s3, name


@pytest.fixture
def ssm(shared, region):
    return aws.client(shared, region=region)


def archive():
    """A package's file, as people make it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("install.sh", "echo installed\n")
    return buffer.getvalue()


def manifest(version, **files):
    platforms = {"_any": {"_any": {"x86_64": {"file": name}}} for name in files}
    sums = {name: {"checksums": {"sha256": hashlib.sha256(body).hexdigest()}} for name, body in files.items()}
    return json.dumps({"schemaVersion": "2.0", "version": version, "packages": platforms, "files": sums})


def test_a_package_from_its_upload_to_its_download(shared, ssm, bucket):
    s3, name = bucket
    body = archive()
    s3.put_object(Bucket=name, Key="app/app.zip", Body=body)
    source = [{"Key": "SourceUrl", "Values": [f"s3://{name}/app"]}]

    made = ssm.create_document(
        Name="app", DocumentType="Package", VersionName="1.0", Content=manifest("1.0", **{"app.zip": body}), Attachments=source
    )["DocumentDescription"]

    assert (made["Status"], made["AttachmentsInformation"]) == ("Creating", [{"Name": "app.zip"}])
    described = ssm.describe_document(Name="app", VersionName="1.0")["Document"]
    assert (described["Status"], described["AttachmentsInformation"]) == ("Active", [{"Name": "app.zip"}])
    [file] = ssm.get_document(Name="app")["AttachmentsContent"]
    assert (file["Name"], file["Size"], file["HashType"]) == ("app.zip", len(body), "Sha256")
    assert file["Hash"] == hashlib.sha256(body).hexdigest()
    assert urlparse(file["Url"]).netloc == urlparse(shared.url).netloc
    fetched = requests.get(file["Url"], timeout=10)
    assert (fetched.status_code, fetched.content) == (200, body)
    assert requests.head(file["Url"], timeout=10).headers["Content-Length"] == str(len(body))

    ssm.delete_document(Name="app")
    gone = requests.get(file["Url"], timeout=10)
    assert gone.status_code == 403 and "<Code>ExpiredToken</Code>" in gone.text


def test_each_version_has_files_of_its_own(ssm, bucket):
    s3, name = bucket
    for version in ("1", "2"):
        s3.put_object(Bucket=name, Key=f"v{version}.zip", Body=version.encode())
    of = {"Key": "SourceUrl", "Values": [f"https://s3.amazonaws.com/{name}"]}
    ssm.create_document(Name="app", DocumentType="Package", Content=manifest("1", **{"v1.zip": b"1"}), Attachments=[of])
    newer = {"Name": "app", "DocumentVersion": "$LATEST", "Content": manifest("2", **{"v2.zip": b"2"})}
    assert aws.refusal(ssm.update_document, **newer)[0] == "InvalidParameterValueException"
    ssm.update_document(**newer, Attachments=[of])

    shown = [ssm.get_document(Name="app", DocumentVersion=version)["AttachmentsContent"] for version in ("1", "2")]
    assert [[file["Name"] for file in files] for files in shown] == [["v1.zip"], ["v2.zip"]]
    assert [requests.get(file["Url"], timeout=10).text for [file] in shown] == ["1", "2"]


def test_a_runbook_uses_the_file_of_another(ssm, bucket):
    s3, name = bucket
    s3.put_object(Bucket=name, Key="in/tool.py", Body=b"print('tool')\n")
    content = {"schemaVersion": "0.3", "mainSteps": [{"name": "a", "action": "aws:sleep", "inputs": {"Duration": "PT1S"}}]}
    book = {"DocumentType": "Automation", "Content": json.dumps(content)}
    ssm.create_document(Name="one", **book, Attachments=[{"Key": "S3FileUrl", "Values": [f"s3://{name}/in/tool.py"]}])
    reference = {"Key": "AttachmentReference", "Values": ["one/1/tool.py"], "Name": "same.py"}
    ssm.create_document(Name="two", **book, Attachments=[reference])

    [file] = ssm.get_document(Name="two")["AttachmentsContent"]
    assert (file["Name"], requests.get(file["Url"], timeout=10).text) == ("same.py", "print('tool')\n")


def test_what_is_not_as_told_is_refused(ssm, bucket):
    s3, name = bucket
    s3.put_object(Bucket=name, Key="app.zip", Body=b"changed")
    package = {"Name": "app", "DocumentType": "Package", "Content": manifest("1", **{"app.zip": b"as told"})}

    code, message = aws.refusal(ssm.create_document, **package)
    assert (code, message) == ("InvalidParameterValueException", "AttachmentsSource not provided in the input request.")
    for source, why in [
        ({"Key": "SourceUrl", "Values": [f"s3://{name}"]}, "has the SHA-256"),
        ({"Key": "S3FileUrl", "Values": [f"s3://{name}/none.zip"]}, f"no object s3://{name}/none.zip"),
        ({"Key": "AttachmentReference", "Values": ["none/1/app.zip"]}, "does not exist"),
    ]:
        code, message = aws.refusal(ssm.create_document, **package, Attachments=[source])
        assert code == "InvalidDocumentContent" and why in message
    assert aws.refusal(ssm.get_document, Name="app")[0] == "InvalidDocument"


def test_the_aws_cli_attaches(shared, bucket, tmp_path):
    s3, name = bucket
    s3.put_object(Bucket=name, Key="app.zip", Body=b"1")
    (tmp_path / "manifest.json").write_text(manifest("1", **{"app.zip": b"1"}))
    aws.cli(
        shared, "ssm", "create-document", "--name", f"cli-{name}", "--document-type", "Package",
        "--content", f"file://{tmp_path}/manifest.json", "--attachments", f"Key=SourceUrl,Values=s3://{name}",
    )  # fmt: skip
    got = aws.cli(shared, "ssm", "get-document", "--name", f"cli-{name}")
    assert [file["Name"] for file in got["AttachmentsContent"]] == ["app.zip"]
    aws.cli(shared, "ssm", "delete-document", "--name", f"cli-{name}")
