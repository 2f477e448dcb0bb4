//! What values below a path must be like: a regular expression, a JSON Schema, or both.

use model::fleetwright::{
    DeleteParameterValidationRequest, DeleteParameterValidationResponse, ListParameterValidationsRequest,
    ListParameterValidationsResponse, ParameterValidation, PutParameterValidationRequest,
    PutParameterValidationResponse, error,
};
use model::ssm::error::PARAMETER_PATTERN_MISMATCH_EXCEPTION;
use model::{Error, Timestamp, common};
use platform::{Ctx, Paging};
use serde_json::{Value, json};
use storage::{Batch, Val};

use super::after;
use crate::change::scope;
use crate::kept::Rules;
use crate::schema::{self, Schema};
use crate::store::{self, Validation};
use crate::{Parameters, names};

/// PutParameterValidation: holds for what is written from now on.
pub(crate) async fn put(
    parameters: Parameters,
    ctx: Ctx,
    input: PutParameterValidationRequest,
) -> Result<PutParameterValidationResponse, Error> {
    let path = names::hierarchy(&input.path)?;
    let validation = Validation {
        path: path.to_owned(),
        pattern: input.pattern,
        schema: input.schema,
        modified_at: ctx.now,
        modified_by: ctx.principal(),
    };
    if validation.pattern.is_none() && validation.schema.is_none() {
        return Err(common::VALIDATION.with("Give a Pattern, a Schema, or both.").into());
    }
    Checks::of(&validation).map_err(|wrong| common::VALIDATION.with(format!("This cannot be checked: {wrong}.")))?;
    let told = json!({ "validation": path, "pattern": validation.pattern, "schema": validation.schema });
    let mut batch = Batch::new();
    store::put_validation(&mut batch, scope(&ctx), &validation);
    batch.journal(ctx.entry(names::arn(ctx.account(), ctx.region(), path), told));
    parameters.settle(scope(&ctx), batch).await?;
    Ok(PutParameterValidationResponse {})
}

/// DeleteParameterValidation.
pub(crate) async fn delete(
    parameters: Parameters,
    ctx: Ctx,
    input: DeleteParameterValidationRequest,
) -> Result<DeleteParameterValidationResponse, Error> {
    let path = names::hierarchy(&input.path)?;
    let mut batch = Batch::new();
    store::delete_validation(&mut batch, scope(&ctx), path);
    batch.journal(ctx.entry(names::arn(ctx.account(), ctx.region(), path), json!({ "validation": null })));
    match parameters.settle(scope(&ctx), batch).await? {
        Some(_) => Ok(DeleteParameterValidationResponse {}),
        None => {
            let message = format!("Nothing is attached to {}.", input.path);
            Err(error::PARAMETER_VALIDATION_NOT_FOUND.with(message).into())
        }
    }
}

/// ListParameterValidations, in order of the paths.
pub(crate) async fn list(
    _: Parameters,
    ctx: Ctx,
    input: ListParameterValidationsRequest,
) -> Result<ListParameterValidationsResponse, Error> {
    let page = Paging::new(&ctx, "", input.max_results, 100, input.next_token.as_deref())?;
    // The whole tree has the empty path, which comes before the first.
    let first = page.after().map(|_| after(&page));
    let found = store::validations(&ctx.plane.db, scope(&ctx), first, page.limit()).await?;
    let (found, next_token) = page.finish(&ctx, found, |found| vec![Val::from(found.path.as_str())]);
    let shown = |found: Validation| ParameterValidation {
        last_modified_date: Some(Timestamp(found.modified_at)),
        last_modified_user: Some(found.modified_by),
        path: Some(if found.path.is_empty() { "/".to_owned() } else { found.path }),
        pattern: found.pattern,
        schema: found.schema,
    };
    Ok(ListParameterValidationsResponse { validations: Some(found.into_iter().map(shown).collect()), next_token })
}

/// Refuses a value that is not as somebody wants it who has attached something to a path above.
pub(crate) fn fits(rules: &Rules, path: &str, value: &str) -> Result<(), Error> {
    for (at, checks) in rules.above(path) {
        let checks = checks.as_ref().map_err(|wrong| Error::internal(wrong.clone()))?;
        checks.check(value).map_err(|wrong| {
            let of = if at.is_empty() { "/" } else { at };
            let message = format!("The value of {path} is not as what is attached to {of} asks: {wrong}.");
            PARAMETER_PATTERN_MISMATCH_EXCEPTION.with(message)
        })?;
    }
    Ok(())
}

/// What a validation asks, ready to be asked.
pub(crate) struct Checks {
    pattern: Option<regex::Regex>,
    schema: Option<Schema>,
}

impl Checks {
    /// Says what cannot be understood.
    pub(crate) fn of(validation: &Validation) -> Result<Self, String> {
        let whole = validation.pattern.as_ref().map(|pattern| Value::from(format!("^(?:{pattern})$")));
        Ok(Self {
            pattern: whole.as_ref().map(schema::pattern).transpose()?,
            schema: validation.schema.as_deref().map(Schema::parse).transpose()?,
        })
    }

    /// Says what is wrong with a value. One that is not JSON is a text to its schema.
    fn check(&self, value: &str) -> Result<(), String> {
        if let Some(pattern) = self.pattern.as_ref().filter(|pattern| !pattern.is_match(value)) {
            return Err(format!("it must match {}", pattern.as_str()));
        }
        let Some(schema) = &self.schema else { return Ok(()) };
        let read = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
        schema.check(&read)
    }
}
