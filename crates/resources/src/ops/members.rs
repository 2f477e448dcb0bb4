//! What is in a group, or would be.

use model::resource_groups::{
    ListGroupResourcesInput, ListGroupResourcesItem, ListGroupResourcesOutput, ResourceIdentifier,
    SearchResourcesInput, SearchResourcesOutput,
};
use model::{Error, Fault, resource_groups::error};
use platform::Ctx;

use super::groups::find;
use super::{Filters, told};
use crate::Resources;
use crate::query::Query;

/// ListGroupResources, by kind and id.
pub(crate) async fn list(
    resources: Resources,
    ctx: Ctx,
    input: ListGroupResourcesInput,
) -> Result<ListGroupResourcesOutput, Error> {
    let group = find(&ctx, input.group.as_deref(), input.group_name.as_deref()).await?;
    let query = Query::parse(&group.query).map_err(Error::internal)?;
    let filters: Filters =
        input.filters.unwrap_or_default().into_iter().map(|filter| (filter.name, filter.values)).collect();
    let scope = format!("{}\n{filters:?}", group.name);
    let (found, next_token) =
        members(&resources, &ctx, &query, &filters, (&scope, input.max_results, input.next_token.as_deref())).await?;
    let item =
        |identifier: &ResourceIdentifier| ListGroupResourcesItem { identifier: Some(identifier.clone()), status: None };
    Ok(ListGroupResourcesOutput {
        resources: Some(found.iter().map(item).collect()),
        resource_identifiers: Some(found),
        next_token,
        query_errors: Some(Vec::new()),
    })
}

/// SearchResources: what a group with that query would have.
pub(crate) async fn search(
    resources: Resources,
    ctx: Ctx,
    input: SearchResourcesInput,
) -> Result<SearchResourcesOutput, Error> {
    let query = Query::read(&input.resource_query)?;
    let scope = format!("{query:?}");
    let (found, next_token) =
        members(&resources, &ctx, &query, &[], (&scope, input.max_results, input.next_token.as_deref())).await?;
    Ok(SearchResourcesOutput { resource_identifiers: Some(found), next_token, query_errors: Some(Vec::new()) })
}

/// A page of what a query means; `page` is what it is a page of, how many it has, and the token.
async fn members(
    resources: &Resources,
    ctx: &Ctx,
    query: &Query,
    narrowed: &[(String, Vec<String>)],
    page: (&str, Option<i32>, Option<&str>),
) -> Result<(Vec<ResourceIdentifier>, Option<String>), Error> {
    if let Some(filter) = narrowed.iter().find(|(name, _)| name != "resource-type") {
        return Err(unknown(&filter.0).into());
    }
    let paging = super::page(ctx, page.0, page.1, page.2)?;
    let is_meant = |kind: &str| narrowed.iter().all(|(_, values)| values.iter().any(|wanted| wanted == kind));
    let (found, next) = resources
        .catalog
        .page(ctx, &paging, &query.filters, |kind| query.means(kind.group_type) && is_meant(kind.group_type))
        .await?;
    let identifiers = found.into_iter().map(|found| ResourceIdentifier {
        resource_arn: Some(found.kind.arn(ctx, &found.resource.id)),
        resource_type: Some(found.kind.group_type.to_owned()),
    });
    Ok((identifiers.collect(), told(next)))
}

fn unknown(filter: &str) -> Fault {
    error::BAD_REQUEST_EXCEPTION.with(format!("There is no filter {filter}. Use resource-type."))
}
