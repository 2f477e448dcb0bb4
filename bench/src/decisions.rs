//! Deciding what policies allow: what a principal's many policies cost each call.

use std::process::Command;

use serde_json::Value;

use crate::Outcome;
use crate::deployment::programs;
use crate::process::output;
use crate::report::{Report, note};

/// Microseconds for a decision among 50 policies of which one allows, the making of its context included.
const LIMIT: f64 = 10.0;
/// What the other policies are about.
const OTHERS: [(&str, &str); 4] = [
    ("other_services", "actions of other services"),
    ("other_actions", "other actions of the service"),
    ("other_patterns", "other patterns of the service"),
    ("other_resources", "the same action, other resources"),
];

/// Options of `decisions`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Runs
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
}

/// Measures.
pub(crate) fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("decisions");
    report.condition("50 policies of three statements with a condition each, the last one allows; the context is made for each decision");
    let mut runs = Vec::new();
    for run in 1..=args.runs {
        note(&format!("run {run} of {}", args.runs));
        let program = programs()?.join("examples/bench_evaluate");
        let result: Value = serde_json::from_str(&output(&mut Command::new(program))?)?;
        runs.push(result["nanoseconds_per_decision"]["attached"].clone());
    }
    for (others, what) in OTHERS {
        let times = runs.iter().map(|run| run[others].as_f64().unwrap_or_default() / 1000.0).collect();
        let median = report.add(format!("the others about {what}"), "µs", times);
        report.at_most(format!("a decision, the others about {what}"), "µs", median, LIMIT);
    }
    Ok(report)
}
