//! All versions of a parameter: who wrote which, and when.

use model::ssm::{GetParameterHistoryRequest, GetParameterHistoryResult, ParameterHistory};
use model::{Error, Timestamp};
use platform::{Ctx, Paging};
use storage::Val;

use super::absent;
use super::get::owner;
use crate::names::Reference;
use crate::rules::SECURE;
use crate::store::{self, Version};
use crate::{Parameters, lifecycle, names, secrets};

/// GetParameterHistory, oldest version first.
pub(crate) async fn list(
    parameters: Parameters,
    ctx: Ctx,
    input: GetParameterHistoryRequest,
) -> Result<GetParameterHistoryResult, Error> {
    let reference = Reference::parse(&input.name)?;
    let page = Paging::new(&ctx, &input.name, input.max_results, 50, input.next_token.as_deref())?;
    parameters.admit(&ctx, &reference).await?;
    let (db, scope, path) = (&ctx.plane.db, owner(&ctx, &reference), reference.path.as_str());
    let newest = match scope.region == ctx.region() && reference.selector.is_none() {
        true => parameters.reading(scope, path).await?,
        false => None,
    };
    let newest = newest.ok_or_else(|| absent(&input.name))?;
    let after = page.after().and_then(|after| after.first()).and_then(Val::as_int).unwrap_or_default();
    let versions = store::history(db, scope, path, after, page.limit()).await?;
    let (versions, next_token) = page.finish(&ctx, versions, |version| vec![version.number.into()]);
    let labels = store::labels(db, scope, path).await?;
    let arn = names::arn(scope.account, scope.region, path);
    let mut shown = Vec::with_capacity(versions.len());
    for version in versions {
        let value = match input.with_decryption {
            Some(true) if version.shape.kind == SECURE => parameters.open(&ctx, &arn, &version.value).await?,
            _ => version.value.clone(),
        };
        shown.push(history(&newest.name, version, value, &labels));
    }
    Ok(GetParameterHistoryResult { parameters: Some(shown), next_token })
}

fn history(name: &str, version: Version, value: String, labels: &[(String, i64)]) -> ParameterHistory {
    let shape = version.shape;
    let own = labels.iter().filter(|(_, labelled)| *labelled == version.number).map(|(label, _)| label.clone());
    ParameterHistory {
        allowed_pattern: shape.allowed_pattern,
        data_type: Some(shape.data_type),
        description: shape.description,
        key_id: secrets::key_id(&shape.kind, shape.key_id.as_deref()).map(str::to_owned),
        labels: Some(own.collect()),
        last_modified_date: Some(Timestamp(version.modified_at)),
        last_modified_user: Some(version.modified_by),
        name: Some(name.to_owned()),
        policies: Some(lifecycle::shown(&shape.policies)),
        tier: Some(shape.tier.name().to_owned()),
        r#type: Some(shape.kind),
        value: Some(value),
        version: Some(version.number),
    }
}
