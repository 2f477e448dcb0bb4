"""Parameter Store as boto3 and the AWS CLI call it."""

import hashlib
import json
import subprocess
import uuid
from datetime import datetime, timedelta, timezone

import pytest
from aws_lambda_powertools.utilities.parameters import SSMProvider
from aws_lambda_powertools.utilities.parameters.exceptions import GetParameterError
from ssm_cache import InvalidParameterError, SSMParameter, SSMParameterGroup

from fleet import aws, server
from fleet.aws import refusal
from fleet.command import fleetwright
from fleet.waiting import until


@pytest.fixture
def root():
    """A hierarchy that nobody else has."""
    return f"/test-{uuid.uuid4()}"


def put(ssm, name, value="v", **more):
    return ssm.put_parameter(**{"Name": name, "Value": value, "Type": "String", "Overwrite": True, **more})


def put_secret(ssm, name):
    """A SecureString of a value that nobody else has; gives the value."""
    secret = f"a secret {uuid.uuid4()}"
    put(ssm, name, secret, Type="SecureString")
    return secret


def value(ssm, name, **more):
    return ssm.get_parameter(Name=name, **more)["Parameter"]["Value"]


def names(answer):
    return [parameter["Name"] for parameter in answer["Parameters"]]


def arn(name):
    return f"arn:aws:ssm:{server.REGION}:{server.ACCOUNT}:parameter{name}"


def test_a_parameter_from_its_first_version_to_its_end(ssm, root):
    name = f"{root}/db"
    made = ssm.put_parameter(Name=name, Value="one", Type="String", Description="d", Tags=[{"Key": "a", "Value": "b"}])
    assert (made["Version"], made["Tier"]) == (1, "Standard")
    with pytest.raises(ssm.exceptions.ParameterAlreadyExists, match="To overwrite this value, set the overwrite option"):
        ssm.put_parameter(Name=name, Value="two", Type="String")
    assert ssm.put_parameter(Name=name, Value="two", Overwrite=True)["Version"] == 2

    read = ssm.get_parameter(Name=name)["Parameter"]
    assert datetime.now(timezone.utc) - read.pop("LastModifiedDate") < timedelta(minutes=1)
    assert read == {
        "Name": name, "Type": "String", "Value": "two", "Version": 2, "ARN": arn(name), "DataType": "text",
    }  # fmt: skip
    assert value(ssm, arn(name)) == "two"
    [told] = ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [name]}])["Parameters"]
    assert (told["Description"], told["Tier"], told["Policies"]) == ("d", "Standard", [])
    assert told["LastModifiedUser"].startswith(f"arn:aws:iam::{server.ACCOUNT}:")

    ssm.delete_parameter(Name=name)
    with pytest.raises(ssm.exceptions.ParameterNotFound):
        ssm.get_parameter(Name=name)
    with pytest.raises(ssm.exceptions.ParameterNotFound):
        ssm.get_parameter_history(Name=name)


def test_names_that_may_not_be(ssm, careless):
    long = "x" * 1011
    for name, code, said in [
        ("aws-test", "ValidationException", 'can\'t be prefixed with "aws" or "ssm" (case-insensitive).'),
        ("/SSM", "ValidationException", 'can\'t be prefixed with "aws" or "ssm" (case-insensitive).'),
        ("/ssm/x", "ValidationException", 'can\'t be prefixed with "ssm" (case-insensitive). If formed as a path'),
        ("/aws/x", "AccessDeniedException", "No access to reserved parameter name: /aws/x."),
        ("a/b", "ValidationException", "Parameter name must be a fully qualified name."),
        ("/a//b", "ValidationException", "each sub-path can be formed as a mix of letters"),
        ("/a/", "ValidationException", "each sub-path can be formed as a mix of letters"),
        ("/a b", "ValidationException", "each sub-path can be formed as a mix of letters"),
        ("/größe", "ValidationException", "each sub-path can be formed as a mix of letters"),
        ("/a" * 16, "HierarchyLevelLimitExceededException", "at most 15"),
        (long, "ValidationException", "at most 1011"),
        ("x" * 2048, "ValidationException", "at most 1011"),
        ("x" * 2049, "ValidationException", "less than or equal to 2048"),
        ("", "ValidationException", "greater than or equal to 1"),
    ]:
        got, message = refusal(careless.put_parameter, Name=name, Value="v", Type="String")
        assert (got, said in message) == (code, True), (name, got, message)
        if code == "ValidationException":
            assert refusal(careless.get_parameter, Name=name)[0] in ("ValidationException", "ParameterNotFound"), name
    put(ssm, "/.." + "/a" * 14)
    assert value(ssm, "/.." + "/a" * 14) == "v"


def test_values_at_and_over_their_limits(ssm, root):
    put(ssm, f"{root}/s", "x" * 4096)
    assert "maximum parameter value of 4096 characters" in refusal(put, ssm=ssm, name=f"{root}/s", value="x" * 4097)[1]
    assert put(ssm, f"{root}/s", "x" * 4097, Tier="Intelligent-Tiering")["Tier"] == "Advanced"
    put(ssm, f"{root}/a", "x" * 8192, Tier="Advanced")
    code, message = refusal(put, ssm=ssm, name=f"{root}/a", value="x" * 8193)
    assert (code, "8192 characters" in message) == ("ValidationException", True)
    code, message = refusal(put, ssm=ssm, name=f"{root}/a", Tier="Standard")
    assert message.startswith("This parameter uses the advanced-parameter tier. You can't downgrade a parameter")
    assert len(value(ssm, f"{root}/a")) == 8192


def test_every_constraint_is_told(careless, root):
    base = {"Name": f"{root}/p", "Value": "v", "Type": "String"}
    for change, code in [
        ({"Type": "Number"}, "ValidationException"),
        ({"Type": None}, "ValidationException"),
        ({"Value": ""}, "ValidationException"),
        ({"Value": 7}, "SerializationException"),
        ({"Tier": "Gold"}, "ValidationException"),
        ({"DataType": "Text"}, "ValidationException"),
        ({"DataType": "aws:ec2:image"}, "ValidationException"),
        ({"DataType": "aws:ssm:integration"}, "ValidationException"),
        ({"KeyId": "alias/aws/ssm"}, "ValidationException"),
        ({"KeyId": "a key"}, "ValidationException"),
        ({"Type": "SecureString", "KeyId": "alias/unknown"}, "InvalidKeyId"),
        ({"AllowedPattern": "["}, "InvalidAllowedPatternException"),
        ({"AllowedPattern": "[0-9]+"}, "ParameterPatternMismatchException"),
        ({"Description": "x" * 1025}, "ValidationException"),
        ({"Overwrite": True, "Tags": [{"Key": "a", "Value": "b"}]}, "ValidationException"),
        ({"Tags": [{"Key": f"k{number}", "Value": "v"} for number in range(51)]}, "TooManyTagsError"),
        ({"Policies": "[]"}, None),
        ({"Tier": "Advanced", "Policies": '[{"Type":"Forever"}]'}, "InvalidPolicyTypeException"),
        ({"Tier": "Advanced", "Policies": '[{"Type":"Expiration"}]'}, "InvalidPolicyAttributeException"),
    ]:
        given = {name: value for name, value in {**base, **change}.items() if value is not None}
        if code is None:
            careless.put_parameter(**given)
            careless.delete_parameter(Name=given["Name"])
        else:
            assert refusal(careless.put_parameter, **given)[0] == code, change
    assert refusal(careless.get_parameter, Name=base["Name"])[0] == "ParameterNotFound"


def test_several_are_read_in_order_and_the_others_named(ssm, root):
    for name in ("b", "a", "c"):
        put(ssm, f"{root}/{name}", name)
    answer = ssm.get_parameters(Names=[f"{root}/c", f"{root}/none", f"{root}/a", f"{root}/b:1", f"{root}/b:2"])
    assert names(answer) == [f"{root}/{name}" for name in "abc"]
    assert answer["InvalidParameters"] == [f"{root}/none", f"{root}/b:2"]

    gone = ssm.delete_parameters(Names=[f"{root}/a", f"{root}/none"])
    assert (gone["DeletedParameters"], gone["InvalidParameters"]) == ([f"{root}/a"], [f"{root}/none"])


def test_a_hundred_versions_and_a_label_that_holds_the_oldest(ssm, root):
    name = f"{root}/p"
    for number in range(100):
        put(ssm, name, str(number + 1))
    ssm.label_parameter_version(Name=name, ParameterVersion=1, Labels=["keep"])
    with pytest.raises(ssm.exceptions.ParameterMaxVersionLimitExceeded, match="Version 1, the oldest version"):
        put(ssm, name, "101")
    ssm.label_parameter_version(Name=name, ParameterVersion=100, Labels=["keep"])
    assert put(ssm, name, "101")["Version"] == 101
    pages = ssm.get_paginator("get_parameter_history").paginate(Name=name)
    history = [version for page in pages for version in page["Parameters"]]
    assert [version["Version"] for version in history] == list(range(2, 102))
    assert [version["Version"] for version in history if version["Labels"]] == [100]
    with pytest.raises(ssm.exceptions.ParameterVersionNotFound, match="could not find version 1"):
        ssm.get_parameter(Name=f"{name}:1")


def test_labels_and_selectors(ssm, root):
    name = f"{root}/p"
    put(ssm, name, "one")
    put(ssm, name, "two")
    answer = ssm.label_parameter_version(Name=name, Labels=["prod", "2nd", "AWSome", "a b"])
    assert (answer["InvalidLabels"], answer["ParameterVersion"]) == (["2nd", "AWSome", "a b"], 2)
    assert value(ssm, f"{name}:prod") == "two"
    ssm.label_parameter_version(Name=name, ParameterVersion=1, Labels=["prod"])
    read = ssm.get_parameter(Name=f"{arn(name)}:prod")["Parameter"]
    assert (read["Value"], read["Selector"], read["Version"]) == ("one", ":prod", 1)
    found = ssm.get_parameters_by_path(Path=root, ParameterFilters=[{"Key": "Label", "Values": ["prod"]}])
    assert [parameter["Value"] for parameter in found["Parameters"]] == ["one"]
    with pytest.raises(ssm.exceptions.ParameterVersionLabelLimitExceeded):
        ssm.label_parameter_version(Name=name, ParameterVersion=1, Labels=[f"l{number}" for number in range(10)])
    answer = ssm.unlabel_parameter_version(Name=name, ParameterVersion=1, Labels=["prod", "none"])
    assert (answer["RemovedLabels"], answer["InvalidLabels"]) == (["prod"], ["none"])
    with pytest.raises(ssm.exceptions.ParameterVersionNotFound):
        ssm.get_parameter(Name=f"{name}:prod")


def test_hierarchies_in_pages_while_data_changes(ssm, root):
    for number in range(23):
        put(ssm, f"{root}/{number % 3}/{number:02}", str(number))
    expected = sorted(f"{root}/{number % 3}/{number:02}" for number in range(23))
    seen = []
    pages = ssm.get_paginator("get_parameters_by_path")
    for page in pages.paginate(Path=root, Recursive=True, PaginationConfig={"PageSize": 4}):
        assert page["Parameters"]
        seen += names(page)
        put(ssm, f"{root}/0/00-{len(seen)}", "behind")
        ssm.delete_parameters(Names=seen[-1:])
    assert [name for name in seen if name in expected] == expected
    assert names(ssm.get_parameters_by_path(Path=root)) == []


def test_filters_of_descriptions(ssm, root):
    put(ssm, f"{root}/a", Type="StringList")
    put(ssm, f"{root}/b", Tier="Advanced")
    put(ssm, f"{root}/c/d", Type="SecureString")
    ssm.add_tags_to_resource(ResourceType="Parameter", ResourceId=f"{root}/a", Tags=[{"Key": "team", "Value": root}])

    def found(*filters, **more):
        every = [{"Key": "Path", "Option": "Recursive", "Values": [root]}, *filters]
        return [name.removeprefix(root) for name in names(ssm.describe_parameters(ParameterFilters=every, **more))]

    assert found() == ["/a", "/b", "/c/d"]
    assert found({"Key": "Type", "Values": ["StringList"]}) == ["/a"]
    assert found({"Key": "Tier", "Values": ["Advanced"]}) == ["/b"]
    assert found({"Key": "KeyId", "Values": ["alias/aws/ssm"]}) == ["/c/d"]
    assert found({"Key": "Name", "Option": "Contains", "Values": ["c/d"]}) == ["/c/d"]
    assert found({"Key": "tag:team", "Values": [root]}) == ["/a"]
    assert found({"Key": "DataType", "Values": ["text"]}, MaxResults=2) == ["/a", "/b"]
    code, message = refusal(ssm.describe_parameters, ParameterFilters=[{"Key": "Label", "Values": ["x"]}])
    assert (code, "not valid: Label" in message) == ("InvalidFilterKey", True)


def test_tags_and_settings(ssm, root):
    name = f"{root}/p"
    put(ssm, name)
    of = {"ResourceType": "Parameter", "ResourceId": name}
    ssm.add_tags_to_resource(**of, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    ssm.remove_tags_from_resource(**of, TagKeys=["a"])
    assert ssm.list_tags_for_resource(**of)["TagList"] == [{"Key": "b", "Value": "2"}]
    with pytest.raises(ssm.exceptions.InvalidResourceId):
        ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=f"{root}/none")

    setting = "/ssm/parameter-store/high-throughput-enabled"
    ssm.update_service_setting(SettingId=setting, SettingValue="true")
    assert ssm.get_service_setting(SettingId=setting)["ServiceSetting"]["Status"] == "Customized"
    reset = ssm.reset_service_setting(SettingId=setting)["ServiceSetting"]
    assert (reset["SettingValue"], reset["Status"]) == ("false", "Default")
    with pytest.raises(ssm.exceptions.ServiceSettingNotFound):
        ssm.get_service_setting(SettingId="/ssm/unknown")


def test_secrets_under_a_named_key(shared, ssm, root):
    kms = aws.client(shared, "kms")
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    name = f"{root}/s"
    put(ssm, name, "hunter2", Type="SecureString", KeyId=key)
    sealed = value(ssm, name)
    assert "hunter2" not in sealed
    assert value(ssm, name, WithDecryption=True) == "hunter2"
    assert ssm.describe_parameters(ParameterFilters=[{"Key": "KeyId", "Values": [key]}])["Parameters"][0]["Name"] == name
    put(ssm, f"{root}/other", "fine", Type="SecureString")

    kms.disable_key(KeyId=key)
    with pytest.raises(ssm.exceptions.InvalidKeyId, match="is disabled"):
        ssm.get_parameter(Name=name, WithDecryption=True)
    assert value(ssm, name) == sealed
    assert value(ssm, f"{root}/other", WithDecryption=True) == "fine"
    kms.enable_key(KeyId=key)
    assert value(ssm, name, WithDecryption=True) == "hunter2"


def expiring(seconds, *more):
    """Policies of a parameter that expires so soon."""
    at = (datetime.now(timezone.utc) + timedelta(seconds=seconds)).isoformat()
    return json.dumps([{"Type": "Expiration", "Version": "1.0", "Attributes": {"Timestamp": at}}, *more])


def acted(shared, name):
    """The policies of a parameter that have acted, as the trail tells of them."""
    told = fleetwright(shared, "audit", "list", "--operation", "ParameterPolicyAction", "--resource", arn(name), "-o", "json")
    assert told.returncode == 0, told.stderr
    return [entry["Detail"]["policy-type"] for entry in json.loads(told.stdout)]


def test_a_parameter_expires_in_time(shared, ssm, root):
    put(ssm, f"{root}/p", Tier="Advanced", Policies=expiring(3))
    before = {"Type": "ExpirationNotification", "Version": "1.0", "Attributes": {"Before": "1", "Unit": "Hours"}}
    put(ssm, f"{root}/told", Tier="Advanced", Policies=expiring(3603, before))
    [told] = ssm.describe_parameters(ParameterFilters=[{"Key": "Name", "Values": [f"{root}/p"]}])["Parameters"]
    assert [(policy["PolicyType"], policy["PolicyStatus"]) for policy in told["Policies"]] == [("Expiration", "Pending")]

    def gone():
        return ssm.get_parameters(Names=[f"{root}/p"])["InvalidParameters"]

    until(gone, within=20, what="the parameter is gone")
    assert acted(shared, f"{root}/p") == ["Expiration"]
    until(lambda: acted(shared, f"{root}/told") == ["ExpirationNotification"], within=20, what="people are told")
    assert value(ssm, f"{root}/told") == "v"
    changes = cli(shared, "watch", root, "--from", 0, "--count", 3, "-o", "json").splitlines()
    told = [(change["Name"].removeprefix(root), change["Operation"]) for change in map(json.loads, changes)]
    assert told == [("/p", "Create"), ("/told", "Create"), ("/p", "Delete")]


def ran(ssm, node, *lines):
    """What a script on a node printed, and the command as it was sent."""
    sent = ssm.send_command(DocumentName="AWS-RunShellScript", InstanceIds=[node], Parameters={"commands": [*lines]})
    command = sent["Command"]["CommandId"]

    def ended():
        found = ssm.list_command_invocations(CommandId=command, Details=True)["CommandInvocations"][0]
        return found if found["Status"] not in ("Pending", "InProgress") else None

    found = until(ended, within=30, what="the command has ended")
    assert found["Status"] == "Success", found
    [listed] = ssm.list_commands(CommandId=command)["Commands"]
    return found["CommandPlugins"][0]["Output"], listed["Parameters"]["commands"]


def test_references_in_commands(ssm, node, root):
    put(ssm, f"{root}/word", "one")
    put(ssm, f"{root}/word", "two")
    ssm.label_parameter_version(Name=f"{root}/word", ParameterVersion=1, Labels=["live"])
    put(ssm, f"{root}/lines", "echo three,echo four", Type="StringList")
    lines = [f"echo {{{{ssm:{root}/word}}}} {{{{ ssm:{root}/word:live }}}}", f"{{{{ssm:{root}/lines}}}}"]
    assert ran(ssm, node, *lines) == ("two one\nthree\nfour\n", lines)

    secret = put_secret(ssm, f"{root}/password")
    line = f"printf '%s' '{{{{ssm-secure:{root}/password}}}}' | sha256sum | head -c 64"
    assert ran(ssm, node, line) == (hashlib.sha256(secret.encode()).hexdigest(), [line])

    for reference, said in [
        (f"{{{{ssm:{root}/none}}}}", "do not exist"),
        (f"{{{{ssm:{root}/word:7}}}}", "do not exist"),
        (f"{{{{ssm:{root}/password}}}}", "of type SecureString"),
        (f"{{{{ssm-secure:{root}/word}}}}", "Only parameters of type SecureString"),
        (f"x {{{{ssm:{root}/lines}}}}", "cannot be used as a String"),
    ]:
        code, message = refusal(
            ssm.send_command, DocumentName="AWS-RunShellScript", InstanceIds=[node], Parameters={"commands": [reference]}
        )  # fmt: skip
        assert (code, said in message) == ("InvalidParameters", True), message
    code, message = refusal(put, ssm=ssm, name=f"{root}/nested", value="x {{ssm:y}}")
    assert (code, message) == ("ValidationException", 'Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.')


def test_public_parameters(ssm):
    region = "/aws/service/global-infrastructure/current-region"
    assert value(ssm, region) == server.REGION
    found = ssm.get_parameters_by_path(Path="/aws/service", Recursive=True)
    assert region in names(found)
    version = subprocess.run([server.BINARY, "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    assert value(ssm, "/aws/service/fleetwright/agent/latest-version") == version
    assert value(ssm, f"/aws/service/global-infrastructure/regions/{server.REGION}") == server.REGION
    assert refusal(ssm.put_parameter, Name=region, Value="x", Type="String")[0] == "AccessDeniedException"


def test_the_guides_commands_with_the_aws_cli(shared, root):
    name = f"{root}/cli"
    made = aws.cli(shared, "ssm", "put-parameter", "--name", name, "--type", "String", "--value", "t2.micro")
    assert made == {"Version": 1, "Tier": "Standard"}
    aws.cli(shared, "ssm", "put-parameter", "--name", name, "--value", "t2.large", "--overwrite")
    read = aws.cli(shared, "ssm", "get-parameter", "--name", f"{name}:1")
    assert (read["Parameter"]["Value"], read["Parameter"]["Selector"]) == ("t2.micro", ":1")
    listed = aws.cli(shared, "ssm", "get-parameters-by-path", "--path", root, "--query", "Parameters[].Value")
    assert listed == ["t2.large"]
    aws.cli(shared, "ssm", "label-parameter-version", "--name", name, "--labels", "prod")
    history = aws.cli(shared, "ssm", "get-parameter-history", "--name", name)["Parameters"]
    assert [version["Labels"] for version in history] == [[], ["prod"]]
    described = aws.cli(shared, "ssm", "describe-parameters", "--parameter-filters", f"Key=Name,Values={name}")
    assert described["Parameters"][0]["Version"] == 2
    failed = aws.cli(shared, "ssm", "get-parameter", "--name", f"{name}:9", check=False)
    assert (failed.returncode, "ParameterVersionNotFound" in failed.stderr) == (255, True)
    aws.cli(shared, "ssm", "delete-parameter", "--name", name)


def cli(shared, *words, given=None, code=0, **environment):
    """Our own command line; gives what it prints."""
    result = subprocess.run(
        [server.BINARY, "param", *map(str, words)], env={**shared.environment(), **environment}, input=given,
        stdin=None if given is not None else subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert result.returncode == code, f"param {words}: {result.returncode}\n{result.stdout}{result.stderr}"
    return result.stdout if code == 0 else result.stdout + result.stderr


def test_a_day_with_our_own_command_line(shared, root, tmp_path):
    cli(shared, "put", f"{root}/db/host", "db.local", "--description", "where it is")
    cli(shared, "put", "-s", f"{root}/db/password", given="hunter2\n")
    assert cli(shared, "get", f"{root}/db/host") == "db.local\n"
    assert cli(shared, "get", f"{root}/db/password") == "********\n"
    assert cli(shared, "get", "--show", f"{root}/db/password") == "hunter2\n"
    listed = cli(shared, "ls", "-r", root)
    assert "db.local" in listed
    assert "hunter2" not in listed
    assert [found["Value"] for found in json.loads(cli(shared, "ls", "-r", "-o", "json", "--show", root))] == ["db.local", "hunter2"]
    assert "host = db.local" in cli(shared, "tree", root)

    assert "ParameterConflict" in cli(shared, "put", f"{root}/db/host", "x", "--expect", 7, code=1)
    cli(shared, "put", f"{root}/db/host", "db2.local", "--expect", 1)
    cli(shared, "label", f"{root}/db/host", "prod", "--version", 1)
    assert "prod" in cli(shared, "history", f"{root}/db/host")
    assert cli(shared, "diff", f"{root}/db/host:prod", f"{root}/db/host", code=1) == "- db.local\n+ db2.local\n"

    cli(shared, "cp", "-r", f"{root}/db", f"{root}/copy")
    cli(shared, "diff", "-r", f"{root}/db", f"{root}/copy")
    assert "ParameterConflict" in cli(shared, "cp", "-r", f"{root}/db", f"{root}/copy", code=1)
    cli(shared, "mv", f"{root}/copy/host", f"{root}/moved")
    assert cli(shared, "get", f"{root}/moved") == "db2.local\n"

    script = tmp_path / "editor"
    script.write_text("#!/bin/sh\nsed -i s/db2/db3/ \"$1\"\n")
    script.chmod(0o755)
    cli(shared, "edit", f"{root}/db/host", EDITOR=str(script))
    assert cli(shared, "get", f"{root}/db/host") == "db3.local\n"

    printed = cli(shared, "exec", f"{root}/db", "--", "sh", "-c", "echo $HOST $PASSWORD; exit 7", code=7)
    assert printed == "db3.local hunter2\n"
    cli(shared, "exec", root, "--", "/no/such/program", code=127)

    assert cli(shared, "export", f"{root}/db") == 'HOST="db3.local"\n'
    exported = cli(shared, "export", "--show", "-o", "json", root)
    assert json.loads(exported)["db"] == {"host": "db3.local", "password": "hunter2"}
    assert "password: \"hunter2\"" in cli(shared, "export", "--show", "-o", "yaml", root)
    (tmp_path / "file.json").write_text(exported)
    cli(shared, "import", tmp_path / "file.json", f"{root}/again")
    cli(shared, "diff", "-r", f"{root}/db", f"{root}/again/db")
    (tmp_path / "file.yml").write_text(cli(shared, "export", "--show", "-o", "yaml", root + "/db"))
    cli(shared, "import", tmp_path / "file.yml", f"{root}/yaml")
    cli(shared, "diff", "-r", f"{root}/db", f"{root}/yaml")
    cli(shared, "import", "--format", "yaml", "-", f"{root}/typed", given="version: 1.50\nlist: [a, b]\n")
    assert cli(shared, "get", f"{root}/typed/version") == "1.50\n"
    cli(shared, "import", "-", f"{root}/env", given="A=1\nexport B='two words'\n")
    assert cli(shared, "get", f"{root}/env/B") == "two words\n"

    assert "did not exist" in cli(shared, "rm", f"{root}/none", code=1)
    cli(shared, "rm", "-r", f"{root}/again", f"{root}/env")
    assert cli(shared, "ls", "-r", f"{root}/again") == ""


def test_a_watch_misses_nothing_while_the_server_is_away(lonely):
    ssm = aws.client(lonely)
    put(ssm, "/w/0")
    watch = subprocess.Popen(
        [server.BINARY, "param", "watch", "/w", "--from", "0", "--count", "5", "-o", "json"],
        env=lonely.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert json.loads(watch.stdout.readline())["Name"] == "/w/0"
    for number in range(1, 3):
        put(ssm, f"/w/{number}")
        assert json.loads(watch.stdout.readline())["Name"] == f"/w/{number}"
    lonely.kill()
    lonely.start()
    ssm = aws.client(lonely)
    for number in range(3, 5):
        put(ssm, f"/w/{number}")
    rest, _ = watch.communicate(timeout=60)
    assert [json.loads(line)["Name"] for line in rest.splitlines()] == ["/w/3", "/w/4"]
    assert watch.returncode == 0


def test_powertools_for_lambda(ssm, root):
    provider = SSMProvider(boto3_client=ssm)
    provider.set(f"{root}/db/host", "db.local")
    provider.set(f"{root}/db/password", "hunter2", parameter_type="SecureString")
    provider.set(f"{root}/db/host", "db2.local", overwrite=True)
    assert provider.get(f"{root}/db/password", decrypt=True) == "hunter2"
    assert provider.get_multiple(root, recursive=True, decrypt=True) == {"db/host": "db2.local", "db/password": "hunter2"}
    wanted = {f"{root}/db/host": {}, f"{root}/none": {}}
    found = provider.get_parameters_by_name(parameters=wanted, raise_on_error=False)
    assert (found[f"{root}/db/host"], found["_errors"]) == ("db2.local", [f"{root}/none"])
    with pytest.raises(GetParameterError):
        provider.get(f"{root}/none")


def test_ssm_cache(ssm, root):
    for kind in (SSMParameter, SSMParameterGroup):
        kind.set_ssm_client(ssm)
    put(ssm, f"{root}/host", "db.local")
    put(ssm, f"{root}/names", "a,b", Type="StringList")
    put(ssm, f"{root}/password", "hunter2", Type="SecureString")
    assert SSMParameter(f"{root}/password").value == "hunter2"
    group = SSMParameterGroup(base_path=root)
    host, names = group.parameter("/host"), group.parameter("/names")
    assert (host.value, names.value) == ("db.local", ["a", "b"])
    put(ssm, f"{root}/host", "db2.local")
    group.refresh()
    assert host.value == "db2.local"
    assert SSMParameter(f"{root}/host:1").value == "db.local"
    with pytest.raises(InvalidParameterError):
        _ = SSMParameter(f"{root}/none").value
