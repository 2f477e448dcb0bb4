//! Texts with wildcards and variables, taken apart once so that comparing costs little and allocates nothing.

use crate::context::Scope;

/// Whether letters that differ only by case are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Sensitive,
    Ignored,
}

/// What a text may hold beside itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Syntax {
    /// `*` and `?` stand for others.
    pub(crate) wildcards: bool,
    /// `${key}` stands for the key's value.
    pub(crate) variables: bool,
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Literal(Box<str>),
    /// `*`: any characters, or none. It knows no boundaries: `:` and `/` are characters.
    Many,
    /// `?`: one character.
    One,
    Variable {
        key: Box<str>,
        default: Option<Box<str>>,
    },
}

/// A text to compare with. The common forms are one comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// `*`
    Any,
    Exact(Box<str>),
    /// Text, then `*`.
    Prefix(Box<str>),
    Parts(Box<[Part]>),
}

impl Pattern {
    /// Takes `text` apart. Fails, saying why, on a variable that is not one.
    pub(crate) fn parse(text: &str, syntax: Syntax) -> Result<Self, String> {
        parts(text, syntax).map(Self::from)
    }

    pub(crate) fn matches(&self, text: &str, case: Case, scope: Scope<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Exact(literal) if case == Case::Sensitive => **literal == *text,
            Self::Exact(literal) => strip(text, literal, case) == Some(text.len()),
            Self::Prefix(literal) => strip(text, literal, case).is_some(),
            Self::Parts(parts) => glob(parts, text, case, scope),
        }
    }

    /// Calls `visit` with the key of each variable.
    pub(crate) fn each_key(&self, visit: &mut dyn FnMut(&str)) {
        if let Self::Parts(parts) = self {
            each_key(parts, visit);
        }
    }
}

impl From<Vec<Part>> for Pattern {
    fn from(parts: Vec<Part>) -> Self {
        match parts.as_slice() {
            [] => Self::Exact("".into()),
            [Part::Many] => Self::Any,
            [Part::Literal(text)] => Self::Exact(text.clone()),
            [Part::Literal(text), Part::Many] => Self::Prefix(text.clone()),
            _ => Self::Parts(parts.into()),
        }
    }
}

impl Part {
    /// The text that a literal or a variable stands for. Wildcards in a value are characters like others. A variable
    /// without value and default has none, so that its pattern matches nothing.
    pub(crate) fn text<'a>(&'a self, scope: Scope<'a>) -> Option<&'a str> {
        match self {
            Self::Literal(text) => Some(text),
            Self::Variable { key, default } => scope.variable(key).or(default.as_deref()),
            Self::Many | Self::One => None,
        }
    }

    /// How many bytes at the start of `text` it matches.
    fn take(&self, text: &str, case: Case, scope: Scope<'_>) -> Option<usize> {
        match self {
            Self::One => text.chars().next().map(char::len_utf8),
            part => strip(text, part.text(scope)?, case),
        }
    }
}

/// Calls `visit` with the key of each variable.
pub(crate) fn each_key(parts: &[Part], visit: &mut dyn FnMut(&str)) {
    for part in parts {
        if let Part::Variable { key, .. } = part {
            visit(key);
        }
    }
}

/// Matches greedily and goes back to the last `*` only: time grows with the product of both lengths at most.
fn glob(parts: &[Part], text: &str, case: Case, scope: Scope<'_>) -> bool {
    let (mut part, mut at) = (0, 0);
    let mut retry = None;
    loop {
        match parts.get(part) {
            None if at == text.len() => return true,
            Some(Part::Many) if part + 1 == parts.len() => return true,
            Some(Part::Many) => {
                part += 1;
                retry = Some((part, at));
                continue;
            }
            Some(other) => {
                if let Some(taken) = other.take(&text[at..], case, scope) {
                    (part, at) = (part + 1, at + taken);
                    continue;
                }
            }
            None => {}
        }
        let Some(again) =
            retry.and_then(|(back, from)| Some((back, next(parts.get(back), &text[from..], case, scope)? + from)))
        else {
            return false;
        };
        (part, at) = again;
        retry = Some(again);
    }
}

/// How far to skip in `text`, one character at least, to where `part`, that after a `*`, may match: where its first byte
/// is, and enough is left.
fn next(part: Option<&Part>, text: &str, case: Case, scope: Scope<'_>) -> Option<usize> {
    let step = text.chars().next()?.len_utf8();
    let literal = match part {
        None | Some(Part::Many | Part::One) => return Some(step),
        Some(part) => part.text(scope)?,
    };
    match (literal.as_bytes().first(), case) {
        (Some(first), Case::Sensitive) => {
            let last = text.len().checked_sub(literal.len())?;
            Some(step + text.as_bytes().get(step..=last)?.iter().position(|byte| byte == first)?)
        }
        _ => Some(step),
    }
}

/// How many bytes of `text` its beginning `literal` takes; none if it does not begin so.
fn strip(text: &str, literal: &str, case: Case) -> Option<usize> {
    let head = text.as_bytes().get(..literal.len());
    if head == Some(literal.as_bytes()) {
        return Some(literal.len());
    }
    match case {
        Case::Sensitive => None,
        Case::Ignored if head.is_some_and(|head| head.eq_ignore_ascii_case(literal.as_bytes())) => Some(literal.len()),
        Case::Ignored if literal.is_ascii() => None,
        Case::Ignored => strip_unicode(text, literal),
    }
}

fn strip_unicode(text: &str, literal: &str) -> Option<usize> {
    let mut rest = text.chars();
    for expected in literal.chars() {
        let found = rest.next()?;
        if !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    Some(text.len() - rest.as_str().len())
}

/// The parts of `text`, neighbouring literals joined.
pub(crate) fn parts(text: &str, syntax: Syntax) -> Result<Vec<Part>, String> {
    let (mut parts, mut literal, mut rest) = (Vec::new(), String::new(), text);
    while let Some(next) = rest.chars().next() {
        let special = match next {
            '*' if syntax.wildcards => Part::Many,
            '?' if syntax.wildcards => Part::One,
            '$' if syntax.variables && rest.starts_with("${") => {
                let (variable, after) = variable(rest)?;
                rest = after;
                match variable {
                    Part::Literal(text) => literal.push_str(&text),
                    variable => push(&mut parts, &mut literal, variable),
                }
                continue;
            }
            other => {
                literal.push(other);
                rest = &rest[other.len_utf8()..];
                continue;
            }
        };
        push(&mut parts, &mut literal, special);
        rest = &rest[1..];
    }
    if !literal.is_empty() {
        parts.push(Part::Literal(literal.into()));
    }
    Ok(parts)
}

fn push(parts: &mut Vec<Part>, literal: &mut String, part: Part) {
    if !literal.is_empty() {
        parts.push(Part::Literal(std::mem::take(literal).into()));
    }
    if part != Part::Many || parts.last() != Some(&Part::Many) {
        parts.push(part);
    }
}

/// The variable at the start of `text`, and what follows it. `${*}`, `${?}` and `${$}` are the characters in them.
fn variable(text: &str) -> Result<(Part, &str), String> {
    let inner = &text[2..];
    for special in ["*", "?", "$"] {
        if let Some(rest) = inner.strip_prefix(special).and_then(|rest| rest.strip_prefix('}')) {
            return Ok((Part::Literal(special.into()), rest));
        }
    }
    let end = inner.find(['}', ',']).ok_or_else(|| format!("the variable `{text}` has no closing brace"))?;
    let key = inner[..end].trim();
    if key.is_empty() || key.contains(['{', '$', '\'']) {
        return Err(format!("`{text}` does not begin with a variable such as ${{aws:username}}"));
    }
    let (default, rest) = default(&inner[end..], text)?;
    Ok((Part::Variable { key: key.into(), default }, rest))
}

/// The default after a variable's key, if any, and what follows the closing brace.
fn default<'a>(tail: &'a str, variable: &str) -> Result<(Option<Box<str>>, &'a str), String> {
    if let Some(rest) = tail.strip_prefix('}') {
        return Ok((None, rest));
    }
    let quoted = tail.strip_prefix(',').and_then(|tail| tail.trim_start().strip_prefix('\''));
    let split = quoted.and_then(|quoted| quoted.split_once('\''));
    let closed = split.and_then(|(text, rest)| Some((text, rest.trim_start().strip_prefix('}')?)));
    let (text, rest) = closed.ok_or_else(|| {
        format!("the default in `{variable}` must be in single quotes, such as ${{aws:username, 'nobody'}}")
    })?;
    Ok((Some(text.into()), rest))
}
