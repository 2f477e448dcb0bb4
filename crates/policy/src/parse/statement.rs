//! One statement.

use super::{Rules, action, condition, effect, object, principal, resource, text};
use crate::json::Node;
use crate::malformed::MalformedPolicy;
use crate::policy::{Choice, Effect, Kind, Statement};
use crate::principal::Principals;

/// The elements of a statement that were there.
#[derive(Default)]
struct Elements {
    sid: Option<Box<str>>,
    effect: Option<Effect>,
    principals: Option<Principals>,
    actions: Option<Choice>,
    resources: Option<Choice>,
    conditions: Box<[crate::condition::Condition]>,
}

pub(super) fn parse(node: &Node, at: &str, rules: Rules) -> Result<Statement, MalformedPolicy> {
    let mut elements = Elements::default();
    for (key, node) in object(node, at)? {
        elements.add(key, node, &format!("{at}.{key}"), rules)?;
    }
    elements.finish(at, rules.kind)
}

impl Elements {
    fn add(&mut self, key: &str, node: &Node, at: &str, rules: Rules) -> Result<(), MalformedPolicy> {
        match key {
            "Sid" => self.sid = Some(sid(node, at, rules.kind)?.into()),
            "Effect" => self.effect = Some(effect(node, at)?),
            "Action" | "NotAction" => once(&mut self.actions, action::parse(node, at, key == "NotAction", rules)?, at)?,
            "Resource" | "NotResource" => {
                once(&mut self.resources, resource::parse(node, at, key == "NotResource", rules)?, at)?;
            }
            "Principal" | "NotPrincipal" => {
                once(&mut self.principals, principal::parse(node, at, key == "NotPrincipal", rules)?, at)?;
            }
            "Condition" => self.conditions = condition::parse(node, at, rules)?,
            _ => return Err(MalformedPolicy::syntax(at, "is not an element of a statement")),
        }
        Ok(())
    }

    fn finish(self, at: &str, kind: Kind) -> Result<Statement, MalformedPolicy> {
        let missing = |message: &str, element: &str| MalformedPolicy::new(message, at, format!("add {element}"));
        let effect = self.effect.ok_or_else(|| missing("Missing required field Effect", "Effect"))?;
        let actions = self.actions.ok_or_else(|| missing("Policy statement must contain actions.", "Action"))?;
        let resources = match self.resources {
            Some(resources) => resources,
            None if kind == Kind::Trust => Choice::everything(),
            None => return Err(missing("Policy statement must contain resources.", "Resource")),
        };
        let principals = match self.principals {
            Some(principals) => principals,
            None if kind.has_principals() => return Err(missing("Missing required field Principal", "Principal")),
            None => Principals::Attached,
        };
        if effect == Effect::Allow && matches!(principals, Principals::AllBut(_)) {
            let detail = "would allow everyone else in the world: name whom to allow in Principal";
            return Err(MalformedPolicy::new("Allow with NotPrincipal is not allowed.", at, detail));
        }
        Ok(Statement { sid: self.sid, effect, principals, actions, resources, conditions: self.conditions })
    }
}

fn once<T>(slot: &mut Option<T>, value: T, at: &str) -> Result<(), MalformedPolicy> {
    match slot.replace(value) {
        None => Ok(()),
        Some(_) => Err(MalformedPolicy::syntax(at, "stands beside its opposite, keep one of the two")),
    }
}

fn sid<'n>(node: &'n Node, at: &str, kind: Kind) -> Result<&'n str, MalformedPolicy> {
    let sid = text(node, at)?;
    if !kind.has_free_sids() && !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        let message = "Statement IDs (SID) must be alpha-numeric. \
            Check that your input satisfies the regular expression [0-9A-Za-z]*";
        return Err(MalformedPolicy::new(message, at, format!("`{sid}` has other characters")));
    }
    Ok(sid)
}
