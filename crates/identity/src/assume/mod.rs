//! Sessions of roles: what is asked for, whether it is allowed, and what comes of it.

mod narrowing;
mod rules;
mod tags;
pub(crate) mod told;
mod trust;

use std::sync::Arc;

use model::sts::{AssumedRoleUser, Credentials, PolicyDescriptorType};
use model::{Error, Fault, common};
use platform::{Actor, Ctx, Rights};
use wire::{AssumedRole, Principal, Session, SourceNode};

use crate::Identity;
use crate::iam::Role;
use crate::node_keys::NodeIdentity;
pub(crate) use trust::Caller;

/// A session as it is asked for, by whichever operation.
pub(crate) struct Wish {
    pub(crate) role_arn: String,
    pub(crate) session_name: String,
    pub(crate) duration: Option<i32>,
    pub(crate) policy: Option<String>,
    pub(crate) policy_arns: Vec<PolicyDescriptorType>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) transitive_tags: Vec<String>,
    pub(crate) source_identity: Option<String>,
    pub(crate) external_id: Option<String>,
    pub(crate) token_size: Option<i32>,
}

/// A session that was made.
pub(crate) struct Assumed {
    pub(crate) user: AssumedRoleUser,
    pub(crate) credentials: Credentials,
    /// How much of what fits into a session its policies and tags take, in percent; none without any.
    pub(crate) packed: Option<i32>,
    pub(crate) token_size: Option<i32>,
    pub(crate) source_identity: Option<String>,
}

/// Who makes a session of a role: with what rights, and what the new session inherits.
pub(crate) struct Asker<'a> {
    pub(crate) caller: Caller<'a>,
    pub(crate) actor: &'a Actor,
    pub(crate) rights: &'a Rights,
    pub(crate) action: &'static str,
    /// What an OpenID Connect issuer said, and which one.
    pub(crate) provider: Option<String>,
    pub(crate) claims: Vec<(String, String)>,
}

impl Identity {
    /// Makes a session of a role, if its trust policy and the asker's rights allow it.
    ///
    /// # Errors
    /// `AccessDenied`, also when there is no such role, and what AWS answers to a session that cannot be.
    pub(crate) async fn assume(&self, ctx: &Ctx, asker: Asker<'_>, role: &Role, wish: Wish) -> Result<Assumed, Error> {
        let former = asker.actor.session.as_deref();
        let tags = tags::inherited(former, wish.tags.clone(), &wish.transitive_tags)?;
        let source_identity = former.and_then(|former| former.source_identity.clone());
        let source_identity = source_identity.or_else(|| wish.source_identity.clone());
        trust::check(ctx, &asker, role, &wish, (&tags, source_identity.as_deref()))?;
        let chained = matches!(asker.actor.principal, Principal::Role(_) | Principal::Node(_));
        let duration = rules::duration(wish.duration, role.details.max_session_duration, chained)?;
        let node = self.source(asker.actor).await?;
        let policies = self.narrowing(&role.entity.account, wish.policy, &wish.policy_arns).await?;
        let packed = rules::packed(&policies, &tags.all)?;
        let session = Session {
            issued_at: ctx.now,
            expires_at: ctx.now + i64::from(duration) * 1_000,
            policies,
            tags: tags.all,
            transitive_tags: tags.transitive,
            source_identity: source_identity.clone(),
            provider: asker.provider,
            claims: asker.claims,
            chained,
            node,
        };
        let session_of = assumed(role, wish.session_name);
        let user = AssumedRoleUser {
            arn: Some(session_of.arn()),
            assumed_role_id: Some(format!("{}:{}", session_of.role_id, session_of.session_name)),
        };
        let actor = Actor {
            account: role.entity.account.as_str().into(),
            principal: Principal::Role(Arc::new(session_of)),
            session: Some(Arc::new(session)),
        };
        let made = self.temporary(actor, None, wish.token_size)?;
        let (credentials, token_size) = (made.answered(), made.size());
        Ok(Assumed { user, credentials, packed, token_size, source_identity })
    }

    /// The node at the beginning of the chain that goes on with this actor.
    async fn source(&self, actor: &Actor) -> Result<Option<SourceNode>, Error> {
        let Principal::Node(node) = &actor.principal else {
            return Ok(actor.session.as_ref().and_then(|session| session.node.clone()));
        };
        let enrolled = self.node(&node.id).await?;
        let gone = || common::ACCESS_DENIED.with(format!("Node {} is not registered.", node.id));
        let NodeIdentity { fingerprint, .. } = enrolled.ok_or_else(gone)?;
        Ok(Some(SourceNode { id: node.id.to_string(), fingerprint }))
    }
}

fn assumed(role: &Role, session_name: String) -> AssumedRole {
    AssumedRole { role_arn: role.entity.arn(), role_id: role.entity.id.clone(), session_name }
}

/// The refusal, which says neither why nor whether there is such a role.
pub(crate) fn denied(who: &str, action: &str, role_arn: &str) -> Fault {
    common::ACCESS_DENIED.with(format!("User: {who} is not authorized to perform: {action} on resource: {role_arn}"))
}
