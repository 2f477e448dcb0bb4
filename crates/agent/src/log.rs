//! Lines for the journal of the host: time, level, message, then `key=value`. Secrets are never handed in.

use std::fmt::{Display, Write as _};
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::clock;

/// What goes with a message.
pub(crate) type Fields<'a> = &'a [(&'a str, &'a dyn Display)];

static VERBOSE: AtomicBool = AtomicBool::new(false);

/// Whether [`debug`] writes anything.
pub(crate) fn set_verbose(verbose: bool) {
    VERBOSE.store(verbose, Ordering::Relaxed);
}

/// Of interest while looking for a fault.
pub(crate) fn debug(message: &str, fields: Fields<'_>) {
    if VERBOSE.load(Ordering::Relaxed) {
        emit("debug", message, fields);
    }
}

/// Of interest to who runs the host.
pub(crate) fn info(message: &str, fields: Fields<'_>) {
    emit("info", message, fields);
}

/// Something failed, and the agent goes on.
pub(crate) fn warn(message: &str, fields: Fields<'_>) {
    emit("warn", message, fields);
}

fn emit(level: &str, message: &str, fields: Fields<'_>) {
    let line = line(clock::now_ms(), level, message, fields);
    // Nobody is left to tell when standard error is closed.
    let _ = io::stderr().lock().write_all(line.as_bytes());
}

fn line(now_ms: i64, level: &str, message: &str, fields: Fields<'_>) -> String {
    let mut line = format!("{} {level} {message}", protocol::timestamp::format(now_ms));
    for (name, value) in fields {
        let value = value.to_string();
        let plain = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
        let _ = if plain { write!(line, " {name}={value}") } else { write!(line, " {name}={value:?}") };
    }
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn one_line_whatever_the_values() {
        assert_eq!(
            line(0, "info", "job taken", &[("job", &"a.b"), ("text", &"two\nlines"), ("n", &3), ("none", &"")]),
            "1970-01-01T00:00:00.000Z info job taken job=a.b text=\"two\\nlines\" n=3 none=\"\"\n"
        );
    }
}
