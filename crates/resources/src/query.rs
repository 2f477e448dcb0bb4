//! The queries of groups: which kinds of resources, with which tags. Pure.

use model::Fault;
use model::resource_groups::{ResourceQuery, error};
use platform::TagFilter;
use serde_json::{Map, Value};

/// The one type of queries that there is here.
pub(crate) const TAG_FILTERS: &str = "TAG_FILTERS_1_0";
/// The type that means every other.
pub const ALL_TYPES: &str = "AWS::AllSupported";
/// How many conditions a query may have, and values each of them.
const MOST: usize = 20;

/// What a group's query says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The types of resources, as groups call them.
    pub types: Vec<String>,
    /// Conditions, all of which must hold.
    pub filters: Vec<TagFilter>,
}

impl Query {
    /// Reads a query as a client gives it.
    ///
    /// # Errors
    /// `BadRequestException` for other types of queries, and for what is no query.
    pub(crate) fn read(given: &ResourceQuery) -> Result<Self, Fault> {
        match given.r#type.as_deref() {
            Some(TAG_FILTERS) => Self::parse(given.query.as_deref().unwrap_or_default()).map_err(bad),
            other => Err(bad(format!(
                "Queries of type {} are not supported: there are no stacks here. Use {TAG_FILTERS}.",
                other.unwrap_or_default()
            ))),
        }
    }

    /// Reads the text of a query.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let query: Map<String, Value> =
            serde_json::from_str(text).map_err(|error| format!("Query not valid: it is no JSON object: {error}"))?;
        if let Some(name) = query.keys().find(|name| !["ResourceTypeFilters", "TagFilters"].contains(&name.as_str())) {
            return Err(format!("Query not valid: there is no member {name}."));
        }
        let types =
            texts(query.get("ResourceTypeFilters").unwrap_or(&Value::Null))
                .filter(|types| !types.is_empty())
                .ok_or("Query not valid: ResourceTypeFilters must be a list of types, such as AWS::AllSupported.")?;
        if let Some(wrong) = types.iter().find(|kind| !is_type(kind)) {
            return Err(format!("Query not valid: {wrong} is no type, such as AWS::SSM::ManagedInstance."));
        }
        let filters = match query.get("TagFilters") {
            None => Vec::new(),
            Some(Value::Array(filters)) if filters.len() <= MOST => {
                filters.iter().map(filter).collect::<Result<_, _>>()?
            }
            Some(_) => return Err(format!("Query not valid: TagFilters must be a list of {MOST} at most.")),
        };
        Ok(Self { types, filters })
    }

    /// Whether resources of that type are meant.
    #[must_use]
    pub fn means(&self, kind: &str) -> bool {
        self.types.iter().any(|wanted| wanted == ALL_TYPES || wanted == kind)
    }
}

fn filter(filter: &Value) -> Result<TagFilter, String> {
    let key = filter["Key"].as_str().filter(|key| !key.is_empty() && key.chars().count() <= 128);
    let key = key.ok_or("Query not valid: every one of TagFilters needs a Key of 1 to 128 characters.")?;
    let values = match &filter["Values"] {
        Value::Null => Some(Vec::new()),
        values => texts(values).filter(|values| values.len() <= MOST),
    };
    let values = values.ok_or(format!("Query not valid: the Values of {key} must be a list of {MOST} at most."))?;
    Ok(TagFilter { key: key.to_owned(), values })
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}

/// Whether text has the form `AWS::Service::Kind`, or means all.
fn is_type(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match text.split("::").collect::<Vec<_>>().as_slice() {
        ["AWS", "AllSupported"] => true,
        ["AWS", service, kind] => is_word(service) && is_word(kind),
        _ => false,
    }
}

fn bad(message: impl Into<String>) -> Fault {
    error::BAD_REQUEST_EXCEPTION.with(message.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries() {
        let text = r#"{"ResourceTypeFilters":["AWS::SSM::ManagedInstance"],"TagFilters":[{"Key":"a","Values":["b"]},{"Key":"c"}]}"#;
        let query = Query::parse(text).unwrap();
        assert!(query.means("AWS::SSM::ManagedInstance") && !query.means("AWS::SSM::Parameter"));
        let filter = |key: &str, values: &[&str]| TagFilter {
            key: key.to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        };
        assert_eq!(query.filters, [filter("a", &["b"]), filter("c", &[])]);
        assert!(Query::parse(r#"{"ResourceTypeFilters":["AWS::AllSupported"]}"#).unwrap().means("AWS::S3::Bucket"));
    }

    #[test]
    fn what_is_no_query() {
        for text in [
            "",
            "[]",
            "{}",
            r#"{"ResourceTypeFilters":[]}"#,
            r#"{"ResourceTypeFilters":"AWS::AllSupported"}"#,
            r#"{"ResourceTypeFilters":["everything"]}"#,
            r#"{"ResourceTypeFilters":["AWS::AllSupported"],"TagFilters":{}}"#,
            r#"{"ResourceTypeFilters":["AWS::AllSupported"],"TagFilters":[{}]}"#,
            r#"{"ResourceTypeFilters":["AWS::AllSupported"],"TagFilters":[{"Key":"a","Values":"b"}]}"#,
            r#"{"ResourceTypeFilters":["AWS::AllSupported"],"StackIdentifier":"a"}"#,
        ] {
            assert!(Query::parse(text).is_err(), "{text}");
        }
        let stack = ResourceQuery { r#type: Some("CLOUDFORMATION_STACK_1_0".to_owned()), query: Some("{}".to_owned()) };
        assert_eq!(Query::read(&stack).map_err(|fault| fault.shape.code), Err("BadRequestException"));
    }
}
