//! Jobs: what the server asks of a node, and the node's word that it has taken it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::JobId;

/// Start of the topic of a job that runs a command.
pub const SEND_COMMAND: &str = "aws.ssm.sendCommand";
/// Start of the topic of a job that stops a command.
pub const CANCEL_COMMAND: &str = "aws.ssm.cancelCommand";

/// Payload of `agent_job`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct AgentJob {
    /// 1.
    pub schema_version: u32,
    /// Id of this job on this node.
    pub job_id: JobId,
    /// What is asked: starts with [`SEND_COMMAND`] or [`CANCEL_COMMAND`].
    pub topic: String,
    /// JSON text of a [`Command`] or a [`Cancel`].
    pub content: String,
}

/// Content of a job that runs a command. Only the document is needed; the rest defaults to empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct Command {
    /// Id of the command, the same on all its nodes.
    pub command_id: String,
    /// Name of the document.
    pub document_name: String,
    /// Values of the document's parameters, each in the shape of its type.
    pub parameters: Map<String, Value>,
    /// The whole document, as JSON.
    pub document_content: Value,
    /// Bucket for the full output; empty for none.
    #[serde(rename = "OutputS3BucketName")]
    pub output_s3_bucket_name: String,
    /// Prefix of the keys in that bucket.
    #[serde(rename = "OutputS3KeyPrefix")]
    pub output_s3_key_prefix: String,
    /// Log group for the output; empty for the default one.
    pub cloud_watch_log_group_name: String,
    /// `true` or `false`, as text.
    pub cloud_watch_output_enabled: String,
    /// Region of the bucket; empty for the node's.
    #[serde(rename = "OutputS3Region", skip_serializing_if = "String::is_empty")]
    pub output_s3_region: String,
    /// URL of the store that holds the bucket; empty for the one that the node knows. Only our own agent reads it.
    #[serde(rename = "FleetwrightOutputS3Endpoint", skip_serializing_if = "String::is_empty")]
    pub output_s3_endpoint: String,
    /// The server takes output while steps run ([`crate::output`]). Only our own agent reads it.
    #[serde(rename = "FleetwrightStreamOutput", skip_serializing_if = "std::ops::Not::not")]
    pub stream_output: bool,
}

/// Content of a job that stops a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Cancel {
    /// The job to stop.
    pub cancel_message_id: JobId,
}

/// Payload of `agent_job_ack`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentJobAck {
    /// The job.
    pub job_id: String,
    /// Message id of the `agent_job`.
    pub acknowledged_message_id: String,
    /// When the `agent_job` was made ([`crate::timestamp`]).
    pub created_date: String,
    /// [`AckCode::code`].
    pub status_code: String,
    /// [`AckCode::message`].
    pub error_message: String,
}

/// Payload of `agent_job_reply_ack`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentJobReplyAck {
    /// The job.
    pub job_id: String,
    /// Message id of the `agent_job_reply`.
    pub acknowledged_message_id: String,
}

/// A node's answer to an `agent_job`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AckCode {
    /// Taken.
    Successful,
    /// The node program is going down; ask again.
    ClosedProcessor,
    /// Too many jobs wait already; ask again later.
    ProcessorBufferFull,
    /// The job is of a kind that this processor does not take.
    UnexpectedDocumentType,
    /// The document could not be made ready.
    TranslationFailed,
    /// The job is here already, or was lately.
    DuplicateCommand,
    /// The document is not valid.
    InvalidDocument,
    /// The job cannot run in a container.
    ContainerNotSupported,
    /// The job or its document cannot be read; a reply that says Failed follows.
    AgentJobMessageParseError,
    /// Anything else.
    UnexpectedError,
}

impl AckCode {
    /// All codes.
    pub const ALL: [Self; 10] = [
        Self::Successful,
        Self::ClosedProcessor,
        Self::ProcessorBufferFull,
        Self::UnexpectedDocumentType,
        Self::TranslationFailed,
        Self::DuplicateCommand,
        Self::InvalidDocument,
        Self::ContainerNotSupported,
        Self::AgentJobMessageParseError,
        Self::UnexpectedError,
    ];

    /// The number on the wire, as text.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Successful => "200",
            Self::ClosedProcessor => "51401",
            Self::ProcessorBufferFull => "51402",
            Self::UnexpectedDocumentType => "51403",
            Self::TranslationFailed => "51404",
            Self::DuplicateCommand => "51405",
            Self::InvalidDocument => "51406",
            Self::ContainerNotSupported => "51407",
            Self::AgentJobMessageParseError => "51408",
            Self::UnexpectedError => "51499",
        }
    }

    /// The name that goes with the number.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Successful => "Successful",
            Self::ClosedProcessor => "ClosedProcessor",
            Self::ProcessorBufferFull => "ProcessorBufferFull",
            Self::UnexpectedDocumentType => "UnexpectedDocumentType",
            Self::TranslationFailed => "DocumentTranslationFailed",
            Self::DuplicateCommand => "DuplicateCommand",
            Self::InvalidDocument => "InvalidDocument",
            Self::ContainerNotSupported => "ContainerNotSupported",
            Self::AgentJobMessageParseError => "AgentJobMessageParseError",
            Self::UnexpectedError => "UnexpectedError",
        }
    }

    /// The code of a number; numbers that nobody knows are an [`AckCode::UnexpectedError`].
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|known| known.code() == code).unwrap_or(Self::UnexpectedError)
    }

    /// The same job may be taken when it is sent again later.
    #[must_use]
    pub fn is_temporary(self) -> bool {
        matches!(self, Self::ClosedProcessor | Self::ProcessorBufferFull)
    }
}
