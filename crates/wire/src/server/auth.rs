//! Who signed a request.

use std::sync::Arc;

use http::request::Parts;
use model::{Fault, common};

use super::{Credential, Proof, Refused, Wire, payload::ChunkChain, routes::Target};
use crate::{
    Caller, rsa_public_key,
    sigv4::{
        self,
        claim::{Claim, MISMATCH, Problem},
    },
};

/// Why a request is refused: what the caller is told and, in one word, what is counted.
pub(super) struct Refusal {
    pub(super) reason: &'static str,
    pub(super) error: model::Error,
}

impl Refusal {
    fn fault(reason: &'static str, fault: Fault) -> Self {
        Self { reason, error: fault.into() }
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Incomplete(message) => Self::fault("incomplete", common::INCOMPLETE_SIGNATURE.with(message)),
            Problem::Invalid { reason, message } => Self::fault(reason, common::INVALID_SIGNATURE.with(message)),
        }
    }
}

impl From<Refused> for Refusal {
    fn from(refused: Refused) -> Self {
        const INVALID: &str = "The security token included in the request is invalid.";
        const EXPIRED: &str = "The security token included in the request is expired";
        match refused {
            Refused::Unknown => Self::fault("unknown_key", common::UNRECOGNIZED_CLIENT.with(INVALID)),
            Refused::BadToken => Self::fault("bad_token", common::UNRECOGNIZED_CLIENT.with(INVALID)),
            Refused::Expired => Self::fault("expired_token", common::EXPIRED_TOKEN.with(EXPIRED)),
            Refused::Internal(error) => Self { reason: "internal", error: model::Error::Internal(error) },
        }
    }
}

/// A signature whose key is known and whose body has not been seen yet.
pub(super) struct Identified<'a> {
    claim: Claim<'a>,
    credential: Credential,
}

/// The service whose signature a target asks for; `None` where an unsigned request will do.
fn needed(target: &Target<'_>, signed: bool) -> Option<&'static str> {
    match target {
        Target::Api(api, _) if api.operation.anonymous && !signed => None,
        Target::Api(api, _) => Some(api.service.signing_name),
        Target::Raw(route, _) => route.signing_name,
        Target::Form(services) if signed => services.first().map(|service| service.signing_name),
        // Whether its operation needs a signature shows when the form is read.
        Target::Form(_) => None,
    }
}

/// An unsigned request for what needs a signature.
pub(super) fn missing() -> Refusal {
    Refusal::fault("missing", common::MISSING_AUTHENTICATION_TOKEN.with("Missing Authentication Token"))
}

/// Checks all of a signature that does not need the body, and finds its key. `None` for a request that may be anonymous.
pub(super) async fn identify<'a>(
    wire: &Wire,
    parts: &Parts,
    claim: Option<Claim<'a>>,
    target: &Target<'_>,
) -> Result<Option<Identified<'a>>, Refusal> {
    let Some(service) = needed(target, claim.is_some()) else { return Ok(None) };
    let Some(claim) = claim else { return Err(missing()) };
    identify_for(wire, parts, claim, service).await.map(Some)
}

/// The same, for a request that must be signed for this service.
pub(super) async fn identify_for<'a>(
    wire: &Wire,
    parts: &Parts,
    claim: Claim<'a>,
    service: &str,
) -> Result<Identified<'a>, Refusal> {
    claim.check(&parts.headers, service, (wire.clock)())?;
    let found = wire.credentials.find(claim.access_key_id(), claim.token(), claim.scope().region).await;
    Ok(Identified { credential: found?, claim })
}

impl<'a> Identified<'a> {
    pub(super) fn claim(&self) -> &Claim<'a> {
        &self.claim
    }

    /// What signatures of chunks go on from; `None` for a node's key, which signs no chunks.
    pub(super) fn chunk_chain(&self) -> Option<ChunkChain> {
        let Proof::Hmac(secret) = &self.credential.proof else { return None };
        let scope = self.claim.scope();
        Some(ChunkChain {
            key: scope.signing_key(secret),
            timestamp: self.claim.timestamp().to_owned(),
            scope: scope.text(),
            previous: self.claim.signature().to_owned(),
        })
    }

    /// The caller, when the signature is over this request and body.
    pub(super) fn verify(&self, wire: &Wire, parts: &Parts, body: &[u8]) -> Result<Caller, Refusal> {
        self.verify_hash(wire, parts, &sigv4::sha256_hex(body))
    }

    /// The same, with what stands for the body in the signed text.
    pub(super) fn verify_hash(&self, wire: &Wire, parts: &Parts, hash: &str) -> Result<Caller, Refusal> {
        let text = self.claim.string_to_sign(parts, hash);
        let valid = match &self.credential.proof {
            Proof::Hmac(secret) => {
                let (credential, version) = (self.claim.credential(), self.credential.version);
                let kept = wire.keys.kept(credential, version);
                let known = kept.is_some();
                let key = kept.unwrap_or_else(|| self.claim.scope().signing_key(secret));
                let valid = self.claim.is_hmac_of(&text, &key);
                if valid && !known {
                    wire.keys.keep(credential, version, key);
                }
                valid
            }
            Proof::RsaPss(spki) => rsa_public_key(spki).is_some_and(|key| self.claim.is_pss_of(&text, key)),
        };
        if !valid {
            return Err(Refusal::fault("mismatch", common::INVALID_SIGNATURE.with(MISMATCH)));
        }
        let caller = self.caller();
        wire.credentials.used(&caller, self.claim.scope().service);
        Ok(caller)
    }

    fn caller(&self) -> Caller {
        Caller {
            account: Arc::clone(&self.credential.account),
            region: self.claim.scope().region.into(),
            principal: self.credential.principal.clone(),
            access_key_id: self.claim.access_key_id().into(),
            session: self.credential.session.clone(),
        }
    }
}
