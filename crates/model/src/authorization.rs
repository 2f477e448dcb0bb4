//! Who may call an operation, and what policies are asked about it: the shape of the generated rows, and how they are read
//! against an input.
//!
//! Inputs are the canonical JSON, with members by their model names. Nothing here knows policies: a row says which
//! questions there are, not what the answer is.

use std::borrow::Cow;

use serde_json::Value;

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
    /// What policies must allow, all of it; empty unless `who` is [`Who::Policy`].
    pub checks: &'static [Check],
    /// For a calling node, what stands here must be its own id.
    pub own: Option<Path>,
    /// Some resources are known only at work: the operation asks for those by itself.
    pub later: bool,
}

/// One action on some resources. Without resources (none listed, or none in the input) it is asked about `*`.
#[derive(Debug)]
pub struct Check {
    /// Such as `ssm:SendCommand`.
    pub action: &'static str,
    /// What it is about.
    pub resources: &'static [Of],
    /// What conditions may ask of the input.
    pub keys: &'static [Key],
}

/// Resources of one kind, and where the input names them.
#[derive(Debug)]
pub struct Of {
    /// Such as `ssm:document`.
    pub kind: &'static str,
    /// The ARN of such a resource: `{region}`, `{account}`, `{}` for what stands at the path, `{Name}` for a member of the
    /// input, `{Name|/}` for one that is `/` when it is not there.
    pub arn: &'static str,
    /// Where the input names it: by what the ARN lacks, or by a whole ARN.
    pub path: Path,
    /// Only where what stands here is one of these texts.
    pub when: Option<(Path, &'static [&'static str])>,
}

/// A condition key that the input fills.
#[derive(Debug)]
pub struct Key {
    /// Such as `ssm:Overwrite`. One that ends with `/` or `:`, such as `aws:RequestTag/`, is a key for each pair that
    /// stands at the path, named by the pair.
    pub name: &'static str,
    /// Where its values stand. Empty: the operation gives them, the input does not hold them.
    pub path: Path,
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
    /// Each key of a map.
    Keys,
}

/// The row of an operation of a service.
#[must_use]
pub fn row(service: &Service, operation: &str) -> Option<&'static Row> {
    let (_, rows) = TABLES.iter().find(|(name, _)| *name == service.name)?;
    rows.binary_search_by(|row| row.operation.cmp(operation)).ok().map(|at| &rows[at])
}

static TABLES: &[(&str, &[Row])] = &[];

/// The texts at a place of an input; numbers, `true` and `false` are given as texts. Where nothing stands, or a structure,
/// there are none.
#[must_use]
pub fn values<'v>(input: &'v Value, path: Path) -> Vec<Cow<'v, str>> {
    match path {
        [before @ .., Step::Keys] => {
            let maps = at(input, before).into_iter().filter_map(Value::as_object);
            maps.flat_map(|map| map.keys().map(|key| Cow::from(key.as_str()))).collect()
        }
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
        (Step::Member(name), Value::Object(members)) => members.get(name).into_iter().collect(),
        (Step::Each, Value::Array(items)) => items.iter().collect(),
        (Step::Each, Value::Object(entries)) => entries.values().collect(),
        _ => Vec::new(),
    }
}

impl Of {
    /// What the input names: each as it stands there, and its ARN. Values that are ARNs already stay what they are. A
    /// member that the ARN takes and the input lacks is `*`, which only policies for all of them cover.
    #[must_use]
    pub fn named<'v>(&self, input: &'v Value, region: &str, account: &str) -> Vec<(Cow<'v, str>, String)> {
        if self.when.is_some_and(|(path, texts)| !values(input, path).iter().any(|value| texts.contains(&&**value))) {
            return Vec::new();
        }
        let arn = |value: &str| {
            if value.starts_with("arn:") { value.to_owned() } else { self.fill(input, value, region, account) }
        };
        let unique = |values: &[(Cow<'v, str>, String)], value: &str| values.iter().all(|(known, _)| known != value);
        let mut named = Vec::new();
        for value in values(input, self.path) {
            if unique(&named, &value) {
                named.push((value.clone(), arn(&value)));
            }
        }
        named
    }

    fn fill(&self, input: &Value, value: &str, region: &str, account: &str) -> String {
        let mut arn = String::with_capacity(self.arn.len() + value.len() + account.len());
        let mut pieces = self.arn.split('{');
        arn.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
            match name {
                "region" => arn.push_str(region),
                "account" => arn.push_str(account),
                "" => arn.push_str(value.strip_prefix('/').unwrap_or(value)),
                name => arn.push_str(&member(input, name)),
            }
            arn.push_str(rest);
        }
        arn
    }
}

/// A member that an ARN takes beside the value: `Name`, or `Name|default`.
fn member<'v>(input: &'v Value, name: &'static str) -> Cow<'v, str> {
    let (name, default) = name.split_once('|').unwrap_or((name, "*"));
    input.get(name).and_then(text).unwrap_or(default.into())
}

impl Key {
    /// The condition keys that this gives and their values: one, or for pairs one for each. A key without values is not
    /// there.
    #[must_use]
    pub fn entries<'v>(&self, input: &'v Value) -> Vec<(Cow<'static, str>, Vec<Cow<'v, str>>)> {
        if self.name.ends_with(['/', ':']) {
            let named = |(name, value): (Cow<'v, str>, _)| (format!("{}{name}", self.name).into(), vec![value]);
            return pairs(input, self.path).into_iter().map(named).collect();
        }
        let values = values(input, self.path);
        if values.is_empty() { Vec::new() } else { vec![(self.name.into(), values)] }
    }
}
