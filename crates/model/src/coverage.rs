//! The public table of what is built: every operation of every service, and whether this server answers it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::schema::Service;
use crate::{OF_AGENTS, OF_IDENTITY, OWN, PUBLISHED};

/// `docs/coverage.md` for a server that answers `built`, pairs of service and operation names.
#[must_use]
pub fn render(built: &[(&str, &str)]) -> String {
    let built: BTreeSet<_> = built.iter().copied().collect();
    let mut text = String::from(HEAD);
    text.push_str("| service | built | of |\n|---|---:|---:|\n");
    for service in PUBLISHED {
        row(&mut text, service.name, count(service, &built), service.operations.len());
    }
    let totals = PUBLISHED.iter().map(|service| (count(service, &built), service.operations.len()));
    let (done, all) = totals.fold((0, 0), |(done, all), (more, of)| (done + more, all + of));
    row(&mut text, "**all**", done, all);
    for service in PUBLISHED {
        operations(&mut text, service, &built);
    }
    text.push_str(IDENTITY);
    for service in OF_IDENTITY {
        operations(&mut text, service, &built);
    }
    text.push_str("\n## Operations of agents\n\nNodes call these; AWS does not publish them.\n");
    for service in OF_AGENTS {
        operations(&mut text, service, &built);
    }
    text.push_str("\n## Operations of our own\n\nWhat AWS has no operation for, on the same wire.\n");
    for service in OWN {
        operations(&mut text, service, &built);
    }
    text
}

const HEAD: &str = "# What is built

Written by a test of the server from its table of operations; do not edit. An operation that is not built answers
`UnknownOperationException`.

";

const IDENTITY: &str = "
## Identity, keys, the audit trail, groups and tags

What clients ask of AWS around Systems Manager. Of these services only the operations listed here are known; any other is
answered like one that does not exist. The services that answer XML (`iam`, `sts`) say `InvalidAction`.
";

fn count(service: &Service, built: &BTreeSet<(&str, &str)>) -> usize {
    service.operations.iter().filter(|operation| built.contains(&(service.name, operation.name))).count()
}

// Writing to a `String` cannot fail, so its result says nothing.

fn row(text: &mut String, name: &str, done: usize, all: usize) {
    let _ = writeln!(text, "| {name} | {done} | {all} |");
}

fn operations(text: &mut String, service: &Service, built: &BTreeSet<(&str, &str)>) {
    let _ = write!(text, "\n### {}\n\n| operation | built |\n|---|---|\n", service.name);
    for operation in service.operations {
        let mark = if built.contains(&(service.name, operation.name)) { "yes" } else { "" };
        let _ = writeln!(text, "| {} | {mark} |", operation.name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_operations_are_counted_and_marked() {
        let built = [
            ("ssm", "SendCommand"),
            ("ssm", "GetDocument"),
            ("ssm-agent", "RegisterManagedInstance"),
            ("iam", "GetUser"),
        ];
        let text = render(&built);
        assert!(text.contains("| ssm | 2 | 154 |\n") && text.contains("| **all** | 2 | 299 |\n"), "{text}");
        assert!(text.contains("| SendCommand | yes |\n") && text.contains("| PutParameter |  |\n"), "{text}");
        assert!(text.contains("| RegisterManagedInstance | yes |\n") && text.contains("| GetUser | yes |\n"), "{text}");
    }

    #[test]
    fn unknown_operations_count_for_nothing() {
        assert_eq!(render(&[("ssm", "NoSuch"), ("s3", "SendCommand")]), render(&[]));
    }
}
