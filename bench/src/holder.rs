//! Many nodes in one process, that connect when told and then do as idle agents do.
//!
//! What they are sent they answer as an agent does that has run it at once. Lines on standard input: a session as JSON is a node to connect; `connect` connects those that were given since the last
//! time, `stay` lets those whose channels end from then on connect again, as agents do, and `open` asks. All are answered by a
//! line with the number of open channels. The end of the input ends it all.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use http::Request;
use jiff::Timestamp;
use protocol::channel::{self, OpenControlChannel};
use protocol::job::{AckCode, AgentJob, AgentJobAck};
use protocol::reply::AgentJobReply;
use protocol::{AgentMessage, Kind, timestamp};
use serde_json::json;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until};
use uuid::Uuid;
use wire::websocket::{Message, WebSocket};

use crate::Outcome;
use crate::api::{Api, Signer};
use crate::enrol::Session;

/// How often an idle agent pings.
const PING: Duration = Duration::from_secs(54);
/// How many nodes connect at one time.
const CONNECTING: usize = 16;

/// Over how long agents spread when their channels end all at once.
const SPREAD: Duration = Duration::from_secs(15);
/// Before a node that was not let in tries again.
const AGAIN: Duration = Duration::from_secs(2);

/// Whether nodes whose channels end connect again.
static STAYS: AtomicBool = AtomicBool::new(false);

/// Options of the hidden command.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The server
    url: String,
    /// The certificate of its authority
    authority: PathBuf,
    /// Its region
    region: String,
}

/// Serves standard input until it ends.
pub(crate) async fn run(args: &Args) -> Outcome<()> {
    let api = Api::new(&args.url, Some(&args.authority), &args.region, Signer::Anonymous)?;
    let (open, mut waiting) = (Arc::new(AtomicUsize::new(0)), Vec::new());
    let mut lines = lines();
    while let Some(line) = lines.recv().await {
        match line.as_str() {
            "connect" => connect_all(&api, std::mem::take(&mut waiting), &open).await?,
            "open" => {}
            "stay" => STAYS.store(true, Ordering::Relaxed),
            session => {
                waiting.push(serde_json::from_str(session)?);
                continue;
            }
        }
        writeln!(io::stdout().lock(), "{}", open.load(Ordering::Relaxed))?;
    }
    Ok(())
}

fn lines() -> mpsc::Receiver<String> {
    let (sender, lines) = mpsc::channel(64);
    std::thread::spawn(move || {
        let lines = io::stdin().lock().lines().map_while(Result::ok);
        lines.map(|line| sender.blocking_send(line)).take_while(Result::is_ok).for_each(drop);
    });
    lines
}

async fn connect_all(api: &Api, sessions: Vec<Session>, open: &Arc<AtomicUsize>) -> Outcome<()> {
    let count = sessions.len();
    let mut connecting = JoinSet::new();
    for (at, session) in sessions.into_iter().enumerate() {
        if connecting.len() == CONNECTING
            && let Some(ended) = connecting.join_next().await
        {
            ended??;
        }
        // Agents come at any time, so their pings are spread.
        let first_ping = PING.mul_f64((at + 1) as f64 / count as f64);
        let (api, open) = (api.as_(session.signer()), Arc::clone(open));
        connecting.spawn(async move {
            let socket = connect(&api, &session.node).await.map_err(|error| format!("{}: {error}", session.node))?;
            open.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(stay(api, session, socket, first_ping, open));
            Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
        });
    }
    while let Some(ended) = connecting.join_next().await {
        ended??;
    }
    Ok(())
}

/// A control channel, over one connection.
async fn connect(api: &Api, node: &str) -> Outcome<WebSocket> {
    let path = format!("/v1/control-channel/{node}");
    let mut connection = api.connector().connect().await?;
    let body =
        json!({ "MessageSchemaVersion": channel::SCHEMA_VERSION, "RequestId": Uuid::new_v4().to_string() }).to_string();
    let create = Request::post(&path).header("content-type", "application/json").body(Bytes::from(body))?;
    let answer = connection.send(api.signed(create, "ssmmessages")?).await?;
    let token = channel::token(std::str::from_utf8(answer.body())?).ok_or("no token for a channel")?;
    let upgrade = Request::get(format!("{path}?role=subscribe&stream=input")).body(Bytes::new())?;
    let mut socket = connection.upgrade(api.signed(upgrade, "ssmmessages")?).await?;
    let opening = OpenControlChannel {
        cookie: None,
        message_schema_version: channel::SCHEMA_VERSION.to_owned(),
        request_id: Uuid::new_v4().to_string(),
        token_value: token,
        agent_version: "3.3.0.0".to_owned(),
        platform_type: "linux".to_owned(),
    };
    socket.send(Message::text(serde_json::to_string(&opening)?)).await?;
    Ok(socket)
}

/// Holds the channel, and opens it again when it has ended, if nodes stay.
async fn stay(api: Api, session: Session, mut socket: WebSocket, first_ping: Duration, open: Arc<AtomicUsize>) {
    loop {
        hold(socket, first_ping).await;
        open.fetch_sub(1, Ordering::Relaxed);
        if !STAYS.load(Ordering::Relaxed) {
            return;
        }
        sleep(SPREAD.mul_f64(f64::from(Uuid::new_v4().as_bytes()[0]) / 255.0)).await;
        socket = loop {
            match connect(&api, &session.node).await {
                Ok(socket) => break socket,
                Err(_) => sleep(AGAIN).await,
            }
        };
        open.fetch_add(1, Ordering::Relaxed);
    }
}

/// Pings, reads and answers until the channel ends.
async fn hold(mut socket: WebSocket, first_ping: Duration) {
    let mut ping = Instant::now() + first_ping;
    loop {
        let alive = tokio::select! {
            heard = socket.next() => match heard {
                Some(Ok(Message::Binary(frame))) => answer(&mut socket, &frame).await.is_ok(),
                heard => matches!(heard, Some(Ok(_))),
            },
            () = sleep_until(ping) => {
                ping += PING;
                socket.send(Message::Ping(Bytes::from_static(b"keepalive"))).await.is_ok()
            }
        };
        if !alive {
            return;
        }
    }
}

/// Takes a job, and tells all that an agent tells of a script that has nothing to do.
async fn answer(socket: &mut WebSocket, frame: &[u8]) -> Outcome<()> {
    let message = AgentMessage::decode(&Bytes::copy_from_slice(frame)).map_err(|error| error.to_string())?;
    if message.kind != Kind::AGENT_JOB {
        return Ok(());
    }
    let job: AgentJob = serde_json::from_slice(&message.payload)?;
    let now = timestamp::format(Timestamp::now().as_millisecond());
    let ack = AgentJobAck {
        job_id: job.job_id.to_string(),
        acknowledged_message_id: message.id.to_string(),
        created_date: now.clone(),
        status_code: AckCode::Successful.code().to_owned(),
        error_message: AckCode::Successful.message().to_owned(),
    };
    socket.feed(framed(Kind::AGENT_JOB_ACK, &ack)?).await?;
    let step = json!({
        "aws:runShellScript": {
            "status": "Success", "code": 0, "name": "aws:runShellScript", "output": "", "startDateTime": now,
            "endDateTime": now, "standardOutput": "", "standardError": ""
        }
    });
    for (status, steps) in [("InProgress", serde_json::Value::Null), ("InProgress", step.clone()), ("Success", step)] {
        let report = json!({
            "additionalInfo": {
                "agent": { "lang": "en-US", "name": "amazon-ssm-agent", "os": "linux", "osver": "1", "ver": "3.3.0.0" },
                "dateTime": now, "runId": "", "runtimeStatusCounts": null
            },
            "documentStatus": status, "documentTraceOutput": "", "runtimeStatus": steps
        });
        let reply = AgentJobReply {
            schema_version: 1,
            job_id: job.job_id.clone(),
            content: report.to_string(),
            topic: job.topic.clone(),
        };
        socket.feed(framed(Kind::AGENT_JOB_REPLY, &reply)?).await?;
    }
    socket.flush().await?;
    Ok(())
}

fn framed(kind: Kind, payload: &impl serde::Serialize) -> Outcome<Message> {
    let now = u64::try_from(Timestamp::now().as_millisecond())?;
    let message = AgentMessage::control(kind, Uuid::new_v4(), now, serde_json::to_vec(payload)?);
    Ok(Message::Binary(message.encode().map_err(|error| error.to_string())?))
}
