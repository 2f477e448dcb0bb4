//! Small words for the tables.

use policy::{Context, Decision, Kind, Policies, Policy, Principal, Request, Resource, Set, decide};

pub(crate) const ACCOUNT: &str = "123456789012";
pub(crate) const ALICE: Principal<'_> =
    Principal::User { account: ACCOUNT, arn: "arn:aws:iam::123456789012:user/alice" };
pub(crate) const PARAMETER: &str = "arn:aws:ssm:eu-1:123456789012:parameter/app/key";

pub(crate) fn parse(document: &str, kind: Kind) -> Policy {
    Policy::parse(document, kind).unwrap_or_else(|malformed| panic!("{malformed}\n{document}"))
}

/// A policy of one statement in the current version.
pub(crate) fn one(statement: &str, kind: Kind) -> Policy {
    parse(&format!(r#"{{"Version":"2012-10-17","Statement":{{{statement}}}}}"#), kind)
}

pub(crate) fn allow_all(kind: Kind) -> Policy {
    one(r#""Effect":"Allow","Action":"*","Resource":"*""#, kind)
}

pub(crate) fn allow_nothing(kind: Kind) -> Policy {
    one(r#""Effect":"Allow","Action":"none:None","Resource":"*""#, kind)
}

pub(crate) fn deny_all(kind: Kind) -> Policy {
    one(r#""Effect":"Deny","Action":"*","Resource":"*""#, kind)
}

/// `"key": "value"` pairs; a key that comes again has several values.
pub(crate) fn context<'a>(entries: &[(&'a str, &'a str)]) -> Context<'a> {
    let mut context = Context::new();
    entries.iter().for_each(|(key, value)| context.add(*key, *value));
    context
}

/// What Alice may do by one identity policy.
pub(crate) fn decide_alice(policy: &Policy, action: &str, arn: &str, context: &Context<'_>) -> Decision {
    let resources = [Resource::new(arn)];
    let request = Request { principal: ALICE, id: "", action, resources: &resources, context };
    decide(&Policies { identity: &Set::from(policy.clone()), ..Policies::default() }, &request)
}

/// Whether a statement that allows everything under one condition applies.
pub(crate) fn holds(condition: &str, entries: &[(&str, &str)]) -> bool {
    let policy =
        one(&format!(r#""Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}"#), Kind::Identity);
    decide_alice(&policy, "ssm:GetParameter", PARAMETER, &context(entries)).allowed()
}
