//! Reading the values of parameters that are named.

use std::collections::HashMap;

use model::ssm::{
    GetParameterRequest, GetParameterResult, GetParametersRequest, GetParametersResult, Parameter, error,
};
use model::{Error, Timestamp};
use platform::Ctx;

use super::{absent, no_version};
use crate::change::scope;
use crate::names::{Reference, Selector};
use crate::rules::SECURE;
use crate::store::{self, Reading, Scope};
use crate::{Parameters, names, public};

/// GetParameter.
pub(crate) async fn one(
    parameters: Parameters,
    ctx: Ctx,
    input: GetParameterRequest,
) -> Result<GetParameterResult, Error> {
    let reference = Reference::parse(&input.name)?;
    parameters.admit(&ctx, &reference).await?;
    let scope = owner(&ctx, &reference);
    let newest = match reference.is_public() {
        true => public::find(ctx.region(), &reference.path),
        false => parameters.reading(scope, &reference.path).await?,
    };
    let newest = newest.filter(|_| scope.region == ctx.region()).ok_or_else(|| absent(&input.name))?;
    let reading = parameters.selected(&ctx, scope, newest, reference.selector.as_ref()).await?;
    let parameter = parameters.parameter(&ctx, scope, reading, input.with_decryption).await?;
    let selector = reference.selector.as_ref().map(Selector::text);
    Ok(GetParameterResult { parameter: Some(Parameter { selector, ..parameter }) })
}

/// GetParameters: those that exist in order of their names, the names of the others as they were given.
pub(crate) async fn several(
    parameters: Parameters,
    ctx: Ctx,
    input: GetParametersRequest,
) -> Result<GetParametersResult, Error> {
    let references = unique(&input.names).map(Reference::parse).collect::<Result<Vec<_>, _>>()?;
    for reference in &references {
        parameters.admit(&ctx, reference).await?;
    }
    let newest = parameters.newest(&ctx, &references).await?;
    let (mut found, mut invalid) = (Vec::new(), Vec::new());
    for (name, reference) in unique(&input.names).zip(&references) {
        let scope = owner(&ctx, reference);
        let reading = newest.get(&(scope.account, reference.path.as_str())).cloned();
        let Some(reading) = parameters.existing(&ctx, scope, reading, reference.selector.as_ref()).await? else {
            invalid.push(name.to_owned());
            continue;
        };
        let parameter = parameters.parameter(&ctx, scope, reading, input.with_decryption).await?;
        found.push(Parameter { selector: reference.selector.as_ref().map(Selector::text), ..parameter });
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(GetParametersResult { parameters: Some(found), invalid_parameters: Some(invalid) })
}

impl Parameters {
    /// Refuses strangers whom the parameter's own policy does not let in.
    pub(crate) async fn admit(&self, ctx: &Ctx, reference: &Reference) -> Result<(), Error> {
        let scope = owner(ctx, reference);
        if scope.account == ctx.account() || reference.is_public() {
            return Ok(());
        }
        let target = self.target(ctx.account(), scope, &reference.path, true).await?;
        ctx.allow(&format!("ssm:{}", ctx.operation), &[target]).await
    }

    /// The version that a selector calls.
    async fn selected(
        &self,
        ctx: &Ctx,
        scope: Scope<'_>,
        newest: Reading,
        selector: Option<&Selector>,
    ) -> Result<Reading, Error> {
        let db = &ctx.plane.db;
        let version = match selector {
            None => return Ok(newest),
            Some(Selector::Version(version)) => *version,
            Some(Selector::Label(label)) => {
                let labelled = store::labelled(db, scope, &newest.path, label).await?;
                labelled.ok_or_else(|| no_label(&newest.name, label))?
            }
        };
        if version == newest.version {
            return Ok(newest);
        }
        let older = store::older(db, scope, &newest.path, version).await?;
        older.ok_or_else(|| no_version(&newest.name, version))
    }

    /// The newest versions of all that are named, by account and path.
    pub(crate) async fn newest<'a>(
        &self,
        ctx: &'a Ctx,
        references: &'a [Reference],
    ) -> Result<HashMap<(&'a str, &'a str), Reading>, Error> {
        let here = references.iter().filter(|reference| owner(ctx, reference).region == ctx.region());
        let (known, own): (Vec<_>, Vec<_>) = here.partition(|reference| reference.is_public());
        let keys: Vec<_> = own.iter().map(|reference| (owner(ctx, reference), reference.path.as_str())).collect();
        let mut newest = HashMap::new();
        for (scope, reading) in self.readings(&keys).await? {
            if let Some((_, path)) = keys.iter().find(|(of, path)| *of == scope && *path == reading.path) {
                newest.insert((scope.account, *path), reading);
            }
        }
        for reference in known {
            if let Some(reading) = public::find(ctx.region(), &reference.path) {
                newest.insert((owner(ctx, reference).account, reference.path.as_str()), reading);
            }
        }
        Ok(newest)
    }

    /// As [`Parameters::selected`], where what does not exist is no error.
    pub(crate) async fn existing(
        &self,
        ctx: &Ctx,
        scope: Scope<'_>,
        newest: Option<Reading>,
        selector: Option<&Selector>,
    ) -> Result<Option<Reading>, Error> {
        let Some(newest) = newest else { return Ok(None) };
        match self.selected(ctx, scope, newest, selector).await {
            Err(Error::Fault(fault)) if fault.shape == &error::PARAMETER_VERSION_NOT_FOUND => Ok(None),
            other => other.map(Some),
        }
    }

    /// A version as answers show it; a secret in clear only for who asks for that.
    pub(crate) async fn parameter(
        &self,
        ctx: &Ctx,
        scope: Scope<'_>,
        reading: Reading,
        with_decryption: Option<bool>,
    ) -> Result<Parameter, Error> {
        let owner = if names::is_public(&reading.path) { "" } else { scope.account };
        let arn = names::arn(owner, scope.region, &reading.path);
        let value = match with_decryption {
            Some(true) if reading.kind == SECURE => self.open(ctx, &arn, &reading.value).await?,
            _ => reading.value,
        };
        Ok(Parameter {
            arn: Some(arn),
            data_type: Some(reading.data_type),
            last_modified_date: Some(Timestamp(reading.modified_at)),
            name: Some(reading.name),
            r#type: Some(reading.kind),
            value: Some(value),
            version: Some(reading.version),
            ..Parameter::default()
        })
    }
}

/// What a parameter belongs to that is named so: what its ARN says, else the caller's.
pub(crate) fn owner<'a>(ctx: &'a Ctx, reference: &'a Reference) -> Scope<'a> {
    match &reference.owner {
        Some((account, region)) => Scope { account, region },
        None => scope(ctx),
    }
}

/// Each name once, in the order given.
fn unique(names: &[String]) -> impl Iterator<Item = &str> {
    let first = |at: &usize| !names[..*at].contains(&names[*at]);
    (0..names.len()).filter(first).map(|at| names[at].as_str())
}

fn no_label(name: &str, label: &str) -> Error {
    let message = format!("Systems Manager could not find label {label} of {name}. Verify the label and try again.");
    error::PARAMETER_VERSION_NOT_FOUND.with(message).into()
}
