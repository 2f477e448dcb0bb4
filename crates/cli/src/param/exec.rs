//! `fleetwright param exec`.

use std::os::unix::process::CommandExt;
use std::process::Command;

use clap::Args as ClapArgs;

use super::names;
use super::store::{Store, text};
use crate::connection::ConnectionArgs;
use crate::exit;
use crate::failure::Failure;

/// Options of `param exec`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// Everything below it goes into the environment, as DB_HOST for PATH/db/host
    path: String,
    /// Start with an empty environment
    #[arg(long)]
    pristine: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
    /// The program and its arguments
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<String>,
}

/// Becomes the program; comes back only when that fails.
pub(super) async fn run(args: &Args) -> Result<u8, Failure> {
    let found = Store::open(&args.connection)?.below(&args.path, true, true).await?;
    let named = found.iter().map(|parameter| {
        (names::relative(&args.path, text(parameter, "Name")).to_owned(), text(parameter, "Value").to_owned())
    });
    let variables = names::variables(named.collect()).map_err(|(one, other)| {
        Failure::new(format!("{one} and {other} would be the same variable {}", names::variable(&one)))
    })?;
    let (program, arguments) = args.command.split_first().ok_or_else(|| Failure::usage("there is no command"))?;
    let mut command = Command::new(program);
    if args.pristine {
        command.env_clear();
    }
    let error = command.args(arguments).envs(variables).exec();
    let absent = error.kind() == std::io::ErrorKind::NotFound;
    let code = if absent { exit::NO_PROGRAM } else { exit::CANNOT_RUN };
    Err(Failure::new(format!("cannot run {program}: {error}")).code(code))
}
