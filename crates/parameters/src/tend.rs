//! The background pass over policies: parameters expire, and people are told in time.

use serde_json::{Value, json};
use storage::journal::Entry;
use storage::{Batch, Error};

use crate::Parameters;
use crate::kept::After;
use crate::lifecycle::{self, Policy, Rule};
use crate::store::{self, Head};

/// How many parameters one look takes.
const CHUNK: i64 = 100;

impl Parameters {
    /// Acts on all policies whose time has come.
    pub(crate) async fn tend(&self) -> Result<(), Error> {
        let plane = &self.0.plane;
        loop {
            let now = plane.clock.now();
            let due = store::due(&plane.db, now, CHUNK).await?;
            for head in &due {
                // When somebody was faster, the next look decides again.
                self.commit(act(head, now), &[After::Unknown(head)]).await?;
            }
            if due.is_empty() {
                return Ok(());
            }
        }
    }
}

/// What a parameter's policies do that are due.
fn act(head: &Head, now: i64) -> Batch {
    let mut batch = Batch::new();
    let policies = &head.newest.shape.policies;
    if let Some(expiration) = policies.iter().find(|policy| matches!(policy.rule, Rule::Expiration(at) if at <= now)) {
        store::delete(&mut batch, head);
        batch.journal(entry(head, expiration, now));
        return batch;
    }
    let mut head = head.clone();
    let due = |policy: &Policy| lifecycle::due(policy, policies, head.newest.modified_at).is_some_and(|at| at <= now);
    let acting: Vec<bool> = policies.iter().map(due).collect();
    for (policy, _) in head.newest.shape.policies.iter_mut().zip(&acting).filter(|(_, acts)| **acts) {
        policy.finished = true;
    }
    store::touch(&mut batch, &head);
    for (policy, _) in head.newest.shape.policies.iter().zip(&acting).filter(|(_, acts)| **acts) {
        batch.journal(entry(&head, policy, now));
    }
    batch
}

/// The journal's word of a policy that has acted: what AWS calls the event Parameter Store Policy Action.
fn entry(head: &Head, policy: &Policy, now: i64) -> Entry {
    let content = lifecycle::shown(std::slice::from_ref(policy)).pop().and_then(|shown| shown.policy_text);
    let detail: Value = json!({
        "parameter-name": head.name,
        "parameter-type": head.newest.shape.kind,
        "policy-type": policy.rule.name(),
        "policy-content": content,
        "version": head.newest.number,
    });
    Entry {
        at: now,
        account: head.account.clone(),
        region: head.region.clone(),
        principal: "fleetwright".to_owned(),
        operation: "ParameterPolicyAction".to_owned(),
        resource: head.arn(),
        detail,
    }
}
