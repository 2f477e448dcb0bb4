//! Nanoseconds per decision: `cargo run --release -p policy --example bench_evaluate`. Statements with two actions, a
//! resource and a condition on a tag, ten to a policy; the last one allows, so all are asked. Prints one JSON object.
#![allow(clippy::print_stdout, reason = "its output is the result")]

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use policy::{Context, Kind, Policies, Policy, Principal, Request, Resource, decide};

/// Many short rounds, of which the quickest counts: others on the machine then disturb little.
const ROUNDS: usize = 300;
/// Statements asked in one round, so that every size takes about as long.
const WORK: usize = 20_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut results = serde_json::Map::new();
    for statements in [1, 10, 100, 1000] {
        let nanos = measure(statements, &allow_one)?;
        let same = measure(statements, &allow_same)?;
        let variables = measure(statements, &allow_variable)?;
        let row = serde_json::json!({ "other_resources": nanos, "other_tags": same, "variables": variables });
        results.insert(statements.to_string(), row);
    }
    println!("{}", serde_json::json!({ "nanoseconds_per_decision": results }));
    Ok(())
}

/// Only the last matches the resource.
fn allow_one(index: usize) -> String {
    statement(&format!("arn:aws:ssm:*:123456789012:parameter/app{index}/*"), index)
}

/// All match the resource, only the last has the right tag.
fn allow_same(index: usize) -> String {
    statement("arn:aws:ssm:*:123456789012:parameter/*", index)
}

/// As before, with a variable in the resource.
fn allow_variable(index: usize) -> String {
    statement("arn:aws:ssm:*:123456789012:parameter/app${aws:PrincipalTag/number}/*", index)
}

fn statement(resource: &str, index: usize) -> String {
    let condition = serde_json::json!({ "StringEquals": { "aws:PrincipalTag/team": format!("team{index}") } });
    let actions = ["ssm:GetParameter", "ssm:PutParameter*"];
    serde_json::json!({ "Effect": "Allow", "Action": actions, "Resource": resource, "Condition": condition })
        .to_string()
}

fn measure(statements: usize, statement: &dyn Fn(usize) -> String) -> Result<u128, Box<dyn Error>> {
    let all: Vec<String> = (0..statements).map(statement).collect();
    let parsed: Result<Vec<Policy>, _> = all.chunks(10).map(parse).collect();
    let parsed = parsed?;
    let policies: Vec<&Policy> = parsed.iter().collect();
    let last = (statements - 1).to_string();
    let (arn, team) = (format!("arn:aws:ssm:eu-1:123456789012:parameter/app{last}/key"), format!("team{last}"));
    let principal = Principal::User { account: "123456789012", arn: "arn:aws:iam::123456789012:user/alice" };
    let resources = [Resource::new(&arn)];
    let context = context(&principal, &team, &last);
    let policies = Policies { identity: &policies, ..Policies::default() };
    let request = Request { principal, action: "ssm:GetParameter", resources: &resources, context: &context };
    if !decide(&policies, &request).allowed() {
        return Err("the last statement should allow".into());
    }
    Ok((0..ROUNDS).map(|_| round(&policies, &request, WORK / statements)).min().unwrap_or_default())
}

fn parse(statements: &[String]) -> Result<Policy, policy::MalformedPolicy> {
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","));
    Policy::parse(&document, Kind::Identity)
}

/// As many keys as a request of ours has.
fn context<'a>(principal: &Principal<'a>, team: &'a str, number: &'a str) -> Context<'a> {
    let mut context = Context::new();
    context.add_principal(principal);
    context.add("aws:SourceIp", "203.0.113.7");
    context.add("aws:CurrentTime", "2026-01-31T12:00:00Z");
    context.add("aws:EpochTime", "1769860800");
    context.add("aws:SecureTransport", "true");
    context.add("aws:UserAgent", "aws-cli/2");
    context.add("aws:RequestedRegion", "eu-1");
    context.add("aws:PrincipalTag/team", team);
    context.add("aws:PrincipalTag/number", number);
    context
}

fn round(policies: &Policies<'_>, request: &Request<'_>, decisions: usize) -> u128 {
    let start = Instant::now();
    for _ in 0..decisions {
        black_box(decide(black_box(policies), black_box(request)));
    }
    start.elapsed().as_nanos() / u128::try_from(decisions.max(1)).unwrap_or(1)
}
