//! `fleetwright completions`: what makes a shell complete our words.

use clap::{Args as ClapArgs, Command};
use clap_complete::{Shell, generate};

use crate::failure::Failure;
use crate::{exit, output};

/// Options of `completions`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// The shell to write them for
    shell: Shell,
}

/// Prints the completions of `command`.
///
/// # Errors
/// When they cannot be printed.
pub(crate) fn run(args: &Args, mut command: Command) -> Result<u8, Failure> {
    let mut script = Vec::new();
    generate(args.shell, &mut command, "fleetwright", &mut script);
    output::text(&String::from_utf8_lossy(&script))?;
    Ok(exit::OK)
}
