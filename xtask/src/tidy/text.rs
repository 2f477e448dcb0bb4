//! Rules about the text of single files.

use std::fs;
use std::path::Path;

use super::Finding;

/// Longer than this, and a file tells more than one story.
const MOST_LINES: usize = 700;
/// Files whose first lines say this are written by a program and follow its rules.
const GENERATED: &str = "Written by `cargo xtask gen`";

/// What does not land, and why; in two halves each, so that this file does not break its own rules.
const LEFTOVERS: &[(&str, &str, &str)] = &[
    ("todo", "!(", "finish it, or leave it out"),
    ("unimplemented", "!(", "finish it, or leave it out"),
    ("#[ign", "ore", "a test that does not run proves nothing"),
    ("FIX", "ME", "fix it, or say in the documents what is missing"),
    ("XX", "X ", "fix it, or say in the documents what is missing"),
];

/// The beginnings of paths that exist on one machine only.
const MACHINE_PATHS: &[(&str, &str)] = &[("/wo", "rk/"), ("/ro", "ot/"), ("/ho", "me/user")];

pub(crate) fn check(root: &Path, files: &[String]) -> Result<Vec<Finding>, String> {
    let mut findings = Vec::new();
    for name in files {
        let bytes = fs::read(root.join(name)).map_err(|error| format!("{name}: {error}"))?;
        // What is not text has no lines to check.
        let Ok(text) = String::from_utf8(bytes) else { continue };
        findings.extend(check_file(name, &text));
        if name.ends_with(".md") {
            findings.extend(dead_links(root, name, &text));
        }
    }
    Ok(findings)
}

/// Every rule for one file.
fn check_file(name: &str, text: &str) -> Vec<Finding> {
    let rust = name.ends_with(".rs");
    let generated = text.lines().take(5).any(|line| line.contains(GENERATED));
    let mut findings = Vec::new();
    if ours(name) && !generated {
        let lines = text.lines().count();
        if lines > MOST_LINES {
            findings.push(format!("{name}: {lines} lines, and {MOST_LINES} is the most: split it by what it tells"));
        }
    }
    if is_crate_root(name) && !text.starts_with("//!") {
        findings.push(format!("{name}: a crate begins with a `//!` comment that says what it is"));
    }
    for (number, line) in text.lines().enumerate() {
        let place = format!("{name}:{}", number + 1);
        findings.extend(check_line(&place, line, rust));
    }
    findings
}

/// Lines are counted in what people write and read from top to bottom.
fn ours(name: &str) -> bool {
    [".rs", ".py", ".sql", ".sh"].iter().any(|end| name.ends_with(end))
}

fn is_crate_root(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    matches!(parts[..], ["crates", _, "src", "lib.rs" | "main.rs"] | ["bench" | "xtask", "src", "main.rs"])
}

fn check_line(place: &str, line: &str, rust: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    if rust {
        for (head, tail, why) in LEFTOVERS {
            if line.contains(&format!("{head}{tail}")) {
                findings.push(format!("{place}: `{head}{tail}`: {why}"));
            }
        }
        if line.contains('\t') {
            findings.push(format!("{place}: a tab"));
        }
        if line.ends_with(' ') {
            findings.push(format!("{place}: blanks at the end of the line"));
        }
    }
    for (head, tail) in MACHINE_PATHS {
        if line.contains(&format!("{head}{tail}")) {
            findings.push(format!("{place}: `{head}{tail}` is a path of one machine"));
        }
    }
    findings
}

/// Relative links of a Markdown file whose target is not there.
fn dead_links(root: &Path, name: &str, text: &str) -> Vec<Finding> {
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    let dead = |target: &&str| !root.join(folder).join(target.split('#').next().unwrap_or_default()).exists();
    links(text).into_iter().filter(dead).map(|target| format!("{name}: the link to `{target}` leads nowhere")).collect()
}

/// The targets of `[text](target)` that are files: no web addresses, no anchors of the same page.
fn links(text: &str) -> Vec<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ', '\n']).next());
    targets.filter(|target| !target.is_empty() && !target.contains("://") && !target.starts_with('#')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clean_file_has_no_findings() {
        assert!(check_file("crates/a/src/lib.rs", "//! A crate.\n\nfn a() {}\n").is_empty());
    }

    #[test]
    fn a_crate_without_head_comment_is_found() {
        assert_eq!(check_file("crates/a/src/lib.rs", "fn a() {}\n").len(), 1);
        assert!(check_file("crates/a/src/b.rs", "fn a() {}\n").is_empty());
    }

    #[test]
    fn long_files_are_found_unless_generated() {
        let long = "fn a() {}\n".repeat(MOST_LINES + 1);
        assert_eq!(check_file("crates/a/src/b.rs", &long).len(), 1);
        assert!(check_file("crates/a/src/b.rs", &format!("// {GENERATED}\n{long}")).is_empty());
        assert!(check_file("docs/long.md", &long).is_empty());
    }

    #[test]
    fn leftovers_are_found_with_their_line() {
        let text = format!("fn a() {{\n    {}{})\n}}\n", "todo", "!(");
        let findings = check_file("crates/a/src/b.rs", &text);
        assert!(findings[0].starts_with("crates/a/src/b.rs:2: "), "{findings:?}");
        assert_eq!(check_file("crates/a/src/b.rs", "let a = 1; \n").len(), 1);
        assert_eq!(check_file("docs/a.md", &format!("see {}{}x", "/ro", "ot/")).len(), 1);
    }

    #[test]
    fn links_to_files_are_seen_and_others_not() {
        let text = "[a](a.md) [b](https://b.example/) [c](#c) [d](../d.md#part)";
        assert_eq!(links(text), ["a.md", "../d.md#part"]);
    }
}
