//! What the audit trail says of a call. Every change is a journal entry in the same transaction as the change; a call that
//! was refused, failed, or changed nothing gets an entry of its own, so that there is one for every mutating call.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use model::Error;
use serde_json::{Value, json};
use storage::Batch;
use storage::journal::Entry;
use wire::{Call, Caller, Principal};

use crate::Ctx;
use crate::authority::Actor;

/// The longest parameters that an entry repeats, in bytes of JSON; of longer ones it names only the members.
const LONGEST: usize = 8 << 10;

/// A request as the trail tells of it, without secrets.
pub(crate) struct Request {
    id: Arc<str>,
    source: IpAddr,
    user_agent: Arc<str>,
    operation: String,
    parameters: Value,
    told: AtomicBool,
}

impl Request {
    pub(crate) fn of(call: &Call) -> Self {
        let shown = |input| model::redact(call.service, input, &call.input);
        Self {
            id: Arc::clone(&call.request_id),
            source: call.source.ip(),
            user_agent: Arc::clone(&call.user_agent),
            operation: format!("{}:{}", call.service.signing_name, call.operation.name),
            parameters: call.operation.input.map_or(Value::Null, |input| bounded(shown(input))),
            told: AtomicBool::new(false),
        }
    }

    /// Notes that an entry of a change tells of this request.
    pub(crate) fn told(&self) {
        self.told.store(true, Ordering::Relaxed);
    }

    /// An entry of this request; `more` is what it adds: the change, or the error.
    pub(crate) fn entry(&self, caller: &Caller, at: i64, resource: String, (name, more): (&str, Value)) -> Entry {
        let mut detail = json!({
            "requestId": &*self.id,
            "source": self.source.to_string(),
            "userAgent": &*self.user_agent,
            "accessKeyId": &*caller.access_key_id,
            "identity": identity(caller),
            "parameters": self.parameters,
        });
        detail[name] = more;
        Entry {
            at,
            account: caller.account.to_string(),
            region: caller.region.to_string(),
            principal: Actor::of(caller).arn(),
            operation: self.operation.clone(),
            resource,
            detail,
        }
    }
}

/// Who calls, in the shape that CloudTrail gives it; what the entry says anyway (ARN, account, access key) is left out.
fn identity(caller: &Caller) -> Value {
    let issuer = |arn: String, id: Option<&str>| {
        let name = arn.rsplit('/').next().unwrap_or_default();
        json!({ "type": "Role", "principalId": id, "arn": &arn, "accountId": &*caller.account, "userName": name })
    };
    let mut identity = match &caller.principal {
        Principal::Anonymous => json!({ "type": "Unknown" }),
        Principal::Root => json!({ "type": "Root", "principalId": &*caller.account }),
        Principal::User(user) => {
            json!({ "type": "IAMUser", "principalId": user.id, "userName": user.arn.rsplit('/').next() })
        }
        Principal::Role(role) => json!({
            "type": "AssumedRole",
            "principalId": format!("{}:{}", role.role_id, role.session_name),
            "sessionContext": { "sessionIssuer": issuer(role.role_arn.clone(), Some(&role.role_id)) },
        }),
        Principal::Node(node) => json!({
            "type": "AssumedRole",
            "principalId": &*node.id,
            "sessionContext": { "sessionIssuer": issuer(node.role_arn(&caller.account), None) },
        }),
    };
    if let Some(session) = &caller.session {
        let context = &mut identity["sessionContext"];
        let made = Timestamp::from_millisecond(session.issued_at).map(|at| at.to_string()).ok();
        context["attributes"] = json!({ "creationDate": made, "mfaAuthenticated": "false" });
        if let Some(source) = &session.source_identity {
            context["sourceIdentity"] = source.as_str().into();
        }
        if let Some(provider) = &session.provider {
            context["webIdFederationData"] = json!({ "federatedProvider": provider });
        }
    }
    identity
}

/// Whether an operation changes nothing: AWS's say so by their first word.
#[must_use]
pub fn only_reads(operation: &str) -> bool {
    ["Get", "List", "Describe", "Lookup", "Verify"].iter().any(|word| operation.starts_with(word))
}

/// Whether the trail tells of a call that is allowed: it may change something, or it reads a secret.
pub(crate) fn is_recorded(operation: &str, input: &Value) -> bool {
    let always = ["GetAccessToken", "GetSessionToken"].contains(&operation);
    let decrypted = operation.starts_with("GetParameter") && input["WithDecryption"] == true;
    !only_reads(operation) || always || decrypted
}

/// Writes the entry of a mutating call that told of no change itself, or failed.
pub(crate) async fn complete(ctx: &Ctx, answer: &Result<Value, Error>) -> Result<(), storage::Error> {
    let request = &ctx.request;
    let more = match answer {
        Ok(_) if request.told.load(Ordering::Relaxed) => return Ok(()),
        Ok(_) => ("change", Value::Null),
        Err(Error::Fault(fault)) => ("error", json!({ "code": fault.shape.code, "message": fault.message })),
        // The failure itself is in the log; where the store failed, nothing can be written to it.
        Err(Error::Internal(_)) => return Ok(()),
    };
    let mut batch = Batch::new();
    batch.journal(request.entry(&ctx.caller, ctx.now, String::new(), more));
    ctx.plane.commit(batch).await.map(|_| ())
}

fn bounded(parameters: Value) -> Value {
    match &parameters {
        Value::Object(members) if parameters.to_string().len() > LONGEST => {
            members.keys().map(|name| (name.clone(), Value::from("too long to repeat"))).collect()
        }
        _ => parameters,
    }
}
