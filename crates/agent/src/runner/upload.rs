//! The whole output of a step on its way to a bucket.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use protocol::JobId;
use protocol::reply::StepReport;
use runbook::Step;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use wire::Secret;

use super::site::Site;
use crate::actions::{Action, Order, Upload};
use crate::inbox::Bucket;
use crate::log;
use crate::shim::{STDERR, STDOUT};

/// How long an upload may take; the end of the step is not told before.
const LIMIT: Duration = Duration::from_secs(300);

/// Puts the output of the step into the bucket, and the place into its report. What cannot be put there is still here,
/// and the report is told without it.
pub(super) async fn output(
    site: &Site<'_>,
    job: &JobId,
    bucket: &Bucket,
    step: &Step,
    folder: &Path,
    report: &mut StepReport,
) {
    let plugin = step.action.replace(':', "");
    let prefix = [bucket.prefix.trim_end_matches('/'), job.command(), job.node(), &plugin];
    let prefix = prefix.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
    report.output_s3_bucket_name.clone_from(&bucket.name);
    report.output_s3_key_prefix.clone_from(&prefix);
    report.step_name.clone_from(&step.folder);
    let files = [STDOUT, STDERR].map(|name| (folder.join(name), format!("{prefix}/{}/{name}", step.folder)));
    if files.iter().all(|(path, _)| path.metadata().map_or(0, |metadata| metadata.len()) == 0) {
        return;
    }
    let upload = Upload {
        endpoint: bucket.endpoint.clone(),
        region: bucket.region.clone(),
        bucket: bucket.name.clone(),
        files: files.to_vec(),
    };
    let uploaded = tokio::time::timeout(LIMIT, put(site, upload)).await;
    if let Err(error) = uploaded.unwrap_or_else(|_| Err("it took too long".to_owned())) {
        log::warn("the output of a step cannot be uploaded", &[("job", job), ("step", &step.name), ("error", &error)]);
    }
}

async fn put(site: &Site<'_>, upload: Upload) -> Result<(), String> {
    let server = site.server.ok_or("there is no server to get credentials from")?;
    let access = server.access().await.map_err(|error| error.to_string())?;
    let order = Order { action: Action::Upload(upload), server: Some(access) };
    let order = Secret::new(serde_json::to_string(&order).map_err(|error| error.to_string())?);
    let command = site.launcher.action();
    let (program, arguments) = command.split_first().ok_or("there is no program for it")?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| error.to_string())?;
    if let Some(mut pipe) = child.stdin.take() {
        // A process that has ended says why.
        let _ = pipe.write_all(order.expose().as_bytes()).await;
    }
    let output = child.wait_with_output().await.map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()) }
}
