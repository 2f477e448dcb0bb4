//! Parameters that other accounts reach.

use model::iam::{
    CreateAccessKey, CreateUser, DeleteAccessKey, DeleteUser, DeleteUserPolicy, ListAccessKeys, PutUserPolicy,
    UpdateUser,
};
use model::ssm::{
    DeleteResourcePolicy, DescribeParameters, GetParameter, GetParameterHistory, GetParameters, GetResourcePolicies,
    PutParameter, PutResourcePolicy,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{Caller, ControlPlane, code, text};
use wire::Secret;
use wire::client::{Identity, Keys};

use crate::{STRANGER, arn, names, stranger};

storage::testing::engines!(
    a_policy_lets_another_account_in,
    a_policy_means_a_person_and_no_name,
    a_parameter_has_one_policy,
    policies_are_checked
);

fn policy(name: &str) -> String {
    json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "AWS": STRANGER },
        "Action": ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParameterHistory", "ssm:DescribeParameters"],
        "Resource": arn(name),
    }] })
    .to_string()
}

async fn put(plane: &ControlPlane, name: &str, tier: &str) {
    let input = json!({ "Name": name, "Value": "shared", "Type": "String", "Tier": tier });
    plane.must::<PutParameter>(input).await;
}

async fn share(plane: &ControlPlane, name: &str) -> Value {
    plane.must::<PutResourcePolicy>(json!({ "ResourceArn": arn(name), "Policy": policy(name) })).await
}

async fn a_policy_lets_another_account_in(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let stranger = stranger(&plane).await;
    put(&plane, "/a", "Advanced").await;
    put(&plane, "/b", "Advanced").await;
    let read = async |name: &str| stranger.call::<GetParameter>(json!({ "Name": arn(name) })).await;
    assert_eq!(code(read("/a").await), "AccessDeniedException");
    let made = share(&plane, "/a").await;
    assert_eq!(read("/a").await.unwrap()["Parameter"]["Value"], "shared");
    assert_eq!(read("/a").await.unwrap()["Parameter"]["ARN"], arn("/a"));
    assert_eq!(code(read("/b").await), "AccessDeniedException");
    assert_eq!(code(stranger.call::<GetParameter>(json!({ "Name": "/a" })).await), "ParameterNotFound");
    let both = stranger.call::<GetParameters>(json!({ "Names": [arn("/a"), arn("/a") + ":1"] })).await.unwrap();
    assert_eq!(names(&both), ["/a", "/a"]);
    let known = stranger.call::<GetParameterHistory>(json!({ "Name": arn("/a") })).await.unwrap();
    assert_eq!(known["Parameters"][0]["Value"], "shared");
    let shared = stranger.call::<DescribeParameters>(json!({ "Shared": true })).await.unwrap();
    assert_eq!((names(&shared), &shared["Parameters"][0]["ARN"]), (vec!["/a".to_owned()], &json!(arn("/a"))));
    assert!(names(&stranger.call::<DescribeParameters>(json!({})).await.unwrap()).is_empty());
    let delete = json!({
        "ResourceArn": arn("/a"), "PolicyId": text(&made, "PolicyId"), "PolicyHash": text(&made, "PolicyHash"),
    });
    plane.must::<DeleteResourcePolicy>(delete).await;
    assert_eq!(code(read("/a").await), "AccessDeniedException");
    let shared = stranger.call::<DescribeParameters>(json!({ "Shared": true })).await.unwrap();
    assert!(names(&shared).is_empty());
    plane.stop().await;
}

async fn a_policy_means_a_person_and_no_name(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let stranger = stranger(&plane).await;
    put(&plane, "/a", "Advanced").await;
    let eve = async |name: &str| {
        let made = stranger.call::<CreateUser>(json!({ "UserName": name })).await.unwrap()["User"].clone();
        let allow = json!({ "Version": "2012-10-17",
            "Statement": { "Effect": "Allow", "Action": "ssm:*", "Resource": "*" } });
        let policy = json!({ "UserName": name, "PolicyName": "p", "PolicyDocument": allow.to_string() });
        stranger.call::<PutUserPolicy>(policy).await.unwrap();
        let key = stranger.call::<CreateAccessKey>(json!({ "UserName": name })).await.unwrap()["AccessKey"].clone();
        let keys = Keys {
            access_key_id: text(&key, "AccessKeyId"),
            secret: Secret::new(text(&key, "SecretAccessKey")),
            session_token: None,
        };
        (text(&made, "UserId"), plane.caller(Identity::Keys(keys)))
    };
    let arn_of_eve = format!("arn:aws:iam::{STRANGER}:user/eve");
    let document = policy("/a").replace(&format!("\"{STRANGER}\""), &format!("\"{arn_of_eve}\""));
    let input = json!({ "ResourceArn": arn("/a"), "Policy": document });
    let refused = plane.call::<PutResourcePolicy>(input.clone()).await;
    assert_eq!(code(refused), "MalformedResourcePolicyDocumentException", "nobody is called so");
    let (id, first) = eve("eve").await;
    plane.must::<PutResourcePolicy>(input).await;
    let read = async |caller: &Caller| caller.call::<GetParameter>(json!({ "Name": arn("/a") })).await;
    read(&first).await.expect("she is named");
    let renamed = json!({ "UserName": "eve", "NewUserName": "eva" });
    stranger.call::<UpdateUser>(renamed).await.unwrap();
    let (_, second) = eve("eve").await;
    read(&first).await.expect("she is still meant");
    assert_eq!(code(read(&second).await), "AccessDeniedException", "the name is all she has");
    let shown = async || {
        let known = plane.must::<GetResourcePolicies>(json!({ "ResourceArn": arn("/a") })).await;
        text(&known["Policies"][0], "Policy")
    };
    assert!(shown().await.contains(&format!("arn:aws:iam::{STRANGER}:user/eva")));
    let keys = stranger.call::<ListAccessKeys>(json!({ "UserName": "eva" })).await.unwrap();
    let key = json!({ "UserName": "eva", "AccessKeyId": keys["AccessKeyMetadata"][0]["AccessKeyId"] });
    stranger.call::<DeleteAccessKey>(key).await.unwrap();
    stranger.call::<DeleteUserPolicy>(json!({ "UserName": "eva", "PolicyName": "p" })).await.unwrap();
    stranger.call::<DeleteUser>(json!({ "UserName": "eva" })).await.unwrap();
    assert!(shown().await.contains(&id), "nobody is called so any more");
    plane.stop().await;
}

async fn a_parameter_has_one_policy(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/a", "Advanced").await;
    let made = share(&plane, "/a").await;
    let known = plane.must::<GetResourcePolicies>(json!({ "ResourceArn": arn("/a") })).await;
    let expected = json!([{ "PolicyId": made["PolicyId"], "PolicyHash": made["PolicyHash"], "Policy": policy("/a") }]);
    assert_eq!(known["Policies"], expected);
    let again = json!({ "ResourceArn": arn("/a"), "Policy": policy("/a") });
    assert_eq!(code(plane.call::<PutResourcePolicy>(again.clone()).await), "ResourcePolicyLimitExceededException");
    let mut replaced = again;
    replaced["PolicyId"] = made["PolicyId"].clone();
    replaced["PolicyHash"] = json!("0000");
    assert_eq!(code(plane.call::<PutResourcePolicy>(replaced.clone()).await), "ResourcePolicyConflictException");
    replaced["PolicyHash"] = made["PolicyHash"].clone();
    assert_eq!(plane.must::<PutResourcePolicy>(replaced.clone()).await["PolicyId"], made["PolicyId"]);
    replaced["PolicyId"] = json!("other");
    assert_eq!(code(plane.call::<PutResourcePolicy>(replaced).await), "ResourcePolicyNotFoundException");
    plane.stop().await;
}

async fn policies_are_checked(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/s", "Standard").await;
    put(&plane, "/a", "Advanced").await;
    let foreign = format!("arn:aws:ssm:{}:{STRANGER}:parameter/a", testkit::REGION);
    for (resource, document, expected) in [
        (arn("/s"), policy("/s"), "ResourcePolicyInvalidParameterException"),
        (arn("/none"), policy("/none"), "ResourceNotFoundException"),
        (foreign, policy("/a"), "AccessDeniedException"),
        ("arn:aws:s3:::bucket-of-mine".to_owned(), policy("/a"), "ResourcePolicyInvalidParameterException"),
        (arn("/a"), "{}".to_owned(), "MalformedResourcePolicyDocumentException"),
        (arn("/a"), "x".repeat(1025), "ResourcePolicyLimitExceededException"),
        (arn("/a"), " ".to_owned(), "ValidationException"),
    ] {
        let input = json!({ "ResourceArn": resource, "Policy": document });
        assert_eq!(code(plane.call::<PutResourcePolicy>(input.clone()).await), expected, "{input}");
    }
    plane.stop().await;
}
