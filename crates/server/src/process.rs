//! What the process of a server asks of the kernel before it begins.

use rustix::process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit};

/// Lets the process hold as many open files as it may, since each node's channel is one; and forbids the kernel to write
/// its memory, which holds keys, to a file when it crashes. Programs that it starts are not forbidden that.
pub fn prepare() {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    match setrlimit(Resource::Nofile, raised) {
        Ok(()) => tracing::debug!(open_files = limit.maximum, "as many open files as allowed"),
        Err(error) => tracing::warn!(%error, "the limit of open files stays as it is; it limits the number of nodes"),
    }
    if let Err(error) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
        tracing::warn!(%error, "a crash may leave the memory of the server, with its keys, in a core file");
    }
}
