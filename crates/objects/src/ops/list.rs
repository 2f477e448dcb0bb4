//! What is in a bucket.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::Response;
use model::Error;
use wire::Body;
use wire::sigv4::canonical::percent_encode;

use super::{Call, iso, xml};
use crate::faults::INVALID_ARGUMENT;
use crate::store::{self, Object};
use crate::xml::Writer;

const MOST: usize = 1000;

/// A page of a list.
#[derive(Default)]
struct Page {
    objects: Vec<Object>,
    prefixes: Vec<String>,
    /// The key or common prefix that it ends with, when there is more.
    last: Option<String>,
}

impl Call {
    /// ListObjectsV2, and the older ListObjects.
    pub(super) async fn list_objects(&self, bucket: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:ListBucket", bucket, None).await?;
        let is_new = self.asked.get("list-type") == Some("2");
        let invalid = |name: &str| Error::from(INVALID_ARGUMENT.with(format!("{name} is not valid.")));
        let most = match self.asked.get("max-keys") {
            Some(most) => most.parse::<usize>().map_err(|_| invalid("max-keys"))?.min(MOST),
            None => MOST,
        };
        let after = match self.asked.get("continuation-token").filter(|_| is_new) {
            Some(token) => {
                let key = URL_SAFE_NO_PAD.decode(token).ok().and_then(|key| String::from_utf8(key).ok());
                Some(key.ok_or_else(|| invalid("continuation-token"))?)
            }
            None => self.asked.get(if is_new { "start-after" } else { "marker" }).map(str::to_owned),
        };
        let page = self.page(bucket, after.as_deref().unwrap_or_default(), most).await?;
        Ok(xml(self.shown(bucket, &page, most, is_new)))
    }

    /// The next keys and common prefixes after `after`.
    async fn page(&self, bucket: &str, after: &str, most: usize) -> Result<Page, Error> {
        let prefix = self.asked.get("prefix").unwrap_or_default();
        let delimiter = self.asked.get("delimiter").filter(|delimiter| !delimiter.is_empty());
        let end = next_after(prefix);
        let (mut page, mut count) = (Page::default(), 0);
        // A common prefix that a page ended with is passed over whole.
        let passed = delimiter.filter(|delimiter| after.ends_with(*delimiter) && after.starts_with(prefix));
        let mut from = match passed {
            Some(_) => (next_after(after).unwrap_or_default(), true),
            None if after < prefix => (prefix.to_owned(), true),
            None => (after.to_owned(), false),
        };
        if most == 0 {
            return Ok(page);
        }
        loop {
            let limit = i64::try_from(most + 1).unwrap_or(i64::MAX);
            let db = &self.objects.0.plane.db;
            let found = store::objects(db, bucket, (&from.0, from.1), end.as_deref(), limit).await?;
            let is_last = found.len() <= most;
            let mut skipped = None;
            for object in found {
                if skipped.as_deref().is_some_and(|prefix: &str| object.key.starts_with(prefix)) {
                    continue;
                }
                if count == most {
                    return Ok(page);
                }
                count += 1;
                match delimiter.and_then(|delimiter| common(&object.key, prefix, delimiter)) {
                    Some(common) => {
                        page.last = Some(common.clone());
                        skipped = Some(common.clone());
                        page.prefixes.push(common);
                    }
                    None => {
                        page.last = Some(object.key.clone());
                        skipped = None;
                        page.objects.push(object);
                    }
                }
            }
            if is_last {
                page.last = None;
                return Ok(page);
            }
            from = match (skipped, &page.last) {
                (Some(prefix), _) => (next_after(&prefix).unwrap_or_default(), true),
                (None, Some(last)) => (last.clone(), false),
                (None, None) => return Ok(page),
            };
        }
    }

    fn shown(&self, bucket: &str, page: &Page, most: usize, is_new: bool) -> String {
        let encodes = self.asked.get("encoding-type") == Some("url");
        let text = |text: &str| if encodes { percent_encode(text).replace("%2F", "/") } else { text.to_owned() };
        let mut out = Writer::new("ListBucketResult");
        out.text("Name", bucket).text("Prefix", &text(self.asked.get("prefix").unwrap_or_default()));
        out.text("MaxKeys", &most.to_string());
        out.text("IsTruncated", if page.last.is_some() { "true" } else { "false" });
        for name in ["delimiter", "start-after", "marker"] {
            if let Some(value) = self.asked.get(name) {
                out.text(&element(name), &text(value));
            }
        }
        if encodes {
            out.text("EncodingType", "url");
        }
        if is_new {
            out.text("KeyCount", &(page.objects.len() + page.prefixes.len()).to_string());
            if let Some(token) = self.asked.get("continuation-token") {
                out.text("ContinuationToken", token);
            }
        }
        if let Some(last) = &page.last {
            match is_new {
                true => out.text("NextContinuationToken", &URL_SAFE_NO_PAD.encode(last)),
                false => out.text("NextMarker", &text(last)),
            };
        }
        for object in &page.objects {
            out.within("Contents", |out| {
                out.text("Key", &text(&object.key)).text("LastModified", &iso(object.modified_at));
                out.text("ETag", &format!("\"{}\"", object.etag)).text("Size", &object.size.to_string());
                out.text("StorageClass", "STANDARD");
            });
        }
        for prefix in &page.prefixes {
            out.within("CommonPrefixes", |out| {
                out.text("Prefix", &text(prefix));
            });
        }
        out.done("ListBucketResult")
    }
}

/// `start-after` as `StartAfter`.
fn element(name: &str) -> String {
    let word = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('-').map(word).collect()
}

/// The key up to the first delimiter behind the prefix.
fn common(key: &str, prefix: &str, delimiter: &str) -> Option<String> {
    let rest = key.strip_prefix(prefix)?;
    let at = rest.find(delimiter)?;
    Some(key[..prefix.len() + at + delimiter.len()].to_owned())
}

/// The first text behind all that begin with this one, in the order of their characters; `None` when there is none.
fn next_after(prefix: &str) -> Option<String> {
    let mut characters: Vec<char> = prefix.chars().collect();
    while let Some(last) = characters.pop() {
        let next = (u32::from(last) + 1..=u32::from(char::MAX)).find_map(char::from_u32);
        if let Some(next) = next {
            characters.push(next);
            return Some(characters.into_iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_prefix() {
        assert_eq!(next_after("a/").as_deref(), Some("a0"));
        assert_eq!(next_after("a\u{10ffff}").as_deref(), Some("b"));
        assert_eq!(next_after("\u{d7ff}").as_deref(), Some("\u{e000}"));
        assert_eq!((next_after(""), next_after("\u{10ffff}")), (None, None));
    }

    #[test]
    fn common_prefixes() {
        assert_eq!(common("a/b/c", "", "/").as_deref(), Some("a/"));
        assert_eq!(common("a/b/c", "a/", "/").as_deref(), Some("a/b/"));
        assert_eq!(common("a/b", "a/", "/"), None);
        assert_eq!(common("a", "b", "/"), None);
    }
}
