//! Deleting parameters, with their history and everything else of them.

use model::Error;
use model::ssm::{DeleteParameterRequest, DeleteParameterResult, DeleteParametersRequest, DeleteParametersResult};
use platform::Ctx;
use serde_json::json;
use storage::Batch;

use super::absent;
use crate::change::{TRIES, busy, scope};
use crate::kept::After;
use crate::store::{self, Head};
use crate::{Parameters, names};

/// DeleteParameter.
pub(crate) async fn one(
    parameters: Parameters,
    ctx: Ctx,
    input: DeleteParameterRequest,
) -> Result<DeleteParameterResult, Error> {
    let path = names::own(&input.name)?;
    if parameters.delete(&ctx, &[path]).await?.is_empty() {
        return Err(absent(&input.name));
    }
    Ok(DeleteParameterResult {})
}

/// DeleteParameters: those that exist; the names of the others are given back.
pub(crate) async fn several(
    parameters: Parameters,
    ctx: Ctx,
    input: DeleteParametersRequest,
) -> Result<DeleteParametersResult, Error> {
    let mut paths = input.names.iter().map(|name| names::own(name)).collect::<Result<Vec<_>, _>>()?;
    paths.sort_unstable();
    paths.dedup();
    let deleted = parameters.delete(&ctx, &paths).await?;
    let (mut names, mut invalid) = (Vec::new(), Vec::new());
    for name in input.names {
        let gone = deleted.contains(&names::path(&name));
        let list = if gone { &mut names } else { &mut invalid };
        if !list.contains(&name) {
            list.push(name);
        }
    }
    Ok(DeleteParametersResult { deleted_parameters: Some(names), invalid_parameters: Some(invalid) })
}

impl Parameters {
    /// Deletes those that exist, all at once; gives their paths.
    async fn delete(&self, ctx: &Ctx, paths: &[String]) -> Result<Vec<String>, Error> {
        let _turns = self.0.turns.take(scope(ctx), paths.iter().map(String::as_str)).await;
        for _ in 0..TRIES {
            let mut batch = Batch::new();
            let mut deleted = Vec::new();
            for path in paths {
                if let Some(head) = self.own(ctx, path).await? {
                    remove(ctx, &mut batch, &head);
                    deleted.push(head);
                }
            }
            let after: Vec<After<'_>> = deleted.iter().map(After::Unknown).collect();
            if self.commit(batch, &after).await?.is_some() {
                return Ok(deleted.into_iter().map(|head| head.path).collect());
            }
        }
        Err(busy(&paths.join(", ")))
    }
}

fn remove(ctx: &Ctx, batch: &mut Batch, head: &Head) {
    store::delete(batch, head);
    let told = json!({
        "operation": "Delete", "name": head.name, "type": head.newest.shape.kind, "version": head.newest.number,
    });
    batch.journal(ctx.entry(head.arn(), told));
}
