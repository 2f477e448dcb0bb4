//! What can go wrong with a request.

use std::{fmt, io};

use bytes::Bytes;
use http::Response;
use serde_json::{Map, Value};

/// A request was not answered with success.
#[derive(Debug)]
pub enum ClientError {
    /// The server answered that it will not.
    Refused(Refusal),
    /// The server could not be reached.
    Connect {
        /// Endpoint.
        endpoint: String,
        /// Why.
        source: io::Error,
    },
    /// The connection was closed before an answer began; whether the request had an effect is not known.
    Closed(hyper::Error),
    /// The connection broke within an answer.
    Broken(Box<dyn std::error::Error + Send + Sync>),
    /// No answer in time, from this endpoint.
    Timeout(String),
    /// The request cannot be sent as it is.
    Unsendable(String),
    /// The answer is not what was expected.
    Unreadable(String),
}

/// An error that the server answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Such as `AccessDeniedException`; `UnknownError` when the answer has none.
    pub code: String,
    /// For people.
    pub message: String,
    /// HTTP status.
    pub status: u16,
    /// Names the request in the server's log; empty when the answer has none.
    pub request_id: String,
    /// Further members of the error.
    pub members: Map<String, Value>,
}

impl ClientError {
    /// The code of an error that the server answered with.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Refused(refusal) => Some(&refusal.code),
            _ => None,
        }
    }
}

impl Refusal {
    /// Reads the error of an answer, in the form of any AWS protocol over JSON; with feature `api` also over XML.
    #[must_use]
    pub fn read(response: &Response<Bytes>) -> Self {
        #[cfg(feature = "api")]
        if let Some((code, message, request_id)) = crate::codec::query::read_refusal(response.body()) {
            return Self { code, message, status: response.status().as_u16(), request_id, members: Map::new() };
        }
        let text = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or("");
        let mut members = match serde_json::from_slice(response.body()) {
            Ok(Value::Object(members)) => members,
            _ => Map::new(),
        };
        let mut take = |name: &str| members.remove(name).and_then(|value| value.as_str().map(str::to_owned));
        let in_body = take("__type").or_else(|| take("code"));
        let message = take("message").or_else(|| take("Message"));
        let code = Some(text("x-amzn-errortype")).filter(|code| !code.is_empty()).map(str::to_owned).or(in_body);
        let code = code.as_deref().map_or("UnknownError", bare_code).to_owned();
        let plain = || String::from_utf8_lossy(response.body()).chars().take(500).collect();
        Self {
            message: message.unwrap_or_else(plain),
            code,
            status: response.status().as_u16(),
            request_id: text("x-amzn-requestid").to_owned(),
            members,
        }
    }
}

/// `namespace#Code:url` without what is around the code.
fn bare_code(code: &str) -> &str {
    let code = code.split(':').next().unwrap_or(code);
    code.rsplit('#').next().unwrap_or(code)
}

/// The JSON object of an answer; an empty one for an empty body.
pub(super) fn object(body: &[u8]) -> Result<Value, ClientError> {
    if body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    serde_json::from_slice(body).map_err(|error| ClientError::Unreadable(format!("the answer is not JSON: {error}")))
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} (status {}", self.code, self.message, self.status)?;
        if self.request_id.is_empty() { f.write_str(")") } else { write!(f, ", request {})", self.request_id) }
    }
}

impl fmt::Display for ClientError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Connect { endpoint, source } => write!(f, "cannot connect to {endpoint}: {}", told(source)),
            Self::Closed(error) => write!(f, "the server closed the connection without an answer: {error}"),
            Self::Broken(error) => write!(f, "the connection broke within the answer: {error}"),
            Self::Timeout(endpoint) => write!(f, "{endpoint} did not answer in time"),
            Self::Unsendable(why) | Self::Unreadable(why) => f.write_str(why),
        }
    }
}

/// Without the words that TLS puts before what our own check of a certificate says.
fn told(error: &io::Error) -> String {
    let text = error.to_string();
    text.strip_prefix("unexpected error: ").map(str::to_owned).unwrap_or(text)
}

impl std::error::Error for ClientError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Connect { source, .. } => Some(source),
            Self::Closed(error) => Some(error),
            Self::Broken(error) => Some(error.as_ref()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(headers: &[(&str, &str)], body: &'static str) -> Refusal {
        let response =
            headers.iter().fold(Response::builder().status(400), |all, (name, value)| all.header(*name, *value));
        Refusal::read(&response.body(Bytes::from(body)).unwrap())
    }

    #[test]
    fn codes_and_messages_wherever_they_are() {
        for (headers, body) in [
            (&[][..], r#"{"__type":"ThrottlingException","message":"slow down"}"#),
            (&[][..], r#"{"__type":"com.amazonaws.ssm#ThrottlingException","Message":"slow down"}"#),
            (&[("x-amzn-errortype", "ThrottlingException:http://internal/")][..], r#"{"message":"slow down"}"#),
            (&[][..], r#"{"code":"ThrottlingException","message":"slow down"}"#),
        ] {
            let refusal = refusal(headers, body);
            assert_eq!(
                (refusal.code.as_str(), refusal.message.as_str()),
                ("ThrottlingException", "slow down"),
                "{body}"
            );
        }
    }

    #[test]
    fn members_and_request_id_stay() {
        let refusal = refusal(&[("x-amzn-requestid", "r-1")], r#"{"__type":"A","message":"b","Reason":"c"}"#);
        assert_eq!(refusal.members["Reason"], "c");
        assert_eq!(refusal.to_string(), "A: b (status 400, request r-1)");
    }

    #[cfg(feature = "api")]
    #[test]
    fn errors_in_xml() {
        let body = "<ErrorResponse xmlns=\"urn:x\"><Error><Type>Sender</Type><Code>NoSuchEntity</Code>\
            <Message>a &amp; b</Message></Error><RequestId>r-1</RequestId></ErrorResponse>";
        assert_eq!(refusal(&[], body).to_string(), "NoSuchEntity: a & b (status 400, request r-1)");
    }

    #[test]
    fn answers_of_others() {
        let refusal = refusal(&[], "<html>bad gateway</html>");
        assert_eq!((refusal.code.as_str(), refusal.message.as_str()), ("UnknownError", "<html>bad gateway</html>"));
    }
}
