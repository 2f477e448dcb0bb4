"""Documents as boto3, the AWS CLI and the command line call them."""

import hashlib
import json
import random
import uuid

import pytest
import yaml

from fleet import aws, server
from fleet.aws import refusal
from fleet.command import fleetwright


@pytest.fixture
def name():
    """A name that nobody else has."""
    return f"Say-{uuid.uuid4()}"


def saying(word, **more):
    step = {"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": [f"echo {word}"]}}
    return {"schemaVersion": "2.2", "description": "Says a word.", "mainSteps": [step], **more}


def create(ssm, name, word="hello", **more):
    made = {"Name": name, "Content": json.dumps(saying(word)), "DocumentType": "Command", **more}
    return ssm.create_document(**made)["DocumentDescription"]


def test_a_document_from_its_first_version_to_its_end(ssm, name):
    made = create(ssm, name, VersionName="first", Tags=[{"Key": "team", "Value": "web"}])
    assert (made["Status"], made["DocumentVersion"], made["PlatformTypes"]) == ("Creating", "1", ["Linux", "MacOS"])
    assert made["Hash"] == hashlib.sha256(json.dumps(saying("hello")).encode()).hexdigest()
    with pytest.raises(ssm.exceptions.DocumentAlreadyExists):
        create(ssm, name)

    with pytest.raises(ssm.exceptions.DuplicateDocumentContent):
        ssm.update_document(Name=name, Content=json.dumps(saying("hello")), DocumentVersion="$LATEST")
    text = yaml.safe_dump(saying("bye"))
    ssm.update_document(Name=name, Content=text, DocumentFormat="YAML", DocumentVersion="$LATEST", VersionName="second")
    ssm.update_document_default_version(Name=name, DocumentVersion="2")

    described = ssm.describe_document(Name=name)["Document"]
    assert (described["Status"], described["DefaultVersion"], described["Owner"]) == ("Active", "2", server.ACCOUNT)
    assert described["Tags"] == [{"Key": "team", "Value": "web"}]
    assert ssm.get_document(Name=name)["Content"] == text
    assert json.loads(ssm.get_document(Name=name, DocumentFormat="JSON")["Content"]) == saying("bye")
    first = ssm.get_document(Name=name, VersionName="first", DocumentFormat="YAML")
    assert yaml.safe_load(first["Content"]) == saying("hello")
    versions = ssm.list_document_versions(Name=name)["DocumentVersions"]
    assert [(one["DocumentVersion"], one["IsDefaultVersion"]) for one in versions] == [("2", True), ("1", False)]

    with pytest.raises(ssm.exceptions.InvalidDocumentOperation, match="Default version"):
        ssm.delete_document(Name=name, DocumentVersion="2")
    ssm.delete_document(Name=name)
    with pytest.raises(ssm.exceptions.InvalidDocument):
        ssm.describe_document(Name=name)


def test_a_document_runs_on_a_node(ssm, node, name):
    parameters = {"word": {"type": "String", "description": "d", "default": "nothing", "allowedPattern": "[a-z]+"}}
    content = json.dumps(saying("{{ word }}", parameters=parameters))
    create(ssm, name, Content=content)

    sent = ssm.send_command(DocumentName=name, InstanceIds=[node], Parameters={"word": ["something"]})
    done = aws.finished(ssm, sent["Command"]["CommandId"], node)
    assert (done["Status"], done["StandardOutputContent"], done["DocumentName"]) == ("Success", "something\n", name)

    with pytest.raises(ssm.exceptions.InvalidParameters, match="pattern"):
        ssm.send_command(DocumentName=name, InstanceIds=[node], Parameters={"word": ["9"]})
    digest = hashlib.sha256(content.encode()).hexdigest()
    ssm.send_command(DocumentName=name, InstanceIds=[node], DocumentHash=digest, DocumentHashType="Sha256")


def test_lists_with_both_styles_of_filters(ssm, name):
    create(ssm, name, Tags=[{"Key": "of", "Value": name}])
    old = ssm.list_documents(DocumentFilterList=[{"key": "Name", "value": name}])
    new = ssm.list_documents(Filters=[{"Key": "tag:of", "Values": [name]}, {"Key": "Owner", "Values": ["Self"]}])
    assert [one["Name"] for one in old["DocumentIdentifiers"]] == [name]
    assert [one["Name"] for one in new["DocumentIdentifiers"]] == [name]

    pages = ssm.get_paginator("list_documents").paginate(
        Filters=[{"Key": "Owner", "Values": ["Amazon"]}], PaginationConfig={"PageSize": 7}
    )
    shipped = [one["Name"] for page in pages for one in page["DocumentIdentifiers"]]
    assert shipped == sorted(set(shipped))
    assert {"AWS-RunShellScript", "AWS-RunPowerShellScript", "AWS-RunDocument", "AWS-UpdateSSMAgent"} <= set(shipped)
    for one in shipped:
        document = json.loads(ssm.get_document(Name=one)["Content"])
        assert document["description"]


def test_sharing(ssm, name):
    create(ssm, name)
    ssm.modify_document_permission(Name=name, PermissionType="Share", AccountIdsToAdd=["111111111111", "222222222222"])
    ssm.modify_document_permission(
        Name=name, PermissionType="Share", AccountIdsToRemove=["111111111111"], SharedDocumentVersion="$ALL"
    )
    shared = ssm.describe_document_permission(Name=name, PermissionType="Share")
    assert shared["AccountIds"] == ["222222222222"]
    with pytest.raises(ssm.exceptions.InvalidDocumentOperation, match="shared"):
        ssm.delete_document(Name=name)


def test_tags(ssm, name):
    create(ssm, name)
    resource = {"ResourceType": "Document", "ResourceId": name}
    ssm.add_tags_to_resource(**resource, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    ssm.remove_tags_from_resource(**resource, TagKeys=["a"])
    assert ssm.list_tags_for_resource(**resource)["TagList"] == [{"Key": "b", "Value": "2"}]


def test_every_type_is_taken(ssm):
    calendar = "BEGIN:VCALENDAR\r\nPRODID:-//AWS//Change Calendar 1.0//EN\r\nVERSION:2.0\r\nX-CALENDAR-TYPE:DEFAULT_OPEN\r\nEND:VCALENDAR\r\n"
    runbook = {"schemaVersion": "0.3", "mainSteps": [{"name": "a", "action": "aws:sleep", "inputs": {"Duration": "PT1S"}}]}
    for kind, content, form in [
        ("Policy", saying("x"), "JSON"),
        ("Automation", runbook, "YAML"),
        ("Automation.ChangeTemplate", {**runbook, "emergencyChange": False}, "YAML"),
        ("Session", {"schemaVersion": "1.0", "sessionType": "Standard_Stream"}, "JSON"),
        ("ApplicationConfiguration", {"a": 1}, "JSON"),
        ("ApplicationConfiguration", "anything", "TEXT"),
        ("ApplicationConfigurationSchema", {"type": "object"}, "JSON"),
        ("DeploymentStrategy", {"a": 1}, "JSON"),
        ("ChangeCalendar", calendar, "TEXT"),
        ("ProblemAnalysis", {"a": 1}, "JSON"),
        ("ProblemAnalysisTemplate", {"a": 1}, "JSON"),
        ("CloudFormation", {"schemaVersion": "1.0", "templateBody": {"Resources": {}}}, "YAML"),
        ("ConformancePackTemplate", {"Resources": {}}, "YAML"),
        ("QuickSetup", {"a": 1}, "JSON"),
        ("ManualApprovalPolicy", {"a": 1}, "JSON"),
        ("AutoApprovalPolicy", "permit (principal, action, resource);", "TEXT"),
    ]:
        written = {"JSON": json.dumps, "YAML": yaml.safe_dump, "TEXT": str}[form](content)
        name = f"Type-{uuid.uuid4()}"
        made = ssm.create_document(Name=name, Content=written, DocumentType=kind, DocumentFormat=form)
        assert made["DocumentDescription"]["DocumentType"] == kind
        assert ssm.get_document(Name=name)["Content"] == written
        ssm.delete_document(Name=name)


def test_faults_say_where(careless, name):
    def said(content, **more):
        return refusal(careless.create_document, Name=name, Content=content, DocumentType="Command", **more)

    code, message = said("https://example.com/document.json")
    assert (code, "JSON not well-formed" in message, "Line: 1, Column: 1" in message) == ("InvalidDocumentContent", True, True)
    wrong = "schemaVersion: '2.2'\nmainSteps:\n- name: a\n  action: aws:dance\n"
    code, message = said(wrong, DocumentFormat="YAML")
    assert code == "InvalidDocumentContent"
    assert "mainSteps[0].action" in message and "Line: 4, Column: 3" in message
    assert said('{"schemaVersion":"9.9"}')[0] == "InvalidDocumentSchemaVersion"
    assert said(json.dumps(saying("x" * 70_000)))[0] == "MaxDocumentSizeExceeded"
    assert refusal(careless.create_document, Name="AWS-Mine", Content="{}", DocumentType="Command")[0] == "ValidationException"


def _step(**more):
    return {"action": "aws:runShellScript", "name": "say", "inputs": {"runCommand": ["true"]}, **more}


def _with(*steps, **more):
    return {"schemaVersion": "2.2", "mainSteps": list(steps), **more}


@pytest.mark.parametrize(
    "document, place",
    [
        ({"mainSteps": [_step()]}, "schemaVersion"),
        ({"schemaVersion": "2.2"}, "mainSteps"),
        (_with(), "mainSteps"),
        ({"schemaVersion": "2.2", "mainSteps": {}}, "mainSteps"),
        (_with(_step(), extra=1), "extra"),
        (_with("step"), "mainSteps[0]"),
        (_with({"name": "a", "inputs": {}}), "mainSteps[0]"),
        (_with({"action": "aws:runShellScript", "inputs": {"runCommand": ["true"]}}), "mainSteps[0]"),
        (_with(_step(action="aws:dance")), "mainSteps[0].action"),
        (_with(_step(name="not a name!")), "mainSteps[0].name"),
        (_with(_step(), _step()), "mainSteps[1]"),
        (_with(_step(surprise=True)), "mainSteps[0]"),
        (_with(_step(precondition={"StringEquals": ["platformType"]})), "mainSteps[0].precondition"),
        (_with(_step(inputs="none")), "mainSteps[0].inputs"),
        (_with(_step(), parameters=[]), "parameters"),
        (_with(_step(), parameters={"a": {}}), "parameters.a"),
        (_with(_step(), parameters={"a": {"type": "Text"}}), "parameters.a"),
        (_with(_step(), parameters={"a b": {"type": "String"}}), "parameters"),
        (_with(_step(), parameters={"a": {"type": "String", "default": "x", "allowedValues": ["y"]}}), "parameters.a"),
        (_with(_step(), parameters={"a": {"type": "String", "allowedPattern": "("}}), "parameters.a"),
    ],
)  # fmt: skip
def test_each_kind_of_fault_is_told_with_its_place(careless, name, document, place):
    content = json.dumps(document, indent=1)
    code, message = refusal(careless.create_document, Name=name, Content=content, DocumentType="Command")

    assert code in ("InvalidDocumentContent", "InvalidDocumentSchemaVersion"), message
    assert place in message
    assert refusal(careless.describe_document, Name=name)[0] == "InvalidDocument", "nothing was kept"


def test_a_thousand_bad_documents_do_no_harm(careless, name):
    dice = random.Random(7)
    seed = json.dumps(saying("x", parameters={"p": {"type": "String", "default": "a"}}))
    expected = {"InvalidDocumentContent", "InvalidDocumentSchemaVersion", "ValidationException"}
    for number in range(1_000):
        letters = list(seed)
        for _ in range(dice.randint(1, 6)):
            letters[dice.randrange(len(letters))] = dice.choice(['"', "{", "}", "[", "]", ":", ",", "\\", "\x00", "é", "-", "&", "*", ""])
        content = "".join(letters)[: dice.choice([len(letters), dice.randint(1, len(letters))])]
        format = dice.choice(["JSON", "YAML"])
        try:
            careless.create_document(Name=name, Content=content, DocumentType="Command", DocumentFormat=format)
            careless.delete_document(Name=name)
        except careless.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] in expected, (number, content, error)
            assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 400  # noqa: PLR2004


def test_documents_with_the_aws_cli(shared, name, tmp_path):
    file = tmp_path / "say.yaml"
    file.write_text(yaml.safe_dump(saying("hello")))
    aws.cli(
        shared, "ssm", "create-document", "--name", name, "--content", f"file://{file}", "--document-type", "Command",
        "--document-format", "YAML",
    )  # fmt: skip
    filters = f"Key=Name,Values={name}"
    listed = aws.cli(shared, "ssm", "list-documents", "--filters", filters)["DocumentIdentifiers"]
    assert [(one["Name"], one["DocumentFormat"]) for one in listed] == [(name, "YAML")]
    assert aws.cli(shared, "ssm", "get-document", "--name", name)["Content"] == file.read_text()
    aws.cli(shared, "ssm", "delete-document", "--name", name)
    gone = aws.cli(shared, "ssm", "get-document", "--name", name, check=False)
    assert "An error occurred (InvalidDocument) when calling the GetDocument operation" in gone.stderr


def test_the_command_line(shared, ssm, node, name, tmp_path):
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.json"
    assert fleetwright(shared, "doc", "new", "command", good).returncode == 0
    assert fleetwright(shared, "doc", "new", "command", good).returncode == 1
    bad.write_text('{\n  "schemaVersion": "2.2",\n  "mainStep": []\n}\n')
    linted = fleetwright(shared, "doc", "lint", good, bad)
    assert (linted.returncode, linted.stdout.startswith(f"{bad}:3:3: mainStep: ")) == (1, True)
    told = json.loads(fleetwright(shared, "doc", "lint", good, bad, "-o", "json").stdout)
    assert [(one["ok"], one.get("line")) for one in told] == [(True, None), (False, 3)]

    create(ssm, name, Content=good.read_text(), DocumentFormat="YAML")
    assert fleetwright(shared, "doc", "show", name).stdout == good.read_text()
    assert json.loads(fleetwright(shared, "doc", "show", name, "--format", "json").stdout)["schemaVersion"] == "2.2"
    assert json.loads(fleetwright(shared, "doc", "show", name, "-o", "json").stdout)["Content"] == good.read_text()
    assert name in fleetwright(shared, "doc", "ls", name, "--owner", "self").stdout
    ran = fleetwright(shared, "doc", "run", name, node, "-p", "name=fleet")
    assert (ran.returncode, ran.stdout) == (0, "Hello, fleet\n"), ran.stderr
    refused = fleetwright(shared, "doc", "run", name, node, "-p", "name=9")
    assert "pattern" in refused.stderr and refused.returncode == 125  # noqa: PLR2004
