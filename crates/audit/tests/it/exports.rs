//! The trail told to real receivers.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use serde_json::{Value, json};
use storage::Batch;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, eventually};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, UdpSocket, UnixDatagram};
use tokio::task::JoinHandle;

use crate::trail;

/// The positions that the trail has.
async fn positions(plane: &ControlPlane) -> Vec<i64> {
    trail(plane).await.iter().map(|recorded| recorded.position).collect()
}

/// Waits until what was told has every position of the trail, each at least once and in order; gives them.
async fn all_told(plane: &ControlPlane, mut told: impl FnMut() -> Vec<i64>) -> Vec<i64> {
    let expected = positions(plane).await;
    assert!(!expected.is_empty());
    eventually("all entries are told", async || {
        // Another replica may have held the export, and what failed waits: time is short in tests.
        plane.clock().advance(5_000);
        plane.server().plane().fabric.publish("audit.sealed", Bytes::new());
        let told = told();
        let mut once = told.clone();
        once.dedup();
        once.sort_unstable();
        once.dedup();
        (once == expected).then_some(told)
    })
    .await
}

fn lines(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    // The last line may be about to be written.
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

fn told(lines: &[Value]) -> Vec<i64> {
    lines.iter().map(|line| line["position"].as_i64().unwrap()).collect()
}

pub(crate) async fn to_a_file_that_goes_on_where_it_was(store: Store) {
    let folder = tempfile::tempdir().unwrap();
    let (path, moved) = (folder.path().join("audit.jsonl"), folder.path().join("audit.jsonl.1"));
    let mut plane = ControlPlane::start(&store).await;
    plane.activation(1).await;
    let file = path.clone();
    plane.restart_with(|settings| settings.audit.export.file = Some(file)).await;
    plane.activation(1).await;
    all_told(&plane, || told(&lines(&path))).await;
    let first = &lines(&path)[0];
    assert_eq!((&first["account"], &first["operation"]), (&json!(ACCOUNT), &json!("ssm:CreateActivation")));
    assert_eq!((first["seal"].as_str().unwrap().len(), &first["detail"]["source"]), (64, &json!("127.0.0.1")));
    // What was written, but not noted, is known by the file's last line.
    // Another replica seems to hold the export for a while, so that the running server does not tell it all again.
    let mut back = Batch::new();
    let until = plane.clock().now() + 60_000;
    back.run("UPDATE audit_exports SET position = 0, holder = 'another', held_until = $1", [until.into()]);
    plane.server().plane().commit(back).await.unwrap();
    plane.restart().await;
    plane.activation(1).await;
    assert_eq!(all_told(&plane, || told(&lines(&path))).await, positions(&plane).await, "nothing twice");
    std::fs::rename(&path, &moved).unwrap();
    plane.activation(1).await;
    let both = || told(&[lines(&moved), lines(&path)].concat());
    assert_eq!(all_told(&plane, both).await, positions(&plane).await, "nothing twice");
    assert_eq!(lines(&path).len(), 1);
    plane.stop().await;
}

pub(crate) async fn to_a_file_that_cannot_be_written_for_a_while(store: Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("later/audit.jsonl");
    let mut plane = ControlPlane::start(&store).await;
    let file = path.clone();
    plane.restart_with(|settings| settings.audit.export.file = Some(file)).await;
    plane.activation(1).await;
    let text = async || {
        let mut text = String::new();
        let mut registry = prometheus_client::registry::Registry::default();
        plane.server().audit().stats().register(&mut registry);
        prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
        text
    };
    eventually("the failure is counted", async || {
        text().await.contains("fleetwright_audit_export_failures_total{target=\"file\"}").then_some(())
    })
    .await;
    std::fs::create_dir(folder.path().join("later")).unwrap();
    all_told(&plane, || told(&lines(&path))).await;
    let counted = "fleetwright_audit_exported_total{target=\"file\"} 1";
    eventually("the entry is counted", async || text().await.contains(counted).then_some(())).await;
    plane.stop().await;
}

type Heard = Arc<Mutex<Vec<String>>>;

fn heard() -> (Heard, Heard) {
    let heard = Heard::default();
    (Arc::clone(&heard), heard)
}

/// The entry in a message of RFC 5424, after a look at its header.
fn parsed(message: &str) -> Value {
    let rest = message.strip_prefix('<').unwrap();
    let (priority, rest) = rest.split_once(">1 ").unwrap();
    assert!(["110", "108"].contains(&priority), "{message}");
    let fields: Vec<&str> = rest.splitn(7, ' ').collect();
    let [time, host, program, process, id, data, text] = fields[..] else { panic!("{message}") };
    assert!(time.ends_with('Z') && time.len() == 24 && !host.is_empty());
    assert_eq!((program, process, data), ("fleetwright", std::process::id().to_string().as_str(), "-"));
    let entry: Value = serde_json::from_str(text).unwrap();
    assert_eq!((&entry["operation"], &entry["time"]), (&json!(id), &json!(time)));
    entry
}

async fn tells_syslog(store: &Store, address: String, heard: &Heard) -> ControlPlane {
    let mut plane = ControlPlane::start(store).await;
    plane.restart_with(|settings| settings.audit.export.syslog = Some(address)).await;
    plane.activation(1).await;
    let refused = json!({ "ActivationId": "00000000-0000-4000-8000-000000000000" });
    plane.call::<model::ssm::DeleteActivation>(refused).await.unwrap_err();
    all_told(&plane, || told(&entries(heard))).await;
    assert!(heard.lock().unwrap().iter().any(|message| message.starts_with("<108>")), "the refused call is a warning");
    plane
}

fn entries(heard: &Heard) -> Vec<Value> {
    heard.lock().unwrap().iter().map(|message| parsed(message)).collect()
}

pub(crate) async fn to_syslog_over_udp(store: Store) {
    let receiver = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = format!("udp://{}", receiver.local_addr().unwrap());
    let (heard, hears) = heard();
    let listening = tokio::spawn(async move {
        let mut buffer = vec![0; 65_536];
        loop {
            let length = receiver.recv(&mut buffer).await.unwrap();
            hears.lock().unwrap().push(String::from_utf8(buffer[..length].to_vec()).unwrap());
        }
    });
    tells_syslog(&store, address, &heard).await.stop().await;
    listening.abort();
}

pub(crate) async fn to_syslog_on_this_machine(store: Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    let receiver = UnixDatagram::bind(&path).unwrap();
    let (heard, hears) = heard();
    let listening = tokio::spawn(async move {
        let mut buffer = vec![0; 65_536];
        loop {
            let length = receiver.recv(&mut buffer).await.unwrap();
            hears.lock().unwrap().push(String::from_utf8(buffer[..length].to_vec()).unwrap());
        }
    });
    tells_syslog(&store, format!("unix:{}", path.display()), &heard).await.stop().await;
    listening.abort();
}

/// Takes one connection after another, each until it ends or the receiver is stopped.
fn tcp_receiver(listener: TcpListener, hears: Heard) -> JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            while let Some(message) = framed(&mut stream).await {
                hears.lock().unwrap().push(message);
            }
        }
    })
}

/// The next message, which its length precedes.
async fn framed(stream: &mut tokio::net::TcpStream) -> Option<String> {
    let mut length = 0;
    loop {
        match stream.read_u8().await.ok()? {
            b' ' => break,
            digit => length = length * 10 + usize::from(digit - b'0'),
        }
    }
    let mut message = vec![0; length];
    stream.read_exact(&mut message).await.ok()?;
    String::from_utf8(message).ok()
}

pub(crate) async fn to_syslog_over_tcp_when_it_comes_back(store: Store) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let place = listener.local_addr().unwrap();
    let (heard, hears) = heard();
    let receiver = tcp_receiver(listener, Arc::clone(&hears));
    let plane = tells_syslog(&store, format!("tcp://{place}"), &heard).await;
    receiver.abort();
    assert!(receiver.await.unwrap_err().is_cancelled());
    plane.activation(1).await;
    eventually("the receiver is missed", async || {
        plane.server().plane().fabric.publish("audit.sealed", Bytes::new());
        let mut text = String::new();
        let mut registry = prometheus_client::registry::Registry::default();
        plane.server().audit().stats().register(&mut registry);
        prometheus_client::encoding::text::encode(&mut text, &registry).unwrap();
        text.contains("failures_total{target=\"syslog\"}").then_some(())
    })
    .await;
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.set_reuseaddr(true).unwrap();
    socket.bind(place).unwrap();
    let receiver = tcp_receiver(socket.listen(8).unwrap(), hears);
    all_told(&plane, || told(&entries(&heard))).await;
    plane.stop().await;
    receiver.abort();
}

/// A request's head and body.
async fn request(stream: &mut tokio::net::TcpStream) -> Option<(String, Value)> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).await.ok()?;
        head.extend(byte);
    }
    let head = String::from_utf8(head).ok()?.to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "))?.parse().ok()?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some((head, serde_json::from_slice(&body).ok()?))
}

/// The log records of a request: severity, attributes, and the entry in the body.
fn records(request: &Value) -> Vec<(String, BTreeMap<String, Value>, Value)> {
    let resource = &request["resourceLogs"][0];
    let names = resource["resource"]["attributes"].as_array().unwrap();
    let service = json!({ "key": "service.name", "value": { "stringValue": "fleetwright" } });
    assert!(names.contains(&service), "{names:?}");
    let records = resource["scopeLogs"][0]["logRecords"].as_array().unwrap();
    records
        .iter()
        .map(|record| {
            let attributes = record["attributes"].as_array().unwrap().iter();
            let attributes = attributes.map(|one| (one["key"].as_str().unwrap().to_owned(), one["value"].clone()));
            let body = serde_json::from_str(record["body"]["stringValue"].as_str().unwrap()).unwrap();
            (record["severityText"].as_str().unwrap().to_owned(), attributes.collect(), body)
        })
        .collect()
}

pub(crate) async fn to_a_collector_that_refuses_at_first(store: Store) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/prefix", listener.local_addr().unwrap());
    let taken = Arc::new(Mutex::new(Vec::new()));
    let takes = Arc::clone(&taken);
    let collector = tokio::spawn(async move {
        for index in 0.. {
            let (mut stream, _) = listener.accept().await.unwrap();
            let Some((head, body)) = request(&mut stream).await else { continue };
            assert!(head.starts_with("post /prefix/v1/logs http/1.1") && head.contains("application/json"), "{head}");
            let status = if index < 2 { "503 Service Unavailable" } else { "200 OK" };
            if index >= 2 {
                takes.lock().unwrap().extend(records(&body));
            }
            let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{{}}");
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    let mut plane = ControlPlane::start(&store).await;
    plane.restart_with(|settings| settings.audit.export.otlp = Some(address)).await;
    plane.activation(1).await;
    let refused = json!({ "ActivationId": "00000000-0000-4000-8000-000000000000" });
    plane.call::<model::ssm::DeleteActivation>(refused).await.unwrap_err();
    let bodies = || taken.lock().unwrap().iter().map(|(_, _, body)| body.clone()).collect::<Vec<_>>();
    all_told(&plane, || told(&bodies())).await;
    let records = taken.lock().unwrap().clone();
    let failed = records.iter().find(|(_, _, body)| body["operation"] == "ssm:DeleteActivation").unwrap();
    assert_eq!(failed.0, "WARN");
    assert_eq!(failed.1["account"], json!({ "stringValue": ACCOUNT }));
    assert_eq!(failed.1["error.type"], json!({ "stringValue": "InvalidActivation" }));
    assert_eq!(failed.2["seal"].as_str().unwrap().len(), 64);
    plane.stop().await;
    collector.abort();
}

/// Of two replicas one tells the file; when it is gone, the other goes on.
pub(crate) async fn by_one_replica_at_a_time(store: Store) {
    if !store.is_postgres() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.jsonl");
    let mut plane = ControlPlane::start(&store).await;
    let file = path.clone();
    plane.restart_with(|settings| settings.audit.export.file = Some(file)).await;
    let other = plane.replica().await;
    plane.activation(1).await;
    let expected = positions(&plane).await;
    eventually("it is told", async || (told(&lines(&path)) == expected).then_some(())).await;
    other.stop().await;
    plane.activation(1).await;
    assert_eq!(all_told(&plane, || told(&lines(&path))).await, positions(&plane).await, "nothing twice");
    plane.stop().await;
}
