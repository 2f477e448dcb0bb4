//! Files of a document: where a request has them from, and what the document says of them. Pure.

use std::collections::BTreeMap;

use model::Fault;
use model::schema::ErrorShape;
use model::ssm::{AttachmentContent, AttachmentInformation, AttachmentsSource, error};
use platform::KeptFile;
use serde_json::{Value, json};

/// Files of one version.
pub(crate) const MOST: usize = 20;
/// Bytes of one file.
pub(crate) const LARGEST: u64 = 1 << 30;

/// Packages are made of their files. AWS's models do not have the error, and its service answers so.
static NOT_PROVIDED: ErrorShape =
    ErrorShape { code: "InvalidParameterValueException", status: 400, capital_message: false };

/// A file of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attachment {
    pub(crate) name: String,
    pub(crate) file: KeptFile,
}

/// Where files are to be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// All that the document names, or else all that lies in a folder of a bucket.
    Folder { bucket: String, prefix: String },
    /// An object.
    Object { name: String, bucket: String, key: String },
    /// A file of a version of another document.
    Reference { name: String, document: String, version: String, file: String },
}

/// Reads where files are to be had.
pub(crate) fn sources(given: &[AttachmentsSource]) -> Result<Vec<Source>, Fault> {
    given.iter().map(source).collect()
}

fn source(given: &AttachmentsSource) -> Result<Source, Fault> {
    let value = given.values.as_deref().and_then(|values| values.first());
    let (Some(key), Some(value)) = (given.key.as_deref(), value) else {
        return Err(refused("An attachment needs a Key and one of Values, which say where it is."));
    };
    match key {
        "SourceUrl" => {
            let (bucket, prefix) = place(value).ok_or_else(|| no_place(value))?;
            let prefix = if prefix.is_empty() || prefix.ends_with('/') { prefix } else { format!("{prefix}/") };
            Ok(Source::Folder { bucket, prefix })
        }
        "S3FileUrl" => {
            let (bucket, key) = place(value).filter(|(_, key)| !key.is_empty()).ok_or_else(|| no_place(value))?;
            let name = named(given.name.as_deref().unwrap_or_else(|| last(&key)))?;
            Ok(Source::Object { name, bucket, key })
        }
        _ => reference(given.name.as_deref(), value),
    }
}

fn reference(name: Option<&str>, value: &str) -> Result<Source, Fault> {
    let mut parts = value.rsplitn(3, '/');
    let (Some(file), Some(version), Some(document)) = (parts.next(), parts.next(), parts.next()) else {
        let message = format!("{value} names no attachment. Write DOCUMENT/VERSION/FILE.");
        return Err(refused(message));
    };
    let name = named(name.unwrap_or(file))?;
    Ok(Source::Reference { name, document: document.to_owned(), version: version.to_owned(), file: file.to_owned() })
}

/// Bucket and key in an address of S3, in any of its forms.
fn place(address: &str) -> Option<(String, String)> {
    let split = |path: &str| {
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        (!bucket.is_empty()).then(|| (bucket.to_owned(), key.to_owned()))
    };
    if let Some(path) = address.strip_prefix("s3://") {
        return split(path);
    }
    let Some(rest) = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")) else {
        return split(address).filter(|_| !address.contains("://"));
    };
    let (host, path) = rest.split_once('/')?;
    match host.find(".s3.").or_else(|| host.find(".s3-")) {
        Some(at) => Some((host[..at].to_owned(), path.to_owned())),
        None => split(path),
    }
}

fn no_place(address: &str) -> Fault {
    refused(format!("{address} is no address in S3. Write s3://BUCKET/FOLDER, or s3://BUCKET/KEY for one file."))
}

/// The name of what lies under a key.
pub(crate) fn last(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or(key)
}

/// Whether a file can have the name.
pub(crate) fn is_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    (3..=128).contains(&name.len()) && name.bytes().all(fits)
}

/// Refuses what is no name of a file.
pub(crate) fn named(name: &str) -> Result<String, Fault> {
    if is_name(name) {
        return Ok(name.to_owned());
    }
    Err(refused(format!("{name} is no name of an attachment. Give it a Name of 3 to 128 letters, digits, _, - and .")))
}

/// What a document says of its files: their names, with SHA-256 where it has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told(BTreeMap<String, Option<String>>);

impl Told {
    /// Reads the member `files` of a document's content.
    pub(crate) fn by(content: Option<&Value>) -> Self {
        let files = content.and_then(|content| content.get("files")?.as_object());
        let sum = |file: &Value| Some(file["checksums"]["sha256"].as_str()?.to_ascii_lowercase());
        Self(files.into_iter().flatten().map(|(name, file)| (name.clone(), sum(file))).collect())
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Refuses files that are not those of which the document tells.
    pub(crate) fn check(&self, attached: &[Attachment]) -> Result<(), Fault> {
        let mut known = BTreeMap::new();
        for Attachment { name, file } in attached {
            if known.insert(name.as_str(), file).is_some() {
                return Err(refused(format!(
                    "The attachment {name} is given twice. Leave one out, or give it another Name."
                )));
            }
        }
        if known.len() > MOST {
            return Err(refused(format!("There are {} attachments; at most {MOST} are allowed.", known.len())));
        }
        // What is attached to nothing is checked when it is attached.
        let told = self.0.iter().filter(|_| !attached.is_empty());
        for (name, sum) in told {
            let Some(file) = known.get(name.as_str()) else {
                return Err(refused(format!(
                    "The document names the file {name}, which is not among the attachments."
                )));
            };
            if let Some(sum) = sum.as_deref().filter(|sum| *sum != file.sha256) {
                let message =
                    format!("The attachment {name} has the SHA-256 {}, and the document says {sum}.", file.sha256);
                return Err(refused(message));
            }
        }
        Ok(())
    }
}

/// Packages are nothing without their files.
pub(crate) fn check_given(kind: &str, given: &[AttachmentsSource]) -> Result<(), Fault> {
    if kind != "Package" || !given.is_empty() {
        return Ok(());
    }
    Err(NOT_PROVIDED.with("AttachmentsSource not provided in the input request."))
}

/// A refusal of a document for its files.
pub(crate) fn refused(message: impl Into<String>) -> Fault {
    error::INVALID_DOCUMENT_CONTENT.with(message)
}

/// Files as they are stored.
pub(crate) fn stored(attached: &[Attachment]) -> Value {
    attached.iter().map(|Attachment { name, file }| json!([name, file.id, file.size, file.sha256])).collect()
}

/// What [`stored`] gave.
pub(crate) fn read(stored: &Value) -> Vec<Attachment> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let one = |value: &Value| {
        let file =
            KeptFile { id: text(&value[1]), size: value[2].as_u64().unwrap_or_default(), sha256: text(&value[3]) };
        Attachment { name: text(&value[0]), file }
    };
    stored.as_array().into_iter().flatten().map(one).collect()
}

/// Their names, unless there are none.
pub(crate) fn information(attached: &[Attachment]) -> Option<Vec<AttachmentInformation>> {
    let one = |attachment: &Attachment| AttachmentInformation { name: Some(attachment.name.clone()) };
    Some(attached.iter().map(one).collect::<Vec<_>>()).filter(|list| !list.is_empty())
}

/// A file as it is shown, with an address from which it can be fetched.
pub(crate) fn content(attachment: &Attachment, url: String) -> AttachmentContent {
    AttachmentContent {
        name: Some(attachment.name.clone()),
        size: i64::try_from(attachment.file.size).ok(),
        hash: Some(attachment.file.sha256.clone()),
        hash_type: Some("Sha256".to_owned()),
        url: Some(url),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(key: &str, name: Option<&str>, value: &str) -> AttachmentsSource {
        AttachmentsSource {
            key: Some(key.to_owned()),
            name: name.map(str::to_owned),
            values: Some(vec![value.to_owned()]),
        }
    }

    #[test]
    fn addresses_have_many_forms() {
        let pair = |bucket: &str, key: &str| Some((bucket.to_owned(), key.to_owned()));
        for (address, expected) in [
            ("s3://out/a/b.zip", pair("out", "a/b.zip")),
            ("https://s3.amazonaws.com/out/a", pair("out", "a")),
            ("https://s3.eu-1.amazonaws.com/out/a", pair("out", "a")),
            ("https://out.s3.eu-1.amazonaws.com/a", pair("out", "a")),
            ("https://fleet.example.com:8443/out/a/", pair("out", "a/")),
            ("out/a", pair("out", "a")),
            ("out", pair("out", "")),
            ("s3://", None),
            ("ftp://out/a", None),
            ("https://host", None),
        ] {
            assert_eq!(place(address), expected, "{address}");
        }
    }

    #[test]
    fn sources_are_read() {
        let folder = Source::Folder { bucket: "out".to_owned(), prefix: "a/".to_owned() };
        assert_eq!(source(&given("SourceUrl", None, "s3://out/a")).unwrap(), folder);
        let Source::Object { name, .. } = source(&given("S3FileUrl", None, "s3://out/a/b.zip")).unwrap() else {
            panic!()
        };
        assert_eq!(name, "b.zip");
        let arn = "arn:aws:ssm:r:1:document/Do";
        let of = source(&given("AttachmentReference", Some("mine"), &format!("{arn}/3/b.zip"))).unwrap();
        let Source::Reference { name, document, version, file } = of else { panic!() };
        assert_eq!([name, document, version, file], ["mine", arn, "3", "b.zip"]);
        for wrong in [
            given("S3FileUrl", None, "s3://out"),
            given("S3FileUrl", None, "s3://out/ab"),
            given("S3FileUrl", Some("a b c"), "s3://out/abc"),
            given("AttachmentReference", None, "Do/b.zip"),
            AttachmentsSource { values: None, ..given("SourceUrl", None, "x") },
        ] {
            assert_eq!(source(&wrong).unwrap_err().shape.code, "InvalidDocumentContent", "{:?}", wrong.values);
        }
    }

    #[test]
    fn files_are_those_of_which_the_document_tells() {
        let told = Told::by(Some(&json!({ "files": { "a.zip": { "checksums": { "sha256": "AB" } }, "b.zip": {} } })));
        let attached = |name: &str, sha256: &str| Attachment {
            name: name.to_owned(),
            file: KeptFile { id: String::new(), size: 1, sha256: sha256.to_owned() },
        };
        let good = [attached("a.zip", "ab"), attached("b.zip", "cd")];
        assert!(told.check(&good).is_ok() && told.check(&[]).is_ok() && Told::default().check(&good).is_ok());
        for (wrong, why) in [
            (vec![attached("a.zip", "ab")], "names the file b.zip"),
            (vec![attached("a.zip", "ff"), attached("b.zip", "cd")], "has the SHA-256 ff"),
            (vec![attached("a.zip", "ab"), attached("a.zip", "ab")], "given twice"),
        ] {
            assert!(told.check(&wrong).unwrap_err().message.contains(why), "{why}");
        }
    }

    #[test]
    fn what_is_stored_is_read_again() {
        let file = KeptFile { id: "i".to_owned(), size: 7, sha256: "ab".to_owned() };
        let all = [Attachment { name: "a.zip".to_owned(), file }];
        assert_eq!(read(&stored(&all)), all);
        assert!(information(&[]).is_none());
    }
}
