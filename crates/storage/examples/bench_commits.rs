//! Durable commits per second: `cargo run --release -p storage --example bench_commits [URL] [seconds]`, by default on
//! SQLite in the current folder (choose one on a real disk) for 3 seconds each. Prints as JSON the rates with 1, 16, 64
//! and 256 concurrent writers, each waiting for its commit before the next, the ratio of 64 to 1, and of point reads.
#![allow(clippy::print_stdout, reason = "its output is the result")]

use std::time::{Duration, Instant};

use futures_util::future::try_join_all;
use storage::{Batch, Db, Migration, Result};

const TABLE: Migration = Migration {
    slice: "bench",
    number: 1,
    sql: "CREATE TABLE item (id TEXT PRIMARY KEY, version BIGINT NOT NULL, at BIGINT NOT NULL, doc TEXT NOT NULL)",
};
const UPSERT: &str = "INSERT INTO item (id, version, at, doc) VALUES ($1, 1, $2, $3) \
     ON CONFLICT (id) DO UPDATE SET version = item.version + 1, at = excluded.at, doc = excluded.doc";
const READ: &str = "SELECT version, at, doc FROM item WHERE id = $1";

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().unwrap_or_else(|| "sqlite:bench_commits.db".to_owned());
    let time = Duration::from_secs(arguments.next().map_or(Ok(3), |text| text.parse())?);
    let db = Db::open(&url, &[TABLE]).await?;
    let mut rates = Vec::new();
    for writers in [1, 16, 64, 256] {
        let counts = try_join_all((0..writers).map(|writer| write(&db, writer, time))).await?;
        rates.push((writers, f64::from(counts.iter().sum::<u32>()) / time.as_secs_f64()));
    }
    let reads = read(&db, time).await?;
    let commits: serde_json::Map<_, _> = rates.iter().map(|(n, rate)| (n.to_string(), rate.round().into())).collect();
    let ratio = (rates[2].1 / rates[0].1 * 10.0).round() / 10.0;
    let engine = url.split(':').next();
    println!(
        "{}",
        serde_json::json!({ "engine": engine, "commits_per_s": commits, "ratio_64_to_1": ratio, "reads_per_s": reads.round() })
    );
    db.wipe().await?;
    db.close().await;
    Ok(())
}

async fn write(db: &Db, writer: u32, time: Duration) -> Result<u32> {
    let (start, mut count) = (Instant::now(), 0);
    while start.elapsed() < time {
        let mut batch = Batch::new();
        batch.expect(1, UPSERT, [id(writer, count).into(), count.into(), "x".repeat(230).into()]);
        db.commit(batch).await?;
        count += 1;
    }
    Ok(count)
}

async fn read(db: &Db, time: Duration) -> Result<f64> {
    let (start, mut count) = (Instant::now(), 0);
    while start.elapsed() < time {
        db.read(READ, &[id(count % 64, count).into()]).await?;
        count += 1;
    }
    Ok(f64::from(count) / start.elapsed().as_secs_f64())
}

fn id(writer: u32, number: u32) -> String {
    format!("mi-{writer:04x}{:013x}", number % 64)
}
