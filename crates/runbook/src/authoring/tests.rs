use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

#[track_caller]
fn fault(kind: DocumentType, content: &Value) -> Fault {
    accept(Some(kind), Format::Json, &content.to_string()).unwrap_err()
}

#[track_caller]
fn refused(kind: DocumentType, content: &Value, path: &str, part: &str) {
    let fault = fault(kind, content);
    assert_eq!(fault.path, path, "{fault}");
    assert!(fault.message.contains(part), "{fault}");
    assert!(fault.at.is_some(), "{fault}");
}

#[track_caller]
fn accepted(kind: DocumentType, content: &Value) -> Accepted {
    accept(Some(kind), Format::Json, &content.to_string()).unwrap_or_else(|fault| panic!("{fault}"))
}

fn command(step: &Value) -> Value {
    json!({ "schemaVersion": "2.2", "parameters": { "p": { "type": "String" } }, "mainSteps": [step] })
}

fn shell(more: &Value) -> Value {
    let mut step = json!({ "action": "aws:runShellScript", "name": "a", "inputs": { "runCommand": ["true"] } });
    step.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    command(&step)
}

fn parameter(parameter: &Value) -> Value {
    let mut document = shell(&json!({}));
    document["parameters"]["p"] = parameter.clone();
    document
}

fn runbook(steps: &Value) -> Value {
    json!({ "schemaVersion": "0.3", "parameters": { "P": { "type": "String", "default": "" } }, "mainSteps": steps })
}

#[test]
fn faults_have_line_and_column() {
    let text = "{\n  \"schemaVersion\": \"2.2\",\n  \"mainSteps\": [\n    { \"name\": \"a\", \"action\": \"aws:nope\" }\n  ]\n}";
    let fault = accept(Some(DocumentType::Command), Format::Json, text).unwrap_err();
    assert_eq!((fault.at, fault.path.as_str()), (Some((4, 20)), "mainSteps[0].action"));
    let yaml = "schemaVersion: '2.2'\nmainSteps:\n  - name: a\n    action: aws:nope\n";
    let fault = accept(Some(DocumentType::Command), Format::Yaml, yaml).unwrap_err();
    assert_eq!((fault.at, fault.path.as_str()), (Some((4, 5)), "mainSteps[0].action"));
    assert!(fault.to_string().ends_with(". at Line: 4, Column: 5"), "{fault}");
    let missing = accept(Some(DocumentType::Command), Format::Yaml, "schemaVersion: '2.2'\nmainSteps:\n  - name: a\n");
    assert_eq!(missing.unwrap_err().at, Some((3, 5)));
}

#[test]
fn texts_that_are_not_of_their_format() {
    let said = |format, text: &str| accept(Some(DocumentType::Command), format, text).unwrap_err().to_string();
    let json = said(Format::Json, "https://x");
    assert!(json.starts_with("JSON not well-formed") && json.ends_with("at Line: 1, Column: 1"), "{json}");
    let yaml = said(Format::Yaml, "a: b\n c: [");
    assert!(yaml.starts_with("YAML not well-formed") && yaml.contains("at Line: 2"), "{yaml}");
    assert!(said(Format::Text, "x").contains("Document format TEXT is not supported for Command"));
    assert!(said(Format::Json, &"[".repeat(100_000)).contains("not well-formed"));
}

#[test]
fn a_type_may_be_left_out_for_schema_1_x() {
    let old = json!({ "schemaVersion": "1.2", "runtimeConfig": { "aws:runShellScript": { "properties":
        [{ "runCommand": ["true"] }] } } });
    assert_eq!(accept(None, Format::Json, &old.to_string()).unwrap().platforms, ["Linux", "MacOS"]);
    let fault = accept(None, Format::Json, &shell(&json!({})).to_string()).unwrap_err();
    assert!(fault.is_schema && fault.message == "Document type is required for schema version 2.2", "{fault}");
    assert!(accept(None, Format::Json, "[]").is_err());
}

#[test]
fn platforms_follow_from_plugins_and_preconditions() {
    let on = |platform: &str| json!({ "precondition": { "StringEquals": ["platformType", platform] } });
    assert_eq!(accepted(DocumentType::Command, &shell(&json!({}))).platforms, ["Linux", "MacOS"]);
    assert_eq!(accepted(DocumentType::Command, &shell(&on("Linux"))).platforms, ["Linux"]);
    let power = json!({ "action": "aws:runPowerShellScript", "name": "a", "inputs": { "runCommand": ["x"] } });
    assert_eq!(accepted(DocumentType::Command, &command(&power)).platforms, EVERYWHERE);
    let old = json!({ "schemaVersion": "1.2", "runtimeConfig": { "aws:psModule": { "properties": {} } } });
    assert_eq!(accepted(DocumentType::Command, &old).platforms, ["Windows"]);
}

#[test]
fn what_command_documents_must_not_say() {
    let command_type = DocumentType::Command;
    refused(command_type, &json!({ "schemaVersion": "2.2", "mainSteps": [], "x": 1 }), "x", "not allowed");
    refused(command_type, &shell(&json!({ "x": 1 })), "mainSteps[0].x", "not allowed");
    refused(command_type, &shell(&json!({ "action": "aws:x" })), "mainSteps[0].action", "no plugin");
    refused(command_type, &shell(&json!({ "inputs": {} })), "mainSteps[0].inputs.runCommand", "missing");
    refused(
        command_type,
        &shell(&json!({ "inputs": { "runCommand": [1] } })),
        "mainSteps[0].inputs.runCommand[0]",
        "text",
    );
    refused(command_type, &shell(&json!({ "timeoutSeconds": "x" })), "mainSteps[0].timeoutSeconds", "whole number");
    let told = json!({ "schemaVersion": "2.2", "description": "a\0b", "mainSteps": [] });
    refused(command_type, &told, "description", "NUL");
    refused(command_type, &shell(&json!({ "a\0b": 1 })), "mainSteps[0]", "NUL");
    let condition = |of: &Value| shell(&json!({ "precondition": of }));
    let at = "mainSteps[0].precondition";
    refused(command_type, &condition(&json!({ "Equals": ["a", "b"] })), &format!("{at}.Equals"), "operator");
    refused(command_type, &condition(&json!({ "StringEquals": ["a"] })), &format!("{at}.StringEquals"), "two");
    refused(
        command_type,
        &condition(&json!({ "StringEquals": ["a", "b"] })),
        &format!("{at}.StringEquals"),
        "parameter",
    );
    refused(
        command_type,
        &condition(&json!({ "StringEquals": ["platformType", "BeOS"] })),
        &format!("{at}.StringEquals"),
        "BeOS",
    );
    accepted(command_type, &condition(&json!({ "StringEquals": ["{{ p }}", "b"] })));
    let wrong = fault(command_type, &runbook(&json!([])));
    assert!(wrong.is_schema && wrong.message.contains("1.2"), "{wrong}");
    assert!(fault(DocumentType::Policy, &json!({ "schemaVersion": "1.2" })).is_schema);
}

#[test]
fn parameters_must_hold_together() {
    let kind = DocumentType::Command;
    for (declared, member, part) in [
        (json!({ "type": "String", "x": 1 }), "x", "not allowed"),
        (json!({ "type": "Strings" }), "type", "one of"),
        (json!({ "type": "String", "default": "abc", "allowedValues": ["a", "b"] }), "default", "one of"),
        (json!({ "type": "String", "default": "abc", "maxChars": 2 }), "default", "at most 2"),
        (json!({ "type": "StringList", "default": [], "minItems": 1 }), "default", "at least 1"),
        (json!({ "type": "String", "minChars": 3, "maxChars": 2 }), "minChars", "more than"),
        (json!({ "type": "Integer", "allowedValues": ["a"] }), "allowedValues", "Integer"),
        (json!({ "type": "String", "allowedPattern": "(" }), "allowedPattern", "pattern"),
    ] {
        refused(kind, &parameter(&declared), &format!("parameters.p.{member}"), part);
    }
    let declared = json!({ "type": "StringList", "description": "d", "default": ["a"], "allowedValues": ["a", "b"] });
    let taken = &accepted(kind, &parameter(&declared)).parameters[0];
    assert_eq!((taken.kind.as_str(), taken.default.as_deref()), ("StringList", Some("[\"a\"]")));
    accepted(kind, &parameter(&json!({ "type": "String", "default": "{{ssm:name}}", "maxChars": 2 })));
    // What users give has to match the pattern.
    accepted(kind, &parameter(&json!({ "type": "String", "default": "", "allowedPattern": "^i-[a-z0-9]{8,17}$" })));
}

#[test]
fn runbooks_lead_somewhere() {
    let kind = DocumentType::Automation;
    let sleep = |more: Value| {
        let mut step = json!({ "name": "a", "action": "aws:sleep", "inputs": { "Duration": "PT1S" } });
        step.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        runbook(&json!([step, { "name": "b", "action": "aws:pause" }]))
    };
    accepted(kind, &sleep(json!({ "nextStep": "b", "onFailure": "step:b", "onCancel": "Abort", "isEnd": false })));
    refused(kind, &sleep(json!({ "nextStep": "c" })), "mainSteps[0].nextStep", "no step");
    refused(kind, &sleep(json!({ "onFailure": "step:c" })), "mainSteps[0].onFailure", "no step");
    refused(kind, &sleep(json!({ "onFailure": "Stop" })), "mainSteps[0].onFailure", "Abort");
    refused(kind, &sleep(json!({ "action": "aws:dance" })), "mainSteps[0].action", "aws:dance");
    refused(kind, &sleep(json!({ "isEnd": "maybe" })), "mainSteps[0].isEnd", "true or false");
    refused(kind, &sleep(json!({ "name": "b" })), "mainSteps[1].name", "too");
    refused(
        kind,
        &sleep(json!({ "inputs": { "Duration": "{{ Q }}" } })),
        "mainSteps[0].inputs.Duration",
        "\"Q\" is not declared",
    );
    accepted(kind, &sleep(json!({ "inputs": { "Duration": "{{ P }}{{global:DATE}}{{b.Out}}" } })));
    let branch = |next: &str| {
        runbook(&json!([{ "name": "a", "action": "aws:branch", "inputs": { "Choices": [
            { "NextStep": next, "Variable": "{{ P }}", "StringEquals": "x" }], "Default": "a" } }]))
    };
    accepted(kind, &branch("a"));
    refused(kind, &branch("z"), "mainSteps[0].inputs.Choices[0].NextStep", "no step");
    refused(kind, &runbook(&json!([])), "mainSteps", "at least one");
    let mut outputs = branch("a");
    outputs["outputs"] = json!(["a.Out", "z.Out"]);
    refused(kind, &outputs, "outputs[1]", "no step");
    let mut change = branch("a");
    change["emergencyChange"] = json!(false);
    accepted(DocumentType::ChangeTemplate, &change);
    refused(kind, &change, "emergencyChange", "not allowed");
}

#[test]
fn sessions() {
    let session = |more: Value| {
        let mut document = json!({ "schemaVersion": "1.0", "sessionType": "Standard_Stream" });
        document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        document
    };
    let kind = DocumentType::Session;
    let inputs = json!({ "inputs": { "idleSessionTimeout": "20", "maxSessionDuration": "", "runAsEnabled": true } });
    accepted(kind, &session(inputs));
    refused(kind, &session(json!({ "inputs": { "x": 1 } })), "inputs.x", "not allowed");
    refused(kind, &session(json!({ "inputs": { "idleSessionTimeout": "61" } })), "inputs.idleSessionTimeout", "60");
    refused(kind, &session(json!({ "inputs": { "runAsEnabled": 1 } })), "inputs.runAsEnabled", "true");
    refused(kind, &session(json!({ "sessionType": "Port" })), "properties", "missing");
    refused(kind, &session(json!({ "sessionType": "Telnet" })), "sessionType", "Telnet");
    accepted(kind, &session(json!({ "sessionType": "Port", "properties": { "portNumber": "80" } })));
}

#[test]
fn the_other_types() {
    let file = |file: &str| {
        json!({ "schemaVersion": "2.0", "version": "1", "files": { "a.zip": { "checksums": { "sha256": "00" } } },
            "packages": { "windows": { "_any": { "x86_64": { "file": file } } } } })
    };
    assert_eq!(accepted(DocumentType::Package, &file("a.zip")).platforms, ["Windows"]);
    refused(DocumentType::Package, &file("b.zip"), "packages.windows._any.x86_64.file", "not among");
    refused(DocumentType::CloudFormation, &json!({ "Resources": {} }), "schemaVersion", "missing");
    accepted(DocumentType::CloudFormation, &json!({ "schemaVersion": "1.0", "templateBody": { "Resources": {} } }));
    accept(Some(DocumentType::ApplicationConfiguration), Format::Text, "anything").unwrap();
    assert!(accept(Some(DocumentType::QuickSetup), Format::Json, "{}").is_err());
}

#[test]
fn calendars() {
    let calendar = |inner: &str| {
        format!("BEGIN:VCALENDAR\nPRODID:-//x//EN\nVERSION:2.0\nX-CALENDAR-TYPE:DEFAULT_OPEN\n{inner}END:VCALENDAR\n")
    };
    let check = |text: &str| accept(Some(DocumentType::ChangeCalendar), Format::Text, text).map(drop);
    let event = "BEGIN:VEVENT\nDTSTART:20300101T000000Z\nDTEND:20300102T000000Z\nSUMMARY:x\n y\nEND:VEVENT\n";
    check(&calendar(event)).unwrap();
    let weekly = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20300101\nDTEND;TZID=Europe/Rome:20300101T180000\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEND:VEVENT\n";
    check(&calendar(weekly)).unwrap();
    for (text, line, part) in [
        ("", 0, "BEGIN:VCALENDAR"),
        ("words", 1, "NAME:VALUE"),
        ("BEGIN:VEVENT\n", 1, "begins with"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", 3, "not ended"),
        ("BEGIN:VCALENDAR\n", 0, "never ended"),
        (&calendar("BEGIN:VEVENT\nDTSTART:20300101\nEND:VEVENT\n"), 7, "neither DTEND"),
        (&calendar("BEGIN:VEVENT\nDTSTART:garbage\nEND:VEVENT\n"), 6, "DTSTART is a date"),
        (&calendar("BEGIN:VEVENT\nDTSTART:20301301T000000Z\nEND:VEVENT\n"), 6, "DTSTART is a date"),
        (&calendar("BEGIN:VEVENT\nDTEND;TZID=Europe/Rome:20300101T250000\nEND:VEVENT\n"), 6, "DTEND is a date"),
        (&calendar("BEGIN:VEVENT\nRRULE:FREQ=NEVER\nEND:VEVENT\n"), 6, "RRULE has"),
        (&calendar("X-CALENDAR-TYPE:OPEN\n"), 5, "DEFAULT_OPEN"),
    ] {
        let fault = check(text).unwrap_err();
        assert_eq!(fault.at.map_or(0, |(line, _)| line), line, "{fault}");
        assert!(fault.message.contains(part), "{fault}");
    }
    assert!(accept(Some(DocumentType::ChangeCalendar), Format::Json, "{}").is_err());
}

#[test]
fn what_people_read_first_stands_first() {
    let document = shell(&json!({ "precondition": { "StringEquals": ["platformType", "Linux"] } }));
    let json = to_json(&document);
    assert!(json.starts_with("{\n  \"schemaVersion\": \"2.2\",\n  \"parameters\": {\n    \"p\": {"), "{json}");
    assert!(to_yaml(&document).contains("\nmainSteps:\n  - name: a\n    action: \"aws:runShellScript\"\n"));
}

/// Any JSON, with the names and values that documents have.
fn anything() -> impl Strategy<Value = Value> {
    let words = prop_oneof![
        Just("2.2".to_owned()),
        Just("0.3".to_owned()),
        Just("1.0".to_owned()),
        Just("aws:runShellScript".to_owned()),
        Just("aws:branch".to_owned()),
        Just("{{ p }}".to_owned()),
        Just("StringList".to_owned()),
        ".{0,8}",
    ];
    let leaf = prop_oneof![
        words.prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        Just(Value::Null),
        any::<bool>().prop_map(Value::from)
    ];
    let names = proptest::sample::select(vec![
        "schemaVersion",
        "mainSteps",
        "parameters",
        "type",
        "default",
        "name",
        "action",
        "inputs",
        "runCommand",
        "Steps",
        "allowedPattern",
        "Choices",
        "NextStep",
        "outputs",
        "precondition",
        "StringEquals",
        "sessionType",
        "properties",
        "files",
        "x",
    ]);
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(names.clone().prop_map(str::to_owned), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

const KINDS: [DocumentType; 8] = [
    DocumentType::Command,
    DocumentType::Policy,
    DocumentType::Automation,
    DocumentType::ChangeTemplate,
    DocumentType::Session,
    DocumentType::Package,
    DocumentType::CloudFormation,
    DocumentType::QuickSetup,
];

#[track_caller]
fn doubted(content: &Value, path: &str, part: &str) {
    let text = content.to_string();
    let doubts = accepted(DocumentType::Command, content).doubts(DocumentType::Command, Format::Json, &text);
    let [doubt] = doubts.as_slice() else { panic!("{doubts:?}") };
    assert_eq!(doubt.path, path, "{doubt}");
    assert!(doubt.message.contains(part) && doubt.at.is_some(), "{doubt}");
}

#[test]
fn what_has_no_effect_is_doubted() {
    doubted(&shell(&json!({ "onFailure": "exit" })), "mainSteps[0].onFailure", "into the step's inputs");
    let inputs = |more: Value| {
        let mut document = shell(&json!({}));
        document["mainSteps"][0]["inputs"].as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        document
    };
    doubted(&inputs(json!({ "onFailure": "Abort" })), "mainSteps[0].inputs.onFailure", "exit, successAndExit");
    doubted(&inputs(json!({ "finallyStep": "maybe" })), "mainSteps[0].inputs.finallyStep", "true, false");
    doubted(&inputs(json!({ "workingDirectory": "/{{ q }}" })), "mainSteps[0].inputs.workingDirectory", "{{ q }}");
    let mut early = inputs(json!({ "finallyStep": true, "onFailure": "exit" }));
    let second = json!({ "action": "aws:runShellScript", "name": "b", "inputs": { "runCommand": ["{{ p }}"] } });
    early["mainSteps"].as_array_mut().unwrap().push(second);
    doubted(&early, "mainSteps[0].inputs.finallyStep", "last step");
    let old = json!({ "schemaVersion": "1.2", "runtimeConfig": { "aws:runShellScript": { "properties": [
        { "runCommand": ["echo {{ssm:a}} {{ global:x }} {{.Names}} {{ q }}"] },
    ] } } });
    doubted(&old, "runtimeConfig.aws:runShellScript.properties[0].runCommand[0]", "{{ q }}");
}

proptest! {
    #[test]
    fn any_value_is_answered(value in anything(), version in proptest::sample::select(vec!["2.2", "0.3", "1.0", "1.2", "2.0"])) {
        let mut value = value;
        if let Value::Object(map) = &mut value {
            map.insert("schemaVersion".to_owned(), Value::from(version));
        }
        for kind in KINDS {
            for (format, text) in [(Format::Json, value.to_string()), (Format::Yaml, to_yaml(&value))] {
                if let Err(fault) = accept(Some(kind), format, &text)
                    && kind.formats().contains(&format)
                {
                    prop_assert!(fault.at.is_some(), "{fault}: {text}");
                }
            }
        }
    }

    #[test]
    fn what_is_written_reads_the_same(value in anything()) {
        let written = to_yaml(&value);
        prop_assert_eq!(crate::yaml::read(&written).map_err(|wrong| wrong.told()), Ok(value), "{}", written);
    }

    #[test]
    fn json_reads_the_same(value in anything()) {
        prop_assert_eq!(serde_json::from_str::<Value>(&to_json(&value)).ok(), Some(value));
    }

    #[test]
    fn any_text_is_answered(text in ".{0,200}") {
        for format in [Format::Json, Format::Yaml] {
            let _ = accept(Some(DocumentType::Command), format, &text);
        }
        let _ = accept(Some(DocumentType::ChangeCalendar), Format::Text, &text);
    }
}
