//! Paths of values in documents, such as `mainSteps[1].action`.

/// The path of a member of the value at `path`.
pub(crate) fn member(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The path of an item of the list at `path`.
pub(crate) fn item(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

/// Whether the value at `path` is the one that is `wanted`, or stands around it.
pub(crate) fn leads_to(path: &str, wanted: &str) -> bool {
    let rest = wanted.strip_prefix(path);
    rest.is_some_and(|rest| path.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
}
