//! `cargo xtask demo`: a control plane and a node on this machine, one command after cloning.

use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command as Process;

use crate::{Command, Outcome, say, shell};

pub(crate) const COMMAND: Command = Command {
    name: "demo",
    about: "build, and start a control plane with this machine as its first node",
    help: "cargo xtask demo [OPTIONS OF `fleetwright dev`]

Builds Fleetwright and starts `fleetwright dev`: control plane and node in one process on loopback, until Ctrl-C.
What it stores is kept under target/demo, so the next demo goes on where this one stopped; delete the folder to begin anew.
It prints the lines to paste into another terminal, and `fleetwright` is built as target/debug/fleetwright.",
    run,
};

const NEXT: &str = "Next, in another terminal: paste the `export` lines that follow, then try

    NODE=$(aws ssm describe-instance-information --query 'InstanceInformationList[0].InstanceId' --output text)
    aws ssm send-command --document-name AWS-RunShellScript --instance-ids $NODE --parameters 'commands=[\"uname -a\"]'
    aws ssm list-command-invocations --details
";

fn run(root: &Path, arguments: &[String]) -> Outcome {
    say::heading("building");
    shell::run(shell::cargo(root).args(["build", "--package", "cli"]))?;
    let target = shell::target(root)?;
    let binary = target.join("debug/fleetwright");
    let data = target.join("demo");
    say::heading("fleetwright dev");
    say::line(NEXT);
    say::line(&format!("    {} run $NODE -- uptime\n", binary.display()));
    // The demo takes our place, so that Ctrl-C and exit code are its own.
    let error = Process::new(&binary).arg("dev").arg("--data").arg(data).args(arguments).exec();
    Err(format!("cannot start {}: {error}", binary.display()))
}
