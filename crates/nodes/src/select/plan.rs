//! Where to look for the nodes of a selection. Pure.

use super::expression::{Expr, Field, Test};
use crate::store::labels::Kind;

/// A set of nodes that an index gives, with all that are meant and perhaps others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Candidates<'e> {
    /// Nodes with these ids.
    Ids(&'e [String]),
    /// Nodes with a tag or attribute of that name, and one of these values if there are any.
    Label { kind: Kind, name: &'e str, values: &'e [String] },
    /// Every node of the account and region.
    All,
}

/// The narrowest set that an index gives.
pub(crate) fn candidates(expression: &Expr) -> Candidates<'_> {
    match expression {
        Expr::All(parts) => parts.iter().map(candidates).min_by_key(breadth).unwrap_or(Candidates::All),
        Expr::Any(parts) if parts.len() == 1 => candidates(&parts[0]),
        // None can be meant.
        Expr::Any(parts) if parts.is_empty() => Candidates::Ids(&[]),
        Expr::Is(Field::Id, Test::OneOf(ids)) => Candidates::Ids(ids),
        Expr::Is(Field::Tag(name), test) => label(Kind::Tag, name, test),
        Expr::Is(Field::Attribute(name), test) => label(Kind::Attribute, name, test),
        _ => Candidates::All,
    }
}

fn label<'e>(kind: Kind, name: &'e str, test: &'e Test) -> Candidates<'e> {
    let values = if let Test::OneOf(values) = test { values.as_slice() } else { &[] };
    Candidates::Label { kind, name, values }
}

/// How many nodes a set has, as far as can be told from its form.
fn breadth(candidates: &Candidates<'_>) -> u8 {
    match candidates {
        Candidates::Ids(_) => 0,
        Candidates::Label { values: [_, ..], .. } => 1,
        Candidates::Label { .. } => 2,
        Candidates::All => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    fn plan(text: &str) -> String {
        match candidates(&parse(text).unwrap()) {
            Candidates::Ids(ids) => ids.join(","),
            Candidates::Label { kind, name, values } => format!("{}:{name}={}", kind.name(), values.join(",")),
            Candidates::All => "all".to_owned(),
        }
    }

    #[test]
    fn the_narrowest_index_is_taken() {
        for (text, expected) in [
            ("online", "all"),
            ("tag:a = 1 or online", "all"),
            ("not tag:a = 1", "all"),
            ("online and tag:a", "tag:a="),
            ("tag:a and attr:b in (1, 2)", "attribute:b=1,2"),
            ("tag:a = 1 and id = mi-1", "mi-1"),
            ("tag:a ~ 'w*' and (tag:b = 2 and online)", "tag:b=2"),
        ] {
            assert_eq!(plan(text), expected, "{text}");
        }
    }
}
