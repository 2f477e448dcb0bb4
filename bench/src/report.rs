//! What was measured, what it was to be, and how both are shown.

use std::io::{self, Write};

use comfy_table::{Table, presets};
use serde::Serialize;

use crate::Outcome;
use crate::machine::Machine;

/// A benchmark's results.
#[derive(Serialize)]
pub(crate) struct Report {
    benchmark: &'static str,
    machine: Machine,
    conditions: Vec<String>,
    results: Vec<Measured>,
    limits: Vec<Limit>,
}

/// A quantity, measured one or several times.
#[derive(Clone, Serialize)]
pub(crate) struct Measured {
    what: String,
    unit: &'static str,
    /// The middle one of the runs.
    pub(crate) median: f64,
    runs: Vec<f64>,
}

/// What a quantity was to be.
#[derive(Serialize)]
struct Limit {
    what: String,
    unit: &'static str,
    measured: f64,
    kind: Kind,
    limit: f64,
    holds: bool,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    AtMost,
    AtLeast,
}

/// The middle value; of an even number, the mean of the two in the middle. 0 of none.
pub(crate) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match (sorted.len(), sorted.len() % 2) {
        (0, _) => 0.0,
        (_, 1) => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

/// The value that this share of all does not exceed. 0 of none.
pub(crate) fn quantile(values: &[f64], hundredths: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len() * hundredths).div_ceil(100).saturating_sub(1);
    sorted.get(at).copied().unwrap_or_default()
}

/// Tells a person who waits how far it is. Standard output is for results.
pub(crate) fn note(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

impl Measured {
    /// A quantity with all its runs.
    pub(crate) fn new(what: impl Into<String>, unit: &'static str, runs: Vec<f64>) -> Self {
        Self { what: what.into(), unit, median: median(&runs), runs }
    }
}

impl Report {
    /// An empty report about this machine as it is now.
    pub(crate) fn new(benchmark: &'static str) -> Self {
        let machine = Machine::of_now();
        Self { benchmark, machine, conditions: Vec::new(), results: Vec::new(), limits: Vec::new() }
    }

    /// Says under which conditions was measured.
    pub(crate) fn condition(&mut self, text: impl Into<String>) {
        self.conditions.push(text.into());
    }

    /// Adds a quantity, and gives its median.
    pub(crate) fn add(&mut self, what: impl Into<String>, unit: &'static str, runs: Vec<f64>) -> f64 {
        let measured = Measured::new(what, unit, runs);
        let median = measured.median;
        self.results.push(measured);
        median
    }

    /// States a limit that a value must not exceed.
    pub(crate) fn at_most(&mut self, what: impl Into<String>, unit: &'static str, measured: f64, limit: f64) {
        self.limit(what.into(), unit, measured, (Kind::AtMost, limit), measured <= limit);
    }

    /// States a limit that a value must reach.
    pub(crate) fn at_least(&mut self, what: impl Into<String>, unit: &'static str, measured: f64, limit: f64) {
        self.limit(what.into(), unit, measured, (Kind::AtLeast, limit), measured >= limit);
    }

    /// Says what could not be measured, and so does not hold; what was measured before is still told.
    pub(crate) fn missing(&mut self, what: impl Into<String>, unit: &'static str) {
        self.limit(what.into(), unit, f64::NAN, (Kind::AtMost, f64::NAN), false);
    }

    fn limit(&mut self, what: String, unit: &'static str, measured: f64, (kind, limit): (Kind, f64), holds: bool) {
        self.limits.push(Limit { what, unit, measured, kind, limit, holds });
    }

    /// Whether all limits hold.
    pub(crate) fn holds(&self) -> bool {
        self.limits.iter().all(|limit| limit.holds)
    }

    /// Prints to standard output.
    pub(crate) fn print(&self, json: bool) -> Outcome<()> {
        let text = if json { serde_json::to_string_pretty(self)? } else { self.text() };
        writeln!(io::stdout().lock(), "{text}")?;
        Ok(())
    }

    fn text(&self) -> String {
        let conditions: String = self.conditions.iter().map(|condition| format!("  {condition}\n")).collect();
        let Self { benchmark, machine, .. } = self;
        let (results, limits) = (self.results(), self.limits());
        format!("{benchmark}\n  {machine}\n{conditions}\n{results}\n\n{limits}")
    }

    fn results(&self) -> Table {
        let mut table = table(&["measured", "median", "lowest", "highest", "unit", "runs"]);
        for Measured { what, unit, median, runs } in &self.results {
            let lowest = runs.iter().copied().fold(f64::INFINITY, f64::min);
            let highest = runs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let shown = [*median, lowest, highest].map(number);
            let [median, lowest, highest] = shown;
            table.add_row([what.clone(), median, lowest, highest, (*unit).to_owned(), runs.len().to_string()]);
        }
        table
    }

    fn limits(&self) -> Table {
        let mut table = table(&["limit", "measured", "", "stated", "unit", "holds"]);
        for Limit { what, unit, measured, kind, limit, holds } in &self.limits {
            let sign = match kind {
                Kind::AtMost => "<=",
                Kind::AtLeast => ">=",
            };
            let holds = if *holds { "yes" } else { "NO" };
            table.add_row([what.as_str(), &number(*measured), sign, &number(*limit), unit, holds]);
        }
        table
    }
}

fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(header);
    table
}

/// Three digits that matter, and never an exponent.
fn number(value: f64) -> String {
    match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn middles() {
        assert_eq!(median(&[]), 0.0);
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
    }

    #[test]
    fn quantiles() {
        let values: Vec<f64> = (1..=100).map(f64::from).collect();
        assert_eq!((quantile(&values, 50), quantile(&values, 99), quantile(&values, 100)), (50.0, 99.0, 100.0));
        assert_eq!((quantile(&[7.0], 99), quantile(&[], 99)), (7.0, 0.0));
    }

    #[test]
    fn numbers_keep_what_matters() {
        assert_eq!([0.123, 9.999, 12.34, 123.4, 98_765.4].map(number), ["0.12", "10.00", "12.3", "123", "98765"]);
    }

    #[test]
    fn one_broken_limit_is_enough() {
        let mut report = Report::new("test");
        report.at_most("a", "s", 1.0, 1.0);
        report.at_least("b", "s", 1.0, 1.0);
        assert!(report.holds());
        report.at_most("c", "s", 1.01, 1.0);
        assert!(!report.holds());
        assert!(report.text().contains("NO"));
    }
}
