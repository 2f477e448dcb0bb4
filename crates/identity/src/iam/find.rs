//! What requests name, found or refused.

use model::iam::error;
use model::{Error, Fault, common};
use platform::{Ctx, Paging};
use storage::Val;
use wire::Principal;

use super::entity::{Entity, Kind, parse_arn};
use super::{ready, rules, store, targets};

/// Whose access keys or password a request is about.
pub(crate) enum Owner {
    /// The account itself.
    Root,
    User(Entity),
}

impl Owner {
    /// The user's unique id; none of the account itself.
    pub(crate) fn id(&self) -> Option<&str> {
        match self {
            Self::Root => None,
            Self::User(user) => Some(&user.id),
        }
    }

    pub(crate) fn name(&self) -> Option<String> {
        match self {
            Self::Root => None,
            Self::User(user) => Some(user.name.clone()),
        }
    }

    pub(crate) fn arn(&self, ctx: &Ctx) -> String {
        match self {
            Self::Root => format!("arn:aws:iam::{}:root", ctx.account()),
            Self::User(user) => user.arn(),
        }
    }
}

/// The entity of this account with this name.
pub(crate) async fn entity(ctx: &Ctx, kind: Kind, name: &str) -> Result<Entity, Error> {
    let found = store::entity(&ctx.plane.db, ctx.account(), kind, name).await?;
    found.ok_or_else(|| rules::not_found(kind, name).into())
}

/// The managed policy or provider of this account with this ARN. A ready policy is none of the account's.
pub(crate) async fn by_arn(ctx: &Ctx, kind: Kind, arn: &str) -> Result<Entity, Error> {
    if kind == Kind::Policy && ready::is_ready(arn) {
        return Err(read_only(ctx, arn));
    }
    let named = parse_arn(arn).filter(|named| named.kind == kind).ok_or_else(|| invalid_arn(arn))?;
    let found = match named.account == ctx.account() {
        true => store::named(&ctx.plane.db, named).await?,
        false => None,
    };
    found.ok_or_else(|| rules::not_found(kind, arn).into())
}

/// The managed policy of this account with this ARN, to be read only.
pub(crate) async fn any_policy(ctx: &Ctx, arn: &str) -> Result<Entity, Error> {
    if ready::is_ready(arn) {
        return Err(rules::not_found(Kind::Policy, arn).into());
    }
    by_arn(ctx, Kind::Policy, arn).await
}

/// Refuses a policy that can neither be attached nor bound anybody.
pub(crate) async fn attachable(ctx: &Ctx, arn: &str) -> Result<(), Error> {
    if ready::find(arn).is_some() {
        return Ok(());
    }
    let named = parse_arn(arn).filter(|named| named.kind == Kind::Policy).ok_or_else(|| invalid_arn(arn))?;
    if named.account == ctx.account() && store::named(&ctx.plane.db, named).await?.is_some() {
        return Ok(());
    }
    let message = format!("Policy {arn} does not exist or is not attachable.");
    Err(error::NO_SUCH_ENTITY_EXCEPTION.with(message).into())
}

/// The user of that name; without a name, whoever calls, if policies let them.
pub(crate) async fn owner(ctx: &Ctx, name: Option<&str>) -> Result<Owner, Error> {
    if let Some(name) = name {
        return Ok(Owner::User(entity(ctx, Kind::User, name).await?));
    }
    match &ctx.caller.principal {
        Principal::Root => Ok(Owner::Root),
        Principal::User(_) => {
            let user = caller(ctx).await?;
            allow(ctx, &format!("iam:{}", ctx.operation), &user).await?;
            Ok(Owner::User(user))
        }
        _ => Err(common::VALIDATION_ERROR.with("Must specify userName when calling with non-User credentials").into()),
    }
}

/// As [`owner`], where the account itself cannot be meant.
pub(crate) async fn user(ctx: &Ctx, name: Option<&str>) -> Result<Entity, Error> {
    match owner(ctx, name).await? {
        Owner::User(user) => Ok(user),
        Owner::Root => Err(error::INVALID_INPUT_EXCEPTION
            .with("Name the user: the account's root has no password and no entry of its own.")
            .into()),
    }
}

/// Asks the policies about a user that the request does not name.
pub(crate) async fn allow(ctx: &Ctx, action: &str, user: &Entity) -> Result<(), Error> {
    let target = targets::of(&ctx.plane.db, user.clone()).await?;
    ctx.allow(action, &[target]).await
}

/// The user who calls.
pub(crate) async fn caller(ctx: &Ctx) -> Result<Entity, Error> {
    let id = match &ctx.caller.principal {
        Principal::User(user) => &user.id,
        _ => "",
    };
    store::entity_by_id(&ctx.plane.db, id).await?.ok_or_else(|| rules::not_found(Kind::User, id).into())
}

/// The page that a list's `Marker` and `MaxItems` ask for; `of` is what else decides what is listed.
pub(crate) fn page(ctx: &Ctx, of: &str, max_items: Option<i32>, marker: Option<&str>) -> Result<Paging, Error> {
    Paging::new(ctx, of, max_items, 100, marker).map_err(|_| {
        common::VALIDATION_ERROR.with("Invalid Marker: it is not one of this list. Start again without Marker.").into()
    })
}

/// The texts after which a page begins; empty for the first.
pub(crate) fn after<const N: usize>(page: &Paging) -> [String; N] {
    let keys = page.after().unwrap_or_default();
    std::array::from_fn(|index| match keys.get(index) {
        Some(Val::Text(text)) => text.clone(),
        _ => String::new(),
    })
}

fn invalid_arn(arn: &str) -> Fault {
    error::INVALID_INPUT_EXCEPTION.with(format!("ARN {arn} is not valid."))
}

fn read_only(ctx: &Ctx, arn: &str) -> Error {
    let message = format!("{} is not allowed on {arn}: it is one of the server's own policies.", ctx.operation);
    common::ACCESS_DENIED.with(message).into()
}
