//! The two calls by which a node keeps its identity: credentials for an hour, and a new key pair.

use model::ssm_agent::{
    self, RequestManagedInstanceRoleTokenRequest, RequestManagedInstanceRoleTokenResult,
    UpdateManagedInstancePublicKeyRequest, UpdateManagedInstancePublicKeyResult,
};
use model::{Error, Timestamp, common};
use platform::Ctx;
use serde_json::json;
use storage::Batch;

use crate::node_keys::{NodeIdentity, valid_public_key};
use crate::{Identity, fingerprints};

/// The age at which a node is asked to make a new key pair, in milliseconds: 90 days.
const KEY_AGE: i64 = 90 * 24 * 3_600_000;

/// RequestManagedInstanceRoleToken: credentials for the node that signed with its private key.
pub(crate) async fn request_role_token(
    identity: Identity,
    ctx: Ctx,
    input: RequestManagedInstanceRoleTokenRequest,
) -> Result<RequestManagedInstanceRoleTokenResult, Error> {
    let (node_id, node) = proven(&identity, &ctx).await?;
    if input.fingerprint != node.fingerprint {
        let change = fingerprints::told(&ctx, &node_id, &node, &input.fingerprint).await?;
        return Err(ssm_agent::error::MACHINE_FINGERPRINT_DOES_NOT_MATCH.with(change.message()).into());
    }
    fingerprints::known_told(&ctx, &node_id).await?;
    let session = identity.issue(&ctx.plane.ids, &node_id, &node, ctx.now);
    Ok(RequestManagedInstanceRoleTokenResult {
        access_key_id: Some(session.access_key_id),
        secret_access_key: Some(session.secret),
        session_token: Some(session.token),
        token_expiration_date: Some(Timestamp(session.expires_at)),
        update_key_pair: Some(ctx.now - node.key_set_at > KEY_AGE),
    })
}

/// UpdateManagedInstancePublicKey: the node, proven by its old key, is known by its new one from now on.
pub(crate) async fn update_public_key(
    identity: Identity,
    ctx: Ctx,
    input: UpdateManagedInstancePublicKeyRequest,
) -> Result<UpdateManagedInstancePublicKeyResult, Error> {
    let (node_id, node) = proven(&identity, &ctx).await?;
    if input.new_public_key_type != "Rsa" || !valid_public_key(&input.new_public_key) {
        return Err(common::VALIDATION
            .with(
                "NewPublicKey must be base64 of a DER SubjectPublicKeyInfo with an RSA key of 2048 to 8192 bits, and \
                 NewPublicKeyType must be Rsa.",
            )
            .into());
    }
    if node.public_key != input.new_public_key {
        let params = [input.new_public_key.into(), ctx.now.into(), node_id.as_str().into(), node.version.into()];
        let mut batch = Batch::new();
        batch
            .expect(
                1,
                "UPDATE node_identities SET public_key = $1, key_set_at = $2, version = version + 1
                 WHERE node_id = $3 AND version = $4",
                params,
            )
            .journal(ctx.entry(node_id.as_str(), json!({ "version": node.version + 1 })));
        match ctx.plane.commit(batch).await {
            Ok(_) => {}
            // Signed with the key that was the node's when this call came.
            Err(storage::Error::Conflict { .. }) => {
                return Err(common::THROTTLING
                    .with(format!("Node {node_id} changes its key just now. Try again."))
                    .into());
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(UpdateManagedInstancePublicKeyResult::default())
}

/// The calling node, which must have signed with its private key and not with credentials of an hour: else whoever got
/// hold of those could renew them forever.
async fn proven(identity: &Identity, ctx: &Ctx) -> Result<(String, NodeIdentity), Error> {
    let node_id = ctx.own_node(&ctx.caller.access_key_id)?;
    let node = identity.node(&node_id).await?;
    let node = node.ok_or_else(|| common::ACCESS_DENIED.with(format!("Node {node_id} is not registered.")))?;
    Ok((node_id.to_string(), node))
}
