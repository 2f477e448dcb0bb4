//! What a handler is given beside its input.

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use fabric::Fabric;
use model::Error;
use prometheus_client::registry::Registry;
use serde_json::Value;
use storage::journal::Entry;
use storage::page::Pages;
use storage::{Batch, Db, Receipt};
use wire::{Caller, Principal};

use crate::audit::Request;
use crate::authority::{Actor, Authority, Facts, Question, Rights, Target, allowed};
use crate::reads::Reads;
use crate::repeats::Repeats;
use crate::strangers::{Concerned, Strangers};
use crate::{Clock, Ids, Keys, Loops};

/// How often trails are told of what was only counted.
const COUNTED_PERIOD: Duration = Duration::from_secs(15);

/// The fabric subject on which a commit with journal entries is hinted at.
pub const JOURNAL: &str = "journal";

/// What allows everything.
static EVERYTHING: LazyLock<policy::Set> = LazyLock::new(|| {
    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
    policy::Policy::parse(text, policy::Kind::Identity).map(policy::Set::from).unwrap_or_default()
});

/// The tools of one deployment on one replica.
pub struct Tools {
    /// The store: the truth.
    pub db: Db,
    /// Hints between parts and replicas.
    pub fabric: Fabric,
    /// The root key and what is derived from it.
    pub keys: Keys,
    /// Seals the tokens of lists.
    pub pages: Pages,
    /// The present.
    pub clock: Clock,
    /// Identifiers and secrets.
    pub ids: Ids,
    /// This replica's name, new at each start.
    pub replica: Arc<str>,
    /// Whether the audit trail tells of every read of a secret by an entry of its own, also where the same caller repeats the
    /// same request.
    pub tells_each_read: bool,
}

/// The tools, shared by everything in the process. Cheap to clone.
#[derive(Clone)]
pub struct Plane(Arc<Shared>);

struct Shared {
    tools: Tools,
    reads: Reads,
    repeats: Repeats,
    authority: OnceLock<Arc<dyn Authority>>,
    strangers: Strangers,
}

impl Plane {
    /// Shares these tools.
    #[must_use]
    pub fn new(tools: Tools) -> Self {
        let (reads, repeats, strangers) = (Reads::default(), Repeats::default(), Strangers::default());
        Self(Arc::new(Shared { tools, reads, repeats, authority: OnceLock::new(), strangers }))
    }

    /// From now on, this one says what everybody may do. Until then nobody but an account's root may do anything; the
    /// first one stays.
    pub fn authorize_by(&self, authority: Arc<dyn Authority>) {
        let _ = self.0.authority.set(authority);
    }

    pub(crate) fn strangers(&self) -> &Strangers {
        &self.0.strangers
    }

    /// Adds the platform's counters to a registry, which encodes them.
    pub fn register_stats(&self, registry: &mut Registry) {
        self.0.strangers.register(registry);
    }

    /// Starts the background work of the platform itself.
    pub fn start(&self, loops: &mut Loops) {
        self.keys.start(self, loops);
        let plane = self.clone();
        loops.spawn("tell of what was counted", COUNTED_PERIOD, "counted.tell", move || {
            let plane = plane.clone();
            async move { plane.tell_of_counted(false).await }
        });
    }

    /// Tells the trails of calls that were counted and not told one by one: refused ones that nobody signed, and repeated
    /// reads of secrets. As far as their time is over or, with `is_last`, up to now.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn tell_of_counted(&self, is_last: bool) -> Result<(), storage::Error> {
        let (now, shared) = (self.clock.now(), &self.0);
        let mut batch = Batch::new();
        for entry in shared.strangers.take(now, is_last).into_iter().chain(shared.repeats.take(now, is_last)) {
            batch.journal(entry);
        }
        self.commit(batch).await.map(drop)
    }

    /// Forgets what was counted, after the store was emptied.
    pub fn forget_counted(&self) {
        self.0.strangers.forget();
        self.0.repeats.forget();
    }

    /// The reads that may be repeated, unless each is told.
    pub(crate) fn repeats(&self) -> Option<&Repeats> {
        (!self.tells_each_read).then_some(&self.0.repeats)
    }

    pub(crate) fn authority(&self) -> Option<&Arc<dyn Authority>> {
        self.0.authority.get()
    }

    pub(crate) fn reads(&self) -> &Reads {
        &self.0.reads
    }

    /// Commits a batch and, when it brought journal entries, hints at them on [`JOURNAL`].
    ///
    /// # Errors
    /// Those of [`Db::commit`].
    pub async fn commit(&self, batch: Batch) -> Result<Receipt, storage::Error> {
        let receipt = self.db.commit(batch).await?;
        if let Some(position) = receipt.position {
            self.fabric.publish(JOURNAL, Bytes::copy_from_slice(&position.to_be_bytes()));
        }
        Ok(receipt)
    }
}

impl Deref for Plane {
    type Target = Tools;

    fn deref(&self) -> &Tools {
        &self.0.tools
    }
}

/// One call: the tools, who calls, and since when.
#[derive(Clone)]
pub struct Ctx {
    /// The deployment's tools.
    pub plane: Plane,
    /// Who calls, in which account and region.
    pub caller: Caller,
    /// The operation called.
    pub operation: &'static str,
    /// Milliseconds since 1970 when the call arrived; the same for the whole call.
    pub now: i64,
    /// What the audit trail says of the request.
    pub(crate) request: Arc<Request>,
    /// What conditions may ask of the request.
    pub(crate) facts: Arc<Facts>,
    /// Whether the policies were asked about the call.
    pub(crate) asked: Arc<AtomicBool>,
}

impl Ctx {
    /// The account that the call acts in.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.caller.account
    }

    /// The region that the call acts in.
    #[must_use]
    pub fn region(&self) -> &str {
        &self.caller.region
    }

    /// The ARN of who calls.
    #[must_use]
    pub fn principal(&self) -> String {
        self.actor().arn()
    }

    /// Where the caller reaches this server, as `https://fleet.example.com:8443`; `None` when the request does not say.
    #[must_use]
    pub fn endpoint(&self) -> Option<String> {
        self.request.endpoint()
    }

    /// Who calls, to be kept beside work that is done later in their name.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::of(&self.caller)
    }

    /// Asks the policies whether the caller may do `action` to all of `targets`; without targets, to `*`. For what cannot
    /// be known before the operation has begun.
    ///
    /// # Errors
    /// `AccessDeniedException`, in AWS's words; and those of the store.
    pub async fn allow(&self, action: &str, targets: &[Target]) -> Result<(), Error> {
        self.asked.store(true, Ordering::Relaxed);
        let actor = self.actor();
        self.plane.answer(&Question { actor: &actor, facts: &self.facts, action, targets, keys: &[] }).await
    }

    /// Whether the policy of `target` would let the caller do `action`, if nothing but that policy stood against it. It
    /// counts for an account's root, too.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn is_granted(&self, action: &str, target: &Target) -> Result<bool, Error> {
        let (actor, targets) = (self.actor(), std::slice::from_ref(target));
        let own = self.plane.rights(&actor).await?;
        let user_id = own.map(|own| own.user_id.clone()).unwrap_or_default();
        let rights = Rights { identity: EVERYTHING.clone().into(), user_id, ..Rights::default() };
        let question = Question { actor: &actor, facts: &self.facts, action, targets, keys: &[] };
        Ok(allowed(Some(&rights), &question).is_ok())
    }

    /// Says whom a call concerns that nobody has signed: that account's trail tells of it if it is refused. The last one
    /// counts.
    pub fn concerns(&self, concerned: Concerned) {
        self.request.concerns(concerned);
    }

    /// Notes that a key was used for this call, to make or open `ciphertext`: the next entry of the call names the key and says
    /// `told`, which must hold no secret. A call for which a key was used always is in the trail.
    pub fn note_key(&self, arn: &str, told: Value, ciphertext: &[u8]) {
        self.request.note_key(arn, told, ciphertext);
    }

    /// A journal entry of this call about a resource, with what the audit trail says of every call: from where, with what
    /// parameters, under which request id. `change` must hold no secret.
    #[must_use]
    pub fn entry(&self, resource: impl Into<String>, change: Value) -> Entry {
        self.request.told();
        self.request.entry(&self.caller, self.now, resource.into(), ("change", change))
    }

    /// As [`Ctx::entry`], without the parameters: for all but the first entry of a call that changes many things.
    #[must_use]
    pub fn further_entry(&self, resource: impl Into<String>, change: Value) -> Entry {
        self.request.told();
        self.request.further_entry(&self.caller, self.now, resource.into(), ("change", change))
    }

    /// The calling node's id.
    ///
    /// # Errors
    /// `AccessDeniedException` when the caller is not a node, or is another node than `claimed`.
    pub fn own_node(&self, claimed: &str) -> Result<Arc<str>, Error> {
        match &self.caller.principal {
            Principal::Node(node) if &*node.id == claimed => Ok(Arc::clone(&node.id)),
            _ => Err(model::common::ACCESS_DENIED
                .with(format!(
                    "{} is not authorized to perform {} for node {claimed}: a node acts only for itself",
                    self.principal(),
                    self.operation
                ))
                .into()),
        }
    }
}
