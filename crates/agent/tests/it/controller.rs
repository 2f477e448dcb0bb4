//! The server's end of a control channel, in the hands of a test.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use agent::{Config, Worker};
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use protocol::job::{AgentJobAck, AgentJobReplyAck};
use protocol::output::Output;
use protocol::reply::{AgentJobReply, Report};
use protocol::{AgentMessage, Kind, Status};
use serde_json::{Value, json};
use tokio::io::DuplexStream;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;
use uuid::Uuid;

use crate::{LIMIT, NODE, PROGRAM};

/// A worker whose steps are supervised by the node program.
pub(crate) fn worker(state: &Path) -> Arc<Worker> {
    let launcher = vec![PROGRAM.into(), "step".into()];
    let config = Config { launcher, ..Config::new(state).unwrap() };
    Arc::new(Worker::start(&config, NODE, "lab-1").unwrap())
}

/// An open channel to a worker.
pub(crate) struct Controller {
    pub(crate) socket: WebSocketStream<DuplexStream>,
    pub(crate) serving: JoinHandle<String>,
}

/// What came over the channel.
#[derive(Debug)]
pub(crate) enum Received {
    Ack(AgentJobAck),
    Reply { id: Uuid, job: String, report: Report },
    Output { id: Uuid, output: Output },
}

impl Controller {
    pub(crate) async fn connect(worker: &Arc<Worker>) -> Self {
        let (near, far) = tokio::io::duplex(1 << 20);
        let node = WebSocketStream::from_raw_socket(far, Role::Client, None).await;
        let worker = Arc::clone(worker);
        let serving = tokio::spawn(async move { worker.serve(node).await });
        Self { socket: WebSocketStream::from_raw_socket(near, Role::Server, None).await, serving }
    }

    /// Sends a message and gives its id.
    pub(crate) async fn send(&mut self, kind: Kind, payload: &Value) -> Uuid {
        let message = AgentMessage::control(kind, Uuid::new_v4(), 1_795_332_750_418, payload.to_string());
        self.socket.send(Message::Binary(message.encode().unwrap())).await.unwrap();
        message.id
    }

    /// Sends a job that runs a document, and expects this answer.
    pub(crate) async fn run(&mut self, command: &str, document: &Value, code: &str) {
        self.send_job(&crate::job(command, document), code).await;
    }

    pub(crate) async fn send_job(&mut self, job: &Value, code: &str) {
        let id = self.send(Kind::AGENT_JOB, job).await;
        loop {
            if let Received::Ack(ack) = self.next().await {
                assert_eq!((ack.status_code.as_str(), &ack.acknowledged_message_id), (code, &id.to_string()));
                assert_eq!(
                    (ack.job_id, ack.created_date),
                    (text(&job["JobId"]), "2026-11-22T07:32:30.418Z".to_owned())
                );
                return;
            }
        }
    }

    pub(crate) async fn cancel(&mut self, command: &str) {
        self.try_cancel(command, "200").await;
    }

    /// Cancels a command, and expects this answer.
    pub(crate) async fn try_cancel(&mut self, command: &str, code: &str) {
        let job = json!({
            "SchemaVersion": 1,
            "JobId": format!("aws.ssm.cancel-{command}.{NODE}"),
            "Topic": "aws.ssm.cancelCommand",
            "Content": json!({"CancelMessageId": format!("aws.ssm.{command}.{NODE}")}).to_string(),
        });
        self.send_job(&job, code).await;
    }

    /// The next message; replies are not acknowledged.
    pub(crate) async fn next(&mut self) -> Received {
        loop {
            let message = timeout(LIMIT, self.socket.next()).await;
            let message = message.unwrap().unwrap().unwrap();
            let Message::Binary(frame) = message else { continue };
            return received(&AgentMessage::decode(&frame).unwrap());
        }
    }

    /// The next reply about a command; it is acknowledged.
    pub(crate) async fn reply(&mut self, command: &str) -> Report {
        let expected = format!("aws.ssm.{command}.{NODE}");
        loop {
            if let Received::Reply { id, job, report } = self.next().await {
                self.acknowledge(id, &job).await;
                if job == expected {
                    return report;
                }
            }
        }
    }

    /// All replies about a command up to the last one.
    pub(crate) async fn replies(&mut self, command: &str) -> Vec<Report> {
        let mut replies = Vec::new();
        loop {
            replies.push(self.reply(command).await);
            if replies.last().is_some_and(|report| report.document_status != Status::InProgress) {
                return replies;
            }
        }
    }

    /// Waits for the end of a command; gives the last reply and what each step came to.
    pub(crate) async fn outcome(&mut self, command: &str) -> (Report, BTreeMap<String, (Status, i32)>) {
        let mut replies = self.replies(command).await;
        let steps = replies.iter().filter_map(|report| report.runtime_status.as_ref()).flatten();
        let steps = steps.map(|(name, step)| (name.clone(), (step.status, step.code))).collect();
        (replies.pop().unwrap(), steps)
    }

    pub(crate) async fn acknowledge(&mut self, id: Uuid, job: &str) {
        let ack = AgentJobReplyAck { job_id: job.to_owned(), acknowledged_message_id: id.to_string() };
        self.send(Kind::AGENT_JOB_REPLY_ACK, &serde_json::to_value(ack).unwrap()).await;
    }

    pub(crate) async fn send_raw(&mut self, message: Message) {
        self.socket.send(message).await.unwrap();
    }
}

pub(crate) fn received(message: &AgentMessage) -> Received {
    if message.kind == Kind::AGENT_JOB_ACK {
        return Received::Ack(serde_json::from_slice(&message.payload).unwrap());
    }
    if message.kind == Kind::OUTPUT {
        return Received::Output { id: message.id, output: serde_json::from_slice(&message.payload).unwrap() };
    }
    assert_eq!(message.kind, Kind::AGENT_JOB_REPLY);
    let reply: AgentJobReply = serde_json::from_slice(&message.payload).unwrap();
    let report = serde_json::from_str(&reply.content).unwrap();
    Received::Reply { id: message.id, job: reply.job_id.to_string(), report }
}

/// All replies that an agent has left in its outbox, in their order.
pub(crate) fn kept_replies(state: &Path) -> Vec<Report> {
    let Ok(entries) = std::fs::read_dir(state.join("outbox")) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| !path.file_name().unwrap().to_string_lossy().starts_with('.'));
    paths.sort();
    let report = |path| match received(&AgentMessage::decode(&Bytes::from(std::fs::read(path).ok()?)).ok()?) {
        Received::Reply { report, .. } => Some(report),
        Received::Ack(_) | Received::Output { .. } => None,
    };
    paths.iter().filter_map(report).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
