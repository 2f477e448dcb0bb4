//! Tags of documents.

use model::Error;
use model::ssm::{
    AddTagsToResourceRequest, AddTagsToResourceResult, ListTagsForResourceRequest, ListTagsForResourceResult,
    RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult, error,
};
use platform::Ctx;
use serde_json::json;

use crate::{Documents, rules, shown};

/// AddTagsToResource.
pub(crate) async fn add(
    documents: Documents,
    ctx: Ctx,
    input: AddTagsToResourceRequest,
) -> Result<AddTagsToResourceResult, Error> {
    let changed = documents.change(&ctx, &input.resource_id, |head, _| {
        rules::tagged(&mut head.tags, &input.tags)?;
        Ok(json!({ "name": head.name, "tags": head.tags }))
    });
    changed.await.map_err(|error| unknown(error, &input.resource_id))?;
    Ok(AddTagsToResourceResult {})
}

/// RemoveTagsFromResource: tags that are not there are no error.
pub(crate) async fn remove(
    documents: Documents,
    ctx: Ctx,
    input: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult, Error> {
    let changed = documents.change(&ctx, &input.resource_id, |head, _| {
        head.tags.retain(|name, _| !input.tag_keys.contains(name));
        Ok(json!({ "name": head.name, "tags": head.tags }))
    });
    changed.await.map_err(|error| unknown(error, &input.resource_id))?;
    Ok(RemoveTagsFromResourceResult {})
}

/// ListTagsForResource.
pub(crate) async fn list(
    documents: Documents,
    ctx: Ctx,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResult, Error> {
    let head = documents.own(&ctx, &input.resource_id).await;
    let head = head.map_err(|error| unknown(error, &input.resource_id))?;
    Ok(ListTagsForResourceResult { tag_list: Some(shown::tags(&head)) })
}

/// Operations about tags have an error of their own for what is not there.
fn unknown(error: Error, id: &str) -> Error {
    match error {
        Error::Fault(fault) if fault.shape == &error::INVALID_DOCUMENT => {
            let message =
                format!("The resource ID {id} is not valid. Verify that you entered the correct ID and try again.");
            error::INVALID_RESOURCE_ID.with(message).into()
        }
        error => error,
    }
}
