//! The tagging API: tags of whatever has some.

use std::collections::{BTreeMap, BTreeSet};

use model::resourcegroupstaggingapi::{
    FailureInfo, GetResourcesInput, GetResourcesOutput, GetTagKeysInput, GetTagKeysOutput, GetTagValuesInput,
    GetTagValuesOutput, ResourceTagMapping, Tag, TagResourcesInput, TagResourcesOutput, UntagResourcesInput,
    UntagResourcesOutput, error,
};
use model::{Error, Fault};
use platform::{Ctx, Paging, TagFilter, TaggedKind, TaggedResource};

use crate::Resources;

/// How many keys or values a page has.
const PAGE: usize = 1_000;
/// How many resources a page has, unless told.
const RESOURCES: i32 = 100;

/// GetResources: what has tags, by kind and id.
pub(crate) async fn resources(
    resources: Resources,
    ctx: Ctx,
    input: GetResourcesInput,
) -> Result<GetResourcesOutput, Error> {
    check(&input)?;
    if let Some(arns) = &input.resource_arn_list {
        return named(&resources, &ctx, arns).await;
    }
    let filters: Vec<TagFilter> =
        input.tag_filters.unwrap_or_default().into_iter().map(filter).collect::<Result<_, _>>()?;
    let types = input.resource_type_filters.unwrap_or_default();
    let size = input.resources_per_page.or(input.tags_per_page).unwrap_or(RESOURCES).min(RESOURCES);
    let scope = format!("{filters:?}\n{types:?}");
    let paging =
        Paging::new(&ctx, &scope, Some(size), PAGE, token(input.pagination_token.as_ref())).map_err(invalid_token)?;
    let is_meant = |kind: &TaggedKind| types.is_empty() || types.iter().any(|filter| kind.is_meant_by(filter));
    let (found, next) = resources.catalog.page(&ctx, &paging, &filters, is_meant).await?;
    let list = found.into_iter().map(|found| mapping(found.kind.arn(&ctx, &found.resource.id), found.resource));
    Ok(GetResourcesOutput {
        resource_tag_mapping_list: Some(list.collect()),
        pagination_token: Some(next.unwrap_or_default()),
    })
}

/// GetTagKeys, by name.
pub(crate) async fn keys(resources: Resources, ctx: Ctx, input: GetTagKeysInput) -> Result<GetTagKeysOutput, Error> {
    let mut keys = BTreeSet::new();
    resources.catalog.each(&ctx, |resource| keys.extend(resource.tags.keys().cloned())).await?;
    let (keys, next) = page(&ctx, "", keys, input.pagination_token.as_ref())?;
    Ok(GetTagKeysOutput { tag_keys: Some(keys), pagination_token: Some(next) })
}

/// GetTagValues, by value.
pub(crate) async fn values(
    resources: Resources,
    ctx: Ctx,
    input: GetTagValuesInput,
) -> Result<GetTagValuesOutput, Error> {
    let mut values = BTreeSet::new();
    resources.catalog.each(&ctx, |resource| values.extend(resource.tags.get(&input.key).cloned())).await?;
    let (values, next) = page(&ctx, &input.key, values, input.pagination_token.as_ref())?;
    Ok(GetTagValuesOutput { tag_values: Some(values), pagination_token: Some(next) })
}

/// TagResources: each by itself; what fails is told of, and the others have the tags.
pub(crate) async fn tag(resources: Resources, ctx: Ctx, input: TagResourcesInput) -> Result<TagResourcesOutput, Error> {
    if let Some(text) = input.tags.iter().flat_map(|(key, value)| [key, value]).find(|text| !is_plain(text)) {
        let message = "Tags consist of letters, digits, blanks and _ . : / = + - @ only";
        return Err(invalid(format!("{message}, not {text:?}.")).into());
    }
    let keys = input.tags.iter().map(|(key, value)| (format!("aws:RequestTag/{key}"), value.clone()));
    let keys: Vec<_> = keys.chain(input.tags.keys().map(|key| ("aws:TagKeys".to_owned(), key.clone()))).collect();
    let mut failed = BTreeMap::new();
    for arn in &input.resource_arn_list {
        let done = async {
            let (slice, resource) = find(&resources, &ctx, arn).await?;
            allow(&ctx, slice.kind(), slice.kind().tag_action, &resource, &keys).await?;
            slice.tag(&ctx, &resource.id, &input.tags).await
        };
        failed.extend(failure(arn, done.await)?);
    }
    Ok(TagResourcesOutput { failed_resources_map: Some(failed) })
}

/// What tags consist of wherever they can be given, as AWS's patterns have it.
fn is_plain(text: &str) -> bool {
    let is_blank = |letter: char| letter.is_whitespace() && !letter.is_control();
    text.chars().all(|letter| letter.is_alphanumeric() || is_blank(letter) || "_.:/=+-@".contains(letter))
}

/// UntagResources: each by itself, as [`tag`].
pub(crate) async fn untag(
    resources: Resources,
    ctx: Ctx,
    input: UntagResourcesInput,
) -> Result<UntagResourcesOutput, Error> {
    let keys: Vec<_> = input.tag_keys.iter().map(|key| ("aws:TagKeys".to_owned(), key.clone())).collect();
    let mut failed = BTreeMap::new();
    for arn in &input.resource_arn_list {
        let done = async {
            let (slice, resource) = find(&resources, &ctx, arn).await?;
            allow(&ctx, slice.kind(), slice.kind().untag_action, &resource, &keys).await?;
            slice.untag(&ctx, &resource.id, &input.tag_keys).await
        };
        failed.extend(failure(arn, done.await)?);
    }
    Ok(UntagResourcesOutput { failed_resources_map: Some(failed) })
}

/// AWS's rules about which members go together.
fn check(input: &GetResourcesInput) -> Result<(), Fault> {
    let is_narrowed = input.tag_filters.as_ref().is_some_and(|filters| !filters.is_empty())
        || input.resource_type_filters.as_ref().is_some_and(|types| !types.is_empty())
        || input.resources_per_page.is_some()
        || input.tags_per_page.is_some()
        || token(input.pagination_token.as_ref()).is_some();
    if input.resource_arn_list.is_some() && is_narrowed {
        return Err(invalid("ResourceARNList cannot be given with filters or pages."));
    }
    if input.resources_per_page.is_some_and(|size| !(1..=100).contains(&size)) {
        return Err(invalid("ResourcesPerPage must be from 1 to 100."));
    }
    if input.tags_per_page.is_some_and(|size| !(100..=500).contains(&size) || size % 100 != 0) {
        return Err(invalid("TagsPerPage must be 100, 200, 300, 400 or 500."));
    }
    if input.resources_per_page.is_some() && input.tags_per_page.is_some() {
        return Err(invalid("Use either ResourcesPerPage or TagsPerPage, not both."));
    }
    Ok(())
}

fn filter(filter: model::resourcegroupstaggingapi::TagFilter) -> Result<TagFilter, Fault> {
    let key = filter.key.ok_or_else(|| invalid("Every one of TagFilters needs a Key."))?;
    Ok(TagFilter { key, values: filter.values.unwrap_or_default() })
}

/// Those that were named, with whatever tags they have; those that are not there are left out.
async fn named(resources: &Resources, ctx: &Ctx, arns: &[String]) -> Result<GetResourcesOutput, Error> {
    let mut list = Vec::new();
    for arn in arns {
        if let Some((slice, id)) = resources.catalog.owner(ctx, arn)
            && let Some(resource) = slice.find(ctx, id).await?
        {
            list.push(mapping(arn.clone(), resource));
        }
    }
    Ok(GetResourcesOutput { resource_tag_mapping_list: Some(list), pagination_token: Some(String::new()) })
}

fn mapping(arn: String, resource: TaggedResource) -> ResourceTagMapping {
    let tags = resource.tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
    ResourceTagMapping { resource_arn: Some(arn), tags: Some(tags.collect()), compliance_details: None }
}

/// The page of a sorted list behind the token, and the token for the next, which is empty at the end.
fn page(ctx: &Ctx, scope: &str, all: BTreeSet<String>, given: Option<&String>) -> Result<(Vec<String>, String), Error> {
    let paging = Paging::new(ctx, scope, None, PAGE, token(given)).map_err(invalid_token)?;
    let after = paging.after().and_then(|key| key.first()?.as_text());
    let rest = all.into_iter().filter(|text| after.is_none_or(|after| text.as_str() > after)).collect();
    let (page, next) = paging.finish(ctx, rest, |last: &String| vec![last.into()]);
    Ok((page, next.unwrap_or_default()))
}

/// Clients send the empty token of a last page, too.
fn token(given: Option<&String>) -> Option<&str> {
    given.map(String::as_str).filter(|token| !token.is_empty())
}

async fn find<'r>(
    resources: &'r Resources,
    ctx: &Ctx,
    arn: &str,
) -> Result<(&'r std::sync::Arc<dyn platform::Tagged>, TaggedResource), Error> {
    let unknown = || invalid(format!("There is no resource {arn} with tags in this account and region."));
    let (slice, id) = resources.catalog.owner(ctx, arn).ok_or_else(unknown)?;
    Ok((slice, slice.find(ctx, id).await?.ok_or_else(unknown)?))
}

/// Asks the policies what the resource's own service would ask.
async fn allow(
    ctx: &Ctx,
    kind: &TaggedKind,
    action: &str,
    resource: &TaggedResource,
    keys: &[(String, String)],
) -> Result<(), Error> {
    let mut target = resource.target(ctx, kind);
    target.keys.extend_from_slice(keys);
    ctx.allow(action, &[target]).await
}

/// What is told of a resource that could not be changed. What is this side's fault fails the whole call.
fn failure(arn: &str, done: Result<(), Error>) -> Result<Option<(String, FailureInfo)>, Error> {
    match done {
        Ok(()) => Ok(None),
        Err(Error::Fault(fault)) if fault.shape.status < 500 => {
            let info = FailureInfo {
                status_code: Some(fault.shape.status.into()),
                error_code: Some("InvalidParameterException".to_owned()),
                error_message: Some(fault.message),
            };
            Ok(Some((arn.to_owned(), info)))
        }
        Err(error) => Err(error),
    }
}

fn invalid(message: impl Into<String>) -> Fault {
    error::INVALID_PARAMETER_EXCEPTION.with(message.into())
}

/// A token that cannot be read, in the word of this service.
fn invalid_token(error: Error) -> Error {
    match error {
        Error::Fault(fault) => invalid(fault.message).into(),
        internal @ Error::Internal(_) => internal,
    }
}
