//! `fleetwright doc new`: the beginning of a document.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args as ClapArgs, ValueEnum};
use runbook::{DocumentType, Format, accept, to_json};

use super::kind;
use crate::failure::Failure;
use crate::{exit, output};

/// Options of `doc new`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// What the document is for
    #[arg(value_enum, value_name = "KIND")]
    kind: Kind,
    /// The file to write, which must not be there; in JSON when it is called .json [default: standard output]
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Runs on nodes
    Command,
    /// Step by step, on nodes and services
    Automation,
    /// How sessions on nodes are
    Session,
    /// When changes are allowed
    Calendar,
}

const COMMAND: &str = r#"---
schemaVersion: "2.2"
description: Says hello.
parameters:
  name:
    type: String
    description: Whom to greet.
    default: world
    allowedPattern: "[A-Za-z ]{1,40}"
mainSteps:
  - action: aws:runShellScript
    name: hello
    precondition:
      StringEquals: [platformType, Linux]
    inputs:
      timeoutSeconds: "60"
      runCommand:
        - echo "Hello, {{ name }}"
"#;

const AUTOMATION: &str = r#"---
schemaVersion: "0.3"
description: Runs a command on nodes, after a pause.
assumeRole: "{{ AutomationAssumeRole }}"
parameters:
  InstanceIds:
    type: StringList
    description: The nodes.
  AutomationAssumeRole:
    type: String
    description: The role in whose name it runs.
    default: ""
mainSteps:
  - name: pause
    action: aws:sleep
    inputs:
      Duration: PT10S
    nextStep: hello
  - name: hello
    action: aws:runCommand
    inputs:
      DocumentName: AWS-RunShellScript
      InstanceIds: "{{ InstanceIds }}"
      Parameters:
        commands: [echo hello]
    isEnd: true
"#;

const SESSION: &str = r#"---
schemaVersion: "1.0"
description: How sessions on nodes are.
sessionType: Standard_Stream
inputs:
  idleSessionTimeout: "20"
  maxSessionDuration: "60"
  runAsEnabled: false
  shellProfile:
    linux: exec bash -l
"#;

const CALENDAR: &str = "BEGIN:VCALENDAR
PRODID:-//AWS//Change Calendar 1.0//EN
VERSION:2.0
X-CALENDAR-TYPE:DEFAULT_OPEN
X-WR-CALDESC:No changes at the turn of the year
BEGIN:VEVENT
UID:turn-of-the-year
DTSTAMP:20260101T000000Z
DTSTART:20261224T000000Z
DTEND:20270102T000000Z
SUMMARY:No changes
END:VEVENT
END:VCALENDAR
";

impl Kind {
    fn template(self) -> (DocumentType, Format, &'static str) {
        match self {
            Self::Command => (DocumentType::Command, Format::Yaml, COMMAND),
            Self::Automation => (DocumentType::Automation, Format::Yaml, AUTOMATION),
            Self::Session => (DocumentType::Session, Format::Yaml, SESSION),
            Self::Calendar => (DocumentType::ChangeCalendar, Format::Text, CALENDAR),
        }
    }

    fn text(self, wanted: Format) -> String {
        let (kind, format, text) = self.template();
        let json = (wanted == Format::Json && format == Format::Yaml).then(|| accept(Some(kind), format, text).ok());
        let content = json.flatten().and_then(|accepted| accepted.content);
        content.map_or_else(|| text.to_owned(), |content| to_json(&content))
    }
}

/// Writes the document.
///
/// # Errors
/// When the file is there already, or cannot be written.
pub(super) fn run(args: &Args) -> Result<u8, Failure> {
    let Some(file) = &args.file else {
        output::text(&args.kind.text(Format::Yaml))?;
        return Ok(exit::OK);
    };
    write(file, &args.kind.text(kind::format(file, "")))?;
    output::note(&format!("Wrote {}. `fleetwright doc lint` checks it.", file.display()));
    Ok(exit::OK)
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let written = file.and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_beginning_is_a_document() {
        for kind in Kind::value_variants() {
            let (of, format, text) = kind.template();
            accept(Some(of), format, text).unwrap_or_else(|fault| panic!("{}: {fault}", of.as_str()));
            assert_eq!(kind::guessed(format, text), of);
            if format == Format::Yaml {
                accept(Some(of), Format::Json, &kind.text(Format::Json)).unwrap();
            }
        }
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        write(&path, "1").unwrap();
        assert!(write(&path, "2").is_err());
        assert_eq!(std::fs::read_to_string(path).unwrap(), "1");
    }
}
