//! The filters of DescribeInstanceInformation, in either of the two styles that AWS has, but not both.

use model::schema::ErrorShape;
use model::ssm::{DescribeInstanceInformationRequest, error};
use model::{Fault, common};

use super::one_of;
use crate::select::{Expr, Field, Test};

/// The nodes that the filters mean.
///
/// # Errors
/// `InvalidFilterKey`, `InvalidInstanceInformationFilterValue`, `InvalidInstanceId`; `ValidationException` for both styles at
/// once.
pub(crate) fn information(input: &DescribeInstanceInformationRequest) -> Result<Expr, Fault> {
    let old = input.instance_information_filter_list.as_deref().unwrap_or_default();
    let new = input.filters.as_deref().unwrap_or_default();
    if !old.is_empty() && !new.is_empty() {
        return Err(common::VALIDATION.with("Use either Filters or InstanceInformationFilterList, not both."));
    }
    let old = old.iter().map(|filter| (filter.key.as_str(), filter.value_set.as_slice()));
    let new = new.iter().map(|filter| (filter.key.as_str(), filter.values.as_slice()));
    old.chain(new).map(|(key, values)| meant(key, values)).collect::<Result<_, _>>().map(Expr::All)
}

fn meant(key: &str, values: &[String]) -> Result<Expr, Fault> {
    if key == "tag-key" {
        return Ok(Expr::Any(values.iter().map(|key| Expr::Is(Field::Tag(key.clone()), Test::Known)).collect()));
    }
    let field = field(key).ok_or_else(|| error::INVALID_FILTER_KEY.with(unknown(key)))?;
    check(&field, key, values, &error::INVALID_INSTANCE_INFORMATION_FILTER_VALUE)?;
    Ok(one_of(field, values))
}

/// The fact behind a key that both describing operations have.
pub(super) fn field(key: &str) -> Option<Field> {
    Some(match key {
        "InstanceIds" => Field::Id,
        "AgentVersion" => Field::AgentVersion,
        "PingStatus" => Field::Status,
        "PlatformType" | "PlatformTypes" => Field::PlatformType,
        "ActivationIds" => Field::Activation,
        "IamRole" => Field::Role,
        "ResourceType" => Field::ResourceType,
        "SourceIds" => Field::SourceId,
        "SourceTypes" => Field::SourceType,
        "AssociationStatus" => Field::AssociationStatus,
        _ => Field::Tag(key.strip_prefix("tag:").filter(|key| !key.is_empty())?.to_owned()),
    })
}

/// Refuses values that a filter cannot have.
pub(super) fn check(field: &Field, key: &str, values: &[String], shape: &'static ErrorShape) -> Result<(), Fault> {
    if *field == Field::Id {
        return values.iter().find(|id| !is_id(id)).map_or(Ok(()), |id| Err(not_an_id(id)));
    }
    let Some(known) = values_of(field) else { return Ok(()) };
    match values.iter().find(|value| !known.iter().any(|known| known.eq_ignore_ascii_case(value))) {
        None => Ok(()),
        Some(value) => {
            let known = known.join(", ");
            Err(shape.with(format!("The filter {key} has no value {value}. Its values are {known}.")))
        }
    }
}

/// All values of a fact, where there are few.
pub(super) fn values_of(field: &Field) -> Option<&'static [&'static str]> {
    match field {
        Field::Status => Some(&["Online", "ConnectionLost", "Inactive"]),
        Field::PlatformType => Some(&["Windows", "Linux", "MacOS"]),
        Field::ResourceType => Some(&["ManagedInstance", "EC2Instance"]),
        _ => None,
    }
}

/// Whether text has the form of a node's id, or of an EC2 instance's.
pub(super) fn is_id(text: &str) -> bool {
    let digits = text.strip_prefix("mi-").or_else(|| text.strip_prefix("i-")).unwrap_or_default();
    (8..=17).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

pub(super) fn not_an_id(id: &str) -> Fault {
    error::INVALID_INSTANCE_ID.with(format!("{id} is not the id of a managed node, such as mi-0123456789abcdef0."))
}

fn unknown(key: &str) -> String {
    format!(
        "The filter key {key} is not valid. Use ActivationIds, AgentVersion, AssociationStatus, IamRole, InstanceIds, \
         PingStatus, PlatformTypes, ResourceType, SourceIds, SourceTypes, tag-key or tag:KEY."
    )
}

#[cfg(test)]
mod tests {
    use model::FromJson;
    use serde_json::{Value, json};

    use super::*;

    fn meant(input: Value) -> Result<Expr, &'static str> {
        let input = DescribeInstanceInformationRequest::from_json(input).ok().unwrap();
        information(&input).map_err(|fault| fault.shape.code)
    }

    fn new(key: &str, value: &str) -> Value {
        json!({ "Filters": [{ "Key": key, "Values": [value] }] })
    }

    #[test]
    fn both_styles_mean_the_same() {
        let old = json!({ "InstanceInformationFilterList": [{ "key": "PingStatus", "valueSet": ["Online"] }] });
        assert_eq!(meant(old.clone()), meant(new("PingStatus", "Online")));
        assert_eq!(meant(old), Ok(Expr::All(vec![one_of(Field::Status, &["Online".to_owned()])])));
    }

    #[test]
    fn tags_are_keys_too() {
        let tagged = Expr::Any(vec![Expr::Is(Field::Tag("env".to_owned()), Test::Known)]);
        assert_eq!(meant(new("tag-key", "env")), Ok(Expr::All(vec![tagged])));
        let prod = one_of(Field::Tag("env".to_owned()), &["prod".to_owned()]);
        assert_eq!(meant(new("tag:env", "prod")), Ok(Expr::All(vec![prod])));
    }

    #[test]
    fn unknown_keys_values_and_mixed_styles_are_refused() {
        assert_eq!(meant(new("Colour", "red")), Err("InvalidFilterKey"));
        assert_eq!(meant(new("tag:", "red")), Err("InvalidFilterKey"));
        assert_eq!(meant(new("PingStatus", "Asleep")), Err("InvalidInstanceInformationFilterValue"));
        assert_eq!(meant(new("InstanceIds", "web-1")), Err("InvalidInstanceId"));
        let both = json!({
            "Filters": [{ "Key": "PingStatus", "Values": ["Online"] }],
            "InstanceInformationFilterList": [{ "key": "PingStatus", "valueSet": ["Online"] }]
        });
        assert_eq!(meant(both), Err("ValidationException"));
    }
}
