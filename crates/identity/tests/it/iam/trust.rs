//! Whom a trust policy means.

use model::iam::{CreateRole, DeleteUser, GetRole, ListRoles, UpdateAssumeRolePolicy, UpdateRole, UpdateUser};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code, text};

use super::{TRUST, role, user};

storage::testing::engines!(
    a_trust_policy_names_those_who_are_there,
    a_role_shows_whom_it_means_by_now,
    roles_say_how_long_sessions_last
);

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

async fn a_role_shows_whom_it_means_by_now(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (anna, bert) = (user(&plane, "anna").await, user(&plane, "bert").await);
    let document = trusting(&json!([anna["Arn"], bert["Arn"]]));
    plane.must::<CreateRole>(json!({ "RoleName": "r", "AssumeRolePolicyDocument": document })).await;
    let shown = async || {
        let got = plane.must::<GetRole>(json!({ "RoleName": "r" })).await["Role"]["AssumeRolePolicyDocument"].clone();
        let listed = plane.must::<ListRoles>(json!({})).await["Roles"].clone();
        let listed = listed.as_array().unwrap().iter().find(|role| role["RoleName"] == "r").unwrap().clone();
        assert_eq!(listed["AssumeRolePolicyDocument"], got);
        percent_decoded(got.as_str().unwrap())
    };
    assert_eq!(shown().await, document, "word for word");
    plane.must::<UpdateUser>(json!({ "UserName": "anna", "NewUserName": "hanna" })).await;
    plane.must::<DeleteUser>(json!({ "UserName": "bert" })).await;
    user(&plane, "bert").await;
    let shown: Value = serde_json::from_str(&shown().await).unwrap();
    let hanna = "arn:aws:iam::123456789012:user/hanna";
    assert_eq!(shown["Statement"][0]["Principal"]["AWS"], json!([hanna, bert["UserId"]]));
    let again = json!({ "RoleName": "r", "PolicyDocument": shown.to_string() });
    assert_eq!(code(plane.call::<UpdateAssumeRolePolicy>(again).await), "MalformedPolicyDocument", "bert is gone");
    let by_id = trusting(&anna["UserId"]);
    plane.must::<UpdateAssumeRolePolicy>(json!({ "RoleName": "r", "PolicyDocument": by_id })).await;
    let got = plane.must::<GetRole>(json!({ "RoleName": "r" })).await;
    let got = percent_decoded(&text(&got["Role"], "AssumeRolePolicyDocument"));
    assert!(got.contains(hanna), "a unique id is shown as whose it is: {got}");
    plane.stop().await;
}

fn percent_decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(code, 16).unwrap());
        bytes.extend(rest.bytes());
    }
    String::from_utf8(bytes).unwrap()
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
