//! What is known about a request, under the names that conditions and variables use.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::Principal;

/// So many keys are found fastest by looking at each. A request can bring many thousands.
const FEW: usize = 24;

/// The keys of a request and their values, such as `aws:SourceIp`. Names are compared without regard to case.
#[derive(Clone, Debug, Default)]
pub struct Context<'a> {
    entries: Vec<(Cow<'a, str>, Values<'a>)>,
    /// Where a key is, by its name in lower case; empty while there are few.
    places: HashMap<String, usize>,
}

/// Most keys have one value; it needs no list.
#[derive(Clone, Debug)]
enum Values<'a> {
    One([Cow<'a, str>; 1]),
    Many(Vec<Cow<'a, str>>),
    /// Of keys that differ only by case, such as those of two tags. A policy cannot say which it means.
    Ambiguous(Vec<Cow<'a, str>>),
}

impl<'a> Context<'a> {
    /// A context without keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives `key` one value. Numbers, times (ISO 8601 or epoch seconds), booleans, addresses and ARNs are given as
    /// text, binary values as base64. If the key is there already, it has both values afterwards; if it is there in another
    /// case, conditions of an Allow must hold for both, and of a Deny for one.
    pub fn add(&mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        let (key, value) = (key.into(), value.into());
        match self.place(&key) {
            Some(place) => {
                let (name, values) = &mut self.entries[place];
                values.push(value, *name != key);
            }
            None => self.push(key, Values::One([value])),
        }
    }

    /// Gives `key` the members of a set, such as the names of all tags of a request. An empty set is like no key.
    pub fn add_set(&mut self, key: impl Into<Cow<'a, str>>, set: impl IntoIterator<Item = impl Into<Cow<'a, str>>>) {
        let key = key.into();
        let set: Vec<_> = set.into_iter().map(Into::into).collect();
        match self.place(&key) {
            _ if set.is_empty() => {}
            Some(place) => {
                let (name, values) = &mut self.entries[place];
                set.into_iter().for_each(|value| values.push(value, *name != key));
            }
            None => self.push(key, Values::Many(set)),
        }
    }

    /// Adds what follows from who calls: `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType` and, for users,
    /// `aws:username`. For the session of a role, `aws:PrincipalArn` is the role's.
    pub fn add_principal(&mut self, principal: &Principal<'a>) {
        if let Some(arn) = principal.entity_arn() {
            self.add("aws:PrincipalArn", arn);
        }
        if let Some(account) = principal.account() {
            self.add("aws:PrincipalAccount", account);
        }
        if let Some(kind) = principal.kind() {
            self.add("aws:PrincipalType", kind);
        }
        if let Principal::User { arn, .. } = principal {
            self.add("aws:username", arn.rsplit('/').next().unwrap_or_default());
        }
    }

    /// The values of `key`, none if it is absent.
    pub(crate) fn values(&self, key: &str) -> &[Cow<'a, str>] {
        self.place(key).map_or(&[], |place| self.entries[place].1.as_slice())
    }

    fn is_ambiguous(&self, key: &str) -> bool {
        self.place(key).is_some_and(|place| matches!(self.entries[place].1, Values::Ambiguous(_)))
    }

    fn place(&self, key: &str) -> Option<usize> {
        if self.places.is_empty() {
            return self.entries.iter().position(|(name, _)| name.eq_ignore_ascii_case(key));
        }
        self.places.get(&key.to_ascii_lowercase()).copied()
    }

    /// Adds a key that is not there.
    fn push(&mut self, key: Cow<'a, str>, values: Values<'a>) {
        self.entries.push((key, values));
        if self.entries.len() > FEW {
            let known = self.places.len();
            let new = self.entries.iter().enumerate().skip(known);
            self.places.extend(new.map(|(place, (name, _))| (name.to_ascii_lowercase(), place)));
        }
    }
}

impl<'a> Values<'a> {
    fn as_slice(&self) -> &[Cow<'a, str>] {
        match self {
            Self::One(value) => value,
            Self::Many(values) | Self::Ambiguous(values) => values,
        }
    }

    fn push(&mut self, value: Cow<'a, str>, is_other: bool) {
        match self {
            Self::Many(values) | Self::Ambiguous(values) => values.push(value),
            Self::One([first]) => *self = Self::Many(vec![std::mem::take(first), value]),
        }
        if let (Self::Many(values), true) = (&mut *self, is_other) {
            *self = Self::Ambiguous(std::mem::take(values));
        }
    }
}

/// What conditions and variables see: what is known of the resource, then what is known of the request.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) resource: Option<&'a Context<'a>>,
    pub(crate) request: &'a Context<'a>,
}

impl<'a> Scope<'a> {
    pub(crate) fn values(&self, key: &str) -> &'a [Cow<'a, str>] {
        match self.resource.map(|context| context.values(key)) {
            Some(values) if !values.is_empty() => values,
            _ => self.request.values(key),
        }
    }

    /// Whether the values of `key` are those of keys that differ by case.
    pub(crate) fn is_ambiguous(&self, key: &str) -> bool {
        let of_resource = self.resource.filter(|context| !context.values(key).is_empty());
        of_resource.unwrap_or(self.request).is_ambiguous(key)
    }

    /// The value of a variable: only a key with exactly one value can be one.
    pub(crate) fn variable(&self, key: &str) -> Option<&'a str> {
        match self.values(key) {
            [value] if !value.is_empty() => Some(value),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_keys_are_found_as_few_are() {
        let mut context = Context::new();
        for number in 0..50_000 {
            context.add(format!("aws:RequestTag/Key{number}"), number.to_string());
            context.add(format!("AWS:requesttag/key{number}"), "again");
        }
        context.add_set("aws:TagKeys", ["a", "b"]);
        for number in [0, FEW - 1, FEW, FEW + 1, 49_999] {
            assert_eq!(context.values(&format!("aws:requestTag/KEY{number}")), [&number.to_string(), "again"]);
        }
        assert_eq!(context.values("aws:tagkeys"), ["a", "b"]);
        assert!(context.values("aws:RequestTag/Key50000").is_empty());
    }
}
