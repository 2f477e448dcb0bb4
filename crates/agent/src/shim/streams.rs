//! What a script writes, in files of which no more than the start is kept.
//!
//! The script has the files themselves, not pipes: what it leaves running can go on writing when the supervisor is gone.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::time::Duration;

use super::{STDERR, STDOUT};

/// How often what is beyond that is cut off.
const LOOK: Duration = Duration::from_millis(200);

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

    /// Waits for `work`, and meanwhile keeps the disk from being filled by output.
    pub(super) async fn bounded<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            match tokio::time::timeout(LOOK, &mut work).await {
                Ok(done) => return done,
                Err(_) => self.cut(),
            }
        }
    }

    /// Cuts them for the last time. Durable: the output must not be younger than the result after a power failure.
    pub(super) fn close(&self) {
        self.cut();
        for file in [&self.stdout, &self.stderr] {
            if file.metadata().is_ok_and(|metadata| metadata.len() > 0) {
                let _ = file.sync_all();
            }
        }
    }

    /// By the open files, for at their paths the script may have put others.
    fn cut(&self) {
        for file in [&self.stdout, &self.stderr] {
            if file.metadata().is_ok_and(|metadata| metadata.len() > self.limit) {
                let _ = file.set_len(self.limit);
            }
        }
    }
}
