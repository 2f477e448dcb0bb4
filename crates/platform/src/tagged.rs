//! What carries tags, whichever slice owns it: found by its tags, and given some, without anybody knowing another's tables.

use std::collections::BTreeMap;
use std::future::Future;

use model::Error;
use model::ssm::{AddTagsToResourceRequest, RemoveTagsFromResourceRequest, Tag};
use wire::BoxFuture;

use crate::{Ctx, Target};

/// Names and values.
pub type Tags = BTreeMap<String, String>;

/// A kind of resources that carry tags.
#[derive(Debug, PartialEq, Eq)]
pub struct TaggedKind {
    /// The service of their ARNs: `ssm`.
    pub service: &'static str,
    /// The first word of the resource in their ARNs: `managed-instance`.
    pub name: &'static str,
    /// What stands in their ARNs between that word and the id: `/`, or nothing where ids begin with one.
    pub separator: &'static str,
    /// What resource groups call them: `AWS::SSM::ManagedInstance`.
    pub group_type: &'static str,
    /// The action that policies must allow for giving tags.
    pub tag_action: &'static str,
    /// The action that policies must allow for taking them.
    pub untag_action: &'static str,
}

/// One of the conditions by which resources are found: all of them must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TagFilter {
    /// The tag's name.
    pub key: String,
    /// One of these is its value; without any, every value will do.
    pub values: Vec<String>,
}

/// Something that carries tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaggedResource {
    /// What stands behind the separator in its ARN.
    pub id: String,
    /// Its tags.
    pub tags: Tags,
}

/// A slice's resources of one kind, as those who look for tags see them. All of it within the account and region of the call.
pub trait Tagged: Send + Sync + 'static {
    /// The kind.
    fn kind(&self) -> &'static TaggedKind;

    /// Up to `limit` resources that have a tag, and for which all the conditions hold, in order of id, after a given one. Fewer
    /// are the last.
    fn list<'a>(
        &'a self,
        ctx: &'a Ctx,
        filters: &'a [TagFilter],
        after: &'a str,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<TaggedResource>, Error>>;

    /// A resource, with whatever tags it has.
    fn find<'a>(&'a self, ctx: &'a Ctx, id: &'a str) -> BoxFuture<'a, Result<Option<TaggedResource>, Error>>;

    /// Gives a resource tags; those that it has get the new values. Whether the caller may is not asked here.
    fn tag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, tags: &'a Tags) -> BoxFuture<'a, Result<(), Error>>;

    /// Takes tags from a resource; those that it does not have are no error. Whether the caller may is not asked here.
    fn untag<'a>(&'a self, ctx: &'a Ctx, id: &'a str, keys: &'a [String]) -> BoxFuture<'a, Result<(), Error>>;
}

/// The first `limit` of the resources for which all the conditions hold, where a store does not know the conditions: `read`
/// gives the next ids with their tags, in order, after a given one, and nothing at the end.
///
/// # Errors
/// Those of `read`.
pub async fn meant_among<Fut, E>(
    filters: &[TagFilter],
    after: &str,
    limit: usize,
    read: impl Fn(String) -> Fut,
) -> Result<Vec<TaggedResource>, E>
where
    Fut: Future<Output = Result<Vec<(String, Tags)>, E>>,
{
    let (mut found, mut after) = (Vec::new(), after.to_owned());
    while found.len() < limit {
        let some = read(after).await?;
        let Some((last, _)) = some.last() else { break };
        after = last.clone();
        let meant = some.into_iter().filter(|(_, tags)| filters.iter().all(|filter| filter.holds(tags)));
        found.extend(meant.map(|(id, tags)| TaggedResource { id, tags }));
    }
    found.truncate(limit);
    Ok(found)
}

/// The request of Systems Manager by which one of its resources, of a type such as `Document`, is given tags.
#[must_use]
pub fn tags_to_add(resource_type: &str, id: &str, tags: &Tags) -> AddTagsToResourceRequest {
    let tag = |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
    AddTagsToResourceRequest {
        resource_type: resource_type.to_owned(),
        resource_id: id.to_owned(),
        tags: tags.iter().map(tag).collect(),
    }
}

/// The request of Systems Manager by which tags are taken from one of its resources.
#[must_use]
pub fn tags_to_remove(resource_type: &str, id: &str, keys: &[String]) -> RemoveTagsFromResourceRequest {
    RemoveTagsFromResourceRequest {
        resource_type: resource_type.to_owned(),
        resource_id: id.to_owned(),
        tag_keys: keys.to_vec(),
    }
}

impl TaggedKind {
    /// The ARN of a resource in the account and region of a call.
    #[must_use]
    pub fn arn(&self, ctx: &Ctx, id: &str) -> String {
        format!("{}{id}", self.prefix(ctx))
    }

    /// The id in an ARN, when it is one of this kind in the account and region of a call.
    #[must_use]
    pub fn id<'a>(&self, ctx: &Ctx, arn: &'a str) -> Option<&'a str> {
        let id = arn.strip_prefix(&self.prefix(ctx))?;
        (!id.is_empty() && (!self.separator.is_empty() || id.starts_with('/'))).then_some(id)
    }

    fn prefix(&self, ctx: &Ctx) -> String {
        let Self { service, name, separator, .. } = self;
        format!("arn:aws:{service}:{}:{}:{name}{separator}", ctx.region(), ctx.account())
    }

    /// Whether a filter of the tagging API, such as `ssm` or `ssm:managed-instance`, means this kind.
    #[must_use]
    pub fn is_meant_by(&self, filter: &str) -> bool {
        filter == self.service
            || filter.split_once(':').is_some_and(|(service, name)| service == self.service && name == self.name)
    }
}

impl TagFilter {
    /// Whether the condition holds for something with these tags.
    #[must_use]
    pub fn holds(&self, tags: &Tags) -> bool {
        tags.get(&self.key).is_some_and(|value| self.values.is_empty() || self.values.contains(value))
    }
}

impl TaggedResource {
    /// The resource as policies know it.
    #[must_use]
    pub fn target(&self, ctx: &Ctx, kind: &TaggedKind) -> Target {
        let tags = self.tags.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        Target { tags, account: Some(ctx.account().to_owned()), ..Target::new(kind.arn(ctx, &self.id)) }
    }
}
