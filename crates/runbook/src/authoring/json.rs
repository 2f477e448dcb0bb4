//! JSON as people hand it in: read, and searched for the place of a value.

use serde_json::Value;

use super::path;
use crate::malformed::Malformed;

/// Reads JSON; nested at most 128 levels deep.
pub(super) fn read(text: &str) -> Result<Value, Malformed> {
    serde_json::from_str(text).map_err(|error| {
        let whole = error.to_string();
        let message = whole.split(" at line ").next().unwrap_or_default().to_owned();
        Malformed { line: error.line(), column: error.column(), message }
    })
}

/// Where the value with this path begins in well-formed JSON, or the innermost one around it: line and column, from 1. A
/// member begins where its name does.
pub(super) fn locate(text: &str, wanted: &str) -> Option<(usize, usize)> {
    let mut scanner = Scanner { text, at: 0, wanted, best: None };
    scanner.value(None, "");
    scanner.best.map(|(_, at)| position(text, at))
}

fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    wanted: &'a str,
    /// Length of the longest path that was found, and where it is.
    best: Option<(usize, usize)>,
}

impl Scanner<'_> {
    fn peek(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, wanted: u8) -> Option<()> {
        (self.peek()? == wanted).then(|| self.at += 1)
    }

    /// Ends with nothing where the text is no JSON.
    fn value(&mut self, begins: Option<usize>, path: &str) -> Option<()> {
        let first = self.peek()?;
        if path::leads_to(path, self.wanted) && self.best.is_none_or(|(length, _)| length <= path.len()) {
            self.best = Some((path.len(), begins.unwrap_or(self.at)));
        }
        match first {
            b'{' => self.object(path),
            b'[' => self.array(path),
            b'"' => self.string().map(drop),
            _ => {
                let rest = self.text.as_bytes().get(self.at..)?;
                let length = rest.iter().take_while(|byte| !b",]} \t\r\n".contains(byte)).count();
                self.at += length;
                (length > 0).then_some(())
            }
        }
    }

    fn object(&mut self, path: &str) -> Option<()> {
        self.take(b'{')?;
        while self.peek()? != b'}' {
            let begins = self.at;
            let name = self.string()?;
            self.take(b':')?;
            self.value(Some(begins), &path::member(path, &name))?;
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.take(b'}')
    }

    fn array(&mut self, path: &str) -> Option<()> {
        self.take(b'[')?;
        let mut index = 0;
        while self.peek()? != b']' {
            self.value(None, &path::item(path, index))?;
            index += 1;
            if self.peek()? == b',' {
                self.at += 1;
            }
        }
        self.take(b']')
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let begins = self.at - 1;
        let mut escaped = false;
        for byte in self.text.as_bytes().get(self.at..)? {
            self.at += 1;
            match byte {
                b'"' if !escaped => return serde_json::from_str(self.text.get(begins..self.at)?).ok(),
                byte => escaped = !escaped && *byte == b'\\',
            }
        }
        None
    }
}
