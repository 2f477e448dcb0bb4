//! Tags of nodes, by AWS's rules. Pure.

use model::ssm::{Tag, error};
use model::{Fault, FromJson, common};
use serde_json::Value;

pub(crate) use platform::Tags;

/// How many tags a node may have.
const LIMIT: usize = 50;

/// Adds tags to those that are there; a name that is there already gets the new value.
///
/// # Errors
/// `TooManyTagsError`; `ValidationException` for a name that is reserved or given twice.
pub(crate) fn add(tags: &mut Tags, new: &[Tag]) -> Result<(), Fault> {
    let mut given = Tags::new();
    for (key, value) in new.iter().cloned().map(pair) {
        if given.contains_key(&key) {
            return Err(common::VALIDATION.with(format!("The tag {key} is given twice.")));
        }
        given.insert(key, value);
    }
    extend(tags, &given)
}

/// As [`add`], of tags that have a name each.
///
/// # Errors
/// `TooManyTagsError`; `ValidationException` for a name that is reserved.
pub(crate) fn extend(tags: &mut Tags, new: &Tags) -> Result<(), Fault> {
    if let Some(key) = new.keys().find(|key| key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(common::VALIDATION.with(format!("The tag {key} is not allowed: aws: is reserved.")));
    }
    tags.extend(new.iter().map(|(key, value)| (key.clone(), value.clone())));
    if tags.len() > LIMIT {
        return Err(error::TOO_MANY_TAGS_ERROR.with(format!("A node can have {LIMIT} tags.")));
    }
    Ok(())
}

/// The tags that an activation gives to its nodes, as they are stored.
pub(crate) fn of_activation(stored: &str) -> Tags {
    let tags = serde_json::from_str(stored).ok().and_then(|tags| Vec::<Tag>::from_json(tags).ok());
    tags.into_iter().flatten().map(pair).collect()
}

/// The model has checked that both are there.
fn pair(tag: Tag) -> (String, String) {
    (tag.key.unwrap_or_default(), tag.value.unwrap_or_default())
}

/// Tags as a node has them stored.
pub(crate) fn read(stored: &str) -> Tags {
    serde_json::from_str(stored).unwrap_or_default()
}

/// As [`read`] takes it.
pub(crate) fn stored(tags: &Tags) -> String {
    Value::from_iter(tags.clone()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(key: &str, value: &str) -> Tag {
        Tag { key: Some(key.to_owned()), value: Some(value.to_owned()) }
    }

    #[test]
    fn a_tag_that_is_there_gets_the_new_value() {
        let mut tags = Tags::new();
        add(&mut tags, &[tag("env", "test"), tag("team", "web")]).unwrap();
        add(&mut tags, &[tag("env", "prod"), tag("Env", "")]).unwrap();
        assert_eq!(read(&stored(&tags)), tags);
        assert_eq!(stored(&tags), r#"{"Env":"","env":"prod","team":"web"}"#);
    }

    #[test]
    fn tags_have_rules() {
        let code = |new: &[Tag]| add(&mut Tags::new(), new).map_err(|fault| fault.shape.code);
        assert_eq!(code(&[tag("a", ""), tag("a", "")]), Err("ValidationException"));
        assert_eq!(code(&[tag("AWS:a", "")]), Err("ValidationException"));
        let many: Vec<_> = (0..51).map(|number| tag(&number.to_string(), "")).collect();
        assert_eq!(code(&many), Err("TooManyTagsError"));
        assert_eq!(code(&many[1..]), Ok(()));
    }

    #[test]
    fn what_an_activation_has_is_what_its_nodes_get() {
        assert_eq!(stored(&of_activation(r#"[{"Key":"a","Value":"b"}]"#)), r#"{"a":"b"}"#);
        assert!(of_activation("[]").is_empty());
    }
}
