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
    for name in all() {
        let text = std::fs::read_to_string(model_path(root(), name)).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(text == format::pretty(&value), "models/{name}.json");
        assert!(!text.contains("\"documentation\": \""), "models/{name}.json has prose");
    }
}

#[test]
fn tables_are_laid_out_as_the_formatter_does() {
    for name in all() {
        let text = std::fs::read_to_string(authorization::file(root(), name)).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(text == format::pretty(&value), "models/authorization/{name}.json");
    }
}

#[test]
fn models_hold_what_is_taken_of_them_and_no_more() {
    let selection = selection::read(root()).unwrap();
    assert_eq!(selection.keys().map(String::as_str).collect::<Vec<_>>(), OF_IDENTITY);
    for (name, taken) in selection {
        let text = std::fs::read_to_string(model_path(root(), &name)).unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let mut narrowed = value.clone();
        selection::narrow(&name, &mut narrowed, &taken).unwrap();
        assert!(value == narrowed, "models/{name}.json");
    }
}

fn model(shapes: &Value) -> Result<String, String> {
    model_of(&json!({"protocol": "json", "jsonVersion": "1.1", "endpointPrefix": "x", "apiVersion": "1"}), shapes)
}

fn query_model(shapes: &Value) -> Result<String, String> {
    model_of(&json!({"protocol": "query", "xmlNamespace": "urn:x", "endpointPrefix": "x", "apiVersion": "1"}), shapes)
}

fn model_of(metadata: &Value, shapes: &Value) -> Result<String, String> {
    let value = json!({
        "metadata": metadata,
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

#[test]
fn members_of_forms_keep_their_names_and_places() {
    let shapes = json!({
        "In": {"type": "structure", "members": {"A": {"shape": "T"}, "B": {"shape": "T", "locationName": "b"},
            "C": {"shape": "L"}, "D": {"shape": "F"}, "E": {"shape": "I"}, "F": {"shape": "M", "locationName": "f"}}},
        "T": {"type": "string"}, "L": {"type": "list", "member": {"shape": "T"}},
        "F": {"type": "list", "flattened": true, "member": {"shape": "T"}},
        "I": {"type": "list", "flattened": true, "member": {"shape": "T", "locationName": "Item"}},
        "M": {"type": "map", "flattened": true, "key": {"shape": "T"}, "value": {"shape": "T"}},
    });
    let text = query_model(&shapes).unwrap();
    for (name, place) in [
        ("A", "At::Body"),
        ("B", "At::Named(\"b\")"),
        ("C", "At::Body"),
        ("D", "At::Flat(\"D\")"),
        ("E", "At::Flat(\"Item\")"),
        ("F", "At::Flat(\"f\")"),
    ] {
        let row = text.lines().find(|line| line.contains(&format!("Member {{ name: \"{name}\""))).unwrap();
        assert!(row.ends_with(&format!("location: {place} }},")), "{row}");
    }
    assert!(text.contains("protocol: Protocol::AwsQuery { namespace: \"urn:x\" }"), "{text}");
    let renamed = json!({"In": {"type": "structure", "members": {"A": {"shape": "L"}}}, "T": {"type": "string"},
        "L": {"type": "list", "member": {"shape": "T", "locationName": "Item"}}});
    assert!(query_model(&renamed).unwrap_err().contains("holds Item"));
}
