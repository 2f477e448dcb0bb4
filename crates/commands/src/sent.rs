//! Commands under way, as their nodes need them: read once, and kept while they are asked for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use model::Error;
use platform::Errand;
use protocol::job::Command;

use crate::store::{self, Request};
use crate::{Commands, rules};

/// Commands that are kept at most.
const KEPT: usize = 128;

/// What of a command never changes, made ready for its nodes.
pub(crate) struct Sent {
    pub(crate) document_name: String,
    /// The content of the job, the same for each node.
    pub(crate) job: String,
    /// The steps of the document. A node reports on these and no others.
    pub(crate) steps: Vec<String>,
    /// In whose name it is sent; `None` when that cannot be read.
    pub(crate) errand: Option<Errand>,
    pub(crate) execution_timeout: i64,
    /// Whether something follows when one of its nodes has ended.
    pub(crate) paced: bool,
    pub(crate) notify: Option<crate::notices::Wanted>,
}

/// The commands that were asked for lately.
#[derive(Default)]
pub(crate) struct Cache(Mutex<HashMap<String, Arc<Sent>>>);

impl Cache {
    fn get(&self, command_id: &str) -> Option<Arc<Sent>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(command_id).cloned()
    }

    /// Keeps a command for those who ask for it next.
    pub(crate) fn put(&self, command_id: &str, sent: &Arc<Sent>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(command_id.to_owned(), Arc::clone(sent));
    }
}

impl Commands {
    /// A command of any account; `None` when there is none.
    pub(crate) async fn sent(&self, command_id: &str) -> Result<Option<Arc<Sent>>, Error> {
        if let Some(sent) = self.0.sent.get(command_id) {
            return Ok(Some(sent));
        }
        let Some(request) = store::request(&self.0.plane.db, command_id).await? else { return Ok(None) };
        let sent = Arc::new(Sent::of(command_id, request)?);
        self.0.sent.put(command_id, &sent);
        Ok(Some(sent))
    }

    /// Whether this is a command that was asked for lately.
    pub(crate) fn knows(&self, command_id: &str) -> bool {
        self.0.sent.get(command_id).is_some()
    }
}

impl Sent {
    /// Whether a report may be about this step. A plugin with several sets of properties is one step to stock agents.
    pub(crate) fn has_step(&self, name: &str) -> bool {
        let is_set = |step: &String| step.split_once('.').is_some_and(|(_, plugin)| plugin == name);
        self.steps.iter().any(|step| step == name || is_set(step))
    }

    /// Makes a stored command ready for its nodes.
    ///
    /// # Errors
    /// Never in practice: it is plain data.
    pub(crate) fn of(command_id: &str, request: Request) -> Result<Self, Error> {
        let steps = request.request["Steps"].as_array().into_iter().flatten();
        Ok(Self {
            steps: steps.filter_map(|step| step.as_str().map(str::to_owned)).collect(),
            errand: Errand::from_text(&request.errand).ok(),
            execution_timeout: request.execution_timeout,
            paced: request.request["Paced"].as_bool().unwrap_or(false),
            notify: crate::notices::Wanted::read(&request.request),
            document_name: request.document_name.clone(),
            job: serde_json::to_string(&job(command_id, request))?,
        })
    }
}

/// The job that runs a command.
fn job(command_id: &str, Request { document_name, content, request, .. }: Request) -> Command {
    let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
    let logs = &request["CloudWatchOutputConfig"];
    let logged = logs["CloudWatchOutputEnabled"].as_bool().unwrap_or(false);
    Command {
        command_id: command_id.to_owned(),
        document_name,
        parameters: request["Values"].as_object().cloned().unwrap_or_default(),
        document_content: content,
        output_s3_bucket_name: text("OutputS3BucketName"),
        output_s3_key_prefix: text("OutputS3KeyPrefix"),
        output_s3_region: text("OutputS3Region"),
        cloud_watch_log_group_name: logs["CloudWatchLogGroupName"].as_str().unwrap_or_default().to_owned(),
        cloud_watch_output_enabled: logged.to_string(),
        stream_output: true,
        ..Command::default()
    }
}

/// What bounds the nodes of a command, beside its document.
pub(crate) fn is_paced(request: &serde_json::Value, targets: u64) -> bool {
    !rules::rollout(request).is_at_once(targets)
}
