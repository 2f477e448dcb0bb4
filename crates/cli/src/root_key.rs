//! `fleetwright root-key`: keys of an account's root, on the server's machine.

use std::path::PathBuf;

use ::server::{Settings, root_key};
use clap::{Args as ClapArgs, Subcommand};

use crate::failure::Failure;
use crate::{dev, exit, output};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make an access key that may do everything in the account, whatever policies say
    Create(Args),
    /// Delete all access keys of the account's root
    Delete(Args),
}

/// Options of both.
#[derive(ClapArgs)]
pub(crate) struct Args {
    /// The server's settings, as `fleetwright init` makes them
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The account's number [default: the only one]
    #[arg(long, value_parser = dev::account)]
    account: Option<String>,
}

/// Runs a subcommand.
///
/// # Errors
/// When the settings or the store cannot be used.
pub(crate) async fn run(command: &Command) -> Result<u8, Failure> {
    match command {
        Command::Create(args) => {
            let (account, key) = root_key::create(&settings(args)?, args.account.as_deref()).await.map_err(failed)?;
            let (id, secret) = (&key.id, crate::shell::quoted(key.secret.expose()));
            output::text(&format!(
                "# A key of the root of account {account}, shown only now. Delete it when you are done: fleetwright root-key delete\n\
                 export AWS_ACCESS_KEY_ID={id}\nexport AWS_SECRET_ACCESS_KEY={secret}\n"
            ))?;
        }
        Command::Delete(args) => {
            let deleted = root_key::delete(&settings(args)?, args.account.as_deref()).await.map_err(failed)?;
            match deleted.as_slice() {
                [] => output::note("The root had no access key."),
                keys => output::note(&format!("Deleted {}.", keys.join(", "))),
            }
        }
    }
    Ok(exit::OK)
}

fn settings(args: &Args) -> Result<Settings, Failure> {
    Settings::read(&args.config).map_err(|error| Failure::new(error).code(exit::CONFIG))
}

fn failed(error: String) -> Failure {
    let taken = error.contains("another process");
    let failure = Failure::new(error);
    if taken { failure.hint("on SQLite, stop the server while you do this") } else { failure }
}
