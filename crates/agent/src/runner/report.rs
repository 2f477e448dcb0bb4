//! Replies to the server, made from the steps that are done.

use std::collections::BTreeMap;

use bytes::Bytes;
use protocol::reply::{AdditionalInfo, AgentInfo, AgentJobReply, Report, StepReport};
use protocol::{AgentMessage, JobId, Kind, Status, timestamp};
use ring::digest::{SHA256, digest};
use runbook::Step;
use uuid::{Builder, Uuid};

use super::machine::Done;
use crate::{AGENT_NAME, AGENT_VERSION};

/// Larger payloads are cut further: servers do not read messages of 256 KiB and more.
const PAYLOAD_LIMIT: usize = 240_000;
/// As many leave nothing of the longest stream.
const HALVINGS: u32 = 16;
/// Characters of the reason why a document cannot run.
const TRACE_LIMIT: usize = 2_500;

/// Writes the replies of one job.
#[derive(Clone, Debug)]
pub(crate) struct Reporter {
    pub(crate) job: JobId,
    pub(crate) topic: String,
}

impl Reporter {
    /// The job has been started.
    pub(crate) fn begun(&self, now_ms: i64) -> Option<AgentMessage> {
        self.message("begun", now_ms, Status::InProgress, "", None, None)
    }

    /// The job cannot be read; this is why.
    pub(crate) fn malformed(&self, now_ms: i64, why: &str) -> Option<AgentMessage> {
        self.message("malformed", now_ms, Status::Failed, why, None, None)
    }

    /// The job was cancelled before it came.
    pub(crate) fn never(&self, now_ms: i64) -> Option<AgentMessage> {
        self.message("never", now_ms, Status::Cancelled, "", Some(BTreeMap::new()), None)
    }

    /// The last of `done` is done.
    pub(crate) fn step(&self, now_ms: i64, steps: &[Step], done: &[Done]) -> Option<AgentMessage> {
        let index = done.len().checked_sub(1)?;
        let entry = BTreeMap::from([(steps.get(index)?.name.clone(), done.last()?.report.clone())]);
        self.message(&format!("step {index}"), now_ms, Status::InProgress, "", Some(entry), Some(counts(done)))
    }

    /// The step after `done` has asked for a reboot on its `run`-th run.
    pub(crate) fn rebooting(&self, now_ms: i64, step: &Step, report: &StepReport, run: u32) -> Option<AgentMessage> {
        let entry = BTreeMap::from([(step.name.clone(), report.clone())]);
        self.message(&format!("reboot {run}"), now_ms, Status::SuccessAndReboot, "", Some(entry), None)
    }

    /// All is done. A document of one step says so again with the step; others have said it step by step.
    pub(crate) fn last(&self, now_ms: i64, steps: &[Step], done: &[Done], status: Status) -> Option<AgentMessage> {
        let entries = match (steps, done) {
            ([step], [done]) => BTreeMap::from([(step.name.clone(), done.report.clone())]),
            _ => BTreeMap::new(),
        };
        self.message("last", now_ms, status, "", Some(entries), Some(counts(done)))
    }

    /// `None` only if the report could not be written as JSON, which its types rule out.
    fn message(
        &self,
        part: &str,
        now_ms: i64,
        status: Status,
        trace: &str,
        steps: Option<BTreeMap<String, StepReport>>,
        counts: Option<BTreeMap<Status, u32>>,
    ) -> Option<AgentMessage> {
        let mut report = Report {
            additional_info: additional_info(now_ms, counts),
            document_status: status,
            document_trace_output: trace.chars().take(TRACE_LIMIT).collect(),
            runtime_status: steps,
        };
        let mut payload = self.payload(&report)?;
        for _ in 0..HALVINGS {
            if payload.len() <= PAYLOAD_LIMIT {
                break;
            }
            halve(&mut report);
            payload = self.payload(&report)?;
        }
        let created = u64::try_from(now_ms).unwrap_or(1);
        Some(AgentMessage::control(Kind::AGENT_JOB_REPLY, message_id(&self.job, part), created, payload))
    }

    fn payload(&self, report: &Report) -> Option<Bytes> {
        let reply = AgentJobReply {
            schema_version: 1,
            job_id: self.job.clone(),
            content: serde_json::to_string(report).ok()?,
            topic: self.topic.clone(),
        };
        serde_json::to_vec(&reply).ok().map(Bytes::from)
    }
}

/// The id of a message about a job: the same each time, so that a reply that is made again after a crash is the same
/// reply for the server.
pub(crate) fn message_id(job: &JobId, part: &str) -> Uuid {
    let digest = digest(&SHA256, format!("{job}/{part}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest.as_ref()[..16]);
    Builder::from_random_bytes(bytes).into_uuid()
}

/// Takes half of every stream away: control characters take up to seven bytes each on the wire.
fn halve(report: &mut Report) {
    for step in report.runtime_status.iter_mut().flat_map(BTreeMap::values_mut) {
        for stream in [&mut step.standard_output, &mut step.standard_error, &mut step.output] {
            let kept = stream.chars().count() / 2;
            *stream = stream.chars().take(kept).collect();
        }
    }
}

fn counts(done: &[Done]) -> BTreeMap<Status, u32> {
    let mut counts = BTreeMap::new();
    done.iter().for_each(|done| *counts.entry(done.report.status).or_default() += 1);
    counts
}

fn additional_info(now_ms: i64, counts: Option<BTreeMap<Status, u32>>) -> AdditionalInfo {
    AdditionalInfo {
        agent: AgentInfo {
            lang: "en-US".to_owned(),
            name: AGENT_NAME.to_owned(),
            os: "linux".to_owned(),
            osver: "1".to_owned(),
            ver: AGENT_VERSION.to_owned(),
        },
        date_time: timestamp::format(now_ms),
        run_id: String::new(),
        runtime_status_counts: counts,
    }
}

#[cfg(test)]
mod tests {
    use protocol::reply::{AgentJobReply, Report, StepReport};
    use protocol::{AgentMessage, JobId, Status};
    use runbook::{Document, Step};
    use serde_json::{Map, Value, json};

    use super::{Done, PAYLOAD_LIMIT, Reporter, message_id};

    fn reporter() -> Reporter {
        Reporter { job: JobId::new("c-1", "mi-1").unwrap(), topic: "aws.ssm.sendCommand".to_owned() }
    }

    fn steps(names: &[&str]) -> Vec<Step> {
        let step = |name: &&str| json!({"action": "aws:runShellScript", "name": name});
        let steps: Vec<Value> = names.iter().map(step).collect();
        Document::from_json(json!({"schemaVersion": "2.2", "mainSteps": steps})).unwrap().steps(&Map::new())
    }

    fn done(status: Status, stdout: &str) -> Done {
        let report = json!({"status": status, "code": 0, "name": "aws:runShellScript", "standardOutput": stdout});
        Done { report: serde_json::from_value::<StepReport>(report).unwrap(), ends: false }
    }

    fn report(message: Option<AgentMessage>) -> Report {
        let message = message.unwrap();
        assert!(message.payload.len() <= PAYLOAD_LIMIT);
        let reply: AgentJobReply = serde_json::from_slice(&message.payload).unwrap();
        assert_eq!(reply.job_id, reporter().job);
        serde_json::from_str(&reply.content).unwrap()
    }

    #[test]
    fn the_replies_of_two_steps() {
        let steps = steps(&["a", "b"]);
        let both = [done(Status::Failed, ""), done(Status::Success, "")];
        let begun = report(reporter().begun(0));
        assert_eq!((begun.document_status, begun.runtime_status), (Status::InProgress, None));
        let second = report(reporter().step(0, &steps, &both));
        assert_eq!(second.document_status, Status::InProgress);
        assert_eq!(second.runtime_status.unwrap().keys().collect::<Vec<_>>(), ["b"]);
        let counts = second.additional_info.runtime_status_counts.unwrap();
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(Status::Success, 1), (Status::Failed, 1)]);
        let last = report(reporter().last(0, &steps, &both, Status::Failed));
        assert_eq!((last.document_status, last.runtime_status.unwrap().len()), (Status::Failed, 0));
    }

    #[test]
    fn the_last_reply_of_one_step_has_the_step() {
        let last = report(reporter().last(0, &steps(&["a"]), &[done(Status::Success, "o")], Status::Success));
        assert_eq!(last.runtime_status.unwrap()["a"].standard_output, "o");
    }

    #[test]
    fn ids_tell_replies_apart_and_stay() {
        let job = reporter().job;
        assert_eq!(message_id(&job, "step 0"), message_id(&job, "step 0"));
        assert_ne!(message_id(&job, "step 0"), message_id(&job, "step 1"));
        assert_ne!(message_id(&job, "last"), message_id(&JobId::new("c-2", "mi-1").unwrap(), "last"));
    }

    #[test]
    fn output_that_grows_on_the_wire_still_fits() {
        let noise = "\u{1}".repeat(24_000);
        let mut done = done(Status::Success, &noise);
        done.report.standard_error = noise;
        let steps = steps(&["a"]);
        let report = report(reporter().last(0, &steps, &[done], Status::Success));
        assert!(report.runtime_status.unwrap()["a"].standard_output.len() > 1000);
    }
}
