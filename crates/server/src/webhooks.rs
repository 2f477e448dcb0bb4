//! Where notifications of topics go: addresses that take JSON by POST.

use std::collections::HashMap;
use std::time::Duration;

use bytes::Bytes;
use commands::Notifier;
use http::header::{CONTENT_TYPE, HOST};
use http::{Request, Uri};
use tokio::time::timeout;
use wire::BoxFuture;
use wire::client::{Connector, Endpoint, Trust};

/// How long a notification may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Addresses by the ARNs of topics.
#[derive(Default)]
pub(crate) struct Webhooks(HashMap<String, Webhook>);

/// An address.
struct Webhook {
    connector: Connector,
    path: String,
}

impl Webhooks {
    /// Reads topics with their addresses; connects when something is to be told.
    ///
    /// # Errors
    /// When an address is none.
    pub(crate) fn new<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self, String> {
        let read = |(topic, url): (&str, &str)| Ok((topic.to_owned(), Webhook::read(url)?));
        pairs.map(read).collect::<Result<_, _>>().map(Self)
    }
}

impl Webhook {
    fn read(url: &str) -> Result<Self, String> {
        let wrong =
            |why: &dyn std::fmt::Display| format!("`{url}` is no address: {why}; write it as https://host/path");
        let uri: Uri = url.parse().map_err(|error| wrong(&error))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(wrong(&"it lacks a scheme or a host"));
        };
        let endpoint = Endpoint::parse_plain_anywhere(&format!("{scheme}://{authority}"), Trust::System);
        let connector = Connector::new(endpoint.map_err(|error| wrong(&error))?).map_err(|error| wrong(&error))?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Ok(Self { connector, path })
    }

    async fn post(&self, body: &str) -> Result<(), String> {
        let request = Request::post(&self.path)
            .header(CONTENT_TYPE, "application/json")
            .header(HOST, self.connector.endpoint().authority())
            .body(Bytes::copy_from_slice(body.as_bytes()))
            .map_err(|error| error.to_string())?;
        let mut connection = self.connector.connect().await.map_err(|error| error.to_string())?;
        let answer = connection.send(request).await.map_err(|error| error.to_string())?;
        if answer.status().is_success() { Ok(()) } else { Err(format!("it was answered {}", answer.status())) }
    }
}

impl Notifier for Webhooks {
    fn leads(&self, topic: &str) -> bool {
        self.0.contains_key(topic)
    }

    fn tell<'a>(&'a self, topic: &'a str, body: &'a str) -> BoxFuture<'a, Result<(), String>> {
        Box::pin(async move {
            // A topic may have lost its address since.
            let Some(webhook) = self.0.get(topic) else { return Ok(()) };
            timeout(PATIENCE, webhook.post(body)).await.unwrap_or_else(|_| Err("it takes too long".to_owned()))
        })
    }
}
