//! What lists of nodes and activations are narrowed to: AWS's filter keys to ours. Pure.

use model::ssm::{self, DescribeActivationsFilter, DescribeInstanceInformationRequest};
use model::{Error, common};

use crate::store::{ActivationFilter, NodeFilter};

/// The filters of DescribeInstanceInformation, in either of the two styles that AWS has, but not both.
///
/// # Errors
/// `InvalidFilterKey` for a key that does not exist, `ValidationException` for both styles at once.
pub(crate) fn nodes(input: &DescribeInstanceInformationRequest) -> Result<NodeFilter, Error> {
    let old = input.instance_information_filter_list.as_deref().unwrap_or_default();
    let new = input.filters.as_deref().unwrap_or_default();
    if !old.is_empty() && !new.is_empty() {
        return Err(common::VALIDATION.with("Use either Filters or InstanceInformationFilterList, not both.").into());
    }
    let old = old.iter().map(|filter| (filter.key.as_str(), filter.value_set.clone()));
    let new = new.iter().map(|filter| (filter.key.as_str(), filter.values.clone()));
    let mut wanted = NodeFilter::default();
    for (key, values) in old.chain(new) {
        *node_field(&mut wanted, key)? = values;
    }
    Ok(wanted)
}

fn node_field<'a>(wanted: &'a mut NodeFilter, key: &str) -> Result<&'a mut Vec<String>, Error> {
    Ok(match key {
        "InstanceIds" => &mut wanted.ids,
        "PingStatus" => &mut wanted.ping_status,
        "PlatformTypes" => &mut wanted.platform_types,
        "AgentVersion" => &mut wanted.agent_versions,
        "ActivationIds" => &mut wanted.activation_ids,
        "IamRole" => &mut wanted.roles,
        "ResourceType" => &mut wanted.resource_types,
        _ => {
            return Err(ssm::error::INVALID_FILTER_KEY
                .with(format!(
                    "The filter key {key} is not valid here. Use InstanceIds, PingStatus, PlatformTypes, AgentVersion, \
                     ActivationIds, IamRole or ResourceType."
                ))
                .into());
        }
    })
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

#[cfg(test)]
mod tests {
    use model::FromJson;
    use serde_json::{Value, json};

    use super::*;

    fn wanted(input: Value) -> Result<NodeFilter, Error> {
        nodes(&DescribeInstanceInformationRequest::from_json(input).ok().unwrap())
    }

    #[test]
    fn both_styles_mean_the_same() {
        let old = json!({ "InstanceInformationFilterList": [{ "key": "PingStatus", "valueSet": ["Online"] }] });
        let new = json!({ "Filters": [{ "Key": "PingStatus", "Values": ["Online"] }] });
        let filter = wanted(old).ok().unwrap();
        assert_eq!(filter.ping_status, ["Online"]);
        assert_eq!(Some(filter), wanted(new).ok());
    }

    #[test]
    fn unknown_keys_and_mixed_styles_are_refused() {
        assert!(wanted(json!({ "Filters": [{ "Key": "Colour", "Values": ["red"] }] })).is_err());
        let both = json!({
            "Filters": [{ "Key": "PingStatus", "Values": ["Online"] }],
            "InstanceInformationFilterList": [{ "key": "PingStatus", "valueSet": ["Online"] }]
        });
        assert!(wanted(both).is_err());
    }
}
