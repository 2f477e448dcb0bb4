//! What of a step's output fits into a report.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Characters of each stream in a report.
const STREAM_LIMIT: usize = 24_000;
const STREAM_SUFFIX: &str = "--output truncated--";
/// Characters of both streams together.
const COMBINED_LIMIT: usize = 2_500;
const COMBINED_SUFFIX: &str = "\n---Output truncated---";
const SEPARATOR: &str = "\n----------ERROR-------\n";

/// The start of a file, as much as a report can hold and a little more, so that a cut shows. Bytes that are no UTF-8 are
/// replaced. A file that is not there is empty.
pub(crate) fn read(path: &Path) -> io::Result<String> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    // A character has at most four bytes.
    file.take(4 * (STREAM_LIMIT as u64 + 1)).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A stream, cut to what a report holds.
pub(crate) fn cut(stream: &str) -> String {
    cut_to(stream, STREAM_LIMIT, STREAM_SUFFIX)
}

/// A stream with a line added, cut to what a report holds. The line is kept, for it says why the document ended.
pub(crate) fn with_line(stream: &str, line: &str) -> String {
    let room = STREAM_LIMIT.saturating_sub(line.chars().count() + 1);
    format!("{}\n{line}", cut_to(stream, room, STREAM_SUFFIX))
}

/// Both streams, cut to what a report holds: each has half of the room, or what the other leaves.
pub(crate) fn combined(stdout: &str, stderr: &str) -> String {
    if stderr.is_empty() {
        return cut_to(stdout, COMBINED_LIMIT, COMBINED_SUFFIX);
    }
    let room = COMBINED_LIMIT - SEPARATOR.len();
    let half = room / 2;
    // No more than a limit's worth is counted: a stream can be long.
    let length = |stream: &str| stream.chars().take(room).count();
    let (out, err) = (length(stdout), length(stderr));
    let (for_out, for_err) = if out <= half { (out, room - out) } else { (room - err.min(half), err.min(half)) };
    let stdout = cut_to(stdout, for_out, COMBINED_SUFFIX);
    format!("{stdout}{SEPARATOR}{}", cut_to(stderr, for_err, COMBINED_SUFFIX))
}

/// At most `limit` characters, the suffix included where something was cut.
fn cut_to(text: &str, limit: usize, suffix: &str) -> String {
    if text.chars().nth(limit).is_none() {
        return text.to_owned();
    }
    let kept = limit.saturating_sub(suffix.len());
    text.chars().take(kept).chain(suffix.chars()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{COMBINED_LIMIT, STREAM_LIMIT, combined, cut, read, with_line};

    #[test]
    fn short_output_is_left_alone() {
        assert_eq!(cut("out"), "out");
        assert_eq!(combined("out\n", ""), "out\n");
        assert_eq!(combined("out\n", "err"), "out\n\n----------ERROR-------\nerr");
        assert_eq!(combined("", "err"), "\n----------ERROR-------\nerr");
        assert_eq!(cut(&"ä".repeat(STREAM_LIMIT)), "ä".repeat(STREAM_LIMIT));
    }

    #[test]
    fn long_streams_end_with_a_mark() {
        let text = cut(&"ä".repeat(STREAM_LIMIT + 1));
        assert_eq!(text.chars().count(), STREAM_LIMIT);
        assert!(text.ends_with("ä--output truncated--"));
    }

    #[test]
    fn a_line_is_kept_whatever_is_before_it() {
        let text = with_line(&"x".repeat(STREAM_LIMIT), "why");
        assert_eq!(text.chars().count(), STREAM_LIMIT);
        assert!(text.ends_with("x--output truncated--\nwhy"));
        assert_eq!(with_line("", "why"), "\nwhy");
    }

    #[test]
    fn each_half_is_cut() {
        let text = combined(&"o".repeat(5000), &"e".repeat(5000));
        assert_eq!(text.chars().count(), COMBINED_LIMIT);
        assert!(text.contains("o\n---Output truncated---\n----------ERROR-------\ne"));
        assert!(text.ends_with("e\n---Output truncated---"));
    }

    #[test]
    fn a_short_half_leaves_its_room_to_the_other() {
        let text = combined("out", &"e".repeat(5000));
        assert_eq!(text.chars().count(), COMBINED_LIMIT);
        assert!(text.starts_with("out\n----------ERROR-------\ne"));
        let text = combined(&"o".repeat(5000), "err");
        assert_eq!(text.chars().count(), COMBINED_LIMIT);
        assert!(text.ends_with("---Output truncated---\n----------ERROR-------\nerr"));
    }

    #[test]
    fn files_of_any_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stdout");
        assert_eq!(read(&path).unwrap(), "");
        std::fs::write(&path, b"a\xffb").unwrap();
        assert_eq!(read(&path).unwrap(), "a\u{fffd}b");
        std::fs::write(&path, "€".repeat(40_000)).unwrap();
        assert!(cut(&read(&path).unwrap()).ends_with("€--output truncated--"));
    }

    proptest! {
        #[test]
        fn nothing_is_ever_too_long(out in 0_usize..6000, err in 0_usize..6000) {
            let (stdout, stderr) = ("ö".repeat(out), "e".repeat(err));
            let text = combined(&stdout, &stderr);
            prop_assert!(text.chars().count() <= COMBINED_LIMIT);
            if out + err + 24 <= COMBINED_LIMIT {
                prop_assert_eq!(text.chars().filter(|char| *char == 'ö').count(), out);
            }
        }
    }
}
