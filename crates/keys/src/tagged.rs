//! Keys as those who look for tags see them.

use model::Error;
use model::kms::{Tag, TagResourceRequest, UntagResourceRequest};
use platform::{BoxFuture, Ctx, TagFilter, Tagged, TaggedKind, TaggedResource, Tags, meant_among};

use crate::{Kms, ops, store};

static KIND: TaggedKind = TaggedKind {
    service: "kms",
    name: "key",
    separator: "/",
    group_type: "AWS::KMS::Key",
    tag_action: "kms:TagResource",
    untag_action: "kms:UntagResource",
};

/// How many keys are read at one time.
const CHUNK: i64 = 500;

impl Tagged for Kms {
    fn kind(&self) -> &'static TaggedKind {
        &KIND
    }

    fn list<'a>(
        &'a self,
        ctx: &'a Ctx,
        filters: &'a [TagFilter],
        after: &'a str,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<TaggedResource>, Error>> {
        Box::pin(async move {
            let read = |after: String| async move {
                store::tagged(&ctx.plane.db, ctx.account(), ctx.region(), &after, CHUNK).await
            };
            Ok(meant_among(filters, after, limit, read).await?)
        })
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, id: &'a str) -> BoxFuture<'a, Result<Option<TaggedResource>, Error>> {
        Box::pin(async move {
            match self.only(ctx, id).await {
                Ok(key) => Ok(Some(TaggedResource { id: id.to_owned(), tags: key.tags.clone() })),
                Err(Error::Fault(_)) => Ok(None),
                Err(error) => Err(error),
            }
        })
    }

    fn tag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, tags: &'a Tags) -> BoxFuture<'a, Result<(), Error>> {
        let tag = |(key, value): (&String, &String)| Tag { tag_key: Some(key.clone()), tag_value: Some(value.clone()) };
        let input = TagResourceRequest { key_id: id.to_owned(), tags: tags.iter().map(tag).collect() };
        Box::pin(async move { ops::tags::tag(self.clone(), ctx.clone(), input).await.map(drop) })
    }

    fn untag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, keys: &'a [String]) -> BoxFuture<'a, Result<(), Error>> {
        let input = UntagResourceRequest { key_id: id.to_owned(), tag_keys: keys.to_vec() };
        Box::pin(async move { ops::tags::untag(self.clone(), ctx.clone(), input).await.map(drop) })
    }
}
