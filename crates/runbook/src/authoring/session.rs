//! Session documents.

use super::{Accepted, EVERYWHERE};
use crate::document::{DocumentError, Place};

const TOP: &[&str] = &["schemaVersion", "description", "sessionType", "inputs", "parameters", "properties"];
const KINDS: &[&str] = &["Standard_Stream", "Port", "InteractiveCommands", "NonInteractiveCommands"];
const INPUTS: &[&str] = &[
    "s3BucketName",
    "s3KeyPrefix",
    "s3EncryptionEnabled",
    "cloudWatchLogGroupName",
    "cloudWatchEncryptionEnabled",
    "cloudWatchStreamingEnabled",
    "kmsKeyId",
    "runAsEnabled",
    "runAsDefaultUser",
    "idleSessionTimeout",
    "maxSessionDuration",
    "shellProfile",
];
const COMMAND: &[&str] = &[
    "commands",
    "runAsElevated",
    "runAsDefaultUser",
    "separateOutputStream",
    "stdOutSeparatorPrefix",
    "stdErrSeparatorPrefix",
];
const PORT: &[&str] = &["portNumber", "type", "localPortNumber", "host", "localConnectionType"];

/// Checks a document that sessions go by.
pub(super) fn check(root: &Place<'_>) -> Result<Accepted, DocumentError> {
    let version = root.version(&["1.0"], "session")?;
    root.only(TOP)?;
    let kind = root.required("sessionType")?.one_of(KINDS)?;
    let mut accepted = Accepted::headed(root, version)?;
    accepted.declare(root)?;
    if let Some(inputs) = root.member("inputs") {
        check_inputs(&inputs)?;
    }
    match (kind.as_str(), root.member("properties")) {
        ("Port", Some(properties)) => check_port(&properties)?,
        ("Port", None) => drop(root.required("properties")?),
        (_, Some(properties)) => check_commands(&properties)?,
        ("Standard_Stream", None) => {}
        (_, None) => drop(root.required("properties")?),
    }
    Ok(accepted)
}

fn check_inputs(inputs: &Place<'_>) -> Result<(), DocumentError> {
    inputs.only(INPUTS)?;
    for name in ["s3EncryptionEnabled", "cloudWatchEncryptionEnabled", "cloudWatchStreamingEnabled", "runAsEnabled"] {
        inputs.truth(name)?;
    }
    for (name, most) in [("idleSessionTimeout", 60), ("maxSessionDuration", 1440)] {
        if inputs.optional_text(name).is_ok_and(|text| text.is_none_or(|text| text.is_empty())) {
            continue;
        }
        inputs.count(name, 1)?;
        if let Some(place) = inputs.member(name) {
            let minutes = place.value.as_u64().or_else(|| place.value.as_str()?.trim().parse().ok());
            if minutes.is_some_and(|minutes| minutes > most) {
                return Err(place.wrong(&format!("at most {most} minutes")));
            }
        }
    }
    match inputs.member("shellProfile") {
        Some(profile) => {
            profile.only(&["linux", "windows", "macos"])?;
            profile.entries()?.try_for_each(|(_, place)| place.text().map(drop))
        }
        None => Ok(()),
    }
}

fn check_port(properties: &Place<'_>) -> Result<(), DocumentError> {
    properties.only(PORT)?;
    properties.required("portNumber")?.text()?;
    match properties.member("type") {
        Some(kind) => kind.one_of(&["LocalPortForwarding", "LocalPortForwardingToRemoteHost"]).map(drop),
        None => Ok(()),
    }
}

fn check_commands(properties: &Place<'_>) -> Result<(), DocumentError> {
    let systems = EVERYWHERE.map(str::to_lowercase);
    properties.only(&systems.each_ref().map(String::as_str))?;
    for (_, system) in properties.entries()? {
        system.only(COMMAND)?;
        system.truth("runAsElevated")?;
        system.truth("separateOutputStream")?;
        match system.member("commands") {
            Some(lines) if lines.value.is_array() => lines.items()?.try_for_each(|line| line.text().map(drop))?,
            Some(commands) => drop(commands.text()?),
            None => {}
        }
    }
    Ok(())
}
