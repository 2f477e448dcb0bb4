//! Policies of users, groups and roles: attached, written into them, bounding them.

use model::iam::{
    AttachGroupPolicy, AttachRolePolicy, AttachUserPolicy, CreateGroup, CreatePolicyVersion, DeletePolicy,
    DeletePolicyVersion, DeleteUser, DeleteUserPermissionsBoundary, DeleteUserPolicy, DetachUserPolicy, GetPolicy,
    GetPolicyVersion, GetUser, GetUserPolicy, ListAttachedUserPolicies, ListEntitiesForPolicy, ListPolicies,
    ListPolicyVersions, ListUserPolicies, PutUserPermissionsBoundary, PutUserPolicy, SetDefaultPolicyVersion,
    TagPolicy,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code, text};

use super::{ALLOW, all, policy, role, user};

storage::testing::engines!(
    policies_are_attached_ten_at_most,
    a_policy_has_five_versions_and_one_in_force,
    policies_are_written_into_users,
    boundaries_are_policies_too,
    entities_of_a_policy_are_listed_by_page,
    ready_policies_are_everywhere_and_do_not_change,
    what_is_attached_is_not_deleted
);

const READY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

async fn policies_are_attached_ten_at_most(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let attach =
        async |arn: &str| plane.call::<AttachUserPolicy>(json!({ "UserName": "anna", "PolicyArn": arn })).await;
    let mut arns = Vec::new();
    for number in 0..10 {
        arns.push(policy(&plane, &format!("p{number}")).await);
        attach(&arns[number]).await.unwrap();
    }
    attach(&arns[3]).await.expect("one that is attached stays so");
    assert_eq!(code(attach(READY).await), "LimitExceeded");
    let first = plane.must::<ListAttachedUserPolicies>(json!({ "UserName": "anna", "MaxItems": 7 })).await;
    let rest = json!({ "UserName": "anna", "Marker": first["Marker"] });
    let rest = plane.must::<ListAttachedUserPolicies>(rest).await;
    assert_eq!(first["AttachedPolicies"].as_array().unwrap().len(), 7);
    assert_eq!(all(&rest["AttachedPolicies"], "PolicyName"), ["p7", "p8", "p9"]);
    plane.must::<DetachUserPolicy>(json!({ "UserName": "anna", "PolicyArn": arns[0] })).await;
    let again = plane.call::<DetachUserPolicy>(json!({ "UserName": "anna", "PolicyArn": arns[0] })).await;
    assert_eq!(code(again), "NoSuchEntity");
    for (arn, refused) in [
        ("arn:aws:iam::123456789012:policy/absent", "NoSuchEntity"),
        ("arn:aws:iam::123456789012:policy/P1", "NoSuchEntity"),
        ("arn:aws:iam::999999999999:policy/p1", "NoSuchEntity"),
        ("arn:aws:iam::aws:policy/absent", "NoSuchEntity"),
        ("arn:aws:iam::123456789012:user/anna", "InvalidInput"),
        ("arn:aws:iam::123456789012:policy/*", "NoSuchEntity"),
        ("not an arn at all, but long", "InvalidInput"),
    ] {
        assert_eq!(code(attach(arn).await), refused, "{arn}");
    }
    plane.stop().await;
}

async fn a_policy_has_five_versions_and_one_in_force(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let arn = policy(&plane, "p").await;
    let version = async |default: bool| {
        let input = json!({ "PolicyArn": arn, "PolicyDocument": ALLOW, "SetAsDefault": default });
        plane.call::<CreatePolicyVersion>(input).await
    };
    version(true).await.unwrap();
    for _ in 0..3 {
        version(false).await.unwrap();
    }
    assert_eq!(code(version(false).await), "LimitExceeded");
    let default =
        async || text(&plane.must::<GetPolicy>(json!({ "PolicyArn": arn })).await["Policy"], "DefaultVersionId");
    assert_eq!(default().await, "v2");
    let in_force = json!({ "PolicyArn": arn, "VersionId": "v2" });
    assert_eq!(code(plane.call::<DeletePolicyVersion>(in_force.clone()).await), "DeleteConflict");
    plane.must::<SetDefaultPolicyVersion>(json!({ "PolicyArn": arn, "VersionId": "v1" })).await;
    assert_eq!(default().await, "v1");
    plane.must::<DeletePolicyVersion>(in_force.clone()).await;
    assert_eq!(code(plane.call::<GetPolicyVersion>(in_force).await), "NoSuchEntity");
    assert_eq!(version(false).await.unwrap()["PolicyVersion"]["VersionId"], "v6", "numbers are not given again");
    let first = plane.must::<ListPolicyVersions>(json!({ "PolicyArn": arn, "MaxItems": 2 })).await;
    assert_eq!(all(&first["Versions"], "VersionId"), ["v6", "v5"]);
    let rest = plane.must::<ListPolicyVersions>(json!({ "PolicyArn": arn, "Marker": first["Marker"] })).await;
    assert_eq!(all(&rest["Versions"], "VersionId"), ["v4", "v3", "v1"]);
    let version = plane.must::<GetPolicyVersion>(json!({ "PolicyArn": arn, "VersionId": "v1" })).await;
    assert!(text(&version["PolicyVersion"], "Document").starts_with("%7B%22Version%22%3A%222012-10-17%22"));
    assert_eq!(code(plane.call::<DeletePolicy>(json!({ "PolicyArn": arn })).await), "DeleteConflict");
    plane.stop().await;
}

async fn policies_are_written_into_users(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let put = async |name: &str, document: &str| {
        let input = json!({ "UserName": "anna", "PolicyName": name, "PolicyDocument": document });
        plane.call::<PutUserPolicy>(input).await
    };
    put("b", ALLOW).await.unwrap();
    put("a", ALLOW).await.unwrap();
    put("a", ALLOW).await.unwrap();
    let names = plane.must::<ListUserPolicies>(json!({ "UserName": "anna" })).await;
    assert_eq!(names["PolicyNames"], json!(["a", "b"]));
    let found = plane.must::<GetUserPolicy>(json!({ "UserName": "ANNA", "PolicyName": "a" })).await;
    assert_eq!((&found["UserName"], &found["PolicyName"]), (&json!("anna"), &json!("a")));
    let resources: Vec<String> = (0..60).map(|number| format!("arn:aws:ssm:::document/{number:010}")).collect();
    let large = json!({ "Statement": [{ "Effect": "Allow", "Action": "ssm:*", "Resource": resources }] });
    assert_eq!(code(put("c", &large.to_string()).await), "LimitExceeded");
    plane.must::<DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "a" })).await;
    let gone = json!({ "UserName": "anna", "PolicyName": "a" });
    assert_eq!(code(plane.call::<GetUserPolicy>(gone.clone()).await), "NoSuchEntity");
    assert_eq!(code(plane.call::<DeleteUserPolicy>(gone).await), "NoSuchEntity");
    plane.stop().await;
}

async fn boundaries_are_policies_too(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let arn = policy(&plane, "limit").await;
    let boundary =
        async || plane.must::<GetUser>(json!({ "UserName": "anna" })).await["User"]["PermissionsBoundary"].clone();
    for bound in [arn.as_str(), READY, arn.as_str()] {
        plane.must::<PutUserPermissionsBoundary>(json!({ "UserName": "anna", "PermissionsBoundary": bound })).await;
        assert_eq!(boundary().await["PermissionsBoundaryArn"], bound);
    }
    let used = plane.must::<GetPolicy>(json!({ "PolicyArn": arn })).await["Policy"].clone();
    assert_eq!((&used["AttachmentCount"], &used["PermissionsBoundaryUsageCount"]), (&json!(0), &json!(1)));
    assert_eq!(code(plane.call::<DeletePolicy>(json!({ "PolicyArn": arn })).await), "DeleteConflict");
    plane.must::<DeleteUserPermissionsBoundary>(json!({ "UserName": "anna" })).await;
    assert_eq!(boundary().await, Value::Null);
    assert_eq!(code(plane.call::<DeleteUserPermissionsBoundary>(json!({ "UserName": "anna" })).await), "NoSuchEntity");
    plane.must::<DeletePolicy>(json!({ "PolicyArn": arn })).await;
    let gone = json!({ "UserName": "anna", "PermissionsBoundary": arn });
    assert_eq!(code(plane.call::<PutUserPermissionsBoundary>(gone).await), "NoSuchEntity");
    plane.stop().await;
}

async fn entities_of_a_policy_are_listed_by_page(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let arn = policy(&plane, "p").await;
    for name in ["b", "a"] {
        user(&plane, name).await;
        role(&plane, name).await;
        plane.must::<AttachUserPolicy>(json!({ "UserName": name, "PolicyArn": arn })).await;
        plane.must::<AttachRolePolicy>(json!({ "RoleName": name, "PolicyArn": arn })).await;
    }
    plane.must::<CreateGroup>(json!({ "GroupName": "g" })).await;
    plane.must::<AttachGroupPolicy>(json!({ "GroupName": "g", "PolicyArn": arn })).await;
    plane.must::<PutUserPermissionsBoundary>(json!({ "UserName": "a", "PermissionsBoundary": arn })).await;
    let (mut seen, mut marker) = (Vec::new(), Value::Null);
    loop {
        let mut input = json!({ "PolicyArn": arn, "MaxItems": 2 });
        if !marker.is_null() {
            input["Marker"] = marker;
        }
        let page = plane.must::<ListEntitiesForPolicy>(input).await;
        for (list, member) in [("PolicyGroups", "GroupName"), ("PolicyRoles", "RoleName"), ("PolicyUsers", "UserName")]
        {
            seen.extend(all(&page[list], member).into_iter().map(ToOwned::to_owned));
        }
        marker = page["Marker"].clone();
        if marker.is_null() {
            break;
        }
    }
    assert_eq!(seen, ["g", "a", "b", "a", "b"]);
    let bounded = json!({ "PolicyArn": arn, "PolicyUsageFilter": "PermissionsBoundary" });
    let bounded = plane.must::<ListEntitiesForPolicy>(bounded).await;
    assert_eq!(
        (all(&bounded["PolicyUsers"], "UserName"), bounded["PolicyRoles"].as_array().unwrap().len()),
        (vec!["a"], 0)
    );
    let users = plane.must::<ListEntitiesForPolicy>(json!({ "PolicyArn": arn, "EntityFilter": "User" })).await;
    assert_eq!(users["PolicyGroups"].as_array().unwrap().len(), 0);
    plane.stop().await;
}

async fn ready_policies_are_everywhere_and_do_not_change(store: Store) {
    let plane = ControlPlane::start(&store).await;
    policy(&plane, "Own").await;
    let names = async |input: Value| {
        let list = plane.must::<ListPolicies>(input).await;
        all(&list["Policies"], "PolicyName").into_iter().map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(names(json!({ "Scope": "Local" })).await, ["Own"]);
    let ready = names(json!({ "Scope": "AWS" })).await;
    assert!(ready.contains(&"AdministratorAccess".to_owned()) && !ready.contains(&"Own".to_owned()));
    let everything = names(json!({})).await;
    assert_eq!((everything.len(), everything.last().unwrap().as_str()), (ready.len() + 1, "Own"));
    let mut paged = names(json!({ "MaxItems": 3 })).await;
    let mut page = plane.must::<ListPolicies>(json!({ "MaxItems": 3 })).await;
    while page["IsTruncated"] == true {
        page = plane.must::<ListPolicies>(json!({ "MaxItems": 3, "Marker": page["Marker"] })).await;
        paged.extend(all(&page["Policies"], "PolicyName").into_iter().map(ToOwned::to_owned));
    }
    assert_eq!(paged, everything);
    let of_nodes = "AmazonSSMManagedInstanceCore";
    assert_eq!(names(json!({ "OnlyAttached": true })).await, [of_nodes], "every account has its role for nodes");
    user(&plane, "anna").await;
    plane.must::<AttachUserPolicy>(json!({ "UserName": "anna", "PolicyArn": READY })).await;
    assert_eq!(names(json!({ "OnlyAttached": true })).await, [of_nodes, "ReadOnlyAccess"]);
    assert_eq!(names(json!({ "PolicyUsageFilter": "PermissionsBoundary" })).await, [""; 0]);
    let version = json!({ "PolicyArn": READY, "PolicyDocument": ALLOW });
    assert_eq!(code(plane.call::<CreatePolicyVersion>(version).await), "AccessDenied");
    assert_eq!(code(plane.call::<DeletePolicy>(json!({ "PolicyArn": READY })).await), "AccessDenied");
    let tags = json!({ "PolicyArn": READY, "Tags": [{ "Key": "a", "Value": "b" }] });
    assert_eq!(code(plane.call::<TagPolicy>(tags).await), "AccessDenied");
    let read = plane.must::<GetPolicyVersion>(json!({ "PolicyArn": READY, "VersionId": "v1" })).await;
    assert_eq!(read["PolicyVersion"]["IsDefaultVersion"], true);
    plane.stop().await;
}

async fn what_is_attached_is_not_deleted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let arn = policy(&plane, "p").await;
    plane.must::<AttachUserPolicy>(json!({ "UserName": "anna", "PolicyArn": arn })).await;
    let inline = json!({ "UserName": "anna", "PolicyName": "i", "PolicyDocument": ALLOW });
    plane.must::<PutUserPolicy>(inline).await;
    let delete = async || plane.call::<DeleteUser>(json!({ "UserName": "anna" })).await;
    assert_eq!(code(delete().await), "DeleteConflict");
    assert_eq!(code(plane.call::<DeletePolicy>(json!({ "PolicyArn": arn })).await), "DeleteConflict");
    plane.must::<DetachUserPolicy>(json!({ "UserName": "anna", "PolicyArn": arn })).await;
    assert_eq!(code(delete().await), "DeleteConflict");
    plane.must::<DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "i" })).await;
    delete().await.unwrap();
    plane.must::<DeletePolicy>(json!({ "PolicyArn": arn })).await;
    plane.stop().await;
}
