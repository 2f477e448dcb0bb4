//! Replies: what became of a job and of its steps.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{JobId, Status};

/// Payload of `agent_job_reply`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentJobReply {
    /// 1.
    pub schema_version: u32,
    /// The job.
    pub job_id: JobId,
    /// JSON text of a [`Report`].
    pub content: String,
    /// The topic of the job.
    pub topic: String,
}

/// Content of a reply.
///
/// A job of n steps has n + 2 of them: in progress without a step, one with each step as it ends, and the last with the
/// status of the whole, which repeats the step only if there is just one. They may arrive in any order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Who says so, and when.
    pub additional_info: AdditionalInfo,
    /// The whole document, so far.
    pub document_status: Status,
    /// Why the document cannot run, when it cannot.
    #[serde(default)]
    pub document_trace_output: String,
    /// Steps by name (documents of schema 1.x: by plugin). `None` where no step has begun.
    #[serde(default)]
    pub runtime_status: Option<BTreeMap<String, StepReport>>,
}

/// Beside the result: who reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AdditionalInfo {
    /// The node program.
    pub agent: AgentInfo,
    /// When this was written ([`crate::timestamp`]).
    pub date_time: String,
    /// Never used; empty.
    #[serde(default)]
    pub run_id: String,
    /// How many steps have each status, so far.
    #[serde(default)]
    pub runtime_status_counts: Option<BTreeMap<Status, u32>>,
}

/// The node program that reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgentInfo {
    /// `en-US`.
    #[serde(default)]
    pub lang: String,
    /// Its name.
    pub name: String,
    /// `linux`, `windows` or `macos`.
    #[serde(default)]
    pub os: String,
    /// Always `1`.
    #[serde(default)]
    pub osver: String,
    /// Its version.
    #[serde(default)]
    pub ver: String,
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StepReport {
    /// What it has come to.
    pub status: Status,
    /// Exit code; 137 for what was killed.
    pub code: i32,
    /// The plugin, such as `aws:runShellScript`.
    pub name: String,
    /// Both streams in 2,500 characters.
    #[serde(default)]
    pub output: String,
    /// When it began ([`crate::timestamp`]).
    #[serde(default)]
    pub start_date_time: String,
    /// When it ended.
    #[serde(default)]
    pub end_date_time: String,
    /// Bucket of the full output; empty for none.
    #[serde(rename = "outputS3BucketName", default)]
    pub output_s3_bucket_name: String,
    /// Prefix of its keys.
    #[serde(rename = "outputS3KeyPrefix", default)]
    pub output_s3_key_prefix: String,
    /// The step's part of the key when output went to a bucket, else empty.
    #[serde(default)]
    pub step_name: String,
    /// Standard output, at most 24,000 characters.
    #[serde(default)]
    pub standard_output: String,
    /// Standard error, at most 24,000 characters.
    #[serde(default)]
    pub standard_error: String,
}
