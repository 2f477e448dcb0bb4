//! Which nodes have a channel, and through which replica.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use platform::Ctx;
use serde_json::Value;
use storage::journal::Entry;
use storage::{Batch, Error, Val};

use crate::channel::ConnectedNode;
use crate::{Nodes, store};

/// How often a replica says that it lives.
pub(crate) const RENEWAL: Duration = Duration::from_secs(3);
/// How long it is believed, in milliseconds: so long nodes of a killed replica may still seem online.
const LEASE: i64 = 9_000;

/// What stands for the channel of a node that fetches its messages by polling.
pub(crate) const POLLING: &str = "ec2messages";

/// The channels that end on this replica: what is asked most needs no look into the store.
#[derive(Default)]
pub(crate) struct Here(Mutex<HashMap<Arc<str>, Held>>);

/// A node with the id of its channel.
struct Held {
    node: ConnectedNode,
    channel: Box<str>,
}

impl Here {
    fn open(&self, node: &ConnectedNode, channel: &str) {
        self.held().insert(Arc::clone(&node.id), Held { node: node.clone(), channel: channel.into() });
    }

    /// Forgets this channel, but none that took its place.
    fn close(&self, node_id: &str, channel: &str) {
        let mut held = self.held();
        if held.get(node_id).is_some_and(|held| *held.channel == *channel) {
            held.remove(node_id);
        }
    }

    /// Forgets whatever channel a node has.
    pub(crate) fn forget(&self, node_id: &str) {
        self.held().remove(node_id);
    }

    fn is_open(&self, account: &str, region: &str, node_id: &str) -> bool {
        self.held().get(node_id).is_some_and(|Held { node, .. }| *node.account == *account && *node.region == *region)
    }

    /// The channel of a node: `None` when none ends here, else whether it is none but polls.
    fn is_polling(&self, node_id: &str) -> Option<bool> {
        self.held().get(node_id).map(|held| &*held.channel == POLLING)
    }

    fn held(&self) -> MutexGuard<'_, HashMap<Arc<str>, Held>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Nodes {
    /// Whether the node is one of the caller's account and region, and its channel is open, on whatever replica.
    pub(crate) async fn is_online(&self, ctx: &Ctx, node_id: &str) -> Result<bool, model::Error> {
        let here = self.0.here.is_open(ctx.account(), ctx.region(), node_id);
        if here || !ctx.plane.db.is_shared() { Ok(here) } else { store::is_online(ctx, node_id).await }
    }

    /// Forgets the channels that an earlier process under this replica's name held when it was killed.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn forget_lost_channels(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        let params = [(*plane.replica).into(), plane.clock.now().into()];
        let mut batch = Batch::new();
        batch.run(
            "UPDATE nodes SET channel = NULL, disconnected_at = $2 WHERE replica = $1 AND channel IS NOT NULL",
            params,
        );
        plane.commit(batch).await?;
        if plane.db.is_shared() { self.renew_lease().await } else { Ok(()) }
    }

    pub(crate) async fn renew_lease(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        let now = plane.clock.now();
        let mut batch = Batch::new();
        batch
            .run(
                "INSERT INTO replicas (id, lease_until) VALUES ($1, $2)
                 ON CONFLICT (id) DO UPDATE SET lease_until = $2",
                [(*plane.replica).into(), (now + LEASE).into()],
            )
            .run("DELETE FROM replicas WHERE lease_until < $1", [(now - 100 * LEASE).into()]);
        plane.commit(batch).await.map(|_| ())
    }

    /// Records that the node's channel now ends here.
    pub(crate) async fn connected(&self, node: &ConnectedNode, channel: &str) -> Result<(), Error> {
        let plane = &self.0.plane;
        let now = plane.clock.now();
        let params = [node.id.as_ref().into(), channel.into(), (*plane.replica).into(), now.into()];
        let mut batch = Batch::new();
        batch
            .expect(1, "UPDATE nodes SET channel = $2, replica = $3, connected_at = $4 WHERE id = $1", params)
            .journal(entry(node, now, "NodeConnected"));
        plane.commit(batch).await?;
        self.0.here.open(node, channel);
        Ok(())
    }

    /// Whether the node, which polls, has no channel, on whatever replica; then its polls stand for one from now on.
    pub(crate) async fn is_polling(&self, node: &ConnectedNode) -> Result<bool, Error> {
        if let Some(polling) = self.0.here.is_polling(&node.id) {
            return Ok(polling);
        }
        let plane = &self.0.plane;
        let now = plane.clock.now();
        let mut batch = Batch::new();
        batch.expect(1, store::POLLS, [(*plane.replica).into(), now.into(), node.id.as_ref().into(), POLLING.into()]);
        batch.journal(entry(node, now, "NodeConnected"));
        match plane.commit(batch).await {
            Ok(_) => {
                self.0.here.open(node, POLLING);
                Ok(true)
            }
            Err(Error::Conflict { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Records that this channel ended, unless a newer one took its place.
    pub(crate) async fn disconnected(&self, node: &ConnectedNode, channel: &str) -> Result<(), Error> {
        let plane = &self.0.plane;
        let now = plane.clock.now();
        let params = [node.id.as_ref().into(), channel.into(), now.into()];
        let mut batch = Batch::new();
        batch
            .expect(
                1,
                "UPDATE nodes SET channel = NULL, disconnected_at = $3, last_ping_at = $3
                 WHERE id = $1 AND channel = $2",
                params,
            )
            .journal(entry(node, now, "NodeDisconnected"));
        let recorded = plane.commit(batch).await;
        self.0.here.close(&node.id, channel);
        match recorded {
            Ok(_) | Err(Error::Conflict { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Notes a heartbeat that changed nothing but the time.
    pub(crate) fn note_ping(&self, node_id: Arc<str>, now: i64) {
        self.0.pings.lock().unwrap_or_else(PoisonError::into_inner).insert(node_id, now);
    }

    /// Writes the times of the heartbeats noted since the last time.
    pub(crate) async fn flush_pings(&self) -> Result<(), Error> {
        let pings: HashMap<_, _> = std::mem::take(&mut *self.0.pings.lock().unwrap_or_else(PoisonError::into_inner));
        if pings.is_empty() {
            return Ok(());
        }
        let mut batch = Batch::new();
        batch.run(
            "UPDATE nodes SET last_ping_at = pings.at FROM {rows $1 id:text, at:int} AS pings WHERE nodes.id = pings.id",
            [Val::rows(pings.iter().map(|(id, at)| [Val::from(&**id), Val::from(*at)]))],
        );
        self.0.plane.commit(batch).await.map(|_| ())
    }
}

fn entry(node: &ConnectedNode, now: i64, operation: &str) -> Entry {
    Entry {
        at: now,
        account: node.account.to_string(),
        region: node.region.to_string(),
        principal: node.arn(),
        operation: operation.to_owned(),
        resource: node.id.to_string(),
        detail: Value::Null,
    }
}
