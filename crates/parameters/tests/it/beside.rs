//! Tags and settings of the service.

use model::ssm::{
    AddTagsToResource, GetServiceSetting, ListTagsForResource, PutParameter, RemoveTagsFromResource,
    ResetServiceSetting, UpdateServiceSetting,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code, text};

use crate::put;

storage::testing::engines!(tags_come_and_go, tags_are_checked, settings_have_defaults, the_default_tier_is_used);

async fn tags(plane: &ControlPlane, name: &str) -> Value {
    let input = json!({ "ResourceType": "Parameter", "ResourceId": name });
    plane.must::<ListTagsForResource>(input).await["TagList"].clone()
}

async fn tags_come_and_go(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({ "Name": "/p", "Value": "v", "Type": "String", "Tags": [{ "Key": "a", "Value": "1" }] });
    plane.must::<PutParameter>(input).await;
    let more = json!([{ "Key": "b", "Value": "" }, { "Key": "a", "Value": "2" }]);
    plane.must::<AddTagsToResource>(json!({ "ResourceType": "Parameter", "ResourceId": "/p", "Tags": more })).await;
    assert_eq!(tags(&plane, "/p").await, json!([{ "Key": "a", "Value": "2" }, { "Key": "b", "Value": "" }]));
    assert_eq!(put(&plane, "/p", "v2").await, 2, "tags make no version");
    let gone = json!({ "ResourceType": "Parameter", "ResourceId": "p", "TagKeys": ["a", "none"] });
    plane.must::<RemoveTagsFromResource>(gone).await;
    assert_eq!(tags(&plane, "/p").await, json!([{ "Key": "b", "Value": "" }]));
    plane.stop().await;
}

async fn tags_are_checked(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/p", "v").await;
    let add = |kind: &str, id: &str, tags: Value| json!({ "ResourceType": kind, "ResourceId": id, "Tags": tags });
    let one = json!([{ "Key": "a", "Value": "1" }]);
    let many: Vec<_> = (0..51).map(|number| json!({ "Key": format!("k{number}"), "Value": "v" })).collect();
    for (input, expected) in [
        (add("Parameter", "/none", one.clone()), "InvalidResourceId"),
        (add("Parameter", "a b", one.clone()), "InvalidResourceId"),
        (add("Parameter", "/p", json!(many)), "TooManyTagsError"),
        (add("Parameter", "/p", json!([{ "Key": "aws:a", "Value": "1" }])), "ValidationException"),
        (add("Parameter", "/p", json!([{ "Key": "", "Value": "1" }])), "ValidationException"),
        (add("Something", "/p", one), "ValidationException"),
    ] {
        assert_eq!(code(plane.call::<AddTagsToResource>(input.clone()).await), expected, "{input}");
    }
    assert_eq!(tags(&plane, "/p").await, json!([]));
    plane.stop().await;
}

async fn settings_have_defaults(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = "/ssm/parameter-store/high-throughput-enabled";
    let arn = format!("arn:aws:ssm:{}:{}:servicesetting{id}", testkit::REGION, testkit::ACCOUNT);
    let setting = async || plane.must::<GetServiceSetting>(json!({ "SettingId": id })).await["ServiceSetting"].clone();
    let first = setting().await;
    assert_eq!((text(&first, "SettingValue"), text(&first, "Status")), ("false".to_owned(), "Default".to_owned()));
    assert_eq!((text(&first, "ARN"), text(&first, "LastModifiedUser")), (arn.clone(), "System".to_owned()));
    plane.must::<UpdateServiceSetting>(json!({ "SettingId": arn, "SettingValue": "true" })).await;
    let second = setting().await;
    assert_eq!((text(&second, "SettingValue"), text(&second, "Status")), ("true".to_owned(), "Customized".to_owned()));
    assert_eq!(text(&second, "LastModifiedUser"), format!("arn:aws:iam::{}:root", testkit::ACCOUNT));
    let reset = plane.must::<ResetServiceSetting>(json!({ "SettingId": id })).await;
    assert_eq!(reset["ServiceSetting"], first);
    assert_eq!(setting().await, first);
    let wrong = json!({ "SettingId": id, "SettingValue": "perhaps" });
    assert_eq!(code(plane.call::<UpdateServiceSetting>(wrong).await), "ValidationException");
    let unknown = json!({ "SettingId": "/ssm/none" });
    assert_eq!(code(plane.call::<GetServiceSetting>(unknown).await), "ServiceSettingNotFound");
    plane.stop().await;
}

async fn the_default_tier_is_used(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = "/ssm/parameter-store/default-parameter-tier";
    let tier = async |name: &str, length: usize| {
        let input = json!({ "Name": name, "Value": "x".repeat(length), "Type": "String" });
        plane.call::<PutParameter>(input).await.map(|answer| text(&answer, "Tier"))
    };
    assert_eq!(tier("a", 1).await.unwrap(), "Standard");
    assert_eq!(code(tier("b", 4097).await), "ValidationException");
    plane.must::<UpdateServiceSetting>(json!({ "SettingId": id, "SettingValue": "Intelligent-Tiering" })).await;
    assert_eq!(tier("c", 1).await.unwrap(), "Standard");
    assert_eq!(tier("d", 4097).await.unwrap(), "Advanced");
    plane.must::<UpdateServiceSetting>(json!({ "SettingId": id, "SettingValue": "Advanced" })).await;
    assert_eq!(tier("e", 1).await.unwrap(), "Advanced");
    plane.stop().await;
}
