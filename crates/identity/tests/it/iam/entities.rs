//! Names, paths and pages, which are alike for all kinds.

use model::iam::{
    AddUserToGroup, CreateGroup, CreatePolicy, CreateRole, CreateUser, DeleteRole, DeleteUser, GetUser, ListRoles,
    ListUserTags, ListUsers, TagUser, UntagUser, UpdateUser,
};
use serde_json::json;
use storage::testing::Store;
use testkit::{ControlPlane, code, text};

use super::{ALLOW, TRUST, all, role, user};

storage::testing::engines!(
    names_are_unique_without_regard_to_case,
    names_and_paths_have_a_syntax,
    lists_have_pages_and_prefixes,
    a_renamed_user_keeps_its_id,
    tags_are_kept_with_their_case,
    service_linked_roles_are_refused
);

async fn names_are_unique_without_regard_to_case(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let made = user(&plane, "Anna").await;
    for name in ["Anna", "anna", "ANNA"] {
        let again = plane.call::<CreateUser>(json!({ "UserName": name, "Path": "/other/" })).await;
        assert_eq!(code(again), "EntityAlreadyExists", "{name}");
    }
    let found = plane.must::<GetUser>(json!({ "UserName": "aNNa" })).await;
    assert_eq!(found["User"]["UserId"], made["UserId"]);
    assert_eq!(found["User"]["UserName"], "Anna", "the case that was given is kept");
    plane.must::<CreateGroup>(json!({ "GroupName": "anna" })).await;
    role(&plane, "anna").await;
    plane.must::<DeleteUser>(json!({ "UserName": "anna" })).await;
    let new = user(&plane, "Anna").await;
    assert_ne!(new["UserId"], made["UserId"], "an id is never given twice");
    plane.stop().await;
}

async fn names_and_paths_have_a_syntax(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let cyrillic = "\u{430}nna";
    for name in ["", "a b", "a/b", "a*", "a?", "a:b", "${aws:username}", cyrillic, "a\u{301}", "\u{ff41}", "a\n"] {
        let made = plane.call::<CreateUser>(json!({ "UserName": name })).await;
        assert_eq!(code(made), "ValidationError", "{name:?}");
    }
    for path in ["a", "/a", "a/", "//", "/a//b/", "/\u{e9}/", "/a b/"] {
        let made = plane.call::<CreateUser>(json!({ "UserName": "anna", "Path": path })).await;
        assert_eq!(code(made), "ValidationError", "{path:?}");
    }
    let policy = json!({ "PolicyName": "p", "PolicyDocument": ALLOW, "Path": "/a*/" });
    assert_eq!(code(plane.call::<CreatePolicy>(policy).await), "ValidationError");
    let long = json!({ "UserName": "a".repeat(65) });
    assert_eq!(code(plane.call::<CreateUser>(long).await), "ValidationError");
    let made = plane.must::<CreateUser>(json!({ "UserName": "a+=,.@_-1", "Path": "/a/b/" })).await;
    assert!(text(&made["User"], "Arn").ends_with(":user/a/b/a+=,.@_-1"));
    plane.stop().await;
}

async fn lists_have_pages_and_prefixes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for (name, path) in [("b", "/x/"), ("A", "/x/y/"), ("c", "/"), ("D", "/x_/"), ("e", "/xa/")] {
        plane.must::<CreateUser>(json!({ "UserName": name, "Path": path })).await;
    }
    let first = plane.must::<ListUsers>(json!({ "MaxItems": 2 })).await;
    assert_eq!((all(&first["Users"], "UserName"), &first["IsTruncated"]), (vec!["A", "b"], &json!(true)));
    let rest = plane.must::<ListUsers>(json!({ "Marker": first["Marker"] })).await;
    assert_eq!((all(&rest["Users"], "UserName"), &rest["IsTruncated"]), (vec!["c", "D", "e"], &json!(false)));
    let below = plane.must::<ListUsers>(json!({ "PathPrefix": "/x/" })).await;
    assert_eq!(all(&below["Users"], "UserName"), ["A", "b"]);
    let literal = plane.must::<ListUsers>(json!({ "PathPrefix": "/x_" })).await;
    assert_eq!(all(&literal["Users"], "UserName"), ["D"], "no part of a prefix is a wildcard");
    let elsewhere = json!({ "PathPrefix": "/x/", "Marker": first["Marker"] });
    assert_eq!(code(plane.call::<ListUsers>(elsewhere).await), "ValidationError");
    assert_eq!(code(plane.call::<ListUsers>(json!({ "Marker": "forged" })).await), "ValidationError");
    assert_eq!(code(plane.call::<ListRoles>(json!({ "Marker": first["Marker"] })).await), "ValidationError");
    plane.stop().await;
}

async fn a_renamed_user_keeps_its_id(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let made = user(&plane, "anna").await;
    user(&plane, "bert").await;
    plane.must::<CreateGroup>(json!({ "GroupName": "g" })).await;
    plane.must::<AddUserToGroup>(json!({ "GroupName": "g", "UserName": "anna" })).await;
    let taken = json!({ "UserName": "anna", "NewUserName": "BERT" });
    assert_eq!(code(plane.call::<UpdateUser>(taken).await), "EntityAlreadyExists");
    plane.must::<UpdateUser>(json!({ "UserName": "anna", "NewUserName": "Anna", "NewPath": "/p/" })).await;
    let found = plane.must::<GetUser>(json!({ "UserName": "anna" })).await["User"].clone();
    assert_eq!(
        (&found["UserId"], &found["UserName"], &found["Path"]),
        (&made["UserId"], &json!("Anna"), &json!("/p/"))
    );
    let left = plane.call::<DeleteUser>(json!({ "UserName": "anna" })).await;
    assert_eq!(code(left), "DeleteConflict", "it is still in its group");
    plane.stop().await;
}

async fn tags_are_kept_with_their_case(store: Store) {
    let plane = ControlPlane::start(&store).await;
    user(&plane, "anna").await;
    let tag = async |key: &str, value: &str| {
        plane.call::<TagUser>(json!({ "UserName": "anna", "Tags": [{ "Key": key, "Value": value }] })).await
    };
    tag("Team", "one").await.unwrap();
    tag("team", "two").await.unwrap();
    tag("Other", "").await.unwrap();
    assert_eq!(code(tag("aws:x", "y").await), "InvalidInput");
    let tags = plane.must::<ListUserTags>(json!({ "UserName": "anna", "MaxItems": 1 })).await;
    assert_eq!((all(&tags["Tags"], "Key"), &tags["IsTruncated"]), (vec!["Other"], &json!(true)));
    let tags = plane.must::<ListUserTags>(json!({ "UserName": "anna", "Marker": tags["Marker"] })).await;
    assert_eq!((all(&tags["Tags"], "Key"), all(&tags["Tags"], "Value")), (vec!["team"], vec!["two"]));
    plane.must::<UntagUser>(json!({ "UserName": "anna", "TagKeys": ["TEAM", "absent"] })).await;
    let many: Vec<_> = (0..50).map(|number| json!({ "Key": number.to_string(), "Value": "" })).collect();
    let full = plane.call::<TagUser>(json!({ "UserName": "anna", "Tags": many })).await;
    assert_eq!(code(full), "LimitExceeded");
    let tags = plane.must::<ListUserTags>(json!({ "UserName": "anna" })).await;
    assert_eq!(all(&tags["Tags"], "Key"), ["Other"]);
    plane.stop().await;
}

async fn service_linked_roles_are_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let by_path =
        json!({ "RoleName": "r", "Path": "/aws-service-role/x.amazonaws.com/", "AssumeRolePolicyDocument": TRUST });
    assert_eq!(code(plane.call::<CreateRole>(by_path).await), "InvalidInput");
    let by_name = json!({ "RoleName": "AWSServiceRoleForAmazonSSM", "AssumeRolePolicyDocument": TRUST });
    assert_eq!(code(plane.call::<CreateRole>(by_name).await), "InvalidInput");
    assert_eq!(code(plane.call::<DeleteRole>(json!({ "RoleName": "r" })).await), "NoSuchEntity");
    plane.stop().await;
}
