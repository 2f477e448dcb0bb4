//! Names, paths, tags, documents and limits, as in AWS. Pure.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use model::iam::{Tag, error};
use model::{Fault, common};
use policy::{MalformedPolicy, Policy};

use super::entity::Kind;

/// How many policies may be attached to one user, group or role.
pub(crate) const ATTACHED: usize = 10;
/// How many groups a user may be in.
pub(crate) const GROUPS: usize = 10;
/// How many versions a managed policy may have.
pub(crate) const VERSIONS: usize = 5;
/// How many access keys a user may have.
pub(crate) const ACCESS_KEYS: usize = 2;
/// How many client ids a provider may have.
pub(crate) const CLIENT_IDS: usize = 100;
/// How many thumbprints a provider may have.
pub(crate) const THUMBPRINTS: usize = 5;
/// Characters of a managed policy, white space not counted.
pub(crate) const MANAGED_SIZE: usize = 6_144;
/// Characters of a role's trust policy, white space not counted.
pub(crate) const TRUST_SIZE: usize = 2_048;
/// How many tags an entity may have.
const TAGS: usize = 50;

impl Kind {
    /// How many of this kind an account may have.
    pub(crate) fn quota(self) -> i64 {
        match self {
            Self::User | Self::Role | Self::InstanceProfile => 5_000,
            Self::Group => 500,
            Self::Policy => 5_000,
            Self::Provider => 100,
        }
    }

    /// Characters of all policies written into one of this kind, white space not counted.
    pub(crate) fn inline_size(self) -> usize {
        match self {
            Self::User => 2_048,
            Self::Group => 5_120,
            _ => 10_240,
        }
    }

    /// What people call it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
            Self::Policy => "policy",
            Self::InstanceProfile => "instance profile",
            Self::Provider => "OpenIDConnect provider",
        }
    }

    /// What quotas call many of them.
    pub(crate) fn plural(self) -> &'static str {
        match self {
            Self::User => "Users",
            Self::Group => "Groups",
            Self::Role => "Roles",
            Self::Policy => "Policies",
            Self::InstanceProfile => "InstanceProfiles",
            Self::Provider => "OpenIdConnectProviders",
        }
    }

    /// What quotas call one of them.
    pub(crate) fn singular(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Group => "Group",
            Self::Role => "Role",
            Self::Policy => "Policy",
            Self::InstanceProfile => "InstanceProfile",
            Self::Provider => "OpenIdConnectProvider",
        }
    }

    /// Whether tags of this kind are the same when their names differ only in case.
    fn folds_tags(self) -> bool {
        matches!(self, Self::User | Self::Role)
    }
}

/// There is no entity of that name.
pub(crate) fn not_found(kind: Kind, name: &str) -> Fault {
    error::NO_SUCH_ENTITY_EXCEPTION.with(match kind {
        Kind::User | Kind::Group | Kind::Role => format!("The {} with name {name} cannot be found.", kind.noun()),
        Kind::Policy => format!("Policy {name} was not found."),
        Kind::InstanceProfile => format!("Instance Profile {name} cannot be found."),
        Kind::Provider => format!("OpenIDConnect Provider not found for arn {name}"),
    })
}

/// There is an entity of that name already.
pub(crate) fn exists(kind: Kind, name: &str) -> Fault {
    error::ENTITY_ALREADY_EXISTS_EXCEPTION.with(match kind {
        Kind::User | Kind::Group | Kind::Role => format!("{} with name {name} already exists.", kind.singular()),
        Kind::Policy => format!("A policy called {name} already exists. Duplicate names are not allowed."),
        Kind::InstanceProfile => format!("Instance Profile {name} already exists."),
        Kind::Provider => format!("Provider with url https://{name} already exists."),
    })
}

/// There is no room for another.
pub(crate) fn exceeded(quota: &str, limit: impl std::fmt::Display) -> Fault {
    error::LIMIT_EXCEEDED_EXCEPTION.with(format!("Cannot exceed quota for {quota}: {limit}"))
}

/// It cannot be deleted because of what still belongs to it.
pub(crate) fn in_use(what: &str) -> Fault {
    error::DELETE_CONFLICT_EXCEPTION.with(format!("Cannot delete entity, must {what} first."))
}

/// A path that is given or the root. The model checks its form; what it lets through and no name can hold is refused here.
pub(crate) fn path(path: Option<String>) -> Result<String, Fault> {
    let path = path.unwrap_or_else(|| "/".to_owned());
    if path.contains("//") {
        let message = format!("The specified value for path is invalid: {path} has an empty part between two slashes.");
        return Err(common::VALIDATION_ERROR.with(message));
    }
    Ok(path)
}

/// Whether a text is an account's number: no account can have it as its alias, and be taken for another.
pub(crate) fn is_account_number(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Names of roles and paths that belong to services alone.
pub(crate) fn not_of_a_service(name: &str, path: &str) -> Result<(), Fault> {
    if path.starts_with("/aws-service-role/") || name.to_ascii_lowercase().starts_with("awsservicerolefor") {
        let message = format!("{name} is a name of service-linked roles, which this server does not have.");
        return Err(error::INVALID_INPUT_EXCEPTION.with(message));
    }
    Ok(())
}

/// Checks a managed, inline or boundary policy.
pub(crate) fn document(text: &str) -> Result<Policy, Fault> {
    Policy::parse(text, policy::Kind::Identity).map_err(|wrong| malformed(&wrong))
}

/// Checks a managed policy.
pub(crate) fn managed(text: &str) -> Result<(), Fault> {
    if policy::size(text) > MANAGED_SIZE {
        return Err(exceeded("PolicySize", MANAGED_SIZE));
    }
    document(text).map(|_| ())
}

/// Checks the size of a trust policy.
pub(crate) fn trust_size(text: &str) -> Result<(), Fault> {
    if policy::size(text) > TRUST_SIZE {
        return Err(exceeded("ACLSizePerRole", TRUST_SIZE));
    }
    Ok(())
}

pub(crate) fn malformed(wrong: &MalformedPolicy) -> Fault {
    if wrong.is_too_large() {
        return error::LIMIT_EXCEEDED_EXCEPTION.with(wrong.to_string());
    }
    error::MALFORMED_POLICY_DOCUMENT_EXCEPTION.with(wrong.to_string())
}

/// A document as answers carry it: percent-encoded.
pub(crate) fn encoded(document: &str) -> String {
    let mut encoded = String::with_capacity(document.len() * 2);
    for byte in document.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing into a String does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// Adds tags to those of an entity.
pub(crate) fn tag(kind: Kind, tags: &mut BTreeMap<String, String>, new: &[Tag]) -> Result<(), Fault> {
    let mut seen: Vec<&str> = Vec::new();
    for tag in new {
        let key = tag.key.as_deref().unwrap_or_default();
        if key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            let message = format!("The tag key {key} is not allowed: keys that begin with aws: are reserved.");
            return Err(error::INVALID_INPUT_EXCEPTION.with(message));
        }
        if seen.iter().any(|known| same_tag(kind, known, key)) {
            let message = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
            return Err(error::INVALID_INPUT_EXCEPTION.with(message));
        }
        seen.push(key);
        tags.retain(|known, _| !same_tag(kind, known, key));
        tags.insert(key.to_owned(), tag.value.clone().unwrap_or_default());
    }
    if tags.len() > TAGS {
        return Err(error::LIMIT_EXCEEDED_EXCEPTION.with("The number of tags has reached the maximum limit."));
    }
    Ok(())
}

/// Takes tags from those of an entity; one that is not there is no error.
pub(crate) fn untag(kind: Kind, tags: &mut BTreeMap<String, String>, keys: &[String]) {
    tags.retain(|known, _| !keys.iter().any(|key| same_tag(kind, known, key)));
}

/// Tags as answers carry them; none where there are none.
pub(crate) fn tags_out(tags: &BTreeMap<String, String>) -> Option<Vec<Tag>> {
    let tag = |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
    (!tags.is_empty()).then(|| tags.iter().map(tag).collect())
}

fn same_tag(kind: Kind, one: &str, other: &str) -> bool {
    one == other || (kind.folds_tags() && one.to_lowercase() == other.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag_of(key: &str, value: &str) -> Tag {
        Tag { key: Some(key.to_owned()), value: Some(value.to_owned()) }
    }

    #[test]
    fn documents_are_encoded_like_urls() {
        assert_eq!(encoded("{\"a b\": \"é*\"}"), "%7B%22a%20b%22%3A%20%22%C3%A9%2A%22%7D");
        assert_eq!(encoded("aZ09-._~"), "aZ09-._~");
    }

    #[test]
    fn tags_of_users_and_roles_do_not_tell_cases_apart() {
        let mut tags = BTreeMap::new();
        tag(Kind::User, &mut tags, &[tag_of("Team", "a")]).unwrap();
        tag(Kind::User, &mut tags, &[tag_of("team", "b")]).unwrap();
        assert_eq!(tags, BTreeMap::from([("team".to_owned(), "b".to_owned())]));
        untag(Kind::User, &mut tags, &["TEAM".to_owned()]);
        assert!(tags.is_empty());
        tag(Kind::Policy, &mut tags, &[tag_of("Team", "a"), tag_of("team", "b")]).unwrap();
        assert_eq!(tags.len(), 2);
    }

    #[test]
    fn tags_have_rules() {
        let refused = |new: &[Tag]| tag(Kind::User, &mut BTreeMap::new(), new).unwrap_err().shape.code;
        assert_eq!(refused(&[tag_of("aws:x", "")]), "InvalidInput");
        assert_eq!(refused(&[tag_of("AWS:x", "")]), "InvalidInput");
        assert_eq!(refused(&[tag_of("a", ""), tag_of("A", "")]), "InvalidInput");
        let many: Vec<Tag> = (0..51).map(|number| tag_of(&number.to_string(), "")).collect();
        assert_eq!(refused(&many), "LimitExceeded");
        assert!(tag(Kind::User, &mut BTreeMap::new(), &many[..50]).is_ok());
    }

    #[test]
    fn service_linked_roles_are_refused_by_name() {
        assert!(not_of_a_service("AWSServiceRoleForAmazonSSM", "/").is_err());
        assert!(not_of_a_service("x", "/aws-service-role/ssm.amazonaws.com/").is_err());
        assert!(not_of_a_service("node", "/service-role/").is_ok());
    }

    #[test]
    fn paths_have_no_empty_parts() {
        assert_eq!(path(None).unwrap(), "/");
        assert!(path(Some("/a//b/".to_owned())).is_err());
    }
}
