//! The agent runs as root on every host: what it is made of is a list short enough to read, and grows by decision only.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::Finding;
use crate::{Outcome, say, shell};

const LIST: &str = "crates/agent/dependencies.txt";
const HEAD: &str = "\
# Everything that is linked into fleetwright-agent. It runs as root on every host, so this list stays short enough to
# read, and every line that comes new is a decision. `cargo xtask tidy --fix` writes it anew.
";

pub(crate) fn check(root: &Path) -> Result<Vec<Finding>, String> {
    let text = fs::read_to_string(root.join(LIST)).unwrap_or_default();
    let listed: BTreeSet<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    let linked = linked(root)?;
    let linked: BTreeSet<&str> = linked.iter().map(String::as_str).collect();
    let new: Vec<&str> = linked.difference(&listed).copied().collect();
    let gone: Vec<&str> = listed.difference(&linked).copied().collect();
    let mut findings = Vec::new();
    if !new.is_empty() {
        let names = new.join(", ");
        findings.push(format!("{LIST}: new in the agent: {names}; if they have to be, `cargo xtask tidy --fix`"));
    }
    if !gone.is_empty() {
        let names = gone.join(", ");
        findings.push(format!("{LIST}: not in the agent any more: {names}; `cargo xtask tidy --fix`"));
    }
    Ok(findings)
}

/// Writes the list anew.
pub(crate) fn write(root: &Path) -> Outcome {
    let linked = linked(root)?;
    let lines: String = linked.iter().map(|name| format!("{name}\n")).collect();
    fs::write(root.join(LIST), format!("{HEAD}{lines}")).map_err(|error| format!("{LIST}: {error}"))?;
    say::line(&format!("{LIST}: {} crates", linked.len()));
    Ok(())
}

/// The names of the crates that are linked into the agent on this kind of machine.
fn linked(root: &Path) -> Result<BTreeSet<String>, String> {
    let mut cargo = shell::cargo(root);
    cargo.args(["tree", "--locked", "-p", "agent", "-e", "normal,no-proc-macro", "--prefix", "none", "-f", "{p}"]);
    let tree = shell::read(&mut cargo)?;
    Ok(tree.lines().filter_map(|line| line.split_whitespace().next()).map(String::from).collect())
}
