//! Thousands who wait for changes of one hierarchy, and how soon all of them know of one.

use std::time::{Duration, Instant};

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::ours::own;
use crate::Outcome;
use crate::api::Api;
use crate::deployment::Server;
use crate::http1;
use crate::load::{Destination, Line};
use crate::report::{Report, note, quantile};

/// The most that a change may take to 99 of 100 watchers, in microseconds.
const DELIVERY: f64 = 1e6;
/// Seconds that a watcher waits.
const PATIENCE: u64 = 50;
/// How many connections are opened at one time.
const AT_ONCE: usize = 64;

/// Measures with so many watchers.
pub(super) async fn measure(
    report: &mut Report,
    server: &Server,
    api: &Api,
    (watchers, rounds): (usize, u32),
) -> Outcome<()> {
    let before = server.process.memory()?.all;
    let to = Destination::http(server.address);
    let mut lines = Vec::new();
    let (mut halves, mut tails, mut last, mut micros) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut memory = 0.0;
    for round in 1..=rounds {
        note(&format!("a change for {watchers} watchers, round {round} of {rounds}"));
        let question = question(api).await?;
        let (asked, waiting) = asked(lines, watchers, &to, &question).await?;
        lines = asked;
        server.process.rest().await?;
        memory = server.process.memory()?.all;
        let used = server.process.cpu()?;
        let told = told(lines, api, waiting).await?;
        micros.push((server.process.cpu()? - used).as_secs_f64() * 1e6 / f64::from(u32::try_from(watchers)?));
        lines = told.lines;
        halves.push(quantile(&told.micros, 50));
        tails.push(quantile(&told.micros, 99));
        last.push(quantile(&told.micros, 100));
    }
    let each = (memory - before) / 1024.0 / f64::from(u32::try_from(watchers)?);
    report.add(format!("{watchers} watchers: memory of each"), "KiB", vec![each]);
    report.add(format!("{watchers} watchers: a change told to one"), "µs CPU", micros);
    report.add(format!("{watchers} watchers: a change known, p50"), "µs", halves);
    let tail = report.add(format!("{watchers} watchers: a change known, p99"), "µs", tails);
    report.add(format!("{watchers} watchers: a change known, the last"), "µs", last);
    report.at_most(format!("a change known to {watchers} watchers, p99"), "µs", tail, DELIVERY);
    Ok(())
}

/// The same question for all: what happens from now on.
async fn question(api: &Api) -> Outcome<Bytes> {
    let mut connection = api.connector().connect().await?;
    let answer = connection.send(own(api, "GetParameterChanges", &json!({ "Path": "/bench/watched" }))?).await?;
    let answer: Value = serde_json::from_slice(answer.body())?;
    let position = answer["Position"].as_i64().ok_or("no position to watch from")?;
    let input = json!({ "Path": "/bench/watched", "Position": position, "WaitSeconds": PATIENCE });
    Ok(http1::bytes(&own(api, "GetParameterChanges", &input)?))
}

/// Lets everybody ask: those who are connected, and those who connect now. A connection that asks nothing is soon closed.
async fn asked(lines: Vec<Line>, watchers: usize, to: &Destination, question: &Bytes) -> Outcome<(Vec<Line>, Instant)> {
    let mut asked = lines;
    for line in &mut asked {
        line.send(question).await?;
    }
    while asked.len() < watchers {
        let some = (asked.len()..watchers).take(AT_ONCE).map(|_| Line::open(to));
        for mut line in futures_util::future::try_join_all(some).await? {
            line.send(question).await?;
            asked.push(line);
        }
    }
    Ok((asked, Instant::now()))
}

struct Told {
    lines: Vec<Line>,
    micros: Vec<f64>,
}

/// Changes a parameter, and waits until everybody knows.
async fn told(lines: Vec<Line>, api: &Api, waiting: Instant) -> Outcome<Told> {
    let (start, started) = watch::channel(None);
    let mut hearing = JoinSet::new();
    for mut line in lines {
        let started = started.clone();
        hearing.spawn(async move {
            let news = line.answer().await?.ok_or("a watcher was cut off")?;
            let heard = Instant::now();
            let of = started.borrow().ok_or("a watcher was answered before there was news")?;
            if !news.windows(8).any(|eight| eight == b"\"Update\"" || eight == b"\"Create\"") {
                return Err("a watcher was answered without news".into());
            }
            Outcome::Ok((line, heard.duration_since(of).as_secs_f64() * 1e6))
        });
    }
    let mut connection = api.connector().connect().await?;
    tokio::task::yield_now().await;
    if waiting.elapsed() > Duration::from_secs(PATIENCE / 2) {
        return Err("the watchers have waited too long: too many for this machine".into());
    }
    start.send(Some(Instant::now()))?;
    let input = json!({ "Name": "/bench/watched/one", "Value": "new", "Type": "String", "Overwrite": true });
    api.call(&mut connection, "PutParameter", &input).await?;
    let mut told = Told { lines: Vec::new(), micros: Vec::new() };
    while let Some(heard) = hearing.join_next().await {
        let (line, micros) = heard??;
        told.lines.push(line);
        told.micros.push(micros);
    }
    Ok(told)
}
