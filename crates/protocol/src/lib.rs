//! What server and node say to each other: frames, channel messages, jobs and their replies.
//!
//! Pure: bytes and values in, bytes and values out. The same types serve both ends, so that a message that one end can
//! write is one that the other can read; a stock agent on the far end reads and writes them too.

pub mod channel;
pub mod frame;
pub mod job;
mod job_id;
pub mod output;
pub mod reply;
mod status;
pub mod timestamp;

pub use frame::{AgentMessage, FrameError, Kind, MAX_FRAME};
pub use job_id::{JobId, MalformedJobId};
pub use status::Status;
