//! Where in a request a value stands, as AWS writes it: `parameterFilters.1.member.key`.

use std::fmt;

/// A place, as a chain from the innermost outwards; it costs nothing until it is printed.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    Root,
    Member(&'a Path<'a>, &'a str),
    /// Counted from one.
    Item(&'a Path<'a>, usize),
    Entry(&'a Path<'a>, &'a str),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(Self::Root, name) => write!(f, "{}", LowerFirst(name)),
            Self::Member(parent, name) => write!(f, "{parent}.{}", LowerFirst(name)),
            Self::Item(parent, number) => write!(f, "{parent}.{number}.member"),
            Self::Entry(parent, key) => write!(f, "{parent}.{}.member", super::text::Short(key)),
        }
    }
}

/// A member's name as messages show it: `DocumentName` as `documentName`.
pub(super) struct LowerFirst<'a>(pub(super) &'a str);

impl fmt::Display for LowerFirst<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut chars = self.0.chars();
        let first = chars.next().map(|first| first.to_ascii_lowercase());
        first.into_iter().chain(chars).try_for_each(|char| fmt::Write::write_char(f, char))
    }
}
