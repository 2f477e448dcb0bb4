//! Which platforms a document is for. Pure.

use runbook::Document;

/// What runs on Linux and macOS only.
const UNIX: [&str; 1] = ["aws:runShellScript"];
/// What runs on Windows only.
const WINDOWS: [&str; 4] = ["aws:psModule", "aws:applications", "aws:domainJoin", "aws:updateAgent"];

/// Whether a document can do anything on a platform, as its node tells it; a node that has told none yet may be of any.
/// Documents whose steps have preconditions decide on the node, step by step.
pub(crate) fn fits(document: &Document, platform: Option<&str>) -> bool {
    let Some(platform) = platform.filter(|platform| !platform.is_empty()) else { return true };
    if document.schema_version() == "2.2" && has_preconditions(document) {
        return true;
    }
    let is_windows = platform.eq_ignore_ascii_case("Windows");
    let is_possible = |action: &str| if is_windows { !UNIX.contains(&action) } else { !WINDOWS.contains(&action) };
    let mut actions = document.actions().peekable();
    actions.peek().is_none() || actions.any(is_possible)
}

fn has_preconditions(document: &Document) -> bool {
    let steps = document.content()["mainSteps"].as_array();
    steps.into_iter().flatten().any(|step| step.get("precondition").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(steps: &str) -> Document {
        Document::parse(&format!(r#"{{"schemaVersion":"2.2","mainSteps":[{steps}]}}"#)).unwrap()
    }

    #[test]
    fn a_shell_script_is_not_for_windows() {
        let script = document(r#"{"action":"aws:runShellScript","name":"a","inputs":{"runCommand":["true"]}}"#);
        assert!(fits(&script, Some("Linux")) && fits(&script, Some("MacOS")) && fits(&script, None));
        assert!(!fits(&script, Some("Windows")));
    }

    #[test]
    fn steps_for_each_platform_fit_all() {
        let both = document(
            r#"{"action":"aws:runShellScript","name":"a","inputs":{"runCommand":["true"]}},
               {"action":"aws:runPowerShellScript","name":"b","inputs":{"runCommand":["true"]}}"#,
        );
        assert!(fits(&both, Some("Linux")) && fits(&both, Some("Windows")));
    }
}
