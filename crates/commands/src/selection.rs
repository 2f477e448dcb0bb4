//! Which nodes a request is for: those named, or those that its targets and its expression describe.

use std::collections::{HashMap, HashSet};

use model::ssm::{self, Target};
use model::{Error, Fault, common};
use nodes::{ConnectedNode, Node, Nodes, Selection};
use platform::Ctx;

/// The most nodes that a command may be for; what the store holds beyond is not looked for.
const MOST: usize = 1_000_000;

/// What a request is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Meant {
    /// These, each of which must be enrolled.
    Named(Vec<String>),
    /// Whatever fits, if only nothing.
    Described(Selection),
}

impl Meant {
    /// Reads `InstanceIds`, `Targets` and our own expression: nodes are named, or described by one or both of the others.
    ///
    /// # Errors
    /// `ValidationException`, `DuplicateInstanceId`.
    pub(crate) fn read(
        ids: Option<&[String]>,
        targets: Option<&[Target]>,
        expression: Option<&str>,
    ) -> Result<Self, Error> {
        let (ids, targets) = (ids.unwrap_or_default(), targets.unwrap_or_default());
        match (ids.is_empty(), targets.is_empty(), expression) {
            (true, true, None) => {
                Err(refused("Give InstanceIds or Targets: a command is for at least one node.").into())
            }
            (false, true, None) => {
                let mut seen = HashSet::new();
                if let Some(twice) = ids.iter().find(|id| !seen.insert(id.as_str())) {
                    let message = format!("Node {twice} is named more than once.");
                    return Err(ssm::error::DUPLICATE_INSTANCE_ID.with(message).into());
                }
                Ok(Self::Named(ids.to_vec()))
            }
            (true, _, _) => {
                let mut meant = Selection::of_targets(targets)?;
                if let Some(expression) = expression {
                    meant = meant.and(Selection::parse(expression).map_err(Fault::from)?);
                }
                Ok(Self::Described(meant))
            }
            _ => Err(refused("Give either InstanceIds or a description of the nodes, not both.").into()),
        }
    }

    /// The nodes, in the order named or of their ids.
    ///
    /// # Errors
    /// `InvalidInstanceId` for those named that are not enrolled here; and those of the store.
    pub(crate) async fn nodes(&self, nodes: &Nodes, ctx: &Ctx) -> Result<Vec<Node>, Error> {
        match self {
            Self::Named(ids) => named(nodes, ctx, ids).await,
            Self::Described(selection) => nodes.select(ctx, selection, None, MOST).await,
        }
    }
}

impl Meant {
    /// The connected node, if it is described.
    ///
    /// # Errors
    /// Those of the store.
    pub(crate) async fn node(&self, nodes: &Nodes, node: &ConnectedNode) -> Result<Option<Node>, Error> {
        let Self::Described(selection) = self else { return Ok(None) };
        let this = Target { key: Some("InstanceIds".to_owned()), values: Some(vec![node.id.to_string()]) };
        let selection = selection.clone().and(Selection::of_targets(&[this])?);
        Ok(nodes.select_in(&node.account, &node.region, &selection, None, 1).await?.pop())
    }
}

async fn named(nodes: &Nodes, ctx: &Ctx, ids: &[String]) -> Result<Vec<Node>, Error> {
    let target = Target { key: Some("InstanceIds".to_owned()), values: Some(ids.to_vec()) };
    let known = nodes.select(ctx, &Selection::of_targets(&[target])?, None, ids.len()).await?;
    let mut known: HashMap<String, Node> = known.into_iter().map(|node| (node.id.clone(), node)).collect();
    let mut found = Vec::with_capacity(known.len());
    let mut missing = Vec::new();
    for id in ids {
        match known.remove(id) {
            Some(node) => found.push(node),
            None => missing.push(id.as_str()),
        }
    }
    if missing.is_empty() {
        return Ok(found);
    }
    Err(ssm::error::INVALID_INSTANCE_ID
        .with(format!("Instances [[{}]] not in a valid state for account {}", missing.join(", "), ctx.account()))
        .into())
}

fn refused(message: &str) -> Fault {
    common::VALIDATION.with(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_way_to_say_it() {
        let target = Target { key: Some("tag:a".to_owned()), values: Some(vec!["b".to_owned()]) };
        let targets = std::slice::from_ref(&target);
        let ids = ["mi-1".to_owned(), "mi-1".to_owned()];
        assert!(Meant::read(None, None, None).is_err());
        assert!(Meant::read(Some(&ids[..1]), Some(targets), None).is_err());
        assert!(Meant::read(Some(&ids[..1]), None, Some("online")).is_err());
        assert!(Meant::read(Some(&ids), None, None).is_err());
        assert!(Meant::read(None, None, Some("platform = ")).is_err());
        assert!(Meant::read(Some(&ids[..1]), None, None).is_ok());
        assert!(Meant::read(None, Some(targets), Some("online")).is_ok());
    }
}
