//! All that carries tags, over all slices that have some.

use std::sync::Arc;

use model::Error;
use platform::{Ctx, Paging, TagFilter, Tagged, TaggedKind, TaggedResource};
use storage::Val;

/// How many resources are read at one time for lists of what all of them have.
const CHUNK: usize = 1_000;

/// The slices' resources, in the order in which they are listed.
#[derive(Clone)]
pub(crate) struct Catalog(Arc<[Arc<dyn Tagged>]>);

/// A resource with its kind.
pub(crate) struct Found {
    pub(crate) place: usize,
    pub(crate) kind: &'static TaggedKind,
    pub(crate) resource: TaggedResource,
}

impl Catalog {
    pub(crate) fn new(slices: Vec<Arc<dyn Tagged>>) -> Self {
        Self(slices.into())
    }

    /// What an ARN names, if it is of a kind that is known, in the account and region of the call.
    pub(crate) fn owner<'a>(&self, ctx: &Ctx, arn: &'a str) -> Option<(&Arc<dyn Tagged>, &'a str)> {
        self.0.iter().find_map(|slice| Some((slice, slice.kind().id(ctx, arn)?)))
    }

    /// A page of the resources of some kinds for which all conditions hold, by kind and id; and the token for the next.
    pub(crate) async fn page(
        &self,
        ctx: &Ctx,
        paging: &Paging,
        filters: &[TagFilter],
        is_meant: impl Fn(&TaggedKind) -> bool,
    ) -> Result<(Vec<Found>, Option<String>), Error> {
        let (mut place, mut after) = begin(paging);
        let limit = usize::try_from(paging.limit()).unwrap_or(usize::MAX);
        let mut found = Vec::new();
        while found.len() < limit && place < self.0.len() {
            let slice = &self.0[place];
            if is_meant(slice.kind()) {
                let some = slice.list(ctx, filters, &after, limit - found.len()).await?;
                found.extend(some.into_iter().map(|resource| Found { place, kind: slice.kind(), resource }));
            }
            (place, after) = (place + 1, String::new());
        }
        Ok(paging.finish(ctx, found, |last| {
            vec![Val::Int(i64::try_from(last.place).unwrap_or(i64::MAX)), last.resource.id.as_str().into()]
        }))
    }

    /// Shows every resource that has a tag to `look`.
    pub(crate) async fn each(&self, ctx: &Ctx, mut look: impl FnMut(&TaggedResource)) -> Result<(), Error> {
        for slice in &*self.0 {
            let mut after = String::new();
            loop {
                let some = slice.list(ctx, &[], &after, CHUNK).await?;
                some.iter().for_each(&mut look);
                match some.last() {
                    Some(last) if some.len() == CHUNK => after.clone_from(&last.id),
                    _ => break,
                }
            }
        }
        Ok(())
    }
}

/// The kind and the id behind which a page begins.
fn begin(paging: &Paging) -> (usize, String) {
    match paging.after() {
        Some([place, id]) => {
            let place = place.as_int().and_then(|place| usize::try_from(place).ok()).unwrap_or_default();
            (place, id.as_text().unwrap_or_default().to_owned())
        }
        _ => (0, String::new()),
    }
}
