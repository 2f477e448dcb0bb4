//! The kernel's accounts of programs that consist of several processes.

use std::collections::HashMap;
use std::fs;
use std::time::{Duration, Instant};

use tokio::time::sleep;

use crate::Outcome;
use crate::process::{Process, TICK};

/// How long the same processes are watched while they have nothing to do.
const IDLE: Duration = Duration::from_secs(10);
/// What the last command still does belongs to it.
const AFTERWARDS: Duration = Duration::from_secs(1);

/// One program on each host.
pub(super) struct Programs<'a>(&'a [Process]);

/// What one of them holds, in bytes.
pub(super) struct Holds {
    /// Resident memory of its largest process.
    pub(super) largest: f64,
    /// Memory of all its processes; what is shared is counted in equal parts with those that share it.
    pub(super) share: f64,
}

/// CPU time that programs had used at a time.
pub(super) struct Account {
    at: Instant,
    used: Duration,
    /// Of a core, while they had nothing to do.
    idle: f64,
}

/// All processes: the parents, and the ticks of each with those of its children that it has waited for.
struct Table(HashMap<u32, (u32, u32)>);

impl<'a> Programs<'a> {
    /// What these processes have started belongs to them.
    pub(super) fn of(processes: &'a [Process]) -> Self {
        Self(processes)
    }

    /// Opens an account, once it is known what they use when nothing is asked of them.
    pub(super) async fn account(&self) -> Outcome<Account> {
        let (start, before) = (Instant::now(), self.cpu()?);
        sleep(IDLE).await;
        let (at, used) = (Instant::now(), self.cpu()?);
        Ok(Account { at, used, idle: (used - before).as_secs_f64() / (at - start).as_secs_f64() })
    }

    /// Seconds of CPU time since the account was opened, without what they use in any case.
    pub(super) async fn since(&self, account: &Account) -> Outcome<f64> {
        sleep(AFTERWARDS).await;
        let used = (self.cpu()? - account.used).as_secs_f64();
        Ok(used - account.idle * account.at.elapsed().as_secs_f64())
    }

    /// What each holds.
    pub(super) fn memory(&self) -> Outcome<Vec<Holds>> {
        let table = Table::read()?;
        Ok(self.0.iter().map(|process| table.holds(process.child.id())).collect())
    }

    fn cpu(&self) -> Outcome<Duration> {
        let table = Table::read()?;
        let ticks = self.0.iter().flat_map(|process| table.family(process.child.id()));
        Ok(TICK * ticks.filter_map(|pid| table.0.get(&pid)).map(|(_, ticks)| ticks).sum())
    }
}

impl Table {
    fn read() -> Outcome<Self> {
        let mut table = HashMap::new();
        for entry in fs::read_dir("/proc")?.flatten() {
            let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
            // Processes come and go meanwhile.
            let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
            table.extend(parent_and_ticks(&stat).map(|found| (pid, found)));
        }
        Ok(Self(table))
    }

    /// A process and all that came from it and is still there.
    fn family(&self, first: u32) -> Vec<u32> {
        let mut family = vec![first];
        let mut at = 0;
        while let Some(parent) = family.get(at).copied() {
            family.extend(self.0.iter().filter(|(_, (of, _))| *of == parent).map(|(pid, _)| pid));
            at += 1;
        }
        family
    }

    fn holds(&self, first: u32) -> Holds {
        let family = self.family(first);
        let largest = family.iter().map(|pid| kilobytes(*pid, "status", "VmRSS")).fold(0.0, f64::max);
        let share: f64 = family.iter().map(|pid| kilobytes(*pid, "smaps_rollup", "Pss")).sum();
        Holds { largest: largest * 1024.0, share: share * 1024.0 }
    }
}

fn parent_and_ticks(stat: &str) -> Option<(u32, u32)> {
    let (_, rest) = stat.rsplit_once(')')?;
    let values: Vec<&str> = rest.split_ascii_whitespace().collect();
    let ticks = values.get(11..15)?.iter().map(|ticks| ticks.parse::<u32>()).sum::<Result<_, _>>().ok()?;
    Some((values.get(1)?.parse().ok()?, ticks))
}

/// A figure of a process; 0 when it has ended.
fn kilobytes(pid: u32, file: &str, name: &str) -> f64 {
    let text = fs::read_to_string(format!("/proc/{pid}/{file}")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_are_counted_with_their_dead() {
        assert_eq!(parent_and_ticks("7 (a) b) S 3 7 7 0 -1 0 0 0 0 0 1 2 3 4 20 0"), Some((3, 10)));
        assert_eq!((parent_and_ticks(""), parent_and_ticks("7 (a) S x")), (None, None));
        let table = Table(HashMap::from([(1, (0, 0)), (2, (1, 0)), (3, (2, 0)), (4, (1, 0)), (5, (9, 0))]));
        let mut family = table.family(1);
        family.sort_unstable();
        assert_eq!(family, [1, 2, 3, 4]);
    }

    #[test]
    fn a_process_holds_memory() {
        let own = Table::read().unwrap().holds(std::process::id());
        assert!(own.largest > 4096.0 && own.share > 4096.0);
        assert_eq!(kilobytes(0, "status", "VmRSS"), 0.0);
    }
}
