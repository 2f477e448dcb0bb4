//! Seeing the fleet: lists, filters, counts.

use std::slice;

use model::ssm::{
    AddTagsToResource, DescribeInstanceInformation, DescribeInstanceProperties, ListNodes, ListNodesSummary,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node, REGION, code};

storage::testing::engines!(
    information_is_narrowed_in_both_styles,
    properties_are_compared,
    the_inventory_is_listed_and_counted,
    pages_end_where_the_fleet_ends
);

fn ids(answer: &Value, list: &str, member: &str) -> Vec<String> {
    let items = answer[list].as_array().unwrap();
    items.iter().map(|item| item[member].as_str().unwrap().to_owned()).collect()
}

async fn information(plane: &ControlPlane, filters: Value) -> Vec<String> {
    let answer = plane.must::<DescribeInstanceInformation>(json!({ "Filters": filters })).await;
    ids(&answer, "InstanceInformationList", "InstanceId")
}

async fn two(plane: &ControlPlane) -> (Node, Node) {
    let online = Node::enrol(plane).await.connect(plane).await;
    let other = Node::enrol(plane).await;
    let tags = json!([{ "Key": "env", "Value": "prod" }]);
    let input = json!({ "ResourceType": "ManagedInstance", "ResourceId": other.id, "Tags": tags });
    plane.must::<AddTagsToResource>(input).await;
    (online, other)
}

async fn information_is_narrowed_in_both_styles(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (online, other) = two(&plane).await;
    for (key, value, expected) in [
        ("PingStatus", "Online", &online),
        ("PingStatus", "Inactive", &other),
        ("PlatformTypes", "Linux", &online),
        ("AgentVersion", "3.3.0.0", &online),
        ("tag:env", "prod", &other),
        ("tag-key", "env", &other),
        ("InstanceIds", &other.id, &other),
        ("SourceIds", &online.id, &online),
    ] {
        let found = information(&plane, json!([{ "Key": key, "Values": [value] }])).await;
        assert_eq!(found, slice::from_ref(&expected.id), "{key}");
    }
    assert!(information(&plane, json!([{ "Key": "AssociationStatus", "Values": ["Success"] }])).await.is_empty());
    let all =
        json!([{ "Key": "ResourceType", "Values": ["ManagedInstance"] }, { "Key": "IamRole", "Values": ["node"] }]);
    assert_eq!(information(&plane, all).await.len(), 2);
    let old = json!({ "InstanceInformationFilterList": [{ "key": "PingStatus", "valueSet": ["Online"] }] });
    let answer = plane.must::<DescribeInstanceInformation>(old).await;
    assert_eq!(ids(&answer, "InstanceInformationList", "InstanceId"), slice::from_ref(&online.id));
    let wrong = json!({ "Filters": [{ "Key": "Colour", "Values": ["red"] }] });
    assert_eq!(code(plane.call::<DescribeInstanceInformation>(wrong).await), "InvalidFilterKey");
    plane.stop().await;
}

async fn properties_are_compared(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (online, other) = two(&plane).await;
    for (key, operator, value, expected) in [
        ("AgentVersion", "GreaterThan", "3.2.900", vec![&online]),
        ("AgentVersion", "LessThan", "3.2.900", vec![]),
        ("PlatformName", "BeginWith", "Debian", vec![&online]),
        ("PingStatus", "NotEqual", "Online", vec![&other]),
        ("tag:env", "NotEqual", "prod", vec![&online]),
        ("ComputerName", "Equal", "sim", vec![&online]),
    ] {
        let filter = json!([{ "Key": key, "Operator": operator, "Values": [value] }]);
        let answer = plane.must::<DescribeInstanceProperties>(json!({ "FiltersWithOperator": filter })).await;
        let expected: Vec<_> = expected.iter().map(|node| node.id.clone()).collect();
        assert_eq!(ids(&answer, "InstanceProperties", "InstanceId"), expected, "{key} {operator}");
    }
    plane.stop().await;
}

async fn the_inventory_is_listed_and_counted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (online, other) = two(&plane).await;
    let listed = plane.must::<ListNodes>(json!({})).await;
    let mut both = [online.id.clone(), other.id.clone()];
    both.sort();
    assert_eq!(ids(&listed, "Nodes", "Id"), both);
    let active = json!([{ "Key": "InstanceStatus", "Values": ["Active"] }, { "Key": "Region", "Values": [REGION] }]);
    let listed = plane.must::<ListNodes>(json!({ "Filters": active })).await;
    assert_eq!(ids(&listed, "Nodes", "Id"), slice::from_ref(&online.id));
    let node = &listed["Nodes"][0];
    assert_eq!((&node["Owner"]["AccountId"], &node["Region"]), (&json!(ACCOUNT), &json!(REGION)));
    assert_eq!(node["NodeType"]["Instance"]["AgentType"], "amazon-ssm-agent");
    let by = |name: &str| json!({ "AggregatorType": "Count", "TypeName": "Instance", "AttributeName": name });
    let mut within = by("ResourceType");
    within["Aggregators"] = json!([by("PlatformName")]);
    let summary = plane.must::<ListNodesSummary>(json!({ "Aggregators": [by("Region"), within] })).await;
    let expected = json!([
        { "Region": REGION, "Count": "2" },
        { "ResourceType": "ManagedInstance", "PlatformName": "", "Count": "1" },
        { "ResourceType": "ManagedInstance", "PlatformName": "Debian GNU/Linux", "Count": "1" }
    ]);
    assert_eq!(summary["Summary"], expected);
    let first = plane.must::<ListNodesSummary>(json!({ "Aggregators": [by("PlatformName")], "MaxResults": 1 })).await;
    let next = json!({ "Aggregators": [by("PlatformName")], "MaxResults": 1, "NextToken": first["NextToken"] });
    let next = plane.must::<ListNodesSummary>(next).await;
    assert_eq!(next["Summary"], json!([{ "PlatformName": "Debian GNU/Linux", "Count": "1" }]));
    assert!(next["NextToken"].is_null());
    let synced = plane.call::<ListNodes>(json!({ "SyncName": "all" })).await;
    assert_eq!(code(synced), "ResourceDataSyncNotFoundException");
    plane.stop().await;
}

async fn pages_end_where_the_fleet_ends(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for _ in 0..6 {
        Node::enrol(&plane).await;
    }
    let first = plane.must::<DescribeInstanceInformation>(json!({ "MaxResults": 5 })).await;
    assert_eq!(first["InstanceInformationList"].as_array().unwrap().len(), 5);
    let token = &first["NextToken"];
    let last = plane.must::<DescribeInstanceInformation>(json!({ "MaxResults": 5, "NextToken": token })).await;
    assert_eq!((last["InstanceInformationList"].as_array().unwrap().len(), &last["NextToken"]), (1, &Value::Null));
    let foreign = plane.call::<DescribeInstanceProperties>(json!({ "MaxResults": 5, "NextToken": token })).await;
    assert_eq!(code(foreign), "InvalidNextToken");
    for size in [4, 51] {
        let refused = plane.call::<DescribeInstanceInformation>(json!({ "MaxResults": size })).await;
        assert_eq!(code(refused), "ValidationException");
    }
    plane.stop().await;
}
