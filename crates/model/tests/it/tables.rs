use std::collections::BTreeSet;

use model::schema::{Kind, Location, Member, Protocol, Service, Shape};
use model::{OF_AGENTS, OF_IDENTITY, OWN, PUBLISHED, SERVICES};

fn shapes() -> impl Iterator<Item = (&'static Service, &'static Shape)> {
    SERVICES.iter().flat_map(|&service| service.shapes.iter().map(move |shape| (service, shape)))
}

fn members(service: &'static Service, shape: Option<u16>) -> &'static [Member] {
    match shape.map(|id| &service.shape(id).kind) {
        Some(Kind::Structure { members, .. }) => members,
        _ => &[],
    }
}

#[test]
fn inputs_and_outputs_are_structures() {
    for service in SERVICES {
        for operation in service.operations {
            for id in operation.input.into_iter().chain(operation.output) {
                assert!(matches!(service.shape(id).kind, Kind::Structure { .. }), "{}", operation.name);
            }
        }
    }
}

#[test]
fn services_have_all_their_operations() {
    let counts: Vec<_> = PUBLISHED.iter().map(|service| (service.name, service.operations.len())).collect();
    let expected = [
        ("appconfig", 56),
        ("appconfigdata", 2),
        ("ssm", 154),
        ("ssm-contacts", 39),
        ("ssm-guiconnect", 3),
        ("ssm-incidents", 31),
        ("ssm-quicksetup", 14),
    ];
    assert_eq!(counts, expected);
    assert_eq!(expected.iter().map(|(_, count)| count).sum::<usize>(), 299);
    assert_eq!(OF_IDENTITY.iter().map(|service| service.operations.len()).collect::<Vec<_>>(), [1, 113, 34, 13, 5, 6]);
    assert_eq!(OF_AGENTS.iter().map(|service| service.operations.len()).collect::<Vec<_>>(), [5, 5]);
    assert_eq!(SERVICES.len(), PUBLISHED.len() + OF_IDENTITY.len() + OF_AGENTS.len() + OWN.len());
}

#[test]
fn operations_are_found_by_name() {
    for service in SERVICES {
        assert!(service.operations.is_sorted_by_key(|operation| operation.name), "{}", service.name);
        for operation in service.operations {
            assert!(std::ptr::eq(service.operation(operation.name).unwrap(), operation));
        }
        assert!(service.operation("NoSuchOperation").is_none());
    }
}

#[test]
fn no_name_and_prefix_means_two_operations() {
    let mut seen = BTreeSet::new();
    let is_json = |service: &&&Service| matches!(service.protocol, Protocol::AwsJson10 | Protocol::AwsJson11);
    for service in SERVICES.iter().filter(is_json) {
        assert!(!service.target_prefix.is_empty(), "{}", service.name);
        for operation in service.operations {
            assert!(seen.insert((service.target_prefix, operation.name)), "{}", operation.name);
        }
    }
}

#[test]
fn services_sign_and_speak_as_published() {
    let facts = |name: &str| {
        let service = SERVICES.iter().find(|service| service.name == name).unwrap();
        (service.signing_name, service.protocol, service.target_prefix, service.invalid.code)
    };
    assert_eq!(facts("ssm"), ("ssm", Protocol::AwsJson11, "AmazonSSM", "ValidationException"));
    assert_eq!(facts("ssm-agent"), ("ssm", Protocol::AwsJson11, "AmazonSSM", "ValidationException"));
    assert_eq!(facts("ssm-contacts"), ("ssm-contacts", Protocol::AwsJson11, "SSMContacts", "ValidationException"));
    assert_eq!(facts("appconfig"), ("appconfig", Protocol::RestJson1, "", "BadRequestException"));
    assert_eq!(facts("appconfigdata"), ("appconfig", Protocol::RestJson1, "", "BadRequestException"));
    assert_eq!(
        facts("ec2messages"),
        ("ec2messages", Protocol::AwsJson11, "EC2WindowsMessageDeliveryService", "ValidationException")
    );
    assert_eq!(facts("kms"), ("kms", Protocol::AwsJson11, "TrentService", "ValidationException"));
    let namespace = "https://sts.amazonaws.com/doc/2011-06-15/";
    assert_eq!(facts("sts"), ("sts", Protocol::AwsQuery { namespace }, "", "ValidationError"));
    let namespace = "https://iam.amazonaws.com/doc/2010-05-08/";
    assert_eq!(facts("iam"), ("iam", Protocol::AwsQuery { namespace }, "", "ValidationError"));
}

#[test]
fn only_what_carries_its_own_proof_needs_no_signature() {
    let anonymous: Vec<_> =
        SERVICES.iter().flat_map(|service| service.operations).filter(|op| op.anonymous).map(|op| op.name).collect();
    assert_eq!(anonymous, ["AssumeRoleWithWebIdentity", "RegisterManagedInstance", "SignIn"]);
}

#[test]
fn every_shape_id_is_in_the_table() {
    for (service, shape) in shapes() {
        let ids = match &shape.kind {
            Kind::Structure { members, .. } => members.iter().map(|member| member.shape).collect(),
            Kind::List { member, .. } => vec![*member],
            Kind::Map { key, value, .. } => vec![*key, *value],
            _ => vec![],
        };
        for id in ids {
            assert!(usize::from(id) < service.shapes.len(), "{} {}", service.name, shape.name);
        }
    }
}

#[test]
fn keys_of_maps_are_text() {
    for (service, shape) in shapes() {
        if let Kind::Map { key, .. } = shape.kind {
            assert!(matches!(service.shape(key).kind, Kind::String { .. }), "{} {}", service.name, shape.name);
        }
    }
}

#[test]
fn lower_bounds_are_not_above_upper_bounds() {
    for (service, shape) in shapes() {
        let ordered = match shape.kind {
            Kind::String { min: Some(min), max: Some(max), .. }
            | Kind::List { min: Some(min), max: Some(max), .. }
            | Kind::Map { min: Some(min), max: Some(max), .. }
            | Kind::Blob { min: Some(min), max: Some(max) } => min <= max,
            Kind::Integer { min: Some(min), max: Some(max) } | Kind::Long { min: Some(min), max: Some(max) } => {
                min <= max
            }
            Kind::Float { min: Some(min), max: Some(max) } | Kind::Double { min: Some(min), max: Some(max) } => {
                min <= max
            }
            _ => true,
        };
        assert!(ordered, "{} {}", service.name, shape.name);
    }
}

/// The labels of `/a/{B}/{C+}`.
fn labels(uri: &str) -> BTreeSet<&str> {
    uri.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0.trim_end_matches('+'))).collect()
}

#[test]
fn labels_of_a_path_are_required_members() {
    for service in SERVICES {
        for operation in service.operations {
            let bound: BTreeSet<&str> = members(service, operation.input)
                .iter()
                .filter_map(|member| match member.location {
                    Location::Uri(label) => {
                        assert!(member.required, "{} {}", operation.name, member.name);
                        Some(label)
                    }
                    _ => None,
                })
                .collect();
            assert_eq!(labels(operation.uri), bound, "{} {}", service.name, operation.name);
        }
    }
}

#[test]
fn only_rest_uses_more_than_the_body() {
    for service in SERVICES.iter().filter(|service| service.protocol != Protocol::RestJson1) {
        for operation in service.operations {
            assert_eq!((operation.method, operation.uri, operation.status), ("POST", "/", 200), "{}", operation.name);
            for member in members(service, operation.input).iter().chain(members(service, operation.output)) {
                assert_eq!(member.location, Location::Body, "{} {}", operation.name, member.name);
            }
        }
    }
}

#[test]
fn payloads_are_members() {
    let mut payloads = 0;
    for (service, shape) in shapes() {
        if let Kind::Structure { members, payload: Some(payload), .. } = &shape.kind {
            assert!(members.iter().any(|member| member.name == *payload), "{} {}", service.name, shape.name);
            payloads += 1;
        }
    }
    assert_eq!(payloads, 4);
}

#[test]
fn errors_have_codes_and_statuses() {
    for service in SERVICES {
        for error in service.operations.iter().flat_map(|operation| operation.errors) {
            assert!(!error.code.is_empty() && (400..600).contains(&error.status), "{} {error:?}", service.name);
        }
    }
    assert_eq!(
        (model::ssm::error::INTERNAL_SERVER_ERROR.status, model::ssm::error::INVALID_INSTANCE_ID.status),
        (500, 400)
    );
    assert_eq!(model::appconfig::error::RESOURCE_NOT_FOUND_EXCEPTION.status, 404);
    let missing = &model::iam::error::NO_SUCH_ENTITY_EXCEPTION;
    assert_eq!((missing.code, missing.status), ("NoSuchEntity", 404));
    assert!(model::ssm::error::INVALID_INSTANCE_ID.capital_message);
    assert!(!model::ssm_incidents::error::VALIDATION_EXCEPTION.capital_message);
}
