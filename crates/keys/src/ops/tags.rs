//! Tags of keys.

use model::kms::{ListResourceTagsRequest, ListResourceTagsResponse, Tag, TagResourceRequest, UntagResourceRequest};
use model::{Empty, Error};
use platform::Ctx;
use serde_json::json;

use super::{after, page};
use crate::{Kms, rules};

/// TagResource.
pub(crate) async fn tag(kms: Kms, ctx: Ctx, input: TagResourceRequest) -> Result<Empty, Error> {
    kms.change(&ctx, &input.key_id, |key| {
        rules::kept(key)?;
        rules::tagged(&mut key.tags, &input.tags)?;
        Ok(json!({ "tags": key.tags }))
    })
    .await?;
    Ok(Empty {})
}

/// UntagResource: tags that are not there are no error.
pub(crate) async fn untag(kms: Kms, ctx: Ctx, input: UntagResourceRequest) -> Result<Empty, Error> {
    kms.change(&ctx, &input.key_id, |key| {
        rules::kept(key)?;
        key.tags.retain(|name, _| !input.tag_keys.contains(name));
        Ok(json!({ "tags": key.tags }))
    })
    .await?;
    Ok(Empty {})
}

/// ListResourceTags, by name.
pub(crate) async fn list(
    kms: Kms,
    ctx: Ctx,
    input: ListResourceTagsRequest,
) -> Result<ListResourceTagsResponse, Error> {
    let key = kms.only(&ctx, &input.key_id).await?;
    let page = page(&ctx, &input.key_id, input.limit, 50, input.marker.as_deref())?;
    let (first, begun) = (after(&page), page.after().is_some());
    let tags: Vec<_> = key.tags.iter().filter(|(name, _)| !begun || **name > first).collect();
    let (tags, next) = page.finish(&ctx, tags, |(name, _)| vec![(*name).into()]);
    let tag = |(name, value): (&String, &String)| Tag { tag_key: Some(name.clone()), tag_value: Some(value.clone()) };
    Ok(ListResourceTagsResponse {
        tags: Some(tags.into_iter().map(tag).collect()),
        truncated: Some(next.is_some()),
        next_marker: next,
    })
}
