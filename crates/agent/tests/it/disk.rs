//! A node whose disk is full.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use protocol::Status::Failed;

use crate::crash::{Node, only};
use crate::{is_running, script, state, wait_for, wait_for_lines};

/// What is said where it cannot be made.
const NEEDS: &str = "this test needs mount namespaces: `unshare --map-root-user --mount` must work (run as root, or allow user namespaces)";

/// A small file system, in a name space of its own: it takes no privileges, and goes with the process that holds it.
struct Disk {
    holder: Child,
    path: PathBuf,
}

impl Disk {
    fn mount(at: &Path) -> Self {
        fs::create_dir(at).unwrap();
        let mount = "mount -t tmpfs -o size=4m,mode=700 none \"$0\" && echo mounted && exec cat";
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-c", mount]).arg(at);
        let holder = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        assert!(holder.is_ok(), "{NEEDS}");
        let mut holder = holder.unwrap();
        let mut said = String::new();
        BufReader::new(holder.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let path = PathBuf::from(format!("/proc/{}/root{}", holder.id(), at.display()));
        let disk = Self { holder, path };
        assert_eq!(said, "mounted\n", "{NEEDS}");
        disk
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

#[test]
fn the_outcome_of_a_script_that_fills_the_disk_is_told_when_there_is_room_again() {
    let (folder, _) = state();
    let disk = Disk::mount(&folder.path().join("disk"));
    let fill = disk.path.join("fill");
    let node = Node::with_state(folder, disk.path.join("state"), |play| {
        let (play, fill) = (play.display(), fill.display());
        script(&format!("echo one >> {play}/marks; head -c 8M /dev/zero > {fill}; echo $$ > {play}/started; exit 7"))
    });
    let agent = node.start();
    let pid = node.started().remove(0);
    wait_for("the end of the script", || (!is_running(&pid)).then_some(()));
    // The next agent comes up, and finds the step, on a full disk.
    agent.kill();
    let _agent = node.start();
    wait_for("the next agent", || agent::status(&node.state).unwrap().running.then_some(()));
    assert!(!node.state.join("jobs/c1/steps/only/result.json").exists());
    assert!(fs::write(disk.path.join("more"), [0; 4096]).is_err(), "the disk is full");
    fs::remove_file(&fill).unwrap();
    let report = node.last_reply();
    assert_eq!((report.document_status, only(&report).code), (Failed, 7));
    assert_eq!(wait_for_lines(&node.play.join("marks")).len(), 1, "the script ran once");
}
