//! A client that signs by the test's clock.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderValue, Request, Response};
use model::Operation;
use model::schema::Protocol;
use platform::Clock;
use serde_json::Value;
use wire::client::{self, ClientError, Connection, Connector, Endpoint, Identity, Refusal, Trust};
use wire::sigv4::sign::{Place, sign};

/// Somebody who calls the server.
pub struct Caller {
    connector: Connector,
    region: String,
    clock: Clock,
    identity: Identity,
}

impl Caller {
    pub(crate) fn new(url: &str, region: &str, clock: Clock, identity: Identity) -> Self {
        let endpoint = Endpoint::parse(url, Trust::System).expect("a URL on loopback");
        let connector = Connector::new(endpoint).expect("no TLS");
        Self { connector, region: region.to_owned(), clock, identity }
    }

    /// Calls an operation. What awsJson operations are sent is not checked before.
    ///
    /// # Errors
    /// What the server refused, or why it could not be asked.
    pub async fn call<O: Operation>(&self, input: Value) -> Result<Value, ClientError> {
        if O::SERVICE.protocol != Protocol::AwsJson11 {
            return self.call_by_tables::<O>(input).await;
        }
        let target = format!("{}.{}", O::SERVICE.target_prefix, O::NAME);
        let request =
            Request::post("/").header("x-amz-target", target).header(CONTENT_TYPE, "application/x-amz-json-1.1");
        let request = request.body(Bytes::from(input.to_string())).expect("a request");
        let answer = self.accepted(request, O::SERVICE.signing_name).await?;
        Ok(serde_json::from_slice(answer.body()).expect("a JSON answer"))
    }

    async fn call_by_tables<O: Operation>(&self, input: Value) -> Result<Value, ClientError> {
        let mut operations = O::SERVICE.operations.iter();
        let operation = operations.find(|operation| operation.name == O::NAME).expect("its row");
        let request = client::request(O::SERVICE, operation, input)?;
        let answer = self.accepted(request, O::SERVICE.signing_name).await?;
        client::answer(O::SERVICE, operation, &answer)
    }

    async fn accepted(&self, request: Request<Bytes>, service: &str) -> Result<Response<Bytes>, ClientError> {
        let answer = self.send(request, service).await?;
        if answer.status().is_success() { Ok(answer) } else { Err(ClientError::Refused(Refusal::read(&answer))) }
    }

    /// Signs and sends a request, and gives whatever is answered.
    ///
    /// # Errors
    /// Why it could not be asked.
    pub async fn send(&self, request: Request<Bytes>, service: &str) -> Result<Response<Bytes>, ClientError> {
        self.connect().await?.send(self.signed(request, service)).await
    }

    pub(crate) async fn connect(&self) -> Result<Connection, ClientError> {
        self.connector.connect().await
    }

    /// The request, signed by the test's clock.
    ///
    /// # Panics
    /// When it cannot be signed.
    #[must_use]
    pub fn signed(&self, request: Request<Bytes>, service: &str) -> Request<Bytes> {
        let (mut parts, body) = request.into_parts();
        let host = HeaderValue::from_str(&self.connector.endpoint().authority()).expect("an authority");
        parts.headers.insert(HOST, host);
        let place = Place { region: &self.region, service, now: self.clock.now() };
        sign(&mut parts, &body, &self.identity, place).expect("a signature");
        Request::from_parts(parts, body)
    }
}
