//! What somebody who can write to the database, but does not have the root key, may try.

use audit::{Audit, Broken, Verdict};
use storage::testing::Store;
use storage::{Batch, Db, Val};
use testkit::{ACCOUNT, ControlPlane};

use crate::{KEPT_DAYS, trail};

const CHANGED: &str = "the entry is not as it was sealed";
const MISSING: &str = "the entry is missing";
const UNSEALED: &str = "the entry has no seal";
const CUT: &str = "the newest seals are missing";
const STATE: &str = "the list of the newest seals is not as it was written";
const BASE: &str = "the seal of the last forgotten entry is not as it was written";

/// A trail of four entries, sealed, and their positions.
struct Scene {
    plane: ControlPlane,
    audit: Audit,
    positions: Vec<i64>,
}

impl Scene {
    async fn new(store: &Store) -> Self {
        let plane = ControlPlane::start(store).await;
        for _ in 0..4 {
            plane.activation(1).await;
            plane.clock().advance(1_000);
        }
        let audit = Audit::new(plane.server().plane(), KEPT_DAYS);
        assert!(matches!(audit.verify(ACCOUNT, None).await.unwrap(), Verdict::Whole { entries: 4, .. }));
        let positions = trail(&plane).await.iter().map(|recorded| recorded.position).collect();
        Self { plane, audit, positions }
    }

    /// As [`Scene::new`], on a further store of the same kind.
    async fn another(store: &Store) -> (Self, Store) {
        let store = if store.is_postgres() { Store::postgres().unwrap() } else { Store::sqlite() };
        (Self::new(&store).await, store)
    }

    /// Runs a statement whose parameters are the positions of the entries of these indexes.
    async fn run(&self, sql: &'static str, indexes: &[usize]) {
        self.change(sql, indexes.iter().map(|index| self.positions[*index].into()).collect()).await;
    }

    async fn change(&self, sql: &'static str, params: Vec<Val>) {
        let mut batch = Batch::new();
        batch.run(sql, params);
        self.db().commit(batch).await.unwrap();
    }

    fn db(&self) -> &Db {
        &self.plane.server().plane().db
    }

    async fn verdict(&self) -> Verdict {
        self.audit.verify(ACCOUNT, None).await.unwrap()
    }

    /// What is wrong, and with the entry of which index.
    async fn broken(&self) -> (Option<usize>, &'static str) {
        let Verdict::Broken(Broken { position, why, .. }) = self.verdict().await else { panic!("the trail is whole") };
        (self.positions.iter().position(|known| *known == position), why)
    }
}

pub(crate) async fn changed_entries(store: Store) {
    for sql in [
        "UPDATE journal SET principal = 'nobody' WHERE position = $1",
        "UPDATE journal SET at = at - 1 WHERE position = $1",
        "UPDATE journal SET detail = '{}' WHERE position = $1",
        "UPDATE audit_seals SET seal = 'ab' WHERE position = $1",
        "UPDATE audit_seals SET at = 0 WHERE position = $1",
    ] {
        let made = Scene::another(&store).await;
        let scene = &made.0;
        scene.run(sql, &[1]).await;
        assert_eq!(scene.broken().await, (Some(1), CHANGED), "{sql}");
        end(made).await;
    }
}

pub(crate) async fn a_fault_tells_its_time(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    let at = trail(&scene.plane).await[2].entry.at;
    scene.run("DELETE FROM journal WHERE position = $1", &[2]).await;
    let expected = Broken { position: scene.positions[2], at: Some(at), why: MISSING };
    assert_eq!(scene.verdict().await, Verdict::Broken(expected));
    end(made).await;
}

pub(crate) async fn removed_and_reordered_entries(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    scene.run("DELETE FROM journal WHERE position = $1", &[0]).await;
    assert_eq!(scene.broken().await, (Some(0), MISSING));
    scene.run("DELETE FROM audit_seals WHERE position = $1", &[0]).await;
    assert_eq!(scene.broken().await, (Some(1), CHANGED), "the next seal holds the one that was taken out");
    end(made).await;

    let made = Scene::another(&store).await;
    let scene = &made.0;
    // The details of two entries change places.
    scene
        .run(
            "UPDATE journal SET detail = (SELECT other.detail FROM journal AS other
                WHERE other.position = CASE WHEN journal.position = $1 THEN $2 ELSE $1 END)
             WHERE position IN ($1, $2)",
            &[1, 2],
        )
        .await;
    assert_eq!(scene.broken().await, (Some(1), CHANGED));
    end(made).await;
}

pub(crate) async fn removed_seals(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    scene.run("DELETE FROM audit_seals WHERE position = $1", &[2]).await;
    assert_eq!(scene.broken().await, (Some(2), UNSEALED));
    end(made).await;

    // Without them, nothing is sealed anew as if it were true: not even what was changed first.
    for (with_seals, sql) in [
        (true, "DELETE FROM audit_heads"),
        (true, "DELETE FROM audit_cursor"),
        (true, "UPDATE audit_cursor SET position = 0"),
        (true, "UPDATE audit_heads SET seal = 'ab'"),
        (false, "DELETE FROM audit_heads"),
        (false, "DELETE FROM audit_cursor"),
        (false, "UPDATE audit_cursor SET proof = 'ab'"),
    ] {
        let made = Scene::another(&store).await;
        let scene = &made.0;
        scene.run("UPDATE journal SET principal = 'nobody' WHERE position = $1", &[1]).await;
        if with_seals {
            scene.run("DELETE FROM audit_seals", &[]).await;
        }
        scene.run(sql, &[]).await;
        assert_eq!(scene.broken().await.1, STATE, "{with_seals} {sql}");
        scene.plane.activation(1).await;
        assert_eq!(scene.broken().await.1, STATE, "and it says so from then on");
        end(made).await;
    }
}

/// A trail is born together with the deployment's secret, and never again.
pub(crate) async fn everything_taken_out(store: Store) {
    for restarted in [true, false] {
        let (mut scene, store) = Scene::another(&store).await;
        let entries = trail(&scene.plane).await;
        let mut batch = Batch::new();
        for sql in [
            "DELETE FROM audit_seals",
            "DELETE FROM audit_heads",
            "DELETE FROM audit_cursor",
            "DELETE FROM audit_lookups",
            "DELETE FROM journal",
        ] {
            batch.run(sql, []);
        }
        scene.db().commit(batch).await.unwrap();
        if restarted {
            scene.plane.restart().await;
            scene.audit = Audit::new(scene.plane.server().plane(), KEPT_DAYS);
        }
        assert_eq!(scene.broken().await.1, STATE, "an empty trail is not a new one");
        let mut batch = Batch::new();
        for mut recorded in entries.into_iter().skip(1) {
            recorded.entry.principal = "nobody".to_owned();
            batch.journal(recorded.entry);
        }
        scene.db().commit(batch).await.unwrap();
        assert_eq!(scene.broken().await.1, STATE, "nor is one that was written anew");
        end((scene, store)).await;
    }
}

pub(crate) async fn cut_off_tails(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    scene.run("DELETE FROM journal WHERE position >= $1", &[2]).await;
    assert_eq!(scene.broken().await, (Some(2), MISSING));
    scene.run("DELETE FROM audit_seals WHERE position >= $1", &[2]).await;
    assert_eq!(scene.broken().await, (Some(3), CUT));
    scene
        .run("UPDATE audit_heads SET position = $1, seal = (SELECT seal FROM audit_seals WHERE position = $1)", &[1])
        .await;
    assert_eq!(scene.broken().await.1, STATE);
    end(made).await;
}

pub(crate) async fn cut_off_beginnings(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    scene
        .run(
            "INSERT INTO audit_bases (account, position, seal, proof)
             SELECT account, position, seal, 'ab' FROM audit_seals WHERE position = $1",
            &[1],
        )
        .await;
    scene.run("DELETE FROM audit_seals WHERE position <= $1", &[1]).await;
    scene.run("DELETE FROM journal WHERE position <= $1", &[1]).await;
    assert_eq!(scene.broken().await, (Some(1), BASE));
    end(made).await;
}

/// A deployment whose tables somebody set back to what they were, all at once, looks whole; not to whoever noted a seal.
pub(crate) async fn everything_set_back(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    let Verdict::Whole { seal, .. } = scene.verdict().await else { panic!("whole") };
    assert!(matches!(scene.audit.verify(ACCOUNT, Some(&seal)).await.unwrap(), Verdict::Whole { .. }));
    let read = async |sql| scene.db().read(sql, &[]).await.unwrap()[0].values().to_vec();
    let head = read("SELECT account, position, seal FROM audit_heads").await;
    let cursor = read("SELECT position, proof FROM audit_cursor").await;
    scene.plane.activation(1).await;
    let Verdict::Whole { seal: newer, entries: 5 } = scene.verdict().await else { panic!("whole") };
    for sql in [
        "DELETE FROM journal WHERE position > $1",
        "DELETE FROM audit_seals WHERE position > $1",
        "DELETE FROM audit_heads WHERE position > $1",
        "DELETE FROM audit_cursor WHERE position > $1",
    ] {
        scene.run(sql, &[3]).await;
    }
    scene.change("INSERT INTO audit_heads (account, position, seal) VALUES ($1, $2, $3)", head).await;
    scene.change("INSERT INTO audit_cursor (id, position, proof) VALUES (1, $1, $2)", cursor).await;
    let whole = scene.audit.verify(ACCOUNT, Some(&seal)).await.unwrap();
    assert_eq!(whole, Verdict::Whole { entries: 4, seal }, "what is there is whole");
    let Verdict::Broken(broken) = scene.audit.verify(ACCOUNT, Some(&newer)).await.unwrap() else { panic!("broken") };
    assert!(broken.why.contains("noted down"), "{}", broken.why);
    end(made).await;
}

pub(crate) async fn old_entries_made_older(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    scene.run("UPDATE journal SET at = 0 WHERE position <= $1", &[1]).await;
    scene.run("UPDATE audit_seals SET at = 0 WHERE position <= $1", &[1]).await;
    scene.audit.retain().await.unwrap();
    assert_eq!(trail(&scene.plane).await.len(), 4, "what was made old by hand is not forgotten");
    assert_eq!(scene.broken().await, (Some(0), CHANGED));
    end(made).await;
}

pub(crate) async fn entries_put_in(store: Store) {
    let made = Scene::another(&store).await;
    let scene = &made.0;
    scene.run("UPDATE journal SET account = '999999999999' WHERE position = $1", &[3]).await;
    assert_eq!(scene.broken().await, (Some(3), MISSING));
    let other = scene.audit.verify("999999999999", None).await.unwrap();
    let Verdict::Broken(Broken { why: UNSEALED, .. }) = other else { panic!("{other:?}") };
    end(made).await;
}

async fn end((scene, store): (Scene, Store)) {
    scene.plane.stop().await;
    store.remove().await;
}
