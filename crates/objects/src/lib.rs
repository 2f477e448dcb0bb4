//! A small object store that speaks S3: for the output of commands, without anybody else's cloud.
//!
//! Bytes lie in the blob store in pieces of one mebibyte; what they belong to is a row. The row of a content is there before
//! its bytes, with a time at which they may be thrown away, and that time goes when an object refers to them: so neither
//! a killed server nor a broken upload leaves bytes that nobody knows.

mod asked;
mod contents;
mod digests;
mod faults;
mod kept;
mod ops;
mod store;
mod sweep;
mod xml;

use std::sync::Arc;
use std::time::Duration;

use platform::{Loops, Plane, Sealer};
use storage::Migration;
use storage::blobs::Blobs;
use tokio::sync::Semaphore;
use wire::StreamedService;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "objects", number: 1, sql: include_str!("../migrations/0001_objects.sql") }];

/// How often bytes are looked for that nothing refers to.
const SWEEP_PERIOD: Duration = Duration::from_secs(60);
/// How many uploads are read at one time, each with a piece in memory; more wait.
const WRITERS: usize = 512;

/// What the store takes, and under which names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of an object.
    pub object: u64,
    /// Host names under which each bucket has one of its own: `BUCKET.NAME`.
    pub hosts: Vec<String>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { object: 5 << 30, hosts: Vec::new() }
    }
}

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Objects(Arc<State>);

struct State {
    plane: Plane,
    blobs: Arc<dyn Blobs>,
    limits: Limits,
    writers: Semaphore,
    /// Of addresses that carry their own proof.
    sealer: Sealer,
}

impl Objects {
    /// A store whose bytes lie in `blobs`.
    #[must_use]
    pub fn new(plane: &Plane, blobs: Arc<dyn Blobs>, limits: Limits) -> Self {
        let writers = Semaphore::new(WRITERS);
        let sealer = plane.keys.sealer("objects/addresses");
        Self(Arc::new(State { plane: plane.clone(), blobs, limits, writers, sealer }))
    }

    /// What answers requests that are signed for S3.
    #[must_use]
    pub fn service(&self) -> StreamedService {
        let objects = self.clone();
        StreamedService {
            signing_name: "s3",
            handler: Arc::new(move |request| {
                let objects = objects.clone();
                Box::pin(async move { ops::answer(&objects, request).await })
            }),
            refuse: faults::response,
        }
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let objects = self.clone();
        loops.spawn("drop bytes without objects", SWEEP_PERIOD, "objects.sweep", move || {
            let objects = objects.clone();
            async move { objects.sweep().await }
        });
    }
}
