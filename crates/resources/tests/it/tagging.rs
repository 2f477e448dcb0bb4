//! The tagging API.

use model::kms::CreateKey;
use model::resourcegroupstaggingapi::{GetResources, GetTagKeys, GetTagValues, TagResources, UntagResources};
use model::ssm::{AddTagsToResource, CreateDocument, ListTagsForResource, PutParameter, RemoveTagsFromResource};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node, REGION, code};

storage::testing::engines!(
    resources_of_all_slices_are_tagged_and_found,
    documents_have_one_truth,
    each_is_tagged_by_itself,
    members_that_do_not_go_together,
    policies_of_each_service_count
);

fn node_arn(node: &Node) -> String {
    format!("arn:aws:ssm:{REGION}:{ACCOUNT}:managed-instance/{}", node.id)
}

/// Makes a document; gives its ARN.
async fn document(plane: &ControlPlane, name: &str) -> String {
    let content = json!({ "schemaVersion": "2.2", "mainSteps": [
        { "action": "aws:runShellScript", "name": "do", "inputs": { "runCommand": ["true"] } }] });
    let input = json!({ "Name": name, "DocumentType": "Command", "Content": content.to_string() });
    plane.must::<CreateDocument>(input).await;
    format!("arn:aws:ssm:{REGION}:{ACCOUNT}:document/{name}")
}

fn arns(answer: &Value) -> Vec<String> {
    let list = answer["ResourceTagMappingList"].as_array().unwrap();
    list.iter().map(|mapping| mapping["ResourceARN"].as_str().unwrap().to_owned()).collect()
}

async fn resources_of_all_slices_are_tagged_and_found(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    plane.must::<PutParameter>(json!({ "Name": "a", "Type": "String", "Value": "b" })).await;
    let key = plane.must::<CreateKey>(json!({})).await["KeyMetadata"]["Arn"].as_str().unwrap().to_owned();
    let parameter = format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter/a");
    let document = document(&plane, "doit").await;
    let all = vec![node_arn(&node), document, parameter, key.clone()];
    let tagged =
        plane.must::<TagResources>(json!({ "ResourceARNList": all, "Tags": { "env": "prod", "team": "" } })).await;
    assert_eq!(tagged["FailedResourcesMap"], json!({}));
    assert_eq!(arns(&plane.must::<GetResources>(json!({})).await), all);
    for (input, expected) in [
        (json!({ "ResourceTypeFilters": ["ssm:parameter", "kms"] }), &all[2..]),
        (json!({ "ResourceTypeFilters": ["ssm:document"] }), &all[1..2]),
        (json!({ "TagFilters": [{ "Key": "env", "Values": ["test", "prod"] }, { "Key": "team" }] }), &all[..]),
        (json!({ "TagFilters": [{ "Key": "env", "Values": ["test"] }] }), &all[..0]),
        (json!({ "ResourceARNList": [key] }), &all[3..]),
    ] {
        assert_eq!(arns(&plane.must::<GetResources>(input.clone()).await), expected, "{input}");
    }
    let first = plane.must::<GetResources>(json!({ "ResourcesPerPage": 2 })).await;
    assert_eq!(arns(&first), all[..2]);
    let rest = json!({ "ResourcesPerPage": 2, "PaginationToken": first["PaginationToken"] });
    let rest = plane.must::<GetResources>(rest).await;
    assert_eq!((arns(&rest), &rest["PaginationToken"]), (all[2..].to_vec(), &json!("")));
    assert_eq!(plane.must::<GetTagKeys>(json!({})).await["TagKeys"], json!(["env", "team"]));
    assert_eq!(plane.must::<GetTagValues>(json!({ "Key": "env" })).await["TagValues"], json!(["prod"]));
    plane.must::<UntagResources>(json!({ "ResourceARNList": all, "TagKeys": ["env", "team"] })).await;
    assert!(arns(&plane.must::<GetResources>(json!({})).await).is_empty());
    plane.stop().await;
}

async fn documents_have_one_truth(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let arn = document(&plane, "doit").await;
    let of = |rest: Value| {
        let mut input = json!({ "ResourceType": "Document", "ResourceId": "doit" });
        input.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        input
    };
    plane.must::<AddTagsToResource>(of(json!({ "Tags": [{ "Key": "env", "Value": "prod" }] }))).await;
    plane.must::<TagResources>(json!({ "ResourceARNList": [arn], "Tags": { "team": "ops" } })).await;
    let both = json!([{ "Key": "env", "Value": "prod" }, { "Key": "team", "Value": "ops" }]);
    assert_eq!(plane.must::<ListTagsForResource>(of(json!({}))).await["TagList"], both);
    let found = plane.must::<GetResources>(json!({ "TagFilters": [{ "Key": "env" }] })).await;
    assert_eq!(found["ResourceTagMappingList"], json!([{ "ResourceARN": arn, "Tags": both }]));
    plane.must::<RemoveTagsFromResource>(of(json!({ "TagKeys": ["env"] }))).await;
    plane.must::<UntagResources>(json!({ "ResourceARNList": [arn], "TagKeys": ["team"] })).await;
    assert_eq!(plane.must::<ListTagsForResource>(of(json!({}))).await["TagList"], json!([]));
    let gone = plane.must::<GetResources>(json!({})).await;
    assert!(arns(&gone).is_empty());
    for tags in [json!({ "a;b": "" }), json!({ "a": "\u{1b}[31m" }), json!({ "a\n": "b" })] {
        let answer = plane.call::<TagResources>(json!({ "ResourceARNList": [arn], "Tags": tags })).await;
        assert_eq!(code(answer), "InvalidParameterException", "{tags}");
    }
    // What ships is nobody's to tag, and a tag that is reserved stays so here.
    let shipped = format!("arn:aws:ssm:{REGION}:{ACCOUNT}:document/AWS-RunShellScript");
    for (arn, tags) in [(&shipped, json!({ "a": "b" })), (&arn, json!({ "aws:a": "b" }))] {
        let answer = plane.call::<TagResources>(json!({ "ResourceARNList": [arn], "Tags": tags })).await.unwrap();
        assert_eq!(answer["FailedResourcesMap"][arn]["ErrorCode"], "InvalidParameterException", "{answer}");
    }
    plane.stop().await;
}

async fn each_is_tagged_by_itself(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let nobody = format!("arn:aws:ssm:{REGION}:{ACCOUNT}:managed-instance/mi-00000000000000000");
    let foreign = "arn:aws:ssm:lab-9:999999999999:parameter/a";
    let input = json!({ "ResourceARNList": [nobody, foreign, node_arn(&node)], "Tags": { "env": "prod" } });
    let failed = plane.must::<TagResources>(input).await["FailedResourcesMap"].clone();
    assert_eq!(failed.as_object().unwrap().len(), 2);
    assert_eq!(failed[&nobody]["ErrorCode"], "InvalidParameterException");
    let of = json!({ "ResourceType": "ManagedInstance", "ResourceId": node.id });
    let tags = plane.must::<ListTagsForResource>(of).await;
    assert_eq!(tags["TagList"], json!([{ "Key": "env", "Value": "prod" }]));
    plane.stop().await;
}

async fn members_that_do_not_go_together(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for wrong in [
        json!({ "ResourceARNList": ["arn:a"], "ResourcesPerPage": 10 }),
        json!({ "ResourcesPerPage": 0 }),
        json!({ "ResourcesPerPage": 101 }),
        json!({ "TagsPerPage": 150 }),
        json!({ "ResourcesPerPage": 10, "TagsPerPage": 100 }),
        json!({ "TagFilters": [{ "Values": ["a"] }] }),
        json!({ "PaginationToken": "forged" }),
    ] {
        assert_eq!(code(plane.call::<GetResources>(wrong.clone()).await), "InvalidParameterException", "{wrong}");
    }
    plane.stop().await;
}

async fn policies_of_each_service_count(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let tagging = json!({ "Effect": "Allow", "Action": "tag:*", "Resource": "*" });
    let test = json!({ "Effect": "Allow", "Action": "ssm:AddTagsToResource", "Resource": "*",
        "Condition": { "StringEquals": { "aws:RequestTag/env": "test" } } });
    let anna = plane.user("anna", json!([tagging])).await;
    let bert = plane.user("bert", json!([tagging, test])).await;
    let input = |env: &str| json!({ "ResourceARNList": [node_arn(&node)], "Tags": { "env": env } });
    let denied = anna.call::<TagResources>(input("test")).await.expect("the call itself is allowed");
    let message = denied["FailedResourcesMap"][node_arn(&node)]["ErrorMessage"].as_str().unwrap();
    assert!(message.contains("ssm:AddTagsToResource"), "{message}");
    let denied = bert.call::<TagResources>(input("prod")).await.expect("the call itself is allowed");
    assert_eq!(denied["FailedResourcesMap"].as_object().unwrap().len(), 1);
    let done = bert.call::<TagResources>(input("test")).await.expect("allowed");
    assert_eq!(done["FailedResourcesMap"], json!({}));
    plane.stop().await;
}
