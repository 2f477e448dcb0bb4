//! Programs of ours in the background, and what they print.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Long enough for a loaded machine; nothing waits for its end but a failure.
const DEADLINE: Duration = Duration::from_secs(90);

/// The program, with an environment that no developer's settings get into.
pub(crate) fn fleetwright(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fleetwright"));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("AWS_") || text.starts_with("FLEETWRIGHT_") || text == "NO_COLOR" {
            command.env_remove(&name);
        }
    }
    command.args(words).stdin(Stdio::null());
    command
}

/// A port that nobody listens on, below those that the kernel gives to outgoing connections: it stays free until a server
/// takes it, and while that server is down. Each test process begins at another one.
pub(crate) fn free_port() -> u16 {
    let first = 10_000 + u16::try_from(std::process::id() % 22_000).unwrap();
    let mut ports = (first..32_000).chain(10_000..first);
    ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).unwrap()
}

/// A server in the background. It is killed when dropped.
pub(crate) struct Background {
    child: Child,
    /// The `export` lines that it printed.
    pub(crate) exports: BTreeMap<String, String>,
    /// Everything that it printed.
    pub(crate) said: String,
}

impl Background {
    /// Starts `fleetwright` with these words and reads what it says until it is ready.
    pub(crate) fn start(words: &[&str]) -> Self {
        let mut child = fleetwright(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let log = collect(child.stderr.take().unwrap());
        let said = match read_until(child.stdout.take().unwrap(), "# Paste these lines") {
            Ok(said) => said,
            Err(said) => {
                let _ = child.kill();
                let _ = child.wait();
                panic!("not ready; said:\n{said}\nlogged:\n{}", log.join().unwrap());
            }
        };
        Self { child, exports: exports(&said), said }
    }

    /// The id of this machine's node, as the first line says it.
    pub(crate) fn node(&self) -> String {
        let line = self.said.lines().next().unwrap();
        line.rsplit_once("node ").unwrap().1.trim_end_matches(')').to_owned()
    }

    /// Runs a command against this server to its end.
    pub(crate) fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// A command against this server.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = fleetwright(words);
        command.envs(&self.exports);
        command
    }

    /// SIGTERM, as an init system sends it.
    pub(crate) fn terminate(mut self) -> ExitStatus {
        signal(self.child.id(), "TERM");
        ended(&mut self.child)
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a signal by its name.
pub(crate) fn signal(process: u32, name: &str) {
    let sent = Command::new("kill").args([&format!("-{name}"), &process.to_string()]).status().unwrap();
    assert!(sent.success());
}

/// Waits for the end of a process.
pub(crate) fn ended(child: &mut Child) -> ExitStatus {
    until("the process ends", || child.try_wait().unwrap())
}

/// Looks until there is something to see.
pub(crate) fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + DEADLINE;
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(Instant::now() < deadline, "not in time: {what}");
        thread::sleep(Duration::from_millis(20));
    }
}

/// The lines of a stream up to the first that begins so; what was said instead if there is none.
fn read_until(stream: impl Read + Send + 'static, beginning: &str) -> Result<String, String> {
    let (sender, lines) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            // The stream is read to its end in any case: a server must not find its output closed.
            let _ = sender.send(line);
        }
    });
    let mut said = String::new();
    while let Ok(line) = lines.recv_timeout(DEADLINE) {
        said += &format!("{line}\n");
        if line.starts_with(beginning) {
            return Ok(said);
        }
    }
    Err(said)
}

fn collect(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// The variables of `export NAME=value` lines.
pub(crate) fn exports(said: &str) -> BTreeMap<String, String> {
    let pairs = said.lines().filter_map(|line| line.strip_prefix("export ")?.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.trim_matches('\'').to_owned())).collect()
}

/// What went to standard output.
pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What went to standard error.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
