//! Credentials of kinds that nobody has here.

use model::iam::{
    ListMFADevices, ListSSHPublicKeys, ListServiceSpecificCredentials, ListSigningCertificates, ListVirtualMFADevices,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{Caller, ControlPlane, code};
use wire::client::ClientError;

storage::testing::engines!(nobody_has_any, people_may_look_at_what_is_theirs);

/// What each of the four lists of a user answers, or its refusal.
async fn lists(caller: &Caller, input: &Value) -> Vec<Result<Value, ClientError>> {
    let member = |answer: Result<Value, ClientError>, member: &str| answer.map(|answer| answer[member].clone());
    vec![
        member(caller.call::<ListMFADevices>(input.clone()).await, "MFADevices"),
        member(caller.call::<ListSSHPublicKeys>(input.clone()).await, "SSHPublicKeys"),
        member(caller.call::<ListSigningCertificates>(input.clone()).await, "Certificates"),
        member(caller.call::<ListServiceSpecificCredentials>(input.clone()).await, "ServiceSpecificCredentials"),
    ]
}

async fn nobody_has_any(store: Store) {
    let plane = ControlPlane::start(&store).await;
    super::user(&plane, "anna").await;
    for input in [json!({ "UserName": "anna" }), json!({ "UserName": "ANNA", "MaxItems": 1 }), json!({})] {
        for listed in lists(plane.root(), &input).await {
            assert_eq!(listed.unwrap(), json!([]), "{input}");
        }
    }
    for listed in lists(plane.root(), &json!({ "UserName": "bert" })).await {
        assert_eq!(code(listed), "NoSuchEntity");
    }
    for listed in lists(plane.root(), &json!({ "UserName": "anna", "Marker": "x" })).await {
        assert_eq!(code(listed), "ValidationError");
    }
    let devices = plane.must::<ListVirtualMFADevices>(json!({ "AssignmentStatus": "Assigned" })).await;
    assert_eq!((&devices["VirtualMFADevices"], &devices["IsTruncated"]), (&json!([]), &json!(false)));
    let of_all = plane.must::<ListServiceSpecificCredentials>(json!({ "AllUsers": true })).await;
    assert_eq!(of_all["ServiceSpecificCredentials"], json!([]));
    let both = plane.call::<ListServiceSpecificCredentials>(json!({ "AllUsers": true, "UserName": "anna" })).await;
    assert_eq!(code(both), "ValidationError");
    plane.stop().await;
}

async fn people_may_look_at_what_is_theirs(store: Store) {
    let plane = ControlPlane::start(&store).await;
    super::user(&plane, "bert").await;
    let allow = |resource: &str| json!([{ "Effect": "Allow", "Action": "iam:List*", "Resource": resource }]);
    let anna = plane.user("anna", allow("arn:aws:iam::*:user/${aws:username}")).await;
    for listed in lists(&anna, &json!({})).await {
        assert_eq!(listed.unwrap(), json!([]));
    }
    for listed in lists(&anna, &json!({ "UserName": "bert" })).await {
        assert_eq!(code(listed), "AccessDenied");
    }
    assert_eq!(code(anna.call::<ListVirtualMFADevices>(json!({})).await), "AccessDenied");
    let all = json!({ "AllUsers": true });
    assert_eq!(code(anna.call::<ListServiceSpecificCredentials>(all.clone()).await), "AccessDenied");
    plane.permit("anna", allow("*")).await;
    anna.call::<ListServiceSpecificCredentials>(all).await.unwrap();
    plane.stop().await;
}
