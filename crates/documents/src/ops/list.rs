//! ListDocuments.

use std::collections::{BTreeMap, HashMap};

use model::Error;
use model::ssm::{DocumentIdentifier, ListDocumentsRequest, ListDocumentsResult};
use platform::{Ctx, Paging};

use crate::filters::{Filters, Owners};
use crate::kept::{Head, Version, arn};
use crate::{Documents, shipped, shown, store};

/// How many documents a page has when the request does not say.
const PAGE: usize = 50;
/// How many documents are looked at in one go.
const CHUNK: i64 = 200;

/// Documents by the names under which the caller knows them.
type Named = BTreeMap<String, (Head, Option<Version>)>;

/// ListDocuments: the caller's own, those that ship, and those that are shared, by name; of each its default version.
pub(crate) async fn list(
    documents: Documents,
    ctx: Ctx,
    input: ListDocumentsRequest,
) -> Result<ListDocumentsResult, Error> {
    let old = input.document_filter_list.unwrap_or_default();
    let filters = Filters::read(&old, &input.filters.unwrap_or_default())?;
    let paging = Paging::new(&ctx, &filters.told(), input.max_results, PAGE, input.next_token.as_deref())?;
    let after = paging.after().and_then(|after| after.first()?.as_text()).unwrap_or_default().to_owned();
    let limit = usize::try_from(paging.limit()).unwrap_or(PAGE);
    let found = documents.listed(&ctx, &filters, after, limit).await?;
    let key = |one: &DocumentIdentifier| vec![one.name.as_deref().unwrap_or_default().into()];
    let (page, next_token) = paging.finish(&ctx, found, key);
    Ok(ListDocumentsResult { document_identifiers: Some(page), next_token })
}

impl Documents {
    async fn listed(
        &self,
        ctx: &Ctx,
        filters: &Filters,
        mut after: String,
        limit: usize,
    ) -> Result<Vec<DocumentIdentifier>, Error> {
        let mut listed = Vec::new();
        loop {
            let chunk = self.chunk(ctx, filters.owners(), &after).await?;
            let is_last = i64::try_from(chunk.len()).is_ok_and(|count| count < CHUNK);
            for (name, head, version) in self.with_versions(chunk).await? {
                after.clone_from(&name);
                if filters.hold(&head, &version) {
                    listed.push(shown::identifier(name, head, version));
                }
                if listed.len() == limit {
                    return Ok(listed);
                }
            }
            if is_last {
                return Ok(listed);
            }
        }
    }

    /// The next documents in order, at most [`CHUNK`], whoever owns them.
    async fn chunk(&self, ctx: &Ctx, owners: Owners, after: &str) -> Result<Named, Error> {
        let (db, region) = (&self.0.plane.db, ctx.region());
        let mut found = Named::new();
        let most = usize::try_from(CHUNK).unwrap_or_default();
        if owners.shipped {
            let shipped = shipped::after(after, region).take(most);
            found.extend(shipped.map(|(head, version)| (head.name.clone(), (head, Some(version)))));
        }
        // An own document of the same name stands before the one that ships.
        let own = store::heads(db, ctx.account(), region, after, CHUNK).await?;
        for head in own {
            found.remove(&head.name);
            if owners.own {
                found.insert(head.name.clone(), (head, None));
            }
        }
        if let Some(after) = shared_after(after, region) {
            for grantee in owners.grantees(ctx.account()) {
                let after = (after.0.as_str(), after.1.as_str());
                let shared = store::shared_heads(db, (region, &grantee), ctx.account(), after, CHUNK).await?;
                found.extend(shared.into_iter().map(|head| (head.arn(), (head, None))));
            }
        }
        Ok(found.into_iter().take(most).collect())
    }

    /// With their default versions, in the same order.
    async fn with_versions(&self, named: Named) -> Result<Vec<(String, Head, Version)>, Error> {
        let heads: Vec<Head> =
            named.values().filter(|(_, version)| version.is_none()).map(|(head, _)| head.clone()).collect();
        let versions = store::default_versions(&self.0.plane.db, &heads).await?;
        let mut versions: HashMap<_, _> =
            versions.into_iter().map(|(account, name, version)| ((account, name), version)).collect();
        let whole = named.into_iter().filter_map(|(name, (head, version))| {
            let version = version.or_else(|| versions.remove(&(head.account.clone(), head.name.clone())))?;
            Some((name, head, version))
        });
        Ok(whole.collect())
    }
}

/// Where the ARNs of shared documents go on after a name; none when they have all been.
fn shared_after(after: &str, region: &str) -> Option<(String, String)> {
    let first = arn(region, "", "");
    let begin = first.trim_end_matches(":document/");
    match after.strip_prefix(begin).and_then(|rest| rest.split_once(":document/")) {
        Some((account, name)) => Some((account.to_owned(), name.to_owned())),
        None if after < begin => Some((String::new(), String::new())),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::shared_after;

    #[test]
    fn shared_documents_stand_among_the_names_as_arns() {
        let text = |one: &str, other: &str| Some((one.to_owned(), other.to_owned()));
        assert_eq!(shared_after("", "r"), text("", ""));
        assert_eq!(shared_after("a", "r"), text("", ""));
        assert_eq!(shared_after("arn:aws:ssm:r:1:document/x", "r"), text("1", "x"));
        assert_eq!(shared_after("b", "r"), None);
    }
}
