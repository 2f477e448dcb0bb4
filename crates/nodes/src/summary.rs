//! Counts of nodes by what they have in common. Pure.

use std::collections::BTreeMap;

use model::Fault;
use model::ssm::{NodeAggregator, error};

use crate::Node;
use crate::store::{RESOURCE_TYPE, SOURCE_TYPE};

/// How deep aggregators may be within each other.
const DEEPEST: usize = 2;

/// The attributes that nodes are counted by together.
pub(crate) type Way = Vec<String>;

/// How many nodes have these values of a way's attributes. In order of the ways and then of the values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts(BTreeMap<(usize, Vec<String>), u64>);

/// The ways that a request asks for: each aggregator by itself, or with each one inside it.
///
/// # Errors
/// `InvalidAggregatorException` for those that are too deep within each other, or count by what nodes do not have.
pub(crate) fn ways(aggregators: &[NodeAggregator]) -> Result<Vec<Way>, Fault> {
    let mut ways = Vec::new();
    for aggregator in aggregators {
        collect(aggregator, Vec::new(), &mut ways)?;
    }
    Ok(ways)
}

fn collect(aggregator: &NodeAggregator, mut outer: Way, ways: &mut Vec<Way>) -> Result<(), Fault> {
    let name = aggregator.attribute_name.as_str();
    if outer.len() >= DEEPEST {
        return Err(wrong(format!("Aggregators can be {DEEPEST} deep within each other.")));
    }
    if outer.iter().any(|known| known == name) {
        return Err(wrong(format!("The attribute {name} is counted by twice.")));
    }
    outer.push(name.to_owned());
    match aggregator.aggregators.as_deref().unwrap_or_default() {
        [] => ways.push(outer),
        inner => {
            for aggregator in inner {
                collect(aggregator, outer.clone(), ways)?;
            }
        }
    }
    Ok(())
}

fn wrong(message: String) -> Fault {
    error::INVALID_AGGREGATOR_EXCEPTION.with(message)
}

impl Counts {
    /// Counts one more node. What is not known of it counts as empty text.
    pub(crate) fn add(&mut self, ways: &[Way], node: &Node, region: &str) {
        for (index, way) in ways.iter().enumerate() {
            let values = way.iter().map(|name| attribute(name, node, region).to_owned()).collect();
            *self.0.entry((index, values)).or_default() += 1;
        }
    }

    /// The rows behind a given one, as AWS shows them: each attribute with its value, and `Count`; with their keys.
    pub(crate) fn rows(&self, ways: &[Way], after: Option<&(usize, Vec<String>)>) -> Vec<Counted> {
        let row = |((index, values), count): (&(usize, Vec<String>), &u64)| {
            let mut row: BTreeMap<_, _> = ways[*index].iter().cloned().zip(values.iter().cloned()).collect();
            row.insert("Count".to_owned(), count.to_string());
            Counted { way: *index, values: values.clone(), row }
        };
        self.0.iter().filter(|(key, _)| after.is_none_or(|after| *key > after)).map(row).collect()
    }
}

/// One row of a summary.
pub(crate) struct Counted {
    pub(crate) way: usize,
    pub(crate) values: Vec<String>,
    pub(crate) row: BTreeMap<String, String>,
}

fn attribute<'n>(name: &str, node: &'n Node, region: &'n str) -> &'n str {
    let facts = &node.facts;
    let known = match name {
        "AgentVersion" => facts.agent_version.as_deref(),
        "PlatformName" => facts.platform_name.as_deref(),
        "PlatformType" => facts.platform_type.as_deref(),
        "PlatformVersion" => facts.platform_version.as_deref(),
        "Region" => Some(region),
        "ResourceType" => Some(RESOURCE_TYPE),
        "SourceType" => Some(SOURCE_TYPE),
        _ => None,
    };
    known.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(name: &str, inner: Vec<NodeAggregator>) -> NodeAggregator {
        NodeAggregator {
            aggregator_type: "Count".to_owned(),
            type_name: "Instance".to_owned(),
            attribute_name: name.to_owned(),
            aggregators: (!inner.is_empty()).then_some(inner),
        }
    }

    #[test]
    fn aggregators_stand_beside_and_within_each_other() {
        let given =
            [by("Region", vec![]), by("PlatformName", vec![by("PlatformVersion", vec![]), by("AgentVersion", vec![])])];
        let expected = [vec!["Region"], vec!["PlatformName", "PlatformVersion"], vec!["PlatformName", "AgentVersion"]];
        assert!(ways(&given).is_ok_and(|ways| ways == expected));
    }

    #[test]
    fn too_deep_or_twice() {
        let deep = by("Region", vec![by("PlatformName", vec![by("PlatformVersion", vec![])])]);
        for wrong in [deep, by("Region", vec![by("Region", vec![])])] {
            assert_eq!(ways(&[wrong]).map_err(|fault| fault.shape.code), Err("InvalidAggregatorException"));
        }
    }
}
