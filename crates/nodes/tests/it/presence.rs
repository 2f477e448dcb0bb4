use model::ssm::DescribeInstanceInformation;
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, Node, code};

storage::testing::engines!(
    online_while_its_channel_is_open,
    a_killed_server_forgets_its_channels,
    lists_in_pages_and_by_filter,
    an_unknown_target_is_not_connected,
    a_deregistered_node_is_out_at_once,
    a_role_can_be_changed
);

async fn shown(plane: &ControlPlane, id: &str) -> Value {
    let input = json!({ "Filters": [{ "Key": "InstanceIds", "Values": [id] }] });
    plane.must::<DescribeInstanceInformation>(input).await["InstanceInformationList"][0].clone()
}

async fn online_while_its_channel_is_open(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    assert_eq!(shown(&plane, &node.id).await["PingStatus"], "Inactive");
    let mut node = node.connect(&plane).await;
    let online = shown(&plane, &node.id).await;
    assert_eq!(online["PingStatus"], "Online");
    assert_eq!((&online["PlatformName"], &online["PlatformType"]), (&json!("Debian GNU/Linux"), &json!("Linux")));
    assert_eq!((&online["ComputerName"], &online["IPAddress"]), (&json!("sim"), &json!("192.0.2.2")));
    assert_eq!(online["ResourceType"], "ManagedInstance");
    node.vanish();
    testkit::eventually("the loss is noticed", async || (!node.is_online(&plane).await).then_some(())).await;
    assert_eq!(shown(&plane, &node.id).await["PingStatus"], "ConnectionLost");
    let node = node.connect(&plane).await;
    assert_eq!(shown(&plane, &node.id).await["PingStatus"], "Online");
    plane.stop().await;
}

async fn a_killed_server_forgets_its_channels(store: Store) {
    let mut plane = ControlPlane::start(&store).await;
    let node = plane.node().await;
    plane.restart().await;
    assert!(!node.is_online(&plane).await);
    let node = node.connect(&plane).await;
    assert!(node.is_online(&plane).await);
    plane.stop().await;
}

async fn lists_in_pages_and_by_filter(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut enrolled = Vec::new();
    for _ in 0..6 {
        enrolled.push(Node::enrol(&plane).await.id);
    }
    let node = plane.node().await;
    enrolled.push(node.id.clone());
    enrolled.sort();
    let first = plane.must::<DescribeInstanceInformation>(json!({ "MaxResults": 5 })).await;
    let input = json!({ "MaxResults": 5, "NextToken": first["NextToken"] });
    let second = plane.must::<DescribeInstanceInformation>(input).await;
    assert_eq!(second["NextToken"], Value::Null);
    let pages = [&first, &second].map(|page| page["InstanceInformationList"].as_array().unwrap().clone()).concat();
    let seen: Vec<_> = pages.iter().map(|node| testkit::text(node, "InstanceId")).collect();
    assert_eq!(seen, enrolled);
    let cases = [
        ("PingStatus", "Online", 1),
        ("PingStatus", "Inactive", 6),
        ("PlatformTypes", "Linux", 1),
        ("IamRole", "node", 7),
    ];
    for (key, value, count) in cases {
        for input in [
            json!({ "Filters": [{ "Key": key, "Values": [value] }] }),
            json!({ "InstanceInformationFilterList": [{ "key": key, "valueSet": [value] }] }),
        ] {
            let page = plane.must::<DescribeInstanceInformation>(input.clone()).await;
            assert_eq!(page["InstanceInformationList"].as_array().unwrap().len(), count, "{input}");
        }
    }
    let ec2 = json!({ "Filters": [{ "Key": "ResourceType", "Values": ["EC2Instance"] }] });
    assert_eq!(plane.must::<DescribeInstanceInformation>(ec2).await["InstanceInformationList"], json!([]));
    let unknown = json!({ "Filters": [{ "Key": "Colour", "Values": ["red"] }] });
    assert_eq!(code(plane.call::<DescribeInstanceInformation>(unknown).await), "InvalidFilterKey");
    plane.stop().await;
}

async fn an_unknown_target_is_not_connected(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let target = json!({ "Target": "mi-00000000000000000" });
    assert_eq!(plane.must::<model::ssm::GetConnectionStatus>(target).await["Status"], "notconnected");
    plane.stop().await;
}

async fn a_deregistered_node_is_out_at_once(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut node = plane.node().await;
    let id = json!({ "InstanceId": node.id });
    plane.must::<model::ssm::DeregisterManagedInstance>(id.clone()).await;
    assert!(node.next().await.is_none(), "its channel is closed");
    let heartbeat = json!({ "InstanceId": node.id, "AgentName": "a", "AgentVersion": "1" });
    let refused = node.caller().call::<model::ssm_agent::UpdateInstanceInformation>(heartbeat).await;
    assert_eq!(code(refused), "UnrecognizedClientException", "its credentials are worth nothing");
    let input = json!({ "Fingerprint": testkit::FINGERPRINT });
    let token =
        Node::key_holder(&plane, &node.id).call::<model::ssm_agent::RequestManagedInstanceRoleToken>(input).await;
    assert_eq!(code(token), "UnrecognizedClientException", "nor is its key");
    assert_eq!(code(plane.call::<model::ssm::DeregisterManagedInstance>(id).await), "InvalidInstanceId");
    plane.stop().await;
}

async fn a_role_can_be_changed(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let node = Node::enrol(&plane).await;
    plane.role_of_nodes("/", "database").await;
    let input = json!({ "InstanceId": node.id, "IamRole": "database" });
    plane.must::<model::ssm::UpdateManagedInstanceRole>(input).await;
    assert_eq!(shown(&plane, &node.id).await["IamRole"], "database");
    let nobody = json!({ "InstanceId": "mi-00000000000000000", "IamRole": "database" });
    assert_eq!(code(plane.call::<model::ssm::UpdateManagedInstanceRole>(nobody).await), "InvalidInstanceId");
    plane.stop().await;
}
