//! Operators, missing keys, several values, sets.

use std::sync::Arc;

use policy::{Context, Kind, Policies, Request, Resource, Set, decide};

use crate::support::{ALICE, PARAMETER, allow_all, context, holds, one};

type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], bool);

fn check(cases: &[Case<'_>]) {
    let wrong: Vec<_> =
        cases.iter().filter(|(condition, entries, expected)| holds(condition, entries) != *expected).collect();
    assert!(wrong.is_empty(), "decided otherwise than expected: {wrong:#?}");
}

#[test]
fn texts() {
    check(&[
        (r#"{"StringEquals":{"x:k":"a"}}"#, &[("x:k", "a")], true),
        (r#"{"StringEquals":{"x:k":"a"}}"#, &[("x:k", "A")], false),
        (r#"{"StringEquals":{"x:k":"a"}}"#, &[("x:k", "")], false),
        (r#"{"StringEquals":{"x:k":""}}"#, &[("x:k", "")], true),
        (r#"{"StringEquals":{"x:k":"a*"}}"#, &[("x:k", "ab")], false),
        (r#"{"StringEquals":{"x:k":"a*"}}"#, &[("x:k", "a*")], true),
        (r#"{"StringEquals":{"x:k":["a","b"]}}"#, &[("x:k", "b")], true),
        (r#"{"StringEquals":{"x:k":12}}"#, &[("x:k", "12")], true),
        (r#"{"StringEquals":{"x:k":true}}"#, &[("x:k", "true")], true),
        (r#"{"StringNotEquals":{"x:k":"a"}}"#, &[("x:k", "a")], false),
        (r#"{"StringNotEquals":{"x:k":"a"}}"#, &[("x:k", "b")], true),
        (r#"{"StringNotEquals":{"x:k":["a","b"]}}"#, &[("x:k", "b")], false),
        (r#"{"StringNotEquals":{"x:k":["a","b"]}}"#, &[("x:k", "c")], true),
        (r#"{"StringEqualsIgnoreCase":{"x:k":"aB"}}"#, &[("x:k", "Ab")], true),
        (r#"{"StringEqualsIgnoreCase":{"x:k":"MÜLLER"}}"#, &[("x:k", "Müller")], true),
        (r#"{"StringEqualsIgnoreCase":{"x:k":"ab"}}"#, &[("x:k", "abc")], false),
        (r#"{"StringNotEqualsIgnoreCase":{"x:k":"AB"}}"#, &[("x:k", "ab")], false),
        (r#"{"StringNotEqualsIgnoreCase":{"x:k":"AB"}}"#, &[("x:k", "cd")], true),
        (r#"{"StringLike":{"x:k":"a*"}}"#, &[("x:k", "abc")], true),
        (r#"{"StringLike":{"x:k":"a*"}}"#, &[("x:k", "a")], true),
        (r#"{"StringLike":{"x:k":"A*"}}"#, &[("x:k", "abc")], false),
        (r#"{"StringLike":{"x:k":"a?c"}}"#, &[("x:k", "abc")], true),
        (r#"{"StringLike":{"x:k":"a?c"}}"#, &[("x:k", "ac")], false),
        (r#"{"StringLike":{"x:k":"a?c"}}"#, &[("x:k", "aéc")], true),
        (r#"{"StringLike":{"x:k":"*b*d"}}"#, &[("x:k", "abcbd")], true),
        (r#"{"StringLike":{"x:k":["","home/","home/a/*"]}}"#, &[("x:k", "")], true),
        (r#"{"StringLike":{"x:k":["","home/","home/a/*"]}}"#, &[("x:k", "home")], false),
        (r#"{"StringNotLike":{"x:k":"a*"}}"#, &[("x:k", "abc")], false),
        (r#"{"StringNotLike":{"x:k":["a*","b*"]}}"#, &[("x:k", "bc")], false),
        (r#"{"StringNotLike":{"x:k":["a*","b*"]}}"#, &[("x:k", "c")], true),
    ]);
}

#[test]
fn numbers() {
    check(&[
        (r#"{"NumericEquals":{"x:k":"10"}}"#, &[("x:k", "10")], true),
        (r#"{"NumericEquals":{"x:k":"10"}}"#, &[("x:k", "10.0")], true),
        (r#"{"NumericEquals":{"x:k":10}}"#, &[("x:k", "1e1")], true),
        (r#"{"NumericEquals":{"x:k":"10"}}"#, &[("x:k", "ten")], false),
        (r#"{"NumericEquals":{"x:k":"9007199254740993"}}"#, &[("x:k", "9007199254740992")], false),
        (r#"{"NumericNotEquals":{"x:k":"10"}}"#, &[("x:k", "10")], false),
        (r#"{"NumericNotEquals":{"x:k":["10","11"]}}"#, &[("x:k", "11")], false),
        (r#"{"NumericNotEquals":{"x:k":["10","11"]}}"#, &[("x:k", "12")], true),
        (r#"{"NumericLessThan":{"x:k":"10"}}"#, &[("x:k", "9.5")], true),
        (r#"{"NumericLessThan":{"x:k":"10"}}"#, &[("x:k", "10")], false),
        (r#"{"NumericLessThanEquals":{"x:k":"10"}}"#, &[("x:k", "10")], true),
        (r#"{"NumericGreaterThan":{"x:k":"-1"}}"#, &[("x:k", "0")], true),
        (r#"{"NumericGreaterThan":{"x:k":"10"}}"#, &[("x:k", "10")], false),
        (r#"{"NumericGreaterThanEquals":{"x:k":"10"}}"#, &[("x:k", "10")], true),
        (r#"{"NumericGreaterThanEquals":{"x:k":"10"}}"#, &[("x:k", "NaN")], false),
    ]);
}

#[test]
fn dates() {
    check(&[
        (
            r#"{"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:01Z"}}"#,
            &[("aws:CurrentTime", "2020-01-01T00:00:02Z")],
            true,
        ),
        (
            r#"{"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:01Z"}}"#,
            &[("aws:CurrentTime", "2020-01-01T00:00:01Z")],
            false,
        ),
        (
            r#"{"DateGreaterThanEquals":{"aws:CurrentTime":"2020-01-01T00:00:01Z"}}"#,
            &[("aws:CurrentTime", "2020-01-01T00:00:01Z")],
            true,
        ),
        (r#"{"DateLessThan":{"aws:CurrentTime":"2020-06-30"}}"#, &[("aws:CurrentTime", "2020-06-29T23:59:59Z")], true),
        (r#"{"DateLessThan":{"aws:CurrentTime":"2020-07"}}"#, &[("aws:CurrentTime", "2020-06-30T23:59:59Z")], true),
        (r#"{"DateLessThan":{"aws:CurrentTime":"2021"}}"#, &[("aws:CurrentTime", "2020-12-31T23:59:59.999Z")], true),
        (r#"{"DateLessThanEquals":{"aws:CurrentTime":"2021"}}"#, &[("aws:CurrentTime", "2021-01-01T00:00:00Z")], true),
        (
            r#"{"DateEquals":{"aws:CurrentTime":"2020-01-01T01:00:00+01:00"}}"#,
            &[("aws:CurrentTime", "2020-01-01T00:00:00Z")],
            true,
        ),
        (
            r#"{"DateEquals":{"aws:CurrentTime":"2020-01-01T00:00Z"}}"#,
            &[("aws:CurrentTime", "2020-01-01T00:00:00Z")],
            true,
        ),
        (
            r#"{"DateEquals":{"aws:CurrentTime":"2020-01-01T00:00:00"}}"#,
            &[("aws:CurrentTime", "2020-01-01T00:00:00Z")],
            true,
        ),
        (r#"{"DateEquals":{"aws:EpochTime":"1577836800"}}"#, &[("aws:EpochTime", "1577836800")], true),
        (r#"{"DateEquals":{"aws:EpochTime":1577836800}}"#, &[("aws:EpochTime", "2020-01-01T00:00:00Z")], true),
        (r#"{"DateLessThan":{"aws:EpochTime":"1577836800.5"}}"#, &[("aws:EpochTime", "1577836800")], true),
        (r#"{"DateNotEquals":{"aws:CurrentTime":"2020-01-01"}}"#, &[("aws:CurrentTime", "2020-01-02")], true),
        (
            r#"{"DateNotEquals":{"aws:CurrentTime":["2020-01-01","2020-01-02"]}}"#,
            &[("aws:CurrentTime", "2020-01-02")],
            false,
        ),
        (r#"{"DateLessThan":{"aws:CurrentTime":"2030-01-01"}}"#, &[("aws:CurrentTime", "yesterday")], false),
    ]);
}

#[test]
fn booleans_and_binaries() {
    check(&[
        (r#"{"Bool":{"aws:SecureTransport":"true"}}"#, &[("aws:SecureTransport", "true")], true),
        (r#"{"Bool":{"aws:SecureTransport":true}}"#, &[("aws:SecureTransport", "true")], true),
        (r#"{"Bool":{"aws:SecureTransport":"True"}}"#, &[("aws:SecureTransport", "true")], true),
        (r#"{"Bool":{"aws:SecureTransport":"false"}}"#, &[("aws:SecureTransport", "true")], false),
        (r#"{"Bool":{"aws:SecureTransport":["true","false"]}}"#, &[("aws:SecureTransport", "false")], true),
        (r#"{"Bool":{"aws:SecureTransport":"true"}}"#, &[("aws:SecureTransport", "yes")], false),
        (r#"{"BinaryEquals":{"x:k":"QmluYXJ5"}}"#, &[("x:k", "QmluYXJ5")], true),
        (r#"{"BinaryEquals":{"x:k":"QmluYXJ5"}}"#, &[("x:k", "qMLUyxj5")], false),
        (r#"{"BinaryEquals":{"x:k":"QmluYXJ5"}}"#, &[("x:k", "not base64")], false),
    ]);
}

#[test]
fn addresses() {
    check(&[
        (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, &[("aws:SourceIp", "203.0.113.255")], true),
        (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, &[("aws:SourceIp", "203.0.114.0")], false),
        (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.9/24"}}"#, &[("aws:SourceIp", "203.0.113.1")], true),
        (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.7"}}"#, &[("aws:SourceIp", "203.0.113.7")], true),
        (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.7"}}"#, &[("aws:SourceIp", "203.0.113.8")], false),
        (r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#, &[("aws:SourceIp", "8.8.8.8")], true),
        (r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#, &[("aws:SourceIp", "2001:db8::1")], false),
        (
            r#"{"IpAddress":{"aws:SourceIp":"2001:DB8:1234:5678::/64"}}"#,
            &[("aws:SourceIp", "2001:db8:1234:5678::9")],
            true,
        ),
        (
            r#"{"IpAddress":{"aws:SourceIp":"2001:DB8:1234:5678::/64"}}"#,
            &[("aws:SourceIp", "2001:db8:1234:5679::9")],
            false,
        ),
        (r#"{"IpAddress":{"aws:SourceIp":"::/0"}}"#, &[("aws:SourceIp", "2001:db8::1")], true),
        (
            r#"{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/32"]}}"#,
            &[("aws:SourceIp", "2001:db8::1")],
            true,
        ),
        (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, &[("aws:SourceIp", "::ffff:203.0.113.5")], true),
        (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, &[("aws:SourceIp", "somewhere")], false),
        (
            r#"{"NotIpAddress":{"aws:SourceIp":["192.0.2.0/24","203.0.113.0/24"]}}"#,
            &[("aws:SourceIp", "203.0.113.5")],
            false,
        ),
        (
            r#"{"NotIpAddress":{"aws:SourceIp":["192.0.2.0/24","203.0.113.0/24"]}}"#,
            &[("aws:SourceIp", "8.8.8.8")],
            true,
        ),
    ]);
}

#[test]
fn arns_are_compared_by_component() {
    let finance: &[(&str, &str)] =
        &[("aws:SourceArn", "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt")];
    let topic: &[(&str, &str)] = &[("aws:SourceArn", "arn:aws:sns:eu-1:123456789012:topic:sub")];
    check(&[
        (r#"{"StringLike":{"aws:SourceArn":"arn:aws:someservice:*:111122223333:finance/*"}}"#, finance, true),
        (r#"{"ArnLike":{"aws:SourceArn":"arn:aws:someservice:*:111122223333:finance/*"}}"#, finance, false),
        (r#"{"ArnNotLike":{"aws:SourceArn":"arn:aws:someservice:*:111122223333:finance/*"}}"#, finance, true),
        (r#"{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:123456789012:topic*"}}"#, topic, true),
        (r#"{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:*:123456789012:topic*"}}"#, topic, true),
        (r#"{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-?:123456789012:topic:sub"}}"#, topic, true),
        (r#"{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-1:123456789012:Topic:sub"}}"#, topic, false),
        (r#"{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:*"}}"#, topic, false),
        (r#"{"ArnEquals":{"aws:SourceArn":"arn:*:*:*:*:*"}}"#, topic, true),
        (r#"{"ArnEquals":{"aws:SourceArn":"*"}}"#, topic, true),
        (r#"{"ArnEquals":{"aws:SourceArn":"*"}}"#, &[("aws:SourceArn", "no-arn")], false),
        (r#"{"ArnNotEquals":{"aws:SourceArn":["arn:aws:sns:*:*:a","arn:aws:sns:*:*:topic:*"]}}"#, topic, false),
        (r#"{"ArnNotEquals":{"aws:SourceArn":"arn:aws:sns:*:*:a"}}"#, topic, true),
        (r#"{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:${aws:PrincipalAccount}:t*"}}"#, topic, false),
    ]);
    let with_account = [topic[0], ("aws:PrincipalAccount", "123456789012")];
    check(&[
        (r#"{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:${aws:PrincipalAccount}:t*"}}"#, &with_account, true),
        (r#"{"ArnEquals":{"aws:SourceArn":"${aws:SourceArn}"}}"#, &with_account, true),
    ]);
}

#[test]
fn missing_keys() {
    let absent: &[(&str, &str)] = &[];
    let false_when_absent = [
        r#"{"StringEquals":{"x:k":"a"}}"#,
        r#"{"StringEqualsIgnoreCase":{"x:k":"a"}}"#,
        r#"{"StringLike":{"x:k":"*"}}"#,
        r#"{"NumericEquals":{"x:k":"1"}}"#,
        r#"{"NumericLessThan":{"x:k":"1"}}"#,
        r#"{"DateEquals":{"x:k":"2020"}}"#,
        r#"{"DateGreaterThan":{"x:k":"2020"}}"#,
        r#"{"Bool":{"x:k":"false"}}"#,
        r#"{"BinaryEquals":{"x:k":"QQ=="}}"#,
        r#"{"IpAddress":{"x:k":"0.0.0.0/0"}}"#,
        r#"{"ArnEquals":{"x:k":"*"}}"#,
        r#"{"ForAnyValue:StringEquals":{"x:k":"a"}}"#,
        r#"{"ForAnyValue:StringNotEquals":{"x:k":"a"}}"#,
        r#"{"Null":{"x:k":"false"}}"#,
    ];
    let true_when_absent = [
        r#"{"StringNotEquals":{"x:k":"a"}}"#,
        r#"{"StringNotEqualsIgnoreCase":{"x:k":"a"}}"#,
        r#"{"StringNotLike":{"x:k":"*"}}"#,
        r#"{"NumericNotEquals":{"x:k":"1"}}"#,
        r#"{"DateNotEquals":{"x:k":"2020"}}"#,
        r#"{"NotIpAddress":{"x:k":"0.0.0.0/0"}}"#,
        r#"{"ArnNotEquals":{"x:k":"*"}}"#,
        r#"{"ArnNotLike":{"x:k":"*"}}"#,
        r#"{"StringEqualsIfExists":{"x:k":"a"}}"#,
        r#"{"NumericLessThanIfExists":{"x:k":"1"}}"#,
        r#"{"DateLessThanIfExists":{"x:k":"2020"}}"#,
        r#"{"BoolIfExists":{"x:k":"true"}}"#,
        r#"{"IpAddressIfExists":{"x:k":"10.0.0.0/8"}}"#,
        r#"{"ArnLikeIfExists":{"x:k":"arn:aws:s:::x"}}"#,
        r#"{"StringNotEqualsIfExists":{"x:k":"a"}}"#,
        r#"{"ForAllValues:StringEquals":{"x:k":"a"}}"#,
        r#"{"ForAllValues:StringNotEquals":{"x:k":"a"}}"#,
        r#"{"ForAnyValue:StringEqualsIfExists":{"x:k":"a"}}"#,
        r#"{"Null":{"x:k":"true"}}"#,
        r#"{"Null":{"x:k":true}}"#,
    ];
    check(&false_when_absent.map(|condition| (condition, absent, false)));
    check(&true_when_absent.map(|condition| (condition, absent, true)));
}

#[test]
fn keys_that_exist_are_compared() {
    check(&[
        (r#"{"StringEqualsIfExists":{"x:k":"a"}}"#, &[("x:k", "b")], false),
        (r#"{"StringEqualsIfExists":{"x:k":"a"}}"#, &[("x:k", "a")], true),
        (r#"{"StringNotEqualsIfExists":{"x:k":"a"}}"#, &[("x:k", "a")], false),
        (r#"{"BoolIfExists":{"x:k":"true"}}"#, &[("x:k", "false")], false),
        (r#"{"Null":{"x:k":"false"}}"#, &[("x:k", "a")], true),
        (r#"{"Null":{"x:k":"true"}}"#, &[("x:k", "a")], false),
        (r#"{"Null":{"x:k":"true"}}"#, &[("x:k", "")], true),
        (r#"{"Null":{"x:k":"false"}}"#, &[("x:k", "")], false),
        (r#"{"Null":{"x:k":["true","false"]}}"#, &[("x:k", "a")], true),
    ]);
}

#[test]
fn operators_and_keys_are_all_needed() {
    let both = r#"{"StringEquals":{"x:a":["1","2"],"x:b":"3"},"Bool":{"x:c":"true"}}"#;
    check(&[
        (both, &[("x:a", "2"), ("x:b", "3"), ("x:c", "true")], true),
        (both, &[("x:a", "3"), ("x:b", "3"), ("x:c", "true")], false),
        (both, &[("x:a", "2"), ("x:c", "true")], false),
        (both, &[("x:a", "2"), ("x:b", "3"), ("x:c", "false")], false),
        (r#"{}"#, &[], true),
        (r#"{"StringEquals":{}}"#, &[], true),
        (r#"{"StringEquals":{"AWS:UserName":"a"}}"#, &[("aws:username", "a")], true),
        (r#"{"StringEquals":{"aws:PrincipalTag/Team":"a"}}"#, &[("AWS:principaltag/TEAM", "a")], true),
    ]);
}

#[test]
fn sets() {
    let ab: &[(&str, &str)] = &[("aws:TagKeys", "a"), ("aws:TagKeys", "b")];
    let null: &[(&str, &str)] = &[("aws:TagKeys", "")];
    check(&[
        (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b","c"]}}"#, ab, true),
        (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","c"]}}"#, ab, false),
        (r#"{"ForAllValues:StringLike":{"aws:TagKeys":"?"}}"#, ab, true),
        (r#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["c","d"]}}"#, ab, true),
        (r#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["b","d"]}}"#, ab, false),
        (r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["b","c"]}}"#, ab, true),
        (r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["c","d"]}}"#, ab, false),
        (r#"{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["a"]}}"#, ab, true),
        (r#"{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["a","b"]}}"#, ab, false),
        (r#"{"ForAnyValue:StringNotLike":{"aws:TagKeys":["?"]}}"#, ab, false),
        (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}"#, null, true),
        (r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":""}}"#, null, false),
        (r#"{"ForAllValues:NumericLessThan":{"x:n":"10"}}"#, &[("x:n", "1"), ("x:n", "9")], true),
        (r#"{"ForAllValues:NumericLessThan":{"x:n":"10"}}"#, &[("x:n", "1"), ("x:n", "10")], false),
        (r#"{"ForAnyValue:IpAddress":{"x:n":"10.0.0.0/8"}}"#, &[("x:n", "8.8.8.8"), ("x:n", "10.1.1.1")], true),
        (
            r#"{"ForAnyValue:ArnLike":{"x:n":"arn:aws:s:*:*:b"}}"#,
            &[("x:n", "arn:aws:s:::a"), ("x:n", "arn:aws:s:::b")],
            true,
        ),
        (r#"{"StringEquals":{"aws:TagKeys":"b"}}"#, ab, true),
        (r#"{"StringNotEquals":{"aws:TagKeys":"b"}}"#, ab, false),
    ]);
}

#[test]
fn an_empty_set_is_like_no_key() {
    let mut context = Context::new();
    context.add_set("aws:TagKeys", Vec::<String>::new());
    let resources = [Resource::new(PARAMETER)];
    let request =
        Request { principal: ALICE, id: "", action: "ssm:GetParameter", resources: &resources, context: &context };
    for (operator, expected) in [("ForAllValues:StringEquals", true), ("ForAnyValue:StringEquals", false)] {
        let statement = format!(
            r#""Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{operator}":{{"aws:TagKeys":"a"}}}}"#
        );
        let policy = one(&statement, Kind::Identity);
        let decision = decide(&Policies { identity: &Set::from(policy), ..Policies::default() }, &request);
        assert_eq!(decision.allowed(), expected, "{operator}");
    }
}

#[test]
fn tags_that_differ_by_case_get_round_no_condition() {
    let [both, good] = [&[("aws:RequestTag/env", "prod"), ("aws:RequestTag/ENV", "test")][..], &[("x:env", "test")]];
    check(&[
        (r#"{"StringEquals":{"aws:RequestTag/env":"test"}}"#, both, false),
        (r#"{"ForAnyValue:StringEquals":{"aws:RequestTag/Env":"test"}}"#, both, false),
        (r#"{"StringNotEquals":{"aws:RequestTag/env":"prod"}}"#, both, false),
        (r#"{"StringEquals":{"aws:RequestTag/env":["test","prod"]}}"#, both, true),
        (r#"{"StringEquals":{"x:env":"test"}}"#, good, true),
    ]);
    let denied = |condition: &str| {
        let deny =
            one(&format!(r#""Effect":"Deny","Action":"*","Resource":"*","Condition":{condition}"#), Kind::Identity);
        let all = Set::new([deny, allow_all(Kind::Identity)].map(Arc::new));
        let (resources, context) = ([Resource::new(PARAMETER)], context(both));
        let request =
            Request { principal: ALICE, id: "", action: "ssm:GetParameter", resources: &resources, context: &context };
        !decide(&Policies { identity: &all, ..Policies::default() }, &request).allowed()
    };
    assert!(denied(r#"{"StringEquals":{"aws:RequestTag/env":"test"}}"#));
    assert!(denied(r#"{"StringNotEquals":{"aws:RequestTag/env":"test"}}"#));
    assert!(!denied(r#"{"StringEquals":{"aws:RequestTag/env":"other"}}"#));
}
