//! The roles that nodes are given.

use model::{Error, common};
use platform::Ctx;

/// Refuses a role that the account does not have, or that Systems Manager may not give to nodes.
///
/// # Errors
/// `ValidationException`, in AWS's words.
pub(crate) async fn check(ctx: &Ctx, role: &str) -> Result<(), Error> {
    if identity::is_role_of_nodes(&ctx.plane.db, ctx.account(), ctx.region(), role).await? {
        return Ok(());
    }
    let message = format!("Nonexistent role or missing ssm service principal in trust policy: {role}");
    Err(common::VALIDATION.with(message).into())
}
