//! What machines fetch to become nodes.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// What machines fetch to become nodes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Install {
    /// The folder with the agents, as `fleetwright-agent-linux-x86_64`; absent means the folder of this program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agents: Option<PathBuf>,
    /// PEM file of the authority that nodes have to trust; absent means that they trust it anyway.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<PathBuf>,
    /// The folder with the signed manifest of the agents' releases and the programs that it names; absent means that agents
    /// are not updated from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases: Option<PathBuf>,
    /// The Ed25519 public key, in base64, that the installer has agents check updates with; absent means that they are
    /// given none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_key: Option<String>,
}

impl Install {
    /// The paths, to be taken from the folder of the settings.
    pub(super) fn paths(&mut self) -> impl Iterator<Item = &mut PathBuf> {
        self.agents.iter_mut().chain(&mut self.authority).chain(&mut self.releases)
    }

    /// Whether everything is as it is when nothing is said.
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
