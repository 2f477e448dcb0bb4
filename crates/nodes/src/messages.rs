//! The other way to a node: messages that it fetches by long polls (ec2messages). Stock agents begin with it, leave it once
//! their channel is open, and come back when they cannot open one.
//!
//! The same slices are asked what is due, and are told what the node reports, as on a channel. While a node has a channel,
//! its polls get nothing. A node that polls counts as connected.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use model::ec2messages::{
    self, AcknowledgeMessageRequest, AcknowledgeMessageResult, DeleteMessageRequest, DeleteMessageResult,
    FailMessageRequest, FailMessageResult, GetMessagesRequest, GetMessagesResult, Message, SendReplyRequest,
    SendReplyResult,
};
use model::{Error, common};
use platform::{Ctx, Registry};
use protocol::job::{AckCode, AgentJob, AgentJobAck, SEND_COMMAND};
use protocol::reply::{AgentJobReply, Report};
use protocol::{AgentMessage, JobId, Kind, timestamp};
use serde::Serialize;
use tokio::time::{Instant, sleep, sleep_until};
use wire::Principal;
use wire::sigv4::sha256_hex;

use crate::channel::{ConnectedNode, Correspondent, Due, ENDED, Reaction, subject};
use crate::{Nodes, presence};

/// How long a poll waits for something: agents give up after 20 seconds.
const HOLD: Duration = Duration::from_secs(15);
/// How long after a poll may have ended the next one is waited for, before the node counts as gone.
const LINGER: Duration = Duration::from_secs(10);
/// How long what was handed out is kept back, when the node does not say: it acknowledges within that.
const VISIBILITY: i32 = 10;
const LONGEST_VISIBILITY: i32 = 12 * 3600;

/// The slice's second entrance. Cheap to clone.
#[derive(Clone)]
pub struct Messages(Arc<State>);

struct State {
    nodes: Nodes,
    correspondents: Arc<[Arc<dyn Correspondent>]>,
    polls: Mutex<HashMap<Arc<str>, Poll>>,
}

/// What is known of a node that polls.
#[derive(Default)]
struct Poll {
    /// How many polls have begun.
    begun: u64,
    /// What was handed out, and when it may be handed out again.
    given: Vec<(String, Instant)>,
}

impl Messages {
    pub(crate) fn new(nodes: &Nodes, correspondents: Vec<Arc<dyn Correspondent>>) -> Self {
        let correspondents = correspondents.into();
        Self(Arc::new(State { nodes: nodes.clone(), correspondents, polls: Mutex::default() }))
    }

    /// Enters the operations.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<ec2messages::GetMessages, _, _>(get)
            .on::<ec2messages::AcknowledgeMessage, _, _>(acknowledge)
            .on::<ec2messages::SendReply, _, _>(send_reply)
            .on::<ec2messages::FailMessage, _, _>(fail)
            .on::<ec2messages::DeleteMessage, _, _>(delete)
            .done();
    }

    fn polls(&self) -> MutexGuard<'_, HashMap<Arc<str>, Poll>> {
        self.0.polls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes that a poll begins; when none follows it in time, the node is gone.
    fn begin(&self, node: &ConnectedNode) {
        let begun = {
            let mut polls = self.polls();
            let poll = polls.entry(Arc::clone(&node.id)).or_default();
            poll.begun += 1;
            poll.begun
        };
        let (messages, node) = (self.clone(), node.clone());
        tokio::spawn(async move {
            sleep(HOLD + LINGER).await;
            messages.end(&node, begun).await;
        });
    }

    async fn end(&self, node: &ConnectedNode, begun: u64) {
        {
            let mut polls = self.polls();
            if polls.get(&node.id).is_none_or(|poll| poll.begun != begun) {
                return;
            }
            polls.remove(&node.id);
        }
        if let Err(error) = self.0.nodes.disconnected(node, presence::POLLING).await {
            tracing::warn!(node = %node.id, %error, "the end of a node's polls cannot be recorded");
        }
    }

    /// What may be handed out to the node now, and when something else may be.
    async fn due(&self, node: &ConnectedNode, hidden: Duration) -> Result<(Vec<Message>, Option<Instant>), Error> {
        if !self.0.nodes.is_polling(node).await? {
            return Ok((Vec::new(), None));
        }
        let known: Vec<_> = {
            let mut polls = self.polls();
            let given = &mut polls.entry(Arc::clone(&node.id)).or_default().given;
            given.retain(|(_, until)| *until > Instant::now());
            given.iter().map(|(key, _)| key.clone()).collect()
        };
        let mut due = Vec::new();
        for correspondent in self.0.correspondents.iter() {
            due.extend(correspondent.due(node, &known).await?);
        }
        // A channel that was opened meanwhile is given all of it.
        if !due.is_empty() && !self.0.nodes.is_polling(node).await? {
            return Ok((Vec::new(), None));
        }
        let now = Instant::now();
        let mut polls = self.polls();
        let given = &mut polls.entry(Arc::clone(&node.id)).or_default().given;
        given.retain(|(key, _)| due.iter().any(|due| due.key == *key));
        let mut jobs = Vec::new();
        for Due { key, message } in due {
            let job = message.filter(|message| message.kind == Kind::AGENT_JOB);
            if let Some(job) = job.filter(|_| !given.iter().any(|(given, _)| *given == key)) {
                jobs.push(job);
                given.push((key, now + hidden));
            }
        }
        let next = given.iter().map(|(_, until)| *until).min();
        drop(polls);
        let messages = jobs.iter().map(|job| message(node, job)).collect::<Result<_, _>>()?;
        Ok((messages, next))
    }

    /// Tells the slices what a node says, as if it had come over its channel.
    async fn tell(&self, node: &ConnectedNode, kind: Kind, payload: &impl Serialize) -> Result<(), Error> {
        let plane = &self.0.nodes.0.plane;
        let created = plane.clock.now().unsigned_abs();
        let message = AgentMessage::control(kind, plane.ids.uuid().parse()?, created, serde_json::to_vec(payload)?);
        for correspondent in self.0.correspondents.iter() {
            let taken = correspondent.receive(node, std::slice::from_ref(&message)).await;
            let reactions = taken.into_iter().collect::<Result<Vec<_>, _>>()?;
            if reactions.iter().flatten().any(|reaction| matches!(reaction, Reaction::Free)) {
                // A poll that waits may have come before there was a place for what it can be given now.
                plane.fabric.publish(&subject(&node.id), Bytes::new());
            }
        }
        Ok(())
    }

    async fn tell_code(&self, node: &ConnectedNode, job: &JobId, code: AckCode) -> Result<(), Error> {
        let ack = AgentJobAck {
            job_id: job.to_string(),
            acknowledged_message_id: String::new(),
            created_date: timestamp::format(self.0.nodes.0.plane.clock.now()),
            status_code: code.code().to_owned(),
            error_message: code.message().to_owned(),
        };
        self.tell(node, Kind::AGENT_JOB_ACK, &ack).await
    }
}

/// GetMessages: what is due, at once; else waits up to 15 seconds for something.
async fn get(messages: Messages, ctx: Ctx, input: GetMessagesRequest) -> Result<GetMessagesResult, Error> {
    let node = calling(&ctx)?;
    let hidden = input.visibility_timeout_in_seconds.unwrap_or(VISIBILITY).clamp(1, LONGEST_VISIBILITY);
    let hidden = Duration::from_secs(hidden.unsigned_abs().into());
    let nodes = &messages.0.nodes;
    let (mut hints, mut closing) = (nodes.0.plane.fabric.subscribe(&subject(&node.id)), nodes.0.closing.subscribe());
    let deadline = Instant::now() + HOLD;
    messages.begin(&node);
    let found = loop {
        let (found, next) = messages.due(&node, hidden).await?;
        if !found.is_empty() || Instant::now() >= deadline {
            break found;
        }
        let look = next.map_or(deadline, |next| next.min(deadline));
        tokio::select! {
            hint = hints.next() => match hint {
                Some(hint) if hint.payload != ENDED => {}
                _ => break Vec::new(),
            },
            () = sleep_until(look) => {}
            _ = closing.wait_for(|closing| *closing) => break Vec::new(),
        }
    };
    Ok(GetMessagesResult {
        destination: Some(input.destination),
        messages: Some(found),
        messages_request_id: Some(input.messages_request_id),
    })
}

/// AcknowledgeMessage: the node has it.
async fn acknowledge(
    messages: Messages,
    ctx: Ctx,
    input: AcknowledgeMessageRequest,
) -> Result<AcknowledgeMessageResult, Error> {
    let (node, job) = own_job(&ctx, &input.message_id)?;
    messages.tell_code(&node, &job, AckCode::Successful).await?;
    Ok(AcknowledgeMessageResult::default())
}

/// SendReply: what became of it, or of a step.
async fn send_reply(messages: Messages, ctx: Ctx, input: SendReplyRequest) -> Result<SendReplyResult, Error> {
    let (node, job_id) = own_job(&ctx, &input.message_id)?;
    if let Err(error) = serde_json::from_str::<Report>(&input.payload) {
        let message = format!("Payload is no report of a node: {error}");
        return Err(ec2messages::error::VALIDATION_EXCEPTION.with(message).into());
    }
    let topic = SEND_COMMAND.to_owned();
    let reply = AgentJobReply { schema_version: 1, job_id, content: input.payload, topic };
    messages.tell(&node, Kind::AGENT_JOB_REPLY, &reply).await?;
    Ok(SendReplyResult::default())
}

/// FailMessage: the node cannot do anything with it.
async fn fail(messages: Messages, ctx: Ctx, input: FailMessageRequest) -> Result<FailMessageResult, Error> {
    let (node, job) = own_job(&ctx, &input.message_id)?;
    let code = match input.failure_type.as_str() {
        "NoHandlerExists" => AckCode::UnexpectedDocumentType,
        _ => AckCode::UnexpectedError,
    };
    messages.tell_code(&node, &job, code).await?;
    Ok(FailMessageResult::default())
}

/// DeleteMessage: the node needs it no more. What has been reported of it already said so.
async fn delete(_messages: Messages, ctx: Ctx, input: DeleteMessageRequest) -> Result<DeleteMessageResult, Error> {
    own_job(&ctx, &input.message_id)?;
    Ok(DeleteMessageResult::default())
}

fn calling(ctx: &Ctx) -> Result<ConnectedNode, Error> {
    let Principal::Node(node) = &ctx.caller.principal else {
        return Err(common::ACCESS_DENIED.with(format!("{} is no node.", ctx.principal())).into());
    };
    let (account, region) = (Arc::clone(&ctx.caller.account), Arc::clone(&ctx.caller.region));
    Ok(ConnectedNode { id: Arc::clone(&node.id), account, region })
}

/// The calling node and the job, which must be one of its own.
fn own_job(ctx: &Ctx, message_id: &str) -> Result<(ConnectedNode, JobId), Error> {
    let node = calling(ctx)?;
    let job = JobId::parse(message_id).ok().filter(|job| job.node() == &*node.id);
    let unknown = || {
        let message = format!("Node {} was not sent a message {message_id}.", node.id);
        ec2messages::error::INVALID_MESSAGE_ID_EXCEPTION.with(message)
    };
    let job = job.ok_or_else(unknown)?;
    Ok((node, job))
}

/// A job as it is handed out.
fn message(node: &ConnectedNode, frame: &AgentMessage) -> Result<Message, Error> {
    let job: AgentJob = serde_json::from_slice(&frame.payload)?;
    Ok(Message {
        created_date: Some(timestamp::format(i64::try_from(frame.created).unwrap_or(i64::MAX))),
        destination: Some(node.id.to_string()),
        message_id: Some(job.job_id.to_string()),
        payload_digest: Some(sha256_hex(job.content.as_bytes())),
        payload: Some(job.content),
        topic: Some(job.topic),
        next_token: None,
    })
}
