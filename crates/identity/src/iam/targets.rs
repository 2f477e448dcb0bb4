//! Users, groups, roles and policies as what policies are asked about.

use model::Error;
use platform::{Named, Slice, Target};
use storage::Db;

use super::entity::{Entity, Kind, parse_arn};
use super::ops::providers;
use super::{ready, store};
use crate::Identity;

/// Enters how each kind is found.
pub(crate) fn register(slice: Slice<'_, Identity>) -> Slice<'_, Identity> {
    slice
        .resource("iam:user", |identity, named| find(identity, Kind::User, named))
        .resource("iam:group", |identity, named| find(identity, Kind::Group, named))
        .resource("iam:role", |identity, named| find(identity, Kind::Role, named))
        .resource("iam:policy", |identity, named| find(identity, Kind::Policy, named))
        .resource("iam:instance-profile", |identity, named| find(identity, Kind::InstanceProfile, named))
        .resource("iam:oidc-provider", |identity, named| find(identity, Kind::Provider, named))
}

/// The entity with its path and in its own case, whatever the request writes: a policy that denies one of them must not be
/// got round by spelling. The ready policies belong to nobody in particular.
async fn find(identity: Identity, kind: Kind, named: Named) -> Result<Target, Error> {
    let db = &identity.0.plane.db;
    if ready::is_ready(&named.value) {
        return Ok(Target { account: None, ..Target::new(named.value) });
    }
    match entity(db, kind, &named).await? {
        Some(entity) => of(db, entity).await,
        None => Ok(Target::new(named.arn)),
    }
}

/// What policies are asked about an entity: its tags and its boundary belong to it.
pub(crate) async fn of(db: &Db, entity: Entity) -> Result<Target, Error> {
    let boundary = match entity.kind {
        Kind::User | Kind::Role => store::boundary(db, &entity.id).await?,
        _ => None,
    };
    let keys = boundary.map(|arn| ("iam:PermissionsBoundary".to_owned(), arn)).into_iter().collect();
    let arn = entity.arn();
    Ok(Target { tags: entity.tags.into_iter().collect(), keys, ..Target::new(arn) })
}

/// Names are unique in an account, whatever stands before them: so the name alone finds it.
async fn entity(db: &Db, kind: Kind, named: &Named) -> Result<Option<Entity>, Error> {
    let value = named.value.as_str();
    let (account, name) = if value.starts_with("arn:") {
        let Some(parsed) = parse_arn(value).filter(|parsed| parsed.kind == kind) else { return Ok(None) };
        (parsed.account, parsed.name.to_owned())
    } else if kind == Kind::Provider {
        let Ok(name) = providers::name(value) else { return Ok(None) };
        (&*named.account, name)
    } else {
        (&*named.account, value.rsplit('/').next().unwrap_or(value).to_owned())
    };
    Ok(store::entity(db, account, kind, &name).await?)
}
