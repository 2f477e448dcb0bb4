//! Nodes that exist for the server, and credentials to act as them. No program runs behind them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::rsa::KeyPair;
use rsa::RsaPrivateKey;
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::task::JoinSet;
use wire::Secret;
use wire::client::{Connection, Identity, Keys};

use crate::Outcome;
use crate::api::{Api, Signer, text};

/// How many nodes enrol at one time.
const WORKERS: usize = 32;
const FINGERPRINT: &str = "5625b9c3-42aa-4c7b-8399-dfd583173580";

/// One key pair serves all nodes: making one takes a good part of a second.
struct Key {
    private: Vec<u8>,
    public: String,
}

/// A node and its credentials for an hour.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Session {
    pub(crate) node: String,
    access_key_id: String,
    secret: String,
    token: String,
}

impl Session {
    /// Who signs as this node.
    pub(crate) fn signer(&self) -> Signer {
        Signer::Keys(Keys {
            access_key_id: self.access_key_id.clone(),
            secret: Secret::new(self.secret.clone()),
            session_token: Some(Secret::new(self.token.clone())),
        })
    }
}

/// Enrols that many nodes, tells the server what they are, and gives them sessions.
pub(crate) async fn enrol(root: &Api, count: usize) -> Outcome<Vec<Session>> {
    let (key, left) = (Arc::new(Key::make()?), Arc::new(AtomicUsize::new(count)));
    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        workers.spawn(worker(root.clone(), Arc::clone(&key), Arc::clone(&left)));
    }
    let mut sessions = Vec::with_capacity(count);
    while let Some(done) = workers.join_next().await {
        sessions.extend(done??);
    }
    Ok(sessions)
}

async fn worker(root: Api, key: Arc<Key>, left: Arc<AtomicUsize>) -> Outcome<Vec<Session>> {
    let mut connection = root.connector().connect().await?;
    let mut sessions = Vec::new();
    while left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
        sessions.push(one(&root, &mut connection, &key).await?);
    }
    Ok(sessions)
}

/// A node with an activation of its own: the same key with the same activation would be the same node again.
async fn one(root: &Api, connection: &mut Connection, key: &Key) -> Outcome<Session> {
    let activation = root.call(connection, "CreateActivation", &json!({ "IamRole": "node" })).await?;
    let registration = json!({
        "ActivationId": activation["ActivationId"], "ActivationCode": activation["ActivationCode"],
        "Fingerprint": FINGERPRINT, "PublicKey": key.public, "PublicKeyType": "Rsa"
    });
    let registered = root.as_(Signer::Anonymous).call(connection, "RegisterManagedInstance", &registration).await?;
    let node = text(&registered, "InstanceId")?;
    let who = Identity::Node { id: node.clone(), key: KeyPair::from_pkcs8(&key.private)? };
    let input = json!({ "Fingerprint": FINGERPRINT });
    let token = root.call_as(connection, &who, "RequestManagedInstanceRoleToken", &input).await?;
    let session = Session {
        access_key_id: text(&token, "AccessKeyId")?,
        secret: text(&token, "SecretAccessKey")?,
        token: text(&token, "SessionToken")?,
        node,
    };
    let facts = json!({
        "InstanceId": session.node, "AgentName": "amazon-ssm-agent", "AgentVersion": "3.3.0.0", "AgentStatus": "Active",
        "ComputerName": "sim", "IPAddress": "192.0.2.2", "PlatformName": "Debian GNU/Linux", "PlatformType": "Linux",
        "PlatformVersion": "12"
    });
    root.as_(session.signer()).call(connection, "UpdateInstanceInformation", &facts).await?;
    Ok(session)
}

impl Key {
    fn make() -> Outcome<Self> {
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048)?;
        let public = key.to_public_key().to_public_key_der()?;
        Ok(Self { private: key.to_pkcs8_der()?.as_bytes().to_vec(), public: STANDARD.encode(public.as_bytes()) })
    }
}
