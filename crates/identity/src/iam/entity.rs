//! What users, groups, roles, managed policies, instance profiles and identity providers have in common. Pure.

use std::collections::BTreeMap;

use model::{Error, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What kind of thing an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    User,
    Group,
    Role,
    Policy,
    InstanceProfile,
    /// An OpenID Connect provider; its name is its URL without the scheme.
    Provider,
}

/// One of them, as stored.
#[derive(Clone, Debug)]
pub(crate) struct Entity {
    pub(crate) account: String,
    pub(crate) kind: Kind,
    /// As it was written; without regard to case it is unique in the account.
    pub(crate) name: String,
    /// `/`, or `/…/`.
    pub(crate) path: String,
    /// Never given twice.
    pub(crate) id: String,
    /// Milliseconds since 1970.
    pub(crate) created_at: i64,
    /// What only its kind has.
    pub(crate) details: Value,
    pub(crate) tags: BTreeMap<String, String>,
}

impl Kind {
    /// Its name in ARNs and in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Group => "group",
            Self::Role => "role",
            Self::Policy => "policy",
            Self::InstanceProfile => "instance-profile",
            Self::Provider => "oidc-provider",
        }
    }

    /// The kind with that name.
    pub(crate) fn read(name: &str) -> Option<Self> {
        let all = [Self::User, Self::Group, Self::Role, Self::Policy, Self::InstanceProfile, Self::Provider];
        all.into_iter().find(|kind| kind.name() == name)
    }

    /// How unique ids of this kind begin.
    pub(crate) fn id_prefix(self) -> &'static str {
        match self {
            Self::User => "AIDA",
            Self::Group => "AGPA",
            Self::Role => "AROA",
            Self::Policy => "ANPA",
            Self::InstanceProfile => "AIPA",
            Self::Provider => "AOPA",
        }
    }
}

impl Entity {
    pub(crate) fn arn(&self) -> String {
        arn(&self.account, self.kind, &self.path, &self.name)
    }

    pub(crate) fn created(&self) -> Option<Timestamp> {
        Some(Timestamp(self.created_at))
    }

    /// What only its kind has, as that kind's type.
    ///
    /// # Errors
    /// When something else was stored.
    pub(crate) fn details<T: DeserializeOwned>(&self) -> Result<T, Error> {
        Ok(serde_json::from_value(self.details.clone())?)
    }

    /// Replaces what only its kind has.
    ///
    /// # Errors
    /// When it is not JSON.
    pub(crate) fn set_details(&mut self, details: &impl Serialize) -> Result<(), Error> {
        self.details = serde_json::to_value(details)?;
        Ok(())
    }
}

/// The ARN of an entity.
pub(crate) fn arn(account: &str, kind: Kind, path: &str, name: &str) -> String {
    format!("arn:aws:iam::{account}:{}{path}{name}", kind.name())
}

/// A name as it is compared: names that differ only in case are the same. Names are ASCII.
pub(crate) fn folded(name: &str) -> String {
    name.to_ascii_lowercase()
}

/// What an ARN of IAM names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named<'a> {
    pub(crate) account: &'a str,
    pub(crate) kind: Kind,
    /// `/`, or `/…/`; of providers always `/`.
    pub(crate) path: &'a str,
    pub(crate) name: &'a str,
}

/// Takes the ARN of an entity apart.
pub(crate) fn parse_arn(arn: &str) -> Option<Named<'_>> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let ["arn", "aws", "iam", "", account, resource] = parts[..] else { return None };
    let (kind, rest) = resource.split_at_checked(resource.find('/')?)?;
    let kind = Kind::read(kind)?;
    let split = if kind == Kind::Provider { 1 } else { rest.rfind('/')? + 1 };
    let (path, name) = rest.split_at_checked(split)?;
    (!name.is_empty()).then_some(Named { account, kind, path, name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_are_taken_apart_as_they_are_put_together() {
        let named = parse_arn("arn:aws:iam::123456789012:user/a/b/anna").unwrap();
        assert_eq!((named.kind, named.path, named.name), (Kind::User, "/a/b/", "anna"));
        assert_eq!(arn(named.account, named.kind, named.path, named.name), "arn:aws:iam::123456789012:user/a/b/anna");
        let named = parse_arn("arn:aws:iam::1:oidc-provider/idp.example.com/realms/x").unwrap();
        assert_eq!((named.path, named.name), ("/", "idp.example.com/realms/x"));
    }

    #[test]
    fn what_is_no_arn_of_an_entity_names_nothing() {
        for text in ["", "arn:aws:iam::1:root", "arn:aws:iam::1:user/", "arn:aws:s3:::a/b", "arn:aws:iam::1:server/x"] {
            assert_eq!(parse_arn(text), None, "{text}");
        }
    }
}
