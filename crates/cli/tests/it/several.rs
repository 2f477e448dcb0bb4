//! `run` on several nodes, which are agents in this process.

use std::path::Path;

use agent::{Config, Registration};
use serde_json::Value;
use tokio::runtime::Runtime;
use wire::Secret;

use crate::support::{Background, stderr, stdout, until};

/// Enrols an agent under this name and runs it in the background of `runtime`; gives its node's id.
fn enrol(server: &Background, runtime: &Runtime, folder: &Path, name: &str) -> String {
    let made = stdout(&server.run(&["activation", "create", "-o", "json", "--name", name]));
    let made: Value = serde_json::from_str(&made).unwrap();
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    let state = folder.join(name);
    let registration = Registration {
        state: state.clone(),
        server: server.exports["AWS_ENDPOINT_URL"].clone(),
        region: server.exports["AWS_DEFAULT_REGION"].clone(),
        activation_id: text("ActivationId"),
        activation_code: Secret::new(text("ActivationCode")),
        ca: None,
        pin: None,
        plain_http: false,
        force: false,
    };
    let node = runtime.block_on(agent::register(registration)).unwrap();
    let launcher = vec![env!("CARGO_BIN_EXE_fleetwright").into(), "step".into()];
    let config = Config { launcher, cancel_at_stop: true, ..Config::new(state).unwrap() };
    runtime.spawn(agent::run(config, std::future::pending()));
    node
}

#[test]
fn headings_the_worst_code_and_names() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let server = Background::start(&[
        "dev",
        "--no-agent",
        "--ephemeral",
        "--listen",
        "127.0.0.1:0",
        "--data",
        data.to_str().unwrap(),
    ]);
    let runtime = Runtime::new().unwrap();
    let (web, db) = (enrol(&server, &runtime, folder.path(), "web"), enrol(&server, &runtime, folder.path(), "db"));
    until("both are online", || (stdout(&server.run(&["nodes"])).matches("Online").count() == 2).then_some(()));

    // Both run on this machine, so that only one of them can make the folder.
    let taken = folder.path().join("taken");
    let script = format!("mkdir {} 2>/dev/null || {{ echo late >&2; exit 7; }}; echo first", taken.display());
    let out = server.run(&["run", "web", "db", "web", "--", &script]);
    assert_eq!(out.status.code(), Some(7), "{}{}", stdout(&out), stderr(&out));
    let said = stdout(&out);
    assert!(said.contains(&format!("==> {web} (web) ")) && said.contains(&format!("==> {db} (db) ")), "{said}");
    assert!(said.contains("failed with exit code 7\n") && said.contains("succeeded\nfirst\n"), "{said}");
    assert!(stderr(&out).contains("wrote to standard error:\nlate\n"), "{}", stderr(&out));

    let host = stdout(&server.run(&["nodes", "-o", "json"]));
    let host: Value = serde_json::from_str(&host).unwrap();
    let out = server.run(&["run", host[0]["ComputerName"].as_str().unwrap(), "--", "true"]);
    assert_eq!(out.status.code(), Some(125));
    assert!(stderr(&out).contains("2 nodes are called") && stderr(&out).contains(&web), "{}", stderr(&out));

    let out = server.run(&["run", "webb", "--", "true"]);
    assert!(stderr(&out).contains("hint: did you mean web?"), "{}", stderr(&out));

    let out = server.run(&["run", &web, &db, "--no-wait", "-o", "json", "--", "true"]);
    let sent: Value = serde_json::from_str(&stdout(&out)).unwrap();
    assert_eq!((&sent[0]["InstanceId"], &sent[1]["InstanceId"]), (&web.into(), &db.into()));
    runtime.shutdown_background();
}
