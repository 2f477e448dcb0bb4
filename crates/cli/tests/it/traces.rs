//! Traces of a server, as a collector gets them.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::support::{ended, exports, fleetwright, free_port, signal, stderr, stdout, until};

/// A collector that takes everything, and passes on what it was sent.
fn collector() -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, received) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let sender = sender.clone();
            thread::spawn(move || serve(stream, &sender));
        }
    });
    (format!("http://{address}"), received)
}

fn serve(mut stream: std::net::TcpStream, sender: &mpsc::Sender<String>) {
    let mut buffer = vec![0; 64 << 10];
    while let Ok(size @ 1..) = stream.read(&mut buffer) {
        let _ = sender.send(String::from_utf8_lossy(&buffer[..size]).into_owned());
        let answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
        let _ = stream.write_all(answer);
    }
}

#[test]
fn a_call_becomes_a_span() {
    let folder = tempfile::tempdir().unwrap();
    let etc = folder.path().join("etc");
    let words = ["init", "--folder", etc.to_str().unwrap(), "--name", "127.0.0.1", "--listen", "127.0.0.1:0"];
    let made = fleetwright(&words).output().unwrap();
    assert!(made.status.success(), "{}", stderr(&made));
    let (collector, received) = collector();
    let config = etc.join("fleetwright.toml");
    let mut settings = std::fs::read_to_string(&config).unwrap();
    let port = free_port();
    settings = settings.replace("127.0.0.1:0", &format!("127.0.0.1:{port}"));
    std::fs::write(&config, format!("{settings}\n[traces]\notlp = '{collector}'\n")).unwrap();
    let mut exports = exports(&stdout(&made));
    exports.insert("AWS_ENDPOINT_URL".to_owned(), format!("https://127.0.0.1:{port}"));
    let words = ["server", "--config", config.to_str().unwrap()];
    let mut server = fleetwright(&words).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    until("the server answers", || {
        let nodes = fleetwright(&["api", "ssm", "list-commands"]).envs(&exports).output().unwrap();
        nodes.status.success().then_some(())
    });
    signal(server.id(), "TERM");
    assert_eq!(ended(&mut server).code(), Some(0));
    let mut sent = String::new();
    while let Ok(more) = received.recv_timeout(Duration::from_secs(10)) {
        sent += &more;
        if sent.contains("ListCommands") && sent.contains("/v1/traces") && sent.contains("request_id") {
            return;
        }
    }
    panic!("no span of the call in what the collector got:\n{sent}");
}
