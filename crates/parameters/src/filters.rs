//! Filters of lists: what they may say, where to look for what they let through, and whether they let it through. Pure.

use std::collections::BTreeMap;

use model::ssm::{ParameterStringFilter, ParametersFilter, error};
use model::{Fault, common};

use crate::names;

/// What may be asked of each parameter of a list.
pub(crate) struct Filters {
    filters: Vec<Filter>,
    /// The labels of which a version must have one; only lists by path ask for them.
    pub(crate) labels: Option<Vec<String>>,
}

struct Filter {
    key: Fact,
    by: By,
    values: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fact {
    Name,
    Type,
    EncryptedUnder,
    Path,
    Tier,
    DataType,
    Tag(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Equals,
    BeginsWith,
    Contains,
    OneLevel,
    Recursive,
}

/// What filters look at.
#[derive(Clone, Copy)]
pub(crate) struct Facts<'a> {
    pub(crate) path: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) key_id: Option<&'a str>,
    pub(crate) tier: &'a str,
    pub(crate) data_type: &'a str,
    pub(crate) tags: &'a BTreeMap<String, String>,
}

/// Where to look: paths from the first to the second, both included.
pub(crate) type Span = (String, String);

impl Filters {
    /// Those of a list of all parameters.
    pub(crate) fn describing(
        old: Option<Vec<ParametersFilter>>,
        new: Option<Vec<ParameterStringFilter>>,
    ) -> Result<Self, Fault> {
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        if !old.is_empty() && !new.is_empty() {
            let message = "You can use either Filters or ParameterFilters in a single request.";
            return Err(common::VALIDATION.with(message));
        }
        let mut filters = old.into_iter().map(Filter::old).collect::<Vec<_>>();
        unique(&new)?;
        for filter in new {
            filters.push(Filter::describing(filter)?);
        }
        Ok(Self { filters, labels: None })
    }

    /// Those of a list of a hierarchy.
    pub(crate) fn by_path(given: Option<Vec<ParameterStringFilter>>) -> Result<Self, Fault> {
        let given = given.unwrap_or_default();
        unique(&given)?;
        let (mut filters, mut labels) = (Vec::new(), None);
        for filter in given {
            let by = by(filter.option.as_deref(), &filter.key)?;
            match filter.key.as_str() {
                "Label" if by == By::Equals => labels = Some(some(filter)?),
                "Label" => return Err(option("Label", filter.option.as_deref(), "[Equals]")),
                "Type" | "KeyId" => filters.push(Filter::checked(filter, by)?),
                other => {
                    let message = format!(
                        "The following filter key is not valid: {other}. Valid filter keys include: [Type, KeyId, Label]."
                    );
                    return Err(error::INVALID_FILTER_KEY.with(message));
                }
            }
        }
        Ok(Self { filters, labels })
    }

    /// Whether nothing is asked.
    pub(crate) fn is_empty(&self) -> bool {
        self.filters.is_empty() && self.labels.is_none()
    }

    /// Whether a parameter is let through, whatever its labels.
    pub(crate) fn pass(&self, facts: Facts<'_>) -> bool {
        self.filters.iter().all(|filter| filter.passes(facts))
    }

    /// Where all parameters are that may be let through, in order and not overlapping.
    pub(crate) fn spans(&self) -> Vec<Span> {
        let narrow = self.filters.iter().filter_map(Filter::spans).min_by_key(|(width, _)| *width);
        let mut spans = narrow.map_or_else(|| vec![everything()], |(_, spans)| spans);
        spans.sort_unstable();
        spans.dedup_by(|next, before| {
            let overlap = next.0 <= before.1;
            if overlap && next.1 > before.1 {
                before.1.clone_from(&next.1);
            }
            overlap
        });
        spans
    }

    /// The path whose children alone are asked for, if that is so.
    pub(crate) fn children_of(&self) -> Option<&str> {
        let level = self.filters.iter().find(|filter| filter.by == By::OneLevel && filter.values.len() == 1)?;
        level.values.first().map(|path| path.strip_suffix('/').unwrap_or(path))
    }
}

impl Filter {
    /// A filter of the older form: names by how they begin, everything else as it is.
    fn old(filter: ParametersFilter) -> Self {
        let (key, by) = match filter.key.as_str() {
            "Name" => (Fact::Name, By::BeginsWith),
            "Type" => (Fact::Type, By::Equals),
            _ => (Fact::EncryptedUnder, By::Equals),
        };
        Self { key, by, values: filter.values }
    }

    fn describing(filter: ParameterStringFilter) -> Result<Self, Fault> {
        let by = by(filter.option.as_deref(), &filter.key)?;
        match filter.key.as_str() {
            "Label" => Err(error::INVALID_FILTER_KEY.with(
                "The following filter key is not valid: Label. Valid filter keys include: [Path, Name, Type, KeyId, Tier, \
                 DataType, tag:key].",
            )),
            _ => Self::checked(filter, by),
        }
    }

    fn checked(filter: ParameterStringFilter, by: By) -> Result<Self, Fault> {
        let key = match filter.key.as_str() {
            "Name" => Fact::Name,
            "Type" => Fact::Type,
            "KeyId" => Fact::EncryptedUnder,
            "Path" => Fact::Path,
            "Tier" => Fact::Tier,
            "DataType" => Fact::DataType,
            other => Fact::Tag(other.strip_prefix("tag:").unwrap_or(other).to_owned()),
        };
        let values = if matches!(key, Fact::Tag(_)) { filter.values.unwrap_or_default() } else { some(filter)? };
        match key {
            Fact::Type => known(&values, &["String", "StringList", "SecureString"])?,
            Fact::Tier => known(&values, &["Standard", "Advanced", "Intelligent-Tiering"])?,
            Fact::Path => values.iter().try_for_each(|value| hierarchy(value))?,
            _ => {}
        }
        Ok(Self { key, by, values })
    }

    fn passes(&self, facts: Facts<'_>) -> bool {
        match &self.key {
            Fact::Name if self.by == By::Contains => self.values.iter().any(|value| facts.path.contains(value)),
            Fact::Name => self.values.iter().any(|value| self.compares(facts.path, &names::path(value))),
            Fact::Path => self.values.iter().any(|value| self.compares(facts.path, value)),
            Fact::Type => self.any(facts.kind),
            Fact::Tier => self.any(facts.tier),
            Fact::DataType => self.any(facts.data_type),
            Fact::EncryptedUnder => facts.key_id.is_some_and(|key| self.any(key)),
            Fact::Tag(tag) => facts.tags.get(tag).is_some_and(|value| self.values.is_empty() || self.any(value)),
        }
    }

    fn any(&self, text: &str) -> bool {
        self.values.iter().any(|value| self.compares(text, value))
    }

    fn compares(&self, text: &str, value: &str) -> bool {
        let inside = || text.strip_prefix(value.strip_suffix('/').unwrap_or(value))?.strip_prefix('/');
        match self.by {
            By::Equals => text == value,
            By::BeginsWith => text.starts_with(value),
            By::Contains => text.contains(value),
            By::Recursive => inside().is_some(),
            By::OneLevel => inside().is_some_and(|rest| !rest.contains('/')),
        }
    }

    /// Where this one alone lets anything through, and how wide that is to compare with others; none: everywhere.
    fn spans(&self) -> Option<(usize, Vec<Span>)> {
        let each = |span: &dyn Fn(&str) -> Span| self.values.iter().map(|value| span(value)).collect();
        match (&self.key, self.by) {
            (Fact::Name, By::Equals) => Some((0, each(&|value| (names::path(value), names::path(value))))),
            (Fact::Path, _) => Some((1, each(&|value| inside(value.strip_suffix('/').unwrap_or(value))))),
            (Fact::Name, By::BeginsWith) => {
                Some((2, each(&|value| (names::path(value), names::last_of(&names::path(value))))))
            }
            _ => None,
        }
    }
}

/// Where everything below a path is.
pub(crate) fn inside(path: &str) -> Span {
    (format!("{path}/"), names::last_of(&format!("{path}/")))
}

fn everything() -> Span {
    inside("")
}

/// How a filter compares; what its key allows.
fn by(given: Option<&str>, key: &str) -> Result<By, Fault> {
    match (key, given) {
        ("Path", None | Some("OneLevel")) => Ok(By::OneLevel),
        ("Path", Some("Recursive")) => Ok(By::Recursive),
        ("Path", _) => Err(option(key, given, "[Recursive, OneLevel]")),
        (_, None | Some("Equals")) => Ok(By::Equals),
        (_, Some("BeginsWith")) => Ok(By::BeginsWith),
        ("Name", Some("Contains")) => Ok(By::Contains),
        _ => Err(option(key, given, "[BeginsWith, Equals]")),
    }
}

fn option(key: &str, given: Option<&str>, valid: &str) -> Fault {
    let given = given.unwrap_or_default();
    let message = format!("The following filter option is not valid: {given}. Valid options include: {valid}.");
    error::INVALID_FILTER_OPTION.with(if key == "Label" { format!("{message} (filter key Label)") } else { message })
}

/// Each key once.
fn unique(filters: &[ParameterStringFilter]) -> Result<(), Fault> {
    let repeated = |at: &usize| filters[..*at].iter().any(|before| before.key == filters[*at].key);
    match (0..filters.len()).find(repeated) {
        None => Ok(()),
        Some(at) => Err(error::INVALID_FILTER_KEY.with(format!(
            "The following filter is duplicated in the request: {}. A request can contain only one occurrence of a \
             specific filter.",
            filters[at].key
        ))),
    }
}

fn some(filter: ParameterStringFilter) -> Result<Vec<String>, Fault> {
    let key = filter.key;
    filter.values.filter(|values| !values.is_empty()).ok_or_else(|| {
        let message = format!("The following filter values are missing : null for filter key {key}.");
        error::INVALID_FILTER_VALUE.with(message)
    })
}

fn known(values: &[String], valid: &[&str]) -> Result<(), Fault> {
    match values.iter().find(|value| !valid.contains(&value.as_str())) {
        None => Ok(()),
        Some(value) => Err(error::INVALID_FILTER_OPTION.with(format!(
            "The following filter value is not valid: {value}. Valid values include: [{}].",
            valid.join(", ")
        ))),
    }
}

/// What stands in a filter of key Path.
fn hierarchy(value: &str) -> Result<(), Fault> {
    let start = value.get(..4).unwrap_or_default();
    if start.eq_ignore_ascii_case("/aws") || start.eq_ignore_ascii_case("/ssm") {
        return Err(common::VALIDATION.with(
            "Filters for common parameters can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). When using \
             global parameters, please specify within a global namespace.",
        ));
    }
    names::hierarchy(value).map(|_| ()).map_err(|_| {
        common::VALIDATION.with(
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward \
             slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, \
             numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not \
             allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: \
             /get/parameters2-/by1./path0_.",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(key: &str, option: Option<&str>, values: &[&str]) -> ParameterStringFilter {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        ParameterStringFilter { key: key.to_owned(), option: option.map(str::to_owned), values: Some(values) }
    }

    fn describing(filters: Vec<ParameterStringFilter>) -> Result<Filters, Fault> {
        Filters::describing(None, Some(filters))
    }

    fn passes(filter: ParameterStringFilter, path: &str) -> bool {
        let tags = BTreeMap::from([("team".to_owned(), "red".to_owned())]);
        let (kind, tier) = ("String", "Standard");
        let facts = Facts { path, kind, key_id: None, tier, data_type: "text", tags: &tags };
        let filters = describing(vec![filter]).unwrap();
        let found = filters.spans().iter().any(|(first, last)| (first.as_str()..=last.as_str()).contains(&path));
        let passes = filters.pass(facts);
        assert!(found || !passes, "what passes is where we look");
        passes
    }

    #[test]
    fn names_compare_with_and_without_their_slash() {
        assert!(passes(filter("Name", None, &["db"]), "/db"));
        assert!(passes(filter("Name", None, &["x", "/db"]), "/db"));
        assert!(!passes(filter("Name", None, &["d"]), "/db"));
        assert!(passes(filter("Name", Some("BeginsWith"), &["d"]), "/db"));
        assert!(passes(filter("Name", Some("Contains"), &["b"]), "/db"));
        assert!(!passes(filter("Name", Some("BeginsWith"), &["b"]), "/db"));
    }

    #[test]
    fn paths_hold_one_level_or_all() {
        let one = |value| filter("Path", None, &[value]);
        let all = |value| filter("Path", Some("Recursive"), &[value]);
        assert!(passes(one("/a"), "/a/b") && !passes(one("/a"), "/a/b/c") && !passes(one("/a"), "/ab"));
        assert!(passes(all("/a/"), "/a/b/c") && !passes(all("/a"), "/a") && !passes(all("/a"), "/ab"));
        assert!(passes(one("/"), "/a") && !passes(one("/"), "/a/b") && passes(all("/"), "/a/b"));
    }

    #[test]
    fn other_facts_are_compared() {
        assert!(passes(filter("Type", None, &["String", "StringList"]), "/a"));
        assert!(!passes(filter("Type", None, &["SecureString"]), "/a"));
        assert!(passes(filter("Tier", None, &["Standard"]), "/a"));
        assert!(passes(filter("DataType", Some("BeginsWith"), &["te"]), "/a"));
        assert!(!passes(filter("KeyId", None, &["alias/aws/ssm"]), "/a"));
        assert!(passes(filter("tag:team", None, &["red", "blue"]), "/a"));
        assert!(!passes(filter("tag:team", None, &["blue"]), "/a"));
        assert!(!passes(filter("tag:owner", None, &["red"]), "/a"));
        let exists = ParameterStringFilter { key: "tag:team".to_owned(), option: None, values: None };
        assert!(passes(exists, "/a"));
    }

    #[test]
    fn spans_are_in_order_and_do_not_overlap() {
        let filters = describing(vec![filter("Path", Some("Recursive"), &["/b", "/a/x", "/a"])]).unwrap();
        assert_eq!(filters.spans(), [inside("/a"), inside("/b")]);
        let both = vec![filter("Name", Some("BeginsWith"), &["/z"]), filter("Path", Some("Recursive"), &["/b"])];
        assert_eq!(describing(both).unwrap().spans(), [inside("/b")]);
        assert_eq!(describing(vec![filter("Path", None, &["/a/"])]).unwrap().children_of(), Some("/a"));
        assert_eq!(describing(vec![filter("Path", None, &["/"])]).unwrap().children_of(), Some(""));
    }

    #[test]
    fn what_may_not_be_asked_is_refused() {
        let code = |filters| describing(filters).err().unwrap().shape.code;
        assert_eq!(code(vec![filter("Label", None, &["x"])]), "InvalidFilterKey");
        assert_eq!(code(vec![filter("Name", None, &["x"]), filter("Name", None, &["y"])]), "InvalidFilterKey");
        assert_eq!(code(vec![filter("Type", Some("Contains"), &["String"])]), "InvalidFilterOption");
        assert_eq!(code(vec![filter("Path", Some("Equals"), &["/a"])]), "InvalidFilterOption");
        assert_eq!(code(vec![filter("Type", None, &["Text"])]), "InvalidFilterOption");
        assert_eq!(code(vec![filter("Tier", None, &["Gold"])]), "InvalidFilterOption");
        for path in ["/aws", "/SSM/x", "a", "/a//b", "/a b"] {
            assert_eq!(code(vec![filter("Path", None, &[path])]), "ValidationException", "{path}");
        }
        let without = ParameterStringFilter { key: "Name".to_owned(), option: None, values: None };
        assert_eq!(code(vec![without]), "InvalidFilterValue");
        let by_path = |filter| Filters::by_path(Some(vec![filter])).err().unwrap().shape.code;
        for key in ["Name", "Path", "Tier", "DataType", "tag:a"] {
            assert_eq!(by_path(filter(key, None, &["/x"])), "InvalidFilterKey", "{key}");
        }
        assert_eq!(by_path(filter("Label", Some("BeginsWith"), &["x"])), "InvalidFilterOption");
    }

    #[test]
    fn old_filters_are_still_understood() {
        let old = vec![ParametersFilter { key: "Name".to_owned(), values: vec!["/a".to_owned()] }];
        let filters = Filters::describing(Some(old.clone()), None).unwrap();
        let span = ("/a".to_owned(), "/a~".to_owned());
        assert_eq!(filters.spans(), [span]);
        assert!(Filters::describing(Some(old), Some(vec![filter("Name", None, &["x"])])).is_err());
    }
}
