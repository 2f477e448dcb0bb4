//! The whole control plane in one process, for tests: real server, real sockets, real store, a clock moved by hand, and
//! nodes that speak the real protocol but run nothing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "for tests alone")]

mod caller;
mod node;
mod people;

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use model::Operation;
use platform::{Clock, Ids};
use serde_json::{Value, json};
use server::{Server, Settings};
use tempfile::TempDir;
use wire::Secret;
use wire::client::{ClientError, Identity, Keys};

pub use caller::Caller;
pub use node::{FINGERPRINT, Job, Node, Script};
pub use storage::testing::Store;

/// The account of every test.
pub const ACCOUNT: &str = "123456789012";
/// The region of every test, unless it asks for another.
pub const REGION: &str = "lab-1";
/// The access key of the account's root.
pub const ACCESS_KEY_ID: &str = "AKIATESTTESTTESTTEST";
const SECRET: &str = "test-secret-access-key";
/// A secret that is not the root's, unless a test makes it so.
pub const OTHER_SECRET: &str = "another secret";

/// A running control plane with a manual clock, its account's root, and its address.
pub struct ControlPlane {
    server: Option<Server>,
    settings: Settings,
    clock: Clock,
    root: Caller,
    _folder: TempDir,
}

impl ControlPlane {
    /// Starts one on a store.
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn start(store: &Store) -> Self {
        store.prepare(&server::migrations()).await;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut settings = Settings::new((own_loopback(), 0).into(), folder.path().join("data"));
        settings.store = Some(store.url().await.to_owned());
        let clock = Clock::manual(now());
        let server = Server::start_at(&settings, clock.clone(), Ids::system()).await.expect("the server starts");
        settings.listen = server.address();
        let root = caller(&settings, &clock, root_identity(SECRET));
        let plane = Self { server: Some(server), settings, clock, root, _folder: folder };
        plane.put_root_key().await;
        plane
    }

    /// Makes the root's access key known, as after a reset.
    ///
    /// # Panics
    /// When the store refuses.
    pub async fn put_root_key(&self) {
        let stored = self.server().identity().put_access_key(ACCOUNT, ACCESS_KEY_ID, &Secret::new(SECRET)).await;
        stored.expect("the key is stored");
    }

    /// Stops the server and starts another on the same store and address.
    ///
    /// # Panics
    /// When it does not start again.
    pub async fn restart(&mut self) {
        self.restart_with(|_| {}).await;
    }

    /// As [`ControlPlane::restart`], with other settings.
    ///
    /// # Panics
    /// When it does not start again.
    pub async fn restart_with(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
        self.halt().await;
        let server = Server::start_at(&self.settings, self.clock.clone(), Ids::system()).await;
        self.server = Some(server.expect("the server starts again"));
    }

    /// Stops the server until [`ControlPlane::restart`].
    pub async fn halt(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop().await;
        }
    }

    /// Starts another replica on the same store, which must be PostgreSQL.
    ///
    /// # Panics
    /// When it cannot be started.
    pub async fn replica(&self) -> Server {
        let mut settings = self.settings.clone();
        settings.listen.set_port(0);
        Server::start_at(&settings, self.clock.clone(), Ids::system()).await.expect("a replica starts")
    }

    /// Stops the server.
    pub async fn stop(mut self) {
        self.halt().await;
    }

    /// The running server.
    ///
    /// # Panics
    /// While it is stopped.
    #[must_use]
    pub fn server(&self) -> &Server {
        self.server.as_ref().expect("a running server")
    }

    /// The clock that the server and its callers go by.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Moves the clock and wakes the background passes.
    pub fn advance(&self, time: Duration) {
        self.clock.advance(i64::try_from(time.as_millis()).unwrap());
        for hint in
            ["commands.expire", "commands.move", "commands.notices", "commands.retain", "identity.flush", "nodes.flush"]
        {
            self.server().plane().fabric.publish(hint, bytes::Bytes::new());
        }
    }

    /// Who calls as the account's root.
    #[must_use]
    pub fn root(&self) -> &Caller {
        &self.root
    }

    /// The account's root in another region.
    #[must_use]
    pub fn root_in(&self, region: &str) -> Caller {
        let url = format!("http://{}", self.settings.listen);
        Caller::new(&url, region, self.clock.clone(), root_identity(SECRET))
    }

    /// A caller who signs as somebody else, or not at all.
    #[must_use]
    pub fn caller(&self, identity: Identity) -> Caller {
        caller(&self.settings, &self.clock, identity)
    }

    /// As [`ControlPlane::caller`], at another replica.
    #[must_use]
    pub fn caller_at(&self, replica: &Server, identity: Identity) -> Caller {
        let mut settings = self.settings.clone();
        settings.listen = replica.address();
        caller(&settings, &self.clock, identity)
    }

    /// A caller with a wrong secret.
    #[must_use]
    pub fn impostor(&self) -> Caller {
        self.caller(root_identity(OTHER_SECRET))
    }

    /// Calls an operation as root.
    ///
    /// # Errors
    /// What the server refused.
    pub async fn call<O: Operation>(&self, input: Value) -> Result<Value, ClientError> {
        self.root.call::<O>(input).await
    }

    /// Calls an operation as root that must succeed.
    ///
    /// # Panics
    /// When it does not.
    pub async fn must<O: Operation>(&self, input: Value) -> Value {
        self.call::<O>(input).await.unwrap_or_else(|error| panic!("{}: {error}", O::NAME))
    }

    /// Enrols a node and opens its channel; returns when it is online.
    pub async fn node(&self) -> Node {
        let node = Node::enrol(self).await;
        node.connect(self).await
    }

    /// An activation for that many nodes: its id and code.
    pub async fn activation(&self, limit: i32) -> (String, String) {
        let input = json!({ "IamRole": "node", "RegistrationLimit": limit });
        let made = self.must::<model::ssm::CreateActivation>(input).await;
        (text(&made, "ActivationId"), text(&made, "ActivationCode"))
    }
}

/// A member that must be text.
///
/// # Panics
/// When it is not.
#[must_use]
pub fn text(value: &Value, member: &str) -> String {
    value[member].as_str().unwrap_or_else(|| panic!("{member} of {value}")).to_owned()
}

/// The modelled code of a refusal.
///
/// # Panics
/// When it was none.
#[must_use]
pub fn code<T: std::fmt::Debug>(result: Result<T, ClientError>) -> String {
    result.expect_err("a refusal").code().expect("a modelled refusal").to_owned()
}

/// Asks again and again until `check` gives something, for at most ten seconds.
///
/// # Panics
/// When it does not in time.
pub async fn eventually<T>(what: &str, mut check: impl AsyncFnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = check().await {
            return found;
        }
        assert!(start.elapsed() < Duration::from_secs(10), "did not happen within 10 s: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// An address of this machine that no other test process uses: the port of a server that stops and starts again is then
/// taken by nobody in between.
fn own_loopback() -> Ipv4Addr {
    let [_, high, middle, low] = std::process::id().to_be_bytes();
    Ipv4Addr::new(127, 64 | high, middle, low)
}

/// A clock starts at the machine's time, a little further for each, so that tests do not depend on one another.
fn now() -> i64 {
    static STARTED: AtomicI64 = AtomicI64::new(0);
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    i64::try_from(since.as_millis()).expect("before the year 292 million") + STARTED.fetch_add(1, Ordering::Relaxed)
}

fn root_identity(secret: &str) -> Identity {
    Identity::Keys(Keys { access_key_id: ACCESS_KEY_ID.to_owned(), secret: Secret::new(secret), session_token: None })
}

fn caller(settings: &Settings, clock: &Clock, identity: Identity) -> Caller {
    Caller::new(&format!("http://{}", settings.listen), REGION, clock.clone(), identity)
}
