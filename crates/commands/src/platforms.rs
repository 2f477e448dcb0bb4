//! Which nodes a document is for. Pure.

/// Whether a document for these kinds of systems can do anything on a platform, as its node tells it. A node that has told
/// none yet may be of any; so may what a document without steps is for.
pub(crate) fn fits(platforms: &[String], platform: Option<&str>) -> bool {
    let Some(platform) = platform.filter(|platform| !platform.is_empty()) else { return true };
    platforms.is_empty() || platforms.iter().any(|known| known.eq_ignore_ascii_case(platform))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_document_for_some_platforms_is_not_for_others() {
        let unix = ["Linux", "MacOS"].map(str::to_owned);
        assert!(fits(&unix, Some("Linux")) && fits(&unix, Some("macos")));
        assert!(!fits(&unix, Some("Windows")));
    }

    #[test]
    fn what_is_not_known_is_not_refused() {
        let unix = ["Linux".to_owned()];
        assert!(fits(&unix, None) && fits(&unix, Some("")) && fits(&[], Some("Windows")));
    }
}
