use super::*;

fn request(value: &str) -> PutParameterRequest {
    PutParameterRequest {
        name: "p".to_owned(),
        value: value.to_owned(),
        r#type: Some("String".to_owned()),
        allowed_pattern: None,
        data_type: None,
        description: None,
        key_id: None,
        overwrite: None,
        policies: None,
        tags: None,
        tier: None,
    }
}

fn decide(input: &PutParameterRequest, default_tier: &str, before: Option<&Shape>) -> Result<Shape, Fault> {
    let limits = Limits::default();
    shape(input, &Given { limits: &limits, now: 0, default_tier, before, standard_is_full: false })
}

fn made(input: &PutParameterRequest) -> Shape {
    decide(input, "Standard", None).unwrap()
}

fn refused(input: &PutParameterRequest) -> String {
    let fault = decide(input, "Standard", None).unwrap_err();
    format!("{}: {}", fault.shape.code, fault.message)
}

const EXPIRES: &str = r#"[{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2999-01-01T00:00:00Z"}}]"#;

#[test]
fn a_new_parameter_has_defaults() {
    let shape = made(&request("v"));
    assert_eq!((shape.kind.as_str(), shape.data_type.as_str(), shape.tier), ("String", "text", Tier::Standard));
    assert_eq!((shape.key_id, shape.description, shape.allowed_pattern), (None, None, None));
    assert!(refused(&PutParameterRequest { r#type: None, ..request("v") }).contains("type is required"));
}

#[test]
fn what_is_left_out_is_kept_and_what_is_empty_is_taken_away() {
    let full = PutParameterRequest {
        r#type: Some(SECURE.to_owned()),
        key_id: Some("alias/k".to_owned()),
        description: Some("d".to_owned()),
        allowed_pattern: Some("v.*".to_owned()),
        tier: Some("Advanced".to_owned()),
        policies: Some(EXPIRES.to_owned()),
        ..request("v1")
    };
    let before = made(&full);
    let after = decide(&PutParameterRequest { r#type: None, ..request("v2") }, "Standard", Some(&before)).unwrap();
    assert_eq!((after.kind.as_str(), after.tier), (SECURE, Tier::Advanced));
    assert_eq!((after.key_id.as_deref(), after.description.as_deref()), (Some("alias/k"), Some("d")));
    assert_eq!((after.allowed_pattern.as_deref(), after.policies.len()), (Some("v.*"), 1));
    let other = decide(&PutParameterRequest { r#type: None, ..request("x") }, "Standard", Some(&before));
    assert_eq!(other.unwrap_err().shape.code, "ParameterPatternMismatchException");
    let emptied = PutParameterRequest {
        description: Some(String::new()),
        allowed_pattern: Some(String::new()),
        policies: Some("[{}]".to_owned()),
        ..request("x")
    };
    let after = decide(&emptied, "Standard", Some(&before)).unwrap();
    assert_eq!((after.description, after.allowed_pattern, after.policies.len()), (None, None, 0));
    assert_eq!((after.kind.as_str(), after.key_id), ("String", None), "the type may change");
}

#[test]
fn tiers_hold_what_they_may() {
    let tier = |tier: &str, length: usize| PutParameterRequest {
        tier: Some(tier.to_owned()),
        ..request(&"ä".repeat(length))
    };
    assert_eq!(made(&tier("Standard", 4096)).tier, Tier::Standard);
    assert!(refused(&tier("Standard", 4097)).contains("maximum parameter value of 4096 characters"));
    assert_eq!(made(&tier("Advanced", 8192)).tier, Tier::Advanced);
    assert!(refused(&tier("Advanced", 8193)).contains("maximum parameter value of 8192 characters"));
    assert_eq!(made(&tier("Intelligent-Tiering", 4096)).tier, Tier::Standard);
    assert_eq!(made(&tier("Intelligent-Tiering", 4097)).tier, Tier::Advanced);
    let policies = PutParameterRequest { policies: Some(EXPIRES.to_owned()), ..tier("Intelligent-Tiering", 1) };
    assert_eq!(made(&policies).tier, Tier::Advanced);
    assert!(refused(&PutParameterRequest { policies: Some(EXPIRES.to_owned()), ..request("v") }).contains("advanced"));
}

#[test]
fn tiers_move_upwards_only() {
    let advanced = made(&PutParameterRequest { tier: Some("Advanced".to_owned()), ..request("v") });
    let explicit = PutParameterRequest { tier: Some("Standard".to_owned()), ..request("v") };
    let message = decide(&explicit, "Standard", Some(&advanced)).unwrap_err().message;
    assert!(message.starts_with("This parameter uses the advanced-parameter tier. You can't downgrade"));
    assert_eq!(decide(&request("v"), "Standard", Some(&advanced)).unwrap().tier, Tier::Advanced);
    let intelligent = PutParameterRequest { tier: Some("Intelligent-Tiering".to_owned()), ..request("v") };
    assert_eq!(decide(&intelligent, "Standard", Some(&advanced)).unwrap().tier, Tier::Advanced);
    let standard = made(&request("v"));
    assert_eq!(decide(&request("v"), "Advanced", Some(&standard)).unwrap().tier, Tier::Advanced);
    assert_eq!(decide(&request("v"), "Intelligent-Tiering", Some(&standard)).unwrap().tier, Tier::Standard);
}

#[test]
fn a_full_tier_moves_intelligent_ones_to_the_next() {
    let limits = Limits::default();
    let given =
        Given { limits: &limits, now: 0, default_tier: "Intelligent-Tiering", before: None, standard_is_full: true };
    assert_eq!(shape(&request("v"), &given).unwrap().tier, Tier::Advanced);
}

#[test]
fn data_types_are_checked() {
    let data = |kind: &str, data: &str, value: &str| PutParameterRequest {
        r#type: Some(kind.to_owned()),
        data_type: Some(data.to_owned()),
        ..request(value)
    };
    made(&data("String", "aws:ec2:image", "ami-0123456789abcdef0"));
    made(&data(SECURE, "aws:ssm:integration", "{}"));
    for wrong in [
        data("String", "aws:ec2:image", "i-0123456789abcdef0"),
        data(SECURE, "aws:ec2:image", "ami-0123456789abcdef0"),
        data("String", "aws:ssm:integration", "{}"),
        data("String", "Text", "v"),
    ] {
        assert!(refused(&wrong).starts_with("ValidationException"));
    }
    assert!(!refused(&data("String", "aws:ec2:image", "hunter2")).contains("hunter2"), "no value in an error");
}

#[test]
fn patterns_match_the_whole_value() {
    let pattern = |pattern: &str, value: &str| PutParameterRequest {
        allowed_pattern: Some(pattern.to_owned()),
        ..request(value)
    };
    made(&pattern("\\d{1,4}", "1234"));
    assert_eq!(
        refused(&pattern("\\d{1,4}", "12345")),
        "ParameterPatternMismatchException: Parameter value, cannot be validated against allowedPattern: \\d{1,4}"
    );
    made(&pattern("a|b", "b"));
    refused(&pattern("a|b", "ab"));
    for broken in ["(", "(?=x)", "a{1,1000}{1,1000}{1,1000}"] {
        assert!(refused(&pattern(broken, "x")).starts_with("InvalidAllowedPatternException"), "{broken}");
    }
    let list = PutParameterRequest { r#type: Some("StringList".to_owned()), ..pattern("[a-c]", "a,b,c") };
    made(&list);
    refused(&PutParameterRequest { value: "a,d".to_owned(), ..list });
}

#[test]
fn keys_are_for_secrets_alone() {
    let named = PutParameterRequest { key_id: Some("alias/k".to_owned()), ..request("v") };
    assert!(refused(&named).contains("KeyId is required for SecureString type parameter only."));
}

#[test]
fn tags_have_limits() {
    let tag = |key: String| Tag { key: Some(key), value: Some(String::new()) };
    let many: Vec<_> = (0..51).map(|number| tag(number.to_string())).collect();
    let mut tags = BTreeMap::new();
    tagged(&mut tags, &many[..50]).unwrap();
    assert_eq!(tagged(&mut tags, &many).unwrap_err().shape.code, "TooManyTagsError");
    assert_eq!(tagged(&mut BTreeMap::new(), &[tag("AWS:x".to_owned())]).unwrap_err().shape.code, "ValidationException");
}

#[test]
fn nothing_that_could_never_be_right_is_accepted() {
    acceptable(&request("v")).unwrap();
    assert!(acceptable(&request("")).unwrap_err().message.contains("greater than or equal to 1"));
    let tags = vec![Tag { key: Some("k".to_owned()), value: Some("v".to_owned()) }];
    let both = PutParameterRequest { overwrite: Some(true), tags: Some(tags), ..request("v") };
    assert!(acceptable(&both).unwrap_err().message.starts_with("Invalid request: tags and overwrite"));
}

#[test]
fn values_do_not_nest_others() {
    for nested in ["{{}}", "a {{ b }} c", "{\n\"a\": \"{{ssm:x}}\"\n}"] {
        let fault = acceptable(&request(nested)).unwrap_err();
        assert_eq!(fault.message, "Parameter value can't nest another parameter. Do not use \"{{}}\" in the value.");
    }
    for plain in ["{\"a\":{\"b\":{}}}", "}} {{", "{{\n}}", "${a}"] {
        assert!(acceptable(&request(plain)).is_ok(), "{plain}");
    }
}
