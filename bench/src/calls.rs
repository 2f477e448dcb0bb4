//! What a call costs the server, beside what an empty answer of the same stack costs, and beside moto.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore, crypto::ring};
use serde_json::{Value, json};
use tokio_rustls::TlsConnector;

use crate::Outcome;
use crate::api::{Api, Signer, text};
use crate::deployment::{Deployment, Server, Transport, connector, free_address, wait_for};
use crate::empty;
use crate::enrol::enrol;
use crate::http1::{self, Target, send_all};
use crate::moto::{self, Moto};
use crate::process::Process;
use crate::report::{Report, note};

/// The most that a call may cost, in microseconds of the server's CPU time.
const CALL: f64 = 35.0;
/// The most that it may cost as a multiple of an empty answer.
const RATIO: f64 = 2.5;
/// Nodes that are asked about, in turn.
const NODES: usize = 200;
/// Nodes of one command: the most that the API takes.
const NODES_OF_COMMAND: usize = 50;
/// moto is two orders slower; so many times fewer requests measure it as well.
const MOTO_SHARE: usize = 40;

/// Options of `calls`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Requests of each kind in a round
    #[arg(long, default_value_t = 20_000, value_parser = clap::value_parser!(u32).range(100..))]
    requests: u32,
    /// Rounds, each of which measures every kind
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Connections at one time
    #[arg(long, default_value_t = 16, value_parser = clap::value_parser!(u32).range(1..))]
    connections: u32,
    /// Only the kinds whose name contains this, for a profiler; no limits are stated then
    #[arg(long)]
    only: Option<String>,
    /// Leave moto out
    #[arg(long)]
    no_moto: bool,
}

/// A kind of request, to a server, and what it cost in each round.
struct Subject<'a> {
    what: &'static str,
    process: &'a Process,
    target: Target,
    /// Makes the requests, signed as of now.
    requests: Box<dyn Fn(usize) -> Outcome<Request<Bytes>> + 'a>,
    count: usize,
    micros: Vec<f64>,
    rates: Vec<f64>,
}

/// Commands that were sent, and the nodes that they were sent to.
struct Invocations(Vec<(String, String)>);

/// Measures.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("calls");
    let deployment = Deployment::make()?;
    let plain = deployment.start(Transport::Plain).await?;
    note(&format!("enrolling {NODES} nodes"));
    let sessions = enrol(&plain.api, NODES).await?;
    let nodes: Vec<String> = sessions.into_iter().map(|session| session.node).collect();
    let invocations = Invocations::send(&plain.api, &nodes).await?;
    let empty = EmptyServer::start(&deployment).await?;
    let moto = if args.no_moto { None } else { Some(moto::start(&deployment.log()).await?) };
    let moto = match &moto {
        Some(moto) => Some((moto, moto_side(moto, &plain.api, &nodes).await?)),
        None => None,
    };
    let connections = usize::try_from(args.connections)?;
    let wanted = |what: &str| args.only.as_ref().is_none_or(|only| what.contains(only.as_str()));
    let mut subjects = subjects(&plain, &empty, &nodes, &invocations, usize::try_from(args.requests)?);
    if let Some((moto, (api, invocations))) = &moto {
        subjects.push(moto_subject(moto, api, invocations, usize::try_from(args.requests)?));
    }
    subjects.retain(|subject| wanted(subject.what));
    for round in 1..=args.rounds {
        note(&format!("round {round} of {}", args.rounds));
        for subject in &mut subjects {
            subject.measure(connections).await?;
        }
    }
    tell(&mut report, args, &subjects);
    drop(subjects);
    plain.process.stop()?;
    if wanted(OVER_TLS) {
        over_tls(&mut report, args, &deployment, &nodes).await?;
    }
    Ok(report)
}

fn subjects<'a>(
    server: &'a Server,
    empty: &'a EmptyServer,
    nodes: &'a [String],
    invocations: &'a Invocations,
    count: usize,
) -> Vec<Subject<'a>> {
    let api = &server.api;
    let ours = |what, requests: Box<dyn Fn(usize) -> Outcome<Request<Bytes>> + 'a>| {
        Subject::new(what, &server.process, Target { address: server.address, tls: None }, requests, count)
    };
    let anybody = api.as_(Signer::Anonymous);
    let same_but_unsigned = move |at| {
        let mut request = anybody.signed_call("GetConnectionStatus", &status_of(nodes, at))?;
        *request.uri_mut() = empty::PATH.parse()?;
        // It names an operation, which nobody may call without a signature.
        request.headers_mut().remove("x-amz-target");
        Ok(request)
    };
    let target = Target { address: empty.address, tls: None };
    vec![
        Subject::new(EMPTY, &empty.process, target, Box::new(same_but_unsigned), count),
        ours("GetConnectionStatus", Box::new(|at| api.signed_call("GetConnectionStatus", &status_of(nodes, at)))),
        ours(
            "DescribeInstanceInformation of one node",
            Box::new(|at| {
                let filter = json!([{ "Key": "InstanceIds", "Values": [nodes[at % nodes.len()]] }]);
                api.signed_call("DescribeInstanceInformation", &json!({ "Filters": filter }))
            }),
        ),
        ours("GetCommandInvocation", Box::new(|at| api.signed_call("GetCommandInvocation", &invocations.at(at)))),
    ]
}

fn status_of(nodes: &[String], at: usize) -> Value {
    json!({ "Target": nodes[at % nodes.len()] })
}

impl<'a> Subject<'a> {
    fn new(
        what: &'static str,
        process: &'a Process,
        target: Target,
        requests: Box<dyn Fn(usize) -> Outcome<Request<Bytes>> + 'a>,
        count: usize,
    ) -> Self {
        Self { what, process, target, requests, count, micros: Vec::new(), rates: Vec::new() }
    }

    /// Signs, then sends under the kernel's eyes.
    async fn measure(&mut self, connections: usize) -> Outcome<()> {
        let requests: Outcome<Vec<Bytes>> = (0..self.count).map(|at| Ok(http1::bytes(&(self.requests)(at)?))).collect();
        let requests: Arc<[Bytes]> = requests?.into();
        let before = self.process.cpu()?;
        let took = send_all(&self.target, &requests, connections).await?;
        let cpu = self.process.cpu()?.saturating_sub(before);
        self.micros.push(per(cpu, self.count) * 1e6);
        self.rates.push(1.0 / per(took, self.count));
        Ok(())
    }
}

/// Seconds of each.
fn per(time: Duration, count: usize) -> f64 {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    time.as_secs_f64() / f64::from(count)
}

fn tell(report: &mut Report, args: &Args, subjects: &[Subject<'_>]) {
    let Args { requests, connections, .. } = args;
    report.condition(format!(
        "{requests} requests of each kind in a round over {connections} keep-alive connections on loopback without TLS, \
         one process for each server, signed before the round; {NODES} enrolled nodes, SQLite"
    ));
    let mut medians = Vec::new();
    for subject in subjects {
        medians.push(report.add(subject.what, "µs CPU/request", subject.micros.clone()));
    }
    for subject in subjects {
        report.add(format!("{}: rate", subject.what), "requests/s", subject.rates.clone());
    }
    let of = |what: &str| subjects.iter().position(|subject| subject.what == what).map(|at| medians[at]);
    let (Some(empty), Some(call)) = (of(EMPTY), of("GetConnectionStatus")) else { return };
    report.at_most("a signed, authorized call with a small answer", "µs CPU", call, CALL);
    report.at_most("the same as a multiple of the empty answer", "times", call / empty, RATIO);
    if let (Some(moto), Some(same)) = (of(MOTO), of("GetCommandInvocation")) {
        report.condition(format!("{}: one process, its signatures are not checked", moto::version()));
        report.add("moto's CPU time as a multiple of ours, same call", "times", vec![moto / same]);
    }
}

/// The same call over TLS, for those who want to know.
async fn over_tls(report: &mut Report, args: &Args, deployment: &Deployment, nodes: &[String]) -> Outcome<()> {
    let server = deployment.start(Transport::Tls).await?;
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(deployment.authority())?)?;
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions()?.with_root_certificates(roots).with_no_client_auth();
    let target = Target { address: server.address, tls: Some(TlsConnector::from(Arc::new(config))) };
    let requests = |at| server.api.signed_call("GetConnectionStatus", &status_of(nodes, at));
    let count = usize::try_from(args.requests)?;
    let mut subject = Subject::new(OVER_TLS, &server.process, target, Box::new(requests), count);
    for _ in 0..args.rounds {
        subject.measure(usize::try_from(args.connections)?).await?;
    }
    report.add(subject.what, "µs CPU/request", subject.micros.clone());
    drop(subject);
    server.process.stop()?;
    Ok(())
}

impl Invocations {
    /// Sends commands to nodes that are not there, so that each of them has one that waits.
    async fn send(api: &Api, nodes: &[String]) -> Outcome<Self> {
        let mut connection = api.connector().connect().await?;
        let mut sent = Vec::new();
        for some in nodes.chunks(NODES_OF_COMMAND) {
            let input = json!({
                "DocumentName": "AWS-RunShellScript", "InstanceIds": some, "Parameters": { "commands": ["true"] }
            });
            let answer = api.call(&mut connection, "SendCommand", &input).await?;
            // moto closes every connection.
            connection = api.connector().connect().await?;
            let command = text(&answer["Command"], "CommandId")?;
            sent.extend(some.iter().map(|node| (command.clone(), node.clone())));
        }
        Ok(Self(sent))
    }

    fn at(&self, at: usize) -> Value {
        let (command, node) = &self.0[at % self.0.len()];
        json!({ "CommandId": command, "InstanceId": node })
    }
}

/// GetConnectionStatus without its signature, answered by nothing on the same stack.
const EMPTY: &str = "empty answer to the same request, unsigned";
const OVER_TLS: &str = "GetConnectionStatus over TLS";
const MOTO: &str = "GetCommandInvocation of moto";

async fn moto_side(moto: &Moto, ours: &Api, nodes: &[String]) -> Outcome<(Api, Invocations)> {
    let keys = wire::client::Keys {
        access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        secret: wire::Secret::new("example"),
        session_token: None,
    };
    let api = Api::new(&format!("http://{}", moto.address), None, ours.region(), Signer::Keys(keys))?;
    let invocations = Invocations::send(&api, nodes).await?;
    Ok((api, invocations))
}

fn moto_subject<'a>(moto: &'a Moto, api: &'a Api, invocations: &'a Invocations, count: usize) -> Subject<'a> {
    let requests = |at| api.signed_call("GetCommandInvocation", &invocations.at(at));
    let target = Target { address: moto.address, tls: None };
    Subject::new(MOTO, &moto.process, target, Box::new(requests), (count / MOTO_SHARE).max(50))
}

/// The program's own server of empty answers.
struct EmptyServer {
    process: Process,
    address: std::net::SocketAddr,
}

impl EmptyServer {
    async fn start(deployment: &Deployment) -> Outcome<Self> {
        let address = free_address()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["serve-empty", &address.to_string()]).stdin(Stdio::null()).stdout(Stdio::null());
        let process = Process::start(&mut command, &deployment.log())?;
        wait_for(&connector(&format!("http://{address}"), None)?, empty::PATH).await?;
        Ok(Self { process, address })
    }
}
