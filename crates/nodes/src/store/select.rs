//! Pages of nodes that a selection may mean, each by the index that narrows most.

use storage::Row;

use super::{Node, node, one_of, online, select_node};
use crate::Nodes;
use crate::select::Candidates;

/// As many nodes are read at once, on the spot.
const FEW: usize = 50;

/// Where nodes are looked for.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
}

impl Nodes {
    /// Up to `limit` candidates in order of id, after a given one.
    pub(crate) async fn candidates(
        &self,
        place: Place<'_>,
        candidates: &Candidates<'_>,
        after: &str,
        limit: i64,
    ) -> Result<Vec<Node>, storage::Error> {
        let plane = &self.0.plane;
        let mut params = vec![
            (*plane.replica).into(),
            plane.clock.now().into(),
            place.account.into(),
            place.region.into(),
            after.into(),
            limit.into(),
        ];
        let sql = match candidates {
            Candidates::All => ALL,
            Candidates::Ids(ids) => {
                params.push(one_of(ids));
                BY_ID
            }
            Candidates::Label { kind, name, values: [] } => {
                params.extend([kind.name().into(), (*name).into()]);
                BY_NAME
            }
            Candidates::Label { kind, name, values: [value] } => {
                params.extend([kind.name().into(), (*name).into(), value.as_str().into()]);
                BY_VALUE
            }
            Candidates::Label { kind, name, values } => {
                params.extend([kind.name().into(), (*name).into(), one_of(values)]);
                BY_VALUES
            }
        };
        match candidates {
            Candidates::Ids(ids) if ids.len() <= FEW => rows(&plane.db.read(sql, &params).await?),
            _ => rows(&plane.db.scan(sql, params).await?),
        }
    }
}

fn rows(rows: &[Row]) -> Result<Vec<Node>, storage::Error> {
    rows.iter().map(node).collect()
}

const ALL: &str = select_node!("WHERE account = $3 AND region = $4 AND nodes.id > $5 ORDER BY nodes.id LIMIT $6");

const BY_ID: &str = select_node!(
    "WHERE account = $3 AND region = $4 AND nodes.id > $5 AND nodes.id IN (SELECT v FROM {rows $7 v:text})
     ORDER BY nodes.id LIMIT $6"
);

const BY_NAME: &str = select_node!(
    "WHERE nodes.id IN (
        SELECT node_id FROM node_labels
        WHERE account = $3 AND region = $4 AND kind = $7 AND name = $8 AND node_id > $5 ORDER BY node_id LIMIT $6)
     ORDER BY nodes.id"
);

const BY_VALUE: &str = select_node!(
    "WHERE nodes.id IN (
        SELECT node_id FROM node_labels
        WHERE account = $3 AND region = $4 AND kind = $7 AND name = $8 AND value = $9 AND node_id > $5
        ORDER BY node_id LIMIT $6)
     ORDER BY nodes.id"
);

const BY_VALUES: &str = select_node!(
    "WHERE nodes.id IN (
        SELECT node_id FROM node_labels
        WHERE account = $3 AND region = $4 AND kind = $7 AND name = $8
        AND value IN (SELECT v FROM {rows $9 v:text}) AND node_id > $5
        ORDER BY node_id LIMIT $6)
     ORDER BY nodes.id"
);
