//! Names, states and limits of keys, as in AWS. Pure.

use std::collections::BTreeMap;

use model::kms::{Tag, error};
use model::{Fault, common};
use policy::{Kind, MalformedPolicy, Policy};
use serde_json::json;
use uuid::Uuid;

use crate::store::Key;

/// The key that SecureString parameters use unless told otherwise; every account has it in every region.
pub const SSM_ALIAS: &str = "alias/aws/ssm";
/// Milliseconds of a day.
pub(crate) const DAY: i64 = 24 * 3_600_000;
/// How many aliases a key may have.
pub(crate) const ALIASES: usize = 50;
/// How often a key may be rotated on demand.
pub(crate) const ON_DEMAND: i64 = 25;
/// The only algorithm and key spec.
pub(crate) const SYMMETRIC: &str = "SYMMETRIC_DEFAULT";
/// The only name of a key's policy.
pub(crate) const POLICY: &str = "default";
/// Days between automatic rotations unless told otherwise.
pub(crate) const ROTATION: i32 = 365;
/// Bytes of a key's policy.
const POLICY_BYTES: usize = 32 << 10;
/// How many tags a key may have.
const TAGS: usize = 50;
/// Bytes of an encryption context, all names and values.
const CONTEXT: usize = 8192;

/// What a key may be used for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Enabled,
    Disabled,
    PendingDeletion,
}

/// By what a key is called.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum KeyRef {
    Id(Uuid),
    Alias(String),
}

impl State {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::PendingDeletion => "PendingDeletion",
        }
    }

    /// What was stored; anything unknown is not usable.
    pub(crate) fn read(name: &str) -> Self {
        match name {
            "Enabled" => Self::Enabled,
            "PendingDeletion" => Self::PendingDeletion,
            _ => Self::Disabled,
        }
    }
}

/// Reads a key id, key ARN, alias name or alias ARN of this account and region.
pub(crate) fn key_ref(text: &str, account: &str, region: &str) -> Result<KeyRef, Fault> {
    let name = if text.starts_with("arn:") { resource(text, account, region)? } else { text };
    if name.starts_with("alias/") {
        return Ok(KeyRef::Alias(name.to_owned()));
    }
    let id = if name.len() == text.len() { Some(name) } else { name.strip_prefix("key/") };
    id.filter(|id| id.len() == 36)
        .and_then(|id| Uuid::try_parse(id).ok())
        .map(KeyRef::Id)
        .ok_or_else(|| error::NOT_FOUND_EXCEPTION.with(format!("Invalid keyId '{text}'")))
}

/// As [`key_ref`], where AWS takes no alias.
pub(crate) fn key_id(text: &str, account: &str, region: &str) -> Result<Uuid, Fault> {
    match key_ref(text, account, region)? {
        KeyRef::Id(id) => Ok(id),
        KeyRef::Alias(_) if text.starts_with("arn:") => {
            Err(error::INVALID_ARN_EXCEPTION.with(format!("{text} is the ARN of an alias; name the key itself")))
        }
        KeyRef::Alias(_) => Err(error::NOT_FOUND_EXCEPTION
            .with(format!("Invalid keyId '{text}': this operation takes the id or the ARN of a key, not an alias"))),
    }
}

fn resource<'a>(arn: &'a str, account: &str, region: &str) -> Result<&'a str, Fault> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [_, _, "kms", in_region, of_account, resource] = parts[..] else {
        return Err(error::INVALID_ARN_EXCEPTION.with(format!("Invalid arn {arn}")));
    };
    if in_region != region {
        return Err(error::NOT_FOUND_EXCEPTION.with(format!("Invalid arn {in_region}")));
    }
    if of_account != account {
        return Err(common::ACCESS_DENIED.with(format!(
            "Account {account} is not authorized to use {arn}: the key does not exist, or belongs to another account"
        )));
    }
    if !resource.starts_with("key/") && !resource.starts_with("alias/") {
        return Err(error::INVALID_ARN_EXCEPTION.with(format!("Invalid arn {arn}")));
    }
    Ok(resource)
}

/// Checks the name of an alias that is to be made.
pub(crate) fn new_alias(name: &str) -> Result<(), Fault> {
    let Some(rest) = name.strip_prefix("alias/") else {
        return Err(
            common::VALIDATION.with(format!("Invalid identifier {name}: the name of an alias begins with alias/"))
        );
    };
    let legal = |letter: u8| letter.is_ascii_alphanumeric() || b"/_-".contains(&letter);
    if rest.is_empty() || !rest.bytes().all(legal) {
        return Err(error::INVALID_ALIAS_NAME_EXCEPTION.with(format!(
            "{name} is not a name for an alias: behind alias/ come letters, digits, slashes, underscores and dashes"
        )));
    }
    if reserved(name) {
        return Err(error::INVALID_ALIAS_NAME_EXCEPTION.with(format!(
            "{name} is not a name for an alias: alias/aws/ is reserved for keys that the service manages"
        )));
    }
    Ok(())
}

/// Whether the alias is one of the service's own.
pub(crate) fn reserved(alias: &str) -> bool {
    alias.starts_with("alias/aws/")
}

/// Whether the key may encrypt and decrypt.
pub(crate) fn usable(key: &Key) -> Result<(), Fault> {
    match key.state {
        State::Enabled => Ok(()),
        State::Disabled => Err(error::DISABLED_EXCEPTION.with(format!("{} is disabled.", key.arn))),
        State::PendingDeletion => Err(pending(key)),
    }
}

/// Whether the key is not on its way out.
pub(crate) fn kept(key: &Key) -> Result<(), Fault> {
    if key.state == State::PendingDeletion { Err(pending(key)) } else { Ok(()) }
}

/// Whether people may change the key.
pub(crate) fn own(key: &Key, operation: &str) -> Result<(), Fault> {
    if key.managed {
        let message = format!("{operation} is not allowed on {}: the service manages this key", key.arn);
        return Err(common::ACCESS_DENIED.with(message));
    }
    Ok(())
}

fn pending(key: &Key) -> Fault {
    error::KMS_INVALID_STATE_EXCEPTION.with(format!("{} is pending deletion.", key.arn))
}

/// How many days a key waits for its deletion.
pub(crate) fn deletion_window(days: Option<i32>) -> Result<i32, Fault> {
    let days = days.unwrap_or(30);
    if (7..=30).contains(&days) {
        return Ok(days);
    }
    Err(common::VALIDATION.with("PendingWindowInDays must be between 7 and 30."))
}

/// How many bytes a data key has.
pub(crate) fn data_key_bytes(spec: Option<&str>, number: Option<i32>) -> Result<usize, Fault> {
    match (spec, number.and_then(|number| usize::try_from(number).ok())) {
        (Some("AES_128"), None) => Ok(16),
        (Some("AES_256"), None) => Ok(32),
        (None, Some(number)) => Ok(number),
        _ => Err(common::VALIDATION.with("Please specify either number of bytes or key spec.")),
    }
}

/// Checks the size of an encryption context.
pub(crate) fn context(context: &BTreeMap<String, String>) -> Result<(), Fault> {
    let bytes: usize = context.iter().map(|(name, value)| name.len() + value.len()).sum();
    if bytes <= CONTEXT {
        return Ok(());
    }
    Err(common::VALIDATION.with(format!("The encryption context has {bytes} bytes; {CONTEXT} are allowed.")))
}

/// Adds tags to those of a key.
pub(crate) fn tagged(tags: &mut BTreeMap<String, String>, new: &[Tag]) -> Result<(), Fault> {
    let mut seen = Vec::new();
    for tag in new {
        let (name, value) = (tag.tag_key.as_deref().unwrap_or_default(), tag.tag_value.clone().unwrap_or_default());
        if name.starts_with("aws:") {
            return Err(error::TAG_EXCEPTION.with(format!("The tag {name} is not allowed: aws: is reserved.")));
        }
        if seen.contains(&name) {
            return Err(error::TAG_EXCEPTION.with(format!("The tag {name} is given twice.")));
        }
        seen.push(name);
        tags.insert(name.to_owned(), value);
    }
    if tags.len() > TAGS {
        return Err(error::LIMIT_EXCEEDED_EXCEPTION.with(format!("A key can have {TAGS} tags.")));
    }
    Ok(())
}

/// Checks the size of a key's policy.
pub(crate) fn policy_size(text: &str) -> Result<(), Fault> {
    if text.len() > POLICY_BYTES {
        return Err(error::LIMIT_EXCEEDED_EXCEPTION.with(format!("A key policy can have {POLICY_BYTES} bytes.")));
    }
    Ok(())
}

/// Compiles one of the policies that keys have by themselves.
pub(crate) fn compiled(text: &str) -> Result<Policy, Fault> {
    Policy::parse(text, Kind::Key).map_err(|wrong| malformed(&wrong))
}

pub(crate) fn malformed(wrong: &MalformedPolicy) -> Fault {
    error::MALFORMED_POLICY_DOCUMENT_EXCEPTION.with(wrong.to_string())
}

/// The policy of a key that was given none.
pub(crate) fn default_policy(key: &Key) -> String {
    if key.managed {
        return managed_policy(&key.account, &key.region);
    }
    let policy = json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:aws:iam::{}:root", key.account) },
            "Action": "kms:*",
            "Resource": "*",
        }],
    });
    format!("{policy:#}")
}

/// The policy of the key that the service manages for Systems Manager: it is used through that, and looked at.
pub(crate) fn managed_policy(account: &str, region: &str) -> String {
    let policy = json!({
        "Version": "2012-10-17",
        "Id": "auto-ssm-1",
        "Statement": [{
            "Sid": "Allow access through SSM for all principals in the account that are authorized to use SSM",
            "Effect": "Allow",
            "Principal": { "AWS": "*" },
            "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
            "Resource": "*",
            "Condition": { "StringEquals": {
                "kms:ViaService": format!("ssm.{region}.amazonaws.com"), "kms:CallerAccount": account,
            } },
        }, {
            "Sid": "Allow direct access to key metadata to the account",
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
            "Action": ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
            "Resource": "*",
        }],
    });
    format!("{policy:#}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "12345678-9abc-4def-8123-456789abcdef";

    fn read(text: &str) -> Result<KeyRef, &'static str> {
        key_ref(text, "123456789012", "eu-1").map_err(|fault| fault.shape.code)
    }

    #[test]
    fn keys_are_called_in_four_ways() {
        let id = || Ok(KeyRef::Id(ID.parse().unwrap()));
        let alias = || Ok(KeyRef::Alias("alias/a/b".to_owned()));
        assert_eq!(read(ID), id());
        assert_eq!(read(&format!("arn:aws:kms:eu-1:123456789012:key/{ID}")), id());
        assert_eq!(read("alias/a/b"), alias());
        assert_eq!(read("arn:aws:kms:eu-1:123456789012:alias/a/b"), alias());
    }

    #[test]
    fn other_names_are_refused() {
        for (text, code) in [
            ("", "NotFoundException"),
            ("key", "NotFoundException"),
            (&*format!("key/{ID}"), "NotFoundException"),
            (&*ID.replace('-', ""), "NotFoundException"),
            (&*format!("arn:aws:kms:eu-1:123456789012:key/{ID}0"), "NotFoundException"),
            (&*format!("arn:aws:kms:us-1:123456789012:key/{ID}"), "NotFoundException"),
            (&*format!("arn:aws:kms:eu-1:999999999999:key/{ID}"), "AccessDeniedException"),
            ("arn:aws:kms:eu-1:999999999999:alias/a", "AccessDeniedException"),
            (&*format!("arn:aws:kms:eu-1:123456789012:{ID}"), "InvalidArnException"),
            (&*format!("arn:aws:ssm:eu-1:123456789012:key/{ID}"), "InvalidArnException"),
            ("arn:aws:kms", "InvalidArnException"),
        ] {
            assert_eq!(read(text), Err(code), "{text}");
        }
        let only = |text: &str| key_id(text, "123456789012", "eu-1").map_err(|fault| fault.shape.code);
        assert_eq!(only("alias/a"), Err("NotFoundException"));
        assert_eq!(only("arn:aws:kms:eu-1:123456789012:alias/a"), Err("InvalidArnException"));
        assert!(only(ID).is_ok());
    }

    #[test]
    fn names_of_aliases() {
        let code = |name: &str| new_alias(name).map_err(|fault| fault.shape.code);
        for good in ["alias/a", "alias/a/b_c-D9", "alias/awsome", "alias/aws"] {
            assert_eq!(code(good), Ok(()), "{good}");
        }
        for bad in ["alias/", "alias/a:b", "alias/é", "alias/a b", "alias/aws/ssm", "alias/aws/mine"] {
            assert_eq!(code(bad), Err("InvalidAliasNameException"), "{bad}");
        }
        assert_eq!(code("prod"), Err("ValidationException"));
    }

    #[test]
    fn sizes_of_data_keys() {
        assert_eq!(data_key_bytes(Some("AES_128"), None).unwrap(), 16);
        assert_eq!(data_key_bytes(Some("AES_256"), None).unwrap(), 32);
        assert_eq!(data_key_bytes(None, Some(100)).unwrap(), 100);
        assert!(data_key_bytes(None, None).is_err());
        assert!(data_key_bytes(Some("AES_256"), Some(32)).is_err());
    }

    #[test]
    fn windows_and_contexts_have_limits() {
        assert_eq!(deletion_window(None).unwrap(), 30);
        assert!(deletion_window(Some(6)).is_err() && deletion_window(Some(31)).is_err());
        let of = |bytes: usize| BTreeMap::from([("a".to_owned(), "b".repeat(bytes))]);
        assert!(context(&of(CONTEXT - 1)).is_ok() && context(&of(CONTEXT)).is_err());
    }

    #[test]
    fn tags_have_rules() {
        let tag = |name: &str| Tag { tag_key: Some(name.to_owned()), tag_value: Some("v".to_owned()) };
        let code = |new: &[Tag]| tagged(&mut BTreeMap::new(), new).map_err(|fault| fault.shape.code);
        assert_eq!(code(&[tag("a"), tag("b")]), Ok(()));
        assert_eq!(code(&[tag("a"), tag("a")]), Err("TagException"));
        assert_eq!(code(&[tag("aws:a")]), Err("TagException"));
        let many: Vec<_> = (0..51).map(|number| tag(&number.to_string())).collect();
        assert_eq!(code(&many), Err("LimitExceededException"));
        assert_eq!(code(&many[1..]), Ok(()));
    }

    #[test]
    fn policies_have_a_form() {
        let code = |text: &str| compiled(text).map(|_| ()).map_err(|fault| fault.shape.code);
        let statement = r#"{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*","Sid":"a b"}"#;
        assert_eq!(code(&format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#)), Ok(()));
        assert_eq!(code(&managed_policy("123456789012", "eu-1")), Ok(()));
        for bad in
            ["", "{", "[]", "{}", r#"{"Statement": 1}"#, r#"{"Statement":[{"Effect":"Allow","Action":"kms:*"}]}"#]
        {
            assert_eq!(code(bad), Err("MalformedPolicyDocumentException"), "{bad}");
        }
        assert_eq!(policy_size(&" ".repeat(POLICY_BYTES + 1)).unwrap_err().shape.code, "LimitExceededException");
    }
}
