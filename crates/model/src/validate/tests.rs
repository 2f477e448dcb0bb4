use serde_json::json;

use super::*;
use crate::{appconfig, ssm, ssm_agent};

fn outcome(service: &'static Service, operation: &str, value: &Value) -> Result<(), Invalid> {
    check(service, service.operation(operation).unwrap().input.unwrap(), value)
}

/// The message that the caller of an ssm operation reads; empty when the input is good.
fn message(operation: &str, value: &Value) -> String {
    outcome(&ssm::SERVICE, operation, value)
        .err()
        .map_or_else(String::new, |error| error.into_fault(&ssm::SERVICE).message)
}

#[test]
fn good_input_passes() {
    assert_eq!(
        message("SendCommand", &json!({"DocumentName": "AWS-RunShellScript", "MaxErrors": "10%", "Unknown": null})),
        ""
    );
    let input = json!({"Key": "name", "Values": ["a"]});
    assert_eq!(message("SendCommand", &json!({"DocumentName": "AWS-RunShellScript", "Targets": [input]})), "");
}

#[test]
fn all_broken_constraints_are_listed() {
    let text = message("PutParameter", &json!({"Name": "", "Type": "Text"}));
    assert_eq!(
        text,
        "3 validation errors detected: \
         Value '' at 'name' failed to satisfy constraint: Member must have length greater than or equal to 1; \
         Value 'Text' at 'type' failed to satisfy constraint: Member must satisfy enum value set: [String, StringList, SecureString]; \
         Value null at 'value' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn numbers_have_bounds() {
    assert_eq!(
        message("ListCommands", &json!({"MaxResults": 51})),
        "1 validation error detected: Value '51' at 'maxResults' failed to satisfy constraint: \
         Member must have value less than or equal to 50"
    );
    assert_eq!(
        message("ListCommands", &json!({"MaxResults": 0})),
        "1 validation error detected: Value '0' at 'maxResults' failed to satisfy constraint: \
         Member must have value greater than or equal to 1"
    );
}

#[test]
fn real_numbers_print_as_java_does() {
    let value = json!({"Name": "n", "DeploymentDurationInMinutes": 1, "GrowthFactor": 0.5});
    let error = outcome(&appconfig::SERVICE, "CreateDeploymentStrategy", &value).unwrap_err();
    let fault = error.into_fault(&appconfig::SERVICE);
    assert_eq!(
        (fault.shape.code, fault.message.as_str()),
        (
            "BadRequestException",
            "1 validation error detected: Value '0.5' at 'growthFactor' failed to satisfy constraint: \
             Member must have value greater than or equal to 1.0"
        )
    );
}

#[test]
fn patterns_are_repeated() {
    assert_eq!(
        message("GetCommandInvocation", &json!({"CommandId": "0".repeat(36), "InstanceId": "i-083e1601960282cd"})),
        "1 validation error detected: Value 'i-083e1601960282cd' at 'instanceId' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: (^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)"
    );
}

#[test]
fn form_is_named_before_length() {
    assert_eq!(
        message("ModifyDocumentPermission", &json!({"Name": "d;", "PermissionType": "Share"})),
        "1 validation error detected: Value 'd;' at 'name' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: ^[a-zA-Z0-9_\\-.]{3,128}$"
    );
    let text = message("CreateOpsItem", &json!({"Title": "", "Source": "s", "Description": "d"}));
    assert_eq!(
        text,
        "2 validation errors detected: \
         Value '' at 'title' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(?!\\s*$).+; \
         Value '' at 'title' failed to satisfy constraint: Member must have length greater than or equal to 1"
    );
}

#[test]
fn scalars_of_a_list_are_judged_together() {
    assert_eq!(
        message("SendCommand", &json!({"DocumentName": "AWS-RunShellScript", "InstanceIds": ["i-aaa", "i-bbb"]})),
        "1 validation error detected: Value '[i-aaa, i-bbb]' at 'instanceIds' failed to satisfy constraint: \
         Member must satisfy constraint: [Member must satisfy regular expression pattern: (^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)]"
    );
    assert_eq!(
        message("GetParameters", &json!({"Names": ["a", ""]})),
        "1 validation error detected: Value '[a, ]' at 'names' failed to satisfy constraint: Member must satisfy \
         constraint: [Member must have length less than or equal to 2048, Member must have length greater than or equal to 1]"
    );
}

#[test]
fn structures_of_a_list_have_paths() {
    let text =
        message("DescribeParameters", &json!({"ParameterFilters": [{"Key": "Name"}, {"Key": "k", "Option": ""}]}));
    assert_eq!(
        text,
        "2 validation errors detected: \
         Value 'k' at 'parameterFilters.2.member.key' failed to satisfy constraint: Member must satisfy regular expression \
         pattern: ^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$; \
         Value '' at 'parameterFilters.2.member.option' failed to satisfy constraint: Member must have length greater than or equal to 1"
    );
}

#[test]
fn structures_print_as_java_does() {
    let targets: Vec<Value> =
        ["a", "b", "c", "d", "e", "f"].map(|key| json!({"Key": format!("tag:{key}"), "Values": ["1"]})).into();
    assert_eq!(
        message("SendCommand", &json!({"DocumentName": "AWS-RunShellScript", "Targets": targets})),
        "1 validation error detected: Value '[Target(key=tag:a, values=[1]), Target(key=tag:b, values=[1]), Target(key=tag:c, \
         values=[1]), Target(key=tag:d, values=[1]), Target(key=tag:e, values=[1]), Target(key=tag:f, values=[1])]' \
         at 'targets' failed to satisfy constraint: Member must have length less than or equal to 5"
    );
}

#[test]
fn keys_and_values_of_a_map_are_judged_together() {
    let input = json!({"ResourceId": "r", "Metadata": {" ": {"Value": ""}}});
    assert_eq!(
        message("CreateOpsMetadata", &input),
        "2 validation errors detected: \
         Value '{ =MetadataValue(value=)}' at 'metadata' failed to satisfy constraint: Map keys must satisfy constraint: \
         [Member must have length less than or equal to 256, Member must have length greater than or equal to 1, Member \
         must satisfy regular expression pattern: ^(?!\\s*$).+]; \
         Value '' at 'metadata. .member.value' failed to satisfy constraint: Member must have length greater than or equal to 1"
    );
    let input = json!({"Name": "n", "Tags": {"k": "v".repeat(257)}});
    let error = outcome(&appconfig::SERVICE, "CreateApplication", &input).unwrap_err();
    let Invalid::Constraints(broken) = error else { panic!("{error:?}") };
    assert!(
        broken[0].ends_with(
            "at 'tags' failed to satisfy constraint: Map value must satisfy constraint: \
         [Member must have length less than or equal to 256]"
        ),
        "{broken:?}"
    );
}

#[test]
fn secrets_are_not_repeated() {
    let secret = "hunter2".repeat(600);
    let text = message("UpdateMaintenanceWindow", &json!({"WindowId": "mw-0123456789abcdef0", "Description": secret}));
    assert_eq!(
        text,
        "1 validation error detected: Value at 'description' failed to satisfy constraint: \
         Member must have length less than or equal to 128"
    );
}

#[test]
fn a_secret_within_a_repeated_value_is_stars() {
    let shape = ssm_agent::SERVICE.operation("ListInstanceAssociations").unwrap().output.unwrap();
    let value = json!({"Associations": [{"InstanceId": "mi-1", "Parameters": {"p": ["hunter2"]}}]});
    let Err(Invalid::Constraints(broken)) = check(&ssm_agent::SERVICE, shape, &value) else { panic!("passed") };
    assert!(!broken.join("; ").contains("hunter2"), "{broken:?}");
    let association =
        ssm_agent::SERVICE.shapes.iter().find(|shape| shape.name == "InstanceAssociationSummary").unwrap();
    assert_eq!(
        text::subject(&ssm_agent::SERVICE, association, &value["Associations"][0]),
        "Value 'InstanceAssociationSummary(instanceId=mi-1, parameters=***)'"
    );
}

#[test]
fn long_values_are_cut() {
    let text = message("GetDocument", &json!({"Name": "é".repeat(100_000)}));
    assert!(text.contains(&format!("Value '{}...'", "é".repeat(256))), "{text}");
    let many: Vec<String> = (0..100_000).map(|number| number.to_string()).collect();
    assert!(message("GetParameters", &json!({"Names": many})).len() < 600);
}

#[test]
fn there_is_an_end_to_the_sentences() {
    let tags: Vec<Value> = (0..5_000).map(|_| json!({})).collect();
    let Err(Invalid::Constraints(broken)) = outcome(
        &ssm::SERVICE,
        "AddTagsToResource",
        &json!({"ResourceType": "Document", "ResourceId": "d", "Tags": tags}),
    ) else {
        panic!("passed")
    };
    assert_eq!(broken.len(), 100);
}

#[test]
fn characters_are_code_points() {
    let title = |length| json!({"Title": "😀".repeat(length), "Source": "s", "Description": "d"});
    assert_eq!(message("CreateOpsItem", &title(1024)), "");
    assert!(message("CreateOpsItem", &title(1025)).contains("less than or equal to 1024"));
}

#[test]
fn a_union_has_one_member() {
    let service = &crate::ssm_incidents::SERVICE;
    let id = service.shapes.iter().position(|shape| shape.name == "ChatChannel").unwrap();
    let check = |value: Value| check(service, u16::try_from(id).unwrap(), &value);
    assert_eq!(check(json!({"empty": {}})), Ok(()));
    for value in
        [json!({}), json!({"other": 1}), json!({"empty": {}, "chatbotSns": ["arn:aws:sns:eu-west-1:123456789012:t"]})]
    {
        let Err(Invalid::Constraints(broken)) = check(value) else { panic!("passed") };
        assert!(broken[0].contains("Member must have exactly one of: [chatbotSns, empty]"), "{broken:?}");
    }
}

#[test]
fn wrong_types_are_told_in_the_words_of_the_parser() {
    let cases = [
        (json!({"MaxResults": "1"}), "STRING_VALUE can not be converted to an Integer at 'maxResults'"),
        (json!({"MaxResults": 1.5}), "NUMBER_VALUE can not be converted to an Integer at 'maxResults'"),
        (json!({"MaxResults": 2_147_483_648_u32}), "NUMBER_VALUE can not be converted to an Integer at 'maxResults'"),
        (json!({"MaxResults": true}), "TRUE_VALUE can not be converted to an Integer at 'maxResults'"),
        (json!({"CommandId": 1}), "NUMBER_VALUE can not be converted to a String at 'commandId'"),
        (json!({"CommandId": null}), "NULL_VALUE can not be converted to a String at 'commandId'"),
        (json!({"CommandId": ["a"]}), "Start of list found where not expected at 'commandId'"),
        (json!({"CommandId": {}}), "Start of structure or map found where not expected. at 'commandId'"),
        (json!({"Filters": "x"}), "Expected list or null at 'filters'"),
        (json!({"Filters": ["x"]}), "Expected null at 'filters.1.member'"),
        (json!({"Filters": [null]}), "NULL_VALUE can not be converted to a Structure at 'filters.1.member'"),
        (
            json!({"Filters": [{"key": "Status", "value": []}]}),
            "Start of list found where not expected at 'filters.1.member.value'",
        ),
        (json!([]), "Start of list found where not expected"),
        (json!("x"), "Expected null"),
    ];
    for (value, expected) in cases {
        let fault = outcome(&ssm::SERVICE, "ListCommands", &value).unwrap_err().into_fault(&ssm::SERVICE);
        assert_eq!((fault.shape.code, fault.message.as_str()), ("SerializationException", expected));
        assert!(fault.shape.capital_message);
    }
}

#[test]
fn wrong_types_come_before_broken_constraints() {
    let error = outcome(&ssm::SERVICE, "ListCommands", &json!({"CommandId": "", "MaxResults": []})).unwrap_err();
    assert!(matches!(error, Invalid::Type { .. }), "{error:?}");
}

#[test]
fn maps_have_paths_too() {
    let value = json!({"DocumentName": "AWS-RunShellScript", "Parameters": {"commands": ["a", null]}});
    let Err(Invalid::Type { path, found, expected }) = outcome(&ssm::SERVICE, "SendCommand", &value) else {
        panic!("passed")
    };
    assert_eq!((path.as_str(), found, expected), ("parameters.commands.member.2.member", "NULL_VALUE", "a String"));
}

#[test]
fn times_are_numbers_or_iso_text() {
    let activation = |time: Value| message("CreateActivation", &json!({"IamRole": "r", "ExpirationDate": time}));
    for good in [
        json!(1_795_336_139),
        json!(1_795_336_139.149),
        json!("2026-11-22T07:32:30.418Z"),
        json!("2026-11-22T08:32:30+01:00"),
    ] {
        assert_eq!(activation(good), "");
    }
    for bad in [json!("yesterday"), json!(true), json!(1e300), json!("2026-11-22")] {
        assert!(activation(bad).contains("can not be converted to milliseconds since epoch at 'expirationDate'"));
    }
}

#[test]
fn blobs_are_base64() {
    let shape = appconfig::SERVICE.operation("CreateHostedConfigurationVersion").unwrap().input.unwrap();
    let input = |content: &str| json!({"ApplicationId": "abcd123", "ConfigurationProfileId": "abcd123", "ContentType": "text/plain", "Content": content});
    assert_eq!(check(&appconfig::SERVICE, shape, &input("aGVsbG8=")), Ok(()));
    for bad in ["aGVsbG8", "!!!!", "aGVsbG9="] {
        assert!(
            matches!(check(&appconfig::SERVICE, shape, &input(bad)), Err(Invalid::Type { expected: "a Blob", .. })),
            "{bad}"
        );
    }
}
