//! Rules about the crates: which may use which, and what their manifests take from the workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Finding;
use crate::shell;

/// The walls. A crate may use those behind it and no other of ours; ARCHITECTURE.md draws the picture. A new arrow is a
/// decision: it belongs into this list in the same change that needs it, and never points up.
const EDGES: &[(&str, &[&str])] = &[
    // pure: no input or output, no clock
    ("model", &[]),
    ("policy", &[]),
    ("protocol", &[]),
    ("rollout", &[]),
    ("runbook", &[]),
    // infrastructure
    ("fabric", &[]),
    ("storage", &[]),
    ("wire", &["model"]),
    ("platform", &["fabric", "model", "policy", "storage", "wire"]),
    // capabilities
    ("audit", &["fabric", "model", "platform", "storage", "wire"]),
    ("identity", &["fabric", "model", "platform", "policy", "storage", "wire"]),
    ("keys", &["model", "platform", "policy", "storage"]),
    ("parameters", &["keys", "model", "platform", "policy", "storage"]),
    ("documents", &["fabric", "model", "platform", "runbook", "storage"]),
    ("resources", &["model", "platform", "storage"]),
    ("nodes", &["fabric", "identity", "model", "platform", "protocol", "resources", "storage", "wire"]),
    ("commands", &["documents", "fabric", "model", "nodes", "platform", "protocol", "rollout", "runbook", "storage"]),
    ("objects", &["model", "platform", "storage", "wire"]),
    // programs
    (
        "server",
        &[
            "audit",
            "commands",
            "documents",
            "fabric",
            "identity",
            "keys",
            "model",
            "nodes",
            "objects",
            "parameters",
            "platform",
            "resources",
            "storage",
            "wire",
        ],
    ),
    // runs as root on every host: never storage, never a capability
    ("agent", &["model", "protocol", "runbook", "wire"]),
    ("cli", &["agent", "model", "runbook", "server", "wire"]),
    // proof
    ("testkit", &["fabric", "model", "platform", "protocol", "runbook", "server", "storage", "wire"]),
    ("bench", &["model", "protocol", "wire"]),
    ("xtask", &["model"]),
];

/// Where every dependency has its reason.
const REASONS: &str = "docs/decisions/0002-dependencies.md";

/// What tests may use on top of it.
const FOR_TESTS: &[(&str, &[&str])] = &[
    ("agent", &["testkit"]),
    ("audit", &["testkit"]),
    ("cli", &["testkit"]),
    ("commands", &["server", "testkit", "wire"]),
    ("documents", &["testkit", "wire"]),
    ("identity", &["testkit"]),
    ("keys", &["server", "testkit", "wire"]),
    ("nodes", &["testkit"]),
    ("objects", &["testkit"]),
    ("parameters", &["testkit", "wire"]),
    ("resources", &["testkit"]),
    ("server", &["testkit"]),
];

pub(crate) fn check(root: &Path) -> Result<Vec<Finding>, String> {
    let metadata = shell::metadata(root)?;
    let packages = metadata["packages"].as_array().ok_or("cargo metadata lists no packages")?;
    let names: Vec<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    let mut findings = unexplained(root)?;
    for package in packages {
        findings.extend(edges(package, &names));
        let manifest = package["manifest_path"].as_str().unwrap_or_default();
        let text = fs::read_to_string(manifest).map_err(|error| format!("{manifest}: {error}"))?;
        let name = package["name"].as_str().unwrap_or_default();
        findings.extend(manifest_rules(&text).into_iter().map(|finding| format!("{name}/Cargo.toml: {finding}")));
    }
    Ok(findings)
}

/// Dependencies of the workspace that no decision explains.
fn unexplained(root: &Path) -> Result<Vec<Finding>, String> {
    let read = |name: &str| fs::read_to_string(root.join(name)).map_err(|error| format!("{name}: {error}"));
    let (manifest, reasons) = (read("Cargo.toml")?, read(REASONS)?);
    let sections = sections(&manifest);
    let lines = sections.get("workspace.dependencies").map(Vec::as_slice).unwrap_or_default();
    let theirs = lines.iter().filter(|line| !line.contains("path =")).filter_map(|line| line.split_once(" ="));
    let silent = theirs.map(|(name, _)| name).filter(|name| !reasons.contains(&format!("`{name}`")));
    Ok(silent.map(|name| format!("Cargo.toml: `{name}` has no row in {REASONS}")).collect())
}

/// The dependencies of one crate on our others that the list does not allow.
fn edges(package: &Value, ours: &[&str]) -> Vec<Finding> {
    let name = package["name"].as_str().unwrap_or_default();
    let Some(allowed) = allowed(EDGES, name) else {
        return vec![format!("{name}: a new crate needs its line in EDGES of xtask/src/tidy/crates.rs")];
    };
    let for_tests = self::allowed(FOR_TESTS, name).unwrap_or_default();
    let mut findings = Vec::new();
    for dependency in package["dependencies"].as_array().into_iter().flatten() {
        let target = dependency["name"].as_str().unwrap_or_default();
        let test_only = dependency["kind"].as_str() == Some("dev");
        let legal = allowed.contains(&target) || (test_only && for_tests.contains(&target)) || target == name;
        if ours.contains(&target) && !legal {
            findings.push(format!("{name} -> {target}: there is no such arrow in the architecture"));
        }
    }
    findings
}

fn allowed(edges: &[(&str, &'static [&'static str])], name: &str) -> Option<&'static [&'static str]> {
    edges.iter().find(|(from, _)| *from == name).map(|(_, to)| *to)
}

/// What every crate's manifest shares with the others.
fn manifest_rules(text: &str) -> Vec<Finding> {
    let sections = sections(text);
    let mut findings = Vec::new();
    if !sections.get("lints").is_some_and(|lines| lines.contains(&"workspace = true")) {
        findings.push("`[lints] workspace = true` is missing".to_owned());
    }
    for (section, lines) in &sections {
        if !section.ends_with("dependencies") {
            continue;
        }
        for line in lines.iter().filter(|line| !from_workspace(line)) {
            findings.push(format!("[{section}] {line}: dependencies come from the workspace's table"));
        }
    }
    findings
}

/// Whether a dependency's line takes it from the workspace, or is the crate itself with more features for its tests.
fn from_workspace(line: &str) -> bool {
    let line = line.replace(' ', "");
    line.contains("workspace=true") || line.contains("path=\".\"")
}

/// The lines of a manifest by section, without comments and blank lines.
fn sections(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut sections: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut current = "";
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(name) => current = name,
            None => sections.entry(current).or_default().push(line),
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_arrow_that_points_up_is_found() {
        let package = json!({"name": "storage", "dependencies": [{"name": "nodes", "kind": null}, {"name": "serde"}]});
        assert_eq!(edges(&package, &["storage", "nodes"]).len(), 1);
    }

    #[test]
    fn tests_may_use_more_than_the_code() {
        let dependency = |kind: Value| json!({"name": "nodes", "dependencies": [{"name": "testkit", "kind": kind}]});
        assert!(edges(&dependency(json!("dev")), &["nodes", "testkit"]).is_empty());
        assert_eq!(edges(&dependency(json!(null)), &["nodes", "testkit"]).len(), 1);
    }

    #[test]
    fn a_crate_that_is_not_listed_is_found() {
        assert_eq!(edges(&json!({"name": "weather", "dependencies": []}), &["weather"]).len(), 1);
    }

    #[test]
    fn the_list_has_no_circles() {
        for (position, (from, to)) in EDGES.iter().enumerate() {
            let earlier = |name: &&&str| EDGES[..position].iter().any(|(known, _)| known == *name);
            assert_eq!(to.iter().filter(earlier).count(), to.len(), "{from} uses something listed after it");
        }
    }

    #[test]
    fn versions_outside_the_workspace_table_are_found() {
        let manifest = "[lints]\nworkspace = true\n[dependencies]\na.workspace = true\nb = \"1\"\n";
        assert_eq!(
            manifest_rules(manifest),
            ["[dependencies] b = \"1\": dependencies come from the workspace's table"]
        );
        assert_eq!(manifest_rules("[dependencies]\n").len(), 1);
    }
}
