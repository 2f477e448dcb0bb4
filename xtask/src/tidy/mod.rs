//! `cargo xtask tidy`: the rules of the house that no compiler knows, as tests.

mod agent;
mod crates;
mod licences;
mod text;

use std::path::Path;
use std::process::Command as Process;

use crate::{Command, Outcome, say, shell};

pub(crate) const COMMAND: Command = Command {
    name: "tidy",
    about: "the rules of the house: walls between crates, sizes, leftovers, licences",
    help: "cargo xtask tidy [--fix]

Checks, over the files that git knows or would add:
  - which crate may use which (the list is in xtask/src/tidy/crates.rs), dependencies from the workspace table, each
    with a reason in docs/decisions/0002-dependencies.md, shared lints
  - files of at most 700 lines, a head comment in every crate, no trailing blanks or tabs, links that lead somewhere
  - nothing unfinished (`todo`, `unimplemented`, ignored tests, marks to fix it later) and no paths of somebody's machine
  - licences of everything we depend on
  - that the agent needs no more than crates/agent/dependencies.txt says

  --fix    write crates/agent/dependencies.txt anew",
    run,
};

/// A rule that was broken: where, and how.
type Finding = String;

fn run(root: &Path, arguments: &[String]) -> Outcome {
    match arguments {
        [] => check(root),
        [fix] if fix == "--fix" => agent::write(root),
        [other, ..] => Err(format!("unknown option `{other}`\n\n{}", COMMAND.help)),
    }
}

/// Every rule; an error that lists what broke them.
pub(crate) fn check(root: &Path) -> Outcome {
    let mut findings = Vec::new();
    let files = files(root)?;
    findings.extend(text::check(root, &files)?);
    findings.extend(crates::check(root)?);
    findings.extend(licences::check(root)?);
    findings.extend(agent::check(root)?);
    if findings.is_empty() {
        say::line(&format!("tidy: {} files in order", files.len()));
        return Ok(());
    }
    Err(format!("tidy: {} things to put in order\n  {}", findings.len(), findings.join("\n  ")))
}

/// The files under version control and those that could come under it, relative to the root.
fn files(root: &Path) -> Result<Vec<String>, String> {
    let mut git = Process::new("git");
    git.current_dir(root).args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let names = shell::read(&mut git)?;
    let mut files: Vec<String> = names.split('\0').filter(|name| !name.is_empty()).map(String::from).collect();
    files.retain(|name| root.join(name).is_file());
    files.sort();
    files.dedup();
    Ok(files)
}
