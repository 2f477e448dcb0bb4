use runbook::{Document, ParameterType};
use serde_json::{Value, json};

use crate::document;

#[track_caller]
fn refused(content: &Value, path: &str, part: &str) {
    let error = Document::parse(&content.to_string()).unwrap_err();
    assert_eq!(error.path, path, "{error}");
    assert!(error.message.contains(part), "{error}");
}

fn with_step(step: &Value) -> Value {
    json!({"schemaVersion": "2.2", "mainSteps": [step]})
}

fn with_parameter(parameter: &Value) -> Value {
    json!({"schemaVersion": "2.2", "parameters": {"p": parameter}, "mainSteps": [{"action": "aws:x", "name": "a"}]})
}

#[test]
fn the_built_in_shell_script_document() {
    let document = Document::parse(include_str!("../../../../documents/AWS-RunShellScript.json")).unwrap();
    assert_eq!(document.schema_version(), "1.2");
    assert!(!document.description().is_empty());
    let kinds: Vec<_> = document.parameters().iter().map(|(name, parameter)| (name.as_str(), parameter.kind)).collect();
    let expected = [
        ("commands", ParameterType::StringList),
        ("executionTimeout", ParameterType::String),
        ("workingDirectory", ParameterType::String),
    ];
    assert_eq!(kinds, expected);
    assert_eq!(document.parameters()["executionTimeout"].default, Some(json!("3600")));
    assert_eq!(document.actions().collect::<Vec<_>>(), ["aws:runShellScript"]);
}

#[test]
fn yaml_and_json_are_the_same_document() {
    let yaml = "schemaVersion: '2.2'\ndescription: d\nparameters:\n  p: {type: String, default: x}\n\
                mainSteps:\n- action: aws:runShellScript\n  name: a\n  inputs:\n    runCommand:\n    - echo {{ p }}\n";
    let json = json!({"schemaVersion": "2.2", "description": "d", "parameters": {"p": {"type": "String", "default": "x"}},
        "mainSteps": [{"action": "aws:runShellScript", "name": "a", "inputs": {"runCommand": ["echo {{ p }}"]}}]});
    assert_eq!(Document::parse(yaml).unwrap().content(), document(&json).content());
}

#[test]
fn yaml_may_write_the_version_as_a_number() {
    let document = Document::parse("schemaVersion: 2.2\nmainSteps: [{action: 'aws:x', name: a}]").unwrap();
    assert_eq!(document.schema_version(), "2.2");
}

#[test]
fn texts_that_are_no_document() {
    for text in ["", "   ", "{", "[]", "\"x\"", "just words", "{\"a\":}"] {
        assert!(Document::parse(text).is_err(), "{text}");
    }
    let deep = format!("{{\"a\":{}", "[".repeat(100_000));
    assert!(Document::parse(&deep).is_err());
}

#[test]
fn the_family_must_be_known() {
    refused(&json!({}), "schemaVersion", "missing");
    refused(&json!({"schemaVersion": []}), "schemaVersion", "a text");
    for version in ["0.3", "1.1", "2.1", "2", "9.9"] {
        refused(&json!({"schemaVersion": version, "mainSteps": []}), "schemaVersion", version);
    }
    refused(&json!({"schemaVersion": "1.2", "mainSteps": []}), "runtimeConfig", "missing");
    refused(&json!({"schemaVersion": "2.2", "runtimeConfig": {}}), "mainSteps", "missing");
    refused(&json!({"schemaVersion": "2.2", "mainSteps": []}), "mainSteps", "at least one");
    refused(&json!({"schemaVersion": "1.2", "runtimeConfig": {}}), "runtimeConfig", "at least one");
}

#[test]
fn steps_must_be_whole() {
    refused(&with_step(&json!("a")), "mainSteps[0]", "an object");
    refused(&with_step(&json!({"name": "a"})), "mainSteps[0].action", "missing");
    refused(&with_step(&json!({"name": "a", "action": ""})), "mainSteps[0].action", "plugin");
    refused(&with_step(&json!({"action": "aws:x"})), "mainSteps[0].name", "missing");
    refused(&with_step(&json!({"action": "aws:x", "name": "a", "inputs": []})), "mainSteps[0].inputs", "an object");
    let twice =
        json!({"schemaVersion": "2.0", "mainSteps": [{"action": "x", "name": "a"}, {"action": "x", "name": "a"}]});
    refused(&twice, "mainSteps[1].name", "two steps");
    refused(
        &json!({"schemaVersion": "1.2", "runtimeConfig": {"aws:x": {}}}),
        "runtimeConfig.aws:x.properties",
        "missing",
    );
}

#[test]
fn names_of_steps_are_safe_as_folders() {
    for name in ["", ".", "..", ":", "a/b", "../x", "a b", "é", &"x".repeat(129)] {
        refused(&with_step(&json!({"action": "aws:x", "name": name})), "mainSteps[0].name", "letters");
    }
}

#[test]
fn preconditions_came_with_2_2() {
    let step = json!({"action": "aws:x", "name": "a", "precondition": {"StringEquals": ["platformType", "Linux"]}});
    document(&with_step(&step));
    refused(&json!({"schemaVersion": "2.0", "mainSteps": [step]}), "mainSteps[0].precondition", "2.2");
    let broken = json!({"action": "aws:x", "name": "a", "precondition": {"StringEquals": [1]}});
    refused(&with_step(&broken), "mainSteps[0].precondition.StringEquals[0]", "a text");
}

#[test]
fn parameters_must_be_whole() {
    refused(&with_parameter(&json!({})), "parameters.p.type", "missing");
    refused(&with_parameter(&json!({"type": "Strings"})), "parameters.p.type", "StringList");
    refused(&with_parameter(&json!({"type": "String", "default": ["a"]})), "parameters.p.default", "String");
    refused(&with_parameter(&json!({"type": "Boolean", "default": "maybe"})), "parameters.p.default", "Boolean");
    refused(&with_parameter(&json!({"type": "String", "maxChars": -1})), "parameters.p.maxChars", "whole number");
    refused(
        &with_parameter(&json!({"type": "String", "allowedPattern": "("})),
        "parameters.p.allowedPattern",
        "pattern",
    );
    let huge = json!({"type": "String", "allowedPattern": "(a{1000}){1000}"});
    refused(&with_parameter(&huge), "parameters.p.allowedPattern", "pattern");
    let named = json!({"schemaVersion": "2.2", "parameters": {"a b": {"type": "String"}}, "mainSteps": [{"action": "x", "name": "a"}]});
    refused(&named, "parameters.a b", "name of a parameter");
}

#[test]
fn defaults_may_be_written_as_text() {
    for (kind, written, value) in [
        ("Boolean", json!("true"), json!(true)),
        ("Integer", json!("3"), json!(3)),
        ("StringMap", json!("{\"a\":\"b\"}"), json!({"a": "b"})),
        ("StringList", json!("[\"a\"]"), json!(["a"])),
        ("MapList", json!([{"a": 1}]), json!([{"a": 1}])),
        ("String", json!(3600), json!("3600")),
        ("String", json!("[\"a\"]"), json!("[\"a\"]")),
    ] {
        let document = document(&with_parameter(&json!({"type": kind, "default": written})));
        assert_eq!(document.parameters()["p"].default, Some(value), "{kind}");
    }
}
