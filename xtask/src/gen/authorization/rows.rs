//! The rows as Rust.

use super::{Check, Key, Of, Path, Row, Table, Who};
use crate::r#gen::{names, tables};

/// The module that holds the tables of all services.
pub(crate) fn index(tables: &[Table]) -> String {
    let mut text = format!("{}use crate::authorization::Row;\n\n", tables::HEAD);
    for table in tables {
        text.push_str(&format!("#[rustfmt::skip]\nmod {};\n", names::module(&table.service)));
    }
    text.push_str("\n/// The rows of each service, sorted by operation.\n#[rustfmt::skip]\n");
    text.push_str("pub(crate) static TABLES: &[(&str, &[Row])] = &[\n");
    for table in tables {
        text.push_str(&format!("    ({:?}, {}::AUTHORIZATION),\n", table.service, names::module(&table.service)));
    }
    text.push_str("];\n");
    text
}

/// The rows of one service.
pub(crate) fn render(table: &Table) -> String {
    let mut text = tables::HEAD.to_owned();
    text.push_str("#![allow(unused_imports, reason = \"all services have one list of imports\")]\n\n");
    text.push_str("use crate::authorization::{Check, Key, Of, Row, Step, Who};\n\n");
    text.push_str("pub(super) static AUTHORIZATION: &[Row] = &[\n");
    for (operation, row) in &table.rows {
        text.push_str(&self::row(operation, row));
    }
    text.push_str("];\n");
    text
}

fn row(operation: &str, row: &Row) -> String {
    let who = match row.who {
        Who::Anyone => "Anyone",
        Who::Signed => "Signed",
        Who::Node => "Node",
        Who::Policy => "Policy",
    };
    let checks: String = row.checks.iter().map(check).collect();
    let checks = if checks.is_empty() { "&[]".to_owned() } else { format!("&[\n{checks}    ]") };
    let own = option(row.own.as_ref().map(Path::code));
    let later = row.later();
    format!("    Row {{ operation: {operation:?}, who: Who::{who}, checks: {checks}, own: {own}, later: {later} }},\n")
}

fn check(check: &Check) -> String {
    let resources = list(check.resources.iter().map(of));
    let keys = list(check.keys.iter().map(key));
    let given = check.given.as_ref().map(|places| format!("&[{}]", join(places.iter().map(Path::code))));
    let given = option(given);
    format!("        Check {{ action: {:?}, resources: {resources}, keys: {keys}, given: {given} }},\n", check.action)
}

fn of(of: &Of) -> String {
    let when = of.when.as_ref().map(|(path, texts)| format!("({}, &{texts:?})", path.code()));
    format!(
        "Of {{ kind: {:?}, arn: {:?}, path: {}, when: {}, among: {} }}",
        of.kind,
        of.arn,
        of.path.code(),
        option(when),
        of.among
    )
}

fn key(key: &Key) -> String {
    format!("Key {{ name: {:?}, path: {}, or: {:?} }}", key.name, key.path.code(), key.or)
}

fn option(code: Option<String>) -> String {
    code.map_or_else(|| "None".to_owned(), |code| format!("Some({code})"))
}

/// One thing on a line.
fn list(items: impl Iterator<Item = String>) -> String {
    let lines: String = items.map(|item| format!("\n            {item},")).collect();
    if lines.is_empty() { "&[]".to_owned() } else { format!("&[{lines}\n        ]") }
}

fn join(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
