//! Many policies asked as one, found by action.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::Policy;
use crate::pattern::{Part, Pattern};
use crate::policy::{Choice, Statement};

/// Policies that are attached together, such as those of a user and its groups. Made once and asked often: what speaks of
/// other actions costs next to nothing when an action is asked about.
#[derive(Clone, Debug, Default)]
pub struct Set {
    policies: Vec<Arc<Policy>>,
    /// Statements by the whole names of actions, in lower case and sorted.
    whole: Vec<(Box<str>, Vec<Place>)>,
    /// Statements by how the names begin, in lower case; by nothing where that is not known.
    starts: Vec<(Box<str>, Vec<Place>)>,
    /// The keys that conditions and variables ask for, in lower case and sorted.
    keys: Vec<Box<str>>,
}

/// The position of a policy in the set, and of a statement in the policy.
type Place = (u32, u32);

pub(crate) static EMPTY: Set = Set { policies: Vec::new(), whole: Vec::new(), starts: Vec::new(), keys: Vec::new() };

impl Set {
    /// Puts policies together, in this order: a [`crate::Found`] counts them so.
    pub fn new(policies: impl IntoIterator<Item = Arc<Policy>>) -> Self {
        let policies: Vec<_> = policies.into_iter().collect();
        let (mut whole, mut starts) = (Lists::new(), Lists::new());
        for (policy, index) in policies.iter().zip(0..) {
            for (statement, place) in policy.statements.iter().zip(0..) {
                for name in names(&statement.actions) {
                    match name {
                        Name::Whole(action) => add(&mut whole, action, (index, place)),
                        Name::Start(start) => add(&mut starts, start, (index, place)),
                    }
                }
            }
        }
        let keys = keys(&policies);
        Self { policies, whole: whole.into_iter().collect(), starts: starts.into_iter().collect(), keys }
    }

    /// How many policies it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.policies.len()
    }

    /// Whether it has no policy at all, and so allows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.policies.is_empty()
    }

    /// Whether any condition or variable asks for a key that begins so, such as `aws:ResourceTag/`, under any case. If not,
    /// such keys need not be found out for a decision.
    #[must_use]
    pub fn asks_for(&self, prefix: &str) -> bool {
        self.keys.iter().any(|key| begins(prefix, key))
    }

    /// The keys that conditions and variables ask for, in lower case, sorted, each once.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(AsRef::as_ref)
    }

    /// The statements that may speak of `action`, in order, with policy and position: all that do, and some that do not.
    pub(crate) fn about(&self, action: &str) -> impl Iterator<Item = (usize, usize, &Policy, &Statement)> {
        let whole = self.whole.binary_search_by(|(name, _)| compare(name, action)).ok().map(|at| &self.whole[at]);
        let starts = self.starts.iter().filter(|(start, _)| begins(start, action));
        let mut lists: Vec<&[Place]> = whole.into_iter().chain(starts).map(|(_, places)| places.as_slice()).collect();
        std::iter::from_fn(move || next(&mut lists)).filter_map(|(policy, statement)| {
            let (policy, statement) = (usize::try_from(policy).ok()?, usize::try_from(statement).ok()?);
            let found = self.policies.get(policy)?;
            Some((policy, statement, &**found, found.statements.get(statement)?))
        })
    }
}

impl FromIterator<Policy> for Set {
    fn from_iter<I: IntoIterator<Item = Policy>>(policies: I) -> Self {
        Self::new(policies.into_iter().map(Arc::new))
    }
}

impl From<Policy> for Set {
    fn from(policy: Policy) -> Self {
        Self::from_iter([policy])
    }
}

type Lists = BTreeMap<Box<str>, Vec<Place>>;

fn add(lists: &mut Lists, name: String, place: Place) {
    let list = lists.entry(name.into()).or_default();
    if list.last() != Some(&place) {
        list.push(place);
    }
}

/// Whether `text` begins with `start`, under any case.
fn begins(start: &str, text: &str) -> bool {
    text.as_bytes().get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
}

/// `lower` against `text` as if that were in lower case too.
fn compare(lower: &str, text: &str) -> Ordering {
    lower.bytes().cmp(text.bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// The first place of sorted lists, which is taken from all of them.
fn next(lists: &mut [&[Place]]) -> Option<Place> {
    let first = lists.iter().filter_map(|list| list.first()).min().copied()?;
    for list in lists {
        if let [head, rest @ ..] = *list
            && *head == first
        {
            *list = rest;
        }
    }
    Some(first)
}

/// What is known of an action before one is asked about, in lower case.
enum Name {
    Whole(String),
    Start(String),
}

/// One for each pattern. Letters beyond ASCII have more than one lower case; what holds them is found by nothing.
fn names(actions: &Choice) -> Vec<Name> {
    let name = |pattern: &Pattern| match pattern {
        Pattern::Exact(action) if action.is_ascii() => Name::Whole(action.to_ascii_lowercase()),
        pattern => {
            Name::Start(start(pattern).filter(|start| start.is_ascii()).unwrap_or_default().to_ascii_lowercase())
        }
    };
    if actions.inverted { vec![Name::Start(String::new())] } else { actions.patterns.iter().map(name).collect() }
}

fn start(pattern: &Pattern) -> Option<&str> {
    match pattern {
        Pattern::Prefix(text) => Some(text),
        Pattern::Parts(parts) => match parts.first()? {
            Part::Literal(text) => Some(text),
            _ => None,
        },
        Pattern::Any | Pattern::Exact(_) => None,
    }
}

fn keys(policies: &[Arc<Policy>]) -> Vec<Box<str>> {
    let mut keys: Vec<Box<str>> = Vec::new();
    for statement in policies.iter().flat_map(|policy| &policy.statements) {
        statement.each_key(&mut |key| keys.push(key.to_lowercase().into()));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}
