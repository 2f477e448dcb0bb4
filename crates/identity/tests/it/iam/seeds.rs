//! What accounts begin with.

use identity::iam;
use model::iam::{DetachRolePolicy, GetRole, ListAttachedRolePolicies, ListAttachedUserPolicies};
use serde_json::json;
use storage::Batch;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane};

use super::all;

storage::testing::engines!(a_new_account_has_a_role_for_nodes, an_administrator_may_do_everything);

async fn seeded(plane: &ControlPlane) {
    let (tools, mut batch) = (plane.server().plane(), Batch::new());
    iam::seed(&mut batch, &tools.ids, ACCOUNT, tools.clock.now());
    tools.commit(batch).await.unwrap();
}

async fn a_new_account_has_a_role_for_nodes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    seeded(&plane).await;
    let role = plane.must::<GetRole>(json!({ "RoleName": iam::NODE_ROLE })).await["Role"].clone();
    let attached = async || {
        plane.must::<ListAttachedRolePolicies>(json!({ "RoleName": iam::NODE_ROLE })).await["AttachedPolicies"].clone()
    };
    assert_eq!(all(&attached().await, "PolicyName"), ["AmazonSSMManagedInstanceCore"]);
    let core =
        json!({ "RoleName": iam::NODE_ROLE, "PolicyArn": "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" });
    plane.must::<DetachRolePolicy>(core).await;
    seeded(&plane).await;
    let again = plane.must::<GetRole>(json!({ "RoleName": iam::NODE_ROLE })).await["Role"].clone();
    assert_eq!(again["RoleId"], role["RoleId"], "a role that is there stays as it is");
    assert_eq!(all(&attached().await, "PolicyName"), [""; 0]);
    plane.stop().await;
}

async fn an_administrator_may_do_everything(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let tools = plane.server().plane();
    let make = async |name: &str| {
        let mut batch = Batch::new();
        iam::create_administrator(&mut batch, &tools.ids, ACCOUNT, name, tools.clock.now());
        tools.commit(batch).await
    };
    make("Admin").await.unwrap();
    assert!(matches!(make("admin").await, Err(storage::Error::Conflict { .. })));
    let attached = plane.must::<ListAttachedUserPolicies>(json!({ "UserName": "admin" })).await;
    assert_eq!(all(&attached["AttachedPolicies"], "PolicyName"), ["AdministratorAccess"]);
    plane.stop().await;
}
