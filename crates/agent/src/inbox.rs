//! Jobs on disk: what has come in, what is not finished, and what was here lately.
//!
//! Every job has a folder under its command's id: the job as it came, how far it has come, its steps, and a mark when it
//! has been cancelled or finished. The folder stays for a while, so that a job that is sent again is known, and so that
//! people can look at full outputs. A job that was cancelled before it came has a folder with nothing but the mark that
//! it has finished: should it come late, it does not run.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use protocol::JobId;
use protocol::job::{AgentJob, CANCEL_COMMAND, Cancel, Command, SEND_COMMAND};
use runbook::{Document, Step};

use crate::files;
use crate::runner::{Reporter, large_folders};

const JOB: &str = "job.json";
const CANCELLED: &str = "cancelled";
const FINISHED: &str = "finished";

/// For how long the folders of finished jobs are kept.
const KEEP: Duration = Duration::from_secs(14 * 24 * 3600);
/// How many of them are kept.
const KEEP_COUNT: usize = 1000;
/// For how long they are kept whatever their number: the server may still send the job again.
const KEEP_ALWAYS: Duration = Duration::from_secs(30 * 60);
/// Bytes of scripts and outputs of finished jobs that are kept.
const KEEP_BYTES: u64 = 256 << 20;

/// The jobs of this node.
#[derive(Debug)]
pub(crate) struct Inbox {
    folder: PathBuf,
    node: String,
}

/// A job that can run.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) folder: PathBuf,
    pub(crate) reporter: Reporter,
    pub(crate) steps: Vec<Step>,
    pub(crate) wanted: Wanted,
    /// Somebody has cancelled it.
    pub(crate) cancelled: bool,
}

/// What becomes of a command's output beside the reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The server takes it while steps run.
    pub(crate) streamed: bool,
    /// It goes to this bucket as a whole.
    pub(crate) bucket: Option<Bucket>,
}

/// Where whole outputs go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bucket {
    pub(crate) name: String,
    pub(crate) prefix: String,
    /// Empty for the node's own.
    pub(crate) region: String,
    /// URL of the store; empty for the control plane.
    pub(crate) endpoint: String,
}

/// What a payload of `agent_job` asks for.
#[derive(Debug)]
pub(crate) enum Asked {
    /// To run a command.
    Run(Box<Job>, AgentJob),
    /// To stop one: the job that asks, and the job that is to stop.
    Cancel(Reporter, JobId),
    /// To run a command that cannot be read; this is why.
    Malformed(Reporter, String),
    /// Something that this agent does not know.
    Other(JobId),
    /// Something for another node.
    Elsewhere(JobId),
}

/// What there is to cancel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// A job that waits or runs.
    Open,
    /// A job that has finished here.
    Finished,
    /// No job that was ever here. If it comes, it is known, as one that has finished.
    Never,
}

impl Inbox {
    /// The jobs in `folder` of the node of this id.
    pub(crate) fn open(folder: &Path, node: &str) -> io::Result<Self> {
        files::make_folder(folder)?;
        Ok(Self { folder: folder.to_owned(), node: node.to_owned() })
    }

    /// Reads what is asked. Fails if the payload is not even a job.
    pub(crate) fn read(&self, payload: &[u8]) -> Result<Asked, serde_json::Error> {
        let asked: AgentJob = serde_json::from_slice(payload)?;
        let reporter = Reporter { job: asked.job_id.clone(), topic: asked.topic.clone() };
        if asked.job_id.node() != self.node {
            return Ok(Asked::Elsewhere(asked.job_id));
        }
        if asked.topic.starts_with(CANCEL_COMMAND) {
            let cancel: Result<Cancel, _> = serde_json::from_str(&asked.content);
            return Ok(match cancel {
                Ok(cancel) if cancel.cancel_message_id.node() != self.node => Asked::Elsewhere(reporter.job),
                Ok(cancel) => Asked::Cancel(reporter, cancel.cancel_message_id),
                Err(error) => Asked::Malformed(reporter, error.to_string()),
            });
        }
        if !asked.topic.starts_with(SEND_COMMAND) {
            return Ok(Asked::Other(asked.job_id));
        }
        Ok(match steps(&asked) {
            Ok((steps, wanted)) => Asked::Run(Box::new(self.job(reporter, steps, wanted, false)), asked),
            Err(text) => Asked::Malformed(reporter, text),
        })
    }

    fn job(&self, reporter: Reporter, steps: Vec<Step>, wanted: Wanted, cancelled: bool) -> Job {
        Job { folder: self.folder_of(&reporter.job), reporter, steps, wanted, cancelled }
    }

    /// Whether the job is here, or was lately, or was cancelled before it came.
    pub(crate) fn knows(&self, job: &JobId) -> io::Result<bool> {
        let folder = self.folder_of(job);
        Ok(folder.join(JOB).try_exists()? || folder.join(FINISHED).try_exists()?)
    }

    /// Puts a job on disk. Durable when it returns.
    pub(crate) fn store(&self, asked: &AgentJob) -> io::Result<()> {
        let folder = self.folder_of(&asked.job_id);
        files::make_folder(&folder)?;
        files::write_json(&folder.join(JOB), asked)?;
        files::sync_parent(&folder)
    }

    /// Marks a job as cancelled unless it has finished, and one that is not here as finished. Durable when it returns.
    pub(crate) fn cancel(&self, job: &JobId) -> io::Result<Target> {
        let folder = self.folder_of(job);
        if !folder.join(JOB).try_exists()? {
            files::make_folder(&folder)?;
            files::write(&folder.join(FINISHED), b"")?;
            return files::sync_parent(&folder).map(|()| Target::Never);
        }
        if folder.join(FINISHED).try_exists()? {
            return Ok(Target::Finished);
        }
        files::write(&folder.join(CANCELLED), b"").map(|()| Target::Open)
    }

    /// Marks a job as finished. Should the host lose the mark, the next agent goes through the job once more: all its steps
    /// are done, so only the last reply is made again.
    pub(crate) fn finish(&self, job: &JobId) -> io::Result<()> {
        files::mark(&self.folder_of(job).join(FINISHED))
    }

    /// All jobs that are not finished, the oldest first; and the errors of those that cannot be read.
    pub(crate) fn unfinished(&self) -> io::Result<(Vec<Job>, Vec<io::Error>)> {
        let mut found = Vec::new();
        for name in files::names(&self.folder)? {
            let folder = self.folder.join(name);
            let came = folder.join(JOB).metadata().and_then(|metadata| metadata.modified());
            if let (Ok(came), false) = (came, folder.join(FINISHED).exists()) {
                found.push((came, folder));
            }
        }
        found.sort_unstable();
        let (mut jobs, mut errors) = (Vec::new(), Vec::new());
        for (_, folder) in found {
            match self.load(&folder) {
                // Left by a node that this machine was before.
                Ok(job) if job.reporter.job.node() != self.node => {}
                Ok(job) => jobs.push(job),
                Err(error) => errors.push(error),
            }
        }
        Ok((jobs, errors))
    }

    fn load(&self, folder: &Path) -> io::Result<Job> {
        let asked: AgentJob = files::read_json(&folder.join(JOB))?.ok_or(io::ErrorKind::NotFound)?;
        let (steps, wanted) = steps(&asked).map_err(|text| io::Error::new(io::ErrorKind::InvalidData, text))?;
        let reporter = Reporter { job: asked.job_id, topic: asked.topic };
        Ok(self.job(reporter, steps, wanted, folder.join(CANCELLED).exists()))
    }

    /// Removes the folders of finished jobs that need not be kept any longer, and from the others the oldest outputs, if
    /// they are too many bytes.
    pub(crate) fn sweep(&self, now: SystemTime) -> io::Result<()> {
        let mut finished = Vec::new();
        for name in files::names(&self.folder)? {
            let folder = self.folder.join(name);
            if let Ok(at) = folder.join(FINISHED).metadata().and_then(|metadata| metadata.modified()) {
                finished.push((now.duration_since(at).unwrap_or_default(), folder));
            }
        }
        finished.sort_unstable();
        let mut bytes = 0;
        for (index, (age, folder)) in finished.into_iter().enumerate() {
            let large = large_folders(&folder);
            bytes += large.iter().map(|folder| files::size(folder)).sum::<u64>();
            if is_old(index, age) {
                fs::remove_dir_all(folder)?;
            } else if bytes > KEEP_BYTES {
                large.iter().filter(|folder| folder.exists()).try_for_each(fs::remove_dir_all)?;
            }
        }
        Ok(())
    }

    fn folder_of(&self, job: &JobId) -> PathBuf {
        self.folder.join(job.command())
    }
}

/// Whether the folder of a job that finished `age` ago goes, `index` being the number of younger ones.
fn is_old(index: usize, age: Duration) -> bool {
    age > KEEP || (index >= KEEP_COUNT && age > KEEP_ALWAYS)
}

/// The steps that a job asks for, or why there are none; and what becomes of their output.
fn steps(asked: &AgentJob) -> Result<(Vec<Step>, Wanted), String> {
    let command: Command = serde_json::from_str(&asked.content).map_err(|error| error.to_string())?;
    let document = Document::from_json(command.document_content).map_err(|error| error.to_string())?;
    let bucket = (!command.output_s3_bucket_name.is_empty()).then_some(Bucket {
        name: command.output_s3_bucket_name,
        prefix: command.output_s3_key_prefix,
        region: command.output_s3_region,
        endpoint: command.output_s3_endpoint,
    });
    Ok((document.steps(&command.parameters), Wanted { streamed: command.stream_output, bucket }))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use protocol::JobId;
    use protocol::job::AgentJob;
    use serde_json::{Value, json};

    use super::{Asked, Inbox, KEEP, KEEP_ALWAYS, KEEP_BYTES, KEEP_COUNT, Target, is_old};

    fn payload(command: &str, topic: &str, content: &Value) -> Vec<u8> {
        let job = format!("aws.ssm.{command}.mi-1");
        serde_json::to_vec(&json!({"SchemaVersion": 1, "JobId": job, "Topic": topic, "Content": content.to_string()}))
            .unwrap()
    }

    fn run(command: &str) -> Vec<u8> {
        let document = json!({"schemaVersion": "2.2", "mainSteps": [{"action": "aws:runShellScript", "name": "a"}]});
        payload(command, "aws.ssm.sendCommand", &json!({"DocumentContent": document}))
    }

    fn id(command: &str) -> JobId {
        JobId::new(command, "mi-1").unwrap()
    }

    fn inbox() -> (tempfile::TempDir, Inbox) {
        let folder = tempfile::tempdir().unwrap();
        let inbox = Inbox::open(&folder.path().join("jobs"), "mi-1").unwrap();
        (folder, inbox)
    }

    fn store(inbox: &Inbox, command: &str) {
        let asked: AgentJob = serde_json::from_slice(&run(command)).unwrap();
        inbox.store(&asked).unwrap();
    }

    #[test]
    fn what_is_asked() {
        let (_folder, inbox) = inbox();
        let Asked::Run(job, _) = inbox.read(&run("c1")).unwrap() else { panic!() };
        assert_eq!((job.steps.len(), job.reporter.job), (1, id("c1")));
        let cancel = payload("c2", "aws.ssm.cancelCommand", &json!({"CancelMessageId": "aws.ssm.c1.mi-1"}));
        assert!(matches!(inbox.read(&cancel).unwrap(), Asked::Cancel(_, job) if job == id("c1")));
        assert!(matches!(inbox.read(&payload("c", "aws.ssm.other", &json!({}))).unwrap(), Asked::Other(_)));
        assert!(inbox.read(b"{}").is_err());
    }

    #[test]
    fn what_cannot_run() {
        let (_folder, inbox) = inbox();
        for content in [
            json!({}),
            json!("x"),
            json!({"DocumentContent": {"schemaVersion": "9.9", "mainSteps": []}}),
            json!({"DocumentContent": {"schemaVersion": "2.2", "mainSteps": []}}),
        ] {
            let asked = inbox.read(&payload("c", "aws.ssm.sendCommand", &content)).unwrap();
            assert!(matches!(asked, Asked::Malformed(..)), "{content}");
        }
        let cancel = inbox.read(&payload("c", "aws.ssm.cancelCommand", &json!({}))).unwrap();
        assert!(matches!(cancel, Asked::Malformed(..)));
    }

    #[test]
    fn jobs_of_other_nodes_are_not_ours() {
        let (folder, inbox) = inbox();
        let other = Inbox::open(folder.path(), "mi-2").unwrap();
        assert!(matches!(other.read(&run("c1")).unwrap(), Asked::Elsewhere(_)));
        let cancel = payload("c2", "aws.ssm.cancelCommand", &json!({"CancelMessageId": "aws.ssm.c1.mi-2"}));
        assert!(matches!(inbox.read(&cancel).unwrap(), Asked::Elsewhere(job) if job == id("c2")));
    }

    #[test]
    fn a_job_is_known_from_the_moment_it_is_stored() {
        let (_folder, inbox) = inbox();
        assert!(!inbox.knows(&id("c1")).unwrap());
        store(&inbox, "c1");
        assert!(inbox.knows(&id("c1")).unwrap());
        inbox.finish(&id("c1")).unwrap();
        assert!(inbox.knows(&id("c1")).unwrap());
    }

    #[test]
    fn unfinished_jobs_are_found_again() {
        let (folder, inbox) = inbox();
        ["c1", "c2", "c3"].into_iter().for_each(|command| store(&inbox, command));
        assert_eq!(inbox.cancel(&id("c2")).unwrap(), Target::Open);
        inbox.finish(&id("c3")).unwrap();
        std::fs::create_dir(folder.path().join("jobs/half")).unwrap();
        let (jobs, errors) = inbox.unfinished().unwrap();
        let found: Vec<_> = jobs.iter().map(|job| (job.reporter.job.command(), job.cancelled)).collect();
        assert_eq!(found, [("c1", false), ("c2", true)]);
        assert!(errors.is_empty());
        let other = Inbox::open(&folder.path().join("jobs"), "mi-2").unwrap();
        assert!(other.unfinished().unwrap().0.is_empty(), "jobs of another node");
        std::fs::write(folder.path().join("jobs/c1/job.json"), "{").unwrap();
        let (jobs, errors) = inbox.unfinished().unwrap();
        assert_eq!((jobs.len(), errors.len()), (1, 1));
    }

    #[test]
    fn only_what_is_not_finished_can_be_cancelled() {
        let (_folder, inbox) = inbox();
        store(&inbox, "c1");
        inbox.finish(&id("c1")).unwrap();
        assert_eq!(inbox.cancel(&id("c1")).unwrap(), Target::Finished);
    }

    #[test]
    fn what_was_cancelled_before_it_came_is_known() {
        let (_folder, inbox) = inbox();
        for _ in 0..2 {
            assert_eq!(inbox.cancel(&id("c1")).unwrap(), Target::Never);
        }
        assert!(inbox.knows(&id("c1")).unwrap());
        let (jobs, errors) = inbox.unfinished().unwrap();
        assert!(jobs.is_empty() && errors.is_empty());
        inbox.sweep(SystemTime::now() + KEEP + Duration::from_secs(60)).unwrap();
        assert!(!inbox.knows(&id("c1")).unwrap());
    }

    #[test]
    fn old_folders_go() {
        let (_folder, inbox) = inbox();
        ["done", "open"].into_iter().for_each(|command| store(&inbox, command));
        inbox.finish(&id("done")).unwrap();
        inbox.sweep(SystemTime::now()).unwrap();
        assert!(inbox.knows(&id("done")).unwrap());
        inbox.sweep(SystemTime::now() + KEEP + Duration::from_secs(60)).unwrap();
        assert!(!inbox.knows(&id("done")).unwrap());
        assert!(inbox.knows(&id("open")).unwrap());
    }

    #[test]
    fn too_many_bytes_go_but_not_the_youngest_and_the_jobs_stay_known() {
        let (folder, inbox) = inbox();
        let now = SystemTime::now();
        for (minutes, command) in [(1, "young"), (2, "small"), (3, "old"), (4, "older")] {
            store(&inbox, command);
            inbox.finish(&id(command)).unwrap();
            let folder = folder.path().join("jobs").join(command);
            let mark = std::fs::File::options().write(true).open(folder.join("finished")).unwrap();
            mark.set_modified(now - Duration::from_secs(60 * minutes)).unwrap();
            std::fs::create_dir_all(folder.join("steps/a")).unwrap();
            let output = std::fs::File::create(folder.join("steps/a/stdout")).unwrap();
            output.set_len(if command == "small" { 1 } else { KEEP_BYTES / 2 }).unwrap();
        }
        inbox.sweep(now).unwrap();
        let left = |command: &&str| folder.path().join("jobs").join(command).join("steps").exists();
        let commands = ["young", "small", "old", "older"];
        assert_eq!(commands.iter().filter(|command| left(command)).collect::<Vec<_>>(), [&"young", &"small"]);
        assert!(commands.iter().all(|command| inbox.knows(&id(command)).unwrap()));
        inbox.sweep(now).unwrap();
    }

    #[test]
    fn too_many_folders_go_but_not_the_youngest() {
        let second = Duration::from_secs(1);
        assert!(!is_old(KEEP_COUNT - 1, KEEP));
        assert!(is_old(0, KEEP + second));
        assert!(is_old(KEEP_COUNT, KEEP_ALWAYS + second));
        assert!(!is_old(KEEP_COUNT, KEEP_ALWAYS));
    }
}
