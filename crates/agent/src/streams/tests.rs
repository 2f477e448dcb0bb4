use std::path::PathBuf;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use protocol::output::{Output, OutputStream};
use protocol::{AgentMessage, JobId};
use ring::digest::{SHA256, digest};
use uuid::Uuid;
use wire::sigv4::hex;

use super::{AGAIN, LOOK, Source, Streams, WINDOW};

fn source(folders: Vec<PathBuf>) -> Source {
    Source { job: JobId::new("c1", "mi-1").unwrap(), step: "a".to_owned(), folders, limit: 64 << 20 }
}

/// All that may be sent, when files may be looked at again.
fn sent(streams: &Streams) -> Vec<(Uuid, Output)> {
    std::thread::sleep(LOOK);
    std::iter::from_fn(|| streams.take(Instant::now()))
        .map(|frame| {
            let message = AgentMessage::decode(&frame).unwrap();
            (message.id, serde_json::from_slice(&message.payload).unwrap())
        })
        .collect()
}

/// Acknowledges everything until nothing more comes; gives the stream as a server puts it together.
fn drain(streams: &Streams, whole: &mut Vec<u8>) -> Option<(u64, String)> {
    loop {
        let all = sent(streams);
        if all.is_empty() {
            return None;
        }
        for (id, output) in all {
            let bytes = STANDARD.decode(output.data).unwrap();
            let at = usize::try_from(output.offset).unwrap();
            assert!(at <= whole.len(), "no hole");
            whole.truncate(at);
            whole.extend(bytes);
            assert!(streams.acknowledge(id));
            if let Some(end) = output.end {
                return Some((end.length, end.sha256));
            }
        }
    }
}

#[test]
fn a_stream_comes_while_it_grows_and_then_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let (streams, source) = (Streams::default(), source(vec![folder.path().to_owned()]));
    streams.follow(&source);
    assert!(sent(&streams).is_empty());
    let mut text = b"first\xff\n".to_vec();
    std::fs::write(folder.path().join("stdout"), &text).unwrap();
    let mut whole = Vec::new();
    assert_eq!(drain(&streams, &mut whole), None);
    assert_eq!(whole, text);
    text.extend(vec![b'x'; 5_000_000]);
    std::fs::write(folder.path().join("stdout"), &text).unwrap();
    streams.end(&source.job, "a");
    let (length, sha256) = drain(&streams, &mut whole).unwrap();
    assert_eq!((length, whole.len()), (text.len() as u64, text.len()));
    assert_eq!(sha256, hex(digest(&SHA256, &text).as_ref()));
    assert!(sent(&streams).is_empty());
    assert_eq!(streams.due(), None, "nothing is left to do");
}

#[test]
fn a_server_that_does_not_acknowledge_holds_up_and_hears_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let (streams, source) = (Streams::default(), source(vec![folder.path().to_owned()]));
    std::fs::write(folder.path().join("stdout"), vec![b'x'; 4 << 20]).unwrap();
    streams.follow(&source);
    let first = sent(&streams);
    assert_eq!(first.len(), WINDOW);
    assert!(streams.acknowledge(first[1].0), "out of order: it stays under way until the first is acknowledged");
    assert!(sent(&streams).is_empty());
    streams.reconnected();
    assert_eq!(sent(&streams)[0].1.offset, 0);
    assert!(!streams.acknowledge(first[0].0), "of the connection before");
    let again = streams.take(Instant::now() + 2 * AGAIN);
    assert!(again.is_some(), "what is not acknowledged for long is sent again");
    let mut whole = Vec::new();
    streams.reconnected();
    streams.end(&source.job, "a");
    assert_eq!(drain(&streams, &mut whole).unwrap().0, 4 << 20);
}

#[test]
fn what_the_report_holds_does_not_come_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (streams, source) = (Streams::default(), source(vec![folder.path().to_owned()]));
    streams.follow(&source);
    std::fs::write(folder.path().join("stdout"), "short").unwrap();
    streams.end(&source.job, "a");
    assert!(sent(&streams).is_empty());
    assert_eq!(streams.due(), None);
    std::fs::write(folder.path().join("stdout"), b"\xff").unwrap();
    streams.follow(&source);
    streams.end(&source.job, "a");
    assert_eq!(sent(&streams).len(), 2, "the report cannot hold it: the bytes and the end");
}

#[test]
fn runs_after_a_reboot_go_on_in_the_same_stream() {
    let folder = tempfile::tempdir().unwrap();
    let runs = ["a", "b"].map(|run| folder.path().join(run));
    runs.iter().for_each(|run| std::fs::create_dir(run).unwrap());
    let streams = Streams::default();
    std::fs::write(runs[0].join("stdout"), "one").unwrap();
    streams.follow(&source(vec![runs[0].clone()]));
    let mut whole = Vec::new();
    drain(&streams, &mut whole);
    std::fs::write(runs[1].join("stdout"), "two").unwrap();
    streams.follow(&source(runs.to_vec()));
    streams.end(&JobId::new("c1", "mi-1").unwrap(), "a");
    assert_eq!(drain(&streams, &mut whole).unwrap().0, 6);
    assert_eq!(whole, b"onetwo");
}

#[test]
fn both_streams_have_their_turn() {
    let folder = tempfile::tempdir().unwrap();
    let streams = Streams::default();
    std::fs::write(folder.path().join("stdout"), vec![b'o'; 8 << 20]).unwrap();
    std::fs::write(folder.path().join("stderr"), "e").unwrap();
    streams.follow(&source(vec![folder.path().to_owned()]));
    assert!(sent(&streams)[..2].iter().any(|(_, output)| output.stream == OutputStream::Stderr));
}
