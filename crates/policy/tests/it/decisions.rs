//! How the kinds of policies are weighed against each other, and the words for it.

use policy::{Context, Decision, Kind, Layer, Policies, Policy, Principal, Reason, Request, Resource, Set, decide};

use crate::support::{ALICE, PARAMETER, allow_all, allow_nothing, deny_all, one};

const ROOT: Principal<'_> = Principal::Root { account: "123456789012", arn: "arn:aws:iam::123456789012:root" };
const SESSION: Principal<'_> = Principal::RoleSession {
    account: "123456789012",
    arn: "arn:aws:sts::123456789012:assumed-role/ops/tuesday",
    role: "arn:aws:iam::123456789012:role/ops",
};
const FEDERATED: Principal<'_> = Principal::FederatedUser {
    account: "123456789012",
    arn: "arn:aws:sts::123456789012:federated-user/alice",
    issuer: "arn:aws:iam::123456789012:user/alice",
};
const ELSEWHERE: &str = "arn:aws:ssm:eu-1:999999999999:parameter/app/key";

/// What a kind of policies says: nothing attached, attached without allowing, allowing, denying.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Says {
    Nothing,
    No,
    Yes,
    Deny,
}
use Says::{Deny, No, Nothing, Yes};

impl Says {
    fn policy(self, kind: Kind) -> Option<Policy> {
        match self {
            Nothing => None,
            No => Some(allow_nothing(kind)),
            Yes => Some(allow_all(kind)),
            Deny => Some(deny_all(kind)),
        }
    }
}

/// What the policies around a principal say.
#[derive(Clone, Copy, Debug)]
struct Around {
    identity: Says,
    boundary: Says,
    session: Says,
    guard: Says,
}

const BARE: Around = Around { identity: Nothing, boundary: Nothing, session: Nothing, guard: Nothing };

/// `resource`: an element with the principals whom the resource's policy allows everything.
fn weigh(principal: Principal<'_>, arn: &str, around: Around, resource: Option<&str>) -> Decision {
    let (identity, boundary) = (around.identity.policy(Kind::Identity), around.boundary.policy(Kind::Boundary));
    let (session, guard) = (around.session.policy(Kind::Session), around.guard.policy(Kind::Guard));
    let attached =
        resource.map(|names| one(&format!(r#""Effect":"Allow",{names},"Action":"*","Resource":"*""#), Kind::Resource));
    let [identity, boundary, session, guard] = [identity, boundary, session, guard].map(|policy| policy.map(Set::from));
    let guards: Vec<&Set> = guard.iter().collect();
    let identity = identity.unwrap_or_default();
    let policies =
        Policies { identity: &identity, boundary: boundary.as_ref(), session: session.as_ref(), guards: &guards };
    let resources = [Resource { policy: attached.as_ref(), ..Resource::new(arn) }];
    let context = Context::new();
    decide(
        &policies,
        &Request { principal, id: "", action: "ssm:GetParameter", resources: &resources, context: &context },
    )
}

fn outcome(decision: Decision) -> &'static str {
    match decision.reason {
        Reason::Allow(_) => "allow",
        Reason::ExplicitDeny(found) => match found.layer {
            Layer::Identity => "deny identity",
            Layer::Boundary => "deny boundary",
            Layer::Session => "deny session",
            Layer::Resource => "deny resource",
            Layer::Trust => "deny trust",
            Layer::Guard => "deny guard",
        },
        Reason::ImplicitDeny(layer) => match layer {
            Layer::Identity => "no identity",
            Layer::Boundary => "no boundary",
            Layer::Session => "no session",
            Layer::Resource => "no resource",
            Layer::Trust => "no trust",
            Layer::Guard => "no guard",
        },
    }
}

#[test]
fn without_a_policy_on_the_resource() {
    let cases = [
        (ALICE, BARE, "no identity"),
        (ALICE, Around { identity: No, ..BARE }, "no identity"),
        (ALICE, Around { identity: Yes, ..BARE }, "allow"),
        (ALICE, Around { identity: Deny, ..BARE }, "deny identity"),
        (ALICE, Around { identity: Yes, boundary: Yes, ..BARE }, "allow"),
        (ALICE, Around { identity: Yes, boundary: No, ..BARE }, "no boundary"),
        (ALICE, Around { identity: Yes, boundary: Deny, ..BARE }, "deny boundary"),
        (ALICE, Around { identity: No, boundary: Yes, ..BARE }, "no identity"),
        (ALICE, Around { identity: No, boundary: No, ..BARE }, "no identity"),
        (ALICE, Around { identity: Yes, guard: Yes, ..BARE }, "allow"),
        (ALICE, Around { identity: Yes, guard: No, ..BARE }, "no guard"),
        (ALICE, Around { identity: Yes, guard: Deny, ..BARE }, "deny guard"),
        (ALICE, Around { identity: No, guard: Yes, ..BARE }, "no identity"),
        (SESSION, Around { identity: Yes, ..BARE }, "allow"),
        (SESSION, Around { identity: Yes, session: Yes, ..BARE }, "allow"),
        (SESSION, Around { identity: Yes, session: No, ..BARE }, "no session"),
        (SESSION, Around { identity: Yes, session: Deny, ..BARE }, "deny session"),
        (SESSION, Around { identity: No, session: Yes, ..BARE }, "no identity"),
        (SESSION, Around { identity: Yes, boundary: No, session: No, ..BARE }, "no boundary"),
        (SESSION, Around { identity: Yes, boundary: Yes, session: Yes, guard: Yes }, "allow"),
        (FEDERATED, Around { identity: Yes, ..BARE }, "no session"),
        (FEDERATED, Around { identity: Yes, session: Yes, ..BARE }, "allow"),
        (FEDERATED, Around { identity: Yes, session: No, ..BARE }, "no session"),
        (ROOT, BARE, "allow"),
        (ROOT, Around { guard: No, ..BARE }, "no guard"),
        (ROOT, Around { guard: Deny, ..BARE }, "deny guard"),
        (Principal::Anonymous, BARE, "no resource"),
        (Principal::Service { name: "events.amazonaws.com" }, BARE, "no resource"),
    ];
    for (principal, around, expected) in cases {
        assert_eq!(outcome(weigh(principal, PARAMETER, around, None)), expected, "{principal:?} {around:?}");
    }
}

/// The table that AWS publishes on what limits a resource's policy within one account, and its surroundings.
#[test]
fn with_a_policy_on_the_resource() {
    let user = r#""Principal":{"AWS":"arn:aws:iam::123456789012:user/alice"}"#;
    let role = r#""Principal":{"AWS":"arn:aws:iam::123456789012:role/ops"}"#;
    let session = r#""Principal":{"AWS":"arn:aws:sts::123456789012:assumed-role/ops/tuesday"}"#;
    let federated = r#""Principal":{"AWS":"arn:aws:sts::123456789012:federated-user/alice"}"#;
    let account = r#""Principal":{"AWS":"123456789012"}"#;
    let everyone = r#""Principal":"*""#;
    let other = r#""Principal":{"AWS":"arn:aws:iam::123456789012:user/bob"}"#;
    let nothing_else = Around { identity: No, boundary: No, session: No, guard: Nothing };
    let cases = [
        (ALICE, user, Around { session: Nothing, ..nothing_else }, "allow"),
        (ALICE, user, BARE, "allow"),
        (ALICE, user, Around { guard: No, ..BARE }, "no guard"),
        (ALICE, user, Around { identity: Deny, ..BARE }, "deny identity"),
        (ALICE, user, Around { boundary: Deny, ..BARE }, "deny boundary"),
        (ALICE, everyone, Around { session: Nothing, ..nothing_else }, "allow"),
        (ALICE, account, BARE, "no identity"),
        (ALICE, account, Around { identity: Yes, ..BARE }, "allow"),
        (ALICE, other, BARE, "no identity"),
        (ALICE, other, Around { identity: Yes, ..BARE }, "allow"),
        (SESSION, role, nothing_else, "no boundary"),
        (SESSION, role, Around { boundary: Yes, ..nothing_else }, "no session"),
        (SESSION, role, Around { identity: No, boundary: Yes, session: Yes, guard: Yes }, "allow"),
        (SESSION, role, Around { identity: No, ..BARE }, "allow"),
        (SESSION, role, BARE, "allow"),
        (SESSION, session, nothing_else, "allow"),
        (SESSION, session, Around { session: Deny, ..nothing_else }, "deny session"),
        (SESSION, everyone, nothing_else, "allow"),
        (FEDERATED, user, nothing_else, "no boundary"),
        (FEDERATED, user, Around { session: No, ..BARE }, "no session"),
        (FEDERATED, user, BARE, "no session"),
        (FEDERATED, user, Around { session: Yes, ..BARE }, "allow"),
        (FEDERATED, federated, nothing_else, "allow"),
        (ROOT, account, BARE, "allow"),
        (Principal::Anonymous, everyone, BARE, "allow"),
        (
            Principal::Service { name: "events.amazonaws.com" },
            r#""Principal":{"Service":"events.amazonaws.com"}"#,
            Around { guard: No, ..BARE },
            "allow",
        ),
    ];
    for (principal, names, around, expected) in cases {
        assert_eq!(
            outcome(weigh(principal, PARAMETER, around, Some(names))),
            expected,
            "{principal:?} {names} {around:?}"
        );
    }
}

#[test]
fn across_accounts_both_must_allow() {
    let user = Some(r#""Principal":{"AWS":"arn:aws:iam::123456789012:user/alice"}"#);
    let account = Some(r#""Principal":{"AWS":"arn:aws:iam::123456789012:root"}"#);
    let role = Some(r#""Principal":{"AWS":"arn:aws:iam::123456789012:role/ops"}"#);
    let everyone = Some(r#""Principal":"*""#);
    let yes = Around { identity: Yes, ..BARE };
    let cases = [
        (ALICE, None, yes, "no resource"),
        (ALICE, user, BARE, "no identity"),
        (ALICE, user, yes, "allow"),
        (ALICE, account, yes, "allow"),
        (ALICE, account, BARE, "no identity"),
        (ALICE, everyone, BARE, "no identity"),
        (ALICE, everyone, yes, "allow"),
        (ALICE, role, yes, "no resource"),
        (ALICE, user, Around { boundary: No, ..yes }, "no boundary"),
        (ALICE, user, Around { guard: No, ..yes }, "no guard"),
        (ALICE, user, Around { identity: Deny, ..BARE }, "deny identity"),
        (SESSION, role, yes, "allow"),
        (SESSION, role, Around { session: No, ..yes }, "no session"),
        (ROOT, account, BARE, "allow"),
        (ROOT, None, BARE, "no resource"),
    ];
    for (principal, names, around, expected) in cases {
        assert_eq!(outcome(weigh(principal, ELSEWHERE, around, names)), expected, "{principal:?} {names:?} {around:?}");
    }
}

#[test]
fn a_trust_policy_must_allow() {
    let role = "arn:aws:iam::123456789012:role/ops";
    let trust = |statement: &str| one(&format!(r#"{statement},"Action":"sts:AssumeRole""#), Kind::Trust);
    let account = trust(r#""Effect":"Allow","Principal":{"AWS":"123456789012"}"#);
    let user = trust(r#""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/alice"}"#);
    let bob = trust(r#""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/bob"}"#);
    let denied = trust(r#""Effect":"Deny","Principal":"*""#);
    let (all, none) = (Set::from(allow_all(Kind::Identity)), Set::default());
    let cases: [(&Policy, &Set, &str); 6] = [
        (&account, &none, "no identity"),
        (&account, &all, "allow"),
        (&user, &none, "allow"),
        (&bob, &all, "no trust"),
        (&bob, &none, "no trust"),
        (&denied, &all, "deny trust"),
    ];
    for (policy, identity, expected) in cases {
        let resources = [Resource { policy: Some(policy), ..Resource::new(role) }];
        let context = Context::new();
        let request =
            Request { principal: ALICE, id: "", action: "sts:AssumeRole", resources: &resources, context: &context };
        let decision = decide(&Policies { identity, ..Policies::default() }, &request);
        assert_eq!(outcome(decision), expected);
    }
}

#[test]
fn the_policy_of_a_key_must_grant_or_leave_it_to_the_account() {
    let arn = "arn:aws:kms:eu-1:123456789012:key/12345678-9abc-4def-8123-456789abcdef";
    let to = |principal: &str| {
        one(
            &format!(r#""Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"kms:*","Resource":"*""#),
            Kind::Key,
        )
    };
    let (account, user, other) = (to("123456789012"), to("arn:aws:iam::123456789012:user/alice"), to("999999999999"));
    let (all, none) = (Set::from(allow_all(Kind::Identity)), Set::default());
    let cases: [(&Policy, &Set, &str); 5] = [
        (&account, &none, "no identity"),
        (&account, &all, "allow"),
        (&user, &none, "allow"),
        (&other, &all, "no resource"),
        (&other, &none, "no resource"),
    ];
    for (policy, identity, expected) in cases {
        let resources = [Resource { policy: Some(policy), ..Resource::new(arn) }];
        let context = Context::new();
        let request =
            Request { principal: ALICE, id: "", action: "kms:Decrypt", resources: &resources, context: &context };
        let decision = decide(&Policies { identity, ..Policies::default() }, &request);
        assert_eq!(outcome(decision), expected);
    }
}

#[test]
fn guards_allow_at_every_level() {
    let (yes, no, none) = (Set::from(allow_all(Kind::Guard)), Set::from(allow_nothing(Kind::Guard)), Set::default());
    let mixed = Set::from_iter([allow_nothing(Kind::Guard), allow_all(Kind::Guard)]);
    let all = Set::from(allow_all(Kind::Identity));
    let cases: [(&[&Set], &str); 4] =
        [(&[&mixed, &yes], "allow"), (&[&yes, &no], "no guard"), (&[&no, &yes], "no guard"), (&[&none], "no guard")];
    for (guards, expected) in cases {
        let context = Context::new();
        let request =
            Request { principal: ALICE, id: "", action: "ssm:GetParameter", resources: &[], context: &context };
        let policies = Policies { identity: &all, guards, ..Policies::default() };
        assert_eq!(outcome(decide(&policies, &request)), expected);
    }
}

#[test]
fn every_resource_must_be_allowed() {
    let policy = Policy::parse(
        r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"ssm:SendCommand","Resource":"arn:aws:ssm:*:*:document/*"},
            {"Effect":"Allow","Action":"ssm:SendCommand","Resource":"arn:aws:ssm:*:*:managed-instance/*",
             "Condition":{"StringEquals":{"ssm:resourceTag/env":"test"}}},
            {"Effect":"Deny","Action":"*","Resource":"arn:aws:ssm:*:*:managed-instance/mi-locked"}]}"#,
        Kind::Identity,
    )
    .unwrap();
    let identity = Set::from(policy);
    let (mut test, mut live) = (Context::new(), Context::new());
    test.add("ssm:resourceTag/env", "test");
    live.add("ssm:resourceTag/env", "live");
    let document = Resource::new("arn:aws:ssm:eu-1::document/AWS-RunShellScript");
    let node = |arn, context| Resource { context: Some(context), ..Resource::new(arn) };
    let good = node("arn:aws:ssm:eu-1:123456789012:managed-instance/mi-1", &test);
    let bad = node("arn:aws:ssm:eu-1:123456789012:managed-instance/mi-2", &live);
    let locked = node("arn:aws:ssm:eu-1:123456789012:managed-instance/mi-locked", &test);
    let cases: [(&[Resource<'_>], &str, usize); 5] = [
        (&[document, good], "allow", 0),
        (&[document, good, bad], "no identity", 2),
        (&[document, bad, locked], "deny identity", 2),
        (&[locked, bad], "deny identity", 0),
        (&[], "no identity", 0),
    ];
    for (resources, expected, index) in cases {
        let context = Context::new();
        let request = Request { principal: ALICE, id: "", action: "ssm:SendCommand", resources, context: &context };
        let decision = decide(&Policies { identity: &identity, ..Policies::default() }, &request);
        assert_eq!((outcome(decision), decision.resource), (expected, index));
    }
}

#[test]
fn messages() {
    let start = "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: ssm:GetParameter on resource: \
                 arn:aws:ssm:eu-1:123456789012:parameter/app/key";
    let cases = [
        (BARE, "because no identity-based policy allows the ssm:GetParameter action"),
        (Around { identity: Deny, ..BARE }, "with an explicit deny in an identity-based policy"),
        (
            Around { identity: Yes, boundary: No, ..BARE },
            "because no permissions boundary allows the ssm:GetParameter action",
        ),
        (Around { boundary: Deny, ..BARE }, "with an explicit deny in a permissions boundary"),
        (Around { identity: Yes, session: No, ..BARE }, "because no session policy allows the ssm:GetParameter action"),
        (Around { session: Deny, ..BARE }, "with an explicit deny in a session policy"),
        (Around { guard: No, ..BARE }, "because no service control policy allows the ssm:GetParameter action"),
        (Around { guard: Deny, ..BARE }, "with an explicit deny in a service control policy"),
    ];
    let (context, resources) = (Context::new(), [Resource::new(PARAMETER)]);
    let request =
        Request { principal: ALICE, id: "", action: "ssm:GetParameter", resources: &resources, context: &context };
    for (around, end) in cases {
        assert_eq!(weigh(ALICE, PARAMETER, around, None).message(&request), format!("{start} {end}"));
    }
    for (layer, deny, none) in [
        (Layer::Resource, "a resource-based policy", "no resource-based policy"),
        (Layer::Trust, "the role trust policy", "no role trust policy"),
    ] {
        let found = policy::Found { layer, policy: 0, statement: 0 };
        let explicit = Decision { reason: Reason::ExplicitDeny(found), resource: 0 };
        let implicit = Decision { reason: Reason::ImplicitDeny(layer), resource: 0 };
        assert_eq!(explicit.message(&request), format!("{start} with an explicit deny in {deny}"));
        assert_eq!(implicit.message(&request), format!("{start} because {none} allows the ssm:GetParameter action"));
    }
}
