//! Who may call what: the tables of `models/authorization`, held against the models, and what is written from them.
//!
//! One file for a service. `kinds` names the ARNs of its resources; `operations` has a line for each operation:
//! `who` (`anyone`, `signed`, `node`; without it policies decide), `own`, and for policies `action`, `resources`, `tags`,
//! `keys`, and `also` with further checks, which `if` may bind to a member. What is listed for `signed` the operation asks
//! by itself, because more than the policies of the caller decide.

mod page;
mod path;
mod rows;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path as File, PathBuf};

use serde_json::{Map, Value};

use super::model::Model;
pub(crate) use page::render as page;
pub(crate) use path::Path;
use path::{Holds, tag_key};
pub(crate) use rows::{index, render as rows};

/// The rows of a service, by operation.
pub(crate) struct Table {
    pub(super) service: String,
    pub(super) rows: BTreeMap<String, Row>,
}

pub(super) struct Row {
    pub(super) who: Who,
    pub(super) checks: Vec<Check>,
    pub(super) own: Option<Path>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    Anyone,
    Signed,
    Node,
    Policy,
}

pub(super) struct Check {
    pub(super) action: String,
    pub(super) resources: Vec<Of>,
    pub(super) keys: Vec<Key>,
    pub(super) given: Option<Vec<Path>>,
}

pub(super) struct Of {
    pub(super) kind: String,
    pub(super) arn: String,
    pub(super) path: Path,
    pub(super) when: Option<(Path, Vec<String>)>,
    pub(super) among: bool,
}

pub(super) struct Key {
    pub(super) name: String,
    pub(super) path: Path,
    pub(super) or: Option<String>,
}

impl Row {
    /// Whether some resources are known only at work.
    pub(super) fn later(&self) -> bool {
        self.checks.iter().flat_map(|check| &check.resources).any(|of| of.path.is_empty())
    }
}

/// The file of a service.
pub(crate) fn file(root: &File, service: &str) -> PathBuf {
    root.join("models/authorization").join(format!("{service}.json"))
}

/// Reads the tables of these services. `Err` says in which file which operation is wrong, and why.
pub(crate) fn read(root: &File, models: &[Model]) -> Result<Vec<Table>, String> {
    let mut files = Vec::new();
    for model in models {
        let path = file(root, &model.name);
        let text =
            std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let value: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        files.push((model, value));
    }
    let kinds = kinds(&files)?;
    files.iter().map(|(model, value)| table(model, value, &kinds)).collect()
}

type Kinds = BTreeMap<String, String>;

/// The ARNs of all kinds, by their whole names. A name without a colon is of the service itself.
pub(super) fn kinds(files: &[(&Model, Value)]) -> Result<Kinds, String> {
    let mut kinds = Kinds::new();
    for (model, value) in files {
        for (name, arn) in value["kinds"].as_object().into_iter().flatten() {
            let name = whole(model, name);
            let arn = arn.as_str().ok_or_else(|| format!("{}: the ARN of {name} is no text", model.name))?;
            if kinds.insert(name.clone(), arn.to_owned()).is_some() {
                return Err(format!("{}: there are two kinds {name}", model.name));
            }
        }
    }
    Ok(kinds)
}

/// `document` -> `ssm:document`, `SendCommand` -> `ssm:SendCommand`.
fn whole(model: &Model, name: &str) -> String {
    let meta = |key: &str| model.metadata.get(key).and_then(Value::as_str);
    let service = meta("signingName").or_else(|| meta("endpointPrefix")).unwrap_or_default();
    if name.contains(':') { name.to_owned() } else { format!("{service}:{name}") }
}

/// Takes one file apart.
pub(super) fn table(model: &Model, value: &Value, kinds: &Kinds) -> Result<Table, String> {
    let says = |what: String| format!("models/authorization/{}.json: {what}", model.name);
    if value["service"] != model.name.as_str() {
        return Err(says(format!("\"service\" is not {:?}", model.name)));
    }
    let operations = value["operations"].as_object().ok_or_else(|| says("has no operations".to_owned()))?;
    if let Some(missing) = model.operations.keys().find(|name| !operations.contains_key(*name)) {
        return Err(says(format!("operation {missing} has no row")));
    }
    let mut rows = BTreeMap::new();
    for (name, value) in operations {
        if !model.operations.contains_key(name) {
            return Err(says(format!("the model has no operation {name}")));
        }
        let row = Reader { model, operation: name, kinds }.row(value);
        rows.insert(name.clone(), row.map_err(|error| says(format!("{name}: {error}")))?);
    }
    Ok(Table { service: model.name.clone(), rows })
}

/// Reads the row of one operation.
struct Reader<'r> {
    model: &'r Model,
    operation: &'r str,
    kinds: &'r Kinds,
}

impl Reader<'_> {
    fn row(&self, value: &Value) -> Result<Row, String> {
        let members = members(value, &["who", "own", "action", "resources", "keys", "tags", "also"])?;
        let who = match value["who"].as_str() {
            None if value["who"].is_null() => Who::Policy,
            Some("anyone") => Who::Anyone,
            Some("signed") => Who::Signed,
            Some("node") => Who::Node,
            _ => return Err(format!("who is {}; there are anyone, signed and node", value["who"])),
        };
        let own = value["own"].as_str().map(|own| self.scalar(own)).transpose()?;
        let mut checks = Vec::new();
        if who == Who::Policy || (who == Who::Signed && members.contains_key("resources")) {
            checks.push(self.check(value, self.operation, false)?);
            for also in value["also"].as_array().into_iter().flatten() {
                let action = also["action"].as_str().ok_or("a check in also has no action")?;
                self::members(also, &["action", "if", "resources", "keys", "tags"])?;
                checks.push(self.check(also, action, true)?);
            }
        } else if let Some(name) = members.keys().find(|name| !["who", "own"].contains(&name.as_str())) {
            return Err(format!("{name} is for operations that policies decide"));
        }
        Ok(Row { who, checks, own })
    }

    /// Of a check that comes after the first, resources decide whether it is asked.
    fn check(&self, value: &Value, action: &str, further: bool) -> Result<Check, String> {
        let action = whole(self.model, value["action"].as_str().unwrap_or(action));
        let mut resources = Vec::new();
        let listed: Vec<&Value> = value["resources"].as_array().into_iter().flatten().collect();
        for resource in &listed {
            let here = listed.iter().filter(|other| other[1] == resource[1]).count();
            resources.push(self.resource(resource, here > 1)?);
        }
        let here: Vec<Path> = resources.iter().map(|of: &Of| of.path.clone()).collect();
        let at_work = here.iter().any(Path::is_empty);
        let given = match value["if"].as_str() {
            Some(path) => Some(vec![self.path(path)?.0]),
            None if at_work || (further && !here.is_empty()) => {
                Some(here.into_iter().filter(|path| !path.is_empty()).collect())
            }
            None => None,
        };
        Ok(Check { action, resources, keys: self.keys(value)?, given })
    }

    /// `[kind, path]` or `[kind, path, {"when": .., "with": .., "new": true}]`.
    /// `shared`: other kinds stand at the same place.
    fn resource(&self, value: &Value, shared: bool) -> Result<Of, String> {
        let kind = value[0].as_str().ok_or_else(|| format!("{value} begins with no kind"))?;
        let kind = whole(self.model, kind);
        let arn = self.kinds.get(&kind).ok_or_else(|| format!("there is no kind {kind}"))?;
        let path = value[1].as_str().map(|path| self.scalar(path)).transpose()?.unwrap_or_default();
        let more = value.get(2).map_or(Ok(Map::new()), |more| members(more, &["when", "with", "new"]))?;
        let when = more.get("when").and_then(Value::as_object).and_then(|when| when.iter().next());
        let when = when.map(|(path, texts)| self.when(path, texts)).transpose()?;
        let among = shared && when.is_none() && !path.is_empty() && more.get("new").is_none();
        let mut arn = self.arn(arn, more.get("with").unwrap_or(&Value::Null), among || path.is_empty())?;
        if more.get("new").is_some_and(|new| new == true) {
            arn = arn.replace("{}", "*").replace("{+}", "*");
        }
        Ok(Of { kind, arn, path, when, among })
    }

    fn when(&self, path: &str, texts: &Value) -> Result<(Path, Vec<String>), String> {
        let texts = texts.as_array().cloned().unwrap_or_else(|| vec![texts.clone()]);
        let texts = texts.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        Ok((self.scalar(path)?, texts))
    }

    /// The pattern with the members of this input. One with a default becomes it where the input has no such member.
    /// `whole`: it need not have the others, since it will not be asked for them.
    fn arn(&self, pattern: &str, with: &Value, whole: bool) -> Result<String, String> {
        let mut arn = String::new();
        for (index, piece) in pattern.split('{').enumerate() {
            let Some((hole, text)) = piece.split_once('}').filter(|_| index > 0) else {
                arn.push_str(piece);
                continue;
            };
            let (name, default) = hole.split_once('|').map_or((hole, None), |(name, default)| (name, Some(default)));
            let name = with[name].as_str().unwrap_or(name);
            let ours = matches!(name, "region" | "account" | "" | "+");
            let known = ours || self.scalar(name).is_ok();
            match (known, default) {
                (true, Some(default)) => arn.push_str(&format!("{{{name}|{default}}}")),
                (false, Some(default)) => arn.push_str(default),
                (false, None) if !whole => {
                    return Err(format!("{pattern} takes {name}, which the input lacks: say \"with\""));
                }
                (_, None) => arn.push_str(&format!("{{{name}}}")),
            }
            arn.push_str(text);
        }
        Ok(arn)
    }

    fn keys(&self, value: &Value) -> Result<Vec<Key>, String> {
        let mut keys = Vec::new();
        if let Some(tags) = value["tags"].as_str() {
            let names = self.tag_keys(tags)?;
            keys.push(self.key("aws:RequestTag/", &Value::from(tags))?);
            keys.push(self.key("aws:TagKeys", &Value::from(names))?);
        }
        for (name, value) in value["keys"].as_object().into_iter().flatten() {
            keys.push(self.key(name, value)?);
        }
        Ok(keys)
    }

    /// The path to the names of tags.
    fn tag_keys(&self, tags: &str) -> Result<String, String> {
        let shape = self.model.operations[self.operation]["input"]["shape"].as_str().unwrap_or_default();
        let member = &self.model.shape(shape)?["members"][tags]["shape"];
        let tagged = self.model.shape(member.as_str().ok_or_else(|| format!("tags: there is no member {tags}"))?)?;
        Ok(tag_key(self.model, tagged)?.map_or(format!("{tags}{{}}"), |key| format!("{tags}[].{key}")))
    }

    /// `"path"`, `"path|default"`, or null where the operation gives it.
    fn key(&self, name: &str, value: &Value) -> Result<Key, String> {
        let text = value.as_str().unwrap_or_default();
        let (text, or) = text.split_once('|').map_or((text, None), |(text, or)| (text, Some(or.to_owned())));
        let pairs = name.ends_with(['/', ':']);
        let path = match text {
            "" => Path::default(),
            text => match (self.path(text)?, pairs) {
                ((path, Holds::Pairs), true) | ((path, Holds::Scalar), false) => path,
                _ => return Err(format!("key {name}: at {text} stands nothing that it can hold")),
            },
        };
        Ok(Key { name: name.to_owned(), path, or })
    }

    fn path(&self, text: &str) -> Result<(Path, Holds), String> {
        Path::parse(self.model, self.operation, text)
    }

    fn scalar(&self, text: &str) -> Result<Path, String> {
        match self.path(text)? {
            (path, Holds::Scalar) => Ok(path),
            _ => Err(format!("{text} holds no text")),
        }
    }
}

/// The members of an object, all of which must be known.
fn members(value: &Value, known: &[&str]) -> Result<Map<String, Value>, String> {
    let members = value.as_object().ok_or_else(|| format!("{value} is no object"))?;
    match members.keys().find(|name| !known.contains(&name.as_str())) {
        Some(other) => Err(format!("{other} means nothing; there are {}", known.join(", "))),
        None => Ok(members.clone()),
    }
}
