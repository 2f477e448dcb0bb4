//! Nanoseconds per decision, with the making of its context: `cargo run --release -p policy --example bench_evaluate`.
//! Prints one JSON object:
//!
//! - `statements`: by their number, for statements that all speak of the action asked about, ten to a policy; the last one
//!   allows, so all are asked. They differ in their resource, in the tag of a condition, or in a variable in the resource.
//! - `attached`: with 50 policies of three statements, of which one allows. The others speak of other actions of other
//!   services, of other actions of the same service, or of the same action on other resources.
#![allow(clippy::print_stdout, reason = "its output is the result")]

use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

use policy::{Context, Kind, MalformedPolicy, Policies, Policy, Principal, Request, Resource, Set, decide};
use serde_json::{Map, Value, json};

/// Many short rounds, of which the quickest counts: others on the machine then disturb little.
const ROUNDS: usize = 300;
/// Statements asked in one round, so that every size takes about as long.
const WORK: usize = 20_000;
/// As many as a principal with several groups has attached, and statements in each.
const POLICIES: usize = 50;
const EACH: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let mut statements = Map::new();
    for count in [1, 10, 100, 1000] {
        let of = |statement: &dyn Fn(usize) -> Value| measure(&(0..count).map(statement).collect::<Vec<_>>(), 10);
        let row =
            json!({ "other_resources": of(&one_resource)?, "other_tags": of(&one_tag)?, "variables": of(&variable)? });
        statements.insert(count.to_string(), row);
    }
    let of = |action: &dyn Fn(usize) -> String| measure(&attached(action), EACH);
    let attached = json!({
        "other_services": of(&|index| format!("service{index}:Get*"))?,
        "other_actions": of(&|index| format!("ssm:Describe{index}"))?,
        "other_patterns": of(&|index| format!("ssm:Describe{index}*"))?,
        "other_resources": of(&|_| "ssm:GetParameter".to_owned())?,
    });
    println!("{}", json!({ "nanoseconds_per_decision": { "statements": statements, "attached": attached } }));
    Ok(())
}

/// Only the last matches the resource.
fn one_resource(index: usize) -> Value {
    statement(&format!("arn:aws:ssm:*:123456789012:parameter/app{index}/*"), index)
}

/// All match the resource, only the last has the right tag.
fn one_tag(index: usize) -> Value {
    statement("arn:aws:ssm:*:123456789012:parameter/*", index)
}

/// As before, with a variable in the resource.
fn variable(index: usize) -> Value {
    statement("arn:aws:ssm:*:123456789012:parameter/app${aws:PrincipalTag/number}/*", index)
}

fn statement(resource: &str, index: usize) -> Value {
    let condition = json!({ "StringEquals": { "aws:PrincipalTag/team": format!("team{index}") } });
    let actions = ["ssm:GetParameter", "ssm:PutParameter*"];
    json!({ "Effect": "Allow", "Action": actions, "Resource": resource, "Condition": condition })
}

/// The last of all statements allows, the others speak of `action`.
fn attached(action: &dyn Fn(usize) -> String) -> Vec<Value> {
    let last = POLICIES * EACH - 1;
    let mut all: Vec<Value> = (0..=last).map(one_resource).collect();
    for (index, statement) in all.iter_mut().enumerate().take(last) {
        statement["Action"] = json!([action(index), format!("iam:GetRole{index}")]);
    }
    all
}

/// Nanoseconds for a decision that the last of the statements allows, with so many in each policy.
fn measure(statements: &[Value], each: usize) -> Result<u128, Box<dyn Error>> {
    let last = (statements.len() - 1).to_string();
    let decisions = WORK / statements.len();
    let set = statements.chunks(each).map(parse).collect::<Result<Set, _>>()?;
    let asked = Asked {
        arn: format!("arn:aws:ssm:eu-1:123456789012:parameter/app{last}/key"),
        team: format!("team{last}"),
        number: last,
    };
    if !asked.allowed(&set) {
        return Err("the last statement should allow".into());
    }
    Ok((0..ROUNDS).map(|_| round(&set, &asked, decisions)).min().unwrap_or_default())
}

fn parse(statements: &[Value]) -> Result<Policy, MalformedPolicy> {
    Policy::parse(&json!({ "Version": "2012-10-17", "Statement": statements }).to_string(), Kind::Identity)
}

fn round(set: &Set, asked: &Asked, decisions: usize) -> u128 {
    let start = Instant::now();
    for _ in 0..decisions {
        black_box(black_box(asked).allowed(black_box(set)));
    }
    start.elapsed().as_nanos() / u128::try_from(decisions.max(1)).unwrap_or(1)
}

/// What a request brings.
struct Asked {
    arn: String,
    team: String,
    number: String,
}

impl Asked {
    /// Builds the request with its context and decides it.
    fn allowed(&self, set: &Set) -> bool {
        let principal = Principal::User { account: "123456789012", arn: "arn:aws:iam::123456789012:user/alice" };
        let (resources, context) = ([Resource::new(&self.arn)], self.context(&principal));
        let request =
            Request { principal, id: "", action: "ssm:GetParameter", resources: &resources, context: &context };
        decide(&Policies { identity: set, ..Policies::default() }, &request).allowed()
    }

    /// As many keys as a request of ours has.
    fn context<'a>(&'a self, principal: &Principal<'a>) -> Context<'a> {
        let mut context = Context::new();
        context.add_principal(principal);
        context.add("aws:SourceIp", "203.0.113.7");
        context.add("aws:CurrentTime", "2026-01-31T12:00:00Z");
        context.add("aws:EpochTime", "1769860800");
        context.add("aws:SecureTransport", "true");
        context.add("aws:UserAgent", "aws-cli/2");
        context.add("aws:RequestedRegion", "eu-1");
        context.add("aws:PrincipalTag/team", self.team.as_str());
        context.add("aws:PrincipalTag/number", self.number.as_str());
        context
    }
}
