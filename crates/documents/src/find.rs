//! Finding a document for a caller: their own, one that ships, or one that another account shares.

use model::{Error, Fault};
use platform::{Ctx, Named as Asked, Target};
use storage::Db;

use crate::kept::{AMAZON, Head, Version};
use crate::names::{self, Named, Selector};
use crate::store::{self, Share};
use crate::{Documents, shipped};

/// What a caller may do with a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Right {
    /// It is theirs.
    Own,
    /// It ships: everybody reads it.
    Shipped,
    /// Somebody shares these of its versions: `$DEFAULT`, `$LATEST`, `$ALL`.
    Shared(Vec<String>),
}

/// A document that a caller may use.
pub(crate) struct Found {
    pub(crate) head: Head,
    pub(crate) right: Right,
    shipped: Option<Version>,
}

impl Documents {
    /// The document of that name or ARN which the account may use; none when there is none, or it is not shared.
    pub(crate) async fn find(&self, account: &str, region: &str, text: &str) -> Result<Option<Found>, storage::Error> {
        let Some(Named { owner, name }) = names::read(text, region) else { return Ok(None) };
        let db = &self.0.plane.db;
        // No account can have one of such a name, whatever account the ARN has.
        if names::is_reserved(&name) {
            return Ok(shipped(&name, region));
        }
        if owner.as_deref().is_none_or(|owner| owner == account)
            && let Some(head) = store::head(db, account, region, &name).await?
        {
            return Ok(Some(Found { head, right: Right::Own, shipped: None }));
        }
        match owner.as_deref() {
            None | Some(AMAZON) => Ok(shipped(&name, region)),
            Some(owner) if owner == account => Ok(None),
            Some(owner) => shared(db, account, region, owner, &name).await,
        }
    }

    /// A document of the caller that they can change.
    pub(crate) async fn own(&self, ctx: &Ctx, name: &str) -> Result<Head, Error> {
        let head = store::head(&self.0.plane.db, ctx.account(), ctx.region(), name).await?;
        Ok(head.ok_or_else(|| names::absent(name))?)
    }

    /// A document and one of its versions.
    ///
    /// # Errors
    /// `InvalidDocument`, `InvalidDocumentVersion`, and those of the store.
    pub(crate) async fn get(
        &self,
        ctx: &Ctx,
        text: &str,
        version: Option<&str>,
        version_name: Option<&str>,
    ) -> Result<(Found, Version), Error> {
        let selector = names::selector(version, version_name)?;
        let found = self.find(ctx.account(), ctx.region(), text).await?;
        let found = found.ok_or_else(|| names::absent(text))?;
        let selector = found.right.narrowed(selector, version.or(version_name).is_some());
        let version = found.version(&self.0.plane.db, &selector).await?;
        let version = version.filter(|version| names::agrees(version.version_name.as_deref(), version_name));
        let version = version.filter(|version| found.right.covers(&found.head, version.number));
        let version = version.ok_or_else(names::no_version)?;
        Ok((found, version))
    }

    /// The document that a request names, as policies know it. Those that ship and those that are shared with the caller
    /// belong to nobody, so that the caller's own policies decide.
    pub(crate) async fn resolve(self, asked: Asked) -> Result<Target, Error> {
        let found = self.find(&asked.account, &asked.region, &asked.value).await?;
        Ok(found.map_or_else(|| Target::new(&asked.arn), |found| found.target()))
    }

    /// A document as policies know it, for work that is done later in somebody's name. What is not there any more is
    /// given as it is named.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn target(&self, account: &str, region: &str, name_or_arn: &str) -> Result<Target, Error> {
        let found = self.find(account, region, name_or_arn).await?;
        let named = || {
            if name_or_arn.starts_with("arn:") {
                name_or_arn.to_owned()
            } else {
                crate::kept::arn(region, account, name_or_arn)
            }
        };
        Ok(found.map_or_else(|| Target::new(named()), |found| found.target()))
    }
}

fn shipped(name: &str, region: &str) -> Option<Found> {
    let (head, version) = shipped::find(name, region)?;
    Some(Found { head, right: Right::Shipped, shipped: Some(version) })
}

async fn shared(
    db: &Db,
    account: &str,
    region: &str,
    owner: &str,
    name: &str,
) -> Result<Option<Found>, storage::Error> {
    let Some(head) = store::head(db, owner, region, name).await? else { return Ok(None) };
    let shares: Vec<Share> = store::shares(db, &head, account).await?;
    let versions: Vec<String> = shares.into_iter().map(|share| share.versions).collect();
    Ok((!versions.is_empty()).then_some(Found { head, right: Right::Shared(versions), shipped: None }))
}

impl Found {
    /// The name by which the caller's account knows it: an ARN where it is another account's.
    pub(crate) fn name(&self) -> String {
        if matches!(self.right, Right::Shared(_)) { self.head.arn() } else { self.head.name.clone() }
    }

    /// A version with its content, whoever may use it.
    pub(crate) async fn version(&self, db: &Db, selector: &Selector) -> Result<Option<Version>, storage::Error> {
        let Some(version) = &self.shipped else { return store::version(db, &self.head, selector).await };
        let is_it = matches!(selector, Selector::Default | Selector::Latest | Selector::Number(1));
        Ok(is_it.then(|| version.clone()))
    }

    fn target(&self) -> Target {
        let keys = vec![("ssm:DocumentType".to_owned(), self.head.kind.clone())];
        let account = (self.right == Right::Own).then(|| self.head.account.clone());
        let tags = self.head.tags.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        Target { account, keys, tags, ..Target::new(self.head.arn()) }
    }
}

impl Right {
    /// Who is given only the latest version gets it without asking.
    fn narrowed(&self, selector: Selector, is_asked: bool) -> Selector {
        match self {
            Self::Shared(versions) if !is_asked && versions.iter().all(|versions| versions == "$LATEST") => {
                Selector::Latest
            }
            _ => selector,
        }
    }

    /// Whether a version may be used.
    pub(crate) fn covers(&self, head: &Head, number: i64) -> bool {
        let Self::Shared(versions) = self else { return true };
        versions.iter().any(|versions| match versions.as_str() {
            "$ALL" => true,
            "$LATEST" => number == head.latest_version,
            _ => number == head.default_version,
        })
    }
}

/// Others change the same document without an end.
pub(crate) fn busy(name: &str) -> Fault {
    let message = format!("There are concurrent updates for {name}, which supports one update at a time. Try again.");
    model::ssm::error::TOO_MANY_UPDATES.with(message)
}
