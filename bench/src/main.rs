//! `bench`: what Fleetwright costs, measured from outside on real processes, with the limits that it keeps.
//!
//! Each benchmark starts its own servers in processes of their own, loads them from another process, and takes their costs
//! from the kernel's accounts: CPU time does not depend on what else the machine does, the clock on the wall does.

mod agent;
mod api;
mod calls;
mod commands;
mod decisions;
mod deployment;
mod empty;
mod enrol;
mod fanout;
mod fleet;
mod history;
mod holder;
mod hosts;
mod http1;
mod load;
mod machine;
mod moto;
mod parameters;
mod peers;
mod process;
mod report;
mod writes;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

/// What can go wrong, for a person to read.
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Measures Fleetwright and says whether its limits hold: exit code 0 when they do, 1 when one is broken, 2 when it could
/// not be measured.
#[derive(Parser)]
#[command(name = "bench", version, max_term_width = 120)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The form of the results
    #[arg(short, long, global = true, value_enum, default_value = "text")]
    output: Form,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// Tables.
    Text,
    /// One JSON object.
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// A signed call, beside an empty answer of the same stack and beside moto
    Calls(calls::Args),
    /// A command to a connected node, and what its agent costs
    Commands(commands::Args),
    /// What policies allow, among many of them
    Decisions(decisions::Args),
    /// A command to thousands of connected nodes
    Fanout(fanout::Args),
    /// Thousands of connected nodes
    Fleet(fleet::Args),
    /// Lists among millions of invocations
    History(history::Args),
    /// A command to real agents on hosts of their own, beside Salt and Ansible
    Hosts(hosts::Args),
    /// Parameter Store, beside Redis, etcd, PostgreSQL and moto
    Parameters(parameters::Args),
    /// Durable writes
    Writes(writes::Args),
    /// Serves the empty answer that `calls` compares with
    #[command(hide = true)]
    ServeEmpty(empty::Args),
    /// Keeps nodes connected for `fleet` and `fanout`
    #[command(hide = true)]
    HoldNodes(holder::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Command::Hosts(args) = &cli.command
        && !args.is_in_hub()
    {
        return hosts::in_hub();
    }
    match run(&cli.command) {
        Ok(None) => ExitCode::SUCCESS,
        Ok(Some(report)) => {
            let holds = report.holds();
            match report.print(matches!(cli.output, Form::Json)) {
                Ok(()) if holds => ExitCode::SUCCESS,
                _ => ExitCode::FAILURE,
            }
        }
        Err(error) => {
            report::note(&format!("bench: {error}"));
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> Outcome<Option<report::Report>> {
    machine::raise_open_files();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match command {
        Command::Calls(args) => runtime.block_on(calls::run(args)).map(Some),
        Command::Commands(args) => runtime.block_on(commands::run(args)).map(Some),
        Command::Decisions(args) => decisions::run(args).map(Some),
        Command::Fanout(args) => runtime.block_on(fanout::run(args)).map(Some),
        Command::Fleet(args) => runtime.block_on(fleet::run(args)).map(Some),
        Command::History(args) => runtime.block_on(history::run(args)).map(Some),
        Command::Hosts(args) => runtime.block_on(hosts::run(args)).map(Some),
        Command::Parameters(args) => runtime.block_on(parameters::run(args)).map(Some),
        Command::Writes(args) => writes::run(args).map(Some),
        // The same runtime as the server has.
        Command::ServeEmpty(args) => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(empty::run(args)).map(|()| None)
        }
        Command::HoldNodes(args) => runtime.block_on(holder::run(args)).map(|()| None),
    }
}
