//! The filters of ListNodes and ListNodesSummary.

use model::Fault;
use model::ssm::{NodeFilter, error};

use super::{any, one_of};
use crate::select::{Expr, Field, Test};

/// What all nodes of a list have in common.
pub(crate) struct Scope<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
}

/// The nodes that the filters mean.
///
/// # Errors
/// `InvalidFilter` for a key that nothing here has.
pub(crate) fn inventory(scope: &Scope<'_>, filters: &[NodeFilter]) -> Result<Expr, Fault> {
    filters.iter().map(|filter| meant(scope, filter)).collect::<Result<_, _>>().map(Expr::All)
}

fn meant(scope: &Scope<'_>, filter: &NodeFilter) -> Result<Expr, Fault> {
    let operator = filter.r#type.as_deref().unwrap_or("Equal");
    let constant = match filter.key.as_str() {
        "AccountId" => Some(scope.account),
        "Region" => Some(scope.region),
        "ManagedStatus" => Some("Managed"),
        _ => None,
    };
    if let Some(value) = constant {
        return Ok(if same_for_all(value, operator, &filter.values) { Expr::Every } else { Expr::Any(Vec::new()) });
    }
    let field = field(&filter.key).ok_or_else(|| {
        error::INVALID_FILTER.with(format!("Nodes have no {} here. Leave the filter out.", filter.key))
    })?;
    Ok(match operator {
        "NotEqual" => Expr::Not(Box::new(one_of(field, &filter.values))),
        "BeginWith" => any(&field, &filter.values, Test::Begins),
        _ => one_of(field, &filter.values),
    })
}

fn same_for_all(value: &str, operator: &str, wanted: &[String]) -> bool {
    // All of ManagedStatus are shown anyway.
    let is_equal = || wanted.iter().any(|wanted| wanted == value || (value == "Managed" && wanted == "All"));
    match operator {
        "NotEqual" => !is_equal(),
        "BeginWith" => wanted.iter().any(|wanted| value.starts_with(wanted.as_str())),
        _ => is_equal(),
    }
}

fn field(key: &str) -> Option<Field> {
    Some(match key {
        "AgentType" => Field::Agent,
        "AgentVersion" => Field::AgentVersion,
        "ComputerName" => Field::Host,
        "InstanceId" => Field::Id,
        "InstanceStatus" => Field::Activity,
        "IpAddress" => Field::Ip,
        "PlatformName" => Field::Platform,
        "PlatformType" => Field::PlatformType,
        "PlatformVersion" => Field::PlatformVersion,
        "ResourceType" => Field::ResourceType,
        "SourceType" => Field::SourceType,
        "SourceId" => Field::SourceId,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(key: &str, operator: &str, value: &str) -> Result<Expr, &'static str> {
        let filter =
            NodeFilter { key: key.to_owned(), r#type: Some(operator.to_owned()), values: vec![value.to_owned()] };
        let scope = Scope { account: "123456789012", region: "lab-1" };
        super::meant(&scope, &filter).map_err(|fault| fault.shape.code)
    }

    #[test]
    fn what_is_the_same_for_all_nodes() {
        let none = || Ok(Expr::Any(Vec::new()));
        assert_eq!(meant("Region", "Equal", "lab-1"), Ok(Expr::Every));
        assert_eq!(meant("Region", "BeginWith", "lab"), Ok(Expr::Every));
        assert_eq!(meant("Region", "NotEqual", "lab-1"), none());
        assert_eq!(meant("AccountId", "Equal", "210987654321"), none());
        assert_eq!(meant("ManagedStatus", "Equal", "Unmanaged"), none());
        assert_eq!(meant("ManagedStatus", "Equal", "All"), Ok(Expr::Every));
    }

    #[test]
    fn what_nodes_do_not_have() {
        assert_eq!(meant("OrganizationalUnitId", "Equal", "ou-1"), Err("InvalidFilter"));
        assert!(meant("AgentType", "NotEqual", "amazon-ssm-agent").is_ok());
    }
}
