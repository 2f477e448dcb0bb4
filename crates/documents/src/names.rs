//! Names of documents and of their versions. Pure.

use model::ssm::error;
use model::{Fault, common};

use crate::kept::AMAZON;

/// Beginnings of names that are kept for what ships.
const RESERVED: [&str; 3] = ["aws", "amazon", "amzn"];

/// A document as a request names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Whose it is: an account, or [`AMAZON`]; none when the request does not say.
    pub(crate) owner: Option<String>,
    pub(crate) name: String,
}

/// Which version of a document a request is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    Default,
    Latest,
    Number(i64),
    Name(String),
}

/// Reads a name or an ARN; none when it is neither, or an ARN of another region.
pub(crate) fn read(text: &str, region: &str) -> Option<Named> {
    let Some(rest) = text.strip_prefix("arn:") else { return plain(text).map(|name| Named { owner: None, name }) };
    let parts: Vec<&str> = rest.splitn(5, ':').collect();
    let [_, "ssm", of, account, resource] = parts.as_slice() else { return None };
    let name = plain(resource.strip_prefix("document/")?)?;
    let owner = if account.is_empty() { AMAZON } else { *account };
    (*of == region).then(|| Named { owner: Some(owner.to_owned()), name })
}

fn plain(name: &str) -> Option<String> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    (!name.is_empty() && name.bytes().all(fits)).then(|| name.to_owned())
}

/// Whether no account can have a document of this name.
pub(crate) fn is_reserved(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    RESERVED.iter().any(|reserved| lower.starts_with(reserved))
}

/// Refuses the name of a new document that is kept for others.
pub(crate) fn check_new(name: &str) -> Result<(), Fault> {
    let lower = name.to_ascii_lowercase();
    match RESERVED.iter().find(|reserved| lower.starts_with(**reserved)) {
        Some(reserved) => {
            let message =
                format!("The document name {name} begins with {reserved}, which is reserved. Choose another.");
            Err(common::VALIDATION.with(message))
        }
        None => Ok(()),
    }
}

/// What a request selects by number and by name; both must agree, which the caller of [`agrees`] finds out.
pub(crate) fn selector(version: Option<&str>, version_name: Option<&str>) -> Result<Selector, Fault> {
    match (version.filter(|version| !version.is_empty()), version_name) {
        (None, Some(name)) => Ok(Selector::Name(name.to_owned())),
        (None | Some("$DEFAULT"), _) => Ok(Selector::Default),
        (Some("$LATEST"), _) => Ok(Selector::Latest),
        (Some(number), _) => number.parse().map(Selector::Number).map_err(|_| no_version()),
    }
}

/// Whether a version that was found has the name that the request gives beside the number.
pub(crate) fn agrees(found: Option<&str>, given: Option<&str>) -> bool {
    given.is_none_or(|given| found == Some(given))
}

/// There is no such document for the caller.
pub(crate) fn absent(name: &str) -> Fault {
    error::INVALID_DOCUMENT.with(format!("Document with name {name} does not exist."))
}

/// There is no such version.
pub(crate) fn no_version() -> Fault {
    error::INVALID_DOCUMENT_VERSION.with("The document version is not valid or does not exist.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_arns() {
        let named =
            |owner: Option<&str>, name: &str| Some(Named { owner: owner.map(str::to_owned), name: name.to_owned() });
        assert_eq!(read("Do-It_1.0", "r"), named(None, "Do-It_1.0"));
        assert_eq!(read("arn:aws:ssm:r:123456789012:document/Do", "r"), named(Some("123456789012"), "Do"));
        assert_eq!(read("arn:aws:ssm:r::document/AWS-Do", "r"), named(Some(AMAZON), "AWS-Do"));
        for wrong in
            ["", "a/b", "arn:aws:ssm:q::document/Do", "arn:aws:s3:r::document/Do", "arn:aws:ssm:r:1:parameter/Do"]
        {
            assert_eq!(read(wrong, "r"), None, "{wrong}");
        }
    }

    #[test]
    fn beginnings_are_reserved() {
        for name in ["aws-x", "AWSx", "Amazon-x", "amzn"] {
            assert!(check_new(name).is_err(), "{name}");
        }
        for name in ["my-aws", "SSM-SessionManagerRunShell", "aw"] {
            assert!(check_new(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn versions() {
        assert_eq!(selector(None, None).ok(), Some(Selector::Default));
        assert_eq!(selector(Some("$DEFAULT"), None).ok(), Some(Selector::Default));
        assert_eq!(selector(Some("$LATEST"), None).ok(), Some(Selector::Latest));
        assert_eq!(selector(Some("7"), Some("x")).ok(), Some(Selector::Number(7)));
        assert_eq!(selector(None, Some("x")).ok(), Some(Selector::Name("x".to_owned())));
        assert!(selector(Some("99999999999999999999"), None).is_err());
        assert!(agrees(Some("a"), None) && agrees(Some("a"), Some("a")));
        assert!(!agrees(Some("a"), Some("b")) && !agrees(None, Some("b")));
    }
}
