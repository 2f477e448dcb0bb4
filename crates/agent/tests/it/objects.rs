//! Buckets: what is put there and what is fetched from there, with keys of the node.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use crate::PROGRAM;
use crate::http::{Answer, Files, ok, status};

fn act(action: &Value, server: &str) -> Output {
    let access = json!({
        "server": server, "region": "lab-1", "trust": "System",
        "access_key_id": "ASIANODE", "secret": "secret", "session_token": "token",
    });
    let mut command = Command::new(PROGRAM);
    command.args(["step", "--action"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let order = json!({"action": action, "server": access}).to_string();
    child.stdin.take().unwrap().write_all(order.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn upload(files: &[(&std::path::Path, &str)]) -> Value {
    json!({"Upload": {"endpoint": "", "region": "", "bucket": "logs", "files": files}})
}

#[test]
fn outputs_are_put_signed() {
    let folder = tempfile::tempdir().unwrap();
    let [out, err] = ["stdout", "stderr"].map(|name| folder.path().join(name));
    std::fs::write(&out, vec![b'x'; 5_000_000]).unwrap();
    std::fs::write(&err, "").unwrap();
    let files = Files::serve(|_| ok(""));
    let done = act(&upload(&[(&out, "p/c-1/mi-1/awsrunShellScript/a b/stdout"), (&err, "p/stderr")]), &files.url);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let asked = files.asked();
    assert_eq!(asked.len(), 1, "nothing is put for an empty file");
    assert_eq!((asked[0].method.as_str(), asked[0].body.len()), ("PUT", 5_000_000));
    assert_eq!(asked[0].target, "/logs/p/c-1/mi-1/awsrunShellScript/a%20b/stdout");
    let authorization = asked[0].header("authorization");
    assert!(authorization.contains("Credential=ASIANODE/") && authorization.contains("/lab-1/s3/aws4_request"));
    assert!(authorization.contains("x-amz-content-sha256"), "{authorization}");
    assert_eq!(
        (asked[0].header("x-amz-acl"), asked[0].header("x-amz-security-token")),
        ("bucket-owner-full-control", "token")
    );
}

#[test]
fn what_cannot_be_put_is_tried_again_and_said() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("stdout");
    std::fs::write(&out, "x").unwrap();
    let count = std::sync::atomic::AtomicU32::new(0);
    let files =
        Files::serve(
            move |_| {
                if count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0 { status(503) } else { ok("") }
            },
        );
    assert!(act(&upload(&[(&out, "k")]), &files.url).status.success());
    assert_eq!(files.asked().len(), 2);
    let refused = act(
        &json!({"Upload": {"endpoint": "http://127.0.0.1:1", "region": "", "bucket": "b", "files": [[out, "k"]]}}),
        &files.url,
    );
    assert!(
        !refused.status.success() && String::from_utf8_lossy(&refused.stderr).contains("b/k at http://127.0.0.1:1")
    );
}

#[test]
fn objects_and_folders_are_fetched() {
    let files = Files::serve(|asked| {
        let list = "<ListBucketResult><Contents><Key>d/a</Key></Contents><Contents><Key>d/sub/</Key></Contents>\
                    <Contents><Key>d/sub/b&amp;c</Key></Contents></ListBucketResult>";
        match asked.target.as_str() {
            _ if !asked.header("authorization").contains("/s3/aws4_request") => status(403),
            "/bucket/one" => ok("one"),
            "/bucket/d/a" | "/bucket/d/sub/b%26c" => ok(asked.target.clone()),
            "/bucket?list-type=2&prefix=d%2F" => ok(list),
            target if target.starts_with("/bucket?list") => ok("<ListBucketResult></ListBucketResult>"),
            "/bucket/evil" => Answer { headers: vec![("x", "y".to_owned())], ..status(404) },
            _ => status(404),
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let fetch = |key: &str, name: &str| {
        let destination = format!("{}/{name}", folder.path().display());
        act(
            &json!({"Download": {"source": {"S3": format!("{}/bucket/{key}", files.url)}, "destination": destination}}),
            &files.url,
        )
    };
    let read = |path: &str| std::fs::read_to_string(folder.path().join(path)).unwrap();
    assert!(fetch("one", "").status.success());
    assert_eq!(read("one"), "one");
    for (key, name) in [("d/", "with"), ("d", "without")] {
        let done = fetch(key, name);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(read(&format!("{name}/sub/b&c")), "/bucket/d/sub/b%26c");
    }
    let none = fetch("none", "x");
    assert!(!none.status.success());
    assert!(String::from_utf8_lossy(&none.stderr).contains("bucket/none"), "{}", String::from_utf8_lossy(&none.stderr));
}

#[test]
fn orders_that_make_no_sense() {
    for order in [json!({}), json!({"Fly": {}}), json!("x")] {
        let done = act(&order, "http://127.0.0.1:1");
        assert!(!done.status.success());
        assert_eq!(String::from_utf8_lossy(&done.stderr), "the order of the agent makes no sense\n");
    }
}
