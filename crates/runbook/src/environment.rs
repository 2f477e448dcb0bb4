//! Parameters that scripts get as variables of their environment instead of in their text: `interpolationType: ENV_VAR`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The plugins that run scripts, and the member that holds the script.
const SCRIPTS: [&str; 2] = ["aws:runShellScript", "aws:runPowerShellScript"];
const SCRIPT: &str = "runCommand";
/// Start of the names of the variables.
const PREFIX: &str = "SSM_";

/// The values of a document's parameters, as steps get them.
#[derive(Debug)]
pub(crate) struct Values {
    all: Map<String, Value>,
    /// Those that stand in the text of scripts.
    in_text: Map<String, Value>,
    variables: BTreeMap<String, String>,
}

impl Values {
    /// The values of the document of this content. What is to be a variable is a text, in schema 2.2.
    pub(crate) fn new(schema_version: &str, content: &Value, all: Map<String, Value>) -> Self {
        let is_variable = |name: &str, value: &Value| {
            let declared = &content["parameters"][name];
            let kind = (&declared["interpolationType"], &declared["type"]);
            value.is_string() && schema_version == "2.2" && kind == (&"ENV_VAR".into(), &"String".into())
        };
        let (mut in_text, mut variables) = (Map::new(), BTreeMap::new());
        for (name, value) in &all {
            match value.as_str().filter(|_| is_variable(name, value)) {
                Some(text) => drop(variables.insert(format!("{PREFIX}{name}"), text.to_owned())),
                None => drop(in_text.insert(name.clone(), value.clone())),
            }
        }
        Self { all, in_text, variables }
    }

    /// All values.
    pub(crate) fn all(&self) -> &Map<String, Value> {
        &self.all
    }

    /// What may stand in a member of a step: the text of a script must not be changed by what is a variable there.
    pub(crate) fn of_input(&self, action: &str, member: &str) -> &Map<String, Value> {
        if member == SCRIPT && SCRIPTS.contains(&action) { &self.in_text } else { &self.all }
    }

    /// The variables that a step of this action gets.
    pub(crate) fn variables(&self, action: &str) -> BTreeMap<String, String> {
        if SCRIPTS.contains(&action) { self.variables.clone() } else { BTreeMap::new() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::Document;

    fn document(version: &str, kind: &str) -> Document {
        Document::from_json(json!({
            "schemaVersion": version,
            "parameters": {
                "Message": { "type": kind, "interpolationType": "ENV_VAR" },
                "Plain": { "type": "String", "default": "p" },
            },
            "mainSteps": [
                { "action": "aws:runShellScript", "name": "a",
                  "inputs": { "runCommand": ["echo {{ Message }} {{ Plain }}"], "workingDirectory": "/{{ Message }}" } },
                { "action": "aws:downloadContent", "name": "b", "inputs": { "runCommand": "{{ Message }}" } },
            ],
        }))
        .unwrap()
    }

    fn values(message: Value) -> serde_json::Map<String, Value> {
        [("Message".to_owned(), message)].into_iter().collect()
    }

    #[test]
    fn a_variable_does_not_stand_in_the_script() {
        let steps = document("2.2", "String").steps(&values(json!("$(reboot)")));
        assert_eq!(steps[0].inputs["runCommand"], json!(["echo {{ Message }} p"]));
        assert_eq!(steps[0].inputs["workingDirectory"], "/$(reboot)");
        assert_eq!(steps[0].environment.iter().collect::<Vec<_>>(), [(&"SSM_Message".into(), &"$(reboot)".into())]);
        assert_eq!((&steps[1].inputs["runCommand"], steps[1].environment.len()), (&json!("$(reboot)"), 0));
    }

    #[test]
    fn other_schemas_and_types_know_no_variables() {
        for (version, kind, value) in [("2.0", "String", json!("x")), ("2.2", "StringList", json!(["x"]))] {
            let steps = document(version, kind).steps(&values(value));
            assert!(steps[0].environment.is_empty());
            assert!(steps[0].inputs["runCommand"][0].as_str().unwrap().contains('x'));
        }
    }
}
