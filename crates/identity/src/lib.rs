//! Who calls: access keys of people and programs, and the identity of each node.
//!
//! A node proves itself with the private key that never left it (RSA-PSS) and is given credentials for an hour. These are
//! sealed into their own session token, so they cost no row, no memory and no clean-up, whatever the number of nodes.

mod access_keys;
mod accounts;
mod assume;
mod beside;
mod credentials;
mod directory;
mod fingerprints;
pub mod iam;
mod key_uses;
mod node_keys;
mod node_roles;
mod node_tokens;
mod oidc;
mod ops;
mod sessions;
mod sign_in;

use std::sync::Arc;

use model::{fleetwright, ssm_agent, sts};
use platform::{Plane, Registry, Sealer};
use ring::hmac;
use storage::Migration;

use beside::Beside;
use directory::Directory;

pub use accounts::{ADMINISTRATOR, NewKey};
pub use fingerprints::{FingerprintChange, approve_fingerprint, fingerprint_changes, reject_fingerprint};
pub use node_keys::{NewNode, admit, assign_role, forget, readmit, valid_public_key};
pub use node_roles::is_role_of_nodes;
pub use oidc::Issuer;

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
    hasher: iam::Hasher,
    simulations: Beside,
    sessions: Sealer,
    directory: Directory,
    uses: key_uses::KeyUses,
    attempt_numbers: hmac::Key,
    issuers: Vec<Issuer>,
    issuer_keys: oidc::KeyCache,
}

impl Identity {
    /// Derives the slice's keys; reads nothing yet.
    #[must_use]
    pub fn new(plane: &Plane) -> Self {
        Self::trusting(plane, Vec::new())
    }

    /// As [`Identity::new`]; all accounts take the word of these issuers where their roles do.
    #[must_use]
    pub fn trusting(plane: &Plane, issuers: Vec<Issuer>) -> Self {
        Self(Arc::new(State {
            plane: plane.clone(),
            secrets: plane.keys.sealer("identity/access-key-secrets"),
            tokens: plane.keys.sealer("identity/node-session-tokens"),
            sessions: plane.keys.sealer("identity/session-tokens"),
            hasher: iam::Hasher::default(),
            simulations: Beside::new(1),
            directory: Directory::new(),
            uses: key_uses::KeyUses::default(),
            attempt_numbers: sign_in::numbers(&plane.keys.derive("identity/sign-in-attempts")),
            issuers,
            issuer_keys: oidc::KeyCache::default(),
        }))
    }

    /// Forgets all that was read, after the tables were emptied.
    pub fn forget(&self) {
        self.0.directory.clear();
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<ssm_agent::RequestManagedInstanceRoleToken, _, _>(ops::node::request_role_token)
            .on::<ssm_agent::UpdateManagedInstancePublicKey, _, _>(ops::node::update_public_key)
            .on::<fleetwright::SignIn, _, _>(ops::sign_in::sign_in)
            .on::<sts::AssumeRole, _, _>(ops::sts::assume_role)
            .on::<sts::AssumeRoleWithWebIdentity, _, _>(ops::web_identity::assume_role_with_web_identity)
            .on::<sts::GetAccessKeyInfo, _, _>(ops::sts::get_access_key_info)
            .on::<sts::GetCallerIdentity, _, _>(ops::sts::get_caller_identity)
            .on::<sts::GetSessionToken, _, _>(ops::sts::get_session_token)
            .done();
        iam::register(self, registry);
    }
}
