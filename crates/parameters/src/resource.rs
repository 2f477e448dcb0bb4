//! Parameters as policies see them: owner, tags, and the policy that shares them.

use std::sync::Arc;

use model::Error;
use platform::{Named, Target};
use policy::Kind;

use crate::Parameters;
use crate::names::{self, Reference};
use crate::store::{self, Scope};

impl Parameters {
    /// Finds what a request names: a parameter with or without selector, its ARN, or a path of a hierarchy.
    pub(crate) async fn resolve(self, named: Named) -> Result<Target, Error> {
        let Some((owner, path)) = named_parameter(&named.value) else { return Ok(Target::new(named.arn)) };
        let (account, region) = owner.unwrap_or_else(|| (named.account.to_string(), named.region.to_string()));
        if names::is_public(&path) {
            return Ok(Target { arn: names::arn("", &region, &path), ..Target::default() });
        }
        self.target(&named.account, Scope { account: &account, region: &region }, &path, named.wants_tags).await
    }

    /// A parameter, for a caller of `caller`'s account. The tags are read only when somebody asks for them, the policy only
    /// for strangers.
    pub(crate) async fn target(
        &self,
        caller: &str,
        scope: Scope<'_>,
        path: &str,
        wants_tags: bool,
    ) -> Result<Target, Error> {
        let db = &self.0.plane.db;
        let mut target = Target {
            arn: names::arn(scope.account, scope.region, if path.is_empty() { "/" } else { path }),
            account: Some(scope.account.to_owned()),
            ..Target::default()
        };
        if wants_tags {
            let head = self.head(scope, path).await?;
            target.tags = head.map(|head| head.tags.into_iter().collect()).unwrap_or_default();
        }
        if scope.account != caller {
            let policy = store::resource_policy(db, scope, path).await?;
            target.policy = policy.and_then(|kept| kept.policy.compiled(Kind::Resource).ok()).map(Arc::new);
        }
        Ok(target)
    }
}

/// Account and region where they are named, and the path.
fn named_parameter(text: &str) -> Option<(Option<(String, String)>, String)> {
    match Reference::parse(text) {
        Ok(reference) => Some((reference.owner, reference.path)),
        Err(_) => names::hierarchy(text).ok().map(|path| (None, path.to_owned())),
    }
}
