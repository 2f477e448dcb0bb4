//! Documents: what a command, a session or a runbook does, by name and version. Those of accounts are in the store; those
//! that ship with Fleetwright are a readable file each in `documents/`.
//!
//! A document is a row with its default version; each of its versions is a row that never changes. Other accounts see what
//! is shared with them, by its ARN.

mod attachments;
mod filters;
mod find;
mod kept;
mod names;
mod ops;
mod rules;
mod runnable;
mod shipped;
mod shown;
mod store;
mod tagged;

use std::sync::Arc;

use model::ssm;
use platform::{Files, Plane, Registry};
use storage::Migration;

pub use rules::Limits;
pub use runnable::Stored;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "documents", number: 1, sql: include_str!("../migrations/0001_documents.sql") }];

/// Which requests about tags are about documents.
const TAGGED: (&str, &str) = ("ResourceType", "Document");

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Documents(Arc<Inner>);

struct Inner {
    plane: Plane,
    limits: Limits,
    /// Where attachments are.
    files: Arc<dyn Files>,
    understood: runnable::Understood,
}

impl Documents {
    /// Documents whose attachments are kept by `files`. Reads nothing yet.
    #[must_use]
    pub fn new(plane: &Plane, limits: Limits, files: Arc<dyn Files>) -> Self {
        Self(Arc::new(Inner { plane: plane.clone(), limits, files, understood: runnable::Understood::default() }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on_where::<ssm::AddTagsToResource, _, _>(TAGGED, ops::tags::add)
            .on::<ssm::CreateDocument, _, _>(ops::create::create)
            .on::<ssm::DeleteDocument, _, _>(ops::delete::delete)
            .on::<ssm::DescribeDocument, _, _>(ops::get::describe)
            .on::<ssm::DescribeDocumentPermission, _, _>(ops::sharing::describe)
            .on::<ssm::GetDocument, _, _>(ops::get::get)
            .on::<ssm::ListDocumentMetadataHistory, _, _>(ops::reviews::list)
            .on::<ssm::ListDocumentVersions, _, _>(ops::versions::list)
            .on::<ssm::ListDocuments, _, _>(ops::list::list)
            .on_where::<ssm::ListTagsForResource, _, _>(TAGGED, ops::tags::list)
            .on::<ssm::ModifyDocumentPermission, _, _>(ops::sharing::modify)
            .on_where::<ssm::RemoveTagsFromResource, _, _>(TAGGED, ops::tags::remove)
            .on::<ssm::UpdateDocument, _, _>(ops::update::update)
            .on::<ssm::UpdateDocumentDefaultVersion, _, _>(ops::versions::set_default)
            .on::<ssm::UpdateDocumentMetadata, _, _>(ops::reviews::update)
            .resource("ssm:document", Self::resolve)
            .done();
    }
}
