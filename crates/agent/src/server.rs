//! What the node asks of its server, one function per call.

use std::time::Duration;

use bytes::Bytes;
use futures_util::SinkExt;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{Request, Response, StatusCode};
use protocol::channel::{self, CreateChannel, OpenControlChannel, SCHEMA_VERSION};
use serde_json::{Value, json};
use tokio::time::timeout;
use uuid::Uuid;
use wire::Secret;
use wire::client::{Client, ClientError, Connector, Endpoint, Identity as Signer, Keys, Proxy, Refusal};
use wire::websocket::{Message, WebSocket};

use crate::error::Error;
use crate::host::{Facts, PLATFORM};
use crate::identity::{Identity, Key};
use crate::{AGENT_NAME, AGENT_VERSION};

/// How long a call may take, connecting included.
const CALL: Duration = Duration::from_secs(30);
const SSM: &str = "ssm";
const MESSAGES: &str = "ssmmessages";

/// The server of this node.
#[derive(Clone)]
pub(crate) struct Server {
    connector: Connector,
    region: String,
}

/// Temporary credentials of the node.
#[derive(Clone, Debug)]
pub(crate) struct RoleToken {
    pub(crate) keys: Keys,
    /// Milliseconds since 1970.
    pub(crate) expires_ms: i64,
    /// The server wants the node to have a new key.
    pub(crate) update_key_pair: bool,
}

/// Why there is no channel.
#[derive(Debug)]
pub(crate) struct NoChannel {
    pub(crate) error: ClientError,
    /// How long the server wants to be left alone.
    pub(crate) retry_after: Option<Duration>,
}

impl From<ClientError> for NoChannel {
    fn from(error: ClientError) -> Self {
        Self { error, retry_after: None }
    }
}

impl Server {
    /// The server that the identity names.
    pub(crate) fn of(identity: &Identity) -> Result<Self, Error> {
        Self::new(&identity.server, &identity.region, identity.trust.trust()?, identity.plain_http)
    }

    /// A server by its URL. Plain HTTP to another machine must be allowed.
    pub(crate) fn new(url: &str, region: &str, trust: wire::client::Trust, plain_http: bool) -> Result<Self, Error> {
        let parse = if plain_http { Endpoint::parse_plain_anywhere } else { Endpoint::parse };
        let endpoint = parse(url, trust).map_err(|error| Error::local("the server's address", error))?;
        let proxy = Proxy::from_env(&endpoint, |name| std::env::var(name).ok());
        let proxy = proxy.map_err(|error| Error::local("the proxy", error))?;
        let connector = Connector::new(endpoint).map_err(|error| Error::local("the server's certificate", error))?;
        Ok(Self { connector: connector.through(proxy), region: region.to_owned() })
    }

    /// Milliseconds since 1970, as the server counts them as far as it has told.
    pub(crate) fn now_ms(&self) -> i64 {
        self.connector.now()
    }

    fn client(&self, signer: Signer) -> Client {
        Client::new(self.connector.clone(), self.region.clone(), signer).with_timeout(CALL)
    }

    async fn call(&self, signer: Signer, operation: &str, input: Value) -> Result<Value, ClientError> {
        self.client(signer).post_json(&format!("AmazonSSM.{operation}"), SSM, &input).await
    }

    /// Registers a node; gives its id.
    pub(crate) async fn register(
        &self,
        activation_id: &str,
        activation_code: &Secret,
        fingerprint: &str,
        machine: Option<&str>,
        public_key: &str,
    ) -> Result<String, ClientError> {
        let mut input = json!({
            "ActivationId": activation_id,
            "ActivationCode": activation_code.expose(),
            "Fingerprint": fingerprint,
            "PublicKey": public_key,
            "PublicKeyType": "Rsa",
            "Region": self.region,
        });
        if let Some(machine) = machine {
            input["MachineId"] = machine.into();
        }
        let output = self.call(Signer::Anonymous, "RegisterManagedInstance", input).await?;
        text(&output, "InstanceId")
    }

    /// Temporary credentials for the holder of a node's key.
    pub(crate) async fn role_token(&self, node: &str, key: &Key, fingerprint: &str) -> Result<RoleToken, ClientError> {
        let input = json!({ "Fingerprint": fingerprint });
        let output = self.call(signer(node, key)?, "RequestManagedInstanceRoleToken", input).await?;
        let keys = Keys {
            access_key_id: text(&output, "AccessKeyId")?,
            secret: Secret::new(text(&output, "SecretAccessKey")?),
            session_token: Some(Secret::new(text(&output, "SessionToken")?)),
        };
        let expires =
            output.get("TokenExpirationDate").and_then(Value::as_f64).ok_or_else(|| lacks("TokenExpirationDate"))?;
        let update_key_pair = output.get("UpdateKeyPair").and_then(Value::as_bool).unwrap_or(false);
        Ok(RoleToken { keys, expires_ms: millis(expires), update_key_pair })
    }

    /// Gives the server a new public key; signed with the old one.
    pub(crate) async fn replace_key(&self, node: &str, old: &Key, new_public: &str) -> Result<(), ClientError> {
        let input = json!({ "NewPublicKey": new_public, "NewPublicKeyType": "Rsa" });
        self.call(signer(node, old)?, "UpdateManagedInstancePublicKey", input).await.map(drop)
    }

    /// Says that the node is there, and what it is.
    pub(crate) async fn inform(&self, keys: Keys, node: &str, facts: &Facts) -> Result<(), ClientError> {
        let input = json!({
            "InstanceId": node,
            "AgentName": AGENT_NAME,
            "AgentVersion": AGENT_VERSION,
            "AgentStatus": "Active",
            "ComputerName": facts.computer_name,
            "IPAddress": facts.address,
            "PlatformType": "Linux",
            "PlatformName": facts.platform_name,
            "PlatformVersion": facts.platform_version,
            "SSMConnectionChannel": MESSAGES,
        });
        self.call(Signer::Keys(keys), "UpdateInstanceInformation", input).await.map(drop)
    }

    /// Calls an operation of Systems Manager as the node.
    pub(crate) async fn ask(&self, keys: Keys, operation: &str, input: &Value) -> Result<Value, ClientError> {
        self.call(Signer::Keys(keys), operation, input.clone()).await
    }

    /// Opens the node's control channel: token and websocket over one connection.
    pub(crate) async fn control_channel(&self, keys: Keys, node: &str) -> Result<WebSocket, NoChannel> {
        let opened = timeout(CALL, Box::pin(self.open_channel(keys, node))).await;
        opened.unwrap_or_else(|_| Err(ClientError::Timeout(self.connector.endpoint().to_string()).into()))
    }

    async fn open_channel(&self, keys: Keys, node: &str) -> Result<WebSocket, NoChannel> {
        let client = self.client(Signer::Keys(keys));
        let mut connection = self.connector.connect().await?;
        let path = format!("/v1/control-channel/{node}");
        let create = CreateChannel {
            message_schema_version: SCHEMA_VERSION.to_owned(),
            request_id: Uuid::new_v4().to_string(),
            client_id: None,
        };
        let request = Request::post(&path).header(CONTENT_TYPE, "application/json").body(body(&create)?);
        let response = connection.send(client.signed(request.map_err(unsendable)?, MESSAGES)?).await?;
        let token = created_token(&response)?;
        let request = Request::get(format!("{path}?role=subscribe&stream=input")).body(Bytes::new());
        let mut socket = connection.upgrade(client.signed(request.map_err(unsendable)?, MESSAGES)?).await?;
        // Without it a dead connection is noticed by the next ping instead.
        let _ = socket.stream().keep_alive();
        let open = serde_json::to_string(&opening(token)).map_err(unsendable)?;
        socket.send(Message::text(open)).await.map_err(|error| ClientError::Broken(error.into()))?;
        Ok(socket)
    }
}

fn opening(token: String) -> OpenControlChannel {
    OpenControlChannel {
        cookie: None,
        message_schema_version: SCHEMA_VERSION.to_owned(),
        request_id: Uuid::new_v4().to_string(),
        token_value: token,
        agent_version: AGENT_VERSION.to_owned(),
        platform_type: PLATFORM.to_owned(),
    }
}

fn created_token(response: &Response<Bytes>) -> Result<String, NoChannel> {
    let body = String::from_utf8_lossy(response.body());
    if response.status() != StatusCode::CREATED {
        return Err(NoChannel { error: refused(response, &body), retry_after: retry_after(response) });
    }
    channel::token(&body).ok_or_else(|| ClientError::Unreadable("the answer has no token".to_owned()).into())
}

/// A channel is refused in XML by what opens channels, and in JSON by what looks at signatures before it.
fn refused(response: &Response<Bytes>, body: &str) -> ClientError {
    let mut refusal = Refusal::read(response);
    if body.contains("<AccessDeniedException>") {
        "AccessDeniedException".clone_into(&mut refusal.code);
    }
    let message = body.split_once("<Message>").and_then(|(_, rest)| rest.split_once("</Message>"));
    if let Some((message, _)) = message {
        message.clone_into(&mut refusal.message);
    }
    ClientError::Refused(refusal)
}

/// Servers say it in seconds; an hour is the most that is believed.
fn retry_after(response: &Response<Bytes>) -> Option<Duration> {
    let seconds: u64 = response.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(Duration::from_secs(seconds.min(3600)))
}

fn signer(node: &str, key: &Key) -> Result<Signer, ClientError> {
    let key = key.pair().map_err(unsendable)?;
    Ok(Signer::Node { id: node.to_owned(), key })
}

fn body(value: &impl serde::Serialize) -> Result<Bytes, ClientError> {
    serde_json::to_vec(value).map(Bytes::from).map_err(unsendable)
}

fn unsendable(error: impl std::fmt::Display) -> ClientError {
    ClientError::Unsendable(error.to_string())
}

fn text(output: &Value, name: &str) -> Result<String, ClientError> {
    output.get(name).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| lacks(name))
}

fn lacks(name: &str) -> ClientError {
    ClientError::Unreadable(format!("the answer has no {name}"))
}

/// Seconds as the wire has them; what no clock will reach is as good as never.
#[expect(clippy::cast_possible_truncation, reason = "a float beyond the range becomes the end of the range")]
fn millis(seconds: f64) -> i64 {
    (seconds * 1000.0) as i64
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::Response;
    use wire::client::ClientError;

    use super::refused;

    fn read(body: &'static str, code: Option<&str>) -> (String, String) {
        let headers =
            code.into_iter().fold(Response::builder().status(403), |all, code| all.header("x-amzn-errortype", code));
        match refused(&headers.body(Bytes::from(body)).unwrap(), body) {
            ClientError::Refused(refusal) => (refusal.code, refusal.message),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn refusals_of_either_form() {
        let pair = |code: &str, message: &str| (code.to_owned(), message.to_owned());
        assert_eq!(
            read("<AccessDeniedException><Message>not yours</Message></AccessDeniedException>", None),
            pair("AccessDeniedException", "not yours")
        );
        assert_eq!(
            read(r#"{"message":"who is it?"}"#, Some("UnrecognizedClientException")),
            pair("UnrecognizedClientException", "who is it?")
        );
        assert_eq!(read("bad gateway", None), pair("UnknownError", "bad gateway"));
    }
}
