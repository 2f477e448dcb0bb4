//! The patterns of the models: regular expressions as Java reads them, on an engine that runs in linear time.
//!
//! AWS matches the whole text, anchored or not (a DynamoDB table `a;` is refused by `[a-zA-Z0-9_.-]+`). Of what Java has
//! and the engine here lacks, the models use two things: conditions that look ahead from the start, which become patterns
//! of their own, and two patterns of their own kind (back references, a hyphen that no other follows), which are written out.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use regex::Regex;

/// Whether the whole of `text` matches. A pattern that cannot be compiled matches nothing; a test compiles them all.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    compiled(pattern).is_some_and(|pattern| pattern.matches(text))
}

/// Compiled on first use and kept: a run of the server meets few of the several hundred.
static COMPILED: LazyLock<RwLock<Known>> = LazyLock::new(RwLock::default);

type Known = HashMap<&'static str, Option<Arc<Pattern>>>;

fn compiled(pattern: &'static str) -> Option<Arc<Pattern>> {
    if let Some(known) = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
        return known.clone();
    }
    let new = Pattern::compile(pattern).ok().map(Arc::new);
    COMPILED.write().unwrap_or_else(PoisonError::into_inner).insert(pattern, new.clone());
    new
}

/// A pattern ready for use.
pub(super) struct Pattern {
    whole: Regex,
    /// What the text must, or must not, start with.
    ahead: Vec<(bool, Regex)>,
    /// How many characters the text has.
    length: RangeInclusive<usize>,
}

impl Pattern {
    /// Compiles a pattern of a model.
    ///
    /// # Errors
    /// What the engine cannot read, such as looking ahead anywhere but at the start.
    pub(super) fn compile(pattern: &str) -> Result<Self, regex::Error> {
        match pattern {
            ACCOUNT_ALIAS => Self::of("[a-z0-9][a-z0-9-]{1,61}[a-z0-9]", &[(false, ".*--")]),
            NOT_BLANK => Self::of(r"[\s\S]*\S[\s\S]*", &[]),
            ISO_8601 => Self::of(&iso_8601(), &[(false, ISO_8601_NO_SIX_DIGITS), (false, ISO_8601_ONE_FRACTION)]),
            _ => match counted(pattern) {
                Some((one, length)) => Ok(Self { length, ..Self::of(&format!("{one}*"), &[])? }),
                None => {
                    let (ahead, rest) = conditions(pattern);
                    Self::of(rest, &ahead)
                }
            },
        }
    }

    fn of(whole: &str, ahead: &[(bool, &str)]) -> Result<Self, regex::Error> {
        let compile =
            |(wanted, pattern): &(bool, &str)| Ok((*wanted, Regex::new(&format!("^(?:{})", ascii(pattern)))?));
        Ok(Self {
            whole: Regex::new(&format!("^(?:{})$", ascii(whole)))?,
            ahead: ahead.iter().map(compile).collect::<Result<_, regex::Error>>()?,
            length: 0..=usize::MAX,
        })
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        self.length.contains(&text.chars().count())
            && self.ahead.iter().all(|(wanted, ahead)| ahead.is_match(text) == *wanted)
            && self.whole.is_match(text)
    }
}

/// Takes `.{1,100000}` apart. The engine would unroll it into 100,000 states; counting is cheaper.
fn counted(pattern: &str) -> Option<(&str, RangeInclusive<usize>)> {
    let inside = pattern.strip_prefix('^').unwrap_or(pattern);
    let inside = inside.strip_suffix('$').unwrap_or(inside);
    let (one, bounds) = inside.strip_suffix('}')?.rsplit_once('{')?;
    let (min, max) = bounds.split_once(',')?;
    let single = one == "."
        || one.len() == 2 && one.starts_with('\\')
        || one.find(']') == Some(one.len() - 1) && one.starts_with('[');
    single.then_some((one, min.parse().ok()?..=max.parse().ok()?))
}

/// Splits `^(?!a)(?=b)c` into its conditions and `c`.
fn conditions(pattern: &str) -> (Vec<(bool, &str)>, &str) {
    let mut ahead = Vec::new();
    let mut rest = pattern.strip_prefix('^').filter(|rest| rest.starts_with("(?")).unwrap_or(pattern);
    while let Some(inside) = rest.strip_prefix("(?!").or_else(|| rest.strip_prefix("(?=")) {
        let Some(end) = closing(inside) else { break };
        ahead.push((rest.starts_with("(?="), &inside[..end]));
        rest = &inside[end + 1..];
    }
    (ahead, rest)
}

/// Where the group ends whose inside `text` starts with.
fn closing(text: &str) -> Option<usize> {
    let (mut open, mut in_class, mut escaped) = (1, false, false);
    for (at, char) in text.char_indices() {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => open += 1,
            ')' if !in_class => open -= 1,
            _ => {}
        }
        if open == 0 {
            return Some(at);
        }
    }
    None
}

/// Java's `\d`, `\w` and `\s` are ASCII; the engine's own would let other scripts' digits into identifiers.
fn ascii(pattern: &str) -> Cow<'_, str> {
    if !pattern.contains('\\') {
        return Cow::Borrowed(pattern);
    }
    let mut text = String::with_capacity(pattern.len());
    let mut chars = pattern.chars();
    while let Some(char) = chars.next() {
        let escaped = if char == '\\' { chars.next() } else { None };
        match escaped {
            None => text.push(char),
            Some('d') => text.push_str("[0-9]"),
            Some('D') => text.push_str("[^0-9]"),
            Some('w') => text.push_str("[0-9A-Za-z_]"),
            Some('W') => text.push_str("[^0-9A-Za-z_]"),
            Some('s') => text.push_str(r"[ \t\n\x0B\f\r]"),
            Some('S') => text.push_str(r"[^ \t\n\x0B\f\r]"),
            Some(other) => text.extend(['\\', other]),
        }
    }
    Cow::Owned(text)
}

/// As the model writes it, it would refuse a policy of several lines.
const NOT_BLANK: &str = r"^(?!\s*$).+";

/// Single hyphens between letters and digits: the condition stands where the engine cannot look ahead.
const ACCOUNT_ALIAS: &str = "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$";

const ISO_8601: &str = r"^([\-]?\d{4}(?!\d{2}\b))((-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?|W([0-4]\d|5[0-2])(-?[1-7])?|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))([T\s]((([01]\d|2[0-3])((:?)[0-5]\d)?|24\:?00)([\.,]\d(?!:))?)?(\17[0-5]\d([\.,]\d)?)?([zZ]|([\-])([01]\d|2[0-3]):?([0-5]\d)?)?)?)?$";

/// A year and a month need a hyphen between them: six digits would also be a short date.
const ISO_8601_NO_SIX_DIGITS: &str = r"-?\d{6}(?:\W|$)";

const ISO_8601_ONE_FRACTION: &str = r"[^.,]*[.,]\d:";

/// Dates and times with and without hyphens and colons; the back references of the original say: all or none.
fn iso_8601() -> String {
    let dates = ["-", ""].map(|hyphen| {
        format!(
            r"{hyphen}(?:(?:0[1-9]|1[0-2])(?:{hyphen}(?:[12]\d|0[1-9]|3[01]))?|W(?:[0-4]\d|5[0-2])(?:-?[1-7])?|00[1-9]|0[1-9]\d|[12]\d\d|3(?:[0-5]\d|6[1-6]))"
        )
    });
    let times =
        [":", ""].map(|colon| format!(r"(?:[01]\d|2[0-3]){colon}[0-5]\d(?:[.,]\d)?(?:{colon}[0-5]\d(?:[.,]\d)?)?"));
    let hours = r"(?:(?:[01]\d|2[0-3])|24:?00)(?:[.,]\d)?";
    let zone = r"(?:[zZ]|-(?:[01]\d|2[0-3]):?(?:[0-5]\d)?)";
    format!(r"-?\d{{4}}(?:(?:{})(?:[T\s](?:{}|{hours})?{zone}?)?)?", dates.join("|"), times.join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Kind;

    fn full(pattern: &str, text: &str) -> bool {
        Pattern::compile(pattern).unwrap().matches(text)
    }

    #[test]
    fn every_pattern_of_every_service_compiles() {
        let mut patterns = 0;
        for service in crate::SERVICES {
            for shape in service.shapes {
                let Kind::String { pattern: Some(pattern), .. } = shape.kind else { continue };
                if let Err(error) = Pattern::compile(pattern) {
                    panic!("{} {}: {error}", service.name, shape.name);
                }
                patterns += 1;
            }
        }
        assert!(patterns > 150, "{patterns}");
    }

    #[test]
    fn the_whole_text_must_match() {
        assert!(full("[a-z]+", "abc") && !full("[a-z]+", "abc;") && !full("[a-z]+", "abc\n"));
        assert!(!full("a|b", "ab") && full("a|b", "b"));
        assert!(full(r"(?i)all|[0-9]{12}", "ALL") && !full(r"(?i)all|[0-9]{12}", "ALL0"));
    }

    #[test]
    fn classes_are_ascii_as_in_java() {
        assert!(full(r"\d\w\s", "1_\t") && !full(r"\d", "١") && !full(r"[\w]", "é"));
        assert!(full(r"\D\W\S", "a-b") && full(r"\\d", "\\d"));
        assert!(full(r"[\p{L}]+", "é"));
    }

    #[test]
    fn conditions_at_the_start_are_kept() {
        assert!(full(r"^(?!AWS\.).{1,64}$", "AWSome") && !full(r"^(?!AWS\.).{1,64}$", "AWS.Linear"));
        assert!(full("(?!enabled$)[a-z]+", "enabledx") && !full("(?!enabled$)[a-z]+", "enabled"));
        let bucket = r"(?=^.{3,63}$)(?!^(\d+\.)+\d+$)(^[a-z0-9.]+$)";
        assert!(full(bucket, "my.bucket") && !full(bucket, "ab") && !full(bucket, "10.0.0.1"));
    }

    #[test]
    fn counted_characters_are_counted() {
        for pattern in [r"^.{1,3}$", r"\S{1,3}", "[a-zé]{1,3}"] {
            assert!(counted(pattern).is_some(), "{pattern}");
            assert!(
                full(pattern, "é") && full(pattern, "aéa") && !full(pattern, "") && !full(pattern, "aéaa"),
                "{pattern}"
            );
        }
        assert!(!full(r"\S{1,3}", "a b"));
        for pattern in ["[a]b{1,3}", "a[b]{1,3}", "a{3}", r"\da{1,3}", "(a|b){1,3}"] {
            assert!(counted(pattern).is_none(), "{pattern}");
        }
    }

    #[test]
    fn an_account_alias_has_single_hyphens() {
        for alias in ["abc", "a-b", "a-b-c9", &"a".repeat(63)] {
            assert!(full(ACCOUNT_ALIAS, alias), "{alias}");
        }
        for alias in ["ab", "a--b", "-ab", "ab-", "aBc", "a_b", &"a".repeat(64)] {
            assert!(!full(ACCOUNT_ALIAS, alias), "{alias}");
        }
    }

    #[test]
    fn not_blank_takes_lines() {
        assert!(full(NOT_BLANK, "{\n \"a\": 1\n}") && full(NOT_BLANK, " x "));
        assert!(!full(NOT_BLANK, "") && !full(NOT_BLANK, " \n\t"));
    }

    #[test]
    fn dates_and_times() {
        let good = [
            "2026",
            "2026-11",
            "2026-11-22",
            "20261122",
            "2026-W47",
            "2026W47",
            "2026-W47-7",
            "2026-326",
            "2026326",
            "2026-11-22T07:32:30Z",
            "2026-11-22T07:32:30.4Z",
            "20261122T073230Z",
            "2026-11-22 07:32",
            "2026-11-22T07",
            "2026-11-22T24:00",
            "2026-11-22T07:32:30-05:00",
            "2026-11-22T07:32:30-0500",
            "-2026-11-22",
            "2026-11-22TZ",
        ];
        let bad = [
            "",
            "x",
            "202611",
            "2026-13",
            "2026-11-32",
            "2026-1122",
            "202611-22",
            "2026-11-22T7",
            "2026-11-22T25:00",
            "2026-11-22T07:3230",
            "2026-11-22T0732:30",
            "2026-11-22T07:60",
            "2026-000",
            "2026-367",
            "2026-W53",
            "2026-11-22T07:32.5:30",
            "2026-11-22T07:32:30+05:00",
            "2026-11-22T07:32:30Zx",
            "22.11.2026",
        ];
        for text in good {
            assert!(full(ISO_8601, text), "{text}");
        }
        for text in bad {
            assert!(!full(ISO_8601, text), "{text}");
        }
    }
}
