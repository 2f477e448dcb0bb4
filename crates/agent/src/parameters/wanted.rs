//! What a program on this machine asks for, in the words of AWS's Parameters and Secrets extension. Pure.

use std::fmt::Write as _;

/// A parameter as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Its name, with the version or label behind it.
    pub(crate) name: String,
    /// A secret in clear.
    pub(crate) decrypted: bool,
}

impl Wanted {
    /// Reads the query of a request: `name`, then `version` or `label` (the first of them counts), `withDecryption`. What
    /// else stands in it is passed over.
    ///
    /// # Errors
    /// The sentence that says what is wrong.
    pub(crate) fn parse(query: &str) -> Result<Self, String> {
        let (mut name, mut selector, mut decrypted) = (None, None, false);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value).ok_or_else(|| format!("the value of {key} is not encoded as URLs are"))?;
            match key {
                "name" => name = Some(value),
                "version" if value.parse::<u64>().is_err() => return Err("version must be a whole number".to_owned()),
                "version" | "label" if selector.is_none() => selector = Some(value),
                "withDecryption" => decrypted = truth(&value)?,
                _ => {}
            }
        }
        let mut name = name.filter(|name| !name.is_empty()).ok_or("name is missing")?;
        if let Some(selector) = selector {
            let _ = write!(name, ":{selector}");
        }
        Ok(Self { name, decrypted })
    }

    /// What tells it from others.
    pub(crate) fn key(&self) -> String {
        let kind = if self.decrypted { "clear" } else { "plain" };
        format!("{kind} {}", self.name)
    }
}

fn truth(value: &str) -> Result<bool, String> {
    match value.to_ascii_lowercase().as_str() {
        "true" | "1" | "t" => Ok(true),
        "false" | "0" | "f" | "" => Ok(false),
        _ => Err("withDecryption must be true or false".to_owned()),
    }
}

/// `%2F` and `+` as what they stand for.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next()?)? << 4 | digit(rest.next()?)?,
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::proptest;

    use super::Wanted;

    #[track_caller]
    fn check(query: &str, name: &str, decrypted: bool) {
        assert_eq!(Wanted::parse(query), Ok(Wanted { name: name.to_owned(), decrypted }), "{query}");
    }

    #[test]
    fn queries_as_the_extension_takes_them() {
        check("name=MyParameter&version=5", "MyParameter:5", false);
        check("name=%2Fa%2Fb%2f&label=release", "/a/b/:release", false);
        check("name=/a/b&withDecryption=true", "/a/b", true);
        check("withDecryption=FALSE&name=a%20b+c", "a b c", false);
        check("name=a&label=x&version=3", "a:x", false);
        check(
            "name=arn:aws:ssm:us-east-1:123456789012:parameter/P&other=1&",
            "arn:aws:ssm:us-east-1:123456789012:parameter/P",
            false,
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (query, part) in [
            ("", "name is missing"),
            ("name=", "name is missing"),
            ("name=a&version=x", "version must be"),
            ("name=a&version=-1", "version must be"),
            ("name=a&withDecryption=yes", "withDecryption must be"),
            ("name=%", "not encoded"),
            ("name=%zz", "not encoded"),
            ("name=%ff", "not encoded"),
        ] {
            assert!(Wanted::parse(query).unwrap_err().contains(part), "{query}");
        }
    }

    #[test]
    fn clear_and_sealed_are_told_apart() {
        let key = |query| Wanted::parse(query).unwrap().key();
        assert_ne!(key("name=a"), key("name=a&withDecryption=true"));
        assert_ne!(key("name=a&version=1"), key("name=a"));
    }

    proptest! {
        #[test]
        fn any_query_is_answered(query in ".{0,80}") {
            let _ = Wanted::parse(&query);
        }
    }
}
