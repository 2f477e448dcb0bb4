//! Which roles nodes can be given, and by whom.

use model::iam::{CreateRole, DeleteRole, TagRole};
use model::ssm::{CreateActivation, UpdateManagedInstanceRole};
use serde_json::json;
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, Node, code};

storage::testing::engines!(
    roles_must_be_there_and_trust_the_service,
    a_role_must_be_the_callers_to_pass,
    a_denial_by_tag_holds_however_the_role_is_named
);

async fn roles_must_be_there_and_trust_the_service(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let trust = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole"
    }] });
    plane.must::<CreateRole>(json!({ "RoleName": "ec2", "AssumeRolePolicyDocument": trust.to_string() })).await;
    plane.role_of_nodes("/service-role/", "Deep").await;
    plane.role_of_nodes("/", "gone").await;
    plane.must::<CreateActivation>(json!({ "IamRole": "gone" })).await;
    plane.must::<DeleteRole>(json!({ "RoleName": "gone" })).await;
    for role in ["nothing", "ec2", "gone", "Deep", "other/Deep", "service-role/deep", "NODE", "/node", "node/"] {
        let told = format!("Nonexistent role or missing ssm service principal in trust policy: {role}");
        let created = plane.call::<CreateActivation>(json!({ "IamRole": role })).await.unwrap_err();
        assert!(created.to_string().contains(&told), "{created}");
        let input = json!({ "InstanceId": node.id, "IamRole": role });
        assert_eq!(code(plane.call::<UpdateManagedInstanceRole>(input).await), "ValidationException", "{role}");
    }
    for role in ["node", "service-role/Deep"] {
        plane.must::<CreateActivation>(json!({ "IamRole": role })).await;
        plane.must::<UpdateManagedInstanceRole>(json!({ "InstanceId": node.id, "IamRole": role })).await;
    }
    plane.stop().await;
}

async fn a_role_must_be_the_callers_to_pass(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    let manage = json!({
        "Effect": "Allow", "Action": ["ssm:CreateActivation", "ssm:UpdateManagedInstanceRole"], "Resource": "*"
    });
    let anna = plane.user("anna", json!([manage])).await;
    let create = json!({ "IamRole": "node" });
    let update = json!({ "InstanceId": node.id, "IamRole": "node" });
    let denied = anna.call::<CreateActivation>(create.clone()).await.unwrap_err();
    assert!(denied.to_string().contains("iam:PassRole"), "{denied}");
    assert_eq!(code(anna.call::<UpdateManagedInstanceRole>(update.clone()).await), "AccessDeniedException");
    let pass = json!({
        "Effect": "Allow", "Action": "iam:PassRole", "Resource": format!("arn:aws:iam::{ACCOUNT}:role/node"),
        "Condition": { "StringEquals": { "iam:PassedToService": "ssm.amazonaws.com" } }
    });
    plane.permit("anna", json!([manage, pass])).await;
    anna.call::<CreateActivation>(create).await.expect("she may pass the role");
    anna.call::<UpdateManagedInstanceRole>(update).await.expect("she may pass the role");
    plane.stop().await;
}

async fn a_denial_by_tag_holds_however_the_role_is_named(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    for (path, name) in [("/svc/", "power"), ("/svc/", "plain"), ("/", "strong")] {
        plane.role_of_nodes(path, name).await;
    }
    for name in ["power", "strong"] {
        let tags = json!([{ "Key": "class", "Value": "power" }]);
        plane.must::<TagRole>(json!({ "RoleName": name, "Tags": tags })).await;
    }
    let allow = json!({ "Effect": "Allow", "Action": ["ssm:*", "iam:PassRole"], "Resource": "*" });
    let deny = json!({
        "Effect": "Deny", "Action": "iam:PassRole", "Resource": "*",
        "Condition": { "StringEquals": { "aws:ResourceTag/class": "power" } }
    });
    let anna = plane.user("anna", json!([allow, deny])).await;
    let arn = format!("arn:aws:iam::{ACCOUNT}:role/svc/power");
    for role in ["svc/power", "power", "SVC/Power", "other/power", "strong", "STRONG", "x/strong", &arn] {
        let created = anna.call::<CreateActivation>(json!({ "IamRole": role })).await;
        assert_eq!(code(created), "AccessDeniedException", "{role}");
        let input = json!({ "InstanceId": node.id, "IamRole": role });
        assert_eq!(code(anna.call::<UpdateManagedInstanceRole>(input).await), "AccessDeniedException", "{role}");
    }
    anna.call::<CreateActivation>(json!({ "IamRole": "svc/plain" })).await.expect("it has no such tag");
    plane.stop().await;
}
