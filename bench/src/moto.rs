//! moto's server, in a Python environment of its own.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::deployment::{connector, free_address, programs, wait_for};
use crate::process::{Process, output};

/// What is installed, from PyPI.
const PACKAGES: [&str; 4] = ["moto==5.2.5", "Flask==3.1.3", "flask-cors==6.0.5", "PyYAML==6.0.3"];

/// A moto server that answers.
pub(crate) struct Moto {
    pub(crate) process: Process,
    pub(crate) address: SocketAddr,
}

/// What is compared with, for people.
pub(crate) fn version() -> &'static str {
    PACKAGES[0]
}

/// Starts one, and installs it first if it is not there.
pub(crate) async fn start(log: &Path) -> Outcome<Moto> {
    let (folder, address) = (environment()?, free_address()?);
    let mut command = Command::new(folder.join("bin/moto_server"));
    command.args(["-H", "127.0.0.1", "-p", &address.port().to_string()]).stdin(Stdio::null()).stdout(Stdio::null());
    let process = Process::start(&mut command, log)?;
    wait_for(&connector(&format!("http://{address}"), None)?, "/moto-api/").await?;
    Ok(Moto { process, address })
}

fn environment() -> Outcome<PathBuf> {
    let folder = programs()?.join("../bench-venv");
    let python = folder.join("bin/python");
    let installed = output(Command::new(&python).args(["-m", "pip", "list", "--format", "freeze"]));
    let installed = installed.unwrap_or_default();
    if PACKAGES.iter().all(|wanted| installed.lines().any(|line| line == *wanted)) {
        return Ok(folder);
    }
    output(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    output(
        Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES),
    )?;
    Ok(folder)
}
