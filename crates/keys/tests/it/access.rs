//! Who may use a key, and who may say who may.

use model::iam::{DeleteAccessKey, DeleteUser, DeleteUserPolicy, GetUser, ListAccessKeys, UpdateUser};
use model::kms::{
    CreateAlias, CreateKey, Decrypt, DeleteAlias, DescribeKey, Encrypt, GenerateDataKey, GetKeyPolicy, PutKeyPolicy,
    ReEncrypt, UpdateAlias,
};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, Caller, ControlPlane, REGION, code, text};

use crate::{base64, encrypted, key};

storage::testing::engines!(
    the_default_policy_leaves_it_to_the_account,
    a_policy_that_does_not_leave_it_to_the_account_decides_alone,
    nodes_decrypt_when_their_role_is_named,
    conditions_see_alias_tags_and_context,
    both_keys_of_a_re_encryption_are_asked,
    aliases_ask_the_keys_that_they_name,
    the_key_of_the_service_is_used_through_it_alone,
    nobody_takes_the_way_back_from_themselves,
    a_policy_means_those_who_were_there_when_it_was_written,
    a_policy_names_those_who_are_there
);

fn arn(id: &str) -> String {
    format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{id}")
}

fn allow(action: impl Into<Value>, resource: impl Into<Value>) -> Value {
    json!({ "Effect": "Allow", "Action": action.into(), "Resource": resource.into() })
}

/// A statement of a key's policy.
fn grant(principal: &str, actions: impl Into<Value>) -> Value {
    json!({ "Effect": "Allow", "Principal": { "AWS": principal }, "Action": actions.into(), "Resource": "*" })
}

fn root() -> Value {
    grant(&format!("arn:aws:iam::{ACCOUNT}:root"), "kms:*")
}

fn policy(statements: &Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

async fn put(plane: &ControlPlane, id: &str, statements: Value) {
    let input = json!({ "KeyId": id, "Policy": policy(&statements), "BypassPolicyLockoutSafetyCheck": true });
    plane.must::<PutKeyPolicy>(input).await;
}

async fn decrypt(caller: &Caller, blob: &str) -> Result<Value, wire::client::ClientError> {
    caller.call::<Decrypt>(json!({ "CiphertextBlob": blob })).await
}

async fn the_default_policy_leaves_it_to_the_account(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (id, other) = (key(&plane).await, key(&plane).await);
    let anna = plane.user("anna", json!([allow("kms:Decrypt", arn(&id))])).await;
    let (blob, others) = (encrypted(&plane, &id, b"a").await, encrypted(&plane, &other, b"b").await);
    decrypt(&anna, &blob).await.expect("her policy names the key");
    let denied = decrypt(&anna, &others).await.unwrap_err();
    let told = format!(
        "User: arn:aws:iam::{ACCOUNT}:user/anna is not authorized to perform: kms:Decrypt on resource: {} because no \
         identity-based policy allows the kms:Decrypt action",
        arn(&other)
    );
    assert!(denied.to_string().contains(&told), "{denied}");
    let input = json!({ "KeyId": id, "Plaintext": base64(b"c") });
    assert_eq!(code(anna.call::<Encrypt>(input).await), "AccessDeniedException");
    assert_eq!(code(anna.call::<DescribeKey>(json!({ "KeyId": id })).await), "AccessDeniedException");
    plane.stop().await;
}

async fn a_policy_that_does_not_leave_it_to_the_account_decides_alone(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let anna = plane.user("anna", json!([allow("kms:*", "*")])).await;
    let bert = plane.user("bert", json!([allow("none:None", "*")])).await;
    let blob = encrypted(&plane, &id, b"a").await;
    put(&plane, &id, json!([grant(&format!("arn:aws:iam::{ACCOUNT}:user/bert"), "kms:Decrypt")])).await;
    decrypt(&bert, &blob).await.expect("the key's policy names him");
    let denied = decrypt(&anna, &blob).await.unwrap_err().to_string();
    assert!(denied.contains("because no resource-based policy allows the kms:Decrypt action"), "{denied}");
    assert_eq!(code(anna.call::<GetKeyPolicy>(json!({ "KeyId": id })).await), "AccessDeniedException");
    decrypt(plane.root(), &blob).await.expect("the account's root may always");
    put(&plane, &id, json!([root(), { "Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*" }]))
        .await;
    assert_eq!(code(decrypt(&anna, &blob).await), "AccessDeniedException");
    plane.stop().await;
}

async fn nodes_decrypt_when_their_role_is_named(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"a").await;
    let node = testkit::Node::enrol(&plane).await;
    assert_eq!(code(decrypt(node.caller(), &blob).await), "AccessDeniedException");
    put(&plane, &id, json!([root(), grant(&format!("arn:aws:iam::{ACCOUNT}:role/node"), "kms:Decrypt")])).await;
    decrypt(node.caller(), &blob).await.expect("the role of the node is named");
    plane.stop().await;
}

async fn conditions_see_alias_tags_and_context(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let tagged = plane.must::<CreateKey>(json!({ "Tags": [{ "TagKey": "env", "TagValue": "test" }] })).await;
    let tagged = text(&tagged["KeyMetadata"], "KeyId");
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/app", "TargetKeyId": id })).await;
    let when = |key: &str, value: &str| {
        let mut statement = allow("kms:*", "*");
        statement["Condition"] = json!({ "StringEquals": { key: value } });
        json!([statement])
    };
    let anna = plane.user("anna", when("kms:RequestAlias", "alias/app")).await;
    let made = async |key: &str| {
        anna.call::<GenerateDataKey>(json!({ "KeyId": key, "KeySpec": "AES_256", "EncryptionContext": { "a": "b" } }))
            .await
    };
    made("alias/app").await.expect("called by its alias");
    assert_eq!(code(made(&id).await), "AccessDeniedException");
    plane.permit("anna", when("aws:ResourceTag/env", "test")).await;
    made(&tagged).await.expect("of a tagged key");
    assert_eq!(code(made("alias/app").await), "AccessDeniedException");
    plane.permit("anna", when("kms:EncryptionContext:a", "b")).await;
    let blob = text(&made(&id).await.expect("with the context"), "CiphertextBlob");
    let open = json!({ "CiphertextBlob": blob, "EncryptionContext": { "a": "b" } });
    anna.call::<Decrypt>(open.clone()).await.expect("with the context");
    plane.permit("anna", when("kms:EncryptionContext:a", "c")).await;
    assert_eq!(code(made(&id).await), "AccessDeniedException");
    assert_eq!(code(anna.call::<Decrypt>(open).await), "AccessDeniedException");
    plane.stop().await;
}

async fn both_keys_of_a_re_encryption_are_asked(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (from, to) = (key(&plane).await, key(&plane).await);
    let blob = encrypted(&plane, &from, b"a").await;
    let input = json!({ "CiphertextBlob": blob, "DestinationKeyId": to });
    let anna = plane.user("anna", json!([allow("kms:ReEncryptTo", arn(&to))])).await;
    assert_eq!(code(anna.call::<ReEncrypt>(input.clone()).await), "AccessDeniedException");
    plane.permit("anna", json!([allow("kms:ReEncryptFrom", arn(&from))])).await;
    assert_eq!(code(anna.call::<ReEncrypt>(input.clone()).await), "AccessDeniedException");
    plane.permit("anna", json!([allow("kms:ReEncryptFrom", arn(&from)), allow("kms:ReEncryptTo", arn(&to))])).await;
    anna.call::<ReEncrypt>(input).await.expect("both are allowed");
    plane.stop().await;
}

async fn aliases_ask_the_keys_that_they_name(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let (one, two) = (key(&plane).await, key(&plane).await);
    plane.must::<CreateAlias>(json!({ "AliasName": "alias/a", "TargetKeyId": one })).await;
    let alias = format!("arn:aws:kms:{REGION}:{ACCOUNT}:alias/a");
    let actions = || json!(["kms:UpdateAlias", "kms:DeleteAlias"]);
    let anna = plane.user("anna", json!([allow(actions(), json!([alias, arn(&two)]))])).await;
    let update = json!({ "AliasName": "alias/a", "TargetKeyId": two });
    assert_eq!(code(anna.call::<UpdateAlias>(update.clone()).await), "AccessDeniedException", "the key it leaves");
    assert_eq!(code(anna.call::<DeleteAlias>(json!({ "AliasName": "alias/a" })).await), "AccessDeniedException");
    plane.permit("anna", json!([allow(actions(), json!([alias, arn(&one), arn(&two)]))])).await;
    anna.call::<UpdateAlias>(update).await.expect("both keys are allowed");
    anna.call::<DeleteAlias>(json!({ "AliasName": "alias/a" })).await.expect("its key is allowed");
    plane.stop().await;
}

async fn the_key_of_the_service_is_used_through_it_alone(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.user("anna", json!([allow("kms:*", "*")])).await;
    let input = json!({ "KeyId": "alias/aws/ssm", "Plaintext": base64(b"a") });
    for _ in ["before it is made", "and afterwards"] {
        assert_eq!(code(anna.call::<Encrypt>(input.clone()).await), "AccessDeniedException");
        anna.call::<DescribeKey>(json!({ "KeyId": "alias/aws/ssm" })).await.expect("it may be looked at");
    }
    plane.stop().await;
}

async fn nobody_takes_the_way_back_from_themselves(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let put = async |caller: &Caller, statements: Value, bypass: bool| {
        let input = json!({ "KeyId": id, "Policy": policy(&statements), "BypassPolicyLockoutSafetyCheck": bypass });
        caller.call::<PutKeyPolicy>(input).await
    };
    let anna = plane.user("anna", json!([allow("kms:*", "*")])).await;
    plane.user("bert", json!([allow("none:None", "*")])).await;
    let of_anna = grant(&format!("arn:aws:iam::{ACCOUNT}:user/anna"), "kms:*");
    let locked = put(plane.root(), json!([of_anna]), false).await;
    assert_eq!(code(locked), "MalformedPolicyDocumentException", "root is not named");
    let locked = put(&anna, json!([grant(&format!("arn:aws:iam::{ACCOUNT}:user/bert"), "kms:*")]), false).await;
    assert_eq!(code(locked), "MalformedPolicyDocumentException");
    put(&anna, json!([of_anna]), false).await.expect("she can put another one");
    put(&anna, json!([root()]), false).await.expect("by the account's policies, too");
    put(&anna, json!([grant(&format!("arn:aws:iam::{ACCOUNT}:user/bert"), "kms:*")]), true).await.expect("as she says");
    assert_eq!(code(put(&anna, json!([root()]), false).await), "AccessDeniedException");
    put(plane.root(), json!([root()]), false).await.expect("the account's root may always");
    let made = json!({ "Policy": policy(&json!([of_anna])) });
    assert_eq!(code(plane.call::<CreateKey>(made).await), "MalformedPolicyDocumentException");
    for broken in ["{", "[]", r#"{"Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#] {
        let made = plane.call::<CreateKey>(json!({ "Policy": broken })).await;
        assert_eq!(code(made), "MalformedPolicyDocumentException", "{broken}");
    }
    plane.stop().await;
}

fn of(kind: &str, name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{kind}/{name}")
}

/// Whom the first statement of a key's policy names.
async fn named(plane: &ControlPlane, id: &str) -> Value {
    let policy = text(&plane.must::<GetKeyPolicy>(json!({ "KeyId": id })).await, "Policy");
    serde_json::from_str::<Value>(&policy).unwrap()["Statement"][0]["Principal"]["AWS"].clone()
}

async fn delete_user(plane: &ControlPlane, name: &str) {
    let keys = plane.must::<ListAccessKeys>(json!({ "UserName": name })).await;
    for key in keys["AccessKeyMetadata"].as_array().unwrap() {
        plane.must::<DeleteAccessKey>(json!({ "UserName": name, "AccessKeyId": key["AccessKeyId"] })).await;
    }
    plane.must::<DeleteUserPolicy>(json!({ "UserName": name, "PolicyName": "test" })).await;
    plane.must::<DeleteUser>(json!({ "UserName": name })).await;
}

async fn a_policy_means_those_who_were_there_when_it_was_written(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    let blob = encrypted(&plane, &id, b"a").await;
    let nothing = || json!([allow("none:None", "*")]);
    let anna = plane.user("anna", nothing()).await;
    let unique = text(&plane.must::<GetUser>(json!({ "UserName": "anna" })).await["User"], "UserId");
    let written = policy(&json!([grant(&of("user", "anna"), "kms:Decrypt")]));
    put(&plane, &id, json!([grant(&of("user", "anna"), "kms:Decrypt")])).await;
    assert_eq!(text(&plane.must::<GetKeyPolicy>(json!({ "KeyId": id })).await, "Policy"), written, "word for word");
    decrypt(&anna, &blob).await.expect("she is named");
    plane.must::<UpdateUser>(json!({ "UserName": "anna", "NewUserName": "hanna", "NewPath": "/x/" })).await;
    decrypt(&anna, &blob).await.expect("she is still meant");
    assert_eq!(named(&plane, &id).await, of("user", "x/hanna"));
    let other = plane.user("anna", nothing()).await;
    assert_eq!(code(decrypt(&other, &blob).await), "AccessDeniedException", "the name is all she has");
    delete_user(&plane, "hanna").await;
    assert_eq!(named(&plane, &id).await, unique.as_str(), "nobody is called so any more");
    assert_eq!(code(decrypt(&other, &blob).await), "AccessDeniedException");
    put(&plane, &id, json!([grant(&of("user", "anna"), "kms:Decrypt")])).await;
    decrypt(&other, &blob).await.expect("now she is named");
    plane.stop().await;
}

async fn a_policy_names_those_who_are_there(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let id = key(&plane).await;
    plane.user("anna", json!([allow("none:None", "*")])).await;
    let unique = text(&plane.must::<GetUser>(json!({ "UserName": "anna" })).await["User"], "UserId");
    let attempt = async |principal: Value| {
        let mut statement = root();
        statement["Principal"] = json!({ "AWS": principal });
        let policy = policy(&json!([root(), statement]));
        plane.call::<PutKeyPolicy>(json!({ "KeyId": id, "Policy": policy })).await?;
        plane.call::<CreateKey>(json!({ "Policy": policy })).await
    };
    for there in [
        json!(of("user", "anna")),
        json!([of("role", "node"), unique, "999999999999"]),
        json!(format!("arn:aws:sts::{ACCOUNT}:assumed-role/node/one")),
    ] {
        attempt(there.clone()).await.unwrap_or_else(|error| panic!("{there}: {error}"));
    }
    let before = named(&plane, &id).await;
    for absent in [
        of("user", "bert"),
        of("user", "Anna"),
        of("user", "x/anna"),
        of("role", "anna"),
        "arn:aws:iam::999999999999:user/anna".to_owned(),
        format!("arn:aws:sts::{ACCOUNT}:assumed-role/absent/one"),
        format!("arn:aws:sts::{ACCOUNT}:federated-user/anna"),
        "AIDAABSENTABSENTABSEN".to_owned(),
        "anna".to_owned(),
    ] {
        let refused = attempt(json!([of("user", "anna"), absent])).await;
        assert_eq!(code(refused), "MalformedPolicyDocumentException", "{absent}");
    }
    let told = attempt(json!(of("user", "bert"))).await.unwrap_err().to_string();
    assert!(told.contains("Policy contains a statement with one or more invalid principals."), "{told}");
    assert_eq!(named(&plane, &id).await, before);
    plane.stop().await;
}
