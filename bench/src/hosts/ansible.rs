//! Ansible: the hub reaches an ssh daemon on every host.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use tempfile::TempDir;

use super::Args;
use super::hub::Hub;
use crate::Outcome;
use crate::deployment::scratch;
use crate::process::{Process, output};
use crate::report::{Report, note};

/// No known hosts, no settings of whoever measures; else what Ansible has by itself: connections that stay for a minute.
const SSH: &str = "-F /dev/null -C -o ControlMaster=auto -o ControlPersist=60s -o UserKnownHostsFile=/dev/null \
                   -o StrictHostKeyChecking=no -o LogLevel=ERROR";

/// The daemons, and what is needed to reach them.
struct Reach<'a> {
    ansible: &'a Path,
    folder: TempDir,
    forks: String,
    daemons: Vec<Process>,
}

/// Measures.
pub(super) fn measure(report: &mut Report, args: &Args, hub: &Hub, ansible: &Path, sshd: &Path) -> Outcome<()> {
    let version = output(Command::new(ansible).arg("--version"))?;
    report.condition(format!(
        "{} by ssh; `ansible all -f {}` with `true`; the first time it connects, later ones find the connections open",
        version.lines().next().unwrap_or_default(),
        hub.hosts.len()
    ));
    let reach = Reach::make(hub, ansible, sshd)?;
    note(&format!("ansible: {} commands by two modules", 2 * args.runs + 1));
    report.add("ansible: module raw, connecting", "s", vec![reach.command("raw")?]);
    for module in ["raw", "command"] {
        let times = (0..args.runs).map(|_| reach.command(module)).collect::<Outcome<_>>()?;
        report.add(format!("ansible: module {module}"), "s", times);
    }
    reach.daemons.into_iter().try_for_each(|daemon| daemon.stop().map(drop))
}

impl<'a> Reach<'a> {
    fn make(hub: &Hub, ansible: &'a Path, sshd: &Path) -> Outcome<Self> {
        let folder = scratch()?;
        let mut keygen = Command::new("ssh-keygen");
        output(keygen.args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(folder.path().join("key")))?;
        let key = folder.path().join("key").display().to_string();
        let settings = format!(
            "HostKey {key}\nAuthorizedKeysFile {key}.pub\nStrictModes no\nPidFile none\nUsePAM no\nPermitRootLogin yes\n\
             Subsystem sftp internal-sftp\n"
        );
        fs::write(folder.path().join("sshd"), settings)?;
        fs::write(folder.path().join("ansible.cfg"), "")?;
        let mut inventory = String::new();
        for host in &hub.hosts {
            writeln!(inventory, "{} ansible_host={}", host.name, host.address)?;
        }
        fs::write(folder.path().join("inventory"), inventory)?;
        let log = folder.path().join("log");
        let daemon = |host: &super::hub::Host| {
            let mut command = host.command(sshd);
            command.args(["-D", "-e", "-f"]).arg(folder.path().join("sshd"));
            Process::start(command.stdin(Stdio::null()).stdout(Stdio::null()), &log)
        };
        let daemons = hub.hosts.iter().map(daemon).collect::<Outcome<_>>()?;
        Ok(Self { ansible, forks: hub.hosts.len().to_string(), folder, daemons })
    }

    /// Seconds that a command to all hosts takes.
    fn command(&self, module: &str) -> Outcome<f64> {
        let mut command = Command::new(self.ansible);
        command.args(["all", "-u", "root", "-m", module, "-a", "true", "-f", &self.forks]);
        command.arg("-i").arg(self.folder.path().join("inventory"));
        command.arg("--private-key").arg(self.folder.path().join("key"));
        command
            .env("ANSIBLE_CONFIG", self.folder.path().join("ansible.cfg"))
            .env("ANSIBLE_SSH_ARGS", SSH)
            .env("ANSIBLE_HOME", "/run/ansible");
        command.env("ANSIBLE_PYTHON_INTERPRETER", self.ansible.with_file_name("python"));
        command.env("ANSIBLE_REMOTE_TMP", "/run/ansible").env("ANSIBLE_SSH_CONTROL_PATH_DIR", "/run/ansible/cp");
        let start = Instant::now();
        let told = command.stdin(Stdio::null()).output()?;
        let took = start.elapsed().as_secs_f64();
        if told.status.success() {
            return Ok(took);
        }
        let said = [told.stdout, told.stderr].concat();
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        Err(format!("ansible failed: {}\n{log}", String::from_utf8_lossy(&said)).into())
    }
}
