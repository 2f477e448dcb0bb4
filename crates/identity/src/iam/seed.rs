//! What accounts begin with.

use std::collections::BTreeMap;

use platform::{Ids, ResourcePolicy};
use serde_json::{Value, json};
use storage::Batch;

use super::entity::{Entity, Kind};
use super::ready;
use super::roles::RoleDetails;
use super::store::{self, Purpose};

/// The name of the role that nodes have unless an activation names another.
pub const NODE_ROLE: &str = "node";
/// Lets the service give the role to nodes.
const NODE_TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ssm.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
/// How long sessions of a role may last unless it says otherwise, in seconds.
pub(crate) const SESSION: i32 = 3_600;

/// Adds to a batch what a new account has: the role [`NODE_ROLE`], which Systems Manager may give to nodes, with the policy
/// AmazonSSMManagedInstanceCore. Changes nothing where there is a role of that name.
pub fn seed(batch: &mut Batch, ids: &Ids, account: &str, now: i64) {
    let details = RoleDetails {
        trust: ResourcePolicy::naming_nobody(NODE_TRUST),
        description: Some("What nodes may do.".to_owned()),
        max_session_duration: SESSION,
    };
    let role = new(ids, account, (Kind::Role, NODE_ROLE), json!(details), now);
    store::insert_entity_if_new(batch, &role);
    store::attach_if_there(batch, account, &role.id, ready::NODE);
    store::changed(batch, account);
}

/// Adds to a batch a user who may do everything, and gives the user's unique id. The batch fails when the account has a
/// user of that name.
pub fn create_administrator(batch: &mut Batch, ids: &Ids, account: &str, name: &str, now: i64) -> String {
    let user = new(ids, account, (Kind::User, name), json!({}), now);
    store::insert_entity(batch, &user);
    store::attach(batch, account, &user.id, Purpose::Permissions, ready::ADMINISTRATOR);
    store::changed(batch, account);
    user.id
}

fn new(ids: &Ids, account: &str, (kind, name): (Kind, &str), details: Value, now: i64) -> Entity {
    Entity {
        account: account.to_owned(),
        kind,
        name: name.to_owned(),
        path: "/".to_owned(),
        id: ids.unique(kind.id_prefix()),
        created_at: now,
        details,
        tags: BTreeMap::new(),
    }
}
