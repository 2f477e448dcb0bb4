//! Whom policies mean by the names in them, and what those are called now.

use std::collections::BTreeMap;

use model::iam::error;
use model::{Error, Fault};
use platform::{Names, Plane, ResourcePolicy, Untaken};
use policy::Kind as PolicyKind;
use storage::Db;

use super::entity::{Kind, Named, parse_arn};
use super::{rules, store};

/// Takes a role's trust policy.
///
/// # Errors
/// `MalformedPolicyDocument`, also when it names somebody who is not there; `LimitExceeded`.
pub(crate) async fn take(plane: &Plane, document: &str) -> Result<ResourcePolicy, Error> {
    rules::trust_size(document)?;
    plane.take_policy(document, PolicyKind::Trust).await.map_err(|untaken| match untaken {
        Untaken::Malformed(wrong) => rules::malformed(&wrong).into(),
        Untaken::Unknown(name) => unknown(&name).into(),
        Untaken::Failed(error) => error,
    })
}

fn unknown(name: &str) -> Fault {
    let message = format!("Invalid principal in policy: \"AWS\":\"{name}\". There is no such user or role.");
    error::MALFORMED_POLICY_DOCUMENT_EXCEPTION.with(message)
}

/// The unique ids of those who have these ARNs or unique ids now; of a role's session it is the role's.
///
/// # Errors
/// Those of the store.
pub(crate) async fn ids(db: &Db, names: &[String]) -> Result<BTreeMap<String, String>, storage::Error> {
    let called: Vec<_> = names.iter().filter_map(|name| Some((name, Called::read(name)?))).collect();
    let by_name =
        store::entities_named(db, called.iter().map(|(_, called)| (called.account, called.kind, called.name)));
    let found: BTreeMap<_, _> = by_name.await?.into_iter().map(|entity| (key(&entity), entity)).collect();
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    for (name, called) in called {
        let entity = found.get(&(called.account.to_owned(), called.kind.name(), called.name.to_owned()));
        if let Some(entity) = entity.filter(|entity| called.path.is_none_or(|path| path == entity.path)) {
            ids.insert(name.clone(), entity.id.clone());
        }
    }
    let unique: Vec<String> = names.iter().filter(|name| !name.starts_with("arn:")).cloned().collect();
    ids.extend(arns(db, &unique).await?.into_keys().map(|id| (id.clone(), id)));
    Ok(ids)
}

/// The ARNs of the users and roles with these unique ids.
///
/// # Errors
/// Those of the store.
pub(crate) async fn arns(db: &Db, ids: &[String]) -> Result<Names, storage::Error> {
    if ids.is_empty() {
        return Ok(Names::new());
    }
    let entities = store::entities_by_id(db, ids).await?;
    let people = entities.into_iter().filter(|entity| matches!(entity.kind, Kind::User | Kind::Role));
    Ok(people.map(|entity| (entity.id.clone(), entity.arn())).collect())
}

type Key = (String, &'static str, String);

fn key(entity: &super::entity::Entity) -> Key {
    (entity.account.clone(), entity.kind.name(), entity.name.clone())
}

/// A user or role as an ARN calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Called<'a> {
    account: &'a str,
    kind: Kind,
    name: &'a str,
    /// None: the ARN is a session's, and does not say it.
    path: Option<&'a str>,
}

impl<'a> Called<'a> {
    fn read(arn: &'a str) -> Option<Self> {
        if let Some(Named { account, kind: kind @ (Kind::User | Kind::Role), path, name }) = parse_arn(arn) {
            return Some(Self { account, kind, name, path: Some(path) });
        }
        let (account, session) = arn.strip_prefix("arn:aws:sts::")?.split_once(":assumed-role/")?;
        let (name, _) = session.split_once('/')?;
        Some(Self { account, kind: Kind::Role, name, path: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_and_roles_are_called_by_arns_and_sessions_by_their_roles() {
        let called = |arn| Called::read(arn).map(|called| (called.kind, called.name, called.path));
        assert_eq!(called("arn:aws:iam::1:user/a/anna"), Some((Kind::User, "anna", Some("/a/"))));
        assert_eq!(called("arn:aws:iam::1:role/r"), Some((Kind::Role, "r", Some("/"))));
        assert_eq!(called("arn:aws:sts::1:assumed-role/r/s"), Some((Kind::Role, "r", None)));
        for nobody in
            ["arn:aws:iam::1:group/g", "arn:aws:sts::1:federated-user/s", "arn:aws:sts::1:assumed-role/r", "AIDA"]
        {
            assert_eq!(called(nobody), None, "{nobody}");
        }
    }
}
