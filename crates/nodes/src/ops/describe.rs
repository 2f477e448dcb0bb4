//! Seeing the fleet: what Systems Manager says of managed nodes.

use model::ssm::{
    DescribeInstanceInformationRequest, DescribeInstanceInformationResult, DescribeInstancePropertiesRequest,
    DescribeInstancePropertiesResult, GetConnectionStatusRequest, GetConnectionStatusResponse, InstanceInformation,
    InstanceProperty,
};
use model::{Error, Timestamp};
use platform::{Ctx, Paging};

use crate::select::{Expr, Selection};
use crate::store::{RESOURCE_TYPE, SOURCE_TYPE};
use crate::{Node, Nodes, filters};

/// DescribeInstanceInformation: enrolled nodes in order of id.
pub(crate) async fn instance_information(
    nodes: Nodes,
    ctx: Ctx,
    input: DescribeInstanceInformationRequest,
) -> Result<DescribeInstanceInformationResult, Error> {
    let filter = filters::information(&input)?;
    let (rows, next_token) = page(&nodes, &ctx, filter, (input.max_results, 50), input.next_token.as_deref()).await?;
    let list = rows.into_iter().map(information).collect();
    Ok(DescribeInstanceInformationResult { instance_information_list: Some(list), next_token })
}

/// DescribeInstanceProperties: the same nodes, with more ways to narrow them.
pub(crate) async fn instance_properties(
    nodes: Nodes,
    ctx: Ctx,
    input: DescribeInstancePropertiesRequest,
) -> Result<DescribeInstancePropertiesResult, Error> {
    let filter = filters::properties(&input)?;
    let (rows, next_token) = page(&nodes, &ctx, filter, (input.max_results, 50), input.next_token.as_deref()).await?;
    let list = rows.into_iter().map(property).collect();
    Ok(DescribeInstancePropertiesResult { instance_properties: Some(list), next_token })
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

/// A page of the nodes that a condition means, in order of id, and the token for the next. `size` is how many were asked for,
/// and how many there are unless they were.
pub(super) async fn page(
    nodes: &Nodes,
    ctx: &Ctx,
    filter: Expr,
    size: (Option<i32>, usize),
    token: Option<&str>,
) -> Result<(Vec<Node>, Option<String>), Error> {
    let paging = Paging::new(ctx, &format!("{filter:?}"), size.0, size.1, token)?;
    let after = paging.after().and_then(|key| key.first()?.as_text());
    let limit = usize::try_from(paging.limit()).unwrap_or(usize::MAX);
    let rows = nodes.select(ctx, &Selection::from(filter), after, limit).await?;
    Ok(paging.finish(ctx, rows, |last| vec![last.id.as_str().into()]))
}

fn information(node: Node) -> InstanceInformation {
    InstanceInformation {
        ping_status: Some(node.ping_status().to_owned()),
        source_id: Some(node.id.clone()),
        source_type: Some(SOURCE_TYPE.to_owned()),
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
        resource_type: Some(RESOURCE_TYPE.to_owned()),
        name: node.name,
        ip_address: node.facts.ip_address,
        computer_name: node.facts.computer_name,
        ..InstanceInformation::default()
    }
}

fn property(node: Node) -> InstanceProperty {
    InstanceProperty {
        ping_status: Some(node.ping_status().to_owned()),
        source_id: Some(node.id.clone()),
        source_type: Some(SOURCE_TYPE.to_owned()),
        instance_id: Some(node.id),
        last_ping_date_time: node.last_ping_at.map(Timestamp),
        agent_version: node.facts.agent_version,
        platform_type: node.facts.platform_type,
        platform_name: node.facts.platform_name,
        platform_version: node.facts.platform_version,
        activation_id: Some(node.activation_id),
        iam_role: Some(node.role),
        registration_date: Some(Timestamp(node.registered_at)),
        resource_type: Some(RESOURCE_TYPE.to_owned()),
        name: node.name,
        ip_address: node.facts.ip_address,
        computer_name: node.facts.computer_name,
        ..InstanceProperty::default()
    }
}
