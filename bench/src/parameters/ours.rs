//! What Fleetwright is asked, and by whom.

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use wire::Secret;
use wire::client::Keys;

use super::kind::{Answering, Kind};
use super::{Args, CONNECTIONS, FEW, VALUE, name};
use crate::Outcome;
use crate::api::{Api, Signer};
use crate::deployment::Server;
use crate::http1;
use crate::load::{self, Destination};

/// A read of one that was not asked for before.
pub(super) const FIRST: &str = "GetParameter, each for the first time";
/// How many secrets there are.
const SECRETS: usize = 100;

/// What the user may do, under whose name everything is measured.
fn policy(region: &str) -> Value {
    json!({ "Version": "2012-10-17", "Statement": [
        {
            "Effect": "Allow",
            "Action": ["ssm:GetParameter", "ssm:GetParametersByPath", "ssm:PutParameter"],
            "Resource": ["arn:aws:ssm:*:*:parameter/bench/*", "arn:aws:ssm:*:*:parameter/secret/*"],
        },
        { "Effect": "Allow", "Action": "ssm:GetParameterChanges", "Resource": "arn:aws:ssm:*:*:parameter/*" },
        {
            "Effect": "Allow", "Action": ["kms:Decrypt", "kms:Encrypt"], "Resource": "*",
            "Condition": { "StringEquals": { "kms:ViaService": format!("ssm.{region}.amazonaws.com") } },
        },
    ]})
}

/// Makes a user with that policy; gives the server as they see it.
pub(super) async fn user(server: &Server) -> Outcome<Api> {
    let policy = policy(server.api.region()).to_string();
    iam(server, "CreateUser", "").await?;
    iam(server, "PutUserPolicy", &format!("&PolicyName=bench&PolicyDocument={}", encoded(&policy))).await?;
    let made = iam(server, "CreateAccessKey", "").await?;
    let between = |name: &str| {
        let (_, rest) = made.split_once(&format!("<{name}>"))?;
        Some(rest.split_once('<')?.0.to_owned())
    };
    let (Some(access_key_id), Some(secret)) = (between("AccessKeyId"), between("SecretAccessKey")) else {
        return Err("CreateAccessKey gave no access key".into());
    };
    Ok(server.api.as_(Signer::Keys(Keys { access_key_id, secret: Secret::new(secret), session_token: None })))
}

async fn iam(server: &Server, action: &str, more: &str) -> Outcome<String> {
    let body = format!("Action={action}&Version=2010-05-08&UserName=bench{more}");
    let request = Request::post("/").header("content-type", "application/x-www-form-urlencoded").body(body.into())?;
    let answer = server.api.connector().connect().await?.send(server.api.signed(request, "iam")?).await?;
    let told = String::from_utf8_lossy(answer.body()).into_owned();
    if answer.status().is_success() { Ok(told) } else { Err(format!("{action} was answered {told}").into()) }
}

fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

/// Writes parameters by their numbers, a hundred at once.
pub(super) async fn fill(server: &Server, numbers: std::ops::Range<usize>) -> Outcome<()> {
    let value = "v".repeat(VALUE);
    let numbers: Vec<usize> = numbers.collect();
    for some in numbers.chunks(100 * 100) {
        let request = |chunk: &[usize]| {
            let write = |at: &usize| json!({ "Name": name(*at), "Value": value, "Type": "String" });
            let input = json!({ "Parameters": chunk.iter().map(write).collect::<Vec<_>>() });
            Ok(http1::bytes(&own(&server.api, "PutParameters", &input)?))
        };
        let requests: Outcome<Vec<Bytes>> = some.chunks(100).map(request).collect();
        load::send(&Destination::http(server.address), &requests?.into(), 8).await?;
    }
    Ok(())
}

/// A signed request for an operation of Fleetwright's own.
pub(super) fn own(api: &Api, operation: &str, input: &Value) -> Outcome<Request<Bytes>> {
    let request = Request::post("/").header("x-amz-target", format!("Fleetwright.{operation}"));
    let request = request.header("content-type", "application/x-amz-json-1.1").body(input.to_string().into())?;
    api.signed(request, "fleetwright")
}

/// Writes the secrets.
pub(super) async fn secrets(api: &Api) -> Outcome<()> {
    let mut connection = api.connector().connect().await?;
    for at in 0..SECRETS {
        let input = json!({ "Name": secret(at), "Value": "s".repeat(VALUE), "Type": "SecureString" });
        api.call(&mut connection, "PutParameter", &input).await?;
    }
    Ok(())
}

fn secret(at: usize) -> String {
    format!("/secret/{}", at % SECRETS)
}

/// Measures with so many parameters.
pub(super) async fn measure(server: &Server, api: &Api, args: &Args, among: usize) -> Outcome<Vec<Kind>> {
    let who = Answering { process: &server.process, to: Destination::http(server.address), share: 1 };
    let signed = |operation: &str, input| Ok(http1::bytes(&api.signed_call(operation, &input)?));
    // Spread over the whole store: neighbours in time are none in the table.
    let spread = |at: usize| (at * 7919) % among;
    let value = "w".repeat(VALUE);
    let mut kinds = Vec::new();
    for connections in CONNECTIONS {
        // As many as the small store has, so that they are asked for again and again.
        let read = |at| signed("GetParameter", json!({ "Name": name(spread(at % FEW)) }));
        kinds.extend(Kind::measure(&who, args, "GetParameter", connections, &read).await?);
    }
    if among > FEW {
        let read = |at| signed("GetParameter", json!({ "Name": name(spread(FEW + at)) }));
        kinds.extend(Kind::measure(&who, args, FIRST, 64, &read).await?);
    }
    for connections in CONNECTIONS {
        let read = |at| signed("GetParameter", json!({ "Name": secret(at), "WithDecryption": true }));
        kinds.extend(Kind::measure(&who, args, "GetParameter of a secret, decrypted", connections, &read).await?);
    }
    let page = |at: usize| signed("GetParametersByPath", json!({ "Path": format!("/bench/{}", spread(at) / FEW) }));
    kinds.extend(Kind::measure(&who, args, "GetParametersByPath, a page of 10", 16, &page).await?);
    for connections in CONNECTIONS {
        let write = |at| signed("PutParameter", json!({ "Name": name(spread(at)), "Value": value, "Overwrite": true }));
        kinds.extend(Kind::measure(&who, args, "PutParameter, a new version", connections, &write).await?);
    }
    Ok(kinds)
}
