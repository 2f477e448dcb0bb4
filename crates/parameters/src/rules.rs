//! What a new version of a parameter is made of: tiers, types, sizes, what is kept. Pure.

use std::collections::BTreeMap;

use model::ssm::{PutParameterRequest, Tag, error};
use model::{Fault, common};
use regex::Regex;

use crate::lifecycle::{self, Policy};

/// How many versions of a parameter are kept.
pub(crate) const VERSIONS: i64 = 100;
/// How many labels a version may have.
pub(crate) const LABELS: usize = 10;
/// How many tags a parameter may have.
const TAGS: usize = 50;
/// What AWS calls the type whose values are encrypted.
pub(crate) const SECURE: &str = "SecureString";
/// The largest automaton that an AllowedPattern may become, in bytes.
const PATTERN_SIZE: usize = 1 << 20;

/// What the operator lets one account have in one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Characters of a value in the tier Standard.
    pub standard_value: usize,
    /// Characters of a value in the tier Advanced.
    pub advanced_value: usize,
    /// Parameters of the tier Standard.
    pub standard_parameters: i64,
    /// Parameters of the tier Advanced.
    pub advanced_parameters: i64,
}

impl Default for Limits {
    /// AWS's.
    fn default() -> Self {
        Self { standard_value: 4096, advanced_value: 8192, standard_parameters: 10_000, advanced_parameters: 100_000 }
    }
}

/// A tier that a parameter is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tier {
    Standard,
    Advanced,
}

impl Tier {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
        }
    }

    pub(crate) fn read(name: &str) -> Self {
        if name == "Advanced" { Self::Advanced } else { Self::Standard }
    }
}

/// Everything about a version but its number and its value.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) kind: String,
    pub(crate) data_type: String,
    pub(crate) tier: Tier,
    /// The key of a SecureString; absent: the service's own.
    pub(crate) key_id: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) allowed_pattern: Option<String>,
    pub(crate) policies: Vec<Policy>,
}

/// What a parameter is decided by beside the request.
pub(crate) struct Given<'a> {
    pub(crate) limits: &'a Limits,
    pub(crate) now: i64,
    /// The tier of requests that name none.
    pub(crate) default_tier: &'a str,
    /// The newest version, if there is one.
    pub(crate) before: Option<&'a Shape>,
    /// Whether the tier Standard has no room for another parameter.
    pub(crate) standard_is_full: bool,
}

/// Refuses what no parameter that exists could make right.
pub(crate) fn acceptable(input: &PutParameterRequest) -> Result<(), Fault> {
    if input.value.is_empty() {
        return Err(common::VALIDATION.with(
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length \
             greater than or equal to 1.",
        ));
    }
    if nests(&input.value) {
        let message = "Parameter value can't nest another parameter. Do not use \"{{}}\" in the value.";
        return Err(common::VALIDATION.with(message));
    }
    if input.overwrite == Some(true) && input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        return Err(common::VALIDATION.with(
            "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove \
             overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
             RemoveTagsFromResource.",
        ));
    }
    Ok(())
}

/// Whether a value looks as if it referred to another parameter: what is put in its place is not looked at again.
fn nests(value: &str) -> bool {
    value.lines().any(|line| line.split_once("{{").is_some_and(|(_, rest)| rest.contains("}}")))
}

/// Decides what the version that a request makes is like. What it leaves out is kept as it was.
pub(crate) fn shape(input: &PutParameterRequest, given: &Given<'_>) -> Result<Shape, Fault> {
    let before = given.before;
    let kind = input.r#type.clone().or_else(|| before.map(|before| before.kind.clone()));
    let kind =
        kind.ok_or_else(|| common::VALIDATION.with("A parameter type is required when you create a parameter."))?;
    let policies = policies(input, given)?;
    let shape = Shape {
        tier: tier(input, given, &policies)?,
        key_id: key_id(input, &kind, before)?,
        data_type: kept(&input.data_type, before.map(|before| &before.data_type)).unwrap_or_else(|| "text".to_owned()),
        description: kept(&input.description, before.and_then(|before| before.description.as_ref())),
        allowed_pattern: kept(&input.allowed_pattern, before.and_then(|before| before.allowed_pattern.as_ref())),
        kind,
        policies,
    };
    sized(&input.value, shape.tier, given.limits)?;
    typed(&input.value, &shape)?;
    matching(&input.value, &shape)?;
    Ok(shape)
}

/// Adds tags to those that a parameter has.
pub(crate) fn tagged(tags: &mut BTreeMap<String, String>, new: &[Tag]) -> Result<(), Fault> {
    for tag in new {
        let (key, value) = (tag.key.as_deref().unwrap_or_default(), tag.value.as_deref().unwrap_or_default());
        if key.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            let message = format!("The tag key {key} begins with aws:, which is reserved.");
            return Err(common::VALIDATION.with(message));
        }
        tags.insert(key.to_owned(), value.to_owned());
    }
    if tags.len() > TAGS {
        let message = format!("The parameter would have {} tags; at most {TAGS} are allowed.", tags.len());
        return Err(error::TOO_MANY_TAGS_ERROR.with(message));
    }
    Ok(())
}

/// What was given, unless it is left out or empty; then what was before, or nothing.
fn kept(given: &Option<String>, before: Option<&String>) -> Option<String> {
    match given {
        Some(given) => Some(given.clone()).filter(|given| !given.is_empty()),
        None => before.cloned(),
    }
}

fn policies(input: &PutParameterRequest, given: &Given<'_>) -> Result<Vec<Policy>, Fault> {
    let Some(text) = &input.policies else {
        let mut kept = given.before.map(|before| before.policies.clone()).unwrap_or_default();
        lifecycle::changed(&mut kept);
        return Ok(kept);
    };
    let policies = lifecycle::parse(text)?;
    if lifecycle::expires_by(&policies, given.now) {
        let message = "A policy attribute or its value is invalid: the Expiration policy's Timestamp is past.";
        return Err(error::INVALID_POLICY_ATTRIBUTE_EXCEPTION.with(message));
    }
    Ok(policies)
}

fn tier(input: &PutParameterRequest, given: &Given<'_>, policies: &[Policy]) -> Result<Tier, Fault> {
    let before = given.before.map(|before| before.tier);
    let asked = input.tier.as_deref();
    let larger = characters(&input.value) > given.limits.standard_value;
    let full = before.is_none() && given.standard_is_full;
    let tier = match asked.unwrap_or(given.default_tier) {
        "Advanced" => Tier::Advanced,
        "Intelligent-Tiering" if larger || full || !policies.is_empty() => Tier::Advanced,
        "Intelligent-Tiering" => before.unwrap_or(Tier::Standard),
        _ if asked.is_none() => before.unwrap_or(Tier::Standard),
        _ => Tier::Standard,
    };
    if before.is_some_and(|before| before > tier) {
        return Err(common::VALIDATION.with(
            "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the \
             advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter \
             and recreate it as a standard parameter. Be aware that standard parameters have a value limit of 4096 \
             characters.",
        ));
    }
    if tier == Tier::Standard && !policies.is_empty() {
        let message = "Parameter policies are only supported for parameters in the advanced-parameter tier. Use Tier \
                       Advanced or Intelligent-Tiering.";
        return Err(common::VALIDATION.with(message));
    }
    Ok(tier)
}

fn key_id(input: &PutParameterRequest, kind: &str, before: Option<&Shape>) -> Result<Option<String>, Fault> {
    if kind == SECURE {
        return Ok(input.key_id.clone().or_else(|| before.and_then(|before| before.key_id.clone())));
    }
    match &input.key_id {
        None => Ok(None),
        Some(_) => Err(common::VALIDATION.with("KeyId is required for SecureString type parameter only.")),
    }
}

fn sized(value: &str, tier: Tier, limits: &Limits) -> Result<(), Fault> {
    let length = characters(value);
    match tier {
        Tier::Standard if length > limits.standard_value => Err(common::VALIDATION.with(format!(
            "Standard tier parameters support a maximum parameter value of {} characters. To create a larger parameter \
             value, upgrade the parameter to use the advanced-parameter tier. For more information, see \
             https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html",
            limits.standard_value
        ))),
        Tier::Advanced if length > limits.advanced_value => Err(common::VALIDATION.with(format!(
            "Advanced tier parameters support a maximum parameter value of {} characters.",
            limits.advanced_value
        ))),
        _ => Ok(()),
    }
}

fn characters(value: &str) -> usize {
    value.chars().count()
}

/// Whether a value is of its data type.
fn typed(value: &str, shape: &Shape) -> Result<(), Fault> {
    match shape.data_type.as_str() {
        "text" => Ok(()),
        "aws:ec2:image" if shape.kind != "String" => {
            Err(common::VALIDATION.with("The data type aws:ec2:image is only supported for parameters of type String."))
        }
        "aws:ec2:image" if is_image(value) => Ok(()),
        "aws:ec2:image" => Err(common::VALIDATION.with(
            "The parameter value is not a valid image ID for data type aws:ec2:image, such as ami-12345abcdeEXAMPLE.",
        )),
        "aws:ssm:integration" if shape.kind == SECURE => Ok(()),
        "aws:ssm:integration" => Err(common::VALIDATION
            .with("The data type aws:ssm:integration is only supported for parameters of type SecureString.")),
        other => Err(common::VALIDATION
            .with(format!("The following data type is not supported: {other} (Data type names are all lowercase.)"))),
    }
}

fn is_image(value: &str) -> bool {
    value
        .strip_prefix("ami-")
        .is_some_and(|id| (8..=17).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Whether a value is as the parameter's pattern asks, each item of a list for itself.
fn matching(value: &str, shape: &Shape) -> Result<(), Fault> {
    let Some(pattern) = &shape.allowed_pattern else { return Ok(()) };
    let whole = regex::RegexBuilder::new(&format!("^(?:{pattern})$")).size_limit(PATTERN_SIZE).build();
    let whole: Regex = whole.map_err(|_| {
        let message = format!("The request does not meet the regular expression requirement: {pattern}");
        error::INVALID_ALLOWED_PATTERN_EXCEPTION.with(message)
    })?;
    let fits = match shape.kind.as_str() {
        "StringList" => value.split(',').all(|item| whole.is_match(item)),
        _ => whole.is_match(value),
    };
    let message = || format!("Parameter value, cannot be validated against allowedPattern: {pattern}");
    if fits { Ok(()) } else { Err(error::PARAMETER_PATTERN_MISMATCH_EXCEPTION.with(message())) }
}

#[cfg(test)]
mod tests;
