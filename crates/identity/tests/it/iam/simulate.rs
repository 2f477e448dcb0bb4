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

storage::testing::engines!(policies_are_asked, a_principal_is_asked_with_all_it_has, answers_have_pages);

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
