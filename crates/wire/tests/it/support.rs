//! A listener with toy services behind it, and ways to speak to it.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use http::Request;
use prometheus_client::{encoding::text::encode, registry::Registry};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{Notify, oneshot},
    task::JoinHandle,
    time::timeout,
};
use wire::{
    BoxFuture, Call, Credential, Credentials, Dispatch, EnrolledNode, Limits, Listener, Principal, Proof, RawRoute,
    Refused, Secret, Setup, Wire,
    client::{Client, Connector, Endpoint, Identity, Keys, Trust},
    serve,
    sigv4::sign::{Place, sign},
};

use crate::toys;

pub(crate) const KEY: &str = "AKIATOY";
pub(crate) const SECRET: &str = "a-toy-secret";
pub(crate) const REGION: &str = "eu-central-1";
/// Nothing in these tests takes this long unless it hangs.
pub(crate) const HANG: Duration = Duration::from_secs(20);

/// Keys: `AKIATOY`; `ASIATOY` with the session token `good`, `old` (expired) or any other (bad); `mi-...` with the given key.
pub(crate) struct Keychain {
    pub(crate) node: Mutex<Option<Vec<u8>>>,
    pub(crate) secret: Mutex<(String, u64)>,
}

impl Credentials for Keychain {
    fn find<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
        _region: &'a str,
    ) -> BoxFuture<'a, Result<Credential, Refused>> {
        let (secret, version) = self.secret.lock().unwrap().clone();
        let node = self.node.lock().unwrap().clone();
        let found = match (access_key_id, session_token, node) {
            (KEY, None, _) | ("ASIATOY", Some("good"), _) => Ok((Principal::Root, Proof::Hmac(Secret::new(secret)))),
            ("ASIATOY", Some("old"), _) => Err(Refused::Expired),
            (KEY | "ASIATOY", ..) => Err(Refused::BadToken),
            ("AKIABROKEN", ..) => Err(Refused::Internal("the key store is on fire".into())),
            ("mi-toy", None, Some(key)) => Ok((
                Principal::Node(Arc::new(EnrolledNode { id: "mi-toy".into(), role: "toy".into() })),
                Proof::RsaPss(key),
            )),
            _ => Err(Refused::Unknown),
        };
        let credential = found.map(|(principal, proof)| Credential {
            account: "123456789012".into(),
            principal,
            proof,
            version,
            session: None,
        });
        Box::pin(async move { credential })
    }
}

/// Answers every call with its input, but for operations whose name says otherwise.
#[derive(Default)]
pub(crate) struct Echo {
    pub(crate) calls: Mutex<Vec<Call>>,
    pub(crate) waiting: Notify,
    pub(crate) go_on: Notify,
}

impl Dispatch for Echo {
    fn call(&self, call: Call) -> BoxFuture<'_, Result<Value, model::Error>> {
        let (name, input) = (call.operation.name, call.input.clone());
        self.calls.lock().unwrap().push(call);
        Box::pin(async move {
            match name {
                "Break" => Err(model::Error::internal("the secret detail of a failure")),
                "Refuse" => Err(toys::TOY_ERROR.with("The toy is broken.").member("Part", "wheel").into()),
                "Panic" => panic!("a defect"),
                "Wait" => {
                    self.waiting.notify_one();
                    self.go_on.notified().await;
                    Ok(input)
                }
                _ => Ok(input),
            }
        })
    }
}

impl Echo {
    pub(crate) fn last(&self) -> Value {
        self.calls.lock().unwrap().last().map_or(Value::Null, |call| call.input.clone())
    }
}

/// A running listener; it stops when this is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) wire: Arc<Wire>,
    pub(crate) echo: Arc<Echo>,
    pub(crate) keychain: Arc<Keychain>,
    pub(crate) clock_ahead: Arc<AtomicI64>,
    pub(crate) stop: Option<oneshot::Sender<()>>,
    pub(crate) task: JoinHandle<()>,
}

#[derive(Default)]
pub(crate) struct Options {
    pub(crate) limits: Limits,
    pub(crate) raw: Vec<RawRoute>,
    pub(crate) tls: Option<Arc<tokio_rustls::rustls::ServerConfig>>,
}

pub(crate) fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis()).unwrap()
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn limited(limits: Limits) -> Self {
        Self::with(Options { limits, ..Options::default() }).await
    }

    pub(crate) async fn routed(raw: Vec<RawRoute>) -> Self {
        Self::with(Options { raw, ..Options::default() }).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = tcp.local_addr().unwrap();
        let echo = Arc::new(Echo::default());
        let keychain = Arc::new(Keychain { node: Mutex::new(None), secret: Mutex::new((SECRET.to_owned(), 1)) });
        let clock_ahead = Arc::new(AtomicI64::new(0));
        let ahead = Arc::clone(&clock_ahead);
        let wire = Wire::new(Setup {
            credentials: Arc::clone(&keychain) as Arc<dyn Credentials>,
            dispatch: Arc::clone(&echo) as Arc<dyn Dispatch>,
            services: &toys::SERVICES,
            raw: options.raw,
            streamed: Vec::new(),
            clock: Arc::new(move || now() + ahead.load(Ordering::Relaxed)),
            limits: options.limits,
        });
        let listener = match options.tls {
            Some(config) => Listener::tls(tcp, config),
            None => Listener::plain(tcp).unwrap(),
        };
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(serve(listener, Arc::clone(&wire), stopped));
        Self { address, wire, echo, keychain, clock_ahead, stop: Some(stop), task }
    }

    pub(crate) fn client(&self) -> Client {
        self.client_as(keys(KEY, SECRET, None))
    }

    pub(crate) fn client_as(&self, identity: Identity) -> Client {
        let endpoint = Endpoint::parse(&format!("http://{}", self.address), Trust::System).unwrap();
        Client::new(Connector::new(endpoint).unwrap(), REGION, identity)
    }

    /// The counters as they are exposed.
    pub(crate) fn metrics(&self) -> String {
        let (mut text, mut registry) = (String::new(), Registry::default());
        self.wire.stats().register(&mut registry);
        encode(&mut text, &registry).unwrap();
        text
    }

    /// Waits until the counters contain a line.
    pub(crate) async fn until_metric(&self, line: &str) {
        let seen = async {
            while !self.metrics().lines().any(|found| found == line) {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        assert!(timeout(HANG, seen).await.is_ok(), "never came to {line}:\n{}", self.metrics());
    }

    pub(crate) async fn connect(&self) -> TcpStream {
        let tcp = TcpStream::connect(self.address).await.unwrap();
        tcp.set_nodelay(true).unwrap();
        tcp
    }

    /// Sends bytes and reads one answer to its end.
    pub(crate) async fn exchange(&self, bytes: impl AsRef<[u8]>) -> Answer {
        let mut tcp = self.connect().await;
        tcp.write_all(bytes.as_ref()).await.unwrap();
        read_answer(&mut tcp).await
    }

    /// Sends a request after a change to it and reads its answer.
    pub(crate) async fn send(&self, request: Request<Bytes>) -> Answer {
        self.exchange(text(&request)).await
    }

    /// A signed request for the address of this server.
    pub(crate) fn signed(&self, request: Request<Bytes>, service: &str) -> Request<Bytes> {
        self.signed_as(request, service, &keys(KEY, SECRET, None), now())
    }

    pub(crate) fn signed_as(
        &self,
        request: Request<Bytes>,
        service: &str,
        identity: &Identity,
        now: i64,
    ) -> Request<Bytes> {
        let (mut parts, body) = request.into_parts();
        parts.headers.insert("host", self.address.to_string().parse().unwrap());
        sign(&mut parts, &body, identity, Place { region: REGION, service, now }).unwrap();
        Request::from_parts(parts, body)
    }
}

pub(crate) fn keys(id: &str, secret: &str, token: Option<&str>) -> Identity {
    let session_token = token.map(Secret::new);
    Identity::Keys(Keys { access_key_id: id.to_owned(), secret: Secret::new(secret), session_token })
}

/// An unsigned call of an operation of the awsJson toy.
pub(crate) fn json_call(operation: &str, body: &str) -> Request<Bytes> {
    Request::post("/")
        .header("x-amz-target", format!("Toys_2026.v1.{operation}"))
        .header("content-type", "application/x-amz-json-1.1")
        .body(Bytes::from(body.to_owned()))
        .unwrap()
}

/// A request as HTTP/1.1 writes it.
pub(crate) fn text(request: &Request<Bytes>) -> Vec<u8> {
    let mut text = format!("{} {} HTTP/1.1\r\n", request.method(), request.uri()).into_bytes();
    for (name, value) in request.headers() {
        text.extend_from_slice(&[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    text.extend_from_slice(format!("content-length: {}\r\n\r\n", request.body().len()).as_bytes());
    text.extend_from_slice(request.body());
    text
}

/// An answer as it came.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| json!(String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// What stands in the first XML element of that name; empty where there is none.
    pub(crate) fn element(&self, name: &str) -> &str {
        let after = self.text().split_once(&format!("<{name}>")).map_or("", |(_, after)| after);
        after.split_once(&format!("</{name}>")).map_or("", |(inside, _)| inside)
    }

    /// Status, code and message of an error of awsJson.
    pub(crate) fn error(&self) -> (u16, String, String) {
        let body = self.json();
        let code = body["__type"].as_str().or(self.header("x-amzn-errortype")).unwrap_or("").to_owned();
        let message = body["message"].as_str().or(body["Message"].as_str()).unwrap_or("").to_owned();
        (self.status, code, message)
    }
}

/// Reads one answer with a `Content-Length`, or until the end of the connection.
pub(crate) async fn read_answer(tcp: &mut (impl AsyncReadExt + Unpin)) -> Answer {
    timeout(HANG, async {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            match tcp.read_u8().await {
                Ok(byte) => head.push(byte),
                Err(_) => break,
            }
        }
        let head = String::from_utf8(head).unwrap();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let mut answer = Answer { status, head, body: Vec::new() };
        let length: usize = answer.header("content-length").map_or(0, |length| length.parse().unwrap());
        answer.body = vec![0; length];
        tcp.read_exact(&mut answer.body).await.unwrap();
        answer
    })
    .await
    .expect("an answer in time")
}

/// Reads until the other end closes, however it does; gives what came.
pub(crate) async fn read_to_close(tcp: &mut (impl AsyncReadExt + Unpin)) -> Vec<u8> {
    let mut bytes = Vec::new();
    let _ = timeout(HANG, tcp.read_to_end(&mut bytes)).await.expect("the connection is closed in time");
    bytes
}

pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
}
