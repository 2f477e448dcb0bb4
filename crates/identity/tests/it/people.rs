//! Users with keys and roles, as tests need them.

use model::iam::{CreateAccessKey, CreateRole, CreateUser, PutRolePolicy, PutUserPolicy};
use serde_json::{Value, json};
use testkit::{ACCOUNT, ControlPlane, text};
use wire::Secret;
use wire::client::{Identity, Keys};

/// A document that allows actions on everything.
pub(crate) fn allowing(actions: &[&str]) -> String {
    json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": actions, "Resource": "*" }] })
        .to_string()
}

/// A trust policy of one statement about these principals.
pub(crate) fn trusting(principal: &Value, actions: &[&str], condition: &Value) -> String {
    let statement = json!({ "Effect": "Allow", "Principal": principal, "Action": actions, "Condition": condition });
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

/// A new user who may do these actions on everything, and its access key.
pub(crate) async fn user(plane: &ControlPlane, name: &str, actions: &[&str]) -> Identity {
    plane.must::<CreateUser>(json!({ "UserName": name })).await;
    if !actions.is_empty() {
        permit(plane, name, actions).await;
    }
    keys(&plane.must::<CreateAccessKey>(json!({ "UserName": name })).await["AccessKey"])
}

/// Lets a user do these actions on everything, and no others.
pub(crate) async fn permit(plane: &ControlPlane, name: &str, actions: &[&str]) {
    let policy = json!({ "UserName": name, "PolicyName": "p", "PolicyDocument": allowing(actions) });
    plane.must::<PutUserPolicy>(policy).await;
}

/// A new role with this trust policy, which may do these actions on everything; its ARN.
pub(crate) async fn role(plane: &ControlPlane, name: &str, trust: &str, actions: &[&str]) -> String {
    let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust, "MaxSessionDuration": 7200 });
    let made = plane.must::<CreateRole>(input).await;
    if !actions.is_empty() {
        let policy = json!({ "RoleName": name, "PolicyName": "p", "PolicyDocument": allowing(actions) });
        plane.must::<PutRolePolicy>(policy).await;
    }
    text(&made["Role"], "Arn")
}

/// Credentials as they are answered, temporary or not.
pub(crate) fn keys(answer: &Value) -> Identity {
    Identity::Keys(Keys {
        access_key_id: text(answer, "AccessKeyId"),
        secret: Secret::new(text(answer, "SecretAccessKey")),
        session_token: answer["SessionToken"].as_str().map(Secret::new),
    })
}

/// The id of an access key.
pub(crate) fn id(identity: &Identity) -> &str {
    match identity {
        Identity::Keys(keys) => &keys.access_key_id,
        _ => panic!("only keys have ids"),
    }
}

/// The ARN of a user.
pub(crate) fn user_arn(name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:user/{name}")
}
