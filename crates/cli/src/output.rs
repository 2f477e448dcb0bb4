//! The only place that prints: answers go to standard output, everything about them to standard error.

use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};

use comfy_table::Table;
use comfy_table::presets::NOTHING;
use serde_json::Value;

use crate::failure::Failure;

/// Prints text as it is, at once.
///
/// # Errors
/// When it cannot be written; silently when the reader has gone.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(unwritten)
}

/// Prints bytes as they are, at once.
///
/// # Errors
/// As [`text`].
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(unwritten)
}

/// Writes bytes as they are to standard error.
pub(crate) fn error_bytes(bytes: &[u8]) {
    // Nobody is left to tell when standard error is closed.
    let _ = io::stderr().lock().write_all(bytes);
}

/// Prints a line.
///
/// # Errors
/// As [`text`].
pub(crate) fn line(line: &str) -> Result<(), Failure> {
    text(&format!("{line}\n"))
}

/// Prints JSON for programs and people.
///
/// # Errors
/// As [`text`].
pub(crate) fn json(value: &Value) -> Result<(), Failure> {
    line(&format!("{value:#}"))
}

/// Prints a table for people. In what comes from machines, characters that would not be seen are escaped.
///
/// # Errors
/// As [`text`].
pub(crate) fn table(heads: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Result<(), Failure> {
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(heads);
    table.add_rows(rows.into_iter().map(|row| row.iter().map(|cell| printable(cell)).collect::<Vec<_>>()));
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    line(&table.to_string().lines().map(str::trim_end).collect::<Vec<_>>().join("\n"))
}

/// A heading above the output of one of several nodes.
///
/// # Errors
/// As [`text`].
pub(crate) fn heading(heading: &str) -> Result<(), Failure> {
    line(&styled(&printable(heading), BOLD, coloured(&io::stdout())))
}

/// Writes text as it is to standard error.
pub(crate) fn error_text(text: &str) {
    // Nobody is left to tell when standard error is closed.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Tells a person something beside the answer.
pub(crate) fn note(note: &str) {
    error_text(&format!("{}\n", printable(note)));
}

/// Warns a person.
pub(crate) fn warning(warning: &str) {
    labelled("warning:", YELLOW, warning);
}

/// Tells why the program ends badly, and what to do.
pub(crate) fn failure(failure: &Failure) {
    if let Some(message) = &failure.message {
        labelled("error:", RED, message);
    }
    if let Some(hint) = &failure.hint {
        labelled("hint:", BOLD, hint);
    }
}

/// Whether people look at standard error.
pub(crate) fn watched() -> bool {
    io::stderr().is_terminal()
}

/// Whether the log, on standard error, may have colours.
pub(crate) fn coloured_log() -> bool {
    coloured(&io::stderr())
}

const BOLD: &str = "1";
const RED: &str = "1;31";
const YELLOW: &str = "1;33";

fn labelled(label: &str, style: &str, message: &str) {
    error_text(&format!("{} {message}\n", styled(label, style, coloured(&io::stderr()))));
}

fn coloured(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn styled(text: &str, style: &str, coloured: bool) -> String {
    if coloured { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_owned() }
}

/// Text with its control characters escaped, and those that nobody sees or that turn the direction of writing: a machine's
/// name must not steer the terminal, nor pass for another.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() || is_unseen(letter) {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// Whether a character only formats what stands around it.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Text of at most that many characters: its beginning and its end, where names differ.
pub(crate) fn cut(text: &str, longest: usize) -> String {
    let length = text.chars().count();
    if length <= longest {
        return text.to_owned();
    }
    let kept = longest.saturating_sub(1);
    let begin = text.chars().take(kept / 2);
    begin.chain(['…']).chain(text.chars().skip(length - kept.div_ceil(2))).collect()
}

// Taken by value, as `map_err` gives it.
#[allow(clippy::needless_pass_by_value)]
fn unwritten(error: io::Error) -> Failure {
    if error.kind() == ErrorKind::BrokenPipe {
        return Failure::broken_pipe();
    }
    Failure::new(format!("cannot write to standard output: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(printable("web\x1b[2J-1\n"), "web\\u{1b}[2J-1\\u{a}");
        assert_eq!(printable("a\u{202e}b\u{200b}"), "a\\u{202e}b\\u{200b}");
        assert_eq!(printable("grün-1"), "grün-1");
    }

    #[test]
    fn long_text_keeps_its_ends() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdefg", 6), "ab…efg");
        assert_eq!(cut("äöüäöü", 3), "ä…ü");
    }

    #[test]
    fn style_only_where_it_is_seen() {
        assert_eq!(styled("error:", RED, false), "error:");
        assert_eq!(styled("error:", RED, true), "\x1b[1;31merror:\x1b[0m");
    }

    #[test]
    fn a_reader_that_has_gone_is_no_news() {
        assert!(unwritten(ErrorKind::BrokenPipe.into()).message.is_none());
        assert!(unwritten(ErrorKind::StorageFull.into()).message.is_some());
    }
}
