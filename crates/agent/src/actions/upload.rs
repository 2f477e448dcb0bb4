//! Puts the output of a step into a bucket.

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use serde::{Deserialize, Serialize};

use super::objects::{Place, Unput};
use crate::parameters::Access;

/// Attempts for each file.
const ATTEMPTS: u32 = 4;
const PAUSE: Duration = Duration::from_secs(1);

/// Files that go to objects. An empty file goes nowhere.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Upload {
    /// URL of the store; empty for the control plane.
    pub(crate) endpoint: String,
    /// Empty for the node's own.
    pub(crate) region: String,
    pub(crate) bucket: String,
    /// Files and the keys of their objects.
    pub(crate) files: Vec<(PathBuf, String)>,
}

impl Upload {
    pub(super) async fn carry_out(self, server: Option<&Access>) -> Result<String, String> {
        let server = server.ok_or("there are no credentials for S3: the node is not connected to a server")?;
        let or = |text: &str, other: &str| if text.is_empty() { other.to_owned() } else { text.to_owned() };
        for (path, key) in &self.files {
            let content = std::fs::read(path).unwrap_or_default();
            if content.is_empty() {
                continue;
            }
            let place = Place {
                endpoint: or(&self.endpoint, &server.server),
                region: or(&self.region, &server.region),
                bucket: self.bucket.clone(),
                key: key.clone(),
            };
            put(&place, Bytes::from(content), server).await?;
        }
        Ok(String::new())
    }
}

async fn put(place: &Place, content: Bytes, server: &Access) -> Result<(), String> {
    let mut last = String::new();
    for attempt in 0..ATTEMPTS {
        tokio::time::sleep(PAUSE * attempt).await;
        match place.put(content.clone(), server).await {
            Ok(()) => return Ok(()),
            Err(Unput { why, is_definite: true }) => return Err(why),
            Err(Unput { why, .. }) => last = why,
        }
    }
    Err(last)
}
