//! What other slices call, as one of their operations would.

use std::net::SocketAddr;
use std::sync::Arc;

use keys::{Context, Kms, SSM_ALIAS};
use model::Error;
use model::Operation as _;
use model::kms::{Decrypt, DecryptResponse};
use platform::{Ctx, Registry};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, REGION};
use wire::{Call, Caller, Dispatch, Principal};

storage::testing::engines!(other_slices_encrypt_and_decrypt);

/// Calls a function that stands for an operation of another slice.
async fn within<F, Fut>(plane: &ControlPlane, function: F)
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
            principal: Principal::Root,
            session: None,
            access_key_id: testkit::ACCESS_KEY_ID.into(),
        },
        request_id: "test".into(),
        source: SocketAddr::from(([127, 0, 0, 1], 1)),
        secure: false,
        user_agent: Arc::from("test"),
    };
    let answer: Result<Value, Error> = registry.call(call).await;
    answer.expect("it does what it should");
}

async fn other_slices_encrypt_and_decrypt(store: Store) {
    let plane = ControlPlane::start(&store).await;
    within(&plane, |kms, ctx| async move {
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
