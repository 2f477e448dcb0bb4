//! Who may change whom.

use model::iam::{
    CreateAccessKey, CreateGroup, CreateUser, DeleteUser, GetPolicy, GetUser, ListAccessKeys,
    PutUserPermissionsBoundary, TagUser, UpdateGroup, UpdateUser,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use super::{policy, user};

storage::testing::engines!(
    no_spelling_gets_round_a_denial,
    a_boundary_can_be_asked_for,
    people_look_after_themselves,
    tags_of_users_decide,
    a_new_name_must_be_allowed_too
);

const USER: &str = "arn:aws:iam::123456789012:user";

fn statement(effect: &str, action: &str, resource: &str, condition: &Value) -> Value {
    json!({ "Effect": effect, "Action": action, "Resource": resource, "Condition": condition })
}

async fn no_spelling_gets_round_a_denial(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.must::<CreateUser>(json!({ "UserName": "Boss", "Path": "/staff/" })).await;
    user(&plane, "temp").await;
    let allow = statement("Allow", "iam:*", "*", &json!({}));
    let deny = statement("Deny", "iam:*", &format!("{USER}/staff/Boss"), &json!({}));
    let admin = plane.user("admin", json!([allow, deny])).await;
    for name in ["Boss", "boss", "BOSS"] {
        let made = admin.call::<CreateAccessKey>(json!({ "UserName": name })).await;
        assert_eq!(code(made), "AccessDenied", "{name}");
        assert_eq!(code(admin.call::<DeleteUser>(json!({ "UserName": name })).await), "AccessDenied", "{name}");
    }
    admin.call::<DeleteUser>(json!({ "UserName": "temp" })).await.unwrap();
    plane.stop().await;
}

async fn a_boundary_can_be_asked_for(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (small, large) = (policy(&plane, "small").await, policy(&plane, "large").await);
    let bounded = json!({ "StringEquals": { "iam:PermissionsBoundary": small } });
    let may = json!([statement("Allow", "iam:*", "*", &bounded)]);
    let deputy = plane.user("deputy", may).await;
    let create = async |name: &str, boundary: Option<&str>| {
        let mut input = json!({ "UserName": name });
        if let Some(boundary) = boundary {
            input["PermissionsBoundary"] = boundary.into();
        }
        deputy.call::<CreateUser>(input).await
    };
    assert_eq!(code(create("x", None).await), "AccessDenied");
    assert_eq!(code(create("x", Some(&large)).await), "AccessDenied");
    create("x", Some(&small)).await.unwrap();
    let put = async |boundary: &str| {
        let input = json!({ "UserName": "x", "PermissionsBoundary": boundary });
        deputy.call::<PutUserPermissionsBoundary>(input).await
    };
    assert_eq!(code(put(&large).await), "AccessDenied", "whoever is bounded as asked for is not bounded otherwise");
    put(&small).await.unwrap();
    plane.must::<PutUserPermissionsBoundary>(json!({ "UserName": "x", "PermissionsBoundary": large })).await;
    put(&small).await.expect("the boundary that is put is what is asked about");
    plane.stop().await;
}

async fn people_look_after_themselves(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let own = statement("Allow", "iam:*AccessKey*", "arn:aws:iam::*:user/${aws:username}", &json!({}));
    let anna = plane.user("Anna", json!([own])).await;
    user(&plane, "bert").await;
    anna.call::<ListAccessKeys>(json!({})).await.expect("her own, without a name");
    anna.call::<ListAccessKeys>(json!({ "UserName": "anna" })).await.expect("her own, however she spells it");
    anna.call::<CreateAccessKey>(json!({})).await.unwrap();
    assert_eq!(code(anna.call::<ListAccessKeys>(json!({ "UserName": "bert" })).await), "AccessDenied");
    assert_eq!(code(anna.call::<GetUser>(json!({})).await), "AccessDenied", "keys are not everything");
    let ready = json!({ "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess" });
    assert_eq!(code(anna.call::<GetPolicy>(ready.clone()).await), "AccessDenied");
    let reader = plane.user("reader", json!([statement("Allow", "iam:GetPolicy", "*", &json!({}))])).await;
    reader.call::<GetPolicy>(ready).await.expect("what belongs to nobody is read by whoever may read");
    plane.stop().await;
}

async fn tags_of_users_decide(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let same_team = json!({ "StringEquals": { "aws:ResourceTag/Team": "${aws:PrincipalTag/Team}" } });
    let lead = plane.user("lead", json!([statement("Allow", "iam:UpdateUser", "*", &same_team)])).await;
    for (name, team) in [("lead", "ops"), ("mate", "ops"), ("other", "dev")] {
        if name != "lead" {
            user(&plane, name).await;
        }
        plane.must::<TagUser>(json!({ "UserName": name, "Tags": [{ "Key": "Team", "Value": team }] })).await;
    }
    let rename = async |name: &str| {
        lead.call::<UpdateUser>(json!({ "UserName": name, "NewUserName": format!("{name}-2") })).await
    };
    rename("mate").await.unwrap();
    assert_eq!(code(rename("other").await), "AccessDenied");
    plane.stop().await;
}

async fn a_new_name_must_be_allowed_too(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let below = |path: &str| {
        let resources = ["user", "group"].map(|kind| format!("arn:aws:iam::123456789012:{kind}/{path}*"));
        json!({ "Effect": "Allow", "Action": "iam:Update*", "Resource": resources })
    };
    let anna = plane.user("anna", json!([below("anna")])).await;
    plane.must::<CreateGroup>(json!({ "GroupName": "anna" })).await;
    plane.must::<CreateUser>(json!({ "UserName": "boss", "Path": "/admin/" })).await;
    let user = async |input: Value| anna.call::<UpdateUser>(input).await;
    let group = async |input: Value| anna.call::<UpdateGroup>(input).await;
    assert_eq!(code(user(json!({ "UserName": "anna", "NewPath": "/admin/" })).await), "AccessDenied");
    assert_eq!(code(user(json!({ "UserName": "anna", "NewUserName": "ben" })).await), "AccessDenied");
    let taken = json!({ "UserName": "anna", "NewUserName": "boss" });
    assert_eq!(code(user(taken).await), "AccessDenied", "whether it is taken is not told");
    assert_eq!(code(group(json!({ "GroupName": "anna", "NewPath": "/admin/" })).await), "AccessDenied");
    assert_eq!(code(group(json!({ "GroupName": "anna", "NewGroupName": "ben" })).await), "AccessDenied");
    user(json!({ "UserName": "anna", "NewUserName": "Anna-2" })).await.expect_err("in its own case");
    user(json!({ "UserName": "anna", "NewUserName": "anna-2" })).await.expect("both names are allowed");
    group(json!({ "GroupName": "anna", "NewGroupName": "anna-2" })).await.expect("both names are allowed");
    plane.permit("anna-2", json!([below("anna"), below("admin/")])).await;
    user(json!({ "UserName": "anna-2", "NewPath": "/admin/" })).await.expect("both paths are allowed");
    plane.stop().await;
}
