//! Finding nodes by what is known of them: by the API's targets, or by an expression.

mod expression;
mod parse;
mod plan;
mod targets;

use std::collections::HashMap;

use model::ssm::Target;
use model::{Error, Fault, common};
use platform::{Ctx, TagFilter};
use resources::Query;

use crate::store::select::Place;
use crate::{Node, Nodes};

pub use parse::Malformed;

pub(crate) use expression::{Expr, Field, Test};
pub(crate) use parse::parse;
pub(crate) use plan::Candidates;
pub(crate) use targets::MANAGED_INSTANCE;

/// How many candidates are read at one time, at most.
const CHUNK: usize = 2_000;

/// Which nodes are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection(Expr);

impl Selection {
    /// Every node.
    #[must_use]
    pub fn everything() -> Self {
        Self(Expr::Every)
    }

    /// The nodes that all of these targets mean: `InstanceIds` (also `*`), `tag:KEY`, `tag-key`, `resource-groups:Name` and
    /// `resource-groups:ResourceTypeFilters`. Without targets, every node.
    ///
    /// # Errors
    /// `ValidationException` for a key that does not exist, and for one without values.
    pub fn of_targets(given: &[Target]) -> Result<Self, Fault> {
        targets::expression(given).map(Self)
    }

    /// The nodes for which an expression holds, such as `platform ~ 'Debian*' and tag:env in (prod, stage) and not online`. An
    /// empty one means every node.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        parse(text).map(Self)
    }

    /// The nodes that both mean.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(Expr::All(vec![self.0, other.0]))
    }
}

impl From<Expr> for Selection {
    fn from(expression: Expr) -> Self {
        Self(expression)
    }
}

impl From<Malformed> for Fault {
    fn from(wrong: Malformed) -> Self {
        common::VALIDATION.with(format!("The expression cannot be read: {wrong}."))
    }
}

impl Nodes {
    /// Up to `limit` nodes of the caller's account and region that are meant, in order of id, after a given one. Fewer than
    /// `limit` are the last.
    ///
    /// # Errors
    /// `ValidationException` for a resource group that does not exist; those of the store.
    pub async fn select(
        &self,
        ctx: &Ctx,
        selection: &Selection,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Node>, Error> {
        self.select_in(ctx.account(), ctx.region(), selection, after, limit).await
    }

    /// As [`Nodes::select`], in any account and region.
    ///
    /// # Errors
    /// As [`Nodes::select`].
    pub async fn select_in(
        &self,
        account: &str,
        region: &str,
        selection: &Selection,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<Node>, Error> {
        let place = Place { account, region };
        let expression = self.without_groups(place, &selection.0).await?;
        let candidates = plan::candidates(&expression);
        let (mut found, mut after) = (Vec::new(), after.unwrap_or_default().to_owned());
        let mut chunk = limit.clamp(1, CHUNK);
        while found.len() < limit {
            let some = self.candidates(place, &candidates, &after, i64::try_from(chunk).unwrap_or(i64::MAX)).await?;
            let is_last = some.len() < chunk;
            if let Some(last) = some.last() {
                after.clone_from(&last.id);
            }
            found.extend(some.into_iter().filter(|node| expression.holds(node)));
            if is_last {
                break;
            }
            chunk = (chunk * 4).min(CHUNK);
        }
        found.truncate(limit);
        Ok(found)
    }

    /// Whether a node of this account and region is among those that are meant.
    ///
    /// # Errors
    /// As [`Nodes::select`].
    pub async fn is_selected(
        &self,
        account: &str,
        region: &str,
        selection: &Selection,
        node_id: &str,
    ) -> Result<bool, Error> {
        let this = Selection(Expr::Is(Field::Id, Test::OneOf(vec![node_id.to_owned()])));
        Ok(!self.select_in(account, region, &selection.clone().and(this), None, 1).await?.is_empty())
    }

    /// The condition with groups replaced by what they mean.
    async fn without_groups(&self, place: Place<'_>, expression: &Expr) -> Result<Expr, Error> {
        let mut meanings = HashMap::new();
        for group in expression.groups() {
            let query = resources::group_query(&self.0.plane.db, place.account, place.region, group).await?;
            meanings.insert(group, of_group(&query.ok_or_else(|| no_group(group))?));
        }
        Ok(expression.with_groups(&|group| meanings.get(group).cloned().unwrap_or(Expr::Any(Vec::new()))))
    }
}

/// The nodes in a group.
fn of_group(query: &Query) -> Expr {
    if !query.means(MANAGED_INSTANCE) {
        return Expr::Any(Vec::new());
    }
    if query.filters.is_empty() { Expr::Every } else { with_tags(&query.filters) }
}

/// The nodes for which all these conditions on tags hold; without any, those that have a tag.
pub(crate) fn with_tags(filters: &[TagFilter]) -> Expr {
    if filters.is_empty() {
        return Expr::Tagged;
    }
    let condition = |filter: &TagFilter| {
        let test = if filter.values.is_empty() { Test::Known } else { Test::OneOf(filter.values.clone()) };
        Expr::Is(Field::Tag(filter.key.clone()), test)
    };
    Expr::All(filters.iter().map(condition).collect())
}

fn no_group(name: &str) -> Fault {
    common::VALIDATION.with(format!("There is no resource group {name} in this account and region."))
}
