//! The project's own tools: `cargo xtask <command>`.
//!
//! Everything that proves or produces something in this tree is one command here, so that a laptop and the build server
//! run the same thing. Each command is a module; this file lists them.

mod clients;
mod demo;
mod r#gen;
mod postgres;
mod python;
mod say;
mod shell;
mod test;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a command answers: nothing, or what failed and what to do about it.
type Outcome = Result<(), String>;

/// One `cargo xtask` command.
struct Command {
    name: &'static str,
    /// One line for the list of commands.
    about: &'static str,
    /// The full help.
    help: &'static str,
    run: fn(&Path, &[String]) -> Outcome,
}

const COMMANDS: &[Command] = &[demo::COMMAND, r#gen::COMMAND, test::COMMAND, tidy::COMMAND];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            say::error(&message);
            ExitCode::FAILURE
        }
    }
}

/// Finds the command that the first argument names and runs it with the rest.
fn dispatch(arguments: &[String]) -> Outcome {
    let Some((name, rest)) = arguments.split_first() else {
        say::line(&usage());
        return Ok(());
    };
    if is_help(name) {
        say::line(&usage());
        return Ok(());
    }
    let command = COMMANDS
        .iter()
        .find(|command| command.name == name)
        .ok_or_else(|| format!("there is no command `{name}`\n\n{}", usage()))?;
    if rest.iter().any(|argument| is_help(argument)) {
        say::line(command.help);
        return Ok(());
    }
    (command.run)(&root()?, rest)
}

fn is_help(argument: &str) -> bool {
    matches!(argument, "help" | "--help" | "-h")
}

/// The list of commands.
fn usage() -> String {
    let mut text = String::from("cargo xtask COMMAND [OPTIONS]\n\nCommands:\n");
    for command in COMMANDS {
        text.push_str(&format!("  {:<6} {}\n", command.name, command.about));
    }
    text.push_str("\n`cargo xtask COMMAND --help` tells more.");
    text
}

/// The folder that holds the workspace's `Cargo.toml`.
fn root() -> Result<PathBuf, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map(Path::to_path_buf).ok_or_else(|| format!("{} has no parent folder", here.display()))
}
