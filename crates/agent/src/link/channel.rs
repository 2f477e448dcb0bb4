//! The control channel while it is open, over any transport that carries websocket messages.

use std::fmt;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::{Sink, SinkExt, Stream, StreamExt};
use protocol::job::AgentJobReplyAck;
use protocol::{AgentMessage, Kind};
use tokio::time::{sleep_until, timeout};
use uuid::Uuid;
use wire::websocket::Message;

use crate::Worker;
use crate::log;

/// The node sends a ping this long after it has heard from the server.
const PING_AFTER: Duration = Duration::from_secs(54);
/// The server has this long to answer one.
const PONG_WITHIN: Duration = Duration::from_secs(60);
/// What a ping carries.
const PING: &[u8] = b"keepalive";
/// How long the other end may take to take a message.
const SEND: Duration = Duration::from_secs(30);

/// Why a channel has ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// The other end has closed it.
    Closed,
    /// The other end does not answer.
    Silent,
    /// The connection broke.
    Broken(String),
}

impl fmt::Display for Ended {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => out.write_str("the server closed the connection"),
            Self::Silent => out.write_str("the server does not answer"),
            Self::Broken(error) => write!(out, "the connection broke: {error}"),
        }
    }
}

/// Takes jobs and sends replies until the channel ends. Cancel safe: what was not sent is still in the outbox.
pub(crate) async fn serve<S, E>(mut socket: S, worker: &Worker) -> Ended
where
    S: Stream<Item = Result<Message, E>> + Sink<Message, Error = E> + Unpin,
    E: fmt::Display,
{
    worker.outbox.reconnected();
    worker.streams.reconnected();
    let mut pulse = Pulse::new(Instant::now());
    loop {
        match turn(&mut socket, worker, &mut pulse).await {
            Ok(()) => {}
            Err(ended) => return ended,
        }
    }
}

async fn turn<S, E>(socket: &mut S, worker: &Worker, pulse: &mut Pulse) -> Result<(), Ended>
where
    S: Stream<Item = Result<Message, E>> + Sink<Message, Error = E> + Unpin,
    E: fmt::Display,
{
    let now = Instant::now();
    match pulse.due(now) {
        Due::Nothing => {}
        Due::Ping => send(socket, Message::Ping(Bytes::from_static(PING))).await?,
        Due::End => return Err(Ended::Silent),
    }
    let mut fed = false;
    while let Some(frame) = worker.outbox.take(now).or_else(|| worker.streams.take(now)) {
        in_time(socket.feed(Message::Binary(frame))).await?;
        fed = true;
    }
    if fed {
        in_time(socket.flush()).await?;
    }
    let due = worker.outbox.due(now).into_iter().chain(worker.streams.due()).min();
    let wake = due.map_or(pulse.next, |due| due.min(pulse.next));
    tokio::select! {
        message = socket.next() => {
            pulse.heard(Instant::now());
            receive(socket, worker, message).await
        }
        () = worker.outbox.changed() => Ok(()),
        () = worker.streams.changed() => Ok(()),
        () = sleep_until(wake.into()) => Ok(()),
    }
}

async fn receive<S, E>(socket: &mut S, worker: &Worker, message: Option<Result<Message, E>>) -> Result<(), Ended>
where
    S: Sink<Message, Error = E> + Unpin,
    E: fmt::Display,
{
    match message {
        None | Some(Ok(Message::Close(_))) => Err(Ended::Closed),
        Some(Err(error)) => Err(Ended::Broken(error.to_string())),
        Some(Ok(Message::Binary(frame))) => match handle(worker, &frame) {
            Some(answer) => send(socket, Message::Binary(answer)).await,
            None => Ok(()),
        },
        Some(Ok(_)) => Ok(()),
    }
}

/// What a frame asks for, and the frame that answers it.
fn handle(worker: &Worker, frame: &Bytes) -> Option<Bytes> {
    let message = match AgentMessage::decode(frame) {
        Ok(message) => message,
        Err(error) => {
            log::warn("a message cannot be read", &[("error", &error)]);
            return None;
        }
    };
    if message.kind == Kind::AGENT_JOB {
        return worker.jobs.receive(&message)?.encode().ok();
    }
    if message.kind == Kind::AGENT_JOB_REPLY_ACK {
        match acknowledged(&message.payload) {
            Some(id) if worker.streams.acknowledge(id) => {}
            Some(id) => worker.outbox.acknowledge(id),
            None => log::warn("an acknowledgement cannot be read", &[("message", &message.id)]),
        }
    } else {
        log::debug("a message of a kind that this agent does not know", &[("kind", &message.kind)]);
    }
    None
}

fn acknowledged(payload: &[u8]) -> Option<Uuid> {
    let ack: AgentJobReplyAck = serde_json::from_slice(payload).ok()?;
    ack.acknowledged_message_id.parse().ok()
}

async fn send<S, E>(socket: &mut S, message: Message) -> Result<(), Ended>
where
    S: Sink<Message, Error = E> + Unpin,
    E: fmt::Display,
{
    in_time(socket.send(message)).await
}

async fn in_time<E: fmt::Display>(sending: impl Future<Output = Result<(), E>>) -> Result<(), Ended> {
    match timeout(SEND, sending).await {
        Ok(sent) => sent.map_err(|error| Ended::Broken(error.to_string())),
        Err(_) => Err(Ended::Silent),
    }
}

/// Whether the other end is still there. Time is handed in.
#[derive(Debug)]
struct Pulse {
    asked: bool,
    /// When there is something to do next.
    next: Instant,
}

/// What the pulse asks for.
#[derive(Debug, PartialEq, Eq)]
enum Due {
    Nothing,
    Ping,
    End,
}

impl Pulse {
    fn new(now: Instant) -> Self {
        Self { asked: false, next: now + PING_AFTER }
    }

    fn heard(&mut self, now: Instant) {
        *self = Self::new(now);
    }

    fn due(&mut self, now: Instant) -> Due {
        match (now < self.next, self.asked) {
            (true, _) => Due::Nothing,
            (false, true) => Due::End,
            (false, false) => {
                (self.asked, self.next) = (true, now + PONG_WITHIN);
                Due::Ping
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Due, Pulse};

    #[test]
    fn a_silent_server_is_asked_and_then_given_up() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut pulse = Pulse::new(start);
        assert_eq!(pulse.due(at(53)), Due::Nothing);
        assert_eq!(pulse.due(at(54)), Due::Ping);
        assert_eq!(pulse.due(at(60)), Due::Nothing);
        pulse.heard(at(61));
        assert_eq!(pulse.due(at(114)), Due::Nothing);
        assert_eq!(pulse.due(at(115)), Due::Ping);
        assert_eq!(pulse.due(at(174)), Due::Nothing);
        assert_eq!(pulse.due(at(175)), Due::End);
    }
}
