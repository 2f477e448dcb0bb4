//! Entities as answers carry them.

use model::iam::{
    AttachedPermissionsBoundary, AttachedPolicy, Group, InstanceProfile, Policy, PolicyVersion, Role, User,
};
use model::{Error, Timestamp};
use platform::Names;
use serde::{Deserialize, Serialize};

use super::entity::Entity;
use super::ready::Ready;
use super::roles::RoleDetails;
use super::rules::{encoded, tags_out};
use super::store::{Uses, Version};

/// What only managed policies have.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PolicyDetails {
    pub(crate) description: Option<String>,
    /// When its newest version was made, or another was put in force.
    pub(crate) updated_at: i64,
    /// The number of the version that is made next.
    pub(crate) next: i64,
}

/// A user, without tags and boundary.
pub(crate) fn user(entity: &Entity) -> User {
    User {
        arn: Some(entity.arn()),
        create_date: entity.created(),
        path: Some(entity.path.clone()),
        user_id: Some(entity.id.clone()),
        user_name: Some(entity.name.clone()),
        ..User::default()
    }
}

/// A user with all that is known of it.
pub(crate) fn whole_user(entity: &Entity, boundary: Option<String>, signed_in: Option<i64>) -> User {
    User {
        permissions_boundary: boundary.map(self::boundary),
        tags: tags_out(&entity.tags),
        password_last_used: signed_in.map(Timestamp),
        ..user(entity)
    }
}

pub(crate) fn group(entity: &Entity) -> Group {
    Group {
        arn: Some(entity.arn()),
        create_date: entity.created(),
        group_id: Some(entity.id.clone()),
        group_name: Some(entity.name.clone()),
        path: Some(entity.path.clone()),
    }
}

/// A role, without tags and boundary; `names` are those whom its trust policy means.
pub(crate) fn role(entity: &Entity, names: &Names) -> Result<Role, Error> {
    let details: RoleDetails = entity.details()?;
    Ok(Role {
        arn: Some(entity.arn()),
        assume_role_policy_document: Some(encoded(&details.trust.shown(names)?)),
        create_date: entity.created(),
        description: details.description,
        max_session_duration: Some(details.max_session_duration),
        path: Some(entity.path.clone()),
        role_id: Some(entity.id.clone()),
        role_name: Some(entity.name.clone()),
        ..Role::default()
    })
}

/// A role with all that is known of it.
pub(crate) fn whole_role(entity: &Entity, boundary: Option<String>, names: &Names) -> Result<Role, Error> {
    Ok(Role {
        permissions_boundary: boundary.map(self::boundary),
        tags: tags_out(&entity.tags),
        ..role(entity, names)?
    })
}

/// An instance profile with its roles, without tags.
pub(crate) fn profile(entity: &Entity, roles: &[Entity], names: &Names) -> Result<InstanceProfile, Error> {
    Ok(InstanceProfile {
        arn: Some(entity.arn()),
        create_date: entity.created(),
        instance_profile_id: Some(entity.id.clone()),
        instance_profile_name: Some(entity.name.clone()),
        path: Some(entity.path.clone()),
        roles: Some(roles.iter().map(|entity| role(entity, names)).collect::<Result<_, _>>()?),
        tags: None,
    })
}

/// A managed policy of the account, without tags and description.
pub(crate) fn policy(entity: &Entity, in_force: i64, uses: Uses) -> Result<Policy, Error> {
    let details: PolicyDetails = entity.details()?;
    Ok(Policy {
        arn: Some(entity.arn()),
        attachment_count: i32::try_from(uses.permissions).ok(),
        create_date: entity.created(),
        default_version_id: Some(version_id(in_force)),
        is_attachable: Some(true),
        path: Some(entity.path.clone()),
        permissions_boundary_usage_count: i32::try_from(uses.boundaries).ok(),
        policy_id: Some(entity.id.clone()),
        policy_name: Some(entity.name.clone()),
        update_date: Some(Timestamp(details.updated_at)),
        ..Policy::default()
    })
}

/// A managed policy of the account with all that is known of it.
pub(crate) fn whole_policy(entity: &Entity, in_force: i64, uses: Uses) -> Result<Policy, Error> {
    let details: PolicyDetails = entity.details()?;
    Ok(Policy { description: details.description, tags: tags_out(&entity.tags), ..policy(entity, in_force, uses)? })
}

/// A ready policy, without description.
pub(crate) fn ready(ready: &Ready, uses: Uses) -> Policy {
    let created = Some(Timestamp(ready.created_at()));
    Policy {
        arn: Some(ready.arn()),
        attachment_count: i32::try_from(uses.permissions).ok(),
        create_date: created,
        default_version_id: Some(version_id(1)),
        is_attachable: Some(true),
        path: Some("/".to_owned()),
        permissions_boundary_usage_count: i32::try_from(uses.boundaries).ok(),
        policy_id: Some(ready.id.to_owned()),
        policy_name: Some(ready.name.to_owned()),
        update_date: created,
        ..Policy::default()
    }
}

/// A version, with its document where the answer has it.
pub(crate) fn version(version: &Version, with_document: bool) -> PolicyVersion {
    PolicyVersion {
        create_date: Some(Timestamp(version.created_at)),
        document: with_document.then(|| encoded(&version.document)),
        is_default_version: Some(version.in_force),
        version_id: Some(version_id(version.number)),
    }
}

pub(crate) fn version_id(number: i64) -> String {
    format!("v{number}")
}

pub(crate) fn attached(arn: String) -> AttachedPolicy {
    let name = arn.rsplit('/').next().map(ToOwned::to_owned);
    AttachedPolicy { policy_name: name, policy_arn: Some(arn) }
}

pub(crate) fn boundary(arn: String) -> AttachedPermissionsBoundary {
    AttachedPermissionsBoundary {
        permissions_boundary_arn: Some(arn),
        permissions_boundary_type: Some("Policy".to_owned()),
    }
}
