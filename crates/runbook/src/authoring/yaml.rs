//! Where things are in a text that is YAML.

use saphyr_parser::{Event, Parser, StrInput};

use super::path;
use crate::brackets;
use crate::yaml::MAX_DEPTH;

/// Where the value with this path begins, or the innermost one around it: line and column, from 1.
pub(super) fn locate(text: &str, path: &str) -> Option<(usize, usize)> {
    let moved = brackets::moved(text);
    let text = moved.as_deref().unwrap_or(text);
    let mut search = Search { parser: Parser::new_from_str(text), wanted: path, best: None };
    loop {
        let (event, mark) = search.next()?;
        if !matches!(event, Event::StreamStart | Event::DocumentStart(_)) {
            search.node(&event, mark, "", 0);
            return search.best.map(|(_, mark)| mark);
        }
    }
}

/// A walk over a document in search of a path.
struct Search<'a> {
    parser: Parser<'a, StrInput<'a>>,
    wanted: &'a str,
    /// Length of the longest path that was found, and where it is.
    best: Option<(usize, (usize, usize))>,
}

impl<'a> Search<'a> {
    fn next(&mut self) -> Option<(Event<'a>, (usize, usize))> {
        let (event, span) = self.parser.next_event()?.ok()?;
        Some((event, (span.start.line(), span.start.col() + 1)))
    }

    /// Ends early, with nothing, where the text does.
    fn node(&mut self, event: &Event<'a>, mark: (usize, usize), path: &str, depth: usize) -> Option<()> {
        if depth > MAX_DEPTH {
            return None;
        }
        if path::leads_to(path, self.wanted) && self.best.is_none_or(|(length, _)| length <= path.len()) {
            self.best = Some((path.len(), mark));
        }
        match event {
            Event::SequenceStart(..) => self.sequence(path, depth),
            Event::MappingStart(..) => self.mapping(path, depth),
            _ => Some(()),
        }
    }

    fn sequence(&mut self, path: &str, depth: usize) -> Option<()> {
        for index in 0.. {
            let (event, mark) = self.next()?;
            if event == Event::SequenceEnd {
                break;
            }
            self.node(&event, mark, &path::item(path, index), depth + 1)?;
        }
        Some(())
    }

    /// A member begins where its key does.
    fn mapping(&mut self, path: &str, depth: usize) -> Option<()> {
        loop {
            let (key, mark) = match self.next()? {
                (Event::MappingEnd, _) => return Some(()),
                (Event::Scalar(text, ..), mark) => (text, mark),
                _ => return None,
            };
            let (event, _) = self.next()?;
            self.node(&event, mark, &path::member(path, &key), depth + 1)?;
        }
    }
}
