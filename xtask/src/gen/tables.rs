//! The static tables of a service: `SERVICE`, its operations, errors and shapes.

use serde_json::Value;

use super::model::{Model, errors_of};
use super::{OF_AGENTS, OF_IDENTITY, OWN, PUBLISHED, all, names};

pub(super) const HEAD: &str =
    "// Written by `cargo xtask gen` from models/. Change the model or the generator, not this file.\n\n";

/// Said once for all services.
const ALLOWED: &str = "#![allow(missing_docs, reason = \"the names are those of AWS's own reference\")]
#![allow(unused_imports, reason = \"all services have one list of imports\")]

";

/// `mod.rs`: the modules and the list of services.
pub(crate) fn index() -> String {
    let mut text = format!("{HEAD}{ALLOWED}");
    for name in all() {
        text.push_str("#[rustfmt::skip]\n");
        text.push_str(&format!("pub mod {};\n", names::module(name)));
    }
    text.push_str("pub(crate) mod authorization;\n");
    let lists: [(&str, &str, Vec<&str>); 5] = [
        ("PUBLISHED", "The services of Systems Manager as AWS publishes them.", PUBLISHED.to_vec()),
        (
            "OF_IDENTITY",
            "Identity, keys, the audit trail, groups and tags: the operations of AWS's services that we take.",
            OF_IDENTITY.to_vec(),
        ),
        ("OF_AGENTS", "What only agents call.", OF_AGENTS.to_vec()),
        ("OWN", "What AWS has no operation for.", OWN.to_vec()),
        ("SERVICES", "All services.", all().collect()),
    ];
    for (list, what, services) in lists {
        let services: Vec<_> = services.iter().map(|name| format!("&{}::SERVICE", names::module(name))).collect();
        text.push_str(&format!(
            "\n/// {what}\n#[rustfmt::skip]\npub static {list}: &[&crate::schema::Service] = &[{}];\n",
            services.join(", ")
        ));
    }
    text
}

/// The tables of one service.
pub(crate) fn service(model: &Model) -> Result<String, String> {
    let mut text = HEAD.to_owned();
    text.push_str(IMPORTS);
    text.push_str(&service_row(model)?);
    text.push_str(&errors(model)?);
    text.push_str("\nstatic OPERATIONS: &[schema::Operation] = &[\n");
    for (name, operation) in &model.operations {
        text.push_str(&operation_row(model, name, operation)?);
    }
    text.push_str("];\n\nstatic SHAPES: &[Shape] = &[\n");
    for name in model.ids.keys() {
        text.push_str(&shape_row(model, name)?);
    }
    text.push_str("];\n");
    Ok(text)
}

const IMPORTS: &str = "use std::collections::BTreeMap;

use serde_json::Value;

use crate::json::{Blob, Empty, FromJson, Reader, Timestamp, ToJson, Writer, WrongType};
use crate::schema::{self, Kind, Location as At, Member, Protocol, Service, Shape, TimestampFormat};

";

fn service_row(model: &Model) -> Result<String, String> {
    let meta = |key: &str| model.metadata.get(key).and_then(Value::as_str);
    let need = |key: &str| meta(key).ok_or_else(|| format!("metadata lacks {key}"));
    Ok(format!(
        "pub static SERVICE: Service = Service {{\n    name: {:?},\n    signing_name: {:?},\n    protocol: Protocol::{},\n    \
         target_prefix: {:?},\n    api_version: {:?},\n    invalid: {},\n    operations: OPERATIONS,\n    shapes: SHAPES,\n}};\n",
        model.name,
        meta("signingName").map_or_else(|| need("endpointPrefix"), Ok)?,
        protocol(model)?,
        meta("targetPrefix").unwrap_or_default(),
        need("apiVersion")?,
        invalid(model),
    ))
}

fn protocol(model: &Model) -> Result<String, String> {
    let meta = |key: &str| model.metadata.get(key).and_then(Value::as_str);
    match (meta("protocol").unwrap_or_default(), meta("jsonVersion"), meta("xmlNamespace")) {
        ("json", Some("1.0"), _) => Ok("AwsJson10".to_owned()),
        // Such a service takes both; what comes as CBOR is turned into JSON on its way in.
        ("json" | "smithy-rpc-v2-cbor", Some("1.1"), _) => Ok("AwsJson11".to_owned()),
        ("rest-json", ..) => Ok("RestJson1".to_owned()),
        ("query", _, Some(namespace)) => Ok(format!("AwsQuery {{ namespace: {namespace:?} }}")),
        (protocol, ..) => Err(format!("has protocol {protocol}, which the generator does not know")),
    }
}

/// The error of a broken constraint: the service's own where it has one.
fn invalid(model: &Model) -> &'static str {
    let errors = model.errors();
    if model.is_query() {
        "&crate::common::VALIDATION_ERROR"
    } else if errors.contains("ValidationException") || model.shapes.contains_key("ValidationException") {
        "&error::VALIDATION_EXCEPTION"
    } else if errors.contains("BadRequestException") {
        "&error::BAD_REQUEST_EXCEPTION"
    } else {
        "&crate::common::VALIDATION"
    }
}

fn errors(model: &Model) -> Result<String, String> {
    let mut text = "\npub mod error {\n    use crate::schema::ErrorShape;\n\n".to_owned();
    for (name, shape) in model.shapes.iter().filter(|(_, shape)| shape["exception"] == true) {
        let code = shape["error"]["code"].as_str().unwrap_or(name);
        let status = status(shape).map_err(|error| format!("{name} {error}"))?;
        let capital = !shape["members"]["Message"].is_null();
        text.push_str(&format!(
            "    pub static {}: ErrorShape = ErrorShape {{ code: {code:?}, status: {status}, capital_message: {capital} }};\n",
            names::constant(name)
        ));
    }
    text.push_str("}\n");
    Ok(text)
}

fn status(shape: &Value) -> Result<u64, String> {
    match &shape["error"]["httpStatusCode"] {
        Value::Null if shape["fault"] == true => Ok(500),
        Value::Null => Ok(400),
        status => {
            status.as_u64().filter(|status| (400..600).contains(status)).ok_or_else(|| "has an odd status".into())
        }
    }
}

fn operation_row(model: &Model, name: &str, operation: &Value) -> Result<String, String> {
    let http = &operation["http"];
    let text = |key: &str| http[key].as_str().ok_or_else(|| format!("operation {name} lacks http.{key}"));
    let errors: Vec<String> = errors_of(operation).map(|error| format!("&error::{}", names::constant(error))).collect();
    Ok(format!(
        "    schema::Operation {{ name: {name:?}, method: {:?}, uri: {:?}, status: {}, input: {}, output: {}, errors: &[{}], anonymous: {} }},\n",
        text("method")?,
        text("requestUri")?,
        http["responseCode"].as_u64().unwrap_or(200),
        shape_of(model, &operation["input"])?,
        shape_of(model, &operation["output"])?,
        errors.join(", "),
        operation["authtype"] == "none",
    ))
}

/// `Some(12)`, or `None` where nothing is referred to.
fn shape_of(model: &Model, reference: &Value) -> Result<String, String> {
    if reference.is_null() { Ok("None".to_owned()) } else { Ok(format!("Some({})", id(model, reference)?)) }
}

fn id(model: &Model, reference: &Value) -> Result<usize, String> {
    let name = reference["shape"].as_str().ok_or("a reference names no shape")?;
    model.ids.get(name).copied().ok_or_else(|| format!("shape {name} is not reached"))
}

fn shape_row(model: &Model, name: &str) -> Result<String, String> {
    let shape = model.shape(name)?;
    let kind = kind(model, shape).map_err(|error| format!("shape {name}: {error}"))?;
    let sensitive = shape["sensitive"] == true;
    Ok(format!("    Shape {{ name: {name:?}, kind: Kind::{kind}, sensitive: {sensitive} }},\n"))
}

fn kind(model: &Model, shape: &Value) -> Result<String, String> {
    let sizes = || bounds(shape, "u32", whole);
    Ok(match shape["type"].as_str().unwrap_or_default() {
        "structure" => structure(model, shape)?,
        "list" => format!("List {{ member: {}, {} }}", id(model, &shape["member"])?, sizes()?),
        "map" => format!(
            "Map {{ key: {}, value: {}, {} }}",
            id(model, &shape["key"])?,
            id(model, &shape["value"])?,
            sizes()?
        ),
        "string" => format!("String {{ {}, pattern: {}, values: {} }}", sizes()?, pattern(shape), values(shape)),
        "integer" => format!("Integer {{ {} }}", bounds(shape, "i64", whole)?),
        "long" => format!("Long {{ {} }}", bounds(shape, "i64", whole)?),
        "float" => format!("Float {{ {} }}", bounds(shape, "f64", real)?),
        "double" => format!("Double {{ {} }}", bounds(shape, "f64", real)?),
        "boolean" => "Boolean".to_owned(),
        "timestamp" => format!("Timestamp {{ format: {} }}", timestamp_format(&shape["timestampFormat"])?),
        "blob" => format!("Blob {{ {} }}", sizes()?),
        other => return Err(format!("has type {other:?}, which the generator does not know")),
    })
}

fn bounds(shape: &Value, kind: &str, number: fn(&Value) -> Option<String>) -> Result<String, String> {
    let bound = |key: &str| match &shape[key] {
        Value::Null => Ok("None".to_owned()),
        value => {
            number(value).map(|number| format!("Some({number})")).ok_or_else(|| format!("{key} {value} is no {kind}"))
        }
    };
    Ok(format!("min: {}, max: {}", bound("min")?, bound("max")?))
}

fn whole(value: &Value) -> Option<String> {
    value.as_i64().map(|number| number.to_string())
}

fn real(value: &Value) -> Option<String> {
    value.as_f64().map(|number| format!("{number:?}"))
}

fn pattern(shape: &Value) -> String {
    shape["pattern"].as_str().map_or_else(|| "None".to_owned(), |pattern| format!("Some({pattern:?})"))
}

fn values(shape: &Value) -> String {
    let values: Vec<String> = shape["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|value| format!("{value:?}"))
        .collect();
    format!("&[{}]", values.join(", "))
}

fn timestamp_format(format: &Value) -> Result<&'static str, String> {
    match format.as_str() {
        None => Ok("None"),
        Some("unixTimestamp") => Ok("Some(TimestampFormat::UnixTimestamp)"),
        Some("iso8601") => Ok("Some(TimestampFormat::Iso8601)"),
        Some("rfc822") => Ok("Some(TimestampFormat::Rfc822)"),
        Some(other) => Err(format!("has timestamp format {other}, which the generator does not know")),
    }
}

fn structure(model: &Model, shape: &Value) -> Result<String, String> {
    let required: Vec<&str> = shape["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut rows = String::new();
    for (name, reference) in Model::members(shape) {
        rows.push_str(&format!(
            "\n        Member {{ name: {name:?}, shape: {}, required: {}, location: {} }},",
            id(model, reference)?,
            required.contains(&name.as_str()),
            location(model, name, reference)?,
        ));
    }
    let payload = shape["payload"].as_str().map_or_else(|| "None".to_owned(), |name| format!("Some({name:?})"));
    let end = if rows.is_empty() { "" } else { "\n    " };
    Ok(format!("Structure {{ members: &[{rows}{end}], union: {}, payload: {payload} }}", shape["union"] == true))
}

fn location(model: &Model, name: &str, reference: &Value) -> Result<String, String> {
    let wire_name = reference["locationName"].as_str().unwrap_or(name);
    Ok(match reference["location"].as_str() {
        None if model.is_query() => in_form(model, wire_name, name, reference)?,
        None if wire_name == name => "At::Body".to_owned(),
        None => return Err(format!("member {name} has another name in the body, which the tables cannot say")),
        Some("uri") => format!("At::Uri({wire_name:?})"),
        Some("querystring") => format!("At::Query({wire_name:?})"),
        Some("header") => format!("At::Header({wire_name:?})"),
        Some("headers") => format!("At::Headers({wire_name:?})"),
        Some("statusCode") => "At::StatusCode".to_owned(),
        Some(other) => return Err(format!("member {name} has location {other}, which the generator does not know")),
    })
}

/// The place of a member in a form and in the XML of its answer.
fn in_form(model: &Model, wire_name: &str, name: &str, reference: &Value) -> Result<String, String> {
    let shape = model.shape(reference["shape"].as_str().unwrap_or_default())?;
    let renamed = ["member", "key", "value"].into_iter().find_map(|part| shape[part]["locationName"].as_str());
    Ok(match (shape["flattened"] == true, renamed) {
        // A flattened list travels under the name of its items, where they have one.
        (true, Some(items)) if shape["type"] == "list" => format!("At::Flat({items:?})"),
        (_, Some(other)) => return Err(format!("member {name} holds {other}, a name that the tables cannot say")),
        (true, None) => format!("At::Flat({wire_name:?})"),
        (false, None) if wire_name == name => "At::Body".to_owned(),
        (false, None) => format!("At::Named({wire_name:?})"),
    })
}
