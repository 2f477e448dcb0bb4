//! Resource groups.

use model::resource_groups::{
    CreateGroup, DeleteGroup, GetGroup, GetGroupQuery, GetTags, ListGroupResources, ListGroups, SearchResources, Tag,
    Untag, UpdateGroup, UpdateGroupQuery,
};
use model::ssm::{AddTagsToResource, PutParameter};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node, REGION, code};

storage::testing::engines!(
    groups_are_made_changed_and_deleted,
    what_is_in_a_group,
    groups_are_listed_in_pages,
    what_is_no_group,
    policies_are_asked
);

fn query(types: &[&str], tags: &[(&str, &str)]) -> Value {
    let tags: Vec<_> = tags.iter().map(|(key, value)| json!({ "Key": key, "Values": [value] })).collect();
    let query = json!({ "ResourceTypeFilters": types, "TagFilters": tags }).to_string();
    json!({ "Type": "TAG_FILTERS_1_0", "Query": query })
}

fn prod() -> Value {
    query(&["AWS::AllSupported"], &[("env", "prod")])
}

fn arn(name: &str) -> String {
    format!("arn:aws:resource-groups:{REGION}:{ACCOUNT}:group/{name}")
}

async fn groups_are_made_changed_and_deleted(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input =
        json!({ "Name": "prod", "Description": "all of it", "ResourceQuery": prod(), "Tags": { "team": "ops" } });
    let made = plane.must::<CreateGroup>(input.clone()).await;
    assert_eq!(made["Group"]["GroupArn"], json!(arn("prod")));
    assert_eq!(code(plane.call::<CreateGroup>(input).await), "BadRequestException");
    for name in ["prod".to_owned(), arn("prod")] {
        let got = plane.must::<GetGroup>(json!({ "Group": name })).await;
        assert_eq!(got["Group"]["Description"], "all of it");
    }
    plane.must::<UpdateGroup>(json!({ "Group": "prod", "Description": "changed" })).await;
    assert_eq!(plane.must::<GetGroup>(json!({ "GroupName": "prod" })).await["Group"]["Description"], "changed");
    let other = query(&["AWS::SSM::ManagedInstance"], &[]);
    plane.must::<UpdateGroupQuery>(json!({ "Group": "prod", "ResourceQuery": other })).await;
    let got = plane.must::<GetGroupQuery>(json!({ "Group": "prod" })).await;
    assert_eq!(got["GroupQuery"], json!({ "GroupName": "prod", "ResourceQuery": other }));
    plane.must::<Tag>(json!({ "Arn": arn("prod"), "Tags": { "a": "b" } })).await;
    plane.must::<Untag>(json!({ "Arn": arn("prod"), "Keys": ["team"] })).await;
    assert_eq!(plane.must::<GetTags>(json!({ "Arn": arn("prod") })).await["Tags"], json!({ "a": "b" }));
    plane.must::<DeleteGroup>(json!({ "Group": "prod" })).await;
    assert_eq!(code(plane.call::<GetGroup>(json!({ "Group": "prod" })).await), "NotFoundException");
    plane.stop().await;
}

async fn tag(plane: &ControlPlane, kind: &str, id: &str, key: &str, value: &str) {
    let tags = json!([{ "Key": key, "Value": value }]);
    plane.must::<AddTagsToResource>(json!({ "ResourceType": kind, "ResourceId": id, "Tags": tags })).await;
}

async fn what_is_in_a_group(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (node, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    tag(&plane, "ManagedInstance", &node.id, "env", "prod").await;
    tag(&plane, "ManagedInstance", &other.id, "env", "test").await;
    plane.must::<PutParameter>(json!({ "Name": "/a/b", "Type": "String", "Value": "c" })).await;
    tag(&plane, "Parameter", "/a/b", "env", "prod").await;
    plane.must::<CreateGroup>(json!({ "Name": "prod", "ResourceQuery": prod() })).await;
    let node_arn = format!("arn:aws:ssm:{REGION}:{ACCOUNT}:managed-instance/{}", node.id);
    let parameter_arn = format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter/a/b");
    let both = json!([
        { "ResourceArn": node_arn, "ResourceType": "AWS::SSM::ManagedInstance" },
        { "ResourceArn": parameter_arn, "ResourceType": "AWS::SSM::Parameter" }
    ]);
    let listed = plane.must::<ListGroupResources>(json!({ "Group": "prod" })).await;
    assert_eq!(listed["ResourceIdentifiers"], both);
    assert_eq!(listed["Resources"][0]["Identifier"], both[0]);
    let only = json!([{ "Name": "resource-type", "Values": ["AWS::SSM::Parameter"] }]);
    let listed = plane.must::<ListGroupResources>(json!({ "Group": "prod", "Filters": only })).await;
    assert_eq!(listed["ResourceIdentifiers"], json!([both[1]]));
    let first = plane.must::<SearchResources>(json!({ "ResourceQuery": prod(), "MaxResults": 1 })).await;
    assert_eq!(first["ResourceIdentifiers"], json!([both[0]]));
    let next = json!({ "ResourceQuery": prod(), "MaxResults": 1, "NextToken": first["NextToken"] });
    let next = plane.must::<SearchResources>(next).await;
    assert_eq!((&next["ResourceIdentifiers"], next["NextToken"].is_null()), (&json!([both[1]]), true));
    plane.stop().await;
}

async fn groups_are_listed_in_pages(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for (name, types) in [("a", "AWS::AllSupported"), ("b", "AWS::SSM::Parameter"), ("c", "AWS::AllSupported")] {
        plane.must::<CreateGroup>(json!({ "Name": name, "ResourceQuery": query(&[types], &[]) })).await;
    }
    let names = |answer: &Value| {
        let groups = answer["GroupIdentifiers"].as_array().unwrap().clone();
        groups.iter().map(|group| group["GroupName"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let first = plane.must::<ListGroups>(json!({ "MaxResults": 2 })).await;
    assert_eq!(names(&first), ["a", "b"]);
    let rest = plane.must::<ListGroups>(json!({ "MaxResults": 2, "NextToken": first["NextToken"] })).await;
    assert_eq!((names(&rest), rest["NextToken"].is_null()), (vec!["c".to_owned()], true));
    let filter = json!([{ "Name": "resource-type", "Values": ["AWS::SSM::Parameter"] }]);
    assert_eq!(names(&plane.must::<ListGroups>(json!({ "Filters": filter })).await), ["b"]);
    let forged = plane.call::<ListGroups>(json!({ "NextToken": "AAAA" })).await;
    assert_eq!(code(forged), "BadRequestException");
    plane.stop().await;
}

async fn what_is_no_group(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let stack = json!({ "Type": "CLOUDFORMATION_STACK_1_0", "Query": "{}" });
    let broken = json!({ "Type": "TAG_FILTERS_1_0", "Query": "{" });
    for wrong in [
        json!({ "Name": "a", "ResourceQuery": stack }),
        json!({ "Name": "a", "ResourceQuery": broken }),
        json!({ "Name": "a" }),
        json!({ "Name": "AWSgroup", "ResourceQuery": prod() }),
        json!({ "Name": "a b", "ResourceQuery": prod() }),
        json!({ "Name": "a", "ResourceQuery": prod(), "Tags": { "aws:a": "b" } }),
    ] {
        assert_eq!(code(plane.call::<CreateGroup>(wrong.clone()).await), "BadRequestException", "{wrong}");
    }
    assert_eq!(code(plane.call::<GetGroup>(json!({})).await), "BadRequestException");
    let elsewhere = json!({ "Group": "arn:aws:resource-groups:lab-9:999999999999:group/a" });
    assert_eq!(code(plane.call::<DeleteGroup>(elsewhere).await), "AccessDeniedException");
    plane.stop().await;
}

async fn policies_are_asked(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.must::<CreateGroup>(json!({ "Name": "mine", "ResourceQuery": prod(), "Tags": { "owner": "anna" } })).await;
    plane.must::<CreateGroup>(json!({ "Name": "other", "ResourceQuery": prod() })).await;
    let statement = json!({ "Effect": "Allow", "Action": "resource-groups:*", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/owner": "anna" } } });
    let anna = plane.user("anna", json!([statement])).await;
    anna.call::<GetGroup>(json!({ "Group": "mine" })).await.expect("it is hers");
    for denied in ["other", &arn("other")] {
        assert_eq!(code(anna.call::<GetGroup>(json!({ "Group": denied })).await), "AccessDeniedException");
    }
    assert_eq!(code(anna.call::<ListGroups>(json!({})).await), "AccessDeniedException");
    plane.stop().await;
}
