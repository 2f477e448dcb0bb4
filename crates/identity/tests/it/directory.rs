//! What users, roles and nodes may do, and how soon a change of it holds.

use std::time::Duration;

use model::iam::{
    AddUserToGroup, AttachUserPolicy, CreateAccessKey, CreateGroup, CreatePolicy, DeleteAccessKey, DeleteUser,
    DeleteUserPolicy, GetAccessKeyLastUsed, ListAccessKeys, PutGroupPolicy, PutRolePolicy, PutUserPermissionsBoundary,
    TagUser, UpdateAccessKey, UpdateAssumeRolePolicy, UpdateUser,
};
use model::ssm::DescribeActivations;
use model::sts::{AssumeRole, GetCallerIdentity, GetSessionToken};
use serde_json::json;
use storage::testing::Store;
use testkit::{Caller, ControlPlane, Node, code, eventually, text};

use crate::people::{allowing, id, keys, permit, role, trusting, user, user_arn};

storage::testing::engines!(
    rights_come_from_the_user_its_groups_and_its_boundary,
    a_change_holds_at_once_where_it_is_made,
    keys_of_users_are_switched_and_deleted,
    a_renamed_user_goes_on_and_a_deleted_one_does_not,
    tags_of_users_are_known_to_policies,
    nodes_have_the_rights_of_their_role,
    the_last_use_of_a_key_is_known,
    a_change_holds_on_every_replica_within_a_second
);

/// Whether this caller may list activations now.
async fn may(caller: &Caller) -> bool {
    match caller.call::<DescribeActivations>(json!({})).await {
        Ok(_) => true,
        refused => {
            assert_eq!(code(refused), "AccessDeniedException");
            false
        }
    }
}

const LIST: &[&str] = &["ssm:DescribeActivations"];

async fn rights_come_from_the_user_its_groups_and_its_boundary(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    assert!(!may(&anna).await, "nothing is allowed without a policy");
    plane.must::<CreateGroup>(json!({ "GroupName": "g" })).await;
    let policy = json!({ "GroupName": "g", "PolicyName": "p", "PolicyDocument": allowing(LIST) });
    plane.must::<PutGroupPolicy>(policy).await;
    plane.must::<AddUserToGroup>(json!({ "GroupName": "g", "UserName": "anna" })).await;
    assert!(may(&anna).await, "by the group");
    let bound = json!({ "PolicyName": "b", "PolicyDocument": allowing(&["kms:*"]) });
    let bound = text(&plane.must::<CreatePolicy>(bound).await["Policy"], "Arn");
    plane.must::<PutUserPermissionsBoundary>(json!({ "UserName": "anna", "PermissionsBoundary": bound })).await;
    assert!(!may(&anna).await, "beyond the boundary");
    let bert = plane.caller(user(&plane, "bert", &[]).await);
    let attach = json!({ "UserName": "bert", "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess" });
    plane.must::<AttachUserPolicy>(attach).await;
    assert!(may(&bert).await, "by an attached policy");
    plane.stop().await;
}

async fn a_change_holds_at_once_where_it_is_made(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", LIST).await);
    for _ in 0..5 {
        assert!(may(&anna).await);
        plane.must::<DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "p" })).await;
        assert!(!may(&anna).await);
        permit(&plane, "anna", LIST).await;
    }
    plane.stop().await;
}

async fn keys_of_users_are_switched_and_deleted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let identity = user(&plane, "anna", LIST).await;
    let (key, anna) = (id(&identity).to_owned(), plane.caller(identity));
    assert!(may(&anna).await);
    let switch = async |status: &str| {
        let input = json!({ "UserName": "anna", "AccessKeyId": key, "Status": status });
        plane.must::<UpdateAccessKey>(input).await;
    };
    switch("Inactive").await;
    assert_eq!(code(anna.call::<DescribeActivations>(json!({})).await), "UnrecognizedClientException");
    assert_eq!(code(anna.call::<GetCallerIdentity>(json!({})).await), "InvalidClientTokenId");
    switch("Active").await;
    assert!(may(&anna).await);
    plane.must::<DeleteAccessKey>(json!({ "UserName": "anna", "AccessKeyId": key })).await;
    assert_eq!(code(anna.call::<DescribeActivations>(json!({})).await), "UnrecognizedClientException");
    plane.stop().await;
}

async fn a_renamed_user_goes_on_and_a_deleted_one_does_not(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let identity = user(&plane, "anna", LIST).await;
    let (key, anna) = (id(&identity).to_owned(), plane.caller(identity));
    let made = anna.call::<GetSessionToken>(json!({})).await.unwrap();
    let session = plane.caller(keys(&made["Credentials"]));
    let was = session.call::<GetCallerIdentity>(json!({})).await.unwrap();
    plane.must::<UpdateUser>(json!({ "UserName": "anna", "NewUserName": "hanna" })).await;
    for caller in [&anna, &session] {
        let is = caller.call::<GetCallerIdentity>(json!({})).await.unwrap();
        assert_eq!((text(&is, "Arn"), &is["UserId"]), (user_arn("hanna"), &was["UserId"]));
        assert!(may(caller).await);
    }
    plane.must::<DeleteUserPolicy>(json!({ "UserName": "hanna", "PolicyName": "p" })).await;
    plane.must::<DeleteAccessKey>(json!({ "UserName": "hanna", "AccessKeyId": key })).await;
    plane.must::<DeleteUser>(json!({ "UserName": "hanna" })).await;
    // Another of the same name is somebody else.
    user(&plane, "hanna", LIST).await;
    assert_eq!(code(session.call::<GetCallerIdentity>(json!({})).await), "InvalidClientTokenId");
    plane.stop().await;
}

async fn tags_of_users_are_known_to_policies(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let policy = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "ssm:*", "Resource": "*",
        "Condition": { "StringEquals": { "aws:PrincipalTag/Team": "red", "aws:username": "anna" } }
    }] });
    let input = json!({ "UserName": "anna", "PolicyName": "p", "PolicyDocument": policy.to_string() });
    plane.must::<model::iam::PutUserPolicy>(input).await;
    assert!(!may(&anna).await);
    plane.must::<TagUser>(json!({ "UserName": "anna", "Tags": [{ "Key": "Team", "Value": "red" }] })).await;
    assert!(may(&anna).await);
    plane.stop().await;
}

async fn nodes_have_the_rights_of_their_role(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    assert!(!may(node.caller()).await);
    let more = json!({ "RoleName": "node", "PolicyName": "more", "PolicyDocument": allowing(LIST) });
    plane.must::<PutRolePolicy>(more).await;
    assert!(may(node.caller()).await);
    let trust = trusting(&json!({ "Service": "ec2.amazonaws.com" }), &["sts:AssumeRole"], &json!({}));
    plane.must::<UpdateAssumeRolePolicy>(json!({ "RoleName": "node", "PolicyDocument": trust })).await;
    assert!(!may(node.caller()).await, "the role is not for nodes any more");
    plane.stop().await;
}

async fn the_last_use_of_a_key_is_known(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let identity = user(&plane, "anna", LIST).await;
    let (key, anna) = (id(&identity).to_owned(), plane.caller(identity));
    let used = async || plane.must::<GetAccessKeyLastUsed>(json!({ "AccessKeyId": key })).await;
    assert_eq!(used().await["AccessKeyLastUsed"]["ServiceName"], "N/A");
    assert!(may(&anna).await);
    eventually("the use is written", async || {
        plane.advance(Duration::from_secs(1));
        (used().await["AccessKeyLastUsed"]["ServiceName"] == "ssm").then_some(())
    })
    .await;
    let used = used().await;
    assert_eq!((text(&used, "UserName"), text(&used["AccessKeyLastUsed"], "Region")), ("anna".into(), "lab-1".into()));
    let listed = plane.must::<ListAccessKeys>(json!({ "UserName": "anna" })).await;
    assert_eq!(listed["AccessKeyMetadata"][0]["AccessKeyId"], key);
    anna.call::<GetCallerIdentity>(json!({})).await.unwrap();
    plane.restart().await;
    let used = plane.must::<GetAccessKeyLastUsed>(json!({ "AccessKeyId": key })).await;
    assert_eq!(used["AccessKeyLastUsed"]["ServiceName"], "sts", "what was noted is written before the server ends");
    plane.stop().await;
}

/// What one replica changes holds on the other within a second, whether that has called before or not.
async fn a_change_holds_on_every_replica_within_a_second(store: Store) {
    if !store.is_postgres() {
        return;
    }
    let plane = ControlPlane::start(&store).await;
    let other = plane.replica().await;
    let identity = user(&plane, "anna", LIST).await;
    let key = id(&identity).to_owned();
    let anna = plane.caller_at(&other, identity);
    let within = Duration::from_millis(900);
    assert!(may(&anna).await);
    plane.must::<DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "p" })).await;
    plane.advance(within);
    assert!(!may(&anna).await, "the policy is gone");
    permit(&plane, "anna", LIST).await;
    plane.advance(within);
    assert!(may(&anna).await);
    let trust = trusting(&json!({ "AWS": user_arn("anna") }), &["sts:AssumeRole"], &json!({}));
    let arn = role(&plane, "r", &trust, LIST).await;
    plane.advance(within);
    let made = anna.call::<AssumeRole>(json!({ "RoleArn": arn, "RoleSessionName": "s1" })).await.unwrap();
    let session = plane.caller_at(&other, keys(&made["Credentials"]));
    assert!(may(&session).await);
    plane.must::<model::iam::DeleteRolePolicy>(json!({ "RoleName": "r", "PolicyName": "p" })).await;
    plane.must::<model::iam::DeleteRole>(json!({ "RoleName": "r" })).await;
    plane.advance(within);
    assert_eq!(code(session.call::<GetCallerIdentity>(json!({})).await), "InvalidClientTokenId");
    let made = anna.call::<GetSessionToken>(json!({})).await.unwrap();
    let session = plane.caller_at(&other, keys(&made["Credentials"]));
    assert!(may(&session).await);
    let switch = json!({ "UserName": "anna", "AccessKeyId": key, "Status": "Inactive" });
    plane.must::<UpdateAccessKey>(switch).await;
    plane.advance(within);
    assert_eq!(code(anna.call::<GetCallerIdentity>(json!({})).await), "InvalidClientTokenId");
    let more = plane.must::<CreateAccessKey>(json!({ "UserName": "anna" })).await;
    assert!(may(&plane.caller_at(&other, keys(&more["AccessKey"]))).await, "a new key is known at once");
    assert!(may(&session).await, "a session is not the key that made it");
    plane.must::<DeleteAccessKey>(json!({ "UserName": "anna", "AccessKeyId": key })).await;
    let more = json!({ "UserName": "anna", "AccessKeyId": more["AccessKey"]["AccessKeyId"] });
    plane.must::<DeleteAccessKey>(more).await;
    plane.must::<DeleteUserPolicy>(json!({ "UserName": "anna", "PolicyName": "p" })).await;
    plane.must::<DeleteUser>(json!({ "UserName": "anna" })).await;
    plane.advance(within);
    assert_eq!(code(session.call::<GetCallerIdentity>(json!({})).await), "InvalidClientTokenId", "the user is gone");
    other.stop().await;
    plane.stop().await;
}
