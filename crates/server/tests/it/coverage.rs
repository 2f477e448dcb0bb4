use std::path::Path;

use server::Settings;
use storage::testing::Store;
use testkit::{ControlPlane, code};

/// The public table says what the server really does. `FLEETWRIGHT_UPDATE=1` writes it anew.
#[tokio::test]
async fn the_coverage_table_is_true() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::new(([127, 0, 0, 1], 0).into(), folder.path().to_owned());
    let rendered = model::coverage::render(&server::built(&settings).await.unwrap());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/coverage.md");
    if std::env::var_os("FLEETWRIGHT_UPDATE").is_some() {
        std::fs::write(&path, &rendered).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == rendered,
        "docs/coverage.md is not what the server does: run this test with FLEETWRIGHT_UPDATE=1"
    );
}

#[tokio::test]
async fn what_is_not_built_says_so_and_names_itself() {
    let store = Store::sqlite();
    let plane = ControlPlane::start(&store).await;
    let answer = plane
        .call::<model::ssm::StartChangeRequestExecution>(
            serde_json::json!({ "DocumentName": "a", "Runbooks": [{ "DocumentName": "b" }] }),
        )
        .await;
    assert!(answer.as_ref().unwrap_err().to_string().contains("StartChangeRequestExecution"), "{answer:?}");
    assert_eq!(code(answer), "UnknownOperationException");
    plane.stop().await;
}
