//! Names of parameters: what may be created, what may be asked for, and the paths of hierarchies. Pure.

use model::ssm::error;
use model::{Fault, common};

/// How many levels a name may have.
const LEVELS: usize = 15;
/// How many characters a name may have together with what stands before it in the ARN.
const LENGTH: usize = 1011;
/// The symbol behind all that stand in names: what begins with `p` stands between `p` and `p~`.
const LAST: &str = "~";
/// A symbol before all that stand in names.
const FIRST: &str = " ";
/// Where parameters stand that everybody may read.
const PUBLIC: &str = "/aws/service/";

const PARTS: &str = "If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as \
                     a mix of letters, numbers and the following 3 symbols .-_";

/// A parameter as a request names it: `name`, `name:3`, `name:label`, or its ARN in place of the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// Account and region, where it is named by its ARN. The account of a public parameter is empty.
    pub(crate) owner: Option<(String, String)>,
    /// The name with a leading slash.
    pub(crate) path: String,
    pub(crate) selector: Option<Selector>,
}

/// One version of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    Version(i64),
    Label(String),
}

impl Selector {
    /// As it stands behind the name.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Version(number) => format!(":{number}"),
            Self::Label(label) => format!(":{label}"),
        }
    }
}

impl Reference {
    /// Reads what a request that only reads names.
    pub(crate) fn parse(text: &str) -> Result<Self, Fault> {
        let (owner, rest) = match text.strip_prefix("arn:") {
            Some(arn) => {
                let (owner, rest) = owner(arn).ok_or_else(unreadable)?;
                (Some(owner), rest)
            }
            None => (None, text),
        };
        let (name, selector) = match rest.split_once(':') {
            Some((name, selector)) => (name, Some(self::selector(selector).ok_or_else(unreadable)?)),
            None => (rest, None),
        };
        if !well_formed(name) || prefixed(name, "ssm") {
            return Err(unreadable());
        }
        qualified(name)?;
        Ok(Self { owner, path: path(name), selector })
    }

    /// Whether it names one of the public parameters.
    pub(crate) fn is_public(&self) -> bool {
        is_public(&self.path) && self.owner.as_ref().is_none_or(|(account, _)| account.is_empty())
    }
}

/// The path of a name that a request changes or lists by: its own parameter, without selector and ARN.
pub(crate) fn own(name: &str) -> Result<String, Fault> {
    if !well_formed(name) || prefixed(name, "ssm") {
        return Err(unreadable());
    }
    qualified(name)?;
    Ok(path(name))
}

/// The path of a name under which a parameter may be created.
pub(crate) fn creatable(name: &str, account: &str, region: &str) -> Result<String, Fault> {
    reserved(name)?;
    if !well_formed(name) {
        let message = format!("Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). {PARTS}");
        return Err(common::VALIDATION.with(message));
    }
    qualified(name)?;
    let path = path(name);
    let levels = path.matches('/').count();
    if levels > LEVELS {
        let message = format!("{name} has {levels} levels; a hierarchy can have at most {LEVELS}.");
        return Err(error::HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION.with(message));
    }
    let length = arn(account, region, &path).len();
    if length > LENGTH {
        let message =
            format!("The ARN of this parameter would have {length} characters; at most {LENGTH} are allowed.");
        return Err(common::VALIDATION.with(message));
    }
    Ok(path)
}

/// The path by which a hierarchy is asked for, without a slash at its end; empty for the whole.
pub(crate) fn hierarchy(text: &str) -> Result<&str, Fault> {
    let trimmed = text.strip_suffix('/').unwrap_or(text);
    let public = trimmed == "/aws" || trimmed.starts_with("/aws/");
    let reserved = !public && (prefixed(trimmed, "aws") || prefixed(trimmed, "ssm"));
    if !text.starts_with('/') || reserved || !(trimmed.is_empty() || well_formed(trimmed)) {
        let message = format!(
            "Parameter path: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive) except global parameter name \
             path prefixed with \"aws\" (case-sensitive). It should always begin with / symbol.It consists of sub-paths \
             divided by slash symbol; {}",
            &PARTS[PARTS.find("each").unwrap_or_default()..]
        );
        return Err(common::VALIDATION.with(message));
    }
    Ok(trimmed)
}

/// The name with a leading slash.
pub(crate) fn path(name: &str) -> String {
    if name.starts_with('/') { name.to_owned() } else { format!("/{name}") }
}

/// What stands before the last slash of a path.
pub(crate) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// A path and all that it stands below, upwards to the empty one, which is the whole tree's.
pub(crate) fn upwards(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| (!path.is_empty()).then_some(parent(path)))
}

/// Behind all paths that begin with this one.
pub(crate) fn last_of(prefix: &str) -> String {
    format!("{prefix}{LAST}")
}

/// Before all paths that come after this one; empty for none.
pub(crate) fn next_to(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("{path}{FIRST}") }
}

/// The ARN of a parameter.
pub(crate) fn arn(account: &str, region: &str, path: &str) -> String {
    format!("arn:aws:ssm:{region}:{account}:parameter{path}")
}

/// Whether a path is one of those that everybody may read.
pub(crate) fn is_public(path: &str) -> bool {
    path.starts_with(PUBLIC)
}

/// Whether a label may be attached: others are handed back.
pub(crate) fn valid_label(label: &str) -> bool {
    let symbol = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
    label.bytes().all(symbol)
        && !label.starts_with(|first: char| first.is_ascii_digit())
        && !["aws", "ssm"].iter().any(|word| starts_with_word(label, word))
}

/// Refuses names that are kept for AWS.
fn reserved(name: &str) -> Result<(), Fault> {
    let (aws, ssm) = (prefixed(name, "aws"), prefixed(name, "ssm"));
    if !aws && !ssm {
        return Ok(());
    }
    if name.matches('/').count() < 2 {
        let message = "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive).";
        return Err(common::VALIDATION.with(message));
    }
    if aws && name.starts_with('/') {
        return Err(common::ACCESS_DENIED.with(format!("No access to reserved parameter name: {name}.")));
    }
    Err(unreadable())
}

/// Names with several levels begin with a slash.
fn qualified(name: &str) -> Result<(), Fault> {
    if name.contains('/') && !name.starts_with('/') {
        return Err(common::VALIDATION.with("Parameter name must be a fully qualified name."));
    }
    Ok(())
}

fn well_formed(name: &str) -> bool {
    let symbol = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
    name.strip_prefix('/').unwrap_or(name).split('/').all(|part| !part.is_empty() && part.bytes().all(symbol))
}

/// Whether the first level begins with a word, in any case.
fn prefixed(name: &str, word: &str) -> bool {
    starts_with_word(name.strip_prefix('/').unwrap_or(name), word)
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn selector(text: &str) -> Option<Selector> {
    if text.is_empty() || text.contains(':') {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Selector::Version);
    }
    Some(Selector::Label(text.to_owned()))
}

/// Account and region of an ARN behind `arn:`, and its name with what follows.
fn owner(arn: &str) -> Option<((String, String), &str)> {
    let mut parts = arn.splitn(5, ':');
    let (_, service, region, account) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let name = parts.next()?.strip_prefix("parameter")?;
    let known = service == "ssm" && name.starts_with('/');
    known.then(|| ((account.to_owned(), region.to_owned()), name))
}

fn unreadable() -> Fault {
    common::VALIDATION.with(format!("Parameter name: can't be prefixed with \"ssm\" (case-insensitive). {PARTS}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn create(name: &str) -> Result<String, String> {
        creatable(name, "123456789012", "lab-1").map_err(|fault| format!("{}: {}", fault.shape.code, fault.message))
    }

    #[test]
    fn names_are_created_with_or_without_a_hierarchy() {
        assert_eq!(create("db").unwrap(), "/db");
        assert_eq!(create("/db").unwrap(), "/db");
        assert_eq!(create("/a/b_c/D.e-f/0").unwrap(), "/a/b_c/D.e-f/0");
        assert_eq!(create("/a/../b").unwrap(), "/a/../b", "points are letters like others");
        assert_eq!(create("/a/aws/ssm").unwrap(), "/a/aws/ssm", "only the first level is reserved");
    }

    #[test]
    fn what_is_no_name_is_refused() {
        for name in ["", "/", "//", "/a/", "/a//b", "a b", "ä", "/a:b", "a:1", "/{}", "a\n", "*", "/a\u{0}"] {
            assert!(create(name).unwrap_err().starts_with("ValidationException: Parameter name"), "{name:?}");
        }
        assert_eq!(create("a/b").unwrap_err(), "ValidationException: Parameter name must be a fully qualified name.");
    }

    #[test]
    fn reserved_names_are_refused_in_any_case() {
        for name in ["aws", "AwsTest", "ssm-x", "/SSM", "/aws"] {
            let message =
                "ValidationException: Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive).";
            assert_eq!(create(name).unwrap_err(), message, "{name}");
        }
        let message = "AccessDeniedException: No access to reserved parameter name: /aws/test.";
        assert_eq!(create("/aws/test").unwrap_err(), message);
        assert!(create("/ssm/test").unwrap_err().contains("can't be prefixed with \"ssm\" (case-insensitive). If"));
    }

    #[test]
    fn depth_and_length_have_limits() {
        assert!(create(&"/a".repeat(15)).is_ok());
        assert!(create(&"/a".repeat(16)).unwrap_err().starts_with("HierarchyLevelLimitExceededException"));
        let before = arn("123456789012", "lab-1", "/").len();
        assert!(create(&"n".repeat(1011 - before)).is_ok());
        assert!(create(&"n".repeat(1012 - before)).unwrap_err().contains("1012 characters"));
    }

    #[test]
    fn references_have_selectors_and_arns() {
        let read = |text| Reference::parse(text).map_err(|fault| fault.message);
        let plain = read("/a/b").unwrap();
        assert_eq!((plain.path.as_str(), plain.selector, plain.owner), ("/a/b", None, None));
        assert_eq!(read("a:3").unwrap().selector, Some(Selector::Version(3)));
        assert_eq!(read("a:prod").unwrap().selector, Some(Selector::Label("prod".to_owned())));
        let shared = read("arn:aws:ssm:lab-1:999999999999:parameter/a/b:2").unwrap();
        assert_eq!(shared.owner, Some(("999999999999".to_owned(), "lab-1".to_owned())));
        assert_eq!((shared.path.as_str(), shared.selector), ("/a/b", Some(Selector::Version(2))));
        for wrong in ["a:", "a:1:2", ":1", "/ssm/a", "arn:aws:ssm:x", "arn:aws:s3:r:1:parameter/a", "a b", "/a/"] {
            assert!(read(wrong).unwrap_err().starts_with("Parameter name: can't be prefixed with \"ssm\""), "{wrong}");
        }
        assert!(read("/aws/service/x").unwrap().is_public());
        assert!(read("arn:aws:ssm:lab-1::parameter/aws/service/x").unwrap().is_public());
    }

    #[test]
    fn hierarchies_begin_with_a_slash_and_may_end_with_one() {
        assert_eq!(hierarchy("/").unwrap(), "");
        assert_eq!(hierarchy("/a/b/").unwrap(), "/a/b");
        assert_eq!(hierarchy("/aws/service").unwrap(), "/aws/service");
        for wrong in ["", "a", "//", "/a//b", "/ssm", "/AWS/x", "/awsx", "/a b", "/*"] {
            assert!(hierarchy(wrong).unwrap_err().message.starts_with("Parameter path: can't"), "{wrong}");
        }
    }

    #[test]
    fn labels_are_checked() {
        for good in ["a", "Prod_1.2-x", "_", "-"] {
            assert!(valid_label(good), "{good}");
        }
        for bad in ["1a", "awsx", "SSM", "a b", "ä", "a/b", "a:b"] {
            assert!(!valid_label(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_rules(text: String) {
            if let Ok(path) = create(&text) {
                prop_assert!(path.starts_with('/') && path <= last_of("/"));
                prop_assert_eq!(Reference::parse(&text).unwrap().path, path);
            }
            let _ = (Reference::parse(&text), hierarchy(&text), own(&text), valid_label(&text));
        }
    }
}
