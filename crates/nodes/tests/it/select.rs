//! Finding nodes by targets and by expressions.

use model::FromJson;
use model::ssm::{AddTagsToResource, DeregisterManagedInstance, RemoveTagsFromResource, Target};
use nodes::{Nodes, Selection};
use serde_json::{Value, json};
use storage::testing::Store;
use storage::{Batch, Val};
use testkit::{ACCOUNT, ControlPlane, Node, REGION};

storage::testing::engines!(
    targets_mean_nodes,
    expressions_mean_nodes,
    tags_that_are_gone_find_nothing,
    a_fleet_is_searched_in_pages
);

fn targets(targets: &Value) -> Selection {
    let targets = targets.as_array().unwrap().iter().map(|target| Target::from_json(target.clone()).ok().unwrap());
    Selection::of_targets(&targets.collect::<Vec<_>>()).unwrap()
}

async fn ids(plane: &ControlPlane, selection: &Selection) -> Vec<String> {
    let nodes = Nodes::new(plane.server().plane());
    let found = nodes.select_in(ACCOUNT, REGION, selection, None, 100).await.unwrap();
    found.into_iter().map(|node| node.id).collect()
}

async fn tag(plane: &ControlPlane, node: &Node, tags: &[(&str, &str)]) {
    let tags: Vec<_> = tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    let input = json!({ "ResourceType": "ManagedInstance", "ResourceId": node.id, "Tags": tags });
    plane.must::<AddTagsToResource>(input).await;
}

fn sorted<const N: usize>(nodes: [&Node; N]) -> Vec<String> {
    let mut ids: Vec<_> = nodes.iter().map(|node| node.id.clone()).collect();
    ids.sort();
    ids
}

async fn targets_mean_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (web, db, bare) = (Node::enrol(&plane).await, Node::enrol(&plane).await, Node::enrol(&plane).await);
    tag(&plane, &web, &[("env", "prod"), ("role", "web")]).await;
    tag(&plane, &db, &[("env", "prod"), ("role", "db")]).await;
    for (given, expected) in [
        (json!([{ "Key": "tag:env", "Values": ["prod"] }]), sorted([&web, &db])),
        (json!([{ "Key": "tag:env", "Values": ["prod"] }, { "Key": "tag:role", "Values": ["db"] }]), sorted([&db])),
        (json!([{ "Key": "tag:role", "Values": ["db", "web", "none"] }]), sorted([&web, &db])),
        (json!([{ "Key": "tag-key", "Values": ["role"] }]), sorted([&web, &db])),
        (json!([{ "Key": "InstanceIds", "Values": [bare.id, web.id] }]), sorted([&bare, &web])),
        (json!([{ "Key": "InstanceIds", "Values": ["*"] }]), sorted([&bare, &web, &db])),
        (json!([]), sorted([&bare, &web, &db])),
        (json!([{ "Key": "tag:env", "Values": ["Prod"] }]), vec![]),
    ] {
        assert_eq!(ids(&plane, &targets(&given)).await, expected, "{given}");
    }
    let nodes = Nodes::new(plane.server().plane());
    let prod = targets(&json!([{ "Key": "tag:env", "Values": ["prod"] }]));
    assert!(nodes.is_selected(ACCOUNT, REGION, &prod, &web.id).await.unwrap());
    assert!(!nodes.is_selected(ACCOUNT, REGION, &prod, &bare.id).await.unwrap());
    assert!(!nodes.is_selected(ACCOUNT, "lab-2", &prod, &web.id).await.unwrap(), "another region");
    let group = targets(&json!([{ "Key": "resource-groups:Name", "Values": ["none"] }]));
    assert!(nodes.select_in(ACCOUNT, REGION, &group, None, 10).await.is_err());
    plane.stop().await;
}

async fn expressions_mean_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let online = Node::enrol(&plane).await.connect(&plane).await;
    let other = Node::enrol(&plane).await;
    tag(&plane, &online, &[("env", "prod")]).await;
    for (text, expected) in [
        ("online", sorted([&online])),
        ("status = inactive", sorted([&other])),
        ("not online or tag:env = prod", sorted([&online, &other])),
        ("platform ~ debian* and agent-version >= 3.2", sorted([&online])),
        ("agent-version < 3.2", vec![]),
        ("host = SIM", sorted([&online])),
        ("tag:env != prod", sorted([&other])),
        ("role = node", sorted([&online, &other])),
        ("attr:site", vec![]),
        ("", sorted([&online, &other])),
    ] {
        assert_eq!(ids(&plane, &Selection::parse(text).unwrap()).await, expected, "{text}");
    }
    plane.stop().await;
}

async fn tags_that_are_gone_find_nothing(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, other) = (Node::enrol(&plane).await, Node::enrol(&plane).await);
    for node in [&one, &other] {
        tag(&plane, node, &[("env", "prod"), ("a", "b")]).await;
    }
    let prod = Selection::parse("tag:env = prod").unwrap();
    tag(&plane, &one, &[("env", "test")]).await;
    assert_eq!(ids(&plane, &prod).await, sorted([&other]));
    let remove = json!({ "ResourceType": "ManagedInstance", "ResourceId": other.id, "TagKeys": ["env"] });
    plane.must::<RemoveTagsFromResource>(remove).await;
    assert!(ids(&plane, &prod).await.is_empty());
    plane.must::<DeregisterManagedInstance>(json!({ "InstanceId": one.id })).await;
    assert_eq!(ids(&plane, &Selection::parse("tag:a").unwrap()).await, sorted([&other]));
    plane.stop().await;
}

/// As many nodes as a server may have, in the tables alone.
async fn fleet(plane: &ControlPlane, size: usize) {
    let ids: Vec<_> = (0..size).map(|number| format!("mi-{number:017x}")).collect();
    let mut batch = Batch::new();
    batch
        .run(
            "INSERT INTO nodes (id, account, region, activation_id, registration_key, role, tags, registered_at,
                platform_name, agent_version)
             SELECT v, $2, $3, 'a', v, 'node', '{\"env\":\"prod\"}', 0, 'Debian GNU/Linux', '3.3.1' FROM {rows $1 v:text}",
            [Val::rows(ids.iter().map(|id| [Val::from(id)])), ACCOUNT.into(), REGION.into()],
        )
        .run(
            "INSERT INTO node_labels (account, region, kind, name, value, node_id)
             SELECT account, region, 'tag', 'env', 'prod', id FROM nodes",
            [],
        );
    plane.server().plane().commit(batch).await.unwrap();
}

async fn a_fleet_is_searched_in_pages(store: Store) {
    let plane = ControlPlane::start(&store).await;
    fleet(&plane, 18_000).await;
    let nodes = Nodes::new(plane.server().plane());
    for text in ["tag:env = prod", "platform ~ debian* and agent-version < 3.10", "not tag:env = test"] {
        let selection = Selection::parse(text).unwrap();
        let (mut after, mut found): (Option<String>, usize) = (None, 0);
        loop {
            let page = nodes.select_in(ACCOUNT, REGION, &selection, after.as_deref(), 5_000).await.unwrap();
            found += page.len();
            match page.last() {
                Some(last) if page.len() == 5_000 => after = Some(last.id.clone()),
                _ => break,
            }
        }
        assert_eq!(found, 18_000, "{text}");
    }
    let one = Selection::parse("tag:env = prod and id = mi-00000000000000abc").unwrap();
    assert_eq!(nodes.select_in(ACCOUNT, REGION, &one, None, 10).await.unwrap().len(), 1);
    plane.stop().await;
}
