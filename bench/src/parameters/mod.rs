//! Parameter Store: what reading, writing and watching cost, beside what they cost others, with few parameters and with many.

mod kind;
mod ours;
mod watch;

use std::path::PathBuf;

use crate::Outcome;
use crate::api::Api;
use crate::deployment::{Deployment, Server, Transport};
use crate::load;
use crate::peers::{self, Peer};
use crate::report::{Report, note};
use kind::{Answering, Kind};

/// The most that a read may cost, in microseconds of the server's CPU time.
const READ: f64 = 40.0;
/// The most that a durable write of 64 writers may cost.
const WRITE: f64 = 120.0;
/// What a read of a secret may cost as a multiple of a plain one.
const SECRET: f64 = 1.3;
/// What a read among many may cost as a multiple of one among few.
const FLAT: f64 = 1.1;
/// Microseconds that a read of Redis takes on the machine that limits of CPU time are stated for.
const REDIS: f64 = 6.0;
/// Bytes of a value.
const VALUE: usize = 256;
/// Parameters of the small store, and of each hierarchy.
const FEW: usize = 1_000;
/// Connections at one time.
const CONNECTIONS: [usize; 3] = [1, 16, 64];

/// Options of `parameters`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Requests of each kind in a round
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(100..))]
    requests: u32,
    /// Rounds, each of which measures every kind
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Parameters of the large store
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(1_000..))]
    parameters: u32,
    /// Who wait for a change at one time; each needs an open file at both ends
    #[arg(long, default_value_t = 10_000)]
    watchers: u32,
    /// Where redis-server, etcd and postgres are, when they are not in the search path; those that are nowhere are left out
    #[arg(long)]
    peers: Option<PathBuf>,
    /// Leave moto out
    #[arg(long)]
    no_moto: bool,
    /// Only the kinds of Fleetwright whose name contains this, among few, for a profiler; no limits are stated then
    #[arg(long)]
    only: Option<String>,
}

/// What was measured.
struct Measured {
    few: Vec<Kind>,
    many: Vec<Kind>,
    others: Vec<(&'static str, Vec<Kind>)>,
}

impl Args {
    fn wants(&self, what: &str, connections: usize) -> bool {
        let what = format!("{what}, {connections} connections");
        self.only.as_ref().is_none_or(|only| what.contains(only.as_str()))
    }
}

/// Measures.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("parameters");
    report.condition(format!(
        "{} requests of each kind in each of {} rounds, keep-alive on loopback without TLS, signed before the round by a user \
         with a policy; values of {VALUE} bytes; SQLite",
        args.requests, args.rounds
    ));
    let (few, few_api) = store(FEW).await?;
    let small = ours::Store { server: &few.server, api: &few_api, among: FEW };
    if args.only.is_some() {
        ours::measure(args, &[small]).await?.iter().flatten().for_each(|kind| kind.tell(&mut report, ""));
        return Ok(report);
    }
    let others = others(args, &few.deployment).await?;
    let (many, many_api) = filled(&mut report, args).await?;
    let large = ours::Store { server: &many.server, api: &many_api, among: usize::try_from(args.parameters)? };
    let mut ours = ours::measure(args, &[small, large]).await?;
    let memory = many.server.process.memory()?.all / 1e6;
    report.add("the server's memory with many parameters, after all of that", "MB", vec![memory]);
    let (among_many, among_few) = (ours.pop().unwrap_or_default(), ours.pop().unwrap_or_default());
    Measured { few: among_few, many: among_many, others }.tell(&mut report);
    let watchers = (usize::try_from(args.watchers)?, args.rounds);
    if let Err(error) = watch::measure(&mut report, &many.server, &many.server.api, watchers).await {
        report.missing(format!("a change known to {} watchers, p99: {error}", args.watchers), "µs");
    }
    few.server.process.stop()?;
    many.server.process.stop()?;
    Ok(report)
}

/// A server with its store.
struct Own {
    deployment: Deployment,
    server: Server,
}

/// Starts a server with so many parameters, and secrets; gives whom it is asked by, too.
async fn store(parameters: usize) -> Outcome<(Own, Api)> {
    let deployment = Deployment::make()?;
    let settings = deployment.path("deployment/plain.toml");
    let more = "[parameters]\nstandard_parameters = 100000000\n";
    std::fs::write(&settings, std::fs::read_to_string(&settings)? + more)?;
    let server = deployment.start(Transport::Plain).await?;
    let api = ours::user(&server).await?;
    ours::fill(&server, 0..parameters).await?;
    ours::secrets(&server.api).await?;
    Ok((Own { deployment, server }, api))
}

/// Starts the server with many.
async fn filled(report: &mut Report, args: &Args) -> Outcome<(Own, Api)> {
    note(&format!("filling a store with {} parameters", args.parameters));
    let started = std::time::Instant::now();
    let made = store(usize::try_from(args.parameters)?).await?;
    let written = started.elapsed().as_secs_f64();
    made.0.server.process.rest().await?;
    report.condition(format!(
        "{} parameters were written in {written:.0} s; {:.0} s later all of that was sealed",
        args.parameters,
        started.elapsed().as_secs_f64() - written
    ));
    Ok(made)
}

fn name(at: usize) -> String {
    format!("/bench/{}/{}", at / FEW, at % FEW)
}

/// Measures the peers, each with few keys.
async fn others(args: &Args, deployment: &Deployment) -> Outcome<Vec<(&'static str, Vec<Kind>)>> {
    let folder = deployment.path("peers");
    let peers = peers::start(args.peers.as_deref(), &folder, &deployment.log(), !args.no_moto).await?;
    let mut others = Vec::new();
    for peer in &peers {
        note(peer.name);
        others.push((peer.name, theirs(peer, args).await?));
    }
    Ok(others)
}

async fn theirs(peer: &Peer, args: &Args) -> Outcome<Vec<Kind>> {
    let who = Answering { process: &peer.process, to: peer.to.clone(), share: peer.share };
    let value = "v".repeat(VALUE);
    let filling: Outcome<Vec<_>> = (0..FEW).map(|at| peer.write(&name(at), &value)).collect();
    load::send(&peer.to, &filling?.into(), 16).await?;
    let mut kinds = Vec::new();
    for connections in CONNECTIONS {
        let read = |at: usize| peer.read(&name(at % FEW));
        kinds.extend(Kind::measure(&who, args, "read", connections, &read).await?);
    }
    for connections in CONNECTIONS {
        let write = |at: usize| peer.write(&name(at % FEW), &value);
        kinds.extend(Kind::measure(&who, args, "durable write", connections, &write).await?);
    }
    Ok(kinds)
}

impl Measured {
    fn tell(&self, report: &mut Report) {
        let of = |name: &str| format!("{name}: ");
        self.few.iter().for_each(|kind| kind.tell(report, ""));
        for (name, kinds) in &self.others {
            kinds.iter().for_each(|kind| kind.tell(report, &of(name)));
        }
        self.many.iter().for_each(|kind| kind.tell(report, "among many: "));
        self.costs(report);
        self.beside_etcd(report);
    }

    fn costs(&self, report: &mut Report) {
        let cost = |kinds: &[Kind], what: &str| at_most_connections(kinds, what).map_or(0.0, Kind::cost);
        let read = cost(&self.few, "GetParameter");
        let (among, write) = (cost(&self.many, "GetParameter"), cost(&self.few, "PutParameter, a new version"));
        let pace = self.pace();
        if pace > 1.0 {
            report.condition(format!(
                "Redis takes {:.1} µs for a read here, {REDIS} on the machine that limits of CPU time are stated for",
                REDIS * pace
            ));
        }
        report.at_most("GetParameter", "µs CPU", read, READ);
        report.at_most("GetParameter among many", "µs CPU", among, READ);
        let first = cost(&self.many, ours::FIRST);
        report.at_most("GetParameter among many, for the first time", "µs CPU", first, READ);
        report.at_most("PutParameter, 64 writers", "µs CPU", write, WRITE);
        let secret = cost(&self.few, "GetParameter of a secret, decrypted");
        report.at_most("a secret as a multiple of a plain read", "times", secret / read, SECRET);
        report.at_most("a read among many as a multiple of one among few", "times", among / read, FLAT);
        let page = |kinds: &[Kind]| cost(kinds, "GetParametersByPath, a page of 10");
        let page = page(&self.many) / page(&self.few);
        report.at_most("a page among many as a multiple of one among few", "times", page, FLAT);
    }

    /// How much slower than the machine that limits are stated for this one is now, by what Redis takes; 1 if it is not
    /// slower, or there is no Redis.
    fn pace(&self) -> f64 {
        let redis = self.others.iter().find(|(name, _)| name.starts_with("Redis"));
        let read = redis.and_then(|(_, kinds)| at_most_connections(kinds, "read"));
        read.map_or(1.0, |read| (read.cost() / REDIS).max(1.0))
    }

    fn beside_etcd(&self, report: &mut Report) {
        let Some((_, etcd)) = self.others.iter().find(|(name, _)| name.starts_with("etcd")) else { return };
        let pair = |ours: &str, theirs: &str| {
            Some((at_most_connections(&self.few, ours)?, at_most_connections(etcd, theirs)?))
        };
        if let Some((ours, theirs)) = pair("GetParameter", "read") {
            report.at_least("the rate of reads as a multiple of etcd's", "times", ours.rate() / theirs.rate(), 5.0);
            report.at_most("p99 of reads, 64 connections, beside etcd's", "µs", ours.tail(), theirs.tail());
        }
        if let Some((ours, theirs)) = pair("PutParameter, a new version", "durable write") {
            report.at_least("the rate of writes as a multiple of etcd's", "times", ours.rate() / theirs.rate(), 2.0);
        }
    }
}

/// A kind as it was measured over the most connections.
fn at_most_connections<'a>(kinds: &'a [Kind], what: &str) -> Option<&'a Kind> {
    kinds.iter().filter(|kind| kind.what == what).max_by_key(|kind| kind.connections)
}
