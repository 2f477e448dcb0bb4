//! Roles as those see them who assume them.

use model::Error;
use platform::{Ctx, Names, ResourcePolicy};
use serde::{Deserialize, Serialize};
use storage::Db;

use super::entity::{Entity, Kind, parse_arn};
use super::ops::providers::ProviderDetails;
use super::store;

/// What only roles have.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct RoleDetails {
    /// Who may assume it.
    pub(crate) trust: ResourcePolicy,
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

/// What those are called now whom the trust policies of these roles mean.
///
/// # Errors
/// Those of the store.
pub(crate) async fn names(ctx: &Ctx, roles: impl IntoIterator<Item = &Entity>) -> Result<Names, Error> {
    let details = roles.into_iter().map(|role| role.details::<RoleDetails>());
    let details = details.collect::<Result<Vec<_>, _>>()?;
    ctx.plane.names(details.iter().map(|details| &details.trust)).await
}
