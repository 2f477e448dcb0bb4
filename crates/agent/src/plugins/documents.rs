//! Documents that steps read from the server.

use serde_json::json;

use super::Work;
use super::action::ask;

/// Name and version of `name:version`; of an ARN, too.
pub(super) fn split(given: &str) -> (&str, Option<&str>) {
    if given.starts_with("arn:") {
        let end = given.rfind('/').map_or(0, |at| at + 1);
        return match given[end..].split_once(':') {
            Some((name, version)) => (&given[..end + name.len()], Some(version)),
            None => (given, None),
        };
    }
    match given.split_once(':') {
        Some((name, version)) => (name, Some(version)),
        None => (given, None),
    }
}

/// The text of a document, as JSON.
pub(super) async fn read(work: &Work<'_>, given: &str) -> Result<String, String> {
    let (name, version) = split(given);
    let mut input = json!({ "Name": name, "DocumentFormat": "JSON" });
    if let Some(version) = version {
        input["DocumentVersion"] = version.into();
    }
    let answer = ask(work, "GetDocument", &input)
        .await
        .map_err(|error| format!("the document {given} cannot be read: {error}"))?;
    answer["Content"].as_str().map(str::to_owned).ok_or_else(|| format!("the document {given} has no content"))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn names_and_versions() {
        assert_eq!(split("Doc"), ("Doc", None));
        assert_eq!(split("Doc:3"), ("Doc", Some("3")));
        assert_eq!(split("Doc:$LATEST"), ("Doc", Some("$LATEST")));
        let arn = "arn:aws:ssm:lab-1:123456789012:document/Doc";
        assert_eq!(split(arn), (arn, None));
        assert_eq!(split(&format!("{arn}:2")), (arn, Some("2")));
    }
}
