//! Work that takes a processor for a while, done beside the threads that serve requests.

use std::sync::Arc;

use model::Error;
use tokio::sync::Semaphore;

/// Does so many pieces of work at one time; the others wait.
pub(crate) struct Beside(Arc<Semaphore>);

impl Beside {
    pub(crate) fn new(at_once: usize) -> Self {
        Self(Arc::new(Semaphore::new(at_once)))
    }

    /// Does the work. It goes on when nobody waits for it any more.
    ///
    /// # Errors
    /// Its own.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let permit = Arc::clone(&self.0).acquire_owned().await?;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        })
        .await?
    }
}
