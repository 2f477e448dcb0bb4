//! The connection to the server: opened, kept, opened again.

mod backoff;
mod channel;

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use wire::client::ClientError;

pub(crate) use channel::serve;

use self::backoff::{Attempt, Backoff};
use crate::host::Facts;
use crate::identity::Credentials;
use crate::parameters::Served;
use crate::server::{NoChannel, Server};
use crate::state::{LinkState, State};
use crate::update::Updates;
use crate::{Worker, clock, log, random};

/// How often the server is told what the node is.
const INFORM: Duration = Duration::from_secs(300);
/// How often the server is asked whether an operator has said that this is still the node's machine.
const APPROVAL: Duration = Duration::from_secs(60);

/// The node's connection to its server.
pub(crate) struct Link<'a> {
    pub(crate) server: &'a Server,
    pub(crate) credentials: &'a Credentials,
    pub(crate) worker: &'a Worker,
    pub(crate) state: &'a State,
    pub(crate) node: &'a str,
    /// What is kept of the server's answers, for programs on this machine.
    pub(crate) parameters: Option<&'a Served>,
    pub(crate) updates: Option<&'a Updates>,
    /// When the server was told last what the node is.
    pub(crate) informed: Mutex<Option<Instant>>,
}

impl Link<'_> {
    /// Keeps a control channel open and the server informed. Never returns.
    pub(crate) async fn maintain(&self) {
        tokio::join!(self.keep_connected(), self.keep_informed());
    }

    async fn keep_connected(&self) {
        let mut backoff = Backoff::default();
        let mut told = String::new();
        loop {
            let (attempt, problem) = self.attempt().await;
            let wait = backoff.after(attempt, random::fraction());
            // The same problem again and again is one line of log, and one write to disk.
            if problem != told || matches!(attempt, Attempt::Connected(_)) {
                log::warn("not connected", &[("problem", &problem), ("next_attempt_ms", &wait.as_millis())]);
                self.note(Some(problem.clone()));
                told = problem;
            }
            tokio::time::sleep(wait).await;
        }
    }

    /// One connection, from its beginning to its end.
    async fn attempt(&self) -> (Attempt, String) {
        let socket = match Box::pin(self.connect()).await {
            Ok(socket) => socket,
            Err((problem, no_channel)) => return self.failed(problem, no_channel).await,
        };
        log::info("connected", &[("node", &self.node)]);
        self.updates.inspect(|updates| updates.online());
        self.note(None);
        let since = Instant::now();
        let ended = serve(socket, self.worker).await;
        (Attempt::Connected(since.elapsed()), ended.to_string())
    }

    async fn connect(&self) -> Result<wire::websocket::WebSocket, (Problem, NoChannel)> {
        let keys = self.credentials.keys().await.map_err(|error| (Problem::with_own_key(&error), error.into()))?;
        // A fleet that comes back after an outage should cost its server one connection per node, not two.
        if self.informed().is_none_or(|at| at.elapsed() > INFORM) {
            self.inform().await.map_err(|error| (Problem::of(&error), error.into()))?;
        }
        let opened = self.server.control_channel(keys, self.node).await;
        opened.map_err(|no_channel| (Problem::of(&no_channel.error), no_channel))
    }

    async fn failed(&self, problem: Problem, no_channel: NoChannel) -> (Attempt, String) {
        let attempt = match (no_channel.retry_after, problem) {
            (Some(wait), _) => Attempt::Later(wait),
            (None, Problem::Unapproved) => Attempt::Later(APPROVAL),
            (None, Problem::Denied) => Attempt::Denied,
            (None, Problem::Keys | Problem::Other) => Attempt::Failed,
        };
        if problem != Problem::Other {
            self.credentials.forget().await;
        }
        if let (Problem::Denied | Problem::Unapproved, Some(parameters)) = (problem, self.parameters) {
            parameters.forget();
        }
        (attempt, described(&no_channel.error))
    }

    async fn keep_informed(&self) {
        tokio::time::sleep(INFORM.mul_f64(random::fraction())).await;
        loop {
            if let Err(error) = self.inform().await {
                log::debug("the server could not be informed", &[("error", &error)]);
            }
            tokio::time::sleep(INFORM).await;
        }
    }

    async fn inform(&self) -> Result<(), ClientError> {
        let keys = Box::pin(self.credentials.keys()).await?;
        Box::pin(self.server.inform(keys, self.node, &Facts::gather())).await?;
        *self.informed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        Ok(())
    }

    fn informed(&self) -> Option<Instant> {
        *self.informed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, problem: Option<String>) {
        let link = LinkState { connected: problem.is_none(), since_ms: clock::now_ms(), problem };
        if let Err(error) = self.state.save_link(&link) {
            log::warn("the state of the connection cannot be written down", &[("error", &error)]);
        }
    }
}

/// Without the id of the request, so that the same refusal twice reads the same.
fn described(error: &ClientError) -> String {
    match error {
        ClientError::Refused(refusal) => format!("the server refuses: {}: {}", refusal.code, refusal.message),
        other => other.to_string(),
    }
}

/// What kind of no a server has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    /// The node is not one of its own.
    Denied,
    /// The node is, and this machine seems to be another one; an operator has to say.
    Unapproved,
    /// The keys are too old.
    Keys,
    /// Anything else: it will pass.
    Other,
}

impl Problem {
    /// Of a call that the node has signed with its own key. That never expires: a server that does not know it does not
    /// know the node.
    fn with_own_key(error: &ClientError) -> Self {
        match error.code() {
            Some("UnrecognizedClientException") => Self::Denied,
            _ => Self::of(error),
        }
    }

    fn of(error: &ClientError) -> Self {
        match error.code() {
            Some("AccessDeniedException" | "InvalidInstanceId") => Self::Denied,
            Some("MachineFingerprintDoesNotMatch") => Self::Unapproved,
            Some(
                "ExpiredTokenException"
                | "UnrecognizedClientException"
                | "InvalidSignatureException"
                | "InvalidClientTokenId",
            ) => Self::Keys,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Map;
    use wire::client::{ClientError, Refusal};

    use super::Problem;

    #[test]
    fn a_node_that_is_not_known_is_told_from_keys_that_are_too_old() {
        let refused = |code: &str| {
            ClientError::Refused(Refusal {
                code: code.to_owned(),
                message: String::new(),
                status: 400,
                request_id: String::new(),
                members: Map::new(),
            })
        };
        let unknown = refused("UnrecognizedClientException");
        assert_eq!((Problem::with_own_key(&unknown), Problem::of(&unknown)), (Problem::Denied, Problem::Keys));
        for (code, problem) in [
            ("AccessDeniedException", Problem::Denied),
            ("MachineFingerprintDoesNotMatch", Problem::Unapproved),
            ("InvalidSignatureException", Problem::Keys),
            ("ThrottlingException", Problem::Other),
        ] {
            assert_eq!((Problem::with_own_key(&refused(code)), Problem::of(&refused(code))), (problem, problem));
        }
    }
}
