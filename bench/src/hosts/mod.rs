//! A command to real agents, each on a host of its own, beside Salt and Ansible on the same hosts.

mod accounts;
mod agents;
mod ansible;
mod hub;
mod salt;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use self::accounts::Holds;
use self::hub::Hub;
use crate::Outcome;
use crate::report::{Report, note};

/// The most that an agent may hold of a minion's memory.
const SHARE: f64 = 0.1;
/// Options of `hosts`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Hosts
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u8).range(1..=250))]
    hosts: u8,
    /// Commands of each kind
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// The agent's program [default: agent/fleetwright-agent beside the folder of this program]
    #[arg(long)]
    agent: Option<PathBuf>,
    /// A Python environment with `salt` and `ansible-core` in it, to compare with those of them that it has
    #[arg(long, value_name = "VENV")]
    peers: Option<PathBuf>,
    /// The ssh daemon by which Ansible reaches the hosts
    #[arg(long, value_name = "PROGRAM", default_value = "/usr/sbin/sshd")]
    sshd: PathBuf,
    /// The mount namespace that this process was started from, which it has left for the hub
    #[arg(long, hide = true)]
    outside: Option<PathBuf>,
}

impl Args {
    /// Whether this process is the one that measures.
    pub(crate) fn is_in_hub(&self) -> bool {
        self.outside.is_some()
    }

    /// A program of a peer, or why there is none.
    fn peer(&self, name: &str) -> Result<PathBuf, String> {
        let venv = self.peers.as_deref().ok_or("no --peers are given")?;
        let program = std::path::absolute(venv.join("bin").join(name)).map_err(|error| error.to_string())?;
        if program.is_file() { Ok(program) } else { Err(format!("there is no {}", program.display())) }
    }
}

/// Measures in a hub that ends with this process.
pub(crate) fn in_hub() -> ExitCode {
    match hub::enter("--outside") {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::from(2), ExitCode::from),
        Err(error) => {
            note(&format!("bench: {error}"));
            ExitCode::from(2)
        }
    }
}

/// Measures, in the hub.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("hosts");
    report.condition(format!(
        "{} hosts of this machine, each with a network namespace, name and machine id of its own, on a bridge; the server beside \
         them, over TLS 1.3, on SQLite; `true` to all at once, {} times after one that is not counted",
        args.hosts, args.runs
    ));
    if args.outside == Some(hub::namespace()?) {
        return Err("this is no hub: leave out --outside".into());
    }
    note(&format!("making {} hosts", args.hosts));
    let hub = Hub::make(args.hosts)?;
    let agent = agents::measure(&mut report, args, &hub).await?;
    match (args.peer("salt"), args.peer("salt-master"), args.peer("salt-minion")) {
        (Ok(caller), Ok(master), Ok(minion)) => {
            let programs = salt::Programs { caller, master, minion };
            let minion = salt::measure(&mut report, args, &hub, &programs).await?;
            report.at_most("memory of an agent as a multiple of a minion's", "times", agent / minion, SHARE);
        }
        (Err(why), ..) | (_, Err(why), _) | (.., Err(why)) => left_out(&mut report, "Salt", &why),
    }
    match (args.peer("ansible"), existing(&args.sshd)) {
        (Ok(ansible), Ok(sshd)) => ansible::measure(&mut report, args, &hub, &ansible, sshd)?,
        (Err(why), _) | (_, Err(why)) => left_out(&mut report, "Ansible", &why),
    }
    Ok(report)
}

fn existing(program: &Path) -> Result<&Path, String> {
    if program.is_file() { Ok(program) } else { Err(format!("there is no {}", program.display())) }
}

fn left_out(report: &mut Report, peer: &str, why: &str) {
    let text = format!("{peer} was not measured, and nothing is judged against it: {why}");
    note(&text);
    report.condition(text);
}

/// Adds what programs on the hosts hold, and gives the median resident memory in bytes.
fn tell_memory(report: &mut Report, who: &str, all: &[Holds]) -> f64 {
    let of = |pick: fn(&Holds) -> f64| all.iter().map(|holds| pick(holds) / 1e6).collect::<Vec<_>>();
    report.add(format!("{who}: of all its processes, shared memory in equal parts"), "MB", of(|holds| holds.share));
    report.add(format!("{who}: resident memory of its largest process"), "MB", of(|holds| holds.largest)) * 1e6
}
