//! Enrolment of a server with an activation.

use identity::NewNode;
use model::ssm_agent::{self, RegisterManagedInstanceRequest, RegisterManagedInstanceResult};
use model::{Error, common};
use platform::{Concerned, Ctx};
use serde_json::json;
use storage::Batch;
use storage::journal::Entry;

use crate::store::Activation;
use crate::store::labels::{self, Kind, Of};
use crate::store::rebuilt::{self, Rebuilt};
use crate::{Nodes, activations, store, tags};

/// RegisterManagedInstance: the one call that needs no signature, only an activation's id and code.
pub(crate) async fn register(
    _nodes: Nodes,
    ctx: Ctx,
    input: RegisterManagedInstanceRequest,
) -> Result<RegisterManagedInstanceResult, Error> {
    let activation = opened(&ctx, &input).await?;
    let public_key = input.public_key;
    let kind = input.public_key_type.as_deref().unwrap_or("Rsa");
    if kind != "Rsa" || !identity::valid_public_key(&public_key) {
        return Err(common::VALIDATION
            .with(
                "PublicKey must be base64 of a DER SubjectPublicKeyInfo with an RSA key of 2048 to 8192 bits and an \
                 exponent of at least 65537, and PublicKeyType must be Rsa.",
            )
            .into());
    }
    if let Some(region) = input.region.filter(|region| *region != activation.region) {
        let message = format!(
            "The activation is of the region {}, and the machine would look for itself in {region}. Register it with the \
             activation's region, or create an activation in the other.",
            activation.region
        );
        return Err(ssm_agent::error::INVALID_ACTIVATION.with(message).into());
    }
    let key = activations::registration_key(&public_key);
    if let Some(id) = store::registered(&ctx.plane.db, &activation.id, &key).await? {
        return Ok(RegisterManagedInstanceResult { instance_id: Some(id) });
    }
    not_expired(&activation, ctx.now)?;
    let machine = activations::machine(input.machine_id.as_deref());
    let former = former(&ctx, &activation, machine.as_deref()).await?;
    let id = former.clone().unwrap_or_else(|| ctx.plane.ids.node());
    let fingerprint = input.fingerprint;
    let node = NewNode {
        id: &id,
        account: &activation.account,
        region: &activation.region,
        role: &activation.role,
        public_key: &public_key,
        fingerprint: &fingerprint,
        now: ctx.now,
    };
    if former.is_some() {
        return rebuild(&ctx, &activation, &node, (&key, machine.as_deref())).await;
    }
    not_exhausted(&activation)?;
    match ctx.plane.commit(enrol(&ctx, &activation, &node, (&key, machine.as_deref()))).await {
        Ok(_) => Ok(RegisterManagedInstanceResult { instance_id: Some(id.clone()) }),
        // Another registration took the last place, or this very one was sent twice at the same time.
        Err(storage::Error::Conflict { .. }) => match store::registered(&ctx.plane.db, &activation.id, &key).await? {
            Some(id) => Ok(RegisterManagedInstanceResult { instance_id: Some(id) }),
            None => Err(exhausted(&activation)),
        },
        Err(error) => Err(error.into()),
    }
}

/// The activation that id and code open. A wrong id and a wrong code are told apart to nobody.
async fn opened(ctx: &Ctx, input: &RegisterManagedInstanceRequest) -> Result<Activation, Error> {
    let id = input.activation_id.as_deref().unwrap_or_default();
    let hash = activations::code_hash(input.activation_code.as_deref().unwrap_or_default());
    let activation = store::activation(&ctx.plane.db, id).await?;
    if let Some(Activation { id, account, region, .. }) = &activation {
        let (account, region, resource) = (account.clone(), region.clone(), id.clone());
        ctx.concerns(Concerned { account, region, resource, who: None });
    }
    activation.filter(|activation| activation.code_hash == hash).ok_or_else(|| {
        ssm_agent::error::INVALID_ACTIVATION
            .with("There is no activation with this id and code. Check both, or create a new activation.")
            .into()
    })
}

/// The node that the machine was before it was set up anew: the one that an operator made the activation for, or the one that
/// this machine became with the same activation. What a machine tells of itself is no secret: without that very activation it
/// counts for nothing.
async fn former(ctx: &Ctx, activation: &Activation, machine: Option<&str>) -> Result<Option<String>, Error> {
    if activation.node_id.is_some() {
        not_exhausted(activation)?;
        return Ok(activation.node_id.clone());
    }
    match machine {
        Some(machine) => rebuilt::of_machine(&ctx.plane.db, &activation.id, machine).await,
        None => Ok(None),
    }
}

/// Makes the machine the node that it was, with its new key, unless that node is connected: then it is another machine.
async fn rebuild(
    ctx: &Ctx,
    activation: &Activation,
    node: &NewNode<'_>,
    (key, machine): (&str, Option<&str>),
) -> Result<RegisterManagedInstanceResult, Error> {
    let rebuilt = Rebuilt { id: node.id, activation_id: &activation.id, registration_key: key, machine };
    let mut batch = Batch::new();
    rebuilt::rebuild(&mut batch, (&ctx.plane.replica, ctx.now), &rebuilt);
    identity::readmit(&mut batch, node);
    if activation.node_id.is_some() {
        batch.expect(
            1,
            "UPDATE activations SET registrations = registrations + 1 WHERE id = $1 AND registrations < registration_limit",
            [activation.id.as_str().into()],
        );
    }
    batch.journal(Entry {
        account: node.account.to_owned(),
        region: node.region.to_owned(),
        ..ctx.entry(node.id, json!({ "activation": activation.id, "again": true }))
    });
    match ctx.plane.commit(batch).await {
        Ok(_) => Ok(RegisterManagedInstanceResult { instance_id: Some(node.id.to_owned()) }),
        Err(storage::Error::Conflict { .. }) => Err(ssm_agent::error::INSTANCE_ALREADY_REGISTERED
            .with(format!(
                "This machine would become node {} again, which is connected or not enrolled any more. Stop the agent that \
                 runs as that node, or register with a new activation.",
                node.id
            ))
            .into()),
        Err(error) => Err(error.into()),
    }
}

fn not_expired(activation: &Activation, now: i64) -> Result<(), Error> {
    if activation.expires_at <= now {
        return Err(ssm_agent::error::INVALID_ACTIVATION
            .with(format!("Activation {} has expired. Create a new activation.", activation.id))
            .into());
    }
    Ok(())
}

fn not_exhausted(activation: &Activation) -> Result<(), Error> {
    if activation.registrations >= activation.limit { Err(exhausted(activation)) } else { Ok(()) }
}

fn exhausted(activation: &Activation) -> Error {
    ssm_agent::error::INVALID_ACTIVATION
        .with(format!(
            "Activation {} has reached its limit of {} registrations. Create a new activation.",
            activation.id, activation.limit
        ))
        .into()
}

/// All of an enrolment in one batch: the place taken, the node, its identity, the journal.
fn enrol(ctx: &Ctx, activation: &Activation, node: &NewNode<'_>, (key, machine): (&str, Option<&str>)) -> Batch {
    let tags = tags::of_activation(&activation.tags);
    let mut batch = Batch::new();
    batch
        .expect(
            1,
            "UPDATE activations SET registrations = registrations + 1
             WHERE id = $1 AND registrations < registration_limit AND expires_at > $2",
            [activation.id.as_str().into(), ctx.now.into()],
        )
        .expect(
            1,
            "INSERT INTO nodes (id, account, region, activation_id, registration_key, role, name, tags, registered_at, machine)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            [
                node.id.into(),
                node.account.into(),
                node.region.into(),
                activation.id.as_str().into(),
                key.into(),
                activation.role.as_str().into(),
                activation.default_name.as_deref().into(),
                tags::stored(&tags).into(),
                ctx.now.into(),
                machine.into(),
            ],
        );
    labels::index(&mut batch, Of { account: node.account, region: node.region, id: node.id }, Kind::Tag, &tags);
    identity::admit(&mut batch, node);
    batch.journal(Entry {
        account: node.account.to_owned(),
        region: node.region.to_owned(),
        ..ctx.entry(node.id, json!({ "activation": activation.id }))
    });
    batch
}
