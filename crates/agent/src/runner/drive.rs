//! Takes a command through its steps: asks the rules what is next, does it, and writes down what came of it before it
//! goes on. Whatever the moment at which the agent is killed, the next one goes on from here.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use super::machine::{Abilities, Done, End, KILLED, Machine, NOT_RUN, Next, Outcome, Ran, judge};
use super::output;
use super::progress::{Progress, Rebooting, step_folder, step_home};
use super::report::Reporter;
use super::site::{Site, Told};
use super::upload;
use crate::host::PLATFORM;
use crate::parameters::{self, Resolved, Secrets, Unresolved};
use crate::plugins::{self, Work};
use crate::{clock, files, log, proc, streams};
use protocol::reply::StepReport;
use protocol::{AgentMessage, Status, timestamp};
use runbook::Step;

/// What steps can count on here.
const ABILITIES: Abilities<'_> = Abilities { platform: PLATFORM, has_plugin: plugins::support };

/// A command, or the document that a step of one runs.
pub(crate) struct Run<'a> {
    /// The folder of the command, or one of the step.
    pub(crate) folder: &'a Path,
    pub(crate) steps: &'a [Step],
    pub(crate) told: Told<'a>,
    pub(crate) site: &'a Site<'a>,
    /// How many documents deep this one is: 0 for the command's own.
    pub(crate) depth: u32,
}

/// How a run of a command ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Course {
    /// The last reply has been written. These are the steps.
    Finished(Vec<Done>),
    /// It goes on after the host has booted.
    Boots,
}

impl Run<'_> {
    /// Runs the command from where it stands to its end, or to the next reboot. Fails only if what is on disk about it
    /// is damaged.
    pub(crate) async fn go(&self) -> io::Result<Course> {
        let progress = files::insist("progress", files::is_no_damage, || Progress::load(self.folder)).await?;
        let begun = self.steps.get(progress.done.len()).filter(|step| step_folder(self.folder, step, 1).exists());
        let mut untouched = progress == Progress::default() && begun.is_none();
        let mut machine = Machine::new(self.steps, progress.done);
        if let Some(step) = begun
            && let Some(course) = self.go_on(&mut machine, step, progress.rebooting).await
        {
            return Ok(course);
        }
        loop {
            let now = timestamp::format(clock::now_ms());
            let cancelled = self.site.cancel.borrow().then(|| if untouched { KILLED } else { NOT_RUN });
            match machine.next(&ABILITIES, cancelled, &now) {
                Next::Finished(status) => {
                    self.tell(|reporter, now| reporter.last(now, self.steps, machine.done(), status)).await;
                    return Ok(Course::Finished(machine.into_done()));
                }
                Next::Settled(done) => self.record(&mut machine, *done).await,
                Next::Run(index) => {
                    untouched = false;
                    if let Some(course) = self.step(&mut machine, &self.steps[index], 1).await {
                        return Ok(course);
                    }
                }
            }
        }
    }

    /// Goes on with the step that was under way when the agent or the host went down.
    async fn go_on(&self, machine: &mut Machine<'_>, step: &Step, rebooting: Option<Rebooting>) -> Option<Course> {
        match rebooting {
            Some(rebooting) if rebooting.boot == proc::boot_id() => self.reboot(machine, rebooting.report).await,
            Some(rebooting) => self.step(machine, step, rebooting.run + 1).await,
            None => self.step(machine, step, 1).await,
        }
    }

    /// Runs a step in a fresh folder, or finds out what became of it in one that an earlier agent has made.
    async fn step(&self, machine: &mut Machine<'_>, step: &Step, mut run: u32) -> Option<Course> {
        let ran = loop {
            let again = step_folder(self.folder, step, run).exists();
            self.follow(step, run);
            match self.work(step, run, again).await {
                Ok(Some(ran)) => break ran,
                // It had been about to start, and never will.
                Ok(None) => run += 1,
                Err(error) => break broken(&error),
            }
        };
        self.after(machine, step, ran, run).await
    }

    async fn work(&self, step: &Step, run: u32, again: bool) -> io::Result<Option<Ran>> {
        let plugin = plugins::find(&step.action).ok_or(io::ErrorKind::NotFound)?;
        let Resolved { step, secrets } = match again {
            true => Resolved { step: Cow::Borrowed(step), secrets: Secrets::new() },
            false => match parameters::resolve(self.site.server, step, self.site.cancel.clone()).await {
                Ok(resolved) => resolved,
                Err(Unresolved::Failed(why)) => return Ok(Some(Ran::nothing(End::Failed(why)))),
                Err(Unresolved::Cancelled) => return Ok(Some(Ran::nothing(End::Cancelled))),
            },
        };
        let folder = step_folder(self.folder, &step, run);
        // Of a step that may have run, an error says nothing.
        let passes = if again { files::is_no_damage } else { |_: &io::Error| false };
        files::insist("step folder", passes, || files::make_folder(&folder)).await?;
        let home = step_home(self.folder, &step);
        let work = Work {
            step: &step,
            folder: &folder,
            home: &home,
            again,
            secrets: &secrets,
            site: self.site,
            depth: self.depth,
        };
        plugin.run(work).await
    }

    async fn after(&self, machine: &mut Machine<'_>, step: &Step, ran: Ran, run: u32) -> Option<Course> {
        match judge(step, ran, self.site.may_reboot, run) {
            Outcome::Done(mut done) => {
                self.end_output(step, run, &mut done.report).await;
                self.record(machine, done).await;
                None
            }
            Outcome::Reboot(report) => {
                let rebooting = Some(Rebooting { run, boot: proc::boot_id(), report: report.clone() });
                insist("progress", || self.save(machine, rebooting.clone())).await;
                self.tell(|reporter, now| reporter.rebooting(now, step, &report, run)).await;
                self.reboot(machine, report).await
            }
        }
    }

    async fn reboot(&self, machine: &mut Machine<'_>, report: StepReport) -> Option<Course> {
        // The step around it asks for the reboot, and takes it up again afterwards.
        let Told::Server { reporter, .. } = &self.told else { return Some(Course::Boots) };
        log::info("a step asked for a reboot of the host", &[("job", &reporter.job)]);
        match self.site.host.reboot() {
            Ok(()) => Some(Course::Boots),
            Err(error) => {
                self.record(machine, no_reboot(report, &error)).await;
                // The next agent must not reboot for what has failed.
                insist("progress", || self.save(machine, None)).await;
                None
            }
        }
    }

    /// Lets the server have the output while it is written, if it wants it.
    fn follow(&self, step: &Step, run: u32) {
        let Told::Server { reporter, streams, wanted, .. } = &self.told else { return };
        if wanted.streamed {
            let folders = (1..=run).map(|run| step_folder(self.folder, step, run)).collect();
            let (job, step) = (reporter.job.clone(), step.name.clone());
            streams.follow(&streams::Source { job, step, folders, limit: self.site.output_limit });
        }
    }

    /// The output is whole: it goes to its bucket before the server hears of the end.
    async fn end_output(&self, step: &Step, run: u32, report: &mut StepReport) {
        let Told::Server { reporter, streams, wanted, .. } = &self.told else { return };
        if wanted.streamed {
            streams.end(&reporter.job, &step.name);
        }
        if let Some(bucket) = &wanted.bucket {
            let folder = step_folder(self.folder, step, run);
            upload::output(self.site, &reporter.job, bucket, step, &folder, report).await;
        }
    }

    /// The reply first: without it, what is written down as done would never be told. The only step of a document needs
    /// neither: the last reply follows at once and says the same, and until then the step's folder tells what it came to.
    async fn record(&self, machine: &mut Machine<'_>, done: Done) {
        machine.push(done);
        if self.steps.len() == 1 {
            return;
        }
        self.tell(|reporter, now| reporter.step(now, self.steps, machine.done())).await;
        insist("progress", || self.save(machine, None)).await;
    }

    fn save(&self, machine: &Machine<'_>, rebooting: Option<Rebooting>) -> io::Result<()> {
        Progress { done: machine.done().to_vec(), rebooting }.save(self.folder)
    }

    /// Keeps a reply until the server has it.
    async fn tell(&self, reply: impl FnOnce(&Reporter, i64) -> Option<AgentMessage>) {
        let Told::Server { reporter, outbox, .. } = &self.told else { return };
        let Some(message) = reply(reporter, clock::now_ms()) else { return };
        insist("reply", || outbox.keep(&message)).await;
    }
}

async fn insist(what: &str, write: impl Fn() -> io::Result<()>) {
    if let Err(error) = files::insist(what, files::is_no_damage, write).await {
        log::warn("cannot be written", &[("what", &what), ("error", &error)]);
    }
}

fn no_reboot(mut report: StepReport, error: &io::Error) -> Done {
    report.status = Status::Failed;
    let line = format!("the step asked for a reboot, and the host cannot be rebooted: {error}");
    report.standard_error = output::with_line(&report.standard_error, &line);
    Done { report, ends: false }
}

fn broken(error: &io::Error) -> Ran {
    Ran::nothing(End::Failed(format!("the agent could not run the step: {error}")))
}

impl Ran {
    /// Nothing ran.
    pub(crate) fn nothing(end: End) -> Self {
        let now = timestamp::format(clock::now_ms());
        Self { end, stdout: String::new(), stderr: String::new(), started: now.clone(), ended: now }
    }
}

#[cfg(test)]
mod tests;
