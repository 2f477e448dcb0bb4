//! What other slices call, as one of their operations would.

use std::net::SocketAddr;
use std::sync::Arc;

use keys::{Context, Kms, SSM_ALIAS};
use model::Error;
use model::Operation as _;
use model::fleetwright::ListAuditEntries;
use model::iam::GetUser;
use model::kms::{CreateAlias, Decrypt, DecryptResponse};
use platform::{Ctx, Registry};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, REGION, text};
use wire::{Call, Caller, Dispatch, Principal, User};

use crate::key;

storage::testing::engines!(other_slices_encrypt_and_decrypt, other_slices_use_keys_in_the_name_of_the_caller);

/// Calls a function that stands for an operation of another slice.
async fn within<F, Fut>(plane: &ControlPlane, principal: Principal, function: F)
where
    F: Fn(Kms, Ctx) -> Fut + Copy + Send + Sync + 'static,
    Fut: Future<Output = Result<(), Error>> + Send + 'static,
{
    let mut registry = Registry::new(plane.server().plane().clone());
    let handler = move |kms, ctx, _| async move {
        function(kms, ctx).await?;
        Ok(DecryptResponse::default())
    };
    registry.slice(plane.server().kms()).on::<Decrypt, _, _>(handler).done();
    let operation = Decrypt::SERVICE.operations.iter().find(|operation| operation.name == Decrypt::NAME).unwrap();
    let call = Call {
        service: Decrypt::SERVICE,
        operation,
        input: json!({}),
        caller: Caller {
            account: ACCOUNT.into(),
            region: REGION.into(),
            principal,
            session: None,
            access_key_id: testkit::ACCESS_KEY_ID.into(),
        },
        request_id: "test".into(),
        source: SocketAddr::from(([127, 0, 0, 1], 1)),
        secure: false,
        user_agent: Arc::from("test"),
        host: Arc::default(),
    };
    let answer: Result<Value, Error> = registry.call(call).await;
    answer.expect("it does what it should");
}

async fn other_slices_encrypt_and_decrypt(store: Store) {
    let plane = ControlPlane::start(&store).await;
    within(&plane, Principal::Root, |kms, ctx| async move {
        let context = Context::from([("PARAMETER_ARN".to_owned(), "arn".to_owned())]);
        let secret = vec![7; 8192];
        let sealed = kms.encrypt(&ctx, "ssm", SSM_ALIAS, &context, &secret).await?;
        let opened = kms.decrypt(&ctx, "ssm", &context, &sealed.blob).await?;
        assert_eq!(*opened.plaintext, secret, "more than the operation Encrypt takes");
        assert_eq!(opened.key_arn, sealed.key_arn);
        assert!(matches!(kms.decrypt(&ctx, "ssm", &Context::new(), &sealed.blob).await, Err(Error::Fault(_))));
        Ok(())
    })
    .await;
    plane.stop().await;
}

async fn other_slices_use_keys_in_the_name_of_the_caller(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let may = |service: &str| {
        let via = format!("{service}.{REGION}.amazonaws.com");
        let condition = json!({ "StringEquals": { "kms:ViaService": via, "kms:EncryptionContext:a": "b" } });
        json!([
            { "Effect": "Allow", "Action": "kms:*", "Resource": "*", "Condition": condition },
            { "Effect": "Allow", "Action": "kms:DescribeKey", "Resource": "*" },
        ])
    };
    plane.user("anna", may("appconfig")).await;
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": key(&plane).await })).await;
    let user = plane.must::<GetUser>(json!({ "UserName": "anna" })).await["User"].clone();
    let anna = Principal::User(Arc::new(User { arn: text(&user, "Arn"), id: text(&user, "UserId") }));
    within(&plane, anna.clone(), |kms, ctx| async move {
        let context = Context::from([("a".to_owned(), "b".to_owned())]);
        let denied = kms.encrypt(&ctx, "ssm", "alias/app", &context, b"secret").await;
        assert!(matches!(denied, Err(Error::Fault(fault)) if fault.shape.code == "AccessDeniedException"));
        let sealed = kms.encrypt(&ctx, "appconfig", "alias/app", &context, b"secret").await?;
        let denied = kms.decrypt(&ctx, "ssm", &context, &sealed.blob).await;
        assert!(matches!(denied, Err(Error::Fault(fault)) if fault.shape.code == "AccessDeniedException"));
        let opened = kms.decrypt(&ctx, "appconfig", &context, &sealed.blob).await?;
        assert_eq!(**opened.plaintext, *b"secret");
        // The policy of the service's key lets everybody of the account use it through the service, and only so.
        let sealed = kms.encrypt(&ctx, "ssm", SSM_ALIAS, &Context::new(), b"secret").await?;
        assert!(kms.decrypt(&ctx, "appconfig", &Context::new(), &sealed.blob).await.is_err());
        kms.decrypt(&ctx, "ssm", &Context::new(), &sealed.blob).await?;
        Ok(())
    })
    .await;
    let told = plane.must::<ListAuditEntries>(json!({ "Since": 0 })).await["Entries"].clone();
    let told: Vec<_> = told.as_array().unwrap().iter().filter(|entry| entry["Principal"] == user["Arn"]).collect();
    // The call's entries (that of the service's key, which is made on the way, and its own) tell of every use of a key for it.
    let mut uses = Vec::new();
    for entry in told {
        let detail: Value = serde_json::from_str(&text(entry, "Detail")).unwrap();
        for used in detail["keys"].as_array().unwrap() {
            assert!(detail["resources"].as_array().unwrap().contains(&used["key"]), "it is found by the key");
            uses.push((text(used, "action"), text(used, "invokedBy"), used["encryptionContext"].clone()));
        }
    }
    let used = |action: &str, by: &str, context: Value| (action.to_owned(), by.to_owned(), context);
    let (app, ssm) = (json!({ "a": "b" }), json!({}));
    assert_eq!(
        uses,
        [
            used("kms:Encrypt", "appconfig", app.clone()),
            used("kms:Decrypt", "appconfig", app),
            used("kms:Encrypt", "ssm", ssm.clone()),
            used("kms:Decrypt", "ssm", ssm),
        ]
    );
    plane.stop().await;
}
