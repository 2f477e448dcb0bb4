//! The supervisor of a step, as a process of its own.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::{PROGRAM, is_running, wait_for, wait_for_lines};

fn supervise(folder: &Path) -> Child {
    Command::new(PROGRAM).arg("step").arg(folder).stdin(Stdio::null()).spawn().unwrap()
}

fn task(folder: &Path, script: &str, timeout_seconds: u64) {
    let task = json!({
        "command": ["sh", "-c", script],
        "directory": folder,
        "environment": {"VALUE": "from the task"},
        "timeout_seconds": timeout_seconds,
        "output_limit": 10 << 20,
    });
    fs::write(folder.join("task.json"), task.to_string()).unwrap();
}

fn result(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("result.json")).unwrap()).unwrap()
}

#[test]
fn a_script_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    task(folder.path(), "echo $VALUE; echo err >&2; exit 7", 60);
    assert!(supervise(folder.path()).wait().unwrap().success());
    let result = result(folder.path());
    assert_eq!(result["how"], json!({"Exited": 7}));
    assert!(result["started_ms"].as_i64().unwrap() <= result["ended_ms"].as_i64().unwrap());
    assert_eq!(fs::read_to_string(folder.path().join("stdout")).unwrap(), "from the task\n");
    assert_eq!(fs::read_to_string(folder.path().join("stderr")).unwrap(), "err\n");
}

#[test]
fn a_script_that_takes_too_long() {
    let folder = tempfile::tempdir().unwrap();
    task(folder.path(), "echo begin; sleep 600 & setsid sleep 601 & echo $$ > pid; wait", 1);
    supervise(folder.path()).wait().unwrap();
    assert_eq!(result(folder.path())["how"], "TimedOut");
    assert_eq!(fs::read_to_string(folder.path().join("stdout")).unwrap(), "begin\n");
    assert!(!is_running(&wait_for_lines(&folder.path().join("pid"))[0]));
}

#[test]
fn a_supervisor_that_is_asked_to_stop() {
    let folder = tempfile::tempdir().unwrap();
    task(folder.path(), "trap '' TERM; echo $$ > pid; sleep 600", 60);
    let mut supervisor = supervise(folder.path());
    let pid = wait_for_lines(&folder.path().join("pid")).remove(0);
    Command::new("kill").arg(supervisor.id().to_string()).status().unwrap();
    supervisor.wait().unwrap();
    assert_eq!(result(folder.path())["how"], "Cancelled");
    assert!(!is_running(&pid));
}

#[test]
fn of_two_supervisors_one_runs_the_script() {
    let folder = tempfile::tempdir().unwrap();
    task(folder.path(), "echo once >> count; sleep 0.1", 60);
    let supervisors: Vec<Child> = (0..5).map(|_| supervise(folder.path())).collect();
    for mut supervisor in supervisors {
        supervisor.wait().unwrap();
    }
    assert_eq!(wait_for_lines(&folder.path().join("count")).len(), 1);
    assert_eq!(result(folder.path())["how"], json!({"Exited": 0}));
}

#[test]
fn a_result_that_finds_no_room_is_written_when_there_is() {
    let folder = tempfile::tempdir().unwrap();
    // The draft of the result, into which nothing fits until it is removed.
    task(folder.path(), "ln -s /dev/full .result.json.$PPID; echo ran; exit 7", 60);
    let mut supervisor = supervise(folder.path());
    wait_for("a failed attempt", || {
        let ran = fs::read_to_string(folder.path().join("stdout")).is_ok_and(|text| text == "ran\n");
        let draft = folder.path().join(format!(".result.json.{}", supervisor.id()));
        (ran && !draft.is_symlink()).then_some(())
    });
    assert!(!folder.path().join("result.json").exists());
    assert!(supervisor.wait().unwrap().success());
    assert_eq!(result(folder.path())["how"], json!({"Exited": 7}));
}

#[test]
fn of_endless_output_the_start_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let limit = 10 << 20;
    let length = |name: &str| fs::metadata(folder.path().join(name)).unwrap().len();
    task(
        folder.path(),
        "echo begin; head -c 30000000 /dev/zero; head -c 30000000 /dev/zero >&2; echo > written; \
        until [ -e go ]; do sleep 0.02; done; head -c 1000 /dev/zero; exit 7",
        60,
    );
    let mut supervisor = supervise(folder.path());
    wait_for_lines(&folder.path().join("written"));
    for name in ["stdout", "stderr"] {
        wait_for("a cut while the script runs", || (length(name) == limit).then_some(()));
    }
    fs::write(folder.path().join("go"), "").unwrap();
    assert!(supervisor.wait().unwrap().success());
    assert_eq!((length("stdout"), length("stderr")), (limit, limit));
    assert!(fs::read(folder.path().join("stdout")).unwrap().starts_with(b"begin\n\0"));
    assert_eq!(result(folder.path())["how"], json!({"Exited": 7}));
}

#[test]
fn what_a_script_leaves_running_cannot_fill_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let limit = 10 << 20;
    let length = || fs::metadata(folder.path().join("stdout")).unwrap().len();
    let writer = "head -c 30000000 /dev/zero; echo > written; exec sleep 600";
    task(folder.path(), &format!("sh -c '{writer}' & echo $! > pid; exit 7"), 60);
    let mut supervisor = supervise(folder.path());
    let pid = wait_for_lines(&folder.path().join("pid")).remove(0);
    wait_for("the result", || folder.path().join("result.json").exists().then_some(()));
    assert_eq!(result(folder.path())["how"], json!({"Exited": 7}));
    wait_for_lines(&folder.path().join("written"));
    wait_for("a cut after the end", || (length() == limit).then_some(()));
    assert!(supervisor.try_wait().unwrap().is_none(), "it watches for as long as somebody has the file");
    Command::new("kill").arg(pid).status().unwrap();
    assert!(supervisor.wait().unwrap().success());
}

#[test]
fn a_script_that_removes_its_folder_has_an_end() {
    let folder = tempfile::tempdir().unwrap();
    let step = folder.path().join("step");
    let held_again = "until cd \"$PWD\" && [ -e claim.json ]; do sleep 0.02; done";
    for (remove, wait) in [("rm -r \"$PWD\"", ":"), ("rm -r \"$PWD\"/*", ":"), ("rm -r \"$PWD\"", held_again)] {
        fs::create_dir_all(&step).unwrap();
        task(&step, &format!("echo before; {remove}; {wait}; echo after; exit 7"), 60);
        assert!(supervise(&step).wait().unwrap().success());
        assert_eq!(result(&step)["how"], json!({"Exited": 7}), "{remove}");
        assert_eq!(fs::read_to_string(step.join("stdout")).unwrap(), "before\nafter\n", "{remove}");
        assert!(step.join("claim.json").exists(), "nobody takes it for a step that has not begun");
        fs::remove_dir_all(&step).unwrap();
    }
}

#[test]
fn a_program_that_cannot_start() {
    let folder = tempfile::tempdir().unwrap();
    let task = json!({"command": ["/no/such"], "directory": "/", "environment": {}, "timeout_seconds": 60});
    fs::write(folder.path().join("task.json"), task.to_string()).unwrap();
    supervise(folder.path()).wait().unwrap();
    let how = result(folder.path())["how"]["NotStarted"].as_str().unwrap().to_owned();
    assert!(how.contains("/no/such cannot be started"), "{how}");
}

#[test]
fn the_supervisor_has_a_session_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    task(folder.path(), "echo $$ > pid; sleep 600", 60);
    let mut supervisor = supervise(folder.path());
    let script = wait_for_lines(&folder.path().join("pid")).remove(0);
    let session = |pid: &str| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
        stat.rsplit_once(") ").unwrap().1.split(' ').nth(3).unwrap().to_owned()
    };
    assert_eq!(session(&script), supervisor.id().to_string());
    Command::new("kill").arg(supervisor.id().to_string()).status().unwrap();
    supervisor.wait().unwrap();
    wait_for("the script's end", || (!is_running(&script)).then_some(()));
}

#[test]
fn wrong_use() {
    for arguments in [vec![], vec!["a", "b"]] {
        let status = Command::new(PROGRAM).arg("step").args(arguments).status().unwrap();
        assert_eq!(status.code(), Some(2));
    }
    let empty = tempfile::tempdir().unwrap();
    supervise(empty.path()).wait().unwrap();
    assert_eq!(fs::read_dir(empty.path()).unwrap().count(), 0, "without a task nothing is done");
}

#[test]
fn a_supervisor_that_does_not_hear_its_secrets_leaves_the_folder_alone() {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("script");
    fs::write(&script, "echo ran").unwrap();
    let task = json!({
        "command": ["sh", script], "directory": folder.path(), "environment": {}, "timeout_seconds": 60, "secret": script,
    });
    fs::write(folder.path().join("task.json"), task.to_string()).unwrap();
    assert!(!supervise(folder.path()).wait().unwrap().success());
    assert!(!folder.path().join("claim.json").exists() && !folder.path().join("result.json").exists());
}

#[test]
fn a_service_that_a_script_starts_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    task(folder.path(), "nohup sleep 60 >/dev/null 2>&1 & echo $! > pid", 60);
    assert!(supervise(folder.path()).wait().unwrap().success());
    let pid = wait_for_lines(&folder.path().join("pid")).remove(0);
    assert!(is_running(&pid));
    Command::new("kill").arg(pid).status().unwrap();
}

#[test]
fn a_script_that_has_run_wild_is_killed_with_all_it_has_started() {
    let folder = tempfile::tempdir().unwrap();
    let script = "for i in $(seq 300); do setsid sleep 600 & echo $! >> all; done; mv all pids; exit 3";
    task(folder.path(), script, 60);
    assert!(supervise(folder.path()).wait().unwrap().success());
    assert_eq!(result(folder.path())["how"], json!({"Exited": 3}));
    let pids = wait_for_lines(&folder.path().join("pids"));
    assert_eq!(pids.len(), 300);
    wait_for("the end of all", || pids.iter().all(|pid| !is_running(pid)).then_some(()));
}

#[test]
fn processes_that_start_each_other_come_to_an_end() {
    let folder = tempfile::tempdir().unwrap();
    // Each starts the next one in a session of its own, and ends: there is never a parent to be found.
    let chain = "echo $$ > last; sleep 0.01; setsid sh chain & exit";
    fs::write(folder.path().join("chain"), chain).unwrap();
    task(folder.path(), "sh chain & sh chain & sh chain & sleep 600", 1);
    assert!(supervise(folder.path()).wait().unwrap().success());
    assert_eq!(result(folder.path())["how"], "TimedOut");
    let last = || fs::read_to_string(folder.path().join("last")).unwrap();
    let before = last();
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(last(), before, "nobody is left to write");
}
