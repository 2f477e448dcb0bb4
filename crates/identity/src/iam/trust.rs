//! Whom a trust policy means: the users and roles that have the names in it when it is written.

use std::collections::BTreeMap;

use model::Error;
use model::iam::error;
use serde_json::Value;
use storage::Db;

use super::entity::{Kind, parse_arn};
use super::{rules, store};

/// Checks a trust policy, and gives the unique ids of all users and roles that it names, by ARN.
///
/// # Errors
/// `MalformedPolicyDocument`, also when it names somebody who is not there.
pub(crate) async fn resolve(db: &Db, document: &str) -> Result<BTreeMap<String, String>, Error> {
    rules::trust(document)?;
    let mut principals = BTreeMap::new();
    for arn in named(&serde_json::from_str(document)?) {
        match meant(db, &arn).await? {
            Some(id) => principals.insert(arn, id),
            None => {
                let message = format!("Invalid principal in policy: \"AWS\":\"{arn}\". There is no such user or role.");
                return Err(error::MALFORMED_POLICY_DOCUMENT_EXCEPTION.with(message).into());
            }
        };
    }
    Ok(principals)
}

/// The unique id behind the ARN of a user or role, or of a role's session.
async fn meant(db: &Db, arn: &str) -> Result<Option<String>, storage::Error> {
    let entity = match (parse_arn(arn), session_of(arn)) {
        (Some(named), _) if matches!(named.kind, Kind::User | Kind::Role) => store::named(db, named).await?,
        (None, Some((account, role))) => {
            store::entity(db, account, Kind::Role, role).await?.filter(|entity| entity.name == role)
        }
        _ => None,
    };
    Ok(entity.map(|entity| entity.id))
}

/// The account and role of a session's ARN.
fn session_of(arn: &str) -> Option<(&str, &str)> {
    let (account, session) = arn.strip_prefix("arn:aws:sts::")?.split_once(":assumed-role/")?;
    let (role, _) = session.split_once('/')?;
    Some((account, role))
}

/// The ARNs of users, roles and sessions that a document names as principals. Accounts are known by their numbers, which are
/// never given again.
fn named(document: &Value) -> Vec<String> {
    let statements = one_or_many(&document["Statement"]);
    let principals = statements.iter().flat_map(|statement| one_or_many(&statement["Principal"]["AWS"]));
    let arns = principals.filter_map(Value::as_str).filter(|text| text.starts_with("arn:") && !text.ends_with(":root"));
    arns.map(ToOwned::to_owned).collect()
}

fn one_or_many(value: &Value) -> &[Value] {
    match value {
        Value::Array(values) => values,
        Value::Null => &[],
        value => std::slice::from_ref(value),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn all_names_of_a_document_are_found() {
        let document = json!({ "Statement": [
            { "Principal": { "AWS": "arn:aws:iam::1:user/a" } },
            { "Principal": { "AWS": ["arn:aws:iam::1:role/b", "123456789012", "*", "arn:aws:iam::1:root"] } },
            { "Principal": { "Service": "ssm.amazonaws.com" } },
            { "Principal": "*" },
        ] });
        assert_eq!(named(&document), ["arn:aws:iam::1:user/a", "arn:aws:iam::1:role/b"]);
        let one = json!({ "Statement": { "Principal": { "AWS": "arn:aws:iam::1:user/a" } } });
        assert_eq!(named(&one), ["arn:aws:iam::1:user/a"]);
    }

    #[test]
    fn sessions_belong_to_roles() {
        assert_eq!(session_of("arn:aws:sts::1:assumed-role/r/s"), Some(("1", "r")));
        assert_eq!(session_of("arn:aws:sts::1:federated-user/s"), None);
    }
}
