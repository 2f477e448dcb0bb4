//! Which nodes are meant.

use std::collections::HashSet;

use serde_json::Value;

use crate::connection::{CallError, Connection};
use crate::failure::Failure;
use crate::{exit, nodes, output, suggest};

/// At most so many candidates are named.
const MOST: usize = 5;
/// As many values as a filter takes.
const FILTER_VALUES: usize = 50;

/// A node to run on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Target {
    pub(crate) id: String,
    /// Its name or, failing that, its host's; may be empty.
    pub(crate) name: String,
    computer: String,
    status: String,
}

impl Target {
    fn read(node: &Value) -> Self {
        let text = |name: &str| node[name].as_str().unwrap_or_default().to_owned();
        let (name, computer) = (text("Name"), text("ComputerName"));
        let name = if name.is_empty() { computer.clone() } else { name };
        Self { id: text("InstanceId"), name, computer, status: text("PingStatus") }
    }

    /// A node of a command, as ListCommandInvocations names it.
    pub(crate) fn of_invocation(invocation: &Value) -> Self {
        let text = |name: &str| invocation[name].as_str().unwrap_or_default().to_owned();
        Self { id: text("InstanceId"), name: text("InstanceName"), ..Self::default() }
    }

    /// Id and name, for people.
    pub(crate) fn label(&self) -> String {
        if self.name.is_empty() { self.id.clone() } else { format!("{} ({})", self.id, self.name) }
    }

    fn is_called(&self, name: &str) -> bool {
        self.id == name || self.name == name || self.computer == name
    }
}

/// Looks up the nodes that were named.
///
/// # Errors
/// When one is unknown or its name is not unique, and those of the call.
pub(crate) async fn find(connection: &Connection, names: &[String]) -> Result<Vec<Target>, Failure> {
    let known =
        if names.iter().all(|name| is_id(name)) { by_id(connection, names).await? } else { all(connection).await? };
    pick(names, &known)
}

async fn by_id(connection: &Connection, ids: &[String]) -> Result<Vec<Target>, CallError> {
    let mut found = Vec::new();
    for ids in ids.chunks(FILTER_VALUES) {
        let filter = ("InstanceIds".to_owned(), ids.join(","));
        found.extend(nodes::find(connection, &[filter]).await?.iter().map(Target::read));
    }
    Ok(found)
}

async fn all(connection: &Connection) -> Result<Vec<Target>, CallError> {
    Ok(nodes::find(connection, &[]).await?.iter().map(Target::read).collect())
}

/// Whether this has the form of a node's id: `mi-` or `i-`, and 8 or 17 hexadecimal digits.
fn is_id(name: &str) -> bool {
    let digits = name.strip_prefix("mi-").or_else(|| name.strip_prefix("i-"));
    digits.is_some_and(|digits| matches!(digits.len(), 8 | 17) && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

/// The nodes named, each once, in the order named.
fn pick(names: &[String], known: &[Target]) -> Result<Vec<Target>, Failure> {
    let mut seen = HashSet::new();
    let mut picked = Vec::new();
    for name in names {
        let target = one(name, known)?;
        if seen.insert(&target.id) {
            picked.push(target.clone());
        }
    }
    Ok(picked)
}

fn one<'a>(name: &str, known: &'a [Target]) -> Result<&'a Target, Failure> {
    let called: Vec<&Target> = known.iter().filter(|target| target.is_called(name)).collect();
    match called[..] {
        [target] => Ok(target),
        [] => Err(unknown(name, known)),
        ref several => {
            let labels: Vec<_> = several.iter().take(MOST).map(|target| target.label()).collect();
            let more = several.len().saturating_sub(MOST);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            Err(Failure::new(format!("{} nodes are called `{name}`", several.len()))
                .code(exit::NOT_RUN)
                .hint(format!("use the id: {}{more}", labels.join(", "))))
        }
    }
}

fn unknown(name: &str, known: &[Target]) -> Failure {
    let failure = Failure::new(format!("there is no node `{name}` in this account and region")).code(exit::NOT_RUN);
    let names = known.iter().flat_map(|target| [target.name.as_str(), target.id.as_str()]);
    let near = suggest::nearest(name, names.filter(|name| !name.is_empty()));
    if near.is_empty() {
        return failure.hint("`fleetwright nodes` lists those that there are");
    }
    failure.hint(format!("did you mean {}?", near.join(" or ")))
}

/// Warns of nodes that cannot take a command now.
pub(crate) fn warn_of_absent(targets: &[Target]) {
    for target in targets.iter().filter(|target| target.status != "Online") {
        let (label, status) = (target.label(), &target.status);
        output::warning(&format!("{label} is {status}: the command waits for it until --timeout"));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn known() -> Vec<Target> {
        [
            json!({ "InstanceId": "mi-00000000000000001", "Name": "web", "ComputerName": "host-1" }),
            json!({ "InstanceId": "mi-00000000000000002", "Name": "web", "ComputerName": "host-2" }),
            json!({ "InstanceId": "mi-00000000000000003", "ComputerName": "db" }),
        ]
        .iter()
        .map(Target::read)
        .collect()
    }

    fn ids(names: &[&str]) -> Result<Vec<String>, Failure> {
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        Ok(pick(&names, &known())?.into_iter().map(|target| target.id[16..].to_owned()).collect())
    }

    #[test]
    fn by_id_name_and_host_and_each_once() {
        assert_eq!(ids(&["db", "mi-00000000000000001"]).unwrap(), ["0003", "0001"]);
        assert_eq!(ids(&["host-2", "mi-00000000000000002"]).unwrap(), ["0002"]);
    }

    #[test]
    fn a_name_of_several_lists_them() {
        let failure = ids(&["web"]).unwrap_err();
        assert_eq!(failure.code, exit::NOT_RUN);
        let hint = failure.hint.unwrap();
        assert!(hint.contains("mi-00000000000000001 (web), mi-00000000000000002 (web)"), "{hint}");
    }

    #[test]
    fn an_unknown_name_is_named_with_its_neighbours() {
        let failure = ids(&["dbb"]).unwrap_err();
        assert!(failure.message.unwrap().contains("`dbb`"));
        assert_eq!(failure.hint.as_deref(), Some("did you mean db?"));
        assert!(ids(&["nothing-like-it"]).unwrap_err().hint.unwrap().contains("fleetwright nodes"));
    }

    #[test]
    fn ids_by_their_form() {
        assert!(is_id("mi-0123456789abcdef0") && is_id("i-01234567"));
        assert!(!is_id("mi-0123") && !is_id("web-1") && !is_id("mi-0123456789abcdefg"));
    }
}
