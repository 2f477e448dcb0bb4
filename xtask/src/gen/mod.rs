//! `cargo xtask gen`: the tables and types of `crates/model` from the service models in `models/`.
//!
//! The generated files are committed, so that reading and building the project needs no generator; `--check` says when
//! they and the models have parted. `--from` renews the models themselves from an unpacked botocore.

mod authorization;
mod format;
mod model;
mod names;
mod renew;
mod selection;
mod tables;
#[cfg(test)]
mod tests;
mod types;

use std::path::{Path, PathBuf};

use model::Model;

/// AWS's published services, as `models/<name>.json`, in the order of the generated list.
pub(crate) const PUBLISHED: [&str; 7] =
    ["appconfig", "appconfigdata", "ssm", "ssm-contacts", "ssm-guiconnect", "ssm-incidents", "ssm-quicksetup"];

/// Identity, keys, the audit trail, groups and tags: AWS's services that every client meets on its way to others. Of these we
/// have the operations that `models/selection.json` lists.
pub(crate) const OF_IDENTITY: [&str; 6] =
    ["cloudtrail", "iam", "kms", "resource-groups", "resourcegroupstaggingapi", "sts"];

/// What only agents call; these models are our own.
pub(crate) const OF_AGENTS: [&str; 2] = ["ec2messages", "ssm-agent"];

/// What AWS has no operation for; the model is our own, in the same format.
pub(crate) const OWN: [&str; 1] = ["fleetwright"];

/// The command as `cargo xtask` lists it.
pub(crate) const COMMAND: crate::Command = crate::Command {
    name: "gen",
    about: "generate crates/model from models/",
    help: "cargo xtask gen [--check | --from FOLDER]

Writes crates/model/src/generated and docs/authorization.md from models/.
  --check        write nothing; fail when a file differs from what would be written
  --from FOLDER  first renew models/*.json from FOLDER, the unpacked wheel of botocore
                 (the folder that holds botocore/ and botocore-VERSION.dist-info/)",
    run: command,
};

fn command(root: &Path, arguments: &[String]) -> Result<(), String> {
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => run(root, false),
        ["--check"] => run(root, true),
        ["--from", folder] => {
            renew::run(root, Path::new(folder))?;
            run(root, false)
        }
        _ => Err("usage: cargo xtask gen [--check | --from FOLDER]".to_owned()),
    }
}

/// Writes the generated files of `crates/model` and `docs`, or with `check` only compares them. `Err` names the first file that
/// differs, or what in which model could not be understood.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    for (name, text) in files(root)? {
        let path = root.join(name);
        if check { compare(&path, &text)? } else { write_if_changed(&path, &text)? }
    }
    Ok(())
}

/// All generated files: path and text.
fn files(root: &Path) -> Result<Vec<(String, String)>, String> {
    let models: Vec<Model> = all().map(|name| Model::read(&model_path(root, name), name)).collect::<Result<_, _>>()?;
    let tables = authorization::read(root, &models)?;
    let mut files = vec![
        ("docs/authorization.md".to_owned(), authorization::page(&tables)),
        generated("mod", tables::index()),
        generated("authorization/mod", authorization::index(&tables)),
    ];
    for (model, table) in models.iter().zip(&tables) {
        let module = names::module(&model.name);
        files.push(generated(&module, render(model)?));
        files.push(generated(&format!("authorization/{module}"), authorization::rows(table)));
    }
    Ok(files)
}

fn generated(module: &str, text: String) -> (String, String) {
    (format!("crates/model/src/generated/{module}.rs"), text)
}

/// All services, in the order of the generated list.
fn all() -> impl Iterator<Item = &'static str> {
    PUBLISHED.into_iter().chain(OF_IDENTITY).chain(OF_AGENTS).chain(OWN)
}

fn render(model: &Model) -> Result<String, String> {
    Ok(format!("{}{}", tables::service(model)?, types::service(model)?))
}

fn model_path(root: &Path, name: &str) -> PathBuf {
    root.join("models").join(format!("{name}.json"))
}

fn compare(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).unwrap_or_default() == text {
        return Ok(());
    }
    Err(format!("{} is not what models/ gives: run `cargo xtask gen` and commit the result", path.display()))
}

/// An unchanged file keeps its time of change, so that cargo need not build again.
fn write_if_changed(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    folder
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}
