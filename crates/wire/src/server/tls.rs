//! The listener's certificate.

use std::{io, sync::Arc};

use tokio_rustls::rustls::{
    self, ServerConfig,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};

/// A server's side of TLS 1.2 and 1.3, with HTTP/2 and HTTP/1.1 on offer, from PEM texts.
///
/// # Errors
/// When a text holds no certificate or no private key, or when they do not belong together.
pub fn server_config(certificate_chain: &[u8], private_key: &[u8]) -> io::Result<Arc<ServerConfig>> {
    let unreadable = |what: &str, error: String| {
        io::Error::new(io::ErrorKind::InvalidData, format!("the {what} for TLS cannot be used: {error}"))
    };
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificate_chain).collect();
    let chain = chain.map_err(|error| unreadable("certificate", error.to_string()))?;
    let key =
        PrivateKeyDer::from_pem_slice(private_key).map_err(|error| unreadable("private key", error.to_string()))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map(|builder| builder.with_no_client_auth())
        .and_then(|builder| builder.with_single_cert(chain, key));
    let mut config = config.map_err(|error: rustls::Error| unreadable("certificate", error.to_string()))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
