//! The certificate in its files, which whoever renews it may replace at any time.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use platform::Loops;
use wire::tls::Certificate;

use crate::settings::Tls;

/// How long a replaced certificate may go unnoticed.
const PERIOD: Duration = Duration::from_secs(60);
/// Whoever cannot wait for that publishes here.
const HINT: &str = "server.certificate";

/// A certificate and the files that it came from.
pub(crate) struct Files {
    tls: Tls,
    read: Mutex<Pems>,
    pub(crate) served: Certificate,
}

/// What stands in the files.
#[derive(PartialEq, Eq)]
struct Pems {
    chain: Vec<u8>,
    key: Vec<u8>,
}

impl Files {
    /// Reads the files.
    pub(crate) fn read(tls: &Tls) -> Result<Arc<Self>, String> {
        let pems = Pems::read(tls)?;
        let served = Certificate::new(&pems.chain, &pems.key).map_err(|error| named(tls, &error))?;
        Ok(Arc::new(Self { tls: tls.clone(), read: Mutex::new(pems), served }))
    }

    /// Serves what stands in the files from then on, whenever they have changed.
    pub(crate) fn follow(self: Arc<Self>, loops: &mut Loops) {
        loops.spawn("certificate", PERIOD, HINT, move || {
            let followed = self.again();
            async move { followed }
        });
    }

    fn again(&self) -> Result<(), String> {
        let pems = Pems::read(&self.tls)?;
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if pems != *read {
            self.served.replace(&pems.chain, &pems.key).map_err(|error| named(&self.tls, &error))?;
            *read = pems;
            tracing::info!(certificate = %self.tls.certificate.display(), "a new certificate is served");
        }
        Ok(())
    }
}

impl Pems {
    fn read(tls: &Tls) -> Result<Self, String> {
        let read = |path: &Path| std::fs::read(path).map_err(|error| format!("TLS file {}: {error}", path.display()));
        Ok(Self { chain: read(&tls.certificate)?, key: read(&tls.key)? })
    }
}

fn named(tls: &Tls, error: &std::io::Error) -> String {
    format!("TLS files {} and {}: {error}", tls.certificate.display(), tls.key.display())
}
