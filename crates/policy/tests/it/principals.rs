//! Whom the policy of a resource names.

use policy::{Context, Kind, Policies, Policy, Principal, Request, Resource, Set, decide};

use crate::support::{ALICE, PARAMETER, allow_all, one};

const ROOT: Principal<'_> = Principal::Root { account: "123456789012", arn: "arn:aws:iam::123456789012:root" };
const SESSION: Principal<'_> = Principal::RoleSession {
    account: "123456789012",
    arn: "arn:aws:sts::123456789012:assumed-role/ops/tuesday",
    role: "arn:aws:iam::123456789012:role/teams/ops",
};
const STRANGER: Principal<'_> = Principal::User { account: "999999999999", arn: "arn:aws:iam::999999999999:user/eve" };
const SERVICE: Principal<'_> = Principal::Service { name: "events.amazonaws.com" };
const PROVIDER: Principal<'_> = Principal::Federated { provider: "accounts.google.com" };
const NOBODY: Principal<'_> = Principal::Anonymous;

/// Whether a policy on the resource alone lets `caller` in.
fn admits(principal: &str, caller: Principal<'_>) -> bool {
    let policy = one(&format!(r#""Effect":"Allow",{principal},"Action":"*","Resource":"*""#), Kind::Resource);
    decide_with(&policy, caller, &Set::default())
}

/// Whether a policy on the resource keeps `caller` out, who else may everything.
fn bars(principal: &str, caller: Principal<'_>) -> bool {
    let open = r#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#;
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{open},{{"Effect":"Deny",{principal},"Action":"*","Resource":"*"}}]}}"#
    );
    let policy = Policy::parse(&text, Kind::Resource).unwrap();
    !decide_with(&policy, caller, &Set::from(allow_all(Kind::Identity)))
}

fn decide_with(policy: &Policy, principal: Principal<'_>, identity: &Set) -> bool {
    let context = Context::new();
    let resources = [Resource { policy: Some(policy), ..Resource::new(PARAMETER) }];
    let request = Request { principal, id: "", action: "ssm:GetParameter", resources: &resources, context: &context };
    decide(&Policies { identity, ..Policies::default() }, &request).allowed()
}

#[test]
fn allowed_by_name() {
    let user = r#""Principal":{"AWS":"arn:aws:iam::123456789012:user/alice"}"#;
    let role = r#""Principal":{"AWS":"arn:aws:iam::123456789012:role/teams/ops"}"#;
    let session = r#""Principal":{"AWS":"arn:aws:sts::123456789012:assumed-role/ops/tuesday"}"#;
    let account = r#""Principal":{"AWS":"123456789012"}"#;
    let root = r#""Principal":{"AWS":"arn:aws:iam::123456789012:root"}"#;
    let service = r#""Principal":{"Service":["ssm.amazonaws.com","events.amazonaws.com"]}"#;
    let cases = [
        (user, ALICE, true),
        (user, SESSION, false),
        (r#""Principal":{"AWS":"arn:aws:iam::123456789012:user/Alice"}"#, ALICE, false),
        (r#""Principal":{"AWS":["999999999999","arn:aws:iam::123456789012:user/alice"]}"#, ALICE, true),
        (role, SESSION, true),
        (session, SESSION, true),
        (r#""Principal":{"AWS":"arn:aws:sts::123456789012:assumed-role/ops/monday"}"#, SESSION, false),
        (account, ALICE, false),
        (account, ROOT, true),
        (root, ALICE, false),
        (root, ROOT, true),
        (r#""Principal":"*""#, ALICE, true),
        (r#""Principal":"*""#, NOBODY, true),
        (r#""Principal":"*""#, SERVICE, true),
        (r#""Principal":{"AWS":"*"}"#, ALICE, true),
        (r#""Principal":{"AWS":"*"}"#, NOBODY, true),
        (r#""Principal":{"AWS":"*"}"#, SERVICE, false),
        (r#""Principal":"*""#, STRANGER, false),
        (service, SERVICE, true),
        (service, ALICE, false),
        (r#""Principal":{"Service":"*"}"#, SERVICE, true),
        (r#""Principal":{"Service":"ssm.amazonaws.com"}"#, SERVICE, false),
        (r#""Principal":{"Federated":"accounts.google.com"}"#, PROVIDER, true),
        (r#""Principal":{"Federated":"www.amazon.com"}"#, PROVIDER, false),
        (r#""Principal":{"Federated":"*"}"#, PROVIDER, true),
        (r#""Principal":{"CanonicalUser":"79a59df900b949e55d96a1e698fbaced"}"#, ALICE, false),
        (r#""Principal":{"AWS":"999999999999","Service":"events.amazonaws.com"}"#, SERVICE, true),
    ];
    for (principal, caller, expected) in cases {
        assert_eq!(admits(principal, caller), expected, "{principal} {caller:?}");
    }
}

#[test]
fn denied_by_name() {
    let bob = r#""NotPrincipal":{"AWS":["arn:aws:iam::123456789012:user/bob","123456789012"]}"#;
    let alice = r#""NotPrincipal":{"AWS":["arn:aws:iam::123456789012:user/alice","123456789012"]}"#;
    let cases = [
        (r#""Principal":{"AWS":"123456789012"}"#, ALICE, true),
        (r#""Principal":{"AWS":"123456789012"}"#, SESSION, true),
        (r#""Principal":{"AWS":"999999999999"}"#, ALICE, false),
        (r#""Principal":{"AWS":"arn:aws:iam::123456789012:role/teams/ops"}"#, SESSION, true),
        (r#""Principal":"*""#, ROOT, true),
        (bob, ALICE, true),
        (bob, NOBODY, true),
        (alice, ALICE, false),
        (r#""NotPrincipal":{"AWS":"123456789012"}"#, ALICE, true),
        (r#""NotPrincipal":{"AWS":"123456789012"}"#, ROOT, false),
        (r#""NotPrincipal":{"AWS":"arn:aws:iam::123456789012:role/teams/ops"}"#, SESSION, false),
        (r#""NotPrincipal":{"AWS":"*"}"#, ALICE, false),
        (r#""NotPrincipal":{"Service":"events.amazonaws.com"}"#, SERVICE, false),
        (r#""NotPrincipal":{"Service":"events.amazonaws.com"}"#, ALICE, true),
    ];
    for (principal, caller, expected) in cases {
        assert_eq!(bars(principal, caller), expected, "{principal} {caller:?}");
    }
}

#[test]
fn a_policy_without_principals_opens_no_resource() {
    assert!(!decide_with(&allow_all(Kind::Identity), ALICE, &Set::default()));
}

#[test]
fn a_policy_of_a_resource_gives_its_reader_nothing() {
    let public = one(r#""Effect":"Allow","Principal":"*","Action":"*","Resource":"*""#, Kind::Resource);
    let closed = one(r#""Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*""#, Kind::Resource);
    assert!(!decide_with(&closed, ALICE, &Set::from(public)));
}

#[test]
fn keys_that_follow_from_the_caller() {
    let federated = Principal::FederatedUser {
        account: "123456789012",
        arn: "arn:aws:sts::123456789012:federated-user/alice",
        issuer: "arn:aws:iam::123456789012:user/alice",
    };
    let cases = [
        (ALICE, "aws:username", "alice", true),
        (ALICE, "aws:PrincipalArn", "arn:aws:iam::123456789012:user/alice", true),
        (ALICE, "aws:PrincipalType", "User", true),
        (SESSION, "aws:PrincipalArn", "arn:aws:iam::123456789012:role/teams/ops", true),
        (SESSION, "aws:PrincipalType", "AssumedRole", true),
        (SESSION, "aws:username", "ops", false),
        (ROOT, "aws:PrincipalType", "Account", true),
        (ROOT, "aws:PrincipalAccount", "123456789012", true),
        (federated, "aws:PrincipalType", "FederatedUser", true),
        (NOBODY, "aws:PrincipalType", "Anonymous", true),
    ];
    for (principal, key, value, expected) in cases {
        let statement = format!(
            r#""Effect":"Deny","Principal":"*","Action":"*","Resource":"*","Condition":{{"StringNotEquals":{{"{key}":"{value}"}}}}"#
        );
        let (policy, mut context) = (one(&statement, Kind::Resource), Context::new());
        context.add_principal(&principal);
        let resources = [Resource { policy: Some(&policy), ..Resource::new(PARAMETER) }];
        let request =
            Request { principal, id: "", action: "ssm:GetParameter", resources: &resources, context: &context };
        let reason = decide(&Policies::default(), &request).reason;
        assert_eq!(!matches!(reason, policy::Reason::ExplicitDeny(_)), expected, "{principal:?} {key}");
    }
}
