//! What a node tells of itself.

use model::ssm_agent::{
    ListInstanceAssociationsRequest, ListInstanceAssociationsResult, UpdateInstanceInformationRequest,
    UpdateInstanceInformationResult,
};
use model::{Error, common};
use platform::Ctx;
use serde_json::Value;
use storage::Batch;

use crate::Nodes;
use crate::store::Facts;

/// UpdateInstanceInformation: the heartbeat. News is written at once; a heartbeat without news is only noted.
pub(crate) async fn update_instance_information(
    nodes: Nodes,
    ctx: Ctx,
    input: UpdateInstanceInformationRequest,
) -> Result<UpdateInstanceInformationResult, Error> {
    let node_id = ctx.own_node(&input.instance_id)?;
    let node = nodes.find(&ctx, &node_id).await?;
    let node = node.ok_or_else(|| common::ACCESS_DENIED.with(format!("Node {node_id} is not registered.")))?;
    let told = told(input, &node.facts);
    if told == node.facts && node.last_ping_at.is_some() {
        nodes.note_ping(node_id, ctx.now);
    } else {
        ctx.plane.commit(update(&ctx, &node_id, told)).await?;
    }
    Ok(UpdateInstanceInformationResult::default())
}

/// ListInstanceAssociations: no node has any. An agent that is refused here asks in two older ways, every ten minutes.
pub(crate) async fn list_instance_associations(
    _nodes: Nodes,
    ctx: Ctx,
    input: ListInstanceAssociationsRequest,
) -> Result<ListInstanceAssociationsResult, Error> {
    ctx.own_node(&input.instance_id)?;
    Ok(ListInstanceAssociationsResult { associations: Some(Vec::new()), next_token: None })
}

/// The facts after a heartbeat: stock agents send a short form first and leave unknown members empty, which tells nothing.
fn told(input: UpdateInstanceInformationRequest, known: &Facts) -> Facts {
    let newer =
        |told: Option<String>, known: &Option<String>| told.filter(|text| !text.is_empty()).or_else(|| known.clone());
    Facts {
        computer_name: newer(input.computer_name, &known.computer_name),
        ip_address: newer(input.ip_address, &known.ip_address),
        platform_type: newer(input.platform_type, &known.platform_type),
        platform_name: newer(input.platform_name, &known.platform_name),
        platform_version: newer(input.platform_version, &known.platform_version),
        agent_name: newer(input.agent_name, &known.agent_name),
        agent_version: newer(input.agent_version, &known.agent_version),
    }
}

fn update(ctx: &Ctx, node_id: &str, facts: Facts) -> Batch {
    let params = [
        node_id.into(),
        facts.computer_name.into(),
        facts.ip_address.into(),
        facts.platform_type.into(),
        facts.platform_name.into(),
        facts.platform_version.into(),
        facts.agent_name.into(),
        facts.agent_version.into(),
        ctx.now.into(),
    ];
    let mut batch = Batch::new();
    batch
        .expect(
            1,
            "UPDATE nodes SET computer_name = $2, ip_address = $3, platform_type = $4, platform_name = $5,
             platform_version = $6, agent_name = $7, agent_version = $8, last_ping_at = $9 WHERE id = $1",
            params,
        )
        .journal(ctx.entry(node_id, Value::Null));
    batch
}
