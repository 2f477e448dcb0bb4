//! A connection's bytes: TCP, or TLS over TCP, as one type without generics.

use std::{
    any::Any,
    io,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use socket2::{SockRef, TcpKeepalive};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::TlsStream;

/// A connection, plain or encrypted.
#[derive(Debug)]
pub struct Stream {
    io: Io,
    // What is given back when the connection ends, also after an upgrade.
    _place: Option<Place>,
}

/// A connection's place among those of its listener.
pub(crate) type Place = Box<dyn Any + Send + Sync>;

#[derive(Debug)]
enum Io {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Stream {
    /// An unencrypted connection.
    pub(crate) fn plain(tcp: TcpStream, place: Option<Place>) -> Self {
        Self { io: Io::Plain(tcp), _place: place }
    }

    /// An encrypted connection.
    pub(crate) fn tls(tls: impl Into<TlsStream<TcpStream>>, place: Option<Place>) -> Self {
        Self { io: Io::Tls(Box::new(tls.into())), _place: place }
    }

    /// The socket under it, for socket options.
    #[must_use]
    pub fn tcp(&self) -> &TcpStream {
        match &self.io {
            Io::Plain(tcp) => tcp,
            Io::Tls(tls) => tls.get_ref().0,
        }
    }

    /// Whether what travels on it is encrypted.
    #[cfg(feature = "server")]
    pub(crate) fn is_encrypted(&self) -> bool {
        matches!(self.io, Io::Tls(_))
    }

    /// Lets the kernel find out, within about twelve seconds and without any work here, that the other end has vanished.
    ///
    /// # Errors
    /// When the socket refuses the options.
    pub fn keep_alive(&self) -> io::Result<()> {
        let socket = SockRef::from(self.tcp());
        let probes = TcpKeepalive::new().with_time(Duration::from_secs(6)).with_interval(Duration::from_secs(2));
        socket.set_tcp_keepalive(&probes.with_retries(3))?;
        // Probes are only sent on idle connections; this one counts for data that is not acknowledged.
        #[cfg(target_os = "linux")]
        socket.set_tcp_user_timeout(Some(Duration::from_secs(12)))?;
        Ok(())
    }

    /// Address of the other end.
    ///
    /// # Errors
    /// When the socket is no longer connected.
    pub fn peer(&self) -> io::Result<SocketAddr> {
        self.tcp().peer_addr()
    }

    /// The protocol that both ends agreed on in the TLS handshake, if any.
    #[cfg(feature = "server")]
    pub(crate) fn alpn(&self) -> Option<&[u8]> {
        match &self.io {
            Io::Plain(_) => None,
            Io::Tls(tls) => tls.get_ref().1.alpn_protocol(),
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_read(cx, buf),
            Io::Tls(tls) => Pin::new(tls.as_mut()).poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_write(cx, buf),
            Io::Tls(tls) => Pin::new(tls.as_mut()).poll_write(cx, buf),
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_write_vectored(cx, bufs),
            Io::Tls(tls) => Pin::new(tls.as_mut()).poll_write_vectored(cx, bufs),
        }
    }

    fn is_write_vectored(&self) -> bool {
        match &self.io {
            Io::Plain(tcp) => tcp.is_write_vectored(),
            Io::Tls(tls) => tls.is_write_vectored(),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_flush(cx),
            Io::Tls(tls) => Pin::new(tls.as_mut()).poll_flush(cx),
        }
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.io {
            Io::Plain(tcp) => Pin::new(tcp).poll_shutdown(cx),
            Io::Tls(tls) => Pin::new(tls.as_mut()).poll_shutdown(cx),
        }
    }
}
