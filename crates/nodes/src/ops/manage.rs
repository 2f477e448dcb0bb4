//! What operators do with a node that is enrolled.

use model::ssm::{
    self, DeregisterManagedInstanceRequest, DeregisterManagedInstanceResult, UpdateManagedInstanceRoleRequest,
    UpdateManagedInstanceRoleResult,
};
use model::{Error, Fault};
use platform::Ctx;
use serde_json::{Value, json};
use storage::Batch;

use super::roles;
use crate::store::labels;
use crate::{DEREGISTERED, Nodes};

/// DeregisterManagedInstance: the node's identity is gone, and with it its credentials and its channel, at once.
pub(crate) async fn deregister(
    nodes: Nodes,
    ctx: Ctx,
    input: DeregisterManagedInstanceRequest,
) -> Result<DeregisterManagedInstanceResult, Error> {
    let id = input.instance_id;
    let mut batch = Batch::new();
    batch.expect(
        1,
        "DELETE FROM nodes WHERE id = $1 AND account = $2 AND region = $3",
        [id.as_str().into(), ctx.account().into(), ctx.region().into()],
    );
    labels::forget(&mut batch, &id);
    identity::forget(&mut batch, &id);
    batch.journal(ctx.entry(id.as_str(), Value::Null));
    commit(&ctx, batch, &id).await?;
    nodes.end_channel(&id);
    ctx.plane.fabric.publish(DEREGISTERED, bytes::Bytes::new());
    Ok(DeregisterManagedInstanceResult::default())
}

/// UpdateManagedInstanceRole.
pub(crate) async fn update_role(
    _nodes: Nodes,
    ctx: Ctx,
    input: UpdateManagedInstanceRoleRequest,
) -> Result<UpdateManagedInstanceRoleResult, Error> {
    let (id, role) = (input.instance_id, input.iam_role);
    roles::check(&ctx, &role).await?;
    let params = [id.as_str().into(), ctx.account().into(), ctx.region().into(), role.as_str().into()];
    let mut batch = Batch::new();
    batch.expect(1, "UPDATE nodes SET role = $4 WHERE id = $1 AND account = $2 AND region = $3", params);
    identity::assign_role(&mut batch, &id, &role);
    batch.journal(ctx.entry(id.as_str(), json!({ "role": role })));
    commit(&ctx, batch, &id).await?;
    Ok(UpdateManagedInstanceRoleResult::default())
}

async fn commit(ctx: &Ctx, batch: Batch, id: &str) -> Result<(), Error> {
    match ctx.plane.commit(batch).await {
        Ok(_) => Ok(()),
        Err(storage::Error::Conflict { .. }) => Err(unknown(id).into()),
        Err(error) => Err(error.into()),
    }
}

fn unknown(id: &str) -> Fault {
    ssm::error::INVALID_INSTANCE_ID.with(format!("Node {id} is not enrolled in this account and region."))
}
