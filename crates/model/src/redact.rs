//! Takes secrets out of a value before it is logged, journaled or printed.

use serde_json::{Map, Value};

use crate::schema::{Kind, Service, ShapeId};

/// What stands in place of a secret.
const SECRET: &str = "***";

/// A copy of `value` in which every sensitive part reads `***`. What the model does not name is left out, and what has not
/// the type of the model is treated as a secret: a misspelt member may hold one.
#[must_use]
pub fn redact(service: &'static Service, shape: ShapeId, value: &Value) -> Value {
    let shape = service.shape(shape);
    match (&shape.kind, value) {
        _ if shape.sensitive => Value::from(SECRET),
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            let known = members.iter().filter_map(|member| Some((member, object.get(member.name)?)));
            known.map(|(member, value)| (member.name.to_owned(), redact(service, member.shape, value))).collect()
        }
        (Kind::List { member, .. }, Value::Array(items)) => {
            items.iter().map(|item| redact(service, *member, item)).collect()
        }
        (Kind::Map { key, value, .. }, Value::Object(entries)) if !service.shape(*key).sensitive => entries
            .iter()
            .map(|(name, item)| (name.clone(), redact(service, *value, item)))
            .collect::<Map<_, _>>()
            .into(),
        (Kind::Structure { .. } | Kind::List { .. } | Kind::Map { .. }, _) => Value::from(SECRET),
        (_, Value::Array(_) | Value::Object(_)) => Value::from(SECRET),
        (_, scalar) => scalar.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{ssm, ssm_agent};

    fn redacted(service: &'static Service, operation: &str, value: &Value) -> Value {
        redact(service, service.operation(operation).unwrap().input.unwrap(), value)
    }

    #[test]
    fn sensitive_members_are_hidden_and_others_kept() {
        let input = json!({"Name": "/db/password", "Value": "hunter2", "Tags": [{"Key": "a", "Value": "b"}], "Vaule": "hunter2"});
        let expected = json!({"Name": "/db/password", "Value": "***", "Tags": [{"Key": "a", "Value": "b"}]});
        assert_eq!(redacted(&ssm::SERVICE, "PutParameter", &input), expected);
    }

    #[test]
    fn a_whole_map_can_be_a_secret() {
        let input = json!({"DocumentName": "AWS-RunShellScript", "Parameters": {"commands": ["echo hunter2"]}});
        let expected = json!({"DocumentName": "AWS-RunShellScript", "Parameters": "***"});
        assert_eq!(redacted(&ssm::SERVICE, "SendCommand", &input), expected);
    }

    #[test]
    fn what_has_another_type_is_hidden() {
        let input = json!({"DocumentName": {"a": "hunter2"}, "Targets": "hunter2", "InstanceIds": [["hunter2"]]});
        let expected = json!({"DocumentName": "***", "Targets": "***", "InstanceIds": ["***"]});
        assert_eq!(redacted(&ssm::SERVICE, "SendCommand", &input), expected);
    }

    #[test]
    fn the_activation_code_of_a_node_is_a_secret() {
        let input = json!({"ActivationCode": "12345678901234567890", "Fingerprint": "f"});
        let expected = json!({"ActivationCode": "***", "Fingerprint": "f"});
        assert_eq!(redacted(&ssm_agent::SERVICE, "RegisterManagedInstance", &input), expected);
    }
}
