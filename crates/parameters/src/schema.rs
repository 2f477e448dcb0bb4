//! JSON Schema, as far as values of parameters need it: the keywords of draft 2020-12 that look at one value without
//! references. Pure. What a schema asks that is not known here is refused when it is attached, never ignored.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::{Map, Value};

/// How deep a schema may be.
const DEPTH: usize = 32;
/// The largest automaton that a pattern may become, in bytes.
const PATTERN_SIZE: usize = 1 << 20;
/// Words that say nothing about what is valid.
const NOTES: [&str; 8] = ["$schema", "$id", "$comment", "title", "description", "default", "examples", "format"];

/// A schema, ready to be asked often.
#[derive(Default)]
pub(crate) struct Schema {
    types: Vec<String>,
    one_of_these: Option<Vec<Value>>,
    properties: BTreeMap<String, Schema>,
    required: Vec<String>,
    additional: Option<Box<Schema>>,
    items: Option<Box<Schema>>,
    unique: bool,
    pattern: Option<Regex>,
    bounds: Vec<(Bound, f64)>,
    all: Vec<Schema>,
    any: Vec<Schema>,
    one: Vec<Schema>,
    not: Option<Box<Schema>>,
    never: bool,
}

#[derive(Clone, Copy)]
enum Bound {
    MinItems,
    MaxItems,
    MinLength,
    MaxLength,
    MinProperties,
    MaxProperties,
    Minimum,
    Maximum,
    Above,
    Below,
    MultipleOf,
}

impl Schema {
    /// Reads a schema; says what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let document = serde_json::from_str(text).map_err(|wrong| format!("the schema is not JSON: {wrong}"))?;
        Self::read(&document, 0)
    }

    /// Says what is wrong with a value, and where, without repeating any of it.
    pub(crate) fn check(&self, value: &Value) -> Result<(), String> {
        self.at(value, "")
    }

    fn read(document: &Value, depth: usize) -> Result<Self, String> {
        if depth > DEPTH {
            return Err(format!("the schema is more than {DEPTH} levels deep"));
        }
        match document {
            Value::Bool(valid) => Ok(Self { never: !valid, ..Self::default() }),
            Value::Object(members) => {
                let mut schema = Self::default();
                members.iter().try_for_each(|(word, value)| schema.take(word, value, depth + 1))?;
                Ok(schema)
            }
            _ => Err("a schema is an object, true or false".to_owned()),
        }
    }

    fn take(&mut self, word: &str, value: &Value, depth: usize) -> Result<(), String> {
        let inner = |value: &Value| Self::read(value, depth);
        let boxed = |value: &Value| inner(value).map(|schema| Some(Box::new(schema)));
        match word {
            "type" => self.types = types(value)?,
            "enum" => self.one_of_these = Some(value.as_array().ok_or("enum is a list")?.clone()),
            "const" => self.one_of_these = Some(vec![value.clone()]),
            "properties" => {
                for (name, value) in value.as_object().ok_or("properties is an object")? {
                    self.properties.insert(name.clone(), inner(value)?);
                }
            }
            "required" => self.required = texts(value).ok_or("required is a list of names")?,
            "additionalProperties" => self.additional = boxed(value)?,
            "items" => self.items = boxed(value)?,
            "uniqueItems" => self.unique = value.as_bool().ok_or("uniqueItems is true or false")?,
            "pattern" => self.pattern = Some(pattern(value)?),
            "allOf" => self.all = several(value, word, depth)?,
            "anyOf" => self.any = several(value, word, depth)?,
            "oneOf" => self.one = several(value, word, depth)?,
            "not" => self.not = boxed(value)?,
            word if NOTES.contains(&word) => {}
            word => {
                let bound = bound(word).ok_or_else(|| format!("the keyword {word} is not known here"))?;
                let limit = value.as_f64().ok_or_else(|| format!("{word} is a number"))?;
                self.bounds.push((bound, limit));
            }
        }
        Ok(())
    }

    fn at(&self, value: &Value, place: &str) -> Result<(), String> {
        let wrong = |what: &str| Err(format!("at {}: {what}", if place.is_empty() { "/" } else { place }));
        if self.never {
            return wrong("nothing is allowed here");
        }
        if !self.types.is_empty() && !self.types.iter().any(|kind| is_of(value, kind)) {
            return wrong(&format!("must be of type {}", self.types.join(" or ")));
        }
        if self.one_of_these.as_ref().is_some_and(|these| !these.contains(value)) {
            return wrong("must be one of the values that the schema lists");
        }
        if let (Some(pattern), Some(text)) = (&self.pattern, value.as_str())
            && !pattern.is_match(text)
        {
            return wrong(&format!("must match {}", pattern.as_str()));
        }
        if let Some((bound, limit)) = self.bounds.iter().find(|(bound, limit)| !bound.holds(value, *limit)) {
            return wrong(&format!("must hold {} {limit}", bound.name()));
        }
        self.members(value, place)?;
        self.elements(value, place)?;
        self.combined(value, place)
    }

    fn members(&self, value: &Value, place: &str) -> Result<(), String> {
        let Some(members) = value.as_object() else { return Ok(()) };
        if let Some(name) = self.required.iter().find(|name| !members.contains_key(*name)) {
            return Err(format!("at {}: {name} is missing", if place.is_empty() { "/" } else { place }));
        }
        members.iter().try_for_each(|(name, value)| {
            let schema = self.properties.get(name).or(self.additional.as_deref());
            schema.map_or(Ok(()), |schema| schema.at(value, &format!("{place}/{name}")))
        })
    }

    fn elements(&self, value: &Value, place: &str) -> Result<(), String> {
        let Some(items) = value.as_array() else { return Ok(()) };
        let repeated = (0..items.len()).find(|at| items[..*at].contains(&items[*at]));
        if let Some(at) = repeated.filter(|_| self.unique) {
            return Err(format!("at {place}/{at}: must not be there twice"));
        }
        let Some(schema) = &self.items else { return Ok(()) };
        items.iter().enumerate().try_for_each(|(at, item)| schema.at(item, &format!("{place}/{at}")))
    }

    fn combined(&self, value: &Value, place: &str) -> Result<(), String> {
        let fits = |schemas: &[Schema]| schemas.iter().filter(|schema| schema.at(value, place).is_ok()).count();
        self.all.iter().try_for_each(|schema| schema.at(value, place))?;
        let wrong = |what: &str| Err(format!("at {}: {what}", if place.is_empty() { "/" } else { place }));
        if !self.any.is_empty() && fits(&self.any) == 0 {
            return wrong("must fit one of anyOf");
        }
        if !self.one.is_empty() && fits(&self.one) != 1 {
            return wrong("must fit exactly one of oneOf");
        }
        match &self.not {
            Some(schema) if schema.at(value, place).is_ok() => wrong("must not be what not forbids"),
            _ => Ok(()),
        }
    }
}

impl Bound {
    fn name(self) -> &'static str {
        BOUNDS.iter().find(|(_, bound)| *bound as usize == self as usize).map_or("", |(name, _)| name)
    }

    fn holds(self, value: &Value, limit: f64) -> bool {
        #[allow(clippy::cast_precision_loss, reason = "no value has 2^53 members")]
        let count = |count: usize| count as f64;
        let items = || value.as_array().map(|items| count(items.len()));
        let letters = || value.as_str().map(|text| count(text.chars().count()));
        let members = || value.as_object().map(|members: &Map<_, _>| count(members.len()));
        let number = || value.as_f64();
        match self {
            Self::MinItems => items().is_none_or(|found| found >= limit),
            Self::MaxItems => items().is_none_or(|found| found <= limit),
            Self::MinLength => letters().is_none_or(|found| found >= limit),
            Self::MaxLength => letters().is_none_or(|found| found <= limit),
            Self::MinProperties => members().is_none_or(|found| found >= limit),
            Self::MaxProperties => members().is_none_or(|found| found <= limit),
            Self::Minimum => number().is_none_or(|found| found >= limit),
            Self::Maximum => number().is_none_or(|found| found <= limit),
            Self::Above => number().is_none_or(|found| found > limit),
            Self::Below => number().is_none_or(|found| found < limit),
            Self::MultipleOf => number().is_none_or(|found| (found / limit).fract() == 0.0),
        }
    }
}

static BOUNDS: [(&str, Bound); 11] = [
    ("minItems", Bound::MinItems),
    ("maxItems", Bound::MaxItems),
    ("minLength", Bound::MinLength),
    ("maxLength", Bound::MaxLength),
    ("minProperties", Bound::MinProperties),
    ("maxProperties", Bound::MaxProperties),
    ("minimum", Bound::Minimum),
    ("maximum", Bound::Maximum),
    ("exclusiveMinimum", Bound::Above),
    ("exclusiveMaximum", Bound::Below),
    ("multipleOf", Bound::MultipleOf),
];

fn bound(word: &str) -> Option<Bound> {
    BOUNDS.iter().find(|(name, _)| *name == word).map(|(_, bound)| *bound)
}

fn types(value: &Value) -> Result<Vec<String>, String> {
    let types = value.as_str().map(|one| vec![one.to_owned()]).or_else(|| texts(value));
    let types = types.ok_or("type is a name or a list of names")?;
    let known = ["null", "boolean", "object", "array", "number", "integer", "string"];
    match types.iter().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(format!("there is no type {name}")),
        None => Ok(types),
    }
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => value.is_number(),
    }
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}

fn several(value: &Value, word: &str, depth: usize) -> Result<Vec<Schema>, String> {
    let schemas = value.as_array().filter(|schemas| !schemas.is_empty());
    let schemas = schemas.ok_or_else(|| format!("{word} is a list of schemas"))?;
    schemas.iter().map(|schema| Schema::read(schema, depth)).collect()
}

/// A regular expression of linear time.
pub(crate) fn pattern(value: &Value) -> Result<Regex, String> {
    let text = value.as_str().ok_or("pattern is a text")?;
    let built = regex::RegexBuilder::new(text).size_limit(PATTERN_SIZE).build();
    built.map_err(|_| format!("{text} is not a regular expression that is understood here"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn check(schema: &Value, value: &Value) -> Result<(), String> {
        Schema::parse(&schema.to_string()).unwrap().check(value)
    }

    #[test]
    fn objects_are_checked_to_their_leaves() {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["host", "port"],
            "properties": {
                "host": { "type": "string", "pattern": "^[a-z.]+$", "maxLength": 10 },
                "port": { "type": "integer", "minimum": 1, "exclusiveMaximum": 65536 },
                "tags": { "type": "array", "items": { "enum": ["a", "b"] }, "uniqueItems": true, "maxItems": 2 },
            },
            "additionalProperties": false,
        });
        let with = |more: &Value| check(&schema, more);
        with(&json!({ "host": "db.local", "port": 5432, "tags": ["a", "b"] })).unwrap();
        for (value, said) in [
            (json!([]), "at /: must be of type object"),
            (json!({ "host": "db" }), "at /: port is missing"),
            (json!({ "host": "DB", "port": 1 }), "at /host: must match ^[a-z.]+$"),
            (json!({ "host": "a.b.c.d.e.f", "port": 1 }), "at /host: must hold maxLength 10"),
            (json!({ "host": "db", "port": 65536 }), "at /port: must hold exclusiveMaximum 65536"),
            (json!({ "host": "db", "port": 1.5 }), "at /port: must be of type integer"),
            (json!({ "host": "db", "port": 1, "tags": ["a", "a"] }), "at /tags/1: must not be there twice"),
            (
                json!({ "host": "db", "port": 1, "tags": ["c"] }),
                "at /tags/0: must be one of the values that the schema lists",
            ),
            (json!({ "host": "db", "port": 1, "x": 1 }), "at /x: nothing is allowed here"),
        ] {
            assert_eq!(with(&value).unwrap_err(), said, "{value}");
        }
    }

    #[test]
    fn schemas_combine() {
        let either = json!({ "oneOf": [{ "type": "integer" }, { "minimum": 10 }], "not": { "const": 11 } });
        check(&either, &json!(3)).unwrap();
        assert!(check(&either, &json!(12)).is_err());
        assert!(check(&either, &json!(11)).is_err());
        assert!(check(&json!({ "anyOf": [{ "type": "null" }, { "const": 1 }] }), &json!(2)).is_err());
        check(&json!({ "allOf": [{ "minimum": 1 }, { "multipleOf": 5 }] }), &json!(10)).unwrap();
        check(&json!(true), &json!(null)).unwrap();
    }

    #[test]
    fn what_is_not_understood_is_refused_and_not_ignored() {
        for schema in [
            "",
            "3",
            r#"{"$ref":"x"}"#,
            r#"{"type":"text"}"#,
            r#"{"minimum":"1"}"#,
            r#"{"pattern":"("}"#,
            r#"{"anyOf":[]}"#,
        ] {
            assert!(Schema::parse(schema).is_err(), "{schema}");
        }
        let deep = "{\"not\":".repeat(40) + "{}" + &"}".repeat(40);
        assert!(Schema::parse(&deep).is_err());
    }

    #[test]
    fn no_value_is_repeated() {
        let said = check(&json!({ "enum": ["x"] }), &json!("hunter2")).unwrap_err();
        assert!(!said.contains("hunter2"));
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text: String) {
            let _ = Schema::parse(&text).map(|schema| schema.check(&Value::String(text)));
        }
    }
}
