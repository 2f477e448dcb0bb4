//! Writing several parameters at one time: all or none.

use std::collections::HashSet;

use model::fleetwright::{ParameterWrite, PutParametersRequest, PutParametersResponse, WrittenParameter};
use model::ssm::{PutParameterRequest, Tag};
use model::{Error, common};
use platform::Ctx;
use storage::Batch;

use crate::change::{TRIES, busy, scope};
use crate::kept::After;
use crate::rules::{self, Tier};
use crate::store::Head;
use crate::{Parameters, names};

/// One parameter that is to be written.
struct Write {
    path: String,
    input: PutParameterRequest,
    expected: Option<i64>,
}

/// PutParameters: new parameters and new versions in one transaction. With ExpectedVersion a parameter is written only when
/// that is its newest version; 0 stands for one that does not exist.
pub(crate) async fn put(
    parameters: Parameters,
    ctx: Ctx,
    input: PutParametersRequest,
) -> Result<PutParametersResponse, Error> {
    let writes = input.parameters.into_iter().map(|given| write(&ctx, given)).collect::<Result<Vec<_>, _>>()?;
    let mut paths = HashSet::new();
    if let Some(twice) = writes.iter().find(|write| !paths.insert(write.path.as_str())) {
        let message = format!("{} stands twice in the request; write each parameter once.", twice.input.name);
        return Err(common::VALIDATION.with(message).into());
    }
    let _turns = parameters.0.turns.take(scope(&ctx), writes.iter().map(|write| write.path.as_str())).await;
    for _ in 0..TRIES {
        let mut batch = Batch::new();
        let mut heads = Vec::with_capacity(writes.len());
        for write in &writes {
            let (head, told) = parameters.put(&ctx, &write.path, &write.input, write.expected, &mut batch).await?;
            // The first entry repeats the whole request; a hundred entries that do would be ten thousand parameters.
            let entry = if heads.is_empty() { Ctx::entry } else { Ctx::further_entry };
            batch.journal(entry(&ctx, head.arn(), told));
            heads.push(head);
        }
        parameters.room_for(&ctx, &heads).await?;
        let after: Vec<After<'_>> = heads.iter().map(After::Stands).collect();
        if let Some(position) = parameters.commit(batch, &after).await? {
            let written = heads.into_iter().map(shown).collect();
            return Ok(PutParametersResponse { parameters: Some(written), position: Some(position) });
        }
        for head in &heads {
            parameters.droppable(head).await?;
        }
    }
    Err(busy(writes.first().map_or("", |write| &write.path)))
}

impl Parameters {
    /// Refuses more new parameters than a tier has room for.
    async fn room_for(&self, ctx: &Ctx, heads: &[Head]) -> Result<(), Error> {
        for tier in [Tier::Standard, Tier::Advanced] {
            let new = heads.iter().filter(|head| head.newest.number == 1 && head.newest.shape.tier == tier).count();
            if new > 1 {
                self.room(ctx, tier, i64::try_from(new).unwrap_or(i64::MAX)).await?;
            }
        }
        Ok(())
    }
}

fn write(ctx: &Ctx, given: ParameterWrite) -> Result<Write, Error> {
    let tags = given.tags.map(|tags| tags.into_iter().map(|tag| Tag { key: Some(tag.key), value: Some(tag.value) }));
    let tags: Option<Vec<Tag>> = tags.map(Iterator::collect);
    let input = PutParameterRequest {
        allowed_pattern: given.allowed_pattern,
        data_type: given.data_type,
        description: given.description,
        key_id: given.key_id,
        name: given.name,
        overwrite: Some(tags.as_ref().is_none_or(Vec::is_empty)),
        policies: given.policies,
        tags,
        tier: given.tier,
        r#type: given.r#type,
        value: given.value,
    };
    rules::acceptable(&input)?;
    let path = names::creatable(&input.name, ctx.account(), ctx.region())?;
    Ok(Write { path, input, expected: given.expected_version })
}

fn shown(head: Head) -> WrittenParameter {
    WrittenParameter {
        name: Some(head.name),
        tier: Some(head.newest.shape.tier.name().to_owned()),
        version: Some(head.newest.number),
    }
}
