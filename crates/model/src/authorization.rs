//! Who may call an operation, and what policies are asked about it: the shape of the generated rows, and how they are read
//! against an input.
//!
//! Inputs are the canonical JSON, with members by their model names. Nothing here knows policies: a row says which
//! questions there are, not what the answer is.

mod arn;

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::Value;

use crate::generated::authorization::TABLES;
use crate::schema::Service;

/// Who may call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody, without a signature.
    Anyone,
    /// Whoever signs.
    Signed,
    /// An enrolled node, for itself.
    Node,
    /// Whom a policy allows.
    Policy,
}

/// What is asked before an operation runs.
#[derive(Debug)]
pub struct Row {
    /// The operation's name.
    pub operation: &'static str,
    /// Who may call it.
    pub who: Who,
    /// What policies must allow, all of it. What stands here for [`Who::Signed`] the operation asks by itself.
    pub checks: &'static [Check],
    /// For a calling node, what stands here must be its own id.
    pub own: Option<Path>,
    /// Some resources are known only at work: the operation asks about those by itself.
    pub later: bool,
}

/// One action on some resources. Where the input names none, it is asked about `*`.
#[derive(Debug)]
pub struct Check {
    /// Such as `ssm:SendCommand`.
    pub action: &'static str,
    /// What it is about.
    pub resources: &'static [Of],
    /// What conditions may ask of the input.
    pub keys: &'static [Key],
    /// Asked only where something stands at one of these places; at none of no places, when all resources are known only
    /// at work. `None`: asked always.
    pub given: Option<&'static [Path]>,
}

/// Resources of one kind, and where the input names them.
#[derive(Debug)]
pub struct Of {
    /// Such as `ssm:document`.
    pub kind: &'static str,
    /// The ARN of such a resource: `{region}`, `{account}`, `{}` for what stands at the path, `{+}` for that with slashes,
    /// `{Name}` for a member of the input, `{Name|/}` for one that is `/` when it is not there.
    pub arn: &'static str,
    /// Where the input names it: by what the ARN lacks, or by a whole ARN. Empty: it is known only at work.
    pub path: Path,
    /// Only where what stands here is one of these texts.
    pub when: Option<(Path, &'static [&'static str])>,
    /// Other kinds stand at the same place: a whole ARN is meant only if it is one of this kind.
    pub among: bool,
}

/// A condition key that the input fills.
#[derive(Debug)]
pub struct Key {
    /// Such as `ssm:Overwrite`. One that ends with `/` or `:`, such as `aws:RequestTag/`, is a key for each pair that
    /// stands at the path, named by the pair.
    pub name: &'static str,
    /// Where its values stand. Empty: the input does not hold them, the operation gives them.
    pub path: Path,
    /// Its value where none stands there.
    pub or: Option<&'static str>,
}

/// A place in an input.
pub type Path = &'static [Step];

/// One step into a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The member of that name.
    Member(&'static str),
    /// Each element of a list, each value of a map.
    Each,
    /// Each key of a map, the name of each member that a structure has. Nothing follows it.
    Keys,
    /// `true` where something stands here, else `false`. Nothing follows it.
    There,
}

/// The row of an operation of a service.
#[must_use]
pub fn row(service: &Service, operation: &str) -> Option<&'static Row> {
    let (_, rows) = TABLES.iter().find(|(name, _)| *name == service.name)?;
    rows.binary_search_by(|row| row.operation.cmp(operation)).ok().map(|at| &rows[at])
}

/// The texts at a place of an input; numbers, `true` and `false` are given as texts. Where nothing stands, or a structure,
/// there are none.
#[must_use]
pub fn values<'v>(input: &'v Value, path: Path) -> Vec<Cow<'v, str>> {
    match path {
        [before @ .., Step::Keys] => {
            let maps = at(input, before).into_iter().filter_map(Value::as_object);
            maps.flat_map(|map| map.keys().map(|key| Cow::from(key.as_str()))).collect()
        }
        [before @ .., Step::There] => vec![if at(input, before).is_empty() { "false" } else { "true" }.into()],
        path => at(input, path).into_iter().filter_map(text).collect(),
    }
}

/// The pairs at a place of an input: of a map, or of a list of `{Key, Value}` in any case, as tags are written.
#[must_use]
pub fn pairs<'v>(input: &'v Value, path: Path) -> Vec<(Cow<'v, str>, Cow<'v, str>)> {
    let mut pairs = Vec::new();
    for value in at(input, path) {
        match value {
            Value::Object(map) => pairs.extend(map.iter().filter_map(|(key, value)| Some((key.into(), text(value)?)))),
            Value::Array(items) => pairs.extend(items.iter().filter_map(pair)),
            _ => {}
        }
    }
    pairs
}

/// A tag. Without a value it has an empty one.
fn pair(item: &Value) -> Option<(Cow<'_, str>, Cow<'_, str>)> {
    let member = |name: &str| item.as_object()?.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, v)| v);
    let member = |names: [&str; 2]| names.into_iter().find_map(member).and_then(text);
    Some((member(["Key", "TagKey"])?, member(["Value", "TagValue"]).unwrap_or_default()))
}

fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string().into()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn at<'v>(input: &'v Value, path: &[Step]) -> Vec<&'v Value> {
    let mut found = vec![input];
    for step in path {
        found = found.into_iter().flat_map(|value| inside(value, *step)).collect();
    }
    found
}

fn inside(value: &Value, step: Step) -> Vec<&Value> {
    match (step, value) {
        (Step::Member(name), Value::Object(members)) => {
            members.get(name).filter(|value| !value.is_null()).into_iter().collect()
        }
        (Step::Each, Value::Array(items)) => items.iter().collect(),
        (Step::Each, Value::Object(entries)) => entries.values().collect(),
        _ => Vec::new(),
    }
}

impl Check {
    /// Whether it is to be asked of this input.
    #[must_use]
    pub fn is_asked(&self, input: &Value) -> bool {
        self.given.is_none_or(|places| places.iter().any(|path| !at(input, path).is_empty()))
    }
}

impl Of {
    /// What the input names, each once: as it stands there, and its ARN. Values that are ARNs already stay what they are.
    /// A member that the ARN takes and the input lacks is `*`, which only policies for all of them cover.
    #[must_use]
    pub fn named<'v>(&self, input: &'v Value, region: &str, account: &str) -> Vec<(Cow<'v, str>, String)> {
        let (mut named, mut seen) = (Vec::new(), HashSet::new());
        if self.when.is_some_and(|(path, texts)| !values(input, path).iter().any(|value| texts.contains(&&**value))) {
            return named;
        }
        for value in values(input, self.path) {
            let is_arn = value.starts_with("arn:");
            let is_other = is_arn && self.among && !arn::fits(self.arn, &value);
            if !is_other && seen.insert(value.clone()) {
                let arn =
                    if is_arn { value.to_string() } else { arn::fill(self.arn, input, &value, [region, account]) };
                named.push((value, arn));
            }
        }
        named
    }
}

impl Key {
    /// The condition keys that this gives and their values: one, or for pairs one for each. A key without values is not
    /// there.
    #[must_use]
    pub fn entries<'v>(&self, input: &'v Value) -> Vec<(Cow<'static, str>, Vec<Cow<'v, str>>)> {
        if self.path.is_empty() {
            return self.or.map(|text| (self.name.into(), vec![text.into()])).into_iter().collect();
        }
        if self.name.ends_with(['/', ':']) {
            let named = |(name, value): (Cow<'v, str>, _)| (format!("{}{name}", self.name).into(), vec![value]);
            return pairs(input, self.path).into_iter().map(named).collect();
        }
        let mut values = values(input, self.path);
        if values.is_empty() {
            values.extend(self.or.map(Cow::from));
        }
        if values.is_empty() { Vec::new() } else { vec![(self.name.into(), values)] }
    }
}
