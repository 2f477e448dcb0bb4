//! Enrolling a machine again: codes that are made anew, and activations for a node that was rebuilt.

use model::fleetwright::{
    CreateReenrolmentRequest, CreateReenrolmentResponse, ReissueActivationCodeRequest, ReissueActivationCodeResponse,
    error,
};
use model::{Error, Timestamp};
use platform::Ctx;
use serde_json::{Value, json};
use storage::Batch;

use super::attributes::unknown;
use crate::{Nodes, activations};

/// ReissueActivationCode: the activation has another code from now on, which is shown once; the old one opens nothing more.
pub(crate) async fn reissue(
    _nodes: Nodes,
    ctx: Ctx,
    input: ReissueActivationCodeRequest,
) -> Result<ReissueActivationCodeResponse, Error> {
    let (id, code) = (input.activation_id, ctx.plane.ids.activation_code());
    let params = [
        id.as_str().into(),
        ctx.account().into(),
        ctx.region().into(),
        activations::code_hash(&code).into(),
        ctx.now.into(),
    ];
    let mut batch = Batch::new();
    batch
        .expect(
            1,
            "UPDATE activations SET code_hash = $4 WHERE id = $1 AND account = $2 AND region = $3 AND expires_at > $5",
            params,
        )
        .journal(ctx.entry(id.as_str(), Value::Null));
    match ctx.plane.commit(batch).await {
        Ok(_) => Ok(ReissueActivationCodeResponse { activation_id: Some(id), activation_code: Some(code) }),
        Err(storage::Error::Conflict { .. }) => Err(error::NO_SUCH_ACTIVATION
            .with(format!(
                "There is no activation {id} in this account and region, or it has expired. Create a new activation."
            ))
            .into()),
        Err(error) => Err(error.into()),
    }
}

/// CreateReenrolment: an activation with which one machine becomes this very node again: its id, name, tags, attributes and
/// history stay, its former key is worth nothing any more. It opens nothing while the node is connected.
pub(crate) async fn create(
    nodes: Nodes,
    ctx: Ctx,
    input: CreateReenrolmentRequest,
) -> Result<CreateReenrolmentResponse, Error> {
    let node = nodes.find(&ctx, &input.node_id).await?.ok_or_else(|| unknown(&input.node_id))?;
    let expires_at = activations::expires_at(input.expiration_date.map(|date| date.0), ctx.now)?;
    let (id, code) = (ctx.plane.ids.uuid(), ctx.plane.ids.activation_code());
    let params = [
        id.as_str().into(),
        ctx.account().into(),
        ctx.region().into(),
        activations::code_hash(&code).into(),
        node.role.into(),
        format!("Enrols node {} again", node.id).into(),
        node.name.into(),
        ctx.now.into(),
        expires_at.into(),
        node.id.as_str().into(),
    ];
    let mut batch = Batch::new();
    batch.expect(1, INSERT, params).journal(ctx.entry(&node.id, json!({ "activation": id, "expires": expires_at })));
    ctx.plane.commit(batch).await?;
    Ok(CreateReenrolmentResponse {
        activation_id: Some(id),
        activation_code: Some(code),
        expiration_date: Some(Timestamp(expires_at)),
    })
}

const INSERT: &str = "INSERT INTO activations (id, account, region, code_hash, role, description, default_name, tags,
    registration_limit, registrations, created_at, expires_at, node_id)
    VALUES ($1, $2, $3, $4, $5, $6, $7, '[]', 1, 0, $8, $9, $10)";
