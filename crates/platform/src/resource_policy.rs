//! Policies of resources, which name whom they are about. A policy means those who had the names in it when it was written:
//! their unique ids are kept beside it, so that whoever gets such a name later is not meant, and whoever is renamed still is.

use std::collections::BTreeMap;

use model::Error;
use policy::{Kind, MalformedPolicy, Policy};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Plane;

/// The policy of a resource as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourcePolicy {
    document: String,
    /// The unique ids of the users and roles that it names (of a session, its role's), by what it calls them.
    principals: BTreeMap<String, String>,
}

/// Why a policy is not taken.
#[derive(Debug)]
pub enum Untaken {
    /// It is no policy of its kind.
    Malformed(MalformedPolicy),
    /// It names somebody who is not there: by this ARN or unique id.
    Unknown(String),
    /// It could not be found out who is there.
    Failed(Error),
}

/// The ARNs that users and roles have now, by their unique ids.
pub type Names = BTreeMap<String, String>;

impl ResourcePolicy {
    /// A policy that names no user, role or session: it means what it says.
    #[must_use]
    pub fn naming_nobody(document: impl Into<String>) -> Self {
        Self { document: document.into(), principals: BTreeMap::new() }
    }

    /// As it was written.
    #[must_use]
    pub fn document(&self) -> &str {
        &self.document
    }

    /// Ready to be asked.
    ///
    /// # Errors
    /// When it is no policy of this kind; it was one when it was taken.
    pub fn compiled(&self, kind: Kind) -> Result<Policy, MalformedPolicy> {
        Ok(Policy::parse(&self.document, kind)?.meaning(&self.principals))
    }

    /// As it is shown now: whoever was renamed stands there by the new name, and who is gone by the unique id, which
    /// nobody has any more.
    ///
    /// # Errors
    /// When it is not JSON; it was when it was taken.
    pub fn shown(&self, names: &Names) -> Result<String, Error> {
        let called: BTreeMap<&str, String> =
            self.principals.iter().map(|(name, id)| (name.as_str(), called(name, id, names))).collect();
        if called.iter().all(|(before, now)| before == now) {
            return Ok(self.document.clone());
        }
        let mut document: Value = serde_json::from_str(&self.document)?;
        for name in principals(&mut document) {
            if let Some(now) = name.as_str().and_then(|before| called.get(before)) {
                *name = now.as_str().into();
            }
        }
        Ok(document.to_string())
    }
}

impl Plane {
    /// Takes a policy as somebody writes it for a resource.
    ///
    /// # Errors
    /// When it is no policy of this kind, or names a user, role or session of a role that is not there.
    pub async fn take_policy(&self, document: &str, kind: Kind) -> Result<ResourcePolicy, Untaken> {
        let policy = Policy::parse(document, kind).map_err(Untaken::Malformed)?;
        let mut named: Vec<String> = policy.principals().map(str::to_owned).collect();
        named.sort_unstable();
        named.dedup();
        let principals = match self.authority() {
            Some(authority) if !named.is_empty() => authority.ids(&named).await.map_err(Untaken::Failed)?,
            _ => BTreeMap::new(),
        };
        match named.into_iter().find(|name| !principals.contains_key(name)) {
            Some(unknown) => Err(Untaken::Unknown(unknown)),
            None => Ok(ResourcePolicy { document: document.to_owned(), principals }),
        }
    }

    /// What all those are called now whom policies mean, for [`ResourcePolicy::shown`].
    ///
    /// # Errors
    /// Those of the store.
    pub async fn names<'a>(&self, policies: impl IntoIterator<Item = &'a ResourcePolicy>) -> Result<Names, Error> {
        let ids = policies.into_iter().flat_map(|policy| policy.principals.values());
        let mut ids: Vec<String> = ids.cloned().collect();
        ids.sort_unstable();
        ids.dedup();
        match self.authority() {
            Some(authority) if !ids.is_empty() => authority.arns(&ids).await,
            _ => Ok(Names::new()),
        }
    }
}

/// What a policy calls somebody now whom it called `before`.
fn called(before: &str, id: &str, names: &Names) -> String {
    match (names.get(id), before.rsplit_once(":assumed-role/")) {
        (Some(_), Some(_)) => before.to_owned(),
        (Some(arn), None) => arn.clone(),
        (None, Some((_, session))) => format!("{id}:{}", session.rsplit('/').next().unwrap_or_default()),
        (None, None) => id.to_owned(),
    }
}

/// The names of users, roles, sessions and accounts that stand in a document as principals.
fn principals(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let statements = document.get_mut("Statement").map(members).unwrap_or_default();
    let elements = statements.iter_mut().filter_map(Value::as_object_mut).flatten();
    let elements = elements.filter(|(name, _)| ["Principal", "NotPrincipal"].contains(&name.as_str()));
    elements.filter_map(|(_, element)| element.get_mut("AWS")).flat_map(members)
}

fn members(value: &mut Value) -> &mut [Value] {
    match value {
        Value::Array(values) => values,
        value => std::slice::from_mut(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANNA: &str = "arn:aws:iam::123456789012:user/anna";
    const OPS: &str = "arn:aws:iam::123456789012:role/ops";
    const SESSION: &str = "arn:aws:sts::123456789012:assumed-role/ops/one";

    fn policy() -> ResourcePolicy {
        let document = format!(
            r#"{{ "Version": "2012-10-17", "Statement": [
                {{ "Effect": "Allow", "Principal": {{ "AWS": ["{ANNA}", "123456789012"] }}, "Action": "kms:*", "Resource": "*",
                   "Condition": {{ "ArnNotEquals": {{ "aws:PrincipalArn": "{ANNA}" }} }} }},
                {{ "Effect": "Deny", "NotPrincipal": {{ "AWS": "{OPS}" }}, "Action": "kms:*", "Resource": "*" }},
                {{ "Effect": "Deny", "Principal": {{ "AWS": "{SESSION}" }}, "Action": "kms:*", "Resource": "*" }},
                {{ "Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*" }} ] }}"#
        );
        let principals = [(ANNA, "AIDAANNA"), (OPS, "AROAOPS"), (SESSION, "AROAOPS")];
        let principals = principals.map(|(name, id)| (name.to_owned(), id.to_owned())).into();
        ResourcePolicy { document, principals }
    }

    fn names(now: &[(&str, &str)]) -> Names {
        now.iter().map(|(id, arn)| ((*id).to_owned(), (*arn).to_owned())).collect()
    }

    #[test]
    fn a_policy_is_shown_as_it_was_written_while_all_are_there() {
        assert_eq!(policy().shown(&names(&[("AIDAANNA", ANNA), ("AROAOPS", OPS)])).unwrap(), policy().document);
        assert_eq!(ResourcePolicy::naming_nobody(" {} ").shown(&Names::new()).unwrap(), " {} ");
    }

    #[test]
    fn who_was_renamed_stands_there_by_the_new_name() {
        let hanna = "arn:aws:iam::123456789012:user/hanna";
        let shown = policy().shown(&names(&[("AIDAANNA", hanna), ("AROAOPS", OPS)])).unwrap();
        let shown: Value = serde_json::from_str(&shown).unwrap();
        assert_eq!(shown["Statement"][0]["Principal"]["AWS"], serde_json::json!([hanna, "123456789012"]));
        assert_eq!(shown["Statement"][0]["Condition"]["ArnNotEquals"]["aws:PrincipalArn"], ANNA, "that is a text");
        assert_eq!(shown["Statement"][1]["NotPrincipal"]["AWS"], OPS);
    }

    #[test]
    fn who_is_gone_stands_there_by_the_unique_id() {
        let shown: Value = serde_json::from_str(&policy().shown(&Names::new()).unwrap()).unwrap();
        assert_eq!(shown["Statement"][0]["Principal"]["AWS"][0], "AIDAANNA");
        assert_eq!(shown["Statement"][1]["NotPrincipal"]["AWS"], "AROAOPS");
        assert_eq!(shown["Statement"][2]["Principal"]["AWS"], "AROAOPS:one");
        assert_eq!(shown["Statement"][3]["Principal"], "*");
    }
}
