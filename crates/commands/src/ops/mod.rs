//! One function per operation.

pub(crate) mod cancel;
pub(crate) mod get;
pub(crate) mod groups;
pub(crate) mod list;
pub(crate) mod output;
pub(crate) mod preview;
pub(crate) mod send;

use model::ssm;
use model::{Error, Fault};

/// The fault for a command id that nobody used in this account and region.
pub(crate) fn unknown_command(command_id: &str) -> Fault {
    ssm::error::INVALID_COMMAND_ID.with(format!("Command {command_id} does not exist in this account and region."))
}

/// The command id of a request, which the model bounds in length only.
pub(crate) fn command_id(text: &str) -> Result<&str, Error> {
    let uuid = text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    if uuid { Ok(text) } else { Err(unknown_command(text).into()) }
}
