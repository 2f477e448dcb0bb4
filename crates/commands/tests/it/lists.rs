use std::time::Duration;

use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, Script, code};

use super::{send, until};

storage::testing::engines!(
    pages_hold_while_commands_come,
    filters_narrow,
    filters_narrow_together,
    details_show_steps,
    tokens_are_bound,
    what_is_old_is_forgotten
);

fn ids(page: &Value) -> Vec<String> {
    page["Commands"].as_array().unwrap().iter().map(|command| testkit::text(command, "CommandId")).collect()
}

async fn pages_hold_while_commands_come(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let mut sent = Vec::new();
    for _ in 0..7 {
        sent.push(send(&plane, &node, "true").await);
        plane.clock().advance(1);
    }
    sent.reverse();
    let first = plane.must::<model::ssm::ListCommands>(json!({ "MaxResults": 3 })).await;
    send(&plane, &node, "true").await;
    let mut seen = ids(&first);
    let mut token = first["NextToken"].clone();
    while token.is_string() {
        let page = plane.must::<model::ssm::ListCommands>(json!({ "MaxResults": 3, "NextToken": token })).await;
        assert!(!ids(&page).is_empty(), "no empty page");
        seen.extend(ids(&page));
        token = page["NextToken"].clone();
    }
    assert_eq!(seen, sent, "newest first, none twice, none missing");
    plane.stop().await;
}

async fn filters_narrow(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut node, other) = (plane.node().await, Node::enrol(&plane).await);
    let done = send(&plane, &node, "true").await;
    node.run(Script::default()).await;
    until(&plane, &done, &node, "Success").await;
    plane.clock().advance(1_000);
    let waiting = send(&plane, &other, "true").await;
    let cases = [
        (json!({ "InstanceId": other.id }), &waiting),
        (json!({ "CommandId": done }), &done),
        (json!({ "Filters": [{ "key": "Status", "value": "Success" }] }), &done),
        (json!({ "Filters": [{ "key": "ExecutionStage", "value": "Executing" }] }), &waiting),
    ];
    for (input, expected) in cases {
        assert_eq!(
            ids(&plane.must::<model::ssm::ListCommands>(input.clone()).await),
            std::slice::from_ref(expected),
            "{input}"
        );
        if input.to_string().contains("ExecutionStage") {
            let refused = plane.call::<model::ssm::ListCommandInvocations>(input).await;
            assert_eq!(code(refused), "InvalidFilterKey", "AWS has it for commands only");
            continue;
        }
        let page = plane.must::<model::ssm::ListCommandInvocations>(input.clone()).await;
        assert_eq!(page["CommandInvocations"].as_array().unwrap().len(), 1, "{input}");
        assert_eq!(page["CommandInvocations"][0]["CommandId"], **expected, "{input}");
    }
    let none = json!({ "Filters": [{ "key": "DocumentName", "value": "AWS-Other" }] });
    assert!(ids(&plane.must::<model::ssm::ListCommands>(none).await).is_empty());
    let wrong = json!({ "Filters": [{ "key": "InvokedAfter", "value": "soon" }] });
    assert_eq!(code(plane.call::<model::ssm::ListCommands>(wrong).await), "ValidationException");
    plane.stop().await;
}

async fn details_show_steps(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    node.run(Script { stdout: "hello".to_owned(), ..Script::default() }).await;
    until(&plane, &command, &node, "Success").await;
    let plain = plane.must::<model::ssm::ListCommandInvocations>(json!({ "CommandId": command })).await;
    assert_eq!(plain["CommandInvocations"][0]["CommandPlugins"], json!([]));
    let input = json!({ "CommandId": command, "Details": true });
    let detailed = plane.must::<model::ssm::ListCommandInvocations>(input).await;
    let step = &detailed["CommandInvocations"][0]["CommandPlugins"][0];
    assert_eq!(step["Name"], "aws:runShellScript");
    assert_eq!((&step["Output"], &step["ResponseCode"]), (&json!("hello"), &json!(0)));
    assert_eq!(step["ResponseFinishDateTime"], 2.5);
    plane.stop().await;
}

async fn tokens_are_bound(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    for _ in 0..2 {
        send(&plane, &node, "true").await;
        plane.clock().advance(1);
    }
    let page = plane.must::<model::ssm::ListCommands>(json!({ "MaxResults": 1 })).await;
    let token = &page["NextToken"];
    let other_filter = json!({ "MaxResults": 1, "NextToken": token, "InstanceId": node.id });
    assert_eq!(code(plane.call::<model::ssm::ListCommands>(other_filter).await), "InvalidNextToken");
    let other_list = json!({ "MaxResults": 1, "NextToken": token });
    assert_eq!(code(plane.call::<model::ssm::ListCommandInvocations>(other_list).await), "InvalidNextToken");
    let garbled = json!({ "NextToken": "AAAA" });
    assert_eq!(code(plane.call::<model::ssm::ListCommands>(garbled).await), "InvalidNextToken");
    plane.clock().advance(i64::try_from(Duration::from_secs(60).as_millis()).unwrap());
    assert_eq!(
        ids(&plane.must::<model::ssm::ListCommands>(json!({ "MaxResults": 1, "NextToken": token })).await).len(),
        1
    );
    plane.stop().await;
}

async fn what_is_old_is_forgotten(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (mut node, other) = (plane.node().await, Node::enrol(&plane).await);
    let done = send(&plane, &node, "true").await;
    node.run(Script::default()).await;
    until(&plane, &done, &node, "Success").await;
    plane.advance(Duration::from_secs(29 * 24 * 3600));
    let young = send(&plane, &other, "true").await;
    assert_eq!(ids(&plane.must::<model::ssm::ListCommands>(json!({})).await), [young.clone(), done]);
    plane.advance(Duration::from_secs(2 * 24 * 3600));
    testkit::eventually("the old command is forgotten", async || {
        (ids(&plane.must::<model::ssm::ListCommands>(json!({})).await) == std::slice::from_ref(&young)).then_some(())
    })
    .await;
    let left = plane.must::<model::ssm::ListCommandInvocations>(json!({})).await;
    assert_eq!(left["CommandInvocations"].as_array().unwrap().len(), 1);
    plane.stop().await;
}

async fn filters_narrow_together(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let command = send(&plane, &node, "true").await;
    node.run(Script::default()).await;
    until(&plane, &command, &node, "Success").await;
    let filter = |key: &str, value: &str| json!({ "key": key, "value": value });
    let (success, failed) = (filter("Status", "Success"), filter("Status", "Failed"));
    let (complete, executing) = (filter("ExecutionStage", "Complete"), filter("ExecutionStage", "Executing"));
    let (script, other) = (filter("DocumentName", "AWS-RunShellScript"), filter("DocumentName", "AWS-RunDocument"));
    for (filters, found) in [
        ([&success, &complete], 1),
        ([&complete, &success], 1),
        ([&failed, &complete], 0),
        ([&complete, &failed], 0),
        ([&success, &executing], 0),
        ([&executing, &success], 0),
        ([&success, &failed], 0),
        ([&success, &success], 1),
        ([&script, &complete], 1),
        ([&script, &other], 0),
        ([&other, &success], 0),
    ] {
        let listed = plane.must::<model::ssm::ListCommands>(json!({ "Filters": filters })).await;
        assert_eq!(ids(&listed).len(), found, "{filters:?}");
    }
    plane.stop().await;
}
