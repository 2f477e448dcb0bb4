//! The jobs of this node as they come, wait, run and go.
//!
//! The server hears nothing of a job that waits for a place: it has begun when it starts. A job that is cancelled while
//! it waits leaves the queue at once.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use protocol::job::{AckCode, AgentJobAck, SEND_COMMAND};
use protocol::{AgentMessage, JobId, Kind, timestamp};
use serde_json::Value;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::host::Host;
use crate::inbox::{Asked, Inbox, Job, Target};
use crate::outbox::Outbox;
use crate::parameters::Source;
use crate::runner::{Course, Reporter, Run, Site, Told, downloads_folder};
use crate::shim::Launcher;
use crate::streams::Streams;
use crate::update::Updates;
use crate::{clock, log};

/// Jobs that run at the same time.
const RUNNING: usize = 5;
/// Jobs that wait for a place.
const WAITING: usize = 5;
/// What has run for as long is reported to have begun. Of what is over by then, the end is all that the server needs to hear.
const BEGUN_AFTER: Duration = Duration::from_millis(100);
/// For as long the word that a job has been taken waits for a reply to go with; the server sends a job again after seconds.
const ACKNOWLEDGED_WITHIN: Duration = Duration::from_millis(100);
/// Old folders are looked for when a job ends, but not more often than this.
const SWEEP: Duration = Duration::from_secs(60);

/// Takes jobs, runs them, and goes on with those that an earlier agent has left.
pub(crate) struct Jobs {
    shared: Arc<Shared>,
    tasks: Mutex<JoinSet<()>>,
}

struct Shared {
    inbox: Inbox,
    settings: Settings,
    places: Semaphore,
    /// The jobs that wait or run, each with the way to cancel it.
    open: Mutex<HashMap<JobId, watch::Sender<bool>>>,
    swept: Mutex<Option<Instant>>,
}

/// What all jobs have in common.
pub(crate) struct Settings {
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) streams: Arc<Streams>,
    pub(crate) host: Arc<dyn Host>,
    pub(crate) may_reboot: bool,
    pub(crate) launcher: Launcher,
    /// For scripts.
    pub(crate) environment: BTreeMap<String, String>,
    /// Where steps find what they refer to.
    pub(crate) server: Option<Arc<Source>>,
    pub(crate) updates: Option<Updates>,
    /// Bytes of each stream that are kept of a step.
    pub(crate) output_limit: u64,
}

impl Jobs {
    /// Jobs of this inbox; those that are not finished go on at once.
    pub(crate) fn start(inbox: Inbox, settings: Settings) -> io::Result<Self> {
        let (unfinished, errors) = inbox.unfinished()?;
        let shared = Shared {
            inbox,
            settings,
            places: Semaphore::new(RUNNING),
            open: Mutex::default(),
            swept: Mutex::default(),
        };
        let jobs = Self { shared: Arc::new(shared), tasks: Mutex::default() };
        for error in errors {
            log::warn("a job that was not finished cannot be read and is left alone", &[("error", &error)]);
        }
        for job in unfinished {
            log::info("goes on with a job", &[("job", &job.reporter.job)]);
            jobs.spawn(job);
        }
        Ok(jobs)
    }

    /// Takes an `agent_job` and gives what is to be answered at once: nothing to what is not even a job, nor to a command
    /// that is taken, which is acknowledged with the first that there is to say about it.
    pub(crate) fn receive(&self, message: &AgentMessage) -> Option<AgentMessage> {
        match self.shared.inbox.read(&message.payload) {
            Ok(asked) => {
                let is_command = matches!(asked, Asked::Run(..));
                let (job, code) = self.answer(asked);
                log::info("asked for a job", &[("job", &job), ("answer", &code.message())]);
                let ack = acknowledgement(message, &job.to_string(), code)?;
                if is_command && code == AckCode::Successful {
                    self.shared.settings.outbox.pass_by(&ack, Instant::now() + ACKNOWLEDGED_WITHIN);
                    return None;
                }
                Some(ack)
            }
            Err(error) => {
                log::warn("a job cannot be read", &[("message", &message.id), ("error", &error)]);
                let job = serde_json::from_slice::<Value>(&message.payload).ok()?;
                acknowledgement(message, job.get("JobId")?.as_str()?, AckCode::AgentJobMessageParseError)
            }
        }
    }

    fn answer(&self, asked: Asked) -> (JobId, AckCode) {
        match asked {
            Asked::Run(job, asked) => {
                let id = asked.job_id.clone();
                let code = self.take(*job, || self.shared.inbox.store(&asked));
                (id, code)
            }
            Asked::Cancel(reporter, target) => {
                let code = self.shared.cancel(&reporter, &target);
                (reporter.job, code)
            }
            Asked::Malformed(reporter, why) => {
                self.shared.refuse(&reporter, &why);
                (reporter.job, AckCode::AgentJobMessageParseError)
            }
            Asked::Other(job) => (job, AckCode::UnexpectedDocumentType),
            Asked::Elsewhere(job) => (job, AckCode::UnexpectedError),
        }
    }

    /// On disk first: what has been acknowledged is never lost.
    fn take(&self, job: Job, store: impl FnOnce() -> io::Result<()>) -> AckCode {
        let failed = |error| {
            log::warn("a job cannot be stored", &[("job", &job.reporter.job), ("error", &error)]);
            AckCode::ProcessorBufferFull
        };
        match self.shared.inbox.knows(&job.reporter.job) {
            Ok(true) => return AckCode::DuplicateCommand,
            Ok(false) if self.shared.open().len() >= RUNNING + WAITING => return AckCode::ProcessorBufferFull,
            Ok(false) => {}
            Err(error) => return failed(error),
        }
        if let Err(error) = store() {
            return failed(error);
        }
        self.spawn(job);
        AckCode::Successful
    }

    fn spawn(&self, job: Job) {
        let (sender, cancel) = watch::channel(job.cancelled);
        self.shared.open().insert(job.reporter.job.clone(), sender);
        let shared = Arc::clone(&self.shared);
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        while tasks.try_join_next().is_some() {}
        tasks.spawn(async move { shared.run(job, cancel).await });
    }

    /// Cancels all jobs and waits until they have ended, but not longer than `limit`.
    pub(crate) async fn cancel_all(&self, limit: Duration) {
        for cancel in self.shared.open().values() {
            cancel.send_replace(true);
        }
        let mut tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        let all = async { while tasks.join_next().await.is_some() {} };
        if tokio::time::timeout(limit, all).await.is_err() {
            log::warn("some steps have not ended in time", &[]);
        }
    }
}

impl Shared {
    async fn run(&self, job: Job, cancel: watch::Receiver<bool>) {
        let id = job.reporter.job.clone();
        let place = self.place(cancel.clone()).await;
        let begun = match place {
            Some(_) => self.report_begun(&job.reporter),
            None => self.open().remove(&id).and(None),
        };
        let course = self.course(&job, cancel).await;
        // Whatever the course came to, a reply that says more is on its way: now, before the disk has to be waited for.
        begun.inspect(|begun| self.settings.outbox.acknowledge(*begun));
        tokio::task::yield_now().await;
        match course {
            Ok(Course::Finished(_)) => self.finish(&id),
            Ok(Course::Boots) => return,
            Err(error) => {
                log::warn("a job cannot go on", &[("job", &id), ("error", &error)]);
                self.refuse(&job.reporter, &format!("the agent lost what it knew about the command: {error}"));
                self.finish(&id);
            }
        }
        drop(place);
        self.open().remove(&id);
        self.sweep();
    }

    /// Not before it starts: from this report on, the server counts the time of the execution.
    fn report_begun(&self, reporter: &Reporter) -> Option<Uuid> {
        let begun = reporter.begun(clock::now_ms())?;
        self.settings.outbox.keep_until(&begun, Some(Instant::now() + BEGUN_AFTER));
        Some(begun.id)
    }

    /// A place to run in. A job that is cancelled needs none: nothing of it will run.
    async fn place(&self, mut cancel: watch::Receiver<bool>) -> Option<tokio::sync::SemaphorePermit<'_>> {
        tokio::select! {
            biased;
            _ = cancel.wait_for(|cancelled| *cancelled) => None,
            place = self.places.acquire() => place.ok(),
        }
    }

    async fn course(&self, job: &Job, cancel: watch::Receiver<bool>) -> io::Result<Course> {
        let settings = &self.settings;
        let mut environment = settings.environment.clone();
        environment.insert("SSM_COMMAND_ID".to_owned(), job.reporter.job.command().to_owned());
        let site = Site {
            host: settings.host.as_ref(),
            may_reboot: settings.may_reboot,
            launcher: &settings.launcher,
            environment: &environment,
            server: settings.server.as_deref(),
            updates: settings.updates.as_ref(),
            downloads: &downloads_folder(&job.folder),
            output_limit: settings.output_limit,
            cancel,
        };
        let (reporter, outbox, streams) = (&job.reporter, settings.outbox.as_ref(), settings.streams.as_ref());
        let told = Told::Server { reporter, outbox, streams, wanted: &job.wanted };
        let run = Run { folder: &job.folder, steps: &job.steps, told, site: &site, depth: 0 };
        run.go().await
    }

    fn cancel(&self, reporter: &Reporter, target: &JobId) -> AckCode {
        // Even if it cannot be written down: this may be the very command that fills the disk.
        if let Some(cancel) = self.open().get(target) {
            cancel.send_replace(true);
        }
        let cancelled = self.inbox.cancel(target).and_then(|found| match found {
            Target::Open => Ok(()),
            Target::Finished => {
                log::info("nothing to cancel", &[("job", target)]);
                Ok(())
            }
            Target::Never => self.report_never(target),
        });
        if let Err(error) = cancelled {
            log::warn("a cancellation cannot be stored", &[("job", target), ("error", &error)]);
            return AckCode::ProcessorBufferFull;
        }
        if let Some(begun) = reporter.begun(clock::now_ms()) {
            self.settings.outbox.pass(&begun);
        }
        AckCode::Successful
    }

    /// Ends a job that never came: nobody else would tell the server.
    fn report_never(&self, job: &JobId) -> io::Result<()> {
        log::info("cancelled before it came", &[("job", job)]);
        let reporter = Reporter { job: job.clone(), topic: SEND_COMMAND.to_owned() };
        reporter.never(clock::now_ms()).map_or(Ok(()), |reply| self.settings.outbox.keep(&reply))
    }

    fn refuse(&self, reporter: &Reporter, why: &str) {
        let Some(reply) = reporter.malformed(clock::now_ms(), why) else { return };
        if let Err(error) = self.settings.outbox.keep(&reply) {
            log::warn("a reply cannot be stored", &[("job", &reporter.job), ("error", &error)]);
            self.settings.outbox.keep_for_now(&reply);
        }
    }

    fn finish(&self, job: &JobId) {
        match self.inbox.finish(job) {
            Ok(()) => log::info("job finished", &[("job", job)]),
            // The next agent goes through it once more: all its steps are done, so only the last reply is made again.
            Err(error) => log::warn("a job cannot be marked as finished", &[("job", job), ("error", &error)]),
        }
    }

    fn sweep(&self) {
        let mut swept = self.swept.lock().unwrap_or_else(PoisonError::into_inner);
        if swept.is_some_and(|at| at.elapsed() < SWEEP) {
            return;
        }
        *swept = Some(Instant::now());
        if let Err(error) = self.inbox.sweep(SystemTime::now()) {
            log::warn("folders of old jobs cannot be removed", &[("error", &error)]);
        }
    }

    fn open(&self) -> MutexGuard<'_, HashMap<JobId, watch::Sender<bool>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn acknowledgement(message: &AgentMessage, job: &str, code: AckCode) -> Option<AgentMessage> {
    let now = u64::try_from(clock::now_ms()).unwrap_or(1);
    let ack = AgentJobAck {
        job_id: job.to_owned(),
        acknowledged_message_id: message.id.to_string(),
        created_date: timestamp::format(i64::try_from(message.created).unwrap_or_default()),
        status_code: code.code().to_owned(),
        error_message: code.message().to_owned(),
    };
    let payload = serde_json::to_vec(&ack).ok()?;
    Some(AgentMessage::control(Kind::AGENT_JOB_ACK, Uuid::new_v4(), now, payload))
}
