//! `Principal` and `NotPrincipal`.

use super::{Rules, object, texts};
use crate::json::Node;
use crate::malformed::MalformedPolicy;
use crate::policy::Kind;
use crate::principal::{Name, Principals};

const ACCOUNT_DIGITS: usize = 12;
/// How many characters a unique id has, as in AWS.
const UNIQUE_ID: std::ops::RangeInclusive<usize> = 16..=128;

pub(super) fn parse(node: &Node, at: &str, inverted: bool, rules: Rules) -> Result<Principals, MalformedPolicy> {
    if !rules.kind.has_principals() {
        let detail = "whom the policy is about follows from what it is attached to, leave it out";
        return Err(MalformedPolicy::new("Policy document should not specify a principal.", at, detail));
    }
    if inverted && rules.kind == Kind::Trust {
        let detail = "name in Principal who may assume the role";
        return Err(MalformedPolicy::new("Has prohibited field NotPrincipal", at, detail));
    }
    let names = names(node, at)?.into();
    Ok(if inverted { Principals::AllBut(names) } else { Principals::Named(names) })
}

fn names(node: &Node, at: &str) -> Result<Vec<Name>, MalformedPolicy> {
    if let Node::Text(text) = node {
        return if text == "*" { Ok(vec![Name::All]) } else { Err(invalid("AWS", text, at)) };
    }
    let mut names = Vec::new();
    for (family, node) in object(node, at)? {
        for (text, at) in texts(node, &format!("{at}.{family}"), "Syntax errors in policy.")? {
            names.push(name(family, text).ok_or_else(|| invalid(family, text, &at))?);
        }
    }
    if names.is_empty() {
        return Err(MalformedPolicy::syntax(at, "names nobody"));
    }
    Ok(names)
}

fn invalid(family: &str, text: &str, at: &str) -> MalformedPolicy {
    let detail = "write \"*\", {\"AWS\": an account or the full ARN of a user, role or session}, \
        {\"Service\": its host name} or {\"Federated\": a provider}; parts of names cannot be wildcards";
    MalformedPolicy::new(format!("Invalid principal in policy: \"{family}\":\"{text}\""), at, detail)
}

fn name(family: &str, text: &str) -> Option<Name> {
    let is_name = !text.is_empty() && !text.contains(['*', '?', ' ']);
    match (family, text) {
        ("AWS", "*") => Some(Name::Everyone),
        ("AWS", text) => aws(text).filter(|_| is_name),
        ("Service", "*") => Some(Name::AnyService),
        ("Service", text) => is_name.then(|| Name::Service(text.into())),
        ("Federated", "*") => Some(Name::AnyProvider),
        ("Federated", text) => is_name.then(|| Name::Federated(text.into())),
        ("CanonicalUser", _) => is_name.then_some(Name::Canonical),
        _ => None,
    }
}

/// An account's id or its root's ARN, which mean the same, or the ARN or unique id of somebody in it.
fn aws(text: &str) -> Option<Name> {
    if is_account(text) {
        return Some(Name::Account(text.into()));
    }
    if is_unique_id(text) {
        return Some(Name::Id(text.into()));
    }
    let components: Vec<&str> = text.splitn(6, ':').collect();
    match components.as_slice() {
        ["arn", _, "iam", "", account, "root"] if is_account(account) => Some(Name::Account((*account).into())),
        ["arn", _, "iam", "", account, name] if is_account(account) => {
            let is_entity = ["user/", "role/"].iter().any(|start| name.starts_with(start) && name.len() > start.len());
            is_entity.then(|| Name::Arn(text.into()))
        }
        ["arn", _, "sts", "", account, name] if is_account(account) => {
            let is_session = name.starts_with("assumed-role/") || name.starts_with("federated-user/");
            is_session.then(|| Name::Arn(text.into()))
        }
        _ => None,
    }
}

/// Whether it has the form of the unique id of a user or role.
fn is_unique_id(text: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    ["AIDA", "AROA"].iter().any(|start| text.starts_with(start))
        && UNIQUE_ID.contains(&text.len())
        && text.bytes().all(is_letter)
}

fn is_account(text: &str) -> bool {
    text.len() == ACCOUNT_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit())
}
