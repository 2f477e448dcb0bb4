//! Running a command: which step is next, what its end means, what is told to the server.

mod drive;
mod machine;
pub(crate) mod output;
mod progress;
mod report;
mod site;
mod upload;

pub(crate) use drive::{Course, Run};
pub(crate) use machine::{Done, End, Ran, Support};
pub(crate) use progress::{downloads_folder, large_folders, last_folder};
pub(crate) use report::Reporter;
pub(crate) use site::{Site, Told};
