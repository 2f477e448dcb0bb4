//! What policies would decide.

use model::iam::{
    AddUserToGroup, AttachGroupPolicy, AttachUserPolicy, CreateGroup, GetContextKeysForCustomPolicy,
    GetContextKeysForPrincipalPolicy, PutUserPermissionsBoundary, PutUserPolicy, SimulateCustomPolicy,
    SimulatePrincipalPolicy, TagUser,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use super::{ALLOW, all, policy, user};

storage::testing::engines!(
    policies_are_asked,
    a_principal_is_asked_with_all_it_has,
    answers_have_pages,
    what_is_much_comes_in_small_pages,
    what_is_too_much_is_refused
);

fn statement(effect: &str, action: &str, condition: &Value) -> String {
    let statement = json!({ "Effect": effect, "Action": action, "Resource": "*", "Condition": condition });
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

async fn policies_are_asked(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let condition = json!({ "StringEquals": { "aws:PrincipalTag/Team": "${aws:RequestTag/Team}" } });
    let policies =
        json!([ALLOW, statement("Deny", "ssm:Delete*", &json!({})), statement("Allow", "kms:*", &condition)]);
    let input =
        json!({ "PolicyInputList": policies, "ActionNames": ["ssm:SendCommand", "ssm:DeleteDocument", "kms:Encrypt"] });
    let answer = plane.must::<SimulateCustomPolicy>(input.clone()).await;
    let results = &answer["EvaluationResults"];
    assert_eq!(all(results, "EvalDecision"), ["allowed", "explicitDeny", "implicitDeny"]);
    assert_eq!(results[0]["MatchedStatements"][0]["SourcePolicyId"], "PolicyInputList.1");
    assert_eq!(results[2]["MissingContextValues"], json!(["aws:PrincipalTag/Team", "aws:RequestTag/Team"]));
    let mut with_context = input;
    with_context["ContextEntries"] = ["aws:PrincipalTag/Team", "aws:RequestTag/Team"]
        .map(|key| json!({ "ContextKeyName": key, "ContextKeyType": "string", "ContextKeyValues": ["ops"] }))
        .into();
    let answer = plane.must::<SimulateCustomPolicy>(with_context).await;
    assert_eq!(answer["EvaluationResults"][2]["EvalDecision"], "allowed");
    let keys = plane.must::<GetContextKeysForCustomPolicy>(json!({ "PolicyInputList": policies })).await;
    assert_eq!(keys["ContextKeyNames"], json!(["aws:PrincipalTag/Team", "aws:RequestTag/Team"]));
    for wrong in ["ssm", "ssm:*"] {
        let input = json!({ "PolicyInputList": [ALLOW], "ActionNames": [wrong.to_owned() + "_"] });
        assert_eq!(code(plane.call::<SimulateCustomPolicy>(input).await), "InvalidInput", "{wrong}");
    }
    plane.stop().await;
}

async fn a_principal_is_asked_with_all_it_has(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let arn = user(&plane, "anna").await["Arn"].clone();
    let decide = async |action: &str| {
        let input = json!({ "PolicySourceArn": arn, "ActionNames": [action] });
        plane.must::<SimulatePrincipalPolicy>(input).await["EvaluationResults"][0].clone()
    };
    assert_eq!(decide("ssm:SendCommand").await["EvalDecision"], "implicitDeny");
    let own = json!({ "StringEquals": { "aws:PrincipalTag/Team": "ops" } });
    let inline = json!({ "UserName": "anna", "PolicyName": "i", "PolicyDocument": statement("Allow", "kms:*", &own) });
    plane.must::<PutUserPolicy>(inline).await;
    plane.must::<TagUser>(json!({ "UserName": "anna", "Tags": [{ "Key": "Team", "Value": "ops" }] })).await;
    plane.must::<CreateGroup>(json!({ "GroupName": "g" })).await;
    plane.must::<AddUserToGroup>(json!({ "GroupName": "g", "UserName": "anna" })).await;
    let of_group = policy(&plane, "of-group").await;
    plane.must::<AttachGroupPolicy>(json!({ "GroupName": "g", "PolicyArn": of_group })).await;
    plane
        .must::<AttachUserPolicy>(
            json!({ "UserName": "anna", "PolicyArn": "arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess" }),
        )
        .await;
    let allowed = decide("ssm:SendCommand").await;
    assert_eq!(allowed["MatchedStatements"][0]["SourcePolicyId"], "of-group");
    assert_eq!(decide("ssm:GetDocument").await["EvalDecision"], "allowed");
    assert_eq!(decide("kms:Encrypt").await["EvalDecision"], "allowed", "by the user's tag");
    let keys = plane.must::<GetContextKeysForPrincipalPolicy>(json!({ "PolicySourceArn": arn })).await;
    assert_eq!(keys["ContextKeyNames"], json!(["aws:PrincipalTag/Team"]));
    plane.must::<PutUserPermissionsBoundary>(json!({ "UserName": "anna", "PermissionsBoundary": of_group })).await;
    let bounded = decide("ssm:GetDocument").await;
    assert_eq!(bounded["EvalDecision"], "implicitDeny");
    assert_eq!(bounded["PermissionsBoundaryDecisionDetail"]["AllowedByPermissionsBoundary"], false);
    let absent =
        json!({ "PolicySourceArn": "arn:aws:iam::123456789012:user/bert", "ActionNames": ["ssm:GetDocument"] });
    assert_eq!(code(plane.call::<SimulatePrincipalPolicy>(absent).await), "NoSuchEntity");
    let foreign =
        json!({ "PolicySourceArn": "arn:aws:iam::999999999999:user/anna", "ActionNames": ["ssm:GetDocument"] });
    assert_eq!(code(plane.call::<SimulatePrincipalPolicy>(foreign).await), "AccessDenied");
    plane.stop().await;
}

async fn answers_have_pages(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let arns: Vec<String> = (0..3).map(|number| format!("arn:aws:ssm:lab-1:123456789012:document/{number}")).collect();
    let mut input = json!({ "PolicyInputList": [ALLOW], "ActionNames": ["ssm:SendCommand", "ssm:GetDocument"], "ResourceArns": arns, "MaxItems": 4 });
    let first = plane.must::<SimulateCustomPolicy>(input.clone()).await;
    assert_eq!(all(&first["EvaluationResults"], "EvalDecision"), ["allowed", "allowed", "allowed", "implicitDeny"]);
    input["Marker"] = first["Marker"].clone();
    let rest = plane.must::<SimulateCustomPolicy>(input).await;
    assert_eq!(all(&rest["EvaluationResults"], "EvalResourceName"), [arns[1].as_str(), arns[2].as_str()]);
    assert_eq!(rest["IsTruncated"], false);
    plane.stop().await;
}

/// A policy of about ten thousand characters, which asks for many keys.
fn large(number: usize) -> String {
    let patterns = vec![format!("arn:aws:kms:{}", "?a".repeat(100)); 24];
    let keys: Value = (0..100)
        .map(|key| (format!("aws:PrincipalTag/{number}-{key:010}"), json!("x")))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let statement =
        json!({ "Effect": "Deny", "Action": "*", "Resource": patterns, "Condition": { "StringLike": keys } });
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

async fn what_is_much_comes_in_small_pages(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut policies: Vec<String> = (0..25).map(large).collect();
    policies.push(ALLOW.to_owned());
    let arns: Vec<String> = (0..120).map(|number| format!("arn:aws:ssm:{}{number:03}", "a".repeat(200))).collect();
    let mut input = json!({ "PolicyInputList": policies, "ActionNames": ["ssm:SendCommand"], "ResourceArns": arns,
        "MaxItems": 1000 });
    let (mut pages, mut names) = (0, Vec::new());
    loop {
        let page = plane.must::<SimulateCustomPolicy>(input.clone()).await;
        let results = &page["EvaluationResults"];
        assert_eq!(results[0]["MissingContextValues"].as_array().unwrap().len(), 2_500);
        assert!(all(results, "EvalDecision").iter().all(|decision| *decision == "allowed"));
        names.extend(all(results, "EvalResourceName").into_iter().map(str::to_owned));
        pages += 1;
        match &page["Marker"] {
            Value::Null => break,
            marker => input["Marker"] = marker.clone(),
        }
    }
    assert_eq!(names, arns);
    assert!(pages > 1, "one page would take too long");
    let keys = plane.must::<GetContextKeysForCustomPolicy>(json!({ "PolicyInputList": policies })).await;
    assert_eq!(keys["ContextKeyNames"].as_array().unwrap().len(), 2_500);
    plane.stop().await;
}

async fn what_is_too_much_is_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let many: Vec<String> = (0..120).map(large).collect();
    let refused = |input: Value| async { code(plane.call::<SimulateCustomPolicy>(input).await) };
    let asking = |policies: &[String]| json!({ "PolicyInputList": policies, "ActionNames": ["ssm:SendCommand"] });
    assert_eq!(refused(asking(&many)).await, "InvalidInput", "more than a mebibyte");
    let input = json!({ "PolicyInputList": many });
    assert_eq!(code(plane.call::<GetContextKeysForCustomPolicy>(input).await), "InvalidInput");
    assert_eq!(refused(asking(&vec![ALLOW.to_owned(); 1_001])).await, "InvalidInput", "more than a thousand");
    let mut long = asking(&many[..100]);
    let values: Vec<String> = (0..50).map(|number| format!("{number:0100}")).collect();
    long["ContextEntries"] =
        json!([{ "ContextKeyName": "test:key", "ContextKeyType": "stringList", "ContextKeyValues": values }]);
    assert_eq!(refused(long).await, "InvalidInput", "one answer is too much");
    plane.stop().await;
}
