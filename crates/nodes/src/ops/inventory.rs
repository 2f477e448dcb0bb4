//! The fleet as an inventory: nodes with their owners, and how many of them are alike.

use model::ssm::{
    InstanceInfo, ListNodesRequest, ListNodesResult, ListNodesSummaryRequest, ListNodesSummaryResult, Node as Shown,
    NodeFilter, NodeOwnerInfo, NodeType, error,
};
use model::{Error, Fault, Timestamp};
use platform::{Ctx, Paging};
use storage::Val;

use super::describe::page;
use crate::filters::{self, Scope};
use crate::select::{Expr, Selection};
use crate::store::{RESOURCE_TYPE, SOURCE_TYPE};
use crate::summary::{self, Counts, Way};
use crate::{Node, Nodes};

/// How many nodes are counted at one time.
const CHUNK: usize = 2_000;

/// ListNodes: in order of id.
pub(crate) async fn nodes(nodes: Nodes, ctx: Ctx, input: ListNodesRequest) -> Result<ListNodesResult, Error> {
    no_sync(input.sync_name.as_deref())?;
    let filter = filter(&ctx, input.filters.as_deref())?;
    let (rows, next_token) = page(&nodes, &ctx, filter, (input.max_results, 50), input.next_token.as_deref()).await?;
    let list = rows.into_iter().map(|node| shown(&ctx, node)).collect();
    Ok(ListNodesResult { nodes: Some(list), next_token })
}

/// ListNodesSummary: in order of the aggregators and of the values counted.
pub(crate) async fn summary(
    nodes: Nodes,
    ctx: Ctx,
    input: ListNodesSummaryRequest,
) -> Result<ListNodesSummaryResult, Error> {
    no_sync(input.sync_name.as_deref())?;
    let filter = filter(&ctx, input.filters.as_deref())?;
    let ways = summary::ways(&input.aggregators)?;
    let paging = Paging::new(&ctx, &format!("{filter:?}{ways:?}"), input.max_results, 50, input.next_token.as_deref())?;
    let counts = count(&nodes, &ctx, filter, &ways).await?;
    let rows = counts.rows(&ways, paging.after().and_then(place).as_ref());
    let (rows, next_token) = paging.finish(&ctx, rows, |last| {
        let way = Val::from(i64::try_from(last.way).unwrap_or(i64::MAX));
        [way].into_iter().chain(last.values.iter().map(Val::from)).collect()
    });
    Ok(ListNodesSummaryResult { summary: Some(rows.into_iter().map(|counted| counted.row).collect()), next_token })
}

/// The key of a row, from a token.
fn place(key: &[Val]) -> Option<(usize, Vec<String>)> {
    let (way, values) = key.split_first()?;
    let values = values.iter().map(|value| Some(value.as_text()?.to_owned())).collect::<Option<_>>()?;
    Some((usize::try_from(way.as_int()?).ok()?, values))
}

async fn count(nodes: &Nodes, ctx: &Ctx, filter: Expr, ways: &[Way]) -> Result<Counts, Error> {
    let (selection, mut counts) = (Selection::from(filter), Counts::default());
    let mut after: Option<String> = None;
    loop {
        let some = nodes.select(ctx, &selection, after.as_deref(), CHUNK).await?;
        some.iter().for_each(|node| counts.add(ways, node, ctx.region()));
        match some.last() {
            Some(last) if some.len() == CHUNK => after = Some(last.id.clone()),
            _ => return Ok(counts),
        }
    }
}

fn filter(ctx: &Ctx, filters: Option<&[NodeFilter]>) -> Result<Expr, Fault> {
    let scope = Scope { account: ctx.account(), region: ctx.region() };
    filters::inventory(&scope, filters.unwrap_or_default())
}

fn no_sync(name: Option<&str>) -> Result<(), Fault> {
    name.map_or(Ok(()), |name| {
        Err(error::RESOURCE_DATA_SYNC_NOT_FOUND_EXCEPTION.with(format!(
            "There is no resource data sync {name}. Leave SyncName out to see the nodes of this region."
        )))
    })
}

fn shown(ctx: &Ctx, node: Node) -> Shown {
    let instance = InstanceInfo {
        instance_status: Some(node.activity().to_owned()),
        managed_status: Some("Managed".to_owned()),
        resource_type: Some(RESOURCE_TYPE.to_owned()),
        source_type: Some(SOURCE_TYPE.to_owned()),
        source_id: Some(node.id.clone()),
        name: node.name,
        agent_type: node.facts.agent_name,
        agent_version: node.facts.agent_version,
        computer_name: node.facts.computer_name,
        ip_address: node.facts.ip_address,
        platform_name: node.facts.platform_name,
        platform_type: node.facts.platform_type,
        platform_version: node.facts.platform_version,
        ..InstanceInfo::default()
    };
    Shown {
        capture_time: Some(Timestamp(node.last_ping_at.unwrap_or(node.registered_at))),
        id: Some(node.id),
        region: Some(ctx.region().to_owned()),
        owner: Some(NodeOwnerInfo { account_id: Some(ctx.account().to_owned()), ..NodeOwnerInfo::default() }),
        node_type: Some(NodeType { instance: Some(instance) }),
    }
}
