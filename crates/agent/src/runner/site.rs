//! What all steps of a command have in common, however deep they stand in documents.

use std::collections::BTreeMap;
use std::path::Path;

use tokio::sync::watch;

use crate::host::Host;
use crate::inbox::Wanted;
use crate::outbox::Outbox;
use crate::parameters::Source;
use crate::shim::Launcher;
use crate::streams::Streams;
use crate::update::Updates;

use super::Reporter;

/// Where steps run.
pub(crate) struct Site<'a> {
    pub(crate) host: &'a dyn Host,
    pub(crate) may_reboot: bool,
    pub(crate) launcher: &'a Launcher,
    /// For programs that steps start.
    pub(crate) environment: &'a BTreeMap<String, String>,
    /// The server, for what steps read from it.
    pub(crate) server: Option<&'a Source>,
    /// What updates of the agent need; `None` where it is part of another program.
    pub(crate) updates: Option<&'a Updates>,
    /// The folder of what is downloaded: one for all steps, and where scripts start.
    pub(crate) downloads: &'a Path,
    /// Bytes of each stream that are kept of a step.
    pub(crate) output_limit: u64,
    /// Turns true when the command is cancelled.
    pub(crate) cancel: watch::Receiver<bool>,
}

/// Who hears how a command goes.
pub(crate) enum Told<'a> {
    /// The server.
    Server { reporter: &'a Reporter, outbox: &'a Outbox, streams: &'a Streams, wanted: &'a Wanted },
    /// The step whose document this is. It looks at the end.
    Step,
}
