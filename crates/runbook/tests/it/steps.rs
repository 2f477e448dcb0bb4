use runbook::{DEFAULT_TIMEOUT_SECONDS, Document, Exit, Reference, Referred, Step, Verdict, execution_timeout};
use serde_json::{Map, Value, json};

use crate::document;

fn values(values: &Value) -> Map<String, Value> {
    values.as_object().unwrap().clone()
}

fn steps(main_steps: &Value) -> Vec<Step> {
    document(&json!({"schemaVersion": "2.2", "mainSteps": main_steps})).steps(&Map::new())
}

fn step(inputs: &Value) -> Step {
    steps(&json!([{"action": "aws:runShellScript", "name": "a", "inputs": inputs}])).remove(0)
}

#[test]
fn the_shell_script_document_with_values() {
    let document = Document::parse(include_str!("../../../../documents/AWS-RunShellScript.json")).unwrap();
    let steps = document.steps(&values(&json!({"commands": ["id", "exit 3"], "executionTimeout": "60"})));
    let [step] = steps.as_slice() else { panic!("one step, not {}", steps.len()) };
    assert_eq!(step.name, "aws:runShellScript");
    assert_eq!(step.folder, "0.awsrunShellScript");
    assert_eq!(step.action, "aws:runShellScript");
    assert_eq!(step.inputs["runCommand"], json!(["id", "exit 3"]));
    assert_eq!(step.inputs["workingDirectory"], json!(""));
    assert_eq!(step.timeout_seconds, 60);
    assert_eq!(execution_timeout(&steps), 60);
}

#[test]
fn a_plugin_with_several_sets_of_properties_reports_each() {
    let document = document(&json!({"schemaVersion": "1.2", "runtimeConfig": {"aws:runShellScript": {"properties": [
        {"runCommand": ["a"]}, {"runCommand": ["b"]}]}}}));
    let names: Vec<_> = document.steps(&Map::new()).into_iter().map(|step| (step.name, step.folder)).collect();
    let expected = ["0.aws:runShellScript", "1.aws:runShellScript"];
    assert_eq!(names.iter().map(|names| names.0.as_str()).collect::<Vec<_>>(), expected);
    assert_eq!(names[1].1, "1.awsrunShellScript");
}

#[test]
fn properties_may_stand_without_a_list() {
    let document = document(
        &json!({"schemaVersion": "1.2", "runtimeConfig": {"aws:runShellScript": {"properties": {"runCommand": "a"}}}}),
    );
    assert_eq!(document.steps(&Map::new())[0].name, "aws:runShellScript");
}

#[test]
fn given_values_defaults_and_neither() {
    let document = document(&json!({
        "schemaVersion": "2.2",
        "parameters": {"a": {"type": "String", "default": "A"}, "b": {"type": "String", "default": "B"}, "c": {"type": "String"}},
        "mainSteps": [{"action": "aws:x", "name": "s", "inputs": {"t": "{{ a }} {{ b }} {{ c }} {{ d }}"}}],
    }));
    let steps = document.steps(&values(&json!({"a": "1", "d": "not declared"})));
    assert_eq!(steps[0].inputs["t"], "1 B {{ c }} {{ d }}");
}

#[test]
fn the_flow_is_read_from_the_inputs() {
    assert_eq!(step(&json!({"onFailure": "exit"})).on_failure, Some(Exit::Exit));
    assert_eq!(step(&json!({"onFailure": "successAndExit"})).on_failure, Some(Exit::SuccessAndExit));
    assert_eq!(step(&json!({"onFailure": "Abort"})).on_failure, None);
    assert_eq!(step(&json!({"onSuccess": "exit"})).on_success, Some(Exit::Exit));
    assert_eq!(step(&json!({"onSuccess": "successAndExit"})).on_success, None);
    let outside = steps(&json!([{"action": "aws:x", "name": "a", "onFailure": "exit"}]));
    assert_eq!(outside[0].on_failure, None);
}

#[test]
fn only_the_last_step_can_be_the_final_one() {
    let finally = |name: &str| json!({"action": "aws:x", "name": name, "inputs": {"finallyStep": true}});
    let steps = steps(&json!([finally("a"), finally("b")]));
    assert_eq!(steps.iter().map(|step| step.finally).collect::<Vec<_>>(), [false, true]);
    assert!(step(&json!({"finallyStep": "true"})).finally);
    assert!(!step(&json!({"finallyStep": false})).finally);
}

#[test]
fn timeouts() {
    for (written, seconds) in [
        (json!(5), 5),
        (json!("172800"), 172_800),
        (json!(" 60 "), 60),
        (json!(3), DEFAULT_TIMEOUT_SECONDS),
        (json!(172_801), DEFAULT_TIMEOUT_SECONDS),
        (json!("-1"), DEFAULT_TIMEOUT_SECONDS),
        (json!("soon"), DEFAULT_TIMEOUT_SECONDS),
        (json!(6.5), DEFAULT_TIMEOUT_SECONDS),
        (json!(null), DEFAULT_TIMEOUT_SECONDS),
    ] {
        assert_eq!(step(&json!({"timeoutSeconds": written})).timeout_seconds, seconds, "{written}");
    }
    let two =
        steps(&json!([{"action": "x", "name": "a", "inputs": {"timeoutSeconds": 10}}, {"action": "x", "name": "b"}]));
    assert_eq!(execution_timeout(&two), 10 + DEFAULT_TIMEOUT_SECONDS);
}

fn verdict(condition: &Value, given: &Value) -> Verdict {
    let document = document(&json!({
        "schemaVersion": "2.2",
        "parameters": {"p": {"type": "String", "default": "x"}},
        "mainSteps": [{"action": "aws:x", "name": "a", "precondition": condition}],
    }));
    document.steps(&values(given))[0].preconditions[0].evaluate("linux")
}

#[test]
fn preconditions_on_the_platform() {
    for met in [["platformType", "Linux"], ["LINUX", "platformType"], ["platformType", "linux"]] {
        assert_eq!(verdict(&json!({"StringEquals": met}), &json!({})), Verdict::Met, "{met:?}");
    }
    let windows = verdict(&json!({"StringEquals": ["platformType", "Windows"]}), &json!({}));
    assert_eq!(windows, Verdict::Unmet("\"StringEquals\": [platformType, Windows]".to_owned()));
}

#[test]
fn preconditions_on_parameters() {
    let condition = json!({"StringEquals": ["{{ p }}", "x"]});
    assert_eq!(verdict(&condition, &json!({})), Verdict::Met);
    assert!(matches!(verdict(&condition, &json!({"p": "y"})), Verdict::Unmet(_)));
    let platform = json!({"StringEquals": ["platformType", "{{ p }}"]});
    assert_eq!(verdict(&platform, &json!({"p": "Linux"})), Verdict::Met);
}

#[test]
fn preconditions_that_make_no_sense() {
    for condition in [
        json!({"StringNotEquals": ["platformType", "Linux"]}),
        json!({"StringEquals": ["platformType"]}),
        json!({"StringEquals": ["platformType", "Linux", "Windows"]}),
        json!({"StringEquals": ["platformType", "platformType"]}),
        json!({"StringEquals": ["a", "b"]}),
    ] {
        assert!(matches!(verdict(&condition, &json!({})), Verdict::Invalid(_)), "{condition}");
    }
}

#[test]
fn references_are_put_into_what_plugins_get() {
    let inputs = json!({"runCommand": ["{{ lines }}", "{{ssm-secure:pw}}"], "timeoutSeconds": "{{ ssm:seconds }}"});
    let document = document(&json!({
        "schemaVersion": "2.2",
        "parameters": {"lines": {"type": "StringList", "default": "{{ssm:lines}}"}},
        "mainSteps": [{"action": "aws:runShellScript", "name": "a", "inputs": inputs}],
    }));
    let step = document.steps(&Map::new()).remove(0);
    assert_eq!((step.references().len(), step.timeout_seconds), (3, 3600));
    let name = |name: &str| Reference { secure: false, name: name.to_owned() };
    let known =
        [(name("lines"), Referred::List("date,id".to_owned())), (name("seconds"), Referred::Text("60".to_owned()))];
    let step = step.referring(&known.into()).unwrap();
    assert_eq!(step.inputs["runCommand"], json!(["date", "id", "{{ssm-secure:pw}}"]));
    assert_eq!(step.timeout_seconds, 60);
}
