use model::{iam, schema::Service, sts};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Form, Refused, read_input, write_answer, write_refusal, xml::Element};

fn input(service: &Service, operation: &str, form: &str) -> Result<Value, String> {
    let shape = service.operation(operation).unwrap().input.unwrap();
    let form = Form::read("", form.as_bytes()).map_err(|problem| problem.0)?;
    read_input(service, shape, &form).map_err(|problem| problem.0)
}

fn assume_role(form: &str) -> Result<Value, String> {
    input(&sts::SERVICE, "AssumeRole", form)
}

fn fields(count: usize) -> String {
    (0..count).map(|at| format!("F{at}=&")).collect()
}

#[test]
fn scalars_are_read_by_their_type() {
    let form = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fa+b&DurationSeconds=900&Unknown=x";
    assert_eq!(assume_role(form), Ok(json!({"RoleArn": "arn:aws:iam::1:role/a b", "DurationSeconds": 900})));
    let policy = "RequireSymbols=true&MinimumPasswordLength=8&AllowUsersToChangePassword=false";
    let expected = json!({"RequireSymbols": true, "MinimumPasswordLength": 8, "AllowUsersToChangePassword": false});
    assert_eq!(input(&iam::SERVICE, "UpdateAccountPasswordPolicy", policy), Ok(expected));
    for form in ["DurationSeconds=x", "DurationSeconds=", "DurationSeconds=1.5", "RoleArn=%FF", "RoleArn=a&RoleArn=b"] {
        assert!(assume_role(form).is_err(), "{form}");
    }
}

#[test]
fn lists_are_read_in_the_order_of_their_numbers() {
    for (form, expected) in [
        (
            "Tags.member.2.Key=b&Tags.member.10.Key=c&Tags.member.1.Key=a",
            json!([{"Key": "a"}, {"Key": "b"}, {"Key": "c"}]),
        ),
        ("Tags.member.1.Key=a&Tags.member.1.Value=", json!([{"Key": "a", "Value": ""}])),
        ("Tags=", json!([])),
        ("Tags=&Tags.member.1.Key=a", json!([{"Key": "a"}])),
        ("Tags.member.1.Unknown=a", json!([{}])),
    ] {
        assert_eq!(assume_role(form), Ok(json!({"Tags": expected})), "{form}");
    }
    let keys = "TransitiveTagKeys.member.1=x&TransitiveTagKeys.member.2=y";
    assert_eq!(assume_role(keys), Ok(json!({"TransitiveTagKeys": ["x", "y"]})));
    assert_eq!(assume_role("Tags.1.Key=a"), Ok(json!({})), "not a list of this form");
}

#[test]
fn a_large_number_costs_no_more_than_a_small_one() {
    let form = "Tags.member.999999999.Key=b&Tags.member.7.Key=a";
    assert_eq!(assume_role(form), Ok(json!({"Tags": [{"Key": "a"}, {"Key": "b"}]})));
    for number in ["0", "-1", "01", "+1", "1e3", "x", "", "4294967296", "99999999999999999999999"] {
        let form = format!("Tags.member.{}.Key=a", number.replace('+', "%2B"));
        assert!(assume_role(&form).is_err(), "{number}");
    }
}

#[test]
fn what_is_made_of_parts_is_no_text() {
    for form in ["Tags=a", "Tags.member.1=a", "TransitiveTagKeys.member.1.x=a"] {
        assert!(assume_role(form).is_err(), "{form}");
    }
}

#[test]
fn forms_have_limits() {
    assert!(Form::read("", fields(20_000).as_bytes()).is_ok());
    assert!(Form::read("", fields(20_001).as_bytes()).is_err());
    assert!(Form::read("", "a.".repeat(31).as_bytes()).is_ok() && Form::read("", "a.".repeat(32).as_bytes()).is_err());
    assert!(Form::read("", "a".repeat(513).as_bytes()).is_err());
    assert!(Form::read("", b"\xff=1").is_err());
    assert!(Form::read("A=1", b"A=2").is_err());
}

#[test]
fn fields_come_from_the_query_and_the_body() {
    let form = Form::read("Action=a+b&X-Amz-Date=1", b"Version=2&&C").unwrap();
    let found = ["Action", "Version", "C", "D"].map(|name| form.get(name));
    assert_eq!(found, [Some("a b"), Some("2"), Some(""), None]);
}

#[test]
fn answers_look_like_those_of_aws() {
    let output = json!({
        "Credentials": {"AccessKeyId": "ASIA", "SecretAccessKey": "a+/b", "SessionToken": "t", "Expiration": 1_795_332_750},
        "AssumedRoleUser": {"AssumedRoleId": "AROA:s", "Arn": "arn"}, "PackedPolicySize": 6, "Unknown": 1, "SourceIdentity": null,
    });
    let operation = sts::SERVICE.operation("AssumeRole").unwrap();
    let text = write_answer(&sts::SERVICE, operation, "https://sts.amazonaws.com/doc/2011-06-15/", &output, "r-1");
    let expected = "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>\
        <AssumedRoleUser><Arn>arn</Arn><AssumedRoleId>AROA:s</AssumedRoleId></AssumedRoleUser>\
        <Credentials><AccessKeyId>ASIA</AccessKeyId><Expiration>2026-11-22T07:32:30Z</Expiration>\
        <SecretAccessKey>a+/b</SecretAccessKey><SessionToken>t</SessionToken></Credentials>\
        <PackedPolicySize>6</PackedPolicySize></AssumeRoleResult>\
        <ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></AssumeRoleResponse>";
    assert_eq!(text, expected);
}

#[test]
fn lists_maps_and_nothing() {
    let answer = |operation: &str, output: &Value| {
        let text = write_answer(&iam::SERVICE, iam::SERVICE.operation(operation).unwrap(), "", output, "r");
        let metadata = format!("<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></{operation}Response>");
        text.strip_prefix(&format!("<{operation}Response>"))
            .and_then(|text| text.strip_suffix(&metadata))
            .unwrap()
            .to_owned()
    };
    let aliases = json!({"AccountAliases": ["a", "b"], "IsTruncated": false});
    assert_eq!(
        answer("ListAccountAliases", &aliases),
        "<ListAccountAliasesResult><AccountAliases><member>a</member><member>b</member></AccountAliases>\
         <IsTruncated>false</IsTruncated></ListAccountAliasesResult>"
    );
    assert_eq!(
        answer("ListAccountAliases", &json!({"AccountAliases": []})),
        "<ListAccountAliasesResult><AccountAliases></AccountAliases></ListAccountAliasesResult>"
    );
    assert_eq!(
        answer("GetAccountSummary", &json!({"SummaryMap": {"Users": 3}})),
        "<GetAccountSummaryResult><SummaryMap><entry><key>Users</key><value>3</value></entry></SummaryMap></GetAccountSummaryResult>"
    );
    assert_eq!(answer("GetAccountSummary", &json!({})), "<GetAccountSummaryResult></GetAccountSummaryResult>");
    assert_eq!(answer("DeleteUser", &json!({})), "");
}

#[test]
fn every_character_survives_or_is_replaced() {
    let message = "a<b>&\"'\r\n\t\u{0}\u{1f}\u{ffff}é😀]]>";
    let refused = Refused { namespace: "urn:\"x\"", code: "C", message, ours: true };
    assert_eq!(
        write_refusal(&refused, "r"),
        "<ErrorResponse xmlns=\"urn:&quot;x&quot;\"><Error><Type>Receiver</Type><Code>C</Code>\
         <Message>a&lt;b&gt;&amp;&quot;'&#xD;\n\t\u{fffd}\u{fffd}\u{fffd}é😀]]&gt;</Message></Error>\
         <RequestId>r</RequestId></ErrorResponse>"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_form_is_read_or_refused(fields in prop::collection::vec("(ContextEntries|ActionNames|ResourceArns|CallerArn)?(\\.(member|entry|[0-9]{1,12}|ContextKeyValues|ContextKeyName|key)){0,6}=?[a-z%&]{0,4}", 0..12)) {
        let _ = input(&iam::SERVICE, "SimulateCustomPolicy", &fields.join("&"));
        let _ = assume_role(&fields.join("&").replace("ContextEntries", "Tags"));
    }

    #[test]
    fn any_xml_is_read_or_refused(parts in prop::collection::vec("<[/?!]?[a-b:]{0,2}( a='.?')?/?>?|&(#?x?[0-9a-f]{0,6}|lt|amp);?|<!--|-->|<!\\[CDATA\\[|]]>|.", 0..20)) {
        let _ = Element::read(parts.concat().as_bytes());
    }
}
