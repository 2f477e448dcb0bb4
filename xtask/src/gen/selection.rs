//! Which operations of a service we take, where it has many that we will never answer: `models/selection.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::{Map, Value};

use super::model::{errors_of, references};

/// The operations taken, by service. A service that is not named is taken whole.
pub(crate) type Selection = BTreeMap<String, BTreeSet<String>>;

/// Reads `models/selection.json`.
pub(crate) fn read(root: &Path) -> Result<Selection, String> {
    let path = root.join("models/selection.json");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let services = value.as_object().into_iter().flatten();
    Ok(services.map(|(service, operations)| (service.clone(), texts(operations))).collect())
}

fn texts(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Leaves the taken operations in a model, and the shapes that they reach. `Err` names an operation that it lacks.
pub(crate) fn narrow(service: &str, model: &mut Value, operations: &BTreeSet<String>) -> Result<(), String> {
    let lacks = |part: &str| format!("the model of {service} has no {part}");
    let known = model["operations"].as_object_mut().ok_or_else(|| lacks("operations"))?;
    if let Some(missing) = operations.iter().find(|name| !known.contains_key(*name)) {
        return Err(lacks(&format!("operation {missing}, which models/selection.json takes")));
    }
    known.retain(|name, _| operations.contains(name));
    let mut waiting: Vec<String> = known.values().flat_map(shapes_of).map(str::to_owned).collect();
    let shapes = model["shapes"].as_object_mut().ok_or_else(|| lacks("shapes"))?;
    let reached = reached(shapes, &mut waiting);
    shapes.retain(|name, _| reached.contains(name));
    Ok(())
}

fn shapes_of(operation: &Value) -> impl Iterator<Item = &str> {
    ["input", "output"].into_iter().filter_map(|side| operation[side]["shape"].as_str()).chain(errors_of(operation))
}

fn reached(shapes: &Map<String, Value>, waiting: &mut Vec<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if let Some(shape) = shapes.get(&name).filter(|_| !found.contains(&name)) {
            waiting.extend(references(shape).into_iter().map(str::to_owned));
            found.insert(name);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn model() -> Value {
        json!({
            "operations": {
                "Keep": {"input": {"shape": "In"}, "errors": [{"shape": "Bad"}]},
                "Leave": {"input": {"shape": "Other"}, "output": {"shape": "In"}},
            },
            "shapes": {
                "In": {"type": "structure", "members": {"A": {"shape": "List"}}}, "List": {"type": "list", "member": {"shape": "In"}},
                "Bad": {"type": "structure", "exception": true}, "Other": {"type": "structure", "members": {}},
            },
        })
    }

    #[test]
    fn what_is_taken_keeps_all_that_it_reaches() {
        let mut model = model();
        narrow("x", &mut model, &BTreeSet::from(["Keep".to_owned()])).unwrap();
        let names = |part: &str| model[part].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(names("operations"), BTreeSet::from(["Keep".to_owned()]));
        assert_eq!(names("shapes"), ["In", "List", "Bad"].map(str::to_owned).into());
    }

    #[test]
    fn an_operation_that_is_gone_is_named() {
        let error = narrow("x", &mut model(), &BTreeSet::from(["Gone".to_owned()])).unwrap_err();
        assert!(error.contains("operation Gone"), "{error}");
    }
}
