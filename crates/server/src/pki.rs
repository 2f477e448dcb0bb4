//! Certificates of our own: a CA made once, and the listener's certificate signed by it.

use std::path::Path;

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};

/// A CA and a server certificate, all PEM.
pub struct Pki {
    /// What clients and agents trust.
    pub ca_certificate: String,
    /// Signs further certificates; keep it safe, or away.
    pub ca_key: String,
    /// The listener's certificate.
    pub certificate: String,
    /// The listener's key.
    pub key: String,
}

/// Ten years: an air-gapped fleet must not stop because nobody renewed. Your own certificates may take their place.
const DAYS: i32 = 3650;

impl Pki {
    /// Makes a CA and a certificate for a server that is reached under these names and addresses.
    ///
    /// # Errors
    /// When a name is neither a DNS name nor an IP address.
    pub fn make(names: &[String], now: jiff::Timestamp) -> Result<Self, String> {
        let failed = |error: rcgen::Error| format!("certificate for {}: {error}", names.join(", "));
        let ca_key = KeyPair::generate().map_err(failed)?;
        let mut ca = CertificateParams::default();
        ca.distinguished_name = name("Fleetwright CA");
        ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        last(&mut ca, now);
        let ca_certificate = ca.self_signed(&ca_key).map_err(failed)?;
        let key = KeyPair::generate().map_err(failed)?;
        let mut server = CertificateParams::new(names).map_err(failed)?;
        server.distinguished_name = name("Fleetwright");
        server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        last(&mut server, now);
        let certificate = server.signed_by(&key, &Issuer::from_params(&ca, &ca_key)).map_err(failed)?;
        Ok(Self {
            ca_certificate: ca_certificate.pem(),
            certificate: certificate.pem(),
            key: key.serialize_pem(),
            ca_key: ca_key.serialize_pem(),
        })
    }
}

fn name(common: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common);
    name
}

fn last(params: &mut CertificateParams, now: jiff::Timestamp) {
    let day = jiff::SignedDuration::from_hours(24);
    let date = |at: jiff::Timestamp| {
        let date = at.to_zoned(jiff::tz::TimeZone::UTC).date();
        rcgen::date_time_ymd(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs())
    };
    params.not_before = date(now.saturating_sub(day).unwrap_or(now));
    params.not_after = date(now.saturating_add(day * DAYS).unwrap_or(now));
}

/// Writes a file that only its owner can read; never over one that is there.
///
/// # Errors
/// When it exists or cannot be written.
pub fn write_private(path: &Path, text: &str) -> Result<(), String> {
    write(path, text, 0o600)
}

/// Writes a file that everybody can read; never over one that is there.
///
/// # Errors
/// When it exists or cannot be written.
pub fn write_public(path: &Path, text: &str) -> Result<(), String> {
    write(path, text, 0o644)
}

fn write(path: &Path, text: &str, mode: u32) -> Result<(), String> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(mode).open(path).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)
}
