//! Renews `models/*.json` from botocore: what the wire needs stays, prose goes.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

use super::{OF_IDENTITY, PUBLISHED, format, model_path, selection};

/// Between these two lines of `models/README.md` stands the table that this module writes.
const TABLE: [&str; 2] = ["<!-- sources -->\n", "<!-- /sources -->\n"];

/// Rewrites the models and the table of sources from `package`, an unpacked wheel of botocore.
pub(crate) fn run(root: &Path, package: &Path) -> Result<(), String> {
    let version = version(package)?;
    let mut table = String::from("| file | from botocore | path | sha256 of that file |\n|---|---|---|---|\n");
    let selection = selection::read(root)?;
    for name in PUBLISHED.into_iter().chain(OF_IDENTITY) {
        let path = newest(&package.join("botocore/data").join(name))?;
        let value = serde_json::from_slice(&unzip(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut value = strip(value);
        if let Some(operations) = selection.get(name) {
            selection::narrow(name, &mut value, operations)?;
        }
        write(&model_path(root, name), &format::pretty(&value))?;
        let inside = path.strip_prefix(package).unwrap_or(&path).display();
        table.push_str(&format!("| `{name}.json` | {version} | `{inside}` | `{}` |\n", sha256(&path)?));
    }
    replace_table(&root.join("models/README.md"), &table)
}

/// The version that the wheel's own folder of metadata names.
fn version(package: &Path) -> Result<String, String> {
    let names = entries(package)?;
    names
        .iter()
        .filter_map(|path| path.file_name()?.to_str()?.strip_prefix("botocore-")?.strip_suffix(".dist-info"))
        .map(str::to_owned)
        .next()
        .ok_or_else(|| format!("{} has no botocore-VERSION.dist-info: give the unpacked wheel", package.display()))
}

/// The model of the newest API version of a service.
fn newest(service: &Path) -> Result<PathBuf, String> {
    let newest = entries(service)?.pop().ok_or_else(|| format!("{} is empty", service.display()))?;
    Ok(newest.join("service-2.json.gz"))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = std::fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = read.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn unzip(path: &Path) -> Result<Vec<u8>, String> {
    output(Command::new("gzip").args(["--decompress", "--stdout"]).arg(path))
}

fn sha256(path: &Path) -> Result<String, String> {
    let text = String::from_utf8_lossy(&output(Command::new("sha256sum").arg(path))?).into_owned();
    text.split_whitespace().next().map(str::to_owned).ok_or_else(|| "sha256sum printed nothing".to_owned())
}

fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let output = command.output().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(format!("{command:?} failed: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

fn replace_table(path: &Path, table: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let parts = text.split_once(TABLE[0]).and_then(|(before, rest)| Some((before, rest.split_once(TABLE[1])?.1)));
    let (before, after) = parts.ok_or_else(|| format!("{} lacks the lines {TABLE:?}", path.display()))?;
    write(path, &format!("{before}{}{table}{}{after}", TABLE[0], TABLE[1]))
}

/// A service model without prose: documentation of the service, its operations, shapes and members.
fn strip(mut model: Value) -> Value {
    let top = ["metadata", "operations", "shapes", "version"];
    if let Value::Object(parts) = &mut model {
        parts.retain(|name, _| top.contains(&name.as_str()));
    }
    for operation in values(&mut model["operations"]) {
        drop_prose(operation);
        ["input", "output"].into_iter().for_each(|side| drop_prose(&mut operation[side]));
        operation["errors"].as_array_mut().into_iter().flatten().for_each(drop_prose);
        drop_nulls(operation);
    }
    for shape in values(&mut model["shapes"]) {
        drop_prose(shape);
        loosen(shape);
        values(&mut shape["members"]).for_each(drop_prose);
        ["member", "key", "value"].into_iter().for_each(|part| drop_prose(&mut shape[part]));
        drop_nulls(shape);
    }
    model
}

/// Regions of ours are named by those who run them: a pattern that knows the form of AWS's takes any name.
fn loosen(shape: &mut Value) {
    if let Some(pattern) = shape["pattern"].as_str() {
        shape["pattern"] = pattern.replace(r"[a-z]{2}(-[a-z]+)+-\d{1}", "[a-z0-9-]+").into();
    }
}

fn values(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_object_mut().into_iter().flat_map(Map::values_mut)
}

const PROSE: [&str; 4] = ["documentation", "documentationUrl", "deprecatedMessage", "deprecatedSince"];

fn drop_prose(value: &mut Value) {
    if let Some(object) = value.as_object_mut() {
        object.retain(|name, _| !PROSE.contains(&name.as_str()));
    }
}

/// Indexing by name leaves a null where there was nothing.
fn drop_nulls(value: &mut Value) {
    if let Some(object) = value.as_object_mut() {
        object.retain(|_, value| !value.is_null());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn regions_have_any_name() {
        let mut shape = json!({"type": "string", "pattern": r"arn:aws:x:[a-z]{2}(-[a-z]+)+-\d{1}:[0-9]{12}"});
        loosen(&mut shape);
        assert_eq!(shape["pattern"], "arn:aws:x:[a-z0-9-]+:[0-9]{12}");
    }

    #[test]
    fn prose_goes_and_names_stay() {
        let model = json!({
            "version": "2.0", "documentation": "x", "examples": {}, "metadata": {"protocol": "json"},
            "operations": {"Do": {"name": "Do", "documentation": "x", "input": {"shape": "In", "documentation": "x"},
                "errors": [{"shape": "Bad", "documentation": "x"}]}},
            "shapes": {"In": {"type": "structure", "documentation": "x",
                "members": {"documentation": {"shape": "Text", "documentation": "x"}}}},
        });
        let expected = json!({
            "version": "2.0", "metadata": {"protocol": "json"},
            "operations": {"Do": {"name": "Do", "input": {"shape": "In"}, "errors": [{"shape": "Bad"}]}},
            "shapes": {"In": {"type": "structure", "members": {"documentation": {"shape": "Text"}}}},
        });
        assert_eq!(strip(model), expected);
    }
}
