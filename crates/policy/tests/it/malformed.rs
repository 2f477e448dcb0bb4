//! What is refused, where, and in which words.

use policy::{Kind, Policy, size};

fn refuse(document: &str, kind: Kind) -> (String, String) {
    match Policy::parse(document, kind) {
        Ok(_) => panic!("accepted as {kind:?}: {document}"),
        Err(malformed) => (malformed.message().to_owned(), malformed.at().to_owned()),
    }
}

fn statement(elements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{elements}}}]}}"#)
}

#[test]
fn documents() {
    let syntax = "Syntax errors in policy.";
    let ok = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let cases = [
        (String::new(), "line 1 column 0"),
        ("no".to_owned(), "line 1 column 2"),
        ("[]".to_owned(), "the document"),
        ("{}".to_owned(), "the document"),
        (r#"{"Version":"2012-10-17"}"#.to_owned(), "the document"),
        (format!(r#"{{"Version":"2012-10-18","Statement":{ok}}}"#), "Version"),
        (format!(r#"{{"Version":20121017,"Statement":{ok}}}"#), "Version"),
        (format!(r#"{{"Id":["a"],"Statement":{ok}}}"#), "Id"),
        (format!(r#"{{"version":"2012-10-17","Statement":{ok}}}"#), "version"),
        (format!(r#"{{"Statement":{ok},"Comment":"x"}}"#), "Comment"),
        (format!(r#"{{"Statement":{ok},"Statement":{ok}}}"#), "line 1 column 71"),
        (r#"{"Statement":[]}"#.to_owned(), "Statement"),
        (r#"{"Statement":"x"}"#.to_owned(), "Statement[0]"),
        (format!(r#"{{"Statement":[{ok},null]}}"#), "Statement[1]"),
        (format!(r#"{{"Statement":[[{ok}]]}}"#), "Statement[0]"),
    ];
    for (document, at) in cases {
        assert_eq!(refuse(&document, Kind::Identity), (syntax.to_owned(), at.to_owned()), "{document}");
    }
}

#[test]
fn statements() {
    let cases = [
        (r#""Action":"*","Resource":"*","Effect":"Deny""#, "Syntax errors in policy.", "line 1 column 91"),
        (r#""Action":"*""#, "Policy statement must contain resources.", "Statement[0]"),
        (r#""Resource":"*""#, "Policy statement must contain actions.", "Statement[0]"),
        (r#""Action":[],"Resource":"*""#, "Policy statement must contain actions.", "Statement[0].Action"),
        (r#""Action":"*","Resource":[]"#, "Policy statement must contain resources.", "Statement[0].Resource"),
        (r#""Action":"*","NotAction":"a:b","Resource":"*""#, "Syntax errors in policy.", "Statement[0].NotAction"),
        (r#""Action":"*","Resource":"*","NotResource":"*""#, "Syntax errors in policy.", "Statement[0].NotResource"),
        (r#""Action":"*","Resource":"*","Conditon":{}"#, "Syntax errors in policy.", "Statement[0].Conditon"),
        (r#""Action":["a:b",1],"Resource":"*""#, "Syntax errors in policy.", "Statement[0].Action[1]"),
        (r#""Action":{"a":"b"},"Resource":"*""#, "Syntax errors in policy.", "Statement[0].Action"),
        (r#""Action":"*","Resource":true"#, "Syntax errors in policy.", "Statement[0].Resource"),
        (r#""Sid":7,"Action":"*","Resource":"*""#, "Syntax errors in policy.", "Statement[0].Sid"),
        (
            r#""Action":"GetParameter","Resource":"*""#,
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            "Statement[0].Action",
        ),
        (r#""Action":"a:b:c","Resource":"*""#, "Actions/Condition can contain only one colon.", "Statement[0].Action"),
        (r#""Action":"s*:Get","Resource":"*""#, "Vendor s* is not valid", "Statement[0].Action"),
        (r#""Action":":Get","Resource":"*""#, "Vendor  is not valid", "Statement[0].Action"),
        (r#""Action":"ssm:","Resource":"*""#, "Syntax errors in policy.", "Statement[0].Action"),
        (
            r#""Action":"*","Resource":"parameter/x""#,
            "Resource parameter/x must be in ARN format or \"*\".",
            "Statement[0].Resource",
        ),
        (
            r#""Action":"*","Resource":["*","arn:aws:*:eu-1:1:x"]"#,
            "Resource vendor must be fully qualified and cannot contain regexes.",
            "Statement[0].Resource[1]",
        ),
        (
            r#""Action":"*","Resource":"arn:aws:ssm:::parameter/${aws:username""#,
            "Syntax errors in policy.",
            "Statement[0].Resource",
        ),
        (
            r#""Action":"*","Resource":"arn:aws:ssm:::parameter/${}""#,
            "Syntax errors in policy.",
            "Statement[0].Resource",
        ),
        (
            r#""Action":"*","Resource":"arn:aws:ssm:::parameter/${aws:username, x}""#,
            "Syntax errors in policy.",
            "Statement[0].Resource",
        ),
        (
            r#""Principal":"*","Action":"*","Resource":"*""#,
            "Policy document should not specify a principal.",
            "Statement[0].Principal",
        ),
        (
            r#""NotPrincipal":"*","Action":"*","Resource":"*""#,
            "Policy document should not specify a principal.",
            "Statement[0].NotPrincipal",
        ),
        (
            r#""Sid":"a-b","Action":"*","Resource":"*""#,
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
            "Statement[0].Sid",
        ),
    ];
    for kind in [Kind::Identity, Kind::Boundary, Kind::Session, Kind::Guard] {
        for (elements, message, at) in cases {
            assert_eq!(refuse(&statement(elements), kind), (message.to_owned(), at.to_owned()), "{elements}");
        }
    }
    for effect in [r#""allow""#, r#""Permit""#, "true", "[\"Allow\"]"] {
        let document = format!(r#"{{"Statement":{{"Effect":{effect},"Action":"*","Resource":"*"}}}}"#);
        assert_eq!(refuse(&document, Kind::Identity).1, "Statement[0].Effect");
    }
    assert_eq!(
        refuse(r#"{"Statement":{"Action":"*","Resource":"*"}}"#, Kind::Identity).0,
        "Missing required field Effect"
    );
}

#[test]
fn conditions() {
    let cases = [
        (r#"[]"#, "Condition"),
        (r#"{"StringEqual":{"a:b":"c"}}"#, "Condition.StringEqual"),
        (r#"{"stringequals":{"a:b":"c"}}"#, "Condition.stringequals"),
        (r#"{"NullIfExists":{"a:b":"true"}}"#, "Condition.NullIfExists"),
        (r#"{"ForAnyValue:Null":{"a:b":"true"}}"#, "Condition.ForAnyValue:Null"),
        (r#"{"ForSomeValue:StringEquals":{"a:b":"c"}}"#, "Condition.ForSomeValue:StringEquals"),
        (r#"{"NotIpAddresses":{"a:b":"c"}}"#, "Condition.NotIpAddresses"),
        (r#"{"StringEquals":"a"}"#, "Condition.StringEquals"),
        (r#"{"StringEquals":{"a:b":{}}}"#, "Condition.StringEquals.a:b"),
        (r#"{"StringEquals":{"a:b":null}}"#, "Condition.StringEquals.a:b"),
        (r#"{"StringEquals":{"a:b":[]}}"#, "Condition.StringEquals.a:b"),
        (r#"{"StringEquals":{"nokey":"x"}}"#, "Condition.StringEquals.nokey"),
        (r#"{"StringEquals":{"a:b":"${c"}}"#, "Condition.StringEquals.a:b"),
        (r#"{"NumericEquals":{"a:b":"ten"}}"#, "Condition.NumericEquals.a:b"),
        (r#"{"NumericEquals":{"a:b":"inf"}}"#, "Condition.NumericEquals.a:b"),
        (r#"{"DateEquals":{"a:b":"soon"}}"#, "Condition.DateEquals.a:b"),
        (r#"{"DateEquals":{"a:b":"2020-13-01"}}"#, "Condition.DateEquals.a:b"),
        (r#"{"Bool":{"a:b":"yes"}}"#, "Condition.Bool.a:b"),
        (r#"{"Null":{"a:b":"${a:b}"}}"#, "Condition.Null.a:b"),
        (r#"{"BinaryEquals":{"a:b":"?"}}"#, "Condition.BinaryEquals.a:b"),
        (r#"{"IpAddress":{"a:b":"10.0.0.0/33"}}"#, "Condition.IpAddress.a:b"),
        (r#"{"IpAddress":{"a:b":"10.0.0.*"}}"#, "Condition.IpAddress.a:b"),
    ];
    for (condition, at) in cases {
        let document = statement(&format!(r#""Action":"*","Resource":"*","Condition":{condition}"#));
        assert_eq!(refuse(&document, Kind::Identity).1, format!("Statement[0].{at}"), "{condition}");
    }
}

#[test]
fn principals() {
    let invalid = |family: &str, name: &str| format!("Invalid principal in policy: \"{family}\":\"{name}\"");
    let cases = [
        (r#""alice""#, invalid("AWS", "alice")),
        (r#"{"AWS":"arn:aws:iam::123456789012:user/*"}"#, invalid("AWS", "arn:aws:iam::123456789012:user/*")),
        (
            r#"{"AWS":"arn:aws:sts::123456789012:assumed-role/ops/*"}"#,
            invalid("AWS", "arn:aws:sts::123456789012:assumed-role/ops/*"),
        ),
        (r#"{"AWS":"12345"}"#, invalid("AWS", "12345")),
        (r#"{"AWS":"arn:aws:iam::123456789012:group/ops"}"#, invalid("AWS", "arn:aws:iam::123456789012:group/ops")),
        (r#"{"AWS":"arn:aws:iam::123456789012:user/"}"#, invalid("AWS", "arn:aws:iam::123456789012:user/")),
        (r#"{"AWS":["*","alice"]}"#, invalid("AWS", "alice")),
        (r#"{"Service":"*.amazonaws.com"}"#, invalid("Service", "*.amazonaws.com")),
        (r#"{"Service":""}"#, invalid("Service", "")),
        (r#"{"User":"alice"}"#, invalid("User", "alice")),
        (r#"{}"#, "Syntax errors in policy.".to_owned()),
        (r#"{"AWS":[]}"#, "Syntax errors in policy.".to_owned()),
        (r#"["*"]"#, "Syntax errors in policy.".to_owned()),
    ];
    for (principal, message) in cases {
        let document = statement(&format!(r#""Action":"*","Resource":"*","Principal":{principal}"#));
        assert_eq!(refuse(&document, Kind::Resource).0, message, "{principal}");
    }
    let all_but = statement(r#""NotPrincipal":{"AWS":"123456789012"},"Action":"*","Resource":"*""#);
    assert_eq!(refuse(&all_but, Kind::Resource).1, "Statement[0]");
}

#[test]
fn each_kind_has_its_elements() {
    let resource = statement(r#""Principal":"*","Action":"ssm:*","Resource":"*""#);
    let trust = statement(r#""Principal":"*","Action":["sts:AssumeRole","sts:TagSession"]"#);
    let identity = statement(r#""Action":"ssm:*","Resource":"*""#);
    assert!(Policy::parse(&resource, Kind::Resource).is_ok());
    assert!(Policy::parse(&trust, Kind::Trust).is_ok());
    assert_eq!(refuse(&identity, Kind::Resource).0, "Missing required field Principal");
    assert_eq!(refuse(&trust, Kind::Resource).0, "Policy statement must contain resources.");
    assert_eq!(refuse(&resource, Kind::Trust).0, "AssumeRole policy may only specify STS AssumeRole actions.");
    let with_resource = statement(r#""Principal":"*","Action":"sts:AssumeRole","Resource":"*""#);
    assert_eq!(refuse(&with_resource, Kind::Trust).0, "Has prohibited field Resource");
    let all_but = statement(r#""NotPrincipal":"*","Action":"sts:AssumeRole""#);
    assert_eq!(refuse(&all_but, Kind::Trust).0, "Has prohibited field NotPrincipal");
    let missing = statement(r#""Action":"sts:AssumeRole""#);
    assert_eq!(refuse(&missing, Kind::Trust).0, "Missing required field Principal");
}

#[test]
fn sids_are_unique_where_iam_keeps_them() {
    let one = r#"{"Sid":"A","Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#;
    let twice = format!(r#"{{"Statement":[{one},{one}]}}"#);
    assert!(Policy::parse(&twice, Kind::Resource).is_ok());
    let identity = twice.replace(r#""Principal":"*","#, "");
    let message = "Statement IDs (SID) in a single policy must be unique.".to_owned();
    assert_eq!(refuse(&identity, Kind::Identity), (message, "Statement[1].Sid".to_owned()));
    let spaced = one.replace("\"A\"", "\"free text\"");
    assert!(Policy::parse(&format!(r#"{{"Statement":{spaced}}}"#), Kind::Resource).is_ok());
}

#[test]
fn sizes_count_no_white_space() {
    let document =
        |padding: usize| statement(&format!(r#""Action":"*","Resource":"arn:aws:s3:::{}""#, "x".repeat(padding)));
    let base = size(&document(0));
    for kind in [Kind::Identity, Kind::Boundary, Kind::Session, Kind::Guard] {
        let fits = document(kind.max_size() - base);
        assert!(Policy::parse(&fits.replace(',', " ,\n\t"), kind).is_ok());
        let malformed = Policy::parse(&document(kind.max_size() - base + 1), kind).unwrap_err();
        assert!(malformed.is_too_large());
        assert_eq!(malformed.message(), format!("Cannot exceed quota for PolicySize: {}", kind.max_size()));
    }
    assert!(Policy::parse(&" ".repeat(200_000), Kind::Identity).unwrap_err().is_too_large());
}

#[test]
fn errors_say_where_and_what_to_do() {
    let document = statement(r#""Action":["ssm:Get*","Put"],"Resource":"*""#);
    let text = Policy::parse(&document, Kind::Identity).unwrap_err().to_string();
    assert_eq!(
        text,
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc. At Statement[0].Action[1]: `Put` names \
         no service, write service:action"
    );
    let doubled = r#"{"Statement":{"Effect":"Deny","Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let text = Policy::parse(doubled, Kind::Identity).unwrap_err().to_string();
    assert!(text.contains("`Effect` stands twice in one object, leave one"), "{text}");
}
