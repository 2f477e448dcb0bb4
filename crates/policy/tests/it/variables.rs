//! `${...}` in resources and conditions.

use policy::{Kind, Policy};

use crate::support::{context, decide_alice, holds, parse};

fn covers(version: &str, resource: &str, path: &str, entries: &[(&str, &str)]) -> bool {
    let policy = policy(version, "Resource", resource);
    decide_alice(
        &policy,
        "ssm:GetParameter",
        &format!("arn:aws:ssm:eu-1:123456789012:parameter/{path}"),
        &context(entries),
    )
    .allowed()
}

fn policy(version: &str, element: &str, resource: &str) -> Policy {
    let resource = format!("arn:aws:ssm:eu-1:123456789012:parameter/{resource}");
    let statement = format!(r#"{{"Effect":"Allow","Action":"ssm:*","{element}":"{resource}"}}"#);
    let version = if version.is_empty() { String::new() } else { format!(r#""Version":"{version}","#) };
    parse(&format!(r#"{{{version}"Statement":[{statement}]}}"#), Kind::Identity)
}

#[test]
fn in_resources() {
    const NEW: &str = "2012-10-17";
    const OLD: &str = "2008-10-17";
    let alice: &[(&str, &str)] = &[("aws:username", "alice")];
    let star: &[(&str, &str)] = &[("aws:username", "*")];
    let two: &[(&str, &str)] = &[("aws:username", "alice"), ("aws:username", "bob")];
    let tag: &[(&str, &str)] = &[("aws:PrincipalTag/team", "yellow")];
    let cases: &[(&str, &str, &str, &[(&str, &str)], bool)] = &[
        (NEW, "${aws:username}", "alice", alice, true),
        (NEW, "${AWS:UserName}/*", "alice/x", alice, true),
        (NEW, "${ aws:username }", "alice", alice, true),
        (NEW, "${aws:username}", "bob", alice, false),
        (NEW, "a-${aws:username}-z", "a-alice-z", alice, true),
        (NEW, "*${aws:username}*", "x/alice/y", alice, true),
        (NEW, "${aws:username}", "bob", star, false),
        (NEW, "${aws:username}", "*", star, true),
        (NEW, "${aws:username}", "alice", two, false),
        (NEW, "${aws:username}", "", &[], false),
        (NEW, "${aws:username}*", "secret", &[], false),
        (NEW, "${aws:username}*", "secret", &[("aws:username", "")], false),
        (NEW, "${aws:PrincipalTag/team, 'company-wide'}", "yellow", tag, true),
        (NEW, "${aws:PrincipalTag/team, 'company-wide'}", "company-wide", tag, false),
        (NEW, "${aws:PrincipalTag/team, 'company-wide'}", "company-wide", &[], true),
        (NEW, "${aws:PrincipalTag/team,'a, b}c'}", "a, b}c", &[], true),
        (NEW, "${aws:PrincipalTag/team, '*'}", "anything", &[], false),
        (NEW, "x${*}", "x*", &[], true),
        (NEW, "x${*}", "xy", &[], false),
        (NEW, "x${?}", "x?", &[], true),
        (NEW, "x${?}", "xy", &[], false),
        (NEW, "${$}{aws:username}", "${aws:username}", alice, true),
        (NEW, "$x", "$x", alice, true),
        (OLD, "${aws:username}", "alice", alice, false),
        (OLD, "${aws:username}", "${aws:username}", alice, true),
        ("", "${aws:username}", "${aws:username}", alice, true),
    ];
    for (version, resource, path, entries, expected) in cases {
        assert_eq!(covers(version, resource, path, entries), *expected, "{version} {resource} {path} {entries:?}");
    }
}

#[test]
fn only_after_the_fifth_colon() {
    let document = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*",
        "Resource":"arn:aws:ssm:${aws:RequestedRegion}:123456789012:parameter/x"}}"#;
    let context = context(&[("aws:RequestedRegion", "eu-1")]);
    let arn = "arn:aws:ssm:eu-1:123456789012:parameter/x";
    assert!(!decide_alice(&parse(document, Kind::Identity), "ssm:GetParameter", arn, &context).allowed());
}

#[test]
fn a_resource_with_an_unset_variable_matches_nothing() {
    let policy = policy("2012-10-17", "NotResource", "${aws:PrincipalTag/none}");
    let arn = "arn:aws:ssm:eu-1:123456789012:parameter/x";
    assert!(decide_alice(&policy, "ssm:GetParameter", arn, &context(&[])).allowed());
}

#[test]
fn in_conditions() {
    let same: &[(&str, &str)] = &[("aws:PrincipalTag/Team", "a"), ("ssm:resourceTag/Team", "a")];
    let other: &[(&str, &str)] = &[("aws:PrincipalTag/Team", "a"), ("ssm:resourceTag/Team", "b")];
    let unset: &[(&str, &str)] = &[("ssm:resourceTag/Team", "a")];
    let cases: &[(&str, &[(&str, &str)], bool)] = &[
        (r#"{"StringEquals":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}"}}"#, same, true),
        (r#"{"StringEquals":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}"}}"#, other, false),
        (r#"{"StringEquals":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}"}}"#, unset, false),
        (r#"{"StringEquals":{"ssm:resourceTag/Team":["${aws:PrincipalTag/Team}","a"]}}"#, unset, true),
        (r#"{"StringNotEquals":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}"}}"#, same, false),
        (r#"{"StringNotEquals":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}"}}"#, unset, true),
        (r#"{"StringNotLike":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}*"}}"#, unset, true),
        (r#"{"StringLike":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}*"}}"#, unset, false),
        (
            r#"{"StringEqualsIgnoreCase":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team}"}}"#,
            &[("aws:PrincipalTag/Team", "A"), ("ssm:resourceTag/Team", "a")],
            true,
        ),
        (r#"{"StringEquals":{"ssm:resourceTag/Team":"${aws:PrincipalTag/Team, 'a'}"}}"#, unset, true),
        (r#"{"StringLike":{"x:k":"a${*}b*"}}"#, &[("x:k", "a*bcd")], true),
        (r#"{"StringLike":{"x:k":"a${*}b*"}}"#, &[("x:k", "axbcd")], false),
        (r#"{"Bool":{"x:k":"${x:other}"}}"#, &[("x:k", "true"), ("x:other", "true")], true),
    ];
    for (condition, entries, expected) in cases {
        assert_eq!(holds(condition, entries), *expected, "{condition} {entries:?}");
    }
}
