//! Over real sockets: every request here goes through a listener on a loopback port.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what it expects")]

mod connections;
mod http2;
mod json;
mod limits;
mod nodes;
mod query;
mod raw_routes;
mod rest;
mod signatures;
mod stock_client;
mod support;
mod tls;
mod toys;
mod websockets;
