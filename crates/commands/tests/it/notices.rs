use protocol::Status;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Script, code};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::{send_with, until};

storage::testing::engines!(what_is_wanted_is_told, topics_and_roles_are_looked_at);

const TOPIC: &str = "arn:aws:sns:lab-1:123456789012:deployments";

/// Takes one request, answers it with success, and gives its body.
async fn told(listener: &TcpListener) -> Value {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    loop {
        let mut part = [0; 4096];
        let read = socket.read(&mut part).await.unwrap();
        request.extend_from_slice(&part[..read]);
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((_, body)) = text.split_once("\r\n\r\n")
            && let Ok(body) = serde_json::from_str(body)
        {
            socket.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            return body;
        }
    }
}

async fn what_is_wanted_is_told(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?a=b", listener.local_addr().unwrap());
    let webhook = server::settings::Webhook { topic: TOPIC.to_owned(), url };
    plane.restart_with(|settings| settings.webhook.push(webhook)).await;
    let mut node = plane.node().await;
    let config =
        json!({ "NotificationArn": TOPIC, "NotificationEvents": ["Failed"], "NotificationType": "Invocation" });
    let command = send_with(&plane, json!({ "InstanceIds": [node.id], "NotificationConfig": config })).await;
    node.run(Script { status: Status::Failed, code: 3, ..Script::default() }).await;
    until(&plane, &command, &node, "Failed").await;
    let body = told(&listener).await;
    assert_eq!((&body["commandId"], &body["instanceId"]), (&json!(command), &json!(node.id)));
    assert_eq!(body["status"], "Failed");
    let config = json!({ "NotificationArn": TOPIC, "NotificationEvents": ["All"], "NotificationType": "Command" });
    let command = send_with(&plane, json!({ "InstanceIds": [node.id], "NotificationConfig": config })).await;
    node.run(Script::default()).await;
    let mut statuses = Vec::new();
    while statuses.last().is_none_or(|status| status != "Success") {
        let body = told(&listener).await;
        assert_eq!((&body["commandId"], &body["instanceId"]), (&json!(command), &Value::Null));
        statuses.push(testkit::text(&body, "status"));
    }
    plane.stop().await;
}

async fn topics_and_roles_are_looked_at(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = plane.node().await;
    let refusal = async |member: &str, value: Value| {
        let mut input = json!({
            "DocumentName": "AWS-RunShellScript", "Parameters": { "commands": ["true"] }, "InstanceIds": [node.id],
        });
        input[member] = value;
        code(plane.call::<model::ssm::SendCommand>(input).await)
    };
    let without_topic = json!({ "NotificationType": "Command" });
    assert_eq!(refusal("NotificationConfig", without_topic).await, "InvalidNotificationConfig");
    for role in ["deployer", "arn:aws:iam::123456789012:user/deployer"] {
        assert_eq!(refusal("ServiceRoleArn", json!(role)).await, "InvalidRole", "{role}");
    }
    plane.stop().await;
}
