//! Waiting until all nodes have ended.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use serde_json::json;

use super::Args;
use super::outcome::{self, Outcome};
use super::send::Sent;
use super::show::Show;
use super::targets::Target;
use crate::connection::CallError;
use crate::failure::Failure;
use crate::output;

/// The first pause between two looks.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
/// The longest pause between two looks.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// How long a server that does not answer is waited for: restarting one takes less.
const PATIENCE: Duration = Duration::from_secs(120);

/// What has not ended yet: commands with their nodes by id.
type Open<'a> = Vec<(&'a Sent, HashMap<&'a str, &'a Target>)>;

/// Waits, shows each node's end, and gives the exit code for all.
///
/// # Errors
/// When the server refuses to tell, or stays away.
pub(crate) async fn wait(args: &Args, sent: &[Sent]) -> Result<u8, Failure> {
    let nodes = sent.iter().map(|sent| sent.targets.len()).sum();
    let mut show = Show::new(args, nodes);
    let mut open: Open<'_> = sent.iter().filter(|sent| !sent.targets.is_empty()).map(opened).collect();
    let (mut pause, mut answered) = (FIRST_PAUSE, Instant::now());
    while !open.is_empty() {
        tokio::time::sleep(pause).await;
        pause = longer(pause);
        let mut ended = Vec::new();
        let looked = look(&mut open, &mut ended).await;
        ended.into_iter().try_for_each(|outcome| show.ended(outcome))?;
        match looked {
            Ok(()) => answered = Instant::now(),
            Err(error) if error.is_passing() && answered.elapsed() < PATIENCE => show.waits_for_server(),
            Err(error) => return Err(lost(error, sent)),
        }
    }
    show.finish()
}

fn opened(sent: &Sent) -> (&Sent, HashMap<&str, &Target>) {
    (sent, sent.targets.iter().map(|target| (target.id.as_str(), target)).collect())
}

fn longer(pause: Duration) -> Duration {
    pause.mul_f64(1.4).min(LONGEST_PAUSE)
}

/// Moves what has ended since the last look from `open` to `ended`.
async fn look(open: &mut Open<'_>, ended: &mut Vec<Outcome>) -> Result<(), CallError> {
    for (sent, nodes) in open.iter_mut() {
        let Sent { connection, command, .. } = *sent;
        let input = json!({ "CommandId": command, "MaxResults": 50 });
        for invocation in
            connection.all(&model::ssm::SERVICE, "ListCommandInvocations", input, "CommandInvocations").await?
        {
            let id = invocation["InstanceId"].as_str().unwrap_or_default();
            let has_ended = outcome::has_ended(invocation["Status"].as_str().unwrap_or_default());
            let Some(target) = nodes.get(id).filter(|_| has_ended) else { continue };
            let input = json!({ "CommandId": command, "InstanceId": id });
            ended.push(Outcome::read(target, &connection.ssm("GetCommandInvocation", input).await?));
            nodes.remove(id);
        }
    }
    open.retain(|(_, nodes)| !nodes.is_empty());
    Ok(())
}

fn lost(error: CallError, sent: &[Sent]) -> Failure {
    let ids: Vec<_> = sent.iter().map(|sent| sent.command.as_str()).collect();
    let ids = ids.join(", ");
    output::warning(&format!("command {ids} was sent and is not waited for any more; it goes on on its nodes"));
    error.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_a_second() {
        let pauses: Vec<_> = std::iter::successors(Some(FIRST_PAUSE), |pause| Some(longer(*pause))).take(20).collect();
        assert!(pauses.is_sorted());
        assert_eq!(pauses[1], Duration::from_millis(28));
        assert_eq!(pauses[19], LONGEST_PAUSE);
    }
}
