//! The AWS wire protocols: Signature Version 4, awsJson, restJson1 and awsQuery, over HTTP/1.1, HTTP/2 and websockets.
//!
//! `sigv4` is pure and shared by both ends. Feature `server` listens, authenticates, finds the operation, decodes,
//! dispatches and encodes; it knows no capability. Feature `client` signs and sends and is small enough for the agent;
//! feature `api` adds calls that are encoded by the tables of `model`.

#[cfg(feature = "server")]
mod body;
#[cfg(feature = "server")]
mod caller;
#[cfg(feature = "client")]
pub mod client;
#[cfg(any(feature = "server", feature = "api"))]
mod codec;
mod secret;
#[cfg(feature = "server")]
pub mod server;
pub mod sigv4;
mod spki;
#[cfg(feature = "net")]
mod stream;
#[cfg(feature = "net")]
pub mod websocket;

#[cfg(feature = "server")]
pub use body::Body;
#[cfg(feature = "server")]
pub use caller::{AssumedRole, Caller, EnrolledNode, Principal, Session, SourceNode, User};
pub use secret::Secret;
#[cfg(feature = "server")]
pub use server::{
    BoxFuture, Call, Clock, Credential, Credentials, Dispatch, Limits, Listener, Payload, Proof, RawHandler,
    RawRequest, RawRoute, Refused, Setup, Stats, StreamedHandler, StreamedRequest, StreamedService, Wire,
    current_request, for_current_request, serve, tls,
};
pub use spki::{is_usable_rsa_key, rsa_public_key};
#[cfg(feature = "net")]
pub use stream::Stream;
