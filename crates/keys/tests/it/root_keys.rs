//! Another root key, with and without a restart.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use model::fleetwright::VerifyAuditTrail;
use model::kms::ListKeys;
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, code, eventually};
use wire::client::Identity;

use crate::{decrypted, encrypted, key, wake};

storage::testing::engines!(
    a_root_key_is_replaced_while_the_server_runs,
    a_root_key_is_replaced_by_a_restart,
    a_missing_root_key_is_told_of,
    a_reset_leaves_nothing_half
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
    key(&plane).await;
    let first = plane.must::<ListKeys>(json!({ "Limit": 1 })).await;
    let before = needed(&plane).await;
    let old = std::fs::read_to_string(&path).unwrap();
    let new = format!("{}\n", "5a".repeat(32));
    write(&path, &format!("{new}{old}"));
    only_needs_another(&plane, &before[0]).await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"old");
    write(&path, &new);
    plane.restart().await;
    assert_eq!(decrypted(&plane, &blob).await.unwrap(), b"old", "nothing needs the old root key");
    let trail = plane.must::<VerifyAuditTrail>(json!({})).await;
    assert_eq!(trail["Whole"], true, "the audit trail can be verified: {trail}");
    let second = plane.must::<ListKeys>(json!({ "Limit": 1, "Marker": first["NextMarker"] })).await;
    assert_eq!(second["Keys"].as_array().unwrap().len(), 1, "tokens stay good");
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
    let mut settings: server::Settings = settings.unwrap();
    settings.listen.set_port(0);
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

async fn a_reset_leaves_nothing_half(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    plane.restart_with(|settings| settings.resettable = true).await;
    let before = encrypted(&plane, "alias/aws/ssm", b"secret").await;
    let request = Request::post("/_fleetwright/reset").body(Bytes::new()).unwrap();
    assert!(plane.caller(Identity::Anonymous).send(request, "ssm").await.unwrap().status().is_success());
    plane.put_root_key().await;
    assert_eq!(code(decrypted(&plane, &before).await), "AccessDeniedException");
    let after = encrypted(&plane, "alias/aws/ssm", b"secret").await;
    plane.advance(Duration::from_secs(1));
    assert_eq!(decrypted(&plane, &after).await.unwrap(), b"secret", "the key is in the store, not only in memory");
    plane.restart().await;
    assert_eq!(decrypted(&plane, &after).await.unwrap(), b"secret", "and so is the deployment's secret");
    plane.stop().await;
}
