//! `fleetwright param`: Parameter Store.

mod edit;
mod exec;
mod form;
mod names;
mod read;
mod store;
mod transfer;
mod watch;
mod write;

use clap::{Args as ClapArgs, Subcommand};

use crate::connection::ConnectionArgs;
use crate::failure::Failure;

/// Options of `param`.
#[derive(ClapArgs)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print a value; of a secret only with --show
    Get(read::Get),
    /// Write a value: a new parameter, or a new version of one
    Put(Box<write::Put>),
    /// List what is below a path
    Ls(read::Ls),
    /// Show a hierarchy as a tree
    Tree(read::Tree),
    /// List the versions of a parameter
    History(read::History),
    /// Compare two parameters, two versions, or two hierarchies; exits with 1 when they differ
    Diff(read::Diff),
    /// Let labels name a version
    Label(write::Label),
    /// Change a value in $EDITOR; nothing is overwritten that somebody else has changed meanwhile
    Edit(edit::Args),
    /// Copy a parameter, or with -r a hierarchy
    Cp(write::Copy),
    /// Move a parameter, or with -r a hierarchy; the history stays behind and goes
    Mv(write::Copy),
    /// Delete parameters, or with -r hierarchies, with their history
    Rm(write::Remove),
    /// Write what is below a path as dotenv, JSON or YAML
    Export(transfer::Export),
    /// Read parameters from dotenv, JSON or YAML
    Import(transfer::Import),
    /// Print changes below a path as they happen
    Watch(watch::Args),
    /// Run a program with what is below a path in its environment
    Exec(exec::Args),
}

/// A connection, and whether secrets are shown: what many subcommands take.
#[derive(ClapArgs)]
struct Common {
    /// Show secrets in clear
    #[arg(long)]
    show: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Runs a subcommand.
///
/// # Errors
/// When the server refuses something or cannot be asked, or what it says cannot be printed.
pub(crate) async fn run(args: &Args) -> Result<u8, Failure> {
    match &args.command {
        Command::Get(args) => read::get(args).await,
        Command::Put(args) => write::put(args).await,
        Command::Ls(args) => read::ls(args).await,
        Command::Tree(args) => read::tree(args).await,
        Command::History(args) => read::history(args).await,
        Command::Diff(args) => read::diff(args).await,
        Command::Label(args) => write::label(args).await,
        Command::Edit(args) => edit::run(args).await,
        Command::Cp(args) => write::copy(args, false).await,
        Command::Mv(args) => write::copy(args, true).await,
        Command::Rm(args) => write::remove(args).await,
        Command::Export(args) => transfer::export(args).await,
        Command::Import(args) => transfer::import(args).await,
        Command::Watch(args) => watch::run(args).await,
        Command::Exec(args) => exec::run(args).await,
    }
}
