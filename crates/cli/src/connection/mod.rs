//! Calls to a server, as any client makes them.

mod settings;
mod unsigned;

use std::env;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use model::schema::{Operation, Service};
use serde_json::Value;
use wire::client::{Client, ClientError, Connector, Endpoint, Identity, Proxy, Trust};

pub(crate) use settings::{ConnectionArgs, ConnectionSettings};
pub(crate) use unsigned::Unsigned;

use crate::credentials::{Login, Place};
use crate::failure::Failure;

/// A server, and who we are to it.
pub(crate) struct Connection {
    client: Client,
    settings: ConnectionSettings,
}

impl Connection {
    /// Reads options and environment; connects at the first call.
    ///
    /// # Errors
    /// When something is missing or cannot be read.
    pub(crate) fn open(args: &ConnectionArgs, service: &Service) -> Result<Self, Failure> {
        let variable = |name: &str| env::var(name).ok();
        let login = if settings::has_key(&variable) { None } else { current_login(args)? };
        Self::new(ConnectionSettings::read(args, service, &variable, login.as_ref())?)
    }

    /// A connection with these settings.
    ///
    /// # Errors
    /// When the endpoint is none, or the authority's certificate cannot be read.
    pub(crate) fn new(settings: ConnectionSettings) -> Result<Self, Failure> {
        let connector = connector(&settings.endpoint, settings.ca_bundle.as_deref())?;
        let client = Client::new(connector, &settings.region, Identity::Keys(settings.keys.clone()));
        Ok(Self { client, settings })
    }

    /// Where the server is and who we are.
    pub(crate) fn settings(&self) -> &ConnectionSettings {
        &self.settings
    }

    /// Calls an operation of any service.
    ///
    /// # Errors
    /// What the server refused, or why it could not be asked.
    pub(crate) async fn call(
        &self,
        service: &Service,
        operation: &Operation,
        input: Value,
    ) -> Result<Value, CallError> {
        let called = self.client.call(service, operation, input).await;
        called.map_err(|error| CallError { operation: operation.name.to_owned(), error })
    }

    /// Calls an operation of Systems Manager by its name.
    ///
    /// # Errors
    /// As [`Connection::call`].
    pub(crate) async fn ssm(&self, operation: &str, input: Value) -> Result<Value, CallError> {
        self.named(&model::ssm::SERVICE, operation, input).await
    }

    /// Calls an operation of a service by its name.
    ///
    /// # Errors
    /// As [`Connection::call`].
    pub(crate) async fn named(&self, service: &Service, operation: &str, input: Value) -> Result<Value, CallError> {
        match service.operation(operation) {
            Some(operation) => self.call(service, operation, input).await,
            None => Err(CallError {
                operation: operation.to_owned(),
                error: ClientError::Unsendable("there is no such operation".to_owned()),
            }),
        }
    }

    /// All items of a service's list, page by page; `list` is the member that holds them.
    ///
    /// # Errors
    /// As [`Connection::call`].
    pub(crate) async fn all(
        &self,
        service: &Service,
        operation: &str,
        mut input: Value,
        list: &str,
    ) -> Result<Vec<Value>, CallError> {
        let mut items = Vec::new();
        loop {
            let mut page = self.named(service, operation, input.clone()).await?;
            if let Value::Array(more) = page[list].take() {
                items.extend(more);
            }
            match page["NextToken"].take() {
                Value::String(token) if !token.is_empty() => input["NextToken"] = token.into(),
                _ => return Ok(items),
            }
        }
    }
}

/// The login of `--profile`, if there is one; one that has ended is told as such.
fn current_login(args: &ConnectionArgs) -> Result<Option<Login>, Failure> {
    let Ok(place) = Place::of(args.profile.as_deref()) else { return Ok(None) };
    let login = place.read()?;
    login.map(|login| login.check(Timestamp::now(), &place).map(|()| login)).transpose()
}

fn connector(endpoint: &str, ca_bundle: Option<&Path>) -> Result<Connector, Failure> {
    let endpoint = Endpoint::parse(endpoint, trust(ca_bundle)?).map_err(Failure::usage)?;
    let proxy = Proxy::from_env(&endpoint, |name| env::var(name).ok()).map_err(Failure::usage)?;
    Ok(Connector::new(endpoint).map_err(Failure::new)?.through(proxy))
}

fn trust(ca_bundle: Option<&Path>) -> Result<Trust, Failure> {
    let Some(path) = ca_bundle else { return Ok(Trust::System) };
    let pem = fs::read(path).map_err(|error| {
        Failure::usage(format!("cannot read the CA bundle {}: {error}", path.display()))
            .hint("correct --ca-bundle or AWS_CA_BUNDLE")
    })?;
    Ok(Trust::Authority(pem))
}

/// A call that did not go well.
#[derive(Debug)]
pub(crate) struct CallError {
    operation: String,
    error: ClientError,
}

impl CallError {
    /// Whether the server refused it with this code.
    pub(crate) fn is_code(&self, code: &str) -> bool {
        self.error.code() == Some(code)
    }

    /// Whether the same call may go well later: the server was not reached, or says that it cannot now.
    pub(crate) fn is_passing(&self) -> bool {
        match &self.error {
            ClientError::Refused(refusal) => refusal.status >= 500 || refusal.status == 429,
            ClientError::Connect { .. } | ClientError::Closed(_) | ClientError::Broken(_) | ClientError::Timeout(_) => {
                true
            }
            ClientError::Unsendable(_) | ClientError::Unreadable(_) => false,
        }
    }
}

impl From<CallError> for Failure {
    fn from(CallError { operation, error }: CallError) -> Self {
        let hint = hint(&error);
        let failure = match &error {
            ClientError::Refused(refusal) if refusal.request_id.is_empty() => {
                Self::new(format!("{operation}: {}: {}", refusal.code, refusal.message))
            }
            ClientError::Refused(refusal) => {
                let (code, message, id) = (&refusal.code, &refusal.message, &refusal.request_id);
                Self::new(format!("{operation}: {code}: {message} (request {id})"))
            }
            error => Self::new(format!("{operation}: {error}")),
        };
        match hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

/// What to do about an error whose message does not say it.
fn hint(error: &ClientError) -> Option<&'static str> {
    match error {
        ClientError::Connect { source, .. } if source.to_string().contains("certificate") => {
            Some("give the CA that signed the server's certificate by --ca-bundle or AWS_CA_BUNDLE")
        }
        ClientError::Connect { .. } => Some("check that the server runs, and that AWS_ENDPOINT_URL names it"),
        ClientError::Refused(_) => match error.code()? {
            "InvalidSignatureException" => Some("check AWS_SECRET_ACCESS_KEY, and this machine's clock"),
            "UnrecognizedClientException" => Some("check AWS_ACCESS_KEY_ID: this server does not know it"),
            "InternalFailure" => Some("the server's log tells more under that request's id"),
            _ => None,
        },
        _ => None,
    }
}
