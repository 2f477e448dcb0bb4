//! Parameters of Parameter Store that a command refers to. They are looked at when it is sent, so that whoever sends it
//! hears at once what is wrong, and must be allowed to read them; their values are put in on each node, with the node's own
//! rights, as AWS does it. So nothing that they hold is stored with the command.

use std::collections::{BTreeMap, BTreeSet};

use model::{Error, Fault, ssm};
use platform::{Ctx, ReferredParameter};
use runbook::{Document, Known, Reference, Referred};

use crate::Commands;

/// How many parameters a command may refer to.
const LIMIT: usize = 100;

const SECURE: &str = "SecureString";

impl Commands {
    /// What the parameters hold to which the document refers when it is given these values; secrets are left out.
    pub(crate) async fn referred(
        &self,
        ctx: &Ctx,
        document: &Document,
        given: &BTreeMap<String, Vec<String>>,
    ) -> Result<Known, Error> {
        let references = runbook::references_of(document, given);
        if references.is_empty() {
            return Ok(Known::new());
        }
        if references.len() > LIMIT {
            let message =
                format!("The command refers to {} parameters; at most {LIMIT} are allowed.", references.len());
            return Err(ssm::error::INVALID_PARAMETERS.with(message).into());
        }
        let names: Vec<_> = references.iter().map(|reference| reference.name.clone()).collect();
        let found = self.0.parameters.parameters(ctx, &names).await?;
        Ok(known(references, found)?)
    }
}

/// What is known of references, or what is wrong with them.
fn known(references: BTreeSet<Reference>, found: Vec<Option<ReferredParameter>>) -> Result<Known, Fault> {
    let (mut known, mut absent, mut secret, mut plain) = (Known::new(), Vec::new(), Vec::new(), Vec::new());
    for (reference, found) in references.into_iter().zip(found) {
        match (reference.secure, found) {
            (_, None) => absent.push(reference.name),
            (true, Some(found)) if found.kind == SECURE => {}
            (true, Some(_)) => plain.push(reference.name),
            (false, Some(ReferredParameter { kind, value: Some(value) })) => {
                let referred = if kind == "StringList" { Referred::List(value) } else { Referred::Text(value) };
                known.insert(reference, referred);
            }
            (false, Some(_)) => secret.push(reference.name),
        }
    }
    let faults = [
        ("The command refers to parameters that do not exist in this Region", absent),
        ("Parameters of type SecureString cannot be referred to by {{ssm:...}}", secret),
        ("Only parameters of type SecureString can be referred to by {{ssm-secure:...}}", plain),
    ];
    let told: Vec<_> = faults.iter().filter(|(_, names)| !names.is_empty()).map(told).collect();
    if told.is_empty() { Ok(known) } else { Err(ssm::error::INVALID_PARAMETERS.with(told.join(" "))) }
}

fn told((what, names): &(&str, Vec<String>)) -> String {
    format!("{what}: {}.", names.join(", "))
}
