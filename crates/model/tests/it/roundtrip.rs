use model::json::WrongType;
use model::ssm::{Parameter, SendCommandRequest, Target};
use model::ssm_agent::{RequestManagedInstanceRoleTokenResult, UpdateInstanceInformation};
use model::{Blob, Empty, FromJson, Operation, Timestamp, ToJson};
use serde_json::{Value, json};

#[test]
fn an_input_is_read() {
    let value = json!({
        "DocumentName": "AWS-RunShellScript", "InstanceIds": ["mi-1"], "Parameters": {"commands": ["uname -a"]},
        "TimeoutSeconds": 60, "Targets": [{"Key": "tag:a", "Values": ["b"]}], "Unknown": 1,
    });
    let Ok(input) = SendCommandRequest::from_json(value) else { panic!("not read") };
    assert_eq!(input.document_name, "AWS-RunShellScript");
    assert_eq!(input.instance_ids, Some(vec!["mi-1".to_owned()]));
    assert_eq!(input.timeout_seconds, Some(60));
    assert_eq!(input.parameters.unwrap()["commands"], ["uname -a"]);
    assert_eq!(input.targets.unwrap()[0].key.as_deref(), Some("tag:a"));
    assert!(input.comment.is_none());
}

#[test]
fn a_missing_or_wrong_member_is_named() {
    let error = |value: Value| SendCommandRequest::from_json(value).err().unwrap();
    assert_eq!(error(json!({})), WrongType { expected: "present value", member: "DocumentName" });
    assert_eq!(
        error(json!({"DocumentName": "d", "TimeoutSeconds": "1"})),
        WrongType { expected: "integer", member: "TimeoutSeconds" }
    );
    assert_eq!(
        error(json!({"DocumentName": "d", "Targets": [{"Key": 1}]})),
        WrongType { expected: "string", member: "Key" }
    );
    assert_eq!(error(json!([])), WrongType { expected: "structure", member: "" });
}

#[test]
fn an_output_is_written_without_absent_members() {
    let output = Parameter {
        name: Some("/a".to_owned()),
        version: Some(3),
        last_modified_date: Some(Timestamp(1_795_336_139_149)),
        ..Default::default()
    };
    let expected = json!({"Name": "/a", "Version": 3, "LastModifiedDate": 1_795_336_139.149});
    assert_eq!(output.to_json(), expected);
    assert_eq!(Parameter::default().to_json(), json!({}));
}

#[test]
fn what_serves_both_ways_comes_back() {
    let value = json!({"Key": "tag:a", "Values": ["b", "c"]});
    assert_eq!(Target::from_json(value.clone()).map(|target| target.to_json()), Ok(value));
}

#[test]
fn times_keep_their_milliseconds() {
    for milliseconds in [0, 1, 999, 1_795_336_139_149, 1_795_336_139_000, -1, 253_402_300_799_000] {
        let value = Timestamp(milliseconds).to_json();
        assert_eq!(Timestamp::from_json(value.clone()), Ok(Timestamp(milliseconds)), "{value}");
    }
    assert_eq!(Timestamp(1_795_336_139_149).to_json().to_string(), "1795336139.149");
    assert_eq!(Timestamp::from_json(json!("2026-11-22T07:32:30.418Z")), Ok(Timestamp(1_795_332_750_418)));
    assert_eq!(Timestamp::from_json(json!(1_795_336_139.149_072)), Ok(Timestamp(1_795_336_139_149)));
    assert!(Timestamp::from_json(json!("now")).is_err());
}

#[test]
fn blobs_are_base64() {
    let blob = Blob(vec![0, 255, 16]);
    assert_eq!(blob.to_json(), json!("AP8Q"));
    assert_eq!(Blob::from_json(blob.to_json()), Ok(blob));
    assert!(Blob::from_json(json!("AP8")).is_err());
}

#[test]
fn small_floats_keep_their_text() {
    assert_eq!(0.1_f32.to_json().to_string(), "0.1");
    assert_eq!(f32::from_json(json!(0.1)), Ok(0.1));
}

#[test]
fn operations_without_input_or_output_are_empty() {
    fn input<O: Operation<Input = Empty>>() -> &'static str {
        O::NAME
    }
    assert_eq!(input::<model::appconfig::GetAccountSettings>(), "GetAccountSettings");
    assert_eq!(Empty::from_json(json!({"x": 1})), Ok(Empty {}));
    assert_eq!(Empty {}.to_json(), json!({}));
}

#[test]
fn agent_operations_are_typed_too() {
    assert_eq!(UpdateInstanceInformation::NAME, "UpdateInstanceInformation");
    assert_eq!(UpdateInstanceInformation::SERVICE.name, "ssm-agent");
    let output = RequestManagedInstanceRoleTokenResult {
        access_key_id: Some("ASIA".to_owned()),
        token_expiration_date: Some(Timestamp(1_795_336_139_149)),
        update_key_pair: Some(false),
        ..Default::default()
    };
    let expected = json!({"AccessKeyId": "ASIA", "TokenExpirationDate": 1_795_336_139.149, "UpdateKeyPair": false});
    assert_eq!(output.to_json(), expected);
}

/// What amazon-ssm-agent was seen to send, empty texts included.
#[test]
fn calls_of_a_stock_agent_are_good() {
    let node = "mi-ca8f896bb7884c7f8";
    let calls = [
        (
            "ssm-agent",
            "RegisterManagedInstance",
            json!({"ActivationCode": "FAKECODE1234567890ab",
            "ActivationId": "00000000-0000-4000-8000-000000000001", "Fingerprint": "5625b9c3-42aa-4c7b-8399-dfd583173580",
            "PublicKey": "A".repeat(392), "PublicKeyType": "Rsa"}),
        ),
        (
            "ssm-agent",
            "RequestManagedInstanceRoleToken",
            json!({"Fingerprint": "5625b9c3-42aa-4c7b-8399-dfd583173580"}),
        ),
        (
            "ssm-agent",
            "UpdateManagedInstancePublicKey",
            json!({"NewPublicKey": "A".repeat(392), "NewPublicKeyType": "Rsa"}),
        ),
        (
            "ssm-agent",
            "UpdateInstanceInformation",
            json!({"AgentName": "amazon-ssm-agent", "AgentVersion": "3.3.0.0",
            "InstanceId": node, "PlatformType": "Linux"}),
        ),
        (
            "ssm-agent",
            "UpdateInstanceInformation",
            json!({"AgentName": "amazon-ssm-agent", "AgentStatus": "Active",
            "AgentVersion": "3.3.0.0", "AvailabilityZone": "", "AvailabilityZoneId": "", "ComputerName": "vm",
            "IPAddress": "192.0.2.2", "InstanceId": node, "PlatformName": "Debian GNU/Linux", "PlatformType": "Linux",
            "PlatformVersion": "12", "SSMConnectionChannel": ""}),
        ),
        ("ssm-agent", "ListInstanceAssociations", json!({"InstanceId": node, "MaxResults": 20})),
        (
            "ec2messages",
            "GetMessages",
            json!({"Destination": node, "VisibilityTimeoutInSeconds": 10,
            "MessagesRequestId": "62746185-98cf-4c91-bf7c-9244cea8573e"}),
        ),
        (
            "ec2messages",
            "SendReply",
            json!({"MessageId": format!("aws.ssm.61df6cda-6cc4-42fb-85de-23c98f44a1d2.{node}"),
            "Payload": "{\"documentStatus\":\"InProgress\"}", "ReplyId": "090dc960-1d70-41ba-9121-010a8063bf4f"}),
        ),
        (
            "ec2messages",
            "FailMessage",
            json!({"MessageId": format!("aws.ssm.61df6cda-6cc4-42fb-85de-23c98f44a1d2.{node}"),
            "FailureType": "InternalHandlerException"}),
        ),
    ];
    for (service, operation, input) in calls {
        let service = model::SERVICES.iter().find(|known| known.name == service).unwrap();
        let shape = service.operation(operation).unwrap().input.unwrap();
        assert_eq!(model::validate::check(service, shape, &input), Ok(()), "{operation}");
    }
}
