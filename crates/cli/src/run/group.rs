//! Equal output once, with the nodes that wrote it.

use std::collections::BTreeMap;

use super::outcome::Outcome;
use super::show::ended_by_newline;
use crate::failure::Failure;
use crate::output;

/// So many nodes of a group are named.
const NAMED: usize = 10;

/// Shows outcomes, the largest group first.
///
/// # Errors
/// When they cannot be printed.
pub(super) fn show(outcomes: &[Outcome]) -> Result<(), Failure> {
    for group in groups(outcomes) {
        let [first, ..] = group[..] else { continue };
        output::heading(&format!("==> {} {}", named(&group), first.said()))?;
        output::text(&ended_by_newline(&first.stdout))?;
        if !first.own_stderr().is_empty() {
            output::note("==> to standard error:");
            output::error_text(&ended_by_newline(first.own_stderr()));
        }
    }
    Ok(())
}

fn groups(outcomes: &[Outcome]) -> Vec<Vec<&Outcome>> {
    let mut groups: BTreeMap<(String, &str, &str), Vec<&Outcome>> = BTreeMap::new();
    for outcome in outcomes {
        let key = (outcome.said(), outcome.stdout.as_str(), outcome.own_stderr());
        groups.entry(key).or_default().push(outcome);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    groups
}

fn named(group: &[&Outcome]) -> String {
    let mut labels: Vec<String> = group.iter().map(|outcome| outcome.target.label()).collect();
    labels.sort();
    let more = labels.len().saturating_sub(NAMED);
    labels.truncate(NAMED);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    let nodes = if group.len() == 1 { "1 node" } else { &format!("{} nodes", group.len()) };
    format!("{nodes}: {}{more}:", labels.join(", "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::targets::Target;
    use super::*;

    #[test]
    fn the_same_is_shown_once_and_the_most_first() {
        let outcome = |id: &str, stdout: &str| {
            let target = Target::of_invocation(&json!({ "InstanceId": id }));
            let answer = json!({ "Status": "Success", "StatusDetails": "Success", "StandardOutputContent": stdout });
            Outcome::read(&target, &answer)
        };
        let outcomes = [outcome("mi-1", "b"), outcome("mi-2", "a"), outcome("mi-3", "a")];
        let groups = groups(&outcomes);
        assert_eq!(named(&groups[0]), "2 nodes: mi-2, mi-3:");
        assert_eq!(named(&groups[1]), "1 node: mi-1:");
    }
}
