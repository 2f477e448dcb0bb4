use std::collections::BTreeSet;

use model::authorization::{Check, Key, Of, Path, Row, Step, Who, pairs, row, values};
use model::schema::{Kind, Service};
use model::{SERVICES, iam, kms, ssm, sts};
use serde_json::{Map, Value, json};

const HERE: [&str; 2] = ["eu-1", "123456789012"];

fn rows() -> impl Iterator<Item = (&'static Service, &'static Row)> {
    SERVICES.iter().flat_map(|&service| {
        service.operations.iter().map(move |operation| {
            let row = row(service, operation.name).unwrap_or_else(|| panic!("{} has no row", operation.name));
            (service, row)
        })
    })
}

/// A value with all members, one of each list and map. Shapes that hold themselves end somewhere.
fn sample(service: &'static Service, shape: u16, depth: usize) -> Value {
    match &service.shape(shape).kind {
        Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. } if depth == 0 => Value::Null,
        Kind::Structure { members, .. } => members
            .iter()
            .map(|member| (member.name.to_owned(), sample(service, member.shape, depth - 1)))
            .collect::<Map<_, _>>()
            .into(),
        Kind::List { member, .. } => vec![sample(service, *member, depth - 1)].into(),
        Kind::Map { value, .. } => json!({ "key": sample(service, *value, depth - 1) }),
        Kind::String { values, .. } => values.first().copied().unwrap_or("value").into(),
        Kind::Boolean => true.into(),
        Kind::Float { .. } | Kind::Double { .. } => 0.5.into(),
        Kind::Integer { .. } | Kind::Long { .. } | Kind::Timestamp { .. } => 7.into(),
        Kind::Blob { .. } => "aGVsbG8=".into(),
    }
}

fn input(service: &'static Service, operation: &str) -> Value {
    let shape = service.operation(operation).and_then(|operation| operation.input);
    shape.map_or(json!({}), |shape| sample(service, shape, 8))
}

/// The texts that a member may have by the model; none if any will do.
fn allowed(service: &'static Service, operation: &str, path: Path) -> &'static [&'static str] {
    let shape = service.operation(operation).and_then(|operation| operation.input).map(|id| &service.shape(id).kind);
    match (path, shape) {
        ([Step::Member(name)], Some(Kind::Structure { members, .. })) => {
            match members.iter().find(|member| member.name == *name).map(|member| &service.shape(member.shape).kind) {
                Some(Kind::String { values, .. }) => values,
                _ => &[],
            }
        }
        _ => &[],
    }
}

#[test]
fn every_kind_of_resource_is_found_in_a_whole_input() {
    for (service, row) in rows() {
        for of in row.checks.iter().flat_map(|check| check.resources).filter(|of| !of.path.is_empty()) {
            let mut input = input(service, row.operation);
            if let Some((path @ [Step::Member(name)], texts)) = of.when {
                let known = allowed(service, row.operation, path);
                assert!(
                    known.is_empty() || texts.iter().all(|text| known.contains(text)),
                    "{} {texts:?}",
                    row.operation
                );
                input[*name] = json!(texts[0]);
            }
            let named = of.named(&input, HERE[0], HERE[1]);
            let arns: Vec<_> = named.iter().map(|(_, arn)| arn.as_str()).collect();
            assert!(!arns.is_empty(), "{}: {}", row.operation, of.kind);
            assert!(arns.iter().all(|arn| arn.starts_with("arn:aws:") && !arn.contains(['{', '}'])), "{arns:?}");
        }
    }
}

#[test]
fn every_key_is_found_in_a_whole_input() {
    for (service, row) in rows() {
        let input = input(service, row.operation);
        for key in row.checks.iter().flat_map(|check| check.keys) {
            let entries = key.entries(&input);
            assert_eq!(entries.is_empty(), key.path.is_empty() && key.or.is_none(), "{}: {}", row.operation, key.name);
            assert!(entries.iter().all(|(name, values)| !name.ends_with(['/', ':']) && !values.is_empty()));
        }
    }
}

#[test]
fn only_policies_have_questions() {
    for (_, row) in rows() {
        let asks_itself = row.operation == "AssumeRole";
        assert_eq!(row.who != Who::Policy && !asks_itself, row.checks.is_empty(), "{}", row.operation);
        let later = row.checks.iter().flat_map(|check| check.resources).any(|of| of.path.is_empty());
        assert_eq!(row.later, later, "{}", row.operation);
    }
}

#[test]
fn few_operations_need_no_policy() {
    let without = |who| rows().filter(|(_, row)| row.who == who).map(|(_, row)| row.operation).collect::<BTreeSet<_>>();
    assert_eq!(
        without(Who::Anyone),
        BTreeSet::from(["AssumeRoleWithWebIdentity", "RegisterManagedInstance", "SignIn"])
    );
    assert_eq!(without(Who::Signed), BTreeSet::from(["AssumeRole", "GetCallerIdentity", "GetSessionToken"]));
    let unsigned = SERVICES.iter().flat_map(|service| service.operations).filter(|operation| operation.anonymous);
    assert_eq!(unsigned.map(|operation| operation.name).collect::<BTreeSet<_>>(), without(Who::Anyone));
}

#[test]
fn an_operation_is_of_its_service() {
    assert!(row(&ssm::SERVICE, "SendCommand").is_some());
    assert!(row(&ssm::SERVICE, "sendcommand").is_none() && row(&iam::SERVICE, "SendCommand").is_none());
    let of = |service, operation| row(service, operation).unwrap().checks[0].action;
    assert_eq!(of(&model::appconfigdata::SERVICE, "StartConfigurationSession"), "appconfig:StartConfigurationSession");
    assert_eq!(of(&kms::SERVICE, "ReEncrypt"), "kms:ReEncryptFrom");
}

/// What the first check of an operation asks about.
fn arns(service: &'static Service, operation: &str, input: &Value) -> Vec<String> {
    let resources = row(service, operation).unwrap().checks[0].resources;
    resources.iter().flat_map(|of| of.named(input, HERE[0], HERE[1])).map(|(_, arn)| arn).collect()
}

#[test]
fn resources_are_named_as_in_policies() {
    let cases = [
        (
            &ssm::SERVICE,
            "SendCommand",
            json!({"DocumentName": "Mine", "InstanceIds": ["mi-1", "mi-2", "mi-1"]}),
            vec![
                "arn:aws:ssm:eu-1:123456789012:document/Mine",
                "arn:aws:ssm:eu-1:123456789012:managed-instance/mi-1",
                "arn:aws:ssm:eu-1:123456789012:managed-instance/mi-2",
            ],
        ),
        (
            &ssm::SERVICE,
            "GetParameters",
            json!({"Names": ["/a/b", "c", "arn:aws:ssm:eu-1:210987654321:parameter/shared"]}),
            vec![
                "arn:aws:ssm:eu-1:123456789012:parameter/a/b",
                "arn:aws:ssm:eu-1:123456789012:parameter/c",
                "arn:aws:ssm:eu-1:210987654321:parameter/shared",
            ],
        ),
        (
            &ssm::SERVICE,
            "AddTagsToResource",
            json!({"ResourceType": "Parameter", "ResourceId": "/a"}),
            vec!["arn:aws:ssm:eu-1:123456789012:parameter/a"],
        ),
        (&ssm::SERVICE, "AddTagsToResource", json!({"ResourceType": "Other", "ResourceId": "/a"}), vec![]),
        (
            &ssm::SERVICE,
            "PutResourcePolicy",
            json!({"ResourceArn": "arn:aws:ssm:eu-1:123456789012:parameter/a/b"}),
            vec!["arn:aws:ssm:eu-1:123456789012:parameter/a/b"],
        ),
        (&ssm::SERVICE, "PutResourcePolicy", json!({"ResourceArn": "arn:aws:sqs:eu-1:123456789012:queue"}), vec![]),
        (
            &ssm::SERVICE,
            "StartAutomationExecution",
            json!({"DocumentName": "Mine"}),
            vec!["arn:aws:ssm:eu-1:123456789012:document/Mine", "arn:aws:ssm:eu-1:123456789012:automation-execution/*"],
        ),
        (
            &iam::SERVICE,
            "CreateUser",
            json!({"UserName": "alice", "Path": "/team/"}),
            vec!["arn:aws:iam::123456789012:user/team/alice"],
        ),
        (&iam::SERVICE, "CreateUser", json!({"UserName": "alice"}), vec!["arn:aws:iam::123456789012:user/alice"]),
        (&iam::SERVICE, "GetUser", json!({}), vec![]),
        (
            &kms::SERVICE,
            "CreateAlias",
            json!({"AliasName": "alias/app", "TargetKeyId": "1234"}),
            vec!["arn:aws:kms:eu-1:123456789012:alias/app", "arn:aws:kms:eu-1:123456789012:key/1234"],
        ),
        (
            &model::appconfig::SERVICE,
            "GetDeployment",
            json!({"ApplicationId": "a", "EnvironmentId": "e", "DeploymentNumber": 3}),
            vec![
                "arn:aws:appconfig:eu-1:123456789012:application/a",
                "arn:aws:appconfig:eu-1:123456789012:application/a/environment/e/deployment/3",
                "arn:aws:appconfig:eu-1:123456789012:application/a/environment/e",
            ],
        ),
    ];
    for (service, operation, input, expected) in cases {
        assert_eq!(arns(service, operation, &input), expected, "{operation}");
    }
}

/// The entries of all keys of an operation's first check.
fn keys(service: &'static Service, operation: &str, input: &Value) -> Vec<(String, Vec<String>)> {
    let keys = row(service, operation).unwrap().checks[0].keys;
    let entries = keys.iter().flat_map(|key| key.entries(input));
    entries.map(|(name, values)| (name.into_owned(), values.into_iter().map(Into::into).collect())).collect()
}

#[test]
fn keys_are_filled_from_the_input() {
    let cases = [
        (
            &ssm::SERVICE,
            "PutParameter",
            json!({"Name": "a", "Overwrite": true, "Policies": "[]", "Tags": [{"Key": "env", "Value": "test"}, {"Key": "x"}]}),
            vec![
                ("aws:RequestTag/env", vec!["test"]),
                ("aws:RequestTag/x", vec![""]),
                ("aws:TagKeys", vec!["env", "x"]),
                ("ssm:Overwrite", vec!["true"]),
                ("ssm:Policies", vec!["true"]),
            ],
        ),
        (
            &ssm::SERVICE,
            "PutParameter",
            json!({"Name": "a"}),
            vec![("ssm:Overwrite", vec!["false"]), ("ssm:Policies", vec!["false"])],
        ),
        (
            &model::appconfig::SERVICE,
            "CreateApplication",
            json!({"Name": "a", "Tags": {"env": "test"}}),
            vec![("aws:RequestTag/env", vec!["test"]), ("aws:TagKeys", vec!["env"])],
        ),
        (
            &kms::SERVICE,
            "Encrypt",
            json!({"KeyId": "k", "EncryptionContext": {"app": "x"}}),
            vec![
                ("kms:EncryptionAlgorithm", vec!["SYMMETRIC_DEFAULT"]),
                ("kms:EncryptionContext:app", vec!["x"]),
                ("kms:EncryptionContextKeys", vec!["app"]),
            ],
        ),
        (
            &kms::SERVICE,
            "TagResource",
            json!({"KeyId": "k", "Tags": [{"TagKey": "env", "TagValue": "test"}]}),
            vec![("aws:RequestTag/env", vec!["test"]), ("aws:TagKeys", vec!["env"])],
        ),
        (
            &sts::SERVICE,
            "AssumeRole",
            json!({"RoleArn": "r", "RoleSessionName": "s", "TransitiveTagKeys": ["a", "b"]}),
            vec![("sts:RoleSessionName", vec!["s"]), ("sts:TransitiveTagKeys", vec!["a", "b"])],
        ),
    ];
    for (service, operation, input, expected) in cases {
        let expected: Vec<(String, Vec<String>)> = expected
            .into_iter()
            .map(|(name, values)| (name.to_owned(), values.into_iter().map(str::to_owned).collect()))
            .collect();
        assert_eq!(keys(service, operation, &input), expected, "{operation}");
    }
}

/// The actions that are asked about.
fn asked(service: &'static Service, operation: &str, input: &Value) -> Vec<&'static str> {
    let checks = row(service, operation).unwrap().checks;
    checks.iter().filter(|check| check.is_asked(input)).map(|check| check.action).collect()
}

#[test]
fn checks_are_asked_where_they_are_about_something() {
    let cases = [
        (&ssm::SERVICE, "CreateActivation", json!({"IamRole": "r"}), vec!["ssm:CreateActivation", "iam:PassRole"]),
        (&ssm::SERVICE, "SendCommand", json!({"DocumentName": "d"}), vec!["ssm:SendCommand"]),
        (&ssm::SERVICE, "SendCommand", json!({"DocumentName": "d", "ServiceRoleArn": null}), vec!["ssm:SendCommand"]),
        (
            &ssm::SERVICE,
            "SendCommand",
            json!({"DocumentName": "d", "ServiceRoleArn": "r"}),
            vec!["ssm:SendCommand", "iam:PassRole"],
        ),
        (&ssm::SERVICE, "CancelMaintenanceWindowExecution", json!({"WindowExecutionId": "x"}), vec![]),
        (&iam::SERVICE, "GetUser", json!({}), vec![]),
        (&iam::SERVICE, "GetUser", json!({"UserName": "alice"}), vec!["iam:GetUser"]),
        (&kms::SERVICE, "ReEncrypt", json!({"DestinationKeyId": "k"}), vec!["kms:ReEncryptTo"]),
        (&sts::SERVICE, "AssumeRole", json!({"RoleArn": "r", "Tags": []}), vec!["sts:AssumeRole"]),
        (
            &sts::SERVICE,
            "AssumeRole",
            json!({"RoleArn": "r", "Tags": [{"Key": "a", "Value": "b"}], "SourceIdentity": "me"}),
            vec!["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        ),
    ];
    for (service, operation, input, expected) in cases {
        assert_eq!(asked(service, operation, &input), expected, "{operation} {input}");
    }
}

#[test]
fn values_of_other_types_are_none() {
    const NAMES: Path = &[Step::Member("Names"), Step::Each];
    for input in
        [json!({"Names": "a"}), json!({"Names": null}), json!({"Names": [[], {}, null]}), json!([]), json!("a")]
    {
        assert_eq!(values(&input, NAMES), Vec::<String>::new(), "{input}");
    }
    assert_eq!(values(&json!({"Names": ["a", 1, true]}), NAMES), ["a", "1", "true"]);
    assert_eq!(values(&json!({"Names": {"x": "a"}}), NAMES), ["a"]);
    assert!(values(&json!({"Names": "a"}), &[]).is_empty());
}

#[test]
fn tags_without_a_key_are_none() {
    const TAGS: Path = &[Step::Member("Tags")];
    for tags in [json!([{"Value": "a"}]), json!(["a"]), json!("a"), json!([{"Key": {}}]), json!({"a": []})] {
        assert_eq!(pairs(&json!({ "Tags": tags }), TAGS), [], "{tags}");
    }
}

#[test]
fn a_key_that_the_operation_gives_takes_nothing_from_the_input() {
    let input = json!({"a": "b"});
    for name in ["kms:EncryptionContext:", "ssm:DocumentType"] {
        assert!(Key { name, path: &[], or: None }.entries(&input).is_empty());
    }
    let of = Of { kind: "x:y", arn: "arn:aws:x:::{}", path: &[], when: None, among: false };
    assert!(of.named(&input, HERE[0], HERE[1]).is_empty());
    assert!(!Check { action: "x:Y", resources: &[], keys: &[], given: Some(&[]) }.is_asked(&input));
}
