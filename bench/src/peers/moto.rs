//! moto's server, which checks no signature and keeps everything in memory.

use std::path::Path;

use bytes::Bytes;
use serde_json::json;
use wire::Secret;
use wire::client::Keys;

use super::{Peer, Requests};
use crate::Outcome;
use crate::api::{Api, Signer};
use crate::load::Destination;
use crate::{http1, moto};

/// It is two orders slower.
const SHARE: usize = 40;

struct Calls(Api);

pub(super) async fn start(log: &Path) -> Outcome<Peer> {
    let server = moto::start(log).await?;
    let access_key_id = "AKIAIOSFODNN7EXAMPLE".to_owned();
    let keys = Keys { access_key_id, secret: Secret::new("example"), session_token: None };
    let api = Api::new(&format!("http://{}", server.address), None, "us-east-1", Signer::Keys(keys))?;
    let to = Destination::http(server.address);
    Ok(Peer { name: "moto", process: server.process, to, share: SHARE, requests: Box::new(Calls(api)) })
}

impl Requests for Calls {
    fn read(&self, key: &str) -> Outcome<Bytes> {
        Ok(http1::bytes(&self.0.signed_call("GetParameter", &json!({ "Name": key }))?))
    }

    fn write(&self, key: &str, value: &str) -> Outcome<Bytes> {
        let input = json!({ "Name": key, "Value": value, "Type": "String", "Overwrite": true });
        Ok(http1::bytes(&self.0.signed_call("PutParameter", &input)?))
    }
}
