//! Changes at the same time: each is made as if it were alone.

use model::iam::{
    AddUserToGroup, AttachUserPolicy, CreateAccessKey, CreateGroup, CreateUser, DeleteGroup, ListAccessKeys,
    ListAttachedUserPolicies, ListGroupsForUser, ListUserTags, TagUser,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};
use wire::client::ClientError;

use super::{policy, user};

storage::testing::engines!(limits_hold, nothing_is_lost, one_of_two_wins);

/// Makes several calls at once.
async fn together<O: model::Operation>(plane: &ControlPlane, inputs: Vec<Value>) -> Vec<Result<Value, ClientError>> {
    futures_util::future::join_all(inputs.into_iter().map(|input| plane.call::<O>(input))).await
}

fn refused(answers: Vec<Result<Value, ClientError>>, expected: &str) -> usize {
    let codes: Vec<String> = answers.into_iter().filter(Result::is_err).map(code).collect();
    assert!(codes.iter().all(|code| code == expected), "{codes:?}");
    codes.len()
}

async fn limits_hold(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let keys = together::<CreateAccessKey>(&plane, vec![json!({ "UserName": "anna" }); 8]).await;
    assert_eq!(refused(keys, "LimitExceeded"), 6);
    let listed = plane.must::<ListAccessKeys>(json!({ "UserName": "anna" })).await;
    assert_eq!(listed["AccessKeyMetadata"].as_array().unwrap().len(), 2);
    let mut inputs = Vec::new();
    for number in 0..12 {
        let arn = policy(&plane, &format!("p{number}")).await;
        inputs.push(json!({ "UserName": "anna", "PolicyArn": arn }));
    }
    assert_eq!(refused(together::<AttachUserPolicy>(&plane, inputs).await, "LimitExceeded"), 2);
    let attached = plane.must::<ListAttachedUserPolicies>(json!({ "UserName": "anna" })).await;
    assert_eq!(attached["AttachedPolicies"].as_array().unwrap().len(), 10);
    plane.stop().await;
}

async fn nothing_is_lost(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let tag = |number: i32| json!({ "UserName": "anna", "Tags": [{ "Key": number.to_string(), "Value": "x" }] });
    let tagged = together::<TagUser>(&plane, (0..20).map(tag).collect()).await;
    assert_eq!(refused(tagged, ""), 0);
    let tags = plane.must::<ListUserTags>(json!({ "UserName": "anna" })).await;
    assert_eq!(tags["Tags"].as_array().unwrap().len(), 20, "each was added to what the others had added");
    plane.stop().await;
}

async fn one_of_two_wins(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let made = together::<CreateUser>(&plane, vec![json!({ "UserName": "anna" }), json!({ "UserName": "ANNA" })]).await;
    assert_eq!(refused(made, "EntityAlreadyExists"), 1);
    plane.must::<CreateGroup>(json!({ "GroupName": "g" })).await;
    let (joined, deleted) = tokio::join!(
        plane.call::<AddUserToGroup>(json!({ "GroupName": "g", "UserName": "anna" })),
        plane.call::<DeleteGroup>(json!({ "GroupName": "g" })),
    );
    assert_ne!(joined.is_ok(), deleted.is_ok(), "a group with a member is not deleted, a deleted one gets none");
    let groups = plane.must::<ListGroupsForUser>(json!({ "UserName": "anna" })).await;
    assert_eq!(groups["Groups"].as_array().unwrap().len(), usize::from(joined.is_ok()));
    plane.stop().await;
}
