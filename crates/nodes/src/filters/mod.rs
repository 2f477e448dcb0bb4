//! What lists are narrowed to: AWS's filter keys and operators to ours. Pure.

mod information;
mod inventory;
mod properties;

use model::Error;
use model::ssm::{self, DescribeActivationsFilter};

use crate::select::{Expr, Field, Test};
use crate::store::ActivationFilter;

pub(crate) use information::information;
pub(crate) use inventory::{Scope, inventory};
pub(crate) use properties::properties;

/// Nodes with one of these values of a fact.
fn one_of(field: Field, values: &[String]) -> Expr {
    Expr::Is(field, Test::OneOf(values.to_vec()))
}

/// Nodes for which one of the values is in this relation to a fact.
fn any(field: &Field, values: &[String], test: fn(String) -> Test) -> Expr {
    Expr::Any(values.iter().map(|value| Expr::Is(field.clone(), test(value.clone()))).collect())
}

/// The filters of DescribeActivations.
///
/// # Errors
/// `InvalidFilter` for a key that does not exist.
pub(crate) fn activations(filters: &[DescribeActivationsFilter]) -> Result<ActivationFilter, Error> {
    let mut wanted = ActivationFilter::default();
    for filter in filters {
        let field = match filter.filter_key.as_deref().unwrap_or_default() {
            "ActivationIds" => &mut wanted.ids,
            "DefaultInstanceName" => &mut wanted.default_names,
            "IamRole" => &mut wanted.roles,
            key => return Err(ssm::error::INVALID_FILTER.with(format!("The filter key {key} does not exist.")).into()),
        };
        *field = filter.filter_values.clone().unwrap_or_default();
    }
    Ok(wanted)
}
