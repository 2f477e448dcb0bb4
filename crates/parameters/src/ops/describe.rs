//! What parameters there are, without their values.

use model::ssm::{DescribeParametersRequest, DescribeParametersResult, ParameterMetadata};
use model::{Error, Timestamp};
use platform::{Ctx, Paging};
use storage::Val;

use super::after;
use crate::change::scope;
use crate::filters::{Facts, Filters};
use crate::store::{self, Head, Scope};
use crate::{Parameters, lifecycle, names, secrets};

/// Parameters that one look takes while a filter decides which of them are shown.
const CHUNK: i64 = 200;

/// DescribeParameters, in order of the paths. No page is empty but a last one.
pub(crate) async fn list(
    _: Parameters,
    ctx: Ctx,
    input: DescribeParametersRequest,
) -> Result<DescribeParametersResult, Error> {
    let told = told(&input);
    let filters = Filters::describing(input.filters, input.parameter_filters)?;
    let page = Paging::new(&ctx, &told, input.max_results, 50, input.next_token.as_deref())?;
    let heads = match input.shared {
        Some(true) => shared(&ctx, &filters, &page).await?,
        _ => own(&ctx, &filters, after(&page), page.limit()).await?,
    };
    let key = |head: &Head| vec![Val::from(head.path.as_str()), head.account.as_str().into()];
    let (heads, next_token) = page.finish(&ctx, heads, key);
    Ok(DescribeParametersResult { parameters: Some(heads.into_iter().map(metadata).collect()), next_token })
}

/// Everything that decides what is listed, as text.
fn told(input: &DescribeParametersRequest) -> String {
    let old = input.filters.iter().flatten().map(|filter| (&filter.key, &filter.values));
    let new = input.parameter_filters.iter().flatten().map(|filter| (&filter.key, &filter.option, &filter.values));
    format!("{:?}\n{:?}\n{:?}", input.shared, old.collect::<Vec<_>>(), new.collect::<Vec<_>>())
}

async fn own(ctx: &Ctx, filters: &Filters, after: &str, limit: i64) -> Result<Vec<Head>, Error> {
    let chunk = if filters.is_empty() { limit } else { CHUNK.max(limit) };
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut found = Vec::new();
    if let Some(parent) = filters.children_of() {
        let mut after = after.to_owned();
        while found.len() < wanted {
            let heads = store::described_below(&ctx.plane.db, scope(ctx), parent, &after, chunk).await?;
            let Some(last) = heads.last() else { break };
            after.clone_from(&last.path);
            found.extend(heads.into_iter().filter(|head| passes(filters, head)));
        }
    } else {
        for (first, last) in filters.spans() {
            let mut first = first.max(names::next_to(after));
            while found.len() < wanted && first <= last {
                let heads = store::described_between(&ctx.plane.db, scope(ctx), (&first, &last), chunk).await?;
                let Some(newest) = heads.last() else { break };
                first = names::next_to(&newest.path);
                found.extend(heads.into_iter().filter(|head| passes(filters, head)));
            }
        }
    }
    found.truncate(wanted);
    Ok(found)
}

/// Those of other accounts that are shared with the caller's.
async fn shared(ctx: &Ctx, filters: &Filters, page: &Paging) -> Result<Vec<Head>, Error> {
    let text = |at: usize| page.after().and_then(|after| after.get(at)).and_then(Val::as_text).unwrap_or_default();
    let (mut path, mut account) = (text(0).to_owned(), text(1).to_owned());
    let wanted = usize::try_from(page.limit()).unwrap_or(usize::MAX);
    let mut found: Vec<Head> = Vec::new();
    while found.len() < wanted {
        let shared = store::shared_with(&ctx.plane.db, scope(ctx), (&account, &path), CHUNK).await?;
        let Some(last) = shared.last() else { break };
        (account, path) = last.clone();
        let keys: Vec<_> = shared.iter().map(|(account, path)| (of(ctx, account), path.as_str())).collect();
        let mut heads = store::described(&ctx.plane.db, &keys).await?;
        heads.sort_by(|one, other| (&one.account, &one.path).cmp(&(&other.account, &other.path)));
        found.extend(heads.into_iter().filter(|head| passes(filters, head)));
    }
    found.truncate(wanted);
    Ok(found)
}

fn of<'a>(ctx: &'a Ctx, account: &'a str) -> Scope<'a> {
    Scope { account, region: ctx.region() }
}

fn passes(filters: &Filters, head: &Head) -> bool {
    let shape = &head.newest.shape;
    filters.pass(Facts {
        path: &head.path,
        kind: &shape.kind,
        key_id: secrets::key_id(&shape.kind, shape.key_id.as_deref()),
        tier: shape.tier.name(),
        data_type: &shape.data_type,
        tags: &head.tags,
    })
}

fn metadata(head: Head) -> ParameterMetadata {
    let arn = head.arn();
    let shape = head.newest.shape;
    ParameterMetadata {
        arn: Some(arn),
        allowed_pattern: shape.allowed_pattern,
        data_type: Some(shape.data_type),
        description: shape.description,
        key_id: secrets::key_id(&shape.kind, shape.key_id.as_deref()).map(str::to_owned),
        last_modified_date: Some(Timestamp(head.newest.modified_at)),
        last_modified_user: Some(head.newest.modified_by),
        name: Some(head.name),
        policies: Some(lifecycle::shown(&shape.policies)),
        tier: Some(shape.tier.name().to_owned()),
        r#type: Some(shape.kind),
        version: Some(head.newest.number),
    }
}
