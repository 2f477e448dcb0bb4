use std::collections::{BTreeMap, HashSet};

use protocol::channel::{CreateChannel, OpenControlChannel};
use protocol::job::{AckCode, AgentJob, AgentJobAck, AgentJobReplyAck, Cancel, Command};
use protocol::reply::{AgentJobReply, Report};
use protocol::{JobId, Status};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads recorded text as a `T` and expects that `T` to be written as the same JSON.
fn round_trip<T: Serialize + DeserializeOwned>(recorded: &str) -> T {
    let value: T = serde_json::from_str(recorded).unwrap();
    let written: Value = serde_json::to_value(&value).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(recorded).unwrap());
    value
}

#[test]
fn opening_a_control_channel() {
    let create: CreateChannel =
        round_trip(r#"{"MessageSchemaVersion":"1.0","RequestId":"db1b9e46-7915-4dfa-b036-1ae846110e5a"}"#);
    assert_eq!(create.client_id, None);
    let open: OpenControlChannel = round_trip(
        r#"{"Cookie":null,"MessageSchemaVersion":"1.0","RequestId":"a3f3a521-638b-4f76-9e81-89f5e28ef804",
            "TokenValue":"R5puTZU9frji36XxTSg3nHLoAM1d6FDc","AgentVersion":"3.3.0.0","PlatformType":"linux"}"#,
    );
    assert_eq!(open.token_value, "R5puTZU9frji36XxTSg3nHLoAM1d6FDc");
}

#[test]
fn a_job_that_runs_a_command() {
    let job: AgentJob = round_trip(
        &json!({
            "SchemaVersion": 1,
            "JobId": "aws.ssm.39182b12-488a-439d-947b-318b7f68a401.mi-ca8f896bb7884c7f8",
            "Topic": "aws.ssm.sendCommand",
            "Content": COMMAND,
        })
        .to_string(),
    );
    let command: Command = round_trip(&job.content);
    assert_eq!(command.command_id, job.job_id.command());
    assert_eq!(command.parameters["commands"], json!(["id", "exit 3"]));
    assert_eq!(command.document_content["schemaVersion"], "1.2");
}

const COMMAND: &str = r#"{"Parameters":{"commands":["id","exit 3"]},"DocumentContent":{"schemaVersion":"1.2"},
    "CommandId":"39182b12-488a-439d-947b-318b7f68a401","DocumentName":"AWS-RunShellScript","OutputS3KeyPrefix":"",
    "OutputS3BucketName":"","CloudWatchLogGroupName":"","CloudWatchOutputEnabled":"false"}"#;

#[test]
fn members_that_older_or_newer_servers_send_are_no_trouble() {
    let command: Command = serde_json::from_str(r#"{"DocumentContent":{},"Newer":1}"#).unwrap();
    assert_eq!(command, Command { document_content: json!({}), ..Command::default() });
}

#[test]
fn a_job_that_stops_a_command() {
    let cancel: Cancel =
        round_trip(r#"{"CancelMessageId":"aws.ssm.294ca95d-a74c-4fec-b639-f233b2ce5183.mi-ca8f896bb7884c7f8"}"#);
    assert_eq!(cancel.cancel_message_id.command(), "294ca95d-a74c-4fec-b639-f233b2ce5183");
}

#[test]
fn a_job_with_a_dangerous_id_is_refused() {
    let text = r#"{"SchemaVersion":1,"JobId":"aws.ssm.../../x.mi-1","Topic":"aws.ssm.sendCommand","Content":"{}"}"#;
    assert!(serde_json::from_str::<AgentJob>(text).is_err());
}

#[test]
fn acknowledgements() {
    let ack: AgentJobAck = round_trip(
        r#"{"jobId":"aws.ssm.39182b12-488a-439d-947b-318b7f68a401.mi-ca8f896bb7884c7f8",
            "acknowledgedMessageId":"98224a16-e5d7-4113-bb24-0ee67871ee4a","createdDate":"2026-11-22T07:32:30.418Z",
            "statusCode":"200","errorMessage":"Successful"}"#,
    );
    assert_eq!(AckCode::from_code(&ack.status_code), AckCode::Successful);
    assert_eq!(AckCode::Successful.message(), ack.error_message);
    round_trip::<AgentJobReplyAck>(
        r#"{"jobId":"aws.ssm.39182b12-488a-439d-947b-318b7f68a401.mi-ca8f896bb7884c7f8",
            "acknowledgedMessageId":"5bb6c683-d601-4823-b16f-8b161a6e90ce"}"#,
    );
}

#[test]
fn codes_are_distinct_and_found_again() {
    let codes: HashSet<&str> = AckCode::ALL.into_iter().map(AckCode::code).collect();
    assert_eq!(codes.len(), AckCode::ALL.len());
    for code in AckCode::ALL {
        assert_eq!(AckCode::from_code(code.code()), code);
    }
    assert_eq!(AckCode::from_code("9"), AckCode::UnexpectedError);
}

#[test]
fn the_first_reply() {
    let reply: AgentJobReply = round_trip(
        &json!({
            "schemaVersion": 1,
            "jobId": "aws.ssm.39182b12-488a-439d-947b-318b7f68a401.mi-ca8f896bb7884c7f8",
            "topic": "aws.ssm.sendCommand",
            "content": r#"{"additionalInfo":{"agent":{"lang":"en-US","name":"amazon-ssm-agent","os":"linux","osver":"1",
                "ver":"3.3.0.0"},"dateTime":"2026-11-22T07:32:30.426Z","runId":"","runtimeStatusCounts":null},
                "documentStatus":"InProgress","documentTraceOutput":"","runtimeStatus":null}"#,
        })
        .to_string(),
    );
    let report: Report = round_trip(&reply.content);
    assert_eq!(report.runtime_status, None);
    assert_eq!(reply.job_id, JobId::new("39182b12-488a-439d-947b-318b7f68a401", "mi-ca8f896bb7884c7f8").unwrap());
}

#[test]
fn the_last_reply() {
    let report: Report = round_trip(
        r#"{"additionalInfo":{"agent":{"lang":"en-US","name":"amazon-ssm-agent","os":"linux","osver":"1","ver":"3.3.0.0"},
            "dateTime":"2026-11-22T07:32:30.545Z","runId":"","runtimeStatusCounts":{"Failed":1}},
            "documentStatus":"Failed","documentTraceOutput":"","runtimeStatus":{"aws:runShellScript":{"status":"Failed",
            "code":3,"name":"aws:runShellScript","output":"out\n\n----------ERROR-------\nerr\nfailed to run commands: exit status 3",
            "startDateTime":"2026-11-22T07:32:30.465Z","endDateTime":"2026-11-22T07:32:30.539Z","outputS3BucketName":"",
            "outputS3KeyPrefix":"","stepName":"","standardOutput":"out\n",
            "standardError":"err\nfailed to run commands: exit status 3"}}}"#,
    );
    assert_eq!(report.document_status, Status::Failed);
    assert_eq!(report.additional_info.runtime_status_counts, Some(BTreeMap::from([(Status::Failed, 1)])));
    assert_eq!(report.runtime_status.unwrap()["aws:runShellScript"].code, 3);
}

#[test]
fn members_that_only_the_fallback_channel_has_are_no_trouble() {
    let text = r#"{"additionalInfo":{"agent":{"name":"amazon-ssm-agent"},"dateTime":"","ableToOpenMGSConnection":false},
        "documentStatus":"InProgress"}"#;
    let report: Report = serde_json::from_str(text).unwrap();
    assert_eq!(report.document_status, Status::InProgress);
}
