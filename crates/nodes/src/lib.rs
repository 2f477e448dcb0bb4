//! Nodes: how a server is enrolled, what is known of it, and its control channel, over which other slices talk with it.
//!
//! Liveness is the channel: a node is `Online` while a replica that lives holds its websocket. The kernel's TCP keep-alive
//! notices a vanished node within seconds, so an idle node costs the server no work.

mod activations;
mod channel;
mod endpoints;
mod filters;
mod messages;
mod ops;
mod presence;
mod select;
mod store;
mod summary;
mod tagged;
mod tags;
mod tokens;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use model::{Error, fleetwright, ssm, ssm_agent};
use platform::{Loops, Named, Plane, Registry, Target};
use storage::Migration;
use tokio::sync::watch;
use tokio::time::timeout;
use wire::RawRoute;

pub use channel::{ConnectedNode, Correspondent, DUE, Due, Reaction};
pub use messages::Messages;
use presence::Here;
pub use select::{Malformed, Selection};
pub use store::Node;
use tokens::Tokens;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "nodes", number: 1, sql: include_str!("../migrations/0001_nodes.sql") }];

/// The fabric subject on which it is hinted that nodes are enrolled no more.
pub const DEREGISTERED: &str = "nodes.deregistered";

/// How often the times of heartbeats that changed nothing else are written, all in one statement.
const FLUSH_PERIOD: Duration = Duration::from_secs(10);
/// How long a server that stops waits for the ends of its channels.
const CLOSING: Duration = Duration::from_secs(10);

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Nodes(Arc<State>);

struct State {
    plane: Plane,
    channel_tokens: Tokens,
    here: Here,
    /// Heartbeats since the last flush: node id to time.
    pings: Mutex<HashMap<Arc<str>, i64>>,
    closing: watch::Sender<bool>,
}

impl Nodes {
    /// Derives the slice's keys; reads nothing yet.
    #[must_use]
    pub fn new(plane: &Plane) -> Self {
        Self(Arc::new(State {
            plane: plane.clone(),
            channel_tokens: Tokens::new(plane.keys.sealer("nodes/channel-tokens")),
            here: Here::default(),
            pings: Mutex::default(),
            closing: watch::channel(false).0,
        }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<ssm::CreateActivation, _, _>(ops::activations::create)
            .on::<ssm::DescribeActivations, _, _>(ops::activations::describe)
            .on::<ssm::DeleteActivation, _, _>(ops::activations::delete)
            .on::<ssm::DescribeInstanceInformation, _, _>(ops::describe::instance_information)
            .on::<ssm::DescribeInstanceProperties, _, _>(ops::describe::instance_properties)
            .on::<ssm::ListNodes, _, _>(ops::inventory::nodes)
            .on::<ssm::ListNodesSummary, _, _>(ops::inventory::summary)
            .on::<ssm::GetConnectionStatus, _, _>(ops::describe::connection_status)
            .on::<ssm::DeregisterManagedInstance, _, _>(ops::manage::deregister)
            .on::<ssm::UpdateManagedInstanceRole, _, _>(ops::manage::update_role)
            .on::<ssm_agent::RegisterManagedInstance, _, _>(ops::register::register)
            .on::<ssm_agent::UpdateInstanceInformation, _, _>(ops::inform::update_instance_information)
            .on::<ssm_agent::ListInstanceAssociations, _, _>(ops::inform::list_instance_associations)
            .on::<ssm::AddTagsToResource, _, _>(ops::tags::add)
            .on::<ssm::RemoveTagsFromResource, _, _>(ops::tags::remove)
            .on::<ssm::ListTagsForResource, _, _>(ops::tags::list)
            .on::<fleetwright::CreateReenrolment, _, _>(ops::reenrol::create)
            .on::<fleetwright::DeleteNodeAttributes, _, _>(ops::attributes::delete)
            .on::<fleetwright::PutNodeAttributes, _, _>(ops::attributes::put)
            .on::<fleetwright::ReissueActivationCode, _, _>(ops::reenrol::reissue)
            .on::<fleetwright::SearchNodes, _, _>(ops::search::search)
            .on::<fleetwright::ListFingerprintChanges, _, _>(ops::fingerprints::list)
            .on::<fleetwright::ApproveFingerprintChange, _, _>(ops::fingerprints::approve)
            .on::<fleetwright::RejectFingerprintChange, _, _>(ops::fingerprints::reject)
            .resource("ssm:managed-instance", Self::resolve)
            .done();
    }

    /// A node of this account and region as policies know it, with its tags.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn target(&self, account: &str, region: &str, id: &str) -> Result<Target, Error> {
        let tags = store::tags(&self.0.plane.db, account, region, id).await?;
        let tags = tags.map(|tags| tags::read(&tags).into_iter().collect()).unwrap_or_default();
        Ok(Target { tags, ..Target::new(format!("arn:aws:ssm:{region}:{account}:managed-instance/{id}")) })
    }

    /// The node that a request names by its id or ARN.
    async fn resolve(self, named: Named) -> Result<Target, Error> {
        let own = format!("arn:aws:ssm:{}:{}:managed-instance/", named.region, named.account);
        match named.arn.strip_prefix(&own) {
            Some(id) if named.wants_tags => self.target(&named.account, &named.region, id).await,
            _ => Ok(Target::new(&named.arn)),
        }
    }

    /// The control channel's endpoints. `correspondents` are the slices that talk with nodes over it.
    #[must_use]
    pub fn endpoints(&self, correspondents: Vec<Arc<dyn Correspondent>>) -> Vec<RawRoute> {
        endpoints::routes(self, correspondents)
    }

    /// What nodes fetch by polling when they have no channel: the same slices talk with them.
    #[must_use]
    pub fn messages(&self, correspondents: Vec<Arc<dyn Correspondent>>) -> Messages {
        Messages::new(self, correspondents)
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let nodes = self.clone();
        loops.spawn("write heartbeats", FLUSH_PERIOD, "nodes.flush", move || {
            let nodes = nodes.clone();
            async move { nodes.flush_pings().await }
        });
        if self.0.plane.db.is_shared() {
            let nodes = self.clone();
            loops.spawn("renew the replica's lease", presence::RENEWAL, "nodes.lease", move || {
                let nodes = nodes.clone();
                async move { nodes.renew_lease().await }
            });
        }
    }

    /// Tells a node's channel, wherever it ends, to look for work. Losing the hint delays work until the channel's next look.
    pub fn wake(&self, node_id: &str) {
        self.0.plane.fabric.publish(&channel::subject(node_id), bytes::Bytes::new());
    }

    /// Closes a node's channel, wherever it ends.
    pub(crate) fn end_channel(&self, node_id: &str) {
        self.0.here.forget(node_id);
        self.0.plane.fabric.publish(&channel::subject(node_id), bytes::Bytes::from_static(channel::ENDED));
    }

    /// Closes every channel of this replica, so that their nodes connect elsewhere. Returns when all ends are recorded, or
    /// after ten seconds.
    pub async fn close_channels(&self) {
        self.0.closing.send_replace(true);
        if timeout(CLOSING, self.0.closing.closed()).await.is_err() {
            tracing::warn!("not all channels were closed in time; their nodes seem online for some seconds more");
        }
    }
}
