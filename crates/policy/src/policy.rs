//! A policy, compiled.

use std::collections::BTreeMap;

use crate::condition::Condition;
use crate::context::Scope;
use crate::malformed::MalformedPolicy;
use crate::parse;
use crate::pattern::{Case, Pattern};
use crate::principal::{Closeness, Name, Principals};
use crate::{Layer, Principal};

/// What a policy is attached to. It decides what may stand in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A user, group or role: no principals.
    Identity,
    /// A user or role, as the boundary of its permissions. Written like [`Kind::Identity`].
    Boundary,
    /// A session, when it is made. Written like [`Kind::Identity`].
    Session,
    /// A resource: principals and resources.
    Resource,
    /// A customer key. Written like [`Kind::Resource`]; what it does not leave to the account, the account's own policies
    /// cannot allow.
    Key,
    /// A role, saying who may assume it: principals, no resources, only actions of `sts`.
    Trust,
    /// An account or unit of an organization (service control policy). Written like [`Kind::Identity`].
    Guard,
}

impl Kind {
    /// The most characters that a document may have, not counting white space. For identity policies it is what a role
    /// has for all its inline policies together; whoever keeps them knows the tighter limit of the case (2,048 for the
    /// inline policies of a user, 5,120 of a group, 6,144 for one managed policy) and compares it with [`size`].
    #[must_use]
    pub fn max_size(self) -> usize {
        match self {
            Self::Identity => 10_240,
            Self::Boundary => 6_144,
            Self::Session | Self::Trust => 2_048,
            Self::Guard => 5_120,
            Self::Resource => 20_480,
            Self::Key => 32_768,
        }
    }

    pub(crate) fn has_principals(self) -> bool {
        matches!(self, Self::Resource | Self::Key | Self::Trust)
    }

    /// Whether nobody of the account is allowed what it does not grant to them or their account.
    pub(crate) fn must_grant(self) -> bool {
        matches!(self, Self::Key | Self::Trust)
    }

    /// Whether the ids of its statements may be any text, more than once.
    pub(crate) fn has_free_sids(self) -> bool {
        matches!(self, Self::Resource | Self::Key)
    }

    pub(crate) fn layer(self) -> Layer {
        match self {
            Self::Identity => Layer::Identity,
            Self::Boundary => Layer::Boundary,
            Self::Session => Layer::Session,
            Self::Resource | Self::Key => Layer::Resource,
            Self::Trust => Layer::Trust,
            Self::Guard => Layer::Guard,
        }
    }
}

/// The characters of a document without white space: what AWS's limits count.
#[must_use]
pub fn size(document: &str) -> usize {
    document.chars().filter(|character| !character.is_whitespace()).count()
}

/// A policy, checked and ready to be asked often.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(crate) kind: Kind,
    pub(crate) statements: Box<[Statement]>,
}

impl Policy {
    /// Reads a JSON document as a policy of this kind.
    ///
    /// # Errors
    /// Whatever AWS would call malformed, and besides: conditions with values that their operator cannot compare with,
    /// because a statement that can never match is a mistake that nobody sees.
    pub fn parse(document: &str, kind: Kind) -> Result<Self, MalformedPolicy> {
        parse::policy(document, kind)
    }

    /// What it is attached to.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many statements it has.
    #[must_use]
    pub fn statements(&self) -> usize {
        self.statements.len()
    }

    /// What it calls the users, roles and sessions that it names as principals: ARNs, and unique ids. A name may come again.
    pub fn principals(&self) -> impl Iterator<Item = &str> {
        let names = self.statements.iter().flat_map(|statement| statement.principals.names());
        names.filter_map(Name::entity)
    }

    /// The same policy, meaning by each of these names the user or role that has this unique id (of a session, its role),
    /// whatever it is called by now and whoever is called so by now.
    #[must_use]
    pub fn meaning(mut self, ids: &BTreeMap<String, String>) -> Self {
        let names = self.statements.iter_mut().flat_map(|statement| statement.principals.names_mut());
        for name in names {
            if let Some(id) = name.entity().and_then(|called| ids.get(called)) {
                name.bind(id);
            }
        }
        self
    }

    /// Calls `visit` with every key that its conditions and variables ask for, as it is written, also more than once.
    pub fn each_key(&self, visit: &mut dyn FnMut(&str)) {
        self.statements.iter().for_each(|statement| statement.each_key(visit));
    }

    /// The `Sid` of a statement, counted from 0, to say which one a [`crate::Found`] is.
    #[must_use]
    pub fn sid(&self, statement: usize) -> Option<&str> {
        self.statements.get(statement)?.sid.as_deref()
    }
}

/// What a statement does when it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Allow,
    Deny,
}

/// One statement.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    pub(crate) principals: Principals,
    pub(crate) actions: Choice,
    pub(crate) resources: Choice,
    pub(crate) conditions: Box<[Condition]>,
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) patterns: Box<[Pattern]>,
    /// Everything but these.
    pub(crate) inverted: bool,
}

impl Choice {
    pub(crate) fn everything() -> Self {
        Self { patterns: Box::new([Pattern::Any]), inverted: false }
    }

    fn covers(&self, text: &str, case: Case, scope: Scope<'_>) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(text, case, scope)) != self.inverted
    }
}

/// What a statement is asked: one action on one resource.
#[derive(Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) principal: Principal<'a>,
    pub(crate) id: &'a str,
    pub(crate) action: &'a str,
    pub(crate) arn: &'a str,
    pub(crate) scope: Scope<'a>,
}

impl Statement {
    /// Whether it applies, wherever it is attached to.
    pub(crate) fn applies(&self, question: &Question<'_>) -> bool {
        self.actions.covers(question.action, Case::Ignored, question.scope)
            && self.resources.covers(question.arn, Case::Sensitive, question.scope)
            && self.conditions.iter().all(|condition| condition.holds(question.scope, self.effect))
    }

    /// Calls `visit` with every key that its conditions and variables ask for, also more than once.
    pub(crate) fn each_key(&self, visit: &mut dyn FnMut(&str)) {
        let patterns = self.actions.patterns.iter().chain(&self.resources.patterns);
        patterns.for_each(|pattern| pattern.each_key(visit));
        self.conditions.iter().for_each(|condition| condition.each_key(visit));
    }

    /// Whether it applies to the caller, and how closely it names it.
    pub(crate) fn concerns(&self, question: &Question<'_>) -> Option<Closeness> {
        let closeness = self.principals.closeness(&question.principal, question.id)?;
        self.applies(question).then_some(closeness)
    }
}
