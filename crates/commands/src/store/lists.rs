//! Lists of commands and invocations, each walked by the index that fits what is asked for.

use std::cmp::Reverse;

use model::Error;
use platform::Ctx;
use storage::Val;

use super::{Command, Invocation, command, invocation};
use crate::rules::SUCCESS;

/// What a list of commands or invocations is narrowed to.
#[derive(Debug, Default)]
pub(crate) struct Filter {
    pub(crate) command_id: Option<String>,
    pub(crate) node_id: Option<String>,
    pub(crate) document_name: Option<String>,
    pub(crate) statuses: Vec<String>,
    /// The details of the status.
    pub(crate) details: Option<String>,
    pub(crate) after: Option<i64>,
    pub(crate) before: Option<i64>,
    /// What is asked for excludes itself.
    pub(crate) nothing: bool,
}

/// By which index a list is walked: never by one that makes it walk through what was not asked for.
enum Way<'a> {
    Command,
    Node,
    /// One status after another; only statuses that are rare.
    Status(&'a [String]),
    Success,
    Document,
    Time,
}

impl Filter {
    /// Keeps the statuses that were asked for before and are now.
    pub(crate) fn narrow(&mut self, mut statuses: Vec<String>) {
        if !self.statuses.is_empty() {
            statuses.retain(|status| self.statuses.contains(status));
        }
        self.nothing |= statuses.is_empty();
        self.statuses = statuses;
    }

    fn way(&self) -> Way<'_> {
        // Most has succeeded, so that this narrows less than a document does.
        let succeeded = self.statuses.iter().any(|status| status == SUCCESS.status);
        match self {
            Self { command_id: Some(_), .. } => Way::Command,
            Self { node_id: Some(_), .. } => Way::Node,
            Self { statuses, .. } if !statuses.is_empty() && !succeeded => Way::Status(statuses),
            Self { document_name: Some(_), .. } => Way::Document,
            Self { statuses, .. } if statuses.len() == 1 => Way::Success,
            _ => Way::Time,
        }
    }

    /// Parameters `$4` and on of the lists, after account, region and limit. What is not given narrows nothing.
    fn params(&self, statuses: &[String]) -> [Val; 6] {
        [
            self.command_id.as_deref().into(),
            self.node_id.as_deref().into(),
            self.document_name.as_deref().into(),
            self.after.unwrap_or(i64::MIN).into(),
            i64::from(!statuses.is_empty()).into(),
            Val::rows(statuses.iter().map(|status| [Val::from(status.as_str())])),
        ]
    }

    /// The upper end of the list's time: where the page before ended, or the end asked for, whichever is earlier.
    fn upper<'a>(&self, page: (i64, &'a str)) -> (i64, &'a str) {
        match self.before {
            Some(before) if before <= page.0 => (before, ""),
            _ => page,
        }
    }
}

/// Columns of [`Command`], in the order that [`command`] reads them.
macro_rules! select_command {
    () => {
        "SELECT id, commands.document_name, document_version, request, commands.status, commands.status_details, targets,
         completed, errors, delivery_timed_out, commands.requested_at, commands.expires_at,
         commands.execution_timeout
         FROM commands JOIN command_requests ON command_requests.command_id = commands.id "
    };
}

/// Commands of one node, walked by its invocations.
const COMMANDS_OF_NODE: &str = concat!(
    select_command!(),
    "JOIN invocations ON invocations.command_id = commands.id
     WHERE invocations.account = $1 AND invocations.region = $2 AND node_id = $5
     AND (invocations.requested_at, invocations.command_id) < ($10, $11)
     AND (CAST($4 AS TEXT) IS NULL OR id = $4)
     AND (CAST($6 AS TEXT) IS NULL OR commands.document_name = $6)
     AND invocations.requested_at > $7
     AND ($8 = 0 OR commands.status IN (SELECT v FROM {rows $9 v:text}))
     AND (CAST($12 AS TEXT) IS NULL OR commands.status_details = $12)
     ORDER BY invocations.requested_at DESC, invocations.command_id DESC LIMIT $3"
);

/// Commands on one way; `$4` and on as in [`Filter::params`], `$10` and `$11` where the page before ended, `$12` the details.
macro_rules! list_commands {
    ($way:literal) => {
        concat!(
            select_command!(),
            "WHERE commands.account = $1 AND commands.region = $2 AND (commands.requested_at, id) < ($10, $11)
             AND (CAST($4 AS TEXT) IS NULL OR id = $4)
             AND (CAST($5 AS TEXT) IS NULL OR EXISTS (
                SELECT 1 FROM invocations AS sent WHERE sent.command_id = commands.id AND sent.node_id = $5))
             AND (CAST($6 AS TEXT) IS NULL OR commands.document_name = $6)
             AND commands.requested_at > $7
             AND ($8 = 0 OR commands.status IN (SELECT v FROM {rows $9 v:text}))
             AND (CAST($12 AS TEXT) IS NULL OR commands.status_details = $12) ",
            $way,
            " ORDER BY commands.requested_at DESC, id DESC LIMIT $3"
        )
    };
}

const COMMAND_BY_ID: &str = list_commands!("AND id = $4");
const COMMANDS_BY_STATUS: &str = list_commands!("AND commands.status = (SELECT v FROM {rows $9 v:text})");
const COMMANDS_BY_DOCUMENT: &str = list_commands!("AND commands.document_name = $6");
const COMMANDS_BY_TIME: &str = list_commands!("");

/// Commands of an account and region, newest first, before a given one.
pub(crate) async fn commands(
    ctx: &Ctx,
    filter: &Filter,
    before: (i64, &str),
    limit: i64,
) -> Result<Vec<Command>, Error> {
    if filter.nothing {
        return Ok(Vec::new());
    }
    let before = filter.upper(before);
    let (sql, statuses) = match filter.way() {
        Way::Command => (COMMAND_BY_ID, all(filter)),
        Way::Node => (COMMANDS_OF_NODE, all(filter)),
        Way::Status(statuses) => (COMMANDS_BY_STATUS, one_by_one(statuses)),
        Way::Success => (COMMANDS_BY_STATUS, all(filter)),
        Way::Document => (COMMANDS_BY_DOCUMENT, all(filter)),
        Way::Time => (COMMANDS_BY_TIME, all(filter)),
    };
    let mut found = Vec::new();
    for statuses in statuses {
        let mut params = vec![ctx.account().into(), ctx.region().into(), limit.into()];
        params.extend(filter.params(statuses));
        params.extend([before.0.into(), before.1.into(), filter.details.as_deref().into()]);
        for row in &ctx.plane.db.scan(sql, params).await? {
            found.push(command(row)?);
        }
    }
    newest(&mut found, limit, |command| (command.requested_at, command.id.clone()));
    Ok(found)
}

/// Invocations on one way; `$4` and on as in [`Filter::params`], `$10` to `$12` where the page before ended, `$13` the details.
macro_rules! list_invocations {
    ($way:literal) => {
        list_invocations!(
            "invocations.account = $1 AND invocations.region = $2 ",
            $way,
            "invocations.requested_at DESC, invocations.command_id DESC, node_id DESC"
        )
    };
    ($scope:expr, $way:literal, $order:expr) => {
        concat!(
            select_invocation!("WHERE "),
            $scope,
            concat!(
                "AND (invocations.requested_at, invocations.command_id, node_id) < ($10, $11, $12)
                 AND (CAST($4 AS TEXT) IS NULL OR invocations.command_id = $4)
                 AND (CAST($5 AS TEXT) IS NULL OR node_id = $5)
                 AND (CAST($6 AS TEXT) IS NULL OR invocations.document_name = $6)
                 AND invocations.requested_at > $7
                 AND ($8 = 0 OR invocations.status IN (SELECT v FROM {rows $9 v:text}))
                 AND (CAST($13 AS TEXT) IS NULL OR invocations.status_details = $13) "
            ),
            $way,
            " ORDER BY ",
            $order,
            " LIMIT $3"
        )
    };
}

/// The scope of invocations that are walked through their commands, which were sent at the same time as they; and its order.
macro_rules! through_commands {
    ($which:literal) => {
        concat!(
            "commands.account = $1 AND commands.region = $2 AND (commands.requested_at, commands.id) <= ($10, $11)
             AND commands.requested_at > $7",
            $which
        )
    };
    () => {
        "commands.requested_at DESC, commands.id DESC, node_id DESC"
    };
}

// The scope is only checked here, not searched by: a command has fewer invocations than its account. All of them were
// requested with it, so that its nodes are in the order of the key.
const INVOCATIONS_OF_COMMAND: &str = list_invocations!(
    "invocations.account || '' = $1 AND invocations.region || '' = $2 ",
    "AND invocations.command_id = $4 AND node_id < $12",
    "node_id DESC"
);
const INVOCATIONS_OF_NODE: &str = list_invocations!("AND node_id = $5");
const INVOCATIONS_BY_STATUS: &str =
    list_invocations!("AND invocations.status = (SELECT v FROM {rows $9 v:text}) AND invocations.status <> 'Success'");
const INVOCATIONS_BY_DOCUMENT: &str =
    list_invocations!(through_commands!(" AND commands.document_name = $6 "), "", through_commands!());
const INVOCATIONS_THAT_SUCCEEDED: &str =
    list_invocations!(through_commands!(" AND commands.succeeded > 0 "), "", through_commands!());
const INVOCATIONS_BY_TIME: &str = list_invocations!(through_commands!(" "), "", through_commands!());

/// Stands behind the id of every node.
const BEHIND_ALL: &str = "\u{10ffff}";

/// Invocations of an account and region, newest first, before a given one.
pub(crate) async fn invocations(
    ctx: &Ctx,
    filter: &Filter,
    before: (i64, &str, &str),
    limit: i64,
) -> Result<Vec<Invocation>, Error> {
    if filter.nothing {
        return Ok(Vec::new());
    }
    let (at, command_id) = filter.upper((before.0, before.1));
    let node_id = if before.2.is_empty() { BEHIND_ALL } else { before.2 };
    let (sql, statuses) = match filter.way() {
        Way::Command => (INVOCATIONS_OF_COMMAND, all(filter)),
        Way::Node => (INVOCATIONS_OF_NODE, all(filter)),
        Way::Status(statuses) => (INVOCATIONS_BY_STATUS, one_by_one(statuses)),
        Way::Success => (INVOCATIONS_THAT_SUCCEEDED, all(filter)),
        Way::Document => (INVOCATIONS_BY_DOCUMENT, all(filter)),
        Way::Time => (INVOCATIONS_BY_TIME, all(filter)),
    };
    let mut found = Vec::new();
    for statuses in statuses {
        let mut params = vec![ctx.account().into(), ctx.region().into(), limit.into()];
        params.extend(filter.params(statuses));
        params.extend([at.into(), command_id.into(), node_id.into(), filter.details.as_deref().into()]);
        for row in &ctx.plane.db.scan(sql, params).await? {
            found.push(invocation(row)?);
        }
    }
    newest(&mut found, limit, |found| (found.requested_at, found.command_id.clone(), found.node_id.clone()));
    Ok(found)
}

/// All statuses that are asked for in one look.
fn all(filter: &Filter) -> Vec<&[String]> {
    vec![&filter.statuses]
}

/// A look for each status.
fn one_by_one(statuses: &[String]) -> Vec<&[String]> {
    statuses.chunks(1).collect()
}

/// Keeps the first so many of what several looks have found, newest first.
fn newest<T, K: Ord>(found: &mut Vec<T>, limit: i64, key: impl Fn(&T) -> K) {
    found.sort_by_cached_key(|found| Reverse(key(found)));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
}

#[cfg(test)]
mod tests {
    use storage::testing::Store;

    use super::*;

    #[tokio::test]
    async fn no_list_walks_through_what_was_not_asked_for() {
        let cases = [
            (COMMAND_BY_ID, "SEARCH commands USING PRIMARY KEY (id=?)"),
            (COMMANDS_OF_NODE, "invocations_by_node (account=? AND region=? AND node_id=? AND requested_at>?"),
            (COMMANDS_BY_STATUS, "commands_by_status (account=? AND region=? AND status=? AND requested_at>?"),
            (
                COMMANDS_BY_DOCUMENT,
                "commands_by_document (account=? AND region=? AND document_name=? AND requested_at>?",
            ),
            (
                INVOCATIONS_BY_DOCUMENT,
                "commands_by_document (account=? AND region=? AND document_name=? AND requested_at>?",
            ),
            (COMMANDS_BY_TIME, "commands_by_time (account=? AND region=? AND requested_at>?"),
            (INVOCATIONS_OF_COMMAND, "SEARCH invocations USING PRIMARY KEY (command_id=? AND node_id<?"),
            (INVOCATIONS_OF_NODE, "invocations_by_node (account=? AND region=? AND node_id=? AND requested_at>?"),
            (INVOCATIONS_BY_STATUS, "invocations_by_status (account=? AND region=? AND status=? AND requested_at>?"),
            (INVOCATIONS_BY_TIME, "commands_by_time (account=? AND region=? AND requested_at>?"),
            (INVOCATIONS_BY_TIME, "SEARCH invocations USING PRIMARY KEY (command_id=?"),
            (INVOCATIONS_THAT_SUCCEEDED, "commands_by_time (account=? AND region=? AND requested_at>?"),
            (super::super::rollouts::MOVING, "commands USING INDEX commands_moving"),
            (
                super::super::joining::JOINABLE,
                "commands USING INDEX commands_joinable (account=? AND region=? AND expires_at>?)",
            ),
            (crate::store::OUTGOING, "invocations_live (node_id=? AND outbox>?)"),
            (crate::store::AWAITS_CANCEL, "invocations_live (node_id=?"),
        ];
        let store = Store::sqlite();
        let db = store.open(crate::MIGRATIONS).await;
        for (sql, expected) in cases {
            let explain: &'static str = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let params = (1..=13).rev().find(|number| sql.contains(&format!("${number}"))).unwrap();
            let steps = db.read(explain, &vec![Val::Null; params]).await.unwrap();
            let steps: Vec<_> = steps.iter().map(|step| step.text(3).unwrap().to_owned()).collect();
            assert!(steps.iter().any(|step| step.contains(expected)), "{sql}\n{}", steps.join("\n"));
            let sorted = steps.iter().any(|step| step.contains("TEMP B-TREE FOR ORDER BY"));
            assert!(!sorted, "{sql}\n{}", steps.join("\n"));
        }
        db.close().await;
    }
}
