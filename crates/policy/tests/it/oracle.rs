//! The published rules once more, written for reading and not for speed: it interprets the JSON of the policies anew for
//! every question and shares no line with the crate.

use serde_json::Value;

/// A whole situation: who asks what, and which policies there are.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub(crate) caller: Caller,
    pub(crate) action: String,
    pub(crate) arn: String,
    pub(crate) context: Vec<(String, Vec<String>)>,
    pub(crate) identity: Vec<Value>,
    pub(crate) boundary: Option<Value>,
    pub(crate) session: Vec<Value>,
    pub(crate) guards: Vec<Vec<Value>>,
    pub(crate) attached: Option<Value>,
}

/// Callers of account 111111111111 and one of nowhere.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Caller {
    Root,
    User,
    Session,
    Federated,
    Anonymous,
}

pub(crate) const ACCOUNT: &str = "111111111111";
pub(crate) const USER: &str = "arn:aws:iam::111111111111:user/u";
pub(crate) const ROLE: &str = "arn:aws:iam::111111111111:role/r";
pub(crate) const SESSION: &str = "arn:aws:sts::111111111111:assumed-role/r/s";
pub(crate) const FEDERATED: &str = "arn:aws:sts::111111111111:federated-user/u";

/// "allow", "explicit", or which kind of policy is missing.
pub(crate) fn judge(scene: &Scene) -> &'static str {
    let effects = |policies: &[Value]| -> (bool, bool) {
        let hits: Vec<String> =
            policies.iter().flat_map(|policy| hits(policy, scene, false)).map(|hit| hit.0).collect();
        (hits.iter().any(|effect| effect == "Allow"), hits.iter().any(|effect| effect == "Deny"))
    };
    let named = scene.attached.iter().flat_map(|policy| hits(policy, scene, true)).collect::<Vec<_>>();
    let belongs = scene.caller != Caller::Anonymous;
    let (identity_allows, identity_denies) = effects(&scene.identity);
    let boundary: Vec<Value> = scene.boundary.iter().cloned().collect();
    let (boundary_allows, boundary_denies) = effects(&boundary);
    let (session_allows, session_denies) = effects(&scene.session);
    let levels: Vec<(bool, bool)> = scene.guards.iter().map(|level| effects(level)).collect();
    let guarded = belongs && levels.iter().any(|level| level.1);
    if guarded || identity_denies || boundary_denies || session_denies || named.iter().any(|hit| hit.0 == "Deny") {
        return "explicit";
    }
    let grant = named.iter().filter(|hit| hit.0 == "Allow").map(|hit| hit.1).max().unwrap_or(0);
    if !belongs {
        return if grant > 0 { "allow" } else { "resource" };
    }
    if levels.iter().any(|level| !level.0) {
        return "guard";
    }
    let owner = scene.arn.split(':').nth(4).unwrap_or("");
    let foreign = !owner.is_empty() && owner != ACCOUNT;
    if !foreign && grant == 3 {
        return "allow";
    }
    let by_role = !foreign && grant == 2;
    if !identity_allows && !by_role && scene.caller != Caller::Root {
        return "identity";
    }
    if scene.boundary.is_some() && !boundary_allows {
        return "boundary";
    }
    if (!scene.session.is_empty() || scene.caller == Caller::Federated) && !session_allows {
        return "session";
    }
    if foreign && grant == 0 { "resource" } else { "allow" }
}

/// Effects of the statements that apply, with how closely they name the caller: 3 itself, 2 what is behind it, 1 its
/// account, 0 not at all.
fn hits(policy: &Value, scene: &Scene, with_principal: bool) -> Vec<(String, u8)> {
    let modern = policy["Version"] == "2012-10-17";
    let mut hits = Vec::new();
    for statement in list(&policy["Statement"]) {
        let closeness = if with_principal { closeness(&statement, scene.caller) } else { 3 };
        if closeness > 0 && matches(&statement, scene, modern) {
            hits.push((statement["Effect"].as_str().unwrap().to_owned(), closeness));
        }
    }
    hits
}

fn closeness(statement: &Value, caller: Caller) -> u8 {
    let degree = |name: &str| -> u8 {
        let account = name == ACCOUNT || name == "arn:aws:iam::111111111111:root";
        match (name, caller) {
            ("*", _) => 3,
            (_, Caller::Anonymous) => 0,
            (_, Caller::Root) if account => 3,
            _ if account => 1,
            (USER, Caller::User) | (SESSION, Caller::Session) | (FEDERATED, Caller::Federated) => 3,
            (ROLE, Caller::Session) | (USER, Caller::Federated) => 2,
            _ => 0,
        }
    };
    let best = |element: &Value| {
        let names = if element.is_string() { list(element) } else { list(&element["AWS"]) };
        names.iter().map(|name| degree(name.as_str().unwrap())).max().unwrap_or(0)
    };
    match statement.get("NotPrincipal") {
        Some(element) => {
            if best(element) >= 2 {
                0
            } else {
                3
            }
        }
        None => best(&statement["Principal"]),
    }
}

fn matches(statement: &Value, scene: &Scene, modern: bool) -> bool {
    let action = scene.action.to_lowercase();
    let is_action =
        |pattern: &Value| glob(&symbols(&pattern.as_str().unwrap().to_lowercase(), true, None).unwrap(), &action);
    let is_resource = |pattern: &Value| {
        let text = pattern.as_str().unwrap();
        let cut = text.char_indices().filter(|(_, c)| *c == ':').map(|(i, _)| i + 1).nth(4).unwrap_or(text.len());
        let head = symbols(&text[..cut], true, None);
        let tail = symbols(&text[cut..], true, modern.then_some(scene));
        head.zip(tail).is_some_and(|(head, tail)| glob(&[head, tail].concat(), &scene.arn))
    };
    let either = |plain: &str, not: &str, test: &dyn Fn(&Value) -> bool| match statement.get(not) {
        Some(element) => !list(element).iter().any(test),
        None => list(&statement[plain]).iter().any(test),
    };
    let mut all = either("Action", "NotAction", &is_action) && either("Resource", "NotResource", &is_resource);
    for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
        for (key, expected) in keys.as_object().unwrap() {
            all = all && condition((operator, &statement["Effect"]), key, &list(expected), scene, modern);
        }
    }
    all
}

fn condition((operator, effect): (&str, &Value), key: &str, expected: &[Value], scene: &Scene, modern: bool) -> bool {
    let expected: Vec<&str> = expected.iter().map(|value| value.as_str().unwrap()).collect();
    let values = lookup(scene, key);
    let names = scene
        .context
        .iter()
        .filter(|(_, values)| !values.is_empty())
        .map(|(name, _)| name)
        .filter(|name| name.to_lowercase() == key.to_lowercase());
    let unclear = values.len() > 1 && names.collect::<std::collections::BTreeSet<_>>().len() > 1;
    let null = values.iter().all(String::is_empty);
    if operator == "Null" {
        return expected.iter().any(|value| (*value == "true") == null);
    }
    let base =
        operator.trim_start_matches("ForAllValues:").trim_start_matches("ForAnyValue:").trim_end_matches("IfExists");
    if values.is_empty() && operator.ends_with("IfExists") {
        return true;
    }
    let positive = base.replace("Not", "");
    let negated = positive != base;
    let one = |value: &String| expected.iter().any(|text| compare(&positive, value, text, scene, modern)) != negated;
    if unclear {
        // It is not known which of the keys is meant: whichever it is, the statement must not give more than it says.
        return if effect == "Deny" { values.iter().any(one) } else { values.iter().all(one) };
    }
    if operator.starts_with("ForAllValues:") {
        null || values.iter().all(one)
    } else if operator.starts_with("ForAnyValue:") {
        !null && values.iter().any(one)
    } else {
        let some =
            values.iter().any(|value| expected.iter().any(|text| compare(&positive, value, text, scene, modern)));
        some != negated
    }
}

fn compare(operator: &str, value: &str, text: &str, scene: &Scene, modern: bool) -> bool {
    let variables = modern.then_some(scene);
    let numbers = || (value.parse::<f64>(), text.parse::<f64>().unwrap());
    match operator {
        "StringEquals" => symbols(text, false, variables).is_some_and(|pattern| glob(&pattern, value)),
        "StringEqualsIgnoreCase" => symbols(text, false, variables).is_some_and(|pattern| {
            let lower = pattern.into_iter().map(|symbol| match symbol {
                Symbol::Is(c) => Symbol::Is(c.to_ascii_lowercase()),
                other => other,
            });
            glob(&lower.collect::<Vec<_>>(), &value.to_ascii_lowercase())
        }),
        "StringLike" => symbols(text, true, variables).is_some_and(|pattern| glob(&pattern, value)),
        "ArnLike" | "ArnEquals" => symbols(text, true, variables).is_some_and(|pattern| arn(&pattern, value)),
        "NumericEquals" => matches!(numbers(), (Ok(left), right) if left == right),
        "NumericLessThan" => matches!(numbers(), (Ok(left), right) if left < right),
        "NumericGreaterThanEquals" => matches!(numbers(), (Ok(left), right) if left >= right),
        "Bool" => ["true", "false"].contains(&value) && value == text,
        "IpAddress" => address(value).is_some_and(|value| within(value, text)),
        // All times of the scenes are of one form, whose order is that of the text, or epoch seconds soon after 1970.
        "DateLessThan" => value.parse::<u32>().is_ok() || (value.starts_with("20") && value < text),
        "DateEquals" => value == text,
        other => panic!("the oracle does not know {other}"),
    }
}

fn arn(pattern: &[Symbol], value: &str) -> bool {
    if value.matches(':').count() < 5 {
        return false;
    }
    if pattern == [Symbol::Many] {
        return true;
    }
    let mut rest = pattern;
    let values: Vec<&str> = value.splitn(6, ':').collect();
    for value in &values[..5] {
        let Some(colon) = rest.iter().position(|symbol| *symbol == Symbol::Is(':')) else { return false };
        if !glob(&rest[..colon], value) {
            return false;
        }
        rest = &rest[colon + 1..];
    }
    glob(rest, values[5])
}

fn address(text: &str) -> Option<u32> {
    let parts: Vec<u32> = text.split('.').map(|part| part.parse().unwrap_or(999)).collect();
    (parts.len() == 4 && parts.iter().all(|part| *part < 256))
        .then(|| parts.iter().fold(0, |sum, part| sum * 256 + part))
}

fn within(value: u32, network: &str) -> bool {
    let (base, bits) = network.split_once('/').unwrap_or((network, "32"));
    let size = 1_u64 << (32 - bits.parse::<u32>().unwrap());
    u64::from(value) / size == u64::from(address(base).unwrap()) / size
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Symbol {
    Is(char),
    Many,
    One,
}

/// None: a variable has no value.
fn symbols(text: &str, wildcards: bool, variables: Option<&Scene>) -> Option<Vec<Symbol>> {
    let mut symbols = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let (Some(scene), Some(inner)) = (variables, rest.strip_prefix("${")) {
            let (name, after) = inner.split_once('}').unwrap();
            let value = match name.split_once(", ") {
                _ if ["*", "?", "$"].contains(&name) => Some(name.to_owned()),
                Some((key, default)) => single(scene, key).or(Some(default.trim_matches('\'').to_owned())),
                None => single(scene, name),
            };
            symbols.extend(value?.chars().map(Symbol::Is));
            rest = after;
        } else {
            let next = rest.chars().next().unwrap();
            symbols.push(match next {
                '*' if wildcards => Symbol::Many,
                '?' if wildcards => Symbol::One,
                other => Symbol::Is(other),
            });
            rest = &rest[next.len_utf8()..];
        }
    }
    Some(symbols)
}

fn glob(pattern: &[Symbol], text: &str) -> bool {
    let mut rest = text.chars();
    match pattern.split_first() {
        None => text.is_empty(),
        Some((Symbol::Many, later)) => glob(later, text) || (rest.next().is_some() && glob(pattern, rest.as_str())),
        Some((Symbol::One, later)) => rest.next().is_some() && glob(later, rest.as_str()),
        Some((Symbol::Is(c), later)) => rest.next() == Some(*c) && glob(later, rest.as_str()),
    }
}

fn lookup(scene: &Scene, key: &str) -> Vec<String> {
    let same = scene.context.iter().filter(|(name, _)| name.to_lowercase() == key.to_lowercase());
    same.flat_map(|(_, values)| values.clone()).collect()
}

fn single(scene: &Scene, key: &str) -> Option<String> {
    let values = lookup(scene, key);
    (values.len() == 1 && !values[0].is_empty()).then(|| values[0].clone())
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_else(|| if value.is_null() { Vec::new() } else { vec![value.clone()] })
}
