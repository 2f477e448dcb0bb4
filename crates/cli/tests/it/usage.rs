//! Wrong command lines, help, and a server that is not there.

use crate::support::{fleetwright, stderr, stdout};

#[test]
fn help_tells_the_exit_codes() {
    for (words, wanted) in [(&["--help"][..], "78"), (&["run", "--help"], "124"), (&["run", "--help"], "quoted")] {
        let out = fleetwright(words).output().unwrap();
        assert_eq!(out.status.code(), Some(0));
        assert!(stdout(&out).contains("Usage:") && stdout(&out).contains(wanted), "{words:?}");
    }
    let out = fleetwright(&["--version"]).output().unwrap();
    assert_eq!(stdout(&out), format!("fleetwright {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn no_secret_of_the_environment_is_in_the_help() {
    let mut dev = fleetwright(&["dev", "--help"]);
    dev.env("FLEETWRIGHT_ACCESS_KEY_ID", "AKIAHUSH").env("FLEETWRIGHT_SECRET_ACCESS_KEY", "hush-hush");
    let help = stdout(&dev.output().unwrap());
    assert!(help.contains("FLEETWRIGHT_SECRET_ACCESS_KEY") && !help.contains("hush-hush"), "{help}");
}

#[test]
fn wrong_words_are_usage_errors() {
    for words in [
        &[][..],
        &["nodes", "--nonsense"],
        &["api", "ssm", "SendComand"],
        &["api", "smm", "SendCommand"],
        &["api", "ssm", "SendCommand", "--input", "[]"],
        &["dev", "--access-key-id", "AKIA1"],
        &["dev", "--listen", "192.0.2.1:80"],
        &["dev", "--log-level", "a=b=c"],
    ] {
        let out = fleetwright(words).output().unwrap();
        assert_eq!((out.status.code(), stdout(&out).as_str()), (Some(2), ""), "{words:?}");
    }
}

#[test]
fn what_is_not_set_is_named() {
    let out = fleetwright(&["nodes"]).output().unwrap();
    assert_eq!(out.status.code(), Some(2));
    assert!(stderr(&out).contains("AWS_ENDPOINT_URL"), "{}", stderr(&out));
}

#[test]
fn a_server_that_is_not_there_is_named() {
    let call = |endpoint: &str, words: &[&str]| {
        let mut command = fleetwright(words);
        command.env("AWS_ENDPOINT_URL", endpoint).env("AWS_REGION", "us-east-1");
        command.env("AWS_ACCESS_KEY_ID", "AKIA1").env("AWS_SECRET_ACCESS_KEY", "x").output().unwrap()
    };
    let out = call("http://127.0.0.1:9", &["nodes"]);
    assert_eq!(out.status.code(), Some(1));
    assert!(stderr(&out).contains("127.0.0.1:9") && stderr(&out).contains("hint: "), "{}", stderr(&out));
    assert_eq!(call("http://127.0.0.1:9", &["run", "web", "--", "ls"]).status.code(), Some(125));
    let out = call("http://192.0.2.1", &["nodes"]);
    assert_eq!(out.status.code(), Some(2));
    assert!(stderr(&out).contains("without TLS"), "{}", stderr(&out));
}

#[test]
fn the_service_tables_are_listed() {
    let services = stdout(&fleetwright(&["api", "--list"]).output().unwrap());
    assert!(services.lines().any(|line| line == "ssm-incidents"), "{services}");
    let operations = stdout(&fleetwright(&["api", "ssm", "--list"]).output().unwrap());
    assert!(operations.lines().any(|line| line == "SendCommand"));
}

#[test]
fn completions_are_written() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let out = fleetwright(&["completions", shell]).output().unwrap();
        assert!(out.status.success() && stdout(&out).contains("fleetwright"), "{shell}");
    }
}
