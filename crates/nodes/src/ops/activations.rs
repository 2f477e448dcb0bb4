//! Activations: leave to enrol a number of servers until a date.

use model::ssm::{
    self, Activation as Shown, CreateActivationRequest, CreateActivationResult, DeleteActivationRequest,
    DeleteActivationResult, DescribeActivationsRequest, DescribeActivationsResult, Tag,
};
use model::{Error, FromJson, Timestamp, ToJson};
use platform::{Ctx, Paging};
use serde_json::{Value, json};
use storage::Batch;

use super::roles;
use crate::store::Activation;
use crate::tags::{self, Tags};
use crate::{Nodes, activations, filters, store};

/// CreateActivation: the code is shown once; only its hash is kept.
pub(crate) async fn create(
    _nodes: Nodes,
    ctx: Ctx,
    input: CreateActivationRequest,
) -> Result<CreateActivationResult, Error> {
    let expires_at = activations::expires_at(input.expiration_date.map(|date| date.0), ctx.now)?;
    tags::add(&mut Tags::new(), input.tags.as_deref().unwrap_or_default())?;
    roles::check(&ctx, &input.iam_role).await?;
    let (id, code) = (ctx.plane.ids.uuid(), ctx.plane.ids.activation_code());
    let tags = input.tags.map_or_else(|| json!([]), |tags| tags.to_json());
    let limit = input.registration_limit.unwrap_or(1);
    let detail = json!({ "role": input.iam_role, "limit": limit, "expires": expires_at });
    let params = [
        id.as_str().into(),
        ctx.account().into(),
        ctx.region().into(),
        activations::code_hash(&code).into(),
        input.iam_role.into(),
        input.description.into(),
        input.default_instance_name.into(),
        tags.to_string().into(),
        limit.into(),
        ctx.now.into(),
        expires_at.into(),
    ];
    let mut batch = Batch::new();
    batch.expect(1, INSERT, params).journal(ctx.entry(id.as_str(), detail));
    ctx.plane.commit(batch).await?;
    Ok(CreateActivationResult { activation_id: Some(id), activation_code: Some(code) })
}

const INSERT: &str = "INSERT INTO activations (id, account, region, code_hash, role, description, default_name, tags,
    registration_limit, registrations, created_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11)";

/// DescribeActivations: in the order they were made.
pub(crate) async fn describe(
    _nodes: Nodes,
    ctx: Ctx,
    input: DescribeActivationsRequest,
) -> Result<DescribeActivationsResult, Error> {
    let filter = filters::activations(input.filters.as_deref().unwrap_or_default())?;
    let paging = Paging::new(&ctx, &format!("{filter:?}"), input.max_results, 50, input.next_token.as_deref())?;
    let after = match paging.after() {
        Some([created_at, id]) => (created_at.as_int().unwrap_or(i64::MIN), id.as_text().unwrap_or_default()),
        _ => (i64::MIN, ""),
    };
    let rows = store::activations(&ctx, &filter, after, paging.limit()).await?;
    let (rows, next_token) = paging.finish(&ctx, rows, |last| vec![last.created_at.into(), last.id.as_str().into()]);
    let list = rows.into_iter().map(|activation| shown(activation, ctx.now)).collect();
    Ok(DescribeActivationsResult { activation_list: Some(list), next_token })
}

/// DeleteActivation: nobody can register with it any more; nodes that did stay.
pub(crate) async fn delete(
    _nodes: Nodes,
    ctx: Ctx,
    input: DeleteActivationRequest,
) -> Result<DeleteActivationResult, Error> {
    let mut batch = Batch::new();
    batch
        .expect(
            1,
            "DELETE FROM activations WHERE id = $1 AND account = $2 AND region = $3",
            [input.activation_id.as_str().into(), ctx.account().into(), ctx.region().into()],
        )
        .journal(ctx.entry(input.activation_id.as_str(), Value::Null));
    match ctx.plane.commit(batch).await {
        Ok(_) => Ok(DeleteActivationResult::default()),
        Err(storage::Error::Conflict { .. }) => Err(ssm::error::INVALID_ACTIVATION
            .with(format!("The activation {} does not exist in this account and region.", input.activation_id))
            .into()),
        Err(error) => Err(error.into()),
    }
}

fn shown(activation: Activation, now: i64) -> Shown {
    let tags = serde_json::from_str(&activation.tags).ok().and_then(|tags| Vec::<Tag>::from_json(tags).ok());
    Shown {
        expired: Some(activation.expires_at <= now),
        activation_id: Some(activation.id),
        description: activation.description,
        default_instance_name: activation.default_name,
        iam_role: Some(activation.role),
        registration_limit: i32::try_from(activation.limit).ok(),
        registrations_count: i32::try_from(activation.registrations).ok(),
        expiration_date: Some(Timestamp(activation.expires_at)),
        created_date: Some(Timestamp(activation.created_at)),
        tags: tags.filter(|tags| !tags.is_empty()),
    }
}
