//! `aws:runShellScript`: the lines of `runCommand` as one script of `sh`, or of what its first line names.

use super::script::{self, Kind};
use super::{Plugin, Running, Work};

pub(super) struct RunShellScript;

impl Plugin for RunShellScript {
    fn name(&self) -> &'static str {
        "aws:runShellScript"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        script::run(work, Kind { program: &["sh"], file: "_script.sh", interpreters: true })
    }
}
