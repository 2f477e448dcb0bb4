//! A file that lines are appended to. When it was moved away, as rotation does, a new one is begun.

use std::fs::{self, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;
use tokio::task::spawn_blocking;

use super::line::Line;

/// How much of a file's end is looked at for its last line.
const TAIL: u64 = 4 << 20;

/// What a line says of its entry.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) position: i64,
    pub(super) seal: String,
    /// Whether no line of the same entry has to follow.
    pub(super) last: bool,
}

pub(super) struct File {
    path: PathBuf,
    open: Option<Arc<fs::File>>,
}

impl File {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path, open: None }
    }

    /// Opens the file, unless it is open and where it was. Gives what the last line of a file says that was there before.
    pub(super) async fn open(&mut self) -> io::Result<Option<Mark>> {
        let (path, open) = (self.path.clone(), self.open.take());
        let (file, last) = blocking(move || opened(&path, open)).await?;
        self.open = Some(file);
        Ok(last)
    }

    /// Appends lines; they are on the disk when this returns.
    pub(super) async fn append(&mut self, lines: Arc<[Line]>) -> io::Result<()> {
        self.open().await?;
        let Some(file) = self.open.take() else { return Ok(()) };
        let written = Arc::clone(&file);
        blocking(move || write(&written, &lines)).await?;
        // After a failure the file is looked at anew.
        self.open = Some(file);
        Ok(())
    }
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    spawn_blocking(work).await?
}

fn opened(path: &Path, open: Option<Arc<fs::File>>) -> io::Result<(Arc<fs::File>, Option<Mark>)> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    if let Some(file) = open.filter(|file| is_at(file, path)) {
        return Ok((file, None));
    }
    let mut file = OpenOptions::new().create(true).append(true).read(true).mode(0o640).open(path).map_err(named)?;
    if !file.metadata()?.is_file() {
        return Err(named(io::Error::new(ErrorKind::InvalidInput, "is no regular file")));
    }
    let last = last_line(&mut file).map_err(named)?;
    if let Some(folder) = path.parent() {
        // The name is as durable as what is written under it.
        fs::File::open(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?.sync_all()?;
    }
    Ok((Arc::new(file), last))
}

fn is_at(file: &fs::File, path: &Path) -> bool {
    let identity = |metadata: Metadata| (metadata.dev(), metadata.ino());
    let (here, there) = (file.metadata().map(identity), fs::metadata(path).map(identity));
    matches!((here, there), (Ok(here), Ok(there)) if here == there)
}

/// The mark of the last whole line. What was written of a line when the machine stopped is taken away: it comes again.
fn last_line(file: &mut fs::File) -> io::Result<Option<Mark>> {
    let length = file.seek(SeekFrom::End(0))?;
    let from = length.saturating_sub(TAIL);
    file.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    file.read_to_end(&mut tail)?;
    let whole = match tail.iter().rposition(|byte| *byte == b'\n') {
        Some(end) => end + 1,
        None if from == 0 => 0,
        None => return Err(io::Error::new(ErrorKind::InvalidData, "does not end with a line of this trail")),
    };
    if whole < tail.len() {
        file.set_len(from + whole as u64)?;
        file.sync_all()?;
    }
    let lines = tail[..whole].strip_suffix(b"\n").unwrap_or_default();
    let line = lines.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(mark(line))
}

fn mark(line: &[u8]) -> Option<Mark> {
    let line: Value = serde_json::from_slice(line).ok()?;
    let (position, seal) = (line["position"].as_i64()?, line["seal"].as_str()?.to_owned());
    Some(Mark { position, seal, last: line["part"] == line["parts"] })
}

fn write(mut file: &fs::File, lines: &[Line]) -> io::Result<()> {
    let mut text = String::new();
    for line in lines {
        text.push_str(&line.json());
        text.push('\n');
    }
    file.write_all(text.as_bytes())?;
    file.sync_data()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::line::tests::line;
    use super::*;

    fn append(file: &mut File) {
        let lines: Arc<[Line]> = [line(json!({}))].into();
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(file.append(lines)).unwrap();
    }

    fn open(path: &Path) -> Option<Mark> {
        let mut file = File::new(path.to_owned());
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(file.open()).unwrap()
    }

    #[test]
    fn the_last_line_is_found_and_half_a_line_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.jsonl");
        assert_eq!(open(&path), None);
        append(&mut File::new(path.clone()));
        let one = fs::read_to_string(&path).unwrap();
        let mark = |last| Some(Mark { position: 7, seal: "5ea1".to_owned(), last });
        assert_eq!(open(&path), mark(true));
        fs::write(&path, format!("{one}{}", &one[..20])).unwrap();
        assert_eq!(open(&path), mark(true));
        assert_eq!(fs::read_to_string(&path).unwrap(), one);
        for (part, last) in [(1, false), (2, true)] {
            let some = one.trim_end().strip_suffix('}').unwrap();
            fs::write(&path, format!("{some},\"part\":{part},\"parts\":2}}\n")).unwrap();
            assert_eq!(open(&path), mark(last), "{part}");
        }
        fs::write(&path, &one[..20]).unwrap();
        assert_eq!(open(&path), None);
        assert_eq!(fs::read_to_string(&path).unwrap(), "");
    }

    #[test]
    fn a_file_that_was_moved_is_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (path, old) = (folder.path().join("audit.jsonl"), folder.path().join("audit.jsonl.1"));
        let mut file = File::new(path.clone());
        append(&mut file);
        append(&mut file);
        fs::rename(&path, &old).unwrap();
        append(&mut file);
        let lines = |path: &Path| fs::read_to_string(path).unwrap().lines().count();
        assert_eq!((lines(&old), lines(&path)), (2, 1));
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o037, 0, "others cannot read it");
    }
}
