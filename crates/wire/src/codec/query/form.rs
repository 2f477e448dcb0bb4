//! The fields of a form.

use std::collections::{BTreeMap, BTreeSet};

use crate::{codec::Unreadable, sigv4::canonical};

/// The most fields of one form: several times what the largest inputs need.
const MOST_FIELDS: usize = 20_000;
/// The longest name of a field in bytes, and the most parts between its dots: no shape nests so deep.
const LONGEST_NAME: usize = 512;
const MOST_PARTS: usize = 32;

/// Fields by name, from the query and the body of a request. They hold passwords, so they are never printed.
#[derive(Default)]
pub(crate) struct Form(BTreeMap<String, String>);

impl Form {
    /// Reads the fields of a query and of a body.
    ///
    /// # Errors
    /// When they are not UTF-8, a name comes twice or is too long, or there are too many.
    pub(crate) fn read(query: &str, body: &[u8]) -> Result<Self, Unreadable> {
        let body = std::str::from_utf8(body).map_err(|_| Unreadable::new("The form is not UTF-8."))?;
        let mut form = Self::default();
        for (name, value) in canonical::pairs(query).chain(canonical::pairs(body)) {
            form.add(&decoded(name)?, decoded(value)?)?;
        }
        Ok(form)
    }

    fn add(&mut self, name: &str, value: String) -> Result<(), Unreadable> {
        if name.len() > LONGEST_NAME || name.split('.').count() > MOST_PARTS {
            return Err(Unreadable(format!("The name '{}' of a field is too long.", shown(name))));
        }
        if self.0.len() >= MOST_FIELDS {
            return Err(Unreadable(format!("The form has more than {MOST_FIELDS} fields.")));
        }
        match self.0.insert(name.to_owned(), value) {
            None => Ok(()),
            Some(_) => Err(Unreadable(format!("The field '{}' is there twice.", shown(name)))),
        }
    }

    /// The text of a field.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Whether the field is there, or one whose name starts with it and a dot.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name) || self.below(&format!("{name}.")).next().is_some()
    }

    /// The numbers that stand behind `prefix`, which ends with a dot, in their order. Numbers may be left out: only those
    /// that are there cost anything.
    ///
    /// # Errors
    /// When something else stands there, or a number that is spelt in a second way.
    pub(super) fn numbers(&self, prefix: &str) -> Result<BTreeSet<u32>, Unreadable> {
        let number = |rest: &str| {
            let digits = rest.split('.').next().unwrap_or(rest);
            let number = digits.parse::<u32>().ok().filter(|number| *number > 0 && number.to_string() == digits);
            number.ok_or_else(|| Unreadable(format!("'{}' is not a position, in '{prefix}'.", shown(digits))))
        };
        self.below(prefix).map(number).collect()
    }

    /// What stands behind `prefix` in the names that start with it.
    fn below<'f>(&'f self, prefix: &'f str) -> impl Iterator<Item = &'f str> {
        let from = (std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded);
        self.0.range::<str, _>(from).map_while(move |(name, _)| name.strip_prefix(prefix))
    }
}

fn shown(text: &str) -> String {
    text.chars().take(64).collect()
}

fn decoded(text: &str) -> Result<String, Unreadable> {
    let spaced = text.replace('+', " ");
    String::from_utf8(canonical::percent_decode(&spaced).into_owned())
        .map_err(|_| Unreadable::new("The form is not UTF-8 when percent-decoded."))
}
