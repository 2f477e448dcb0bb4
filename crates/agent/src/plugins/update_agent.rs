//! `aws:updateSsmAgent`: replaces this very agent by another version.

use std::io;

use super::process::failed;
use super::{Plugin, Running, Work, action, inputs};
use crate::actions::{Action, Update};
use crate::parameters::Source;
use crate::runner::Ran;

/// Where the control plane has the manifest.
const MANIFEST: &str = "/agent/manifest.json";

/// How manifests of the stock agent are called.
const STOCK: &str = "/ssm-agent-manifest.json";

pub(super) struct UpdateAgent;

impl Plugin for UpdateAgent {
    fn name(&self) -> &'static str {
        "aws:updateSsmAgent"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        Box::pin(run(work))
    }
}

async fn run(work: Work<'_>) -> io::Result<Option<Ran>> {
    if work.again {
        return action::resume(&work).await;
    }
    match update(&work)? {
        Ok(update) => action::run(&work, Action::Update(update), true).await,
        Err(text) => Ok(Some(failed(text.to_owned()))),
    }
}

fn update(work: &Work<'_>) -> io::Result<Result<Update, &'static str>> {
    let Some(updates) = work.site.updates else {
        return Ok(Err("this agent cannot be updated: it is part of another program"));
    };
    let Some(key) = updates.key()? else {
        return Ok(Err(
            "this agent has no key to check updates with: register it with --update-key, or run pin-update-key",
        ));
    };
    let text = |name: &str| inputs::text(&work.step.inputs, name);
    let region = work.site.environment.get("AWS_SSM_REGION_NAME").map(String::as_str).unwrap_or_default();
    let manifest = match (own_source(&text("source"), region), work.site.server) {
        (Some(given), _) => given,
        (None, Some(server)) => server_manifest(server),
        (None, None) => return Ok(Err("there is no server to ask for updates")),
    };
    Ok(Ok(Update {
        manifest,
        key,
        version: text("targetVersion"),
        downgrade: inputs::flag(&work.step.inputs, "allowDowngrade"),
        program: updates.program.clone(),
        state: updates.state.clone(),
        journal: updates.journal(),
    }))
}

/// A manifest that is given for this agent. The one that documents name for the stock agent has nothing for this one.
fn own_source(given: &str, region: &str) -> Option<String> {
    let is_url = given.starts_with("http://") || given.starts_with("https://");
    (is_url && !given.ends_with(STOCK)).then(|| given.replace("{Region}", region))
}

fn server_manifest(server: &Source) -> String {
    format!("{}{MANIFEST}", server.url().trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::own_source;

    #[test]
    fn the_stock_agents_manifest_is_not_for_this_one() {
        let stock = "https://s3.{Region}.amazonaws.com/amazon-ssm-{Region}/ssm-agent-manifest.json";
        assert!(own_source(stock, "r").is_none() && own_source("", "r").is_none() && own_source("x", "r").is_none());
        assert_eq!(own_source("https://h/{Region}/m.json", "r-1").unwrap(), "https://h/r-1/m.json");
    }
}
