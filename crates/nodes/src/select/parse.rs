//! The language of selections, such as `platform ~ 'Debian*' and tag:env in (prod, stage) and not online`. Pure.

use std::fmt;

use super::expression::{Expr, Field, Test};

/// How long an expression may be, in characters.
const LONGEST: usize = 8_192;
/// How deep brackets and `not` may be nested.
const DEEPEST: usize = 50;

/// Why a text is no expression, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Which character is wrong, from 1.
    pub column: usize,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "at character {}: {}", self.column, self.message)
    }
}

impl std::error::Error for Malformed {}

/// Reads an expression; an empty one means every node.
///
/// # Errors
/// What is wrong, and where.
pub(crate) fn parse(text: &str) -> Result<Expr, Malformed> {
    let length = text.chars().count();
    if length > LONGEST {
        return Err(wrong(LONGEST, format!("an expression has at most {LONGEST} characters")));
    }
    let mut parser = Parser { tokens: tokens(text)?, next: 0, end: length + 1 };
    if parser.tokens.is_empty() {
        return Ok(Expr::Every);
    }
    let whole = parser.any(0)?;
    match parser.tokens.get(parser.next) {
        None => Ok(whole),
        Some(token) => Err(wrong(token.column, "`and`, `or` or the end is expected")),
    }
}

fn wrong(column: usize, message: impl Into<String>) -> Malformed {
    Malformed { column, message: message.into() }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// Text, and whether it is all bare, so that it may be a word of the language.
    Word(String, bool),
    /// One of `( ) , = != ~ !~ < <= > >=`.
    Sign(&'static str),
}

struct Token {
    column: usize,
    kind: Kind,
}

/// Longer signs first.
const SIGNS: [&str; 12] = ["!=", "!~", "<=", ">=", "==", "(", ")", ",", "=", "~", "<", ">"];

fn tokens(text: &str) -> Result<Vec<Token>, Malformed> {
    let letters: Vec<char> = text.chars().collect();
    let (mut tokens, mut at) = (Vec::new(), 0);
    while let Some(letter) = letters.get(at) {
        if letter.is_whitespace() {
            at += 1;
        } else if let Some(sign) = sign(&letters[at..]) {
            tokens.push(Token { column: at + 1, kind: Kind::Sign(sign) });
            at += sign.len();
        } else {
            let column = at + 1;
            let kind = word(&letters, &mut at)?;
            tokens.push(Token { column, kind });
        }
    }
    Ok(tokens)
}

fn sign(rest: &[char]) -> Option<&'static str> {
    SIGNS.into_iter().find(|sign| sign.chars().enumerate().all(|(index, letter)| rest.get(index) == Some(&letter)))
}

/// Text up to the next space or sign; parts of it may stand in quotes, as in `tag:"cost centre"`.
fn word(letters: &[char], at: &mut usize) -> Result<Kind, Malformed> {
    let (mut text, mut bare) = (String::new(), true);
    while let Some(&letter) = letters.get(*at) {
        match letter {
            '"' | '\'' => {
                bare = false;
                quoted(letters, at, &mut text)?;
            }
            '!' | '&' | '|' => {
                return Err(wrong(
                    *at + 1,
                    format!("`{letter}` is no sign here: write `not`, `and`, `or`, `!=` or `!~`"),
                ));
            }
            _ if letter.is_whitespace() || sign(&letters[*at..]).is_some() => break,
            _ => {
                text.push(letter);
                *at += 1;
            }
        }
    }
    Ok(Kind::Word(text, bare))
}

/// Text in quotes, where a backslash takes the next character as it is.
fn quoted(letters: &[char], at: &mut usize, text: &mut String) -> Result<(), Malformed> {
    let (start, quote) = (*at, letters[*at]);
    *at += 1;
    while let Some(&letter) = letters.get(*at) {
        *at += 1;
        match letter {
            _ if letter == quote => return Ok(()),
            '\\' => match letters.get(*at) {
                Some(&escaped) => {
                    text.push(escaped);
                    *at += 1;
                }
                None => break,
            },
            _ => text.push(letter),
        }
    }
    Err(wrong(start + 1, "the quote is not closed"))
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
    /// The column behind the last.
    end: usize,
}

impl Parser {
    fn any(&mut self, depth: usize) -> Result<Expr, Malformed> {
        let mut parts = vec![self.all(depth)?];
        while self.takes("or") {
            parts.push(self.all(depth)?);
        }
        Ok(single(parts, Expr::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Expr, Malformed> {
        let mut parts = vec![self.one(depth)?];
        while self.takes("and") {
            parts.push(self.one(depth)?);
        }
        Ok(single(parts, Expr::All))
    }

    fn one(&mut self, depth: usize) -> Result<Expr, Malformed> {
        if depth > DEEPEST {
            return Err(wrong(self.column(), format!("brackets and `not` go {DEEPEST} deep at most")));
        }
        if self.takes("not") {
            return Ok(Expr::Not(Box::new(self.one(depth + 1)?)));
        }
        if !self.signs("(") {
            return self.fact();
        }
        let inner = self.any(depth + 1)?;
        if self.signs(")") { Ok(inner) } else { Err(wrong(self.column(), "`)` is expected")) }
    }

    fn fact(&mut self) -> Result<Expr, Malformed> {
        let column = self.column();
        let Some(name) = self.word() else {
            return Err(wrong(column, "a fact is expected, such as `tag:env = prod` or `online`"));
        };
        if let Some(group) = name.strip_prefix("group:").filter(|group| !group.is_empty()) {
            return Ok(Expr::Group(group.to_owned()));
        }
        match name.as_str() {
            "all" | "*" => return Ok(Expr::Every),
            "online" => return Ok(Expr::Is(Field::Status, Test::OneOf(vec!["Online".to_owned()]))),
            "group" if self.signs("=") => return Ok(Expr::Group(self.value()?)),
            _ => {}
        }
        let field = field(&name).ok_or_else(|| wrong(column, unknown(&name)))?;
        self.test(field)
    }

    fn test(&mut self, field: Field) -> Result<Expr, Malformed> {
        if self.takes("in") {
            return Ok(Expr::Is(field, Test::OneOf(self.list()?)));
        }
        let Some(sign) = self.sign() else { return Ok(Expr::Is(field, Test::Known)) };
        let value = self.value()?;
        let test = match sign {
            "=" | "==" | "!=" => Test::OneOf(vec![value]),
            "~" | "!~" => Test::Like(value),
            "<" => Test::Before(value),
            "<=" => Test::NotAfter(value),
            ">" => Test::After(value),
            _ => Test::NotBefore(value),
        };
        let is = Expr::Is(field, test);
        Ok(if sign.starts_with('!') { Expr::Not(Box::new(is)) } else { is })
    }

    fn list(&mut self) -> Result<Vec<String>, Malformed> {
        if !self.signs("(") {
            return Err(wrong(self.column(), "`(` is expected behind `in`"));
        }
        let mut values = vec![self.value()?];
        while self.signs(",") {
            values.push(self.value()?);
        }
        if self.signs(")") { Ok(values) } else { Err(wrong(self.column(), "`,` or `)` is expected")) }
    }

    fn value(&mut self) -> Result<String, Malformed> {
        let column = self.column();
        self.word().ok_or_else(|| wrong(column, "a value is expected"))
    }

    /// The next word, whatever it is.
    fn word(&mut self) -> Option<String> {
        let Some(Token { kind: Kind::Word(text, _), .. }) = self.tokens.get(self.next) else { return None };
        self.next += 1;
        Some(text.clone())
    }

    /// The next sign, if it compares.
    fn sign(&mut self) -> Option<&'static str> {
        let Some(Token { kind: Kind::Sign(sign), .. }) = self.tokens.get(self.next) else { return None };
        let sign = *sign;
        if ["(", ")", ","].contains(&sign) {
            return None;
        }
        self.next += 1;
        Some(sign)
    }

    /// Goes over a word of the language, if it is the next.
    fn takes(&mut self, word: &str) -> bool {
        let Some(Token { kind: Kind::Word(text, true), .. }) = self.tokens.get(self.next) else { return false };
        let found = text.eq_ignore_ascii_case(word);
        self.next += usize::from(found);
        found
    }

    /// Goes over a sign, if it is the next.
    fn signs(&mut self, wanted: &str) -> bool {
        let found = matches!(self.tokens.get(self.next), Some(Token { kind: Kind::Sign(sign), .. }) if *sign == wanted);
        self.next += usize::from(found);
        found
    }

    fn column(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |token| token.column)
    }
}

fn single(mut parts: Vec<Expr>, many: fn(Vec<Expr>) -> Expr) -> Expr {
    if parts.len() == 1 { parts.remove(0) } else { many(parts) }
}

fn field(name: &str) -> Option<Field> {
    if let Some((kind, of)) = name.split_once(':') {
        return match kind {
            _ if of.is_empty() => None,
            "tag" => Some(Field::Tag(of.to_owned())),
            "attr" | "attribute" => Some(Field::Attribute(of.to_owned())),
            _ => None,
        };
    }
    Some(match name {
        "id" => Field::Id,
        "name" => Field::Name,
        "host" => Field::Host,
        "ip" => Field::Ip,
        "platform" => Field::Platform,
        "platform-type" => Field::PlatformType,
        "platform-version" => Field::PlatformVersion,
        "agent" => Field::Agent,
        "agent-version" => Field::AgentVersion,
        "role" => Field::Role,
        "activation" => Field::Activation,
        "status" => Field::Status,
        _ => return None,
    })
}

fn unknown(name: &str) -> String {
    format!(
        "there is no fact `{name}`. Use id, name, host, ip, platform, platform-type, platform-version, agent, \
         agent-version, role, activation, status, online, tag:KEY, attr:NAME or group:NAME"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(field: Field, value: &str) -> Expr {
        Expr::Is(field, Test::OneOf(vec![value.to_owned()]))
    }

    #[test]
    fn and_binds_closer_than_or() {
        let a = || is(Field::Tag("a".to_owned()), "1");
        assert_eq!(parse("tag:a=1 or tag:a = 1 AND tag:a==1"), Ok(Expr::Any(vec![a(), Expr::All(vec![a(), a()])])));
        assert_eq!(parse("(tag:a=1 or tag:a=1) and online").unwrap(), {
            Expr::All(vec![Expr::Any(vec![a(), a()]), is(Field::Status, "Online")])
        });
        assert_eq!(parse("not not tag:a=1"), Ok(Expr::Not(Box::new(Expr::Not(Box::new(a()))))));
        assert_eq!(parse("tag:a != 1"), Ok(Expr::Not(Box::new(a()))));
    }

    #[test]
    fn values_and_names_in_quotes() {
        let cost = Field::Tag("cost centre".to_owned());
        assert_eq!(parse(r#"tag:"cost centre" = "a \"b\"""#), Ok(is(cost.clone(), "a \"b\"")));
        assert_eq!(parse("tag:'cost centre'"), Ok(Expr::Is(cost, Test::Known)));
        assert_eq!(parse("name = and"), Ok(is(Field::Name, "and")), "a value may be any word");
        assert_eq!(parse("name = ''"), Ok(is(Field::Name, "")));
        assert_eq!(parse("platform in (Debian, 'Red Hat')"), {
            Ok(Expr::Is(Field::Platform, Test::OneOf(vec!["Debian".to_owned(), "Red Hat".to_owned()])))
        });
    }

    #[test]
    fn nothing_means_every_node() {
        for text in ["", "  ", "all", "*"] {
            assert_eq!(parse(text), Ok(Expr::Every), "{text:?}");
        }
        assert_eq!(parse("group:web"), Ok(Expr::Group("web".to_owned())));
        assert_eq!(parse("group = web"), Ok(Expr::Group("web".to_owned())));
    }

    #[test]
    fn faults_have_a_place() {
        for (text, column) in [
            ("colour = red", 1),
            ("name =", 7),
            ("name = a b", 10),
            ("(name = a", 10),
            ("name = a or", 12),
            ("name in a", 9),
            ("name in (a b)", 12),
            ("name = 'a", 8),
            ("name = 'a\\", 8),
            ("tag: = a", 1),
            ("!online", 1),
            ("name = a && online", 10),
            (")", 1),
            ("= a", 1),
        ] {
            assert_eq!(parse(text).map_err(|wrong| wrong.column), Err(column), "{text}");
        }
    }

    #[test]
    fn depth_and_length_have_limits() {
        assert!(parse(&format!("{}online{}", "(".repeat(40), ")".repeat(40))).is_ok());
        for text in ["(".repeat(8_000), "not ".repeat(2_000), "a".repeat(10_000)] {
            assert!(parse(&text).is_err());
        }
    }
}
