//! Whom a policy means that was told the unique ids of those whom it names.

use std::collections::BTreeMap;

use policy::{Context, Kind, Policies, Policy, Principal, Request, Resource, Set, decide};

use crate::support::{ACCOUNT, PARAMETER, allow_all, allow_nothing, one};

const ALICE: &str = "arn:aws:iam::123456789012:user/alice";
const BOB: &str = "arn:aws:iam::123456789012:user/bob";
const ROLE: &str = "arn:aws:iam::123456789012:role/teams/ops";
const MONDAY: &str = "arn:aws:sts::123456789012:assumed-role/ops/monday";
const TUESDAY: &str = "arn:aws:sts::123456789012:assumed-role/ops/tuesday";
/// The ids of those who had these names when the policy was written.
const ALICES: &str = "AIDAALICEALICEALICEAA";
const BOBS: &str = "AIDABOBBOBBOBBOBBOBBO";
const ROLES: &str = "AROAROLEROLEROLEROLER";

fn bound(statement: &str) -> Policy {
    let ids = [(ALICE, ALICES), (BOB, BOBS), (ROLE, ROLES), (MONDAY, ROLES)];
    let ids: BTreeMap<_, _> = ids.into_iter().map(|(name, id)| (name.to_owned(), id.to_owned())).collect();
    one(&format!(r#"{statement},"Action":"*","Resource":"*""#), Kind::Resource).meaning(&ids)
}

fn user(arn: &str) -> Principal<'_> {
    Principal::User { account: ACCOUNT, arn }
}

fn session(arn: &str) -> Principal<'_> {
    Principal::RoleSession { account: ACCOUNT, arn, role: ROLE }
}

fn allowed(policy: &Policy, identity: &Set, principal: Principal<'_>, id: &str) -> bool {
    let context = Context::new();
    let resources = [Resource { policy: Some(policy), ..Resource::new(PARAMETER) }];
    let request = Request { principal, id, action: "ssm:GetParameter", resources: &resources, context: &context };
    decide(&Policies { identity, ..Policies::default() }, &request).allowed()
}

/// Whether a policy that names so lets somebody in by itself.
fn admits(name: &str, principal: Principal<'_>, id: &str) -> bool {
    let policy = bound(&format!(r#""Effect":"Allow","Principal":{{"AWS":"{name}"}}"#));
    allowed(&policy, &Set::default(), principal, id)
}

#[test]
fn whoever_is_meant_goes_on_under_another_name() {
    assert!(admits(ALICE, user(ALICE), ALICES));
    assert!(admits(ALICE, user("arn:aws:iam::123456789012:user/alicia"), ALICES));
    assert!(admits(ROLE, session(TUESDAY), ROLES));
    assert!(admits(ALICES, user(BOB), ALICES), "named by the unique id itself");
}

#[test]
fn whoever_has_got_the_name_since_is_not_meant() {
    assert!(!admits(ALICE, user(ALICE), "AIDANEWNEWNEWNEWNEWNE"));
    assert!(!admits(ROLE, session(TUESDAY), "AROANEWNEWNEWNEWNEWNE"));
    assert!(!admits(MONDAY, session(MONDAY), "AROANEWNEWNEWNEWNEWNE"));
    assert!(!admits(ALICE, user(ALICE), ""), "nobody knows who it is");
}

#[test]
fn a_session_is_no_other_session_of_its_role() {
    assert!(admits(MONDAY, session(MONDAY), ROLES));
    assert!(!admits(MONDAY, session(TUESDAY), ROLES));
}

#[test]
fn two_who_change_their_names_are_not_taken_for_each_other() {
    let policy = Policy::parse(
        &format!(
            r#"{{"Version":"2012-10-17","Statement":[
                {{"Effect":"Allow","Principal":{{"AWS":"{ALICE}"}},"Action":"*","Resource":"*"}},
                {{"Effect":"Deny","Principal":{{"AWS":"{BOB}"}},"Action":"*","Resource":"*"}}]}}"#
        ),
        Kind::Resource,
    );
    let ids = [(ALICE.to_owned(), ALICES.to_owned()), (BOB.to_owned(), BOBS.to_owned())].into();
    let policy = policy.unwrap().meaning(&ids);
    let all = Set::from(allow_all(Kind::Identity));
    assert!(allowed(&policy, &all, user(BOB), ALICES));
    assert!(!allowed(&policy, &all, user(ALICE), BOBS));
}

#[test]
fn who_is_excepted_is_known_by_the_unique_id_too() {
    let policy = bound(&format!(r#""Effect":"Deny","NotPrincipal":{{"AWS":["{ACCOUNT}","{ALICE}","{ROLE}"]}}"#));
    let all = Set::from(allow_all(Kind::Identity));
    assert!(allowed(&policy, &all, user("arn:aws:iam::123456789012:user/alicia"), ALICES));
    assert!(allowed(&policy, &all, session(TUESDAY), ROLES));
    assert!(!allowed(&policy, &all, user(ALICE), "AIDANEWNEWNEWNEWNEWNE"));
}

#[test]
fn a_role_is_named_as_closely_by_its_unique_id() {
    let policy = bound(&format!(r#""Effect":"Allow","Principal":{{"AWS":"{ROLE}"}}"#));
    let (context, nothing) = (Context::new(), Set::from(allow_nothing(Kind::Session)));
    let resources = [Resource { policy: Some(&policy), ..Resource::new(PARAMETER) }];
    let (principal, action) = (session(TUESDAY), "ssm:GetParameter");
    let request = Request { principal, id: ROLES, action, resources: &resources, context: &context };
    let narrowed = Policies { session: Some(&nothing), ..Policies::default() };
    assert!(!decide(&narrowed, &request).allowed(), "what the role is granted, its session policies limit");
    assert!(decide(&Policies::default(), &request).allowed());
}

#[test]
fn names_are_listed_as_they_are_written() {
    let text = format!(r#""Effect":"Deny","NotPrincipal":{{"AWS":["{ACCOUNT}","{ALICE}","*","{MONDAY}","{BOBS}"]}}"#);
    let policy = one(&format!(r#"{text},"Action":"*","Resource":"*""#), Kind::Resource);
    assert_eq!(policy.principals().collect::<Vec<_>>(), [ALICE, MONDAY, BOBS]);
    for wrong in ["AIDA", "AIDAaliceALICEALICEAA", "ANPAALICEALICEALICEAA", "AIDAALICE*LICEALICEAA"] {
        let text = format!(
            r#"{{"Statement":{{"Effect":"Allow","Principal":{{"AWS":"{wrong}"}},"Action":"*","Resource":"*"}}}}"#
        );
        assert!(Policy::parse(&text, Kind::Resource).is_err(), "{wrong}");
    }
}
