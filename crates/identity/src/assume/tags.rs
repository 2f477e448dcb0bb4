//! The tags of a session: those it is given, and those that it inherits through a chain of roles. Pure.

use model::{Fault, common};
use wire::Session;

/// How many tags a session may have.
const MOST: usize = 50;

/// The tags of a new session.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tags {
    pub(crate) all: Vec<(String, String)>,
    /// Names of those that sessions made from it inherit.
    pub(crate) transitive: Vec<String>,
    /// How many of `all` were asked for; the rest is inherited.
    pub(crate) asked: usize,
}

/// The tags of a session that is made by a `former` one, with more tags and more of them transitive.
///
/// # Errors
/// When tags repeat, are reserved, are too many, or would change what is inherited.
pub(super) fn inherited(
    former: Option<&Session>,
    more: Vec<(String, String)>,
    transitive: &[String],
) -> Result<Tags, Fault> {
    let refused = |message: &str| Err(common::VALIDATION_ERROR.with(message));
    let has = |tags: &[(String, String)], key: &str| tags.iter().any(|(known, _)| known.eq_ignore_ascii_case(key));
    let (mut tags, mut names) = passed_on(former);
    for (index, (key, _)) in more.iter().enumerate() {
        if key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return refused("Tag keys may not begin with aws:, which is reserved.");
        }
        if has(&more[..index], key) {
            return refused("Duplicate tag keys found. Please note that tag keys are case insensitive.");
        }
        if has(&tags, key) {
            return refused(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from \
                 the calling session.",
            );
        }
    }
    if transitive.iter().any(|key| !has(&more, key)) {
        return refused("The specified transitive tag key must be included in the requested tags.");
    }
    let asked = more.len();
    names.extend(transitive.iter().cloned());
    tags.splice(0..0, more);
    if tags.len() > MOST {
        return refused("A session has at most 50 tags, with those that it inherits.");
    }
    Ok(Tags { all: tags, transitive: names, asked })
}

fn passed_on(former: Option<&Session>) -> (Vec<(String, String)>, Vec<String>) {
    let Some(former) = former else { return (Vec::new(), Vec::new()) };
    let is_transitive = |key: &str| former.transitive_tags.iter().any(|known| known.eq_ignore_ascii_case(key));
    let tags = former.tags.iter().filter(|(key, _)| is_transitive(key)).cloned().collect();
    (tags, former.transitive_tags.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(tags: &[(&str, &str)]) -> Vec<(String, String)> {
        tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    fn former() -> Session {
        Session {
            tags: pairs(&[("Team", "red"), ("Note", "x")]),
            transitive_tags: vec!["Team".to_owned()],
            ..Session::default()
        }
    }

    #[test]
    fn transitive_tags_go_on_and_others_do_not() {
        let tags = inherited(Some(&former()), pairs(&[("Case", "1")]), &["Case".to_owned()]).unwrap();
        assert_eq!(tags.all, pairs(&[("Case", "1"), ("Team", "red")]));
        assert_eq!((tags.transitive, tags.asked), (vec!["Team".to_owned(), "Case".to_owned()], 1));
        assert_eq!(inherited(None, Vec::new(), &[]).unwrap(), Tags::default());
    }

    #[test]
    fn what_is_inherited_cannot_be_changed() {
        assert!(inherited(Some(&former()), pairs(&[("team", "blue")]), &[]).is_err());
        assert!(inherited(Some(&former()), pairs(&[("Note", "y")]), &[]).is_ok());
    }

    #[test]
    fn tags_are_told_apart_without_regard_to_case_and_are_limited() {
        assert!(inherited(None, pairs(&[("a", "1"), ("A", "2")]), &[]).is_err());
        assert!(inherited(None, pairs(&[("AWS:a", "1")]), &[]).is_err());
        assert!(inherited(None, pairs(&[("a", "1")]), &["b".to_owned()]).is_err());
        let many: Vec<_> = (0..50).map(|number| (number.to_string(), String::new())).collect();
        assert!(inherited(None, many.clone(), &[]).is_ok());
        assert!(inherited(Some(&former()), many, &[]).is_err());
    }
}
