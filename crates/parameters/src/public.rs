//! Parameters that everybody may read and nobody can change: what this server says of itself. Pure.

use crate::store::Reading;

/// The version of this program, which is also that of the agent it was built with.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// All of them as a caller in this region sees them, in order of their paths.
pub(crate) fn all(region: &str) -> Vec<Reading> {
    let infrastructure = "/aws/service/global-infrastructure";
    let mut all = vec![
        reading("/aws/service/fleetwright/agent/latest-version".to_owned(), VERSION),
        reading("/aws/service/fleetwright/server/version".to_owned(), VERSION),
        reading(format!("{infrastructure}/current-region"), region),
        reading(format!("{infrastructure}/regions/{region}"), region),
    ];
    all.sort_by(|one, other| one.path.cmp(&other.path));
    all
}

/// The one of that path.
pub(crate) fn find(region: &str, path: &str) -> Option<Reading> {
    all(region).into_iter().find(|reading| reading.path == path)
}

fn reading(path: String, value: &str) -> Reading {
    Reading {
        name: path.clone(),
        path,
        kind: "String".to_owned(),
        value: value.to_owned(),
        version: 1,
        data_type: "text".to_owned(),
        modified_at: 0,
        key_id: None,
    }
}
