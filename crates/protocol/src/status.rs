use std::fmt;

use serde::{Deserialize, Serialize};

/// What a step, or a whole document, has come to on a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Nothing has happened yet.
    NotStarted,
    /// It runs, or some steps are still to come.
    InProgress,
    /// Done.
    Success,
    /// Done, and the node must boot before anything else.
    SuccessAndReboot,
    /// As [`Status::SuccessAndReboot`], from an update of the agent.
    PassedAndReboot,
    /// It went wrong.
    Failed,
    /// Somebody stopped it.
    Cancelled,
    /// It took longer than its limit.
    TimedOut,
    /// It was not for this node, or a step before it ended the document.
    Skipped,
}

impl Status {
    /// The name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "NotStarted",
            Self::InProgress => "InProgress",
            Self::Success => "Success",
            Self::SuccessAndReboot => "SuccessAndReboot",
            Self::PassedAndReboot => "PassedAndReboot",
            Self::Failed => "Failed",
            Self::Cancelled => "Cancelled",
            Self::TimedOut => "TimedOut",
            Self::Skipped => "Skipped",
        }
    }

    /// Nothing will change any more. A pending reboot is not an end: the document goes on after it.
    #[must_use]
    pub fn is_terminal(self) -> bool {
        matches!(self, Self::Success | Self::Failed | Self::Cancelled | Self::TimedOut | Self::Skipped)
    }

    /// What a document has come to when its steps have come to these. No step at all is a success.
    #[must_use]
    pub fn of_document(steps: impl IntoIterator<Item = Self>) -> Self {
        steps.into_iter().fold(Self::Success, Self::graver)
    }

    fn graver(self, other: Self) -> Self {
        if other.gravity() > self.gravity() { other.as_document() } else { self }
    }

    /// A document of which every step was skipped has succeeded; one that has not started a step is under way.
    fn as_document(self) -> Self {
        match self {
            Self::Skipped => Self::Success,
            Self::NotStarted => Self::InProgress,
            other => other,
        }
    }

    fn gravity(self) -> u8 {
        match self {
            Self::Success | Self::Skipped => 0,
            Self::NotStarted | Self::InProgress => 1,
            Self::Cancelled => 2,
            Self::TimedOut => 3,
            Self::Failed => 4,
            Self::SuccessAndReboot | Self::PassedAndReboot => 5,
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Status::{self, *};

    const ALL: [Status; 9] =
        [NotStarted, InProgress, Success, SuccessAndReboot, PassedAndReboot, Failed, Cancelled, TimedOut, Skipped];

    #[test]
    fn the_graver_status_wins_in_any_order() {
        for (steps, document) in [
            (vec![], Success),
            (vec![Success, Skipped], Success),
            (vec![Skipped, Skipped], Success),
            (vec![Success, InProgress], InProgress),
            (vec![Success, NotStarted], InProgress),
            (vec![Success, Cancelled], Cancelled),
            (vec![Cancelled, TimedOut], TimedOut),
            (vec![TimedOut, Failed], Failed),
            (vec![Failed, SuccessAndReboot], SuccessAndReboot),
            (vec![Failed, PassedAndReboot], PassedAndReboot),
        ] {
            assert_eq!(Status::of_document(steps.iter().copied()), document, "{steps:?}");
            assert_eq!(Status::of_document(steps.iter().rev().copied()), document, "{steps:?} reversed");
        }
    }

    #[test]
    fn names_on_the_wire() {
        for status in ALL {
            let json = serde_json::to_value(status).unwrap();
            assert_eq!(json, status.to_string());
            assert_eq!(serde_json::from_value::<Status>(json).unwrap(), status);
        }
        assert!(serde_json::from_str::<Status>("\"Done\"").is_err());
    }

    #[test]
    fn a_reboot_is_not_the_end() {
        let open: Vec<Status> = ALL.into_iter().filter(|status| !status.is_terminal()).collect();
        assert_eq!(open, [NotStarted, InProgress, SuccessAndReboot, PassedAndReboot]);
    }
}
