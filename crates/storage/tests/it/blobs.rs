//! What every store of objects does, and what a directory as one does besides.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use futures_util::future::join_all;
use storage::Error;
use storage::blobs::{Blobs, DiskBlobs};

/// The behaviour suite: an empty store of any kind.
async fn behaves(blobs: &dyn Blobs) {
    comes_back(blobs).await;
    keys_do_not_meet(blobs).await;
    bad_keys_are_refused(blobs).await;
    readers_see_whole_objects(blobs).await;
}

async fn comes_back(blobs: &dyn Blobs) {
    assert_eq!(blobs.get("a").await, Ok(None));
    assert_eq!(blobs.delete("a").await, Ok(()));
    for bytes in [vec![], vec![0, 255, b'\n'], vec![7; 3_000_000], b"last".to_vec()] {
        blobs.put("a", bytes.clone()).await.unwrap();
        assert_eq!(blobs.get("a").await, Ok(Some(bytes)));
    }
    blobs.delete("a").await.unwrap();
    assert_eq!(blobs.get("a").await, Ok(None));
}

async fn keys_do_not_meet(blobs: &dyn Blobs) {
    let keys = ["a", "a/b", "a/b/c", "a.b", "A", "unfinished", "objects", "a/unfinished/0", &"k".repeat(200)];
    for key in &keys {
        blobs.put(key, key.as_bytes().to_vec()).await.unwrap();
    }
    for key in &keys {
        assert_eq!(blobs.get(key).await, Ok(Some(key.as_bytes().to_vec())), "{key}");
        blobs.delete(key).await.unwrap();
        assert_eq!(blobs.get(key).await, Ok(None), "{key}");
    }
}

async fn bad_keys_are_refused(blobs: &dyn Blobs) {
    let long = ["k".repeat(201), ["k".repeat(200), "k".repeat(200), "k".repeat(200)].join("/")];
    let bad = ["", "/", "/a", "a/", "a//b", ".", "..", "a/../b", "../a", "a/.", "a b", "a\0", "ä", "a\\b", "a~", "a\n"];
    for key in bad.into_iter().chain(long.iter().map(String::as_str)) {
        assert!(matches!(blobs.put(key, vec![1]).await, Err(Error::Other(_))), "{key:?}");
        assert!(matches!(blobs.get(key).await, Err(Error::Other(_))), "{key:?}");
        assert!(matches!(blobs.delete(key).await, Err(Error::Other(_))), "{key:?}");
    }
}

async fn readers_see_whole_objects(blobs: &dyn Blobs) {
    blobs.put("shared", vec![0; 50_000]).await.unwrap();
    let write = |byte: u8| async move { blobs.put("shared", vec![byte; 50_000]).await.unwrap() };
    let read = |_| async move {
        let bytes = blobs.get("shared").await.unwrap().unwrap();
        assert!(bytes.len() == 50_000 && bytes.iter().all(|byte| *byte == bytes[0]));
    };
    futures_util::join!(join_all((1..20).map(write)), join_all((0..40).map(read)));
}

fn files(directory: &Path) -> usize {
    fs::read_dir(directory).unwrap().count()
}

#[tokio::test]
async fn a_directory_behaves() {
    let directory = tempfile::tempdir().unwrap();
    behaves(&DiskBlobs::open(directory.path().join("blobs")).await.unwrap()).await;
}

#[tokio::test]
async fn objects_outlive_the_process_and_half_written_ones_do_not() {
    let directory = tempfile::tempdir().unwrap();
    DiskBlobs::open(directory.path()).await.unwrap().put("a/b", vec![1]).await.unwrap();
    fs::write(directory.path().join("unfinished/17"), "half").unwrap();
    let blobs = DiskBlobs::open(directory.path()).await.unwrap();
    assert_eq!(blobs.get("a/b").await, Ok(Some(vec![1])));
    assert_eq!(files(&directory.path().join("unfinished")), 0);
}

#[tokio::test]
async fn objects_are_for_their_owner_alone() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path().join("blobs");
    DiskBlobs::open(&root).await.unwrap().put("a/b", vec![1]).await.unwrap();
    for (path, expected) in [("", 0o700), ("objects/a", 0o700), ("objects/a/b~", 0o600)] {
        assert_eq!(fs::metadata(root.join(path)).unwrap().permissions().mode() & 0o777, expected, "{path}");
    }
}

#[tokio::test]
async fn a_failed_write_is_named_and_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let blobs = DiskBlobs::open(directory.path()).await.unwrap();
    fs::write(directory.path().join("objects/a"), "a file where a folder must be").unwrap();
    let error = blobs.put("a/b", vec![1]).await.unwrap_err();
    assert!(error.to_string().contains(&directory.path().display().to_string()), "{error}");
    assert_eq!(files(&directory.path().join("unfinished")), 0);
    assert_eq!(blobs.get("a/b").await, Ok(None));
}
