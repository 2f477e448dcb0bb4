//! Path templates, compiled into a tree of segments. The most literal match wins.

use std::collections::HashMap;

use http::Method;

use crate::sigv4::canonical;

/// Values behind method and path templates such as `/v1/{id}` and `/files/{path+}`.
pub(super) struct Tree<T> {
    literals: HashMap<&'static str, Tree<T>>,
    label: Option<Box<Tree<T>>>,
    greedy: Option<Box<Tree<T>>>,
    ends: Vec<End<T>>,
}

struct End<T> {
    method: Method,
    // Pairs that the query must hold, of templates such as `/path?format=json`.
    query: Vec<(&'static str, &'static str)>,
    value: T,
}

/// A value with the segments that its labels stand for, as they travelled.
pub(super) struct Match<'t, 'p, T> {
    pub(super) value: &'t T,
    pub(super) labels: Vec<&'p str>,
}

impl<T> Default for Tree<T> {
    fn default() -> Self {
        Self { literals: HashMap::new(), label: None, greedy: None, ends: Vec::new() }
    }
}

impl<T> Tree<T> {
    /// Adds a value; the first one wins when two have the same method and template.
    pub(super) fn add(&mut self, method: Method, template: &'static str, value: T) {
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
        let node = segments(path).into_iter().fold(self, Self::child);
        node.ends.push(End { method, query: canonical::pairs(query).collect(), value });
        node.ends.sort_by_key(|end| std::cmp::Reverse(end.query.len()));
    }

    fn child(&mut self, segment: &'static str) -> &mut Self {
        match segment.strip_prefix('{').and_then(|label| label.strip_suffix('}')) {
            Some(label) if label.ends_with('+') => self.greedy.get_or_insert_default(),
            Some(_) => self.label.get_or_insert_default(),
            None => self.literals.entry(segment).or_default(),
        }
    }

    /// The value of a request. A path without a template for the method has none.
    pub(super) fn find<'p>(&self, method: &Method, path: &'p str, query: &str) -> Option<Match<'_, 'p, T>> {
        let mut labels = Vec::new();
        let end = self.descend(&segments(path), path, &mut labels, &|end| end.takes(method, query))?;
        Some(Match { value: &end.value, labels })
    }

    fn descend<'t, 'p>(
        &'t self,
        rest: &[&'p str],
        path: &'p str,
        labels: &mut Vec<&'p str>,
        takes: &dyn Fn(&End<T>) -> bool,
    ) -> Option<&'t End<T>> {
        let Some((first, tail)) = rest.split_first() else {
            return self.ends.iter().find(|end| takes(end));
        };
        let depth = labels.len();
        let literal = self.literals.get::<str>(first).and_then(|child| child.descend(tail, path, labels, takes));
        if literal.is_some() || first.is_empty() {
            return literal;
        }
        if let Some(child) = &self.label {
            labels.push(first);
            if let Some(end) = child.descend(tail, path, labels, takes) {
                return Some(end);
            }
            labels.truncate(depth);
        }
        let child = self.greedy.as_ref()?;
        for taken in 1..=rest.len() {
            labels.push(joined(path, rest, taken));
            if let Some(end) = child.descend(&rest[taken..], path, labels, takes) {
                return Some(end);
            }
            labels.truncate(depth);
        }
        None
    }
}

impl<T> End<T> {
    fn takes(&self, method: &Method, query: &str) -> bool {
        let holds = |wanted: &(&str, &str)| canonical::pairs(query).any(|pair| pair == *wanted);
        let method = self.method == *method || (self.method == Method::GET && *method == Method::HEAD);
        method && self.query.iter().all(holds)
    }
}

fn segments(path: &str) -> Vec<&str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    if path.is_empty() { Vec::new() } else { path.split('/').collect() }
}

/// The first `taken` of the segments that the path ends with, slashes included.
fn joined<'p>(path: &'p str, tail: &[&str], taken: usize) -> &'p str {
    let length = |segments: &[&str]| segments.iter().map(|segment| segment.len() + 1).sum::<usize>();
    let end = path.len() - length(&tail[taken..]);
    &path[path.len() + 1 - length(tail)..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree() -> Tree<&'static str> {
        let mut tree = Tree::default();
        for (method, template) in [
            (Method::GET, "/"),
            (Method::GET, "/things"),
            (Method::POST, "/things"),
            (Method::GET, "/things/{Id}"),
            (Method::GET, "/things/special"),
            (Method::GET, "/things/{Id}/parts/{Part}"),
            (Method::GET, "/things/special/{Rest+}"),
            (Method::GET, "/files/{Path+}"),
            (Method::GET, "/files/{Path+}/meta"),
            (Method::GET, "/report?format=json"),
            (Method::GET, "/report"),
        ] {
            tree.add(method, template, template);
        }
        tree
    }

    fn found<'p>(method: &Method, path: &'p str, query: &str) -> Option<(&'static str, Vec<&'p str>)> {
        tree().find(method, path, query).map(|found| (*found.value, found.labels))
    }

    fn get(path: &str) -> Option<(&'static str, Vec<&str>)> {
        found(&Method::GET, path, "")
    }

    #[test]
    fn the_most_literal_match_wins() {
        assert_eq!(get("/"), Some(("/", vec![])));
        assert_eq!(get("/things"), Some(("/things", vec![])));
        assert_eq!(get("/things/special"), Some(("/things/special", vec![])));
        assert_eq!(get("/things/a%2Fb"), Some(("/things/{Id}", vec!["a%2Fb"])));
        assert_eq!(get("/things/7/parts/8"), Some(("/things/{Id}/parts/{Part}", vec!["7", "8"])));
        assert_eq!(get("/things/special/parts/8"), Some(("/things/special/{Rest+}", vec!["parts/8"])));
    }

    #[test]
    fn greedy_labels_take_slashes() {
        assert_eq!(get("/files/a/b/c"), Some(("/files/{Path+}", vec!["a/b/c"])));
        assert_eq!(get("/files/a/b/meta"), Some(("/files/{Path+}/meta", vec!["a/b"])));
        assert_eq!(get("/files/meta"), Some(("/files/{Path+}", vec!["meta"])));
        assert_eq!(get("/files"), None);
    }

    #[test]
    fn empty_segments_match_no_label() {
        for path in ["/things/", "//", "/things//parts/8", "/files/", "/none", "/things/7/parts"] {
            assert_eq!(get(path), None, "{path}");
        }
    }

    #[test]
    fn method_and_query_choose() {
        assert_eq!(found(&Method::POST, "/things", "").map(|(template, _)| template), Some("/things"));
        assert_eq!(found(&Method::DELETE, "/things", ""), None);
        assert_eq!(found(&Method::HEAD, "/things/7", "").map(|(template, _)| template), Some("/things/{Id}"));
        assert_eq!(found(&Method::GET, "/report", "x=1&format=json"), Some(("/report?format=json", vec![])));
        assert_eq!(found(&Method::GET, "/report", "format=xml"), Some(("/report", vec![])));
    }
}
