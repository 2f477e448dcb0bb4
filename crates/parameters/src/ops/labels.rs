//! Labels of versions.

use model::Error;
use model::ssm::{
    LabelParameterVersionRequest, LabelParameterVersionResult, UnlabelParameterVersionRequest,
    UnlabelParameterVersionResult, error,
};
use platform::Ctx;
use serde_json::json;

use super::{absent, no_version};
use crate::rules::{LABELS, VERSIONS};
use crate::store::{self, Head};
use crate::{Parameters, names};

/// LabelParameterVersion: a label that another version has moves to this one.
pub(crate) async fn label(
    parameters: Parameters,
    ctx: Ctx,
    input: LabelParameterVersionRequest,
) -> Result<LabelParameterVersionResult, Error> {
    let path = names::own(&input.name)?;
    let (valid, invalid): (Vec<_>, Vec<_>) = unique(input.labels).partition(|label| names::valid_label(label));
    let version = parameters
        .change(
            &ctx,
            &path,
            || absent(&input.name),
            |head, beside, batch| {
                let version = input.parameter_version.unwrap_or(head.newest.number);
                existing(head, version)?;
                room(&beside.labels, version, &valid)?;
                for label in &valid {
                    store::put_label(batch, head, label, version);
                }
                let told = json!({
                    "operation": "LabelParameterVersion", "name": head.name, "version": version, "labels": valid,
                });
                Ok((version, told))
            },
        )
        .await?;
    Ok(LabelParameterVersionResult { invalid_labels: Some(invalid), parameter_version: Some(version) })
}

/// UnlabelParameterVersion: labels that the version does not have are given back.
pub(crate) async fn unlabel(
    parameters: Parameters,
    ctx: Ctx,
    input: UnlabelParameterVersionRequest,
) -> Result<UnlabelParameterVersionResult, Error> {
    let path = names::own(&input.name)?;
    let wanted: Vec<_> = unique(input.labels).collect();
    let version = input.parameter_version;
    let (removed, invalid) = parameters
        .change(
            &ctx,
            &path,
            || absent(&input.name),
            |head, beside, batch| {
                existing(head, version)?;
                let has = |label: &String| beside.labels.iter().any(|(known, of)| known == label && *of == version);
                let (removed, invalid): (Vec<_>, Vec<_>) = wanted.iter().cloned().partition(has);
                for label in &removed {
                    store::delete_label(batch, head, label);
                }
                let told = json!({
                    "operation": "UnlabelParameterVersion", "name": head.name, "version": version, "labels": removed,
                });
                Ok(((removed, invalid), told))
            },
        )
        .await?;
    Ok(UnlabelParameterVersionResult { removed_labels: Some(removed), invalid_labels: Some(invalid) })
}

/// Each label once, in the order given.
fn unique(labels: Vec<String>) -> impl Iterator<Item = String> {
    let mut seen = std::collections::HashSet::new();
    labels.into_iter().filter(move |label| seen.insert(label.clone()))
}

/// Refuses a version that does not exist; those that do have numbers without gaps.
fn existing(head: &Head, version: i64) -> Result<(), Error> {
    let newest = head.newest.number;
    let kept = (newest - VERSIONS + 1).max(1)..=newest;
    if kept.contains(&version) { Ok(()) } else { Err(no_version(&head.name, version)) }
}

/// Whether a version may have these labels beside those that it has.
fn room(labels: &[(String, i64)], version: i64, new: &[String]) -> Result<(), Error> {
    let others = labels.iter().filter(|(label, of)| *of == version && !new.contains(label)).count();
    if others + new.len() <= LABELS {
        return Ok(());
    }
    let message =
        "A parameter version can have maximum 10 labels. Move one or more labels to another version and try again.";
    Err(error::PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED.with(message).into())
}
