//! Tags of parameters.

use model::Error;
use model::ssm::{
    AddTagsToResourceRequest, AddTagsToResourceResult, ListTagsForResourceRequest, ListTagsForResourceResult,
    RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult, Tag, error,
};
use platform::Ctx;
use serde_json::json;

use crate::{Parameters, names, rules};

/// AddTagsToResource.
pub(crate) async fn add(
    parameters: Parameters,
    ctx: Ctx,
    input: AddTagsToResourceRequest,
) -> Result<AddTagsToResourceResult, Error> {
    let path = tagged(&input.resource_id)?;
    parameters
        .change(
            &ctx,
            &path,
            || unknown(&input.resource_id),
            |head, _, _| {
                rules::tagged(&mut head.tags, &input.tags)?;
                Ok(((), json!({ "name": head.name, "tags": head.tags })))
            },
        )
        .await?;
    Ok(AddTagsToResourceResult {})
}

/// RemoveTagsFromResource: tags that are not there are no error.
pub(crate) async fn remove(
    parameters: Parameters,
    ctx: Ctx,
    input: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult, Error> {
    let path = tagged(&input.resource_id)?;
    parameters
        .change(
            &ctx,
            &path,
            || unknown(&input.resource_id),
            |head, _, _| {
                head.tags.retain(|name, _| !input.tag_keys.contains(name));
                Ok(((), json!({ "name": head.name, "tags": head.tags })))
            },
        )
        .await?;
    Ok(RemoveTagsFromResourceResult {})
}

/// ListTagsForResource.
pub(crate) async fn list(
    parameters: Parameters,
    ctx: Ctx,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResult, Error> {
    let path = tagged(&input.resource_id)?;
    let head = parameters.own(&ctx, &path).await?.ok_or_else(|| unknown(&input.resource_id))?;
    let tags = head.tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) });
    Ok(ListTagsForResourceResult { tag_list: Some(tags.collect()) })
}

/// The path of the parameter that a request is about.
fn tagged(id: &str) -> Result<String, Error> {
    names::own(id).map_err(|_| unknown(id))
}

fn unknown(id: &str) -> Error {
    let message = format!("The resource ID {id} is not valid. Verify that you entered the correct ID and try again.");
    error::INVALID_RESOURCE_ID.with(message).into()
}
