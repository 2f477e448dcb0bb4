//! The names of the operators, and how each compiles the values beside it.

use std::borrow::Cow;

use super::arn::ArnPattern;
use super::value::{self, Network, Number};
use super::{Relation, Set, Test};
use crate::pattern::{Case, Pattern, Syntax};

/// What the name of an operator says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operator {
    pub(super) kind: Kind,
    pub(super) negated: bool,
    pub(super) if_exists: bool,
    pub(super) set: Option<Set>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text(Case),
    Like,
    Number(Relation),
    Date(Relation),
    Bool,
    Binary,
    Address,
    Arn,
    Null,
}

/// Name, kind, and whether it is the negation of that.
const OPERATORS: &[(&str, Kind, bool)] = &[
    ("StringEquals", Kind::Text(Case::Sensitive), false),
    ("StringNotEquals", Kind::Text(Case::Sensitive), true),
    ("StringEqualsIgnoreCase", Kind::Text(Case::Ignored), false),
    ("StringNotEqualsIgnoreCase", Kind::Text(Case::Ignored), true),
    ("StringLike", Kind::Like, false),
    ("StringNotLike", Kind::Like, true),
    ("NumericEquals", Kind::Number(Relation::Equal), false),
    ("NumericNotEquals", Kind::Number(Relation::Equal), true),
    ("NumericLessThan", Kind::Number(Relation::Less), false),
    ("NumericLessThanEquals", Kind::Number(Relation::LessOrEqual), false),
    ("NumericGreaterThan", Kind::Number(Relation::Greater), false),
    ("NumericGreaterThanEquals", Kind::Number(Relation::GreaterOrEqual), false),
    ("DateEquals", Kind::Date(Relation::Equal), false),
    ("DateNotEquals", Kind::Date(Relation::Equal), true),
    ("DateLessThan", Kind::Date(Relation::Less), false),
    ("DateLessThanEquals", Kind::Date(Relation::LessOrEqual), false),
    ("DateGreaterThan", Kind::Date(Relation::Greater), false),
    ("DateGreaterThanEquals", Kind::Date(Relation::GreaterOrEqual), false),
    ("Bool", Kind::Bool, false),
    ("BinaryEquals", Kind::Binary, false),
    ("IpAddress", Kind::Address, false),
    ("NotIpAddress", Kind::Address, true),
    ("ArnEquals", Kind::Arn, false),
    ("ArnLike", Kind::Arn, false),
    ("ArnNotEquals", Kind::Arn, true),
    ("ArnNotLike", Kind::Arn, true),
    ("Null", Kind::Null, false),
];

impl Operator {
    /// Reads a name such as `ForAnyValue:StringLikeIfExists`. `Null` asks for existence itself and takes no addition.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (set, rest) = match name.split_once(':') {
            Some(("ForAllValues", rest)) => (Some(Set::All), rest),
            Some(("ForAnyValue", rest)) => (Some(Set::Any), rest),
            Some(_) => return None,
            None => (None, name),
        };
        let (rest, if_exists) = rest.strip_suffix("IfExists").map_or((rest, false), |rest| (rest, true));
        let &(_, kind, negated) = OPERATORS.iter().find(|(name, ..)| *name == rest)?;
        let plain = set.is_none() && !if_exists;
        (kind != Kind::Null || plain).then_some(Self { kind, negated, if_exists, set })
    }

    pub(super) fn test(self, values: &[Cow<'_, str>], variables: bool) -> Result<Test, String> {
        let exact = |text: &str| Pattern::parse(text, Syntax { wildcards: false, variables });
        let like = |text: &str| Pattern::parse(text, Syntax { wildcards: true, variables });
        Ok(match self.kind {
            Kind::Text(case) => Test::Text(case, each(values, exact)?),
            Kind::Like => Test::Text(Case::Sensitive, each(values, like)?),
            Kind::Arn => Test::Arn(each(values, |text| ArnPattern::parse(text, variables))?),
            Kind::Bool => Test::Bool(each(values, |text| boolean(text, variables))?),
            Kind::Number(relation) => Test::Number(relation, read(values, Number::parse, "a number")?),
            Kind::Date(relation) => Test::Date(
                relation,
                read(values, value::date, "a time such as 2026-01-31T12:00:00Z, or epoch seconds")?,
            ),
            Kind::Binary => Test::Binary(read(values, value::binary, "base64")?),
            Kind::Address => Test::Address(read(values, Network::parse, "an address or range such as 203.0.113.0/24")?),
            Kind::Null => Test::Null(read(values, value::boolean, "true or false")?),
        })
    }
}

fn each<T>(values: &[Cow<'_, str>], parse: impl Fn(&str) -> Result<T, String>) -> Result<Box<[T]>, String> {
    values.iter().map(|value| parse(value)).collect()
}

fn read<T>(values: &[Cow<'_, str>], parse: impl Fn(&str) -> Option<T>, what: &str) -> Result<Box<[T]>, String> {
    each(values, |value| parse(value).ok_or_else(|| format!("`{value}` is not {what}")))
}

fn boolean(text: &str, variables: bool) -> Result<Pattern, String> {
    let pattern = Pattern::parse(text, Syntax { wildcards: false, variables })?;
    match &pattern {
        Pattern::Exact(text) if value::boolean(text).is_none() => Err(format!("`{text}` is not true or false")),
        _ => Ok(pattern),
    }
}
