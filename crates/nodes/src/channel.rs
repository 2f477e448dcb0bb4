//! A node's control channel: one websocket, over which slices send jobs and receive reports.
//!
//! What is to be sent is asked of the slices each time (the database is the truth); a hint on the fabric or a new connection
//! only says when to ask. While something sent has not been confirmed, the channel asks again every few seconds; an idle
//! channel has no timer at all.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use fabric::Subscription;
use futures_util::{FutureExt, SinkExt, StreamExt};
use model::Error;
use protocol::channel::OpenControlChannel;
use protocol::{AgentMessage, MAX_FRAME};
use tokio::time::{Instant, Sleep, sleep, timeout};
use wire::BoxFuture;
use wire::websocket::{Message, WebSocket};

use crate::Nodes;

/// How long a node may take from the upgrade to its first frame.
const OPENING: Duration = Duration::from_secs(10);
/// How long something sent may stay unconfirmed before it is sent again.
const RESEND: Duration = Duration::from_secs(3);
/// How long a node may be silent: agents ping every 54 seconds. The kernel notices a lost machine much earlier; this is for
/// an agent that hangs while its machine lives.
const SILENCE: Duration = Duration::from_secs(120);
/// How many messages that cannot be taken a channel puts up with; a node that sends more may try anew.
const STRIKES: u8 = 20;
/// How much of what is due to a node a [`Correspondent`] tells at once: nodes have places for ten commands.
pub const DUE: usize = 10;
/// Messages that are handled together at most.
const TOGETHER: usize = 16;
/// The payload by which a newer channel of the same node tells an older one to end.
const REPLACED: &[u8] = b"replaced by ";
/// The payload by which the channel of a node that is enrolled no more is told to end.
pub(crate) const ENDED: &[u8] = b"deregistered";

/// A node whose channel is open.
#[derive(Clone, Debug)]
pub struct ConnectedNode {
    /// `mi-…`
    pub id: Arc<str>,
    /// The account that it belongs to.
    pub account: Arc<str>,
    /// The region that it belongs to.
    pub region: Arc<str>,
}

/// Something to be sent to a node.
pub struct Due {
    /// Tells it from everything else that is due to this node; the same at each asking.
    pub key: String,
    /// The frame; `None` when this key was among those that need none.
    pub message: Option<AgentMessage>,
}

/// What follows from a message of a node.
pub enum Reaction {
    /// Send this at once.
    Answer(AgentMessage),
    /// The node has no place now for what is due under this key: send it again when a place is free, or in some seconds.
    Refused(String),
    /// The node has a free place: send it what it refused longest ago, or what comes next.
    Free,
}

/// A slice that talks with nodes over their channels.
pub trait Correspondent: Send + Sync + 'static {
    /// What the node has to be sent and has not confirmed, what comes first: [`DUE`] of it at most. What has one of the keys
    /// in `known` is not sent now.
    fn due<'a>(&'a self, node: &'a ConnectedNode, known: &'a [String]) -> BoxFuture<'a, Result<Vec<Due>, Error>>;

    /// The node's channel has been opened: what concerns it from now on may begin.
    fn connected<'a>(&'a self, _node: &'a ConnectedNode) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }

    /// Takes messages that came from the node one right after another, and says of each what follows from it; leaves alone
    /// what it does not know. An error leaves its message unanswered, so that the node sends it again.
    fn receive<'a>(
        &'a self,
        node: &'a ConnectedNode,
        messages: &'a [AgentMessage],
    ) -> BoxFuture<'a, Vec<Result<Vec<Reaction>, Error>>>;
}

impl ConnectedNode {
    /// The node's ARN, as it stands in the journal.
    #[must_use]
    pub fn arn(&self) -> String {
        format!("arn:aws:ssm:{}:{}:managed-instance/{}", self.region, self.account, self.id)
    }
}

/// The fabric subject of a node's channel.
pub(crate) fn subject(node_id: &str) -> String {
    format!("node.{node_id}")
}

/// An open channel and what it waits for.
struct Channel {
    nodes: Nodes,
    correspondents: Arc<[Arc<dyn Correspondent>]>,
    node: ConnectedNode,
    id: String,
    socket: WebSocket,
    hints: Subscription,
    sent: Vec<(String, Instant)>,
    /// Keys of what the node had no place for, oldest first.
    refused: Vec<String>,
    /// More may be due than was read the last time.
    more: bool,
    /// Messages that could not be understood.
    strikes: u8,
    retry: Option<Pin<Box<Sleep>>>,
    silence: Pin<Box<Sleep>>,
}

/// Why a channel's next step is due.
enum Event {
    Heard(Message),
    Hint(Bytes),
    Retry,
    Closing,
}

/// Serves a channel from its first frame to its end.
pub(crate) async fn serve(
    nodes: Nodes,
    correspondents: Arc<[Arc<dyn Correspondent>]>,
    node: ConnectedNode,
    mut socket: WebSocket,
) {
    if let Err(error) = socket.stream().keep_alive() {
        tracing::warn!(node = %node.id, error = %error, "no keep-alive: the loss of this node may be noticed late");
    }
    if !opened(&nodes, &node, &mut socket).await {
        let _ = socket.close().await;
        return;
    }
    let id = nodes.0.plane.ids.uuid();
    let hints = replace_older(&nodes, &node, &id);
    let channel = Channel {
        nodes,
        correspondents,
        node,
        id,
        socket,
        hints,
        sent: Vec::new(),
        refused: Vec::new(),
        more: false,
        strikes: 0,
        retry: None,
        silence: Box::pin(sleep(SILENCE)),
    };
    // The future of the opening is larger than that of an idle channel; a new task does not keep its memory.
    tokio::spawn(channel.run());
}

/// Whether the first frame is the opening of a control channel with a token of ours.
async fn opened(nodes: &Nodes, node: &ConnectedNode, socket: &mut WebSocket) -> bool {
    let Ok(Some(Ok(Message::Text(text)))) = timeout(OPENING, socket.next()).await else { return false };
    let Ok(open) = serde_json::from_str::<OpenControlChannel>(&text) else { return false };
    nodes.0.channel_tokens.redeem(&node.id, &open.token_value, nodes.0.plane.clock.now())
}

/// Only one channel of a node is open at a time, on whatever replica: the newest.
fn replace_older(nodes: &Nodes, node: &ConnectedNode, id: &str) -> Subscription {
    let fabric = &nodes.0.plane.fabric;
    let subject = subject(&node.id);
    let hints = fabric.subscribe(&subject);
    fabric.publish(&subject, [REPLACED, id.as_bytes()].concat().into());
    hints
}

impl Channel {
    async fn run(mut self) {
        // As long as this lives, a server that stops waits for the channel's end to be recorded.
        let mut closing = self.nodes.0.closing.subscribe();
        if let Err(error) = Box::pin(self.nodes.connected(&self.node, &self.id)).await {
            tracing::warn!(node = %self.node.id, error = %error, "a channel could not be recorded; its node will connect again");
            let _ = self.socket.close().await;
            return;
        }
        tracing::debug!(node = %self.node.id, "connected");
        for correspondent in Arc::clone(&self.correspondents).iter() {
            if let Err(error) = Box::pin(correspondent.connected(&self.node)).await {
                tracing::warn!(node = %self.node.id, ?error, "what a new connection brings cannot be told");
            }
        }
        Box::pin(self.deliver()).await;
        loop {
            let event = tokio::select! {
                heard = self.socket.next() => heard.and_then(Result::ok).map_or(Event::Closing, Event::Heard),
                hint = self.hints.next() => hint.map_or(Event::Closing, |hint| Event::Hint(hint.payload)),
                () = due(&mut self.retry) => Event::Retry,
                () = self.silence.as_mut() => Event::Closing,
                _ = closing.wait_for(|closing| *closing) => Event::Closing,
            };
            if !Box::pin(self.handle(event)).await {
                break;
            }
        }
        let _ = self.socket.close().await;
        Box::pin(self.end()).await;
    }

    /// Handles one event; `false` ends the channel.
    async fn handle(&mut self, event: Event) -> bool {
        match event {
            Event::Heard(message) => {
                self.silence.as_mut().reset(Instant::now() + SILENCE);
                return self.hear(message).await;
            }
            Event::Hint(hint) if hint == ENDED => return false,
            Event::Hint(hint) => match hint.strip_prefix(REPLACED) {
                Some(newer) if newer != self.id.as_bytes() => return false,
                Some(_) => {}
                None => self.deliver().await,
            },
            Event::Retry => {
                self.retry = None;
                self.refused.clear();
                self.deliver().await;
            }
            Event::Closing => return false,
        }
        true
    }

    /// Takes a message and what has come behind it by now: what is handled together, the store takes together. `false` ends
    /// the channel.
    async fn hear(&mut self, first: Message) -> bool {
        let (mut messages, mut size) = (Vec::new(), 0);
        let mut heard = Some(first);
        let is_open = loop {
            match heard {
                Some(Message::Binary(frame)) => match AgentMessage::decode(&frame) {
                    Ok(message) => {
                        messages.push(message);
                        size += frame.len();
                    }
                    Err(error) => {
                        tracing::warn!(node = %self.node.id, error = %error, "a frame is not an agent message; the channel is closed");
                        break false;
                    }
                },
                Some(Message::Close(_)) | None => break false,
                Some(_) => {}
            }
            if messages.len() >= TOGETHER || size >= MAX_FRAME {
                break true;
            }
            match self.socket.next().now_or_never() {
                Some(next) => heard = next.and_then(Result::ok),
                None => break true,
            }
        };
        self.receive(&messages).await && is_open
    }

    async fn receive(&mut self, messages: &[AgentMessage]) -> bool {
        for correspondent in Arc::clone(&self.correspondents).iter() {
            for (message, taken) in messages.iter().zip(correspondent.receive(&self.node, messages).await) {
                match taken {
                    Ok(reactions) => {
                        for reaction in reactions {
                            if !self.react(reaction).await {
                                return false;
                            }
                        }
                    }
                    Err(error) => {
                        self.strikes += 1;
                        tracing::warn!(node = %self.node.id, kind = message.kind.as_str(), ?error, "a message was not taken");
                    }
                }
            }
        }
        self.flush().await && self.strikes < STRIKES
    }

    async fn react(&mut self, reaction: Reaction) -> bool {
        match reaction {
            Reaction::Answer(answer) => return self.feed(&answer).await,
            Reaction::Refused(key) => {
                self.sent.retain(|(sent, _)| *sent != key);
                if !self.refused.contains(&key) {
                    self.refused.push(key);
                }
            }
            Reaction::Free if self.more || !self.refused.is_empty() => {
                self.refused.drain(..self.refused.len().min(1));
                self.deliver().await;
            }
            Reaction::Free => {}
        }
        true
    }

    /// Sends what is due and was not sent in the last seconds; looks again later while anything is. Hints do not put that
    /// look off, however often they come.
    async fn deliver(&mut self) {
        let (mut due, mut more, mut all_told) = (Vec::new(), false, true);
        self.sent.retain(|(_, at)| at.elapsed() < RESEND);
        let known: Vec<_> = self.sent.iter().map(|(key, _)| key).chain(&self.refused).cloned().collect();
        for correspondent in Arc::clone(&self.correspondents).iter() {
            match correspondent.due(&self.node, &known).await {
                Ok(found) => {
                    more |= found.len() >= DUE;
                    due.extend(found);
                }
                Err(error) => {
                    tracing::warn!(node = %self.node.id, ?error, "what is due to a node cannot be read; it is tried again");
                    all_told = false;
                }
            }
        }
        self.sent.retain(|(key, _)| due.iter().any(|due| due.key == *key));
        self.more = more;
        self.refused.retain(|key| due.iter().any(|due| due.key == *key));
        if due.is_empty() && all_told {
            self.retry = None;
            return;
        }
        self.look_again();
        for Due { key, message } in due {
            let Some(message) = message else { continue };
            if !self.feed(&message).await {
                return;
            }
            self.sent.push((key, Instant::now()));
        }
        self.flush().await;
    }

    fn look_again(&mut self) {
        if self.retry.is_none() {
            self.retry = Some(Box::pin(sleep(RESEND)));
        }
    }

    /// Hands over a message that goes with the next [`Self::flush`]; `false` when the channel is broken.
    async fn feed(&mut self, message: &AgentMessage) -> bool {
        match message.encode() {
            Ok(frame) => self.socket.feed(Message::Binary(frame)).await.is_ok(),
            Err(error) => {
                tracing::error!(node = %self.node.id, error = %error, "a message cannot be framed");
                true
            }
        }
    }

    async fn flush(&mut self) -> bool {
        self.socket.flush().await.is_ok()
    }

    /// Records the end, again and again until the store takes it, for nobody else will.
    async fn end(self) {
        tracing::debug!(node = %self.node.id, "disconnected");
        let mut pause = Duration::from_millis(100);
        while let Err(error) = self.nodes.disconnected(&self.node, &self.id).await {
            if *self.nodes.0.closing.borrow() {
                return;
            }
            tracing::warn!(node = %self.node.id, error = %error, "the end of a channel cannot be recorded; it is tried again");
            sleep(pause).await;
            pause = (pause * 2).min(Duration::from_secs(10));
        }
    }
}

/// Ends when the timer does; never when there is none.
async fn due(timer: &mut Option<Pin<Box<Sleep>>>) {
    match timer {
        Some(timer) => timer.await,
        None => std::future::pending().await,
    }
}
