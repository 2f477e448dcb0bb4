use model::fleetwright::{ListCommandOutputGroups, PreviewCommand, StartCommand};
use model::ssm::ListCommands;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script, code, text};

use super::{listed_as, tag, until};

storage::testing::engines!(
    a_retry_with_its_token_runs_once,
    an_expression_means_nodes_by_any_fact,
    a_preview_names_what_would_be_touched,
    the_same_outputs_are_grouped
);

fn request(members: &Value) -> Value {
    let mut input = json!({ "DocumentName": "AWS-RunShellScript", "Parameters": { "commands": ["true"] } });
    for (name, value) in members.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

async fn a_retry_with_its_token_runs_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let input = request(&json!({ "InstanceIds": [node.id], "ClientToken": "deploy-7" }));
    let (first, second) =
        tokio::join!(plane.must::<StartCommand>(input.clone()), plane.must::<StartCommand>(input.clone()));
    let third = plane.must::<StartCommand>(input.clone()).await;
    assert_eq!(first["CommandId"], second["CommandId"]);
    assert_eq!((&third["CommandId"], &third["Repeated"]), (&first["CommandId"], &json!(true)));
    let listed = plane.must::<ListCommands>(json!({})).await;
    assert_eq!(listed["Commands"].as_array().unwrap().len(), 1);
    let mut other = input;
    other["Comment"] = json!("another");
    assert_eq!(code(plane.call::<StartCommand>(other).await), "ValidationException", "a token is for one request");
    plane.stop().await;
}

async fn an_expression_means_nodes_by_any_fact(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut web, db) = (plane.node().await, plane.node().await);
    tag(&plane, &web, "role", "web").await;
    tag(&plane, &db, "role", "db").await;
    let input = request(&json!({ "Expression": "tag:role = web and not tag:role = db" }));
    let sent = plane.must::<StartCommand>(input).await;
    assert_eq!(sent["TargetCount"], 1);
    web.run(Script::default()).await;
    listed_as(&plane, &text(&sent, "CommandId"), "Success").await;
    let wrong = request(&json!({ "Expression": "tag:role = " }));
    assert_eq!(code(plane.call::<StartCommand>(wrong).await), "ValidationException");
    plane.stop().await;
}

async fn a_preview_names_what_would_be_touched(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let nodes = [plane.node().await, Node::enrol(&plane).await, Node::enrol(&plane).await];
    let all = json!({ "Targets": [{ "Key": "InstanceIds", "Values": ["*"] }], "DocumentName": "AWS-RunShellScript" });
    let whole = plane.must::<PreviewCommand>(all.clone()).await;
    assert_eq!((&whole["TargetCount"], &whole["NextToken"]), (&json!(3), &Value::Null));
    let mut seen: Vec<String> = Vec::new();
    let mut input = all;
    input["MaxResults"] = json!(2);
    loop {
        let page = plane.must::<PreviewCommand>(input.clone()).await;
        seen.extend(page["Nodes"].as_array().unwrap().iter().map(|node| text(node, "InstanceId")));
        match &page["NextToken"] {
            Value::String(token) => input["NextToken"] = json!(token),
            _ => break,
        }
    }
    let mut expected: Vec<String> = nodes.iter().map(|node| node.id.clone()).collect();
    expected.sort();
    assert_eq!(seen, expected);
    let named = plane.must::<PreviewCommand>(json!({ "InstanceIds": [nodes[0].id] })).await;
    assert_eq!((&named["Nodes"][0]["PingStatus"], &named["Nodes"][0]["Outcome"]), (&json!("Online"), &json!("Send")));
    assert_eq!(plane.must::<ListCommands>(json!({})).await["Commands"], json!([]), "nothing was sent");
    plane.stop().await;
}

async fn the_same_outputs_are_grouped(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut nodes = [plane.node().await, plane.node().await, plane.node().await];
    let ids: Vec<&str> = nodes.iter().map(|node| node.id.as_str()).collect();
    let command = text(&plane.must::<StartCommand>(request(&json!({ "InstanceIds": ids }))).await, "CommandId");
    for (node, said) in nodes.iter_mut().zip(["a", "b", "a"]) {
        node.run(Script { stdout: said.to_owned(), ..Script::default() }).await;
        until(&plane, &command, node, "Success").await;
    }
    let groups = plane.must::<ListCommandOutputGroups>(json!({ "CommandId": command })).await;
    let groups: Vec<_> =
        groups["Groups"].as_array().unwrap().iter().map(|group| (&group["StandardOutput"], &group["Count"])).collect();
    assert_eq!(groups, [(&json!("a"), &json!(2)), (&json!("b"), &json!(1))]);
    let unknown = json!({ "CommandId": "00000000-0000-4000-8000-000000000000" });
    assert_eq!(code(plane.call::<ListCommandOutputGroups>(unknown).await), "InvalidCommandId");
    plane.stop().await;
}
