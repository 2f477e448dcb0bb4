//! Settings: one struct, read once, passed down.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Everything that a server can be told. Unknown names in the file are refused, so that a typing error is not silent.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// The folder of the root key and, on SQLite, the store. Only the server's user may read it.
    pub data: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; absent means SQLite in `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// The root key's file, the same on every replica; absent means `root.key` in `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_key: Option<PathBuf>,
    /// Certificate and key. Without them the server speaks plain HTTP, and only on loopback.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<Tls>,
    /// A listener of its own for metrics, without signatures: keep it where only your monitoring reaches it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Metrics>,
    /// Requests and connections.
    #[serde(default)]
    pub limits: Limits,
    /// Log level and form.
    #[serde(default)]
    pub log: Log,
    /// Where traces of requests go; absent means nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traces: Option<Traces>,
    /// Whether POST /_fleetwright/reset empties everything. Only `dev --ephemeral` sets it.
    #[serde(skip)]
    pub resettable: bool,
}

/// PEM files of the listener.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// The certificate, followed by those between it and its CA.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// The listener for metrics.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Where to listen.
    pub listen: SocketAddr,
}

/// What the listener takes; the rest are fixed defaults.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Bytes of a request's body; absent means 10 MiB and a little.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<usize>,
    /// Connections at one time; absent means 20,000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connections: Option<usize>,
}

/// What is logged, and how.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Log {
    /// As in `RUST_LOG`: `info`, or `warn,wire=debug`.
    pub level: String,
    /// `json`, or `text` for people.
    pub form: Form,
}

/// OpenTelemetry traces, a span per request.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Traces {
    /// The collector's OTLP/HTTP address, such as `http://127.0.0.1:4318`.
    pub otlp: String,
    /// The share of requests that are traced, from 0 to 1.
    #[serde(default = "all")]
    pub share: f64,
}

fn all() -> f64 {
    1.0
}

/// The form of the log.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// An object a line.
    Json,
    /// For people.
    Text,
}

impl Default for Log {
    fn default() -> Self {
        Self { level: "info".to_owned(), form: Form::Json }
    }
}

impl Settings {
    /// Settings with everything at its default.
    #[must_use]
    pub fn new(listen: SocketAddr, data: PathBuf) -> Self {
        Self {
            listen,
            data,
            store: None,
            root_key: None,
            tls: None,
            metrics: None,
            limits: Limits::default(),
            log: Log::default(),
            traces: None,
            resettable: false,
        }
    }

    /// Reads a settings file. Relative paths in it are taken from its folder.
    ///
    /// # Errors
    /// When it cannot be read, is not TOML, or names something that does not exist.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("settings {}: {error}", path.display()))?;
        let mut settings: Self =
            toml::from_str(&text).map_err(|error| format!("settings {}: {error}", path.display()))?;
        settings.resolve(path.parent().unwrap_or(Path::new(".")));
        Ok(settings)
    }

    fn resolve(&mut self, folder: &Path) {
        let tls = self.tls.iter_mut().flat_map(|tls| [&mut tls.certificate, &mut tls.key]);
        for path in tls.chain([&mut self.data]).chain(self.root_key.as_mut()) {
            *path = folder.join(&*path);
        }
    }

    /// The store's URL.
    #[must_use]
    pub fn store_url(&self) -> String {
        self.store.clone().unwrap_or_else(|| format!("sqlite:{}", self.data.join("fleetwright.db").display()))
    }

    /// The root key's file.
    #[must_use]
    pub fn root_key_path(&self) -> PathBuf {
        self.root_key.clone().unwrap_or_else(|| self.data.join("root.key"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Settings, String> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("fleetwright.toml");
        std::fs::write(&path, text).unwrap();
        Settings::read(&path).map(|mut settings| {
            settings.data = settings.data.strip_prefix(dir.path()).map(Path::to_owned).unwrap_or(settings.data);
            settings
        })
    }

    #[test]
    fn little_is_needed_and_paths_are_the_files() {
        let settings = read("listen = '127.0.0.1:8443'\ndata = 'data'").unwrap();
        assert_eq!(settings.data, Path::new("data"));
        assert_eq!(settings.store_url(), "sqlite:data/fleetwright.db");
        assert_eq!(settings.log.form, Form::Json);
        assert_eq!(
            read("listen = '127.0.0.1:1'\ndata = '/var/lib/fleetwright'").unwrap().data,
            Path::new("/var/lib/fleetwright")
        );
    }

    #[test]
    fn unknown_names_are_refused() {
        let error = read("listen = '127.0.0.1:1'\ndata = 'd'\nlisten_port = 3").err().unwrap();
        assert!(error.contains("listen_port"), "{error}");
        assert!(read("listen = 'everywhere'\ndata = 'd'").is_err());
    }
}
