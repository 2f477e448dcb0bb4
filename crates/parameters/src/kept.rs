//! What of parameters is kept in memory: the newest versions that were asked for lately, and what values must be like.

use std::sync::Arc;

use storage::Batch;

use crate::Parameters;
use crate::cache::Weighty;
use crate::lifecycle;
use crate::ops::settings::DEFAULT_TIER;
use crate::ops::validations::Checks;
use crate::rules::{Shape, Tier};
use crate::store::{self, Head, Reading, Scope, Validation, Version};

/// Bytes that the parameters may take which are kept.
pub(crate) const PARAMETERS: usize = 64 << 20;
/// Bytes that what values must be like may take, of all accounts.
pub(crate) const RULES: usize = 8 << 20;
/// An account with more than so many things attached to its paths has them read each time.
const ATTACHED: i64 = 1_000;
/// Stands between texts; none holds it.
const END: char = '\0';

/// A parameter with its newest version, in as few bytes as it can be: its texts one behind another.
pub(crate) struct Kept {
    texts: Box<str>,
    tier: Tier,
    revision: i64,
    version: i64,
    modified_at: i64,
}

/// What is settled for what is written in an account and region.
#[derive(Default)]
pub(crate) struct Rules {
    pub(crate) default_tier: Option<String>,
    /// What is attached to paths, those first that stand above others.
    attached: Vec<(String, Result<Checks, String>)>,
    weight: usize,
}

/// What a change makes of a parameter.
pub(crate) enum After<'a> {
    /// It stands there so.
    Stands(&'a Head),
    /// It is gone, or is something that has to be read.
    Unknown(&'a Head),
}

impl Weighty for Kept {
    fn weight(&self) -> usize {
        self.texts.len() + size_of::<Self>()
    }
}

impl Weighty for Rules {
    fn weight(&self) -> usize {
        self.weight
    }
}

impl Kept {
    pub(crate) fn of(head: &Head) -> Self {
        let Version { number, value, shape, modified_at, modified_by } = &head.newest;
        let given = |text: Option<&str>| text.map_or(String::new(), |text| format!("={text}"));
        let texts = [
            head.name.as_str(),
            &shape.kind,
            value,
            &shape.data_type,
            &given(shape.key_id.as_deref()),
            modified_by,
            &given(shape.description.as_deref()),
            &given(shape.allowed_pattern.as_deref()),
            &given(lifecycle::to_text(&shape.policies).as_deref()),
            &serde_json::Value::from_iter(head.tags.clone()).to_string(),
        ];
        Self {
            texts: texts.join("\0").into(),
            tier: shape.tier,
            revision: head.revision,
            version: *number,
            modified_at: *modified_at,
        }
    }

    /// What answers tell of the newest version.
    pub(crate) fn reading(&self, path: &str) -> Reading {
        let mut texts = self.texts.split(END);
        let mut text = || texts.next().unwrap_or_default();
        Reading {
            path: path.to_owned(),
            name: text().to_owned(),
            kind: text().to_owned(),
            value: text().to_owned(),
            data_type: text().to_owned(),
            key_id: given(text()),
            version: self.version,
            modified_at: self.modified_at,
        }
    }

    pub(crate) fn head(&self, scope: Scope<'_>, path: &str) -> Head {
        let reading = self.reading(path);
        let mut texts = self.texts.split(END).skip(5);
        let mut text = || texts.next().unwrap_or_default();
        let modified_by = text().to_owned();
        let shape = Shape {
            kind: reading.kind,
            data_type: reading.data_type,
            tier: self.tier,
            key_id: reading.key_id,
            description: given(text()),
            allowed_pattern: given(text()),
            policies: lifecycle::from_text(given(text()).as_deref()),
        };
        let (number, value, modified_at) = (self.version, reading.value, self.modified_at);
        Head {
            account: scope.account.to_owned(),
            region: scope.region.to_owned(),
            path: reading.path,
            name: reading.name,
            tags: serde_json::from_str(text()).unwrap_or_default(),
            revision: self.revision,
            newest: Version { number, value, shape, modified_at, modified_by },
        }
    }
}

impl Rules {
    /// What stands above a path, or at it, and what it asks.
    pub(crate) fn above(&self, path: &str) -> impl Iterator<Item = (&str, &Result<Checks, String>)> {
        let above = move |at: &str| path.strip_prefix(at).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let attached = self.attached.iter().map(|(at, checks)| (at.as_str(), checks));
        attached.filter(move |(at, _)| above(at))
    }

    fn new(default_tier: Option<String>, attached: Vec<Validation>) -> Self {
        // A regular expression takes many times the bytes of its text when it is compiled.
        let weigh = |one: &Validation| 16 * one.pattern.iter().chain(&one.schema).map(String::len).sum::<usize>();
        let weight = attached.iter().map(|one| weigh(one) + one.path.len() + size_of::<Checks>()).sum();
        let ready = |one: Validation| {
            let checks = Checks::of(&one);
            (one.path, checks)
        };
        Self { default_tier, attached: attached.into_iter().map(ready).collect(), weight }
    }
}

impl After<'_> {
    fn head(&self) -> &Head {
        match self {
            Self::Stands(head) | Self::Unknown(head) => head,
        }
    }
}

impl Parameters {
    /// A parameter.
    pub(crate) async fn head(&self, scope: Scope<'_>, path: &str) -> Result<Option<Head>, storage::Error> {
        let key = key(scope, path);
        let missing = match self.0.kept.get(&key) {
            Ok(kept) => return Ok(Some(kept.head(scope, path))),
            Err(missing) => missing,
        };
        let head = store::head(&self.0.plane.db, scope, path).await?;
        if let Some(head) = head.as_ref().filter(|_| !self.0.kept.keeps_nothing()) {
            self.0.kept.offer(&key, missing, &Kept::of(head).into());
        }
        Ok(head)
    }

    /// The newest version of a parameter.
    pub(crate) async fn reading(&self, scope: Scope<'_>, path: &str) -> Result<Option<Reading>, storage::Error> {
        if self.0.kept.keeps_nothing() {
            return store::reading(&self.0.plane.db, scope, path).await;
        }
        match self.0.kept.get(&key(scope, path)) {
            Ok(kept) => Ok(Some(kept.reading(path))),
            Err(_) => Ok(self.head(scope, path).await?.map(Reading::from)),
        }
    }

    /// The newest versions of some parameters, in no order; those that do not exist are left out.
    pub(crate) async fn readings<'a>(
        &self,
        of: &[(Scope<'a>, &str)],
    ) -> Result<Vec<(Scope<'a>, Reading)>, storage::Error> {
        let mut found = Vec::with_capacity(of.len());
        if !self.0.kept.keeps_nothing() {
            for (scope, path) in of {
                found.extend(self.reading(*scope, path).await?.map(|reading| (*scope, reading)));
            }
            return Ok(found);
        }
        for (account, reading) in store::readings(&self.0.plane.db, of).await? {
            let scope = of.iter().find(|(scope, path)| scope.account == account && *path == reading.path);
            found.extend(scope.map(|(scope, _)| (*scope, reading)));
        }
        Ok(found)
    }

    /// What is settled for what is written to a path.
    pub(crate) async fn rules(&self, scope: Scope<'_>, path: &str) -> Result<Arc<Rules>, storage::Error> {
        let key = key(scope, "");
        let missing = match self.0.rules.get(&key) {
            Ok(rules) => return Ok(rules),
            Err(missing) => missing,
        };
        let db = &self.0.plane.db;
        let tier = store::setting(db, scope, DEFAULT_TIER);
        if !self.0.rules.keeps_nothing() {
            let all = store::validations(db, scope, None, ATTACHED + 1).await?;
            if i64::try_from(all.len()).is_ok_and(|count| count <= ATTACHED) {
                let rules = Arc::new(Rules::new(tier.await?.map(|setting| setting.value), all));
                self.0.rules.offer(&key, missing, &rules);
                return Ok(rules);
            }
        }
        let attached = store::validations_of(db, scope, crate::names::upwards(path));
        let (tier, attached) = tokio::try_join!(tier, attached)?;
        Ok(Rules::new(tier.map(|setting| setting.value), attached).into())
    }

    /// Commits a change of parameters; gives its position in the journal, or none when it was decided on what holds no more.
    pub(crate) async fn commit(&self, batch: Batch, after: &[After<'_>]) -> Result<Option<i64>, storage::Error> {
        let keys = after.iter().map(|after| key(after.head().scope(), &after.head().path));
        let mut change = self.0.kept.change(keys);
        let committed = self.committed(batch).await?;
        if committed.is_some() {
            for (at, after) in after.iter().enumerate() {
                if let After::Stands(head) = after {
                    change.becomes(at, || Kept::of(head));
                }
            }
        }
        Ok(committed)
    }

    /// The same for what is settled for an account in a region.
    pub(crate) async fn settle(&self, scope: Scope<'_>, batch: Batch) -> Result<Option<i64>, storage::Error> {
        let _change = self.0.rules.change(std::iter::once(key(scope, "")));
        self.committed(batch).await
    }

    async fn committed(&self, batch: Batch) -> Result<Option<i64>, storage::Error> {
        match self.0.plane.commit(batch).await {
            Ok(receipt) => Ok(Some(receipt.position.unwrap_or_default())),
            Err(storage::Error::Conflict { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Forgets what is held in memory, as when the store was emptied.
    pub fn forget(&self) {
        self.0.kept.clear();
        self.0.rules.clear();
    }
}

fn key(scope: Scope<'_>, path: &str) -> String {
    [scope.account, scope.region, path].join("\0")
}

/// A text that need not be there.
fn given(kept: &str) -> Option<String> {
    kept.strip_prefix('=').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Head {
        let policies = r#"[{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2030-01-01T00:00:00Z"}}]"#;
        let shape = Shape {
            kind: "SecureString".to_owned(),
            data_type: "text".to_owned(),
            tier: Tier::Advanced,
            key_id: Some("alias/k".to_owned()),
            description: Some(String::new()),
            allowed_pattern: None,
            policies: lifecycle::parse(policies).expect("policies"),
        };
        let text = str::to_owned;
        let newest = Version { number: 7, value: text("=ünï\n"), shape, modified_at: 5, modified_by: text("arn:x") };
        let tags = [(text("a"), text("b")), (text(""), text(""))].into();
        let (account, region, path, name) = (text("1"), text("r"), text("/a/b"), text("a/b"));
        Head { account, region, path, name, tags, revision: -3, newest }
    }

    #[test]
    fn what_goes_in_comes_out() {
        for plain in [false, true] {
            let mut head = head();
            if plain {
                (head.newest.shape.key_id, head.newest.shape.description) = (None, None);
                head.newest.shape.policies.clear();
                head.tags.clear();
            }
            let kept = Kept::of(&head);
            let found = kept.head(head.scope(), &head.path);
            assert_eq!(format!("{found:?}"), format!("{head:?}"));
            assert_eq!(format!("{:?}", kept.reading(&head.path)), format!("{:?}", Reading::from(head)));
            assert!(kept.weight() < 250, "{}", kept.weight());
        }
    }
}
