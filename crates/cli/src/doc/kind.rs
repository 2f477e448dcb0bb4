//! What a file holds, as far as it shows.

use std::path::Path;

use runbook::{DocumentType, Format};
use serde_json::Value;

/// The format of a document: by its file's name, else by its first letter.
pub(super) fn format(path: &Path, text: &str) -> Format {
    let extension = path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase);
    match extension.as_deref() {
        _ if text.trim_start().starts_with("BEGIN:VCALENDAR") => Format::Text,
        Some("json") => Format::Json,
        Some("yaml" | "yml") => Format::Yaml,
        Some("ics" | "txt") => Format::Text,
        _ if text.trim_start().starts_with('{') => Format::Json,
        _ => Format::Yaml,
    }
}

/// The type of a document that nobody names: by the members that only one type has.
pub(super) fn guessed(format: Format, text: &str) -> DocumentType {
    let read = match format {
        Format::Text if text.contains("BEGIN:VCALENDAR") => return DocumentType::ChangeCalendar,
        Format::Text => return DocumentType::ApplicationConfiguration,
        Format::Json => serde_json::from_str(text).ok(),
        Format::Yaml => runbook::yaml(text).ok(),
    };
    let read = read.unwrap_or(Value::Null);
    let has = |member: &str| !read[member].is_null();
    let is_automation = read["schemaVersion"] == "0.3" || read["schemaVersion"] == 0.3;
    match read {
        _ if has("sessionType") => DocumentType::Session,
        _ if has("executableRunBooks") => DocumentType::ChangeTemplate,
        _ if has("templateBody") => DocumentType::CloudFormation,
        _ if has("packages") && has("files") => DocumentType::Package,
        _ if is_automation => DocumentType::Automation,
        _ => DocumentType::Command,
    }
}

/// The type of that name, as `--type` takes it; case does not matter.
pub(super) fn named(name: &str) -> Result<DocumentType, String> {
    let known = TYPES.iter().find(|known| known.eq_ignore_ascii_case(name));
    let known = known.and_then(|known| DocumentType::named(known));
    known.ok_or_else(|| format!("use one of {}", TYPES.join(", ")))
}

const TYPES: [&str; 17] = [
    "Command",
    "Policy",
    "Automation",
    "Session",
    "Package",
    "ApplicationConfiguration",
    "ApplicationConfigurationSchema",
    "DeploymentStrategy",
    "ChangeCalendar",
    "Automation.ChangeTemplate",
    "ProblemAnalysis",
    "ProblemAnalysisTemplate",
    "CloudFormation",
    "ConformancePackTemplate",
    "QuickSetup",
    "ManualApprovalPolicy",
    "AutoApprovalPolicy",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_tell_what_they_hold() {
        for (name, text, expected) in [
            ("a.json", "", Format::Json),
            ("a.YML", "{", Format::Yaml),
            ("a.ics", "", Format::Text),
            ("a", " {\"a\":1}", Format::Json),
            ("a", "BEGIN:VCALENDAR", Format::Text),
            ("-", "a: b", Format::Yaml),
            ("a.yaml", "BEGIN:VCALENDAR", Format::Text),
        ] {
            assert_eq!(format(Path::new(name), text), expected, "{name}");
        }
        assert_eq!(guessed(Format::Yaml, "schemaVersion: '0.3'\nmainSteps:"), DocumentType::Automation);
        assert_eq!(guessed(Format::Json, "{\"sessionType\": \"Port\"}"), DocumentType::Session);
        assert_eq!(guessed(Format::Yaml, "mainSteps"), DocumentType::Command);
        let script = "schemaVersion: '2.2'\nmainSteps:\n- inputs: { runCommand: ['pip install sessionType==0.3'] }\n";
        assert_eq!(guessed(Format::Yaml, script), DocumentType::Command);
        assert_eq!(named("command"), Ok(DocumentType::Command));
        assert!(named("x").unwrap_err().contains("Automation"));
        assert!(TYPES.iter().all(|name| DocumentType::named(name).is_some()));
    }
}
