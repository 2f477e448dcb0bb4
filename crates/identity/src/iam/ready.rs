//! Policies that every account has, as files in the folder `policies`: attachable, and not to be changed.

use storage::Error;

use super::store::Version;

/// When they were last changed, in milliseconds since 1970.
const CREATED: i64 = 1_767_225_600_000;

/// A ready policy.
pub(crate) struct Ready {
    pub(crate) name: &'static str,
    pub(crate) id: &'static str,
    pub(crate) description: &'static str,
    pub(crate) document: &'static str,
}

macro_rules! ready {
    ($($name:literal $id:literal $description:literal)*) => {
        &[$(Ready {
            name: $name,
            id: $id,
            description: $description,
            document: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies/", $name, ".json")),
        }),*]
    };
}

/// All of them, in order of their names.
pub(crate) const ALL: &[Ready] = ready! {
    "AdministratorAccess" "ANPAFLEETWRIGHTADMIN0"
    "Everything, on everything."
    "AmazonSSMFullAccess" "ANPAFLEETWRIGHTSSMALL"
    "Everything that Systems Manager does."
    "AmazonSSMManagedInstanceCore" "ANPAFLEETWRIGHTNODE00"
    "What a node needs to be managed."
    "AmazonSSMReadOnlyAccess" "ANPAFLEETWRIGHTSSMGET"
    "Reads what Systems Manager knows, and changes nothing."
    "FleetwrightOperator" "ANPAFLEETWRIGHTOPER00"
    "Runs commands and sessions on all nodes and reads everything but who may do what."
    "FleetwrightSessionUserByTag" "ANPAFLEETWRIGHTTEAM00"
    "Sessions and commands on nodes whose tag Team is that of the caller."
    "ReadOnlyAccess" "ANPAFLEETWRIGHTREAD00"
    "Reads everything, and changes nothing."
};

/// The name of the policy that may do everything.
pub(crate) const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
/// The name of the policy that nodes need.
pub(crate) const NODE: &str = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";

/// What their ARNs begin with.
const PREFIX: &str = "arn:aws:iam::aws:policy/";

impl Ready {
    pub(crate) fn arn(&self) -> String {
        format!("{PREFIX}{}", self.name)
    }

    pub(crate) fn created_at(&self) -> i64 {
        CREATED
    }

    /// Its only version.
    pub(crate) fn version(&self) -> Version {
        Version { number: 1, document: self.document.to_owned(), in_force: true, created_at: CREATED }
    }
}

/// Whether the ARN is one of a ready policy, there or not.
pub(crate) fn is_ready(arn: &str) -> bool {
    arn.starts_with(PREFIX)
}

/// The ready policy with this ARN.
pub(crate) fn find(arn: &str) -> Option<&'static Ready> {
    let name = arn.strip_prefix(PREFIX)?;
    ALL.iter().find(|ready| ready.name == name)
}

/// The document of an attached policy: a ready one's, or the account's own that was read with the attachment.
pub(crate) fn document(arn: &str, own: Option<String>) -> Result<String, Error> {
    let ready = || find(arn).map(|ready| ready.document.to_owned());
    own.or_else(ready).ok_or_else(|| Error::Other(format!("the attached policy {arn} is not there")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ready_policy_is_a_policy_of_its_own() {
        for (index, ready) in ALL.iter().enumerate() {
            policy::Policy::parse(ready.document, policy::Kind::Identity)
                .unwrap_or_else(|error| panic!("{}: {error}", ready.name));
            assert!(policy::size(ready.document) <= 6_144, "{}", ready.name);
            assert_eq!((ready.id.len(), find(&ready.arn()).map(|found| found.name)), (21, Some(ready.name)));
            assert!(ALL[index + 1..].iter().all(|later| later.name > ready.name && later.id != ready.id));
        }
        assert!(find(ADMINISTRATOR).is_some() && find(NODE).is_some());
    }
}
