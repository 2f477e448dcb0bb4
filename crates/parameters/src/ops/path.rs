//! Reading the values of a hierarchy.

use model::Error;
use model::ssm::{GetParametersByPathRequest, GetParametersByPathResult};
use platform::{Ctx, Paging};
use storage::Val;

use super::after;
use crate::change::scope;
use crate::filters::{Facts, Filters, inside};
use crate::store::{self, Reading};
use crate::{Parameters, names, public};

/// Parameters that one look takes while a filter decides which of them are shown.
const CHUNK: i64 = 50;

/// GetParametersByPath: one level or all of a hierarchy, in order of the paths. What a page costs does not depend on how
/// many parameters there are beside it.
pub(crate) async fn list(
    parameters: Parameters,
    ctx: Ctx,
    input: GetParametersByPathRequest,
) -> Result<GetParametersByPathResult, Error> {
    let path = names::hierarchy(&input.path)?;
    let told = format!("{path}\n{:?}\n{:?}", input.recursive, shown(&input));
    let filters = Filters::by_path(input.parameter_filters)?;
    let page = Paging::new(&ctx, &told, input.max_results, 10, input.next_token.as_deref())?;
    let hierarchy = Hierarchy { path, recursive: input.recursive == Some(true) };
    let readings = match path == "/aws" || path.starts_with("/aws/") {
        true => hierarchy.public(ctx.region(), after(&page)),
        false => hierarchy.page(&ctx, &filters, after(&page), page.limit()).await?,
    };
    let key = |reading: &Reading| vec![Val::from(reading.path.as_str()), reading.version.into()];
    let (readings, next_token) = page.finish(&ctx, readings, key);
    let mut shown = Vec::with_capacity(readings.len());
    for reading in readings {
        shown.push(parameters.parameter(&ctx, scope(&ctx), reading, input.with_decryption).await?);
    }
    Ok(GetParametersByPathResult { parameters: Some(shown), next_token })
}

/// The filters of a request, as text.
fn shown(input: &GetParametersByPathRequest) -> Vec<(&str, Option<&str>, &[String])> {
    let filters = input.parameter_filters.iter().flatten();
    filters
        .map(|filter| (filter.key.as_str(), filter.option.as_deref(), filter.values.as_deref().unwrap_or_default()))
        .collect()
}

/// What stands below a path.
pub(crate) struct Hierarchy<'a> {
    pub(crate) path: &'a str,
    pub(crate) recursive: bool,
}

impl Hierarchy<'_> {
    /// Those of the public parameters that stand there, after one of them.
    fn public(&self, region: &str, after: &str) -> Vec<Reading> {
        let (first, last) = inside(self.path);
        let below = |reading: &Reading| (first.as_str()..=last.as_str()).contains(&reading.path.as_str());
        let level = |reading: &Reading| self.recursive || names::parent(&reading.path) == self.path;
        let found = public::all(region).into_iter().filter(|reading| below(reading) && level(reading));
        found.filter(|reading| reading.path.as_str() > after).collect()
    }

    /// Up to `limit` that the filters let through, after the path `after`.
    async fn page(&self, ctx: &Ctx, filters: &Filters, after: &str, limit: i64) -> Result<Vec<Reading>, Error> {
        if filters.is_empty() {
            return self.chunk(ctx, after, limit).await;
        }
        let (mut found, mut after) = (Vec::new(), after.to_owned());
        let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
        while found.len() < wanted {
            let chunk = self.chunk(ctx, &after, CHUNK).await?;
            let Some(last) = chunk.last() else { break };
            after.clone_from(&last.path);
            found.extend(filtered(ctx, filters, chunk).await?);
        }
        found.truncate(wanted);
        Ok(found)
    }

    /// Up to `limit` after the path `after`, whatever they are.
    pub(crate) async fn chunk(&self, ctx: &Ctx, after: &str, limit: i64) -> Result<Vec<Reading>, Error> {
        let db = &ctx.plane.db;
        if !self.recursive {
            return Ok(store::readings_below(db, scope(ctx), self.path, after, limit).await?);
        }
        let (first, last) = inside(self.path);
        let first = names::next_to(after).max(first);
        Ok(store::readings_between(db, scope(ctx), (&first, &last), limit).await?)
    }
}

/// Those that the filters let through; where they ask for labels, the versions that these name.
async fn filtered(ctx: &Ctx, filters: &Filters, chunk: Vec<Reading>) -> Result<Vec<Reading>, Error> {
    let Some(labels) = &filters.labels else {
        return Ok(chunk.into_iter().filter(|reading| passes(filters, reading)).collect());
    };
    let db = &ctx.plane.db;
    let paths = chunk.iter().map(|reading| reading.path.as_str());
    let mut found: Vec<Reading> = Vec::new();
    for (path, version) in store::labelled_versions(db, scope(ctx), paths, labels).await? {
        let newest = chunk.iter().find(|reading| reading.path == path && reading.version == version);
        let reading = match newest {
            Some(newest) => Some(newest.clone()),
            None => store::older(db, scope(ctx), &path, version).await?,
        };
        let again = found.last().is_some_and(|before| before.path == path);
        found.extend(reading.filter(|reading| !again && passes(filters, reading)));
    }
    Ok(found)
}

fn passes(filters: &Filters, reading: &Reading) -> bool {
    let tags = std::collections::BTreeMap::new();
    filters.pass(Facts {
        path: &reading.path,
        kind: &reading.kind,
        key_id: crate::secrets::key_id(&reading.kind, reading.key_id.as_deref()),
        tier: "",
        data_type: &reading.data_type,
        tags: &tags,
    })
}
