//! Policies of a parameter over time: when it expires, and when people are told. Pure.

use jiff::Timestamp;
use model::Fault;
use model::ssm::{ParameterInlinePolicy, error};
use serde_json::{Value, json};

/// How many policies a parameter may have.
const LIMIT: usize = 10;
const HOUR: i64 = 3_600_000;
/// The longest time before or after that a policy may name, in hours: a century.
const LONGEST: i64 = 876_600;

/// One policy of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    pub(crate) rule: Rule,
    /// As it was written.
    text: String,
    /// Whether it has acted already.
    pub(crate) finished: bool,
}

/// What a policy does. Times are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Deletes the parameter at this time.
    Expiration(i64),
    /// Tells so long before the parameter expires.
    ExpirationNotification(i64),
    /// Tells when the parameter has not changed for so long.
    NoChangeNotification(i64),
}

impl Rule {
    /// AWS's name of it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Expiration(_) => "Expiration",
            Self::ExpirationNotification(_) => "ExpirationNotification",
            Self::NoChangeNotification(_) => "NoChangeNotification",
        }
    }
}

/// Reads the policies of a request: a JSON array; `[{}]` and `[]` are none.
pub(crate) fn parse(text: &str) -> Result<Vec<Policy>, Fault> {
    let read = serde_json::from_str::<Vec<Value>>(text);
    let documents =
        read.map_err(|wrong| attribute(&format!("the policies are not a JSON array of objects: {wrong}")))?;
    let documents: Vec<_> = documents.iter().filter(|document| **document != json!({})).collect();
    if documents.len() > LIMIT {
        let message = format!("{} policies were given; a parameter can have at most {LIMIT}.", documents.len());
        return Err(error::POLICIES_LIMIT_EXCEEDED_EXCEPTION.with(message));
    }
    let policies = documents.into_iter().map(policy).collect::<Result<Vec<_>, _>>()?;
    compatible(&policies)?;
    Ok(policies)
}

/// What is kept in the store.
pub(crate) fn to_text(policies: &[Policy]) -> Option<String> {
    let kept = policies.iter().map(|policy| json!({ "text": policy.text, "finished": policy.finished }));
    (!policies.is_empty()).then(|| kept.collect::<Value>().to_string())
}

/// What [`to_text`] gave.
pub(crate) fn from_text(text: Option<&str>) -> Vec<Policy> {
    let kept: Vec<Value> = text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let read = |kept: &Value| {
        let document: Value = serde_json::from_str(kept["text"].as_str()?).ok()?;
        Some(Policy { finished: kept["finished"] == true, ..policy(&document).ok()? })
    };
    kept.iter().filter_map(read).collect()
}

/// The policies as answers show them.
pub(crate) fn shown(policies: &[Policy]) -> Vec<ParameterInlinePolicy> {
    let shown = |policy: &Policy| ParameterInlinePolicy {
        policy_status: Some(if policy.finished { "Finished" } else { "Pending" }.to_owned()),
        policy_text: Some(policy.text.clone()),
        policy_type: Some(policy.rule.name().to_owned()),
    };
    policies.iter().map(shown).collect()
}

/// Whether it expires at a time that is already past.
pub(crate) fn expires_by(policies: &[Policy], now: i64) -> bool {
    policies.iter().any(|policy| matches!(policy.rule, Rule::Expiration(at) if at <= now))
}

/// A parameter was changed: what tells of no change waits anew.
pub(crate) fn changed(policies: &mut [Policy]) {
    let waits = policies.iter_mut().filter(|policy| matches!(policy.rule, Rule::NoChangeNotification(_)));
    waits.for_each(|policy| policy.finished = false);
}

/// When a policy acts, of a parameter that was last changed at `modified_at`.
pub(crate) fn due(policy: &Policy, policies: &[Policy], modified_at: i64) -> Option<i64> {
    let expiration = policies.iter().find_map(|policy| match policy.rule {
        Rule::Expiration(at) => Some(at),
        _ => None,
    });
    match policy.rule {
        _ if policy.finished => None,
        Rule::Expiration(at) => Some(at),
        Rule::ExpirationNotification(before) => expiration.map(|at| at - before),
        Rule::NoChangeNotification(after) => Some(modified_at + after),
    }
}

/// When the next of them acts.
pub(crate) fn next_due(policies: &[Policy], modified_at: i64) -> Option<i64> {
    policies.iter().filter_map(|policy| due(policy, policies, modified_at)).min()
}

fn policy(document: &Value) -> Result<Policy, Fault> {
    let kind = document["Type"].as_str().unwrap_or_default();
    if document["Version"] != "1.0" && !document["Version"].is_null() {
        return Err(attribute(&format!("Version {} of a policy is not known; 1.0 is", document["Version"])));
    }
    let attributes = &document["Attributes"];
    let rule = match kind {
        "Expiration" => Rule::Expiration(timestamp(&attributes["Timestamp"])?),
        "ExpirationNotification" => Rule::ExpirationNotification(duration(attributes, "Before")?),
        "NoChangeNotification" => Rule::NoChangeNotification(duration(attributes, "After")?),
        other => {
            let message = format!(
                "The policy type '{other}' isn't supported. Parameter Store supports the policy types Expiration, \
                 ExpirationNotification and NoChangeNotification."
            );
            return Err(error::INVALID_POLICY_TYPE_EXCEPTION.with(message));
        }
    };
    Ok(Policy { rule, text: document.to_string(), finished: false })
}

fn timestamp(value: &Value) -> Result<i64, Fault> {
    let read = value.as_str().and_then(|text| text.parse::<Timestamp>().ok());
    let wrong =
        || attribute("Timestamp of an Expiration policy must be a date and time such as 2030-01-02T03:04:05.000Z");
    read.map(Timestamp::as_millisecond).ok_or_else(wrong)
}

fn duration(attributes: &Value, member: &str) -> Result<i64, Fault> {
    let value = &attributes[member];
    let count = value.as_str().and_then(|text| text.parse::<i64>().ok()).or_else(|| value.as_i64());
    let hours = match attributes["Unit"].as_str() {
        Some("Days") => 24,
        Some("Hours") => 1,
        _ => return Err(attribute("Unit of a notification policy must be Days or Hours")),
    };
    let count = count.filter(|count| (1..=LONGEST / hours).contains(count));
    count.map(|count| count * hours * HOUR).ok_or_else(|| attribute(&format!("{member} must be a positive number")))
}

fn compatible(policies: &[Policy]) -> Result<(), Fault> {
    let expirations = policies.iter().filter(|policy| matches!(policy.rule, Rule::Expiration(_))).count();
    let announced = policies.iter().any(|policy| matches!(policy.rule, Rule::ExpirationNotification(_)));
    let conflict = |why: &str| Err(error::INCOMPATIBLE_POLICY_EXCEPTION.with(why));
    match expirations {
        0 if announced => conflict("An ExpirationNotification policy needs an Expiration policy beside it."),
        0 | 1 => Ok(()),
        _ => conflict("There is a conflict in the policies: a parameter can have only one Expiration policy."),
    }
}

fn attribute(why: &str) -> Fault {
    error::INVALID_POLICY_ATTRIBUTE_EXCEPTION.with(format!("A policy attribute or its value is invalid: {why}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * HOUR;

    fn all() -> Value {
        json!([
            { "Type": "Expiration", "Version": "1.0", "Attributes": { "Timestamp": "1970-01-31T00:00:00.000Z" } },
            { "Type": "ExpirationNotification", "Version": "1.0", "Attributes": { "Before": "5", "Unit": "Days" } },
            { "Type": "NoChangeNotification", "Version": "1.0", "Attributes": { "After": "60", "Unit": "Hours" } },
        ])
    }

    fn refused(policies: &Value) -> &'static str {
        parse(&policies.to_string()).unwrap_err().shape.code
    }

    #[test]
    fn policies_act_when_they_say() {
        let policies = parse(&all().to_string()).unwrap();
        let due = |at: usize| due(&policies[at], &policies, DAY);
        assert_eq!((due(0), due(1), due(2)), (Some(30 * DAY), Some(25 * DAY), Some(DAY + 60 * HOUR)));
        assert_eq!(next_due(&policies, DAY), Some(DAY + 60 * HOUR));
        assert!(expires_by(&policies, 30 * DAY) && !expires_by(&policies, 30 * DAY - 1));
    }

    #[test]
    fn what_has_acted_waits_no_more_until_a_change() {
        let mut policies = parse(&all().to_string()).unwrap();
        policies.iter_mut().for_each(|policy| policy.finished = true);
        assert_eq!(next_due(&policies, 0), None);
        let mut kept = from_text(to_text(&policies).as_deref());
        assert_eq!(kept, policies);
        changed(&mut kept);
        assert_eq!(next_due(&kept, 0), Some(60 * HOUR));
        assert_eq!(shown(&kept)[0].policy_status.as_deref(), Some("Finished"));
    }

    #[test]
    fn empty_ones_are_none() {
        assert!(parse("[{}]").unwrap().is_empty() && parse("[]").unwrap().is_empty());
        assert_eq!(to_text(&[]), None);
        assert!(from_text(None).is_empty());
    }

    #[test]
    fn offsets_are_understood() {
        let policy = json!([{ "Type": "Expiration", "Attributes": { "Timestamp": "1970-01-01T10:30:00.87+10:30" } }]);
        assert_eq!(parse(&policy.to_string()).unwrap()[0].rule, Rule::Expiration(870));
    }

    #[test]
    fn what_is_wrong_is_said_by_its_error() {
        assert_eq!(parse("{}").unwrap_err().shape.code, "InvalidPolicyAttributeException");
        assert_eq!(parse("[").unwrap_err().shape.code, "InvalidPolicyAttributeException");
        assert_eq!(refused(&json!([{ "Type": "Forever" }])), "InvalidPolicyTypeException");
        assert_eq!(refused(&json!(["Expiration"])), "InvalidPolicyTypeException");
        assert_eq!(refused(&json!([{ "Type": "Expiration" }])), "InvalidPolicyAttributeException");
        let twice = json!([all()[0], all()[0]]);
        assert_eq!(refused(&twice), "IncompatiblePolicyException");
        assert_eq!(refused(&json!([all()[1]])), "IncompatiblePolicyException");
        assert_eq!(refused(&json!(vec![all()[2].clone(); 11])), "PoliciesLimitExceededException");
        for (count, unit) in [("0", "Days"), ("-1", "Days"), ("x", "Hours"), ("1", "Weeks"), ("9999999999", "Days")] {
            let policy = json!([{ "Type": "NoChangeNotification", "Attributes": { "After": count, "Unit": unit } }]);
            assert_eq!(refused(&policy), "InvalidPolicyAttributeException", "{count} {unit}");
        }
    }
}
