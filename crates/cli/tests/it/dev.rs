//! `dev` with its node, and the command line against it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Stdio;

use crate::support::{Background, ended, signal, stderr, stdout, until};

const LISTEN: &str = "127.0.0.1:0";

fn ephemeral(folder: &Path) -> Background {
    Background::start(&["dev", "--ephemeral", "--listen", LISTEN, "--data", folder.to_str().unwrap()])
}

/// POSTs without a signature; gives the status.
fn post(server: &Background, path: &str) -> u16 {
    let address = server.exports["AWS_ENDPOINT_URL"].trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.split(' ').nth(1).unwrap().parse().unwrap()
}

#[test]
fn from_the_first_command_to_the_last() {
    let folder = tempfile::tempdir().unwrap();
    let server = ephemeral(folder.path());
    let node = server.node();

    lists_the_node(&server, &node);
    runs_commands(&server, &node);
    runs_for_programs(&server, &node);
    refuses_unknown_nodes(&server);
    calls_any_operation(&server, &node);
    enrols_machines(&server);
    cancels_when_it_has_to_end(&server, &node, ("INT", 130));
    cancels_when_it_has_to_end(&server, &node, ("TERM", 143));
    takes_a_closed_pipe_quietly(&server);
    let node = resets(&server, &node);
    runs_commands(&server, &node);

    assert_eq!(server.terminate().code(), Some(0));
    assert_eq!(folder.path().read_dir().unwrap().count(), 0, "nothing is left");
}

fn lists_the_node(server: &Background, node: &str) {
    let table = stdout(&server.run(&["nodes"]));
    assert!(table.starts_with("ID ") && table.contains(node) && table.contains("Online"), "{table}");
    let listed: serde_json::Value = serde_json::from_str(&stdout(&server.run(&["nodes", "-o", "json"]))).unwrap();
    assert_eq!(listed[0]["InstanceId"], node);
    let none = server.run(&["nodes", "--filter", "PingStatus=ConnectionLost"]);
    assert_eq!((none.status.code(), stdout(&none).as_str()), (Some(0), ""));
}

fn runs_commands(server: &Background, node: &str) {
    let out = server.run(&["run", node, "--", "echo out; echo err >&2; exit 7"]);
    assert_eq!((out.status.code(), stdout(&out).as_str(), stderr(&out).as_str()), (Some(7), "out\n", "err\n"));
    let out =
        server.run(&["run", node, "--working-directory", "/", "--", "printf", "%s|", "two words", "$HOME", "it's"]);
    assert_eq!((out.status.code(), stdout(&out).as_str()), (Some(0), "two words|$HOME|it's|"));
    let out = server.run(&["run", "-v", node, "--", "true"]);
    assert!(stderr(&out).contains("succeeded"), "{}", stderr(&out));
}

fn runs_for_programs(server: &Background, node: &str) {
    let out = server.run(&["run", node, "-o", "json", "--comment", "by a test", "--", "echo out; exit 3"]);
    assert_eq!(out.status.code(), Some(3));
    let answer: serde_json::Value = serde_json::from_str(&stdout(&out)).unwrap();
    assert_eq!(answer[0]["InstanceId"], node);
    assert_eq!((&answer[0]["ResponseCode"], &answer[0]["StandardOutputContent"]), (&3.into(), &"out\n".into()));
    let out = server.run(&["run", "--no-wait", node, "--", "true"]);
    let command = stdout(&out).trim().to_owned();
    let input = format!(r#"{{"CommandId":"{command}"}}"#);
    let listed = stdout(&server.run(&["api", "ssm", "list-commands", "--input", &input]));
    assert!(listed.contains(&command), "{listed}");
    let long = server.run(&["run", node, "--", "head -c 30000 /dev/zero | tr '\\0' x"]);
    assert!(stderr(&long).contains("is cut"), "{}", stderr(&long));
}

fn refuses_unknown_nodes(server: &Background) {
    for name in ["mi-00000000000000000", "no-such-name"] {
        let out = server.run(&["run", name, "--", "true"]);
        assert_eq!((out.status.code(), stdout(&out).as_str()), (Some(125), ""));
        assert!(stderr(&out).starts_with(&format!("error: there is no node `{name}`")), "{}", stderr(&out));
        assert!(stderr(&out).contains("hint: "));
    }
}

fn calls_any_operation(server: &Background, node: &str) {
    let input = format!(r#"{{"Target":"{node}"}}"#);
    let out = server.run(&["api", "ssm", "get-connection-status", "--input", &input]);
    let answer: serde_json::Value = serde_json::from_str(&stdout(&out)).unwrap();
    assert_eq!(answer, serde_json::json!({ "Target": node, "Status": "connected" }));
    let mut child = server.command(&["api", "ssm", "GetConnectionStatus", "--input", "-"]);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    assert!(ended(&mut child).success());
    let out = server.run(&["api", "appconfig", "ListApplications"]);
    assert_eq!(out.status.code(), Some(1));
    assert!(stderr(&out).contains("ListApplications: UnknownOperationException"), "{}", stderr(&out));
    let out = server.command(&["nodes"]).env("AWS_SECRET_ACCESS_KEY", "wrong").output().unwrap();
    assert_eq!(out.status.code(), Some(1));
    assert!(stderr(&out).contains("hint: check AWS_SECRET_ACCESS_KEY"), "{}", stderr(&out));
}

fn enrols_machines(server: &Background) {
    let out = server.run(&["activation", "create", "--limit", "5", "--expires", "7d", "--tag", "a=b"]);
    assert!(stdout(&out).contains("FLEETWRIGHT_ACTIVATION_CODE="), "{}{}", stdout(&out), stderr(&out));
    let out = server.run(&["activation", "create", "-o", "json", "--name", "web-1"]);
    let made: serde_json::Value = serde_json::from_str(&stdout(&out)).unwrap();
    let id = made["ActivationId"].as_str().unwrap();
    assert!(made["RegisterCommand"].as_str().unwrap().contains(id));
    let list = stdout(&server.run(&["activation", "list"]));
    assert!(list.contains("0 of 5") && list.contains("web-1") && list.contains(id), "{list}");
    assert_eq!(server.run(&["activation", "delete", id]).status.code(), Some(0));
    assert!(!stdout(&server.run(&["activation", "list"])).contains(id));
    let again = server.run(&["activation", "delete", id]);
    assert_eq!(again.status.code(), Some(1));
    assert!(stderr(&again).contains("InvalidActivation"), "{}", stderr(&again));
}

fn cancels_when_it_has_to_end(server: &Background, node: &str, (name, code): (&str, i32)) {
    let folder = tempfile::tempdir().unwrap();
    let begun = folder.path().join("begun");
    let script = format!("touch {}; sleep 300", begun.display());
    let mut child = server.command(&["run", node, "--", &script]).stderr(Stdio::piped()).spawn().unwrap();
    until("the command runs", || begun.exists().then_some(()));
    signal(child.id(), name);
    assert_eq!(ended(&mut child).code(), Some(code));
    until("it is cancelled", || {
        let listed = stdout(&server.run(&["api", "ssm", "list-commands", "--input", r#"{"MaxResults":1}"#]));
        listed.contains(r#""Status": "Cancelled""#).then_some(())
    });
}

fn takes_a_closed_pipe_quietly(server: &Background) {
    let mut child = server.command(&["nodes"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(ended(&mut child).code(), Some(141));
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said, "");
}

/// Empties the server; gives the id of the new node.
fn resets(server: &Background, before: &str) -> String {
    assert_eq!(post(server, "/_fleetwright/reset"), 200);
    // The answer comes when the node is there again, so there is nothing to wait for.
    let listed: serde_json::Value = serde_json::from_str(&stdout(&server.run(&["nodes", "-o", "json"]))).unwrap();
    let [node] = &listed.as_array().unwrap()[..] else { panic!("{listed}") };
    assert_eq!(node["PingStatus"], "Online");
    assert_ne!(node["InstanceId"], before);
    let commands = stdout(&server.run(&["api", "ssm", "ListCommands"]));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&commands).unwrap()["Commands"], serde_json::json!([]));
    node["InstanceId"].as_str().unwrap().to_owned()
}

#[test]
fn what_is_kept_is_there_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let first = Background::start(&["dev", "--listen", LISTEN, "--data", data.to_str().unwrap()]);
    assert!(matches!(post(&first, "/_fleetwright/reset"), 403 | 404));
    let (exports, name) = (first.exports.clone(), first.node());
    let listen = exports["AWS_ENDPOINT_URL"].trim_start_matches("http://").to_owned();
    assert_eq!(first.terminate().code(), Some(0));

    let second = Background::start(&["dev", "--listen", &listen, "--data", data.to_str().unwrap()]);
    assert_eq!((&second.exports, second.node()), (&exports, name.clone()));
    assert_eq!(second.run(&["run", &name, "--", "true"]).status.code(), Some(0));
    assert_eq!(second.terminate().code(), Some(0));

    let other_account = ["dev", "--listen", &listen, "--account", "111122223333", "--data", data.to_str().unwrap()];
    let third = Background::start(&other_account);
    assert_ne!(third.node(), name, "another account does not know the node");
}

#[test]
fn a_server_of_its_own_key_and_without_a_node() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["dev", "--ephemeral", "--no-agent", "--listen", LISTEN, "--data", folder.path().to_str().unwrap()];
    let key =
        ["--access-key-id", "AKIATEST000000000001", "--secret-access-key", "a-secret/of+mine=", "--region", "eu-1"];
    let server = Background::start(&[&words[..], &key[..]].concat());
    assert!(server.said.lines().next().unwrap().ends_with("region eu-1, no node)"));
    assert_eq!(server.exports["AWS_SECRET_ACCESS_KEY"], "a-secret/of+mine=");
    let nodes = server.run(&["nodes"]);
    assert_eq!((nodes.status.code(), stdout(&nodes).as_str()), (Some(0), ""));
    assert_eq!(post(&server, "/_fleetwright/reset"), 200);
    assert_eq!(server.run(&["nodes"]).status.code(), Some(0), "the key holds after a reset");
}
