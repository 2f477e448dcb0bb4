//! Settings: one struct, read once, passed down.

mod install;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use identity::Issuer;
use platform::Source;
use serde::{Deserialize, Serialize};

use crate::webhooks::Webhooks;

pub use install::Install;

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
    /// Where the root keys are, the same on every replica; absent means `root.key` in `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_key: Option<RootKey>,
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
    /// The audit trail.
    #[serde(default)]
    pub audit: Audit,
    /// Parameter Store.
    #[serde(default)]
    pub parameters: Parameters,
    /// Run Command.
    #[serde(default)]
    pub commands: Commands,
    /// Where notifications of commands go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub webhook: Vec<Webhook>,
    /// Documents.
    #[serde(default)]
    pub documents: Documents,
    /// The object store.
    #[serde(default)]
    pub objects: Objects,
    /// OpenID Connect issuers whose word all accounts take where their roles do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub oidc: Vec<Oidc>,
    /// Where traces of requests go; absent means nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traces: Option<Traces>,
    /// What machines are enrolled with.
    #[serde(default, skip_serializing_if = "Install::is_default")]
    pub install: Install,
    /// Whether POST /_fleetwright/reset empties everything. Only `dev --ephemeral` sets it.
    #[serde(skip)]
    pub resettable: bool,
}

/// Where root keys are read from.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(untagged, expecting = "expected a path, { environment = \"NAME\" } or { credential = \"NAME\" }")]
pub enum RootKey {
    /// A file that only the server's user can read.
    File(PathBuf),
    /// An environment variable.
    Environment(EnvironmentRootKey),
    /// A credential of systemd.
    Credential(CredentialRootKey),
}

/// Root keys in an environment variable.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentRootKey {
    /// The variable's name.
    pub environment: String,
}

/// Root keys in a file that systemd hands over (`LoadCredential=` or `LoadCredentialEncrypted=`).
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialRootKey {
    /// The credential's name.
    pub credential: String,
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

/// The audit trail.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Audit {
    /// How many days entries are kept.
    pub keep_days: u16,
    /// Whether what the same caller reads again within a minute is counted, or told each time.
    pub repeated_reads: RepeatedReads,
    /// Where else its entries go.
    #[serde(skip_serializing_if = "AuditExport::is_nowhere")]
    pub export: AuditExport,
}

/// How the audit trail tells of reads of secrets that are repeated.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum RepeatedReads {
    /// One entry says how many there were in a minute.
    #[default]
    Counted,
    /// Each has an entry, on the disk before it is answered.
    Each,
}

/// Where the entries of the audit trail go besides the store; any of these.
#[derive(Clone, Debug, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct AuditExport {
    /// A file that they are appended to, a JSON object a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<PathBuf>,
    /// A syslog receiver: `unix:/dev/log`, `udp://HOST:PORT` or `tcp://HOST:PORT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub syslog: Option<String>,
    /// An OpenTelemetry collector's OTLP/HTTP address, such as `https://HOST:4318`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otlp: Option<String>,
}

impl AuditExport {
    fn is_nowhere(&self) -> bool {
        *self == Self::default()
    }

    /// Where that is.
    ///
    /// # Errors
    /// When something is no address.
    pub fn targets(&self) -> Result<Vec<audit::Target>, String> {
        let file = self.file.clone().map(|path| Ok(audit::Target::file(path)));
        let syslog = self.syslog.as_deref().map(audit::Target::syslog);
        let otlp = self.otlp.as_deref().map(audit::Target::otlp);
        let targets: Result<_, String> = [file, syslog, otlp].into_iter().flatten().collect();
        targets.map_err(|error| format!("[audit.export]: {error}"))
    }
}

impl Default for Audit {
    fn default() -> Self {
        Self { keep_days: audit::KEPT_DAYS, repeated_reads: RepeatedReads::default(), export: AuditExport::default() }
    }
}

/// Parameter Store: how much an account may have in a region. What is left out is AWS's limit.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Parameters {
    /// Characters of a value in the tier Standard.
    pub standard_value: usize,
    /// Characters of a value in the tier Advanced.
    pub advanced_value: usize,
    /// Parameters of the tier Standard.
    pub standard_parameters: i64,
    /// Parameters of the tier Advanced.
    pub advanced_parameters: i64,
}

impl Default for Parameters {
    fn default() -> Self {
        let parameters::Limits { standard_value, advanced_value, standard_parameters, advanced_parameters } =
            parameters::Limits::default();
        Self { standard_value, advanced_value, standard_parameters, advanced_parameters }
    }
}

impl Parameters {
    pub(crate) fn limits(&self) -> parameters::Limits {
        let Self { standard_value, advanced_value, standard_parameters, advanced_parameters } = *self;
        parameters::Limits { standard_value, advanced_value, standard_parameters, advanced_parameters }
    }
}

/// Run Command: how much there may be.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Commands {
    /// Nodes of one command.
    pub targets: usize,
    /// Bytes of each stream of a step that are kept.
    pub output: u32,
    /// Days that an ended command is kept.
    pub keep_days: u16,
}

impl Default for Commands {
    fn default() -> Self {
        let limits = commands::Limits::default();
        let output = u32::try_from(limits.output).unwrap_or(u32::MAX);
        Self { targets: limits.targets, output, keep_days: limits.keep_days }
    }
}

impl Commands {
    pub(crate) fn limits(&self) -> commands::Limits {
        commands::Limits { targets: self.targets, output: self.output.into(), keep_days: self.keep_days }
    }
}

/// Where notifications of a topic go.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// The ARN that requests name, such as `arn:aws:sns:lab-1:123456789012:deployments`.
    pub topic: String,
    /// The address that they are sent to by POST.
    pub url: String,
}

/// Documents: how much an account may have in a region. What is left out is AWS's limit.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Documents {
    /// Bytes of a document's content.
    pub content: usize,
    /// Documents.
    pub documents: i64,
    /// Versions of a document.
    pub versions: i64,
}

impl Default for Documents {
    fn default() -> Self {
        let documents::Limits { content, documents, versions } = documents::Limits::default();
        Self { content, documents, versions }
    }
}

impl Documents {
    pub(crate) fn limits(&self) -> documents::Limits {
        let Self { content, documents, versions } = *self;
        documents::Limits { content, documents, versions }
    }
}

/// The object store, which speaks S3.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub struct Objects {
    /// The folder of the objects' bytes; absent means `objects` in `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<PathBuf>,
    /// Bytes of an object.
    pub largest: u64,
    /// Names under which each bucket is a host of its own, `BUCKET.NAME`, beside `BUCKET.s3.…`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
}

impl Default for Objects {
    fn default() -> Self {
        let objects::Limits { object, hosts } = objects::Limits::default();
        Self { folder: None, largest: object, hosts }
    }
}

impl Objects {
    pub(crate) fn limits(&self) -> objects::Limits {
        objects::Limits { object: self.largest, hosts: self.hosts.clone() }
    }
}

/// An OpenID Connect issuer.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Oidc {
    /// Its URL, exactly as its tokens name it.
    pub issuer: String,
    /// The client ids that its tokens may be made for.
    pub audiences: Vec<String>,
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
            audit: Audit::default(),
            parameters: Parameters::default(),
            commands: Commands::default(),
            webhook: Vec::new(),
            documents: Documents::default(),
            objects: Objects::default(),
            oidc: Vec::new(),
            traces: None,
            install: Install::default(),
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
        if settings.tls.is_none() && !settings.listen.ip().is_loopback() {
            return Err(format!(
                "settings {}: listen = {} without [tls]: other machines could connect in clear; give a certificate and its \
                 key, or listen on a loopback address",
                path.display(),
                settings.listen
            ));
        }
        Ok(settings)
    }

    fn resolve(&mut self, folder: &Path) {
        let tls = self.tls.iter_mut().flat_map(|tls| [&mut tls.certificate, &mut tls.key]);
        let root_key = self.root_key.iter_mut().filter_map(|root_key| match root_key {
            RootKey::File(path) => Some(path),
            RootKey::Environment(_) | RootKey::Credential(_) => None,
        });
        let others = self.audit.export.file.iter_mut().chain(&mut self.objects.folder).chain(self.install.paths());
        for path in tls.chain([&mut self.data]).chain(root_key).chain(others) {
            *path = folder.join(&*path);
        }
    }

    /// The issuers whose word is taken.
    ///
    /// # Errors
    /// With a sentence for the operator, when something is no issuer.
    pub fn issuers(&self) -> Result<Vec<Issuer>, String> {
        let issuers = self.oidc.iter().map(|oidc| Issuer::new(&oidc.issuer, oidc.audiences.clone()));
        issuers.collect::<Result<_, _>>().map_err(|error| format!("[[oidc]]: {error}"))
    }

    /// Where notifications go.
    ///
    /// # Errors
    /// When an address is none.
    pub(crate) fn webhooks(&self) -> Result<Webhooks, String> {
        let pairs = self.webhook.iter().map(|webhook| (webhook.topic.as_str(), webhook.url.as_str()));
        Webhooks::new(pairs).map_err(|error| format!("[[webhook]]: {error}"))
    }

    /// The store's URL.
    #[must_use]
    pub fn store_url(&self) -> String {
        self.store.clone().unwrap_or_else(|| format!("sqlite:{}", self.data.join("fleetwright.db").display()))
    }

    /// The folder of the objects' bytes.
    #[must_use]
    pub fn objects_folder(&self) -> PathBuf {
        self.objects.folder.clone().unwrap_or_else(|| self.data.join("objects"))
    }

    /// Where the root keys are read from.
    #[must_use]
    pub fn root_key_source(&self) -> Source {
        match &self.root_key {
            None => Source::File(self.data.join("root.key")),
            Some(RootKey::File(path)) => Source::File(path.clone()),
            Some(RootKey::Environment(named)) => Source::Environment(named.environment.clone()),
            Some(RootKey::Credential(named)) => Source::Credential(named.credential.clone()),
        }
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
    fn root_keys_come_from_where_they_are_told_to_be() {
        let source = |line: &str| {
            read(&format!("listen = '127.0.0.1:1'\ndata = '/d'\n{line}")).map(|settings| settings.root_key_source())
        };
        assert_eq!(source("").unwrap(), Source::File("/d/root.key".into()));
        assert_eq!(source("root_key = '/k'").unwrap(), Source::File("/k".into()));
        assert_eq!(source("root_key = { environment = 'K' }").unwrap(), Source::Environment("K".into()));
        assert_eq!(source("root_key = { credential = 'K' }").unwrap(), Source::Credential("K".into()));
        assert!(source("root_key = { hsm = 'K' }").unwrap_err().contains("environment"));
    }

    #[test]
    fn the_audit_trail_goes_where_it_is_told_to() {
        let targets = |line: &str| {
            let settings = read(&format!("listen = '127.0.0.1:1'\ndata = '/d'\n[audit.export]\n{line}"))?;
            settings.audit.export.targets().map(|targets| targets.len())
        };
        assert_eq!(targets("").unwrap(), 0);
        let all = "file = 'audit.jsonl'\nsyslog = 'udp://127.0.0.1:514'\notlp = 'http://127.0.0.1:4318'";
        assert_eq!(targets(all).unwrap(), 3);
        assert!(targets("syslog = '/dev/log'").unwrap_err().contains("unix:/dev/log"));
        assert!(targets("otlp = 'grpc://h'").unwrap_err().contains("https://host:4318"));
        assert!(targets("kafka = 'h'").unwrap_err().contains("kafka"));
    }

    #[test]
    fn webhooks_are_topics_with_addresses() {
        let webhooks = |text: &str| {
            let settings = read(&format!("listen = '127.0.0.1:1'\ndata = 'd'\n[[webhook]]\n{text}"))?;
            settings.webhooks().map(drop)
        };
        assert!(
            webhooks("topic = 'arn:aws:sns:lab-1:123456789012:t'\nurl = 'https://hooks.example.com/a?b=c'").is_ok()
        );
        assert!(webhooks("topic = 'arn:t'\nurl = 'hooks.example.com'").unwrap_err().contains("[[webhook]]"));
        assert!(webhooks("topic = 'arn:t'").unwrap_err().contains("url"));
    }

    #[test]
    fn issuers_are_urls_with_audiences() {
        let issuers = |text: &str| {
            let settings = read(&format!("listen = '127.0.0.1:1'\ndata = 'd'\n[[oidc]]\n{text}"));
            settings.and_then(|settings| settings.issuers())
        };
        let good = issuers("issuer = 'https://idp.example.com'\naudiences = ['fleet']").unwrap();
        assert_eq!(good[0].url(), "https://idp.example.com");
        assert!(issuers("issuer = 'http://idp.example.com'\naudiences = ['fleet']").unwrap_err().contains("[[oidc]]"));
        assert!(issuers("issuer = 'https://idp.example.com'\naudiences = []").unwrap_err().contains("audiences"));
        assert!(issuers("issuer = 'https://idp.example.com'").unwrap_err().contains("audiences"));
    }

    #[test]
    fn unknown_names_are_refused() {
        let error = read("listen = '127.0.0.1:1'\ndata = 'd'\nlisten_port = 3").err().unwrap();
        assert!(error.contains("listen_port"), "{error}");
        assert!(read("listen = 'everywhere'\ndata = 'd'").is_err());
        let open = read("listen = '0.0.0.0:1'\ndata = 'd'").err().unwrap();
        assert!(open.contains("without [tls]"), "{open}");
    }
}
