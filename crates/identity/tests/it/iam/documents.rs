//! Documents that are too large, too deep, or no policies.

use model::iam::{CreatePolicy, CreateRole, PutRolePolicy, SimulateCustomPolicy};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use super::{ALLOW, role};

storage::testing::engines!(documents_are_bounded, documents_are_policies);

fn with_resources(count: usize) -> String {
    let resources: Vec<String> = (0..count).map(|number| format!("arn:aws:ssm:::document/{number:010}")).collect();
    json!({ "Statement": [{ "Effect": "Allow", "Action": "ssm:*", "Resource": resources }] }).to_string()
}

async fn documents_are_bounded(store: Store) {
    let plane = ControlPlane::start(&store).await;
    role(&plane, "r").await;
    let managed = async |document: String| {
        code(plane.call::<CreatePolicy>(json!({ "PolicyName": "p", "PolicyDocument": document })).await)
    };
    assert_eq!(managed(with_resources(200)).await, "LimitExceeded", "more than 6,144 characters");
    assert_eq!(managed(with_resources(3_000)).await, "LimitExceeded", "more than 100,000 characters");
    assert_eq!(managed(with_resources(5_000)).await, "ValidationError", "more than is read at all");
    let spaced = ALLOW.replace(':', &format!(":{}", " ".repeat(1_500)));
    plane.must::<CreatePolicy>(json!({ "PolicyName": "spaced", "PolicyDocument": spaced })).await;
    let put = async |name: &str, count: usize| {
        let input = json!({ "RoleName": "r", "PolicyName": name, "PolicyDocument": with_resources(count) });
        plane.call::<PutRolePolicy>(input).await
    };
    put("one", 200).await.unwrap();
    assert_eq!(code(put("two", 200).await), "LimitExceeded", "all policies of a role are counted");
    put("one", 250).await.expect("what is replaced is not counted");
    let condition: Value = (0..200).map(|number| (format!("aws:PrincipalTag/{number:010}"), json!("x"))).collect();
    let trust = json!({ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": condition } }] });
    let large = json!({ "RoleName": "x", "AssumeRolePolicyDocument": trust.to_string() });
    assert_eq!(code(plane.call::<CreateRole>(large).await), "LimitExceeded");
    plane.stop().await;
}

async fn documents_are_policies(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let deep = format!("{}{}", "[".repeat(3_000), "]".repeat(3_000));
    let statement = |what: &str| format!(r#"{{"Statement":[{{"Effect":"Allow",{what}}}]}}"#);
    for document in [
        "{}".to_owned(),
        "[]".to_owned(),
        "x".to_owned(),
        "{\"Statement\":".to_owned(),
        deep.clone(),
        format!(r#"{{"Statement":{deep}}}"#),
        statement(r#""Action":"ssm:*""#),
        statement(r#""Action":"ssm:*","Resource":"*","Principal":"*""#),
        statement(r#""Action":"nothing","Resource":"*""#),
        statement(r#""Action":"ssm:*","Action":"iam:*","Resource":"*""#),
        statement(r#""Action":"ssm:*","Resource":"*","Condition":{"Unknown":{"a:b":"c"}}"#),
    ] {
        let made = plane.call::<CreatePolicy>(json!({ "PolicyName": "p", "PolicyDocument": document })).await;
        assert_eq!(code(made), "MalformedPolicyDocument", "{document:.100}");
    }
    let unicode = statement("\"Action\":\"ssm:*\",\"Resource\":\"arn:aws:ssm:::document/\u{430}\"");
    let made = plane.call::<CreatePolicy>(json!({ "PolicyName": "p", "PolicyDocument": unicode })).await;
    assert_eq!(code(made), "ValidationError", "documents are Latin");
    let input = json!({ "ActionNames": ["ssm:SendCommand"], "PolicyInputList": [deep] });
    assert_eq!(code(plane.call::<SimulateCustomPolicy>(input).await), "InvalidInput");
    plane.stop().await;
}
