//! Asking people at a terminal.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Write};
use std::thread;

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use tokio::sync::oneshot;
use wire::Secret;

use crate::exit;
use crate::failure::Failure;
use crate::signals::Signals;

/// The first line of standard input, as a secret.
///
/// # Errors
/// When there is none.
pub(super) fn first_line() -> Result<Secret, Failure> {
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line);
    read.map_err(|error| Failure::new(format!("cannot read the password from standard input: {error}")))?;
    let line = Secret::new(line);
    given(line.expose().trim_end_matches(['\r', '\n']), "standard input holds no password").map(Secret::new)
}

/// What is typed at the terminal, shown.
///
/// # Errors
/// When there is no terminal, or nothing is typed.
pub(super) fn line(prompt: &str) -> Result<String, Failure> {
    let mut terminal = terminal()?;
    let line = asked(&mut terminal, prompt).map_err(unreadable)?;
    given(line.trim(), "nothing was typed").map(str::to_owned)
}

/// What is typed at the terminal, not shown.
///
/// # Errors
/// As [`line`], and when Ctrl-C is typed instead.
pub(super) async fn hidden(prompt: &'static str) -> Result<Secret, Failure> {
    let mut signals = Signals::listen()?;
    let mut terminal = terminal()?;
    let _shown_again = Hidden::begin(&terminal).map_err(unreadable)?;
    let (tell, told) = oneshot::channel();
    // Not one of the runtime's own threads: those are waited for, and this one may wait for a key that nobody types.
    thread::spawn(move || tell.send(asked(&mut terminal, prompt).map(Secret::new)));
    let line = tokio::select! {
        line = told => line.map_err(|_| unreadable(io::ErrorKind::UnexpectedEof.into()))?,
        () = signals.next() => return Err(Failure::new("stopped").code(exit::INTERRUPTED)),
    };
    let line = line.map_err(unreadable)?;
    given(line.expose().trim_end_matches(['\r', '\n']), "nothing was typed").map(Secret::new)
}

fn given<'a>(text: &'a str, otherwise: &str) -> Result<&'a str, Failure> {
    if text.is_empty() { Err(Failure::usage(otherwise)) } else { Ok(text) }
}

fn terminal() -> Result<File, Failure> {
    let terminal = OpenOptions::new().read(true).write(true).open("/dev/tty");
    terminal.map_err(|_| Failure::usage("there is no terminal to ask at").hint("give --user, and --password-stdin"))
}

fn asked(terminal: &mut File, prompt: &str) -> io::Result<String> {
    terminal.write_all(prompt.as_bytes())?;
    terminal.flush()?;
    let mut line = String::new();
    BufReader::new(terminal).read_line(&mut line)?;
    Ok(line)
}

// Taken by value, as `map_err` gives it.
#[allow(clippy::needless_pass_by_value)]
fn unreadable(error: io::Error) -> Failure {
    Failure::new(format!("cannot ask at the terminal: {error}"))
}

/// A terminal that does not show what is typed, until this is dropped.
struct Hidden {
    terminal: File,
    before: Termios,
}

impl Hidden {
    fn begin(terminal: &File) -> io::Result<Self> {
        let terminal = terminal.try_clone()?;
        let before = tcgetattr(&terminal)?;
        let mut hidden = before.clone();
        hidden.local_modes -= LocalModes::ECHO;
        tcsetattr(&terminal, OptionalActions::Flush, &hidden)?;
        Ok(Self { terminal, before })
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        let _ = tcsetattr(&self.terminal, OptionalActions::Flush, &self.before);
        // The line break that was typed was not shown either.
        let _ = self.terminal.write_all(b"\n");
    }
}
