//! What every slice stands on: the deployment's store, fabric, keys, clock and ids ([`Plane`]), one call's view of them
//! ([`Ctx`]), the table of operations with who may call them ([`Registry`]), and background work ([`Loops`]).

mod audit;
mod authority;
mod clock;
mod ctx;
mod errand;
mod files;
mod gate;
mod ids;
mod keys;
mod loops;
mod paging;
mod reads;
mod referred;
mod registry;
mod repeats;
mod resource_policy;
mod strangers;
mod tagged;

pub use audit::only_reads;
pub use authority::{Actor, Authority, Rights, Target};
pub use clock::Clock;
pub use ctx::{Ctx, JOURNAL, Plane, Tools};
pub use errand::Errand;
pub use files::{Files, KeptFile};
pub use gate::Named;
pub use ids::Ids;
pub use keys::{Birth, KeyRing, Keys, NotSealed, ROTATED, RootKeyError, RootKeys, SealedKey, Sealer, Source};
pub use loops::Loops;
pub use paging::Paging;
pub use reads::CALLS;
pub use referred::{ParameterSource, ReferredParameter};
pub use registry::{Registry, Slice};
pub use resource_policy::{Names, ResourcePolicy, Untaken};
pub use strangers::Concerned;
pub use tagged::{TagFilter, Tagged, TaggedKind, TaggedResource, Tags, meant_among, tags_to_add, tags_to_remove};
pub use wire::BoxFuture;

/// The tables of the platform itself.
pub const MIGRATIONS: &[storage::Migration] =
    &[storage::Migration { slice: "platform", number: 1, sql: include_str!("../migrations/0001_secrets.sql") }];
