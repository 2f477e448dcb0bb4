//! What a call can be looked up by. Pure.
//!
//! A term is the hash of an account, a region, an attribute's name and its value: eight bytes, however long they are. Two
//! that collide are told apart when the entries are read.

use std::borrow::Cow;
use std::collections::HashMap;

use model::cloudtrail::LookupAttribute;
use ring::digest;

use crate::event::Event;

/// The attribute that every call has, for those who look for none.
const ANY: (&str, &str) = ("", "");

/// The term of all calls of an account in a region that have an attribute; of all calls where there is none.
pub(crate) fn term(account: &str, region: &str, attribute: Option<&LookupAttribute>) -> i64 {
    let (key, value) = attribute.map_or(ANY, |one| (one.attribute_key.as_str(), one.attribute_value.as_str()));
    hash([account, region, key, known_as(key, value)])
}

/// The terms of calls: those that many have in common are made once.
#[derive(Default)]
pub(crate) struct Terms {
    known: HashMap<String, i64>,
    text: String,
}

impl Terms {
    /// Gives every term of a call.
    pub(crate) fn all(&mut self, event: &Event<'_>, mut give: impl FnMut(i64)) {
        for (key, value) in attributes(event) {
            if known_as(key, &value) == value {
                give(self.one([event.account, event.place(), key, &value]));
            }
        }
    }

    fn one(&mut self, fields: [&str; 4]) -> i64 {
        self.text.clear();
        for field in fields {
            // No field holds this.
            self.text.push('\0');
            self.text.push_str(field);
        }
        if let Some(term) = self.known.get(&self.text) {
            return *term;
        }
        let term = hash(fields);
        self.known.insert(self.text.clone(), term);
        term
    }
}

/// A resource is known under its short name, however it is asked for.
fn known_as<'a>(key: &str, value: &'a str) -> &'a str {
    if key == "ResourceName" { name_of(value).unwrap_or(value) } else { value }
}

/// Whether a call has an attribute.
pub(crate) fn has(event: &Event<'_>, attribute: Option<&LookupAttribute>) -> bool {
    attribute.is_none_or(|one| {
        attributes(event).iter().any(|(key, value)| *key == one.attribute_key && *value == one.attribute_value)
    })
}

fn attributes<'a>(event: &'a Event<'_>) -> Vec<(&'static str, Cow<'a, str>)> {
    let mut found: Vec<(&str, Cow<'_, str>)> = vec![
        (ANY.0, ANY.1.into()),
        ("EventName", event.name().into()),
        ("EventSource", event.source().into()),
        ("ReadOnly", if event.read_only() { "true" } else { "false" }.into()),
        ("Username", event.user_name().into()),
    ];
    if !event.access_key_id().is_empty() {
        found.push(("AccessKeyId", event.access_key_id().into()));
    }
    for resource in event.resources() {
        // By the whole ARN, and by the name that people know.
        found.extend(name_of(&resource.name).map(|short| ("ResourceName", short.to_owned().into())));
        found.extend(resource.kind.map(|kind| ("ResourceType", kind.into())));
        found.push(("ResourceName", resource.name.into()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What follows the kind in an ARN: `a/b` of `arn:aws:ssm:r:1:parameter/a/b`.
fn name_of(arn: &str) -> Option<&str> {
    let resource = arn.strip_prefix("arn:")?.splitn(5, ':').nth(4)?;
    resource.split_once(['/', ':']).map(|(_, name)| name)
}

fn hash(fields: [&str; 4]) -> i64 {
    let mut context = digest::Context::new(&digest::SHA256);
    for field in fields {
        context.update(&field.len().to_be_bytes());
        context.update(field.as_bytes());
    }
    let mut first = [0; 8];
    first.copy_from_slice(&context.finish().as_ref()[..8]);
    i64::from_be_bytes(first)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use storage::journal::{Entry, Recorded};

    use super::*;

    fn attribute(key: &str, value: &str) -> LookupAttribute {
        LookupAttribute { attribute_key: key.to_owned(), attribute_value: value.to_owned() }
    }

    #[test]
    fn a_call_is_known_under_all_that_it_has() {
        let text = str::to_owned;
        let arn = "arn:aws:ssm:r:1:parameter/db/password";
        let entry = Entry {
            at: 1,
            account: text("1"),
            region: text("r"),
            principal: text("arn:aws:iam::1:user/team/ann"),
            operation: text("ssm:GetParameter"),
            resource: text(arn),
            detail: json!({ "accessKeyId": "AKIA1" }),
        };
        let recorded = Recorded { position: 1, entry };
        let event = Event::of(&recorded).unwrap();
        let mut terms = Vec::new();
        Terms::default().all(&event, |term| terms.push(term));
        for (key, value) in [
            ("EventName", "GetParameter"),
            ("EventSource", "ssm.amazonaws.com"),
            ("ReadOnly", "true"),
            ("Username", "ann"),
            ("AccessKeyId", "AKIA1"),
            ("ResourceType", "AWS::SSM::Parameter"),
            ("ResourceName", arn),
            ("ResourceName", "db/password"),
        ] {
            let one = attribute(key, value);
            assert!(terms.contains(&term("1", "r", Some(&one))) && has(&event, Some(&one)), "{key}");
            assert!(!terms.contains(&term("2", "r", Some(&one))) && !terms.contains(&term("1", "s", Some(&one))));
        }
        assert!(terms.contains(&term("1", "r", None)) && has(&event, None));
        let other = attribute("Username", "bob");
        assert!(!terms.contains(&term("1", "r", Some(&other))) && !has(&event, Some(&other)));
        assert_eq!(terms.len(), 8, "one for both names of the resource");
    }
}
