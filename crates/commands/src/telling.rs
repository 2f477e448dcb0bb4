//! Telling of whole commands: their status is made of counts in the store, so it is looked at after a change.

use bytes::Bytes;
use storage::{Batch, Error};

use crate::notices::Wanted;
use crate::{Commands, NOTICES, store};

impl Commands {
    /// Tells of the status of a command as it is now, once for each status.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn tell_of_command(&self, id: &str, document: &str, wanted: &Wanted) -> Result<(), Error> {
        let plane = &self.0.plane;
        let Some((status, details)) = store::status(&plane.db, id).await? else { return Ok(()) };
        let mut batch = Batch::new();
        self.notify_of_command(&mut batch, wanted, (id, document), (&status, &details), plane.clock.now());
        if !batch.is_empty() {
            plane.commit(batch).await?;
            plane.fabric.publish(NOTICES, Bytes::new());
        }
        Ok(())
    }
}
