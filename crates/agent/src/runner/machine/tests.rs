use protocol::Status;
use runbook::{Document, Step};
use serde_json::{Map, Value, json};

use super::{Abilities, Done, End, MAX_RUNS, Machine, Next, Outcome, Ran, Support, judge};

const NOW: &str = "2026-01-01T00:00:00.000Z";

fn steps(main_steps: &Value) -> Vec<Step> {
    let document = Document::from_json(json!({"schemaVersion": "2.2", "mainSteps": main_steps})).unwrap();
    document.steps(&Map::new())
}

/// Steps named a, b, c, .. that run a script, with these inputs.
fn scripts(inputs: &[Value]) -> Vec<Step> {
    let step = |(index, inputs): (usize, &Value)| {
        let name = char::from(b'a' + u8::try_from(index).unwrap()).to_string();
        json!({"action": "aws:runShellScript", "name": name, "inputs": inputs})
    };
    steps(&inputs.iter().enumerate().map(step).collect())
}

fn abilities() -> Abilities<'static> {
    let has_plugin = |name: &str| match name {
        "aws:runShellScript" => Support::Here,
        "aws:psModule" => Support::Elsewhere,
        _ => Support::Unknown,
    };
    Abilities { platform: "linux", has_plugin }
}

fn ran(end: End, stdout: &str, stderr: &str) -> Ran {
    let (stdout, stderr) = (stdout.to_owned(), stderr.to_owned());
    Ran { end, stdout, stderr, started: NOW.to_owned(), ended: NOW.to_owned() }
}

/// Runs a document whose scripts end with these codes, in the order in which they run.
fn course(steps: &[Step], codes: &[i32]) -> (Vec<Done>, Status) {
    let mut codes = codes.iter();
    let mut machine = Machine::new(steps, Vec::new());
    loop {
        match machine.next(&abilities(), None, NOW) {
            Next::Finished(status) => {
                assert_eq!(codes.next(), None, "a step did not run");
                return (machine.done().to_vec(), status);
            }
            Next::Settled(done) => machine.push(*done),
            Next::Run(index) => {
                let end = End::Exited(*codes.next().expect("no more steps should run"));
                let Outcome::Done(done) = judge(&steps[index], ran(end, "", ""), false, 1) else { panic!("reboot") };
                machine.push(done);
            }
        }
    }
}

#[track_caller]
fn check(inputs: &[Value], codes: &[i32], expected: &[(Status, i32)], document: Status) {
    let (done, status) = course(&scripts(inputs), codes);
    let found: Vec<_> = done.iter().map(|done| (done.report.status, done.report.code)).collect();
    assert_eq!(found, expected);
    assert_eq!(status, document);
}

use Status::{Cancelled, Failed, Skipped, Success, SuccessAndReboot, TimedOut};

#[test]
fn all_go_well() {
    check(&[json!({}), json!({})], &[0, 0], &[(Success, 0), (Success, 0)], Success);
}

#[test]
fn a_failure_does_not_stop_the_rest() {
    check(&[json!({}), json!({})], &[3, 0], &[(Failed, 3), (Success, 0)], Failed);
}

#[test]
fn on_failure_exit() {
    let exit = json!({"onFailure": "exit"});
    check(&[exit.clone(), json!({})], &[3], &[(Failed, 3), (Skipped, 0)], Failed);
    check(&[exit, json!({})], &[0, 0], &[(Success, 0), (Success, 0)], Success);
}

#[test]
fn on_failure_success_and_exit() {
    let exit = json!({"onFailure": "successAndExit"});
    check(&[exit, json!({})], &[3], &[(Success, 168), (Skipped, 0)], Success);
}

#[test]
fn on_success_exit() {
    let exit = json!({"onSuccess": "exit"});
    check(&[exit.clone(), json!({})], &[0], &[(Success, 0), (Skipped, 0)], Success);
    check(&[exit, json!({})], &[3, 0], &[(Failed, 3), (Success, 0)], Failed);
}

#[test]
fn the_final_step_runs_after_an_exit() {
    let (exit, last) = (json!({"onFailure": "exit"}), json!({"finallyStep": true}));
    check(&[exit, json!({}), last.clone()], &[3, 0], &[(Failed, 3), (Skipped, 0), (Success, 0)], Failed);
    check(&[json!({}), json!({}), last], &[168, 1], &[(Success, 168), (Skipped, 0), (Failed, 1)], Failed);
}

#[test]
fn exit_codes_that_end_the_document() {
    check(&[json!({}), json!({})], &[168], &[(Success, 168), (Skipped, 0)], Success);
    check(&[json!({}), json!({})], &[169], &[(Failed, 169), (Skipped, 0)], Failed);
}

#[test]
fn a_failure_at_169_does_not_ask_on_failure() {
    check(&[json!({"onFailure": "successAndExit"}), json!({})], &[169], &[(Failed, 169), (Skipped, 0)], Failed);
}

fn judged(inputs: &Value, end: End, stdout: &str, stderr: &str) -> Done {
    match judge(&scripts(std::slice::from_ref(inputs))[0], ran(end, stdout, stderr), false, 1) {
        Outcome::Done(done) => done,
        Outcome::Reboot(report) => panic!("a reboot: {report:?}"),
    }
}

#[test]
fn texts_of_a_failure() {
    let report = judged(&json!({}), End::Exited(3), "out\n", "err\n").report;
    assert_eq!(report.output, "out\n\n----------ERROR-------\nerr\nfailed to run commands: exit status 3");
    assert_eq!(report.standard_output, "out\n");
    assert_eq!(report.standard_error, "err\nfailed to run commands: exit status 3");
    assert_eq!((report.start_date_time.as_str(), report.end_date_time.as_str()), (NOW, NOW));
    let unended = judged(&json!({}), End::Exited(3), "", "err").report;
    assert_eq!(unended.standard_error, "err\nfailed to run commands: exit status 3");
}

#[test]
fn texts_of_an_exit_on_failure() {
    let report = judged(&json!({"onFailure": "exit"}), End::Exited(5), "", "").report;
    let sentence = "\nStep was found to have onFailure property. Further document steps will be skipped.";
    assert_eq!(report.output, "\n----------ERROR-------\nfailed to run commands: exit status 5");
    assert_eq!(report.standard_output, sentence);
    assert_eq!(report.standard_error, format!("failed to run commands: exit status 5{sentence}"));
}

#[test]
fn texts_of_168() {
    let report = judged(&json!({}), End::Exited(168), "x\n", "").report;
    assert_eq!(report.output, "x\n");
    assert_eq!(
        report.standard_output,
        "x\n\nStep exited with code 168. Therefore, marking step as succeeded. Further document steps will be skipped."
    );
    assert_eq!(report.standard_error, "");
}

#[test]
fn what_was_killed_keeps_its_output() {
    for (end, status) in [(End::TimedOut, TimedOut), (End::Cancelled, Cancelled)] {
        let done = judged(&json!({}), end, "begin\n", "");
        assert_eq!((done.report.status, done.report.code), (status, 137));
        assert_eq!((done.report.output.as_str(), done.report.standard_error.as_str()), ("begin\n", ""));
        assert!(!done.ends);
    }
}

#[test]
fn a_kill_by_others_is_a_failure() {
    let report = judged(&json!({}), End::Killed(9), "", "").report;
    assert_eq!((report.status, report.code), (Failed, 137));
    assert_eq!(report.standard_error, "failed to run commands: killed by signal 9");
}

#[test]
fn a_timeout_is_a_failure_for_the_flow() {
    assert!(judged(&json!({"onFailure": "exit"}), End::TimedOut, "", "").ends);
    assert_eq!(judged(&json!({"onFailure": "successAndExit"}), End::TimedOut, "", "").report.status, Success);
}

#[test]
fn work_that_could_not_be_done() {
    let report = judged(&json!({}), End::Failed("no such folder".to_owned()), "", "").report;
    assert_eq!((report.status, report.code, report.standard_error.as_str()), (Failed, 1, "no such folder"));
}

#[test]
fn a_reboot_that_is_allowed_comes_back_to_the_step() {
    let steps = scripts(&[json!({})]);
    let outcome = judge(&steps[0], ran(End::Exited(194), "o", ""), true, 1);
    let Outcome::Reboot(report) = outcome else { panic!("{outcome:?}") };
    assert_eq!((report.status, report.code), (SuccessAndReboot, 194));
    let machine = Machine::new(&steps, Vec::new());
    assert_eq!(machine.next(&abilities(), None, NOW), Next::Run(0));
}

#[test]
fn a_reboot_that_is_not_allowed_is_a_failure() {
    let report = judged(&json!({}), End::Exited(194), "", "").report;
    assert_eq!((report.status, report.code), (Failed, 194));
    assert!(report.standard_error.contains("--allow-reboot"), "{}", report.standard_error);
}

#[test]
fn reboots_come_to_an_end() {
    let step = &scripts(&[json!({})])[0];
    let reboot = |runs| matches!(judge(step, ran(End::Exited(194), "", ""), true, runs), Outcome::Reboot(_));
    assert!(reboot(MAX_RUNS - 1));
    assert!(!reboot(MAX_RUNS));
}

#[test]
fn cancelling_settles_all_that_has_not_run() {
    let steps = scripts(&[json!({}), json!({}), json!({"finallyStep": true})]);
    let mut machine = Machine::new(&steps, Vec::new());
    machine.push(judged(&json!({}), End::Cancelled, "", ""));
    for _ in 0..2 {
        let Next::Settled(done) = machine.next(&abilities(), Some(1), NOW) else { panic!("a step runs") };
        assert_eq!((done.report.status, done.report.code), (Cancelled, 1));
        machine.push(*done);
    }
    assert_eq!(machine.next(&abilities(), Some(1), NOW), Next::Finished(Cancelled));
}

/// What becomes of one step that does not run.
fn settled(step: &Value) -> Done {
    let steps = steps(&json!([step]));
    let next = Machine::new(&steps, Vec::new()).next(&abilities(), None, NOW);
    let Next::Settled(done) = next else { panic!("{next:?}") };
    *done
}

#[test]
fn steps_for_other_platforms_are_skipped() {
    let windows = json!({"StringEquals": ["platformType", "Windows"]});
    let done = settled(&json!({"action": "aws:runShellScript", "name": "win", "precondition": windows}));
    assert_eq!((done.report.status, done.report.code, done.ends), (Skipped, 0, false));
    assert_eq!(
        done.report.output,
        "Step execution skipped due to unsatisfied preconditions: '\"StringEquals\": [platformType, Windows]'. Step name: win"
    );
    assert_eq!(settled(&json!({"action": "aws:psModule", "name": "a"})).report.status, Skipped);
}

#[test]
fn preconditions_that_make_no_sense_fail() {
    let odd = json!({"StringEquals": ["platformType", "Windows"], "StringUnequal": ["a", "b"]});
    let done = settled(&json!({"action": "aws:runShellScript", "name": "a", "precondition": odd}));
    assert_eq!((done.report.status, done.report.code), (Failed, 1));
    assert!(done.report.output.contains("StringUnequal"), "{}", done.report.output);
}

#[test]
fn unknown_plugins_fail() {
    let done = settled(&json!({"action": "aws:noSuch", "name": "a", "inputs": {"onFailure": "exit"}}));
    assert_eq!((done.report.status, done.report.code, done.ends), (Failed, 1, true));
    assert!(done.report.output.contains("aws:noSuch is not supported by this version"), "{}", done.report.output);
    assert_eq!(done.report.name, "aws:noSuch");
}

#[test]
fn a_document_whose_steps_were_all_skipped_is_a_success() {
    let skip = json!({"action": "aws:psModule", "name": "a"});
    let steps = steps(&json!([skip]));
    let mut machine = Machine::new(&steps, Vec::new());
    machine.push(settled(&json!({"action": "aws:psModule", "name": "a"})));
    assert_eq!(machine.next(&abilities(), None, NOW), Next::Finished(Success));
}

#[test]
fn it_goes_on_where_it_stood() {
    let steps = scripts(&[json!({"onFailure": "exit"}), json!({}), json!({})]);
    let stored = serde_json::to_string(&judged(&json!({"onFailure": "exit"}), End::Exited(1), "", "")).unwrap();
    let machine = Machine::new(&steps, vec![serde_json::from_str(&stored).unwrap()]);
    assert!(matches!(machine.next(&abilities(), None, NOW), Next::Settled(done) if done.report.status == Skipped));
}
