//! Nodes as those who look for tags see them.

use model::Error;
use platform::{BoxFuture, Ctx, TagFilter, Tagged, TaggedKind, TaggedResource, Tags};

use crate::select::{MANAGED_INSTANCE, Selection, with_tags};
use crate::{Node, Nodes, ops, tags};

static KIND: TaggedKind = TaggedKind {
    service: "ssm",
    name: "managed-instance",
    separator: "/",
    group_type: MANAGED_INSTANCE,
    tag_action: "ssm:AddTagsToResource",
    untag_action: "ssm:RemoveTagsFromResource",
};

impl Tagged for Nodes {
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
            let selection = Selection::from(with_tags(filters));
            let nodes = self.select(ctx, &selection, Some(after), limit).await?;
            Ok(nodes.into_iter().map(tagged).collect())
        })
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, id: &'a str) -> BoxFuture<'a, Result<Option<TaggedResource>, Error>> {
        Box::pin(async move { Ok(Nodes::find(self, ctx, id).await?.map(tagged)) })
    }

    fn tag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, new: &'a Tags) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move { ops::tags::change(ctx, id, |known| tags::extend(known, new)).await })
    }

    fn untag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, keys: &'a [String]) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let keep = |tags: &mut Tags| {
                tags.retain(|key, _| !keys.contains(key));
                Ok(())
            };
            ops::tags::change(ctx, id, keep).await
        })
    }
}

fn tagged(node: Node) -> TaggedResource {
    TaggedResource { id: node.id, tags: node.tags }
}
