//! The machine that the agent runs on: what it is, and what can be done to it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::net::UdpSocket;
use std::process::{Command, Stdio};

/// `platformType` of this build, in lower case.
pub(crate) const PLATFORM: &str = "linux";

/// What can be done to the machine as a whole.
pub(crate) trait Host: Send + Sync {
    /// Boots it. Returns when the request has been made; the agent is stopped with everything else soon after.
    fn reboot(&self) -> io::Result<()>;
}

/// The machine itself.
pub(crate) struct Machine {
    reboot: Option<Vec<String>>,
}

/// What asks the init system for a reboot, in the order in which it is tried.
const REBOOT: [&[&str]; 3] = [&["shutdown", "-r", "+0"], &["systemctl", "reboot"], &["reboot"]];

impl Machine {
    /// One that is rebooted by this command, or as its init system wants it.
    pub(crate) fn new(reboot: Option<Vec<String>>) -> Self {
        Self { reboot }
    }
}

impl Host for Machine {
    fn reboot(&self) -> io::Result<()> {
        if let Some(command) = &self.reboot {
            return ask(&command.iter().map(String::as_str).collect::<Vec<_>>());
        }
        let tried = REBOOT.map(|command| move || ask(command));
        let [first, second, last] = tried;
        first().or_else(|_| second()).or_else(|_| last())
    }
}

fn ask(command: &[&str]) -> io::Result<()> {
    let (program, arguments) = command.split_first().ok_or(io::ErrorKind::InvalidInput)?;
    match Command::new(program).args(arguments).stdin(Stdio::null()).status()? {
        status if status.success() => Ok(()),
        status => Err(io::Error::other(format!("{program} has failed: {status}"))),
    }
}

/// What tells the server, and scripts, where they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Name of the distribution.
    pub(crate) platform_name: String,
    /// Its version.
    pub(crate) platform_version: String,
    /// Name of the machine.
    pub(crate) computer_name: String,
    /// The address that it uses towards others; empty without a network.
    pub(crate) address: String,
}

impl Facts {
    /// Looks at the machine.
    pub(crate) fn gather() -> Self {
        let release = read("/etc/os-release").or_else(|| read("/usr/lib/os-release")).unwrap_or_default();
        let release = os_release(&release);
        let value = |name: &str| release.get(name).cloned().unwrap_or_default();
        Self {
            platform_name: value("NAME"),
            platform_version: value("VERSION_ID"),
            computer_name: read("/proc/sys/kernel/hostname").unwrap_or_default(),
            address: address().unwrap_or_default(),
        }
    }
}

/// The identity that the operating system gave itself when it was installed; empty if it has none.
pub(crate) fn machine_id() -> String {
    read("/etc/machine-id").or_else(|| read("/var/lib/dbus/machine-id")).unwrap_or_default()
}

/// The id that the machine's hardware has of its maker; empty if it tells none.
pub(crate) fn product() -> String {
    read("/sys/class/dmi/id/product_uuid").or_else(|| read("/proc/device-tree/serial-number")).unwrap_or_default()
}

/// The hardware address of the first network card, by name; empty if there is none.
pub(crate) fn hardware_address() -> String {
    let Ok(entries) = fs::read_dir("/sys/class/net") else { return String::new() };
    let mut cards: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    cards.sort_unstable();
    let addresses = cards.iter().filter_map(|card| read(card.join("address").to_str()?));
    addresses.into_iter().find(|address| address.bytes().any(|byte| !b"0:".contains(&byte))).unwrap_or_default()
}

/// Asks the routing table; nothing is sent. The address is one that is reserved for documentation.
fn address() -> io::Result<String> {
    let socket = UdpSocket::bind(("0.0.0.0", 0))?;
    socket.connect(("192.0.2.1", 9))?;
    Ok(socket.local_addr()?.ip().to_string())
}

fn read(path: &str) -> Option<String> {
    fs::read_to_string(path).ok().map(|text| text.trim().to_owned())
}

fn os_release(text: &str) -> BTreeMap<String, String> {
    let pair = |line: &str| {
        let (name, value) = line.split_once('=')?;
        Some((name.trim().to_owned(), value.trim().trim_matches(['"', '\'']).to_owned()))
    };
    text.lines().filter(|line| !line.starts_with('#')).filter_map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::{Facts, os_release};

    #[test]
    fn release_files() {
        let text = "# comment\nNAME=\"Debian GNU/Linux\"\nVERSION_ID='12'\n\nodd line\nID=debian\n";
        let release = os_release(text);
        assert_eq!(release["NAME"], "Debian GNU/Linux");
        assert_eq!(release["VERSION_ID"], "12");
        assert_eq!(release["ID"], "debian");
        assert_eq!(release.len(), 3);
    }

    #[test]
    fn this_machine_has_a_name() {
        assert!(!Facts::gather().computer_name.is_empty());
    }
}
