//! `Condition`.

use std::borrow::Cow;

use super::{Rules, object, wrong_type};
use crate::condition::{Condition, Operator};
use crate::json::Node;
use crate::malformed::MalformedPolicy;

pub(super) fn parse(node: &Node, at: &str, rules: Rules) -> Result<Box<[Condition]>, MalformedPolicy> {
    let mut conditions = Vec::new();
    for (name, node) in object(node, at)? {
        let at = format!("{at}.{name}");
        let operator = Operator::parse(name)
            .ok_or_else(|| MalformedPolicy::syntax(&at, "is no condition operator, such as StringEquals"))?;
        for (key, node) in object(node, &at)? {
            conditions.push(condition(operator, key, node, &format!("{at}.{key}"), rules)?);
        }
    }
    Ok(conditions.into())
}

fn condition(operator: Operator, key: &str, node: &Node, at: &str, rules: Rules) -> Result<Condition, MalformedPolicy> {
    if !key.contains(':') {
        let message = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
        return Err(MalformedPolicy::new(message, at, format!("`{key}` is no key, such as aws:SourceIp")));
    }
    let values = values(node, at)?;
    Condition::compile(operator, key, &values, rules.variables).map_err(|detail| MalformedPolicy::syntax(at, detail))
}

/// Numbers and booleans may stand without quotation marks.
fn values<'n>(node: &'n Node, at: &str) -> Result<Vec<Cow<'n, str>>, MalformedPolicy> {
    let nodes = node.members();
    if nodes.is_empty() {
        return Err(MalformedPolicy::syntax(at, "has no value to compare with"));
    }
    let value = |node: &'n Node| match node {
        Node::Text(text) | Node::Number(text) => Ok(Cow::from(text)),
        Node::Bool(true) => Ok(Cow::from("true")),
        Node::Bool(false) => Ok(Cow::from("false")),
        other => Err(wrong_type(at, "a string, a number, a boolean, or a list of them", other)),
    };
    nodes.iter().map(value).collect()
}
