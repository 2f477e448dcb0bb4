//! The listener of `wire` with one route that does nothing: what HTTP itself costs.

use std::net::SocketAddr;
use std::sync::Arc;

use http::{Method, Response};
use serde_json::Value;
use tokio::net::TcpListener;
use wire::{
    Body, BoxFuture, Call, Credential, Credentials, Dispatch, Limits, Listener, RawHandler, RawRoute, Refused, Setup,
    Wire,
};

use crate::Outcome;

/// The path that is answered.
pub(crate) const PATH: &str = "/empty";

/// Options of the hidden command.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where to listen.
    address: SocketAddr,
}

struct Nobody;

impl Credentials for Nobody {
    fn find<'a>(&'a self, _: &'a str, _: Option<&'a str>, _: &'a str) -> BoxFuture<'a, Result<Credential, Refused>> {
        Box::pin(async { Err(Refused::Unknown) })
    }
}

impl Dispatch for Nobody {
    fn call(&self, _: Call) -> BoxFuture<'_, Result<Value, model::Error>> {
        Box::pin(async { Err(model::common::UNKNOWN_OPERATION.with("There are none here.").into()) })
    }
}

/// Serves until it is killed.
pub(crate) async fn run(args: &Args) -> Outcome<()> {
    let listener = Listener::plain(TcpListener::bind(args.address).await?)?;
    let handler: RawHandler = Arc::new(|_| Box::pin(async { Response::new(Body::empty()) }));
    let route = |method| RawRoute { method, template: PATH, signing_name: None, handler: Arc::clone(&handler) };
    let wire = Wire::new(Setup {
        credentials: Arc::new(Nobody),
        dispatch: Arc::new(Nobody),
        services: model::SERVICES,
        raw: vec![route(Method::GET), route(Method::POST)],
        streamed: Vec::new(),
        clock: Arc::new(|| 0),
        limits: Limits::default(),
    });
    wire::serve(listener, wire, std::future::pending::<()>()).await;
    Ok(())
}
