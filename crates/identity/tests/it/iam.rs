//! Users, groups, roles and policies over the wire, on both engines.

mod concurrency;
mod documents;
mod entities;
mod holders;
mod other_credentials;
mod passwords;
mod rights;
mod seeds;
mod simulate;
mod trust;

use model::iam::{CreatePolicy, CreateRole, CreateUser};
use serde_json::{Value, json};
use testkit::{ControlPlane, text};

const ALLOW: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ssm:SendCommand","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ssm.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

async fn user(plane: &ControlPlane, name: &str) -> Value {
    plane.must::<CreateUser>(json!({ "UserName": name })).await["User"].clone()
}

async fn role(plane: &ControlPlane, name: &str) -> Value {
    let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": TRUST });
    plane.must::<CreateRole>(input).await["Role"].clone()
}

/// The ARN of a new managed policy.
async fn policy(plane: &ControlPlane, name: &str) -> String {
    let made = plane.must::<CreatePolicy>(json!({ "PolicyName": name, "PolicyDocument": ALLOW })).await;
    text(&made["Policy"], "Arn")
}

/// A member of every item of a list.
fn all<'a>(list: &'a Value, member: &str) -> Vec<&'a str> {
    list.as_array().unwrap().iter().map(|item| item[member].as_str().unwrap()).collect()
}
