//! Objects that come in parts.

use http::header::ETAG;
use http::{Response, StatusCode};
use model::Error;
use storage::Batch;
use wire::Body;
use wire::sigv4::{hex, unhex};

use super::objects::{arn, kept, quoted};
use super::{Call, nothing, xml};
use crate::digests::md5;
use crate::faults::{
    ENTITY_TOO_SMALL, INVALID_ARGUMENT, INVALID_PART, INVALID_PART_ORDER, MALFORMED_XML, NO_SUCH_UPLOAD,
    OPERATION_ABORTED,
};
use crate::store::{self, Object, Part, Upload};
use crate::xml::{Writer, elements, text};

const MOST_PARTS: i64 = 10_000;
/// Bytes that every part but the last must have.
const SMALLEST_PART: u64 = 5 << 20;

impl Call {
    /// CreateMultipartUpload.
    pub(super) async fn create_upload(&self, bucket: &str, key: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:PutObject", bucket, Some(key)).await?;
        let upload = Upload { id: self.objects.0.plane.ids.uuid(), headers: kept(&self.headers) };
        let mut batch = Batch::new();
        store::begin(&mut batch, bucket, key, &upload, self.now);
        self.objects.0.plane.commit(batch).await?;
        let mut out = Writer::new("InitiateMultipartUploadResult");
        out.text("Bucket", bucket).text("Key", key).text("UploadId", &upload.id);
        Ok(xml(out.done("InitiateMultipartUploadResult")))
    }

    /// UploadPart.
    pub(super) async fn upload_part(&mut self, bucket: &str, key: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:PutObject", bucket, Some(key)).await?;
        let number = self.asked.get("partNumber").and_then(|number| number.parse().ok());
        let number = number
            .filter(|number| (1..=MOST_PARTS).contains(number))
            .ok_or_else(|| INVALID_ARGUMENT.with("Part number must be an integer between 1 and 10000, inclusive."))?;
        let upload = self.upload(bucket, key).await?;
        let (content, md5) = self.objects.write(&mut self.payload, &self.headers).await?;
        let part = Part { number, content, etag: hex(&md5) };
        let plane = &self.objects.0.plane;
        let old = store::parts(&plane.db, &upload.id).await?.into_iter().find(|part| part.number == number);
        let mut batch = Batch::new();
        store::put_part(&mut batch, &upload.id, &part, old.as_ref(), self.now);
        plane.commit(batch).await.map_err(aborted)?;
        let mut response = nothing(StatusCode::OK);
        response.headers_mut().insert(ETAG, quoted(&part.etag));
        Ok(response)
    }

    /// CompleteMultipartUpload: the parts that the document names become the object.
    pub(super) async fn complete_upload(&mut self, bucket: &str, key: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:PutObject", bucket, Some(key)).await?;
        let upload = self.upload(bucket, key).await?;
        let wanted = named(&self.document().await?)?;
        let parts = chosen(store::parts(&self.objects.0.plane.db, &upload.id).await?, &wanted)?;
        let size = parts.iter().map(|part| part.content.size).sum();
        self.objects.check_size(size)?;
        let object = Object {
            key: key.to_owned(),
            size,
            etag: etag_of(&parts),
            headers: upload.headers.clone(),
            contents: parts.into_iter().map(|part| part.content).collect(),
            modified_at: self.now,
        };
        let end = |batch: &mut Batch| store::end(batch, &upload.id, self.now);
        self.keep(bucket, &object, "CompleteMultipartUpload", end).await?;
        let mut out = Writer::new("CompleteMultipartUploadResult");
        out.text("Location", &format!("/{bucket}/{key}")).text("Bucket", bucket).text("Key", key);
        out.text("ETag", &format!("\"{}\"", object.etag));
        Ok(xml(out.done("CompleteMultipartUploadResult")))
    }

    /// AbortMultipartUpload.
    pub(super) async fn abort_upload(&self, bucket: &str, key: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:AbortMultipartUpload", bucket, Some(key)).await?;
        let upload = self.upload(bucket, key).await?;
        let mut batch = Batch::new();
        store::end(&mut batch, &upload.id, self.now);
        batch.journal(store::entry(&self.caller, self.now, "AbortMultipartUpload", arn(bucket, key)));
        self.objects.0.plane.commit(batch).await.map_err(aborted)?;
        Ok(nothing(StatusCode::NO_CONTENT))
    }

    async fn upload(&self, bucket: &str, key: &str) -> Result<Upload, Error> {
        let id = self.asked.get("uploadId").unwrap_or_default();
        let upload = store::upload(&self.objects.0.plane.db, bucket, key, id).await?;
        Ok(upload.ok_or_else(|| {
            NO_SUCH_UPLOAD.with(
                "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or \
                 completed.",
            )
        })?)
    }
}

fn aborted(error: storage::Error) -> Error {
    match error {
        storage::Error::Conflict { .. } => {
            OPERATION_ABORTED.with("A conflicting operation is in progress against this resource. Try again.").into()
        }
        error => error.into(),
    }
}

/// The parts that a document names, with their tags.
fn named(document: &str) -> Result<Vec<(i64, String)>, Error> {
    let read = |part: &&str| {
        let number = text(part, "PartNumber")?.parse().ok()?;
        Some((number, text(part, "ETag")?.trim_matches('"').to_owned()))
    };
    let parts: Option<Vec<_>> = elements(document, "Part").iter().map(read).collect();
    let parts = parts.filter(|parts| !parts.is_empty());
    Ok(parts.ok_or_else(|| {
        MALFORMED_XML.with("The XML you provided was not well-formed or did not validate against our published schema.")
    })?)
}

/// Those parts, which must be there, in order, and large enough.
fn chosen(parts: Vec<Part>, wanted: &[(i64, String)]) -> Result<Vec<Part>, Error> {
    if !wanted.is_sorted_by(|one, other| one.0 < other.0) {
        let message =
            "The list of parts was not in ascending order. The parts list must be specified in order by part number.";
        return Err(INVALID_PART_ORDER.with(message).into());
    }
    let found: Vec<Part> =
        parts.into_iter().filter(|part| wanted.contains(&(part.number, part.etag.clone()))).collect();
    if found.len() != wanted.len() {
        let message = "One or more of the specified parts could not be found. The part might not have been uploaded, or the \
                       specified entity tag might not match the part's entity tag.";
        return Err(INVALID_PART.with(message).into());
    }
    let all_but_last = &found[..found.len().saturating_sub(1)];
    if all_but_last.iter().any(|part| part.content.size < SMALLEST_PART) {
        let message =
            "Your proposed upload is smaller than the minimum allowed size: each part but the last has 5 MiB.";
        return Err(ENTITY_TOO_SMALL.with(message).into());
    }
    Ok(found)
}

/// The tag of an object in parts: the MD5 of the parts' MD5s, and their number.
fn etag_of(parts: &[Part]) -> String {
    let all: Vec<u8> = parts.iter().filter_map(|part| unhex(&part.etag)).flatten().collect();
    format!("{}-{}", hex(&md5(&all)), parts.len())
}
