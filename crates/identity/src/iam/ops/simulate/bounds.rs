//! How much is simulated at once: whoever may only ask must not keep the server busy. Pure.

use model::Fault;
use model::iam::error;

/// How many policies of one kind are simulated at once: more than anybody has.
pub(super) const POLICIES: usize = 1_000;
/// Bytes of all policies of a simulation: more than a user with ten groups can have.
const DOCUMENTS: usize = 1 << 20;
/// What is compared for one page of answers, in characters of policies times characters of the request. The worst of
/// patterns take most of a second for it, usual ones a few milliseconds.
const WORK: usize = 1 << 28;
/// What an answer costs beside the comparing, in characters of the request.
const LEAST: usize = 32;

/// How many bytes these documents have together.
///
/// # Errors
/// `InvalidInput` when that is too much.
pub(super) fn size<'t>(documents: impl Iterator<Item = &'t String>) -> Result<usize, Fault> {
    let size = documents.map(String::len).sum();
    if size > DOCUMENTS {
        let message = format!("The policies have {size} bytes together: {DOCUMENTS} can be simulated at once.");
        return Err(error::INVALID_INPUT_EXCEPTION.with(message));
    }
    Ok(size)
}

/// What is left of the work of a page.
pub(super) struct Work {
    documents: usize,
    known: usize,
    left: usize,
}

impl Work {
    /// The work of a page about policies of so many bytes; so many characters are `known` beside the resource.
    pub(super) fn new(documents: usize, known: usize) -> Self {
        Self { documents: documents.max(1), known, left: WORK }
    }

    /// Whether there is room for a resource that is called so, which takes it.
    pub(super) fn take(&mut self, resource: &str) -> bool {
        let asked = resource.len().saturating_add(self.known).saturating_add(LEAST);
        match self.left.checked_sub(self.documents.saturating_mul(asked)) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }
}

/// One answer alone would be too much work.
pub(super) fn too_much() -> Fault {
    error::INVALID_INPUT_EXCEPTION.with(
        "The policies, the context and the resource are too long to be compared: simulate fewer policies at once.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_ends_when_its_work_is_done() {
        let mut work = Work::new(1 << 20, 0);
        let arn = "x".repeat(32);
        assert_eq!((0..10).filter(|_| work.take(&arn)).count(), 4);
        let mut work = Work::new(10_000, 100);
        assert!((0..100).all(|_| work.take("arn:aws:ssm:eu-1:123456789012:document/usual")));
        assert!(!Work::new(1 << 20, 300).take("*"));
    }

    #[test]
    fn documents_are_counted_together() {
        let documents = vec!["x".repeat(DOCUMENTS / 2); 2];
        assert_eq!(size(documents.iter()).unwrap(), DOCUMENTS);
        let one_more = "x".to_owned();
        assert_eq!(size(documents.iter().chain([&one_more])).unwrap_err().shape.code, "InvalidInput");
    }
}
