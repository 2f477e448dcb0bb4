//! What everybody may do: read from the tables, compiled, and kept until the account changes.
//!
//! Each account counts its changes (`account_generations`). What was read of it is used while the number is the same; the
//! number itself is read at most every half second, and at once after a change on this replica. So a change holds here at
//! once and everywhere within a second, and nobody who does not call costs anything.

mod generations;
mod holder;
mod kept;

use std::collections::BTreeMap;
use std::sync::{Arc, Weak};

use model::{Error, common};
use platform::{Actor, Authority, Names, Rights};
use policy::{Kind as PolicyKind, Policy, Set};
use wire::{BoxFuture, EnrolledNode, Principal, Session};

use crate::access_keys::AccessKey;
use crate::{Identity, State, iam, node_roles};
use generations::Generations;
pub(crate) use holder::Holder;
use kept::Kept;

/// What all compiled users and roles may weigh, in about bytes; so may the rights of all actors.
const WEIGHT: usize = 64 << 20;
/// How many access keys are kept.
const KEYS: usize = 20_000;

/// What is kept of users, roles, access keys, and of those who act.
pub(crate) struct Directory {
    generations: Generations,
    holders: Kept<Known, Option<Arc<Holder>>>,
    rights: Kept<Actor, Arc<Rights>>,
    pub(crate) keys: Kept<String, AccessKey>,
}

/// How a user or role is known.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Known {
    /// By its unique id.
    Id(String),
    /// A role by its ARN.
    Role(String),
}

impl Directory {
    pub(crate) fn new() -> Self {
        Self {
            generations: Generations::default(),
            holders: Kept::new(WEIGHT),
            rights: Kept::new(WEIGHT),
            keys: Kept::new(KEYS),
        }
    }

    /// Lets all accounts be asked for changes again: one was made on this replica.
    pub(crate) fn changed(&self) {
        self.generations.forget();
    }

    /// Forgets everything: the tables were emptied, and their numbers begin anew.
    pub(crate) fn clear(&self) {
        self.generations.clear();
        self.holders.clear();
        self.rights.clear();
        self.keys.clear();
    }
}

/// The directory as the platform knows it. The tools hold it, and it holds the tools: so it does not keep them.
struct Directed(Weak<State>);

impl Directed {
    fn state(&self) -> Result<Arc<State>, Error> {
        self.0.upgrade().ok_or_else(|| Error::internal("the server has stopped"))
    }
}

impl Authority for Directed {
    fn rights<'a>(&'a self, actor: &'a Actor) -> BoxFuture<'a, Result<Arc<Rights>, Error>> {
        Box::pin(async move { Identity(self.state()?).rights_of(actor).await })
    }

    fn is_enrolled<'a>(&'a self, actor: &'a Actor) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move { Ok(Identity(self.state()?).is_enrolled(actor).await?) })
    }

    fn ids<'a>(&'a self, names: &'a [String]) -> BoxFuture<'a, Result<BTreeMap<String, String>, Error>> {
        Box::pin(async move { Ok(iam::ids(&self.state()?.plane.db, names).await?) })
    }

    fn arns<'a>(&'a self, ids: &'a [String]) -> BoxFuture<'a, Result<Names, Error>> {
        Box::pin(async move { Ok(iam::arns(&self.state()?.plane.db, ids).await?) })
    }
}

impl Identity {
    /// What says what everybody may do, for [`platform::Plane::authorize_by`].
    #[must_use]
    pub fn authority(&self) -> Arc<dyn Authority> {
        Arc::new(Directed(Arc::downgrade(&self.0)))
    }

    /// The generation that an account is at now.
    pub(crate) async fn generation(&self, account: &Arc<str>) -> Result<i64, storage::Error> {
        self.0.directory.generations.now(&self.0.plane, account).await
    }

    /// The user or role of this account, if it is there.
    pub(crate) async fn holder(&self, account: &Arc<str>, known: &Known) -> Result<Option<Arc<Holder>>, Error> {
        let (state, generation) = (&*self.0, self.generation(account).await?);
        if let Some(holder) = state.directory.holders.get(known, generation) {
            return Ok(holder);
        }
        let db = &state.plane.db;
        let entity = match known {
            Known::Id(id) => iam::entity_by_id(db, id).await?,
            Known::Role(arn) => iam::role_by_arn(db, arn).await?.map(|role| role.entity),
        };
        let holder = match entity.filter(|entity| entity.account == **account) {
            Some(entity) => Some(Arc::new(Holder::read(db, entity).await?)),
            None => None,
        };
        let weight = holder.as_ref().map_or(200, |holder| holder.weight);
        state.directory.holders.keep(known.clone(), holder.clone(), generation, weight);
        Ok(holder)
    }

    async fn rights_of(&self, actor: &Actor) -> Result<Arc<Rights>, Error> {
        let (directory, generation) = (&self.0.directory, self.generation(&actor.account).await?);
        if let Some(rights) = directory.rights.get(actor, generation) {
            return Ok(rights);
        }
        let rights = Arc::new(self.read_rights(actor).await?);
        directory.rights.keep(actor.clone(), Arc::clone(&rights), generation, weight(actor));
        Ok(rights)
    }

    async fn read_rights(&self, actor: &Actor) -> Result<Rights, Error> {
        let (known, user_id) = match &actor.principal {
            Principal::User(user) => (Known::Id(user.id.clone()), user.id.clone()),
            Principal::Role(role) => {
                (Known::Id(role.role_id.clone()), format!("{}:{}", role.role_id, role.session_name))
            }
            Principal::Node(node) => return self.rights_of_node(&actor.account, node).await,
            Principal::Root | Principal::Anonymous => return Ok(Rights::default()),
        };
        let holder = self.holder(&actor.account, &known).await?.ok_or_else(|| gone(actor))?;
        self.rights_by(&holder, user_id, actor.session.as_deref()).await
    }

    /// A node has the rights of its role, if that is there and is for nodes.
    async fn rights_of_node(&self, account: &Arc<str>, node: &EnrolledNode) -> Result<Rights, Error> {
        let nothing = || Rights { user_id: node.id.to_string(), ..Rights::default() };
        let known = Known::Role(node.role_arn(account));
        let Some(holder) = self.holder(account, &known).await? else { return Ok(nothing()) };
        let (Some(trust), Some(enrolled)) = (&holder.trust, self.node(&node.id).await?) else { return Ok(nothing()) };
        if !node_roles::trusts(trust, &holder.arn, account, &enrolled.region) {
            return Ok(nothing());
        }
        self.rights_by(&holder, format!("{}:{}", holder.id, node.id), None).await
    }

    async fn rights_by(&self, holder: &Holder, user_id: String, session: Option<&Session>) -> Result<Rights, Error> {
        let narrowed = match session {
            Some(session) if !session.policies.is_empty() => Some(Arc::new(self.narrowed(&session.policies).await?)),
            _ => None,
        };
        Ok(Rights {
            identity: Arc::clone(&holder.identity),
            boundary: holder.boundary.clone(),
            session: narrowed,
            tags: tags(holder, session),
            user_id,
        })
    }

    /// What a session was narrowed to: documents, and managed policies as they are now. One that is not there any more
    /// allows nothing.
    async fn narrowed(&self, policies: &[String]) -> Result<Set, Error> {
        let mut parsed = Vec::with_capacity(policies.len());
        for text in policies {
            let (document, kind) = match text.starts_with("arn:") {
                true => (iam::managed_document(&self.0.plane.db, text).await?, PolicyKind::Identity),
                false => (Some(text.clone()), PolicyKind::Session),
            };
            if let Some(document) = document {
                parsed.push(Arc::new(Policy::parse(&document, kind)?));
            }
        }
        Ok(Set::new(parsed))
    }
}

/// The tags of a principal: those of its session, and of its user or role those that the session has not.
fn tags(holder: &Holder, session: Option<&Session>) -> Vec<(String, String)> {
    let mut tags = session.map(|session| session.tags.clone()).unwrap_or_default();
    for (key, value) in &holder.tags {
        if tags.iter().all(|(known, _)| !known.eq_ignore_ascii_case(key)) {
            tags.push((key.clone(), value.clone()));
        }
    }
    tags
}

fn gone(actor: &Actor) -> Error {
    common::ACCESS_DENIED.with(format!("{} is not there any more.", actor.arn())).into()
}

/// About how many bytes the rights of an actor take beside those of its user or role.
fn weight(actor: &Actor) -> usize {
    let Some(session) = &actor.session else { return 1_000 };
    let texts = session.policies.iter().map(|policy| if policy.starts_with("arn:") { 6_144 } else { policy.len() });
    let tags = session.tags.iter().map(|(key, value)| key.len() + value.len());
    2_000 + 6 * texts.sum::<usize>() + 4 * tags.sum::<usize>()
}
