//! The filters of DescribeInstanceProperties: the old style, and the one with operators.

use model::ssm::{DescribeInstancePropertiesRequest, error};
use model::{Fault, common};

use super::information::{check, field};
use super::{any, one_of};
use crate::select::{Expr, Field, Test};

/// The nodes that the filters mean.
///
/// # Errors
/// `InvalidFilterKey`, `InvalidInstancePropertyFilterValue`, `InvalidInstanceId`; `ValidationException` for both styles at
/// once.
pub(crate) fn properties(input: &DescribeInstancePropertiesRequest) -> Result<Expr, Fault> {
    let old = input.instance_property_filter_list.as_deref().unwrap_or_default();
    let new = input.filters_with_operator.as_deref().unwrap_or_default();
    if !old.is_empty() && !new.is_empty() {
        return Err(common::VALIDATION.with("Use either FiltersWithOperator or InstancePropertyFilterList, not both."));
    }
    let old = old.iter().map(|filter| meant(&filter.key, "Equal", &filter.value_set));
    let new =
        new.iter().map(|filter| meant(&filter.key, filter.operator.as_deref().unwrap_or("Equal"), &filter.values));
    old.chain(new).collect::<Result<_, _>>().map(Expr::All)
}

fn meant(key: &str, operator: &str, values: &[String]) -> Result<Expr, Fault> {
    if key == "tag-key" {
        let tagged = Expr::Any(values.iter().map(|key| Expr::Is(Field::Tag(key.clone()), Test::Known)).collect());
        return match operator {
            "Equal" => Ok(tagged),
            "NotEqual" => Ok(Expr::Not(Box::new(tagged))),
            _ => Err(common::VALIDATION.with(format!("The operator {operator} cannot be used with tag-key."))),
        };
    }
    let field = further(key).or_else(|| field(key)).ok_or_else(|| error::INVALID_FILTER_KEY.with(unknown(key)))?;
    if ["Equal", "NotEqual"].contains(&operator) {
        check(&field, key, values, &error::INVALID_INSTANCE_PROPERTY_FILTER_VALUE)?;
    }
    Ok(match operator {
        "NotEqual" => Expr::Not(Box::new(one_of(field, values))),
        "BeginWith" => any(&field, values, Test::Begins),
        "LessThan" => any(&field, values, Test::Before),
        "GreaterThan" => any(&field, values, Test::After),
        _ => one_of(field, values),
    })
}

/// The facts that only this operation can be asked for.
fn further(key: &str) -> Option<Field> {
    Some(match key {
        "DocumentName" => Field::AssociatedDocument,
        "ComputerName" => Field::Host,
        "IPAddress" => Field::Ip,
        "Name" => Field::Name,
        "PlatformName" => Field::Platform,
        "PlatformVersion" => Field::PlatformVersion,
        "SourceId" => Field::SourceId,
        "SourceType" => Field::SourceType,
        _ => return None,
    })
}

fn unknown(key: &str) -> String {
    format!(
        "The filter key {key} is not valid. Use ActivationIds, AgentVersion, AssociationStatus, ComputerName, DocumentName, \
         IamRole, InstanceIds, IPAddress, Name, PingStatus, PlatformName, PlatformTypes, PlatformVersion, ResourceType, \
         SourceIds, SourceTypes, tag-key or tag:KEY."
    )
}

#[cfg(test)]
mod tests {
    use model::FromJson;
    use serde_json::{Value, json};

    use super::*;

    fn meant(input: Value) -> Result<Expr, &'static str> {
        let input = DescribeInstancePropertiesRequest::from_json(input).ok().unwrap();
        properties(&input).map_err(|fault| fault.shape.code)
    }

    fn with(key: &str, operator: &str, value: &str) -> Value {
        json!({ "FiltersWithOperator": [{ "Key": key, "Operator": operator, "Values": [value] }] })
    }

    #[test]
    fn operators() {
        let version = |test| Ok(Expr::All(vec![Expr::Any(vec![Expr::Is(Field::AgentVersion, test)])]));
        assert_eq!(meant(with("AgentVersion", "LessThan", "3")), version(Test::Before("3".to_owned())));
        assert_eq!(meant(with("AgentVersion", "GreaterThan", "3")), version(Test::After("3".to_owned())));
        assert_eq!(meant(with("AgentVersion", "BeginWith", "3")), version(Test::Begins("3".to_owned())));
        let old = json!({ "InstancePropertyFilterList": [{ "key": "AgentVersion", "valueSet": ["3"] }] });
        assert_eq!(meant(old), meant(with("AgentVersion", "Equal", "3")));
    }

    #[test]
    fn what_is_refused() {
        for (filter, code) in [
            (with("Colour", "Equal", "red"), "InvalidFilterKey"),
            (with("PingStatus", "Equal", "Asleep"), "InvalidInstancePropertyFilterValue"),
            (with("InstanceIds", "NotEqual", "web"), "InvalidInstanceId"),
            (with("tag-key", "LessThan", "web"), "ValidationException"),
        ] {
            assert_eq!(meant(filter.clone()), Err(code), "{filter}");
        }
        assert!(meant(with("InstanceIds", "BeginWith", "mi-0")).is_ok());
    }
}
