//! Who calls: access keys of people and programs, and the identity of each node.
//!
//! A node proves itself with the private key that never left it (RSA-PSS) and is given credentials for an hour. These are
//! sealed into their own session token, so they cost no row, no memory and no clean-up, whatever the number of nodes.

mod access_keys;
mod credentials;
mod fingerprints;
pub mod iam;
mod node_keys;
mod node_roles;
mod node_tokens;
mod ops;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use model::{ssm_agent, sts};
use platform::{Plane, Registry, Sealer};
use storage::Migration;

pub use fingerprints::{FingerprintChange, approve_fingerprint, fingerprint_changes, reject_fingerprint};
pub use node_keys::{NewNode, admit, assign_role, forget, valid_public_key};
pub use node_roles::is_role_of_nodes;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "identity", number: 1, sql: include_str!("../migrations/0001_keys.sql") }];

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Identity(Arc<State>);

struct State {
    plane: Plane,
    secrets: Sealer,
    tokens: Sealer,
    known: Mutex<HashMap<String, access_keys::Known>>,
}

impl Identity {
    /// Derives the slice's keys; reads nothing yet.
    #[must_use]
    pub fn new(plane: &Plane) -> Self {
        Self(Arc::new(State {
            plane: plane.clone(),
            secrets: plane.keys.sealer("identity/access-key-secrets"),
            tokens: plane.keys.sealer("identity/node-session-tokens"),
            known: Mutex::default(),
        }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<ssm_agent::RequestManagedInstanceRoleToken, _, _>(ops::node::request_role_token)
            .on::<ssm_agent::UpdateManagedInstancePublicKey, _, _>(ops::node::update_public_key)
            .on::<sts::GetCallerIdentity, _, _>(ops::sts::get_caller_identity)
            .done();
    }
}
