//! Accounts and keys of root, as the operator makes them.

use model::iam::{GetRole, ListAccessKeys};
use model::sts::{GetCallerIdentity, GetSessionToken};
use serde_json::json;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, code, text};
use wire::client::{Identity, Keys};

use crate::people;

storage::testing::engines!(an_account_begins_with_an_administrator, the_key_of_root_comes_and_goes);

const NEW: &str = "222222222222";

fn keys(key: identity::NewKey) -> Identity {
    Identity::Keys(Keys { access_key_id: key.id, secret: key.secret, session_token: None })
}

async fn an_account_begins_with_an_administrator(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let identity = plane.server().identity();
    let admin = plane.caller(keys(identity.make_account(NEW).await.unwrap()));
    let told = admin.call::<GetCallerIdentity>(json!({})).await.unwrap();
    assert_eq!(text(&told, "Arn"), format!("arn:aws:iam::{NEW}:user/admin"));
    admin.call::<GetRole>(json!({ "RoleName": "node" })).await.expect("what every account has");
    admin.call::<model::ssm::CreateActivation>(json!({ "IamRole": "node" })).await.expect("everything is allowed");
    assert!(identity.make_account(NEW).await.is_err(), "once");
    assert_eq!(identity.existing_account(Some(NEW)).await.unwrap(), NEW);
    assert!(identity.existing_account(None).await.is_err(), "there are two");
    assert!(identity.existing_account(Some("333333333333")).await.is_err());
    plane.stop().await;
}

async fn the_key_of_root_comes_and_goes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let identity = plane.server().identity();
    let root = plane.caller(keys(identity.create_root_key(ACCOUNT).await.unwrap()));
    let told = root.call::<GetCallerIdentity>(json!({})).await.unwrap();
    assert_eq!(text(&told, "Arn"), format!("arn:aws:iam::{ACCOUNT}:root"));
    let made = root.call::<GetSessionToken>(json!({})).await.unwrap();
    let session = plane.caller(people::keys(&made["Credentials"]));
    session.call::<ListAccessKeys>(json!({})).await.unwrap();
    assert_eq!(identity.delete_root_keys(ACCOUNT).await.unwrap().len(), 2);
    for caller in [&root, &session, plane.root()] {
        assert_eq!(code(caller.call::<GetCallerIdentity>(json!({})).await), "InvalidClientTokenId");
    }
    assert!(identity.delete_root_keys(ACCOUNT).await.unwrap().is_empty());
    plane.stop().await;
}
