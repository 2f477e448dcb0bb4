//! What steps can do beside scripts, each as the server asks for it.

use std::path::Path;
use std::process::Command;

use protocol::Status::{Cancelled, Failed, Skipped, Success, TimedOut};
use protocol::reply::StepReport;
use serde_json::{Value, json};

use crate::controller::{Controller, worker};
use crate::http::{Answer, Files, ok, status};
use crate::{document, is_running, job, state, wait_for_lines};

/// Runs a document of one step; gives what became of it.
async fn one(action: &str, inputs: &Value) -> StepReport {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    run(&mut controller, "c1", &json!([{"action": action, "name": "only", "inputs": inputs}])).await.remove(0)
}

/// Runs a document; gives what became of its steps.
async fn run(controller: &mut Controller, command: &str, steps: &Value) -> Vec<StepReport> {
    controller.run(command, &document(steps), "200").await;
    let replies = controller.replies(command).await;
    let mut reports = Vec::new();
    for step in steps.as_array().unwrap() {
        let name = step["name"].as_str().unwrap();
        let found = replies.iter().filter_map(|reply| reply.runtime_status.as_ref()?.get(name)).next_back();
        reports.push(found.unwrap().clone());
    }
    reports
}

fn shell(name: &str, script: &str) -> Value {
    json!({"action": "aws:runShellScript", "name": name, "inputs": {"runCommand": [script]}})
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(["-c", "user.name=t", "-c", "user.email=t@t"]).args(arguments);
    let output = git.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[tokio::test]
async fn what_scripts_are_told() {
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let mut content = document(&json!([{"action": "aws:runShellScript", "name": "only", "inputs": {
        "environment": {"OWN": "mine", "SSM_COMMAND_ID": "odd"},
        "runCommand": ["env | grep -E '^(AWS_SSM|SSM_|OWN|TERM)' | sort; echo \"$SSM_Text\"; echo '{{ Text }}'; pwd"],
    }}]));
    content["parameters"] = json!({"Text": {"type": "String", "interpolationType": "ENV_VAR"}});
    let mut asked = job("c1", &content);
    let text = "'; $(touch /tmp/odd) \"";
    asked["Content"] = json!({"Parameters": {"Text": text}, "DocumentContent": content}).to_string().into();
    controller.send_job(&asked, "200").await;
    let replies = controller.replies("c1").await;
    let output = &replies.last().unwrap().runtime_status.as_ref().unwrap()["only"].standard_output;
    for line in [
        "AWS_SSM_INSTANCE_ID=mi-0123456789abcdef0",
        "AWS_SSM_PLATFORM_TYPE=Linux",
        "AWS_SSM_REGION_NAME=lab-1",
        "OWN=mine",
        "SSM_COMMAND_ID=c1",
        text,
        "{{ Text }}",
    ] {
        assert!(output.lines().any(|found| found == line), "{line}: {output}");
    }
    assert!(output.contains("AWS_SSM_PLATFORM_NAME=") && output.contains("AWS_SSM_PLATFORM_VERSION="));
    assert!(!output.contains("TERM=") && output.trim_end().ends_with("jobs/c1/downloads"), "{output}");
}

#[tokio::test]
async fn plugins_that_have_nothing_to_do_here() {
    let answer = one("aws:refreshAssociation", &json!({"associationIds": []})).await;
    assert_eq!((answer.status, answer.code), (Success, 0));
    for (action, text) in [
        ("aws:configurePackage", "packages"),
        ("aws:softwareInventory", "can only be invoked via ssm-associate"),
        ("aws:domainJoin", "directories"),
        ("aws:updateSsmAgent", "part of another program"),
        ("aws:configureDocker", "unsupported value"),
        ("aws:runDockerAction", "unsupported value"),
    ] {
        let answer = one(action, &json!({})).await;
        assert_eq!((answer.status, answer.code), (Failed, 1), "{action}");
        assert!(answer.standard_error.contains(text), "{action}: {}", answer.standard_error);
    }
    for action in ["aws:applications", "aws:psModule", "aws:cloudWatch"] {
        assert_eq!(one(action, &json!({})).await.status, Skipped, "{action}");
    }
}

#[tokio::test]
async fn powershell_where_there_is_none() {
    if Path::new("/usr/bin/pwsh").exists() || Path::new("/usr/bin/powershell").exists() {
        return;
    }
    let answer = one("aws:runPowerShellScript", &json!({"runCommand": ["Get-Date"]})).await;
    assert_eq!((answer.status, answer.code), (Failed, 1));
    assert!(answer.standard_error.contains("/usr/bin/pwsh: no such file"), "{}", answer.standard_error);
}

#[tokio::test]
async fn files_by_http() {
    let body: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let sent = body.clone();
    let files = Files::serve(move |asked| match asked.target.as_str() {
        "/moved" => Answer { headers: vec![("location", "/file".to_owned())], ..status(302) },
        "/basic" if asked.header("authorization") != "Basic dTpwdw==" => status(401),
        "/digest" if !asked.header("authorization").contains("response=") => Answer {
            headers: vec![("www-authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"".into())],
            ..status(401)
        },
        "/none" => status(404),
        _ => ok(sent.clone()),
    });
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let target = folder.path().join("target");
    let url = &files.url;
    let sha256 = ring::digest::digest(&ring::digest::SHA256, &body);
    let sha256 = wire::sigv4::hex(sha256.as_ref());
    let download = |number: usize, info: Value, destination: &str| {
        let inputs = json!({"sourceType": "HTTP", "sourceInfo": info.to_string(), "destinationPath": destination});
        (format!("c{number}"), json!([{"action": "aws:downloadContent", "name": "only", "inputs": inputs}]))
    };
    let to = target.to_str().unwrap();
    for (number, (info, error)) in [
        (json!({"url": format!("{url}/moved"), "allowInsecureDownload": true, "sha256": sha256}), ""),
        (json!({"url": format!("{url}/basic"), "allowInsecureDownload": true, "authMethod": "Basic", "username": "u", "password": "pw"}), ""),
        (json!({"url": format!("{url}/digest"), "allowInsecureDownload": "true", "authMethod": "Digest", "username": "u", "password": "pw"}), ""),
        (json!({"url": format!("{url}/file")}), "insecure download is not allowed"),
        (json!({"url": format!("{url}/none"), "allowInsecureDownload": true}), "Status: 404"),
        (json!({"url": format!("{url}/file"), "allowInsecureDownload": true, "sha256": "00"}), "the SHA-256 of what was downloaded"),
        (json!({"url": "ftp://x/y"}), "URL scheme for HTTP resource type is invalid"),
    ]
    .into_iter()
    .enumerate()
    {
        let _ = std::fs::remove_file(&target);
        let (command, steps) = download(number, info, to);
        let report = run(&mut controller, &command, &steps).await.remove(0);
        if error.is_empty() {
            assert_eq!((report.status, report.standard_output), (Success, format!("Content downloaded to {to}\n")));
            assert_eq!(std::fs::read(&target).unwrap(), body);
        } else {
            assert_eq!((report.status, report.code, target.exists()), (Failed, 1, false), "{error}");
            assert!(report.standard_error.contains(error), "{}", report.standard_error);
        }
    }
    let info = json!({"url": format!("{url}/x.sh"), "allowInsecureDownload": true});
    for (number, destination, expected) in [(20, "", "x.sh"), (21, "sub/", "sub/x.sh"), (22, "name", "name")] {
        let (command, mut steps) = download(number, info.clone(), destination);
        steps.as_array_mut().unwrap().push(shell("look", &format!("ls {expected}")));
        let reports = run(&mut controller, &command, &steps).await;
        assert_eq!(reports[1].standard_output, format!("{expected}\n"), "what is downloaded is where scripts start");
    }
    let (command, steps) = download(30, info, "../../out");
    assert!(run(&mut controller, &command, &steps).await[0].standard_error.contains("leads out"));
}

#[tokio::test]
async fn repositories() {
    let (folder, state) = state();
    let origin = folder.path().join("origin");
    std::fs::create_dir(&origin).unwrap();
    git(&origin, &["init", "-q", "-b", "main"]);
    std::fs::write(origin.join("a.sh"), "echo main").unwrap();
    git(&origin, &["add", "."]);
    git(&origin, &["commit", "-q", "-m", "1"]);
    let first = git(&origin, &["rev-parse", "HEAD"]);
    git(&origin, &["checkout", "-q", "-b", "side"]);
    std::fs::write(origin.join("a.sh"), "echo side").unwrap();
    git(&origin, &["commit", "-q", "-a", "-m", "2"]);
    let mut controller = Controller::connect(&worker(&state)).await;
    for (command, options, said) in [
        ("c1", String::new(), "side\n"),
        ("c2", "branch:main".to_owned(), "main\n"),
        ("c3", format!("commitID:{first}"), "main\n"),
    ] {
        let info = json!({"repository": origin, "getOptions": options});
        let steps = json!([
            {"action": "aws:downloadContent", "name": "get", "inputs": {"sourceType": "Git", "sourceInfo": info}},
            shell("use", "sh a.sh; ls -A | grep -c clone"),
        ]);
        let reports = run(&mut controller, command, &steps).await;
        assert_eq!(reports[0].status, Success, "{}", reports[0].standard_error);
        assert_eq!(reports[1].standard_output, format!("{said}0\n"));
    }
    for (command, info, text) in [
        ("c4", json!({"repository": "/none"}), "Cannot clone repository /none"),
        ("c5", json!({"repository": "ext::sh -c reboot"}), "not allowed"),
        ("c6", json!({"repository": origin, "getOptions": "branch:none"}), "Cannot checkout"),
        ("c7", json!({"repository": "https://x/y", "privateSSHKey": "k"}), "Private SSH key must not be provided"),
    ] {
        let inputs = json!({"sourceType": "Git", "sourceInfo": info});
        let steps = json!([{"action": "aws:downloadContent", "name": "only", "inputs": inputs}]);
        let error = run(&mut controller, command, &steps).await.remove(0).standard_error;
        assert!(error.contains(text), "{error}");
    }
}

#[tokio::test]
async fn files_at_github() {
    let files = Files::serve(|asked| {
        if asked.header("authorization") != "Bearer token" || !asked.target.ends_with("?ref=v1") {
            return status(401);
        }
        let raw = asked.header("accept").ends_with("raw");
        let entry = |name: &str, path: &str, kind: &str| json!({"name": name, "path": path, "type": kind});
        match (asked.target.trim_end_matches("?ref=v1"), raw) {
            ("/repos/o/r/contents/d", _) => {
                ok(json!([entry("a", "d/a", "file"), entry("sub", "d/sub", "dir")]).to_string())
            }
            ("/repos/o/r/contents/d/sub", _) => ok(json!([entry("b", "d/sub/b", "file")]).to_string()),
            ("/repos/o/r/contents/d/a", false) => ok(entry("a", "d/a", "file").to_string()),
            (path, true) => ok(format!("raw {path}")),
            _ => status(404),
        }
    });
    let (_folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let get = |path: &str, destination: &str| {
        let info = json!({"owner": "o", "repository": "r", "path": path, "getOptions": "branch:v1", "tokenInfo": "token",
                          "endpoint": files.url});
        json!([
            {"action": "aws:downloadContent", "name": "get",
             "inputs": {"sourceType": "GitHub", "sourceInfo": info, "destinationPath": destination}},
            shell("use", "find . -type f | sort | xargs cat"),
        ])
    };
    let reports = run(&mut controller, "c1", &get("d", "")).await;
    assert_eq!(reports[1].standard_output, "raw /repos/o/r/contents/d/araw /repos/o/r/contents/d/sub/b", "{reports:?}");
    let reports = run(&mut controller, "c2", &get("d/a", "x")).await;
    assert_eq!(reports[1].standard_output, "raw /repos/o/r/contents/d/a");
    let reports = run(&mut controller, "c3", &get("none", "")).await;
    assert!(reports[0].standard_error.contains("Status: 404"), "{}", reports[0].standard_error);
}

/// A document for another one to run.
fn called(folder: &Path, name: &str, steps: &Value) -> String {
    let mut content = document(steps);
    content["parameters"] = json!({"word": {"type": "String", "default": "none"}});
    let path = folder.join(name);
    std::fs::write(&path, content.to_string()).unwrap();
    path.to_str().unwrap().to_owned()
}

fn calling(path: &str, parameters: &Value) -> Value {
    json!({"action": "aws:runDocument", "name": "call", "inputs": {
        "documentType": "LocalPath", "documentPath": path, "documentParameters": parameters}})
}

#[tokio::test]
async fn documents_in_documents() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let long = "head -c 30000 /dev/zero | tr '\\0' x";
    let steps = json!([shell("a", "echo {{ word }}"), shell("b", "echo bad >&2; exit 3"), shell("c", long)]);
    let path = called(folder.path(), "inner.json", &steps);
    let reports = run(&mut controller, "c1", &json!([calling(&path, &json!("{\"word\": \"hello\"}"))])).await;
    let report = &reports[0];
    assert_eq!((report.status, report.code, report.name.as_str()), (Failed, 1, "aws:runDocument"));
    assert!(report.standard_output.starts_with("hello\nxxx") && report.standard_output.len() == 24_000);
    assert_eq!(report.standard_error, "bad\nfailed to run commands: exit status 3\n");
    let whole = std::fs::read(state.join("jobs/c1/steps/call/stdout")).unwrap();
    assert_eq!(whole.len(), 30_006, "the file has all of it");
    for (command, step, text) in [
        ("c2", calling("/none.json", &json!({})), "cannot be read"),
        ("c3", calling(&path, &json!({"other": "x"})), "no parameter other"),
        ("c4", calling(&path, &json!({"word": ["x"]})), "must be a String"),
        ("c5", calling("../x.json", &json!({})), "leads out"),
        ("c6", json!({"action": "aws:runDocument", "name": "call", "inputs": {}}), "Document Type must be specified"),
    ] {
        let report = run(&mut controller, command, &json!([step])).await.remove(0);
        assert!(report.status == Failed && report.standard_error.contains(text), "{}", report.standard_error);
    }
    let yaml = folder.path().join("inner.yml");
    std::fs::write(&yaml, "schemaVersion: '2.2'\nmainSteps:\n- action: aws:runShellScript\n  name: a\n  inputs:\n    runCommand: [echo yaml]\n")
        .unwrap();
    let report = run(&mut controller, "c8", &json!([calling(yaml.to_str().unwrap(), &json!({}))])).await.remove(0);
    assert_eq!((report.status, report.standard_output.as_str()), (Success, "yaml\n"), "{}", report.standard_error);
    let timed = json!([{"action": "aws:runShellScript", "name": "a", "inputs": {"runCommand": ["sleep 60"], "timeoutSeconds": 5}}]);
    let path = called(folder.path(), "slow.json", &timed);
    assert_eq!(run(&mut controller, "c7", &json!([calling(&path, &json!({}))])).await[0].status, TimedOut);
}

#[tokio::test]
async fn documents_end_at_a_depth_and_by_a_cancellation() {
    let (folder, state) = state();
    let mut controller = Controller::connect(&worker(&state)).await;
    let mut path = called(folder.path(), "d4.json", &json!([shell("deep", "echo deep")]));
    for depth in (1..4).rev() {
        let report = run(&mut controller, &format!("c{depth}"), &json!([calling(&path, &json!({}))])).await.remove(0);
        assert_eq!((report.status, report.standard_output.as_str()), (Success, "deep\n"), "{}", report.standard_error);
        path = called(folder.path(), &format!("d{depth}.json"), &json!([calling(&path, &json!({}))]));
    }
    let report = run(&mut controller, "c5", &json!([calling(&path, &json!({}))])).await.remove(0);
    assert!(report.standard_error.contains("Maximum depth for document execution exceeded"), "{report:?}");
    let pid = folder.path().join("pid");
    let path =
        called(folder.path(), "wait.json", &json!([shell("a", &format!("echo $$ > {}; sleep 600", pid.display()))]));
    controller.run("c6", &document(&json!([calling(&path, &json!({}))])), "200").await;
    let pid = wait_for_lines(&pid).remove(0);
    controller.cancel("c6").await;
    assert_eq!(controller.outcome("c6").await.0.document_status, Cancelled);
    assert!(!is_running(&pid));
}
