//! The only SQL of this slice.

mod changes;
mod heads;
mod reads;
mod settings;
mod shares;
mod validations;

use std::collections::BTreeMap;

use storage::{Error, Row, Val};

use crate::lifecycle;
use crate::rules::{Shape, Tier, VERSIONS};

pub(crate) use changes::*;
pub(crate) use heads::*;
pub(crate) use reads::*;
pub(crate) use settings::*;
pub(crate) use shares::*;
pub(crate) use validations::*;

/// An account in a region: what parameters belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scope<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
}

/// A parameter with its newest version.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Head {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) revision: i64,
    pub(crate) newest: Version,
}

/// One version. `value` is ciphertext where the type is SecureString.
#[derive(Clone)]
#[cfg_attr(test, derive(Debug))]
pub(crate) struct Version {
    pub(crate) number: i64,
    pub(crate) value: String,
    pub(crate) shape: Shape,
    pub(crate) modified_at: i64,
    pub(crate) modified_by: String,
}

impl Head {
    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope { account: &self.account, region: &self.region }
    }

    pub(crate) fn arn(&self) -> String {
        crate::names::arn(&self.account, &self.region, &self.path)
    }
}

/// Account, region and path, as the first three parameters of a statement.
fn key(scope: Scope<'_>, path: &str) -> [Val; 3] {
    [scope.account.into(), scope.region.into(), path.into()]
}

/// Where an older version is kept.
fn slot(version: i64) -> i64 {
    version % (VERSIONS - 1)
}

/// The columns of a version, from `at` on: version, type, value, data_type, tier, key_id, description, allowed_pattern,
/// policies, modified_at, modified_by.
fn read_version(row: &Row, at: usize) -> Result<Version, Error> {
    let text = |column: usize| row.text(at + column).map(str::to_owned);
    let optional = |column: usize| row.opt_text(at + column).map(|text| text.map(str::to_owned));
    Ok(Version {
        number: row.int(at)?,
        value: text(2)?,
        shape: Shape {
            kind: text(1)?,
            data_type: text(3)?,
            tier: Tier::read(row.text(at + 4)?),
            key_id: optional(5)?,
            description: optional(6)?,
            allowed_pattern: optional(7)?,
            policies: lifecycle::from_text(row.opt_text(at + 8)?),
        },
        modified_at: row.int(at + 9)?,
        modified_by: text(10)?,
    })
}
