//! Seeing the fleet.

use model::ssm::{
    DescribeInstanceInformationRequest, DescribeInstanceInformationResult, GetConnectionStatusRequest,
    GetConnectionStatusResponse, InstanceInformation,
};
use model::{Error, Timestamp};
use platform::{Ctx, Paging};

use crate::{Node, Nodes, filters, store};

/// DescribeInstanceInformation: enrolled nodes in order of id.
pub(crate) async fn instance_information(
    _nodes: Nodes,
    ctx: Ctx,
    input: DescribeInstanceInformationRequest,
) -> Result<DescribeInstanceInformationResult, Error> {
    let filter = filters::nodes(&input)?;
    let paging = Paging::new(&ctx, &format!("{filter:?}"), input.max_results, 50, input.next_token.as_deref())?;
    let after = paging.after().and_then(|key| key.first()?.as_text()).unwrap_or_default();
    let rows = store::list(&ctx, &filter, after, paging.limit()).await?;
    let (rows, next_token) = paging.finish(&ctx, rows, |last| vec![last.id.as_str().into()]);
    let list = rows.into_iter().map(shown).collect();
    Ok(DescribeInstanceInformationResult { instance_information_list: Some(list), next_token })
}

/// GetConnectionStatus: whether the node's control channel is open now. A node that nobody knows is not connected.
pub(crate) async fn connection_status(
    nodes: Nodes,
    ctx: Ctx,
    input: GetConnectionStatusRequest,
) -> Result<GetConnectionStatusResponse, Error> {
    let status = if nodes.is_online(&ctx, &input.target).await? { "connected" } else { "notconnected" };
    Ok(GetConnectionStatusResponse { target: Some(input.target), status: Some(status.to_owned()) })
}

fn shown(node: Node) -> InstanceInformation {
    InstanceInformation {
        ping_status: Some(ping_status(&node).to_owned()),
        instance_id: Some(node.id),
        last_ping_date_time: node.last_ping_at.map(Timestamp),
        agent_version: node.facts.agent_version,
        is_latest_version: Some(true),
        platform_type: node.facts.platform_type,
        platform_name: node.facts.platform_name,
        platform_version: node.facts.platform_version,
        activation_id: Some(node.activation_id),
        iam_role: Some(node.role),
        registration_date: Some(Timestamp(node.registered_at)),
        resource_type: Some("ManagedInstance".to_owned()),
        name: node.name,
        ip_address: node.facts.ip_address,
        computer_name: node.facts.computer_name,
        ..InstanceInformation::default()
    }
}

/// AWS's word for a node's state; a node that never connected is `Inactive`.
fn ping_status(node: &Node) -> &'static str {
    match (node.online, node.connected_at) {
        (true, _) => "Online",
        (false, Some(_)) => "ConnectionLost",
        (false, None) => "Inactive",
    }
}
