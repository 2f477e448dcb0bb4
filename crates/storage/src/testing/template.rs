//! Databases that are migrated already, to be copied: that takes half as long as running all migrations again.

use crate::journal;
use crate::{Db, Migration};

use super::cluster;

/// Held while a template is made, so that of many processes one makes it.
const LOCK: &str = "SELECT pg_advisory_lock(5128306612490216437)";

/// The name of the template for these migrations, made if it is not there. It stays on the server for later runs.
pub(super) async fn of(server: &str, migrations: &[Migration]) -> String {
    let name = name(migrations);
    if !exists(server, &name).await {
        make(server, &name, migrations).await;
    }
    name
}

/// The same for the same migrations alone.
fn name(migrations: &[Migration]) -> String {
    let mut digest = ring::digest::Context::new(&ring::digest::SHA256);
    for Migration { slice, number, sql } in [&[journal::MIGRATION], migrations].concat() {
        digest.update(format!("{slice} {number} {}\n{sql}", sql.len()).as_bytes());
    }
    let hex: String = digest.finish().as_ref()[..10].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("fleetwright_template_{hex}")
}

async fn exists(server: &str, name: &str) -> bool {
    let session = cluster::Session::open(server).await;
    session.ask(&format!("SELECT 1 FROM pg_database WHERE datname = '{name}'")).await
}

/// Under another name until it is complete: whoever is killed here leaves nothing that looks like a template.
async fn make(server: &str, name: &str, migrations: &[Migration]) {
    let session = cluster::Session::open(server).await;
    session.run(LOCK).await;
    if exists(server, name).await {
        return;
    }
    let unfinished = format!("{name}_unfinished");
    session.run(&format!("DROP DATABASE IF EXISTS {unfinished} WITH (FORCE)")).await;
    session.run(&format!("CREATE DATABASE {unfinished}")).await;
    let db = Db::open(&cluster::with_database(server, &unfinished), migrations).await.expect("the template opens");
    db.close().await;
    // PostgreSQL waits for connections that are about to end.
    session.run(&format!("ALTER DATABASE {unfinished} RENAME TO {name}")).await;
}

#[cfg(test)]
mod tests {
    use super::name;
    use crate::Migration;

    #[test]
    fn a_template_is_named_after_all_that_is_in_it() {
        let one = Migration { slice: "a", number: 1, sql: "CREATE TABLE a (a BIGINT)" };
        let two = Migration { number: 2, ..one };
        let names = [vec![], vec![one], vec![two], vec![one, two], vec![Migration { sql: "CREATE TABLE b", ..one }]];
        let distinct: std::collections::BTreeSet<String> = names.iter().map(|set| name(set)).collect();
        assert_eq!(distinct.len(), names.len());
        // A longer one would be cut.
        assert!(distinct.iter().all(|name| name.len() + "_unfinished".len() < 64));
    }
}
