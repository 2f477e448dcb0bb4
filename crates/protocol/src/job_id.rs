use std::fmt;

use serde::{Deserialize, Serialize};

const PREFIX: &str = "aws.ssm.";
const PART_LIMIT: usize = 128;

/// The id of a job on one node: `aws.ssm.<command>.<node>`.
///
/// Both parts consist of letters, digits, `-` and `_`, so that they are safe as names of files and subjects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JobId {
    command: String,
    node: String,
}

/// The text is not the id of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MalformedJobId(String);

impl JobId {
    /// The id of a command (or of a cancellation) on a node.
    pub fn new(command: &str, node: &str) -> Result<Self, MalformedJobId> {
        if is_part(command) && is_part(node) {
            return Ok(Self { command: command.to_owned(), node: node.to_owned() });
        }
        Err(MalformedJobId(format!("{PREFIX}{command}.{node}")))
    }

    /// Reads `aws.ssm.<command>.<node>`.
    pub fn parse(text: &str) -> Result<Self, MalformedJobId> {
        let parts = text.strip_prefix(PREFIX).and_then(|rest| rest.split_once('.'));
        let (command, node) = parts.ok_or_else(|| MalformedJobId(text.to_owned()))?;
        Self::new(command, node)
    }

    /// The command's id.
    #[must_use]
    pub fn command(&self) -> &str {
        &self.command
    }

    /// The node's id.
    #[must_use]
    pub fn node(&self) -> &str {
        &self.node
    }
}

fn is_part(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=PART_LIMIT).contains(&text.len()) && text.bytes().all(plain)
}

impl fmt::Display for JobId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{PREFIX}{}.{}", self.command, self.node)
    }
}

impl TryFrom<String> for JobId {
    type Error = MalformedJobId;

    fn try_from(text: String) -> Result<Self, MalformedJobId> {
        Self::parse(&text)
    }
}

impl From<JobId> for String {
    fn from(id: JobId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for MalformedJobId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a job id looks like aws.ssm.<command>.<node>, not like {:?}", self.0)
    }
}

impl std::error::Error for MalformedJobId {}

#[cfg(test)]
mod tests {
    use super::JobId;

    #[test]
    fn parts() {
        let id = JobId::parse("aws.ssm.39182b12-488a-439d-947b-318b7f68a401.mi-0123456789abcdef0").unwrap();
        assert_eq!(id.command(), "39182b12-488a-439d-947b-318b7f68a401");
        assert_eq!(id.node(), "mi-0123456789abcdef0");
        assert_eq!(JobId::parse(&id.to_string()).unwrap(), id);
    }

    #[test]
    fn what_is_no_job_id() {
        let long = format!("aws.ssm.{}.mi-1", "a".repeat(129));
        for text in [
            "",
            "aws.ssm.",
            "aws.ssm.only",
            "aws.ssm..mi-1",
            "aws.ssm.c.",
            "aws.ssm.c.mi.1",
            "aws.ssm.../../etc.mi-1",
            "aws.ssm.a/b.mi-1",
            "aws.ssm.a b.mi-1",
            "azure.ssm.c.mi-1",
            &long,
        ] {
            assert!(JobId::parse(text).is_err(), "{text}");
        }
    }
}
