//! Users and roles with what they may do, compiled.

use std::sync::Arc;

use model::Error;
use policy::{Kind as PolicyKind, Policy, Set};
use storage::Db;

use crate::iam::{self, Entity, Grant, Kind, RoleDetails};

/// What a compiled policy weighs for each character of its document.
const WEIGHT: usize = 6;
/// What a holder without policies weighs.
const LEAST: usize = 1_000;

/// A user or role that is there, with its rights.
pub(crate) struct Holder {
    pub(crate) kind: Kind,
    pub(crate) arn: String,
    pub(crate) id: String,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) identity: Arc<Set>,
    pub(crate) boundary: Option<Arc<Set>>,
    /// Who may assume it, of a role.
    pub(crate) trust: Option<String>,
    pub(crate) weight: usize,
}

impl Holder {
    /// Reads the rights of an entity.
    pub(super) async fn read(db: &Db, entity: Entity) -> Result<Self, Error> {
        let grants = iam::grants(db, &entity.id).await?;
        let documents = grants.policies.iter().chain(&grants.boundary).map(|grant| grant.document.len());
        let weight = LEAST + WEIGHT * documents.sum::<usize>();
        let identity = compiled(&grants.policies, PolicyKind::Identity)?;
        let boundary = grants.boundary.as_ref().map(|grant| compiled([grant], PolicyKind::Boundary)).transpose()?;
        let (arn, trust) = (entity.arn(), trust(&entity)?);
        let Entity { kind, id, tags, .. } = entity;
        let tags = tags.into_iter().collect();
        Ok(Self { kind, arn, id, tags, identity, boundary, trust, weight })
    }
}

fn trust(entity: &Entity) -> Result<Option<String>, Error> {
    let is_role = entity.kind == Kind::Role;
    is_role.then(|| entity.details().map(|details: RoleDetails| details.trust.document().to_owned())).transpose()
}

fn compiled<'a>(grants: impl IntoIterator<Item = &'a Grant>, kind: PolicyKind) -> Result<Arc<Set>, Error> {
    let parsed = grants.into_iter().map(|grant| Policy::parse(&grant.document, kind).map(Arc::new));
    Ok(Arc::new(Set::new(parsed.collect::<Result<Vec<_>, _>>()?)))
}
