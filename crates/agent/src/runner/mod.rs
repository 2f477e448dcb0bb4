//! Running a command: which step is next, what its end means, what is told to the server.

mod drive;
mod machine;
pub(crate) mod output;
mod progress;
mod report;

pub(crate) use drive::{Course, Run};
pub(crate) use machine::{End, Ran, Support};
pub(crate) use progress::steps_folder;
pub(crate) use report::Reporter;
