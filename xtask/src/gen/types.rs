//! The types of a service: one unit struct per operation, one struct per structure that an operation reaches.

use std::collections::BTreeSet;

use serde_json::Value;

use super::model::Model;
use super::names;

/// Names that the generated text uses for something else.
const TAKEN: [&str; 24] = [
    "At",
    "BTreeMap",
    "Blob",
    "Default",
    "Empty",
    "Err",
    "FromJson",
    "Kind",
    "Member",
    "None",
    "Ok",
    "Option",
    "Protocol",
    "Reader",
    "Result",
    "Service",
    "Shape",
    "Some",
    "String",
    "Timestamp",
    "ToJson",
    "Value",
    "Vec",
    "Writer",
];

/// Structs and operations of one service.
pub(crate) fn service(model: &Model) -> Result<String, String> {
    let mut text = String::new();
    for (name, operation) in &model.operations {
        text.push_str(&operation_type(name, operation));
    }
    for name in model.ids.keys() {
        let shape = model.shape(name)?;
        if shape["type"] == "structure" {
            text.push_str(&structure(model, name, shape).map_err(|error| format!("shape {name}: {error}"))?);
        }
    }
    Ok(text)
}

fn operation_type(name: &str, operation: &Value) -> String {
    let side = |side: &str| operation[side]["shape"].as_str().unwrap_or("Empty").to_owned();
    format!(
        "\npub struct {name};\nimpl crate::Operation for {name} {{\n    type Input = {};\n    type Output = {};\n    \
         const SERVICE: &'static Service = &SERVICE;\n    const NAME: &'static str = {name:?};\n}}\n",
        side("input"),
        side("output"),
    )
}

/// A member of a structure as a field.
struct Field<'a> {
    /// Name on the wire.
    wire: &'a str,
    /// Name in Rust.
    name: String,
    /// Type without the `Option`.
    kind: String,
    optional: bool,
}

fn structure(model: &Model, name: &str, shape: &Value) -> Result<String, String> {
    if TAKEN.contains(&name) || model.operations.contains_key(name) {
        return Err("its name is taken in the generated module".to_owned());
    }
    if holds_itself(model, name, name, &mut BTreeSet::new())? {
        return Err("holds itself without a list or map between, which would need a box".to_owned());
    }
    let fields = fields(model, name, shape)?;
    let mut text = declaration(name, &fields);
    if model.read.contains(name) {
        text.push_str(&reading(name, &fields));
    }
    if model.written.contains(name) {
        text.push_str(&writing(name, &fields));
    }
    Ok(text)
}

fn fields<'a>(model: &Model, name: &str, shape: &'a Value) -> Result<Vec<Field<'a>>, String> {
    let required: Vec<&str> = shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let only_read = !model.written.contains(name);
    let mut seen = BTreeSet::new();
    let mut fields = Vec::new();
    for (wire, reference) in Model::members(shape) {
        let name = names::field(wire);
        if !seen.insert(name.clone()) {
            return Err(format!("two members become the field {name}"));
        }
        let optional = !(only_read && required.contains(&wire.as_str()));
        fields.push(Field { wire, name, kind: type_of(model, reference)?, optional });
    }
    Ok(fields)
}

/// The Rust type behind a reference.
fn type_of(model: &Model, reference: &Value) -> Result<String, String> {
    let name = reference["shape"].as_str().ok_or("a reference names no shape")?;
    let shape = model.shape(name)?;
    Ok(match shape["type"].as_str().unwrap_or_default() {
        "structure" => name.to_owned(),
        "list" => format!("Vec<{}>", type_of(model, &shape["member"])?),
        "map" => format!("BTreeMap<String, {}>", type_of(model, &shape["value"])?),
        "string" => "String".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" => "f32".to_owned(),
        "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        "blob" => "Blob".to_owned(),
        other => return Err(format!("has type {other:?}, which the generator does not know")),
    })
}

/// Whether a structure reaches itself through structures alone.
fn holds_itself<'a>(model: &'a Model, name: &str, at: &'a str, seen: &mut BTreeSet<&'a str>) -> Result<bool, String> {
    for (_, reference) in Model::members(model.shape(at)?) {
        let Some(next) = reference["shape"].as_str() else { continue };
        if model.shape(next)?["type"] != "structure" {
            continue;
        }
        if next == name || seen.insert(next) && holds_itself(model, name, next, seen)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn declaration(name: &str, fields: &[Field<'_>]) -> String {
    let mut text = format!("\n#[derive(Clone, Default)]\npub struct {name} {{\n");
    for Field { name, kind, optional, .. } in fields {
        let kind = if *optional { format!("Option<{kind}>") } else { kind.clone() };
        text.push_str(&format!("    pub {name}: {kind},\n"));
    }
    text.push_str("}\n");
    text
}

fn reading(name: &str, fields: &[Field<'_>]) -> String {
    let reader = if fields.is_empty() { "_reader" } else { "mut reader" };
    let mut text = format!(
        "impl FromJson for {name} {{\n    fn from_json(value: Value) -> Result<Self, WrongType> {{\n        \
         let {reader} = Reader::of(value)?;\n        Ok(Self {{\n"
    );
    for Field { wire, name, optional, .. } in fields {
        let take = if *optional { "optional" } else { "required" };
        text.push_str(&format!("            {name}: reader.{take}({wire:?})?,\n"));
    }
    text.push_str("        })\n    }\n}\n");
    text
}

fn writing(name: &str, fields: &[Field<'_>]) -> String {
    let writer = if fields.is_empty() { "writer" } else { "mut writer" };
    let mut text = format!(
        "impl ToJson for {name} {{\n    fn to_json(&self) -> Value {{\n        let {writer} = Writer::default();\n"
    );
    for Field { wire, name, .. } in fields {
        text.push_str(&format!("        writer.member({wire:?}, &self.{name});\n"));
    }
    text.push_str("        writer.done()\n    }\n}\n");
    text
}
