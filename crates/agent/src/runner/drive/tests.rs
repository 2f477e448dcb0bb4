//! Reboots, with a host that only counts them.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use protocol::reply::{AgentJobReply, Report};
use protocol::{AgentMessage, JobId, Status};
use runbook::{Document, Step};
use serde_json::{Map, json};
use tokio::sync::watch;

use super::super::progress::Progress;
use super::{Course, Run};
use crate::host::Host;
use crate::inbox::Wanted;
use crate::outbox::Outbox;
use crate::runner::{Reporter, Site, Told};
use crate::shim::Launcher;
use crate::streams::Streams;

/// Counts reboots; after the limit it cannot any more.
struct Counting {
    reboots: AtomicU32,
    limit: u32,
}

impl Host for Counting {
    fn reboot(&self) -> io::Result<()> {
        let before = self.reboots.fetch_add(1, Ordering::Relaxed);
        if before < self.limit { Ok(()) } else { Err(io::Error::other("no way to reboot")) }
    }
}

struct Node {
    folder: tempfile::TempDir,
    outbox: Outbox,
    host: Counting,
    steps: Vec<Step>,
}

impl Node {
    fn new(limit: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(&folder.path().join("outbox")).unwrap();
        let step = json!([{"action": "aws:runShellScript", "name": "a", "inputs": {"runCommand": ["true"]}}]);
        let document = Document::from_json(json!({"schemaVersion": "2.2", "mainSteps": step})).unwrap();
        Self {
            outbox,
            host: Counting { reboots: AtomicU32::new(0), limit },
            steps: document.steps(&Map::new()),
            folder,
        }
    }

    /// Runs the command with a supervisor that says at once that the script ended with this code.
    async fn go(&self, code: i32) -> Course {
        let result = format!("{{\"how\":{{\"Exited\":{code}}},\"started_ms\":1,\"ended_ms\":2}}");
        let leave = format!("cd \"$0\" && : > claim.json && echo '{result}' > result.json");
        let (_sender, cancel) = watch::channel(false);
        let launcher = Launcher::new(["sh", "-c", &leave].map(Into::into).to_vec());
        let site = Site {
            host: &self.host,
            may_reboot: true,
            launcher: &launcher,
            environment: &BTreeMap::new(),
            server: None,
            updates: None,
            downloads: &self.folder.path().join("downloads"),
            output_limit: 1 << 20,
            cancel,
        };
        let reporter = Reporter { job: JobId::new("c1", "mi-1").unwrap(), topic: "aws.ssm.sendCommand".to_owned() };
        let (streams, wanted) = (Streams::default(), Wanted::default());
        let told = Told::Server { reporter: &reporter, outbox: &self.outbox, streams: &streams, wanted: &wanted };
        let run = Run { folder: self.folder.path(), steps: &self.steps, told, site: &site, depth: 0 };
        run.go().await.unwrap()
    }

    fn reboots(&self) -> u32 {
        self.host.reboots.load(Ordering::Relaxed)
    }

    fn replies(&self) -> Vec<Report> {
        let frames = std::iter::from_fn(|| self.outbox.take(Instant::now()));
        let report = |frame| {
            let message = AgentMessage::decode(&frame).unwrap();
            let reply: AgentJobReply = serde_json::from_slice(&message.payload).unwrap();
            serde_json::from_str(&reply.content).unwrap()
        };
        frames.map(report).collect()
    }

    /// Makes it look as if the host had booted since.
    fn boot(&self) {
        let mut progress = Progress::load(self.path()).unwrap();
        let rebooting = progress.rebooting.as_mut().unwrap();
        rebooting.boot = "the boot before".to_owned();
        progress.save(self.path()).unwrap();
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }
}

#[tokio::test]
async fn a_step_runs_again_after_the_reboot_that_it_asked_for() {
    let node = Node::new(100);
    assert_eq!(node.go(194).await, Course::Boots);
    assert_eq!(node.reboots(), 1);
    let statuses: Vec<Status> = node.replies().iter().map(|report| report.document_status).collect();
    assert_eq!(statuses, [Status::SuccessAndReboot]);
    node.boot();
    assert!(matches!(node.go(0).await, Course::Finished(_)));
    assert_eq!(node.reboots(), 1);
    assert!(node.path().join("steps/a/result.json").exists() && node.path().join("steps/a.run2/result.json").exists());
    assert_eq!(node.replies().last().unwrap().document_status, Status::Success);
}

#[tokio::test]
async fn an_agent_that_comes_back_before_the_reboot_asks_for_it_again() {
    let node = Node::new(100);
    node.go(194).await;
    assert_eq!(node.go(0).await, Course::Boots);
    assert_eq!(node.reboots(), 2);
    assert!(!node.path().join("steps/a.run2").exists(), "nothing runs before the host has booted");
}

#[tokio::test]
async fn reboots_come_to_an_end() {
    let node = Node::new(100);
    let mut course = node.go(194).await;
    while course == Course::Boots {
        node.boot();
        course = node.go(194).await;
    }
    assert_eq!(node.reboots(), 14);
    assert_eq!(node.replies().last().unwrap().document_status, Status::Failed);
}

#[tokio::test]
async fn a_host_that_cannot_be_rebooted_fails_the_step() {
    let node = Node::new(0);
    assert!(matches!(node.go(194).await, Course::Finished(_)));
    let replies = node.replies();
    assert_eq!(replies[0].document_status, Status::SuccessAndReboot);
    let last = replies.last().unwrap();
    assert_eq!(last.document_status, Status::Failed);
    let error = &last.runtime_status.as_ref().unwrap()["a"].standard_error;
    assert!(error.contains("no way to reboot"), "{error}");
}
