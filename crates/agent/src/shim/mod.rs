//! One small process per step between the agent and the script, so that a step outlives the agent and never runs twice.
//!
//! The agent writes what to do into the step's folder and starts the supervisor. The supervisor claims the folder (of
//! all who try, one wins), runs the script, and leaves the result. An agent that comes back finds a result, or a
//! supervisor that is still alive, or neither; in the last case it claims the folder itself, so that a supervisor which
//! was started but had not come that far will do nothing.

mod child;
mod kill;
mod parent;
mod secrets;
mod streams;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

pub use child::step_main;
pub(crate) use parent::{Launcher, Step, resume, start};

/// Name of the file with a [`Task`].
const TASK: &str = "task.json";
/// Name of the file with the [`Claim`] on the folder.
const CLAIM: &str = "claim.json";
/// Name of the file with the [`Ended`].
const RESULT: &str = "result.json";
/// Name of the file that takes standard output.
pub(crate) const STDOUT: &str = "stdout";
/// Name of the file that takes standard error.
pub(crate) const STDERR: &str = "stderr";

/// Bytes of each stream that are kept unless told otherwise.
pub(crate) const OUTPUT_LIMIT: u64 = 64 << 20;
/// What stands in place of a step's folder in the command that does an action.
const ACTION: &str = "--action";
/// What the agent tells beside secrets goes into the program's input under this name. No reference can have the name of
/// it among the secrets, which is empty.
pub(crate) const SERVER: &str = "server";

/// What a supervisor is to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Task {
    /// Program and arguments.
    pub(crate) command: Vec<String>,
    /// Where it starts.
    pub(crate) directory: PathBuf,
    /// What is added to the supervisor's own environment.
    pub(crate) environment: BTreeMap<String, String>,
    /// Seconds until it is killed.
    pub(crate) timeout_seconds: u64,
    /// The argument that names a file with references to secrets, where the task has some: the agent tells what they are, and
    /// the program gets the file from memory, with the secrets in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) secret: Option<String>,
    /// A file with JSON, of which the program gets a copy as its standard input, from memory: with what the agent tells
    /// in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) input: Option<PathBuf>,
    /// Bytes of each stream that are kept.
    #[serde(default = "output_limit")]
    pub(crate) output_limit: u64,
}

impl Task {
    /// The supervisor hears something from the agent before it can start the program.
    fn is_told(&self) -> bool {
        self.secret.is_some() || self.input.is_some()
    }
}

/// Of a task that an earlier agent has written.
fn output_limit() -> u64 {
    OUTPUT_LIMIT
}

/// Who has the folder: a process, told apart from every other on this host.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Claim {
    boot: String,
    pid: i32,
    start: u64,
}

/// How a step ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ended {
    pub(crate) how: How,
    /// Milliseconds since 1970.
    pub(crate) started_ms: i64,
    /// Milliseconds since 1970.
    pub(crate) ended_ms: i64,
}

/// What became of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum How {
    /// It ended with this code.
    Exited(i32),
    /// Somebody else killed it with this signal.
    Signalled(i32),
    /// It took too long, and was killed with everything it had started.
    TimedOut,
    /// The agent asked for its end; it was killed with everything it had started.
    Cancelled,
    /// It could not be started; this is why.
    NotStarted(String),
    /// Nobody knows: the host went down, or the supervisor was killed. It was not started again.
    Interrupted,
}
