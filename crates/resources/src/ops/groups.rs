//! Groups: their names, descriptions, queries and tags.

use model::resource_groups::{
    CreateGroupInput, CreateGroupOutput, DeleteGroupInput, DeleteGroupOutput, GetGroupConfigurationInput,
    GetGroupConfigurationOutput, GetGroupInput, GetGroupOutput, GetGroupQueryInput, GetGroupQueryOutput, GetTagsInput,
    GetTagsOutput, Group as Shown, GroupIdentifier, GroupQuery, ListGroupsInput, ListGroupsOutput, ResourceQuery,
    TagInput, TagOutput, UntagInput, UntagOutput, UpdateGroupInput, UpdateGroupOutput, UpdateGroupQueryInput,
    UpdateGroupQueryOutput, error,
};
use model::{Error, Fault};
use platform::{Ctx, Tags};
use serde_json::{Value, json};
use storage::Batch;

use super::{Filters, bad, page, told};
use crate::query::{Query, TAG_FILTERS};
use crate::store::Group;
use crate::{Resources, store};

/// How often a change that met another one is decided again.
const TRIES: usize = 10;
/// How many tags a group may have.
const MOST_TAGS: usize = 50;

/// CreateGroup.
pub(crate) async fn create(_: Resources, ctx: Ctx, input: CreateGroupInput) -> Result<CreateGroupOutput, Error> {
    if input.name.to_ascii_lowercase().starts_with("aws") {
        return Err(bad("The name of a group cannot begin with AWS.").into());
    }
    let Some(given) = input.resource_query else {
        return Err(bad("Groups without a ResourceQuery are not supported. Give a query by tags.").into());
    };
    if input.configuration.is_some_and(|configuration| !configuration.is_empty()) {
        return Err(bad("Groups with a Configuration are not supported. Give a query by tags.").into());
    }
    Query::read(&given)?;
    let mut tags = Tags::new();
    add(&mut tags, input.tags.unwrap_or_default())?;
    let group = Group {
        name: input.name,
        query: given.query.unwrap_or_default(),
        tags,
        description: input.description,
        criticality: input.criticality,
        owner: input.owner,
        display_name: input.display_name,
        revision: 1,
    };
    let mut batch = Batch::new();
    store::insert(&mut batch, &ctx, &group);
    batch.journal(ctx.entry(arn(&ctx, &group.name), json!({ "query": group.query, "tags": group.tags })));
    match ctx.plane.commit(batch).await {
        Ok(_) => Ok(CreateGroupOutput {
            group: Some(shown(&ctx, &group)),
            resource_query: Some(asked(&group)),
            tags: Some(group.tags),
            group_configuration: None,
        }),
        Err(storage::Error::Conflict { .. }) => {
            Err(bad(format!("Cannot create group: group {} exists already.", group.name)).into())
        }
        Err(error) => Err(error.into()),
    }
}

/// DeleteGroup: what is in it stays.
pub(crate) async fn delete(_: Resources, ctx: Ctx, input: DeleteGroupInput) -> Result<DeleteGroupOutput, Error> {
    let group = find(&ctx, input.group.as_deref(), input.group_name.as_deref()).await?;
    let mut batch = Batch::new();
    store::delete(&mut batch, &ctx, &group.name);
    batch.journal(ctx.entry(arn(&ctx, &group.name), Value::Null));
    match ctx.plane.commit(batch).await {
        Ok(_) => Ok(DeleteGroupOutput { group: Some(shown(&ctx, &group)) }),
        Err(storage::Error::Conflict { .. }) => Err(unknown(&group.name).into()),
        Err(error) => Err(error.into()),
    }
}

/// GetGroup.
pub(crate) async fn get(_: Resources, ctx: Ctx, input: GetGroupInput) -> Result<GetGroupOutput, Error> {
    let group = find(&ctx, input.group.as_deref(), input.group_name.as_deref()).await?;
    Ok(GetGroupOutput { group: Some(shown(&ctx, &group)) })
}

/// GetGroupConfiguration: no group here has one.
pub(crate) async fn configuration(
    _: Resources,
    ctx: Ctx,
    input: GetGroupConfigurationInput,
) -> Result<GetGroupConfigurationOutput, Error> {
    find(&ctx, input.group.as_deref(), None).await?;
    Ok(GetGroupConfigurationOutput::default())
}

/// GetGroupQuery.
pub(crate) async fn query(_: Resources, ctx: Ctx, input: GetGroupQueryInput) -> Result<GetGroupQueryOutput, Error> {
    let group = find(&ctx, input.group.as_deref(), input.group_name.as_deref()).await?;
    Ok(GetGroupQueryOutput { group_query: Some(with_query(&group)) })
}

/// ListGroups, by name.
pub(crate) async fn list(_: Resources, ctx: Ctx, input: ListGroupsInput) -> Result<ListGroupsOutput, Error> {
    let filters: Filters =
        input.filters.unwrap_or_default().into_iter().map(|filter| (filter.name, filter.values)).collect();
    let paging = page(&ctx, &format!("{filters:?}"), input.max_results, input.next_token.as_deref())?;
    let mut after = paging.after().and_then(|key| key.first()?.as_text()).unwrap_or_default().to_owned();
    let limit = usize::try_from(paging.limit()).unwrap_or(usize::MAX);
    let mut found: Vec<Group> = Vec::new();
    while found.len() < limit {
        let some = store::groups(&ctx, &after, paging.limit()).await?;
        let is_last = some.len() < limit;
        if let Some(last) = some.last() {
            after.clone_from(&last.name);
        }
        found.extend(
            some.into_iter().filter(|group| filters.iter().all(|(name, values)| is_meant(group, name, values))),
        );
        if is_last {
            break;
        }
    }
    found.truncate(limit);
    let (found, next_token) = paging.finish(&ctx, found, |last| vec![last.name.as_str().into()]);
    Ok(ListGroupsOutput {
        group_identifiers: Some(found.iter().map(|group| identifier(&ctx, group)).collect()),
        groups: Some(found.iter().map(|group| shown(&ctx, group)).collect()),
        next_token: told(next_token),
    })
}

/// UpdateGroup: what is not given stays.
pub(crate) async fn update(_: Resources, ctx: Ctx, input: UpdateGroupInput) -> Result<UpdateGroupOutput, Error> {
    let name = named(&ctx, input.group.as_deref(), input.group_name.as_deref())?;
    let group = change(&ctx, &name, |group| {
        let newer = |given: &Option<String>, known: &mut Option<String>| {
            if given.is_some() {
                known.clone_from(given);
            }
        };
        newer(&input.description, &mut group.description);
        newer(&input.owner, &mut group.owner);
        newer(&input.display_name, &mut group.display_name);
        group.criticality = input.criticality.or(group.criticality);
        Ok(json!({ "description": group.description }))
    });
    Ok(UpdateGroupOutput { group: Some(shown(&ctx, &group.await?)) })
}

/// UpdateGroupQuery.
pub(crate) async fn update_query(
    _: Resources,
    ctx: Ctx,
    input: UpdateGroupQueryInput,
) -> Result<UpdateGroupQueryOutput, Error> {
    let name = named(&ctx, input.group.as_deref(), input.group_name.as_deref())?;
    Query::read(&input.resource_query)?;
    let query = input.resource_query.query.unwrap_or_default();
    let group = change(&ctx, &name, |group| {
        group.query.clone_from(&query);
        Ok(json!({ "query": query }))
    });
    Ok(UpdateGroupQueryOutput { group_query: Some(with_query(&group.await?)) })
}

/// GetTags: of a group.
pub(crate) async fn tags(_: Resources, ctx: Ctx, input: GetTagsInput) -> Result<GetTagsOutput, Error> {
    let group = find(&ctx, Some(&input.arn), None).await?;
    Ok(GetTagsOutput { arn: Some(input.arn), tags: Some(group.tags) })
}

/// Tag: a group.
pub(crate) async fn tag(_: Resources, ctx: Ctx, input: TagInput) -> Result<TagOutput, Error> {
    let name = named(&ctx, Some(&input.arn), None)?;
    change(&ctx, &name, |group| {
        add(&mut group.tags, input.tags.clone())?;
        Ok(json!({ "tags": group.tags }))
    })
    .await?;
    Ok(TagOutput { arn: Some(input.arn), tags: Some(input.tags) })
}

/// Untag: a group. Names that are not there are no error.
pub(crate) async fn untag(_: Resources, ctx: Ctx, input: UntagInput) -> Result<UntagOutput, Error> {
    let name = named(&ctx, Some(&input.arn), None)?;
    change(&ctx, &name, |group| {
        group.tags.retain(|key, _| !input.keys.contains(key));
        Ok(json!({ "tags": group.tags }))
    })
    .await?;
    Ok(UntagOutput { arn: Some(input.arn), keys: Some(input.keys) })
}

/// Changes a group, and decides again when somebody else has changed it in between.
async fn change(ctx: &Ctx, name: &str, decide: impl Fn(&mut Group) -> Result<Value, Fault>) -> Result<Group, Error> {
    for _ in 0..TRIES {
        let mut group = find(ctx, Some(name), None).await?;
        let told = decide(&mut group)?;
        let mut batch = Batch::new();
        store::update(&mut batch, ctx, &group);
        batch.journal(ctx.entry(arn(ctx, name), told));
        match ctx.plane.commit(batch).await {
            Ok(_) => return Ok(group),
            Err(storage::Error::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let message = format!("Group {name} is being changed by others. Try again.");
    Err(error::TOO_MANY_REQUESTS_EXCEPTION.with(message).into())
}

/// The group that a request names by its name or ARN, in either of its members.
pub(super) async fn find(ctx: &Ctx, group: Option<&str>, old: Option<&str>) -> Result<Group, Error> {
    let name = named(ctx, group, old)?;
    let found = store::group(&ctx.plane.db, ctx.account(), ctx.region(), &name).await?;
    found.ok_or_else(|| unknown(&name).into())
}

fn named(ctx: &Ctx, group: Option<&str>, old: Option<&str>) -> Result<String, Fault> {
    let Some(given) = group.or(old) else { return Err(bad("The request names no group: give Group.")) };
    if !given.starts_with("arn:") {
        return Ok(given.to_owned());
    }
    given.strip_prefix(&arn(ctx, "")).map(str::to_owned).ok_or_else(|| unknown(given))
}

fn add(tags: &mut Tags, new: Tags) -> Result<(), Fault> {
    if let Some(key) = new.keys().find(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(bad(format!("The tag {key} is not allowed: aws: is reserved.")));
    }
    tags.extend(new);
    if tags.len() > MOST_TAGS { Err(bad(format!("A group can have {MOST_TAGS} tags."))) } else { Ok(()) }
}

fn is_meant(group: &Group, name: &str, values: &[String]) -> bool {
    let is_one = |value: &str| values.iter().any(|wanted| wanted == value);
    match name {
        "resource-type" => Query::parse(&group.query).is_ok_and(|query| query.types.iter().any(|kind| is_one(kind))),
        "owner" => group.owner.as_deref().is_some_and(is_one),
        "display-name" => group.display_name.as_deref().is_some_and(is_one),
        "criticality" => group.criticality.is_some_and(|level| is_one(&level.to_string())),
        _ => false,
    }
}

fn arn(ctx: &Ctx, name: &str) -> String {
    format!("arn:aws:resource-groups:{}:{}:group/{name}", ctx.region(), ctx.account())
}

fn shown(ctx: &Ctx, group: &Group) -> Shown {
    Shown {
        group_arn: Some(arn(ctx, &group.name)),
        name: Some(group.name.clone()),
        description: group.description.clone(),
        criticality: group.criticality,
        owner: group.owner.clone(),
        display_name: group.display_name.clone(),
        application_tag: None,
    }
}

fn identifier(ctx: &Ctx, group: &Group) -> GroupIdentifier {
    let Shown { group_arn, name, description, criticality, owner, display_name, .. } = shown(ctx, group);
    GroupIdentifier { group_arn, group_name: name, description, criticality, owner, display_name }
}

fn asked(group: &Group) -> ResourceQuery {
    ResourceQuery { r#type: Some(TAG_FILTERS.to_owned()), query: Some(group.query.clone()) }
}

fn with_query(group: &Group) -> GroupQuery {
    GroupQuery { group_name: Some(group.name.clone()), resource_query: Some(asked(group)) }
}

fn unknown(name: &str) -> Fault {
    error::NOT_FOUND_EXCEPTION.with(format!("Cannot find group: {name}"))
}
