//! `run` outlives the server that it waits for.

use std::io::Read;
use std::process::Stdio;

use crate::support::{Background, ended, free_port, until};

#[test]
fn a_server_that_is_killed_and_comes_back_brings_the_result() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    let listen = format!("127.0.0.1:{}", free_port());
    let first = Background::start(&["dev", "--listen", &listen, "--data", data]);
    let (begun, go) = (folder.path().join("begun"), folder.path().join("go"));
    let script =
        format!("echo run >> {}; while [ ! -e {} ]; do sleep 0.05; done; echo over", begun.display(), go.display());
    let mut run = first.command(&["run", &first.node(), "--", &script]);
    let mut run = run.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    until("the script runs", || begun.exists().then_some(()));

    drop(first);
    let mut stderr = run.stderr.take().unwrap();
    let mut said = [0; 64];
    let count = stderr.read(&mut said).unwrap();
    assert!(said[..count].starts_with(b"warning: the server does not answer"));
    let second = Background::start(&["dev", "--listen", &listen, "--data", data]);
    std::fs::write(&go, "").unwrap();

    assert_eq!(ended(&mut run).code(), Some(0));
    let mut output = String::new();
    run.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    assert_eq!(output, "over\n");
    assert_eq!(std::fs::read_to_string(&begun).unwrap(), "run\n", "it ran once");
    assert_eq!(second.terminate().code(), Some(0));
}
