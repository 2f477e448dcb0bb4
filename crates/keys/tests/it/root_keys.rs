//! Another root key, with and without a restart.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use audit::{Audit, Verdict};
use model::kms::{DescribeKey, ListKeys};
use serde_json::json;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, eventually};

use crate::{decrypted, encrypted, key, wake};

storage::testing::engines!(
    a_root_key_is_replaced_while_the_server_runs,
    a_root_key_is_replaced_by_a_restart,
    a_missing_root_key_is_told_of
);

/// The file of root keys, found by a restart.
async fn file(plane: &mut ControlPlane) -> PathBuf {
    let mut path = PathBuf::new();
    plane.restart_with(|settings| path = settings.data.join("root.key")).await;
    path
}

fn write(path: &Path, text: &str) {
    let new = path.with_extension("new");
    std::fs::write(&new, text).unwrap();
    std::fs::set_permissions(&new, std::fs::Permissions::from_mode(0o600)).unwrap();
    std::fs::rename(&new, path).unwrap();
}

/// The root keys that are named in the store.
async fn needed(plane: &ControlPlane) -> Vec<String> {
    let sql = "SELECT root_key FROM kms_materials UNION SELECT root_key FROM deployment_secrets";
    let rows = plane.server().plane().db.read(sql, &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().to_owned()).collect()
}

async fn only_needs_another(plane: &ControlPlane, old: &str) {
    eventually("everything is sealed under the new root key", async || {
        wake(plane);
        let needed = needed(plane).await;
        (needed.len() == 1 && needed[0] != old).then_some(())
    })
    .await;
}

async fn a_root_key_is_replaced_while_the_server_runs(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let path = file(&mut plane).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"old").await;
    let marker = plane.must::<ListKeys>(json!({ "Limit": 1 })).await;
    let before = needed(&plane).await;
    let old = std::fs::read_to_string(&path).unwrap();
    let new = format!("{}\n", "5a".repeat(32));
    write(&path, &format!("{new}{old}"));
    only_needs_another(&plane, &before[0]).await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"old");
    write(&path, &new);
    plane.restart().await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"old", "nothing needs the old root key");
    let audit = Audit::new(plane.server().plane());
    assert!(matches!(audit.verify(ACCOUNT).await.unwrap(), Verdict::Whole { .. }), "the audit trail can be verified");
    assert_eq!(marker["Truncated"], false);
    let later = key(&plane).await;
    plane.must::<DescribeKey>(json!({ "KeyId": later })).await;
    plane.stop().await;
}

async fn a_root_key_is_replaced_by_a_restart(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let path = file(&mut plane).await;
    let blob = encrypted(&plane, "alias/aws/ssm", b"old").await;
    let before = needed(&plane).await;
    let old = std::fs::read_to_string(&path).unwrap();
    write(&path, &format!("{}\n{old}", "5a".repeat(32)));
    plane.restart().await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"old");
    only_needs_another(&plane, &before[0]).await;
    plane.stop().await;
}

async fn a_missing_root_key_is_told_of(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let folder = tempfile::tempdir().unwrap();
    let (path, mut settings) = (folder.path().join("root.key"), None);
    plane
        .restart_with(|changed| {
            std::fs::copy(changed.data.join("root.key"), &path).unwrap();
            changed.data = folder.path().to_owned();
            settings = Some(changed.clone());
        })
        .await;
    let settings = settings.unwrap();
    let needed = needed(&plane).await;
    plane.stop().await;
    write(&path, &format!("{}\n", "5a".repeat(32)));
    let error = server::Server::start(&settings).await.err().unwrap();
    assert!(error.contains(&needed[0]) && error.contains("backup"), "{error}");
    std::fs::remove_file(&path).unwrap();
    let error = server::Server::start(&settings).await.err().unwrap();
    assert!(error.contains("root.key") && error.contains("backup"), "{error}");
    assert!(!path.exists(), "no new root key is made for an old store");
}
