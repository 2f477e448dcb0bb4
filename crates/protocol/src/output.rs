//! Output of a step while it runs. A server that sets [`crate::job::Command::stream_output`] gets it from our own agent;
//! stock agents do not know the member.
//!
//! The bytes of each stream come in messages of kind [`crate::Kind::OUTPUT`], each acknowledged as a reply is. They may
//! come twice and, after a lost connection, again from an earlier offset; what is at an offset never changes.

use serde::{Deserialize, Serialize};

use crate::JobId;

/// Bytes of output that one message holds at most: in base64 they fit into a frame that every server reads.
pub const OUTPUT_CHUNK: usize = 96 << 10;

/// Payload of `fleetwright_output`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// 1.
    pub schema_version: u32,
    /// The job; its command is the command's id.
    pub job_id: JobId,
    /// The step, under the name of its report.
    pub step: String,
    /// Which of its streams.
    pub stream: OutputStream,
    /// Where in the stream these bytes stand.
    pub offset: u64,
    /// The bytes, in base64; empty if there is only an end to tell.
    pub data: String,
    /// The stream is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<OutputEnd>,
}

/// A stream of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutputStream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// The end of a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutputEnd {
    /// Bytes of the whole stream.
    pub length: u64,
    /// Their SHA-256, in lower-case hexadecimal.
    pub sha256: String,
    /// The step wrote more than the agent keeps.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub truncated: bool,
}

#[cfg(test)]
mod tests {
    use super::{Output, OutputEnd, OutputStream};
    use crate::JobId;

    #[test]
    fn on_the_wire() {
        let end = Some(OutputEnd { length: 3, sha256: "00".to_owned(), truncated: false });
        let output = Output {
            schema_version: 1,
            job_id: JobId::new("c-1", "mi-1").unwrap(),
            step: "a".to_owned(),
            stream: OutputStream::Stderr,
            offset: 0,
            data: "YWJj".to_owned(),
            end,
        };
        let text = r#"{"schemaVersion":1,"jobId":"aws.ssm.c-1.mi-1","step":"a","stream":"stderr","offset":0,"data":"YWJj","end":{"length":3,"sha256":"00"}}"#;
        assert_eq!(serde_json::to_string(&output).unwrap(), text);
        assert_eq!(serde_json::from_str::<Output>(text).unwrap(), output);
    }
}
