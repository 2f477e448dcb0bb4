//! Reviews of documents.

use model::ssm::{
    DocumentMetadataResponseInfo, DocumentReviewCommentSource, DocumentReviewerResponseSource,
    ListDocumentMetadataHistoryRequest, ListDocumentMetadataHistoryResponse, UpdateDocumentMetadataRequest,
    UpdateDocumentMetadataResponse, error,
};
use model::{Error, Fault, Timestamp};
use platform::{Ctx, Paging};
use serde_json::json;
use storage::Batch;

use super::TRIES;
use crate::Documents;
use crate::find::busy;
use crate::kept::{Head, Version};
use crate::names::{no_version, selector};
use crate::store::{self, Review};

/// How many reviews a page has when the request does not say.
const PAGE: usize = 50;
const PENDING: &str = "PENDING";

/// UpdateDocumentMetadata: a step of the review of a version.
pub(crate) async fn update(
    documents: Documents,
    ctx: Ctx,
    input: UpdateDocumentMetadataRequest,
) -> Result<UpdateDocumentMetadataResponse, Error> {
    let comments = input.document_reviews.comment.unwrap_or_default();
    let comment = comments.into_iter().find_map(|comment| comment.content);
    for _ in 0..TRIES {
        let head = documents.own(&ctx, &input.name).await?;
        let version = documents.reviewed(&head, input.document_version.as_deref()).await?;
        let status = status(&input.document_reviews.action, version.review_status.as_deref())?;
        let last = store::reviews(&documents.0.plane.db, &head, version.number, i64::MAX, 1).await?;
        let review = Review {
            number: last.first().map_or(1, |last| last.number + 1),
            reviewer: ctx.principal(),
            status: status.to_owned(),
            comment: comment.clone(),
            created_at: ctx.now,
        };
        let mut batch = Batch::new();
        store::add_review(&mut batch, &head, version.number, &review);
        store::reviewed(&mut batch, &head, version.number, status);
        store::change(&mut batch, &head);
        let told = json!({ "name": head.name, "version": version.number, "reviewStatus": status });
        batch.journal(ctx.entry(head.arn(), told));
        if documents.committed(batch).await? {
            return Ok(UpdateDocumentMetadataResponse {});
        }
    }
    Err(busy(&input.name).into())
}

/// What a version comes to by an action.
fn status(action: &str, before: Option<&str>) -> Result<&'static str, Fault> {
    let status = match action {
        "SendForReview" => return Ok(PENDING),
        "Approve" => "APPROVED",
        "Reject" => "REJECTED",
        _ => PENDING,
    };
    if before == Some(PENDING) {
        return Ok(status);
    }
    let message = format!("{action} needs a review that is pending. Send the version for review first.");
    Err(error::INVALID_DOCUMENT_OPERATION.with(message))
}

/// ListDocumentMetadataHistory: newest first.
pub(crate) async fn list(
    documents: Documents,
    ctx: Ctx,
    input: ListDocumentMetadataHistoryRequest,
) -> Result<ListDocumentMetadataHistoryResponse, Error> {
    let head = documents.own(&ctx, &input.name).await?;
    let version = documents.reviewed(&head, input.document_version.as_deref()).await?;
    let scope = format!("{}\n{}", head.name, version.number);
    let paging = Paging::new(&ctx, &scope, input.max_results, PAGE, input.next_token.as_deref())?;
    let before = paging.after().and_then(|after| after.first()?.as_int()).unwrap_or(i64::MAX);
    let reviews = store::reviews(&documents.0.plane.db, &head, version.number, before, paging.limit()).await?;
    let (page, next_token) = paging.finish(&ctx, reviews, |review| vec![review.number.into()]);
    let responses = page.into_iter().map(shown).collect();
    Ok(ListDocumentMetadataHistoryResponse {
        name: Some(head.name),
        author: Some(head.author),
        document_version: Some(version.number.to_string()),
        metadata: Some(DocumentMetadataResponseInfo { reviewer_response: Some(responses) }),
        next_token,
    })
}

fn shown(review: Review) -> DocumentReviewerResponseSource {
    let comment = review
        .comment
        .map(|content| DocumentReviewCommentSource { r#type: Some("Comment".to_owned()), content: Some(content) });
    DocumentReviewerResponseSource {
        create_time: Some(Timestamp(review.created_at)),
        updated_time: Some(Timestamp(review.created_at)),
        review_status: Some(review.status),
        comment: comment.map(|comment| vec![comment]),
        reviewer: Some(review.reviewer),
    }
}

impl Documents {
    /// The version that a review is about: the latest, unless the request says which.
    async fn reviewed(&self, head: &Head, version: Option<&str>) -> Result<Version, Error> {
        let selector = selector(version.or(Some("$LATEST")), None)?;
        let found = store::version(&self.0.plane.db, head, &selector).await?;
        Ok(found.ok_or_else(no_version)?)
    }
}
