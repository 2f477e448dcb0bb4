//! Signed calls, with whatever identity, over connections that the caller holds.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderValue, Request, Response};
use serde_json::Value;
use wire::client::{Connection, Connector, Identity, Keys};
use wire::sigv4::sign::{Place, sign};

use crate::Outcome;
use crate::deployment::connector;

/// Who signs.
#[derive(Clone)]
pub(crate) enum Signer {
    /// Nobody.
    Anonymous,
    /// The holder of an access key.
    Keys(Keys),
}

/// A server as one caller sees it. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Api {
    connector: Connector,
    region: String,
    signer: Signer,
}

impl From<&Signer> for Identity {
    fn from(signer: &Signer) -> Self {
        match signer {
            Signer::Anonymous => Self::Anonymous,
            Signer::Keys(keys) => Self::Keys(keys.clone()),
        }
    }
}

impl Api {
    /// A server by its URL.
    pub(crate) fn new(url: &str, authority: Option<&Path>, region: &str, signer: Signer) -> Outcome<Self> {
        Ok(Self { connector: connector(url, authority)?, region: region.to_owned(), signer })
    }

    /// The same server as somebody else sees it.
    pub(crate) fn as_(&self, signer: Signer) -> Self {
        Self { signer, ..self.clone() }
    }

    /// Where it is.
    pub(crate) fn connector(&self) -> &Connector {
        &self.connector
    }

    /// Its region.
    pub(crate) fn region(&self) -> &str {
        &self.region
    }

    /// Calls an operation of the service `ssm` over a connection.
    pub(crate) async fn call(&self, connection: &mut Connection, operation: &str, input: &Value) -> Outcome<Value> {
        self.call_as(connection, &Identity::from(&self.signer), operation, input).await
    }

    /// Calls an operation of the service `ssm` as somebody else.
    pub(crate) async fn call_as(
        &self,
        connection: &mut Connection,
        who: &Identity,
        operation: &str,
        input: &Value,
    ) -> Outcome<Value> {
        let request = self.signed_as(who, Self::request(operation, input)?, "ssm")?;
        let answer = connection.send(request).await?;
        read(operation, &answer)
    }

    /// A signed request for an operation of the service `ssm`.
    pub(crate) fn signed_call(&self, operation: &str, input: &Value) -> Outcome<Request<Bytes>> {
        self.signed(Self::request(operation, input)?, "ssm")
    }

    /// A request with its signature as of now.
    pub(crate) fn signed(&self, request: Request<Bytes>, service: &str) -> Outcome<Request<Bytes>> {
        self.signed_as(&Identity::from(&self.signer), request, service)
    }

    fn signed_as(&self, who: &Identity, request: Request<Bytes>, service: &str) -> Outcome<Request<Bytes>> {
        let (mut parts, body) = request.into_parts();
        parts.headers.insert(HOST, HeaderValue::from_str(&self.connector.endpoint().authority())?);
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
        sign(&mut parts, &body, who, Place { region: &self.region, service, now: i64::try_from(now)? })?;
        Ok(Request::from_parts(parts, body))
    }

    fn request(operation: &str, input: &Value) -> Outcome<Request<Bytes>> {
        let request = Request::post("/").header("x-amz-target", format!("AmazonSSM.{operation}"));
        Ok(request.header(CONTENT_TYPE, "application/x-amz-json-1.1").body(Bytes::from(input.to_string()))?)
    }
}

fn read(operation: &str, answer: &Response<Bytes>) -> Outcome<Value> {
    if !answer.status().is_success() {
        let told = String::from_utf8_lossy(answer.body());
        return Err(format!("{operation} was answered {}: {told}", answer.status()).into());
    }
    Ok(serde_json::from_slice(answer.body())?)
}

/// A member that must be text.
pub(crate) fn text(value: &Value, member: &str) -> Outcome<String> {
    value[member].as_str().map(str::to_owned).ok_or_else(|| format!("no {member} in the answer").into())
}
