//! What lists of documents are narrowed to. Pure.

use model::Fault;
use model::ssm::{DocumentFilter, DocumentKeyValuesFilter, error};

use crate::kept::{Head, Version};

/// Filters of both styles. All of them must hold.
#[derive(Debug, Default)]
pub(crate) struct Filters(Vec<Filter>);

#[derive(Debug)]
struct Filter {
    key: Key,
    values: Vec<String>,
}

#[derive(Debug, PartialEq, Eq)]
enum Key {
    Name,
    Owner,
    Platform,
    Kind,
    TargetType,
    Keyword,
    Tag(String),
}

/// Owners that a list can be of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Owners {
    pub(crate) own: bool,
    pub(crate) shipped: bool,
    /// Shared with the account by name.
    pub(crate) private: bool,
    /// Shared with everybody.
    pub(crate) public: bool,
}

impl Filters {
    /// Reads the filters of a request.
    ///
    /// # Errors
    /// `InvalidFilterKey`.
    pub(crate) fn read(old: &[DocumentFilter], new: &[DocumentKeyValuesFilter]) -> Result<Self, Fault> {
        let mut filters = Vec::new();
        for filter in old {
            filters.push(Filter { key: key(&filter.key)?, values: vec![filter.value.clone()] });
        }
        for filter in new {
            let key = key(filter.key.as_deref().unwrap_or_default())?;
            filters.push(Filter { key, values: filter.values.clone().unwrap_or_default() });
        }
        Ok(Self(filters))
    }

    /// Whose documents come into question.
    pub(crate) fn owners(&self) -> Owners {
        let mut owners = Owners { own: true, shipped: true, private: true, public: false };
        for filter in self.0.iter().filter(|filter| filter.key == Key::Owner) {
            let has = |name: &str| filter.values.iter().any(|value| value.eq_ignore_ascii_case(name));
            let all = has("All");
            owners = Owners {
                own: owners.own && (all || has("Self")),
                shipped: owners.shipped && (all || has("Amazon")),
                private: owners.private && (all || has("Private")),
                public: all || has("Public"),
            };
        }
        owners
    }

    /// Whether a document is listed. `right` is the caller's.
    pub(crate) fn hold(&self, head: &Head, version: &Version) -> bool {
        self.0.iter().all(|filter| filter.holds(head, version))
    }

    /// As they decide what a list is, for its tokens.
    pub(crate) fn told(&self) -> String {
        format!("{:?}", self.0)
    }
}

impl Filter {
    fn holds(&self, head: &Head, version: &Version) -> bool {
        let any = |holds: &dyn Fn(&str) -> bool| self.values.iter().any(|value| holds(value));
        match &self.key {
            Key::Owner => true,
            Key::Name => any(&|value| head.name.starts_with(value.trim_end_matches('*')) || head.arn() == value),
            Key::Platform => {
                any(&|value| version.platforms.iter().any(|platform| platform.eq_ignore_ascii_case(value)))
            }
            Key::Kind => any(&|value| head.kind == value),
            Key::TargetType => any(&|value| version.target_type.as_deref() == Some(value)),
            Key::Keyword => self.values.iter().all(|value| mentions(head, version, value)),
            Key::Tag(name) => {
                head.tags.get(name).is_some_and(|found| self.values.is_empty() || any(&|value| value == found))
            }
        }
    }
}

/// Whether a word stands in what people read of a document.
fn mentions(head: &Head, version: &Version, word: &str) -> bool {
    let word = word.to_lowercase();
    let texts = [Some(&head.name), version.description.as_ref(), version.display_name.as_ref()];
    let tags = head.tags.iter().flat_map(|(key, value)| [key, value]);
    texts.into_iter().flatten().chain(tags).any(|text| text.to_lowercase().contains(&word))
}

fn key(key: &str) -> Result<Key, Fault> {
    Ok(match key {
        "Name" => Key::Name,
        "Owner" => Key::Owner,
        "PlatformTypes" => Key::Platform,
        "DocumentType" => Key::Kind,
        "TargetType" => Key::TargetType,
        "SearchKeyword" => Key::Keyword,
        other => match other.strip_prefix("tag:") {
            Some(name) if !name.is_empty() => Key::Tag(name.to_owned()),
            _ => {
                let message = format!(
                    "The filter key {other} is not valid. Use Name, Owner, PlatformTypes, DocumentType, TargetType, \
                     SearchKeyword, or tag: and the key of a tag."
                );
                return Err(error::INVALID_FILTER_KEY.with(message));
            }
        },
    })
}

impl Owners {
    /// The grantees under whose names documents of others are listed.
    pub(crate) fn grantees(self, account: &str) -> Vec<String> {
        let private = self.private.then(|| account.to_owned());
        let public = self.public.then(|| "all".to_owned());
        private.into_iter().chain(public).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(key: &str, values: &[&str]) -> DocumentKeyValuesFilter {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        DocumentKeyValuesFilter { key: Some(key.to_owned()), values: Some(values) }
    }

    fn holds(key: &str, values: &[&str]) -> bool {
        let (head, version) = crate::shipped::find("AWS-RunShellScript", "r").unwrap();
        let head = Head { tags: [("team".to_owned(), "web".to_owned())].into(), ..head };
        Filters::read(&[], &[filter(key, values)]).unwrap().hold(&head, &version)
    }

    #[test]
    fn each_key_narrows() {
        for (key, yes, no) in [
            ("Name", "AWS-Run", "RunShell"),
            ("Name", "AWS-RunShell*", "AWS-RunX*"),
            ("PlatformTypes", "linux", "Windows"),
            ("DocumentType", "Command", "Automation"),
            ("SearchKeyword", "SHELL COMMANDS", "ansible"),
            ("tag:team", "web", "db"),
        ] {
            assert!(
                holds(key, &[yes]) && holds(key, &[yes, no]) == (key != "SearchKeyword") && !holds(key, &[no]),
                "{key}"
            );
        }
        assert!(holds("tag:team", &[]) && !holds("tag:other", &[]) && !holds("TargetType", &["/x"]));
        assert!(Filters::read(&[], &[filter("Colour", &["x"])]).is_err());
        assert!(Filters::read(&[], &[filter("tag:", &["x"])]).is_err());
    }

    #[test]
    fn owners() {
        let owners = |values: &[&str]| Filters::read(&[], &[filter("Owner", values)]).unwrap().owners();
        let none = Owners { own: false, shipped: false, private: false, public: false };
        assert_eq!(owners(&["Self"]), Owners { own: true, ..none });
        assert_eq!(owners(&["Amazon", "Public"]), Owners { shipped: true, public: true, ..none });
        assert_eq!(owners(&["All"]), Owners { own: true, shipped: true, private: true, public: true });
        assert_eq!(owners(&["ThirdParty"]), none);
        assert_eq!(owners(&["Private"]).grantees("1"), ["1"]);
        assert!(!Filters::default().owners().public);
    }
}
