//! More than AWS gives at one time: long pages, whole hierarchies as they were at one moment.

use model::fleetwright::{
    GetParameterPageRequest, GetParameterPageResponse, GetParameterSnapshotRequest, GetParameterSnapshotResponse,
    StoredParameter,
};
use model::{Error, common};
use platform::{Ctx, Paging};
use storage::Val;

use super::after;
use super::path::Hierarchy;
use crate::change::scope;
use crate::store::{self, Reading};
use crate::{Parameters, names, secrets};

/// Parameters that a snapshot holds at most.
const SNAPSHOT: i64 = 10_000;
/// Bytes of values that one answer may need, were they all as large as they may be: where the operator allows large values,
/// fewer go into an answer.
const BYTES: i64 = 512 << 20;

/// GetParameterPage: as GetParametersByPath, with pages of up to 1,000.
pub(crate) async fn page(
    parameters: Parameters,
    ctx: Ctx,
    input: GetParameterPageRequest,
) -> Result<GetParameterPageResponse, Error> {
    let hierarchy = Hierarchy { path: names::hierarchy(&input.path)?, recursive: input.recursive == Some(true) };
    let told = format!("{}\n{}", hierarchy.path, hierarchy.recursive);
    let most = parameters.at_once(i64::MAX);
    let size = input.max_results.map(|size| i64::from(size).min(most).try_into().unwrap_or(size));
    let page = Paging::new(&ctx, &told, size, 100, input.next_token.as_deref())?;
    let readings = hierarchy.chunk(&ctx, after(&page), page.limit()).await?;
    let (readings, next_token) = page.finish(&ctx, readings, |reading| vec![Val::from(reading.path.as_str())]);
    let shown = parameters.all(&ctx, readings, input.with_decryption).await?;
    Ok(GetParameterPageResponse { parameters: Some(shown), next_token })
}

/// GetParameterSnapshot: everything below a path as it was at one position of the journal.
pub(crate) async fn snapshot(
    parameters: Parameters,
    ctx: Ctx,
    input: GetParameterSnapshotRequest,
) -> Result<GetParameterSnapshotResponse, Error> {
    let path = names::hierarchy(&input.path)?;
    let most = parameters.at_once(SNAPSHOT);
    let (position, readings) = store::snapshot(&ctx.plane.db, scope(&ctx), path, most + 1).await?;
    if i64::try_from(readings.len()).unwrap_or(i64::MAX) > most {
        let message = format!("{} holds more than {most} parameters. Take a path further down.", input.path);
        return Err(common::VALIDATION.with(message).into());
    }
    let shown = parameters.all(&ctx, readings, input.with_decryption).await?;
    Ok(GetParameterSnapshotResponse { parameters: Some(shown), position: Some(position) })
}

impl Parameters {
    /// How many parameters one answer may hold, and never more than `most`.
    fn at_once(&self, most: i64) -> i64 {
        let largest = self.0.limits.standard_value.max(self.0.limits.advanced_value);
        // A character has up to four bytes.
        let bytes = i64::try_from(largest.saturating_mul(4)).unwrap_or(i64::MAX).max(1);
        (BYTES / bytes).clamp(1, most)
    }

    async fn all(
        &self,
        ctx: &Ctx,
        readings: Vec<Reading>,
        with_decryption: Option<bool>,
    ) -> Result<Vec<StoredParameter>, Error> {
        let mut shown = Vec::with_capacity(readings.len());
        for reading in readings {
            let key_id = secrets::key_id(&reading.kind, reading.key_id.as_deref()).map(str::to_owned);
            let read = self.parameter(ctx, scope(ctx), reading, with_decryption).await?;
            shown.push(StoredParameter {
                arn: read.arn,
                data_type: read.data_type,
                key_id,
                last_modified_date: read.last_modified_date,
                name: read.name,
                r#type: read.r#type,
                value: read.value,
                version: read.version,
            });
        }
        Ok(shown)
    }
}
