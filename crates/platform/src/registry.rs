//! The table of built operations: which function answers, and who may call it.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use model::authorization::{self, Row, Who};
use model::{Error, Fault, FromJson, Operation, ToJson, common, schema};
use serde_json::Value;
use tracing::Instrument;
use wire::{BoxFuture, Call, Dispatch};

use crate::audit::{self, Request};
use crate::authority::{Facts, Target};
use crate::gate::{Gate, Named};
use crate::{Ctx, Plane};

type Handler = Arc<dyn Fn(Ctx, Value) -> BoxFuture<'static, Result<Value, Error>> + Send + Sync>;

struct Entry {
    row: &'static Row,
    name: &'static str,
    handler: Option<Handler>,
    /// Those for requests that have a certain text in a member, before the one for all others.
    special: Vec<(&'static str, &'static str, Handler)>,
}

impl Entry {
    /// The function that answers such an input.
    fn handler(&self, input: &Value) -> Option<&Handler> {
        let special = self.special.iter().find(|(member, text, _)| input[*member] == *text);
        special.map(|(_, _, handler)| handler).or(self.handler.as_ref())
    }
}

/// The row of an operation that has none: no policy can allow it.
static NOBODY: Row = Row { operation: "", who: Who::Node, checks: &[], own: Some(&[]), later: false };

/// All built operations of a server.
pub struct Registry {
    plane: Plane,
    entries: HashMap<(&'static str, &'static str), Entry>,
    gate: Gate,
}

/// The registry as one slice sees it: every function gets the slice's own state.
pub struct Slice<'a, S> {
    registry: &'a mut Registry,
    state: S,
}

impl Registry {
    /// An empty table.
    #[must_use]
    pub fn new(plane: Plane) -> Self {
        Self { gate: Gate::new(&plane), plane, entries: HashMap::new() }
    }

    /// Starts a slice's part of the table; `state` is handed to each of its functions.
    pub fn slice<S: Clone + Send + Sync + 'static>(&mut self, state: &S) -> Slice<'_, S> {
        Slice { registry: self, state: state.clone() }
    }

    /// The built operations as (service, operation), sorted.
    #[must_use]
    pub fn built(&self) -> Vec<(&'static str, &'static str)> {
        let mut built: Vec<_> = self.entries.keys().copied().collect();
        built.sort_unstable();
        built
    }

    async fn answer(&self, call: Call) -> Result<Value, Error> {
        let entry = self
            .entries
            .get(&(call.service.name, call.operation.name))
            .ok_or_else(|| not_built(call.service, call.operation))?;
        let now = self.plane.clock.now();
        let ctx = Ctx {
            plane: self.plane.clone(),
            now,
            caller: call.caller.clone(),
            operation: entry.name,
            request: Arc::new(Request::of(&call)),
            facts: Arc::new(Facts::of(&call, now)),
            asked: Arc::default(),
        };
        let admitted = self.admitted(entry, &call, &ctx).await;
        let reads = audit::only_reads(entry.name);
        let recorded = audit::is_recorded(entry.name, &call.input);
        if recorded || admitted.is_err() {
            ctx.request.about(entry.row, &call);
        }
        let answer = match admitted {
            Ok(()) => match entry.handler(&call.input) {
                Some(handler) if reads => handler(ctx.clone(), call.input).await,
                Some(handler) => to_its_end(handler(ctx.clone(), call.input)).await,
                None => Err(not_built(call.service, call.operation).into()),
            },
            Err(error) => Err(error),
        };
        let answer = if ctx.asked.load(Ordering::Relaxed) { answer } else { answer.and_then(|_| Err(unasked(entry))) };
        let recorded = recorded || ctx.request.used_keys();
        if entry.row.who != Who::Node && (recorded || is_denial(&answer)) {
            audit::complete(&ctx, &answer).await?;
        }
        answer.map_err(refuse_cleanly)
    }

    async fn admitted(&self, entry: &Entry, call: &Call, ctx: &Ctx) -> Result<(), Error> {
        storable(&call.input)?;
        let asked = self.gate.pass(entry.row, call, &ctx.facts).await?;
        ctx.asked.store(asked, Ordering::Relaxed);
        Ok(())
    }
}

impl<S: Clone + Send + Sync + 'static> Slice<'_, S> {
    /// Enters the function of an operation.
    #[must_use = "the table is built by chaining; end with `done`"]
    pub fn on<O, F, Fut>(mut self, function: F) -> Self
    where
        O: Operation + 'static,
        F: Fn(S, Ctx, O::Input) -> Fut + Copy + Send + Sync + 'static,
        Fut: Future<Output = Result<O::Output, Error>> + Send + 'static,
        O::Input: 'static,
    {
        let handler = self.handler::<O, F, Fut>(function);
        self.entry::<O>().handler = Some(handler);
        self
    }

    /// Enters the function that answers an operation for requests that have this text in this member, such as
    /// `ResourceType`: for operations about what several slices own.
    #[must_use = "the table is built by chaining; end with `done`"]
    pub fn on_where<O, F, Fut>(mut self, (member, text): (&'static str, &'static str), function: F) -> Self
    where
        O: Operation + 'static,
        F: Fn(S, Ctx, O::Input) -> Fut + Copy + Send + Sync + 'static,
        Fut: Future<Output = Result<O::Output, Error>> + Send + 'static,
        O::Input: 'static,
    {
        let handler = self.handler::<O, F, Fut>(function);
        self.entry::<O>().special.push((member, text, handler));
        self
    }

    fn entry<O: Operation>(&mut self) -> &mut Entry {
        let row = authorization::row(O::SERVICE, O::NAME).unwrap_or(&NOBODY);
        let new = || Entry { row, name: O::NAME, handler: None, special: Vec::new() };
        self.registry.entries.entry((O::SERVICE.name, O::NAME)).or_insert_with(new)
    }

    fn handler<O, F, Fut>(&self, function: F) -> Handler
    where
        O: Operation + 'static,
        F: Fn(S, Ctx, O::Input) -> Fut + Copy + Send + Sync + 'static,
        Fut: Future<Output = Result<O::Output, Error>> + Send + 'static,
        O::Input: 'static,
    {
        let state = self.state.clone();
        Arc::new(move |ctx, input| {
            let state = state.clone();
            Box::pin(async move {
                let input = O::Input::from_json(input).map_err(|wrong| {
                    common::SERIALIZATION.with(format!("a value is not of its modelled type {}", wrong.expected))
                })?;
                Ok(function(state, ctx, input).await?.to_json())
            })
        })
    }

    /// Enters the function that finds resources of a kind that the slice owns, such as `ssm:document`: their owner, tags
    /// and policy. What it does not find, it leaves as the request names it; that is for the operation to refuse.
    #[must_use = "the table is built by chaining; end with `done`"]
    pub fn resource<F, Fut>(self, kind: &'static str, function: F) -> Self
    where
        F: Fn(S, Named) -> Fut + Copy + Send + Sync + 'static,
        Fut: Future<Output = Result<Target, Error>> + Send + 'static,
    {
        let state = self.state.clone();
        self.registry.gate.resolve(kind, move |named| function(state.clone(), named));
        self
    }

    /// Ends the slice's part.
    pub fn done(self) {}
}

impl Dispatch for Registry {
    fn admit(&self, service: &schema::Service, operation: &schema::Operation) -> Result<(), Fault> {
        if self.entries.contains_key(&(service.name, operation.name)) {
            return Ok(());
        }
        Err(not_built(service, operation))
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Result<Value, Error>> {
        Box::pin(self.answer(call))
    }
}

/// Runs what changes something to its end, even when the caller hangs up in the middle: between a commit and the hint that
/// follows it nothing may be lost.
async fn to_its_end(answer: BoxFuture<'static, Result<Value, Error>>) -> Result<Value, Error> {
    tokio::spawn(wire::for_current_request(wire::current_request(), answer.in_current_span())).await?
}

fn not_built(service: &schema::Service, operation: &schema::Operation) -> Fault {
    common::UNKNOWN_OPERATION
        .with(format!("The operation {} of service {} is not built yet.", operation.name, service.name))
}

/// An operation that knows only at work what it is about asks by itself. One that forgets answers nobody but root.
fn unasked(entry: &Entry) -> Error {
    tracing::error!(operation = entry.name, "an operation was about to answer without asking the policies");
    common::ACCESS_DENIED.with(format!("Only the account's root is authorized to perform: {}", entry.name)).into()
}

fn is_denial(answer: &Result<Value, Error>) -> bool {
    matches!(answer, Err(Error::Fault(fault)) if fault.shape == &common::ACCESS_DENIED)
}

/// No text of any input may hold the character NUL: no shell, file name or PostgreSQL text can.
fn storable(input: &Value) -> Result<(), Error> {
    fn clean(value: &Value) -> bool {
        match value {
            Value::String(text) => !text.contains('\0'),
            Value::Array(items) => items.iter().all(clean),
            Value::Object(members) => members.iter().all(|(name, value)| !name.contains('\0') && clean(value)),
            _ => true,
        }
    }
    if clean(input) { Ok(()) } else { Err(common::VALIDATION.with("Text must not contain the character NUL.").into()) }
}

/// A full disk or an absent database is told as such: the request did nothing and may be sent again.
fn refuse_cleanly(error: Error) -> Error {
    let Error::Internal(cause) = error else { return error };
    let message = match cause.downcast_ref::<storage::Error>() {
        Some(storage::Error::Full(_)) => {
            "The server cannot store anything because its disk is full. Nothing was changed."
        }
        Some(storage::Error::Unavailable(_)) => "The server's database cannot be reached. Try again.",
        _ => return Error::Internal(cause),
    };
    tracing::error!(cause = %cause, "a request was refused");
    common::SERVICE_UNAVAILABLE.with(message).into()
}
