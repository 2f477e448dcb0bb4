//! PreviewCommand: exactly which nodes a command would touch, without touching them.

use model::Error;
use model::fleetwright::{CommandPreview, PreviewCommandRequest, PreviewCommandResponse};
use model::ssm::Target;
use nodes::Node;
use platform::{Ctx, Paging};

use crate::selection::Meant;
use crate::{Commands, platforms};

/// How many nodes a page has when the request does not say.
const PAGE: usize = 200;

/// PreviewCommand.
pub(crate) async fn preview_command(
    commands: Commands,
    ctx: Ctx,
    input: PreviewCommandRequest,
) -> Result<PreviewCommandResponse, Error> {
    let document = match input.document_name.as_deref() {
        Some(name) => Some(commands.0.documents.runnable(&ctx, name, input.document_version.as_deref()).await?),
        None => None,
    };
    let targets = input.targets.map(|targets| {
        targets.into_iter().map(|target| Target { key: target.key, values: target.values }).collect::<Vec<_>>()
    });
    let selection = Meant::read(input.instance_ids.as_deref(), targets.as_deref(), input.expression.as_deref())?;
    let paging = Paging::new(&ctx, &format!("{selection:?}"), input.max_results, PAGE, input.next_token.as_deref())?;
    let after = paging.after().and_then(|key| key.first()?.as_int()).unwrap_or(0);
    let nodes = selection.nodes(&commands.0.nodes, &ctx).await?;
    let count = nodes.len();
    let fits = |node: &Node| {
        document.as_ref().is_none_or(|it| platforms::fits(&it.platform_types, node.facts.platform_type.as_deref()))
    };
    let rows = (0_i64..).zip(nodes).skip_while(|(at, _)| *at < after);
    let rows = rows.take(usize::try_from(paging.limit()).unwrap_or(usize::MAX)).collect();
    let (rows, next_token) = paging.finish(&ctx, rows, |(at, _): &(i64, Node)| vec![(at + 1).into()]);
    let shown = rows.into_iter().map(|(_, node)| {
        let outcome = if fits(&node) { "Send" } else { "InvalidPlatform" };
        shown(node, outcome)
    });
    Ok(PreviewCommandResponse { nodes: Some(shown.collect()), next_token, target_count: i32::try_from(count).ok() })
}

fn shown(node: Node, outcome: &str) -> CommandPreview {
    CommandPreview {
        ping_status: Some(node.ping_status().to_owned()),
        instance_id: Some(node.id),
        name: node.name,
        computer_name: node.facts.computer_name,
        platform_type: node.facts.platform_type,
        outcome: Some(outcome.to_owned()),
    }
}
