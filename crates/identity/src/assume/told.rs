//! What trails say of sessions of roles: that of who asked, and that of the role's account.

use model::Error;
use platform::{Actor, Concerned, Ctx};
use serde_json::{Value, json};
use storage::Batch;
use storage::journal::Entry;
use wire::Principal;

use super::Assumed;
use crate::iam::Role;

/// Somebody for whom an OpenID Connect issuer vouches.
pub(crate) struct Vouched<'a> {
    /// The role that was asked for, and its account.
    pub(crate) role: &'a str,
    pub(crate) account: &'a str,
    /// The issuer, as tokens name it.
    pub(crate) issuer: &'a str,
    /// The provider's ARN in the role's account.
    pub(crate) provider: &'a str,
    pub(crate) subject: &'a str,
}

/// Tells of a session that was made for a caller: in the caller's account and, where that is another, in the role's.
///
/// # Errors
/// Those of the store.
pub(crate) async fn assumed(ctx: &Ctx, actor: &Actor, role: &Role, made: &Assumed) -> Result<(), Error> {
    let (arn, account) = (role.entity.arn(), &role.entity.account);
    let mut batch = Batch::new();
    batch.journal(ctx.entry(&*arn, change(made)));
    if *account != *actor.account {
        batch.journal(of_stranger(ctx.entry(&*arn, change(made)), actor, account));
    }
    ctx.plane.commit(batch).await?;
    Ok(())
}

/// Tells the role's account of a session that was made for somebody for whom an issuer vouches.
///
/// # Errors
/// Those of the store.
pub(crate) async fn vouched(ctx: &Ctx, who: &Vouched<'_>, made: &Assumed) -> Result<(), Error> {
    let session = made.user.arn.clone().unwrap_or_default();
    let mut batch = Batch::new();
    batch.journal(who.entry(ctx.entry(session, change(made))));
    ctx.plane.commit(batch).await?;
    Ok(())
}

/// Whom it concerns when somebody is refused a role for whom nobody vouches.
pub(crate) fn nameless(role: &str, account: &str) -> Concerned {
    Concerned { account: account.to_owned(), region: String::new(), resource: role.to_owned(), who: None }
}

impl Vouched<'_> {
    /// Whom it concerns when they are refused the role.
    pub(crate) fn concerned(&self) -> Concerned {
        Concerned { who: Some((self.principal(), self.identity())), ..nameless(self.role, self.account) }
    }

    /// Nobody has signed the call: who it was, the issuer says.
    fn entry(&self, mut entry: Entry) -> Entry {
        self.account.clone_into(&mut entry.account);
        entry.principal = self.principal();
        entry.detail["identity"] = self.identity();
        entry
    }

    fn principal(&self) -> String {
        format!("{}:{}", self.issuer, self.subject)
    }

    fn identity(&self) -> Value {
        json!({
            "type": "WebIdentityUser",
            "principalId": format!("{}:{}", self.provider, self.subject),
            "userName": self.subject,
            "identityProvider": self.provider,
        })
    }
}

fn change(made: &Assumed) -> Value {
    json!({ "assumed": made.user.arn, "accessKeyId": made.credentials.access_key_id })
}

/// An entry for the trail of another account than the caller's. As in CloudTrail, it learns who the caller is, and not by
/// which key.
fn of_stranger(mut entry: Entry, actor: &Actor, account: &str) -> Entry {
    account.clone_into(&mut entry.account);
    let id = match &actor.principal {
        Principal::User(user) => user.id.clone(),
        Principal::Role(role) => format!("{}:{}", role.role_id, role.session_name),
        Principal::Node(node) => node.id.to_string(),
        Principal::Root | Principal::Anonymous => actor.account.to_string(),
    };
    entry.detail["identity"] = json!({ "type": "AWSAccount", "principalId": id, "accountId": &*actor.account });
    if let Some(detail) = entry.detail.as_object_mut() {
        detail.remove("accessKeyId");
    }
    entry
}
