//! Resource policies of parameters: what may stand in them, and whom they name.

use std::collections::BTreeSet;

use model::ssm::error;
use model::{Error, Fault};
use platform::{Plane, ResourcePolicy, Untaken};
use policy::Kind;
use ring::digest::{SHA256, digest};
use serde_json::Value;

/// Bytes that a policy may have.
const SIZE: usize = 1024;

/// Takes a policy as somebody writes it; gives it with the accounts that it lets in.
///
/// # Errors
/// `MalformedResourcePolicyDocumentException`, also when it names somebody who is not there;
/// `ResourcePolicyLimitExceededException`.
pub(crate) async fn take(plane: &Plane, document: &str) -> Result<(ResourcePolicy, Vec<String>), Error> {
    size(document)?;
    let policy = plane.take_policy(document, Kind::Resource).await.map_err(|untaken| match untaken {
        Untaken::Malformed(wrong) => malformed(wrong.to_string()).into(),
        Untaken::Unknown(name) => {
            malformed(format!("Invalid principal in policy: there is no user or role {name}.")).into()
        }
        Untaken::Failed(error) => error,
    })?;
    // By their ARNs: a unique id does not say whose account it is of.
    let shown = policy.shown(&plane.names([&policy]).await?)?;
    Ok((policy, grantees(&serde_json::from_str(&shown)?)))
}

fn size(document: &str) -> Result<(), Fault> {
    if document.len() > SIZE {
        let message = format!("The policy has {} bytes; at most {SIZE} are allowed.", document.len());
        return Err(error::RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION.with(message).member("Limit", SIZE));
    }
    Ok(())
}

fn malformed(why: String) -> Fault {
    error::MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION.with(why)
}

/// The accounts that a policy lets in.
fn grantees(document: &Value) -> Vec<String> {
    let statements = items(&document["Statement"]);
    let allowing = statements.iter().filter(|statement| statement["Effect"] == "Allow");
    let principals = allowing.flat_map(|statement| items(&statement["Principal"]["AWS"]));
    let accounts: BTreeSet<_> = principals.filter_map(|principal| account(principal.as_str()?)).collect();
    accounts.into_iter().collect()
}

/// By what somebody who changes a policy says which one they have seen.
pub(crate) fn hash(document: &str) -> String {
    digest(&SHA256, document.as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn items(value: &Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}

/// The account of a principal: twelve digits, or those of its ARN.
fn account(principal: &str) -> Option<String> {
    let account = if principal.starts_with("arn:") { principal.split(':').nth(4)? } else { principal };
    let digits = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| account.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn policy(principal: &Value) -> Value {
        json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "ssm:GetParameter",
            "Resource": "arn:aws:ssm:lab-1:123456789012:parameter/a",
        }] })
    }

    #[test]
    fn accounts_are_found_by_number_and_arn() {
        let both = json!(["222222222222", "arn:aws:iam::111111111111:root", "arn:aws:iam::111111111111:user/x"]);
        assert_eq!(grantees(&policy(&both)), ["111111111111", "222222222222"]);
    }

    #[test]
    fn what_is_too_long_is_refused() {
        let long = "x".repeat(SIZE + 1);
        assert_eq!(size(&long).unwrap_err().shape.code, "ResourcePolicyLimitExceededException");
        assert!(size(&long[..SIZE]).is_ok());
    }
}
