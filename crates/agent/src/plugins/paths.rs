//! Paths that documents give. Pure.

use std::path::{Component, Path, PathBuf};

/// An absolute path as it is, every other one below `folder`; the error says that it leaves the folder. A trailing slash
/// stays.
pub(crate) fn below(folder: &Path, given: &str) -> Result<PathBuf, String> {
    let path = Path::new(given);
    if path.is_absolute() {
        return Ok(path.to_owned());
    }
    if given.contains('\0') || path.components().any(|part| part == Component::ParentDir) {
        return Err(format!(
            "{given:?} leads out of the folder of downloads; give an absolute path, or one without \"..\""
        ));
    }
    if given.is_empty() {
        return Ok(folder.to_owned());
    }
    Ok(PathBuf::from(format!("{}/{}", folder.display(), given.trim_start_matches("./"))))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::below;

    #[test]
    fn relative_paths_stay_in_the_folder() {
        let check = |given: &str| below(Path::new("/d"), given).map(|path| path.to_string_lossy().into_owned());
        for (given, path) in
            [("", "/d"), ("a/b", "/d/a/b"), ("./a/", "/d/a/"), ("/etc/x", "/etc/x"), ("a..b", "/d/a..b")]
        {
            assert_eq!(check(given).unwrap(), path);
        }
        for given in ["..", "../x", "a/../../x", "a\0b"] {
            assert!(check(given).unwrap_err().contains("leads out"), "{given:?}");
        }
    }
}
