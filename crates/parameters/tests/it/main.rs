//! Parameter Store over the wire, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests say what they expect by it")]

mod access;
mod additions;
mod beside;
mod describe;
mod faults;
mod lifecycle;
mod path;
mod secrets;
mod sharing;
mod values;
mod versions;
mod writers;

use model::ssm::{GetParameter, PutParameter};
use serde_json::{Value, json};
use testkit::{Caller, ControlPlane};
use wire::Secret;
use wire::client::{ClientError, Identity, Keys};

/// Another account than the test's own.
const STRANGER: &str = "999999999999";

/// Writes a String, over what is there.
async fn put(plane: &ControlPlane, name: &str, value: &str) -> i64 {
    let input = json!({ "Name": name, "Value": value, "Type": "String", "Overwrite": true });
    plane.must::<PutParameter>(input).await["Version"].as_i64().unwrap()
}

/// What a request to write is refused with: code and message.
async fn refused(plane: &ControlPlane, input: Value) -> (String, String) {
    said(plane.call::<PutParameter>(input).await)
}

async fn get(plane: &ControlPlane, name: &str) -> Result<Value, ClientError> {
    plane.call::<GetParameter>(json!({ "Name": name })).await.map(|answer| answer["Parameter"].clone())
}

async fn value(plane: &ControlPlane, name: &str) -> String {
    testkit::text(&get(plane, name).await.unwrap(), "Value")
}

/// Code and message of a refusal.
fn said<T: std::fmt::Debug>(result: Result<T, ClientError>) -> (String, String) {
    let error = result.expect_err("a refusal");
    let code = error.code().expect("a modelled refusal").to_owned();
    (code, error.to_string())
}

/// The names in an answer's list.
fn names(answer: &Value) -> Vec<String> {
    answer["Parameters"].as_array().unwrap().iter().map(|parameter| testkit::text(parameter, "Name")).collect()
}

/// The root of another account.
async fn stranger(plane: &ControlPlane) -> Caller {
    let (id, secret) = ("AKIASTRANGERSTRANGER", Secret::new("stranger"));
    plane.server().identity().put_access_key(STRANGER, id, &secret).await.unwrap();
    plane.caller(Identity::Keys(Keys { access_key_id: id.to_owned(), secret, session_token: None }))
}

fn arn(name: &str) -> String {
    format!("arn:aws:ssm:{}:{}:parameter{name}", testkit::REGION, testkit::ACCOUNT)
}
