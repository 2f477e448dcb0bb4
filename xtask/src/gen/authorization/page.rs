//! The page for people who write policies: what each operation asks.

use std::collections::BTreeMap;

use super::{Check, Of, Table, Who};

const HEAD: &str = "<!-- Written by `cargo xtask gen` from models/authorization. Change that, not this file. -->

# What policies are asked

Before an operation runs, the caller's policies must allow its actions on its resources. This page lists them for every operation,
also for those that are [not built yet](coverage.md). The account's root user passes without being asked.

- A resource is named by the member of the request in parentheses: by what its ARN lacks, or by the whole ARN. *At work* means
  that the request does not say it, and the operation asks as soon as it knows: the nodes behind tags, the key behind a ciphertext.
- Where a request names no resource, and where none is listed, the action is asked about `*`.
- A condition key is filled from the member in parentheses; `or` says what it is when the request lacks that. A key without
  parentheses is given by the operation itself.
- Every request also has the global keys of AWS that apply (`aws:SourceIp`, `aws:PrincipalTag/…`, `aws:CurrentTime` and so on), every
  resource its tags (`aws:ResourceTag/…`, in `ssm` also `ssm:resourceTag/…`), and every call of `kms` `kms:CallerAccount` and, when
  another service makes it, `kms:ViaService`.
- Where a node must name itself, a node's own call is refused when that member is not its id, whatever its policies say.
";

/// The page, from the tables of all services.
pub(crate) fn render(tables: &[Table]) -> String {
    let mut text = HEAD.to_owned();
    let mut kinds: BTreeMap<&str, &str> = BTreeMap::new();
    for table in tables {
        text.push_str(&service(table));
        let all = table.rows.values().flat_map(|row| &row.checks).flat_map(|check| &check.resources);
        for of in all {
            // Of several forms, the one that says most.
            let arn = kinds.entry(&of.kind).or_insert(&of.arn);
            if !of.arn.ends_with('*') && (arn.ends_with('*') || of.arn.len() < arn.len()) {
                *arn = &of.arn;
            }
        }
    }
    text.push_str("\n## Resources\n\n| resource | ARN |\n|---|---|\n");
    for (kind, arn) in kinds {
        text.push_str(&format!("| {kind} | `{arn}` |\n"));
    }
    text
}

fn service(table: &Table) -> String {
    let mut text = format!("\n## {}\n\n", table.service);
    text.push_str("| operation | action | resources | condition keys |\n|---|---|---|---|\n");
    for (operation, row) in &table.rows {
        let own = row.own.as_ref().map_or(String::new(), |own| format!("; a node names itself ({own})"));
        let who = match row.who {
            Who::Anyone => "*anyone, unsigned*",
            Who::Signed => "*whoever signs*",
            Who::Node => "*enrolled nodes*",
            Who::Policy => "",
        };
        if row.checks.is_empty() {
            text.push_str(&format!("| {operation} | {who}{own} | | |\n"));
        }
        for (index, check) in row.checks.iter().enumerate() {
            let own = if row.who == Who::Signed { "; the operation asks" } else { &own };
            let (operation, own) = if index == 0 { (operation.as_str(), own) } else { ("", "") };
            text.push_str(&line(operation, check, own));
        }
    }
    text
}

fn line(operation: &str, check: &Check, own: &str) -> String {
    let condition = check.given.as_ref().filter(|_| operation.is_empty()).map_or(String::new(), |places| {
        let places: Vec<_> = places.iter().map(ToString::to_string).collect();
        format!(", with {}", places.join(" or "))
    });
    let resources = if check.resources.is_empty() { "`*`".to_owned() } else { join(check.resources.iter().map(of)) };
    let keys = join(check.keys.iter().map(|key| {
        let or = key.or.as_ref().map_or(String::new(), |or| format!("or `{or}`"));
        match (key.path.is_empty(), or.as_str()) {
            (true, "") => key.name.clone(),
            (true, _) => format!("{} (`{}`)", key.name, key.or.as_deref().unwrap_or_default()),
            (false, "") => format!("{} ({})", key.name, key.path),
            (false, or) => format!("{} ({}, {or})", key.name, key.path),
        }
    }));
    format!("| {operation} | {}{condition}{own} | {resources} | {keys} |\n", check.action)
}

fn of(of: &Of) -> String {
    let place = if of.path.is_empty() { "*at work*".to_owned() } else { of.path.to_string() };
    let when = of.when.as_ref().map_or(String::new(), |(path, texts)| format!(", {path} {}", texts.join(" or ")));
    format!("{} ({place}{when})", of.kind)
}

fn join(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
