//! Who may use a key: its own policy decides, and where that leaves it to the account, the account's own policies do.

use model::{Error, common};
use platform::{Ctx, Named, ResourcePolicy, Target, Untaken};
use policy::Kind;

use crate::Kms;
use crate::cipher::Context;
use crate::rules::{self, KeyRef, SSM_ALIAS, SYMMETRIC};
use crate::store::Key;

/// What a key is used for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use<'a> {
    /// Such as `kms:Decrypt`.
    pub(crate) action: &'static str,
    /// The encryption context, where there is one.
    pub(crate) context: Option<&'a Context>,
    /// The service that uses it on behalf of the caller, such as `ssm`; none when the caller does.
    pub(crate) via: Option<&'a str>,
}

impl Use<'_> {
    /// Something that is done to a key without encrypting.
    pub(crate) fn of(action: &'static str) -> Self {
        Self { action, context: None, via: None }
    }

    /// What conditions may ask about it.
    fn keys(&self, region: &str) -> Vec<(String, String)> {
        let mut keys = Vec::new();
        for (name, value) in self.context.into_iter().flatten() {
            keys.push((format!("kms:EncryptionContext:{name}"), value.clone()));
            keys.push(("kms:EncryptionContextKeys".to_owned(), name.clone()));
        }
        keys.extend(self.via.map(|service| ("kms:ViaService".to_owned(), format!("{service}.{region}.amazonaws.com"))));
        keys
    }
}

impl Kms {
    /// Asks whether the caller may use the key.
    ///
    /// # Errors
    /// `AccessDeniedException`, and those of the store.
    pub(crate) async fn ask(&self, ctx: &Ctx, key: &Key, used: Use<'_>) -> Result<(), Error> {
        let mut target = target(key)?;
        target.keys.extend(used.keys(ctx.region()));
        ctx.allow(used.action, &[target]).await
    }

    /// The key that a request names: its ARN, tags and policy.
    pub(crate) async fn resolve(self, named: Named) -> Result<Target, Error> {
        let Named { account, region, value, .. } = &named;
        let Ok(reference) = rules::key_ref(value, account, region) else { return Ok(Target::new(named.arn)) };
        let (id, alias) = match reference {
            KeyRef::Id(id) => (Some(id), None),
            KeyRef::Alias(name) => (self.alias_target(account, region, &name).await?, Some(name)),
        };
        let key = match id {
            Some(id) => self.cached(id).await?.filter(|key| key.account == *account && key.region == *region),
            None => None,
        };
        let mut target = match (key, &alias) {
            (Some(key), _) => target(&key)?,
            (None, Some(name)) if name == SSM_ALIAS => unborn(&named)?,
            (None, _) => Target::new(named.arn),
        };
        target.keys.extend(alias.map(|name| ("kms:RequestAlias".to_owned(), name)));
        Ok(target)
    }
}

/// A key as policies know it.
///
/// # Errors
/// `AccessDeniedException` when its policy cannot be read.
pub(crate) fn target(key: &Key) -> Result<Target, Error> {
    let policy = key.compiled().ok_or_else(|| {
        common::ACCESS_DENIED
            .with(format!("The policy of {} cannot be read. The account's root can put a new one.", key.arn))
    })?;
    Ok(Target {
        arn: key.arn.to_string(),
        account: Some(key.account.to_string()),
        tags: key.tags.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
        keys: facts(&key.account),
        policy: Some(policy),
    })
}

/// The key of Systems Manager, which is made when it is first used: its policy is known already.
fn unborn(named: &Named) -> Result<Target, Error> {
    let policy = rules::compiled(&rules::managed_policy(&named.account, &named.region))?;
    Ok(Target { keys: facts(&named.account), policy: Some(policy.into()), ..Target::new(&named.arn) })
}

/// What conditions may ask about any key of an account; only callers of the account get as far as its keys.
fn facts(account: &str) -> Vec<(String, String)> {
    [
        ("kms:CallerAccount", account),
        ("kms:KeySpec", SYMMETRIC),
        ("kms:KeyUsage", "ENCRYPT_DECRYPT"),
        ("kms:KeyOrigin", "AWS_KMS"),
        ("kms:MultiRegion", "false"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

/// Takes the policy of a key as somebody writes it.
///
/// # Errors
/// `MalformedPolicyDocumentException`, also when it names somebody who is not there; `LimitExceededException`.
pub(crate) async fn policy(ctx: &Ctx, text: &str) -> Result<ResourcePolicy, Error> {
    rules::policy_size(text)?;
    ctx.plane.take_policy(text, Kind::Key).await.map_err(|untaken| match untaken {
        Untaken::Malformed(wrong) => rules::malformed(&wrong).into(),
        Untaken::Unknown(name) => {
            let message = format!(
                "Policy contains a statement with one or more invalid principals. There is no user or role {name}."
            );
            model::kms::error::MALFORMED_POLICY_DOCUMENT_EXCEPTION.with(message).into()
        }
        Untaken::Failed(error) => error,
    })
}

/// Refuses a policy by which whoever puts it could not put another one, unless they have said that they want that.
///
/// # Errors
/// `MalformedPolicyDocumentException`, in AWS's words.
pub(crate) async fn keeps_a_way_back(ctx: &Ctx, key: &Key, bypass: Option<bool>) -> Result<(), Error> {
    if bypass == Some(true) || ctx.is_granted("kms:PutKeyPolicy", &target(key)?).await? {
        return Ok(());
    }
    Err(model::kms::error::MALFORMED_POLICY_DOCUMENT_EXCEPTION
        .with("The new key policy will not allow you to update the key policy in the future.")
        .into())
}
