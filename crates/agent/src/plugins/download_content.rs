//! `aws:downloadContent`: puts something from elsewhere onto the host.

use std::io;

use serde_json::{Map, Value};

use super::documents::{self, split};
use super::process::failed;
use super::{Plugin, Running, Work, action, inputs, paths};
use crate::actions::{Action, Auth, Download, GitHub, Repository, Source, Url};
use crate::runner::Ran;

const GITHUB: &str = "https://api.github.com";

pub(super) struct DownloadContent;

impl Plugin for DownloadContent {
    fn name(&self) -> &'static str {
        "aws:downloadContent"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        Box::pin(run(work))
    }
}

async fn run(work: Work<'_>) -> io::Result<Option<Ran>> {
    if work.again {
        return action::resume(&work).await;
    }
    let read = source(&work).await.and_then(|source| Ok(Download { source, destination: destination(&work)? }));
    match read {
        Ok(download) => {
            let needs_server = matches!(download.source, Source::S3(_));
            action::run(&work, Action::Download(download), needs_server).await
        }
        Err(text) => Ok(Some(failed(text))),
    }
}

/// What is not absolute is below the folder of downloads, which is a folder even before something is in it.
fn destination(work: &Work<'_>) -> Result<String, String> {
    let given = inputs::text(&work.step.inputs, "destinationPath");
    let path = paths::below(work.site.downloads, &given).map_err(|why| format!("destinationPath: {why}"))?;
    let path = path.into_os_string().into_string().map_err(|_| "destinationPath is no text")?;
    Ok(if given.is_empty() { format!("{path}/") } else { path })
}

async fn source(work: &Work<'_>) -> Result<Source, String> {
    let kind = inputs::text(&work.step.inputs, "sourceType");
    if kind.is_empty() {
        return Err("invalid input: SourceType must be specified".to_owned());
    }
    let info = info(&work.step.inputs, &kind)?;
    let required = |name: &str, why: &str| {
        Some(inputs::text(&info, name)).filter(|text| !text.is_empty()).ok_or_else(|| why.to_owned())
    };
    match kind.as_str() {
        "HTTP" => http(&info).map(Source::Http),
        "S3" => Ok(Source::S3(required("path", "S3 source path in SourceInfo must be specified")?)),
        "Git" => git(&info).map(Source::Git),
        "GitHub" => Ok(Source::GitHub(GitHub {
            owner: required("owner", "Owner for GitHub SourceType must be specified")?,
            repository: required("repository", "Repository for GitHub SourceType must be specified")?,
            path: inputs::text(&info, "path"),
            revision: revision(&inputs::text(&info, "getOptions"))?,
            token: inputs::text(&info, "tokenInfo"),
            api: Some(inputs::text(&info, "endpoint"))
                .filter(|url| !url.is_empty())
                .unwrap_or_else(|| GITHUB.to_owned()),
        })),
        "SSMDocument" => {
            let given = required("name", "SSM Document name in SourceType must be specified")?;
            let text = documents::read(work, &given).await?;
            Ok(Source::Document(split(&given).0.to_owned(), text))
        }
        _ => Err("invalid input: Unsupported source type".to_owned()),
    }
}

/// `sourceInfo` is an object, or JSON that is one.
fn info(given: &Map<String, Value>, kind: &str) -> Result<Map<String, Value>, String> {
    match inputs::get(given, "sourceInfo") {
        Some(Value::Object(info)) => Ok(info.clone()),
        Some(Value::String(text)) if !text.trim().is_empty() => serde_json::from_str(text).map_err(|error| {
            format!("SourceInfo could not be unmarshalled for source type {kind}. Please check JSON format of SourceInfo - {error}")
        }),
        None | Some(Value::Null | Value::String(_)) => Err("invalid input: SourceInfo must be specified".to_owned()),
        Some(_) => Err(format!("SourceInfo could not be unmarshalled for source type {kind}: it is no object")),
    }
}

fn http(info: &Map<String, Value>) -> Result<Url, String> {
    let login = || (inputs::text(info, "username"), inputs::text(info, "password"));
    let auth = match (inputs::text(info, "authMethod").as_str(), login()) {
        ("" | "None", _) => Auth::None,
        ("Basic", (username, password)) => Auth::Basic { username, password },
        ("Digest", (username, password)) => Auth::Digest { username, password },
        (other, _) => {
            return Err(format!(
                "Invalid authentication method: {other}. The following methods are accepted: None, Basic, Digest"
            ));
        }
    };
    let sha256 = Some(inputs::text(info, "sha256")).filter(|text| !text.is_empty());
    Ok(Url { url: inputs::text(info, "url"), auth, insecure: inputs::flag(info, "allowInsecureDownload"), sha256 })
}

fn git(info: &Map<String, Value>) -> Result<Repository, String> {
    let text = |name: &str| inputs::text(info, name);
    let repository = Repository {
        url: text("repository"),
        revision: revision(&text("getOptions"))?,
        username: text("username"),
        password: text("password"),
        private_key: text("privateSSHKey"),
        any_host_key: inputs::flag(info, "skipHostKeyChecking"),
    };
    let with_login = !(repository.username.is_empty() && repository.password.is_empty());
    let is_http = repository.url.starts_with("http://") || repository.url.starts_with("https://");
    if repository.url.is_empty() {
        return Err("Repository for Git resources type must be specified".to_owned());
    }
    if !is_http && with_login {
        return Err(
            "Username and Password must not be provided for a Git type repository URL: use the private SSH key \
                    for authentication"
                .to_owned(),
        );
    }
    if is_http && !repository.private_key.is_empty() {
        return Err(
            "Private SSH key must not be provided for HTTP type repository URL. Username and Password is required \
                    for authentication"
                .to_owned(),
        );
    }
    Ok(repository)
}

/// `branch:name` or `commitID:hash`; of neither, nothing.
fn revision(options: &str) -> Result<String, String> {
    if options.is_empty() {
        return Ok(String::new());
    }
    let (kind, value) = options.split_once(':').ok_or("getOptions is not specified in the right format")?;
    let value = value.trim();
    match kind.trim() {
        _ if value.contains(':') => Err("Only specify one required option".to_owned()),
        "branch" | "commitID" if value.is_empty() => Err("Option for retrieving git content is empty".to_owned()),
        "branch" | "commitID" if value.starts_with('-') => Err(format!("{value:?} is no branch and no commit")),
        "branch" | "commitID" => Ok(value.to_owned()),
        _ => Err("Type of option is unknown. Please use either 'branch' or 'commitID'.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{git, http, info, revision};

    fn object(value: &Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn source_info_is_json_in_either_form() {
        for given in [json!({"sourceInfo": {"a": 1}}), json!({"SourceInfo": "{\"a\": 1}"})] {
            assert_eq!(info(&object(&given), "S3").unwrap()["a"], 1);
        }
        for given in [json!({}), json!({"sourceInfo": ""}), json!({"sourceInfo": "{"}), json!({"sourceInfo": []})] {
            assert!(info(&object(&given), "S3").unwrap_err().contains("SourceInfo"), "{given}");
        }
    }

    #[test]
    fn options_of_repositories() {
        assert_eq!(revision("branch:main").unwrap(), "main");
        assert_eq!(revision("commitID: abc").unwrap(), "abc");
        assert_eq!(revision("").unwrap(), "");
        for odd in ["main", "tag:x", "branch:", "branch:a:b", "branch:--upload-pack=x"] {
            assert!(revision(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn logins_fit_the_kind_of_repository() {
        assert!(git(&object(&json!({}))).is_err());
        assert!(git(&object(&json!({"repository": "git@host:x", "password": "p"}))).is_err());
        assert!(git(&object(&json!({"repository": "https://host/x", "privateSSHKey": "k"}))).is_err());
        assert!(git(&object(&json!({"repository": "https://host/x", "username": "u", "password": "p"}))).is_ok());
        assert!(http(&object(&json!({"url": "https://x", "authMethod": "NTLM"}))).unwrap_err().contains("NTLM"));
    }
}
