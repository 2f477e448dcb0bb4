//! Work that is done later than it was asked for.

use model::Error;
use serde::{Deserialize, Serialize};
use wire::Principal;

use crate::authority::{Actor, Facts, Question, Target};
use crate::{Ctx, Plane};

/// Who asked for work that waits, and what conditions may ask of the request by which they did. It is kept beside the work
/// and holds no secret.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Errand {
    actor: Actor,
    facts: Facts,
}

impl Errand {
    /// As text, to be stored.
    ///
    /// # Errors
    /// Never in practice: it is plain data.
    pub fn to_text(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(self)?)
    }

    /// What [`Errand::to_text`] gave.
    ///
    /// # Errors
    /// When it is something else.
    pub fn from_text(text: &str) -> Result<Self, Error> {
        Ok(serde_json::from_str(text)?)
    }

    /// Whether an account's root asked for it, who may do anything to what is the account's.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.actor.principal == Principal::Root
    }
}

impl Ctx {
    /// Who calls, and how, to be kept beside work that is done later in their name.
    #[must_use]
    pub fn errand(&self) -> Errand {
        Errand { actor: self.actor(), facts: (*self.facts).clone() }
    }
}

impl Plane {
    /// Whether whoever asked for work may still do `action` to all of `targets`: with the rights that they have now, and as
    /// if they asked in the same way as they did then.
    ///
    /// # Errors
    /// `AccessDeniedException`, in AWS's words; and those of the store.
    pub async fn allow_errand(&self, errand: &Errand, action: &str, targets: &[Target]) -> Result<(), Error> {
        let facts = errand.facts.at(self.clock.now());
        self.answer_later(&Question { actor: &errand.actor, facts: &facts, action, targets, keys: &[] }).await
    }
}
