//! Subjects and patterns. Pure.

/// Whether a message may be published to `subject`.
pub(crate) fn is_subject(subject: &str) -> bool {
    subject.split('.').all(|token| is_token(token) && token != "*" && token != ">")
}

/// Whether `pattern` may be subscribed to.
pub(crate) fn is_pattern(pattern: &str) -> bool {
    let body = pattern.strip_suffix(".>").unwrap_or(pattern);
    pattern == ">" || body.split('.').all(|token| is_token(token) && token != ">")
}

/// Whether `pattern` matches more than itself.
pub(crate) fn has_wildcard(pattern: &str) -> bool {
    pattern.split('.').any(|token| token == "*" || token == ">")
}

/// Whether a valid `pattern` matches a valid `subject`.
pub(crate) fn matches(pattern: &str, subject: &str) -> bool {
    let mut tokens = subject.split('.');
    for wanted in pattern.split('.') {
        match (wanted, tokens.next()) {
            (">", Some(_)) => return true,
            (_, None) => return false,
            (_, Some(token)) if wanted == "*" || wanted == token => {}
            _ => return false,
        }
    }
    tokens.next().is_none()
}

fn is_token(token: &str) -> bool {
    !token.is_empty() && !token.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_nats() {
        let cases = [
            ("a.b", "a.b", true),
            ("a.b", "a", false),
            ("a", "a.b", false),
            ("a.*", "a.b", true),
            ("a.*", "a", false),
            ("a.*", "a.b.c", false),
            ("*.b", "a.b", true),
            ("*.*", "a.b", true),
            ("a.>", "a.b", true),
            ("a.>", "a.b.c", true),
            ("a.>", "a", false),
            (">", "a", true),
            (">", "a.b.c", true),
            ("*.b.>", "a.b.c.d", true),
            ("*.b.>", "a.c.c", false),
            ("a*", "ab", false),
            ("a*", "a*", true),
        ];
        for (pattern, subject, expected) in cases {
            assert_eq!(matches(pattern, subject), expected, "{pattern} {subject}");
        }
    }

    #[test]
    fn what_is_a_subject_and_what_a_pattern() {
        for good in ["a", "a.b", "node.mi-1.inbox", "a*.b", "ü.x"] {
            assert!(is_subject(good) && is_pattern(good), "{good}");
        }
        for wildcard in ["*", ">", "a.*", "a.>", "*.b.>"] {
            assert!(!is_subject(wildcard) && is_pattern(wildcard) && has_wildcard(wildcard), "{wildcard}");
        }
        for bad in ["", ".", "a.", ".a", "a..b", "a b", "a\tb", "a\n", ">.a", "a.>.b", ".>"] {
            assert!(!is_subject(bad) && !is_pattern(bad), "{bad:?}");
        }
    }
}
