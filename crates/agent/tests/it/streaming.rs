//! Output that a server gets while steps run.

use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use protocol::Status::Success;
use protocol::output::OutputStream;
use serde_json::json;

use crate::controller::{Controller, Received, worker};
use crate::{job, script, state};

/// A job whose output is streamed.
fn streamed(command: &str, text: &str) -> serde_json::Value {
    let mut asked = job(command, &json!({}));
    let content = json!({"FleetwrightStreamOutput": true, "DocumentContent": script(text)});
    asked["Content"] = content.to_string().into();
    asked
}

#[tokio::test]
async fn output_comes_while_the_script_runs_and_after_a_lost_connection() {
    let (folder, state) = state();
    let worker = worker(&state);
    let mut controller = Controller::connect(&worker).await;
    let go = folder.path().join("go");
    let text = format!("echo begin; until [ -e {} ]; do sleep 0.02; done; head -c 3000000 /dev/zero", go.display());
    controller.send_job(&streamed("c1", &text), "200").await;
    let first = loop {
        if let Received::Output { id, output } = controller.next().await {
            controller.acknowledge(id, &output.job_id.to_string()).await;
            break output;
        }
    };
    assert_eq!((first.step.as_str(), first.stream, first.offset), ("only", OutputStream::Stdout, 0));
    assert_eq!(STANDARD.decode(first.data).unwrap(), b"begin\n");
    std::fs::write(&go, "").unwrap();
    // Some of it is lost with the connection.
    let mut lost = 0;
    while lost < 4 {
        lost += u32::from(matches!(controller.next().await, Received::Output { .. }));
    }
    drop(controller);
    let mut controller = Controller::connect(&worker).await;
    let mut whole = b"begin\n".to_vec();
    let (mut end, mut last) = (None, None);
    while end.is_none() || last.is_none() {
        match controller.next().await {
            Received::Output { id, output } => {
                controller.acknowledge(id, &output.job_id.to_string()).await;
                assert_eq!(usize::try_from(output.offset).unwrap(), whole.len());
                whole.extend(STANDARD.decode(output.data).unwrap());
                end = end.or(output.end);
            }
            Received::Reply { id, job, report } => {
                controller.acknowledge(id, &job).await;
                last = last.or((report.document_status == Success).then_some(report));
            }
            Received::Ack(_) => {}
        }
    }
    assert_eq!((end.unwrap().length, whole.len()), (3_000_006, 3_000_006));
    assert_eq!(last.unwrap().runtime_status.unwrap()["only"].standard_output.chars().count(), 24_000, "as ever");
}

#[tokio::test]
async fn ten_megabytes_a_second() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let begun = Instant::now();
    controller.send_job(&streamed("c1", "head -c 30000000 /dev/zero"), "200").await;
    let mut length = 0;
    let end = loop {
        if let Received::Output { id, output } = controller.next().await {
            controller.acknowledge(id, &output.job_id.to_string()).await;
            length += output.data.len() * 3 / 4;
            if let Some(end) = output.end {
                break end;
            }
        }
    };
    assert_eq!(end.length, 30_000_000);
    assert!(length >= 30_000_000);
    println!("{:.1} MB/s", 30.0 / begun.elapsed().as_secs_f64());
}
