//! Names of parameters as environment variables and as places in nested objects. Pure.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What follows a path in a name, without a slash in front.
pub(super) fn relative<'a>(path: &str, name: &'a str) -> &'a str {
    let path = path.trim_end_matches('/');
    name.strip_prefix(path).unwrap_or(name).trim_start_matches('/')
}

/// A path and what is below it, as one name.
pub(super) fn joined(path: &str, relative: &str) -> String {
    format!("{}/{relative}", path.trim_end_matches('/'))
}

/// The environment variable for a name: capital letters, and underscores for everything else.
pub(super) fn variable(relative: &str) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' };
    let name: String = relative.chars().map(letter).collect();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// Variables by their names. `Err` holds two names that would be one variable.
pub(super) fn variables(found: Vec<(String, String)>) -> Result<BTreeMap<String, String>, (String, String)> {
    let (mut variables, mut origin) = (BTreeMap::new(), BTreeMap::new());
    for (relative, value) in found {
        let name = variable(&relative);
        if let Some(other) = origin.insert(name.clone(), relative.clone()) {
            return Err((other, relative));
        }
        variables.insert(name, value);
    }
    Ok(variables)
}

/// Names with slashes as nested objects. Where a name is a value and has others below it, the value stands under the
/// empty key.
pub(super) fn nested(found: Vec<(String, Value)>) -> Value {
    let mut root = Map::new();
    for (relative, value) in found {
        let parts: Vec<&str> = relative.split('/').collect();
        insert(&mut root, &parts, value);
    }
    Value::Object(root)
}

fn insert(place: &mut Map<String, Value>, parts: &[&str], value: Value) {
    let Some((first, rest)) = parts.split_first() else { return };
    let here = place.entry(*first).or_insert(Value::Null);
    match here {
        Value::Object(below) if rest.is_empty() => drop(below.insert(String::new(), value)),
        Value::Object(below) => insert(below, rest, value),
        scalar if rest.is_empty() => *scalar = value,
        scalar => {
            let mut below = Map::new();
            if !scalar.is_null() {
                below.insert(String::new(), scalar.take());
            }
            insert(&mut below, rest, value);
            *scalar = Value::Object(below);
        }
    }
}

/// Nested objects as names with slashes; lists become what a StringList holds. `Err` names a place that is neither.
pub(super) fn flat(document: &Value) -> Result<Vec<(String, Flat)>, String> {
    let mut found = Vec::new();
    descend(document, "", &mut found)?;
    Ok(found)
}

/// A value of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Flat {
    Text(String),
    List(String),
}

fn descend(value: &Value, place: &str, found: &mut Vec<(String, Flat)>) -> Result<(), String> {
    match value {
        value if place.is_empty() && !value.is_object() => Err(format!("an object is expected, not {value}")),
        Value::Object(members) => {
            for (name, value) in members {
                let place = match (place, name.as_str()) {
                    (place, "") => place.to_owned(),
                    ("", name) => name.to_owned(),
                    (place, name) => format!("{place}/{name}"),
                };
                descend(value, &place, found)?;
            }
            Ok(())
        }
        Value::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(scalar).collect();
            let items = items.filter(|items| items.iter().all(|item| !item.contains(',')));
            let items =
                items.ok_or_else(|| format!("{place} is a list of something else than texts without commas"))?;
            found.push((place.to_owned(), Flat::List(items.join(","))));
            Ok(())
        }
        value => {
            found.push((place.to_owned(), Flat::Text(scalar(value).ok_or_else(|| format!("{place} has no value"))?)));
            Ok(())
        }
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn own(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn variables_are_names_that_shells_take() {
        assert_eq!(variable("db/user-name.x"), "DB_USER_NAME_X");
        assert_eq!(variable("1st"), "_1ST");
        assert_eq!(variables(own(&[("a/b", "1")])).unwrap(), BTreeMap::from([("A_B".to_owned(), "1".to_owned())]));
        let clash = variables(own(&[("a/b", "1"), ("a_b", "2")])).unwrap_err();
        assert_eq!(clash, ("a/b".to_owned(), "a_b".to_owned()));
    }

    #[test]
    fn names_are_relative_to_their_path() {
        assert_eq!(relative("/app", "/app/db/host"), "db/host");
        assert_eq!(relative("/app/", "/app/db"), "db");
        assert_eq!(relative("/", "root"), "root");
        assert_eq!((joined("/app/", "db"), joined("/", "db")), ("/app/db".to_owned(), "/db".to_owned()));
    }

    #[test]
    fn nesting_and_flattening_are_each_others_opposite() {
        let found = [("a", json!("1")), ("a/b/c", json!("2")), ("a/b", json!("3")), ("d", json!("4"))];
        let found: Vec<_> = found.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let document = nested(found);
        assert_eq!(document, json!({ "a": { "": "1", "b": { "": "3", "c": "2" } }, "d": "4" }));
        let flat = flat(&document).unwrap();
        let names: Vec<_> = flat.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a", "a/b", "a/b/c", "d"]);
    }

    #[test]
    fn lists_become_string_lists() {
        let document = json!({ "l": ["a", 1, true] });
        assert_eq!(flat(&document).unwrap(), [("l".to_owned(), Flat::List("a,1,true".to_owned()))]);
        assert!(
            flat(&json!({ "l": ["a,b"] })).is_err() && flat(&json!({ "x": null })).is_err() && flat(&json!(3)).is_err()
        );
    }
}
