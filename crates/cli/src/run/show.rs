//! Showing what came of a command: as it would look here for one node, under headings for several, or as JSON.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::{Value, json};

use super::outcome::{self, Outcome};
use super::send::Sent;
use super::{Args, Form, group};
use crate::failure::Failure;
use crate::output;

/// How often the progress is drawn; what ends sooner is shown without.
const TICK: Duration = Duration::from_millis(500);

/// What is shown of a command while and after it runs.
pub(crate) struct Show {
    form: Form,
    verbose: bool,
    single: bool,
    /// The output was shown before.
    followed: bool,
    /// Output is shown at the end, equal ones together.
    grouped: bool,
    bar: ProgressBar,
    waits: bool,
    outcomes: Vec<Outcome>,
}

impl Show {
    /// A command on so many nodes has begun.
    pub(crate) fn new(args: &Args, nodes: usize) -> Self {
        let target = if output::watched() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(nodes as u64), target);
        // The template is ours; were it wrong, the default would be shown.
        if let Ok(style) = ProgressStyle::with_template("{pos} of {len} done {wide_bar} {elapsed}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(TICK);
        Self {
            form: args.output,
            verbose: args.verbose,
            single: nodes == 1,
            followed: args.follow,
            grouped: args.group,
            bar,
            waits: false,
            outcomes: Vec::new(),
        }
    }

    /// The server does not answer, and is asked again.
    pub(crate) fn waits_for_server(&mut self) {
        if !self.waits {
            self.waits = true;
            self.bar.suspend(|| output::warning("the server does not answer; waiting for it"));
        }
    }

    /// A node has ended.
    ///
    /// # Errors
    /// When its output cannot be printed.
    pub(crate) fn ended(&mut self, outcome: Outcome) -> Result<(), Failure> {
        self.waits = false;
        self.bar.inc(1);
        if Some(self.bar.position()) == self.bar.length() {
            // Output without a newline at its end must not share its line with the progress, and go with it.
            self.bar.finish_and_clear();
        }
        let (form, verbose, single) = (self.form, self.verbose, self.single);
        let (followed, grouped) = (self.followed, self.grouped);
        self.bar.suspend(|| {
            tell(&outcome, verbose, single, followed);
            match (form, single) {
                (Form::Json, _) => Ok(()),
                (Form::Jsonl, _) => output::line(&outcome.json().to_string()),
                (Form::Text, _) if grouped => Ok(()),
                (Form::Text, true) if followed => Ok(()),
                (Form::Text, false) if followed => {
                    output::note(&format!("==> {} {}", outcome.target.label(), outcome.said()));
                    Ok(())
                }
                (Form::Text, true) => alone(&outcome),
                (Form::Text, false) => among_others(&outcome),
            }
        })?;
        self.outcomes.push(outcome);
        Ok(())
    }

    /// All nodes have ended; gives the exit code.
    ///
    /// # Errors
    /// When the JSON cannot be printed.
    pub(crate) fn finish(self) -> Result<u8, Failure> {
        match self.form {
            Form::Json => output::json(&self.outcomes.iter().map(Outcome::json).collect())?,
            Form::Text if self.grouped => group::show(&self.outcomes)?,
            Form::Text | Form::Jsonl => {}
        }
        Ok(outcome::worst(&self.outcomes))
    }
}

/// What goes to standard error beside the command's own. What was followed is there as a whole.
fn tell(outcome: &Outcome, verbose: bool, single: bool, followed: bool) {
    let label = outcome.target.label();
    for stream in outcome.truncated().into_iter().filter(|_| !followed) {
        output::warning(&format!("the {stream} of {label} is cut here; {} prints all that is kept", outcome.whole()));
    }
    if verbose && single {
        output::note(format!("{label} {} {}", outcome.said(), outcome.elapsed()).trim_end());
    } else if single && !outcome.has_own_code() {
        output::warning(&format!("{label} {}", outcome.said()));
    }
}

fn alone(outcome: &Outcome) -> Result<(), Failure> {
    output::text(&outcome.stdout)?;
    output::error_text(outcome.own_stderr());
    Ok(())
}

fn among_others(outcome: &Outcome) -> Result<(), Failure> {
    output::heading(&format!("==> {} {}", outcome.target.label(), outcome.said()))?;
    output::text(&ended_by_newline(&outcome.stdout))?;
    if !outcome.own_stderr().is_empty() {
        output::note(&format!("==> {} wrote to standard error:", outcome.target.label()));
        output::error_text(&ended_by_newline(outcome.own_stderr()));
    }
    Ok(())
}

pub(super) fn ended_by_newline(text: &str) -> String {
    let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
    format!("{text}{end}")
}

/// Prints the ids of commands that are not waited for.
///
/// # Errors
/// When they cannot be printed.
pub(crate) fn sent(form: Form, sent: &[Sent]) -> Result<(), Failure> {
    if form == Form::Text {
        return sent.iter().try_for_each(|sent| output::line(&sent.command));
    }
    let one = |sent: &Sent| -> Vec<Value> {
        let each = sent.targets.iter();
        each.map(|target| json!({ "CommandId": sent.command, "InstanceId": target.id, "Name": target.name })).collect()
    };
    let all: Vec<Value> = sent.iter().flat_map(one).collect();
    if form == Form::Jsonl {
        return all.iter().try_for_each(|one| output::line(&one.to_string()));
    }
    output::json(&Value::Array(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_heading_begins_a_line() {
        assert_eq!(ended_by_newline("a"), "a\n");
        assert_eq!(ended_by_newline("a\n"), "a\n");
        assert_eq!(ended_by_newline(""), "");
    }
}
