//! From a document to a policy: every element is known, in its place, of the right type, and there once.

mod action;
mod condition;
mod principal;
mod resource;
mod statement;

use std::collections::HashSet;

use crate::json::Node;
use crate::malformed::MalformedPolicy;
use crate::policy::{Effect, Kind, Policy, Statement, size};

/// What the parts of a document have to know about it.
#[derive(Clone, Copy)]
struct Rules {
    kind: Kind,
    /// Version 2012-10-17: variables are replaced.
    variables: bool,
}

/// The longest document that is read at all: white space is not counted in limits, but has to be read.
const MAX_BYTES: usize = 131_072;

pub(crate) fn policy(document: &str, kind: Kind) -> Result<Policy, MalformedPolicy> {
    let size = if document.len() > MAX_BYTES { document.len() } else { size(document) };
    if size > kind.max_size() {
        return Err(MalformedPolicy::too_large(size, kind.max_size()));
    }
    let node: Node = serde_json::from_str(document).map_err(|error| not_json(&error))?;
    let members = object(&node, "the document")?;
    let variables = version(members)?;
    let statements = statements(members, Rules { kind, variables })?;
    if !kind.has_free_sids() {
        unique(&statements)?;
    }
    Ok(Policy { kind, statements: statements.into() })
}

fn not_json(error: &serde_json::Error) -> MalformedPolicy {
    let at = format!("line {} column {}", error.line(), error.column());
    let text = error.to_string();
    MalformedPolicy::syntax(at, text.split(" at line ").next().unwrap_or_default())
}

/// Whether the version has variables. Without a version it is the old one.
fn version(members: &[(String, Node)]) -> Result<bool, MalformedPolicy> {
    let mut variables = false;
    for (key, node) in members {
        match (key.as_str(), node) {
            ("Version", Node::Text(version)) if version == "2012-10-17" => variables = true,
            ("Version", Node::Text(version)) if version == "2008-10-17" => {}
            ("Version", _) => {
                return Err(MalformedPolicy::syntax("Version", "must be \"2012-10-17\" or \"2008-10-17\""));
            }
            ("Id", Node::Text(_)) | ("Statement", _) => {}
            ("Id", node) => return Err(wrong_type("Id", "a string", node)),
            (unknown, _) => {
                let detail = "is not an element of a policy; there are Version, Id and Statement";
                return Err(MalformedPolicy::syntax(unknown, detail));
            }
        }
    }
    Ok(variables)
}

fn statements(members: &[(String, Node)], rules: Rules) -> Result<Vec<Statement>, MalformedPolicy> {
    let node = members.iter().find(|(key, _)| key == "Statement").map(|(_, node)| node);
    let node = node.ok_or_else(|| MalformedPolicy::syntax("the document", "has no Statement"))?;
    let nodes = node.members();
    if nodes.is_empty() {
        return Err(MalformedPolicy::syntax("Statement", "is empty, a policy has at least one"));
    }
    nodes
        .iter()
        .enumerate()
        .map(|(index, node)| statement::parse(node, &format!("Statement[{index}]"), rules))
        .collect()
}

fn unique(statements: &[Statement]) -> Result<(), MalformedPolicy> {
    let mut seen = HashSet::new();
    for (index, statement) in statements.iter().enumerate() {
        if let Some(sid) = statement.sid.as_deref().filter(|sid| !seen.insert(*sid)) {
            let message = "Statement IDs (SID) in a single policy must be unique.";
            let detail = format!("`{sid}` is the Sid of an earlier statement, choose another or leave it out");
            return Err(MalformedPolicy::new(message, format!("Statement[{index}].Sid"), detail));
        }
    }
    Ok(())
}

fn effect(node: &Node, at: &str) -> Result<Effect, MalformedPolicy> {
    match node {
        Node::Text(text) if text == "Allow" => Ok(Effect::Allow),
        Node::Text(text) if text == "Deny" => Ok(Effect::Deny),
        _ => Err(MalformedPolicy::syntax(at, "must be \"Allow\" or \"Deny\"")),
    }
}

fn object<'n>(node: &'n Node, at: &str) -> Result<&'n [(String, Node)], MalformedPolicy> {
    match node {
        Node::Object(members) => Ok(members),
        other => Err(wrong_type(at, "an object", other)),
    }
}

fn text<'n>(node: &'n Node, at: &str) -> Result<&'n str, MalformedPolicy> {
    match node {
        Node::Text(text) => Ok(text),
        other => Err(wrong_type(at, "a string", other)),
    }
}

/// A string or a list of strings, each with its place. `empty` says what is wrong with an empty list.
fn texts<'n>(node: &'n Node, at: &str, empty: &str) -> Result<Vec<(&'n str, String)>, MalformedPolicy> {
    let nodes = node.members();
    if nodes.is_empty() {
        return Err(MalformedPolicy::new(empty, at, "the list is empty"));
    }
    let listed = matches!(node, Node::List(_));
    let place = |index| if listed { format!("{at}[{index}]") } else { at.to_owned() };
    let with_place = |(index, node)| {
        let place = place(index);
        text(node, &place).map(|text| (text, place))
    };
    nodes.iter().enumerate().map(with_place).collect()
}

fn wrong_type(at: &str, expected: &str, found: &Node) -> MalformedPolicy {
    MalformedPolicy::syntax(at, format!("must be {expected}, not {}", found.kind()))
}
