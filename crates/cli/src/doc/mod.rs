//! `fleetwright doc`: documents, what commands, sessions and runbooks do.

mod kind;
mod lint;
mod list;
mod new;
mod run;
mod show;

use clap::{Args as ClapArgs, Subcommand};

use crate::failure::Failure;

/// Options of `doc`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check documents in files, without a server; exits with 1 when something is wrong
    Lint(lint::Args),
    /// Write the beginning of a document
    New(new::Args),
    /// Print a document
    Show(show::Args),
    /// Run a document on nodes, and exit with its exit code
    Run(Box<run::Args>),
    /// List documents
    Ls(list::Args),
}

/// Runs a subcommand.
///
/// # Errors
/// When the server refuses something or cannot be asked, or what it says cannot be printed.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    match &args.command {
        Command::Lint(args) => lint::run(args),
        Command::New(args) => new::run(args),
        Command::Show(args) => show::run(args).await,
        Command::Run(args) => run::run(args).await,
        Command::Ls(args) => list::run(args).await,
    }
}
