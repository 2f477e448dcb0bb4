//! Patterns of parameters. They are written for Java's regular expressions, where the classes `\d`, `\w` and `\s` are ASCII.

use fancy_regex::{Regex, RegexBuilder, escape};

/// Compiled patterns larger than this are refused; `^.{1,2048}$` takes a third.
const BYTES: usize = 8 << 20;
/// How often one look may change its mind: milliseconds.
const BACKTRACKS: usize = 200_000;

/// What Java names otherwise, or means otherwise.
const CLASSES: [(&str, &str); 22] = [
    (r"\d", "[0-9]"),
    (r"\D", "[^0-9]"),
    (r"\w", "[0-9A-Za-z_]"),
    (r"\W", "[^0-9A-Za-z_]"),
    (r"\s", r"[ \t\n\x0B\f\r]"),
    (r"\S", r"[^ \t\n\x0B\f\r]"),
    (r"\h", r"[ \t]"),
    (r"\H", r"[^ \t]"),
    (r"\Z", r"(?=\n?\z)"),
    (r"\p{Lower}", "[[:lower:]]"),
    (r"\p{Upper}", "[[:upper:]]"),
    (r"\p{ASCII}", "[[:ascii:]]"),
    (r"\p{Alpha}", "[[:alpha:]]"),
    (r"\p{Digit}", "[[:digit:]]"),
    (r"\p{Alnum}", "[[:alnum:]]"),
    (r"\p{Punct}", "[[:punct:]]"),
    (r"\p{Graph}", "[[:graph:]]"),
    (r"\p{Print}", "[[:print:]]"),
    (r"\p{Blank}", "[[:blank:]]"),
    (r"\p{Cntrl}", "[[:cntrl:]]"),
    (r"\p{XDigit}", "[[:xdigit:]]"),
    (r"\p{Space}", "[[:space:]]"),
];

/// A pattern that whole texts are held against.
pub(crate) struct Pattern(Regex);

impl Pattern {
    /// The pattern as it is written in a document.
    ///
    /// # Errors
    /// Why it is none, or cannot be used.
    pub(crate) fn of(written: &str) -> Result<Self, String> {
        let whole = format!(r"\A(?:{})\z", translated(written));
        let compiled = RegexBuilder::new(&whole).delegate_size_limit(BYTES).backtrack_limit(BACKTRACKS).build();
        compiled.map(Self).map_err(|error| format!("the pattern {written:?} cannot be used: {}", reason(&error)))
    }

    /// Whether it covers all of a text. What takes too long to tell does not fit.
    pub(crate) fn fits(&self, text: &str) -> bool {
        self.0.is_match(text).unwrap_or(false)
    }
}

/// The last line says what is wrong; what stands before it shows a pattern that nobody wrote.
fn reason(error: &fancy_regex::Error) -> String {
    let text = error.to_string();
    let last = text.lines().last().unwrap_or_default();
    last.trim_start_matches("error: ").to_owned()
}

fn translated(written: &str) -> String {
    let (mut pattern, mut rest) = (String::with_capacity(written.len()), written);
    while let Some(at) = rest.find('\\') {
        pattern.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(quoted) = rest.strip_prefix(r"\Q") {
            let (literal, behind) = quoted.split_once(r"\E").unwrap_or((quoted, ""));
            pattern.push_str(&escape(literal));
            rest = behind;
        } else if let Some((java, ours)) = CLASSES.iter().find(|(java, _)| rest.starts_with(java)) {
            pattern.push_str(ours);
            rest = &rest[java.len()..];
        } else {
            let end = rest.char_indices().nth(2).map_or(rest.len(), |(end, _)| end);
            pattern.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
    pattern.push_str(rest);
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_mean_what_they_mean_in_java() {
        for (written, fits, differs) in [
            (r"^\w{1,128}$", "a_1", "ünï"),
            (r"^\d+$", "12", "١٢"),
            (r"^.{1,2048}$", "日本", ""),
            (r"^[\w+=,.@-]{1,2048}$", "a@b", "a b"),
            (r"^[^\s]{1,1024}$", "a", "a b"),
            (r"(?!aws)[a-z]+", "abc", "awsx"),
            (r"[a-z]+(?<!x)", "abc", "abx"),
            (r"(a|b)\1", "aa", "ab"),
            (r"(?<n>.)\k<n>", "zz", "zy"),
            (r"\p{Alnum}+", "a1", "a-"),
            (r"[\p{Alpha}-]+", "a-", "1"),
            (r"\Qa.b\E+", "a.bb", "axb"),
            (r"a\Z", "a", "ab"),
            (r"\\d", r"\d", "1"),
            ("", "", "a"),
            ("a|b", "b", "ab"),
        ] {
            let pattern = Pattern::of(written).unwrap_or_else(|wrong| panic!("{written}: {wrong}"));
            assert!(pattern.fits(fits), "{written} fits {fits:?}");
            assert!(!pattern.fits(differs), "{written} does not fit {differs:?}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_told_on_one_line() {
        for written in ["(", "[a", r"(a{1,1000}){1,1000}", "*"] {
            let Err(wrong) = Pattern::of(written) else { panic!("{written} is refused") };
            assert!(!wrong.contains('\n') && wrong.len() < 200, "{wrong}");
        }
    }

    #[test]
    fn a_pattern_that_would_try_forever_does_not_fit() {
        let pattern = Pattern::of(r"(a*)*(?=b)b\1c").unwrap();
        assert!(!pattern.fits(&"a".repeat(5_000)));
    }
}
