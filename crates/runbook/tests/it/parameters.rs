use std::collections::BTreeMap;

use runbook::{Document, Known, ParameterErrors, Reference, Referred, check_parameters, references_of};
use serde_json::{Value, json};

use crate::document;

fn taking(parameters: &Value) -> Document {
    document(
        &json!({"schemaVersion": "2.2", "parameters": parameters, "mainSteps": [{"action": "aws:x", "name": "a"}]}),
    )
}

fn given(pairs: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    let texts = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
    pairs.iter().map(|(name, values)| ((*name).to_owned(), texts(values))).collect()
}

fn known() -> Known {
    let name = |name: &str| Reference { secure: false, name: name.to_owned() };
    [(name("word"), Referred::Text("w".to_owned())), (name("/list"), Referred::List("a,b,c".to_owned()))].into()
}

/// The value that a parameter of this declaration makes of `texts`.
fn value(declared: &Value, texts: &[&str]) -> Result<Value, ParameterErrors> {
    check_parameters(&taking(&json!({"p": declared})), &given(&[("p", texts)]), &known())
        .map(|parameters| parameters.values()["p"].clone())
}

#[track_caller]
fn refused(declared: &Value, texts: &[&str], part: &str) {
    let error = value(declared, texts).unwrap_err().to_string();
    assert!(error.starts_with("Parameter \"p\" "), "{error}");
    assert!(error.contains(part), "{error}");
}

#[test]
fn values_take_the_shape_of_their_type() {
    for (kind, texts, expected) in [
        ("String", vec!["a"], json!("a")),
        ("StringList", vec!["a", "b"], json!(["a", "b"])),
        ("StringList", vec![], json!([])),
        ("Boolean", vec!["True"], json!(true)),
        ("Integer", vec!["-3"], json!(-3)),
        ("StringMap", vec!["{\"a\":\"b\"}"], json!({"a": "b"})),
        ("MapList", vec!["{\"a\":\"b\"}", "{}"], json!([{"a": "b"}, {}])),
        ("MapList", vec!["[{\"a\":\"b\"}]"], json!([{"a": "b"}])),
    ] {
        assert_eq!(value(&json!({"type": kind}), &texts).unwrap(), expected, "{kind}");
    }
}

#[test]
fn values_of_another_type() {
    refused(&json!({"type": "String"}), &[], "takes one value, not 0");
    refused(&json!({"type": "String"}), &["a", "b"], "takes one value, not 2");
    refused(&json!({"type": "Boolean"}), &["yes"], "must be a Boolean, not \"yes\"");
    refused(&json!({"type": "Integer"}), &["1.5"], "must be a Integer");
    refused(&json!({"type": "StringMap"}), &["[]"], "must be a StringMap");
    refused(&json!({"type": "MapList"}), &["x"], "must be a MapList");
    refused(&json!({"type": "MapList"}), &["[1]"], "list of objects");
}

#[test]
fn patterns_cover_the_whole_text() {
    let seconds = json!({"type": "String", "allowedPattern": "([1-9][0-9]{0,4})|(1[0-6][0-9]{4})"});
    assert!(value(&seconds, &["3600"]).is_ok());
    refused(&seconds, &["0"], "must match the pattern");
    refused(&seconds, &["10s"], "must match the pattern");
    refused(&seconds, &["10\n"], "must match the pattern");
    refused(&json!({"type": "StringList", "allowedPattern": "[a-z]+"}), &["a", "B"], "\"B\" does not");
}

#[test]
fn limits() {
    refused(&json!({"type": "String", "minChars": 2}), &["a"], "at least 2 character");
    refused(&json!({"type": "String", "maxChars": "2"}), &["äöü"], "at most 2 character");
    refused(&json!({"type": "StringList", "minItems": 1}), &[], "at least 1 item");
    refused(&json!({"type": "StringList", "maxItems": 1}), &["a", "b"], "at most 1 item");
    refused(&json!({"type": "MapList", "maxItems": 1}), &["[{},{}]"], "at most 1 item");
    assert!(value(&json!({"type": "String", "maxChars": 3}), &["äöü"]).is_ok());
}

#[test]
fn allowed_values() {
    let colours = json!({"type": "String", "allowedValues": ["red", "green"]});
    assert!(value(&colours, &["red"]).is_ok());
    refused(&colours, &["blue"], "must be one of red, green");
    refused(&json!({"type": "StringList", "allowedValues": ["red"]}), &["red", "blue"], "must be one of red");
    assert!(value(&json!({"type": "Boolean", "allowedValues": ["true"]}), &["true"]).is_ok());
    assert!(value(&json!({"type": "Integer", "allowedValues": [1, 2]}), &["2"]).is_ok());
}

#[test]
fn all_faults_at_once() {
    let document = taking(&json!({"must": {"type": "String"}, "may": {"type": "Integer", "default": 1}}));
    let error = check_parameters(&document, &given(&[("may", &["x"]), ("other", &["y"])]), &known()).unwrap_err();
    assert_eq!(
        error.0,
        [
            "Parameter \"other\" is not in the document, which takes may, must.",
            "Parameter \"may\" must be a Integer, not \"x\".",
            "Parameter \"must\" is required, and has no value.",
        ]
    );
}

#[test]
fn defaults_are_left_to_the_node() {
    let document = taking(&json!({"may": {"type": "Integer", "default": 1}}));
    assert!(check_parameters(&document, &given(&[]), &known()).unwrap().values().is_empty());
}

#[test]
fn a_document_without_parameters_takes_none() {
    let error = check_parameters(&taking(&json!({})), &given(&[("x", &[])]), &known()).unwrap_err();
    assert_eq!(error.to_string(), "Parameter \"x\" is not in the document, which takes no parameters.");
}

#[test]
fn limits_hold_for_what_references_stand_for() {
    let stays = |declared: &Value, text: &str| {
        let expected = if declared["type"] == "StringList" { json!([text]) } else { json!(text) };
        assert_eq!(value(declared, &[text]).unwrap(), expected);
    };
    stays(&json!({"type": "String", "allowedPattern": "[a-z]", "maxChars": 1}), "{{ssm:word}}");
    stays(&json!({"type": "String", "allowedValues": ["w"]}), "{{ ssm:word }}");
    stays(&json!({"type": "StringList", "minItems": 3, "allowedValues": ["a", "b", "c"]}), "{{ssm:/list}}");
    refused(&json!({"type": "String", "allowedPattern": "[0-9]"}), &["{{ssm:word}}"], "must match the pattern");
    refused(&json!({"type": "StringList", "maxItems": 2}), &["{{ssm:/list}}"], "it has 3");
    refused(&json!({"type": "String"}), &["{{ssm:/list}}"], "of type StringList cannot be used as a String");
}

#[test]
fn references_are_found_in_values_defaults_and_steps() {
    let document = document(&json!({
        "schemaVersion": "2.2",
        "parameters": {
            "a": {"type": "String", "default": "{{ssm:of-a}}"},
            "b": {"type": "StringList", "default": "{{ ssm:of-b }}"},
        },
        "mainSteps": [{"action": "aws:x", "name": "a", "inputs": {"x": ["{{ a }} {{ b }}", "{{ssm-secure:step}}"]}}],
    }));
    let names = |given: &BTreeMap<String, Vec<String>>| -> Vec<String> {
        references_of(&document, given).into_iter().map(|found| found.name).collect()
    };
    assert_eq!(names(&given(&[])), ["of-a", "of-b", "step"]);
    assert_eq!(
        names(&given(&[("a", &["{{ssm:mine:live}}"]), ("other", &["{{ssm:no}}"])])),
        ["mine:live", "of-b", "step"]
    );
}
