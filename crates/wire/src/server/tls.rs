//! The listener's certificate.

use std::{
    io,
    sync::{Arc, PoisonError, RwLock},
};

use tokio_rustls::rustls::{
    ServerConfig,
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
};

/// A certificate with its private key, which can be replaced while it is served. Clones are the same.
#[derive(Clone, Debug)]
pub struct Certificate(Arc<Served>);

#[derive(Debug)]
struct Served {
    provider: Arc<CryptoProvider>,
    key: RwLock<Arc<CertifiedKey>>,
}

impl Certificate {
    /// Reads a chain and its private key, both in PEM.
    ///
    /// # Errors
    /// When a text holds no certificate or no private key, or when they do not belong together.
    pub fn new(chain: &[u8], private_key: &[u8]) -> io::Result<Self> {
        let provider = Arc::new(ring::default_provider());
        let key = RwLock::new(read(&provider, chain, private_key)?);
        Ok(Self(Arc::new(Served { provider, key })))
    }

    /// Serves another one from now on; connections that are open stay.
    ///
    /// # Errors
    /// Those of [`Certificate::new`]; the old one is served on.
    pub fn replace(&self, chain: &[u8], private_key: &[u8]) -> io::Result<()> {
        let key = read(&self.0.provider, chain, private_key)?;
        *self.0.key.write().unwrap_or_else(PoisonError::into_inner) = key;
        Ok(())
    }

    /// A server's side of TLS 1.2 and 1.3 with this certificate, and HTTP/2 and HTTP/1.1 on offer.
    ///
    /// # Errors
    /// Never in practice: the provider knows these versions.
    pub fn server_config(&self) -> io::Result<Arc<ServerConfig>> {
        let builder = ServerConfig::builder_with_provider(Arc::clone(&self.0.provider));
        let builder = builder.with_safe_default_protocol_versions().map_err(io::Error::other)?;
        let mut config = builder.with_no_client_auth().with_cert_resolver(Arc::clone(&self.0) as _);
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

impl ResolvesServerCert for Served {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.key.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

fn read(provider: &CryptoProvider, chain: &[u8], private_key: &[u8]) -> io::Result<Arc<CertifiedKey>> {
    let unusable = |what: &str, error: String| {
        io::Error::new(io::ErrorKind::InvalidData, format!("the {what} for TLS cannot be used: {error}"))
    };
    let key = PrivateKeyDer::from_pem_slice(private_key).map_err(|error| unusable("private key", error.to_string()))?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(chain).collect();
    let chain = chain.map_err(|error| unusable("certificate", error.to_string()))?;
    if chain.is_empty() {
        return Err(unusable("certificate", "the file holds none in PEM".to_owned()));
    }
    let key =
        CertifiedKey::from_der(chain, key, provider).map_err(|error| unusable("certificate", error.to_string()))?;
    Ok(Arc::new(key))
}
