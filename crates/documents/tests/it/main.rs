//! Documents over the wire, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod access;
mod attachments;
mod bad;
mod lists;
mod running;
mod sharing;
mod shipped;
mod versions;

use model::ssm::{CreateDocument, DescribeDocument, GetDocument, UpdateDocument};
use serde_json::{Value, json};
use testkit::{Caller, ControlPlane};
use wire::Secret;
use wire::client::{ClientError, Identity, Keys};

/// Another account than the test's own.
const STRANGER: &str = "999999999999";

/// A command document that says a word.
fn saying(word: &str) -> String {
    let step =
        json!({ "action": "aws:runShellScript", "name": "say", "inputs": { "runCommand": [format!("echo {word}")] } });
    json!({ "schemaVersion": "2.2", "description": "Says a word.", "mainSteps": [step] }).to_string()
}

/// Creates a command document; gives its description.
async fn create(plane: &ControlPlane, name: &str, word: &str) -> Value {
    let input = json!({ "Name": name, "Content": saying(word), "DocumentType": "Command" });
    plane.must::<CreateDocument>(input).await["DocumentDescription"].clone()
}

async fn update(plane: &ControlPlane, name: &str, word: &str) -> Result<Value, ClientError> {
    let input = json!({ "Name": name, "Content": saying(word), "DocumentVersion": "$LATEST" });
    plane.call::<UpdateDocument>(input).await.map(|answer| answer["DocumentDescription"].clone())
}

async fn describe(plane: &ControlPlane, name: &str) -> Value {
    plane.must::<DescribeDocument>(json!({ "Name": name })).await["Document"].clone()
}

/// The content of a version, as the caller gets it.
async fn content(caller: &Caller, name: &str, version: &str) -> Result<String, ClientError> {
    let answer = caller.call::<GetDocument>(json!({ "Name": name, "DocumentVersion": version })).await?;
    Ok(testkit::text(&answer, "Content"))
}

/// Code and message of a refusal.
fn said<T: std::fmt::Debug>(result: Result<T, ClientError>) -> (String, String) {
    let error = result.expect_err("a refusal");
    (error.code().expect("a modelled refusal").to_owned(), error.to_string())
}

/// The root of another account.
async fn stranger(plane: &ControlPlane) -> Caller {
    let (id, secret) = ("AKIASTRANGERSTRANGER", Secret::new("stranger"));
    plane.server().identity().put_access_key(STRANGER, id, &secret).await.unwrap();
    plane.caller(Identity::Keys(Keys { access_key_id: id.to_owned(), secret, session_token: None }))
}

fn arn(name: &str) -> String {
    format!("arn:aws:ssm:{}:{}:document/{name}", testkit::REGION, testkit::ACCOUNT)
}
