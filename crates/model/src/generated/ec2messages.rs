// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

pub static SERVICE: Service = Service {
    name: "ec2messages",
    signing_name: "ec2messages",
    protocol: Protocol::AwsJson11,
    target_prefix: "EC2WindowsMessageDeliveryService",
    api_version: "2015-06-19",
    invalid: &error::VALIDATION_EXCEPTION,
    operations: OPERATIONS,
    shapes: SHAPES,
};

pub mod error {
    use crate::schema::ErrorShape;

    pub static AUTHORIZATION_FAILURE_EXCEPTION: ErrorShape = ErrorShape { code: "AuthorizationFailureException", status: 400, capital_message: false };
    pub static INTERNAL_SERVER_EXCEPTION: ErrorShape = ErrorShape { code: "InternalServerException", status: 500, capital_message: false };
    pub static INVALID_DESTINATION_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidDestinationException", status: 400, capital_message: false };
    pub static INVALID_MESSAGE_ID_EXCEPTION: ErrorShape = ErrorShape { code: "InvalidMessageIdException", status: 400, capital_message: false };
    pub static REQUEST_TIMEOUT_EXCEPTION: ErrorShape = ErrorShape { code: "RequestTimeoutException", status: 400, capital_message: false };
    pub static TOO_MANY_REQUESTS_EXCEPTION: ErrorShape = ErrorShape { code: "TooManyRequestsException", status: 400, capital_message: false };
    pub static UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION: ErrorShape = ErrorShape { code: "UnsupportedMessageOperationException", status: 400, capital_message: false };
    pub static VALIDATION_EXCEPTION: ErrorShape = ErrorShape { code: "ValidationException", status: 400, capital_message: false };
}

static OPERATIONS: &[schema::Operation] = &[
    schema::Operation { name: "AcknowledgeMessage", method: "POST", uri: "/", status: 200, input: Some(0), output: Some(1), errors: &[&error::INVALID_MESSAGE_ID_EXCEPTION, &error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION, &error::AUTHORIZATION_FAILURE_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "DeleteMessage", method: "POST", uri: "/", status: 200, input: Some(2), output: Some(3), errors: &[&error::INVALID_MESSAGE_ID_EXCEPTION, &error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION, &error::AUTHORIZATION_FAILURE_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "FailMessage", method: "POST", uri: "/", status: 200, input: Some(5), output: Some(6), errors: &[&error::INVALID_MESSAGE_ID_EXCEPTION, &error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION, &error::AUTHORIZATION_FAILURE_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "GetMessages", method: "POST", uri: "/", status: 200, input: Some(8), output: Some(9), errors: &[&error::INVALID_DESTINATION_EXCEPTION, &error::REQUEST_TIMEOUT_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::AUTHORIZATION_FAILURE_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
    schema::Operation { name: "SendReply", method: "POST", uri: "/", status: 200, input: Some(14), output: Some(15), errors: &[&error::INVALID_MESSAGE_ID_EXCEPTION, &error::UNSUPPORTED_MESSAGE_OPERATION_EXCEPTION, &error::AUTHORIZATION_FAILURE_EXCEPTION, &error::INTERNAL_SERVER_EXCEPTION, &error::TOO_MANY_REQUESTS_EXCEPTION, &error::VALIDATION_EXCEPTION], anonymous: false },
];

static SHAPES: &[Shape] = &[
    Shape { name: "AcknowledgeMessageRequest", kind: Kind::Structure { members: &[
        Member { name: "MessageId", shape: 10, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "AcknowledgeMessageResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteMessageRequest", kind: Kind::Structure { members: &[
        Member { name: "MessageId", shape: 10, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "DeleteMessageResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "Destination", kind: Kind::String { min: Some(10), max: Some(124), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "FailMessageRequest", kind: Kind::Structure { members: &[
        Member { name: "FailureType", shape: 7, required: true, location: At::Body },
        Member { name: "MessageId", shape: 10, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "FailMessageResult", kind: Kind::Structure { members: &[], union: false, payload: None }, sensitive: false },
    Shape { name: "FailureType", kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "GetMessagesRequest", kind: Kind::Structure { members: &[
        Member { name: "Destination", shape: 4, required: true, location: At::Body },
        Member { name: "MessagesRequestId", shape: 10, required: true, location: At::Body },
        Member { name: "NextToken", shape: 16, required: false, location: At::Body },
        Member { name: "VisibilityTimeoutInSeconds", shape: 17, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "GetMessagesResult", kind: Kind::Structure { members: &[
        Member { name: "Destination", shape: 4, required: false, location: At::Body },
        Member { name: "Messages", shape: 12, required: false, location: At::Body },
        Member { name: "MessagesRequestId", shape: 10, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "Id", kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] }, sensitive: false },
    Shape { name: "Message", kind: Kind::Structure { members: &[
        Member { name: "CreatedDate", shape: 16, required: false, location: At::Body },
        Member { name: "Destination", shape: 4, required: false, location: At::Body },
        Member { name: "MessageId", shape: 10, required: false, location: At::Body },
        Member { name: "NextToken", shape: 16, required: false, location: At::Body },
        Member { name: "Payload", shape: 13, required: false, location: At::Body },
        Member { name: "PayloadDigest", shape: 16, required: false, location: At::Body },
        Member { name: "Topic", shape: 16, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "MessageList", kind: Kind::List { member: 11, min: None, max: None }, sensitive: false },
    Shape { name: "Payload", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: true },
    Shape { name: "SendReplyRequest", kind: Kind::Structure { members: &[
        Member { name: "MessageId", shape: 10, required: true, location: At::Body },
        Member { name: "Payload", shape: 13, required: true, location: At::Body },
        Member { name: "ReplyId", shape: 10, required: true, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "SendReplyResult", kind: Kind::Structure { members: &[
        Member { name: "Description", shape: 16, required: false, location: At::Body },
        Member { name: "MessageId", shape: 10, required: false, location: At::Body },
        Member { name: "ReplyId", shape: 10, required: false, location: At::Body },
        Member { name: "ReplyStatus", shape: 16, required: false, location: At::Body },
    ], union: false, payload: None }, sensitive: false },
    Shape { name: "String", kind: Kind::String { min: None, max: None, pattern: None, values: &[] }, sensitive: false },
    Shape { name: "VisibilityTimeout", kind: Kind::Integer { min: Some(0), max: None }, sensitive: false },
];

pub struct AcknowledgeMessage;
impl crate::Operation for AcknowledgeMessage {
    type Input = AcknowledgeMessageRequest;
    type Output = AcknowledgeMessageResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "AcknowledgeMessage";
}

pub struct DeleteMessage;
impl crate::Operation for DeleteMessage {
    type Input = DeleteMessageRequest;
    type Output = DeleteMessageResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "DeleteMessage";
}

pub struct FailMessage;
impl crate::Operation for FailMessage {
    type Input = FailMessageRequest;
    type Output = FailMessageResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "FailMessage";
}

pub struct GetMessages;
impl crate::Operation for GetMessages {
    type Input = GetMessagesRequest;
    type Output = GetMessagesResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "GetMessages";
}

pub struct SendReply;
impl crate::Operation for SendReply {
    type Input = SendReplyRequest;
    type Output = SendReplyResult;
    const SERVICE: &'static Service = &SERVICE;
    const NAME: &'static str = "SendReply";
}

#[derive(Clone, Default)]
pub struct AcknowledgeMessageRequest {
    pub message_id: String,
}
impl FromJson for AcknowledgeMessageRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            message_id: reader.required("MessageId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct AcknowledgeMessageResult {
}
impl ToJson for AcknowledgeMessageResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct DeleteMessageRequest {
    pub message_id: String,
}
impl FromJson for DeleteMessageRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            message_id: reader.required("MessageId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct DeleteMessageResult {
}
impl ToJson for DeleteMessageResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct FailMessageRequest {
    pub failure_type: String,
    pub message_id: String,
}
impl FromJson for FailMessageRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            failure_type: reader.required("FailureType")?,
            message_id: reader.required("MessageId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct FailMessageResult {
}
impl ToJson for FailMessageResult {
    fn to_json(&self) -> Value {
        let writer = Writer::default();
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct GetMessagesRequest {
    pub destination: String,
    pub messages_request_id: String,
    pub next_token: Option<String>,
    pub visibility_timeout_in_seconds: Option<i32>,
}
impl FromJson for GetMessagesRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            destination: reader.required("Destination")?,
            messages_request_id: reader.required("MessagesRequestId")?,
            next_token: reader.optional("NextToken")?,
            visibility_timeout_in_seconds: reader.optional("VisibilityTimeoutInSeconds")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct GetMessagesResult {
    pub destination: Option<String>,
    pub messages: Option<Vec<Message>>,
    pub messages_request_id: Option<String>,
}
impl ToJson for GetMessagesResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Destination", &self.destination);
        writer.member("Messages", &self.messages);
        writer.member("MessagesRequestId", &self.messages_request_id);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct Message {
    pub created_date: Option<String>,
    pub destination: Option<String>,
    pub message_id: Option<String>,
    pub next_token: Option<String>,
    pub payload: Option<String>,
    pub payload_digest: Option<String>,
    pub topic: Option<String>,
}
impl ToJson for Message {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("CreatedDate", &self.created_date);
        writer.member("Destination", &self.destination);
        writer.member("MessageId", &self.message_id);
        writer.member("NextToken", &self.next_token);
        writer.member("Payload", &self.payload);
        writer.member("PayloadDigest", &self.payload_digest);
        writer.member("Topic", &self.topic);
        writer.done()
    }
}

#[derive(Clone, Default)]
pub struct SendReplyRequest {
    pub message_id: String,
    pub payload: String,
    pub reply_id: String,
}
impl FromJson for SendReplyRequest {
    fn from_json(value: Value) -> Result<Self, WrongType> {
        let mut reader = Reader::of(value)?;
        Ok(Self {
            message_id: reader.required("MessageId")?,
            payload: reader.required("Payload")?,
            reply_id: reader.required("ReplyId")?,
        })
    }
}

#[derive(Clone, Default)]
pub struct SendReplyResult {
    pub description: Option<String>,
    pub message_id: Option<String>,
    pub reply_id: Option<String>,
    pub reply_status: Option<String>,
}
impl ToJson for SendReplyResult {
    fn to_json(&self) -> Value {
        let mut writer = Writer::default();
        writer.member("Description", &self.description);
        writer.member("MessageId", &self.message_id);
        writer.member("ReplyId", &self.reply_id);
        writer.member("ReplyStatus", &self.reply_status);
        writer.done()
    }
}
