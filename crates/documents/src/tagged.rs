//! Documents as those who look for tags see them.

use model::Error;
use platform::{
    BoxFuture, Ctx, TagFilter, Tagged, TaggedKind, TaggedResource, Tags, meant_among, tags_to_add, tags_to_remove,
};

use crate::{Documents, TAGGED, ops, store};

static KIND: TaggedKind = TaggedKind {
    service: "ssm",
    name: "document",
    separator: "/",
    group_type: "AWS::SSM::Document",
    tag_action: "ssm:AddTagsToResource",
    untag_action: "ssm:RemoveTagsFromResource",
};

/// How many documents are read at one time.
const CHUNK: i64 = 500;

impl Tagged for Documents {
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
                store::tagged(&self.0.plane.db, ctx.account(), ctx.region(), &after, CHUNK).await
            };
            Ok(meant_among(filters, after, limit, read).await?)
        })
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, id: &'a str) -> BoxFuture<'a, Result<Option<TaggedResource>, Error>> {
        Box::pin(async move {
            let head = store::head(&self.0.plane.db, ctx.account(), ctx.region(), id).await?;
            Ok(head.map(|head| TaggedResource { id: head.name, tags: head.tags }))
        })
    }

    fn tag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, tags: &'a Tags) -> BoxFuture<'a, Result<(), Error>> {
        let input = tags_to_add(TAGGED.1, id, tags);
        Box::pin(async move { ops::tags::add(self.clone(), ctx.clone(), input).await.map(drop) })
    }

    fn untag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, keys: &'a [String]) -> BoxFuture<'a, Result<(), Error>> {
        let input = tags_to_remove(TAGGED.1, id, keys);
        Box::pin(async move { ops::tags::remove(self.clone(), ctx.clone(), input).await.map(drop) })
    }
}
