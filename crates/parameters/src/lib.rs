//! Parameter Store: named values in hierarchies, with versions, labels, tags, policies over time, and secrets.
//!
//! A parameter is one row that holds its newest version; older versions stand in a table of their own, so that reading a
//! value is one look at an index, however long the history. Secrets are encrypted by the keys of the slice `keys` before
//! they come near the store. Every change is a batch that holds only if the parameter is as it was read.

mod cache;
mod change;
mod filters;
mod kept;
mod lifecycle;
mod names;
mod ops;
mod public;
mod referred;
mod resource;
mod rules;
mod schema;
mod secrets;
mod sharing;
mod store;
mod tagged;
mod tend;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use keys::Kms;
use model::{fleetwright, ssm};
use platform::{JOURNAL, Loops, Plane, Registry};
use storage::Migration;

pub use rules::Limits;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] =
    &[Migration { slice: "parameters", number: 1, sql: include_str!("../migrations/0001_parameters.sql") }];

/// Which requests about tags are about parameters.
const TAGGED: (&str, &str) = ("ResourceType", "Parameter");
/// How often policies are looked for that are due.
const TEND_PERIOD: Duration = Duration::from_secs(5);

/// How often changes are looked for that another replica has made.
const TELL_PERIOD: Duration = Duration::from_millis(500);

/// The slice's state. Cheap to clone.
#[derive(Clone)]
pub struct Parameters(Arc<Inner>);

struct Inner {
    plane: Plane,
    kms: Kms,
    limits: Limits,
    turns: change::Turns,
    hub: watch::Hub,
    kept: cache::Cache<kept::Kept>,
    rules: cache::Cache<kept::Rules>,
}

impl Parameters {
    /// Reads nothing yet.
    #[must_use]
    pub fn new(plane: &Plane, kms: &Kms, limits: Limits) -> Self {
        // What is kept here would not learn of what another replica changes.
        let bytes = |bytes| if plane.db.is_shared() { 0 } else { bytes };
        Self(Arc::new(Inner {
            plane: plane.clone(),
            kms: kms.clone(),
            limits,
            turns: change::Turns::default(),
            hub: watch::Hub::default(),
            kept: cache::Cache::new(bytes(kept::PARAMETERS)),
            rules: cache::Cache::new(bytes(kept::RULES)),
        }))
    }

    /// Enters the operations of this slice.
    pub fn register(&self, registry: &mut Registry) {
        registry
            .slice(self)
            .on_where::<ssm::AddTagsToResource, _, _>(TAGGED, ops::tags::add)
            .on::<ssm::DeleteParameter, _, _>(ops::delete::one)
            .on::<ssm::DeleteParameters, _, _>(ops::delete::several)
            .on::<ssm::DeleteResourcePolicy, _, _>(ops::policies::delete)
            .on::<ssm::DescribeParameters, _, _>(ops::describe::list)
            .on::<ssm::GetParameter, _, _>(ops::get::one)
            .on::<ssm::GetParameterHistory, _, _>(ops::history::list)
            .on::<ssm::GetParameters, _, _>(ops::get::several)
            .on::<ssm::GetParametersByPath, _, _>(ops::path::list)
            .on::<ssm::GetResourcePolicies, _, _>(ops::policies::list)
            .on::<ssm::GetServiceSetting, _, _>(ops::settings::get)
            .on::<ssm::LabelParameterVersion, _, _>(ops::labels::label)
            .on_where::<ssm::ListTagsForResource, _, _>(TAGGED, ops::tags::list)
            .on::<ssm::PutParameter, _, _>(ops::put::one)
            .on::<ssm::PutResourcePolicy, _, _>(ops::policies::put)
            .on_where::<ssm::RemoveTagsFromResource, _, _>(TAGGED, ops::tags::remove)
            .on::<ssm::ResetServiceSetting, _, _>(ops::settings::reset)
            .on::<ssm::UnlabelParameterVersion, _, _>(ops::labels::unlabel)
            .on::<ssm::UpdateServiceSetting, _, _>(ops::settings::update)
            .on::<fleetwright::DeleteParameterValidation, _, _>(ops::validations::delete)
            .on::<fleetwright::GetParameterChanges, _, _>(ops::changes::wait)
            .on::<fleetwright::GetParameterPage, _, _>(ops::bulk::page)
            .on::<fleetwright::GetParameterSnapshot, _, _>(ops::bulk::snapshot)
            .on::<fleetwright::ListParameterValidations, _, _>(ops::validations::list)
            .on::<fleetwright::PutParameters, _, _>(ops::batch::put)
            .on::<fleetwright::PutParameterValidation, _, _>(ops::validations::put)
            .resource("ssm:parameter", Self::resolve)
            .done();
    }

    /// Starts the background work of this slice.
    pub fn start(&self, loops: &mut Loops) {
        let parameters = self.clone();
        loops.spawn("act on policies of parameters", TEND_PERIOD, "parameters.tend", move || {
            let parameters = parameters.clone();
            async move { parameters.tend().await }
        });
        let parameters = self.clone();
        loops.spawn("tell of changed parameters", TELL_PERIOD, JOURNAL, move || {
            let parameters = parameters.clone();
            async move { parameters.0.hub.tell(&parameters.0.plane.db).await }
        });
    }
}
