//! A program that is replaced by another one, and by the old one when that is no good.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};

use crate::PROGRAM;
use crate::folder::Folder;
use crate::http::{Files, ok, status};
use crate::server::Fleet;

/// A program for tests, of which there can be several versions.
struct Install {
    folder: Folder,
    program: PathBuf,
    files: Files,
    key: String,
}

impl Install {
    /// A copy of the agent, and a manifest that offers this program as version 9.9.9.
    fn offering(new: &[u8]) -> Self {
        let folder = Folder::new();
        let program = folder.path().join("agent");
        fs::copy(PROGRAM, &program).unwrap();
        let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
        let offered = json!({"url": "new", "sha256": wire::sigv4::hex(digest(&SHA256, new).as_ref())});
        let platform = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
        let manifest = json!({"name": "fleetwright-agent", "versions": {"9.9.9": {platform: offered}}}).to_string();
        let signature = STANDARD.encode(pair.sign(manifest.as_bytes()));
        let signed = json!({"manifest": manifest, "signature": signature}).to_string();
        let new = new.to_vec();
        let files = Files::serve(move |asked| match asked.target.as_str() {
            "/agent/manifest.json" => ok(signed.clone()),
            "/agent/new" => ok(new.clone()),
            _ => status(404),
        });
        Self { folder, program, files, key: STANDARD.encode(pair.public_key()) }
    }

    /// The process that carries out an update of the agent with this state.
    fn update(&self, state: &Path, key: &str) -> Child {
        let action = json!({"Update": {
            "manifest": format!("{}/agent/manifest.json", self.files.url), "key": key, "version": "", "downgrade": false,
            "program": self.program, "state": state, "journal": state.join("update.json"),
        }});
        let mut command = Command::new(&self.program);
        command.args(["step", "--action"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let order = json!({"action": action, "server": null}).to_string();
        child.stdin.take().unwrap().write_all(order.as_bytes()).unwrap();
        child
    }

    fn is_old(&self) -> bool {
        fs::read(&self.program).unwrap() == fs::read(PROGRAM).unwrap()
    }

    fn start(&self, state: &Path) -> Child {
        let mut command = Command::new(&self.program);
        command.args(["run", "--state"]).arg(state).stdin(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }
}

fn stage(state: &Path) -> Option<Value> {
    let journal: Value = serde_json::from_slice(&fs::read(state.join("update.json")).ok()?).ok()?;
    Some(journal["stage"].clone())
}

fn private_state(install: &Install) -> PathBuf {
    let state = install.folder.path().join("state");
    fs::create_dir(&state).unwrap();
    fs::set_permissions(&state, fs::Permissions::from_mode(0o700)).unwrap();
    state
}

#[tokio::test]
async fn a_new_program_comes_online_under_the_same_process_id() {
    let (mut fleet, node) = Fleet::online().await;
    fleet.kill();
    // The same program for the kernel, and another one for its digest.
    let mut new = fs::read(PROGRAM).unwrap();
    new.extend(b"another version");
    let install = Install::offering(&new);
    let mut agent = install.start(&fleet.state);
    fleet.until_online(&node).await;
    let update = install.update(&fleet.state, &install.key);
    let done = tokio::task::spawn_blocking(move || update.wait_with_output()).await.unwrap().unwrap();
    let said = String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr);
    let program = fs::read(&install.program).unwrap();
    let running = fs::read_link(format!("/proc/{}/exe", agent.id())).unwrap();
    agent.kill().unwrap();
    agent.wait().unwrap();
    assert!(done.status.success() && said.contains("Successfully updated fleetwright-agent from"), "{said}");
    assert!(program == new && running == install.program, "{}", running.display());
    assert_eq!(stage(&fleet.state).unwrap(), "Online");
    assert!(!install.program.with_file_name(".agent.old").exists());
}

#[test]
fn programs_that_are_no_good_are_not_put_in_place() {
    let install = Install::offering(b"#!/bin/sh\nexit 1\n");
    let state = private_state(&install);
    let other = STANDARD.encode([1_u8; 32]);
    for (key, text) in [(install.key.as_str(), "does not run on this host"), (&other, "not signed by the key")] {
        let done = install.update(&state, key).wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(!done.status.success() && said.contains(text), "{said}");
        assert!(install.is_old() && stage(&state).is_none());
    }
}

#[test]
fn a_program_that_never_comes_online_is_replaced_after_three_starts() {
    let mut new = fs::read(PROGRAM).unwrap();
    new.extend(b"another version");
    let install = Install::offering(&new);
    let state = private_state(&install);
    let identity = json!({
        "node": crate::NODE, "region": "lab-1", "server": "http://127.0.0.1:1", "trust": "System", "key": "bm9uZQ==",
    });
    fs::write(state.join("identity.json"), identity.to_string()).unwrap();
    fs::set_permissions(state.join("identity.json"), fs::Permissions::from_mode(0o600)).unwrap();
    // The process that watches is killed, too.
    let mut update = install.update(&state, &install.key);
    crate::wait_for("the new program", || (stage(&state)? == "Trial" && !install.is_old()).then_some(()));
    update.kill().unwrap();
    update.wait().unwrap();
    for start in 1..=3 {
        let mut agent = install.start(&state);
        crate::wait_for("a start", || {
            let journal: Value = serde_json::from_slice(&fs::read(state.join("update.json")).ok()?).ok()?;
            (journal["starts"] == start).then_some(())
        });
        agent.kill().unwrap();
        agent.wait().unwrap();
        assert!(!install.is_old());
    }
    let mut agent = install.start(&state);
    crate::wait_for("the old program", || (stage(&state)? == "RolledBack").then_some(()));
    assert!(install.is_old());
    agent.kill().unwrap();
    agent.wait().unwrap();
}
