//! Every operation of the identity services, called by AWS's own Python client: `stock_client.py` makes inputs and outputs from
//! the client's models, calls, and compares what arrived on either side.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use http::{Method, Response};
use serde_json::{Value, json};
use tokio::{net::TcpListener, process::Command, sync::oneshot};
use wire::{Body, BoxFuture, Call, Credentials, Dispatch, Limits, Listener, RawHandler, RawRoute, Setup, Wire, serve};

use crate::support::{KEY, Keychain, REGION, SECRET, now};

/// Answers every call with what it was told to, and keeps what came.
#[derive(Default)]
struct Scripted {
    next: Mutex<Value>,
    last: Mutex<Value>,
}

impl Dispatch for Scripted {
    fn call(&self, call: Call) -> BoxFuture<'_, Result<Value, model::Error>> {
        *self.last.lock().unwrap() = json!({
            "service": call.service.name, "operation": call.operation.name, "input": call.input,
            "key": &*call.caller.access_key_id,
        });
        let next = self.next.lock().unwrap().clone();
        Box::pin(async move {
            let Some(code) = next["error"].as_str() else { return Ok(next["output"].clone()) };
            let modelled = call.operation.errors.iter().find(|error| error.code == code);
            let shape = modelled.ok_or_else(|| model::Error::internal(format!("{code} is not modelled")))?;
            Err(shape.with(next["message"].as_str().unwrap_or_default()).into())
        })
    }
}

/// `PUT /next` says what to answer; `GET /last` tells what came.
fn routes(scripted: &Arc<Scripted>) -> Vec<RawRoute> {
    let (next, last) = (Arc::clone(scripted), Arc::clone(scripted));
    let put: RawHandler = Arc::new(move |request| {
        *next.next.lock().unwrap() = serde_json::from_slice(&request.body).unwrap();
        Box::pin(async { Response::new(Body::empty()) })
    });
    let get: RawHandler = Arc::new(move |_| {
        let last = last.last.lock().unwrap().to_string();
        Box::pin(async { Response::new(Body::from(last)) })
    });
    let route = |method, template, handler| RawRoute { method, template, signing_name: None, handler };
    vec![route(Method::PUT, "/next", put), route(Method::GET, "/last", get)]
}

/// The Python of the client tests, under the target folder.
fn python() -> PathBuf {
    let python = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().join("venv/bin/python");
    assert!(python.is_file(), "{} is missing: `cargo xtask test` makes it", python.display());
    python
}

#[tokio::test]
async fn aws_own_client_is_understood_and_understands() {
    let python = python();
    let tcp = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = tcp.local_addr().unwrap();
    let scripted = Arc::new(Scripted::default());
    let keychain = Keychain { node: Mutex::new(None), secret: Mutex::new((SECRET.to_owned(), 1)) };
    let wire = Wire::new(Setup {
        credentials: Arc::new(keychain) as Arc<dyn Credentials>,
        dispatch: Arc::clone(&scripted) as Arc<dyn Dispatch>,
        services: model::OF_IDENTITY,
        raw: routes(&scripted),
        streamed: Vec::new(),
        clock: Arc::new(now),
        limits: Limits::default(),
    });
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(serve(Listener::plain(tcp).unwrap(), wire, stopped));
    let output = Command::new(python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/stock_client.py"))
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/selection.json"))
        .args([&format!("http://{address}"), REGION, KEY, SECRET])
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .kill_on_drop(true)
        .output()
        .await
        .unwrap();
    drop(stop);
    serving.await.unwrap();
    let (told, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{told}{complained}");
    let operations: usize = model::OF_IDENTITY.iter().map(|service| service.operations.len()).sum();
    assert!(told.starts_with(&format!("{operations} operations")), "{told}");
}
