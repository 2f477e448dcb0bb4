//! Parameters to which documents and commands refer.

use model::Error;
use platform::{BoxFuture, Ctx, ParameterSource, ReferredParameter, Target};

use crate::Parameters;
use crate::names::{self, Reference};
use crate::ops::get::owner;
use crate::rules::SECURE;
use crate::store::Reading;

/// What somebody must be allowed who refers to parameters.
const ACTION: &str = "ssm:GetParameters";

impl ParameterSource for Parameters {
    fn parameters<'a>(
        &'a self,
        ctx: &'a Ctx,
        names: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Option<ReferredParameter>>, Error>> {
        Box::pin(self.referred(ctx, names))
    }
}

impl Parameters {
    async fn referred(&self, ctx: &Ctx, names: &[String]) -> Result<Vec<Option<ReferredParameter>>, Error> {
        // What cannot be the name of a parameter is not that of any.
        let read: Vec<_> = names.iter().map(|name| Reference::parse(name).ok()).collect();
        let references: Vec<_> = read.iter().flatten().cloned().collect();
        if references.is_empty() {
            return Ok(vec![None; names.len()]);
        }
        self.allow_reading(ctx, &references).await?;
        let newest = self.newest(ctx, &references).await?;
        let mut found = Vec::with_capacity(names.len());
        for reference in &read {
            let Some(reference) = reference else {
                found.push(None);
                continue;
            };
            let scope = owner(ctx, reference);
            let reading = newest.get(&(scope.account, reference.path.as_str())).cloned();
            let reading = self.existing(ctx, scope, reading, reference.selector.as_ref()).await?;
            found.push(reading.map(referred));
        }
        Ok(found)
    }

    async fn allow_reading(&self, ctx: &Ctx, references: &[Reference]) -> Result<(), Error> {
        let mut targets = Vec::with_capacity(references.len());
        for reference in references {
            let scope = owner(ctx, reference);
            targets.push(match reference.is_public() {
                true => Target::new(names::arn("", scope.region, &reference.path)),
                false => self.target(ctx.account(), scope, &reference.path, true).await?,
            });
        }
        ctx.allow(ACTION, &targets).await
    }
}

fn referred(reading: Reading) -> ReferredParameter {
    let value = (reading.kind != SECURE).then_some(reading.value);
    ReferredParameter { kind: reading.kind, value }
}
