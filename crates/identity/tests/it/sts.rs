//! Temporary credentials and sessions of roles, on both engines.

use std::time::Duration;

use model::fleetwright::ListAuditEntries;
use model::iam::{CreatePolicy, ListAccessKeys, PutRolePermissionsBoundary};
use model::ssm::{DescribeActivations, DescribeInstanceInformation};
use model::sts::{AssumeRole, GetAccessKeyInfo, GetCallerIdentity, GetSessionToken};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ACCOUNT, Caller, ControlPlane, code, text};
use wire::Secret;
use wire::client::{Identity, Keys};

use crate::people::{allowing, id, keys, permit, role, trusting, user, user_arn};

storage::testing::engines!(
    everybody_is_told_who_they_are,
    a_session_token_belongs_to_its_key_and_its_time,
    users_and_root_get_session_tokens,
    a_role_says_who_may_assume_it,
    a_trust_policy_may_set_conditions,
    a_session_is_narrowed,
    sessions_last_as_long_as_roles_allow,
    tags_and_source_identities_go_through_chains,
    roles_of_another_account
);

const LIST: &[&str] = &["ssm:DescribeActivations", "ssm:DescribeInstanceInformation"];
const OTHER: &str = "999999999999";

fn to(arn: &str, more: &Value) -> Value {
    let mut input = json!({ "RoleArn": arn, "RoleSessionName": "s1" });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

async fn assume(plane: &ControlPlane, caller: &Caller, arn: &str, more: &Value) -> (Caller, Value) {
    let made = caller.call::<AssumeRole>(to(arn, more)).await.unwrap_or_else(|error| panic!("{arn}: {error}"));
    (plane.caller(keys(&made["Credentials"])), made)
}

async fn refused(caller: &Caller, arn: &str, more: &Value) -> String {
    code(caller.call::<AssumeRole>(to(arn, more)).await)
}

fn by_anna(actions: &[&str], condition: &Value) -> String {
    trusting(&json!({ "AWS": user_arn("anna") }), actions, condition)
}

async fn everybody_is_told_who_they_are(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let who = async |caller: &Caller| {
        let told = caller.call::<GetCallerIdentity>(json!({})).await.unwrap();
        (text(&told, "Arn"), text(&told, "UserId"), text(&told, "Account"))
    };
    let root = who(plane.root()).await;
    assert_eq!(root, (format!("arn:aws:iam::{ACCOUNT}:root"), ACCOUNT.to_owned(), ACCOUNT.to_owned()));
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let told = who(&anna).await;
    assert!(told.0 == user_arn("anna") && told.1.starts_with("AIDA"), "{told:?}");
    let arn = role(&plane, "r", &by_anna(&["sts:AssumeRole"], &json!({})), &[]).await;
    let (session, made) = assume(&plane, &anna, &arn, &json!({})).await;
    let told = who(&session).await;
    assert_eq!(told.0, format!("arn:aws:sts::{ACCOUNT}:assumed-role/r/s1"));
    assert!(told.1.starts_with("AROA") && told.1.ends_with(":s1"), "{told:?}");
    assert_eq!(
        json!([told.0, told.1]),
        json!([made["AssumedRoleUser"]["Arn"], made["AssumedRoleUser"]["AssumedRoleId"]])
    );
    plane.stop().await;
}

/// The same credentials with something else in their place.
fn with(identity: &Identity, key: Option<&str>, secret: Option<&str>, token: Option<&str>) -> Identity {
    let Identity::Keys(keys) = identity else { panic!("keys") };
    Identity::Keys(Keys {
        access_key_id: key.unwrap_or(&keys.access_key_id).to_owned(),
        secret: secret.map_or_else(|| keys.secret.clone(), Secret::new),
        session_token: token.map(Secret::new).or_else(|| keys.session_token.clone()),
    })
}

async fn a_session_token_belongs_to_its_key_and_its_time(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = user(&plane, "anna", LIST).await;
    let made = plane
        .caller(with(&anna, None, None, None))
        .call::<GetSessionToken>(json!({ "DurationSeconds": 900 }))
        .await
        .unwrap();
    let session = keys(&made["Credentials"]);
    let bert = plane.caller(user(&plane, "bert", LIST).await);
    let other = keys(&bert.call::<GetSessionToken>(json!({})).await.unwrap()["Credentials"]);
    let Identity::Keys(Keys { session_token: Some(token), .. }) = &other else { panic!("a token") };
    let wrong = [
        (with(&session, Some(id(&other)), None, None), "another's key"),
        (with(&session, None, None, Some(token.expose())), "another's token"),
        (with(&session, Some(id(&anna)), None, None), "a long-lived key with a token"),
        (with(&anna, None, None, Some(token.expose())), "a long-lived key with another's token"),
        (with(&session, None, None, Some("FWS.AAAA")), "a made up token"),
        (with(&session, None, None, Some("AAAA")), "a made up token of a node"),
    ];
    for (identity, what) in wrong {
        assert_eq!(
            code(plane.caller(identity).call::<GetCallerIdentity>(json!({})).await),
            "InvalidClientTokenId",
            "{what}"
        );
    }
    let forged = plane.caller(with(&session, None, Some("guessed"), None));
    assert_eq!(code(forged.call::<GetCallerIdentity>(json!({})).await), "SignatureDoesNotMatch");
    let session = plane.caller(session);
    session.call::<DescribeActivations>(json!({})).await.unwrap();
    plane.advance(Duration::from_secs(900));
    assert_eq!(code(session.call::<GetCallerIdentity>(json!({})).await), "ExpiredToken");
    plane.stop().await;
}

async fn users_and_root_get_session_tokens(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let identity = user(&plane, "anna", LIST).await;
    let anna = plane.caller(with(&identity, None, None, None));
    let made =
        anna.call::<GetSessionToken>(json!({ "DurationSeconds": 129_600, "MinimumSessionTokenSize": 3000 })).await;
    let made = made.unwrap();
    assert!(made["SessionTokenSize"].as_i64().unwrap() >= 3000);
    let session = plane.caller(keys(&made["Credentials"]));
    assert_eq!(code(session.call::<GetSessionToken>(json!({})).await), "AccessDenied");
    let code_of_a_device = json!({ "SerialNumber": "arn:aws:iam::1:mfa/x", "TokenCode": "123456" });
    assert_eq!(code(anna.call::<GetSessionToken>(code_of_a_device).await), "AccessDenied");
    let known = async |key: &str| plane.call::<GetAccessKeyInfo>(json!({ "AccessKeyId": key })).await;
    assert_eq!(known(id(&identity)).await.unwrap()["Account"], ACCOUNT);
    assert_eq!(code(known("AKIAUNKNOWNUNKNOWN00").await), "ValidationError");
    let root = plane.must::<GetSessionToken>(json!({ "DurationSeconds": 43_200 })).await;
    let root_session = plane.caller(keys(&root["Credentials"]));
    root_session.call::<DescribeActivations>(json!({})).await.unwrap();
    plane.advance(Duration::from_secs(3600));
    assert_eq!(code(root_session.call::<GetCallerIdentity>(json!({})).await), "ExpiredToken", "an hour at most");
    session.call::<DescribeActivations>(json!({})).await.unwrap();
    plane.stop().await;
}

async fn a_role_says_who_may_assume_it(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let bert = plane.caller(user(&plane, "bert", &[]).await);
    let direct = role(&plane, "direct", &by_anna(&["sts:AssumeRole"], &json!({})), LIST).await;
    let (session, _) = assume(&plane, &anna, &direct, &json!({})).await;
    session.call::<DescribeActivations>(json!({})).await.unwrap();
    assert_eq!(
        code(session.call::<model::ssm::CreateActivation>(json!({ "IamRole": "node" })).await),
        "AccessDeniedException"
    );
    assert_eq!(refused(&bert, &direct, &json!({})).await, "AccessDenied");
    let message = bert.call::<AssumeRole>(to(&direct, &json!({}))).await.unwrap_err().to_string();
    let told = format!("User: {} is not authorized to perform: sts:AssumeRole on resource: {direct}", user_arn("bert"));
    assert!(message.contains(&told), "{message}");
    let absent = format!("arn:aws:iam::{ACCOUNT}:role/absent");
    assert_eq!(refused(&bert, &absent, &json!({})).await, "AccessDenied");
    // Naming the account leaves it to the account's own policies.
    let trust = trusting(&json!({ "AWS": ACCOUNT }), &["sts:AssumeRole"], &json!({}));
    let shared = role(&plane, "shared", &trust, LIST).await;
    assert_eq!(refused(&bert, &shared, &json!({})).await, "AccessDenied");
    permit(&plane, "bert", &["sts:AssumeRole"]).await;
    assume(&plane, &bert, &shared, &json!({})).await;
    assert_eq!(refused(&bert, &direct, &json!({})).await, "AccessDenied", "the trust policy must say so too");
    let root = plane.call::<AssumeRole>(to(&shared, &json!({}))).await.unwrap_err();
    assert!(root.to_string().contains("Roles may not be assumed by root accounts."), "{root}");
    // A role may be assumed again and again, also by itself: each session ends on its own.
    let itself = trusting(&json!({ "AWS": [user_arn("anna"), &direct] }), &["sts:AssumeRole"], &json!({}));
    let update = json!({ "RoleName": "direct", "PolicyDocument": itself });
    plane.must::<model::iam::UpdateAssumeRolePolicy>(update).await;
    let (mut session, _) = assume(&plane, &anna, &direct, &json!({})).await;
    for _ in 0..3 {
        session = assume(&plane, &session, &direct, &json!({})).await.0;
    }
    plane.stop().await;
}

async fn a_trust_policy_may_set_conditions(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let condition =
        json!({ "StringEquals": { "sts:ExternalId": "case-1" }, "StringLike": { "sts:RoleSessionName": "s*" } });
    let arn = role(&plane, "r", &by_anna(&["sts:AssumeRole"], &condition), &[]).await;
    assert_eq!(refused(&anna, &arn, &json!({})).await, "AccessDenied");
    assert_eq!(refused(&anna, &arn, &json!({ "ExternalId": "case-2" })).await, "AccessDenied");
    let named = json!({ "ExternalId": "case-1", "RoleSessionName": "other" });
    assert_eq!(refused(&anna, &arn, &named).await, "AccessDenied");
    assume(&plane, &anna, &arn, &json!({ "ExternalId": "case-1" })).await;
    for bad in ["x", "a b", "a/b", &"x".repeat(65)] {
        assert_eq!(refused(&anna, &arn, &json!({ "RoleSessionName": bad })).await, "ValidationError", "{bad}");
    }
    plane.stop().await;
}

async fn a_session_is_narrowed(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let arn = role(&plane, "r", &by_anna(&["sts:AssumeRole"], &json!({})), LIST).await;
    let nodes_only = allowing(&["ssm:DescribeInstanceInformation", "ssm:CreateActivation"]);
    let (session, made) = assume(&plane, &anna, &arn, &json!({ "Policy": nodes_only })).await;
    assert!((1..20).contains(&made["PackedPolicySize"].as_i64().unwrap()));
    session.call::<DescribeInstanceInformation>(json!({})).await.unwrap();
    assert_eq!(code(session.call::<DescribeActivations>(json!({})).await), "AccessDeniedException");
    let more = session.call::<model::ssm::CreateActivation>(json!({ "IamRole": "node" })).await;
    assert_eq!(code(more), "AccessDeniedException", "a session policy gives nothing");
    let managed = |arn: &str| json!({ "PolicyArns": [{ "arn": arn }] });
    let read = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let (session, _) = assume(&plane, &anna, &arn, &managed(read)).await;
    session.call::<DescribeActivations>(json!({})).await.unwrap();
    let own = json!({ "PolicyName": "b", "PolicyDocument": allowing(&["kms:*"]) });
    let own = text(&plane.must::<CreatePolicy>(own).await["Policy"], "Arn");
    let (session, _) = assume(&plane, &anna, &arn, &managed(&own)).await;
    assert_eq!(code(session.call::<DescribeActivations>(json!({})).await), "AccessDeniedException");
    let absent = format!("arn:aws:iam::{OTHER}:policy/b");
    assert_eq!(refused(&anna, &arn, &managed(&absent)).await, "MalformedPolicyDocument");
    assert_eq!(refused(&anna, &arn, &json!({ "Policy": "{}" })).await, "MalformedPolicyDocument");
    let long = allowing(&[&"x".repeat(2_100)].map(|name| Box::leak(format!("ssm:{name}").into_boxed_str()) as &str));
    assert_eq!(refused(&anna, &arn, &json!({ "Policy": long })).await, "PackedPolicyTooLarge");
    plane.must::<PutRolePermissionsBoundary>(json!({ "RoleName": "r", "PermissionsBoundary": own })).await;
    let (session, _) = assume(&plane, &anna, &arn, &json!({})).await;
    assert_eq!(
        code(session.call::<DescribeActivations>(json!({})).await),
        "AccessDeniedException",
        "beyond the boundary"
    );
    plane.stop().await;
}

async fn sessions_last_as_long_as_roles_allow(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let first = role(&plane, "first", &by_anna(&["sts:AssumeRole"], &json!({})), &[]).await;
    let trust = trusting(&json!({ "AWS": first }), &["sts:AssumeRole"], &json!({}));
    let second = role(&plane, "second", &trust, &["sts:AssumeRole"]).await;
    for bad in [899, 7201, 43_201] {
        assert_eq!(refused(&anna, &first, &json!({ "DurationSeconds": bad })).await, "ValidationError", "{bad}");
    }
    let (session, _) = assume(&plane, &anna, &first, &json!({ "DurationSeconds": 7200 })).await;
    assert_eq!(refused(&session, &second, &json!({ "DurationSeconds": 3601 })).await, "ValidationError", "chained");
    let (chained, _) = assume(&plane, &session, &second, &json!({ "DurationSeconds": 3600 })).await;
    plane.advance(Duration::from_secs(3600));
    assert_eq!(code(chained.call::<GetCallerIdentity>(json!({})).await), "ExpiredToken");
    session.call::<GetCallerIdentity>(json!({})).await.unwrap();
    plane.advance(Duration::from_secs(3600));
    assert_eq!(code(session.call::<GetCallerIdentity>(json!({})).await), "ExpiredToken");
    plane.stop().await;
}

async fn tags_and_source_identities_go_through_chains(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let all = &["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
    let bare = role(&plane, "bare", &by_anna(&["sts:AssumeRole"], &json!({})), &[]).await;
    let first = role(&plane, "first", &by_anna(all, &json!({})), &[]).await;
    let trust = trusting(
        &json!({ "AWS": first }),
        all,
        &json!({ "StringEquals": { "aws:PrincipalTag/Team": "red", "sts:SourceIdentity": "anna" } }),
    );
    let second = role(&plane, "second", &trust, &[]).await;
    let tags = json!({ "Tags": [{ "Key": "Team", "Value": "red" }, { "Key": "Note", "Value": "x" }], "TransitiveTagKeys": ["Team"] });
    assert_eq!(refused(&anna, &bare, &tags).await, "AccessDenied", "no sts:TagSession");
    assert_eq!(
        refused(&anna, &bare, &json!({ "SourceIdentity": "anna" })).await,
        "AccessDenied",
        "no sts:SetSourceIdentity"
    );
    let mut wish = tags.clone();
    wish["SourceIdentity"] = "anna".into();
    let (session, made) = assume(&plane, &anna, &first, &wish).await;
    assert_eq!(made["SourceIdentity"], "anna");
    assert_eq!(refused(&session, &second, &json!({ "SourceIdentity": "bert" })).await, "AccessDenied", "it stays");
    let changed = json!({ "Tags": [{ "Key": "team", "Value": "blue" }] });
    assert_eq!(refused(&session, &second, &changed).await, "ValidationError", "a transitive tag stays");
    let (chained, made) = assume(&plane, &session, &second, &json!({})).await;
    assert_eq!(made["SourceIdentity"], "anna");
    let third = trusting(
        &json!({ "AWS": second }),
        all,
        &json!({ "StringEquals": { "aws:PrincipalTag/Team": "red" }, "Null": { "aws:PrincipalTag/Note": "true" } }),
    );
    let third = role(&plane, "third", &third, &[]).await;
    assume(&plane, &chained, &third, &json!({})).await;
    let (other, _) = assume(&plane, &anna, &first, &json!({ "SourceIdentity": "anna" })).await;
    assert_eq!(refused(&other, &second, &json!({})).await, "AccessDenied", "another team");
    plane.stop().await;
}

async fn roles_of_another_account(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let identity = plane.server().identity();
    identity.put_access_key(OTHER, "AKIAOTHEROTHEROTHER0", &Secret::new("other")).await.unwrap();
    let root = Keys { access_key_id: "AKIAOTHEROTHEROTHER0".into(), secret: Secret::new("other"), session_token: None };
    let elsewhere = plane.caller(Identity::Keys(root));
    let anna = plane.caller(user(&plane, "anna", &[]).await);
    let bert = plane.caller(user(&plane, "bert", &["sts:AssumeRole"]).await);
    let make = async |name: &str, principal: Value| {
        let trust = trusting(&principal, &["sts:AssumeRole"], &json!({}));
        let input = json!({ "RoleName": name, "AssumeRolePolicyDocument": trust });
        text(&elsewhere.call::<model::iam::CreateRole>(input).await.unwrap()["Role"], "Arn")
    };
    let by_account = make("a", json!({ "AWS": ACCOUNT })).await;
    let by_name = make("n", json!({ "AWS": [user_arn("anna"), user_arn("bert")] })).await;
    let closed = make("c", json!({ "AWS": OTHER })).await;
    for arn in [&by_account, &by_name] {
        assert_eq!(refused(&anna, arn, &json!({})).await, "AccessDenied", "her own account does not say so");
        let (session, _) = assume(&plane, &bert, arn, &json!({})).await;
        let told = session.call::<GetCallerIdentity>(json!({})).await.unwrap();
        assert_eq!(told["Account"], OTHER);
    }
    assert_eq!(refused(&bert, &closed, &json!({})).await, "AccessDenied", "the role does not say so");
    let trail = async |caller: &Caller| {
        let listed = caller.call::<ListAuditEntries>(json!({ "Operation": "AssumeRole" })).await.unwrap();
        listed["Entries"].as_array().unwrap().clone()
    };
    let told = |entries: &[Value], resource: &str, word: &str| {
        let about = entries.iter().filter(|entry| entry["Resource"] == resource);
        about.filter(|entry| text(entry, "Detail").contains(word)).count()
    };
    let (ours, theirs) = (trail(plane.root()).await, trail(&elsewhere).await);
    let session = format!("arn:aws:sts::{OTHER}:assumed-role/a/s1");
    for trail in [&ours, &theirs] {
        assert_eq!(told(trail, &by_account, &session), 1, "who was let in, both accounts know: {trail:?}");
        assert!(trail.iter().any(|entry| entry["Principal"] == user_arn("bert")), "{trail:?}");
    }
    assert_eq!((told(&ours, &closed, "AccessDenied"), theirs.len()), (1, 2), "who was not, only their own: {theirs:?}");
    let key = id_of(&plane, "bert").await;
    assert!(ours.iter().all(|entry| entry["Principal"] != user_arn("bert") || text(entry, "Detail").contains(&key)));
    assert!(!format!("{theirs:?}").contains(&key), "with which key, is not theirs to know");
    plane.stop().await;
}

async fn id_of(plane: &ControlPlane, user: &str) -> String {
    let keys = plane.must::<ListAccessKeys>(json!({ "UserName": user })).await;
    text(&keys["AccessKeyMetadata"][0], "AccessKeyId")
}
