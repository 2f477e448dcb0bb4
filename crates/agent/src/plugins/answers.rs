//! Plugins of which there is nothing to do yet: they answer, so that documents with them end.

use super::process::failed;
use super::{Plugin, Running, Work};
use crate::runner::{End, Ran};

/// A plugin that says one thing.
pub(super) struct Answers {
    pub(super) name: &'static str,
    pub(super) answer: Answer,
}

/// What a plugin says.
#[derive(Clone, Copy, Debug)]
pub(super) enum Answer {
    /// There was nothing to do.
    Nothing(&'static str),
    /// It cannot be done.
    Failed(&'static str),
}

impl Plugin for Answers {
    fn name(&self) -> &'static str {
        self.name
    }

    fn run<'a>(&'a self, _: Work<'a>) -> Running<'a> {
        let ran = match self.answer {
            Answer::Nothing(text) => Ran { stdout: text.to_owned(), ..Ran::nothing(End::Exited(0)) },
            Answer::Failed(text) => failed(text.to_owned()),
        };
        Box::pin(async { Ok(Some(ran)) })
    }
}
