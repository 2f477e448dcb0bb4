//! How a server proves who it is.

use std::{env, io, path::PathBuf, sync::Arc};

use ring::digest;
use tokio_rustls::rustls::{
    ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, ring as provider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};

use super::Trust;

/// Where distributions keep the authorities they trust.
const BUNDLES: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// A client's side of TLS 1.2 and 1.3.
pub(super) fn config(trust: &Trust) -> io::Result<ClientConfig> {
    let provider = Arc::new(provider::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions().map_err(io::Error::other)?;
    let config = match trust {
        Trust::Certificate(sha256) => {
            builder.dangerous().with_custom_certificate_verifier(Arc::new(Pinned { sha256: *sha256, provider }))
        }
        Trust::Authority(pem) => builder.with_root_certificates(roots(pem, "the given certificate authority")?),
        Trust::System => {
            let (path, pem) = bundle()?;
            builder.with_root_certificates(roots(&pem, &path.display().to_string())?)
        }
    };
    Ok(config.with_no_client_auth())
}

fn bundle() -> io::Result<(PathBuf, Vec<u8>)> {
    let chosen = env::var_os("SSL_CERT_FILE").map(PathBuf::from);
    let path = chosen.or_else(|| BUNDLES.iter().map(PathBuf::from).find(|path| path.exists()));
    let path = path.ok_or_else(|| {
        let message = "no trusted certificate authorities were found; install ca-certificates, set SSL_CERT_FILE, \
                       or give the server's authority or certificate fingerprint";
        io::Error::new(io::ErrorKind::NotFound, message)
    })?;
    match std::fs::read(&path) {
        Ok(pem) => Ok((path, pem)),
        Err(error) => Err(io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))),
    }
}

/// All usable certificates of a PEM text: bundles of distributions may hold some that are not.
fn roots(pem: &[u8], name: &str) -> io::Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(CertificateDer::pem_slice_iter(pem).filter_map(Result::ok));
    if roots.is_empty() {
        return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{name} holds no usable certificate in PEM")));
    }
    Ok(roots)
}

/// Accepts one certificate only, by its fingerprint.
#[derive(Debug)]
struct Pinned {
    sha256: [u8; 32],
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if digest::digest(&digest::SHA256, end_entity).as_ref() == self.sha256 {
            return Ok(ServerCertVerified::assertion());
        }
        Err(Error::General("the server's certificate is not the one with the given fingerprint".to_owned()))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, cert, signed, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, cert, signed, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
