//! The SQL of nodes and activations, and their rows.

pub(crate) mod labels;
pub(crate) mod rebuilt;
pub(crate) mod select;

use std::collections::{BTreeMap, HashMap};

use model::Error;
use platform::Ctx;
use storage::{Db, Row, Val};

use crate::Nodes;
use crate::tags;

/// What is known of a node.
#[derive(Clone, Debug)]
pub struct Node {
    /// `mi-…`
    pub id: String,
    /// The name that the activation gave it.
    pub name: Option<String>,
    /// The activation that it registered with.
    pub activation_id: String,
    /// The role that the activation gave it.
    pub role: String,
    /// Milliseconds since 1970.
    pub registered_at: i64,
    /// What the agent last told of the machine.
    pub facts: Facts,
    /// Milliseconds since 1970; `None` before the first heartbeat.
    pub last_ping_at: Option<i64>,
    /// A living replica holds its channel.
    pub online: bool,
    /// Milliseconds since 1970; `None` before the first channel.
    pub connected_at: Option<i64>,
    /// Its tags, by name.
    pub tags: BTreeMap<String, String>,
    /// What an operator says of it, such as its site, by name.
    pub attributes: BTreeMap<String, String>,
}

/// How AWS calls nodes that registered with an activation.
pub(crate) const RESOURCE_TYPE: &str = "ManagedInstance";
/// What nodes come from, in the words of AWS.
pub(crate) const SOURCE_TYPE: &str = "AWS::SSM::ManagedInstance";

impl Node {
    /// Whether it is reachable, in the word of the node inventory.
    pub(crate) fn activity(&self) -> &'static str {
        if self.online { "Active" } else { "Inactive" }
    }

    /// AWS's word for its state; a node that never connected is `Inactive`.
    #[must_use]
    pub fn ping_status(&self) -> &'static str {
        match (self.online, self.connected_at) {
            (true, _) => "Online",
            (false, Some(_)) => "ConnectionLost",
            (false, None) => "Inactive",
        }
    }
}

/// What an agent tells of its machine and itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub struct Facts {
    pub computer_name: Option<String>,
    pub ip_address: Option<String>,
    pub platform_type: Option<String>,
    pub platform_name: Option<String>,
    pub platform_version: Option<String>,
    pub agent_name: Option<String>,
    pub agent_version: Option<String>,
}

/// An activation as stored, without its code.
pub(crate) struct Activation {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) code_hash: String,
    pub(crate) role: String,
    pub(crate) description: Option<String>,
    pub(crate) default_name: Option<String>,
    pub(crate) tags: String,
    pub(crate) limit: i64,
    pub(crate) registrations: i64,
    pub(crate) created_at: i64,
    pub(crate) expires_at: i64,
    /// The node that is enrolled again with it.
    pub(crate) node_id: Option<String>,
}

/// Whether a replica that lives holds the node's channel: `$1` is this replica, `$2` the present.
macro_rules! online {
    () => {
        "CASE WHEN channel IS NOT NULL AND (replica = $1 OR EXISTS (
            SELECT 1 FROM replicas WHERE replicas.id = replica AND lease_until > $2)) THEN 1 ELSE 0 END"
    };
}

/// Notes the polls of node `$3` as its channel `$4`, unless it has a channel.
pub(crate) const POLLS: &str = concat!(
    "UPDATE nodes SET channel = $4, replica = $1, connected_at = $2 WHERE id = $3 AND (channel = $4 OR ",
    online!(),
    " = 0)"
);

/// Columns of [`Node`], in the order that [`node`] reads them.
macro_rules! select_node {
    ($rest:literal) => {
        concat!(
            "SELECT nodes.id, name, activation_id, role, registered_at, computer_name, ip_address, platform_type, platform_name,
             platform_version, agent_name, agent_version, last_ping_at, connected_at, tags, attributes, ",
            online!(),
            " AS online FROM nodes ",
            $rest
        )
    };
}

pub(crate) use {online, select_node};

impl Nodes {
    /// The node of that id in the caller's account and region.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn find(&self, ctx: &Ctx, id: &str) -> Result<Option<Node>, Error> {
        let params =
            [(*ctx.plane.replica).into(), ctx.now.into(), id.into(), ctx.account().into(), ctx.region().into()];
        let rows =
            ctx.plane.db.read(select_node!("WHERE nodes.id = $3 AND account = $4 AND region = $5"), &params).await?;
        Ok(rows.first().map(node).transpose()?)
    }
}

impl Nodes {
    /// Which of these nodes, of whatever account, are enrolled: with whether their channels are open.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn enrolled(&self, ids: &[String]) -> Result<HashMap<String, bool>, storage::Error> {
        let plane = &self.0.plane;
        let params = vec![(*plane.replica).into(), plane.clock.now().into(), one_of(ids)];
        let rows = plane.db.scan(select_node!("WHERE nodes.id IN (SELECT v FROM {rows $3 v:text})"), params).await?;
        rows.iter().map(|row| node(row).map(|node| (node.id, node.online))).collect()
    }
}

/// Whether the node is one of the caller's account and region, and its channel is open.
pub(crate) async fn is_online(ctx: &Ctx, id: &str) -> Result<bool, Error> {
    let sql = concat!("SELECT ", online!(), " FROM nodes WHERE nodes.id = $3 AND account = $4 AND region = $5");
    let params = [(*ctx.plane.replica).into(), ctx.now.into(), id.into(), ctx.account().into(), ctx.region().into()];
    let rows = ctx.plane.db.read(sql, &params).await?;
    Ok(rows.first().map(|row| row.bool(0)).transpose()?.unwrap_or(false))
}

/// The node that registered with this activation and key, when the answer to its registration was lost.
pub(crate) async fn registered(db: &Db, activation_id: &str, key: &str) -> Result<Option<String>, Error> {
    let rows = db
        .read(
            "SELECT id FROM nodes WHERE activation_id = $1 AND registration_key = $2",
            &[activation_id.into(), key.into()],
        )
        .await?;
    Ok(rows.first().map(|row| row.text(0).map(str::to_owned)).transpose()?)
}

/// An activation by its id, in any account.
pub(crate) async fn activation(db: &Db, id: &str) -> Result<Option<Activation>, Error> {
    let rows = db
        .read(
            "SELECT id, account, region, code_hash, role, description, default_name, tags, registration_limit,
             registrations, created_at, expires_at, node_id FROM activations WHERE id = $1",
            &[id.into()],
        )
        .await?;
    Ok(rows.first().map(read_activation).transpose()?)
}

/// Activations of an account and region in the order they were made, after a given one.
pub(crate) async fn activations(
    ctx: &Ctx,
    filter: &ActivationFilter,
    after: (i64, &str),
    limit: i64,
) -> Result<Vec<Activation>, Error> {
    let params = vec![
        ctx.account().into(),
        ctx.region().into(),
        after.0.into(),
        after.1.into(),
        limit.into(),
        given(&filter.ids),
        one_of(&filter.ids),
        given(&filter.default_names),
        one_of(&filter.default_names),
        given(&filter.roles),
        one_of(&filter.roles),
    ];
    let rows = ctx
        .plane
        .db
        .scan(
            "SELECT id, account, region, code_hash, role, description, default_name, tags, registration_limit,
             registrations, created_at, expires_at, node_id FROM activations
             WHERE account = $1 AND region = $2 AND (created_at, id) > ($3, $4)
             AND ($6 = 0 OR id IN (SELECT v FROM {rows $7 v:text}))
             AND ($8 = 0 OR default_name IN (SELECT v FROM {rows $9 v:text}))
             AND ($10 = 0 OR role IN (SELECT v FROM {rows $11 v:text}))
             ORDER BY created_at, id LIMIT $5",
            params,
        )
        .await?;
    Ok(rows.iter().map(read_activation).collect::<Result<_, _>>()?)
}

/// Whether a filter narrows anything.
fn given(values: &[String]) -> Val {
    i64::from(!values.is_empty()).into()
}

/// The values of a filter as a bulk parameter.
fn one_of(values: &[String]) -> Val {
    Val::rows(values.iter().map(|value| [Val::from(value.as_str())]))
}

/// What a list of activations is narrowed to; an empty list narrows nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct ActivationFilter {
    pub(crate) ids: Vec<String>,
    pub(crate) default_names: Vec<String>,
    pub(crate) roles: Vec<String>,
}

fn node(row: &Row) -> Result<Node, storage::Error> {
    let text = |at| Ok::<_, storage::Error>(row.opt_text(at)?.map(str::to_owned));
    Ok(Node {
        id: row.text(0)?.to_owned(),
        name: text(1)?,
        activation_id: row.text(2)?.to_owned(),
        role: row.text(3)?.to_owned(),
        registered_at: row.int(4)?,
        facts: Facts {
            computer_name: text(5)?,
            ip_address: text(6)?,
            platform_type: text(7)?,
            platform_name: text(8)?,
            platform_version: text(9)?,
            agent_name: text(10)?,
            agent_version: text(11)?,
        },
        last_ping_at: row.opt_int(12)?,
        connected_at: row.opt_int(13)?,
        tags: tags::read(row.text(14)?),
        attributes: tags::read(row.text(15)?),
        online: row.bool(16)?,
    })
}

fn read_activation(row: &Row) -> Result<Activation, storage::Error> {
    let text = |at| Ok::<_, storage::Error>(row.opt_text(at)?.map(str::to_owned));
    Ok(Activation {
        id: row.text(0)?.to_owned(),
        account: row.text(1)?.to_owned(),
        region: row.text(2)?.to_owned(),
        code_hash: row.text(3)?.to_owned(),
        role: row.text(4)?.to_owned(),
        description: text(5)?,
        default_name: text(6)?,
        tags: row.text(7)?.to_owned(),
        limit: row.int(8)?,
        registrations: row.int(9)?,
        created_at: row.int(10)?,
        expires_at: row.int(11)?,
        node_id: text(12)?,
    })
}

/// The tags of a node, as they are stored.
pub(crate) async fn tags(db: &Db, account: &str, region: &str, id: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT tags FROM nodes WHERE id = $1 AND account = $2 AND region = $3";
    let rows = db.read(sql, &[id.into(), account.into(), region.into()]).await?;
    Ok(rows.first().map(|row| row.text(0).map(str::to_owned)).transpose()?)
}

/// The attributes of a node, as they are stored.
pub(crate) async fn attributes(db: &Db, account: &str, region: &str, id: &str) -> Result<Option<String>, Error> {
    let sql = "SELECT attributes FROM nodes WHERE id = $1 AND account = $2 AND region = $3";
    let rows = db.read(sql, &[id.into(), account.into(), region.into()]).await?;
    Ok(rows.first().map(|row| row.text(0).map(str::to_owned)).transpose()?)
}
