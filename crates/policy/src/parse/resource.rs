//! `Resource` and `NotResource`.

use super::{Rules, texts};
use crate::json::Node;
use crate::malformed::MalformedPolicy;
use crate::pattern::{self, Pattern, Syntax};
use crate::policy::{Choice, Kind};

pub(super) fn parse(node: &Node, at: &str, inverted: bool, rules: Rules) -> Result<Choice, MalformedPolicy> {
    if rules.kind == Kind::Trust {
        let field = if inverted { "NotResource" } else { "Resource" };
        let detail = "a trust policy is about the role it belongs to, leave it out";
        return Err(MalformedPolicy::new(format!("Has prohibited field {field}"), at, detail));
    }
    let resources = texts(node, at, "Policy statement must contain resources.")?;
    let patterns = resources.into_iter().map(|(resource, at)| pattern(resource, &at, rules));
    Ok(Choice { patterns: patterns.collect::<Result<_, _>>()?, inverted })
}

fn pattern(resource: &str, at: &str, rules: Rules) -> Result<Pattern, MalformedPolicy> {
    check(resource).map_err(|(message, detail)| MalformedPolicy::new(message, at, detail))?;
    compile(resource, rules.variables).map_err(|detail| MalformedPolicy::syntax(at, detail))
}

/// Variables are replaced only where a resource is named: after the fifth colon.
fn compile(resource: &str, variables: bool) -> Result<Pattern, String> {
    let fifth = resource.match_indices(':').nth(4).map_or(resource.len(), |(index, _)| index + 1);
    let (head, tail) = resource.split_at(fifth);
    let mut parts = pattern::parts(head, Syntax { wildcards: true, variables: false })?;
    parts.extend(pattern::parts(tail, Syntax { wildcards: true, variables })?);
    Ok(Pattern::from(parts))
}

fn check(resource: &str) -> Result<(), (String, String)> {
    if resource == "*" {
        return Ok(());
    }
    let mut components = resource.split(':');
    let (scheme, partition, service) = (components.next(), components.next(), components.next());
    if scheme != Some("arn") || partition.is_none() {
        let message = format!("Resource {resource} must be in ARN format or \"*\".");
        return Err((message, "write arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE, or \"*\" for all".to_owned()));
    }
    if partition == Some("") {
        let message = format!("Partition \"\" is not valid for resource \"{resource}\".");
        return Err((message, "the partition is aws".to_owned()));
    }
    let has_wildcard = |service: &str| service.contains(['*', '?']);
    if service.is_none_or(|service| service.is_empty() || has_wildcard(service)) {
        let message = "Resource vendor must be fully qualified and cannot contain regexes.".to_owned();
        return Err((message, format!("`{resource}` must name one service")));
    }
    Ok(())
}
