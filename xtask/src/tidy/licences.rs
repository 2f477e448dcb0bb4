//! The licences of everything we depend on. `deny.toml` says the same for those who use cargo-deny.

use std::path::Path;

use super::Finding;
use crate::shell;

/// Licences that ask for no more than to be named.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

pub(crate) fn check(root: &Path) -> Result<Vec<Finding>, String> {
    let metadata = shell::metadata_with_dependencies(root)?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata lists no packages")?;
    let mut findings = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        match package["license"].as_str() {
            None => findings.push(format!("{name}: says no licence")),
            Some(licence) if !acceptable(licence) => {
                findings
                    .push(format!("{name}: its licence `{licence}` is not on the list in xtask/src/tidy/licences.rs"));
            }
            Some(_) => {}
        }
    }
    Ok(findings)
}

/// Whether an SPDX expression can be met with allowed licences alone.
fn acceptable(expression: &str) -> bool {
    // Old crates write `MIT/Apache-2.0` for `MIT OR Apache-2.0`.
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any(&mut rest) && rest.is_empty()
}

/// `a OR b OR …`
fn any(rest: &mut &[&str]) -> bool {
    let mut met = all(rest);
    while rest.first() == Some(&"OR") {
        *rest = &rest[1..];
        // Both sides have to be read, whatever the first one said.
        met |= all(rest);
    }
    met
}

/// `a AND b AND …`
fn all(rest: &mut &[&str]) -> bool {
    let mut met = one(rest);
    while rest.first() == Some(&"AND") {
        *rest = &rest[1..];
        met &= one(rest);
    }
    met
}

/// A licence, one with an exception, or an expression in parentheses.
fn one(rest: &mut &[&str]) -> bool {
    match **rest {
        ["(", ref inner @ ..] => {
            *rest = inner;
            let met = any(rest);
            let closed = rest.first() == Some(&")");
            *rest = rest.get(1..).unwrap_or_default();
            met && closed
        }
        [licence, "WITH", exception, ref after @ ..] => {
            *rest = after;
            ALLOWED.contains(&format!("{licence} WITH {exception}").as_str())
        }
        [licence, ref after @ ..] => {
            *rest = after;
            ALLOWED.contains(&licence)
        }
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_acceptable_choice_is_enough() {
        assert!(acceptable("MIT OR GPL-3.0"));
        assert!(acceptable("GPL-3.0/MIT"));
        assert!(acceptable("Apache-2.0 WITH LLVM-exception OR GPL-2.0"));
        assert!(acceptable("(MIT OR Apache-2.0) AND Unicode-3.0"));
    }

    #[test]
    fn every_part_has_to_be_acceptable() {
        assert!(!acceptable("MIT AND GPL-3.0"));
        assert!(!acceptable("GPL-3.0-only"));
        assert!(!acceptable("Apache-2.0 WITH Some-exception"));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        assert!(!acceptable(""));
        assert!(!acceptable("(MIT"));
        assert!(!acceptable("MIT Apache-2.0"));
    }
}
