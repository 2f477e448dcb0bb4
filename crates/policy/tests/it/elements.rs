//! Actions, resources and their negations, and what the whole statement amounts to.

use policy::{Context, Kind, Layer, Reason};

use crate::support::{PARAMETER, decide_alice, one, parse};

fn applies(elements: &str, action: &str, arn: &str) -> bool {
    let policy = one(&format!(r#""Effect":"Allow",{elements}"#), Kind::Identity);
    decide_alice(&policy, action, arn, &Context::new()).allowed()
}

#[test]
fn actions() {
    let cases = [
        (r#""Action":"ssm:GetParameter""#, "ssm:GetParameter", true),
        (r#""Action":"SSM:getparameter""#, "ssm:GetParameter", true),
        (r#""Action":"ssm:GetParameter""#, "SSM:GETPARAMETER", true),
        (r#""Action":"ssm:GetParameter""#, "ssm:GetParameters", false),
        (r#""Action":"ssm:Get*""#, "ssm:GetParameters", true),
        (r#""Action":"ssm:Get*""#, "ssm:get", true),
        (r#""Action":"ssm:Get*""#, "ssm:PutParameter", false),
        (r#""Action":"ssm:*Parameter*""#, "ssm:DeleteParameters", true),
        (r#""Action":"ssm:GetParameter?""#, "ssm:GetParameters", true),
        (r#""Action":"ssm:GetParameter?""#, "ssm:GetParameter", false),
        (r#""Action":"ssm:*""#, "ssmmessages:OpenDataChannel", false),
        (r#""Action":"*""#, "ssm:GetParameter", true),
        (r#""Action":"*:*""#, "ssm:GetParameter", true),
        (r#""Action":["iam:*","ssm:GetParameter"]"#, "ssm:GetParameter", true),
        (r#""Action":["iam:*","ssm:PutParameter"]"#, "ssm:GetParameter", false),
        (r#""NotAction":"iam:*""#, "ssm:GetParameter", true),
        (r#""NotAction":"ssm:*""#, "ssm:GetParameter", false),
        (r#""NotAction":["ssm:Put*","iam:*"]"#, "ssm:GetParameter", true),
        (r#""NotAction":["ssm:Get*","iam:*"]"#, "ssm:GetParameter", false),
    ];
    for (element, action, expected) in cases {
        assert_eq!(applies(&format!(r#"{element},"Resource":"*""#), action, PARAMETER), expected, "{element} {action}");
    }
}

#[test]
fn resources() {
    let document = "arn:aws:ssm:eu-1:123456789012:document/AWS-RunShellScript";
    let versioned = "arn:aws:s:eu-1:123456789012:thing/a:b:c";
    let cases = [
        (r#""Resource":"*""#, document, true),
        (r#""Resource":"arn:aws:ssm:eu-1:123456789012:document/AWS-RunShellScript""#, document, true),
        (r#""Resource":"arn:aws:ssm:eu-1:123456789012:document/aws-runshellscript""#, document, false),
        (r#""Resource":"arn:aws:ssm:eu-1:123456789012:document/AWS-*""#, document, true),
        (r#""Resource":"arn:aws:ssm:*:*:document/AWS-*""#, document, true),
        (r#""Resource":"arn:aws:ssm:*:*:document/*Shell*""#, document, true),
        (r#""Resource":"arn:aws:ssm:*:document/AWS-RunShellScript""#, document, true),
        (r#""Resource":"arn:aws:ssm:*""#, document, true),
        (r#""Resource":"arn:aws:ssm:eu-?:123456789012:document/*""#, document, true),
        (r#""Resource":"arn:*:ssm:*:*:document/*""#, document, true),
        (r#""Resource":"arn:aws:ssm:us-1:*:document/*""#, document, false),
        (r#""Resource":"arn:aws:s:*:*:thing/*:c""#, versioned, true),
        (r#""Resource":"arn:aws:s:*:*:thing/*:d""#, versioned, false),
        (r#""Resource":"arn:aws:s3:::bucket/*/test/*""#, "arn:aws:s3:::bucket/1/2/test/3/object.jpg", true),
        (r#""Resource":"arn:aws:s3:::bucket/*/test/*""#, "arn:aws:s3:::bucket//test/object.jpg", true),
        (r#""Resource":"arn:aws:s3:::bucket/*/test/*""#, "arn:aws:s3:::bucket/1/test/", true),
        (r#""Resource":"arn:aws:s3:::bucket/*/test/*""#, "arn:aws:s3:::bucket/test/object.jpg", false),
        (r#""Resource":"arn:aws:s3:::bucket/*/test/*""#, "arn:aws:s3:::bucket/1-test/object.jpg", false),
        (r#""Resource":"arn:aws:s3:::bucket/*/test/*""#, "arn:aws:s3:::bucket/1/2/test.jpg", false),
        (r#""Resource":["arn:aws:ssm:*:*:parameter/*","arn:aws:ssm:*:*:document/*"]"#, document, true),
        (r#""NotResource":"arn:aws:ssm:*:*:parameter/*""#, document, true),
        (r#""NotResource":["arn:aws:ssm:*:*:parameter/*","arn:aws:ssm:*:*:document/*"]"#, document, false),
    ];
    for (element, arn, expected) in cases {
        assert_eq!(applies(&format!(r#""Action":"*",{element}"#), "ssm:GetDocument", arn), expected, "{element} {arn}");
    }
}

#[test]
fn patterns_that_go_back_often_end() {
    let pattern = format!(r#""Action":"*","Resource":"arn:aws:s3:::{}b""#, "a*".repeat(200));
    let arn = format!("arn:aws:s3:::{}", "a".repeat(2_000));
    assert!(!applies(&pattern, "s3:GetObject", &arn));
}

#[test]
fn every_statement_of_every_policy_counts() {
    let policy = parse(
        r#"{"Version":"2012-10-17","Statement":[
            {"Sid":"List","Effect":"Allow","Action":["iam:Get*","iam:List*"],"Resource":"*"},
            {"Sid":"NoReports","Effect":"Deny","Action":"iam:*Report","Resource":"*"}]}"#,
        Kind::Identity,
    );
    let reason = |action| decide_alice(&policy, action, "*", &Context::new()).reason;
    assert!(matches!(reason("iam:ListUsers"), Reason::Allow(Some(found)) if found.statement == 0));
    assert!(
        matches!(reason("iam:GetReport"), Reason::ExplicitDeny(found) if found.statement == 1 && policy.sid(1) == Some("NoReports"))
    );
    assert_eq!(reason("iam:CreateUser"), Reason::ImplicitDeny(Layer::Identity));
}
