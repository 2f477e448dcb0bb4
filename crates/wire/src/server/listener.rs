//! The accept loop.

use std::{future::Future, io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    time::{sleep, timeout},
};
use tokio_rustls::{TlsAcceptor, rustls::ServerConfig};

use super::{Wire, connection, stats::Open};
use crate::{Stream, stream::Place};

/// What a TLS connection may hold back in buffers, in bytes.
const TLS_BUFFER: usize = 16 << 10;
/// How long accepting rests when the system is out of files or memory.
const BACK_OFF: Duration = Duration::from_millis(100);

/// A socket that listens, with or without TLS.
pub struct Listener {
    tcp: TcpListener,
    tls: Option<TlsAcceptor>,
}

impl Listener {
    /// Listens with TLS.
    #[must_use]
    pub fn tls(tcp: TcpListener, config: Arc<ServerConfig>) -> Self {
        Self { tcp, tls: Some(TlsAcceptor::from(config)) }
    }

    /// Listens without TLS, on a loopback address only.
    ///
    /// # Errors
    /// When others than this machine could connect.
    pub fn plain(tcp: TcpListener) -> io::Result<Self> {
        let address = tcp.local_addr()?;
        if !address.ip().is_loopback() {
            let message = format!(
                "refusing to listen without TLS on {address}, where other machines can connect; \
                 configure a certificate, or listen on a loopback address"
            );
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(Self::plain_anywhere(tcp))
    }

    /// Listens without TLS on any address, for those who encrypt in front of it and say so.
    #[must_use]
    pub fn plain_anywhere(tcp: TcpListener) -> Self {
        Self { tcp, tls: None }
    }

    /// Where it listens.
    ///
    /// # Errors
    /// When the socket cannot say.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.tcp.local_addr()
    }
}

/// How far a listener has stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    Serving,
    /// No new requests; those under way may finish.
    Finishing,
    /// No more waiting.
    Over,
}

/// Serves until told to stop; then takes no more connections and requests, gives those under way their time, and returns.
/// Websockets are not waited for: whoever serves them ends them.
pub async fn serve(listener: Listener, wire: Arc<Wire>, stop: impl Future) {
    let (phase, phases) = watch::channel(Phase::Serving);
    let places = Arc::new(Semaphore::new(wire.limits.connections));
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            _ = &mut stop => break,
            accepted = accept(&listener, &places) => accepted,
        };
        match accepted {
            Ok((tcp, place)) => {
                let (tls, wire, phases) = (listener.tls.clone(), Arc::clone(&wire), phases.clone());
                tokio::spawn(greet(tcp, place, tls, wire, phases));
            }
            Err(error) => rest(&error).await,
        }
    }
    drop((listener, phases));
    phase.send_replace(Phase::Finishing);
    if timeout(wire.limits.stop_timeout, phase.closed()).await.is_err() {
        tracing::warn!("requests were still under way when their time was over; their connections are cut");
        phase.send_replace(Phase::Over);
        phase.closed().await;
    }
}

/// The next connection, once there is a place for it; until then new ones wait in the kernel.
async fn accept(listener: &Listener, places: &Arc<Semaphore>) -> io::Result<(TcpStream, OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(io::Error::other)?;
    let (tcp, _) = listener.tcp.accept().await?;
    Ok((tcp, place))
}

/// Connections that ended before they were accepted are nothing; without files or memory only time helps.
async fn rest(error: &io::Error) {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    if matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted) {
        return;
    }
    tracing::warn!(%error, "a connection could not be accepted");
    sleep(BACK_OFF).await;
}

/// A connection's first steps: no delays, and the TLS handshake within its time.
async fn greet(
    tcp: TcpStream,
    place: OwnedSemaphorePermit,
    tls: Option<TlsAcceptor>,
    wire: Arc<Wire>,
    mut phases: watch::Receiver<Phase>,
) {
    let Ok(source) = tcp.peer_addr() else { return };
    let open: (OwnedSemaphorePermit, Open) = (place, wire.stats.connection());
    let place: Place = Box::new(open);
    if let Err(error) = tcp.set_nodelay(true) {
        tracing::debug!(%error, %source, "a connection ended before it began");
        return;
    }
    let stream = match tls {
        None => Stream::plain(tcp, Some(place)),
        Some(tls) => {
            let accepting = Box::pin(tls.accept_with(tcp, |session| session.set_buffer_limit(Some(TLS_BUFFER))));
            let accepted = tokio::select! {
                accepted = timeout(wire.limits.header_timeout, accepting) => accepted,
                _ = phases.wait_for(|phase| *phase != Phase::Serving) => return,
            };
            match accepted {
                Ok(Ok(stream)) => Stream::tls(stream, Some(place)),
                Ok(Err(error)) => return tracing::debug!(%error, %source, "TLS handshake failed"),
                Err(_) => return tracing::debug!(%source, "TLS handshake took too long"),
            }
        }
    };
    connection::serve(stream, source, wire, phases).await;
}
