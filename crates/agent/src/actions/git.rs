//! Repositories, by the program `git`.

use std::fs::{File, Permissions};
use std::io::Write;
use std::os::fd::AsRawFd;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustix::fs::{MemfdFlags, memfd_create};
use tokio::process::Command;

use super::destination;
use super::download::Repository;

/// Ways to a repository that are taken; git knows others, which run programs.
const PROTOCOLS: &str = "file:git:http:https:ssh";

/// Clones it and puts its files into the folder.
pub(super) async fn clone(repository: &Repository, destination: &Path) -> Result<(), String> {
    destination::make_folder(destination)?;
    let temporary = destination.join(format!(".clone-{}", std::process::id()));
    let cloned = into(repository, &temporary).await;
    let moved = cloned.and_then(|()| {
        let moved = destination::move_into(&temporary, destination);
        moved.map_err(|error| format!("Cannot move what was cloned to {}: {error}", destination.display()))
    });
    let _ = std::fs::remove_dir_all(&temporary);
    moved
}

async fn into(repository: &Repository, folder: &Path) -> Result<(), String> {
    let key = private_key(&repository.private_key)?;
    let git = || {
        let mut git = Command::new("git");
        git.stdin(Stdio::null()).env("GIT_TERMINAL_PROMPT", "0").env("GIT_ALLOW_PROTOCOL", PROTOCOLS);
        git.env("GIT_SSH_COMMAND", ssh(repository, key.as_ref()));
        if !repository.password.is_empty() {
            // Not as an argument: those can be seen by everybody on the host.
            let login = STANDARD.encode(format!("{}:{}", repository.username, repository.password));
            git.env("GIT_CONFIG_COUNT", "1").env("GIT_CONFIG_KEY_0", "http.extraHeader");
            git.env("GIT_CONFIG_VALUE_0", format!("Authorization: Basic {login}"));
        }
        git
    };
    let clone = git().args(["clone", "--quiet", "--"]).arg(&repository.url).arg(folder).output().await;
    succeeded(clone).map_err(|error| format!("Cannot clone repository {}: {error}", repository.url))?;
    if repository.revision.is_empty() {
        return Ok(());
    }
    let checkout = git().arg("-C").arg(folder).args(["checkout", "--quiet", &repository.revision, "--"]).output().await;
    succeeded(checkout).map_err(|error| format!("Cannot checkout: {error}"))
}

fn succeeded(output: std::io::Result<std::process::Output>) -> Result<(), String> {
    let output = output.map_err(|error| format!("git cannot be started: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = said.trim();
    if said.contains("Host key verification failed") {
        return Err(format!(
            "Unknown host key. Please add remote host key known_hosts file or set SourceInfo 'skipHostKeyChecking' \
             parameter to true in order to skip host key validation ({said})"
        ));
    }
    Err(if said.is_empty() { output.status.to_string() } else { said.to_owned() })
}

fn ssh(repository: &Repository, key: Option<&File>) -> String {
    let mut command = "ssh -o BatchMode=yes".to_owned();
    if let Some(key) = key {
        let path = format!("/proc/{}/fd/{}", std::process::id(), key.as_raw_fd());
        command.push_str(&format!(" -o IdentitiesOnly=yes -i {path}"));
    }
    if repository.any_host_key {
        command.push_str(" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null");
    }
    command
}

/// The key in memory alone, as a file that SSH takes.
fn private_key(text: &str) -> Result<Option<File>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let failed = |error: std::io::Error| format!("the private key cannot be kept in memory: {error}");
    let file = memfd_create("key", MemfdFlags::CLOEXEC).map_err(|error| failed(error.into()))?;
    let mut file = File::from(file);
    file.set_permissions(Permissions::from_mode(0o600)).map_err(failed)?;
    file.write_all(format!("{}\n", text.trim()).as_bytes()).map_err(failed)?;
    Ok(Some(file))
}

#[cfg(test)]
mod tests {
    use std::io::Read;
    use std::os::fd::AsRawFd;

    use super::{private_key, ssh};
    use crate::actions::Repository;

    #[test]
    fn what_ssh_is_told() {
        let mut repository = Repository {
            url: "git@host:x".to_owned(),
            revision: String::new(),
            username: String::new(),
            password: String::new(),
            private_key: "KEY".to_owned(),
            any_host_key: false,
        };
        let key = private_key(&repository.private_key).unwrap().unwrap();
        let command = ssh(&repository, Some(&key));
        assert!(command.contains("IdentitiesOnly=yes") && !command.contains("KEY") && !command.contains("Strict"));
        let mut text = String::new();
        std::fs::File::open(format!("/proc/self/fd/{}", key.as_raw_fd())).unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "KEY\n");
        repository.any_host_key = true;
        assert!(ssh(&repository, None).contains("StrictHostKeyChecking=no"));
        assert!(private_key("").unwrap().is_none());
    }
}
