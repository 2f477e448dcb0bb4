//! A deployment of its own for each benchmark: made by `fleetwright init`, served by `fleetwright server`.

use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use tempfile::TempDir;
use wire::Secret;
use wire::client::{Connector, Endpoint, Keys, Trust};

use crate::Outcome;
use crate::api::{Api, Signer};
use crate::process::{Process, output};

/// How long a server may take until it answers.
const START: Duration = Duration::from_secs(20);

/// A folder with settings, certificates and a store on the disk that the programs are built on.
pub(crate) struct Deployment {
    folder: TempDir,
    program: PathBuf,
    address: SocketAddr,
    region: String,
    keys: Keys,
}

/// How a server is reached.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    /// HTTP on loopback.
    Plain,
    /// HTTPS with the deployment's own authority.
    Tls,
}

/// A server that answers.
pub(crate) struct Server {
    pub(crate) process: Process,
    pub(crate) address: SocketAddr,
    /// Speaks as the account's root.
    pub(crate) api: Api,
}

/// The folder that this very program was built into, where its neighbours are.
pub(crate) fn programs() -> Outcome<PathBuf> {
    let own = std::env::current_exe()?;
    Ok(own.parent().ok_or("this program is in no folder")?.to_owned())
}

/// A folder for data beside the programs: a temporary folder of the system may be no disk.
pub(crate) fn scratch() -> Outcome<TempDir> {
    Ok(tempfile::Builder::new().prefix("bench-").tempdir_in(programs()?)?)
}

/// A port that nobody listens on.
pub(crate) fn free_address() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?)
}

impl Deployment {
    /// Makes one on loopback.
    pub(crate) fn make() -> Outcome<Self> {
        Self::at(free_address()?)
    }

    /// Makes one that listens there.
    pub(crate) fn at(address: SocketAddr) -> Outcome<Self> {
        let (folder, program) = (scratch()?, programs()?.join("fleetwright"));
        let (name, listen) = (address.ip().to_string(), address.to_string());
        let mut init = Command::new(&program);
        init.args(["init", "--name", "localhost", "--name", &name, "--listen", &listen, "--folder"]);
        let told = output(init.arg(folder.path().join("deployment")))?;
        let exported: HashMap<_, _> =
            told.lines().filter_map(|line| line.strip_prefix("export ")?.split_once('=')).collect();
        let told = |name: &str| {
            let value = exported.get(name).map(|value| (*value).to_owned());
            value.ok_or_else(|| format!("`fleetwright init` told no {name}"))
        };
        let keys = Keys {
            access_key_id: told("AWS_ACCESS_KEY_ID")?,
            secret: Secret::new(told("AWS_SECRET_ACCESS_KEY")?),
            session_token: None,
        };
        let region = told("AWS_DEFAULT_REGION")?;
        let made = Self { folder, program, address, region, keys };
        let settings =
            format!("listen = \"{}\"\ndata = \"data\"\n[log]\nlevel = \"info\"\nform = \"json\"\n", made.address);
        std::fs::write(made.path("deployment/plain.toml"), settings)?;
        Ok(made)
    }

    /// A path in its folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The certificate of its authority.
    pub(crate) fn authority(&self) -> PathBuf {
        self.path("deployment/ca.pem")
    }

    /// The folder of logs.
    pub(crate) fn log(&self) -> PathBuf {
        self.path("log")
    }

    /// Starts its server and waits until it answers.
    pub(crate) async fn start(&self, transport: Transport) -> Outcome<Server> {
        let settings = match transport {
            Transport::Plain => self.path("deployment/plain.toml"),
            Transport::Tls => self.path("deployment/fleetwright.toml"),
        };
        let mut command = Command::new(&self.program);
        command.args(["server", "--config"]).arg(settings).stdin(Stdio::null()).stdout(Stdio::null());
        let process = Process::start(&mut command, &self.log())?;
        let url = match transport {
            Transport::Plain => format!("http://{}", self.address),
            Transport::Tls => format!("https://{}", self.address),
        };
        let api = Api::new(&url, Some(&self.authority()), &self.region, Signer::Keys(self.keys.clone()))?;
        wait_for(api.connector(), "/_fleetwright/health").await.map_err(|error| self.with_log(&error))?;
        Ok(Server { process, address: self.address, api })
    }

    fn with_log(&self, error: &str) -> String {
        format!("{error}; the server said:\n{}", std::fs::read_to_string(self.log()).unwrap_or_default())
    }
}

/// Asks for a path until it is answered with success.
pub(crate) async fn wait_for(connector: &Connector, path: &str) -> Result<(), String> {
    let start = Instant::now();
    loop {
        match asked(connector, path).await {
            Ok(()) => return Ok(()),
            Err(error) if start.elapsed() > START => return Err(format!("{}: {error}", connector.endpoint())),
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn asked(connector: &Connector, path: &str) -> Outcome<()> {
    let mut connection = connector.connect().await?;
    let request = Request::get(path).header(http::header::HOST, connector.endpoint().authority());
    let answer = connection.send(request.body(Bytes::new())?).await?;
    if answer.status().is_success() { Ok(()) } else { Err(answer.status().to_string().into()) }
}

/// An endpoint and whom it is trusted by.
pub(crate) fn connector(url: &str, authority: Option<&Path>) -> Outcome<Connector> {
    let trust = match authority {
        Some(path) => Trust::Authority(std::fs::read(path)?),
        None => Trust::System,
    };
    Ok(Connector::new(Endpoint::parse(url, trust)?)?)
}
