//! Objects in buckets: S3, or what speaks like it.

use std::path::Path;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request, Uri};
use wire::Secret;
use wire::client::{Client, Connector, Endpoint, Identity, Keys, Proxy, Trust};
use wire::sigv4::canonical::{percent_decode, percent_encode};

use super::destination::{self, Draft};
use super::fetch::{Get, base};
use crate::identity::is_definite;
use crate::parameters::Access;

const S3: &str = "s3";

/// Why something was not put into a bucket.
pub(super) struct Unput {
    pub(super) why: String,
    /// The store has refused it, and would again.
    pub(super) is_definite: bool,
}

/// Where an object is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// `https://host`
    pub(super) endpoint: String,
    pub(super) region: String,
    pub(super) bucket: String,
    /// Not percent-encoded.
    pub(super) key: String,
}

/// Puts the object, or all below a prefix that ends with a slash, to its destination.
pub(super) async fn download(url: &str, destination: &str, server: Option<&Access>) -> Result<(), String> {
    let server = server.ok_or("there are no credentials for S3: the node is not connected to a server")?;
    let place = Place::parse(url, server)?;
    if !place.key.is_empty() && !place.key.ends_with('/') {
        let name = place.key.rsplit('/').next().unwrap_or_default().to_owned();
        match place.save(&destination::file(destination, &name)?, server).await {
            Err(error) if error.starts_with("Status: 404") => {}
            done => return done.map_err(|error| place.failed(&error)),
        }
    }
    let prefix = match place.key.as_str() {
        key if key.is_empty() || key.ends_with('/') => key.to_owned(),
        key => format!("{key}/"),
    };
    let keys = place.list(&prefix, server).await.map_err(|error| place.failed(&error))?;
    if keys.is_empty() {
        return Err(place.failed("there is no such object, and none below it"));
    }
    for key in keys.into_iter().filter(|key| !key.ends_with('/')) {
        let path = destination::below(Path::new(destination), key.strip_prefix(&prefix).unwrap_or(&key))?;
        let object = Place { key, ..place.clone() };
        object.save(&path, server).await.map_err(|error| object.failed(&error))?;
    }
    Ok(())
}

impl Place {
    /// Reads `s3://bucket/key`, the URLs of S3 with the bucket in the path or in the host, and `https://host/bucket/key` of
    /// any other host.
    pub(super) fn parse(url: &str, server: &Access) -> Result<Self, String> {
        let url = url.trim().replace('+', "%20");
        if let Some(rest) = url.strip_prefix("s3://") {
            return Self::in_path(server.server.clone(), server.region.clone(), rest);
        }
        let uri: Uri = Get::new(&url).map_err(|_| format!("invalid S3 path parameter {url}"))?.url;
        let host = uri.host().unwrap_or_default();
        let (endpoint, path) = (base(&uri), uri.path().trim_start_matches('/'));
        let Some(name) = host.strip_suffix(".amazonaws.com").or_else(|| host.strip_suffix(".amazonaws.com.cn")) else {
            return Self::in_path(endpoint, server.region.clone(), path);
        };
        match name.rsplit_once(".s3").or_else(|| name.strip_prefix("s3").map(|rest| ("", rest))) {
            Some(("", rest)) => Self::in_path(endpoint, region(rest, server), path),
            Some((bucket, rest)) => {
                let endpoint = format!("https://{}", &host[bucket.len() + 1..]);
                Self::in_path(endpoint, region(rest, server), &format!("{bucket}/{path}"))
            }
            None => Err(format!("invalid S3 path parameter {url}")),
        }
    }

    fn in_path(endpoint: String, region: String, path: &str) -> Result<Self, String> {
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        if bucket.is_empty() {
            return Err("invalid S3 path parameter: it names no bucket".to_owned());
        }
        let key = String::from_utf8_lossy(&percent_decode(key)).into_owned();
        Ok(Self { endpoint, region, bucket: bucket.to_owned(), key })
    }

    async fn save(&self, path: &Path, server: &Access) -> Result<(), String> {
        let mut get = Get::new(&format!("{}{}", self.endpoint, self.path()))?;
        get.headers = self.signed_headers(&get.url, server)?;
        get.send(Some(server)).await?.succeeded()?.save(Draft::create(path)?, None).await.map(drop)
    }

    async fn list(&self, prefix: &str, server: &Access) -> Result<Vec<String>, String> {
        let (mut keys, mut more) = (Vec::new(), String::new());
        loop {
            let query = format!("list-type=2&prefix={}{more}", percent_encode(prefix));
            let mut get = Get::new(&format!("{}/{}?{query}", self.endpoint, percent_encode(&self.bucket)))?;
            get.headers = self.signed_headers(&get.url, server)?;
            let bytes = get.send(Some(server)).await?.succeeded()?.bytes().await?;
            let text = String::from_utf8_lossy(&bytes);
            keys.extend(elements(&text, "Key"));
            match elements(&text, "NextContinuationToken").pop() {
                Some(token) => more = format!("&continuation-token={}", percent_encode(&token)),
                None => return Ok(keys),
            }
        }
    }

    /// Puts an object.
    pub(super) async fn put(&self, content: Bytes, server: &Access) -> Result<(), Unput> {
        let lasting = |why: String| Unput { why, is_definite: true };
        let request = Request::put(self.path())
            .header(CONTENT_TYPE, "text/plain")
            .header("x-amz-acl", "bucket-owner-full-control")
            .body(content)
            .map_err(|error| lasting(error.to_string()))?;
        let sent = self.client(server).map_err(lasting)?.send(request, S3).await;
        sent.map(drop).map_err(|error| Unput { why: self.failed(&error.to_string()), is_definite: is_definite(&error) })
    }

    fn signed_headers(&self, url: &Uri, server: &Access) -> Result<HeaderMap, String> {
        let target = url.path_and_query().map(ToString::to_string).unwrap_or_default();
        let request = Request::builder().method(Method::GET).uri(target);
        let request = request.body(Bytes::new()).map_err(|error| error.to_string())?;
        let signed = self.client(server)?.signed(request, S3).map_err(|error| error.to_string())?;
        let mut headers = signed.into_parts().0.headers;
        headers.values_mut().for_each(|value: &mut HeaderValue| value.set_sensitive(true));
        Ok(headers)
    }

    fn client(&self, server: &Access) -> Result<Client, String> {
        let trust = if server.is_at(&self.endpoint) {
            server.trust.trust().map_err(|error| error.to_string())?
        } else {
            Trust::System
        };
        let endpoint = Endpoint::parse_plain_anywhere(&self.endpoint, trust).map_err(|error| error.to_string())?;
        let proxy = Proxy::from_env(&endpoint, |name| std::env::var(name).ok()).map_err(|error| error.to_string())?;
        let connector = Connector::new(endpoint).map_err(|error| error.to_string())?.through(proxy);
        let keys = Keys {
            access_key_id: server.access_key_id.clone(),
            secret: Secret::new(server.secret.clone()),
            session_token: Some(Secret::new(server.session_token.clone())),
        };
        Ok(Client::new(connector, self.region.clone(), Identity::Keys(keys)))
    }

    fn path(&self) -> String {
        let key: Vec<String> = self.key.split('/').map(percent_encode).collect();
        format!("/{}/{}", percent_encode(&self.bucket), key.join("/"))
    }

    fn failed(&self, why: &str) -> String {
        format!("{}/{} at {}: {why}", self.bucket, self.key, self.endpoint)
    }
}

/// What stands between `s3` and the domain: nothing, `.region` or `-region`; with words about the network before it.
fn region(rest: &str, server: &Access) -> String {
    let name = rest.trim_matches(['.', '-']);
    let name = name.rsplit('.').next().unwrap_or(name);
    if name.is_empty() || name == "dualstack" { server.region.clone() } else { name.to_owned() }
}

/// The texts of all elements of this name.
fn elements(xml: &str, name: &str) -> Vec<String> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let texts = xml.split(&open).skip(1).filter_map(|rest| rest.split_once(&close));
    texts.map(|(text, _)| plain(text)).collect()
}

fn plain(text: &str) -> String {
    let pairs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::{Place, elements};
    use crate::identity::StoredTrust;
    use crate::parameters::Access;

    fn server() -> Access {
        Access {
            server: "https://fleet:8443".to_owned(),
            region: "lab-1".to_owned(),
            trust: StoredTrust::System,
            access_key_id: "A".to_owned(),
            secret: "s".to_owned(),
            session_token: "t".to_owned(),
        }
    }

    #[test]
    fn places() {
        for (url, endpoint, region, bucket, key) in [
            ("s3://b/k/x", "https://fleet:8443", "lab-1", "b", "k/x"),
            ("https://s3.amazonaws.com/b/k%2Bx+y", "https://s3.amazonaws.com", "lab-1", "b", "k+x y"),
            ("https://s3.eu-west-1.amazonaws.com/b/k", "https://s3.eu-west-1.amazonaws.com", "eu-west-1", "b", "k"),
            ("https://s3-eu-west-1.amazonaws.com/b/k", "https://s3-eu-west-1.amazonaws.com", "eu-west-1", "b", "k"),
            ("https://b.s3.eu-west-1.amazonaws.com/k/", "https://s3.eu-west-1.amazonaws.com", "eu-west-1", "b", "k/"),
            ("https://b.c.s3.amazonaws.com/k", "https://s3.amazonaws.com", "lab-1", "b.c", "k"),
            ("http://127.0.0.1:9000/b/k", "http://127.0.0.1:9000", "lab-1", "b", "k"),
            ("https://store.example.com/b", "https://store.example.com", "lab-1", "b", ""),
        ] {
            let place = Place::parse(url, &server()).unwrap();
            let found = (place.endpoint.as_str(), place.region.as_str(), place.bucket.as_str(), place.key.as_str());
            assert_eq!(found, (endpoint, region, bucket, key), "{url}");
        }
        for url in ["", "b/k", "ftp://b/k", "s3://", "https://host/", "https://ec2.amazonaws.com/b/k"] {
            assert!(Place::parse(url, &server()).is_err(), "{url}");
        }
    }

    #[test]
    fn paths_are_encoded_once() {
        let place = Place::parse("s3://b/a%20b/c%3Ad", &server()).unwrap();
        assert_eq!(place.path(), "/b/a%20b/c%3Ad");
    }

    #[test]
    fn elements_of_lists() {
        let xml = "<L><Contents><Key>a&amp;b</Key></Contents><Contents><Key>c</Key></Contents></L>";
        assert_eq!(elements(xml, "Key"), ["a&b", "c"]);
        assert!(elements(xml, "Next").is_empty());
    }
}
