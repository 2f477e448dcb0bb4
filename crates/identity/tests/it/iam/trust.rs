//! Whom a trust policy means.

use model::iam::{CreateRole, DeleteUser, GetRole, UpdateAssumeRolePolicy, UpdateRole};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code, text};

use super::{TRUST, role, user};

storage::testing::engines!(a_trust_policy_names_those_who_are_there, roles_say_how_long_sessions_last);

fn trusting(arn: &Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": arn }, "Action": "sts:AssumeRole" }
    ] })
    .to_string()
}

async fn a_trust_policy_names_those_who_are_there(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = user(&plane, "Anna").await["Arn"].clone();
    let make = async |name: &str, document: &str| {
        plane.call::<CreateRole>(json!({ "RoleName": name, "AssumeRolePolicyDocument": document })).await
    };
    make("r", &trusting(&anna)).await.unwrap();
    make(
        "s",
        &trusting(&json!(["123456789012", "arn:aws:iam::123456789012:root", "arn:aws:iam::123456789012:role/r"])),
    )
    .await
    .unwrap();
    make("t", &trusting(&json!("arn:aws:sts::123456789012:assumed-role/r/session"))).await.unwrap();
    for absent in [
        "arn:aws:iam::123456789012:user/bert",
        "arn:aws:iam::123456789012:user/anna",
        "arn:aws:iam::123456789012:user/x/Anna",
        "arn:aws:iam::123456789012:role/absent",
        "arn:aws:iam::999999999999:user/Anna",
        "arn:aws:iam::123456789012:group/Anna",
        "arn:aws:iam::123456789012:user/*",
        "arn:aws:sts::123456789012:assumed-role/absent/session",
        "arn:aws-cn:iam::123456789012:user/Anna",
    ] {
        assert_eq!(code(make("u", &trusting(&json!(absent))).await), "MalformedPolicyDocument", "{absent}");
    }
    plane.must::<DeleteUser>(json!({ "UserName": "anna" })).await;
    let document = trusting(&anna);
    let update = json!({ "RoleName": "s", "PolicyDocument": document });
    assert_eq!(code(plane.call::<UpdateAssumeRolePolicy>(update).await), "MalformedPolicyDocument");
    let identity = json!({ "RoleName": "u", "AssumeRolePolicyDocument": super::ALLOW });
    assert_eq!(code(plane.call::<CreateRole>(identity).await), "MalformedPolicyDocument");
    plane.stop().await;
}

async fn roles_say_how_long_sessions_last(store: Store) {
    let plane = ControlPlane::start(&store).await;
    assert_eq!(role(&plane, "r").await["MaxSessionDuration"], 3600);
    for wrong in [3599, 43_201] {
        let input = json!({ "RoleName": "x", "AssumeRolePolicyDocument": TRUST, "MaxSessionDuration": wrong });
        assert_eq!(code(plane.call::<CreateRole>(input).await), "ValidationError");
    }
    plane.must::<UpdateRole>(json!({ "RoleName": "r", "MaxSessionDuration": 7200, "Description": "d" })).await;
    let found = plane.must::<GetRole>(json!({ "RoleName": "r" })).await["Role"].clone();
    assert_eq!((&found["MaxSessionDuration"], &found["Description"]), (&json!(7200), &json!("d")));
    assert!(text(&found, "AssumeRolePolicyDocument").starts_with("%7B%22Version"));
    plane.stop().await;
}
