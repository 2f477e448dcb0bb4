//! Tags and attributes of nodes: with the node as it is read, and in a table of their own by which nodes are found.

use storage::{Batch, Val};

use crate::tags::{self, Tags};

/// Whose labels they are.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    pub(crate) id: &'a str,
}

/// Who gives the labels: AWS's tags, or what operators say of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Tag,
    Attribute,
}

impl Kind {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Tag => "tag",
            Self::Attribute => "attribute",
        }
    }
}

/// Adds to a batch that a node has these labels, guarded by its having had those.
pub(crate) fn relabel(batch: &mut Batch, of: Of<'_>, kind: Kind, before: &str, after: &Tags) {
    let sql = match kind {
        Kind::Tag => "UPDATE nodes SET tags = $3 WHERE id = $1 AND tags = $2",
        Kind::Attribute => "UPDATE nodes SET attributes = $3 WHERE id = $1 AND attributes = $2",
    };
    batch.expect(1, sql, [of.id.into(), before.into(), tags::stored(after).into()]);
    let params = [of.id.into(), kind.name().into()];
    batch.run("DELETE FROM node_labels WHERE node_id = $1 AND kind = $2", params);
    index(batch, of, kind, after);
}

/// Adds to a batch that a node is found by these labels, which it had not before.
pub(crate) fn index(batch: &mut Batch, of: Of<'_>, kind: Kind, labels: &Tags) {
    if labels.is_empty() {
        return;
    }
    let rows = Val::rows(labels.iter().map(|(name, value)| [Val::from(name), Val::from(value)]));
    batch.run(
        "INSERT INTO node_labels (account, region, kind, name, value, node_id)
         SELECT $1, $2, $3, given.name, given.value, $4 FROM {rows $5 name:text, value:text} AS given",
        [of.account.into(), of.region.into(), kind.name().into(), of.id.into(), rows],
    );
}

/// Adds to a batch that nothing is found any more by a node's labels.
pub(crate) fn forget(batch: &mut Batch, id: &str) {
    batch.run("DELETE FROM node_labels WHERE node_id = $1", [id.into()]);
}
