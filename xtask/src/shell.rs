//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The cargo that runs us, in the workspace's folder.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Runs with our output; an exit code other than 0 is an error that names the command.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let status = command.stdin(Stdio::null()).status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed: {status}", shown(command))) }
}

/// Runs and gives what it wrote to standard output; all it said is in the error when it fails.
pub(crate) fn read(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).trim_end().to_owned());
        return Err(format!("`{}` failed: {}\n{}", shown(command), output.status, said.join("\n").trim_start()));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("`{}` wrote something that is not UTF-8", shown(command)))
}

/// Whether it starts, and ends with exit code 0; says nothing.
pub(crate) fn works(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The file of that name in one of the folders of `PATH`.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The folder cargo builds into.
pub(crate) fn target(root: &Path) -> Result<PathBuf, String> {
    let metadata = metadata(root)?;
    let folder = metadata["target_directory"].as_str();
    folder.map(PathBuf::from).ok_or_else(|| "cargo metadata names no target directory".into())
}

/// `cargo metadata` of the workspace's own crates, without what they depend on.
pub(crate) fn metadata(root: &Path) -> Result<serde_json::Value, String> {
    parse(&read(cargo(root).args(["metadata", "--format-version", "1", "--no-deps"]))?)
}

/// `cargo metadata` with every dependency.
pub(crate) fn metadata_with_dependencies(root: &Path) -> Result<serde_json::Value, String> {
    parse(&read(cargo(root).args(["metadata", "--format-version", "1", "--locked"]))?)
}

fn parse(text: &str) -> Result<serde_json::Value, String> {
    serde_json::from_str(text).map_err(|error| format!("cargo metadata is not JSON: {error}"))
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start `{}`: {error}", command.get_program().to_string_lossy())
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
