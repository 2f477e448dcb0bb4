//! What a session is narrowed to when it is made.

use model::sts::{PolicyDescriptorType, error};
use model::{Error, Fault};
use policy::{Kind, Policy};

use crate::{Identity, iam};

/// How many managed policies may narrow a session.
const MOST: usize = 10;

impl Identity {
    /// The policies of a new session of a role of this account: a document, and ARNs of managed policies.
    ///
    /// # Errors
    /// `MalformedPolicyDocument` and `PackedPolicyTooLarge`.
    pub(super) async fn narrowing(
        &self,
        account: &str,
        document: Option<String>,
        managed: &[PolicyDescriptorType],
    ) -> Result<Vec<String>, Error> {
        let mut policies = Vec::new();
        if let Some(document) = document {
            policies.push(checked(&document)?);
        }
        if managed.len() > MOST {
            return Err(malformed(format!("A session takes at most {MOST} policy ARNs.")).into());
        }
        for named in managed {
            let arn = named.arn.as_deref().unwrap_or_default();
            let is_ours =
                [account, "aws"].iter().any(|owner| arn.starts_with(&format!("arn:aws:iam::{owner}:policy/")));
            if !is_ours || iam::managed_document(&self.0.plane.db, arn).await?.is_none() {
                return Err(malformed(format!("The policy {arn} is not one that this role's account has.")).into());
            }
            policies.push(arn.to_owned());
        }
        Ok(policies)
    }
}

/// A document that is a session policy, without the white space between its parts.
fn checked(document: &str) -> Result<String, Error> {
    Policy::parse(document, Kind::Session).map_err(|wrong| match wrong.is_too_large() {
        true => error::PACKED_POLICY_TOO_LARGE_EXCEPTION.with(wrong.to_string()),
        false => malformed(wrong.to_string()),
    })?;
    let value: serde_json::Value = serde_json::from_str(document)?;
    Ok(value.to_string())
}

fn malformed(message: String) -> Fault {
    error::MALFORMED_POLICY_DOCUMENT_EXCEPTION.with(message)
}
