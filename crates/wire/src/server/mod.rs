//! The listener: every service on one port, from the socket to the dispatcher and back.

mod auth;
mod body;
mod connection;
mod fault;
mod handle;
mod keys;
mod listener;
mod operation;
mod payload;
mod raw;
mod request_id;
mod routes;
mod rpc;
mod stats;
mod streamed;
pub mod tls;
mod tree;

use std::{future::Future, net::SocketAddr, pin::Pin, sync::Arc, time::Duration};

use model::schema::{Operation, Service};
use serde_json::Value;

use crate::{Caller, Principal, Secret, Session};
pub use listener::{Listener, serve};
pub use payload::Payload;
pub use raw::{RawHandler, RawRequest, RawRoute};
pub use request_id::{current_request, for_current_request};
pub use stats::Stats;
pub use streamed::{StreamedHandler, StreamedRequest, StreamedService};

/// A boxed future, for traits that are used as objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a signature is checked with.
#[derive(Debug)]
pub enum Proof {
    /// The secret access key.
    Hmac(Secret),
    /// The node's public key: a DER `SubjectPublicKeyInfo` of an RSA key.
    RsaPss(Vec<u8>),
}

/// What is known of an access key.
#[derive(Debug)]
pub struct Credential {
    /// Account that the key belongs to.
    pub account: Arc<str>,
    /// Who signs with it.
    pub principal: Principal,
    /// What the signature is checked with.
    pub proof: Proof,
    /// Changes whenever the secret changes, so that no derived key outlives its secret.
    pub version: u64,
    /// What came with temporary credentials.
    pub session: Option<Arc<Session>>,
}

/// Why an access key is not accepted.
#[derive(Debug)]
pub enum Refused {
    /// Nobody has this key.
    Unknown,
    /// The session token is missing, or not the one that belongs to the key.
    BadToken,
    /// The temporary credentials are past their time.
    Expired,
    /// The key could not be looked up.
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

/// Looks up access keys.
pub trait Credentials: Send + Sync + 'static {
    /// The credential behind an access key id (or a node id, for a node's identity calls) in a region.
    fn find<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
        region: &'a str,
    ) -> BoxFuture<'a, Result<Credential, Refused>>;

    /// Somebody proved to hold a key, in a request to the service of this signing name.
    fn used(&self, _caller: &Caller, _service: &str) {}
}

/// An authenticated call whose input keeps to the model.
#[derive(Debug)]
pub struct Call {
    /// The service.
    pub service: &'static Service,
    /// The operation.
    pub operation: &'static Operation,
    /// The input in canonical JSON: members by model name, times in seconds, bytes in base64; an object.
    pub input: Value,
    /// Who calls.
    pub caller: Caller,
    /// The id that the answer and the log carry.
    pub request_id: Arc<str>,
    /// Where the request came from.
    pub source: SocketAddr,
    /// Whether it came over TLS.
    pub secure: bool,
    /// The `User-Agent` header, empty when there is none.
    pub user_agent: Arc<str>,
    /// Name and port by which the client knows this server, empty when it does not say.
    pub host: Arc<str>,
}

/// Answers calls: authorises, handles, audits.
pub trait Dispatch: Send + Sync + 'static {
    /// Refuses an operation that nobody answers, before its input is judged.
    ///
    /// # Errors
    /// `UnknownOperationException`.
    fn admit(&self, _service: &Service, _operation: &Operation) -> Result<(), model::Fault> {
        Ok(())
    }

    /// The output in canonical JSON.
    fn call(&self, call: Call) -> BoxFuture<'_, Result<Value, model::Error>>;
}

/// Milliseconds since 1970.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// What a [`Wire`] is made from.
pub struct Setup {
    /// Looks up access keys.
    pub credentials: Arc<dyn Credentials>,
    /// Answers calls.
    pub dispatch: Arc<dyn Dispatch>,
    /// The services that are spoken.
    pub services: &'static [&'static Service],
    /// Routes beside the services: health, metrics, console, websockets.
    pub raw: Vec<RawRoute>,
    /// Services that answer without a model.
    pub streamed: Vec<StreamedService>,
    /// The time that signatures are checked against.
    pub clock: Clock,
    /// Limits.
    pub limits: Limits,
}

/// Everything that requests are answered with; shared by all connections.
pub struct Wire {
    credentials: Arc<dyn Credentials>,
    dispatch: Arc<dyn Dispatch>,
    routes: routes::Routes,
    streamed: Vec<streamed::Known>,
    clock: Clock,
    limits: Limits,
    keys: keys::Keys,
    bodies: Arc<tokio::sync::Semaphore>,
    ids: request_id::RequestIds,
    stats: Stats,
}

impl Wire {
    /// Prepares the routing tables.
    #[must_use]
    pub fn new(setup: Setup) -> Arc<Self> {
        Arc::new(Self {
            credentials: setup.credentials,
            dispatch: setup.dispatch,
            routes: routes::Routes::new(setup.services, setup.raw),
            streamed: setup.streamed.into_iter().map(streamed::Known::new).collect(),
            clock: setup.clock,
            keys: keys::Keys::new(setup.limits.derived_keys),
            bodies: Arc::new(tokio::sync::Semaphore::new(setup.limits.bodies_total / body::STEP)),
            limits: setup.limits,
            ids: request_id::RequestIds::new(),
            stats: Stats::default(),
        })
    }

    /// Counters of all listeners that share this.
    pub fn stats(&self) -> &Stats {
        &self.stats
    }
}

/// What a listener takes, and for how long it waits.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of a body.
    pub body: usize,
    /// Bytes of all large bodies that are being read or answered at one time.
    pub bodies_total: usize,
    /// Bytes of a request line with its headers.
    pub header_bytes: usize,
    /// Until the TLS handshake is done, and again until the first request's headers are complete.
    pub header_timeout: Duration,
    /// Until a body is complete.
    pub body_timeout: Duration,
    /// Until a request is answered.
    pub request_timeout: Duration,
    /// How long a connection may wait for its next request.
    pub idle_timeout: Duration,
    /// How long requests under way may go on when the listener stops.
    pub stop_timeout: Duration,
    /// Connections at one time, websockets included; more wait in the kernel.
    pub connections: usize,
    /// Requests at one time on one HTTP/2 connection.
    pub streams: u32,
    /// Signing keys that are kept derived.
    pub derived_keys: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            // AWS's largest inputs are 10 MiB of content; their JSON is a little larger.
            body: (10 << 20) + (64 << 10),
            bodies_total: 512 << 20,
            header_bytes: 64 << 10,
            header_timeout: Duration::from_secs(10),
            body_timeout: Duration::from_secs(30),
            request_timeout: Duration::from_secs(60),
            idle_timeout: Duration::from_secs(75),
            stop_timeout: Duration::from_secs(10),
            connections: 20_000,
            streams: 64,
            derived_keys: 16_384,
        }
    }
}
