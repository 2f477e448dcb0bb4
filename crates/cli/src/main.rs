//! `fleetwright`: the control plane and the command line to it, a file per noun.

mod activation;
mod api;
mod audit;
mod commands;
mod completions;
mod connection;
mod credentials;
mod dev;
mod doc;
mod duration;
mod exit;
mod failure;
mod groups;
mod init;
mod logging;
mod login;
mod nodes;
mod output;
mod param;
mod root_key;
mod run;
mod server;
mod shell;
mod signals;
mod suggest;
mod traces;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use tokio::runtime::Builder;

use crate::failure::Failure;

/// glibc's allocator is as fast in a young process, but takes twice the time once its heap is full of holes, as it is behind
/// millions of requests.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Self-hosted AWS Systems Manager: the server, and the command line to it.
#[derive(Parser)]
#[command(name = "fleetwright", version, after_help = exit::HELP, max_term_width = 120)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Try it: a control plane with this machine as its first node, on loopback
    Dev(Box<dev::Args>),
    /// Make a deployment: settings, certificates, and the first administrator
    Init(init::Args),
    /// Run a control plane
    Server(server::Args),
    /// Make and delete keys of an account's root, on the server's machine
    #[command(subcommand)]
    RootKey(root_key::Command),
    /// Log in, by a password or at an OpenID Connect issuer
    Login(Box<login::Args>),
    /// Print the credentials of a login, as `credential_process` of AWS's clients
    Credentials(credentials::Args),
    /// Forget a login
    Logout(credentials::Args),
    /// Enrol machines
    #[command(subcommand)]
    Activation(activation::Command),
    /// List, find and tag the nodes
    Nodes(Box<nodes::Args>),
    /// Group what has the same tags
    #[command(subcommand)]
    Groups(groups::Command),
    /// Run a command on nodes, and exit with its exit code
    Run(Box<run::Args>),
    /// What was run: list, show, cancel, and read its output
    #[command(subcommand)]
    Commands(commands::Command),
    /// Write, check, show and run documents
    Doc(doc::Args),
    /// Keep values and secrets in Parameter Store
    Param(Box<param::Args>),
    /// Who did what, and the proof that nobody changed the record
    Audit(audit::Args),
    /// Call any operation of any service
    Api(api::Args),
    /// Write completions for a shell
    Completions(completions::Args),
}

/// The form of an answer: for people, or for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum TextOrJson {
    Text,
    Json,
}

fn main() -> ExitCode {
    // The agent of `dev` starts this program again to supervise a step.
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if let Some((first, rest)) = arguments.split_first()
        && first == "step"
    {
        return agent::step_main(rest);
    }
    let command = Cli::parse().command;
    ExitCode::from(execute(command).unwrap_or_else(|failure| {
        output::failure(&failure);
        failure.code
    }))
}

fn execute(command: Command) -> Result<u8, Failure> {
    match command {
        Command::Completions(args) => completions::run(&args, Cli::command()),
        Command::Dev(args) => block_on(&mut Builder::new_multi_thread(), dev::run(*args)),
        Command::Server(args) => block_on(&mut Builder::new_multi_thread(), server::run(&args)),
        Command::Init(args) => block_on(&mut Builder::new_current_thread(), init::run(args)),
        Command::RootKey(command) => block_on(&mut Builder::new_current_thread(), root_key::run(&command)),
        Command::Login(args) => block_on(&mut Builder::new_current_thread(), login::run(*args)),
        Command::Credentials(args) => credentials::run(&args),
        Command::Logout(args) => credentials::logout(&args),
        Command::Activation(command) => block_on(&mut Builder::new_current_thread(), activation::run(&command)),
        Command::Nodes(args) => block_on(&mut Builder::new_current_thread(), nodes::run(&args)),
        Command::Groups(command) => block_on(&mut Builder::new_current_thread(), groups::run(&command)),
        Command::Run(args) => block_on(&mut Builder::new_current_thread(), run::run(&args)),
        Command::Commands(command) => block_on(&mut Builder::new_current_thread(), commands::run(&command)),
        Command::Doc(args) => block_on(&mut Builder::new_current_thread(), doc::run(&args)),
        Command::Param(args) => block_on(&mut Builder::new_current_thread(), param::run(&args)),
        Command::Audit(args) => block_on(&mut Builder::new_current_thread(), audit::run(&args)),
        Command::Api(args) => block_on(&mut Builder::new_current_thread(), api::run(&args)),
    }
}

fn block_on(runtime: &mut Builder, work: impl Future<Output = Result<u8, Failure>>) -> Result<u8, Failure> {
    let runtime = runtime.enable_all().build();
    runtime.map_err(|error| Failure::new(format!("cannot start the program's threads: {error}")))?.block_on(work)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(line: &[&str]) -> String {
        match Cli::try_parse_from([&["fleetwright"], line].concat()) {
            Ok(_) => panic!("{line:?} is taken"),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn the_definition_holds_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn options_of_run_go_before_and_between_the_nodes_and_never_behind_the_dashes() {
        for line in [
            &["run", "-o", "json", "web", "db", "--", "ls", "-o", "json"][..],
            &["run", "web", "-o", "json", "db", "--", "ls", "-o", "json"],
        ] {
            assert!(Cli::try_parse_from([&["fleetwright"], line].concat()).is_ok(), "{line:?}");
        }
        for line in [&["run"][..], &["run", "web"], &["run", "--", "ls"], &["run", "web", "--"]] {
            refused(line);
        }
    }

    #[test]
    fn wrong_words_are_refused_with_a_reason() {
        for (line, reason) in [
            (&["dev", "--listen", "0.0.0.0:8420"][..], "loopback"),
            (&["dev", "--account", "12"], "12 digits"),
            (&["run", "--timeout", "5s", "web", "--", "ls"], "30s"),
            (&["run", "--execution-timeout", "soon", "web", "--", "ls"], "24h"),
            (&["run", "--max-errors", "half", "web", "--", "ls"], "25%"),
            (&["run", "-t", "env", "--", "ls"], "tag:NAME=VALUE"),
            (&["run", "-t", "tag:a=b", "web", "--", "ls"], "cannot be used"),
            (&["nodes", "--filter", "Online"], "Key=Value"),
            (&["nodes", "-o", "xml"], "possible values"),
            (&["activation", "create", "--limit", "0"], "1..=1000"),
            (&["activation", "create", "--tag", "a"], "key=value"),
            (&["activation", "create", "--expires", "soon"], "2030-01-31"),
            (&["init"], "--name"),
            (&["root-key", "create"], "--config"),
            (&["login", "--oidc", "https://a"], "--role"),
            (&["login", "--duration", "1"], "900"),
            (&["server"], "--config"),
            (&["doc", "lint"], "FILE"),
            (&["doc", "lint", "--type", "Poem", "a"], "use one of Command"),
            (&["doc", "new", "poem"], "possible values"),
            (&["doc", "run", "Say", "web", "-p", "x"], "name=value"),
            (&["doc", "ls", "--tag", "a"], "key=value"),
            (&["api", "ssm"], "OPERATION"),
            (&["completions", "tcsh"], "possible values"),
        ] {
            let message = refused(line);
            assert!(message.contains(reason), "{line:?}: {message}");
        }
    }
}
