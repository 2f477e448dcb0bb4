//! Which slices, loops and listeners run.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};

use audit::Audit;
use commands::Commands;
use documents::Documents;
use fabric::Fabric;
use identity::{Identity, Issuer};
use keys::Kms;
use model::schema::Service;
use nodes::{Correspondent, Nodes};
use objects::Objects;
use parameters::Parameters;
use platform::{Clock, Ids, Keys, Loops, Plane, Registry, Tagged, Tools};
use resources::Resources;
use storage::blobs::{Blobs, DiskBlobs};
use storage::page::Pages;
use storage::{Db, Migration};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use wire::{BoxFuture, Listener, RawRoute, Setup, StreamedService, Wire};

use crate::certificate::Files;
use crate::endpoints;
use crate::init::make_private_folder;
use crate::install;
use crate::settings::{RepeatedReads, Settings};
use crate::webhooks::Webhooks;

/// Does what a reset needs beside emptying the store, such as enrolling this machine again.
pub type ResetHook = Arc<dyn Fn() -> BoxFuture<'static, Result<(), String>> + Send + Sync>;

/// A running control plane.
pub struct Server {
    address: SocketAddr,
    unserved: Option<Listener>,
    plane: Plane,
    slices: Slices,
    after_reset: Arc<OnceLock<ResetHook>>,
    stop: watch::Sender<bool>,
    listeners: JoinSet<()>,
    loops: Loops,
}

/// All slices of the control plane.
#[derive(Clone)]
struct Slices {
    audit: Audit,
    identity: Identity,
    kms: Kms,
    nodes: Nodes,
    documents: Documents,
    objects: Objects,
    commands: Commands,
    parameters: Parameters,
    resources: Resources,
}

impl Slices {
    fn new(
        plane: &Plane,
        settings: &Settings,
        issuers: Vec<Issuer>,
        blobs: Arc<dyn Blobs>,
        webhooks: Webhooks,
    ) -> Self {
        let (kms, nodes) = (Kms::new(plane), Nodes::new(plane));
        let parameters = Parameters::new(plane, &kms, settings.parameters.limits());
        let objects = Objects::new(plane, blobs, settings.objects.limits());
        let documents = Documents::new(plane, settings.documents.limits(), Arc::new(objects.clone()));
        let setup = commands::Setup { limits: settings.commands.limits(), notifier: Arc::new(webhooks) };
        let tagged: Vec<Arc<dyn Tagged>> = vec![
            Arc::new(nodes.clone()),
            Arc::new(documents.clone()),
            Arc::new(parameters.clone()),
            Arc::new(kms.clone()),
        ];
        Self {
            audit: Audit::new(plane, settings.audit.keep_days),
            identity: Identity::trusting(plane, issuers),
            commands: Commands::new(plane, &nodes, &documents, Arc::new(parameters.clone()), setup),
            documents,
            objects,
            resources: Resources::new(plane, tagged),
            parameters,
            kms,
            nodes,
        }
    }

    fn registry(&self, plane: &Plane) -> Registry {
        let mut registry = Registry::new(plane.clone());
        self.audit.register(&mut registry);
        self.identity.register(&mut registry);
        self.kms.register(&mut registry);
        self.nodes.register(&mut registry);
        self.documents.register(&mut registry);
        self.nodes.messages(self.correspondents()).register(&mut registry);
        self.commands.register(&mut registry);
        self.parameters.register(&mut registry);
        self.resources.register(&mut registry);
        registry
    }

    fn routes(&self) -> Vec<RawRoute> {
        let mut routes = self.nodes.endpoints(self.correspondents());
        routes.extend(self.objects.endpoints());
        routes
    }

    /// Those who talk with nodes.
    fn correspondents(&self) -> Vec<Arc<dyn Correspondent>> {
        vec![Arc::new(self.commands.clone())]
    }

    fn start(&self, loops: &mut Loops) {
        self.audit.start(loops);
        self.identity.start(loops);
        self.kms.start(loops);
        self.nodes.start(loops);
        self.objects.start(loops);
        self.commands.start(loops);
        self.parameters.start(loops);
    }
}

/// The migrations of all slices, in the order in which they run.
#[must_use]
pub fn migrations() -> Vec<Migration> {
    [
        platform::MIGRATIONS,
        audit::MIGRATIONS,
        identity::MIGRATIONS,
        keys::MIGRATIONS,
        nodes::MIGRATIONS,
        documents::MIGRATIONS,
        objects::MIGRATIONS,
        commands::MIGRATIONS,
        parameters::MIGRATIONS,
        resources::MIGRATIONS,
    ]
    .concat()
}

/// The operations that are built, as (service, operation).
///
/// # Errors
/// When no store can be opened for looking: the tables are those of a real server, not a list beside it.
pub async fn built(settings: &Settings) -> Result<Vec<(&'static str, &'static str)>, String> {
    let plane = open(settings, Clock::System, Ids::system()).await?;
    let slices = Slices::new(&plane, settings, Vec::new(), blobs(settings).await?, Webhooks::default());
    let built = slices.registry(&plane).built();
    plane.db.close().await;
    Ok(built)
}

/// Opens the folder of large objects.
async fn blobs(settings: &Settings) -> Result<Arc<dyn Blobs>, String> {
    let folder = settings.objects_folder();
    let blobs = DiskBlobs::open(&folder).await.map_err(|error| format!("objects: {error}"))?;
    Ok(Arc::new(blobs))
}

/// Opens the store and the root key.
pub(crate) async fn open(settings: &Settings, clock: Clock, ids: Ids) -> Result<Plane, String> {
    make_private_folder(&settings.data)?;
    let url = settings.store_url();
    let db = Db::open(&url, &migrations()).await.map_err(|error| format!("store: {error}"))?;
    let keys = match Keys::open_local(settings.root_key_source(), &db, audit::born).await {
        Ok(keys) => keys,
        Err(error) => {
            db.close().await;
            return Err(error);
        }
    };
    // One process alone holds a SQLite store, so its name stays and an earlier process's channels can be told apart.
    let replica = if db.is_shared() { ids.uuid() } else { "single".to_owned() };
    Ok(Plane::new(Tools {
        pages: Pages::new(&keys.derive("platform/page-tokens")),
        fabric: Fabric::in_process(),
        clock,
        replica: replica.into(),
        tells_each_read: settings.audit.repeated_reads == RepeatedReads::Each,
        ids,
        keys,
        db,
    }))
}

impl Server {
    /// Opens the store, listens, and starts the background work. When this returns, requests are answered.
    ///
    /// # Errors
    /// With a sentence for the operator: what could not be opened, and where.
    pub async fn start(settings: &Settings) -> Result<Self, String> {
        Self::start_at(settings, Clock::System, Ids::system()).await
    }

    /// As [`Server::start`], with time and chance handed in.
    ///
    /// # Errors
    /// As [`Server::start`].
    pub async fn start_at(settings: &Settings, clock: Clock, ids: Ids) -> Result<Self, String> {
        let mut server = Self::open_at(settings, clock, ids).await?;
        server.serve(settings).await?;
        Ok(server)
    }

    /// Opens the store and takes the address, and answers nobody before [`Server::serve`]: for those who have to make
    /// something known first.
    ///
    /// # Errors
    /// As [`Server::start`].
    pub async fn open(settings: &Settings) -> Result<Self, String> {
        Self::open_at(settings, Clock::System, Ids::system()).await
    }

    async fn open_at(settings: &Settings, clock: Clock, ids: Ids) -> Result<Self, String> {
        let (exports, issuers, webhooks) =
            (settings.audit.export.targets()?, settings.issuers()?, settings.webhooks()?);
        let certificate = settings.tls.as_ref().map(Files::read).transpose()?;
        let listener = listener(settings, certificate.as_deref()).await?;
        let plane = open(settings, clock, ids).await?;
        let slices = Slices::new(&plane, settings, issuers, blobs(settings).await?, webhooks);
        plane.authorize_by(slices.identity.authority());
        slices.audit.warn().await.map_err(|error| format!("store: {error}"))?;
        slices.nodes.forget_lost_channels().await.map_err(|error| format!("store: {error}"))?;
        let mut loops = Loops::new(plane.clone());
        plane.start(&mut loops);
        slices.start(&mut loops);
        if let Some(certificate) = certificate {
            certificate.follow(&mut loops);
        }
        slices.audit.export(&mut loops, exports);
        Ok(Self {
            address: listener.address().map_err(|error| format!("listener: {error}"))?,
            unserved: Some(listener),
            after_reset: Arc::default(),
            stop: watch::channel(false).0,
            listeners: JoinSet::new(),
            plane,
            slices,
            loops,
        })
    }

    /// Answers requests from now on; a second time it does nothing.
    ///
    /// # Errors
    /// When the listener for metrics cannot listen.
    pub async fn serve(&mut self, settings: &Settings) -> Result<(), String> {
        let Some(listener) = self.unserved.take() else { return Ok(()) };
        let counted = Arc::new(OnceLock::new());
        let mut routes = self.slices.routes();
        routes.extend(install::routes(settings)?);
        routes.push(endpoints::health(&self.plane));
        routes.push(endpoints::metrics(&self.plane, &counted, self.slices.audit.stats(), Some("ssm")));
        if settings.resettable {
            routes.push(self.reset());
        }
        let wire = self.wire(settings, model::SERVICES, routes, vec![self.slices.objects.service()]);
        let _ = counted.set(Arc::clone(&wire));
        self.spawn(listener, wire);
        if let Some(metrics) = &settings.metrics {
            let listener = bind(metrics.listen).await?;
            let routes = vec![
                endpoints::health(&self.plane),
                endpoints::metrics(&self.plane, &counted, self.slices.audit.stats(), None),
            ];
            let wire = self.wire(settings, &[], routes, Vec::new());
            self.spawn(Listener::plain_anywhere(listener), wire);
        }
        Ok(())
    }

    fn wire(
        &self,
        settings: &Settings,
        services: &'static [&'static Service],
        raw: Vec<RawRoute>,
        streamed: Vec<StreamedService>,
    ) -> Arc<Wire> {
        let clock = self.plane.clock.clone();
        let mut limits = wire::Limits::default();
        limits.body = settings.limits.body.unwrap_or(limits.body);
        limits.connections = settings.limits.connections.unwrap_or(limits.connections);
        Wire::new(Setup {
            credentials: Arc::new(self.slices.identity.clone()),
            dispatch: Arc::new(self.slices.registry(&self.plane)),
            services,
            raw,
            streamed,
            clock: Arc::new(move || clock.now()),
            limits,
        })
    }

    fn spawn(&mut self, listener: Listener, wire: Arc<Wire>) {
        let mut stop = self.stop.subscribe();
        self.listeners.spawn(async move {
            wire::serve(listener, wire, async move {
                let _ = stop.wait_for(|stop| *stop).await;
            })
            .await;
        });
    }

    fn reset(&self) -> RawRoute {
        let (plane, slices, after) = (self.plane.clone(), self.slices.clone(), Arc::clone(&self.after_reset));
        endpoints::reset(Arc::new(move || {
            let (plane, slices, after) = (plane.clone(), slices.clone(), after.get().cloned());
            Box::pin(async move {
                plane.db.wipe().await.map_err(|error| format!("store: {error}"))?;
                slices.audit.begin_anew().await.map_err(|error| format!("store: {error}"))?;
                plane.forget_counted();
                slices.kms.forget();
                slices.parameters.forget();
                slices.identity.forget();
                plane.keys.settle(&plane).await.map_err(|error| format!("root keys: {error}"))?;
                match after {
                    Some(after) => after().await,
                    None => Ok(()),
                }
            })
        }))
    }

    /// Where the main listener listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The deployment's tools, for those who run the server in their own process.
    #[must_use]
    pub fn plane(&self) -> &Plane {
        &self.plane
    }

    /// The audit trail.
    #[must_use]
    pub fn audit(&self) -> &Audit {
        &self.slices.audit
    }

    /// The slice that keeps customer keys.
    #[must_use]
    pub fn kms(&self) -> &Kms {
        &self.slices.kms
    }

    /// The slice that keeps access keys.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.slices.identity
    }

    /// What to do after a reset has emptied the store; only the first hook counts.
    pub fn after_reset(&self, hook: ResetHook) {
        let _ = self.after_reset.set(hook);
    }

    /// Closes the channels, finishes what is under way, and closes the store.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        self.slices.nodes.close_channels().await;
        while self.listeners.join_next().await.is_some() {}
        self.loops.stop().await;
        self.slices.identity.finish().await;
        if let Err(error) = self.plane.tell_of_counted(true).await {
            tracing::warn!(%error, "the audit trails are not told of what was counted last");
        }
        self.plane.db.close().await;
    }
}

async fn listener(settings: &Settings, certificate: Option<&Files>) -> Result<Listener, String> {
    let socket = bind(settings.listen).await?;
    match certificate {
        Some(files) => {
            let config = files.served.server_config().map_err(|error| format!("TLS: {error}"))?;
            Ok(Listener::tls(socket, config))
        }
        None => Listener::plain(socket).map_err(|error| error.to_string()),
    }
}

async fn bind(address: SocketAddr) -> Result<TcpListener, String> {
    TcpListener::bind(address).await.map_err(|error| format!("cannot listen on {address}: {error}"))
}
