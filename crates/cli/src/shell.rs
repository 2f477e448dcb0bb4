//! From the words after `--` to the script that the nodes run.

use std::borrow::Cow;

/// One word is the script itself; several are the words of one simple command, quoted so that they stay what they are.
pub(crate) fn script(words: &[String]) -> String {
    match words {
        [script] => script.clone(),
        words => words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" "),
    }
}

/// A word as a POSIX shell reads it back.
pub(crate) fn quoted(word: &str) -> Cow<'_, str> {
    let harmless = |letter: char| letter.is_ascii_alphanumeric() || "_-./:@%+,".contains(letter);
    if !word.is_empty() && word.chars().all(harmless) {
        return word.into();
    }
    format!("'{}'", word.replace('\'', r"'\''")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(words: &[&str]) -> String {
        script(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn one_word_is_the_script() {
        assert_eq!(joined(&["cd /srv && ls | wc -l"]), "cd /srv && ls | wc -l");
    }

    #[test]
    fn several_words_keep_their_boundaries() {
        assert_eq!(joined(&["ls", "-l", "/srv/a.txt"]), "ls -l /srv/a.txt");
        assert_eq!(
            joined(&["echo", "two words", "", "$HOME", "a'b", "A=1"]),
            r"echo 'two words' '' '$HOME' 'a'\''b' 'A=1'"
        );
    }

    #[test]
    fn a_shell_reads_back_what_was_written() {
        let words = ["plain", "two words", "", "$(id) `id` \\", "it's", "\"", "*?[a]", "~", "a\nb", "ü", "!x", "#c"];
        let printed = std::process::Command::new("sh")
            .args(["-c", &joined(&[&["printf", "%s\\0"], &words[..]].concat())])
            .output()
            .unwrap();
        let read: Vec<_> =
            String::from_utf8(printed.stdout).unwrap().split_terminator('\0').map(String::from).collect();
        assert_eq!(read, words);
    }
}
