//! What commands have to say to nodes, and what nodes report of them.

use bytes::Bytes;
use model::Error;
use nodes::{ConnectedNode, Correspondent, Due, Reaction};
use platform::BoxFuture;
use protocol::job::{AckCode, AgentJob, AgentJobAck, AgentJobReplyAck, CANCEL_COMMAND, Cancel, Command, SEND_COMMAND};
use protocol::reply::{AgentJobReply, Report, StepReport};
use protocol::{AgentMessage, JobId, Kind, MAX_FRAME, timestamp};
use serde::Serialize;
use serde_json::json;
use storage::Batch;
use storage::journal::Entry;

use crate::Commands;
use crate::rules::{self, Status, UNDELIVERABLE};
use crate::store::{self, Outgoing, Reported};

impl Correspondent for Commands {
    fn due<'a>(&'a self, node: &'a ConnectedNode) -> BoxFuture<'a, Result<Vec<Due>, Error>> {
        Box::pin(async move {
            let mut due = Vec::new();
            for outgoing in store::outgoing(&self.0.plane.db, &node.id).await? {
                if !self.may_be_sent(node, &outgoing).await? {
                    self.deny(node, &outgoing).await?;
                    continue;
                }
                let job = self.job(&node.id, outgoing)?;
                if fits(&job.message) {
                    due.push(job);
                } else {
                    self.give_up(node, &job.key).await?;
                }
            }
            Ok(due)
        })
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
            } else {
                Ok(Vec::new())
            }
        })
    }
}

impl Commands {
    /// The job by which a node is sent what is due to it.
    pub(crate) fn job(&self, node_id: &str, outgoing: Outgoing) -> Result<Due, Error> {
        let target = JobId::new(&outgoing.command_id, node_id)?;
        let (job_id, topic, content) = match outgoing.cancel_id {
            Some(cancel_id) if outgoing.outbox == "cancel" => {
                let cancel = serde_json::to_string(&Cancel { cancel_message_id: target })?;
                (JobId::new(&cancel_id, node_id)?, CANCEL_COMMAND.to_owned(), cancel)
            }
            _ => {
                let topic = format!("{SEND_COMMAND}.{}", outgoing.document_name);
                (target, topic, serde_json::to_string(&command(outgoing))?)
            }
        };
        let key = job_id.to_string();
        let job = AgentJob { schema_version: 1, job_id, topic, content };
        Ok(Due { key, message: self.frame(Kind::AGENT_JOB, &job)? })
    }

    /// What cannot travel ends here: sent, it would cost the node its connection, again and again.
    async fn give_up(&self, node: &ConnectedNode, job: &str) -> Result<(), Error> {
        tracing::error!(node = %node.id, job, "a command is too large to be sent");
        match own_job(node, job) {
            Some(job) => self.report(node, &job, Some(UNDELIVERABLE), Vec::new()).await,
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
            AckCode::Successful => self.cancel_confirmed(node, &job).await?,
            AckCode::DuplicateCommand => self.taken(node, &job).await?,
            code if code.is_temporary() => return Ok(vec![Reaction::Refused(ack.job_id)]),
            code => {
                tracing::warn!(node = %node.id, job = %job, code = code.code(), "a node refused a job");
                self.report(node, &job, Some(UNDELIVERABLE), Vec::new()).await?;
            }
        }
        Ok(Vec::new())
    }

    /// The node has the command from an earlier sending, and starts it when it has a place.
    async fn taken(&self, node: &ConnectedNode, job: &JobId) -> Result<(), Error> {
        if let Some(open) = store::reported(&self.0.plane.db, job.command(), &node.id).await?.open {
            let mut batch = Batch::new();
            store::taken(&mut batch, &open);
            self.0.plane.commit(batch).await?;
        }
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
            let report: Report = serde_json::from_str(&reply.content)?;
            let end = rules::ended(report.document_status);
            reactions.extend(end.map(|_| Reaction::Free));
            let steps = report.runtime_status.unwrap_or_default().into_iter().collect();
            self.report(node, &job, end, steps).await?;
        }
        reactions.insert(0, Reaction::Answer(self.frame(Kind::AGENT_JOB_REPLY_ACK, &confirmation)?));
        Ok(reactions)
    }

    /// Moves an invocation on by what its node says. A report of what is unknown or has ended changes no status; the steps
    /// of a late one are still kept.
    async fn report(
        &self,
        node: &ConnectedNode,
        job: &JobId,
        end: Option<Status>,
        steps: Vec<(String, StepReport)>,
    ) -> Result<(), Error> {
        loop {
            let reported = store::reported(&self.0.plane.db, job.command(), &node.id).await?;
            let batch = self.decide(node, job, &reported, end, &steps);
            if batch.is_empty() {
                return Ok(());
            }
            match self.0.plane.commit(batch).await {
                Err(storage::Error::Conflict { .. }) => {}
                result => return Ok(result.map(|_| ())?),
            }
        }
    }

    fn decide(
        &self,
        node: &ConnectedNode,
        job: &JobId,
        reported: &Reported,
        end: Option<Status>,
        steps: &[(String, StepReport)],
    ) -> Batch {
        let now = self.0.plane.clock.now();
        let mut batch = Batch::new();
        for (name, step) in steps.iter().filter(|(name, _)| reported.steps.contains(name)) {
            store::put_step(&mut batch, job.command(), &node.id, name, step);
        }
        let Some(open) = &reported.open else { return batch };
        match end {
            Some(end) => {
                store::end(&mut batch, open, end, now);
                batch.journal(entry(node, job, end, now));
            }
            None if open.status == rules::PENDING.status => {
                store::start(&mut batch, open, now);
                batch.journal(entry(node, job, rules::IN_PROGRESS, now));
            }
            None => {}
        }
        batch
    }
}

/// Whether a message can travel.
pub(crate) fn fits(message: &AgentMessage) -> bool {
    message.encode().is_ok_and(|frame| frame.len() <= MAX_FRAME)
}

/// The job, when it is one of this node: a node speaks only for itself.
fn own_job(node: &ConnectedNode, text: &str) -> Option<JobId> {
    let job = JobId::parse(text).ok().filter(|job| job.node() == &*node.id);
    if job.is_none() {
        tracing::warn!(node = %node.id, job = text, "a node spoke of a job that is not its own");
    }
    job
}

fn command(outgoing: Outgoing) -> Command {
    let given = |name: &str| outgoing.request[name].as_str().unwrap_or_default().to_owned();
    Command {
        output_s3_bucket_name: given("OutputS3BucketName"),
        output_s3_key_prefix: given("OutputS3KeyPrefix"),
        command_id: outgoing.command_id,
        parameters: outgoing.request["Values"].as_object().cloned().unwrap_or_default(),
        document_name: outgoing.document_name,
        document_content: outgoing.content,
        cloud_watch_output_enabled: "false".to_owned(),
        ..Command::default()
    }
}

fn entry(node: &ConnectedNode, job: &JobId, status: Status, now: i64) -> Entry {
    Entry {
        at: now,
        account: node.account.to_string(),
        region: node.region.to_string(),
        principal: node.arn(),
        operation: "CommandInvocationReported".to_owned(),
        resource: format!("{}/{}", job.command(), node.id),
        detail: json!({ "status": status.status, "details": status.details, "at": timestamp::format(now) }),
    }
}
