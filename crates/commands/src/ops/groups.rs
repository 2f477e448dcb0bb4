//! ListCommandOutputGroups: nodes whose steps came to the same and wrote the same, together.

use std::collections::HashMap;

use model::Error;
use model::fleetwright::{CommandOutputGroup, ListCommandOutputGroupsRequest, ListCommandOutputGroupsResponse};
use platform::Ctx;
use storage::Row;

use super::{command_id, unknown_command};
use crate::{Commands, store};

/// Rows of one look.
const CHUNK: i64 = 1_000;
/// Groups of an answer: who has more differing outputs has nothing to group.
const GROUPS: usize = 1_000;

/// What makes outputs the same: step, status, code and both streams.
type Key = (String, String, i64, String, String);

/// ListCommandOutputGroups, the largest group first.
pub(crate) async fn list_command_output_groups(
    _commands: Commands,
    ctx: Ctx,
    input: ListCommandOutputGroupsRequest,
) -> Result<ListCommandOutputGroupsResponse, Error> {
    let id = command_id(&input.command_id)?;
    if !store::exists(&ctx, id).await? {
        return Err(unknown_command(id).into());
    }
    let (mut groups, mut more) = (HashMap::<Key, Vec<String>>::new(), false);
    let mut after = String::new();
    loop {
        let rows = store::groups(&ctx.plane.db, id, &after, CHUNK).await?;
        let Some(last) = rows.last() else { break };
        last.text(0)?.clone_into(&mut after);
        // The last node's steps may be cut in two: it comes again with the next look, unless it is all there is.
        let whole = i64::try_from(rows.len()).unwrap_or(0) < CHUNK;
        for row in &rows {
            let (node, key) = read(row)?;
            let is_meant = input.plugin_name.as_deref().is_none_or(|name| name == key.0);
            if is_meant && (groups.len() < GROUPS || groups.contains_key(&key)) {
                groups.entry(key).or_default().push(node);
            } else if is_meant {
                more = true;
            }
        }
        if whole {
            break;
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by(|a, b| b.1.len().cmp(&a.1.len()).then_with(|| a.0.cmp(&b.0)));
    Ok(ListCommandOutputGroupsResponse { groups: Some(groups.into_iter().map(shown).collect()), more: Some(more) })
}

fn read(row: &Row) -> Result<(String, Key), storage::Error> {
    let text = |at| row.text(at).map(str::to_owned);
    Ok((text(0)?, (text(1)?, text(2)?, row.int(3)?, text(4)?, text(5)?)))
}

fn shown(((step, status, code, stdout, stderr), nodes): (Key, Vec<String>)) -> CommandOutputGroup {
    CommandOutputGroup {
        plugin_name: Some(step),
        status: Some(status),
        response_code: i32::try_from(code).ok(),
        standard_output: Some(stdout),
        standard_error: Some(stderr),
        count: i32::try_from(nodes.len()).ok(),
        instance_ids: Some(nodes),
    }
}
