"""Users, groups, roles and policies as boto3 and Terraform's AWS provider call them.

Terraform reads back after each write: every test here does the same, because a member that is missing or changed
there is a difference that it would want to repair for ever.
"""

import json
import uuid

import pytest
from botocore.exceptions import ClientError

from fleet import aws, server
from fleet.aws import refusal

ARN = f"arn:aws:iam::{server.ACCOUNT}"
READY = "arn:aws:iam::aws:policy"


def policy(action="ssm:SendCommand", effect="Allow", **more):
    return {"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": action, "Resource": "*", **more}]}


def trust(**principal):
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
    return {"Version": "2012-10-17", "Statement": [statement]}


NODES = trust(Service="ssm.amazonaws.com")


@pytest.fixture
def iam(shared):
    """boto3's client."""
    return aws.client(shared, "iam")


@pytest.fixture
def careless(shared):
    """The same without boto3's own checks."""
    return aws.client(shared, "iam", validate=False)


@pytest.fixture
def name():
    """A name that nobody else has."""
    return f"n-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def path(name):
    """A path that nobody else has, for tests that count."""
    return f"/{name}/"


@pytest.fixture
def user(iam, name):
    return iam.create_user(UserName=name)["User"]


@pytest.fixture
def role(iam, name):
    return iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(NODES))["Role"]


@pytest.fixture
def managed(iam, name):
    """The ARN of a policy."""
    return iam.create_policy(PolicyName=name, PolicyDocument=json.dumps(policy()))["Policy"]["Arn"]


# As Terraform's resources do


def test_aws_iam_user(iam, name, path):
    tags = [{"Key": "Team", "Value": "ops"}]
    made = iam.create_user(UserName=name, Path=path, Tags=tags)["User"]
    assert made["Arn"] == f"{ARN}:user{path}{name}"
    assert made["UserId"].startswith("AIDA") and made["Tags"] == tags

    read = iam.get_user(UserName=name)["User"]
    assert read == made

    iam.update_user(UserName=name, NewUserName=f"{name}-b", NewPath="/")
    iam.tag_user(UserName=f"{name}-b", Tags=[{"Key": "Team", "Value": "dev"}, {"Key": "Empty", "Value": ""}])
    iam.untag_user(UserName=f"{name}-b", TagKeys=["Empty"])
    renamed = iam.get_user(UserName=f"{name}-b")["User"]
    assert (renamed["UserId"], renamed["Arn"]) == (made["UserId"], f"{ARN}:user/{name}-b")
    assert iam.list_user_tags(UserName=f"{name}-b")["Tags"] == [{"Key": "Team", "Value": "dev"}]

    iam.delete_user(UserName=f"{name}-b")
    code, message = refusal(iam.get_user, UserName=name)
    assert (code, message) == ("NoSuchEntity", f"The user with name {name} cannot be found.")


def test_aws_iam_user_with_force_destroy(iam, name, user):
    """Terraform looks for credentials of all kinds, and deletes what there is."""
    iam.create_access_key(UserName=name)
    iam.create_login_profile(UserName=name, Password="correct horse battery")
    assert refusal(iam.delete_user, UserName=name)[0] == "DeleteConflict"

    lists = {
        "list_groups_for_user": "Groups",
        "list_ssh_public_keys": "SSHPublicKeys",
        "list_mfa_devices": "MFADevices",
        "list_signing_certificates": "Certificates",
        "list_service_specific_credentials": "ServiceSpecificCredentials",
    }
    for operation, member in lists.items():
        assert getattr(iam, operation)(UserName=name)[member] == [], operation
        assert refusal(getattr(iam, operation), UserName=f"{name}-absent")[0] == "NoSuchEntity", operation
    assert iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"] == []
    for key in iam.list_access_keys(UserName=name)["AccessKeyMetadata"]:
        iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    iam.delete_login_profile(UserName=name)
    assert refusal(iam.delete_login_profile, UserName=name)[0] == "NoSuchEntity"
    iam.delete_user(UserName=name)


def test_aws_iam_group_and_membership(iam, name, user):
    group = iam.create_group(GroupName=name, Path="/g/")["Group"]
    assert group["Arn"] == f"{ARN}:group/g/{name}"
    iam.add_user_to_group(GroupName=name, UserName=name)
    iam.add_user_to_group(GroupName=name, UserName=name)

    found = iam.get_group(GroupName=name)
    assert found["Group"] == group and [member["UserName"] for member in found["Users"]] == [name]
    assert [one["GroupName"] for one in iam.list_groups_for_user(UserName=name)["Groups"]] == [name]
    assert refusal(iam.delete_group, GroupName=name)[0] == "DeleteConflict"
    assert refusal(iam.delete_user, UserName=name)[0] == "DeleteConflict"

    iam.update_group(GroupName=name, NewGroupName=f"{name}-b")
    iam.remove_user_from_group(GroupName=f"{name}-b", UserName=name)
    assert refusal(iam.remove_user_from_group, GroupName=f"{name}-b", UserName=name)[0] == "NoSuchEntity"
    iam.delete_group(GroupName=f"{name}-b")
    iam.delete_user(UserName=name)


def test_aws_iam_role(iam, name):
    document = json.dumps(NODES)
    arguments = dict(RoleName=name, Path="/r/", AssumeRolePolicyDocument=document, Description="d é")
    made = iam.create_role(**arguments, MaxSessionDuration=7200, Tags=[{"Key": "a", "Value": "b"}])["Role"]
    assert made["Arn"] == f"{ARN}:role/r/{name}" and made["RoleId"].startswith("AROA")

    read = iam.get_role(RoleName=name)["Role"]
    assert read["AssumeRolePolicyDocument"] == NODES, "boto3 decodes what is percent-encoded"
    assert (read["Description"], read["MaxSessionDuration"], read["Tags"]) == ("d é", 7200, [{"Key": "a", "Value": "b"}])
    assert iam.list_role_policies(RoleName=name)["PolicyNames"] == []
    assert iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"] == []
    assert iam.list_instance_profiles_for_role(RoleName=name)["InstanceProfiles"] == []
    assert iam.list_role_tags(RoleName=name)["Tags"] == [{"Key": "a", "Value": "b"}]

    everyone = trust(AWS=server.ACCOUNT)
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=json.dumps(everyone))
    iam.update_role(RoleName=name, Description="e", MaxSessionDuration=3600)
    assert iam.update_role_description(RoleName=name, Description="f")["Role"]["Description"] == "f"
    read = iam.get_role(RoleName=name)["Role"]
    assert (read["AssumeRolePolicyDocument"], read["Description"]) == (everyone, "f")
    iam.delete_role(RoleName=name)
    assert refusal(iam.get_role, RoleName=name)[0] == "NoSuchEntity"


def test_aws_iam_policy(iam, name, path):
    first, second = policy(), policy("ssm:*", Condition={"Bool": {"aws:SecureTransport": "true"}})
    made = iam.create_policy(
        PolicyName=name, Path=path, Description="d", PolicyDocument=json.dumps(first), Tags=[{"Key": "a", "Value": "b"}]
    )["Policy"]
    arn = made["Arn"]
    assert arn == f"{ARN}:policy{path}{name}" and made["PolicyId"].startswith("ANPA")

    read = iam.get_policy(PolicyArn=arn)["Policy"]
    assert (read["DefaultVersionId"], read["AttachmentCount"], read["Description"]) == ("v1", 0, "d")
    assert iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"] == first
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=json.dumps(second), SetAsDefault=True)
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert [(one["VersionId"], one["IsDefaultVersion"]) for one in versions] == [("v2", True), ("v1", False)]
    assert refusal(iam.delete_policy, PolicyArn=arn)[0] == "DeleteConflict"
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v1")
    iam.delete_policy_version(PolicyArn=arn, VersionId="v2")
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["a"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    iam.delete_policy(PolicyArn=arn)
    assert refusal(iam.get_policy, PolicyArn=arn) == ("NoSuchEntity", f"Policy {arn} was not found.")


@pytest.mark.parametrize("kind", ["user", "group", "role"])
def test_attached_and_inline_policies(iam, name, managed, kind):
    more = {"AssumeRolePolicyDocument": json.dumps(NODES)} if kind == "role" else {}
    who = {f"{kind.title()}Name": name}
    call = lambda operation, **arguments: getattr(iam, operation)(**who, **arguments)
    call(f"create_{kind}", **more)

    call(f"attach_{kind}_policy", PolicyArn=managed)
    call(f"attach_{kind}_policy", PolicyArn=f"{READY}/ReadOnlyAccess")
    attached = call(f"list_attached_{kind}_policies")["AttachedPolicies"]
    assert {one["PolicyArn"] for one in attached} == {managed, f"{READY}/ReadOnlyAccess"}
    assert [one["PolicyName"] for one in call(f"list_attached_{kind}_policies", PathPrefix="/none/")["AttachedPolicies"]] == []
    holders = iam.list_entities_for_policy(PolicyArn=managed)[f"Policy{kind.title()}s"]
    assert [holder[f"{kind.title()}Name"] for holder in holders] == [name]

    call(f"put_{kind}_policy", PolicyName="p", PolicyDocument=json.dumps(policy()))
    call(f"put_{kind}_policy", PolicyName="p", PolicyDocument=json.dumps(policy("ssm:*")))
    read = call(f"get_{kind}_policy", PolicyName="p")
    assert (read["PolicyName"], read["PolicyDocument"]) == ("p", policy("ssm:*"))
    assert call(f"list_{kind}_policies")["PolicyNames"] == ["p"]

    assert refusal(lambda: call(f"delete_{kind}"))[0] == "DeleteConflict"
    call(f"detach_{kind}_policy", PolicyArn=managed)
    call(f"detach_{kind}_policy", PolicyArn=f"{READY}/ReadOnlyAccess")
    call(f"delete_{kind}_policy", PolicyName="p")
    code, message = refusal(lambda: call(f"get_{kind}_policy", PolicyName="p"))
    assert (code, message) == ("NoSuchEntity", f"The {kind} policy with name p cannot be found.")
    call(f"delete_{kind}")


def test_aws_iam_instance_profile(iam, name, role):
    made = iam.create_instance_profile(InstanceProfileName=name, Tags=[{"Key": "a", "Value": "b"}])["InstanceProfile"]
    assert made["InstanceProfileId"].startswith("AIPA") and made["Roles"] == []
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=name)
    assert refusal(iam.add_role_to_instance_profile, InstanceProfileName=name, RoleName=name)[0] == "LimitExceeded"
    read = iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"]
    assert [one["RoleName"] for one in read["Roles"]] == [name] and read["Tags"] == [{"Key": "a", "Value": "b"}]
    assert read["Roles"][0]["AssumeRolePolicyDocument"] == NODES
    iam.tag_instance_profile(InstanceProfileName=name, Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_instance_profile(InstanceProfileName=name, TagKeys=["a"])
    assert iam.list_instance_profile_tags(InstanceProfileName=name)["Tags"] == [{"Key": "c", "Value": "d"}]
    profiles = iam.list_instance_profiles_for_role(RoleName=name)["InstanceProfiles"]
    assert [one["InstanceProfileName"] for one in profiles] == [name]
    assert refusal(iam.delete_role, RoleName=name)[0] == "DeleteConflict"
    assert refusal(iam.delete_instance_profile, InstanceProfileName=name)[0] == "DeleteConflict"
    iam.remove_role_from_instance_profile(InstanceProfileName=name, RoleName=name)
    iam.delete_instance_profile(InstanceProfileName=name)
    iam.delete_role(RoleName=name)


@pytest.mark.parametrize("kind", ["user", "role"])
def test_permissions_boundaries(iam, name, managed, kind):
    more = {"AssumeRolePolicyDocument": json.dumps(NODES)} if kind == "role" else {}
    who = {f"{kind.title()}Name": name}
    read = lambda: getattr(iam, f"get_{kind}")(**who)[kind.title()].get("PermissionsBoundary")
    getattr(iam, f"create_{kind}")(**who, **more, PermissionsBoundary=managed)
    assert read() == {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": managed}
    assert iam.get_policy(PolicyArn=managed)["Policy"]["PermissionsBoundaryUsageCount"] == 1
    assert refusal(iam.delete_policy, PolicyArn=managed)[0] == "DeleteConflict"
    getattr(iam, f"put_{kind}_permissions_boundary")(**who, PermissionsBoundary=f"{READY}/AmazonSSMFullAccess")
    assert read()["PermissionsBoundaryArn"] == f"{READY}/AmazonSSMFullAccess"
    getattr(iam, f"delete_{kind}_permissions_boundary")(**who)
    assert read() is None
    getattr(iam, f"delete_{kind}")(**who)
    iam.delete_policy(PolicyArn=managed)


def test_aws_iam_openid_connect_provider(iam, name):
    url = f"https://{name}.example.com/Realm"
    arguments = dict(Url=url, ClientIDList=["sts.amazonaws.com"], ThumbprintList=["a" * 40])
    made = iam.create_open_id_connect_provider(**arguments, Tags=[{"Key": "a", "Value": "b"}])
    arn = made["OpenIDConnectProviderArn"]
    assert arn == f"{ARN}:oidc-provider/{name}.example.com/Realm"
    assert refusal(iam.create_open_id_connect_provider, **arguments)[0] == "EntityAlreadyExists"

    iam.add_client_id_to_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="app")
    iam.remove_client_id_from_open_id_connect_provider(OpenIDConnectProviderArn=arn, ClientID="sts.amazonaws.com")
    iam.update_open_id_connect_provider_thumbprint(OpenIDConnectProviderArn=arn, ThumbprintList=["b" * 40])
    read = iam.get_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert (read["Url"], read["ClientIDList"], read["ThumbprintList"]) == (url[8:], ["app"], ["b" * 40])
    assert read["Tags"] == [{"Key": "a", "Value": "b"}]
    iam.tag_open_id_connect_provider(OpenIDConnectProviderArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_open_id_connect_provider(OpenIDConnectProviderArn=arn, TagKeys=["a"])
    assert iam.list_open_id_connect_provider_tags(OpenIDConnectProviderArn=arn)["Tags"] == [{"Key": "c", "Value": "d"}]
    assert {"Arn": arn} in iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=arn)
    assert refusal(iam.get_open_id_connect_provider, OpenIDConnectProviderArn=arn)[0] == "NoSuchEntity"


def test_a_provider_has_a_plain_address(iam, name):
    for url in [f"http://{name}", "https://", f"https://{name}?a=b", f"https://me@{name}", f"https://{name}ä.example"]:
        assert refusal(iam.create_open_id_connect_provider, Url=url)[0] == "InvalidInput"
    bad = dict(Url=f"https://{name}", ThumbprintList=["z" * 40])
    assert refusal(iam.create_open_id_connect_provider, **bad)[0] == "InvalidInput"
    many = dict(Url=f"https://{name}", ClientIDList=[f"c{number}" for number in range(101)])
    assert refusal(iam.create_open_id_connect_provider, **many)[0] == "LimitExceeded"


def test_access_keys(shared, iam, name, user):
    made = iam.create_access_key(UserName=name)["AccessKey"]
    assert made["Status"] == "Active" and len(made["SecretAccessKey"]) == 40
    own = aws.client(shared, "iam", key=made["AccessKeyId"], secret=made["SecretAccessKey"])
    iam.put_user_policy(UserName=name, PolicyName="self", PolicyDocument=json.dumps(policy("iam:*")))

    who = aws.client(shared, "sts", key=made["AccessKeyId"], secret=made["SecretAccessKey"]).get_caller_identity()
    assert (who["Arn"], who["UserId"]) == (user["Arn"], user["UserId"])
    assert own.get_user()["User"]["UserName"] == name, "without a name, whoever calls is meant"
    assert [key["AccessKeyId"] for key in own.list_access_keys()["AccessKeyMetadata"]] == [made["AccessKeyId"]]
    second = own.create_access_key()["AccessKey"]
    assert second["UserName"] == name
    assert refusal(own.create_access_key)[0] == "LimitExceeded"

    iam.update_access_key(UserName=name, AccessKeyId=made["AccessKeyId"], Status="Inactive")
    assert refusal(own.get_user)[0] == "InvalidClientTokenId", "at once"
    iam.update_access_key(UserName=name, AccessKeyId=made["AccessKeyId"], Status="Active")
    own.get_user()
    assert iam.get_access_key_last_used(AccessKeyId=made["AccessKeyId"])["UserName"] == name
    assert refusal(iam.delete_user, UserName=name)[0] == "DeleteConflict"
    for key in [made, second]:
        iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
    assert refusal(own.get_user)[0] == "InvalidClientTokenId"
    iam.delete_user_policy(UserName=name, PolicyName="self")
    iam.delete_user(UserName=name)


def test_login_profiles(shared, iam, name, user):
    code, message = refusal(iam.get_login_profile, UserName=name)
    assert (code, message) == ("NoSuchEntity", f"Login Profile for User {name} cannot be found.")
    made = iam.create_login_profile(UserName=name, Password="correct horse", PasswordResetRequired=True)
    assert made["LoginProfile"]["UserName"] == name
    assert iam.get_login_profile(UserName=name)["LoginProfile"]["PasswordResetRequired"] is True
    iam.update_login_profile(UserName=name, PasswordResetRequired=False)
    assert iam.get_login_profile(UserName=name)["LoginProfile"]["PasswordResetRequired"] is False

    key = iam.create_access_key(UserName=name)["AccessKey"]
    iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=json.dumps(policy("iam:ChangePassword")))
    own = aws.client(shared, "iam", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    own.change_password(OldPassword="correct horse", NewPassword="battery staple")
    assert refusal(own.change_password, OldPassword="correct horse", NewPassword="x" * 12)[0] == "AccessDenied"
    assert refusal(own.change_password, OldPassword="battery staple", NewPassword="short")[0] == "PasswordPolicyViolation"
    assert refusal(iam.delete_user, UserName=name)[0] == "DeleteConflict"
    iam.delete_login_profile(UserName=name)
    assert refusal(iam.delete_login_profile, UserName=name)[0] == "NoSuchEntity"


def test_users_change_their_passwords_where_the_account_lets_them(lonely):
    iam = aws.client(lonely, "iam")
    iam.create_user(UserName="anna")
    iam.create_login_profile(UserName="anna", Password="correct horse")
    key = iam.create_access_key(UserName="anna")["AccessKey"]
    own = aws.client(lonely, "iam", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    change = dict(OldPassword="correct horse", NewPassword="battery staple")
    assert refusal(own.change_password, **change)[0] == "AccessDenied"
    iam.update_account_password_policy(AllowUsersToChangePassword=True)
    own.change_password(**change)
    assert refusal(own.get_user)[0] == "AccessDenied"


def test_the_account(lonely):
    iam = aws.client(lonely, "iam")
    assert iam.list_account_aliases()["AccountAliases"] == []
    iam.create_account_alias(AccountAlias="lab-one")
    iam.create_account_alias(AccountAlias="lab-two")
    assert iam.list_account_aliases()["AccountAliases"] == ["lab-two"]
    assert refusal(iam.delete_account_alias, AccountAlias="lab-one")[0] == "NoSuchEntity"
    iam.delete_account_alias(AccountAlias="lab-two")

    assert refusal(iam.get_account_password_policy)[0] == "NoSuchEntity"
    iam.update_account_password_policy(MinimumPasswordLength=12, RequireSymbols=True, MaxPasswordAge=90)
    read = iam.get_account_password_policy()["PasswordPolicy"]
    assert (read["MinimumPasswordLength"], read["RequireSymbols"], read["ExpirePasswords"]) == (12, True, True)
    iam.delete_account_password_policy()

    before = iam.get_account_summary()["SummaryMap"]
    iam.create_user(UserName="anna")
    after = iam.get_account_summary()["SummaryMap"]
    assert (after["Users"], after["AccessKeysPerUserQuota"]) == (before["Users"] + 1, 2)
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    report = iam.get_credential_report()
    lines = report["Content"].decode().splitlines()
    assert report["ReportFormat"] == "text/csv" and lines[0].startswith("user,arn,user_creation_time")
    assert lines[1].startswith("<root_account>,") and any(line.startswith("anna,") for line in lines)


def test_everything_at_once(lonely):
    iam = aws.client(lonely, "iam")
    iam.create_user(UserName="anna", Tags=[{"Key": "a", "Value": "b"}])
    iam.create_group(GroupName="ops")
    iam.add_user_to_group(GroupName="ops", UserName="anna")
    arn = iam.create_policy(PolicyName="p", PolicyDocument=json.dumps(policy()))["Policy"]["Arn"]
    iam.attach_group_policy(GroupName="ops", PolicyArn=arn)
    iam.attach_user_policy(UserName="anna", PolicyArn=f"{READY}/ReadOnlyAccess")
    iam.put_user_policy(UserName="anna", PolicyName="i", PolicyDocument=json.dumps(policy()))

    pages = iam.get_paginator("get_account_authorization_details").paginate(PaginationConfig={"PageSize": 1})
    everything = pages.build_full_result()
    anna = next(user for user in everything["UserDetailList"] if user["UserName"] == "anna")
    assert (anna["GroupList"], anna["Tags"]) == (["ops"], [{"Key": "a", "Value": "b"}])
    assert anna["UserPolicyList"] == [{"PolicyName": "i", "PolicyDocument": policy()}]
    ops = next(group for group in everything["GroupDetailList"] if group["GroupName"] == "ops")
    assert ops["AttachedManagedPolicies"] == [{"PolicyName": "p", "PolicyArn": arn}]
    arns = [one["Arn"] for one in everything["Policies"]]
    assert arn in arns and f"{READY}/ReadOnlyAccess" in arns
    only = iam.get_account_authorization_details(Filter=["Group"])
    assert only["UserDetailList"] == [] and len(only["GroupDetailList"]) == 1


# Lists


@pytest.mark.parametrize("kind, list_name", [("user", "Users"), ("group", "Groups"), ("role", "Roles")])
def test_lists_go_page_by_page(iam, name, path, kind, list_name):
    more = {"AssumeRolePolicyDocument": json.dumps(NODES)} if kind == "role" else {}
    member = f"{kind.title()}Name"
    names = [f"{name}-{letter}" for letter in "CaBde"]
    for one in names:
        getattr(iam, f"create_{kind}")(**{member: one}, Path=path, **more)
    pages = iam.get_paginator(f"list_{kind}s").paginate(PathPrefix=path, PaginationConfig={"PageSize": 2})
    listed = [[one[member] for one in page[list_name]] for page in pages]
    assert [len(page) for page in listed] == [2, 2, 1]
    assert sum(listed, []) == sorted(names, key=str.lower)


def test_policies_are_listed_by_scope(iam, name, path):
    for letter in "cab":
        iam.create_policy(PolicyName=f"{name}-{letter}", Path=path, PolicyDocument=json.dumps(policy()))
    own = iam.list_policies(Scope="Local", PathPrefix=path)["Policies"]
    assert [one["PolicyName"][-1] for one in own] == ["a", "b", "c"]
    assert iam.list_policies(Scope="Local", PathPrefix=path, OnlyAttached=True)["Policies"] == []
    ready = iam.list_policies(Scope="AWS")["Policies"]
    assert {one["PolicyName"] for one in ready} >= {
        "AdministratorAccess", "AmazonSSMFullAccess", "AmazonSSMManagedInstanceCore", "AmazonSSMReadOnlyAccess",
        "FleetwrightOperator", "FleetwrightSessionUserByTag", "ReadOnlyAccess",
    }  # fmt: skip
    pages = iam.get_paginator("list_policies").paginate(Scope="All", PaginationConfig={"PageSize": 4})
    arns = [one["Arn"] for page in pages for one in page["Policies"]]
    assert len(arns) == len(set(arns)) and {one["Arn"] for one in own + ready} <= set(arns)


def test_a_marker_belongs_to_its_list(iam, name, path):
    for letter in "ab":
        iam.create_user(UserName=f"{name}-{letter}", Path=path)
    marker = iam.list_users(PathPrefix=path, MaxItems=1)["Marker"]
    assert len(marker) <= 320
    assert refusal(iam.list_users, Marker=marker)[0] == "ValidationError"
    assert refusal(iam.list_groups, PathPrefix=path, Marker=marker)[0] == "ValidationError"
    assert refusal(iam.list_users, Marker="bm90aGluZw==")[0] == "ValidationError"


def test_markers_of_the_longest_names_are_short_enough(iam, name):
    for letter in "ab":
        iam.create_policy(PolicyName=(name + letter).ljust(128, "x"), Path=f"/{name}/{'p' * 480}/", PolicyDocument=json.dumps(policy()))
    page = iam.list_policies(Scope="Local", PathPrefix=f"/{name}/", MaxItems=1)
    rest = iam.list_policies(Scope="Local", PathPrefix=f"/{name}/", MaxItems=1, Marker=page["Marker"])
    assert len(rest["Policies"]) == 1 and not rest["IsTruncated"]


# Input that is refused


@pytest.mark.parametrize("wrong", ["", "a b", "a/b", "*", "a?", "аnna", "ａnna", "e\u0301", "a\u200b", "ſ", "x" * 65])
def test_names_are_ascii(careless, wrong):
    """Letters that look like others, or become others in lower case, are none of a name's."""
    code, message = refusal(careless.create_user, UserName=wrong)
    assert code == "ValidationError" and "userName" in message


def test_cases_do_not_make_two(iam, name, user):
    code, message = refusal(iam.create_user, UserName=name.upper())
    assert (code, message) == ("EntityAlreadyExists", f"User with name {name.upper()} already exists.")
    assert iam.get_user(UserName=name.upper())["User"]["UserName"] == name


@pytest.mark.parametrize("wrong", ["a", "/a", "a/", "//", "/a//b/", "/ä/", "/" + "a" * 511 + "/"])
def test_paths_have_a_syntax(careless, name, wrong):
    assert refusal(careless.create_user, UserName=name, Path=wrong)[0] == "ValidationError"


def test_documents_are_bounded(iam, careless, name):
    resources = lambda count: [f"arn:aws:ssm:::document/{number:010}" for number in range(count)]
    create = lambda document: refusal(careless.create_policy, PolicyName=name, PolicyDocument=document)
    code, message = create(json.dumps(policy() | {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": resources(170)}]}))
    assert (code, message) == ("LimitExceeded", "Cannot exceed quota for PolicySize: 6144")
    hundred = json.dumps({"Statement": [{"Effect": "Allow", "Action": "*", "Resource": resources(2_800)}]})
    assert len(hundred) > 100_000 and create(hundred)[0] == "LimitExceeded"
    assert create(json.dumps(policy(["ssm:*"] * 20_000)))[0] == "ValidationError"
    assert create("[" * 3_000 + "]" * 3_000)[0] == "MalformedPolicyDocument"
    assert create('{"Statement":' * 400)[0] == "MalformedPolicyDocument"
    assert create(" " * 100)[0] == "MalformedPolicyDocument"
    iam.create_policy(PolicyName=name, PolicyDocument=json.dumps(policy(), indent=900))


@pytest.mark.parametrize(
    "document",
    [
        "x",
        "[]",
        json.dumps({"Version": "2012-10-17"}),
        json.dumps(policy(effect="Maybe")),
        json.dumps(policy("everything")),
        json.dumps(policy(Principal="*")),
        json.dumps(policy(Condition={"StringSounds": {"aws:username": "anna"}})),
        json.dumps(policy(Resource="not an arn")),
        '{"Statement":[{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}]}',
    ],
)
def test_documents_are_policies(iam, name, document):
    assert refusal(iam.create_policy, PolicyName=name, PolicyDocument=document)[0] == "MalformedPolicyDocument"


def test_a_trust_policy_names_those_who_are_there(iam, name, user):
    create = lambda document: iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(document))
    for absent in [f"{ARN}:user/{name}-2", f"{ARN}:user/{name.upper()}", f"{ARN}:role/{name}", "arn:aws:iam::999999999999:user/x"]:
        code, message = refusal(create, document=trust(AWS=absent))
        assert code == "MalformedPolicyDocument" and f'Invalid principal in policy: "AWS":"{absent}"' in message
    create(trust(AWS=[user["Arn"], f"{ARN}:root"]))
    assert iam.get_role(RoleName=name)["Role"]["AssumeRolePolicyDocument"] == trust(AWS=[user["Arn"], f"{ARN}:root"])


def test_a_trust_policy_means_a_person_and_not_a_name(shared, iam, name, user):
    """Whoever is made later under the name of somebody who was trusted is not trusted."""
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust(AWS=user["Arn"])))

    def assume():
        key = iam.create_access_key(UserName=name)["AccessKey"]
        sts = aws.client(shared, "sts", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
        try:
            return sts.assume_role(RoleArn=f"{ARN}:role/{name}", RoleSessionName="session")["AssumedRoleUser"]["Arn"]
        finally:
            iam.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])

    assert assume().endswith(f":assumed-role/{name}/session")
    iam.delete_user(UserName=name)
    iam.create_user(UserName=name)
    with pytest.raises(ClientError, match="AccessDenied"):
        assume()
    iam.update_assume_role_policy(RoleName=name, PolicyDocument=json.dumps(trust(AWS=user["Arn"])))
    assume()


def test_service_linked_roles_are_not_made(iam, name):
    arguments = dict(AssumeRolePolicyDocument=json.dumps(NODES))
    assert refusal(iam.create_role, RoleName="AWSServiceRoleForX", **arguments)[0] == "InvalidInput"
    assert refusal(iam.create_role, RoleName=name, Path="/aws-service-role/x/", **arguments)[0] == "InvalidInput"


def test_ready_policies_do_not_change(iam):
    arn = f"{READY}/AdministratorAccess"
    assert iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]["Document"]["Statement"]
    assert refusal(iam.create_policy_version, PolicyArn=arn, PolicyDocument=json.dumps(policy()))[0] == "AccessDenied"
    assert refusal(iam.delete_policy, PolicyArn=arn)[0] == "AccessDenied"
    assert refusal(iam.tag_policy, PolicyArn=arn, Tags=[{"Key": "a", "Value": "b"}])[0] == "AccessDenied"


# Simulations


def test_custom_policies_are_simulated(iam):
    policies = [json.dumps(policy()), json.dumps(policy("ssm:Delete*", "Deny"))]
    results = iam.simulate_custom_policy(
        PolicyInputList=policies, ActionNames=["ssm:SendCommand", "ssm:DeleteDocument", "kms:Decrypt"]
    )["EvaluationResults"]
    assert [one["EvalDecision"] for one in results] == ["allowed", "explicitDeny", "implicitDeny"]
    assert results[0]["MatchedStatements"][0]["SourcePolicyId"] == "PolicyInputList.1"


def test_principals_are_simulated(iam, name, user, managed):
    iam.attach_user_policy(UserName=name, PolicyArn=managed)
    source = dict(PolicySourceArn=user["Arn"], ActionNames=["ssm:SendCommand", "ssm:ListCommands"])
    results = iam.simulate_principal_policy(**source)["EvaluationResults"]
    assert [one["EvalDecision"] for one in results] == ["allowed", "implicitDeny"]
    assert iam.get_context_keys_for_principal_policy(PolicySourceArn=user["Arn"])["ContextKeyNames"] == []
    bounded = iam.simulate_principal_policy(
        **source, PermissionsBoundaryPolicyInputList=[json.dumps(policy("kms:*"))]
    )["EvaluationResults"][0]
    assert bounded["EvalDecision"] == "implicitDeny"
    assert bounded["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": False}
