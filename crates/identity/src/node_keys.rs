//! The identity of a node: its public key, kept from registration to deregistration.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use platform::Actor;
use storage::{Batch, Row};
use wire::{Credential, EnrolledNode, Principal, Proof, Refused};

use crate::access_keys::internal;
use crate::{Identity, fingerprints};

/// What registration knows of a new node.
pub struct NewNode<'a> {
    /// `mi-…`
    pub id: &'a str,
    /// The account that the activation belongs to.
    pub account: &'a str,
    /// The region that the activation belongs to.
    pub region: &'a str,
    /// The name of the role that the activation gives it.
    pub role: &'a str,
    /// Base64 of the DER SubjectPublicKeyInfo, checked by [`valid_public_key`].
    pub public_key: &'a str,
    /// The node's own fingerprint of its hardware.
    pub fingerprint: &'a str,
    /// Milliseconds since 1970.
    pub now: i64,
}

/// A node's identity as stored.
pub(crate) struct NodeIdentity {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) role: String,
    pub(crate) public_key: String,
    pub(crate) fingerprint: String,
    pub(crate) key_set_at: i64,
    pub(crate) version: i64,
}

/// Adds to a batch what makes the node known.
pub fn admit(batch: &mut Batch, node: &NewNode<'_>) {
    let params = [
        node.id.into(),
        node.account.into(),
        node.region.into(),
        node.role.into(),
        node.public_key.into(),
        node.fingerprint.into(),
        node.now.into(),
    ];
    batch.expect(
        1,
        "INSERT INTO node_identities (node_id, account, region, role, public_key, fingerprint, key_set_at, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1)",
        params,
    );
}

/// Adds to a batch that a node has another key and fingerprint from now on: its machine was set up anew. Credentials that its
/// former key got are refused from then on, and so is that key.
pub fn readmit(batch: &mut Batch, node: &NewNode<'_>) {
    batch.expect(
        1,
        "UPDATE node_identities SET public_key = $2, fingerprint = $3, key_set_at = $4, version = version + 1
         WHERE node_id = $1",
        [node.id.into(), node.public_key.into(), node.fingerprint.into(), node.now.into()],
    );
    fingerprints::forget(batch, node.id);
}

/// Adds to a batch what makes a node unknown; all its credentials are refused from then on.
pub fn forget(batch: &mut Batch, node_id: &str) {
    batch.expect(1, "DELETE FROM node_identities WHERE node_id = $1", [node_id.into()]);
    fingerprints::forget(batch, node_id);
}

/// Whether this is base64 of an RSA public key that signatures are accepted of, in a DER SubjectPublicKeyInfo.
#[must_use]
pub fn valid_public_key(text: &str) -> bool {
    STANDARD.decode(text).is_ok_and(|der| wire::is_usable_rsa_key(&der))
}

/// Adds to a batch what gives a node another role; its credentials act with that role's rights from then on.
pub fn assign_role(batch: &mut Batch, node_id: &str, role: &str) {
    batch.expect(1, "UPDATE node_identities SET role = $2 WHERE node_id = $1", [node_id.into(), role.into()]);
}

impl NodeIdentity {
    pub(crate) fn principal(&self, node_id: &str) -> Principal {
        Principal::Node(Arc::new(EnrolledNode { id: node_id.into(), role: self.role.as_str().into() }))
    }
}

impl Identity {
    /// The identity of a node that may prove itself with its private key.
    pub(crate) async fn node(&self, node_id: &str) -> Result<Option<NodeIdentity>, storage::Error> {
        let rows = self
            .0
            .plane
            .db
            .read(
                "SELECT account, region, role, public_key, fingerprint, key_set_at, version
                 FROM node_identities WHERE node_id = $1",
                &[node_id.into()],
            )
            .await?;
        rows.first().map(read).transpose()
    }

    /// Whether the node that somebody is, or whose credentials made theirs, is still enrolled, on the same machine; true of
    /// all others.
    pub(crate) async fn is_enrolled(&self, actor: &Actor) -> Result<bool, storage::Error> {
        let source = actor.session.as_ref().and_then(|session| session.node.as_ref());
        match (&actor.principal, source) {
            (Principal::Node(node), _) => Ok(self.node(&node.id).await?.is_some()),
            (_, Some(source)) => {
                let node = self.node(&source.id).await?;
                Ok(node.is_some_and(|node| node.fingerprint == source.fingerprint))
            }
            _ => Ok(true),
        }
    }

    pub(crate) async fn node_key(&self, node_id: &str, region: &str) -> Result<Credential, Refused> {
        let node = self.node(node_id).await.map_err(internal)?.ok_or(Refused::Unknown)?;
        if node.region != region {
            return Err(Refused::Unknown);
        }
        let key = STANDARD.decode(&node.public_key).map_err(internal)?;
        Ok(Credential {
            principal: node.principal(node_id),
            account: node.account.into(),
            proof: Proof::RsaPss(key),
            version: node.version.unsigned_abs(),
            session: None,
        })
    }
}

fn read(row: &Row) -> Result<NodeIdentity, storage::Error> {
    Ok(NodeIdentity {
        account: row.text(0)?.to_owned(),
        region: row.text(1)?.to_owned(),
        role: row.text(2)?.to_owned(),
        public_key: row.text(3)?.to_owned(),
        fingerprint: row.text(4)?.to_owned(),
        key_set_at: row.int(5)?,
        version: row.int(6)?,
    })
}
