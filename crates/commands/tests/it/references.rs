//! Commands that refer to parameters of Parameter Store.

use model::ssm::{ListCommands, PutParameter, SendCommand};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node, REGION, code};

storage::testing::engines!(
    references_travel_as_they_stand,
    what_is_referred_to_must_be_there_and_of_the_right_kind,
    limits_of_the_document_hold_for_values,
    whoever_refers_to_a_parameter_must_be_allowed_to_read_it
);

async fn put(plane: &ControlPlane, name: &str, kind: &str, value: &str) {
    let input = json!({ "Name": name, "Type": kind, "Value": value, "Overwrite": true });
    plane.must::<PutParameter>(input).await;
}

/// A control plane with parameters of every kind, and a node.
async fn fleet(store: &Store) -> (ControlPlane, Node) {
    let plane = ControlPlane::start(store).await;
    put(&plane, "/app/word", "String", "first value").await;
    put(&plane, "/app/word", "String", "second value").await;
    put(&plane, "list", "StringList", "one item,another item").await;
    put(&plane, "/app/password", "SecureString", "hunter2hunter2").await;
    let node = plane.node().await;
    (plane, node)
}

fn running(node: &Node, parameters: &Value) -> Value {
    json!({ "DocumentName": "AWS-RunShellScript", "InstanceIds": [node.id], "Parameters": parameters })
}

fn commands(node: &Node, lines: &[&str]) -> Value {
    running(node, &json!({ "commands": lines }))
}

async fn references_travel_as_they_stand(store: Store) {
    let (plane, mut node) = fleet(&store).await;
    let lines =
        ["{{ssm:/app/word}} {{ ssm:/app/word:1 }}", "{{ssm:list}}", "{{ ssm-secure:/app/password }}", "{{ssm:x y}}"];
    let sent = plane.must::<SendCommand>(commands(&node, &lines)).await;
    assert_eq!(sent["Command"]["Parameters"]["commands"], json!(lines));
    let listed = plane.must::<ListCommands>(json!({})).await;
    assert_eq!(listed["Commands"][0]["Parameters"]["commands"], json!(lines));
    let job = node.job().await;
    let content: Value = serde_json::from_str(&job.job.content).unwrap();
    assert_eq!(content["Parameters"]["commands"], json!(lines));
    for value in ["first value", "second value", "one item", "hunter2"] {
        assert!(!job.job.content.contains(value) && !listed.to_string().contains(value), "{value}");
    }
    plane.stop().await;
}

async fn what_is_referred_to_must_be_there_and_of_the_right_kind(store: Store) {
    let (plane, node) = fleet(&store).await;
    for (line, said) in [
        ("{{ssm:/none}} {{ssm:none-too:live}}", "that do not exist in this Region: /none, none-too:live."),
        ("{{ssm:/app/word:3}}", "that do not exist in this Region: /app/word:3."),
        ("{{ssm-secure:/none}}", "that do not exist in this Region: /none."),
        ("{{ssm:a:1:2}} {{ssm:///}}", "that do not exist in this Region: ///, a:1:2."),
        ("{{ssm:/app/password}}", "of type SecureString cannot be referred to by {{ssm:...}}: /app/password."),
        ("{{ssm-secure:/app/word}}", "Only parameters of type SecureString can be referred to by {{ssm-secure:...}}"),
        ("echo {{ssm:list}}", "Parameter list of type StringList cannot be used as a String."),
    ] {
        let error = plane.call::<SendCommand>(commands(&node, &[line])).await.unwrap_err();
        assert_eq!(error.code(), Some("InvalidParameters"), "{line}");
        assert!(error.to_string().contains(said), "{line}: {error}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
    let many: String = (0..101).map(|number| format!("{{{{ssm:p{number}}}}}")).collect();
    let error = plane.call::<SendCommand>(commands(&node, &[&many])).await.unwrap_err();
    assert!(error.to_string().contains("refers to 101 parameters; at most 100"), "{error}");
    assert_eq!(plane.must::<ListCommands>(json!({})).await["Commands"], json!([]), "nothing was stored");
    plane.stop().await;
}

async fn limits_of_the_document_hold_for_values(store: Store) {
    let (plane, node) = fleet(&store).await;
    put(&plane, "/app/seconds", "String", "60").await;
    let input = |timeout: &str| running(&node, &json!({ "commands": ["true"], "executionTimeout": [timeout] }));
    let sent = plane.must::<SendCommand>(input("{{ssm:/app/seconds}}")).await;
    assert_eq!(sent["Command"]["Parameters"]["executionTimeout"], json!(["{{ssm:/app/seconds}}"]));
    let refused = plane.call::<SendCommand>(input("{{ssm:/app/word}}")).await;
    assert!(refused.as_ref().unwrap_err().to_string().contains("must match the pattern"));
    assert_eq!(code(refused), "InvalidParameters");
    plane.stop().await;
}

async fn whoever_refers_to_a_parameter_must_be_allowed_to_read_it(store: Store) {
    let (plane, node) = fleet(&store).await;
    let allow = |action: &str, resource: &str| json!({ "Effect": "Allow", "Action": action, "Resource": resource });
    let arn = |name: &str| format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter{name}");
    let send = allow("ssm:SendCommand", "*");
    let anna = plane.user("anna", json!([send])).await;
    for (line, name) in [
        ("{{ssm:/app/word}}", "/app/word"),
        ("{{ssm:/none}}", "/none"),
        ("{{ssm-secure:/app/password:1}}", "/app/password"),
    ] {
        let error = anna.call::<SendCommand>(commands(&node, &[line])).await.unwrap_err();
        assert_eq!(error.code(), Some("AccessDeniedException"), "{line}");
        let told = format!("ssm:GetParameters on resource: {}", arn(name));
        assert!(error.to_string().contains(&told), "{error}");
    }
    let read = allow("ssm:GetParameters", &arn("/app/*"));
    plane.permit("anna", json!([send, read])).await;
    for line in ["{{ssm:/app/word}}", "{{ssm-secure:/app/password:1}}"] {
        anna.call::<SendCommand>(commands(&node, &[line])).await.expect("she may read it");
    }
    assert_eq!(code(anna.call::<SendCommand>(commands(&node, &["{{ssm:list}}"])).await), "AccessDeniedException");
    plane.stop().await;
}
