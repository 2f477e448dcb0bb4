//! Reads the XML of answers: elements and text. Attributes, comments and processing instructions mean nothing here; document
//! types, which could name other files or grow without end, are refused.

use std::borrow::Cow;

use crate::codec::Unreadable;

/// No answer nests deeper.
const DEEPEST: usize = 64;

/// An element without its namespace.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The first child of that name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.all(name).next()
    }

    /// All children of that name.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The element that a document consists of.
    ///
    /// # Errors
    /// When the document is not well-formed, or has a document type.
    pub(super) fn read(document: &[u8]) -> Result<Self, Unreadable> {
        let text = std::str::from_utf8(document).map_err(|_| Unreadable::new("The answer is not UTF-8."))?;
        // What is open, from the outside inwards; the first is no element but holds the root.
        let mut open = vec![Self::default()];
        let mut rest = text;
        while let Some(found) = rest.find('<') {
            add_text(&mut open, &unescaped(&rest[..found])?);
            rest = step(&mut open, &rest[found..])?;
        }
        add_text(&mut open, rest);
        match (open.pop(), open.is_empty()) {
            (Some(mut document), true) if document.children.len() == 1 => Ok(document.children.remove(0)),
            _ => Err(malformed("it is not one whole element")),
        }
    }
}

fn malformed(why: &str) -> Unreadable {
    Unreadable(format!("The answer is not XML that can be read: {why}."))
}

fn add_text(open: &mut [Element], text: &str) {
    if let Some(inner) = open.last_mut() {
        inner.text.push_str(text);
    }
}

/// Takes what starts with `<`; gives what follows it.
fn step<'t>(open: &mut Vec<Element>, text: &'t str) -> Result<&'t str, Unreadable> {
    if let Some(rest) = text.strip_prefix("<!--") {
        return Ok(until(rest, "-->")?.1);
    }
    if let Some(rest) = text.strip_prefix("<![CDATA[") {
        let (literal, rest) = until(rest, "]]>")?;
        add_text(open, literal);
        return Ok(rest);
    }
    if let Some(rest) = text.strip_prefix("<?") {
        return Ok(until(rest, "?>")?.1);
    }
    if text.starts_with("<!") {
        return Err(malformed("it has a document type"));
    }
    let (tag, rest) = tag(text)?;
    match tag.strip_prefix('/') {
        Some(name) => close(open, name)?,
        None => begin(open, tag)?,
    }
    Ok(rest)
}

fn until<'t>(text: &'t str, end: &str) -> Result<(&'t str, &'t str), Unreadable> {
    text.split_once(end).ok_or_else(|| malformed("it ends too early"))
}

/// What stands between `<` and `>`, a `>` in an attribute not counted, and what follows.
fn tag(text: &str) -> Result<(&str, &str), Unreadable> {
    let mut quote = None;
    for (at, char) in text.char_indices() {
        match (quote, char) {
            (None, '>') => return Ok((&text[1..at], &text[at + 1..])),
            (None, '"' | '\'') => quote = Some(char),
            (Some(end), char) if end == char => quote = None,
            _ => {}
        }
    }
    Err(malformed("it ends within a tag"))
}

fn begin(open: &mut Vec<Element>, tag: &str) -> Result<(), Unreadable> {
    if open.len() > DEEPEST {
        return Err(malformed("it nests too deep"));
    }
    open.push(Element { name: bare(tag).to_owned(), ..Element::default() });
    if tag.ends_with('/') { close(open, tag) } else { Ok(()) }
}

/// The name of a tag without namespace, attributes and slash.
fn bare(tag: &str) -> &str {
    let end = tag.find(|char: char| char.is_ascii_whitespace() || char == '/').unwrap_or(tag.len());
    tag[..end].rsplit(':').next().unwrap_or_default()
}

fn close(open: &mut Vec<Element>, tag: &str) -> Result<(), Unreadable> {
    let element = open.pop().filter(|element| element.name == bare(tag));
    match (element, open.last_mut()) {
        (Some(element), Some(outer)) => {
            outer.children.push(element);
            Ok(())
        }
        _ => Err(malformed("an element ends that was not begun")),
    }
}

/// Text with its references replaced by what they stand for.
fn unescaped(text: &str) -> Result<Cow<'_, str>, Unreadable> {
    if !text.contains('&') {
        return Ok(text.into());
    }
    let mut parts = text.split('&');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = until(part, ";")?;
        whole.push(referred(name).ok_or_else(|| malformed("it refers to a character that there is not"))?);
        whole.push_str(rest);
    }
    Ok(whole.into())
}

fn referred(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(digits) => number(digits, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(element: &Element) -> String {
        let children: Vec<String> = element.children.iter().map(shown).collect();
        format!("{}[{}{}]", element.name, element.text, children.concat())
    }

    fn read(document: &str) -> Option<String> {
        Element::read(document.as_bytes()).ok().map(|root| shown(&root))
    }

    #[test]
    fn elements_and_text() {
        for (document, expected) in [
            ("<a/>", "a[]"),
            ("<a></a>\n", "a[]"),
            ("<?xml version=\"1.0\"?><a xmlns=\"urn:x\" b='>'><c>1</c><c>2</c></a>", "a[c[1]c[2]]"),
            ("<x:a><!-- <b> --><y:b /></x:a>", "a[b[]]"),
            ("<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;</a>", "a[<&>\"'A😀]"),
            ("<a><![CDATA[<b>&amp;]]>c</a>", "a[<b>&amp;c]"),
            ("<a>é</a>", "a[é]"),
        ] {
            assert_eq!(read(document).as_deref(), Some(expected), "{document}");
        }
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        let deep = "<a>".repeat(1000) + &"</a>".repeat(1000);
        for document in [
            "",
            "text",
            "<a>",
            "</a>",
            "<a></b>",
            "<a><b></a></b>",
            "<a/><b/>",
            "<a",
            "<a b=\">",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "<a>&b;</a>",
            "<a>&#xD800;</a>",
            "<a>&amp</a>",
            "<a><!-- </a>",
            &deep,
        ] {
            assert_eq!(read(document), None, "{document}");
        }
        assert!(Element::read(b"<a>\xff</a>").is_err());
    }
}
