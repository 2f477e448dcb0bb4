//! The little XML that S3 needs: flat documents written, a few elements read.

const SPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A document that is written element by element.
pub(crate) struct Writer(String);

impl Writer {
    /// A document with this root, in S3's namespace.
    pub(crate) fn new(root: &str) -> Self {
        Self(format!("{HEAD}<{root} xmlns=\"{SPACE}\">"))
    }

    /// An element with text.
    pub(crate) fn text(&mut self, name: &str, text: &str) -> &mut Self {
        self.0.push_str(&format!("<{name}>{}</{name}>", escaped(text)));
        self
    }

    /// An element with what `inner` writes.
    pub(crate) fn within(&mut self, name: &str, inner: impl FnOnce(&mut Self)) -> &mut Self {
        self.0.push_str(&format!("<{name}>"));
        inner(self);
        self.0.push_str(&format!("</{name}>"));
        self
    }

    /// The whole document.
    pub(crate) fn done(mut self, root: &str) -> String {
        self.0.push_str(&format!("</{root}>"));
        self.0
    }
}

/// A document of elements with text, in no namespace, as errors are.
pub(crate) fn document(root: &str, elements: &[(&str, &str)]) -> String {
    let inner: String = elements.iter().map(|(name, text)| format!("<{name}>{}</{name}>", escaped(text))).collect();
    format!("{HEAD}<{root}>{inner}</{root}>")
}

/// A document that is one element with text.
pub(crate) fn element(name: &str, text: &str) -> String {
    format!("{HEAD}<{name} xmlns=\"{SPACE}\">{}</{name}>", escaped(text))
}

/// The texts between the tags of each element of this name, in order.
pub(crate) fn elements<'a>(text: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    text.split(&open).skip(1).filter_map(|rest| rest.split_once(&close).map(|(inner, _)| inner)).collect()
}

/// The text of the first element of this name.
pub(crate) fn text(document: &str, name: &str) -> Option<String> {
    elements(document, name).first().map(|text| unescaped(text.trim()))
}

/// What XML cannot hold becomes a question mark.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' => out.push(character),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('?'),
            other => out.push(other),
        }
    }
    out
}

fn unescaped(text: &str) -> String {
    let entities = [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#x22;", "\""),
        ("&apos;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    entities.iter().fold(text.to_owned(), |text, (entity, plain)| text.replace(entity, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_survive() {
        assert!(element("A", "<x>").ends_with("/\">&lt;x&gt;</A>"));
        let written = document("A", &[("B", "<x> & \"y\"")]);
        assert_eq!(text(&written, "B").as_deref(), Some("<x> & \"y\""));
        assert_eq!(document("A", &[("B", "\u{1}\r")]), format!("{HEAD}<A><B>?&#13;</B></A>"));
    }

    #[test]
    fn parts_are_found_in_order() {
        let text = "<C><Part><ETag>\"a\"</ETag><PartNumber>1</PartNumber></Part>\n <Part><PartNumber>2</PartNumber></Part><Part>";
        let parts = elements(text, "Part");
        assert_eq!(parts.len(), 2);
        assert_eq!(super::text(parts[0], "ETag").as_deref(), Some("\"a\""));
        assert_eq!(super::text(parts[1], "ETag"), None);
    }
}
