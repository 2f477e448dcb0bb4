use std::collections::BTreeMap;

use protocol::Status::{Cancelled, Failed, InProgress, Skipped, Success};
use protocol::reply::{Report, StepReport};
use serde_json::{Value, json};

use crate::controller::{Controller, Received, kept_replies, worker};
use crate::{NODE, document, is_running, job, script, state, wait_for, wait_for_lines};

fn step<'a>(report: &'a Report, name: &str) -> &'a StepReport {
    &report.runtime_status.as_ref().unwrap()[name]
}

#[tokio::test]
async fn the_shell_script_document() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let content = json!({
        "DocumentName": "AWS-RunShellScript",
        "Parameters": {"commands": ["echo out", "echo err >&2", "exit 3"]},
        "DocumentContent":
            serde_json::from_str::<Value>(include_str!("../../../../documents/AWS-RunShellScript.json")).unwrap(),
    });
    let mut asked = job("c1", &json!({}));
    asked["Content"] = content.to_string().into();
    controller.send_job(&asked, "200").await;
    let (last, _) = controller.outcome("c1").await;
    assert_eq!(last.document_status, Failed);
    let step = step(&last, "aws:runShellScript");
    assert_eq!((step.status, step.code, step.name.as_str()), (Failed, 3, "aws:runShellScript"));
    assert_eq!(step.standard_output, "out\n");
    assert_eq!(step.standard_error, "err\nfailed to run commands: exit status 3");
    assert_eq!(step.output, "out\n\n----------ERROR-------\nerr\nfailed to run commands: exit status 3");
    assert!(step.start_date_time <= step.end_date_time, "{step:?}");
}

#[tokio::test]
async fn several_steps() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let shell = |name: &str, inputs: Value| json!({"action": "aws:runShellScript", "name": name, "inputs": inputs});
    let windows = json!({"StringEquals": ["platformType", "Windows"]});
    let steps = json!([
        {"action": "aws:runShellScript", "name": "win", "inputs": {"runCommand": ["exit 1"]}, "precondition": windows},
        {"action": "aws:noSuch", "name": "odd"},
        shell("stop", json!({"runCommand": ["exit 5"], "onFailure": "exit"})),
        shell("never", json!({"runCommand": ["echo never"]})),
        shell("last", json!({"runCommand": ["echo last"], "finallyStep": true})),
    ]);
    controller.run("c1", &document(&steps), "200").await;
    let (last, steps) = controller.outcome("c1").await;
    assert_eq!(last.document_status, Failed);
    assert_eq!(last.runtime_status.unwrap().len(), 0);
    assert_eq!(last.additional_info.runtime_status_counts.unwrap().values().sum::<u32>(), 5);
    let expected =
        [("last", Success, 0), ("never", Skipped, 0), ("odd", Failed, 1), ("stop", Failed, 5), ("win", Skipped, 0)];
    let found: Vec<_> = steps.iter().map(|(name, (status, code))| (name.as_str(), *status, *code)).collect();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn what_scripts_see() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let inputs = json!({
        "runCommand": ["echo $AWS_SSM_INSTANCE_ID $AWS_SSM_REGION_NAME $SSM_COMMAND_ID $MINE", "pwd", "cat"],
        "workingDirectory": "/",
        "environment": {"MINE": "own value"},
    });
    let steps = json!([{"action": "aws:runShellScript", "name": "a", "inputs": inputs}]);
    controller.run("c1", &document(&steps), "200").await;
    let (last, _) = controller.outcome("c1").await;
    assert_eq!(step(&last, "a").standard_output, format!("{NODE} lab-1 c1 own value\n/\n"));
}

#[tokio::test]
async fn output_of_any_kind_and_size() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let text = "printf 'a\\377b\\n'; head -c 100000 /dev/zero | tr '\\0' x; exit 0";
    controller.run("c1", &script(text), "200").await;
    let (last, _) = controller.outcome("c1").await;
    let step = step(&last, "only");
    assert!(step.standard_output.starts_with("a\u{fffd}b\nxxx"));
    assert!(step.standard_output.ends_with("x--output truncated--"));
    assert_eq!(step.standard_output.chars().count(), 24_000);
    assert_eq!(step.output.chars().count(), 2_500);
}

#[tokio::test]
async fn scripts_that_cannot_start() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    for (command, inputs, part) in [
        ("c1", json!({"runCommand": ["true"], "workingDirectory": "/no/such"}), "working directory /no/such"),
        ("c2", json!({"runCommand": 7}), "runCommand must be a list"),
        ("c3", json!({"runCommand": ["kill -9 $$"]}), "killed by signal 9"),
    ] {
        let steps = json!([{"action": "aws:runShellScript", "name": "a", "inputs": inputs}]);
        controller.run(command, &document(&steps), "200").await;
        let (last, _) = controller.outcome(command).await;
        let step = step(&last, "a");
        assert_eq!(step.status, Failed);
        assert!(step.standard_error.contains(part), "{}", step.standard_error);
    }
}

#[tokio::test]
async fn a_daemon_that_a_script_leaves_lives_on() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let pid_file = folder.path().join("pid");
    controller.run("c1", &script(&format!("sleep 600 & echo $! > {}", pid_file.display())), "200").await;
    let (last, _) = controller.outcome("c1").await;
    assert_eq!(last.document_status, Success);
    let pid = wait_for_lines(&pid_file).remove(0);
    assert!(is_running(&pid));
    std::process::Command::new("kill").arg(&pid).status().unwrap();
}

#[tokio::test]
async fn cancelling_kills_all_that_the_script_started() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let pids = folder.path().join("pids");
    // One child in the script's own group, one that has left group and session.
    let text = format!(
        "sleep 600 & echo $! > {0}.new; setsid sh -c 'echo $$ >> {0}.new; mv {0}.new {0}; exec sleep 600' & echo begin; wait",
        pids.display()
    );
    controller.run("c1", &script(&text), "200").await;
    let pids = wait_for_lines(&pids);
    assert_eq!(pids.len(), 2);
    controller.cancel("c1").await;
    let (last, steps) = controller.outcome("c1").await;
    assert_eq!(last.document_status, Cancelled);
    assert_eq!(steps["only"], (Cancelled, 137));
    assert_eq!(step(&last, "only").standard_output, "begin\n");
    for pid in pids {
        wait_for("the end of a child", || (!is_running(&pid)).then_some(()));
    }
}

#[tokio::test]
async fn cancelling_settles_the_steps_that_have_not_run() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let started = folder.path().join("started");
    let shell = |name: &str, text: String| json!({"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": [text]}});
    let steps = json!([shell("a", format!("echo > {}; sleep 600", started.display())), shell("b", "true".to_owned())]);
    controller.run("c1", &document(&steps), "200").await;
    wait_for_lines(&started);
    controller.cancel("c1").await;
    let (last, steps) = controller.outcome("c1").await;
    assert_eq!(last.document_status, Cancelled);
    assert_eq!((steps["a"], steps["b"]), ((Cancelled, 137), (Cancelled, 1)));
}

#[tokio::test]
async fn what_was_cancelled_before_it_came_never_runs() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    controller.cancel("c1").await;
    assert_eq!(kept_replies(&state).len(), 1, "the end is on disk");
    let ended = controller.reply("c1").await;
    assert_eq!((ended.document_status, ended.runtime_status), (Cancelled, Some(BTreeMap::new())));
    // The server may have lost the reply, so it is told as often as it asks.
    controller.cancel("c1").await;
    assert_eq!(controller.reply("c1").await.document_status, Cancelled);
    let marks = folder.path().join("marks");
    let late = script(&format!("echo late >> {}", marks.display()));
    controller.run("c1", &late, "51405").await;
    // Also by an agent that was started later.
    let mut controller = Controller::connect(&worker(&state)).await;
    controller.run("c1", &late, "51405").await;
    controller.run("c2", &script("true"), "200").await;
    controller.outcome("c2").await;
    assert!(!marks.exists());
}

#[tokio::test]
async fn a_cancellation_itself_is_under_way() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    controller.cancel("c1").await;
    assert_eq!(controller.reply("cancel-c1").await.document_status, InProgress);
}

#[tokio::test]
async fn what_has_finished_is_not_ended_again_by_a_cancellation() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    controller.run("c1", &script("true"), "200").await;
    controller.outcome("c1").await;
    // The node handles messages in their order: now it has the confirmation of the last reply, and has done its part.
    let mark = state.join("jobs/c1/finished");
    let marked = tokio::task::spawn_blocking(move || wait_for("the mark", || mark.exists().then_some(())));
    marked.await.unwrap();
    controller.cancel("c1").await;
    assert!(kept_replies(&state).is_empty());
    assert_eq!(controller.reply("cancel-c1").await.document_status, InProgress);
}

#[tokio::test]
async fn a_command_can_be_cancelled_while_the_disk_is_full() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let started = folder.path().join("started");
    controller.run("c1", &script(&format!("echo > {}; sleep 600", started.display())), "200").await;
    wait_for_lines(&started);
    let draft = state.join(format!("jobs/c1/.cancelled.{}", std::process::id()));
    std::os::unix::fs::symlink("/dev/full", draft).unwrap();
    controller.try_cancel("c1", "51402").await;
    assert_eq!(controller.outcome("c1").await.1["only"], (Cancelled, 137));
}

#[tokio::test]
async fn a_job_is_taken_once() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let count = folder.path().join("count");
    let document = script(&format!("echo once >> {}", count.display()));
    controller.run("c1", &document, "200").await;
    controller.run("c1", &document, "51405").await;
    controller.outcome("c1").await;
    controller.run("c1", &document, "51405").await;
    // Also by an agent that was started later.
    let mut controller = Controller::connect(&worker(&state)).await;
    controller.run("c1", &document, "51405").await;
    assert_eq!(wait_for_lines(&count).len(), 1);
}

#[tokio::test]
async fn jobs_that_cannot_be_read() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    for (command, content) in [("c1", json!({"schemaVersion": "9.9", "mainSteps": []})), ("c2", json!(null))] {
        controller.run(command, &content, "51408").await;
        let (last, _) = controller.outcome(command).await;
        assert_eq!((last.document_status, &last.runtime_status), (Failed, &None));
        assert!(!last.document_trace_output.is_empty());
    }
    let mut elsewhere = job("c3", &script("true"));
    elsewhere["JobId"] = "aws.ssm.c3.mi-other".into();
    controller.send_job(&elsewhere, "51499").await;
    let mut topic = job("c4", &script("true"));
    topic["Topic"] = "aws.ssm.somethingElse".into();
    controller.send_job(&topic, "51403").await;
    let mut dangerous = job("c5", &script("true"));
    dangerous["JobId"] = "aws.ssm.../../etc.mi-1".into();
    controller.send_job(&dangerous, "51408").await;
}

#[tokio::test]
async fn five_run_five_wait_and_more_come_back_later() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let go = folder.path().join("go");
    let started = folder.path().join("started");
    let text = format!("echo >> {}; until [ -e {} ]; do sleep 0.02; done", started.display(), go.display());
    for number in 0..10 {
        controller.run(&format!("c{number}"), &script(&text), "200").await;
    }
    controller.run("c10", &script(&text), "51402").await;
    wait_for("five jobs", || (wait_for_lines(&started).len() == 5).then_some(()));
    // One that was refused is ended as soon as it is cancelled.
    controller.cancel("c10").await;
    assert_eq!(controller.outcome("c10").await.0.document_status, Cancelled);
    // One that waits leaves the queue at once, and has never begun.
    controller.cancel("c9").await;
    let replies = controller.replies("c9").await;
    assert_eq!(replies.len(), 1);
    let cancelled = step(&replies[0], "only");
    assert_eq!((cancelled.status, cancelled.code, cancelled.standard_output.as_str()), (Cancelled, 137, ""));
    assert_eq!(wait_for_lines(&started).len(), 5);
    controller.run("c11", &script(&text), "200").await;
    controller.run("c12", &script(&text), "51402").await;
    std::fs::write(&go, "").unwrap();
    let mut left = 10;
    while left > 0 {
        if let Received::Reply { id, job, report } = controller.next().await {
            controller.acknowledge(id, &job).await;
            left -= u32::from(report.document_status == Success);
        }
    }
    controller.run("c12", &script("true"), "200").await;
    controller.outcome("c12").await;
    assert_eq!(wait_for_lines(&started).len(), 10);
}

#[tokio::test]
async fn a_job_that_waits_has_not_begun() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let wait =
        |number: u32| script(&format!("until [ -e {}/go{number} ]; do sleep 0.02; done", folder.path().display()));
    for number in 0..6 {
        controller.run(&format!("c{number}"), &wait(number), "200").await;
    }
    controller.run("c5", &wait(5), "51405").await;
    std::fs::write(folder.path().join("go3"), "").unwrap();
    let mut heard = Vec::new();
    while !heard.contains(&("c5".to_owned(), InProgress)) {
        if let Received::Reply { id, job, report } = controller.next().await {
            controller.acknowledge(id, &job).await;
            heard.push((job.split('.').nth(2).unwrap().to_owned(), report.document_status));
        }
    }
    assert!(heard.contains(&("c3".to_owned(), Success)), "a place was free before the job began: {heard:?}");
    (0..6).for_each(|number| std::fs::write(folder.path().join(format!("go{number}")), "").unwrap());
    assert_eq!(controller.outcome("c5").await.0.document_status, Success);
}

#[tokio::test]
async fn that_a_job_has_begun_is_said_until_it_is_heard() {
    let (folder, state) = state();
    let worker = worker(&state);
    let mut controller = Controller::connect(&worker).await;
    let go = folder.path().join("go");
    controller.run("c1", &script(&format!("until [ -e {} ]; do sleep 0.02; done", go.display())), "200").await;
    let mut begun = Vec::new();
    while begun.len() < 2 {
        if let Received::Reply { id, report, .. } = controller.next().await {
            assert_eq!((report.document_status, report.runtime_status), (InProgress, None));
            begun.push(id);
        }
    }
    drop(controller);
    let mut controller = Controller::connect(&worker).await;
    let Received::Reply { id, job, .. } = controller.next().await else { panic!() };
    assert_eq!(begun, [id, id]);
    controller.acknowledge(id, &job).await;
    std::fs::write(&go, "").unwrap();
    let replies = controller.replies("c1").await;
    assert_eq!(replies.len(), 1, "the only step and the end are told in one");
    assert_eq!((replies[0].document_status, step(&replies[0], "only").status), (Success, Success));
}
