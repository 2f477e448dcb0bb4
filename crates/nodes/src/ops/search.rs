//! Finding nodes by expressions.

use model::fleetwright::{FoundNode, SearchNodesRequest, SearchNodesResponse};
use model::{Error, Fault, Timestamp};
use platform::Ctx;

use super::describe::page;
use crate::select::parse;
use crate::{Node, Nodes};

/// SearchNodes: the nodes for which the expression holds, in order of id, with all that is known of them.
pub(crate) async fn search(nodes: Nodes, ctx: Ctx, input: SearchNodesRequest) -> Result<SearchNodesResponse, Error> {
    let expression = parse(input.expression.as_deref().unwrap_or_default()).map_err(Fault::from)?;
    let size = (input.max_results, 50);
    let (rows, next_token) = page(&nodes, &ctx, expression, size, input.next_token.as_deref()).await?;
    Ok(SearchNodesResponse { nodes: Some(rows.into_iter().map(shown).collect()), next_token })
}

fn shown(node: Node) -> FoundNode {
    FoundNode {
        ping_status: Some(node.ping_status().to_owned()),
        node_id: Some(node.id),
        name: node.name,
        computer_name: node.facts.computer_name,
        ip_address: node.facts.ip_address,
        platform_type: node.facts.platform_type,
        platform_name: node.facts.platform_name,
        platform_version: node.facts.platform_version,
        agent_name: node.facts.agent_name,
        agent_version: node.facts.agent_version,
        activation_id: Some(node.activation_id),
        iam_role: Some(node.role),
        registered: Some(Timestamp(node.registered_at)),
        last_ping: node.last_ping_at.map(Timestamp),
        tags: Some(node.tags),
        attributes: Some(node.attributes),
    }
}
