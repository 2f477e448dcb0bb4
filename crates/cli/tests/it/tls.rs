//! `init` and `server`: a deployment with certificates of its own.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Stdio};

use crate::support::{ended, exports, fleetwright, free_port, signal, stderr, stdout, until};

fn start(config: &Path) -> Child {
    let words = ["server", "--config", config.to_str().unwrap()];
    fleetwright(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

#[test]
fn a_deployment_from_init_to_the_first_call() {
    let folder = tempfile::tempdir().unwrap();
    let etc = folder.path().join("etc");
    let listen = format!("127.0.0.1:{}", free_port());
    let words =
        ["init", "--folder", etc.to_str().unwrap(), "--name", "127.0.0.1", "--name", "localhost", "--listen", &listen];
    let made = fleetwright(&words).output().unwrap();
    assert!(made.status.success(), "{}", stderr(&made));
    let exports = exports(&stdout(&made));
    assert_eq!(exports["AWS_ENDPOINT_URL"], format!("https://{listen}"));

    let mut server = start(&etc.join("fleetwright.toml"));
    let nodes = until("the server answers over TLS", || {
        let nodes = fleetwright(&["nodes", "-o", "json"]).envs(&exports).output().unwrap();
        nodes.status.success().then_some(nodes)
    });
    assert_eq!(stdout(&nodes), "[]\n");
    let other_name = exports["AWS_ENDPOINT_URL"].replace("127.0.0.1", "localhost");
    let nodes = fleetwright(&["nodes", "--endpoint-url", &other_name]).envs(&exports).output().unwrap();
    assert!(nodes.status.success(), "{}", stderr(&nodes));
    refuses_an_unknown_authority(folder.path(), &exports);
    signal(server.id(), "TERM");
    assert_eq!(ended(&mut server).code(), Some(0));

    let again = fleetwright(&words).output().unwrap();
    assert_eq!(again.status.code(), Some(1));
    assert!(stderr(&again).contains("already holds a deployment"), "{}", stderr(&again));
}

fn refuses_an_unknown_authority(folder: &Path, exports: &std::collections::BTreeMap<String, String>) {
    let other = folder.join("other");
    let words = ["init", "--folder", other.to_str().unwrap(), "--name", "127.0.0.1"];
    assert!(fleetwright(&words).output().unwrap().status.success());
    let ca = other.join("ca.pem");
    let nodes = fleetwright(&["nodes", "--ca-bundle", ca.to_str().unwrap()]).envs(exports).output().unwrap();
    assert_eq!(nodes.status.code(), Some(1));
    assert!(stderr(&nodes).contains("hint: give the CA"), "{}", stderr(&nodes));
}

#[test]
fn settings_that_are_wrong_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("fleetwright.toml");
    for text in ["listen = 'everywhere'", "listen = '127.0.0.1:0'\ndata = 'data'\n[log]\nlevel = 'a=b=c'"] {
        std::fs::write(&config, text).unwrap();
        assert_eq!(ended(&mut start(&config)).code(), Some(78), "{text}");
    }
    assert_eq!(ended(&mut start(&folder.path().join("none.toml"))).code(), Some(78));
}

#[test]
fn an_address_that_is_taken_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let config = folder.path().join("fleetwright.toml");
    std::fs::write(&config, format!("listen = '{address}'\ndata = 'data'")).unwrap();
    let out = fleetwright(&["server", "--config", config.to_str().unwrap()]).output().unwrap();
    assert_eq!(out.status.code(), Some(1));
    assert!(stderr(&out).contains(&address), "{}", stderr(&out));
}
