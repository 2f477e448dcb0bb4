//! Roles as those see them who assume them.

use std::collections::BTreeMap;

use model::Error;
use serde::{Deserialize, Serialize};
use storage::Db;

use super::entity::{Entity, Kind, parse_arn};
use super::ops::providers::ProviderDetails;
use super::store;

/// What only roles have.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct RoleDetails {
    /// Who may assume it: a JSON document.
    pub(crate) trust: String,
    /// The users and roles that `trust` names, by ARN, with the unique ids that they had when it was written.
    pub(crate) principals: BTreeMap<String, String>,
    pub(crate) description: Option<String>,
    /// Seconds.
    pub(crate) max_session_duration: i32,
}

/// A role.
#[derive(Clone, Debug)]
pub(crate) struct Role {
    pub(crate) entity: Entity,
    pub(crate) details: RoleDetails,
}

impl Role {
    fn of(entity: Entity) -> Result<Self, Error> {
        let details = entity.details()?;
        Ok(Self { entity, details })
    }

    /// By which ARN the trust policy knows a user, role or role's session that has this ARN now, and this unique id (of a
    /// session, the role's).
    ///
    /// A trust policy means those who were there when it was written. Whoever has got the name of one of them since is
    /// known by its unique id alone, which no policy names; whoever was renamed since is known by its former ARN.
    pub(crate) fn known_as<'a>(&'a self, arn: &'a str, id: &'a str) -> &'a str {
        let principals = &self.details.principals;
        if let Some(meant) = principals.get(arn) {
            return if meant == id { arn } else { id };
        }
        if is_session(arn) {
            return arn;
        }
        let former = principals.iter().find(|(former, meant)| *meant == id && !is_session(former));
        former.map_or(arn, |(former, _)| former)
    }
}

fn is_session(arn: &str) -> bool {
    arn.starts_with("arn:aws:sts:")
}

/// The role with this name, in whatever case.
///
/// # Errors
/// Those of the store.
pub(crate) async fn role_by_name(db: &Db, account: &str, name: &str) -> Result<Option<Role>, Error> {
    store::entity(db, account, Kind::Role, name).await?.map(Role::of).transpose()
}

/// The role with exactly this ARN, of whatever account.
///
/// # Errors
/// Those of the store.
pub(crate) async fn role_by_arn(db: &Db, arn: &str) -> Result<Option<Role>, Error> {
    let Some(named) = parse_arn(arn).filter(|named| named.kind == Kind::Role) else { return Ok(None) };
    store::named(db, named).await?.map(Role::of).transpose()
}

/// The client ids of an account's OpenID Connect provider, by its URL without the scheme; none when it has no such provider.
///
/// # Errors
/// Those of the store.
pub(crate) async fn provider_clients(db: &Db, account: &str, name: &str) -> Result<Option<Vec<String>>, Error> {
    let found = store::entity(db, account, Kind::Provider, name).await?.filter(|provider| provider.name == name);
    Ok(found.map(|provider| provider.details::<ProviderDetails>()).transpose()?.map(|details| details.client_ids))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::*;

    const ANNA: &str = "arn:aws:iam::1:user/anna";
    const SESSION: &str = "arn:aws:sts::1:assumed-role/r/one";

    fn role() -> Role {
        let pairs = [(ANNA, "AIDAANNA"), (SESSION, "AROAR")];
        let principals = pairs.into_iter().map(|(arn, id)| (arn.to_owned(), id.to_owned())).collect();
        let entity = Entity {
            account: "1".to_owned(),
            kind: Kind::Role,
            name: "r".to_owned(),
            path: "/".to_owned(),
            id: "AROAX".to_owned(),
            created_at: 0,
            details: Value::Null,
            tags: BTreeMap::new(),
        };
        Role { entity, details: RoleDetails { principals, ..RoleDetails::default() } }
    }

    #[test]
    fn whoever_is_meant_is_known_by_the_arn_that_was_written() {
        assert_eq!(role().known_as(ANNA, "AIDAANNA"), ANNA);
        assert_eq!(role().known_as("arn:aws:iam::1:user/renamed", "AIDAANNA"), ANNA);
        assert_eq!(role().known_as("arn:aws:iam::1:user/other", "AIDAOTHER"), "arn:aws:iam::1:user/other");
    }

    #[test]
    fn whoever_has_the_name_of_another_is_not_known_by_it() {
        assert_eq!(role().known_as(ANNA, "AIDANEW"), "AIDANEW");
    }

    #[test]
    fn a_session_is_not_another_session_of_its_role() {
        assert_eq!(role().known_as(SESSION, "AROAR"), SESSION);
        assert_eq!(role().known_as(SESSION, "AROANEW"), "AROANEW");
        let other = "arn:aws:sts::1:assumed-role/r/two";
        assert_eq!(role().known_as(other, "AROAR"), other);
    }
}
