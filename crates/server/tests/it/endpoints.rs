use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node};
use wire::client::Identity;

storage::testing::engines!(healthy_without_a_signature, metrics_only_signed, reset_only_where_allowed);

async fn get(plane: &ControlPlane, path: &str, identity: Option<Identity>) -> (u16, String) {
    let request = Request::get(path).body(Bytes::new()).unwrap();
    let caller = identity.map(|identity| plane.caller(identity));
    let answer = caller.as_ref().unwrap_or(plane.root()).send(request, "ssm").await.unwrap();
    (answer.status().as_u16(), String::from_utf8_lossy(answer.body()).into_owned())
}

async fn healthy_without_a_signature(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (status, body) = get(&plane, "/_fleetwright/health", Some(Identity::Anonymous)).await;
    assert_eq!((status, serde_json::from_str::<Value>(&body).unwrap()["status"].clone()), (200, json!("ok")));
    plane.stop().await;
}

async fn metrics_only_signed(store: Store) {
    let plane = ControlPlane::start(&store).await;
    plane.must::<model::ssm::ListCommands>(json!({})).await;
    let (status, body) = get(&plane, "/_fleetwright/metrics", None).await;
    assert_eq!(status, 200);
    assert!(body.contains("operation=\"ListCommands\""), "{body}");
    let (status, _) = get(&plane, "/_fleetwright/metrics", Some(Identity::Anonymous)).await;
    assert!(status >= 400, "{status}");
    plane.stop().await;
}

async fn reset_only_where_allowed(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let reset = async |plane: &ControlPlane| {
        let request = Request::post("/_fleetwright/reset").body(Bytes::new()).unwrap();
        plane.caller(Identity::Anonymous).send(request, "ssm").await.unwrap().status().as_u16()
    };
    let node = Node::enrol(&plane).await;
    assert!(reset(&plane).await >= 400, "not resettable unless told");
    plane.restart_with(|settings| settings.resettable = true).await;
    plane.put_root_key().await;
    assert_eq!(reset(&plane).await, 200);
    plane.put_root_key().await;
    let list = plane.must::<model::ssm::DescribeInstanceInformation>(json!({})).await;
    assert_eq!(list["InstanceInformationList"], json!([]), "{} is gone", node.id);
    plane.stop().await;
}
