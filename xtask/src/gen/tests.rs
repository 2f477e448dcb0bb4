use std::path::Path;

use serde_json::{Value, json};

use super::*;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn committed_files_are_what_the_models_give() {
    assert_eq!(run(root(), true), Ok(()));
}

#[test]
fn models_are_laid_out_as_the_formatter_does() {
    for name in PUBLISHED.iter().chain(&OF_AGENTS) {
        let text = std::fs::read_to_string(model_path(root(), name)).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(text == format::pretty(&value), "models/{name}.json");
        assert!(!text.contains("\"documentation\": \""), "models/{name}.json has prose");
    }
}

fn model(shapes: &Value) -> Result<String, String> {
    let value = json!({
        "metadata": {"protocol": "json", "jsonVersion": "1.1", "endpointPrefix": "x", "apiVersion": "1"},
        "operations": {"Do": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}}},
        "shapes": shapes,
    });
    Model::of("x", &value).and_then(|model| render(&model))
}

#[test]
fn what_the_tables_cannot_say_is_refused() {
    let member =
        |reference: Value| json!({"In": {"type": "structure", "members": {"A": reference}}, "T": {"type": "string"}});
    let cases = [
        (member(json!({"shape": "Missing"})), "Missing"),
        (member(json!({"shape": "T", "locationName": "b"})), "another name in the body"),
        (member(json!({"shape": "T", "location": "cookie"})), "cookie"),
        (member(json!({"shape": "In"})), "holds itself"),
        (
            json!({"In": {"type": "structure", "members": {"AB": {"shape": "T"}, "Ab": {"shape": "T"}}}, "T": {"type": "string"}}),
            "two members",
        ),
        (json!({"In": {"type": "bigdecimal"}}), "bigdecimal"),
        (json!({"In": {"type": "string", "min": 0.5}}), "0.5"),
    ];
    for (shapes, word) in cases {
        let error = model(&shapes).unwrap_err();
        assert!(error.contains(word), "{error}");
    }
}

#[test]
fn required_members_are_plain_only_where_a_structure_is_only_read() {
    let shapes = json!({"In": {"type": "structure", "required": ["A"], "members": {"A": {"shape": "T"}, "B": {"shape": "T"}}},
        "T": {"type": "string"}});
    let text = model(&shapes).unwrap();
    assert!(text.contains("pub a: String,") && text.contains("pub b: Option<String>,"), "{text}");
    assert!(!text.contains("impl ToJson for In"), "{text}");
}
