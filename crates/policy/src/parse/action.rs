//! `Action` and `NotAction`.

use super::{Rules, texts};
use crate::json::Node;
use crate::malformed::MalformedPolicy;
use crate::pattern::{Pattern, Syntax};
use crate::policy::{Choice, Kind};

const SYNTAX: Syntax = Syntax { wildcards: true, variables: false };

pub(super) fn parse(node: &Node, at: &str, inverted: bool, rules: Rules) -> Result<Choice, MalformedPolicy> {
    let actions = texts(node, at, "Policy statement must contain actions.")?;
    let patterns = actions.into_iter().map(|(action, at)| pattern(action, &at, rules.kind));
    Ok(Choice { patterns: patterns.collect::<Result<_, _>>()?, inverted })
}

fn pattern(action: &str, at: &str, kind: Kind) -> Result<Pattern, MalformedPolicy> {
    check(action, kind).map_err(|(message, detail)| MalformedPolicy::new(message, at, detail))?;
    Pattern::parse(action, SYNTAX).map_err(|detail| MalformedPolicy::syntax(at, detail))
}

/// AWS's words, and ours.
type Complaint = (String, String);

fn check(action: &str, kind: Kind) -> Result<(), Complaint> {
    let complain = |message: &str, detail: &str| Err((message.to_owned(), format!("`{action}` {detail}")));
    let service = match action.split_once(':') {
        None if action == "*" => "*",
        None => {
            let message = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
            return complain(message, "names no service, write service:action");
        }
        Some((_, name)) if name.contains(':') => {
            return complain("Actions/Condition can contain only one colon.", "has more than one colon");
        }
        Some((_, "")) => return complain("Syntax errors in policy.", "names no action, write service:action"),
        Some((service, _)) => service,
    };
    let is_name =
        !service.is_empty() && service.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    if !is_name && service != "*" {
        return complain(&format!("Vendor {service} is not valid"), "has no service before the colon");
    }
    if kind == Kind::Trust && !service.eq_ignore_ascii_case("sts") {
        let message = "AssumeRole policy may only specify STS AssumeRole actions.";
        return complain(message, "does not belong into a trust policy, write sts:AssumeRole");
    }
    Ok(())
}
