//! The local server: `GET /systemsmanager/parameters/get` on loopback, as AWS's Parameters and Secrets extension has it.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AGE, CACHE_CONTROL, CONTENT_TYPE, WARNING};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use wire::Secret;

use super::served::{Answer, NoAnswer, ServeParameters, Served};
use super::{Source, token, wanted::Wanted};
use crate::error::{Error, ErrorKind};
use crate::log;
use crate::state::State;

const PATH: &str = "/systemsmanager/parameters/get";
/// The header that carries the token.
const TOKEN: &str = "x-aws-parameters-secrets-token";
/// What a proxy adds: who has one before them does not ask from this machine.
const FORWARDED: &str = "x-forwarded-for";
/// Connections of all programs together.
const CONNECTIONS: usize = 64;
/// How long a program may take to say what it wants, and a connection may wait for its next question.
const QUESTION: Duration = Duration::from_secs(30);
/// What the head of a request may take.
const HEAD: usize = 16 << 10;
/// How long to wait before the port is tried again.
const AGAIN: Duration = Duration::from_secs(60);
const TOKEN_FILE: &str = "parameters-token";

/// What programs on this machine can ask.
pub(crate) struct Extension(Arc<Inner>);

struct Inner {
    served: Served,
    token: Secret,
    port: u16,
}

impl Extension {
    /// Parameters from that source, for those who have the token.
    pub(crate) fn open(
        settings: &ServeParameters,
        state: &State,
        node: &str,
        source: &Arc<Source>,
    ) -> Result<Self, Error> {
        let (served, token) = (Served::open(settings, state, node, source)?, token(settings, state)?);
        Ok(Self(Arc::new(Inner { served, token, port: settings.port })))
    }

    /// What is served.
    pub(crate) fn served(&self) -> &Served {
        &self.0.served
    }

    /// Answers programs on this machine. Never returns.
    pub(crate) async fn run(&self) {
        self.0.run().await;
    }
}

/// The token, made known to those who may have it.
fn token(settings: &ServeParameters, state: &State) -> Result<Secret, Error> {
    let local = |message: String| Error::new(ErrorKind::Local, message);
    let group = settings.group.as_deref().map(token::group).transpose().map_err(local)?;
    if group.is_some() && settings.token_file.is_none() {
        let message = "a group cannot look into the folder of the agent's state: name a file for the token elsewhere";
        return Err(local(message.to_owned()));
    }
    let path = settings.token_file.clone().unwrap_or_else(|| state.folder().join(TOKEN_FILE));
    token::prepare(&path, group).map_err(|error| Error::local(path.display(), error))
}

impl Inner {
    /// A port that somebody else has is tried again now and then.
    async fn run(self: &Arc<Self>) {
        loop {
            match self.listeners().await {
                Ok((four, six)) => {
                    log::info("parameters are served", &[("port", &self.port)]);
                    tokio::join!(self.accept(Some(four)), self.accept(six));
                }
                Err(error) => log::warn("parameters cannot be served", &[("port", &self.port), ("error", &error)]),
            }
            tokio::time::sleep(AGAIN).await;
        }
    }

    /// Both addresses by which programs say `localhost`: were one left to somebody else, they would be told the token.
    async fn listeners(&self) -> io::Result<(TcpListener, Option<TcpListener>)> {
        let bind = |address: IpAddr| TcpListener::bind((address, self.port));
        let four = bind(Ipv4Addr::LOCALHOST.into()).await?;
        match bind(Ipv6Addr::LOCALHOST.into()).await {
            Ok(six) => Ok((four, Some(six))),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => Err(error),
            // A host without IPv6.
            Err(_) => Ok((four, None)),
        }
    }

    async fn accept(self: &Arc<Self>, listener: Option<TcpListener>) {
        let Some(listener) = listener else { return };
        let places = Arc::new(Semaphore::new(CONNECTIONS));
        while let Ok(place) = Arc::clone(&places).acquire_owned().await {
            match listener.accept().await {
                Ok((stream, _)) => {
                    let extension = Arc::clone(self);
                    tokio::spawn(async move {
                        extension.converse(stream).await;
                        drop(place);
                    });
                }
                Err(error) => {
                    log::warn("a program cannot be heard", &[("error", &error)]);
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }

    async fn converse(&self, stream: TcpStream) {
        let service = service_fn(|request| async move { Ok::<_, Infallible>(self.answer(&request).await) });
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(QUESTION).max_buf_size(HEAD);
        if let Err(error) = builder.serve_connection(TokioIo::new(stream), service).await {
            log::debug("a program was cut off", &[("error", &error)]);
        }
    }

    async fn answer(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let header = |name: &str| request.headers().get(name).map(HeaderValue::as_bytes);
        if !header(TOKEN).is_some_and(|text| token::is(&self.token, text)) {
            return plain(StatusCode::UNAUTHORIZED, "X-Aws-Parameters-Secrets-Token does not have the token");
        }
        if header(FORWARDED).is_some() {
            return plain(StatusCode::BAD_REQUEST, "requests are not forwarded here");
        }
        if request.uri().path().trim_end_matches('/') != PATH {
            return plain(StatusCode::NOT_FOUND, "there is only /systemsmanager/parameters/get");
        }
        if request.method() != Method::GET {
            return plain(StatusCode::METHOD_NOT_ALLOWED, "parameters can only be read here: use GET");
        }
        match Wanted::parse(request.uri().query().unwrap_or_default()) {
            Ok(wanted) => self.look_up(&wanted).await,
            Err(wrong) => plain(StatusCode::BAD_REQUEST, &wrong),
        }
    }

    async fn look_up(&self, wanted: &Wanted) -> Response<Full<Bytes>> {
        match self.served.get(wanted).await {
            Ok(answer) => json(&answer),
            Err(NoAnswer::Refused(why)) => plain(StatusCode::BAD_REQUEST, &why),
            Err(NoAnswer::Away(why)) => plain(StatusCode::SERVICE_UNAVAILABLE, &why),
        }
    }
}

fn json(answer: &Answer) -> Response<Full<Bytes>> {
    let body = Bytes::copy_from_slice(answer.body.expose().as_bytes());
    let mut response = respond(StatusCode::OK, "application/json", body);
    if let Some(age) = answer.stale {
        response.headers_mut().insert(AGE, age.as_secs().into());
        response.headers_mut().insert(WARNING, HeaderValue::from_static("110 - \"Response is Stale\""));
    }
    response
}

fn plain(status: StatusCode, text: &str) -> Response<Full<Bytes>> {
    respond(status, "text/plain; charset=utf-8", Bytes::from(format!("{text}\n")))
}

fn respond(status: StatusCode, kind: &'static str, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
