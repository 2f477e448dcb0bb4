//! One HTTP/1.1 connection: requests one after another, and at last perhaps a websocket.

use std::{io, sync::Arc, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::{body::Incoming, client::conn::http1, upgrade};
use hyper_util::rt::TokioIo;
use ring::rand::{SecureRandom, SystemRandom};
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::{TlsConnector, rustls::pki_types::ServerName};
use tokio_tungstenite::tungstenite::protocol::Role;

use super::{ClientError, Endpoint, Proxy, Refusal, clock::Clock, tls};
use crate::{
    Stream,
    websocket::{WebSocket, accept_key},
};

/// How long connecting may take, TLS included.
const CONNECT: Duration = Duration::from_secs(15);
/// The largest answer that is read, in bytes.
const MAX_ANSWER: usize = 64 << 20;

/// Makes connections to one endpoint. Copies share the trusted certificates.
#[derive(Clone)]
pub struct Connector {
    endpoint: Endpoint,
    tls: Option<TlsConnector>,
    proxy: Option<Proxy>,
    pub(super) clock: Clock,
}

impl Connector {
    /// Reads the trusted certificates once.
    ///
    /// # Errors
    /// When there are none, or they cannot be read.
    pub fn new(endpoint: Endpoint) -> io::Result<Self> {
        let tls = endpoint.trust.as_ref().map(tls::config).transpose()?;
        Ok(Self {
            endpoint,
            tls: tls.map(|config| TlsConnector::from(Arc::new(config))),
            proxy: None,
            clock: Clock::default(),
        })
    }

    /// Connects through a proxy.
    #[must_use]
    pub fn through(mut self, proxy: Option<Proxy>) -> Self {
        self.proxy = proxy;
        self
    }

    /// Where connections go.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Milliseconds since 1970, as the server counts them as far as it has told.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    /// A new connection.
    ///
    /// # Errors
    /// When the server cannot be reached or does not prove who it is.
    pub async fn connect(&self) -> Result<Connection, ClientError> {
        let connected = timeout(CONNECT, self.stream()).await;
        let stream = connected.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut)));
        let stream = stream.map_err(|source| ClientError::Connect { endpoint: self.endpoint.to_string(), source })?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(ClientError::Closed)?;
        tokio::spawn(connection.with_upgrades());
        Ok(Connection { sender })
    }

    async fn stream(&self) -> io::Result<Stream> {
        let (host, port) = (self.endpoint.bare_host(), self.endpoint.port);
        let tcp = match &self.proxy {
            Some(proxy) => proxy.connect(&self.endpoint).await?,
            None => TcpStream::connect((host, port)).await?,
        };
        tcp.set_nodelay(true)?;
        let Some(tls) = &self.tls else { return Ok(Stream::plain(tcp, None)) };
        let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
        Ok(Stream::tls(Box::pin(tls.connect(name, tcp)).await?, None))
    }
}

/// An open connection.
pub struct Connection {
    sender: http1::SendRequest<Full<Bytes>>,
}

impl Connection {
    /// Whether the other end has not closed it, as far as is known.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Sends a request and reads the whole answer, whatever its status.
    ///
    /// # Errors
    /// When the connection ends before that.
    pub async fn send(&mut self, request: Request<Bytes>) -> Result<Response<Bytes>, ClientError> {
        self.send_within(request, MAX_ANSWER).await
    }

    /// As [`Connection::send`], for an answer of at most so many bytes.
    ///
    /// # Errors
    /// As [`Connection::send`], and when the answer is longer.
    pub async fn send_within(&mut self, request: Request<Bytes>, most: usize) -> Result<Response<Bytes>, ClientError> {
        let response = self.begin(request).await?;
        whole(response, most).await
    }

    /// As [`Connection::send`], and gives the answer as it comes, of any length. The connection lives as long as this.
    ///
    /// # Errors
    /// When the connection ends before the answer begins.
    pub async fn open(&mut self, request: Request<Bytes>) -> Result<Response<Incoming>, ClientError> {
        self.begin(request).await
    }

    /// Sends a request for a websocket, adding what that needs beyond the signature, and gives the websocket.
    ///
    /// # Errors
    /// When the server refuses it, or does not speak the protocol, or the connection ends before that.
    pub async fn upgrade(mut self, mut request: Request<Bytes>) -> Result<WebSocket, ClientError> {
        let key = key().ok_or_else(|| ClientError::Unsendable("the random source failed".to_owned()))?;
        let headers = request.headers_mut();
        headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
        headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
        headers.insert(header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        headers.insert(header::SEC_WEBSOCKET_KEY, key.clone());
        let response = self.begin(request).await?;
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            return Err(ClientError::Refused(Refusal::read(&whole(response, MAX_ANSWER).await?)));
        }
        let proof = response.headers().get(header::SEC_WEBSOCKET_ACCEPT).map(HeaderValue::as_bytes);
        let no_websocket = || ClientError::Unreadable("the server does not speak the websocket protocol".to_owned());
        if proof != Some(accept_key(key.as_bytes()).as_bytes()) {
            return Err(no_websocket());
        }
        Box::pin(WebSocket::over(upgrade::on(response), Role::Client)).await.ok_or_else(no_websocket)
    }

    async fn begin(&mut self, request: Request<Bytes>) -> Result<Response<Incoming>, ClientError> {
        self.sender.ready().await.map_err(ClientError::Closed)?;
        self.sender.send_request(request.map(Full::new)).await.map_err(ClientError::Closed)
    }
}

async fn whole(response: Response<Incoming>, most: usize) -> Result<Response<Bytes>, ClientError> {
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, most).collect().await.map_err(ClientError::Broken)?;
    Ok(Response::from_parts(parts, body.to_bytes()))
}

/// A fresh `Sec-WebSocket-Key`.
fn key() -> Option<HeaderValue> {
    let mut nonce = [0; 16];
    SystemRandom::new().fill(&mut nonce).ok()?;
    HeaderValue::from_str(&STANDARD.encode(nonce)).ok()
}
