//! What the audit trail says of a call. Every change is a journal entry in the same transaction as the change; a call that
//! was refused, failed, or changed nothing gets an entry of its own, so that there is one for every mutating call.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use model::Error;
use serde_json::{Value, json};
use storage::Batch;
use storage::journal::Entry;
use wire::{Call, Caller};

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
