//! What operators say of nodes, and finding nodes by it.

use std::slice;

use model::fleetwright::{DeleteNodeAttributes, PutNodeAttributes, SearchNodes};
use model::resource_groups::CreateGroup;
use model::ssm::{AddTagsToResource, DeregisterManagedInstance};
use nodes::{Nodes, Selection};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node, REGION, code};

storage::testing::engines!(attributes_are_put_and_deleted, groups_mean_nodes, bad_searches);

async fn found(plane: &ControlPlane, expression: &str) -> Vec<String> {
    let answer = plane.must::<SearchNodes>(json!({ "Expression": expression })).await;
    let nodes = answer["Nodes"].as_array().unwrap();
    nodes.iter().map(|node| node["NodeId"].as_str().unwrap().to_owned()).collect()
}

async fn attributes_are_put_and_deleted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let put = async |node: &Node, attributes: Value| {
        plane.must::<PutNodeAttributes>(json!({ "NodeId": node.id, "Attributes": attributes })).await
    };
    put(&one, json!({ "site": "fra1", "owner": "web" })).await;
    put(&other, json!({ "site": "ber1" })).await;
    let now = put(&one, json!({ "owner": "ops" })).await;
    assert_eq!(now["Attributes"], json!({ "owner": "ops", "site": "fra1" }));
    assert_eq!(found(&plane, "attr:site = fra1 and attr:owner = ops").await, slice::from_ref(&one.id));
    assert_eq!(found(&plane, "attr:owner = web").await, Vec::<String>::new());
    let shown = plane.must::<SearchNodes>(json!({ "Expression": "attr:site ~ 'ber*'" })).await;
    assert_eq!(shown["Nodes"][0]["Attributes"], json!({ "site": "ber1" }));
    let delete = json!({ "NodeId": one.id, "Names": ["site", "none"] });
    assert_eq!(plane.must::<DeleteNodeAttributes>(delete).await["Attributes"], json!({ "owner": "ops" }));
    assert!(found(&plane, "attr:site = fra1").await.is_empty());
    plane.must::<DeregisterManagedInstance>(json!({ "InstanceId": one.id })).await;
    assert!(found(&plane, "attr:owner").await.is_empty());
    let many: Value = (0..50).map(|number| (format!("a{number}"), json!(""))).collect::<serde_json::Map<_, _>>().into();
    let refused = plane.call::<PutNodeAttributes>(json!({ "NodeId": other.id, "Attributes": many })).await;
    assert_eq!(code(refused), "ValidationException", "51 of them");
    let nobody = json!({ "NodeId": "mi-00000000000000000", "Attributes": { "a": "b" } });
    assert_eq!(code(plane.call::<PutNodeAttributes>(nobody).await), "NoSuchNode");
    plane.stop().await;
}

async fn groups_mean_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, _other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    let tags = json!([{ "Key": "env", "Value": "prod" }]);
    let tag = json!({ "ResourceType": "ManagedInstance", "ResourceId": one.id, "Tags": tags });
    plane.must::<AddTagsToResource>(tag).await;
    for (name, kind) in [("nodes", "AWS::SSM::ManagedInstance"), ("buckets", "AWS::S3::Bucket")] {
        let query = json!({ "ResourceTypeFilters": [kind], "TagFilters": [{ "Key": "env", "Values": ["prod"] }] });
        let query = json!({ "Type": "TAG_FILTERS_1_0", "Query": query.to_string() });
        plane.must::<CreateGroup>(json!({ "Name": name, "ResourceQuery": query })).await;
    }
    assert_eq!(found(&plane, "group:nodes").await, slice::from_ref(&one.id));
    assert_eq!(found(&plane, "not group:nodes").await.len(), 1);
    assert!(found(&plane, "group:buckets").await.is_empty());
    let target = |values: &[&str]| model::ssm::Target {
        key: Some("resource-groups:Name".to_owned()),
        values: Some(values.iter().map(|value| (*value).to_owned()).collect()),
    };
    let selection = Selection::of_targets(&[target(&["nodes"])]).unwrap();
    let nodes = Nodes::new(plane.server().plane());
    assert_eq!(nodes.select_in(ACCOUNT, REGION, &selection, None, 10).await.unwrap().len(), 1);
    plane.stop().await;
}

async fn bad_searches(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for (expression, part) in [("colour = red", "character 1"), ("name =", "character 7"), ("group:none", "group none")]
    {
        let refused = plane.call::<SearchNodes>(json!({ "Expression": expression })).await;
        assert!(refused.as_ref().unwrap_err().to_string().contains(part), "{refused:?}");
        assert_eq!(code(refused), "ValidationException");
    }
    let anna = plane.user("anna", json!([{ "Effect": "Allow", "Action": "ssm:GetParameter", "Resource": "*" }])).await;
    assert_eq!(code(anna.call::<SearchNodes>(json!({})).await), "AccessDeniedException");
    plane.stop().await;
}
