//! Who may do what: users with policies, on names, paths, tags and keys.

use model::fleetwright::{GetParameterChanges, GetParameterSnapshot, PutParameterValidation, PutParameters};
use model::kms::{CreateAlias, CreateKey};
use model::ssm::{
    AddTagsToResource, DeleteParameter, DescribeParameters, GetParameter, GetParameterHistory, GetParameters,
    GetParametersByPath, PutParameter,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, ControlPlane, REGION, code};

use crate::{arn, put, said};

storage::testing::engines!(
    names_are_asked_without_selectors,
    hierarchies_are_asked_by_their_path,
    secrets_ask_their_key_too,
    tags_decide,
    what_aws_does_not_have_is_asked_as_its_neighbours,
    public_parameters_ask_too
);

fn allow(actions: impl Into<Value>, resources: impl Into<Value>) -> Value {
    json!({ "Effect": "Allow", "Action": actions.into(), "Resource": resources.into() })
}

async fn names_are_asked_without_selectors(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for name in ["/a/1", "/b/1", "plain"] {
        put(&plane, name, "v").await;
    }
    let reads = json!([allow("ssm:GetParameter*", [arn("/a/*"), arn("/plain")])]);
    let anna = plane.user("anna", reads).await;
    for name in ["/a/1", "/a/1:1", "plain", "/plain:1", &arn("/a/1"), &(arn("/a/1") + ":1")] {
        anna.call::<GetParameter>(json!({ "Name": name })).await.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let denied = said(anna.call::<GetParameter>(json!({ "Name": "/b/1" })).await);
    let told =
        format!("User: arn:aws:iam::{ACCOUNT}:user/anna is not authorized to perform: ssm:GetParameter on resource: ");
    assert!(denied.1.contains(&(told + &arn("/b/1"))), "{denied:?}");
    let both = json!({ "Names": ["/a/1", "/b/1"] });
    assert_eq!(code(anna.call::<GetParameters>(both).await), "AccessDeniedException");
    anna.call::<GetParameterHistory>(json!({ "Name": "/a/1" })).await.unwrap();
    let write = json!({ "Name": "/a/1", "Value": "x", "Overwrite": true });
    assert_eq!(code(anna.call::<PutParameter>(write).await), "AccessDeniedException");
    assert_eq!(code(anna.call::<DeleteParameter>(json!({ "Name": "/a/1" })).await), "AccessDeniedException");
    assert_eq!(code(anna.call::<DescribeParameters>(json!({})).await), "AccessDeniedException");
    plane.stop().await;
}

async fn hierarchies_are_asked_by_their_path(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/a/b/c", "v").await;
    let anna = plane.user("anna", json!([allow("ssm:GetParametersByPath", arn("/a"))])).await;
    for path in ["/a", "/a/"] {
        anna.call::<GetParametersByPath>(json!({ "Path": path, "Recursive": true })).await.unwrap();
    }
    for path in ["/", "/a/b", "/b"] {
        let input = json!({ "Path": path });
        assert_eq!(code(anna.call::<GetParametersByPath>(input).await), "AccessDeniedException", "{path}");
    }
    plane.stop().await;
}

async fn secrets_ask_their_key_too(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = testkit::text(&plane.must::<CreateKey>(json!({})).await["KeyMetadata"], "KeyId");
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": id })).await;
    let secret = json!({ "Name": "/s", "Value": "hunter2", "Type": "SecureString", "KeyId": "alias/app" });
    plane.must::<PutParameter>(secret).await;
    let ssm = allow("ssm:*", "*");
    let anna = plane.user("anna", json!([ssm])).await;
    let clear = json!({ "Name": "/s", "WithDecryption": true });
    anna.call::<GetParameter>(json!({ "Name": "/s" })).await.unwrap();
    let denied = said(anna.call::<GetParameter>(clear.clone()).await);
    assert!(denied.0 == "AccessDeniedException" && denied.1.contains("kms:Decrypt"), "{denied:?}");
    let write = json!({ "Name": "/s", "Value": "x", "Overwrite": true });
    assert_eq!(code(anna.call::<PutParameter>(write).await), "AccessDeniedException");
    let key = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{id}");
    let bound = json!({
        "Effect": "Allow", "Action": "kms:Decrypt", "Resource": key,
        "Condition": { "StringEquals": { "kms:EncryptionContext:PARAMETER_ARN": arn("/s") } },
    });
    let berta = plane.user("berta", json!([ssm, bound])).await;
    let read = berta.call::<GetParameter>(clear).await.unwrap();
    assert_eq!(read["Parameter"]["Value"], "hunter2");
    plane.stop().await;
}

async fn tags_decide(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for (name, team) in [("/a", "red"), ("/b", "blue")] {
        put(&plane, name, "v").await;
        let tags = json!([{ "Key": "team", "Value": team }]);
        plane.must::<AddTagsToResource>(json!({ "ResourceType": "Parameter", "ResourceId": name, "Tags": tags })).await;
    }
    let red = json!({
        "Effect": "Allow", "Action": "ssm:GetParameter", "Resource": "*",
        "Condition": { "StringEquals": { "ssm:resourceTag/team": "red" } },
    });
    let anna = plane.user("anna", json!([red])).await;
    anna.call::<GetParameter>(json!({ "Name": "/a" })).await.unwrap();
    assert_eq!(code(anna.call::<GetParameter>(json!({ "Name": "/b" })).await), "AccessDeniedException");
    plane.stop().await;
}

async fn what_aws_does_not_have_is_asked_as_its_neighbours(store: Store) {
    let plane = ControlPlane::start(&store).await;
    put(&plane, "/a/1", "v").await;
    let allowed = json!([
        allow("ssm:GetParametersByPath", arn("/a")),
        allow("ssm:PutParameter", arn("/a/*")),
        allow("fleetwright:PutParameterValidation", arn("/a")),
    ]);
    let anna = plane.user("anna", allowed).await;
    let write = |name: &str| json!({ "Name": name, "Value": "v", "Type": "String" });
    anna.call::<GetParameterSnapshot>(json!({ "Path": "/a" })).await.unwrap();
    anna.call::<GetParameterChanges>(json!({ "Path": "/a" })).await.unwrap();
    anna.call::<PutParameters>(json!({ "Parameters": [write("/a/1"), write("/a/2")] })).await.unwrap();
    anna.call::<PutParameterValidation>(json!({ "Path": "/a", "Pattern": ".*" })).await.unwrap();
    assert_eq!(code(anna.call::<GetParameterSnapshot>(json!({ "Path": "/" })).await), "AccessDeniedException");
    assert_eq!(code(anna.call::<GetParameterChanges>(json!({ "Path": "/b" })).await), "AccessDeniedException");
    let both = json!({ "Parameters": [write("/a/3"), write("/b/1")] });
    assert_eq!(code(anna.call::<PutParameters>(both).await), "AccessDeniedException");
    let other = json!({ "Path": "/", "Pattern": ".*" });
    assert_eq!(code(anna.call::<PutParameterValidation>(other).await), "AccessDeniedException");
    plane.stop().await;
}

async fn public_parameters_ask_too(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let name = "/aws/service/global-infrastructure/current-region";
    let all = format!("arn:aws:ssm:{REGION}::parameter/aws/service/*");
    let anna = plane.user("anna", json!([allow("ssm:GetParameter", all)])).await;
    anna.call::<GetParameter>(json!({ "Name": name })).await.unwrap();
    let berta = plane.user("berta", json!([allow("ssm:GetParameter", arn("/a"))])).await;
    assert_eq!(code(berta.call::<GetParameter>(json!({ "Name": name })).await), "AccessDeniedException");
    plane.stop().await;
}
