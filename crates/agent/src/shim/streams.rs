//! What a script writes, in files of which no more than the start is kept.
//!
//! The script has the files themselves, not pipes: what it leaves running can go on writing when the supervisor is gone.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::time::Duration;

use super::{STDERR, STDOUT, kill};
use crate::proc;

/// How often what is beyond that is cut off.
const LOOK: Duration = Duration::from_millis(200);
/// The same when the script has ended and what it left running has the files, while they grow and while they do not.
const GROWING: Duration = Duration::from_millis(500);
const QUIET: Duration = Duration::from_secs(5);

/// Both streams of a script.
#[derive(Debug)]
pub(super) struct Streams {
    pub(super) stdout: File,
    pub(super) stderr: File,
    limit: u64,
}

impl Streams {
    /// Empty ones in the step's folder, of which `limit` bytes are kept.
    pub(super) fn create(folder: &Path, limit: u64) -> io::Result<Self> {
        // Appending: after a cut the next byte goes to the new end, and leaves no hole.
        let create = |name| OpenOptions::new().create(true).append(true).open(folder.join(name));
        Ok(Self { stdout: create(STDOUT)?, stderr: create(STDERR)?, limit })
    }

    /// Waits for `work`, and meanwhile keeps the disk from being filled by output; calls `look` as often.
    pub(super) async fn bounded<T>(&self, work: impl Future<Output = T>, look: impl Fn()) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            match tokio::time::timeout(LOOK, &mut work).await {
                Ok(done) => return done,
                Err(_) => {
                    self.cut();
                    look();
                }
            }
        }
    }

    /// Keeps the disk from being filled by what the script has left running, for as long as that has the files.
    pub(super) async fn guard(&self) {
        let mut pause = GROWING;
        while kill::left().iter().any(|pid| self.both().into_iter().any(|file| proc::has_open(*pid, file))) {
            tokio::time::sleep(pause).await;
            pause = if self.cut() { GROWING } else { QUIET };
        }
    }

    /// Cuts them, and puts them back where the script has removed them. Durable: the output must not be younger than the
    /// result after a power failure.
    pub(super) fn close(&self, folder: &Path) {
        self.cut();
        for (file, name) in self.both().into_iter().zip([STDOUT, STDERR]) {
            let path = folder.join(name);
            if !path.exists() {
                let _ = fs::copy(format!("/proc/self/fd/{}", file.as_raw_fd()), &path);
            }
        }
        for file in self.both() {
            if file.metadata().is_ok_and(|metadata| metadata.len() > 0) {
                let _ = file.sync_all();
            }
        }
    }

    /// By the open files, for at their paths the script may have put others. Says whether there was something to cut.
    fn cut(&self) -> bool {
        let mut is_cut = false;
        for file in self.both() {
            if file.metadata().is_ok_and(|metadata| metadata.len() > self.limit) {
                is_cut |= file.set_len(self.limit).is_ok();
            }
        }
        is_cut
    }

    fn both(&self) -> [&File; 2] {
        [&self.stdout, &self.stderr]
    }
}
