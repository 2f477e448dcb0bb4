//! Parameters that the program serves to others on its machine, against the real control plane.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use model::{iam, ssm};
use serde_json::{Value, json};
use testkit::eventually;

use crate::server::Fleet;

const SECRET: &str = "hunter2 of the extension";

/// A node that serves parameters.
struct Served {
    fleet: Fleet,
    node: String,
    port: u16,
    options: Vec<String>,
}

/// What was answered.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn value(&self) -> String {
        let body: Value = serde_json::from_str(&self.body).unwrap();
        body["Parameter"]["Value"].as_str().unwrap().to_owned()
    }
}

impl Served {
    /// One with parameters, served with these options.
    async fn start(options: &[&str]) -> Self {
        let (mut fleet, node) = Fleet::online().await;
        fleet.kill();
        // Nobody else takes a port that was free a moment ago.
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut all = vec!["--parameters".to_owned(), format!("--parameters-port={port}")];
        all.extend(options.iter().map(ToString::to_string));
        let mut served = Self { fleet, node, port, options: all };
        served.put("/app/word", "String", "first").await;
        served.put("/app/password", "SecureString", SECRET).await;
        served.start_agent();
        served.fleet.until_online(&served.node).await;
        served
    }

    fn start_agent(&mut self) {
        let options: Vec<&str> = self.options.iter().map(String::as_str).collect();
        self.fleet.start_with(&options);
    }

    async fn put(&self, name: &str, kind: &str, value: &str) {
        let input = json!({ "Name": name, "Type": kind, "Value": value, "Overwrite": true });
        self.fleet.plane.must::<ssm::PutParameter>(input).await;
    }

    fn token(&self) -> String {
        std::fs::read_to_string(self.fleet.state.join("parameters-token")).unwrap_or_default()
    }

    /// Asks as a program does; waits until the agent listens.
    async fn ask(&self, query: &str) -> Answer {
        let head = format!("X-Aws-Parameters-Secrets-Token: {}\r\n", self.token());
        self.request("GET", &format!("/systemsmanager/parameters/get?{query}"), &head).await
    }

    async fn request(&self, method: &str, path: &str, head: &str) -> Answer {
        let request = format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{head}\r\n");
        let stream = eventually("the agent listens", async || TcpStream::connect(("127.0.0.1", self.port)).ok()).await;
        tokio::task::spawn_blocking(move || exchange(stream, &request)).await.unwrap()
    }

    async fn value(&self, query: &str) -> String {
        let answer = self.ask(query).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.value()
    }

    /// The files in which answers are kept.
    fn kept(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.fleet.state.join("parameters")) else { return Vec::new() };
        entries.map(|entry| entry.unwrap().path()).filter(|path| !path.ends_with("key")).collect()
    }
}

fn exchange(mut stream: TcpStream, request: &str) -> Answer {
    stream.write_all(request.as_bytes()).unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
}

#[tokio::test]
async fn answers_are_those_of_the_extension() {
    let served = Served::start(&[]).await;
    served.put("/app/word", "String", "second").await;
    let answer = served.ask("name=%2Fapp%2Fword&version=1").await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(answer.head.contains("content-type: application/json"), "{}", answer.head);
    let mut body: Value = serde_json::from_str(&answer.body).unwrap();
    let modified = body["Parameter"]["LastModifiedDate"].take();
    assert!(modified.as_str().unwrap().ends_with('Z'), "{modified}");
    let expected = json!({ "Parameter": {
        "ARN": "arn:aws:ssm:lab-1:123456789012:parameter/app/word", "DataType": "text", "LastModifiedDate": null,
        "Name": "/app/word", "Selector": ":1", "SourceResult": null, "Type": "String", "Value": "first", "Version": 1,
    }, "ResultMetadata": {} });
    assert_eq!(body, expected);
    let label = json!({ "Name": "/app/word", "ParameterVersion": 1, "Labels": ["live"] });
    served.fleet.plane.must::<ssm::LabelParameterVersion>(label).await;
    assert_eq!(served.value("name=/app/word&label=live").await, "first");
    assert_eq!(served.value("name=/app/word").await, "second");
    let region = served.value("name=%2Faws%2Fservice%2Fglobal-infrastructure%2Fcurrent-region").await;
    assert_eq!(region, "lab-1");
    assert_eq!(served.value("name=/app/password&withDecryption=true").await, SECRET);
    assert!(!served.value("name=/app/password").await.contains(SECRET), "sealed unless asked for in clear");
}

#[tokio::test]
async fn who_may_not_ask_or_asks_nonsense_hears_why() {
    let served = Served::start(&[]).await;
    served.ask("name=/app/word").await;
    let path = "/systemsmanager/parameters/get/?name=/app/word";
    let token = format!("X-Aws-Parameters-Secrets-Token: {}\r\n", served.token());
    let forwarded = format!("{token}X-Forwarded-For: 192.0.2.1\r\n");
    let wrong = format!("X-Aws-Parameters-Secrets-Token: {}\r\n", "0".repeat(64));
    for (method, path, head, status) in [
        ("GET", path, token.as_str(), 200),
        ("GET", path, "", 401),
        ("GET", path, &wrong, 401),
        ("GET", "/", "", 401),
        ("GET", path, &forwarded, 400),
        ("POST", path, &token, 405),
        ("GET", "/secretsmanager/get?secretId=x", &token, 404),
        ("GET", "/systemsmanager/parameters/get", &token, 400),
        ("GET", "/systemsmanager/parameters/get?name=%zz", &token, 400),
        ("GET", "/systemsmanager/parameters/get?name=a&withDecryption=7", &token, 400),
    ] {
        let answer = served.request(method, path, head).await;
        assert_eq!(answer.status, status, "{method} {path} {head}: {answer:?}");
        assert!(status == 200 || !answer.body.contains("first"));
    }
    for (query, said) in [
        ("name=/none", "ParameterNotFound"),
        ("name=/app/word&version=9", "ParameterVersionNotFound"),
        ("name=a%20b", "ValidationException"),
    ] {
        let answer = served.ask(query).await;
        assert_eq!(answer.status, 400, "{answer:?}");
        let begin = format!("GetParameter request encountered an error: {said}: ");
        assert!(answer.body.starts_with(&begin), "{}", answer.body);
    }
    let garbage = TcpStream::connect(("127.0.0.1", served.port)).unwrap();
    let answer = tokio::task::spawn_blocking(move || exchange(garbage, "no request at all\r\n\r\n")).await.unwrap();
    assert_eq!(answer.status, 400);
    let long = format!("{token}X-Long: {}\r\n", "x".repeat(20_000));
    assert_eq!(served.request("GET", path, &long).await.status, 431);
}

#[tokio::test]
async fn the_role_of_the_node_decides() {
    let served = Served::start(&["--parameters-ttl=0"]).await;
    assert_eq!(served.value("name=/app/password&withDecryption=true").await, SECRET);
    let roles = served.fleet.plane.must::<iam::ListRoles>(json!({})).await;
    let role = roles["Roles"][0]["RoleName"].as_str().unwrap();
    let deny = json!([{ "Effect": "Deny", "Action": "ssm:GetParameter", "Resource": "arn:aws:ssm:*:*:parameter/app/password" }]);
    served.fleet.plane.permit_role(role, deny).await;
    let answer = served.ask("name=/app/password&withDecryption=true").await;
    assert_eq!(answer.status, 400, "{answer:?}");
    assert!(answer.body.contains("AccessDeniedException") && !answer.body.contains(SECRET), "{}", answer.body);
    assert_eq!(served.value("name=/app/word").await, "first");
}

#[tokio::test]
async fn an_answer_is_fresh_for_as_long_as_it_is_set() {
    let mut served = Served::start(&[]).await;
    assert_eq!(served.value("name=/app/word").await, "first");
    served.put("/app/word", "String", "second").await;
    assert_eq!(served.value("name=/app/word").await, "first");
    served.fleet.kill();
    served.options.push("--parameters-ttl=1".to_owned());
    served.start_agent();
    assert_eq!(served.value("name=/app/word").await, "second", "an answer on disk does not count as fresh");
    served.put("/app/word", "String", "third").await;
    eventually("the answer is asked for anew", async || {
        (served.value("name=/app/word").await == "third").then_some(())
    })
    .await;
}

#[tokio::test]
async fn answers_stand_in_for_a_server_that_is_away() {
    let mut served = Served::start(&["--parameters-ttl=0", "--parameters-offline=3600"]).await;
    let secret = "name=/app/password&withDecryption=true";
    assert_eq!(served.value(secret).await, SECRET);
    assert_eq!(served.kept().len(), 1);
    served.fleet.plane.halt().await;
    let answer = served.ask(secret).await;
    assert_eq!((answer.status, answer.value().as_str()), (200, SECRET), "{answer:?}");
    assert!(answer.head.contains("warning: 110") && answer.head.contains("age: "), "{}", answer.head);
    assert_eq!(served.ask("name=/app/word").await.status, 503, "nobody has asked for it before");
    // Another agent on the same machine, as after a boot.
    let token = served.token();
    served.fleet.kill();
    served.start_agent();
    assert_eq!(served.value(secret).await, SECRET);
    assert_eq!(served.token(), token);
    for path in served.kept() {
        assert!(!String::from_utf8_lossy(&std::fs::read(&path).unwrap()).contains("hunter2"), "{}", path.display());
    }
    served.fleet.plane.restart().await;
    served.put("/app/password", "SecureString", "changed meanwhile").await;
    eventually("the server is asked again", async || (served.value(secret).await == "changed meanwhile").then_some(()))
        .await;
}

#[tokio::test]
async fn nothing_stands_in_for_the_server_where_that_is_not_wanted() {
    let mut served = Served::start(&["--parameters-ttl=0", "--parameters-offline=0"]).await;
    assert_eq!(served.value("name=/app/word").await, "first");
    assert!(!served.fleet.state.join("parameters").exists());
    served.fleet.plane.halt().await;
    let answer = served.ask("name=/app/word").await;
    assert_eq!(answer.status, 503, "{answer:?}");
    assert!(answer.body.starts_with("GetParameter request encountered an error: "), "{}", answer.body);
}

#[tokio::test]
async fn what_is_deleted_stands_in_for_nothing() {
    let mut served = Served::start(&["--parameters-ttl=0"]).await;
    assert_eq!(served.value("name=/app/word").await, "first");
    served.fleet.plane.must::<ssm::DeleteParameter>(json!({ "Name": "/app/word" })).await;
    assert_eq!(served.ask("name=/app/word").await.status, 400);
    assert_eq!(served.kept(), Vec::<PathBuf>::new());
    served.fleet.plane.halt().await;
    assert_eq!(served.ask("name=/app/word").await.status, 503);
}

#[tokio::test]
async fn a_node_that_is_no_more_keeps_nothing() {
    let mut served = Served::start(&[]).await;
    assert_eq!(served.value("name=/app/word").await, "first");
    assert_eq!(served.value("name=/app/password&withDecryption=true").await, SECRET);
    served.fleet.plane.must::<ssm::DeregisterManagedInstance>(json!({ "InstanceId": served.node })).await;
    eventually("what was fresh is gone", async || (served.ask("name=/app/word").await.status == 400).then_some(()))
        .await;
    assert_eq!(served.kept(), Vec::<PathBuf>::new());
    served.fleet.plane.halt().await;
    assert_eq!(served.ask("name=/app/password&withDecryption=true").await.status, 503);
}

#[tokio::test]
async fn a_port_that_is_taken_does_not_keep_the_agent_from_its_work() {
    let (mut fleet, node) = Fleet::online().await;
    fleet.kill();
    let other = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = format!("--parameters-port={}", other.local_addr().unwrap().port());
    fleet.start_with(&["--parameters", &port]);
    fleet.until_online(&node).await;
    let command = fleet.send(&node, "echo works").await;
    assert_eq!(fleet.until(&command, &node, "Success").await["StandardOutputContent"], "works\n");
}
