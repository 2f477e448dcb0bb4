//! Parameter Store: what reading and writing cost, beside what they cost Redis and etcd, with few parameters and with many.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use http::Request;
use serde_json::json;

use crate::Outcome;
use crate::api::Api;
use crate::deployment::{Deployment, Server, Transport};
use crate::http1;
use crate::load::{self, Frame, Sent};
use crate::peers::{self, Peer};
use crate::process::Process;
use crate::report::{Report, median, note, quantile};

/// The most that a read may cost, in microseconds of the server's CPU time.
const READ: f64 = 40.0;
/// The most that a durable write of 64 writers may cost.
const WRITE: f64 = 120.0;
/// What a read of a secret may cost as a multiple of a plain one.
const SECRET: f64 = 1.3;
/// What a read among many may cost as a multiple of one among few.
const FLAT: f64 = 1.1;
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
    /// Where redis-server and etcd are, when they are not in the search path; those that are nowhere are left out
    #[arg(long)]
    peers: Option<PathBuf>,
}

/// A kind of request to one process, and what came of it in each round.
struct Kind {
    what: String,
    connections: usize,
    micros: Vec<f64>,
    rates: Vec<f64>,
    halves: Vec<f64>,
    tails: Vec<f64>,
}

/// One who answers.
struct Answering<'a> {
    process: &'a Process,
    address: SocketAddr,
    frame: Frame,
}

/// Measures.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("parameters");
    report.condition(format!(
        "{} requests of each kind in each of {} rounds, keep-alive on loopback without TLS, signed before the round; values of \
         {VALUE} bytes; SQLite; root calls, so that no policy is asked",
        args.requests, args.rounds
    ));
    let deployment = Deployment::make()?;
    let settings = deployment.path("deployment/plain.toml");
    let more = "[parameters]\nstandard_parameters = 100000000\n";
    std::fs::write(&settings, std::fs::read_to_string(&settings)? + more)?;
    let server = deployment.start(Transport::Plain).await?;
    fill(&server, 0..FEW).await?;
    secrets(&server.api).await?;
    let few = ours(&server, args, FEW).await?;
    let peers = peers::start(args.peers.as_deref(), &deployment.path("peers"), &deployment.log()).await?;
    let mut others = Vec::new();
    for peer in &peers {
        others.push((peer.name, theirs(peer, args).await?));
    }
    drop(peers);
    let many = usize::try_from(args.parameters)?;
    note(&format!("filling the store with {many} parameters"));
    let started = std::time::Instant::now();
    fill(&server, FEW..many).await?;
    report.condition(format!("{many} parameters were written in {:.0} s", started.elapsed().as_secs_f64()));
    let large = ours(&server, args, many).await?;
    report.add("server's memory with many parameters", "MB", vec![server.process.memory()?.all / 1e6]);
    tell(&mut report, &few, &others, &large);
    server.process.stop()?;
    Ok(report)
}

fn name(at: usize) -> String {
    format!("/bench/{}/{}", at / FEW, at % FEW)
}

/// Writes parameters by their numbers, a hundred at once.
async fn fill(server: &Server, numbers: std::ops::Range<usize>) -> Outcome<()> {
    let value = "v".repeat(VALUE);
    let numbers: Vec<usize> = numbers.collect();
    for some in numbers.chunks(100 * 100) {
        let request = |chunk: &[usize]| {
            let write = |at: &usize| json!({ "Name": name(*at), "Value": value, "Type": "String" });
            let input = json!({ "Parameters": chunk.iter().map(write).collect::<Vec<_>>() });
            let request = Request::post("/").header("x-amz-target", "Fleetwright.PutParameters");
            let request =
                request.header("content-type", "application/x-amz-json-1.1").body(input.to_string().into())?;
            Ok(http1::bytes(&server.api.signed(request, "fleetwright")?))
        };
        let requests: Outcome<Vec<Bytes>> = some.chunks(100).map(request).collect();
        load::send(server.address, load::http, &requests?.into(), 8).await?;
    }
    Ok(())
}

async fn secrets(api: &Api) -> Outcome<()> {
    let mut connection = api.connector().connect().await?;
    for at in 0..100 {
        let input = json!({ "Name": format!("/secret/{at}"), "Value": "s".repeat(VALUE), "Type": "SecureString" });
        api.call(&mut connection, "PutParameter", &input).await?;
    }
    Ok(())
}

/// Measures Fleetwright with so many parameters.
async fn ours(server: &Server, args: &Args, among: usize) -> Outcome<Vec<Kind>> {
    let who = Answering { process: &server.process, address: server.address, frame: load::http };
    let signed = |operation: &str, input| Ok(http1::bytes(&server.api.signed_call(operation, &input)?));
    // Spread over the whole store: neighbours in time are none in the table.
    let spread = |at: usize| (at * 7919) % among;
    let value = "w".repeat(VALUE);
    let mut kinds = Vec::new();
    for connections in CONNECTIONS {
        let read = |at| signed("GetParameter", json!({ "Name": name(spread(at)) }));
        kinds.push(measure(&who, args, "GetParameter", connections, &read).await?);
    }
    let secret =
        |at: usize| signed("GetParameter", json!({ "Name": format!("/secret/{}", at % 100), "WithDecryption": true }));
    kinds.push(measure(&who, args, "GetParameter of a secret, decrypted", 64, &secret).await?);
    let page = |at: usize| signed("GetParametersByPath", json!({ "Path": format!("/bench/{}", spread(at) / FEW) }));
    kinds.push(measure(&who, args, "GetParametersByPath, a page of 10", 16, &page).await?);
    let write = |at| signed("PutParameter", json!({ "Name": name(spread(at)), "Value": value, "Overwrite": true }));
    kinds.push(measure(&who, args, "PutParameter, a new version", 64, &write).await?);
    Ok(kinds)
}

/// Measures a peer with few keys.
async fn theirs(peer: &Peer, args: &Args) -> Outcome<Vec<Kind>> {
    let who = Answering { process: &peer.process, address: peer.address, frame: peer.frame };
    let value = "v".repeat(VALUE);
    let filling: Vec<Bytes> = (0..FEW).map(|at| peer.write(&name(at), &value)).collect();
    load::send(peer.address, peer.frame, &filling.into(), 16).await?;
    let mut kinds = Vec::new();
    for connections in CONNECTIONS {
        let read = |at: usize| Ok(peer.read(&name(at % FEW)));
        kinds.push(measure(&who, args, "read", connections, &read).await?);
    }
    let write = |at: usize| Ok(peer.write(&name(at % FEW), &value));
    kinds.push(measure(&who, args, "durable write", 64, &write).await?);
    Ok(kinds)
}

async fn measure(
    who: &Answering<'_>,
    args: &Args,
    what: &str,
    connections: usize,
    request: &dyn Fn(usize) -> Outcome<Bytes>,
) -> Outcome<Kind> {
    note(&format!("{what}, {connections} connections"));
    let empty = Vec::new;
    let mut kind =
        Kind { what: what.to_owned(), connections, micros: empty(), rates: empty(), halves: empty(), tails: empty() };
    let count = usize::try_from(args.requests)?;
    for round in 0..usize::try_from(args.rounds)? {
        let requests: Outcome<Vec<Bytes>> = (0..count).map(|at| request(round * count + at)).collect();
        let requests: Arc<[Bytes]> = requests?.into();
        let before = who.process.cpu()?;
        let Sent { seconds, micros } = load::send(who.address, who.frame, &requests, connections).await?;
        let cpu = who.process.cpu()?.saturating_sub(before);
        let count = f64::from(args.requests);
        kind.micros.push(cpu.as_secs_f64() * 1e6 / count);
        kind.rates.push(count / seconds);
        kind.halves.push(quantile(&micros, 50));
        kind.tails.push(quantile(&micros, 99));
    }
    Ok(kind)
}

fn tell(report: &mut Report, few: &[Kind], others: &[(&str, Vec<Kind>)], large: &[Kind]) {
    for kind in few {
        add(report, "", kind);
    }
    for (name, kinds) in others {
        kinds.iter().for_each(|kind| add(report, &format!("{name}: "), kind));
    }
    for kind in large {
        add(report, "among many: ", kind);
    }
    let cost = |kinds: &[Kind], what: &str| {
        kinds.iter().filter(|kind| kind.what.starts_with(what)).map(|kind| median(&kind.micros)).next_back()
    };
    let cost = |kinds: &[Kind], what: &str| cost(kinds, what).unwrap_or_default();
    let read = kind_at(few, "GetParameter", 64).map_or(0.0, |kind| median(&kind.micros));
    let among = kind_at(large, "GetParameter", 64).map_or(0.0, |kind| median(&kind.micros));
    report.at_most("GetParameter", "µs CPU", read, READ);
    report.at_most("PutParameter, 64 writers", "µs CPU", cost(few, "PutParameter"), WRITE);
    report.at_most(
        "a secret as a multiple of a plain read",
        "times",
        cost(few, "GetParameter of a secret") / read,
        SECRET,
    );
    report.at_most("a read among many as a multiple of one among few", "times", among / read, FLAT);
    let page = cost(large, "GetParametersByPath") / cost(few, "GetParametersByPath");
    report.at_most("a page among many as a multiple of one among few", "times", page, FLAT);
    let Some((_, etcd)) = others.iter().find(|(name, _)| name.starts_with("etcd")) else { return };
    let rate = |kinds: &[Kind], what: &str| kind_at(kinds, what, 64).map_or(0.0, |kind| median(&kind.rates));
    let tail = |kinds: &[Kind], what: &str| kind_at(kinds, what, 64).map_or(0.0, |kind| median(&kind.tails));
    report.at_least(
        "the rate of reads as a multiple of etcd's",
        "times",
        rate(few, "GetParameter") / rate(etcd, "read"),
        5.0,
    );
    report.at_most("p99 of reads, 64 connections, beside etcd's", "µs", tail(few, "GetParameter"), tail(etcd, "read"));
    let writes = rate(few, "PutParameter, a new version") / rate(etcd, "durable write");
    report.at_least("the rate of writes as a multiple of etcd's", "times", writes, 2.0);
}

fn kind_at<'a>(kinds: &'a [Kind], what: &str, connections: usize) -> Option<&'a Kind> {
    kinds.iter().find(|kind| kind.what == what && kind.connections == connections)
}

fn add(report: &mut Report, of: &str, kind: &Kind) {
    let what = format!("{of}{}, {} connections", kind.what, kind.connections);
    report.add(what.clone(), "µs CPU/request", kind.micros.clone());
    report.add(format!("{what}: rate"), "requests/s", kind.rates.clone());
    report.add(format!("{what}: p50"), "µs", kind.halves.clone());
    report.add(format!("{what}: p99"), "µs", kind.tails.clone());
}
