//! What people and scripts see.

use std::io::{self, Write};

use agent::Status;

/// A line on standard output. A reader that has gone is no error.
pub(crate) fn line(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}

/// A line on standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(io::stderr().lock(), "fleetwright-agent: {text}");
}

/// The status for programs.
pub(crate) fn json(status: &Status) -> String {
    serde_json::to_string_pretty(status).unwrap_or_default()
}

/// The status for people.
pub(crate) fn text(status: &Status) -> String {
    let link = match (status.running, status.connected) {
        (false, _) => "not running".to_owned(),
        (true, true) => "connected".to_owned(),
        (true, false) => {
            format!("not connected: {}", status.problem.as_deref().unwrap_or("it has not connected yet"))
        }
    };
    let since = status.since.as_deref().filter(|_| status.running).unwrap_or("-");
    [
        ("Node", status.node.as_str()),
        ("Region", &status.region),
        ("Server", &status.server),
        ("Agent", &link),
        ("Since", since),
        ("Open jobs", &status.open_jobs.to_string()),
        ("Waiting replies", &status.waiting_replies.to_string()),
    ]
    .map(|(name, value)| format!("{name:16} {value}"))
    .join("\n")
}

#[cfg(test)]
mod tests {
    use agent::Status;

    use super::{json, text};

    fn status(running: bool, connected: bool) -> Status {
        Status {
            node: "mi-1".to_owned(),
            region: "lab-1".to_owned(),
            server: "https://localhost:8443".to_owned(),
            running,
            connected,
            since: Some("2026-01-01T00:00:00.000Z".to_owned()),
            problem: Some("no route".to_owned()),
            open_jobs: 1,
            waiting_replies: 0,
        }
    }

    #[test]
    fn for_people() {
        assert!(text(&status(true, true)).contains("Agent            connected\nSince            2026"));
        assert!(text(&status(true, false)).contains("not connected: no route"));
        assert!(text(&status(false, false)).contains("not running\nSince            -"));
    }

    #[test]
    fn for_programs() {
        let value: serde_json::Value = serde_json::from_str(&json(&status(true, true))).unwrap();
        assert_eq!(
            (&value["node"], &value["connected"], &value["open_jobs"]),
            (&"mi-1".into(), &true.into(), &1.into())
        );
    }
}
