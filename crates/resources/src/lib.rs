//! Resources by their tags, whichever slice owns them: resource groups, and the tagging API.
//!
//! A group is a query. What is in it is asked when somebody wants to know, of the slices whose resources carry tags, through
//! [`platform::Tagged`]: nothing here knows their tables.

mod catalog;
mod ops;
mod query;
mod store;

use std::sync::Arc;

use model::{Error, resource_groups, resourcegroupstaggingapi as tagging};
use platform::{Named, Plane, Registry, Tagged, Target};
use storage::{Db, Migration};

use catalog::Catalog;
pub use query::{ALL_TYPES, Query};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "resources", number: 1, sql: include_str!("../migrations/0001_groups.sql") }];

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Resources {
    plane: Plane,
    catalog: Catalog,
}

/// What a group of an account and region means; `None` when there is no such group.
///
/// # Errors
/// Those of the store.
pub async fn group_query(db: &Db, account: &str, region: &str, name: &str) -> Result<Option<Query>, Error> {
    let Some(group) = store::group(db, account, region, name).await? else { return Ok(None) };
    Query::parse(&group.query).map(Some).map_err(|wrong| Error::internal(format!("group {name}: {wrong}")))
}

impl Resources {
    /// `slices` have the resources, in the order in which they are listed.
    #[must_use]
    pub fn new(plane: &Plane, slices: Vec<Arc<dyn Tagged>>) -> Self {
        Self { plane: plane.clone(), catalog: Catalog::new(slices) }
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on::<resource_groups::CreateGroup, _, _>(ops::groups::create)
            .on::<resource_groups::DeleteGroup, _, _>(ops::groups::delete)
            .on::<resource_groups::GetGroup, _, _>(ops::groups::get)
            .on::<resource_groups::GetGroupConfiguration, _, _>(ops::groups::configuration)
            .on::<resource_groups::GetGroupQuery, _, _>(ops::groups::query)
            .on::<resource_groups::GetTags, _, _>(ops::groups::tags)
            .on::<resource_groups::ListGroupResources, _, _>(ops::members::list)
            .on::<resource_groups::ListGroups, _, _>(ops::groups::list)
            .on::<resource_groups::SearchResources, _, _>(ops::members::search)
            .on::<resource_groups::Tag, _, _>(ops::groups::tag)
            .on::<resource_groups::Untag, _, _>(ops::groups::untag)
            .on::<resource_groups::UpdateGroup, _, _>(ops::groups::update)
            .on::<resource_groups::UpdateGroupQuery, _, _>(ops::groups::update_query)
            .on::<tagging::GetResources, _, _>(ops::tagging::resources)
            .on::<tagging::GetTagKeys, _, _>(ops::tagging::keys)
            .on::<tagging::GetTagValues, _, _>(ops::tagging::values)
            .on::<tagging::TagResources, _, _>(ops::tagging::tag)
            .on::<tagging::UntagResources, _, _>(ops::tagging::untag)
            .resource("resource-groups:group", Self::resolve)
            .done();
    }

    /// The group that a request names by its name or ARN.
    async fn resolve(self, named: Named) -> Result<Target, Error> {
        let own = format!("arn:aws:resource-groups:{}:{}:group/", named.region, named.account);
        let mut target = Target::new(&named.arn);
        if let Some(name) = named.arn.strip_prefix(&own)
            && named.wants_tags
            && let Some(group) = store::group(&self.plane.db, &named.account, &named.region, name).await?
        {
            target.tags = group.tags.into_iter().collect();
        }
        Ok(target)
    }
}
