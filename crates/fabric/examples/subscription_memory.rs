//! Memory of idle subscriptions: `cargo run --release -p fabric --example subscription_memory [count]` prints as JSON the
//! bytes of resident memory for each of `count` (18,000) exact-subject subscriptions: fresh, and after a message
//! waited in all of them at once (the allocator keeps what that took).
#![allow(clippy::print_stdout, reason = "its output is the result")]

use bytes::Bytes;
use fabric::{Fabric, Subscription};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count: usize = std::env::args().nth(1).map_or(Ok(18_000), |text| text.parse())?;
    let fabric = Fabric::in_process();
    let before = resident()?;
    let mut subscriptions: Vec<Subscription> = (0..count)
        .map(|number| fabric.subscribe(&format!("123456789012.eu-central-1.node.mi-{number:017x}")))
        .collect();
    let fresh = resident()?;
    for number in 0..count {
        fabric.publish(&format!("123456789012.eu-central-1.node.mi-{number:017x}"), Bytes::from_static(b"look"));
    }
    let received = subscriptions.iter_mut().filter_map(Subscription::try_next).count();
    let used = resident()?;
    let each = |after: usize| after.saturating_sub(before) / count;
    println!(
        r#"{{"subscriptions":{count},"received":{received},"bytes_each_fresh":{},"bytes_each_used":{}}}"#,
        each(fresh),
        each(used)
    );
    Ok(())
}

/// Resident memory of this process in bytes.
fn resident() -> Result<usize, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.split_whitespace().nth(1).ok_or("no value")?.parse::<usize>()? * 1024)
}
