//! Hosts of one machine: a network namespace each, on a bridge in one more that this program runs in, the hub.
//!
//! The hub has its own processes as well. When this program ends, however it does, the kernel ends them all, and with them go the
//! namespaces and what is mounted in them.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::net::Ipv4Addr;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::Outcome;
use crate::process::{Process, output};

/// Where the server is.
pub(super) const HUB: Ipv4Addr = Ipv4Addr::new(10, 77, 0, 1);
/// What every host is made with: its name, its identity, and a folder for what runs.
const BOOT: &str = "hostname \"$1\" && mount -t tmpfs -o mode=755 tmpfs /run && mkdir /run/sshd || exit 1
if [ -e /etc/machine-id ]; then tr -d - </proc/sys/kernel/random/uuid >/run/machine-id && mount --bind /run/machine-id /etc/machine-id || exit 1; fi
echo up; exec sleep infinity";

/// The hosts, as long as this is there.
pub(super) struct Hub {
    pub(super) hosts: Vec<Host>,
}

/// A host without any program of its own.
pub(super) struct Host {
    pub(super) name: String,
    pub(super) address: Ipv4Addr,
    holder: Process,
}

/// The mount namespace of this process.
pub(super) fn namespace() -> Outcome<PathBuf> {
    Ok(fs::read_link("/proc/self/ns/mnt")?)
}

/// Runs this program again in a hub of its own, with one option more, which names the mount namespace of here.
///
/// # Errors
///
/// Who is not root, or misses one of the programs, is told so.
pub(super) fn enter(option: &str) -> Outcome<ExitStatus> {
    if fs::metadata("/proc/self")?.uid() != 0 {
        return Err("hosts are network namespaces, which only root may make: run it as root".into());
    }
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", "unshare", "--net", "--mount", "--uts", "--pid", "--fork"]);
    // The shell is there to be the first process, which no signal but the last ends and which buries the dead.
    command.args(["--kill-child=KILL", "--mount-proc", "sh", "-c", "\"$@\"; exit $?", "sh"]);
    command.arg(std::env::current_exe()?).args(std::env::args_os().skip(1)).arg(option).arg(namespace()?);
    command.status().map_err(|error| format!("cannot start setpriv of util-linux: {error}").into())
}

impl Hub {
    /// Makes the hub's network, and hosts on it.
    pub(super) fn make(count: u8) -> Outcome<Self> {
        output(Command::new("mount").args(["-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run"]))?;
        name_all(count)?;
        let bridge = format!(
            "link set lo up\nlink add br0 type bridge forward_delay 0\naddr add {HUB}/16 dev br0\nlink set br0 up\n"
        );
        configure(&mut Command::new("ip"), &bridge)?;
        Ok(Self { hosts: (1..=count).map(Host::make).collect::<Outcome<_>>()? })
    }
}

impl Host {
    fn make(number: u8) -> Outcome<Self> {
        let (name, address) = (name(number), address(number));
        let mut command = Command::new("unshare");
        command.args(["--net", "--mount", "--uts", "sh", "-c", BOOT, "sh", &name]);
        let command = command.stdin(Stdio::null()).stdout(Stdio::piped());
        let mut holder = Process::start(command, Path::new("/run/hosts.log"))?;
        let mut said = String::new();
        BufReader::new(holder.child.stdout.take().ok_or("no pipe to a host")?).read_line(&mut said)?;
        if said != "up\n" {
            return Err(format!("cannot make {name}: {}", fs::read_to_string("/run/hosts.log")?).into());
        }
        let host = Self { name, address, holder };
        host.connect(number)?;
        Ok(host)
    }

    fn connect(&self, number: u8) -> Outcome<()> {
        let pid = self.holder.child.id();
        let cable =
            format!("link add v{number} type veth peer name eth0 netns {pid}\nlink set v{number} master br0 up\n");
        configure(&mut Command::new("ip"), &cable)?;
        let inside = format!("link set lo up\naddr add {}/16 dev eth0\nlink set eth0 up\n", self.address);
        configure(&mut self.command(Path::new("ip")), &inside)
    }

    /// A program on this host. Its process is the one that the command starts.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.holder.child.id().to_string(), "--net", "--mount", "--uts", "--"]);
        command.arg(program);
        command
    }
}

fn name(number: u8) -> String {
    format!("host-{number}")
}

fn address(number: u8) -> Ipv4Addr {
    Ipv4Addr::new(10, 77, 1, number)
}

/// Lets all know the names of all: there is nobody to ask.
fn name_all(count: u8) -> Outcome<()> {
    let mut names = format!("127.0.0.1 localhost\n{HUB} hub\n");
    for number in 1..=count {
        writeln!(names, "{} {}", address(number), name(number))?;
    }
    fs::write("/run/hosts", names)?;
    output(Command::new("mount").args(["--bind", "/run/hosts", "/etc/hosts"])).map(drop)
}

fn configure(ip: &mut Command, lines: &str) -> Outcome<()> {
    let mut child = ip.args(["-batch", "-"]).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    child.stdin.take().ok_or("no pipe to ip")?.write_all(lines.as_bytes())?;
    let ended = child.wait_with_output()?;
    if !ended.status.success() {
        return Err(format!("ip failed: {}", String::from_utf8_lossy(&ended.stderr)).into());
    }
    Ok(())
}
