//! What users and roles may do, as the documents that say so.

use storage::{Db, Error};

use super::{ready, store};

/// Where a document stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A managed policy, by ARN.
    Managed(String),
    /// Written into a user, group or role: its id, and the policy's name.
    Inline(String, String),
    /// The account's password policy, which lets users change their own passwords.
    PasswordPolicy,
}

/// What users may do where the account's password policy lets them change their passwords. The operation is about whoever
/// calls and nobody else.
const OWN_PASSWORD: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow",
    "Action":["iam:ChangePassword","iam:GetAccountPasswordPolicy"],"Resource":"*"}}"#;

/// A policy that holds for somebody.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) origin: Origin,
    /// JSON.
    pub(crate) document: String,
}

/// All policies of a user or role.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grants {
    /// Inline and attached ones: its own and, of a user, those of its groups.
    pub(crate) policies: Vec<Grant>,
    /// What bounds them all.
    pub(crate) boundary: Option<Grant>,
}

/// The policies of a user (with those of its groups) or role, by its unique id. Somebody who is not there has none.
///
/// # Errors
/// Those of the store, and when a policy is attached that is not there: nobody shall act without a policy that may deny.
pub(crate) async fn grants(db: &Db, entity: &str) -> Result<Grants, Error> {
    let inline = store::inline_grants(db, entity).await?.into_iter();
    let mut policies: Vec<Grant> = inline
        .map(|inline| Grant { origin: Origin::Inline(inline.entity, inline.name), document: inline.document })
        .collect();
    for (arn, own) in store::attached_grants(db, entity).await? {
        policies.push(managed(arn, own)?);
    }
    if store::may_change_password(db, entity).await? {
        policies.push(Grant { origin: Origin::PasswordPolicy, document: OWN_PASSWORD.to_owned() });
    }
    let boundary = match store::boundary(db, entity).await? {
        Some(arn) => {
            let own = store::version_in_force(db, &arn).await?.map(|version| version.document);
            Some(managed(arn, own)?)
        }
        None => None,
    };
    Ok(Grants { policies, boundary })
}

/// The document in force of a managed policy, if there is such a policy.
///
/// # Errors
/// Those of the store.
pub(crate) async fn managed_document(db: &Db, arn: &str) -> Result<Option<String>, Error> {
    if let Some(ready) = ready::find(arn) {
        return Ok(Some(ready.document.to_owned()));
    }
    Ok(store::version_in_force(db, arn).await?.map(|version| version.document))
}

fn managed(arn: String, own: Option<String>) -> Result<Grant, Error> {
    let document = ready::document(&arn, own)?;
    Ok(Grant { origin: Origin::Managed(arn), document })
}
