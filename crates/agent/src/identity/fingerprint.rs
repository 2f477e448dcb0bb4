//! What tells this machine from a copy of its disk.

use serde::{Deserialize, Serialize};

use crate::host;

/// A random id, and what the machine was like when it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Fingerprint {
    /// A UUID.
    pub(crate) id: String,
    pub(crate) facts: MachineFacts,
}

/// What a machine is recognised by. A fact that is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MachineFacts {
    pub(crate) machine_id: String,
    pub(crate) hostname: String,
    pub(crate) hardware_address: String,
    pub(crate) address: String,
}

impl MachineFacts {
    /// Looks at this machine.
    pub(crate) fn gather() -> Self {
        let facts = host::Facts::gather();
        Self {
            machine_id: host::machine_id(),
            hostname: facts.computer_name,
            hardware_address: host::hardware_address(),
            address: facts.address,
        }
    }

    /// What stays when the machine is set up anew under the same name: a digest of its name and hardware. Nothing for a machine
    /// that has not both. `product` is the id that the hardware has of its maker, if it is known.
    pub(crate) fn lasting(&self, product: &str) -> Option<String> {
        if self.hostname.is_empty() || self.hardware_address.is_empty() {
            return None;
        }
        let facts = [&self.hostname, &self.hardware_address, product].join("\n");
        let digest = ring::digest::digest(&ring::digest::SHA256, facts.as_bytes());
        Some(digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    fn all(&self) -> [&str; 4] {
        [&self.machine_id, &self.hostname, &self.hardware_address, &self.address]
    }

    /// Whether these are facts of the same machine: by its machine id, or else by at least 40 % of all facts.
    fn is_same(&self, other: &Self) -> bool {
        if !self.machine_id.is_empty() && self.machine_id == other.machine_id {
            return true;
        }
        let pairs = self.all().into_iter().zip(other.all());
        let equal = pairs.filter(|(own, others)| own == others && !own.is_empty()).count();
        equal * 100 >= 40 * self.all().len()
    }
}

impl Fingerprint {
    /// The stored fingerprint while the machine is the same, else one with this fresh `id`.
    pub(crate) fn of(facts: MachineFacts, stored: Option<Self>, id: String) -> Self {
        match stored {
            Some(stored) if stored.facts.is_same(&facts) => Self { id: stored.id, facts },
            _ => Self { id, facts },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fingerprint, MachineFacts};

    const OLD: &str = "old";
    const NEW: &str = "new";

    fn facts(machine_id: &str, hostname: &str, hardware_address: &str, address: &str) -> MachineFacts {
        let [machine_id, hostname, hardware_address, address] =
            [machine_id, hostname, hardware_address, address].map(str::to_owned);
        MachineFacts { machine_id, hostname, hardware_address, address }
    }

    /// Which id a machine of these facts has that once was m, h, c, a.
    fn id(now: MachineFacts) -> String {
        let stored = Fingerprint { id: OLD.to_owned(), facts: facts("m", "h", "c", "a") };
        Fingerprint::of(now, Some(stored), NEW.to_owned()).id
    }

    #[test]
    fn the_same_machine() {
        assert_eq!(id(facts("m", "h", "c", "a")), OLD);
        assert_eq!(id(facts("m", "x", "x", "x")), OLD, "another network and name");
        assert_eq!(id(facts("x", "h", "c", "x")), OLD, "installed anew");
        assert_eq!(id(facts("", "h", "", "a")), OLD, "facts that are not known");
    }

    #[test]
    fn what_stays_when_a_machine_is_set_up_anew() {
        let of =
            |machine_id, hostname, hardware_address| facts(machine_id, hostname, hardware_address, "a").lasting("p");
        assert_eq!(of("m", "h", "c"), of("x", "h", "c"));
        assert_ne!(of("m", "h", "c"), of("m", "x", "c"));
        assert_ne!(of("m", "h", "c"), facts("m", "h", "c", "a").lasting("x"));
        assert_eq!(of("m", "h", "").or(of("m", "", "c")), None);
    }

    #[test]
    fn another_machine() {
        assert_eq!(id(facts("x", "h", "x", "x")), NEW.to_owned());
        assert_eq!(id(facts("", "", "", "")), NEW.to_owned());
        assert_eq!(Fingerprint::of(facts("m", "h", "c", "a"), None, NEW.to_owned()).id, NEW.to_owned());
    }

    #[test]
    fn facts_that_are_not_known_are_not_equal() {
        let stored = Fingerprint { id: OLD.to_owned(), facts: MachineFacts::default() };
        assert_eq!(Fingerprint::of(MachineFacts::default(), Some(stored), NEW.to_owned()).id, NEW.to_owned());
    }

    #[test]
    fn the_facts_of_today_are_kept() {
        let stored = Fingerprint { id: OLD.to_owned(), facts: facts("m", "h", "c", "a") };
        let now = facts("m", "h2", "c", "a");
        assert_eq!(Fingerprint::of(now.clone(), Some(stored), NEW.to_owned()).facts, now);
    }
}
