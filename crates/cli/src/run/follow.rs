//! Output while it is written.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::fleetwright;
use serde_json::{Value, json};
use tokio::task::JoinSet;

use super::Form;
use super::send::Sent;
use super::targets::Target;
use crate::connection::Connection;
use crate::failure::Failure;
use crate::output;

/// The most nodes that are followed at one time: each takes two connections.
const MOST: usize = 100;
/// How long the server holds a question for which there is no answer yet, in seconds.
const WAIT: u32 = 20;
/// After a question that was not answered.
const PAUSE: Duration = Duration::from_secs(1);
/// So many questions may go without an answer, one after another.
const TRIES: u32 = 120;

/// One stream of one node.
struct Stream {
    connection: Arc<Connection>,
    command: String,
    node: String,
    /// Before each line; empty for one node alone.
    label: String,
    is_error: bool,
    /// Of a line that has not ended.
    begun: Vec<u8>,
    silent: bool,
}

/// Shows the output of all nodes until it is whole.
///
/// # Errors
/// When there are too many nodes, a server refuses to tell, or the output cannot be printed.
pub(crate) async fn follow(sent: &[Sent], form: Form) -> Result<(), Failure> {
    let nodes: usize = sent.iter().map(|sent| sent.targets.len()).sum();
    if nodes > MOST {
        output::warning(&format!("{nodes} nodes are too many to follow; their output comes at the end of each"));
        return Ok(());
    }
    let names = Names::of_all(sent);
    let mut streams = JoinSet::new();
    for sent in sent {
        for target in &sent.targets {
            let label = if nodes == 1 { String::new() } else { format!("{} | ", names.of(target)) };
            for is_error in [false, true] {
                let stream = Stream {
                    connection: Arc::clone(&sent.connection),
                    command: sent.command.clone(),
                    node: target.id.clone(),
                    label: label.clone(),
                    is_error,
                    begun: Vec::new(),
                    silent: form != Form::Text,
                };
                streams.spawn(stream.run());
            }
        }
    }
    while let Some(ended) = streams.join_next().await {
        ended.map_err(Failure::new)??;
    }
    Ok(())
}

/// What lines are labelled with: the node's name, or its id where others have that name, too.
struct Names<'a>(HashMap<&'a str, usize>);

impl<'a> Names<'a> {
    fn of_all(sent: &'a [Sent]) -> Self {
        let mut counts = HashMap::new();
        for target in sent.iter().flat_map(|sent| &sent.targets) {
            *counts.entry(target.name.as_str()).or_default() += 1;
        }
        Self(counts)
    }

    fn of<'t>(&self, target: &'t Target) -> &'t str {
        let is_own = !target.name.is_empty() && self.0.get(target.name.as_str()).is_none_or(|count| *count == 1);
        if is_own { &target.name } else { &target.id }
    }
}

impl Stream {
    async fn run(mut self) -> Result<(), Failure> {
        let (mut offset, mut tries) = (0, 0);
        loop {
            match self.ask(offset).await {
                Ok(answer) => {
                    tries = 0;
                    let content = answer["Content"].as_str().unwrap_or_default();
                    self.show(&STANDARD.decode(content).unwrap_or_default())?;
                    offset = answer["NextOffset"].as_u64().unwrap_or(offset);
                    if answer["Complete"] == true {
                        return self.finish(&answer);
                    }
                }
                Err(error) if error.is_passing() && tries < TRIES => {
                    tries += 1;
                    tokio::time::sleep(PAUSE).await;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    async fn ask(&self, offset: u64) -> Result<Value, crate::connection::CallError> {
        let stream = if self.is_error { "StandardError" } else { "StandardOutput" };
        let input = json!({
            "CommandId": self.command, "InstanceId": self.node, "Stream": stream, "Offset": offset, "WaitSeconds": WAIT
        });
        self.connection.named(&fleetwright::SERVICE, "GetCommandOutput", input).await
    }

    /// One node alone is shown as it writes; of several, whole lines with who wrote them.
    fn show(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if self.label.is_empty() {
            return self.print(bytes);
        }
        self.begun.extend_from_slice(bytes);
        let Some(end) = self.begun.iter().rposition(|byte| *byte == b'\n') else { return Ok(()) };
        let rest = self.begun.split_off(end + 1);
        let lines = std::mem::replace(&mut self.begun, rest);
        self.print(&labelled(&self.label, &lines))
    }

    fn finish(&mut self, answer: &Value) -> Result<(), Failure> {
        if !self.begun.is_empty() {
            self.begun.push(b'\n');
            self.print(&labelled(&self.label, &self.begun))?;
        }
        if answer["Truncated"] == true && !self.silent {
            output::warning(&format!("not all output of {} is kept: there is more than the server keeps", self.node));
        }
        Ok(())
    }

    fn print(&self, bytes: &[u8]) -> Result<(), Failure> {
        match (self.silent || bytes.is_empty(), self.is_error) {
            (true, _) => Ok(()),
            (false, true) => {
                output::error_bytes(bytes);
                Ok(())
            }
            (false, false) => output::bytes(bytes),
        }
    }
}

fn labelled(label: &str, lines: &[u8]) -> Vec<u8> {
    lines.split_inclusive(|byte| *byte == b'\n').flat_map(|line| [label.as_bytes(), line].concat()).collect()
}

#[cfg(test)]
mod tests {
    use super::labelled;

    #[test]
    fn each_line_says_who_wrote_it() {
        assert_eq!(labelled("a | ", b"one\ntwo\n"), b"a | one\na | two\n");
        assert_eq!(labelled("a | ", b""), b"");
    }
}
