//! What a selection says of a node, and whether it holds. Pure.

use std::cmp::Ordering;

use crate::Node;
use crate::store::{RESOURCE_TYPE, SOURCE_TYPE};

/// A condition on a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expr {
    /// Every node.
    Every,
    /// Nodes for which all hold; without any, every node.
    All(Vec<Expr>),
    /// Nodes for which one holds; without any, none.
    Any(Vec<Expr>),
    /// Nodes for which it does not hold.
    Not(Box<Expr>),
    /// Nodes with a fact.
    Is(Field, Test),
    /// Nodes with any tag.
    Tagged,
    /// Nodes of a resource group.
    Group(String),
}

/// Something known of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Id,
    Name,
    Host,
    Ip,
    Platform,
    PlatformType,
    PlatformVersion,
    Agent,
    AgentVersion,
    Role,
    Activation,
    Status,
    /// `Active` or `Inactive`.
    Activity,
    ResourceType,
    SourceType,
    SourceId,
    /// Nodes have no associations yet.
    AssociationStatus,
    AssociatedDocument,
    Tag(String),
    Attribute(String),
}

/// What is asked of a fact. Of a fact that is not known, nothing of this is true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Test {
    Known,
    OneOf(Vec<String>),
    /// `*` stands for any text and `?` for a character.
    Like(String),
    Begins(String),
    /// By the order of versions: numbers by their value.
    Before(String),
    NotAfter(String),
    After(String),
    NotBefore(String),
}

impl Expr {
    /// Whether the condition holds for a node. Groups must have been replaced by what they mean; one that is left has
    /// no nodes.
    pub(crate) fn holds(&self, node: &Node) -> bool {
        match self {
            Self::Every => true,
            Self::All(all) => all.iter().all(|part| part.holds(node)),
            Self::Any(any) => any.iter().any(|part| part.holds(node)),
            Self::Not(part) => !part.holds(node),
            Self::Is(field, test) => field.of(node).is_some_and(|value| test.holds(value, field.ignores_case())),
            Self::Tagged => !node.tags.is_empty(),
            Self::Group(_) => false,
        }
    }

    /// The names of the groups in it.
    pub(crate) fn groups(&self) -> Vec<&str> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::groups).collect(),
            Self::Not(part) => part.groups(),
            Self::Group(name) => vec![name],
            Self::Every | Self::Tagged | Self::Is(..) => Vec::new(),
        }
    }

    /// The same with groups replaced by what they mean.
    pub(crate) fn with_groups(&self, meaning: &impl Fn(&str) -> Expr) -> Self {
        let parts = |parts: &[Self]| parts.iter().map(|part| part.with_groups(meaning)).collect();
        match self {
            Self::All(all) => Self::All(parts(all)),
            Self::Any(any) => Self::Any(parts(any)),
            Self::Not(part) => Self::Not(Box::new(part.with_groups(meaning))),
            Self::Group(name) => meaning(name),
            Self::Every | Self::Tagged | Self::Is(..) => self.clone(),
        }
    }
}

impl Field {
    fn of<'n>(&self, node: &'n Node) -> Option<&'n str> {
        let facts = &node.facts;
        match self {
            Self::Id => Some(&node.id),
            Self::Name => node.name.as_deref(),
            Self::Host => facts.computer_name.as_deref(),
            Self::Ip => facts.ip_address.as_deref(),
            Self::Platform => facts.platform_name.as_deref(),
            Self::PlatformType => facts.platform_type.as_deref(),
            Self::PlatformVersion => facts.platform_version.as_deref(),
            Self::Agent => facts.agent_name.as_deref(),
            Self::AgentVersion => facts.agent_version.as_deref(),
            Self::Role => Some(&node.role),
            Self::Activation => Some(&node.activation_id),
            Self::Status => Some(node.ping_status()),
            Self::Activity => Some(node.activity()),
            Self::ResourceType => Some(RESOURCE_TYPE),
            Self::SourceType => Some(SOURCE_TYPE),
            Self::SourceId => Some(&node.id),
            Self::AssociationStatus | Self::AssociatedDocument => None,
            Self::Tag(name) => node.tags.get(name).map(String::as_str),
            Self::Attribute(name) => node.attributes.get(name).map(String::as_str),
        }
    }

    /// Whether people write its values in any case.
    fn ignores_case(&self) -> bool {
        matches!(self, Self::Host | Self::Platform | Self::PlatformType | Self::Status | Self::Activity)
    }
}

impl Test {
    fn holds(&self, value: &str, any_case: bool) -> bool {
        let same = |wanted: &String| if any_case { value.eq_ignore_ascii_case(wanted) } else { value == wanted };
        match self {
            Self::Known => true,
            Self::OneOf(wanted) => wanted.iter().any(same),
            Self::Like(pattern) if any_case => like(&pattern.to_lowercase(), &value.to_lowercase()),
            Self::Like(pattern) => like(pattern, value),
            Self::Begins(begin) if any_case => value.to_lowercase().starts_with(&begin.to_lowercase()),
            Self::Begins(begin) => value.starts_with(begin.as_str()),
            Self::Before(limit) => versions(value, limit).is_lt(),
            Self::NotAfter(limit) => versions(value, limit).is_le(),
            Self::After(limit) => versions(value, limit).is_gt(),
            Self::NotBefore(limit) => versions(value, limit).is_ge(),
        }
    }
}

/// Whether text is of a pattern's form, in which `*` stands for any text and `?` for a character.
pub(crate) fn like(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut from) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while at < text.len() {
        match pattern.get(from) {
            Some('*') => {
                star = Some((from, at));
                from += 1;
            }
            Some(letter) if *letter == '?' || *letter == text[at] => {
                at += 1;
                from += 1;
            }
            _ => {
                let Some((asterisk, start)) = star else { return false };
                star = Some((asterisk, start + 1));
                at = start + 1;
                from = asterisk + 1;
            }
        }
    }
    pattern[from..].iter().all(|letter| *letter == '*')
}

/// The order of two versions: part by part, numbers by their value, and a part that is missing before any other.
pub(crate) fn versions(one: &str, other: &str) -> Ordering {
    let parts = |version: &str| -> Vec<String> {
        version.split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect()
    };
    let (one, other) = (parts(one), parts(other));
    let by_part = one.iter().zip(&other).map(|(one, other)| match (one.parse::<u64>(), other.parse::<u64>()) {
        (Ok(one), Ok(other)) => one.cmp(&other),
        _ => one.cmp(other),
    });
    by_part.fold(Ordering::Equal, Ordering::then).then(one.len().cmp(&other.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, text) in [("web-*", "web-1"), ("*", ""), ("a?c", "abc"), ("*a*b", "xaxab"), ("ü*", "üb")] {
            assert!(like(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("web-*", "aweb-1"), ("?", ""), ("a?c", "ac"), ("*a*b", "xaxa"), ("", "a")] {
            assert!(!like(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn versions_are_numbers() {
        assert!(versions("3.2.9", "3.10").is_lt());
        assert!(versions("3.2", "3.2.0").is_lt());
        assert!(versions("3.2.582.0", "3.2.582.0").is_eq());
        assert!(versions("12", "9").is_gt());
        assert!(versions("1.0-rc1", "1.0-rc2").is_lt());
    }
}
