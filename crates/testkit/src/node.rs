//! A node that speaks the protocol and runs nothing.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http::Request;
use model::ssm_agent::{RegisterManagedInstance, RequestManagedInstanceRoleToken, UpdateInstanceInformation};
use protocol::channel::{self, OpenControlChannel};
use protocol::job::{AckCode, AgentJob, AgentJobAck, CANCEL_COMMAND};
use protocol::reply::{AdditionalInfo, AgentInfo, AgentJobReply, Report, StepReport};
use protocol::{AgentMessage, JobId, Kind, Status, timestamp};
use ring::rsa::KeyPair;
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;
use wire::Secret;
use wire::client::{Identity, Keys};
use wire::websocket::{Message, WebSocket};

use crate::{Caller, ControlPlane, text};

/// The key pair of all nodes, in base64: the private key as PKCS #8, and the public one. It stands here because making one
/// takes the better part of a second, and every test is a process of its own.
static KEY: LazyLock<(Vec<u8>, &str)> = LazyLock::new(|| {
    let (private, public) = include_str!("node_key.txt").trim_end().split_once('\n').expect("two lines");
    (STANDARD.decode(private).expect("base64"), public)
});
/// The fingerprint of every node.
pub const FINGERPRINT: &str = "5625b9c3-42aa-4c7b-8399-dfd583173580";

/// A simulated node.
pub struct Node {
    /// `mi-…`
    pub id: String,
    caller: Caller,
    socket: Option<WebSocket>,
    /// What it says is kept until it may go.
    corked: bool,
}

/// A job as a node gets it.
pub struct Job {
    /// What the node was sent.
    pub job: AgentJob,
    message_id: Uuid,
}

/// What a script is pretended to have done.
pub struct Script {
    /// How the document ended.
    pub status: Status,
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
}

impl Default for Script {
    fn default() -> Self {
        Self { status: Status::Success, code: 0, stdout: String::new() }
    }
}

impl Node {
    /// Registers a node with an activation of its own and gets its credentials; it is not connected yet.
    ///
    /// # Panics
    /// When the server refuses.
    pub async fn enrol(plane: &ControlPlane) -> Self {
        let (activation_id, activation_code) = plane.activation(1).await;
        let input = json!({
            "ActivationId": activation_id, "ActivationCode": activation_code,
            "Fingerprint": FINGERPRINT, "PublicKey": KEY.1, "PublicKeyType": "Rsa"
        });
        let answer = plane.caller(Identity::Anonymous).call::<RegisterManagedInstance>(input).await;
        let id = text(&answer.expect("a registration"), "InstanceId");
        let caller = Self::session(plane, &id).await;
        Self { id, caller, socket: None, corked: false }
    }

    /// A public key that differs for each number; only that of number 0 has a private key here.
    ///
    /// # Panics
    /// Never: the key is one of ours.
    #[must_use]
    pub fn public_key(number: u8) -> String {
        let mut der = STANDARD.decode(KEY.1).expect("base64");
        // Somewhere within the modulus.
        der[100] ^= number;
        STANDARD.encode(der)
    }

    /// The node as its own private key signs.
    ///
    /// # Panics
    /// Never: the key is one of ours.
    #[must_use]
    pub fn key_holder(plane: &ControlPlane, id: &str) -> Caller {
        let key = KeyPair::from_pkcs8(&KEY.0).expect("a key pair");
        plane.caller(Identity::Node { id: id.to_owned(), key })
    }

    async fn session(plane: &ControlPlane, id: &str) -> Caller {
        let input = json!({ "Fingerprint": FINGERPRINT });
        let answer = Self::key_holder(plane, id).call::<RequestManagedInstanceRoleToken>(input).await;
        let answer = answer.expect("credentials");
        plane.caller(Identity::Keys(Keys {
            access_key_id: text(&answer, "AccessKeyId"),
            secret: Secret::new(text(&answer, "SecretAccessKey")),
            session_token: Some(Secret::new(text(&answer, "SessionToken"))),
        }))
    }

    /// The node with new credentials, after the old ones' hour; it is not connected.
    pub async fn renewed(self, plane: &ControlPlane) -> Self {
        let caller = Self::session(plane, &self.id).await;
        Self { caller, socket: None, corked: false, ..self }
    }

    /// The node with its credentials of an hour.
    #[must_use]
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Tells of itself and opens its channel; returns when the server says that it is online.
    ///
    /// # Panics
    /// When the server refuses.
    pub async fn connect(mut self, plane: &ControlPlane) -> Self {
        let input = json!({
            "InstanceId": self.id, "AgentName": "amazon-ssm-agent", "AgentVersion": "3.3.0.0", "AgentStatus": "Active",
            "ComputerName": "sim", "IPAddress": "192.0.2.2", "PlatformName": "Debian GNU/Linux", "PlatformType": "Linux",
            "PlatformVersion": "12", "AvailabilityZone": "", "AvailabilityZoneId": "", "SSMConnectionChannel": ""
        });
        self.caller.call::<UpdateInstanceInformation>(input).await.expect("a heartbeat is taken");
        self.socket = Some(self.open(&self.id).await.expect("a channel"));
        crate::eventually("the node is online", async || self.is_online(plane).await.then_some(())).await;
        self
    }

    /// Whether the server says that the node is connected.
    pub async fn is_online(&self, plane: &ControlPlane) -> bool {
        let status = plane.must::<model::ssm::GetConnectionStatus>(json!({ "Target": self.id })).await;
        status["Status"] == "connected"
    }

    /// Opens the channel of `node_id` with this node's credentials; `None` when the server refuses.
    pub async fn open(&self, node_id: &str) -> Option<WebSocket> {
        let token = self.token(node_id).await?;
        self.open_with(node_id, &token).await
    }

    /// A token for the channel of `node_id`; `None` when the server refuses it.
    ///
    /// # Panics
    /// When the server cannot be reached.
    pub async fn token(&self, node_id: &str) -> Option<String> {
        let body = json!({ "MessageSchemaVersion": "1.0", "RequestId": Uuid::new_v4().to_string() });
        let request =
            Request::post(format!("/v1/control-channel/{node_id}")).header("content-type", "application/json");
        let request = request.body(body.to_string().into()).expect("a request");
        let answer = self.caller.send(request, "ssmmessages").await.expect("an answer");
        channel::token(std::str::from_utf8(answer.body()).expect("text"))
    }

    /// Opens the channel of `node_id` with this token; `None` when the server refuses the upgrade.
    ///
    /// # Panics
    /// When the connection breaks.
    pub async fn open_with(&self, node_id: &str, token: &str) -> Option<WebSocket> {
        let mut socket = self.upgrade(node_id).await?;
        socket.send(Message::text(opening(token))).await.expect("the first frame");
        Some(socket)
    }

    /// Upgrades to the channel of `node_id` and says nothing yet; `None` when the server refuses.
    ///
    /// # Panics
    /// When the server cannot be reached.
    pub async fn upgrade(&self, node_id: &str) -> Option<WebSocket> {
        let path = format!("/v1/control-channel/{node_id}?role=subscribe&stream=input");
        let request = self.caller.signed(Request::get(path).body(Bytes::new()).expect("a request"), "ssmmessages");
        self.caller.connect().await.expect("a connection").upgrade(request).await.ok()
    }

    /// Drops the connection without a word, as a machine that loses its power.
    pub fn vanish(&mut self) {
        self.socket = None;
    }

    /// The channel, for tests that send what no agent would.
    ///
    /// # Panics
    /// When it is not open.
    pub fn socket(&mut self) -> &mut WebSocket {
        self.socket.as_mut().expect("an open channel")
    }

    /// Keeps what is said from now on, to send it all at once.
    pub fn cork(&mut self) {
        self.corked = true;
    }

    /// Sends all that was kept.
    ///
    /// # Panics
    /// When the channel is not open.
    pub async fn uncork(&mut self) {
        self.corked = false;
        self.socket().flush().await.expect("the channel is open");
    }

    /// The next frame that is an agent message; `None` when the channel has been closed.
    ///
    /// # Panics
    /// When nothing comes within ten seconds.
    pub async fn next(&mut self) -> Option<AgentMessage> {
        loop {
            let frame = tokio::time::timeout(Duration::from_secs(10), self.socket().next()).await;
            match frame.expect("a frame within ten seconds")? {
                Ok(Message::Binary(frame)) => return Some(AgentMessage::decode(&frame).expect("an agent message")),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// The next job, acknowledgements of replies left aside.
    ///
    /// # Panics
    /// When the channel closes instead.
    pub async fn job(&mut self) -> Job {
        loop {
            let message = self.next().await.expect("an open channel");
            if message.kind == Kind::AGENT_JOB {
                let job = serde_json::from_slice(&message.payload).expect("a job");
                return Job { job, message_id: message.id };
            }
        }
    }

    /// Acknowledges a job.
    pub async fn acknowledge(&mut self, job: &Job, code: AckCode) {
        let ack = AgentJobAck {
            job_id: job.job.job_id.to_string(),
            acknowledged_message_id: job.message_id.to_string(),
            created_date: timestamp::format(0),
            status_code: code.code().to_owned(),
            error_message: code.message().to_owned(),
        };
        self.say(Kind::AGENT_JOB_ACK, &ack).await;
    }

    /// Reports on a job.
    pub async fn report(&mut self, job_id: &JobId, status: Status, steps: BTreeMap<String, StepReport>) {
        let report = Report {
            additional_info: AdditionalInfo {
                agent: AgentInfo {
                    lang: "en-US".to_owned(),
                    name: "amazon-ssm-agent".to_owned(),
                    os: "linux".to_owned(),
                    osver: "1".to_owned(),
                    ver: "3.3.0.0".to_owned(),
                },
                date_time: timestamp::format(0),
                run_id: String::new(),
                runtime_status_counts: None,
            },
            document_status: status,
            document_trace_output: String::new(),
            runtime_status: Some(steps),
        };
        let reply = AgentJobReply {
            schema_version: 1,
            job_id: job_id.clone(),
            content: serde_json::to_string(&report).expect("JSON"),
            topic: protocol::job::SEND_COMMAND.to_owned(),
        };
        self.say(Kind::AGENT_JOB_REPLY, &reply).await;
    }

    /// Takes the next job and pretends to have run it.
    ///
    /// # Panics
    /// When it is a cancellation.
    pub async fn run(&mut self, script: Script) -> Job {
        let job = self.job().await;
        assert!(!job.job.topic.starts_with(CANCEL_COMMAND), "a cancellation came");
        self.acknowledge(&job, AckCode::Successful).await;
        self.report(&job.job.job_id, Status::InProgress, BTreeMap::new()).await;
        self.finish(&job.job.job_id, script).await;
        job
    }

    /// Reports the end of a job with one step.
    pub async fn finish(&mut self, job_id: &JobId, script: Script) {
        let status = script.status;
        let step = ("aws:runShellScript".to_owned(), step(script));
        self.report(job_id, status, [step].into()).await;
    }

    /// Reports on one step under any name, while the job goes on.
    pub async fn report_step(&mut self, job_id: &JobId, name: &str, script: Script) {
        self.report(job_id, Status::InProgress, [(name.to_owned(), step(script))].into()).await;
    }

    async fn say(&mut self, kind: Kind, payload: &impl Serialize) {
        let payload = serde_json::to_vec(payload).expect("JSON");
        let message = AgentMessage::control(kind, Uuid::new_v4(), 1, payload).encode().expect("a frame");
        self.socket().feed(Message::Binary(message)).await.expect("the channel is open");
        if !self.corked {
            self.socket().flush().await.expect("the channel is open");
        }
    }
}

fn step(script: Script) -> StepReport {
    StepReport {
        status: script.status,
        code: script.code,
        name: "aws:runShellScript".to_owned(),
        output: script.stdout.clone(),
        start_date_time: timestamp::format(1_000),
        end_date_time: timestamp::format(2_500),
        output_s3_bucket_name: String::new(),
        output_s3_key_prefix: String::new(),
        step_name: String::new(),
        standard_output: script.stdout,
        standard_error: String::new(),
    }
}

fn opening(token: &str) -> String {
    let opening = OpenControlChannel {
        cookie: None,
        message_schema_version: channel::SCHEMA_VERSION.to_owned(),
        request_id: Uuid::new_v4().to_string(),
        token_value: token.to_owned(),
        agent_version: "3.3.0.0".to_owned(),
        platform_type: "linux".to_owned(),
    };
    serde_json::to_string(&opening).expect("JSON")
}
