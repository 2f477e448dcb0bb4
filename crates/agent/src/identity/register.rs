//! Making this machine a node of a server.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use uuid::Uuid;
use wire::Secret;
use wire::client::ClientError;

use super::credentials::is_definite;
use super::{Fingerprint, Identity, Key, MachineFacts, StoredTrust};
use crate::error::{Error, ErrorKind};
use crate::host;
use crate::server::Server;
use crate::state::{DEFAULT_STATE, State};

/// How long to wait before the server is asked again that could not be reached.
const AGAIN: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(3), Duration::from_secs(6)];

/// What is needed to register this machine.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Folder of the agent's state.
    pub state: PathBuf,
    /// `https://host:port`
    pub server: String,
    /// Region of the node.
    pub region: String,
    /// Id of the activation.
    pub activation_id: String,
    /// Its code.
    pub activation_code: Secret,
    /// PEM text of the authority that signed the server's certificate, if the machine does not trust it anyway.
    pub ca: Option<String>,
    /// `sha256:<hex>` of the server's certificate, in place of an authority.
    pub pin: Option<String>,
    /// Allows plain HTTP to another machine.
    pub plain_http: bool,
    /// Registers a machine that is a node already as a new node.
    pub force: bool,
}

/// Registers this machine and gives its node id. A machine that is registered stays as it is unless told otherwise.
pub async fn register(registration: Registration) -> Result<String, Error> {
    let state = State::open(&registration.state)?;
    let _lock = state.lock()?;
    if let Some(identity) = state.identity()?.filter(|_| !registration.force) {
        let message = format!(
            "this machine is the node {} of {} already: use --force to make it a new one",
            identity.node, identity.server
        );
        return Err(Error::new(ErrorKind::InUse, message));
    }
    let trust = trust(&registration)?;
    let server = Server::new(&registration.server, &registration.region, trust.trust()?, registration.plain_http)?;
    let fingerprint = Fingerprint::of(MachineFacts::gather(), state.fingerprint()?, Uuid::new_v4().to_string());
    let key = tokio::task::spawn_blocking(Key::generate).await;
    let key = key.map_err(|error| Error::local("a key cannot be made", error))??;
    // By this a server knows a machine again that was set up anew. One that is to be a new node does not tell it, nor one of
    // several agents on a machine.
    let is_the_machine = !registration.force && registration.state == Path::new(DEFAULT_STATE);
    let machine = fingerprint.facts.lasting(&host::product()).filter(|_| is_the_machine);
    let told = Told { fingerprint: &fingerprint.id, machine: machine.as_deref(), public: &key.public()? };
    let node = ask(&server, &registration, &told).await?;
    state.save_fingerprint(&fingerprint)?;
    state.save_identity(&Identity {
        node: node.clone(),
        region: registration.region,
        server: registration.server,
        trust,
        plain_http: registration.plain_http,
        key,
        pending_key: None,
    })?;
    Ok(node)
}

fn trust(registration: &Registration) -> Result<StoredTrust, Error> {
    match (&registration.ca, &registration.pin) {
        (Some(_), Some(_)) => {
            Err(Error::new(ErrorKind::Local, "give either an authority or the fingerprint of a certificate, not both"))
        }
        (Some(pem), None) => Ok(StoredTrust::Authority(pem.clone())),
        (None, Some(pin)) => StoredTrust::pin(pin),
        (None, None) => Ok(StoredTrust::System),
    }
}

/// What the server is told of this machine.
struct Told<'a> {
    fingerprint: &'a str,
    machine: Option<&'a str>,
    public: &'a str,
}

async fn ask(server: &Server, registration: &Registration, told: &Told<'_>) -> Result<String, Error> {
    let Told { fingerprint, machine, public } = told;
    let Registration { activation_id, activation_code, .. } = registration;
    for pause in AGAIN {
        match server.register(activation_id, activation_code, fingerprint, *machine, public).await {
            Err(error) if may_ask_again(&error) => tokio::time::sleep(pause).await,
            answered => return answered.map_err(|error| failed(&error)),
        }
    }
    server.register(activation_id, activation_code, fingerprint, *machine, public).await.map_err(|error| failed(&error))
}

/// Only where the server cannot have registered the node: a lost answer would cost one more of the activation's nodes.
fn may_ask_again(error: &ClientError) -> bool {
    match error {
        // What came back was not to be trusted, such as another certificate: asking again changes nothing.
        ClientError::Connect { source, .. } => source.kind() != io::ErrorKind::InvalidData,
        ClientError::Refused(_) => !is_definite(error),
        _ => false,
    }
}

fn failed(error: &ClientError) -> Error {
    let kind = if is_definite(error) { ErrorKind::Refused } else { ErrorKind::Unreachable };
    Error::new(kind, format!("this machine could not be registered: {error}"))
}

#[cfg(test)]
mod tests {
    use std::io;

    use wire::client::ClientError;

    use super::may_ask_again;

    #[test]
    fn what_may_pass_is_asked_again() {
        let connect =
            |kind: io::ErrorKind| ClientError::Connect { endpoint: "https://s".to_owned(), source: kind.into() };
        assert!(may_ask_again(&connect(io::ErrorKind::ConnectionRefused)));
        assert!(may_ask_again(&connect(io::ErrorKind::TimedOut)));
        assert!(!may_ask_again(&connect(io::ErrorKind::InvalidData)), "a certificate that is not trusted");
        assert!(!may_ask_again(&ClientError::Timeout("https://s".to_owned())), "it may have been registered");
    }
}
