//! The plugins that command documents may use, and where each runs.

use super::EVERYWHERE;

/// A plugin of command documents.
pub(super) struct Plugin {
    pub(super) name: &'static str,
    /// Where it runs in documents of schema 1.x.
    pub(super) old: &'static [&'static str],
    /// Where it runs in documents of schema 2.x.
    pub(super) new: &'static [&'static str],
    /// Inputs without which it can do nothing.
    pub(super) needs: &'static [&'static str],
}

const WINDOWS: &[&str] = &["Windows"];
const UNIX: &[&str] = &["Linux", "MacOS"];
const NO_MAC: &[&str] = &["Windows", "Linux"];
const ALL: &[&str] = &EVERYWHERE;

const fn plugin(
    name: &'static str,
    old: &'static [&'static str],
    new: &'static [&'static str],
    needs: &'static [&'static str],
) -> Plugin {
    Plugin { name, old, new, needs }
}

const PLUGINS: &[Plugin] = &[
    plugin("aws:applications", WINDOWS, WINDOWS, &["action", "source"]),
    plugin("aws:cloudWatch", WINDOWS, WINDOWS, &[]),
    plugin("aws:configureDaemon", NO_MAC, NO_MAC, &[]),
    plugin("aws:configureDocker", NO_MAC, NO_MAC, &["action"]),
    plugin("aws:configurePackage", ALL, ALL, &["name", "action"]),
    plugin("aws:domainJoin", NO_MAC, NO_MAC, &["directoryId", "directoryName"]),
    plugin("aws:downloadContent", ALL, ALL, &["sourceType", "sourceInfo"]),
    plugin("aws:psModule", WINDOWS, WINDOWS, &[]),
    plugin("aws:refreshAssociation", ALL, ALL, &[]),
    plugin("aws:runDockerAction", NO_MAC, NO_MAC, &["action"]),
    plugin("aws:runDocument", ALL, ALL, &["documentType", "documentPath"]),
    plugin("aws:runPowerShellScript", ALL, ALL, &["runCommand"]),
    plugin("aws:runShellScript", UNIX, UNIX, &["runCommand"]),
    plugin("aws:softwareInventory", ALL, ALL, &[]),
    plugin("aws:updateAgent", WINDOWS, WINDOWS, &[]),
    plugin("aws:updateSsmAgent", ALL, ALL, &[]),
];

/// The plugin of that name.
pub(super) fn find(name: &str) -> Option<&'static Plugin> {
    PLUGINS.iter().find(|plugin| plugin.name == name)
}

/// All of them, for messages.
pub(super) fn names() -> String {
    PLUGINS.iter().map(|plugin| plugin.name).collect::<Vec<_>>().join(", ")
}
