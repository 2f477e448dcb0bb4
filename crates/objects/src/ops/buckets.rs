//! Buckets.

use http::{HeaderValue, Response, StatusCode};
use model::Error;
use storage::Batch;
use wire::Body;

use super::{Call, iso, nothing, xml};
use crate::faults::{BUCKET_ALREADY_EXISTS, BUCKET_ALREADY_OWNED, BUCKET_NOT_EMPTY, INVALID_LOCATION, NO_ENCRYPTION};
use crate::store::{self, Bucket};
use crate::xml::{Writer, element, text};

impl Call {
    /// ListBuckets: those of the account.
    pub(super) async fn list_buckets(&self) -> Result<Response<Body>, Error> {
        self.allow("s3:ListAllMyBuckets", None, &self.caller.account).await?;
        let buckets = store::buckets(&self.objects.0.plane.db, &self.caller.account).await?;
        let mut out = Writer::new("ListAllMyBucketsResult");
        out.within("Buckets", |out| {
            for bucket in &buckets {
                out.within("Bucket", |out| {
                    out.text("Name", &bucket.name).text("CreationDate", &iso(bucket.created_at));
                    out.text("BucketRegion", &bucket.region);
                });
            }
        });
        out.within("Owner", |out| {
            out.text("ID", &self.caller.account);
        });
        Ok(xml(out.done("ListAllMyBucketsResult")))
    }

    /// CreateBucket: in the region of the signature, or the one that the document names.
    pub(super) async fn create_bucket(&mut self, name: &str) -> Result<Response<Body>, Error> {
        self.allow("s3:CreateBucket", Some((name, None)), &self.caller.account.clone()).await?;
        let region = text(&self.document().await?, "LocationConstraint").filter(|region| !region.is_empty());
        let region = region.unwrap_or_else(|| self.caller.region.to_string());
        if !is_region(&region) {
            return Err(INVALID_LOCATION.with("The specified location-constraint is not valid.").into());
        }
        let account = self.caller.account.to_string();
        let bucket = Bucket { name: name.to_owned(), account, region, created_at: self.now };
        let mut batch = Batch::new();
        store::make_bucket(&mut batch, &bucket);
        batch.journal(store::entry(&self.caller, self.now, "CreateBucket", arn(name)));
        match self.objects.0.plane.commit(batch).await {
            Ok(_) => {}
            Err(storage::Error::Conflict { .. }) => return Err(self.taken(name).await?),
            Err(error) => return Err(error.into()),
        }
        let mut response = nothing(StatusCode::OK);
        if let Ok(location) = HeaderValue::from_str(&format!("/{name}")) {
            response.headers_mut().insert("location", location);
        }
        Ok(response)
    }

    async fn taken(&self, name: &str) -> Result<Error, Error> {
        let bucket = store::bucket(&self.objects.0.plane.db, name).await?;
        let own = bucket.is_some_and(|bucket| *bucket.account == *self.caller.account);
        Ok(if own {
            BUCKET_ALREADY_OWNED
                .with("Your previous request to create the named bucket succeeded and you already own it.")
        } else {
            BUCKET_ALREADY_EXISTS.with(format!("The bucket name {name} is not available. Select a different name."))
        }
        .into())
    }

    /// DeleteBucket: an empty one.
    pub(super) async fn delete_bucket(&self, name: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:DeleteBucket", name, None).await?;
        let mut batch = Batch::new();
        store::remove_bucket(&mut batch, name);
        batch.journal(store::entry(&self.caller, self.now, "DeleteBucket", arn(name)));
        match self.objects.0.plane.commit(batch).await {
            Ok(_) => Ok(nothing(StatusCode::NO_CONTENT)),
            Err(storage::Error::Conflict { .. }) => {
                Err(BUCKET_NOT_EMPTY.with(format!("The bucket you tried to delete is not empty: {name}")).into())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// HeadBucket: whether it is there, and may be listed.
    pub(super) async fn head_bucket(&self, name: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:ListBucket", name, None).await?;
        Ok(nothing(StatusCode::OK))
    }

    /// GetBucketLocation.
    pub(super) async fn bucket_location(&self, name: &str) -> Result<Response<Body>, Error> {
        let bucket = self.bucket("s3:GetBucketLocation", name, None).await?;
        Ok(xml(element("LocationConstraint", &bucket.region)))
    }

    /// GetBucketEncryption: agents ask for it before they write. There is none.
    pub(super) async fn bucket_encryption(&self, name: &str) -> Result<Response<Body>, Error> {
        self.bucket("s3:GetEncryptionConfiguration", name, None).await?;
        Err(NO_ENCRYPTION.with("The server side encryption configuration was not found.").into())
    }
}

fn is_region(text: &str) -> bool {
    (1..=100).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn arn(bucket: &str) -> String {
    format!("arn:aws:s3:::{bucket}")
}
