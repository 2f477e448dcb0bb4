//! The one place that prints.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this is the output module of a command-line tool")]

use std::io::Write as _;
use std::time::Duration;

/// One line (or more) of result.
pub(crate) fn line(text: &str) {
    println!("{text}");
}

/// The heading of a stage, before its own output.
pub(crate) fn heading(text: &str) {
    println!("\n==> {text}");
    // What the stage prints comes from another process; ours has to be out before.
    let _ = std::io::stdout().flush();
}

/// What went wrong, on standard error.
pub(crate) fn error(text: &str) {
    eprintln!("xtask: {text}");
}

/// A duration for people: `0.4 s`, `12 s`, `3 min 07 s`.
pub(crate) fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f32()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_well() {
        assert_eq!(duration(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration(Duration::from_secs(12)), "12 s");
        assert_eq!(duration(Duration::from_secs(187)), "3 min 07 s");
    }
}
