//! The calls that an entry tells of: most tell of one, those of reads of several. Pure.

use std::borrow::Cow;

use platform::CALLS;
use serde::Deserialize;
use serde_json::Value;
use storage::journal::{Entry, Recorded};

use crate::event::Event;

/// One of the calls that an entry tells of, as if it had an entry of its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    /// Which one, from 0.
    pub(crate) number: i64,
    /// How many the entry tells of.
    pub(crate) parts: i64,
    pub(crate) recorded: Recorded,
}

/// What sealing has to know of an entry's detail.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Facts<'a> {
    #[serde(borrow)]
    access_key_id: Cow<'a, str>,
    resources: Vec<String>,
    #[serde(borrow)]
    calls: Vec<Told<'a>>,
}

#[derive(Deserialize)]
struct Told<'a> {
    #[serde(borrow)]
    principal: Cow<'a, str>,
    #[serde(borrow)]
    operation: Cow<'a, str>,
    #[serde(borrow)]
    resource: Cow<'a, str>,
    #[serde(borrow)]
    detail: Facts<'a>,
}

/// Takes an entry apart.
pub(crate) fn apart(mut recorded: Recorded) -> Vec<Part> {
    let told = match recorded.entry.detail.get_mut("calls") {
        Some(Value::Array(told)) if recorded.entry.operation == CALLS => std::mem::take(told),
        _ => Vec::new(),
    };
    if told.is_empty() {
        return vec![Part { number: 0, parts: 1, recorded }];
    }
    let parts = i64::try_from(told.len()).unwrap_or(i64::MAX);
    let one = |(number, told)| Part { number, parts, recorded: one(&recorded, told) };
    (0..).zip(told).map(one).collect()
}

fn one(all: &Recorded, mut told: Value) -> Recorded {
    let Entry { at, account, region, .. } = &all.entry;
    let mut member = |name: &str| told.get_mut(name).map(Value::take).unwrap_or_default();
    let [principal, operation, resource] = ["principal", "operation", "resource"].map(|name| match member(name) {
        Value::String(text) => text,
        _ => String::new(),
    });
    let (account, region, detail) = (account.clone(), region.clone(), member("detail"));
    Recorded {
        position: all.position,
        entry: Entry { at: *at, account, region, principal, operation, resource, detail },
    }
}

/// The calls of an entry as far as they are looked up, with their numbers. What cannot be read tells of less.
pub(crate) fn events(recorded: &Recorded<String>) -> Vec<(i64, Event<'_>)> {
    let entry = &recorded.entry;
    let Facts { access_key_id, resources, calls } = serde_json::from_str(&entry.detail).unwrap_or_default();
    if entry.operation == CALLS {
        let events = (0..).zip(calls).filter_map(|(number, told)| Some((number, of_told(recorded, told)?)));
        return events.collect();
    }
    let (principal, operation, resource) = (&*entry.principal, &*entry.operation, &*entry.resource);
    let event = Event::new(recorded.position, entry, principal.into(), operation.into());
    let event = event.map(|event| event.about(resource.into(), access_key_id, resources));
    event.map(|event| (0, event)).into_iter().collect()
}

fn of_told<'a>(recorded: &'a Recorded<String>, told: Told<'a>) -> Option<Event<'a>> {
    let Told { principal, operation, resource, detail } = told;
    let event = Event::new(recorded.position, &recorded.entry, principal, operation)?;
    Some(event.about(resource, detail.access_key_id, detail.resources))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn recorded(operation: &str, detail: &Value) -> Recorded {
        let text = str::to_owned;
        let entry = Entry {
            at: 5,
            account: text("1"),
            region: text("r"),
            principal: text("fleetwright"),
            operation: text(operation),
            resource: text("x"),
            detail: detail.clone(),
        };
        Recorded { position: 7, entry }
    }

    fn as_written(recorded: &Recorded) -> Recorded<String> {
        Recorded { position: recorded.position, entry: recorded.entry.clone().as_text() }
    }

    #[test]
    fn one_call_is_told_by_itself() {
        let entry = recorded("ssm:PutParameter", &json!({ "accessKeyId": "AKIA1", "resources": ["x", "k\"ey"] }));
        let written = as_written(&entry);
        let [(0, event)] = &events(&written)[..] else { panic!("one") };
        assert_eq!((event.name(), event.access_key_id()), ("PutParameter", "AKIA1"));
        let names: Vec<_> = event.resources().into_iter().map(|resource| resource.name).collect();
        assert_eq!(names, ["x", "k\"ey"]);
        assert_eq!(apart(entry.clone()), [Part { number: 0, parts: 1, recorded: entry }]);
    }

    #[test]
    fn calls_that_are_told_together_are_taken_apart() {
        let told = |name: &str| json!({ "principal": "ann", "operation": "ssm:GetParameter", "resource": name, "detail": { "accessKeyId": name } });
        let entry = recorded(CALLS, &json!({ "calls": [told("a"), told("b")] }));
        let parts = apart(entry.clone());
        assert_eq!(parts.iter().map(|part| (part.number, part.parts)).collect::<Vec<_>>(), [(0, 2), (1, 2)]);
        let second = &parts[1].recorded;
        assert_eq!((second.position, second.entry.at, second.entry.account.as_str()), (7, 5, "1"));
        assert_eq!((second.entry.principal.as_str(), second.entry.resource.as_str()), ("ann", "b"));
        assert_eq!(second.entry.detail, json!({ "accessKeyId": "b" }));
        let written = as_written(&entry);
        let found: Vec<_> =
            events(&written).iter().map(|(at, event)| (*at, event.access_key_id().to_owned())).collect();
        assert_eq!(found, [(0, "a".to_owned()), (1, "b".to_owned())]);
    }

    #[test]
    fn what_somebody_made_of_an_entry_breaks_nothing() {
        for detail in
            [json!(null), json!(7), json!({ "calls": 7 }), json!({ "calls": [7, {}] }), json!({ "resources": {} })]
        {
            for operation in [CALLS, "ssm:GetParameter"] {
                let entry = recorded(operation, &detail);
                let _ = events(&as_written(&entry)).len();
                let _ = apart(entry);
            }
        }
        let mut broken = as_written(&recorded("ssm:GetParameter", &json!({})));
        broken.entry.detail = "{".to_owned();
        assert_eq!(events(&broken).len(), 1);
    }
}
