//! `aws:runPowerShellScript`: the lines of `runCommand` as one script of PowerShell, where the host has one.

use std::path::Path;

use super::script::{self, Kind};
use super::{Plugin, Running, Work, process};

/// Where PowerShell is, as early and as later packages have it. Where it is nowhere, the last one is what cannot be started.
const PROGRAMS: [&[&str]; 3] = [&["/usr/bin/powershell", "-f"], &["/usr/bin/pwsh", "-f"], &["/snap/bin/pwsh", "-f"]];
const NOWHERE: &str = "failed to run commands: fork/exec /usr/bin/pwsh: no such file or directory";

pub(super) struct RunPowerShellScript;

impl Plugin for RunPowerShellScript {
    fn name(&self) -> &'static str {
        "aws:runPowerShellScript"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        let program = PROGRAMS.into_iter().find(|program| Path::new(program[0]).exists());
        match program {
            Some(program) => script::run(work, Kind { program, file: "_script.ps1", interpreters: false }),
            // Nothing has begun on a host without it, whatever an earlier agent was about to do.
            None => Box::pin(async { Ok(Some(process::failed(NOWHERE.to_owned()))) }),
        }
    }
}
