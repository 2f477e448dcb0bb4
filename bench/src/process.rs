//! Processes under measurement, and the kernel's accounts of them.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::Outcome;

/// The unit of CPU times in `/proc`: `USER_HZ` is 100 on every Linux of today.
pub(crate) const TICK: Duration = Duration::from_millis(10);
/// How long a process may take to end when it is asked to.
const END: Duration = Duration::from_secs(20);
/// How long a process must have had next to nothing to do before it counts as at rest.
const REST: Duration = Duration::from_millis(500);
/// What it may use in that time: everybody has loops of their own.
const IDLE: Duration = Duration::from_millis(10);
/// How long that may take.
const PATIENCE: Duration = Duration::from_secs(900);

/// A process of ours. It is killed when this is dropped.
pub(crate) struct Process {
    pub(crate) child: Child,
    name: String,
}

/// Resident memory in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Memory {
    /// All of it: program text and mapped files too.
    pub(crate) all: f64,
    /// What no file backs.
    pub(crate) anonymous: f64,
}

impl Process {
    /// Starts a program whose words go to the end of a log file; standard input and output are as the command has them.
    pub(crate) fn start(command: &mut Command, log: &Path) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let log = File::options().create(true).append(true).open(log)?;
        let child = command.stderr(Stdio::from(log)).spawn();
        Ok(Self { child: child.map_err(|error| format!("cannot start {name}: {error}; is it built?"))?, name })
    }

    /// CPU time of all its threads so far, in steps of 10 ms.
    pub(crate) fn cpu(&self) -> Outcome<Duration> {
        Ok(TICK * self.stat(11..13)?)
    }

    /// CPU time of the processes that it has started and waited for, and of those that they waited for.
    pub(crate) fn children_cpu(&self) -> Outcome<Duration> {
        Ok(TICK * self.stat(13..15)?)
    }

    /// CPU time of this process and of all that it has started, whether they are still there or not.
    pub(crate) fn family_cpu(&self) -> Outcome<Duration> {
        let mut all = self.cpu()? + self.children_cpu()?;
        for entry in fs::read_dir("/proc")?.flatten() {
            // Others come and go meanwhile.
            let Ok(stat) = fs::read_to_string(entry.path().join("stat")) else { continue };
            let Some((_, rest)) = stat.rsplit_once(')') else { continue };
            let values: Vec<&str> = rest.split_ascii_whitespace().collect();
            if values.get(1).is_some_and(|parent| *parent == self.child.id().to_string()) {
                let ticks = values.iter().skip(11).take(4).filter_map(|value| value.parse::<u32>().ok()).sum::<u32>();
                all += TICK * ticks;
            }
        }
        Ok(all)
    }

    /// Waits until it has nothing to do any more.
    pub(crate) async fn rest(&self) -> Outcome<()> {
        let (start, mut before) = (Instant::now(), self.family_cpu()?);
        while start.elapsed() < PATIENCE {
            tokio::time::sleep(REST).await;
            let now = self.family_cpu()?;
            if now.saturating_sub(before) <= IDLE {
                return Ok(());
            }
            before = now;
        }
        Err(format!("{} is never at rest", self.name).into())
    }

    /// The sum of some fields of `stat`, counted from behind the program's name.
    fn stat(&self, fields: std::ops::Range<usize>) -> Outcome<u32> {
        let stat = self.file("stat")?;
        let (_, rest) = stat.rsplit_once(')').ok_or("no name in stat")?;
        let values = rest.split_ascii_whitespace().skip(fields.start).take(fields.len());
        Ok(values.map(str::parse::<u32>).sum::<Result<u32, _>>()?)
    }

    /// Resident memory now.
    pub(crate) fn memory(&self) -> Outcome<Memory> {
        let status = self.file("status")?;
        let kilobytes = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok()).ok_or("no memory in status")
        };
        Ok(Memory { all: kilobytes("VmRSS")? * 1024.0, anonymous: kilobytes("RssAnon")? * 1024.0 })
    }

    fn file(&self, name: &str) -> Outcome<String> {
        fs::read_to_string(format!("/proc/{}/{name}", self.child.id()))
            .map_err(|error| format!("{} has ended? {error}", self.name).into())
    }

    /// Asks it to end, and waits for that.
    pub(crate) fn stop(mut self) -> Outcome<ExitStatus> {
        let asked = Instant::now();
        let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
        while asked.elapsed() < END {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err(format!("{} did not end within {} s", self.name, END.as_secs()).into())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The output of a program that must succeed.
pub(crate) fn output(command: &mut Command) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("cannot start {name}: {error}; is it built?"))?;
    if !output.status.success() {
        return Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_of_a_process_and_its_children() {
        let log = tempfile::NamedTempFile::new().unwrap();
        let script = "sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; echo done; read x";
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = Process::start(&mut command, log.path()).unwrap();
        let mut said = String::new();
        let reader = process.child.stdout.take().unwrap();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(reader), &mut said).unwrap();
        assert!(process.children_cpu().unwrap() > process.cpu().unwrap());
        let memory = process.memory().unwrap();
        assert!(memory.all > memory.anonymous && memory.anonymous > 4096.0);
        assert!(!process.stop().unwrap().success());
    }

    #[test]
    fn what_fails_says_so() {
        let log = tempfile::NamedTempFile::new().unwrap();
        let missing = Process::start(&mut Command::new("/no/such/program"), log.path());
        assert!(missing.err().unwrap().to_string().contains("is it built?"));
        let failed = output(Command::new("sh").args(["-c", "echo broken >&2; exit 3"]));
        assert!(failed.err().unwrap().to_string().contains("broken"));
    }
}
