//! Many policies as one.

use std::sync::Arc;

use policy::{Context, Found, Kind, Layer, Policies, Policy, Reason, Request, Resource, Set, decide};

use crate::support::{ALICE, PARAMETER, one, parse};

fn statement(effect: &str, actions: &str) -> Policy {
    one(&format!(r#""Effect":"{effect}","Action":{actions},"Resource":"*""#), Kind::Identity)
}

/// What decides about an action: policy and statement, and whether they allow.
fn decided(set: &Set, action: &str) -> Option<(usize, usize, bool)> {
    let (context, resources) = (Context::new(), [Resource::new(PARAMETER)]);
    let request = Request { principal: ALICE, id: "", action, resources: &resources, context: &context };
    match decide(&Policies { identity: set, ..Policies::default() }, &request).reason {
        Reason::Allow(found) => found.map(|Found { policy, statement, .. }| (policy, statement, true)),
        Reason::ExplicitDeny(Found { policy, statement, layer }) => {
            assert_eq!(layer, Layer::Identity);
            Some((policy, statement, false))
        }
        Reason::ImplicitDeny(_) => None,
    }
}

#[test]
fn actions_are_found_under_any_case_and_behind_wildcards() {
    let not = parse(
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","NotAction":["kms:*","ssm:*","sts:*"],"Resource":"*"}}"#,
        Kind::Identity,
    );
    let set = Set::from_iter([
        statement("Allow", r#"["SSM:getparameter","ssm:GetParameter"]"#),
        statement("Allow", r#"["kms:Enc*", "kms:?ecrypt"]"#),
        statement("Allow", r#"["*:Describe*", "none:None"]"#),
        not,
        statement("Allow", r#""*:Tag""#),
    ]);
    let cases = [
        ("ssm:GetParameter", Some(0)),
        ("Ssm:GETPARAMETER", Some(0)),
        ("ssm:GetParameters", None),
        ("kms:Encrypt", Some(1)),
        ("KMS:decrypt", Some(1)),
        ("kms:ReEncrypt", None),
        ("ssm:DescribeDocument", Some(2)),
        ("sts:describe", Some(2)),
        ("iam:GetUser", Some(3)),
        ("sts:Tag", Some(4)),
        ("", Some(3)),
        ("ssm", Some(3)),
    ];
    for (action, policy) in cases {
        assert_eq!(decided(&set, action).map(|(policy, ..)| policy), policy, "{action}");
    }
    assert_eq!((set.len(), set.is_empty()), (5, false));
}

#[test]
fn the_first_that_denies_decides_wherever_it_is_found() {
    let set = Set::from_iter([
        statement("Allow", r#""ssm:*""#),
        statement("Allow", r#""ssm:GetParameter""#),
        statement("Deny", r#""*""#),
        statement("Deny", r#""ssm:GetParameter""#),
    ]);
    assert_eq!(decided(&set, "ssm:GetParameter"), Some((2, 0, false)));
    let set = Set::from_iter([statement("Allow", r#""ssm:*""#), statement("Allow", r#""ssm:GetParameter""#)]);
    assert_eq!(decided(&set, "ssm:GetParameter"), Some((0, 0, true)));
}

#[test]
fn policies_are_shared_between_sets() {
    let shared = Arc::new(statement("Allow", r#""ssm:GetParameter""#));
    let alone = Set::new([Arc::clone(&shared)]);
    let second = Set::new([Arc::new(statement("Allow", r#""iam:GetUser""#)), shared]);
    assert_eq!(decided(&alone, "ssm:GetParameter"), Some((0, 0, true)));
    assert_eq!(decided(&second, "ssm:GetParameter"), Some((1, 0, true)));
}

#[test]
fn a_set_knows_which_keys_it_asks_for() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"ssm:*","Resource":"arn:aws:ssm:*:*:parameter/${aws:PrincipalTag/Team}/*",
         "Condition":{"StringEquals":{"ssm:ResourceTag/env":"${aws:username, 'none'}"}}},
        {"Effect":"Deny","Action":"ssm:*","Resource":"*",
         "Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/${x:Role}"},"Null":{"x:n":"true"}}}]}"#;
    let set = Set::from_iter([statement("Allow", r#""*""#), parse(text, Kind::Identity)]);
    let keys = ["aws:principalarn", "aws:principaltag/team", "aws:username", "ssm:resourcetag/env", "x:n", "x:role"];
    assert_eq!(set.keys().collect::<Vec<_>>(), keys);
    for (prefix, asked) in [
        ("ssm:resourceTag/", true),
        ("SSM:RESOURCETAG/", true),
        ("aws:ResourceTag/", false),
        ("aws:PrincipalTag/", true),
        ("x:Role", true),
        ("x:Roles", false),
        ("x", true),
    ] {
        assert_eq!(set.asks_for(prefix), asked, "{prefix}");
    }
    let old = text.replace("2012-10-17", "2008-10-17");
    assert!(!Set::from(parse(&old, Kind::Identity)).asks_for("aws:username"), "documents of 2008 have no variables");
    assert!(!Set::default().asks_for(""));
}

#[test]
fn an_empty_set_allows_nothing_where_it_limits() {
    let (all, none) = (Set::from(statement("Allow", r#""*""#)), Set::default());
    let (context, resources) = (Context::new(), [Resource::new(PARAMETER)]);
    let request =
        Request { principal: ALICE, id: "", action: "ssm:GetParameter", resources: &resources, context: &context };
    let open = Policies { identity: &all, ..Policies::default() };
    assert!(decide(&open, &request).allowed());
    for (policies, layer) in [
        (Policies { boundary: Some(&none), ..open }, Layer::Boundary),
        (Policies { session: Some(&none), ..open }, Layer::Session),
    ] {
        assert_eq!(decide(&policies, &request).reason, Reason::ImplicitDeny(layer));
    }
}
