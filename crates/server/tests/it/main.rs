//! The program's own endpoints, its tables against the models, and TLS.

mod coverage;
mod endpoints;
mod tls;
