//! What commands have to say to nodes, and what nodes say of them.

use std::collections::BTreeMap;

use bytes::Bytes;
use futures_util::future::join_all;
use model::Error;
use nodes::{ConnectedNode, Correspondent, Due, Reaction};
use platform::BoxFuture;
use protocol::job::{AckCode, AgentJob, AgentJobAck, AgentJobReplyAck, CANCEL_COMMAND, Cancel, SEND_COMMAND};
use protocol::output::Output;
use protocol::reply::{AgentJobReply, Report as Told};
use protocol::{AgentMessage, JobId, Kind, MAX_FRAME};
use serde::Serialize;
use storage::Batch;

use crate::Commands;
use crate::reports::Report;
use crate::rules::{self, UNDELIVERABLE};
use crate::store::{self, Outgoing};

impl Correspondent for Commands {
    fn due<'a>(&'a self, node: &'a ConnectedNode, known: &'a [String]) -> BoxFuture<'a, Result<Vec<Due>, Error>> {
        Box::pin(async move {
            let mut due = Vec::new();
            for outgoing in store::outgoing(&self.0.plane.db, &node.id).await? {
                let key = outgoing.job_id(&node.id)?.to_string();
                if known.contains(&key) {
                    due.push(Due { key, message: None });
                    continue;
                }
                let Some(sent) = self.sent(&outgoing.command_id).await? else { continue };
                if !self.may_be_sent(node, &outgoing, &sent).await? {
                    self.deny(node, &outgoing).await?;
                    continue;
                }
                let message = self.job(&node.id, &outgoing, &sent.document_name, &sent.job)?;
                if fits(&message) {
                    due.push(Due { key, message: Some(message) });
                } else {
                    self.give_up(node, &key).await?;
                }
            }
            Ok(due)
        })
    }

    fn connected<'a>(&'a self, node: &'a ConnectedNode) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.join(node))
    }

    fn receive<'a>(
        &'a self,
        node: &'a ConnectedNode,
        messages: &'a [AgentMessage],
    ) -> BoxFuture<'a, Vec<Result<Vec<Reaction>, Error>>> {
        Box::pin(async move {
            let mut taken = Vec::with_capacity(messages.len());
            for run in messages.chunk_by(|one, next| is_reply(one) && is_reply(next)) {
                match run {
                    [message] if !is_reply(message) => {
                        let later = &messages[taken.len() + 1..];
                        taken.push(self.heard(node, message, later).await);
                    }
                    replies => taken.extend(self.replied(node, replies).await),
                }
            }
            taken
        })
    }
}

impl Commands {
    /// The job by which a node is sent what is due to it; `content` is that of the command.
    pub(crate) fn job(
        &self,
        node_id: &str,
        outgoing: &Outgoing,
        document: &str,
        content: &str,
    ) -> Result<AgentMessage, Error> {
        let job_id = outgoing.job_id(node_id)?;
        let (topic, content) = if outgoing.cancels().is_some() {
            let cancel_message_id = JobId::new(&outgoing.command_id, node_id)?;
            (CANCEL_COMMAND.to_owned(), serde_json::to_string(&Cancel { cancel_message_id })?)
        } else {
            (format!("{SEND_COMMAND}.{document}"), content.to_owned())
        };
        self.frame(Kind::AGENT_JOB, &AgentJob { schema_version: 1, job_id, topic, content })
    }

    /// What cannot travel ends here: sent, it would cost the node its connection, again and again.
    async fn give_up(&self, node: &ConnectedNode, job: &str) -> Result<(), Error> {
        tracing::error!(node = %node.id, job, "a command is too large to be sent");
        match own_job(node, job) {
            Some(job) => self.undeliverable(node, &job).await,
            None => Ok(()),
        }
    }

    fn frame(&self, kind: Kind, payload: &impl Serialize) -> Result<AgentMessage, Error> {
        let id = self.0.plane.ids.uuid().parse()?;
        let created = self.0.plane.clock.now().unsigned_abs();
        Ok(AgentMessage::control(kind, id, created, serde_json::to_vec(payload)?))
    }

    /// agent_job_ack: the node has the job, or says why it cannot take it.
    async fn acknowledged(
        &self,
        node: &ConnectedNode,
        payload: &Bytes,
        later: &[AgentMessage],
    ) -> Result<Vec<Reaction>, Error> {
        let ack: AgentJobAck = serde_json::from_slice(payload)?;
        let Some(job) = own_job(node, &ack.job_id) else { return Ok(Vec::new()) };
        let code = AckCode::from_code(&ack.status_code);
        match code {
            AckCode::Successful if self.knows(job.command()) => {
                // A report that has come, too, says more.
                if !later.iter().any(|message| is_reply(message) && is_about(message, &job)) {
                    self.taken(node, &job).await?;
                }
            }
            AckCode::Successful => self.cancel_confirmed(node, &job).await?,
            AckCode::DuplicateCommand => self.taken(node, &job).await?,
            code if code.is_temporary() => {
                let mut batch = Batch::new();
                store::delay(&mut batch, job.command(), &node.id);
                self.0.plane.commit(batch).await?;
                return Ok(vec![Reaction::Refused(ack.job_id)]);
            }
            code => {
                tracing::warn!(node = %node.id, job = %job, code = code.code(), "a node refused a job");
                self.undeliverable(node, &job).await?;
            }
        }
        Ok(Vec::new())
    }

    async fn undeliverable(&self, node: &ConnectedNode, job: &JobId) -> Result<(), Error> {
        let report = Report { end: Some(UNDELIVERABLE), ..Report::new(node, job.command()) };
        Ok(self.report(report).await?)
    }

    /// The node has the command, and starts it when it has a place: it need not be sent again, and may begin at any time.
    async fn taken(&self, node: &ConnectedNode, job: &JobId) -> Result<(), Error> {
        let mut batch = Batch::new();
        store::taken(&mut batch, job.command(), &node.id);
        self.0.plane.commit(batch).await?;
        Ok(())
    }

    /// A node that has a cancellation needs it no more.
    async fn cancel_confirmed(&self, node: &ConnectedNode, job: &JobId) -> Result<(), Error> {
        if !store::awaits_cancel(&self.0.plane.db, &node.id, job.command()).await? {
            return Ok(());
        }
        let mut batch = Batch::new();
        store::cancel_delivered(&mut batch, &node.id, job.command());
        self.0.plane.commit(batch).await?;
        Ok(())
    }

    /// A message that is no reply; `later` came behind it.
    async fn heard(
        &self,
        node: &ConnectedNode,
        message: &AgentMessage,
        later: &[AgentMessage],
    ) -> Result<Vec<Reaction>, Error> {
        if message.kind == Kind::AGENT_JOB_ACK {
            self.acknowledged(node, &message.payload, later).await
        } else if message.kind == Kind::OUTPUT {
            self.wrote(node, message).await
        } else {
            Ok(Vec::new())
        }
    }

    /// agent_job_reply: confirmed only when what it says is stored. What replies say of one command is stored once.
    async fn replied(&self, node: &ConnectedNode, replies: &[AgentMessage]) -> Vec<Result<Vec<Reaction>, Error>> {
        let mut reports: BTreeMap<String, Report> = BTreeMap::new();
        let mut read = |message| -> Result<Reply, Error> {
            let (reply, told) = Reply::read(node, message)?;
            if let Some(command_id) = reply.job.as_ref().map(JobId::command) {
                let report = reports.entry(command_id.to_owned()).or_insert_with(|| Report::new(node, command_id));
                report.add(told);
            }
            Ok(reply)
        };
        let replies: Vec<_> = replies.iter().map(&mut read).collect();
        let store = |(command_id, report)| async move { (command_id, self.report(report).await) };
        let stored: BTreeMap<_, _> = join_all(reports.into_iter().map(store)).await.into_iter().collect();
        let confirm = |reply: Result<Reply, Error>| {
            let reply = reply?;
            if let Some(stored) = reply.job.as_ref().and_then(|job| stored.get(job.command())) {
                stored.clone()?;
            }
            let answer = Reaction::Answer(self.frame(Kind::AGENT_JOB_REPLY_ACK, &reply.confirmation)?);
            Ok(if reply.ends { vec![answer, Reaction::Free] } else { vec![answer] })
        };
        replies.into_iter().map(confirm).collect()
    }

    /// fleetwright_output: confirmed only when it is stored.
    async fn wrote(&self, node: &ConnectedNode, message: &AgentMessage) -> Result<Vec<Reaction>, Error> {
        let output: Output = serde_json::from_slice(&message.payload)?;
        let confirmation =
            AgentJobReplyAck { job_id: output.job_id.to_string(), acknowledged_message_id: message.id.to_string() };
        if let Some(job) = own_job(node, &confirmation.job_id) {
            self.keep_output(node, &job, &output).await?;
        }
        Ok(vec![Reaction::Answer(self.frame(Kind::AGENT_JOB_REPLY_ACK, &confirmation)?)])
    }
}

/// A reply, beside what it tells.
struct Reply {
    /// What it is about; `None` when the node has no say in that.
    job: Option<JobId>,
    /// Whether the node has a free place now.
    ends: bool,
    confirmation: AgentJobReplyAck,
}

impl Reply {
    fn read(node: &ConnectedNode, message: &AgentMessage) -> Result<(Self, Told), Error> {
        let reply: AgentJobReply = serde_json::from_slice(&message.payload)?;
        let told: Told = serde_json::from_str(&reply.content)?;
        let confirmation =
            AgentJobReplyAck { job_id: reply.job_id.to_string(), acknowledged_message_id: message.id.to_string() };
        let job = own_job(node, &confirmation.job_id);
        let ends = job.is_some() && rules::ended(told.document_status).is_some();
        Ok((Self { job, ends, confirmation }, told))
    }
}

fn is_reply(message: &AgentMessage) -> bool {
    message.kind == Kind::AGENT_JOB_REPLY
}

/// Whether a reply is about this job.
fn is_about(reply: &AgentMessage, job: &JobId) -> bool {
    serde_json::from_slice::<AgentJobReply>(&reply.payload).is_ok_and(|reply| reply.job_id == *job)
}

/// Whether a message can travel.
pub(crate) fn fits(message: &AgentMessage) -> bool {
    // What is far from the limit needs no frame to tell.
    message.payload.len() < MAX_FRAME / 2 || message.encode().is_ok_and(|frame| frame.len() <= MAX_FRAME)
}

/// The job, when it is one of this node: a node speaks only for itself.
fn own_job(node: &ConnectedNode, text: &str) -> Option<JobId> {
    let job = JobId::parse(text).ok().filter(|job| job.node() == &*node.id);
    if job.is_none() {
        tracing::warn!(node = %node.id, job = text, "a node spoke of a job that is not its own");
    }
    job
}
