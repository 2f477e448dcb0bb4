//! What Fleetwright is asked, and by whom.

use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use wire::Secret;
use wire::client::Keys;

use super::kind::{Answering, Kind, Requests};
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

/// A server of ours, who asks it, and how many parameters it has.
pub(super) struct Store<'a> {
    pub(super) server: &'a Server,
    pub(super) api: &'a Api,
    pub(super) among: usize,
}

impl Store<'_> {
    fn answering(&self) -> Answering<'_> {
        Answering { process: &self.server.process, to: Destination::http(self.server.address), share: 1 }
    }

    fn signed(&self, operation: &str, input: &Value) -> Outcome<Bytes> {
        Ok(http1::bytes(&self.api.signed_call(operation, input)?))
    }

    /// Spread over the whole store: neighbours in time are none in the table.
    fn spread(&self, at: usize) -> usize {
        (at * 7919) % self.among
    }
}

/// Measures stores beside each other; gives the kinds of each.
pub(super) async fn measure(args: &Args, stores: &[Store<'_>]) -> Outcome<Vec<Vec<Kind>>> {
    let value = "w".repeat(VALUE);
    // As many as the small store has, so that they are asked for again and again.
    let read = |of: &Store<'_>, at| of.signed("GetParameter", &json!({ "Name": name(of.spread(at % FEW)) }));
    let first = |of: &Store<'_>, at| of.signed("GetParameter", &json!({ "Name": name(of.spread(FEW + at)) }));
    let decrypted =
        |of: &Store<'_>, at| of.signed("GetParameter", &json!({ "Name": secret(at), "WithDecryption": true }));
    let page = |of: &Store<'_>, at| {
        of.signed("GetParametersByPath", &json!({ "Path": format!("/bench/{}", of.spread(at) / FEW) }))
    };
    let write = |of: &Store<'_>, at| {
        of.signed("PutParameter", &json!({ "Name": name(of.spread(at)), "Value": value, "Overwrite": true }))
    };
    let mut kinds: Vec<Vec<Kind>> = stores.iter().map(|_| Vec::new()).collect();
    let asked: [(&str, &[usize], Ask<'_>); 4] = [
        ("GetParameter", &CONNECTIONS, &read),
        ("GetParameter of a secret, decrypted", &CONNECTIONS, &decrypted),
        ("GetParametersByPath, a page of 10", &[16], &page),
        ("PutParameter, a new version", &CONNECTIONS, &write),
    ];
    for (what, connections, ask) in asked {
        for connections in connections {
            let all = compare(args, stores, (what, *connections), ask).await?;
            kinds.iter_mut().zip(all).for_each(|(kinds, kind)| kinds.push(kind));
        }
    }
    for (kinds, store) in kinds.iter_mut().zip(stores).filter(|(_, store)| store.among > FEW) {
        let ask = |at| first(store, at);
        kinds.extend(Kind::measure(&store.answering(), args, FIRST, 64, &ask).await?);
    }
    Ok(kinds)
}

/// Makes the request of a number.
type Ask<'a> = &'a dyn Fn(&Store<'_>, usize) -> Outcome<Bytes>;

async fn compare(
    args: &Args,
    stores: &[Store<'_>],
    (what, connections): (&str, usize),
    ask: Ask<'_>,
) -> Outcome<Vec<Kind>> {
    let answering: Vec<_> = stores.iter().map(Store::answering).collect();
    let asks: Vec<_> = stores.iter().map(|store| move |at| ask(store, at)).collect();
    let servers: Vec<_> = answering.iter().zip(&asks).map(|(who, ask)| (who, ask as Requests<'_>)).collect();
    Kind::compare(args, what, connections, &servers).await
}
