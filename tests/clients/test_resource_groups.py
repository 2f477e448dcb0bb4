"""Resource groups and the tagging API, with boto3 and the AWS CLI."""

import json

import pytest

from fleet import aws
from fleet.command import fleetwright
from fleet.server import REGION

QUERY = {"ResourceTypeFilters": ["AWS::AllSupported"], "TagFilters": [{"Key": "env", "Values": ["prod"]}]}


@pytest.fixture
def world(lonely):
    """A server with a node's activation, two parameters and a key, some of which are tagged."""
    ssm, kms = aws.client(lonely), aws.client(lonely, "kms")
    for name in ("/app/one", "/app/two"):
        ssm.put_parameter(Name=name, Type="String", Value="v")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    arns = [f"arn:aws:ssm:{REGION}:{key.split(':')[4]}:parameter/app/{name}" for name in ("one", "two")]
    return lonely, arns, key


def test_groups_from_beginning_to_end(world):
    running, (one, _two), key = world
    groups, tagging = aws.client(running, "resource-groups"), aws.client(running, "resourcegroupstaggingapi")
    assert tagging.tag_resources(ResourceARNList=[one, key], Tags={"env": "prod"})["FailedResourcesMap"] == {}
    query = {"Type": "TAG_FILTERS_1_0", "Query": json.dumps(QUERY)}
    made = groups.create_group(Name="prod", Description="what is live", ResourceQuery=query, Tags={"team": "ops"})
    arn = made["Group"]["GroupArn"]

    members = groups.list_group_resources(Group="prod")["ResourceIdentifiers"]
    assert {member["ResourceArn"] for member in members} == {one, key}
    only = groups.list_group_resources(
        Group=arn, Filters=[{"Name": "resource-type", "Values": ["AWS::KMS::Key"]}]
    )["ResourceIdentifiers"]
    assert only == [{"ResourceArn": key, "ResourceType": "AWS::KMS::Key"}]
    searched = groups.search_resources(ResourceQuery=query, MaxResults=1)
    assert len(searched["ResourceIdentifiers"]) == 1
    rest = groups.search_resources(ResourceQuery=query, MaxResults=1, NextToken=searched["NextToken"])
    assert rest["ResourceIdentifiers"] != searched["ResourceIdentifiers"]
    assert groups.get_group_query(Group="prod")["GroupQuery"]["ResourceQuery"] == query
    groups.tag(Arn=arn, Tags={"a": "b"})
    groups.untag(Arn=arn, Keys=["team"])
    assert groups.get_tags(Arn=arn)["Tags"] == {"a": "b"}
    assert [group["GroupName"] for group in groups.list_groups()["GroupIdentifiers"]] == ["prod"]
    groups.delete_group(Group="prod")
    assert aws.refusal(groups.get_group, Group="prod")[0] == "NotFoundException"


def test_stacks_are_not_there(shared):
    groups = aws.client(shared, "resource-groups")
    query = {"Type": "CLOUDFORMATION_STACK_1_0", "Query": "{}"}
    code, message = aws.refusal(groups.create_group, Name="stack", ResourceQuery=query)

    assert code == "BadRequestException" and "TAG_FILTERS_1_0" in message


def test_tags_over_all_services(world):
    running, (one, two), key = world
    tagging = aws.client(running, "resourcegroupstaggingapi")
    tagging.tag_resources(ResourceARNList=[one, two, key], Tags={"env": "prod"})
    failed = tagging.tag_resources(ResourceARNList=[one, two + "/none"], Tags={"team": "web"})["FailedResourcesMap"]
    assert list(failed) == [two + "/none"]

    pages = tagging.get_paginator("get_resources").paginate(ResourcesPerPage=2)
    found = [mapping["ResourceARN"] for page in pages for mapping in page["ResourceTagMappingList"]]
    assert found == [one, two, key]
    narrowed = tagging.get_resources(TagFilters=[{"Key": "team"}], ResourceTypeFilters=["ssm:parameter"])
    [mapping] = narrowed["ResourceTagMappingList"]
    assert mapping["ResourceARN"] == one
    assert mapping["Tags"] == [{"Key": "env", "Value": "prod"}, {"Key": "team", "Value": "web"}]
    assert tagging.get_tag_keys()["TagKeys"] == ["env", "team"]
    assert tagging.get_tag_values(Key="env")["TagValues"] == ["prod"]
    tagging.untag_resources(ResourceARNList=[one, two, key], TagKeys=["env", "team"])
    assert tagging.get_resources()["ResourceTagMappingList"] == []
    code, _ = aws.refusal(tagging.get_resources, ResourceARNList=[one], ResourcesPerPage=2)
    assert code == "InvalidParameterException"


def test_documents_are_in_groups_and_have_one_truth(world):
    running, _, key = world
    ssm = aws.client(running)
    content = {"schemaVersion": "2.2", "mainSteps": [
        {"action": "aws:runShellScript", "name": "do", "inputs": {"runCommand": ["true"]}}]}
    ssm.create_document(
        Name="deploy", DocumentType="Command", Content=json.dumps(content), Tags=[{"Key": "env", "Value": "prod"}]
    )
    arn = f"arn:aws:ssm:{REGION}:{key.split(':')[4]}:document/deploy"
    groups, tagging = aws.client(running, "resource-groups"), aws.client(running, "resourcegroupstaggingapi")
    query = {"ResourceTypeFilters": ["AWS::SSM::Document"], "TagFilters": QUERY["TagFilters"]}
    groups.create_group(Name="documents", ResourceQuery={"Type": "TAG_FILTERS_1_0", "Query": json.dumps(query)})
    members = groups.list_group_resources(Group="documents")["ResourceIdentifiers"]
    assert members == [{"ResourceArn": arn, "ResourceType": "AWS::SSM::Document"}]

    assert tagging.tag_resources(ResourceARNList=[arn], Tags={"env": "test"})["FailedResourcesMap"] == {}
    tags = ssm.list_tags_for_resource(ResourceType="Document", ResourceId="deploy")["TagList"]
    assert tags == [{"Key": "env", "Value": "test"}]
    assert groups.list_group_resources(Group="documents")["ResourceIdentifiers"] == []
    ssm.add_tags_to_resource(ResourceType="Document", ResourceId="deploy", Tags=[{"Key": "env", "Value": "prod"}])
    [mapping] = tagging.get_resources(ResourceTypeFilters=["ssm:document"])["ResourceTagMappingList"]
    assert mapping == {"ResourceARN": arn, "Tags": [{"Key": "env", "Value": "prod"}]}


def test_the_aws_cli(world):
    running, (one, _), _ = world
    aws.cli(running, "resourcegroupstaggingapi", "tag-resources", "--resource-arn-list", one, "--tags", "env=prod")
    listed = aws.cli(running, "resourcegroupstaggingapi", "get-resources", "--tag-filters", "Key=env,Values=prod")
    assert [mapping["ResourceARN"] for mapping in listed["ResourceTagMappingList"]] == [one]
    query = json.dumps({"Type": "TAG_FILTERS_1_0", "Query": json.dumps(QUERY)})
    aws.cli(running, "resource-groups", "create-group", "--name", "prod", "--resource-query", query)
    listed = aws.cli(running, "resource-groups", "list-group-resources", "--group", "prod")
    assert [member["ResourceArn"] for member in listed["ResourceIdentifiers"]] == [one]


def test_our_own_command(world):
    running, (one, _), _ = world
    tagging = aws.client(running, "resourcegroupstaggingapi")
    tagging.tag_resources(ResourceARNList=[one], Tags={"env": "prod"})
    assert fleetwright(running, "groups", "create", "prod", "--tag", "env=prod", "--description", "live").returncode == 0
    assert "prod" in fleetwright(running, "groups", "ls").stdout
    assert one in fleetwright(running, "groups", "show", "prod").stdout
    assert fleetwright(running, "groups", "delete", "prod").returncode == 0
    gone = fleetwright(running, "groups", "show", "prod")
    assert gone.returncode == 1 and "Cannot find group" in gone.stderr


def test_targets_of_groups_are_found(world):
    running, _, _ = world
    groups = aws.client(running, "resource-groups")
    query = {"ResourceTypeFilters": ["AWS::SSM::ManagedInstance"], "TagFilters": [{"Key": "env", "Values": ["prod"]}]}
    groups.create_group(Name="nodes", ResourceQuery={"Type": "TAG_FILTERS_1_0", "Query": json.dumps(query)})
    assert json.loads(fleetwright(running, "nodes", "ls", "-o", "json", "group:nodes").stdout) == []
