//! Work of plugins that needs no script: each piece is a process of its own under the supervisor of its step, so that it
//! outlives the agent, ends with its step, and costs the agent no memory.

mod destination;
mod digest;
mod download;
mod fetch;
mod git;
mod github;
mod md5;
mod objects;
mod update;
mod upload;

use std::io::{self, Read, Write};
use std::process::ExitCode;

use serde::{Deserialize, Serialize};

pub(crate) use download::{Auth, Download, GitHub, Repository, Source, Url};
pub(crate) use update::Update;
pub(crate) use upload::Upload;

use crate::parameters::Access;

/// What such a process reads from its standard input.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) action: Action,
    /// The server, with keys that are good for a while.
    #[serde(default)]
    pub(crate) server: Option<Access>,
}

/// What is to be done.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Action {
    /// Puts something from elsewhere onto this host.
    Download(Download),
    /// Puts the output of a step into a bucket.
    Upload(Upload),
    /// Replaces the agent's program.
    Update(Update),
}

/// Does what standard input asks for; says on standard output what came of it, and on standard error what went wrong.
pub(crate) fn main() -> ExitCode {
    match order().and_then(|order| block_on(order.carry_out())) {
        Ok(text) => {
            let _ = writeln!(io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(text) => {
            let _ = writeln!(io::stderr(), "{text}");
            ExitCode::FAILURE
        }
    }
}

fn order() -> Result<Order, String> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).map_err(|error| format!("the order cannot be read: {error}"))?;
    // What does not fit is not shown: there may be secrets in it.
    serde_json::from_str(&text).map_err(|_| "the order of the agent makes no sense".to_owned())
}

fn block_on(work: impl Future<Output = Result<String, String>>) -> Result<String, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| format!("the runtime cannot be started: {error}"))?.block_on(work)
}

impl Order {
    async fn carry_out(self) -> Result<String, String> {
        match self.action {
            Action::Download(download) => download.carry_out(self.server.as_ref()).await,
            Action::Update(update) => update.carry_out(self.server.as_ref()).await,
            Action::Upload(upload) => upload.carry_out(self.server.as_ref()).await,
        }
    }
}
