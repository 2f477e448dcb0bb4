//! Calls by the tables of the API.

use bytes::Bytes;
use http::{Request, Response, header::CONTENT_TYPE};
use model::schema::{Operation, Protocol, Service};
use serde_json::{Map, Value};

use super::{Client, ClientError, error};
use crate::codec::{Unreadable, canonical, query, rest};

impl Client {
    /// Calls an operation. Input and output are canonical JSON: members by model name, times in seconds, bytes in base64.
    ///
    /// # Errors
    /// What the service refused, or why it could not be asked.
    pub async fn call(&self, service: &Service, operation: &Operation, input: Value) -> Result<Value, ClientError> {
        let response = self.send(request(service, operation, input)?, service.signing_name).await?;
        answer(service, operation, &response)
    }
}

/// The request for an operation, not signed yet.
///
/// # Errors
/// When the input is not what the tables say.
pub fn request(service: &Service, operation: &Operation, input: Value) -> Result<Request<Bytes>, ClientError> {
    Ok(match service.protocol {
        Protocol::RestJson1 => rest::write_request(service, operation, input)?,
        Protocol::AwsQuery { .. } => query::write_request(service, operation, &input)?,
        Protocol::AwsJson10 | Protocol::AwsJson11 => post(service, operation, input)?,
    })
}

/// The output in the response to an operation that succeeded.
///
/// # Errors
/// When the response is not what the tables say.
pub fn answer(service: &Service, operation: &Operation, response: &Response<Bytes>) -> Result<Value, ClientError> {
    let output = match service.protocol {
        Protocol::RestJson1 => rest::read_response(service, operation, response)?,
        Protocol::AwsQuery { .. } => return Ok(query::read_response(service, operation, response)?),
        Protocol::AwsJson10 | Protocol::AwsJson11 => error::object(response.body())?,
    };
    match operation.output {
        Some(shape) => Ok(canonical::read(service, shape, output)?),
        None => Ok(Value::Object(Map::new())),
    }
}

fn post(service: &Service, operation: &Operation, input: Value) -> Result<Request<Bytes>, Unreadable> {
    let input = match operation.input {
        Some(shape) => canonical::write(service, shape, input),
        None => Value::Object(Map::new()),
    };
    let content_type = match service.protocol {
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        _ => "application/x-amz-json-1.1",
    };
    let target = format!("{}.{}", service.target_prefix, operation.name);
    let request = Request::post("/").header("x-amz-target", target).header(CONTENT_TYPE, content_type);
    request.body(input.to_string().into()).map_err(|error| Unreadable(error.to_string()))
}

impl From<Unreadable> for ClientError {
    fn from(problem: Unreadable) -> Self {
        Self::Unreadable(problem.0)
    }
}
