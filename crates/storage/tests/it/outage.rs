//! PostgreSQL goes away at every moment of a commit, and comes back.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use storage::testing::{Store, on_postgres};
use storage::{Db, Error};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio_postgres::NoTls;

use crate::{MIGRATIONS, count, insert, names};

/// When a connection is cut, as the client's bytes pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// Before the transaction reaches the server.
    AtBegin,
    /// Before the server sees COMMIT.
    BeforeCommit,
    /// After the server did COMMIT, before the client hears of it.
    AfterCommit,
}

/// A way to the server that can be cut.
struct Proxy {
    url: String,
    cut: Arc<Mutex<Option<Cut>>>,
    /// Refuses new connections.
    down: Arc<AtomicBool>,
    connections: Arc<AtomicU64>,
}

impl Proxy {
    async fn start(store: &Store) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (url, server) = rerouted(store.url().await, &listener.local_addr().unwrap().to_string());
        let proxy = Self { url, cut: Arc::default(), down: Arc::default(), connections: Arc::default() };
        let (cut, down, connections) =
            (Arc::clone(&proxy.cut), Arc::clone(&proxy.down), Arc::clone(&proxy.connections));
        tokio::spawn(async move {
            loop {
                let (client, _) = listener.accept().await.unwrap();
                connections.fetch_add(1, Ordering::SeqCst);
                if !down.load(Ordering::SeqCst) {
                    tokio::spawn(relay(client, connect(&server).await, Arc::clone(&cut)));
                }
            }
        });
        proxy
    }

    fn cut(&self, cut: Cut) {
        *self.cut.lock().unwrap() = Some(cut);
    }
}

/// `url` by way of `address`, and the server it named: a folder with a socket or `host:port`.
pub(crate) fn rerouted(url: &str, address: &str) -> (String, String) {
    let (scheme, rest) = url.split_once("://").unwrap();
    let (authority, database) = rest.split_once('/').unwrap();
    let (user, server) = authority.rsplit_once('@').unwrap();
    let server = server.replace("%2F", "/").replace("%2f", "/");
    (format!("{scheme}://{user}@{address}/{database}"), server)
}

pub(crate) type Reader = Box<dyn AsyncRead + Send + Unpin>;
pub(crate) type Writer = Box<dyn AsyncWrite + Send + Unpin>;

/// A connection to the server itself.
pub(crate) async fn connect(server: &str) -> (Reader, Writer) {
    if server.starts_with('/') {
        let (from, to) = UnixStream::connect(format!("{server}/.s.PGSQL.5432")).await.unwrap().into_split();
        return (Box::new(from), Box::new(to));
    }
    let address = if server.contains(':') { server.to_owned() } else { format!("{server}:5432") };
    let (from, to) = TcpStream::connect(address).await.unwrap().into_split();
    (Box::new(from), Box::new(to))
}

/// Passes bytes both ways until either side ends or the cut is due.
async fn relay(client: TcpStream, (mut from_server, mut to_server): (Reader, Writer), cut: Arc<Mutex<Option<Cut>>>) {
    let (mut from_client, mut to_client) = client.into_split();
    let muted = AtomicBool::new(false);
    let up = async {
        let mut buffer = vec![0; 65_536];
        while let Ok(read @ 1..) = from_client.read(&mut buffer).await {
            match take(&cut, &buffer[..read]) {
                Some(Cut::AtBegin | Cut::BeforeCommit) => return,
                Some(Cut::AfterCommit) => muted.store(true, Ordering::SeqCst),
                None => {}
            }
            to_server.write_all(&buffer[..read]).await.unwrap();
        }
    };
    let down = async {
        let mut buffer = vec![0; 65_536];
        while let Ok(read @ 1..) = from_server.read(&mut buffer).await {
            if muted.load(Ordering::SeqCst) || to_client.write_all(&buffer[..read]).await.is_err() {
                return;
            }
        }
    };
    tokio::select! {
        () = up => {}
        () = down => {}
    }
}

/// The cut that these bytes of the client call for, if it is due; each happens once.
fn take(cut: &Mutex<Option<Cut>>, bytes: &[u8]) -> Option<Cut> {
    let mut cut = cut.lock().unwrap();
    let word: &[u8] = if (*cut)? == Cut::AtBegin { b"BEGIN" } else { b"COMMIT\0" };
    if bytes.windows(word.len()).any(|window| window == word) { cut.take() } else { None }
}

/// Tries until the store takes it again.
async fn commit_again(db: &Db, name: &str) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while let Err(error) = db.commit(insert(name)).await {
        assert!(matches!(error, Error::Unavailable(_)), "{error}");
        assert!(Instant::now() < deadline, "it never came back: {error}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[test]
fn a_connection_lost_before_commit_is_repaired_unseen() {
    on_postgres(|store| async move {
        let proxy = Proxy::start(&store).await;
        let db = Db::open(&proxy.url, MIGRATIONS).await.unwrap();
        db.commit(insert("warm")).await.unwrap();
        for (number, cut) in [Cut::AtBegin, Cut::BeforeCommit].into_iter().enumerate() {
            proxy.cut(cut);
            let answer = db.commit(insert(&number.to_string())).await;
            match cut {
                Cut::AtBegin => assert!(answer.is_ok(), "{answer:?}"),
                // From the client's side this one looks like the next test's.
                _ => assert!(matches!(&answer, Err(Error::Unavailable(_))), "{answer:?}"),
            }
        }
        commit_again(&db, "after").await;
        assert_eq!(count(&db).await, 3);
    });
}

#[test]
fn a_commit_without_an_answer_is_reported_and_not_repeated() {
    on_postgres(|store| async move {
        let proxy = Proxy::start(&store).await;
        let db = Db::open(&proxy.url, MIGRATIONS).await.unwrap();
        db.commit(insert("counter")).await.unwrap();
        proxy.cut(Cut::AfterCommit);
        let mut raise = storage::Batch::new();
        raise.expect(1, "UPDATE thing SET version = version + 1 WHERE name = $1", ["counter".into()]);
        match db.commit(raise).await {
            Err(Error::Unavailable(text)) => assert!(text.contains("may or may not be stored"), "{text}"),
            other => panic!("{other:?}"),
        }
        commit_again(&db, "after").await;
        let rows = db.read("SELECT version FROM thing WHERE name = 'counter'", &[]).await.unwrap();
        assert_eq!(rows[0].int(0), Ok(2), "it was stored, once");
    });
}

#[test]
fn killed_sessions_are_replaced() {
    on_postgres(|store| async move {
        let db = store.open(MIGRATIONS).await;
        let (admin, connection) = tokio_postgres::connect(store.url().await, NoTls).await.unwrap();
        tokio::spawn(connection);
        for number in 0..5 {
            let kill = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity \
                 WHERE datname = current_database() AND pid <> pg_backend_pid()";
            admin.batch_execute(kill).await.unwrap();
            assert_eq!(count(&db).await, number, "a read is tried again");
            db.commit(insert(&number.to_string())).await.unwrap();
        }
    });
}

#[test]
fn while_the_server_is_down_everything_fails_soon_and_then_goes_on() {
    on_postgres(|store| async move {
        let proxy = Proxy::start(&store).await;
        let db = Db::open(&proxy.url, MIGRATIONS).await.unwrap();
        db.commit(insert("before")).await.unwrap();
        proxy.down.store(true, Ordering::SeqCst);
        proxy.cut(Cut::AtBegin);
        assert!(matches!(db.commit(insert("lost")).await, Err(Error::Unavailable(_))));
        let before = proxy.connections.load(Ordering::SeqCst);
        for _ in 0..100 {
            assert!(matches!(db.commit(insert("lost")).await, Err(Error::Unavailable(_))));
            assert!(matches!(db.read("SELECT 1", &[]).await, Err(Error::Unavailable(_))));
        }
        let attempts = proxy.connections.load(Ordering::SeqCst) - before;
        assert!(attempts < 50, "{attempts} attempts to connect for 200 calls");
        proxy.down.store(false, Ordering::SeqCst);
        commit_again(&db, "after").await;
        let deadline = Instant::now() + Duration::from_secs(20);
        while db.read("SELECT 1", &[]).await.is_err() {
            assert!(Instant::now() < deadline, "reads never came back");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!(names(&db).await, ["after", "before"]);
    });
}

#[test]
fn an_unreachable_server_is_named() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match runtime.block_on(Db::open("postgres://me:s3cret@127.0.0.1:1/fleet", MIGRATIONS)) {
        Err(Error::Unavailable(text)) => assert!(text.contains("refused") && !text.contains("s3cret"), "{text}"),
        _ => panic!("it opened, or another error"),
    }
}
