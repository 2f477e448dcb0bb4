//! Durable writes: what waiting together for the disk brings.

use std::process::Command;

use serde_json::Value;

use crate::Outcome;
use crate::deployment::{programs, scratch};
use crate::process::output;
use crate::report::{Report, note};

/// How many times the rate of one writer 64 writers must reach.
const RATIO: f64 = 10.0;
const WRITERS: [&str; 4] = ["1", "16", "64", "256"];

/// Options of `writes`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Runs, each with a store of its own
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Seconds for each number of writers
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    seconds: u32,
}

/// Measures.
pub(crate) fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("writes");
    report.condition(format!(
        "SQLite in WAL mode with synchronous=FULL; each writer waits until its commit is on the disk; {} s for each number",
        args.seconds
    ));
    let mut runs = Vec::new();
    for run in 1..=args.runs {
        note(&format!("run {run} of {}", args.runs));
        runs.push(one(args.seconds)?);
    }
    for writers in WRITERS {
        let rates = runs.iter().map(|run| number(&run["commits_per_s"][writers])).collect();
        report.add(format!("{writers} writers"), "commits/s", rates);
    }
    report.add("one reader", "reads/s", runs.iter().map(|run| number(&run["reads_per_s"])).collect());
    let ratio =
        report.add("64 writers : 1 writer", "times", runs.iter().map(|run| number(&run["ratio_64_to_1"])).collect());
    report.at_least("64 writers as a multiple of one", "times", ratio, RATIO);
    Ok(report)
}

/// One run of the store's own measurement.
fn one(seconds: u32) -> Outcome<Value> {
    let folder = scratch()?;
    let url = format!("sqlite:{}", folder.path().join("bench.db").display());
    let mut command = Command::new(programs()?.join("examples/bench_commits"));
    Ok(serde_json::from_str(&output(command.args([url, seconds.to_string()]))?)?)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_default()
}
