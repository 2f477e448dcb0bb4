//! Puts something from elsewhere onto this host.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::destination::{self, Draft};
use super::fetch::Get;
use super::{git, github, objects};
use crate::parameters::Access;

/// What to download, and where it goes.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Download {
    pub(crate) source: Source,
    /// An absolute path; a slash at its end says that it is a folder.
    pub(crate) destination: String,
}

/// Where it comes from.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Source {
    /// A file behind a URL.
    Http(Url),
    /// An object or all objects below a prefix, by URL.
    S3(String),
    /// A repository.
    Git(Repository),
    /// A file or folder of a repository.
    GitHub(GitHub),
    /// A document that the agent has read already: name and text.
    Document(String, String),
}

/// A file behind a URL.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Url {
    pub(crate) url: String,
    pub(crate) auth: Auth,
    /// Plain HTTP is allowed.
    pub(crate) insecure: bool,
    /// What the file must have, in hexadecimal or base64.
    pub(crate) sha256: Option<String>,
}

/// How to show who asks.
#[derive(Serialize, Deserialize)]
pub(crate) enum Auth {
    None,
    Basic { username: String, password: String },
    Digest { username: String, password: String },
}

/// A repository.
#[derive(Serialize, Deserialize)]
pub(crate) struct Repository {
    pub(crate) url: String,
    /// Branch or commit; empty for what the repository shows first.
    pub(crate) revision: String,
    pub(crate) username: String,
    pub(crate) password: String,
    pub(crate) private_key: String,
    /// Takes whatever key an SSH server shows.
    pub(crate) any_host_key: bool,
}

/// A file or folder of a repository at GitHub.
#[derive(Serialize, Deserialize)]
pub(crate) struct GitHub {
    pub(crate) owner: String,
    pub(crate) repository: String,
    pub(crate) path: String,
    /// Branch or commit; empty for the default branch.
    pub(crate) revision: String,
    pub(crate) token: String,
    /// URL of the API.
    pub(crate) api: String,
}

impl Download {
    /// Gives the sentence for standard output.
    pub(super) async fn carry_out(self, server: Option<&Access>) -> Result<String, String> {
        let destination = self.destination.as_str();
        match &self.source {
            Source::Http(url) => url.download(destination, server).await?,
            Source::S3(url) => objects::download(url, destination, server).await?,
            Source::Git(repository) => git::clone(repository, Path::new(destination)).await?,
            Source::GitHub(source) => github::download(source, destination).await?,
            Source::Document(name, text) => {
                let base = name.rsplit(['/', ':']).next().unwrap_or(name);
                destination::save(&destination::file(destination, &format!("{base}.json"))?, text.as_bytes())
                    .map(drop)?;
            }
        }
        Ok(format!("Content downloaded to {destination}"))
    }
}

impl Url {
    async fn download(&self, destination: &str, server: Option<&Access>) -> Result<(), String> {
        let mut get = Get::new(&self.url)?;
        get.insecure = self.insecure;
        if !get.is_secure() && !self.insecure {
            return Err("Non secure URL provided and insecure download is not allowed. Provide a secure URL or set \
                        'allowInsecureDownload' to true to perform the download operation"
                .to_owned());
        }
        let name = get.url.path().rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("download").to_owned();
        let path = destination::file(destination, &name)?;
        let failed = |error| format!("Failed to download file: {error}");
        let answer = get.send_as(&self.auth, server).await.and_then(|answer| answer.succeeded()).map_err(failed)?;
        answer.save(Draft::create(&path)?, self.sha256.as_deref()).await.map(drop)
    }
}

impl std::fmt::Debug for Auth {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::None => "None",
            Self::Basic { .. } => "Basic",
            Self::Digest { .. } => "Digest",
        })
    }
}

impl std::fmt::Debug for Repository {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Repository({} {})", self.url, self.revision)
    }
}

impl std::fmt::Debug for GitHub {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "GitHub({}/{}/{} {})", self.owner, self.repository, self.path, self.revision)
    }
}
