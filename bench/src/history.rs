//! Lists among many invocations that have ended, and while those that are too old are removed.

use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use rusqlite::Connection as Database;
use serde_json::{Value, json};
use wire::client::Connection;

use crate::Outcome;
use crate::api::Api;
use crate::deployment::{Deployment, Server, Transport};
use crate::report::{Report, median, note, quantile};

/// The most that a page may take, in milliseconds.
const PAGE: f64 = 20.0;
/// Invocations of each command.
const NODES: u32 = 1_000;
/// The document of few commands.
const RARE: &str = "AWS-RunDocument";
/// Commands of one transaction.
const CHUNK: u32 = 100;
/// Milliseconds over which the commands are spread: half as much again as is kept.
const SPREAD: i64 = 45 * 24 * 3_600_000;
/// Days that nothing is removed in.
const FOREVER: u32 = 3_650;
/// Days that are kept while two thirds stay.
const KEPT: u32 = 30;

/// Options of `history`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Invocations in the store, in commands of 1,000 nodes
    #[arg(long, default_value_t = 10_000_000, value_parser = clap::value_parser!(u32).range(1_000..))]
    invocations: u32,
    /// Pages of each list
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..))]
    pages: u32,
}

/// Measures.
pub(crate) async fn run(args: &Args) -> Outcome<Report> {
    let mut report = Report::new("history");
    let commands = args.invocations / NODES;
    report.condition(format!(
        "{} invocations of {commands} commands that have ended, spread over 45 days, on SQLite; pages of 50, one after \
         another from the newest on, over one connection with TLS 1.3",
        commands * NODES
    ));
    let deployment = Deployment::make()?;
    let server = started(&deployment, FOREVER).await?;
    let account = account(&server.api).await?;
    let region = server.api.region().to_owned();
    server.process.stop()?;
    note(&format!("filling the store with {} invocations", commands * NODES));
    let start = Instant::now();
    fill(&deployment.path("deployment/data/fleetwright.db"), (&account, &region), commands)?;
    report.condition(format!("they were put there in {:.0} s", start.elapsed().as_secs_f64()));
    let server = started(&deployment, FOREVER).await?;
    let quiet = lists(&mut report, &server.api, args.pages, "").await?;
    report.at_most("a page of history, median", "ms", quiet, PAGE);
    server.process.stop()?;
    let server = started(&deployment, KEPT).await?;
    note("while a third of it is removed");
    let busy = lists(&mut report, &server.api, args.pages, "while old ones are removed: ").await?;
    report.at_most("a page of history while old ones are removed, median", "ms", busy, PAGE);
    server.process.stop()?;
    Ok(report)
}

/// A server that keeps commands for so many days.
async fn started(deployment: &Deployment, days: u32) -> Outcome<Server> {
    let settings = deployment.path("deployment/fleetwright.toml");
    let before = std::fs::read_to_string(&settings)?;
    let kept = before.split("\n[commands]").next().unwrap_or_default();
    std::fs::write(&settings, format!("{kept}\n[commands]\nkeep_days = {days}\n"))?;
    deployment.start(Transport::Tls).await
}

async fn account(api: &Api) -> Outcome<String> {
    let mut connection = api.connector().connect().await?;
    let made =
        api.call(&mut connection, "PutParameter", &json!({ "Name": "/a", "Value": "a", "Type": "String" })).await;
    made?;
    let read = api.call(&mut connection, "GetParameter", &json!({ "Name": "/a" })).await?;
    let arn = read["Parameter"]["ARN"].as_str().unwrap_or_default();
    Ok(arn.split(':').nth(4).ok_or("no account in an ARN")?.to_owned())
}

/// Writes commands, the oldest first, each with its invocations; every tenth has one that failed, and every hundredth is of
/// another document.
fn fill(file: &Path, (account, region): (&str, &str), commands: u32) -> Outcome<()> {
    let mut database = Database::open(file)?;
    database.execute_batch("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;")?;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
    let step = SPREAD / i64::from(commands.max(1));
    for first in (0..commands).step_by(CHUNK as usize) {
        let transaction = database.transaction()?;
        for at in first..(first + CHUNK).min(commands) {
            let requested = now - SPREAD + step * i64::from(at);
            let id = uuid::Uuid::new_v4().to_string();
            let failed = i64::from(at % 10 == 0);
            let document = if at % 100 == 0 { RARE } else { "AWS-RunShellScript" };
            let status = if failed == 1 { "Failed" } else { "Success" };
            transaction.prepare_cached(COMMAND)?.execute(rusqlite::params![
                id,
                account,
                region,
                status,
                NODES,
                i64::from(NODES) - failed,
                failed,
                requested,
                document
            ])?;
            transaction.prepare_cached(REQUEST)?.execute(rusqlite::params![id, request()])?;
            transaction
                .prepare_cached(INVOCATIONS)?
                .execute(rusqlite::params![id, account, region, requested, NODES, failed, document])?;
        }
        transaction.commit()?;
    }
    Ok(())
}

const COMMAND: &str = "INSERT INTO commands (id, account, region, document_name, document_version, token, status, status_details,
    cancel_requested, max_errors, targets, stored, held, flying, joinable, waves_passed, quiet_since, completed, succeeded,
    errors, execution_timed_out, delivery_timed_out, cancelled, requested_at, expires_at, execution_timeout)
    VALUES (?1, ?2, ?3, ?9, '', NULL, ?4, ?4, 0, 0, ?5, ?5, 0, 0, 0, 0, ?8 + 5000, ?5, ?6, ?7, 0, 0, 0, ?8,
    ?8 + 3600000, 3600000)";
const REQUEST: &str = "INSERT INTO command_requests (command_id, content, request, errand) VALUES (?1, '{}', ?2, '')";
const INVOCATIONS: &str = "INSERT INTO invocations (command_id, node_id, account, region, node_name, document_name, status,
    status_details, open, held, position, outbox, requested_at, expires_at, started_at, ended_at)
    WITH RECURSIVE nodes (at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM nodes WHERE at + 1 < ?5)
    SELECT ?1, printf('mi-%017x', at), ?2, ?3, 'host-' || at, ?7,
    iif(at < ?6, 'Failed', 'Success'), iif(at < ?6, 'Failed', 'Success'), 0, 0, at, NULL, ?4, ?4 + 3600000, ?4 + 10, ?4 + 1000
    FROM nodes";

/// What is kept of a request.
fn request() -> String {
    json!({
        "Comment": "", "Parameters": { "commands": ["true"] }, "Values": { "commands": ["true"] }, "InstanceIds": [],
        "Targets": [{ "Key": "tag:role", "Values": ["web"] }], "MaxConcurrency": "50", "MaxErrors": "0",
        "TimeoutSeconds": 3600, "Steps": ["runShellScript"], "Paced": false,
    })
    .to_string()
}

/// Every list in the ways it is asked for; gives the slowest median of a page.
async fn lists(report: &mut Report, api: &Api, pages: u32, when: &str) -> Outcome<f64> {
    let mut connection = api.connector().connect().await?;
    let newest = api.call(&mut connection, "ListCommands", &json!({ "MaxResults": 1 })).await?;
    let command = newest["Commands"][0]["CommandId"].clone();
    let node = format!("mi-{:017x}", NODES / 2);
    let filter = |key: &str, value: &str| json!({ "Filters": [{ "key": key, "value": value }] });
    let asked = [
        ("ListCommands", "", json!({})),
        ("ListCommands", " of a status", filter("Status", "Failed")),
        ("ListCommands", " of a stage", filter("ExecutionStage", "Executing")),
        ("ListCommands", " of a document", filter("DocumentName", RARE)),
        ("ListCommands", " of a node", json!({ "InstanceId": node })),
        ("ListCommandInvocations", "", json!({})),
        ("ListCommandInvocations", " of a command", json!({ "CommandId": command })),
        ("ListCommandInvocations", " of a node", json!({ "InstanceId": node })),
        ("ListCommandInvocations", " of a document", filter("DocumentName", RARE)),
        ("ListCommandInvocations", " of a status", filter("Status", "Failed")),
        ("ListCommandInvocations", " that succeeded", filter("Status", "Success")),
        ("ListCommandInvocations", " under way", filter("Status", "InProgress")),
    ];
    let mut slowest = 0.0_f64;
    for (operation, of, input) in asked {
        let times = walk(api, &mut connection, operation, input, pages).await?;
        slowest = slowest.max(median(&times));
        report.add(format!("{when}a page of {operation}{of}"), "ms", times.clone());
        report.add(format!("{when}a page of {operation}{of}, 99 of 100"), "ms", vec![quantile(&times, 99)]);
    }
    Ok(slowest)
}

/// Milliseconds of each page, from the newest on.
async fn walk(api: &Api, connection: &mut Connection, operation: &str, input: Value, pages: u32) -> Outcome<Vec<f64>> {
    let (mut times, mut token) = (Vec::new(), Value::Null);
    for _ in 0..pages {
        let mut input = input.clone();
        input["MaxResults"] = 50.into();
        if token.is_string() {
            input["NextToken"] = token;
        }
        let start = Instant::now();
        let page = api.call(connection, operation, &input).await?;
        times.push(start.elapsed().as_secs_f64() * 1_000.0);
        token = page["NextToken"].clone();
        // What else the machine does gets its turn, as it would between the requests of a person.
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    Ok(times)
}
