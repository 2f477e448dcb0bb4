//! Resource policies of parameters: what may stand in them, and whom they name. Pure.

use std::collections::BTreeSet;

use model::Fault;
use model::ssm::error;
use policy::{Kind, Policy};
use ring::digest::{SHA256, digest};
use serde_json::Value;

/// Bytes that a policy may have.
const SIZE: usize = 1024;

/// Checks a policy; gives the accounts that it lets in.
pub(crate) fn grantees(document: &str) -> Result<Vec<String>, Fault> {
    if document.len() > SIZE {
        let message = format!("The policy has {} bytes; at most {SIZE} are allowed.", document.len());
        return Err(error::RESOURCE_POLICY_LIMIT_EXCEEDED_EXCEPTION.with(message).member("Limit", SIZE));
    }
    let malformed = |why: String| error::MALFORMED_RESOURCE_POLICY_DOCUMENT_EXCEPTION.with(why);
    Policy::parse(document, Kind::Resource).map_err(|wrong| malformed(wrong.to_string()))?;
    let document: Value = serde_json::from_str(document).map_err(|wrong| malformed(wrong.to_string()))?;
    let statements = items(&document["Statement"]);
    let allowing = statements.iter().filter(|statement| statement["Effect"] == "Allow");
    let principals = allowing.flat_map(|statement| items(&statement["Principal"]["AWS"]));
    let accounts: BTreeSet<_> = principals.filter_map(|principal| account(principal.as_str()?)).collect();
    Ok(accounts.into_iter().collect())
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

    fn policy(principal: &Value) -> String {
        json!({ "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": { "AWS": principal }, "Action": "ssm:GetParameter",
            "Resource": "arn:aws:ssm:lab-1:123456789012:parameter/a",
        }] })
        .to_string()
    }

    #[test]
    fn accounts_are_found_by_number_and_arn() {
        let both = json!(["222222222222", "arn:aws:iam::111111111111:root", "arn:aws:iam::111111111111:user/x"]);
        assert_eq!(grantees(&policy(&both)).unwrap(), ["111111111111", "222222222222"]);
    }

    #[test]
    fn what_is_no_policy_is_refused() {
        assert_eq!(grantees("{}").unwrap_err().shape.code, "MalformedResourcePolicyDocumentException");
        let long = policy(&json!("222222222222")) + &" ".repeat(SIZE);
        assert_eq!(grantees(&long).unwrap_err().shape.code, "ResourcePolicyLimitExceededException");
    }
}
