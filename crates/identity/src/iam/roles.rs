//! Roles as those see them who assume them.

use std::collections::BTreeMap;

use model::Error;
use serde::{Deserialize, Serialize};
use storage::Db;

use super::entity::{Entity, Kind, parse_arn};
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

    /// By which ARN the trust policy knows a user or role that has this ARN and unique id now.
    ///
    /// A trust policy means those who were there when it was written. Whoever has got the name of one of them since is
    /// known by its unique id alone, which no policy names; whoever was renamed since is known by its former ARN.
    pub(crate) fn known_as<'a>(&'a self, arn: &'a str, id: &'a str) -> &'a str {
        let written = |(_, meant): &(&String, &String)| meant.as_str() == id;
        match self.details.principals.iter().find(written) {
            Some((former, _)) => former,
            None if self.details.principals.contains_key(arn) => id,
            None => arn,
        }
    }
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

/// The role with this unique id.
///
/// # Errors
/// Those of the store.
pub(crate) async fn role_by_id(db: &Db, id: &str) -> Result<Option<Role>, Error> {
    let found = store::entity_by_id(db, id).await?;
    found.filter(|entity| entity.kind == Kind::Role).map(Role::of).transpose()
}

/// The user with this name, in whatever case.
///
/// # Errors
/// Those of the store.
pub(crate) async fn user_by_name(db: &Db, account: &str, name: &str) -> Result<Option<Entity>, Error> {
    Ok(store::entity(db, account, Kind::User, name).await?)
}

/// The user with this unique id.
///
/// # Errors
/// Those of the store.
pub(crate) async fn user_by_id(db: &Db, id: &str) -> Result<Option<Entity>, Error> {
    Ok(store::entity_by_id(db, id).await?.filter(|entity| entity.kind == Kind::User))
}
