use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value};

use crate::document::{DocumentError, Place};
use crate::environment::Values;
use crate::interpolate::interpolate;
use crate::precondition::{self, Precondition, Written};
use crate::reference::{Known, Reference, collect, put_in_map, put_in_texts, references_in};

/// How long a step may run that says nothing, or something that is not from 5 to 172,800 seconds.
pub const DEFAULT_TIMEOUT_SECONDS: u64 = 3600;

/// A step with the values of parameters put in: the same for both families of documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Under this name its result is reported: the step's own in 2.x, the plugin's in 1.x. Unique in its document.
    pub name: String,
    /// A name for its folder: no separators, never `.` or `..`. Unique in its document.
    pub folder: String,
    /// The plugin, such as `aws:runShellScript`.
    pub action: String,
    /// What the plugin gets.
    pub inputs: Map<String, Value>,
    /// All must be met.
    pub preconditions: Vec<Precondition>,
    /// What a failure does to the rest of the document.
    pub on_failure: Option<Exit>,
    /// What a success does to the rest of the document.
    pub on_success: Option<Exit>,
    /// It runs even after a step that ended the document. Only the last step can be one.
    pub finally: bool,
    /// Seconds that it may run.
    pub timeout_seconds: u64,
    /// Parameters that its script gets as variables.
    pub environment: BTreeMap<String, String>,
}

/// How a step ends the document early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The rest is skipped; what the step came to stays.
    Exit,
    /// The rest is skipped, and the step counts as a success.
    SuccessAndExit,
}

impl Step {
    /// The parameters that what the plugin gets refers to.
    #[must_use]
    pub fn references(&self) -> BTreeSet<Reference> {
        let mut found = BTreeSet::new();
        self.inputs.values().for_each(|value| collect(value, &mut found));
        self.environment.values().for_each(|text| found.extend(references_in(text)));
        found
    }

    /// The step with these values in the place of references to them; others stay as they stand.
    ///
    /// # Errors
    /// A sentence that says which list stands where only a text can.
    pub fn referring(&self, known: &Known) -> Result<Self, String> {
        let inputs = put_in_map(&self.inputs, known)?;
        let environment = put_in_texts(&self.environment, known)?;
        Ok(Self { timeout_seconds: timeout(inputs.get("timeoutSeconds")), inputs, environment, ..self.clone() })
    }
}

/// Seconds that all steps together may run.
#[must_use]
pub fn execution_timeout(steps: &[Step]) -> u64 {
    steps.iter().map(|step| step.timeout_seconds).sum()
}

/// A step as the document has it.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    name: String,
    folder: String,
    pub(crate) action: String,
    pub(crate) inputs: Map<String, Value>,
    preconditions: Vec<Written>,
    last: bool,
}

impl Template {
    /// The flow of a step is read from its inputs, after values have been put in; on the step itself it has no effect.
    pub(crate) fn fill(&self, values: &Values) -> Step {
        let fill =
            |(name, value): (&String, &Value)| (name.clone(), interpolate(value, values.of_input(&self.action, name)));
        let inputs: Map<String, Value> = self.inputs.iter().map(fill).collect();
        Step {
            name: self.name.clone(),
            folder: self.folder.clone(),
            action: self.action.clone(),
            preconditions: self.preconditions.iter().map(|written| written.fill(values.all())).collect(),
            on_failure: exit(inputs.get("onFailure")),
            on_success: exit(inputs.get("onSuccess")).filter(|exit| *exit == Exit::Exit),
            finally: self.last && is_true(inputs.get("finallyStep")),
            timeout_seconds: timeout(inputs.get("timeoutSeconds")),
            environment: values.variables(&self.action),
            inputs,
        }
    }
}

fn exit(value: Option<&Value>) -> Option<Exit> {
    match value?.as_str()? {
        "exit" => Some(Exit::Exit),
        "successAndExit" => Some(Exit::SuccessAndExit),
        _ => None,
    }
}

fn is_true(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => text == "true",
        _ => false,
    }
}

fn timeout(value: Option<&Value>) -> u64 {
    let seconds = match value {
        Some(Value::String(text)) => text.trim().parse().ok(),
        Some(other) => other.as_u64(),
        None => None,
    };
    seconds.filter(|seconds| (5..=172_800).contains(seconds)).unwrap_or(DEFAULT_TIMEOUT_SECONDS)
}

/// The steps of schema 2.x.
pub(crate) fn read_main_steps(place: &Place<'_>, conditions: bool) -> Result<Vec<Template>, DocumentError> {
    let mut steps = place.items()?.map(|item| main_step(&item, conditions)).collect::<Result<Vec<_>, _>>()?;
    let Some(last) = steps.last_mut() else { return Err(place.error("a document needs at least one step")) };
    last.last = true;
    let mut seen = HashSet::new();
    match steps.iter().position(|step| !seen.insert(&step.name)) {
        Some(index) => {
            let message = format!("two steps have the name {:?}", steps[index].name);
            Err(DocumentError { path: format!("{}[{index}].name", place.path), message })
        }
        None => Ok(steps),
    }
}

fn main_step(place: &Place<'_>, conditions: bool) -> Result<Template, DocumentError> {
    place.object()?;
    let name = place.required("name")?;
    let preconditions = match place.member("precondition") {
        Some(place) if conditions => precondition::read(&place)?,
        Some(place) => return Err(place.error("preconditions need schemaVersion 2.2")),
        None => Vec::new(),
    };
    Ok(Template {
        folder: folder_name(&name.text()?).ok_or_else(|| name.wrong(FOLDER_RULE))?,
        name: name.text()?,
        action: action(&place.required("action")?)?,
        inputs: place.member("inputs").map_or(Ok(Map::new()), |inputs| inputs.object().cloned())?,
        preconditions,
        last: false,
    })
}

fn action(place: &Place<'_>) -> Result<String, DocumentError> {
    place.text().ok().filter(|action| !action.is_empty()).ok_or_else(|| place.wrong("the name of a plugin"))
}

const FOLDER_RULE: &str = "1 to 128 letters, digits, \"_\", \"-\", \".\" or \":\"";

/// A name that is safe as the name of a folder; colons are left out of it.
fn folder_name(name: &str) -> Option<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte);
    let fits = (1..=128).contains(&name.len()) && name.bytes().all(plain);
    let folder = name.replace(':', "");
    let special = folder.bytes().all(|byte| byte == b'.');
    (fits && !special).then_some(folder)
}

/// The plugins of schema 1.x; each has one set of properties, or a list of them.
pub(crate) fn read_runtime_config(place: &Place<'_>) -> Result<Vec<Template>, DocumentError> {
    let mut steps = Vec::new();
    for (plugin, entry) in place.entries()? {
        steps.extend(plugin_steps(plugin, &entry)?);
    }
    if steps.is_empty() {
        return Err(place.error("a document needs at least one plugin"));
    }
    Ok(steps)
}

fn plugin_steps(plugin: &str, entry: &Place<'_>) -> Result<Vec<Template>, DocumentError> {
    let properties = entry.required("properties")?;
    let sets: Vec<Place<'_>> =
        if properties.value.is_array() { properties.items()?.collect() } else { vec![properties] };
    let alone = sets.len() == 1;
    sets.iter().enumerate().map(|(index, set)| plugin_step(plugin, set, index, alone)).collect()
}

/// A plugin with several sets of properties reports each under its place in the list, so that none hides another.
fn plugin_step(plugin: &str, set: &Place<'_>, index: usize, alone: bool) -> Result<Template, DocumentError> {
    let numbered = format!("{index}.{plugin}");
    let folder = folder_name(&numbered).ok_or_else(|| set.wrong("the set of a plugin with a plain name"))?;
    let name = if alone { plugin.to_owned() } else { numbered };
    // Some plugins take their properties as one text.
    let inputs = match set.value {
        Value::String(text) => Map::from_iter([("properties".to_owned(), text.as_str().into())]),
        _ => set.object()?.clone(),
    };
    Ok(Template { name, folder, action: plugin.to_owned(), inputs, preconditions: Vec::new(), last: false })
}
