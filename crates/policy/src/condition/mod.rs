//! Conditions: one operator, one key, the values to compare with.

mod arn;
mod operator;
mod value;

use std::borrow::Cow;

use crate::context::Scope;
use crate::pattern::{Case, Pattern};
use crate::policy::Effect;

use arn::ArnPattern;
pub(crate) use operator::Operator;
use value::{Network, Number};

/// A key of the request compared with values of the policy.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    key: Box<str>,
    test: Test,
    /// Holds where the test does not.
    negated: bool,
    /// Holds if the key is absent.
    if_exists: bool,
    set: Option<Set>,
}

/// How the values of a key that has several are taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Set {
    All,
    Any,
}

/// A comparison that holds if it holds for one of the policy's values.
#[derive(Clone, Debug)]
enum Test {
    Text(Case, Box<[Pattern]>),
    Arn(Box<[ArnPattern]>),
    Number(Relation, Box<[Number]>),
    /// Nanoseconds since 1970.
    Date(Relation, Box<[i128]>),
    Bool(Box<[Pattern]>),
    Binary(Box<[Vec<u8>]>),
    Address(Box<[Network]>),
    /// Not about the value, but whether there is one.
    Null(Box<[bool]>),
}

/// How the request's value stands to the policy's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Condition {
    /// Compiles `operator: { key: values }`. Fails, saying why, on a value that the operator cannot compare with.
    pub(crate) fn compile(
        operator: Operator,
        key: &str,
        values: &[Cow<'_, str>],
        variables: bool,
    ) -> Result<Self, String> {
        let test = operator.test(values, variables)?;
        let Operator { negated, if_exists, set, .. } = operator;
        Ok(Self { key: key.into(), test, negated, if_exists, set })
    }

    /// Calls `visit` with its key, and with those of the variables in its values.
    pub(crate) fn each_key(&self, visit: &mut dyn FnMut(&str)) {
        visit(&self.key);
        match &self.test {
            Test::Text(_, patterns) | Test::Bool(patterns) => patterns.iter().for_each(|text| text.each_key(visit)),
            Test::Arn(patterns) => patterns.iter().for_each(|arn| arn.each_key(visit)),
            _ => {}
        }
    }

    /// Whether it holds for what is known, in a statement of this effect.
    pub(crate) fn holds(&self, scope: Scope<'_>, effect: Effect) -> bool {
        let values = scope.values(&self.key);
        if let Test::Null(expected) = &self.test {
            return expected.contains(&is_null(values));
        }
        if values.is_empty() && self.if_exists {
            return true;
        }
        let matches = |value: &Cow<'_, str>| self.test.matches(value, scope);
        if values.len() > 1 && scope.is_ambiguous(&self.key) {
            let mut each = values.iter().map(|value| matches(value) != self.negated);
            return if effect == Effect::Deny { each.any(|holds| holds) } else { each.all(|holds| holds) };
        }
        match self.set {
            None => values.iter().any(matches) != self.negated,
            Some(Set::All) => is_null(values) || values.iter().all(|value| matches(value) != self.negated),
            Some(Set::Any) => !is_null(values) && values.iter().any(|value| matches(value) != self.negated),
        }
    }
}

/// Nothing, or nothing but empty texts.
fn is_null(values: &[Cow<'_, str>]) -> bool {
    values.iter().all(|value| value.is_empty())
}

impl Test {
    /// Whether `value`, of the request, stands so to one of the policy's. What cannot be read as the operator's type
    /// does not match.
    fn matches(&self, value: &str, scope: Scope<'_>) -> bool {
        match self {
            Self::Text(case, patterns) => patterns.iter().any(|pattern| pattern.matches(value, *case, scope)),
            Self::Arn(patterns) => patterns.iter().any(|pattern| pattern.matches(value, scope)),
            Self::Number(relation, numbers) => Number::parse(value)
                .is_some_and(|value| numbers.iter().any(|number| relation.holds(value.compare(number)))),
            Self::Date(relation, dates) => {
                value::date(value).is_some_and(|value| dates.iter().any(|date| relation.holds(Some(value.cmp(date)))))
            }
            Self::Bool(patterns) => {
                value::boolean(value).is_some()
                    && patterns.iter().any(|pattern| pattern.matches(value, Case::Ignored, scope))
            }
            Self::Binary(expected) => value::binary(value).is_some_and(|value| expected.contains(&value)),
            Self::Address(networks) => {
                value::address(value).is_some_and(|address| networks.iter().any(|network| network.contains(address)))
            }
            Self::Null(_) => false,
        }
    }
}

impl Relation {
    fn holds(self, ordering: Option<std::cmp::Ordering>) -> bool {
        ordering.is_some_and(|ordering| match self {
            Self::Equal => ordering.is_eq(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
        })
    }
}
