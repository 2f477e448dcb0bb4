//! ARNs in conditions: six components, each compared on its own, so that `*` does not cross a colon before the last.

use std::array;

use crate::context::Scope;
use crate::pattern::{self, Case, Part, Pattern, Syntax};

const COMPONENTS: usize = 6;

#[derive(Clone, Debug)]
pub(super) enum ArnPattern {
    /// `*` alone: every ARN.
    Any,
    Components(Box<[Pattern; COMPONENTS]>),
    /// Where the components end is known when the variables are.
    Variable(Box<[Part]>),
    /// Fewer than six components: no ARN is like that.
    Nothing,
}

impl ArnPattern {
    pub(super) fn parse(text: &str, variables: bool) -> Result<Self, String> {
        let parts = pattern::parts(text, Syntax { wildcards: true, variables })?;
        if parts == [Part::Many] {
            return Ok(Self::Any);
        }
        if parts.iter().any(|part| matches!(part, Part::Variable { .. })) {
            return Ok(Self::Variable(parts.into()));
        }
        Ok(components(parts).map_or(Self::Nothing, Self::Components))
    }

    pub(super) fn matches(&self, value: &str, scope: Scope<'_>) -> bool {
        match self {
            Self::Any => split(value).is_some(),
            Self::Nothing => false,
            Self::Components(patterns) => all(patterns, value, scope),
            Self::Variable(parts) => {
                let patterns = resolve(parts, scope).and_then(components);
                patterns.is_some_and(|patterns| all(&patterns, value, scope))
            }
        }
    }

    /// Calls `visit` with the key of each variable.
    pub(super) fn each_key(&self, visit: &mut dyn FnMut(&str)) {
        if let Self::Variable(parts) = self {
            pattern::each_key(parts, visit);
        }
    }
}

fn all(patterns: &[Pattern; COMPONENTS], value: &str, scope: Scope<'_>) -> bool {
    split(value).is_some_and(|values| {
        patterns.iter().zip(values).all(|(pattern, value)| pattern.matches(value, Case::Sensitive, scope))
    })
}

fn split(arn: &str) -> Option<[&str; COMPONENTS]> {
    let mut components = arn.splitn(COMPONENTS, ':');
    let split = array::from_fn(|_| components.next());
    split.iter().all(Option::is_some).then(|| split.map(Option::unwrap_or_default))
}

/// Variables become what they stand for; one without value leaves nothing to match.
fn resolve(parts: &[Part], scope: Scope<'_>) -> Option<Vec<Part>> {
    let resolve = |part: &Part| match part {
        Part::Many | Part::One => Some(part.clone()),
        text => text.text(scope).map(|text| Part::Literal(text.into())),
    };
    parts.iter().map(resolve).collect()
}

/// Cuts at the first five colons.
fn components(parts: Vec<Part>) -> Option<Box<[Pattern; COMPONENTS]>> {
    let mut lists = vec![Vec::new()];
    for part in parts {
        let Part::Literal(text) = part else {
            lists.last_mut()?.push(part);
            continue;
        };
        for (index, piece) in text.splitn(COMPONENTS + 1 - lists.len(), ':').enumerate() {
            if index > 0 {
                lists.push(Vec::new());
            }
            if !piece.is_empty() {
                lists.last_mut()?.push(Part::Literal(piece.into()));
            }
        }
    }
    let patterns: Vec<Pattern> = lists.into_iter().map(Pattern::from).collect();
    patterns.try_into().ok().map(Box::new)
}
