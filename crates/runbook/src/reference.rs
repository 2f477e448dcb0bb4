//! References to parameters of Parameter Store: `{{ssm:name}}`, `{{ssm:name:3}}`, `{{ssm:name:label}}`, and
//! `{{ssm-secure:name}}` for what only the node may see.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// A parameter that a document or a command refers to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// It is written `ssm-secure`: a secret, for the node alone.
    pub secure: bool,
    /// Its name, with the version or label that follows.
    pub name: String,
}

/// What a reference stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Referred {
    /// One text.
    Text(String),
    /// Texts, written one behind the other with commas.
    List(String),
}

/// What is known of references.
pub type Known = BTreeMap<Reference, Referred>;

/// All references in the texts of a value, at any depth.
#[must_use]
pub fn references(value: &Value) -> BTreeSet<Reference> {
    let mut found = BTreeSet::new();
    collect(value, &mut found);
    found
}

pub(crate) fn collect(value: &Value, found: &mut BTreeSet<Reference>) {
    match value {
        Value::String(text) => found.extend(pieces(text).filter_map(Piece::reference)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Object(map) => map.values().for_each(|item| collect(item, found)),
        _ => {}
    }
}

/// The text with the values of references that are known in their place. What a value looks like does not matter: it is
/// not looked at again.
#[must_use]
pub fn put_in_text<'a>(text: &str, known: impl Fn(&Reference) -> Option<&'a str>) -> String {
    pieces(text).map(|piece| piece.reference().and_then(|one| known(&one)).unwrap_or(piece.raw()).to_owned()).collect()
}

/// As [`put_in_text`], at any depth. A list that is an item of a list is spliced in; it can stand nowhere else.
///
/// # Errors
/// The sentence that says which list does.
pub(crate) fn put_in(value: &Value, known: &Known) -> Result<Value, String> {
    match value {
        Value::String(text) => put_in_one(text, known).map(Value::String),
        Value::Array(items) => {
            let items = items.iter().map(|item| put_in_item(item, known)).collect::<Result<Vec<_>, _>>()?;
            Ok(Value::Array(items.into_iter().flatten().collect()))
        }
        Value::Object(map) => put_in_map(map, known).map(Value::Object),
        other => Ok(other.clone()),
    }
}

pub(crate) fn put_in_map(map: &Map<String, Value>, known: &Known) -> Result<Map<String, Value>, String> {
    map.iter().map(|(name, value)| Ok((name.clone(), put_in(value, known)?))).collect()
}

/// As [`put_in`], for texts by name.
pub(crate) fn put_in_texts(
    texts: &BTreeMap<String, String>,
    known: &Known,
) -> Result<BTreeMap<String, String>, String> {
    texts.iter().map(|(name, text)| Ok((name.clone(), put_in_one(text, known)?))).collect()
}

/// All references in a text.
pub(crate) fn references_in(text: &str) -> impl Iterator<Item = Reference> {
    pieces(text).filter_map(Piece::reference)
}

fn put_in_item(item: &Value, known: &Known) -> Result<Vec<Value>, String> {
    let whole = item.as_str().and_then(|text| {
        let mut pieces = pieces(text.trim());
        pieces.next()?.reference().filter(|_| pieces.next().is_none())
    });
    match whole.and_then(|reference| known.get(&reference)) {
        Some(Referred::List(list)) => Ok(list.split(',').map(Value::from).collect()),
        _ => Ok(vec![put_in(item, known)?]),
    }
}

fn put_in_one(text: &str, known: &Known) -> Result<String, String> {
    for reference in pieces(text).filter_map(Piece::reference) {
        if matches!(known.get(&reference), Some(Referred::List(_))) {
            return Err(format!("Parameter {} of type StringList cannot be used as a String.", reference.name));
        }
    }
    Ok(put_in_text(text, |reference| match known.get(reference)? {
        Referred::Text(value) => Some(value.as_str()),
        Referred::List(_) => None,
    }))
}

/// A text cut at its references.
#[derive(Clone, Copy)]
enum Piece<'a> {
    Text(&'a str),
    Reference { raw: &'a str, secure: bool, name: &'a str },
}

impl<'a> Piece<'a> {
    fn raw(self) -> &'a str {
        match self {
            Self::Text(raw) | Self::Reference { raw, .. } => raw,
        }
    }

    fn reference(self) -> Option<Reference> {
        match self {
            Self::Text(_) => None,
            Self::Reference { secure, name, .. } => Some(Reference { secure, name: name.to_owned() }),
        }
    }
}

fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let starts = rest.bytes().enumerate().filter(|(_, byte)| *byte == b'{').map(|(start, _)| start);
        let found = starts.into_iter().find_map(|start| Some((start, at_start(&rest[start..])?)));
        let (piece, taken) = match found {
            _ if rest.is_empty() => return None,
            None => (Piece::Text(rest), rest.len()),
            Some((0, reference)) => (reference, reference.raw().len()),
            Some((start, _)) => (Piece::Text(&rest[..start]), start),
        };
        rest = &rest[taken..];
        Some(piece)
    })
}

/// The reference with which a text begins.
fn at_start(text: &str) -> Option<Piece<'_>> {
    let inner = text.strip_prefix("{{")?.trim_start_matches(' ');
    let (secure, inner) = match inner.strip_prefix("ssm-secure:") {
        Some(inner) => (true, inner),
        None => (false, inner.strip_prefix("ssm:")?),
    };
    let symbol = |byte: u8| byte.is_ascii_alphanumeric() || b"_/.:-".contains(&byte);
    let length = inner.bytes().position(|byte| !symbol(byte)).filter(|length| *length > 0)?;
    let (name, rest) = inner.split_at(length);
    let rest = rest.trim_start_matches(' ').strip_prefix("}}")?;
    Some(Piece::Reference { raw: &text[..text.len() - rest.len()], secure, name })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert_eq, proptest};
    use serde_json::{Value, json};

    use super::{Known, Reference, Referred, put_in, put_in_text, references};

    fn plain(name: &str) -> Reference {
        Reference { secure: false, name: name.to_owned() }
    }

    fn known() -> Known {
        let text = |value: &str| Referred::Text(value.to_owned());
        [
            (plain("word"), text("w")),
            (plain("/a/b.c-d_e"), text("deep")),
            (plain("word:3"), text("third")),
            (plain("nested"), text("{{ssm:word}}")),
            (plain("list"), Referred::List("a, b,c".to_owned())),
        ]
        .into()
    }

    #[track_caller]
    fn check(template: &Value, expected: &Value) {
        assert_eq!(&put_in(template, &known()).unwrap(), expected);
    }

    #[test]
    fn values_take_the_place_of_references() {
        check(&json!("echo {{ssm:word}}{{ ssm:/a/b.c-d_e }};{{  ssm:word:3  }}"), &json!("echo wdeep;third"));
        check(
            &json!({"{{ssm:word}}": [{"x": "{{ssm:word}}"}, 7, null]}),
            &json!({"{{ssm:word}}": [{"x": "w"}, 7, null]}),
        );
        check(&json!("{{ssm:nested}}"), &json!("{{ssm:word}}"));
        check(&json!("{{{ssm:word}}}"), &json!("{w}"));
    }

    #[test]
    fn lists_are_items_of_lists() {
        check(&json!(["set -e", " {{ ssm:list }} ", "x"]), &json!(["set -e", "a", " b", "c", "x"]));
        for wrong in [json!("{{ssm:list}}"), json!(["x {{ssm:list}}"]), json!({"a": "{{ssm:list}}"})] {
            let message = put_in(&wrong, &known()).unwrap_err();
            assert_eq!(message, "Parameter list of type StringList cannot be used as a String.");
        }
    }

    #[test]
    fn what_is_not_known_or_no_reference_stays() {
        for text in [
            "{{ssm:none}}",
            "{{ssm-secure:word}}",
            "{{ssm:}}",
            "{{ssm:a b}}",
            "{{ssm:word}",
            "{{\tssm:word}}",
            "{{SSM:word}}",
            "{{word}}",
            "{{ssm:w\u{f6}rd}}",
            "{{",
            "",
        ] {
            check(&json!(text), &json!(text));
        }
    }

    #[test]
    fn secrets_are_put_in_by_those_who_have_them() {
        let secret = |reference: &Reference| (reference.secure && reference.name == "pw").then_some("hunter2");
        assert_eq!(put_in_text("-p{{ ssm-secure:pw }} {{ssm:pw}}", secret), "-phunter2 {{ssm:pw}}");
    }

    #[test]
    fn all_are_found() {
        let value = json!({"a": ["{{ssm:x}} {{ ssm-secure:y }}", {"b": "{{ssm:x}}"}], "c": "{{ssm:z:1}}"});
        let found: Vec<_> = references(&value).into_iter().map(|found| (found.secure, found.name)).collect();
        let expected = [(false, "x"), (false, "z:1"), (true, "y")].map(|(secure, name)| (secure, name.to_owned()));
        assert_eq!(found, expected);
    }

    proptest! {
        #[test]
        fn without_values_nothing_changes(text in "[{} :sm/a-]{0,60}") {
            prop_assert_eq!(put_in(&json!(text), &Known::new()).unwrap(), json!(text));
        }

        #[test]
        fn any_text_is_answered(text in ".*") {
            let _ = put_in(&json!(text), &known());
        }
    }
}
