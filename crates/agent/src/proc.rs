//! Processes of this host, as `/proc` shows them.

use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;

use rustix::process::{Pid, Signal, kill_process};

/// One process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Process {
    pub(crate) pid: i32,
    pub(crate) parent: i32,
    pub(crate) session: i32,
    /// Ticks since boot. With the pid it tells a process from a later one with the same pid.
    pub(crate) start: u64,
    /// It has ended, and its parent has not looked yet.
    pub(crate) zombie: bool,
}

/// The process of this pid, if there is one.
pub(crate) fn find(pid: i32) -> Option<Process> {
    parse(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)
}

/// All processes that can be seen.
pub(crate) fn all() -> Vec<Process> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    pids.filter_map(find).collect()
}

/// What tells this boot of the host from every other.
pub(crate) fn boot_id() -> String {
    fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
}

/// Children of `root`, their children, and so on; those that still run.
pub(crate) fn descendants(root: i32, all: &[Process]) -> Vec<i32> {
    let mut found = vec![root];
    let mut looked = 0;
    while let Some(parent) = found.get(looked).copied() {
        found.extend(
            all.iter().filter(|process| process.parent == parent && !process.zombie).map(|process| process.pid),
        );
        looked += 1;
    }
    found.split_off(1)
}

/// Whether a process has that file open, wherever it has come from and whatever its name is now.
pub(crate) fn has_open(pid: i32, file: &File) -> bool {
    let (Ok(wanted), Ok(open)) = (file.metadata(), fs::read_dir(format!("/proc/{pid}/fd"))) else { return false };
    let is_it = |found: fs::Metadata| (found.dev(), found.ino()) == (wanted.dev(), wanted.ino());
    open.flatten().any(|entry| fs::metadata(entry.path()).is_ok_and(is_it))
}

/// Kills what is left of a session whose leader is gone. Does nothing while its leader lives: then it is another one.
pub(crate) fn kill_session(session: i32) {
    let all = all();
    if all.iter().any(|process| process.pid == session && !process.zombie) {
        return;
    }
    for process in all.iter().filter(|process| process.session == session) {
        kill(process.pid, Signal::KILL);
    }
}

/// Sends a signal; a process that has just ended is no error.
pub(crate) fn kill(pid: i32, signal: Signal) {
    if let Some(pid) = Pid::from_raw(pid) {
        let _ = kill_process(pid, signal);
    }
}

/// The name of the program stands in parentheses and may contain any of the separators, so reading starts behind it.
fn parse(stat: &str) -> Option<Process> {
    let pid = stat.split(' ').next()?.parse().ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_ascii_whitespace().collect();
    Some(Process {
        pid,
        parent: fields.get(1)?.parse().ok()?,
        session: fields.get(3)?.parse().ok()?,
        start: fields.get(19)?.parse().ok()?,
        zombie: matches!(fields.first(), Some(&("Z" | "X"))),
    })
}

#[cfg(test)]
mod tests {
    use super::{Process, all, boot_id, descendants, find, parse};

    #[test]
    fn a_name_with_separators() {
        let rest = "7 8 9 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 12345 1 2";
        let process = Process { pid: 42, parent: 7, session: 9, start: 12345, zombie: false };
        assert_eq!(parse(&format!("42 (a) b (c) S {rest}")), Some(process));
        assert!(parse(&format!("42 (x) Z {rest}")).unwrap().zombie);
        assert_eq!(parse("42 (x) S 1"), None);
        assert_eq!(parse(""), None);
    }

    #[test]
    fn this_process_is_found() {
        let pid = i32::try_from(std::process::id()).unwrap();
        let process = find(pid).unwrap();
        assert_eq!(process.pid, pid);
        assert!(all().contains(&process));
        assert!(!boot_id().is_empty());
    }

    #[test]
    fn families() {
        let process = |pid, parent, zombie| Process { pid, parent, session: 1, start: 0, zombie };
        let all = [process(4, 3, false), process(2, 1, false), process(3, 2, false), process(5, 1, true)];
        assert_eq!(descendants(1, &all), [2, 3, 4]);
        assert!(descendants(9, &all).is_empty());
    }
}
