//! What commands have to say to nodes, and what nodes say of them.

use bytes::Bytes;
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
    fn due<'a>(&'a self, node: &'a ConnectedNode) -> BoxFuture<'a, Result<Vec<Due>, Error>> {
        Box::pin(async move {
            let mut due = Vec::new();
            for outgoing in store::outgoing(&self.0.plane.db, &node.id).await? {
                let Some(sent) = self.sent(&outgoing.command_id).await? else { continue };
                if !self.may_be_sent(node, &outgoing, &sent).await? {
                    self.deny(node, &outgoing).await?;
                    continue;
                }
                let job = self.job(&node.id, &outgoing, &sent.document_name, &sent.job)?;
                if fits(&job.message) {
                    due.push(job);
                } else {
                    self.give_up(node, &job.key).await?;
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
        message: &'a AgentMessage,
    ) -> BoxFuture<'a, Result<Vec<Reaction>, Error>> {
        Box::pin(async move {
            if message.kind == Kind::AGENT_JOB_ACK {
                self.acknowledged(node, &message.payload).await
            } else if message.kind == Kind::AGENT_JOB_REPLY {
                self.replied(node, message).await
            } else if message.kind == Kind::OUTPUT {
                self.wrote(node, message).await
            } else {
                Ok(Vec::new())
            }
        })
    }
}

impl Commands {
    /// The job by which a node is sent what is due to it; `content` is that of the command.
    pub(crate) fn job(&self, node_id: &str, outgoing: &Outgoing, document: &str, content: &str) -> Result<Due, Error> {
        let target = JobId::new(&outgoing.command_id, node_id)?;
        let (job_id, topic, content) = match &outgoing.cancel_id {
            Some(cancel_id) if outgoing.outbox == "cancel" => {
                let cancel = serde_json::to_string(&Cancel { cancel_message_id: target })?;
                (JobId::new(cancel_id, node_id)?, CANCEL_COMMAND.to_owned(), cancel)
            }
            _ => (target, format!("{SEND_COMMAND}.{document}"), content.to_owned()),
        };
        let key = job_id.to_string();
        let job = AgentJob { schema_version: 1, job_id, topic, content };
        Ok(Due { key, message: self.frame(Kind::AGENT_JOB, &job)? })
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
    async fn acknowledged(&self, node: &ConnectedNode, payload: &Bytes) -> Result<Vec<Reaction>, Error> {
        let ack: AgentJobAck = serde_json::from_slice(payload)?;
        let Some(job) = own_job(node, &ack.job_id) else { return Ok(Vec::new()) };
        let code = AckCode::from_code(&ack.status_code);
        match code {
            AckCode::Successful if self.knows(job.command()) => {}
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
        let (node, command_id) = (node.clone(), job.command().to_owned());
        self.report(Report { node, command_id, end: Some(UNDELIVERABLE), steps: Vec::new() }).await
    }

    /// The node has the command from an earlier sending, and starts it when it has a place.
    async fn taken(&self, node: &ConnectedNode, job: &JobId) -> Result<(), Error> {
        let mut batch = Batch::new();
        store::taken(&mut batch, job.command(), &node.id);
        self.0.plane.commit(batch).await?;
        Ok(())
    }

    /// A node that has a cancellation needs it no more. The ack of a command itself changes nothing: its first report does.
    async fn cancel_confirmed(&self, node: &ConnectedNode, job: &JobId) -> Result<(), Error> {
        if !store::awaits_cancel(&self.0.plane.db, &node.id, job.command()).await? {
            return Ok(());
        }
        let mut batch = Batch::new();
        store::cancel_delivered(&mut batch, &node.id, job.command());
        self.0.plane.commit(batch).await?;
        Ok(())
    }

    /// agent_job_reply: confirmed only when what it says is stored.
    async fn replied(&self, node: &ConnectedNode, message: &AgentMessage) -> Result<Vec<Reaction>, Error> {
        let reply: AgentJobReply = serde_json::from_slice(&message.payload)?;
        let confirmation =
            AgentJobReplyAck { job_id: reply.job_id.to_string(), acknowledged_message_id: message.id.to_string() };
        let mut reactions = Vec::new();
        if let Some(job) = own_job(node, &confirmation.job_id) {
            let told: Told = serde_json::from_str(&reply.content)?;
            let end = rules::ended(told.document_status);
            reactions.extend(end.map(|_| Reaction::Free));
            let steps = told.runtime_status.unwrap_or_default().into_iter().collect();
            let (node, command_id) = (node.clone(), job.command().to_owned());
            self.report(Report { node, command_id, end, steps }).await?;
        }
        reactions.insert(0, Reaction::Answer(self.frame(Kind::AGENT_JOB_REPLY_ACK, &confirmation)?));
        Ok(reactions)
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
