//! Writing parameters.

use model::fleetwright::error::PARAMETER_CONFLICT;
use model::ssm::{PutParameterRequest, PutParameterResult, error};
use model::{Error, Fault};
use platform::Ctx;
use serde_json::{Value, json};
use storage::Batch;

use super::{settings, validations};
use crate::change::{TRIES, busy, scope};
use crate::kept::{After, Rules};
use crate::rules::{self, Given, Limits, SECURE, Shape, Tier, VERSIONS};
use crate::store::{self, Head, Version};
use crate::{Parameters, names};

/// PutParameter: a new parameter, or a new version of one.
pub(crate) async fn one(
    parameters: Parameters,
    ctx: Ctx,
    input: PutParameterRequest,
) -> Result<PutParameterResult, Error> {
    rules::acceptable(&input)?;
    let path = names::creatable(&input.name, ctx.account(), ctx.region())?;
    let _turn = parameters.0.turns.take(scope(&ctx), [path.as_str()].into_iter()).await;
    for _ in 0..TRIES {
        let mut batch = Batch::new();
        let (head, told) = parameters.put(&ctx, &path, &input, None, &mut batch).await?;
        batch.journal(ctx.entry(head.arn(), told));
        if parameters.commit(batch, &[After::Stands(&head)]).await?.is_some() {
            return Ok(PutParameterResult {
                tier: Some(head.newest.shape.tier.name().to_owned()),
                version: Some(head.newest.number),
            });
        }
        parameters.droppable(&head).await?;
    }
    Err(busy(&path))
}

impl Parameters {
    /// Decides on a request to write a parameter of the caller's account, and adds it to the batch; gives what the journal
    /// says of it, too. `expected` is what its newest version must be, 0 for none.
    pub(crate) async fn put(
        &self,
        ctx: &Ctx,
        path: &str,
        input: &PutParameterRequest,
        expected: Option<i64>,
        batch: &mut Batch,
    ) -> Result<(Head, Value), Error> {
        let before = self.own(ctx, path).await?;
        as_expected(&input.name, before.as_ref(), expected)?;
        if before.is_some() && input.overwrite != Some(true) {
            let message = "The parameter already exists. To overwrite this value, set the overwrite option in the request \
                           to true.";
            return Err(error::PARAMETER_ALREADY_EXISTS.with(message).into());
        }
        let rules = self.rules(scope(ctx), path).await?;
        let shape = self.shape(ctx, input, before.as_ref(), &rules).await?;
        validations::fits(&rules, path, &input.value)?;
        let number = before.as_ref().map_or(1, |before| before.newest.number + 1);
        let arn = names::arn(ctx.account(), ctx.region(), path);
        let value = match shape.kind.as_str() {
            SECURE => self.seal(ctx, &arn, shape.key_id.as_deref(), &input.value).await?,
            _ => input.value.clone(),
        };
        let told = json!({
            "operation": if before.is_some() { "Update" } else { "Create" },
            "name": input.name, "type": shape.kind, "tier": shape.tier.name(), "version": number,
        });
        let newest = Version { number, value, shape, modified_at: ctx.now, modified_by: ctx.principal() };
        let head = match before {
            Some(before) => self.replace(before, newest, batch),
            None => self.create(ctx, path, input, newest, batch)?,
        };
        Ok((head, told))
    }

    async fn shape(
        &self,
        ctx: &Ctx,
        input: &PutParameterRequest,
        before: Option<&Head>,
        rules: &Rules,
    ) -> Result<Shape, Error> {
        let (db, limits) = (&self.0.plane.db, &self.0.limits);
        let default_tier = rules.default_tier.as_deref().unwrap_or(settings::STANDARD);
        let before_shape = before.map(|before| &before.newest.shape);
        let standard = match before {
            None => store::count(db, scope(ctx), Tier::Standard).await?,
            Some(_) => 0,
        };
        let standard_is_full = standard >= limits.standard_parameters;
        let given = Given { limits, now: ctx.now, default_tier, before: before_shape, standard_is_full };
        let shape = rules::shape(input, &given)?;
        match before_shape.map(|before| before.tier) {
            None if shape.tier == Tier::Standard => self.within(Tier::Standard, standard + 1)?,
            Some(tier) if tier == shape.tier => {}
            _ => self.room(ctx, shape.tier, 1).await?,
        }
        Ok(shape)
    }

    /// Refuses so many more parameters of a tier when they are too many.
    pub(crate) async fn room(&self, ctx: &Ctx, tier: Tier, more: i64) -> Result<(), Error> {
        let count = store::count(&self.0.plane.db, scope(ctx), tier).await?;
        Ok(self.within(tier, count.saturating_add(more))?)
    }

    /// Refuses so many parameters of a tier when they are too many.
    fn within(&self, tier: Tier, count: i64) -> Result<(), Fault> {
        let limit = most(&self.0.limits, tier);
        if count <= limit {
            return Ok(());
        }
        let message = format!(
            "You have exceeded the number of parameters for this account: there are {limit} of the tier {} in this Region. \
             Delete one or more parameters and try again.",
            tier.name()
        );
        Err(error::PARAMETER_LIMIT_EXCEEDED.with(message))
    }

    fn create(
        &self,
        ctx: &Ctx,
        path: &str,
        input: &PutParameterRequest,
        newest: Version,
        batch: &mut Batch,
    ) -> Result<Head, Error> {
        let mut tags = std::collections::BTreeMap::new();
        rules::tagged(&mut tags, input.tags.as_deref().unwrap_or_default())?;
        let head = Head {
            account: ctx.account().to_owned(),
            region: ctx.region().to_owned(),
            path: path.to_owned(),
            name: input.name.clone(),
            tags,
            revision: self.first_revision(),
            newest,
        };
        store::insert(batch, &head);
        let tier = head.newest.shape.tier;
        store::count_up(batch, head.scope(), tier, most(&self.0.limits, tier));
        Ok(head)
    }

    fn replace(&self, mut head: Head, newest: Version, batch: &mut Batch) -> Head {
        let (from, to) = (head.newest.shape.tier, newest.shape.tier);
        let before = std::mem::replace(&mut head.newest, newest);
        head.revision += 1;
        store::replace(batch, &head, &before);
        if from != to {
            store::count_down(batch, head.scope(), from);
            store::count_up(batch, head.scope(), to, most(&self.0.limits, to));
        }
        head
    }

    /// Refuses a new version of a parameter for which a labelled one would have to go. Asked only after a write that did not
    /// hold: that is one of the reasons.
    pub(crate) async fn droppable(&self, head: &Head) -> Result<(), Error> {
        let oldest = head.newest.number - VERSIONS;
        let labels = store::labels(&self.0.plane.db, head.scope(), &head.path).await?;
        if labels.iter().all(|(_, version)| *version > oldest) {
            return Ok(());
        }
        let message = format!(
            "You attempted to create a new version of {} by calling the PutParameter API with the overwrite flag. Version \
             {oldest}, the oldest version, can't be deleted because it has a label associated with it. Move the label to \
             another version of the parameter, and try again.",
            head.name
        );
        Err(error::PARAMETER_MAX_VERSION_LIMIT_EXCEEDED.with(message).into())
    }

    /// Where the revisions of a new parameter begin: no earlier parameter of the same name has counted there.
    fn first_revision(&self) -> i64 {
        let mut random = [0; 8];
        self.0.plane.ids.fill(&mut random);
        i64::from_be_bytes(random) >> 2
    }
}

/// Refuses to write over another version than was expected.
fn as_expected(name: &str, before: Option<&Head>, expected: Option<i64>) -> Result<(), Error> {
    let newest = before.map_or(0, |before| before.newest.number);
    let Some(expected) = expected.filter(|expected| *expected != newest) else { return Ok(()) };
    let message = format!("The newest version of {name} is {newest}, not {expected}. Read it again and decide anew.");
    Err(PARAMETER_CONFLICT.with(message).member("Name", name).member("Version", newest).into())
}

fn most(limits: &Limits, tier: Tier) -> i64 {
    match tier {
        Tier::Standard => limits.standard_parameters,
        Tier::Advanced => limits.advanced_parameters,
    }
}
