//! ListCommandOutputGroups: nodes whose steps came to the same and wrote the same, together.

use std::collections::HashMap;

use model::Error;
use model::fleetwright::{CommandOutputGroup, ListCommandOutputGroupsRequest, ListCommandOutputGroupsResponse};
use platform::Ctx;
use storage::Row;

use super::output::{CUT, check_step};
use super::{command_id, unknown_command};
use crate::{Commands, store};

/// Rows of one look.
const CHUNK: i64 = 1_000;
/// Groups of an answer: who has more differing outputs has nothing to group.
const GROUPS: usize = 1_000;

/// What makes outputs the same.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    step: String,
    status: String,
    code: i64,
    /// Both streams, as reports have them.
    texts: [String; 2],
    /// The hash of each that a report does not hold whole.
    whole: [String; 2],
}

/// ListCommandOutputGroups, the largest group first.
pub(crate) async fn list_command_output_groups(
    commands: Commands,
    ctx: Ctx,
    input: ListCommandOutputGroupsRequest,
) -> Result<ListCommandOutputGroupsResponse, Error> {
    let id = command_id(&input.command_id)?;
    if !store::exists(&ctx, id).await? {
        return Err(unknown_command(id).into());
    }
    if let (Some(step), Some(sent)) = (input.plugin_name.as_deref(), commands.sent(id).await?) {
        check_step(&sent.steps, step)?;
    }
    let (mut groups, mut more) = (HashMap::<Key, Vec<String>>::new(), false);
    let mut after = (String::new(), String::new());
    loop {
        let rows = store::groups(&ctx.plane.db, id, (&after.0, &after.1), CHUNK).await?;
        let Some(last) = rows.last() else { break };
        after = (last.text(0)?.to_owned(), last.text(1)?.to_owned());
        let whole = i64::try_from(rows.len()).unwrap_or(0) < CHUNK;
        for row in &rows {
            let (node, key) = read(row)?;
            let is_meant = input.plugin_name.as_deref().is_none_or(|name| name == key.step);
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
    let texts = [text(4)?, text(5)?];
    let hash = |at: usize, column| if texts[at].contains(CUT) { text(column) } else { Ok(String::new()) };
    let whole = [hash(0, 6)?, hash(1, 7)?];
    Ok((text(0)?, Key { step: text(1)?, status: text(2)?, code: row.int(3)?, texts, whole }))
}

fn shown((key, nodes): (Key, Vec<String>)) -> CommandOutputGroup {
    let [stdout, stderr] = key.texts;
    CommandOutputGroup {
        plugin_name: Some(key.step),
        status: Some(key.status),
        response_code: i32::try_from(key.code).ok(),
        standard_output: Some(stdout),
        standard_error: Some(stderr),
        count: i32::try_from(nodes.len()).ok(),
        instance_ids: Some(nodes),
    }
}
