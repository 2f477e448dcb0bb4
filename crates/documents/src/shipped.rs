//! Documents that ship with the program: a readable file each, in the folder `documents`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use runbook::{Accepted, DocumentType, Format, accept};

use crate::kept::{AMAZON, Head, Version, hash};

/// When all of them were made, in milliseconds since 1970: they are younger than nothing.
const CREATED_AT: i64 = 1_767_225_600_000;

/// A file: its name, its type, its text.
type File = (&'static str, DocumentType, &'static str);

macro_rules! files {
    ($($kind:ident: $($name:literal),+;)+) => {
        &[$($(($name, DocumentType::$kind, include_str!(concat!("../../../documents/", $name, ".json")))),+),+]
    };
}

const FILES: &[File] = files! {
    Command:
        "AWS-ApplyAnsiblePlaybooks",
        "AWS-ConfigureAWSPackage",
        "AWS-ConfigureDocker",
        "AWS-DownloadContent",
        "AWS-RefreshAssociation",
        "AWS-RunAnsiblePlaybook",
        "AWS-RunDockerAction",
        "AWS-RunDocument",
        "AWS-RunPowerShellScript",
        "AWS-RunRemoteScript",
        "AWS-RunSaltState",
        "AWS-RunShellScript",
        "AWS-UpdateSSMAgent";
    Policy: "AWS-GatherSoftwareInventory";
    Session:
        "AWS-StartInteractiveCommand",
        "AWS-StartNonInteractiveCommand",
        "AWS-StartPortForwardingSession",
        "AWS-StartPortForwardingSessionToRemoteHost",
        "AWS-StartSSHSession",
        "SSM-SessionManagerRunShell";
};

/// All that ship, by name. They have no region of their own; it is that of whoever asks.
static SHIPPED: LazyLock<BTreeMap<&'static str, (Head, Version)>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Some((file.0, read(file)?))).collect());

/// The document that ships under this name.
pub(crate) fn find(name: &str, region: &str) -> Option<(Head, Version)> {
    SHIPPED.get(name).map(|shipped| of(shipped, region))
}

/// Those after a name, in order.
pub(crate) fn after(name: &str, region: &str) -> impl Iterator<Item = (Head, Version)> {
    let region = region.to_owned();
    SHIPPED
        .range::<str, _>((std::ops::Bound::Excluded(name), std::ops::Bound::Unbounded))
        .map(move |(_, shipped)| of(shipped, &region))
}

fn of((head, version): &(Head, Version), region: &str) -> (Head, Version) {
    (Head { region: region.to_owned(), ..head.clone() }, version.clone())
}

fn read((name, kind, text): &File) -> Option<(Head, Version)> {
    let accepted = accept(Some(*kind), Format::Json, text).ok()?;
    let head = Head {
        account: AMAZON.to_owned(),
        region: String::new(),
        name: (*name).to_owned(),
        kind: kind.as_str().to_owned(),
        author: AMAZON.to_owned(),
        created_at: CREATED_AT,
        default_version: 1,
        latest_version: 1,
        last_version: 1,
        tags: BTreeMap::new(),
        revision: 0,
    };
    Some((head, version(text, accepted)))
}

fn version(text: &str, accepted: Accepted) -> Version {
    Version {
        number: 1,
        version_name: None,
        display_name: None,
        format: Format::Json.as_str().to_owned(),
        content: text.to_owned(),
        hash: hash(text),
        schema_version: accepted.schema_version,
        description: accepted.description,
        target_type: None,
        platforms: accepted.platforms.into_iter().map(str::to_owned).collect(),
        parameters: accepted.parameters,
        requires: Vec::new(),
        review_status: None,
        attachments: Vec::new(),
        created_at: CREATED_AT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_accepted_and_found() {
        for (name, kind, text) in FILES {
            let accepted = accept(Some(*kind), Format::Json, text).unwrap_or_else(|fault| panic!("{name}: {fault}"));
            assert!(accepted.description.is_some_and(|said| !said.is_empty()), "{name} says what it does");
            assert!(find(name, "r").is_some(), "{name}");
            for parameter in accepted.parameters {
                assert!(!parameter.description.is_empty(), "{name}: {} says what it is for", parameter.name);
            }
        }
    }

    #[test]
    fn every_file_of_the_folder_ships() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../documents");
        for file in std::fs::read_dir(folder).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            let name = file.strip_suffix(".json").unwrap_or_else(|| panic!("{file} is no .json"));
            assert!(find(name, "r").is_some(), "{name}");
        }
    }
}
