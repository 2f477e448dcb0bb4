//! What the audit trail says of a call. Every change is a journal entry in the same transaction as the change; a call that
//! was refused, failed, or changed nothing gets an entry of its own, so that there is one for every mutating call.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use jiff::Timestamp;
use model::authorization::Row;
use model::schema::{Operation, Service};
use model::{Error, common};
use serde_json::{Value, json};
use storage::Batch;
use storage::journal::Entry;
use wire::{Call, Caller, Principal};

use crate::Ctx;
use crate::authority::Actor;
use crate::repeats::{self, Sameness};
use crate::strangers::Concerned;

/// The longest parameters that an entry repeats, in bytes of JSON; of longer ones it names only the members.
const LONGEST: usize = 8 << 10;

/// The same for those who have not signed, and the longest text of theirs, in characters.
const LONGEST_OF_STRANGER: usize = 1 << 10;
const LONGEST_TEXT_OF_STRANGER: usize = 300;

/// The member that says why a call failed.
const ERROR: &str = "error";

/// How many resources an entry names at most.
const NAMED: usize = 100;

/// A request as the trail tells of it, if it does.
pub(crate) struct Request {
    id: Arc<str>,
    source: IpAddr,
    user_agent: Arc<str>,
    host: Arc<str>,
    secure: bool,
    service: &'static Service,
    operation: &'static Operation,
    input: Value,
    /// The ARNs that the request names.
    about: OnceLock<Vec<String>>,
    told: AtomicBool,
    keys: Mutex<UsedKeys>,
    /// Whom it concerns, when nobody has signed it.
    concerned: Mutex<Option<Concerned>>,
}

/// The keys that were used for a request, and how many of the uses an entry tells of.
#[derive(Default)]
struct UsedKeys {
    uses: Vec<(String, Value)>,
    ciphertexts: Vec<Sameness>,
    told: usize,
}

impl Request {
    pub(crate) fn of(call: &Call) -> Self {
        Self {
            id: Arc::clone(&call.request_id),
            source: call.source.ip(),
            user_agent: Arc::clone(&call.user_agent),
            host: Arc::clone(&call.host),
            secure: call.secure,
            service: call.service,
            operation: call.operation,
            input: call.input.clone(),
            about: OnceLock::new(),
            told: AtomicBool::new(false),
            keys: Mutex::default(),
            concerned: Mutex::default(),
        }
    }

    /// Notes whom it concerns, in the place of who was noted before.
    pub(crate) fn concerns(&self, concerned: Concerned) {
        *self.concerned.lock().unwrap_or_else(PoisonError::into_inner) = Some(concerned);
    }

    /// Notes that a key was used for a ciphertext.
    pub(crate) fn note_key(&self, arn: &str, told: Value, ciphertext: &[u8]) {
        let mut keys = self.keys();
        keys.uses.push((arn.to_owned(), told));
        keys.ciphertexts.push(repeats::of_ciphertext(ciphertext));
    }

    /// Where the call comes from.
    pub(crate) fn source(&self) -> IpAddr {
        self.source
    }

    /// Where the caller reaches this server.
    pub(crate) fn endpoint(&self) -> Option<String> {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte);
        let is_host = !self.host.is_empty() && self.host.bytes().all(is_letter);
        is_host.then(|| format!("{}://{}", if self.secure { "https" } else { "http" }, self.host))
    }

    /// The program that calls, as it says itself.
    pub(crate) fn user_agent(&self) -> &str {
        &self.user_agent
    }

    /// Which read of secrets this is; `None` if it opened none.
    fn sameness(&self, ctx: &Ctx) -> Option<Sameness> {
        let keys = self.keys();
        let reads = only_reads(self.operation.name) && !keys.ciphertexts.is_empty();
        reads.then(|| repeats::sameness(ctx, &self.input, &keys.ciphertexts))
    }

    /// Whether a key was used.
    pub(crate) fn used_keys(&self) -> bool {
        !self.keys().uses.is_empty()
    }

    /// Uses of keys that no entry tells of yet; all of them when the call failed, for its entries may not have come to be.
    fn untold(&self, failed: bool) -> Vec<(String, Value)> {
        let mut keys = self.keys();
        let from = if failed { 0 } else { keys.told };
        keys.told = keys.uses.len();
        keys.uses[from..].to_vec()
    }

    fn keys(&self) -> MutexGuard<'_, UsedKeys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes what the request is about, as far as its row tells it from the input.
    pub(crate) fn about(&self, row: &Row, call: &Call) {
        self.about.get_or_init(|| {
            let (region, account) = (&call.caller.region, &call.caller.account);
            let checks = row.checks.iter().filter(|check| check.is_asked(&call.input));
            let named = checks.flat_map(|check| check.resources).flat_map(|of| of.named(&call.input, region, account));
            let mut arns: Vec<String> = named
                .map(|(_, arn)| arn.replace('\0', "\u{fffd}"))
                .filter(|arn| !arn.contains('*'))
                .take(NAMED)
                .collect();
            arns.dedup();
            arns
        });
    }

    /// Notes that an entry of a change tells of this request.
    pub(crate) fn told(&self) {
        self.told.store(true, Ordering::Relaxed);
    }

    /// Whether an entry tells of this request and of all keys that were used for it.
    fn is_told(&self) -> bool {
        let keys = self.keys();
        self.told.load(Ordering::Relaxed) && keys.told == keys.uses.len()
    }

    /// An entry of this request; `more` is what it adds: the change, or the error. Without a resource of its own it is about
    /// the first that the request names.
    pub(crate) fn entry(&self, caller: &Caller, at: i64, resource: String, more: (&str, Value)) -> Entry {
        let mut entry = self.further_entry(caller, at, resource, more);
        entry.detail["parameters"] = self.parameters();
        entry
    }

    /// The same without the parameters.
    pub(crate) fn further_entry(
        &self,
        caller: &Caller,
        at: i64,
        resource: String,
        (name, more): (&str, Value),
    ) -> Entry {
        let mut detail = json!({
            "requestId": &*self.id,
            "source": self.source.to_string(),
            "userAgent": &*self.user_agent,
            "accessKeyId": &*caller.access_key_id,
            "identity": identity(caller),
            "parameters": null,
        });
        detail[name] = more;
        let named = self.about.get().map(Vec::as_slice).unwrap_or_default();
        let resource = if resource.is_empty() { named.first().cloned().unwrap_or_default() } else { resource };
        let (mut keys, uses): (Vec<String>, Vec<Value>) = self.untold(name == ERROR).into_iter().unzip();
        if !uses.is_empty() {
            detail["keys"] = uses.into();
        }
        keys.dedup();
        if named.iter().chain(&keys).any(|other| *other != resource) {
            detail["resources"] = named.iter().cloned().chain(keys).collect();
        }
        Entry {
            at,
            account: caller.account.to_string(),
            region: caller.region.to_string(),
            principal: Actor::of(caller).arn(),
            operation: format!("{}:{}", self.service.signing_name, self.operation.name),
            resource,
            detail,
        }
    }

    /// The input without secrets.
    fn parameters(&self) -> Value {
        let shown = |input| model::redact(self.service, input, &self.input);
        self.operation.input.map_or(Value::Null, |input| bounded(shown(input), LONGEST))
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
    ["Get", "List", "Describe", "Lookup", "Search", "Verify"].iter().any(|word| operation.starts_with(word))
}

/// Whether the trail tells of a call that is allowed: it may change something, or it reads a secret.
pub(crate) fn is_recorded(operation: &str, input: &Value) -> bool {
    let always = ["GetAccessToken", "GetSessionToken"].contains(&operation);
    let decrypted = operation.starts_with("GetParameter") && input["WithDecryption"] == true;
    !only_reads(operation) || always || decrypted
}

/// Writes the entry of a call that told of no change itself, or failed. Where the store failed, nothing can be written to it.
pub(crate) async fn complete(ctx: &Ctx, answer: &Result<Value, Error>) -> Result<(), storage::Error> {
    let is_told = ctx.request.is_told();
    let is_strange = ctx.caller.principal == Principal::Anonymous;
    let (code, message) = match answer {
        Ok(_) if is_told || is_strange => return Ok(()),
        Ok(_) => return tell(ctx).await,
        // Who asks too often would fill the trail.
        Err(Error::Fault(fault)) if fault.shape.status == 429 => return Ok(()),
        Err(Error::Fault(fault)) => (fault.shape.code, fault.message.as_str()),
        Err(Error::Internal(cause)) if cause.is::<storage::Error>() => return Ok(()),
        // The failure itself is in the log.
        Err(Error::Internal(_)) => (common::INTERNAL_FAILURE.code, ""),
    };
    let error = (ERROR, json!({ "code": code, "message": message }));
    if is_strange {
        return refuse_stranger(ctx, error).await;
    }
    let mut batch = Batch::new();
    batch.journal(ctx.request.entry(&ctx.caller, ctx.now, String::new(), error));
    ctx.plane.commit(batch).await.map(|_| ())
}

/// Tells of a call that changed nothing, or counts it with others that are the same.
async fn tell(ctx: &Ctx) -> Result<(), storage::Error> {
    let plane = &ctx.plane;
    let entry = || ctx.request.entry(&ctx.caller, ctx.now, String::new(), ("change", Value::Null));
    let (Some(repeats), Some(read)) = (plane.repeats(), ctx.request.sameness(ctx)) else {
        return plane.record(entry().as_text()).await;
    };
    if !repeats.counts(&read, ctx.now) {
        let entry = entry();
        plane.record(entry.clone().as_text()).await?;
        repeats.told(read, entry);
    }
    Ok(())
}

/// Tells of a refused call that nobody has signed: in the trail of the account that it concerns, if there is one, and not
/// more often than that trail can bear.
async fn refuse_stranger(ctx: &Ctx, error: (&str, Value)) -> Result<(), storage::Error> {
    let (request, strangers) = (&ctx.request, ctx.plane.strangers());
    strangers.count(request.operation.name);
    let concerned = request.concerned.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let Some(concerned) = concerned else {
        strangers.log(request.operation.name, request.source, ctx.now);
        return Ok(());
    };
    let mut entry = request.entry(&ctx.caller, ctx.now, concerned.resource.clone(), error);
    if !strangers.tells(&concerned, &entry.operation, request.source, ctx.now) {
        return Ok(());
    }
    (entry.account, entry.region) = (concerned.account, concerned.region);
    let detail = &mut entry.detail;
    if let Some((principal, identity)) = concerned.who {
        (entry.principal, detail["identity"]) = (principal, identity);
    }
    detail["parameters"] = bounded(detail["parameters"].take(), LONGEST_OF_STRANGER);
    for text in [&mut entry.resource, &mut entry.principal] {
        *text = cut(text);
    }
    detail["userAgent"] = cut(&request.user_agent).into();
    let mut batch = Batch::new();
    batch.journal(entry);
    ctx.plane.commit(batch).await.map(|_| ())
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST_TEXT_OF_STRANGER).collect()
}

fn bounded(parameters: Value, longest: usize) -> Value {
    match &parameters {
        Value::Object(members) if parameters.to_string().len() > longest => {
            members.keys().map(|name| (name.clone(), Value::from("too long to repeat"))).collect()
        }
        _ => parameters,
    }
}

#[cfg(test)]
mod tests {
    use wire::{AssumedRole, EnrolledNode, Session, User};

    use super::*;

    fn identity_of(principal: Principal, session: Option<Session>) -> Value {
        let caller =
            Caller { account: "111122223333".into(), principal, session: session.map(Arc::new), ..Caller::anonymous() };
        identity(&caller)
    }

    #[test]
    fn callers_are_told_as_cloudtrail_does() {
        assert_eq!(identity_of(Principal::Root, None), json!({ "type": "Root", "principalId": "111122223333" }));
        let user = User { arn: "arn:aws:iam::111122223333:user/team/ann".to_owned(), id: "AIDA1".to_owned() };
        let expected = json!({ "type": "IAMUser", "principalId": "AIDA1", "userName": "ann" });
        assert_eq!(identity_of(Principal::User(user.into()), None), expected);
        let node = EnrolledNode { id: "mi-1".into(), role: "service/node".into() };
        let node = identity_of(Principal::Node(node.into()), None);
        assert_eq!(node["sessionContext"]["sessionIssuer"]["arn"], "arn:aws:iam::111122223333:role/service/node");
    }

    #[test]
    fn sessions_are_told_with_who_stands_behind_them() {
        let role_arn = "arn:aws:iam::111122223333:role/deploy".to_owned();
        let role = AssumedRole { role_arn, role_id: "AROA1".to_owned(), session_name: "ci".to_owned() };
        let session = Session {
            issued_at: 1_795_332_750_000,
            source_identity: Some("ann".to_owned()),
            policies: vec!["{}".to_owned()],
            ..Session::default()
        };
        let expected = json!({
            "type": "AssumedRole", "principalId": "AROA1:ci",
            "sessionContext": {
                "sessionIssuer": {
                    "type": "Role", "principalId": "AROA1", "arn": "arn:aws:iam::111122223333:role/deploy",
                    "accountId": "111122223333", "userName": "deploy",
                },
                "attributes": { "creationDate": "2026-11-22T07:32:30Z", "mfaAuthenticated": "false" },
                "sourceIdentity": "ann",
            },
        });
        assert_eq!(identity_of(Principal::Role(role.into()), Some(session)), expected);
    }

    #[test]
    fn reads_of_secrets_are_recorded_and_others_are_not() {
        for (operation, input, expected) in [
            ("SendCommand", json!({}), true),
            ("Decrypt", json!({}), true),
            ("GenerateDataKey", json!({}), true),
            ("GetParameter", json!({ "WithDecryption": true }), true),
            ("GetParametersByPath", json!({ "WithDecryption": true }), true),
            ("GetParameter", json!({ "WithDecryption": false }), false),
            ("GetParameterHistory", json!({}), false),
            ("GetSessionToken", json!({}), true),
            ("GetCallerIdentity", json!({}), false),
            ("LookupEvents", json!({}), false),
        ] {
            assert_eq!(is_recorded(operation, &input), expected, "{operation} {input}");
        }
    }

    #[test]
    fn long_parameters_are_named_only() {
        let long = json!({ "Content": "x".repeat(LONGEST), "Name": "a" });
        assert_eq!(bounded(long, LONGEST), json!({ "Content": "too long to repeat", "Name": "too long to repeat" }));
        assert_eq!(bounded(json!({ "Name": "a" }), LONGEST), json!({ "Name": "a" }));
    }
}
