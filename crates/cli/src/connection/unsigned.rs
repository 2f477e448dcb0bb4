//! Calls that nobody signs: those by which credentials are got.

use std::env;
use std::path::PathBuf;

use model::schema::Service;
use serde_json::Value;
use wire::client::{Client, ClientError, Identity};

use super::settings::{self, ConnectionArgs};
use super::{CallError, connector};
use crate::credentials::Login;
use crate::failure::Failure;

/// A server, to which we are nobody yet.
pub(crate) struct Unsigned {
    pub(crate) endpoint: String,
    pub(crate) region: Option<String>,
    pub(crate) ca_bundle: Option<PathBuf>,
    client: Client,
}

impl Unsigned {
    /// Reads options and environment, and an earlier login for what they leave open; connects at the first call.
    ///
    /// # Errors
    /// When it is not known where the server is, or something cannot be read.
    pub(crate) fn open(args: &ConnectionArgs, earlier: Option<&Login>) -> Result<Self, Failure> {
        let place = settings::place(args, "AWS_ENDPOINT_URL", &|name| env::var(name).ok(), earlier);
        let (endpoint, region, ca_bundle) = place;
        let endpoint = endpoint.ok_or_else(settings::no_endpoint)?;
        let connector = connector(&endpoint, ca_bundle.as_deref())?;
        let client = Client::new(connector, region.as_deref().unwrap_or_default(), Identity::Anonymous);
        // Kept for later, wherever that is called from.
        let ca_bundle = ca_bundle.map(|path| path.canonicalize().unwrap_or(path));
        Ok(Self { endpoint, region, ca_bundle, client })
    }

    /// Calls an operation of a service by its name.
    ///
    /// # Errors
    /// What the server refused, or why it could not be asked.
    pub(crate) async fn named(&self, service: &Service, operation: &str, input: Value) -> Result<Value, CallError> {
        let failed = |error| CallError { operation: operation.to_owned(), error };
        let found = service.operation(operation);
        let found = found.ok_or_else(|| failed(ClientError::Unsendable("there is no such operation".to_owned())))?;
        self.client.call(service, found, input).await.map_err(failed)
    }
}
