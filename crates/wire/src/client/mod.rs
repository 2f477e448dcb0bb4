//! Signing and sending: small enough for the agent.

#[cfg(feature = "api")]
mod api;
mod clock;
mod connection;
mod endpoint;
mod error;
mod proxy;
mod tls;

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, header::CONTENT_TYPE, header::HOST};
use serde_json::Value;
use tokio::time::timeout;

pub use crate::sigv4::sign::{Identity, Keys, Unsignable};
use crate::sigv4::sign::{Place, sign};
#[cfg(feature = "api")]
pub use api::{answer, request};
pub use connection::{Connection, Connector};
pub use endpoint::{BadEndpoint, Endpoint, Trust};
pub use error::{ClientError, Refusal};
pub use proxy::Proxy;

/// How long a request may take unless told otherwise; the longest long poll is shorter.
const TIMEOUT: Duration = Duration::from_secs(65);

/// Sends signed requests to one endpoint, over a connection that is kept between them.
pub struct Client {
    connector: Connector,
    region: String,
    identity: Identity,
    timeout: Duration,
    idle: Mutex<Option<Connection>>,
}

impl Client {
    /// Signs as the identity in the region; connects when the first request is sent.
    #[must_use]
    pub fn new(connector: Connector, region: impl Into<String>, identity: Identity) -> Self {
        Self { connector, region: region.into(), identity, timeout: TIMEOUT, idle: Mutex::new(None) }
    }

    /// Gives up on a request after this time, connecting included.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Where requests go.
    #[must_use]
    pub fn connector(&self) -> &Connector {
        &self.connector
    }

    /// Calls an awsJson 1.1 operation by its `X-Amz-Target`, such as `AmazonSSM.SendCommand`, signed for the service.
    ///
    /// # Errors
    /// What the service refused, or why it could not be asked.
    pub async fn post_json(&self, target: &str, service: &str, body: &Value) -> Result<Value, ClientError> {
        let body = Bytes::from(body.to_string());
        let request =
            Request::post("/").header("x-amz-target", target).header(CONTENT_TYPE, "application/x-amz-json-1.1");
        let request = request.body(body).map_err(|error| ClientError::Unsendable(error.to_string()))?;
        let response = self.send(request, service).await?;
        error::object(response.body())
    }

    /// Signs and sends a request; its URI is a path with a query. A server that refuses it for its time is asked once more, by
    /// the server's clock.
    ///
    /// # Errors
    /// Every answer but a success is an error, as is whatever kept the request from being answered.
    pub async fn send(&self, request: Request<Bytes>, service: &str) -> Result<Response<Bytes>, ClientError> {
        match self.attempt(request.clone(), service).await {
            Err(ClientError::Refused(refusal)) if self.connector.clock.learn(&refusal) => {
                self.attempt(request, service).await
            }
            answered => answered,
        }
    }

    async fn attempt(&self, request: Request<Bytes>, service: &str) -> Result<Response<Bytes>, ClientError> {
        let response = timeout(self.timeout, self.exchange(self.signed(request, service)?)).await;
        let response = response.map_err(|_| ClientError::Timeout(self.connector.endpoint().to_string()))??;
        if response.status().is_success() { Ok(response) } else { Err(ClientError::Refused(Refusal::read(&response))) }
    }

    /// The request with host and signature, for those who send it over a [`Connection`] of their own.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub fn signed(&self, request: Request<Bytes>, service: &str) -> Result<Request<Bytes>, ClientError> {
        let (mut parts, body) = request.into_parts();
        let host = HeaderValue::from_str(&self.connector.endpoint().authority());
        parts.headers.insert(HOST, host.map_err(|error| ClientError::Unsendable(error.to_string()))?);
        let place = Place { region: &self.region, service, now: self.connector.now() };
        sign(&mut parts, &body, &self.identity, place).map_err(|error| ClientError::Unsendable(error.to_string()))?;
        Ok(Request::from_parts(parts, body))
    }

    /// Sends over the kept connection, or over a new one when the kept one was closed by the other end meanwhile.
    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, ClientError> {
        let kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(mut connection) = kept.filter(Connection::is_open) {
            match connection.send(request.clone()).await {
                Err(ClientError::Closed(_)) => {}
                answered => return self.keep(connection, answered),
            }
        }
        let mut connection = self.connector.connect().await?;
        let answered = connection.send(request).await;
        self.keep(connection, answered)
    }

    fn keep<T>(&self, connection: Connection, answered: Result<T, ClientError>) -> Result<T, ClientError> {
        if answered.is_ok() {
            *self.idle.lock().unwrap_or_else(PoisonError::into_inner) = Some(connection);
        }
        answered
    }
}
