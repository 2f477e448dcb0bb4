//! Encryption on the way to a PostgreSQL server, whose certificate is always checked.

use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::{Error, Result};

/// Trusts the authorities in `authorities`, a PEM file, or without one those that the machine trusts.
pub(super) fn connector(authorities: Option<&Path>) -> Result<MakeRustlsConnect> {
    let roots = match authorities {
        Some(path) => from_file(path)?,
        None => of_this_machine()?,
    };
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().map_err(|error| unusable(&error.to_string()))?;
    Ok(MakeRustlsConnect::new(builder.with_root_certificates(roots).with_no_client_auth()))
}

fn from_file(path: &Path) -> Result<RootCertStore> {
    let pem = std::fs::read(path).map_err(|error| unusable(&format!("sslrootcert {}: {error}", path.display())))?;
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(CertificateDer::pem_slice_iter(&pem).filter_map(std::result::Result::ok));
    if roots.is_empty() {
        return Err(unusable(&format!("sslrootcert {} holds no certificate in PEM", path.display())));
    }
    Ok(roots)
}

fn of_this_machine() -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        return Err(unusable("this machine trusts no certificate authority; name one by sslrootcert=FILE"));
    }
    Ok(roots)
}

fn unusable(why: &str) -> Error {
    Error::Other(format!("TLS to PostgreSQL cannot be used: {why}"))
}
