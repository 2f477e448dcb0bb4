//! Files and folders of repositories at GitHub, by its API.

use std::path::{Path, PathBuf};

use http::header::{ACCEPT, AUTHORIZATION};
use serde::Deserialize;
use wire::sigv4::canonical::percent_encode;

use super::destination::{self, Draft};
use super::download::GitHub;
use super::fetch::Get;

/// Files of a folder at most, with those below it: every one is a call.
const MOST: usize = 2_000;

/// What the API says of a file or a folder.
#[derive(Debug, Deserialize)]
struct Entry {
    name: String,
    path: String,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Contents {
    Folder(Vec<Entry>),
    File(Entry),
}

/// Puts the file, or all of the folder, to its destination.
pub(super) async fn download(source: &GitHub, destination: &str) -> Result<(), String> {
    match source.contents(&source.path).await? {
        Contents::File(file) => {
            let path = destination::file(destination, &file.name)?;
            source.save(&file, &path).await
        }
        Contents::Folder(entries) => source.folder(entries, Path::new(destination)).await,
    }
}

impl GitHub {
    async fn folder(&self, entries: Vec<Entry>, destination: &Path) -> Result<(), String> {
        let place =
            |entry: Entry, folder: &Path| Ok::<_, String>((folder.join(destination::plain(&entry.name)?), entry));
        let mut waiting: Vec<(PathBuf, Entry)> =
            entries.into_iter().map(|entry| place(entry, destination)).collect::<Result<_, _>>()?;
        let mut seen = 0;
        while let Some((path, entry)) = waiting.pop() {
            seen += 1;
            if seen > MOST {
                return Err(format!("{} has more than {MOST} files; download it as Git", self.path));
            }
            if entry.kind != "dir" {
                self.save(&entry, &path).await?;
                continue;
            }
            if let Contents::Folder(entries) = self.contents(&entry.path).await? {
                for entry in entries {
                    waiting.push(place(entry, &path)?);
                }
            }
        }
        Ok(())
    }

    async fn contents(&self, path: &str) -> Result<Contents, String> {
        let bytes = self.get(path, "application/vnd.github+json")?.send(None).await?.succeeded();
        let bytes = bytes.map_err(|error| self.failed(path, &error))?.bytes().await?;
        serde_json::from_slice(&bytes).map_err(|_| self.failed(path, "the answer is not that of GitHub's API"))
    }

    async fn save(&self, entry: &Entry, path: &Path) -> Result<(), String> {
        if entry.kind != "file" {
            return Err(self.failed(&entry.path, &format!("it is a {}", entry.kind)));
        }
        let answer = self.get(&entry.path, "application/vnd.github.raw")?.send(None).await?.succeeded();
        let answer = answer.map_err(|error| self.failed(&entry.path, &error))?;
        answer.save(Draft::create(path)?, None).await.map(drop)
    }

    fn get(&self, path: &str, accept: &str) -> Result<Get, String> {
        let path: Vec<String> = path.trim_matches('/').split('/').map(percent_encode).collect();
        let revision = match self.revision.as_str() {
            "" => String::new(),
            revision => format!("?ref={}", percent_encode(revision)),
        };
        let url = format!(
            "{}/repos/{}/{}/contents/{}{revision}",
            self.api.trim_end_matches('/'),
            percent_encode(&self.owner),
            percent_encode(&self.repository),
            path.join("/"),
        );
        let get = Get::new(&url)?.header(ACCEPT, accept)?;
        if self.token.is_empty() {
            Ok(get)
        } else {
            get.header(AUTHORIZATION, &format!("Bearer {}", self.token.trim()))
        }
    }

    fn failed(&self, path: &str, why: &str) -> String {
        format!("Could not download from GitHub repository {}/{}: {path}: {why}", self.owner, self.repository)
    }
}
