//! The control channel's two endpoints: a token by POST, then a websocket that opens with it.

use std::sync::Arc;

use http::{Method, Response, StatusCode};
use protocol::channel::{Channel, created};
use wire::{Body, Caller, Principal, RawRequest, RawRoute};

use crate::Nodes;
use crate::channel::{self, ConnectedNode, Correspondent};

const TEMPLATE: &str = "/v1/control-channel/{id}";
const SIGNING_NAME: &str = "ssmmessages";

pub(crate) fn routes(nodes: &Nodes, correspondents: Vec<Arc<dyn Correspondent>>) -> Vec<RawRoute> {
    let correspondents: Arc<[_]> = correspondents.into();
    let (creating, opening) = (nodes.clone(), nodes.clone());
    vec![
        RawRoute {
            method: Method::POST,
            template: TEMPLATE,
            signing_name: Some(SIGNING_NAME),
            handler: Arc::new(move |request| {
                let answer = create(&creating, &request);
                Box::pin(async move { answer })
            }),
        },
        RawRoute {
            method: Method::GET,
            template: TEMPLATE,
            signing_name: Some(SIGNING_NAME),
            handler: Arc::new(move |request| {
                let answer = open(&opening, &correspondents, request);
                Box::pin(async move { answer })
            }),
        },
    ]
}

/// CreateControlChannel: a token with which the node opens its websocket.
fn create(nodes: &Nodes, request: &RawRequest) -> Response<Body> {
    match own_channel(request) {
        Some(node) => {
            let token = nodes.0.channel_tokens.issue(&node.id, nodes.0.plane.clock.now());
            xml(StatusCode::CREATED, created(Channel::Control, &token))
        }
        None => denied(),
    }
}

/// The websocket: upgraded here, served by a task of its own.
fn open(nodes: &Nodes, correspondents: &Arc<[Arc<dyn Correspondent>]>, request: RawRequest) -> Response<Body> {
    let Some(node) = own_channel(&request) else { return denied() };
    let (nodes, correspondents) = (nodes.clone(), Arc::clone(correspondents));
    wire::websocket::accept(request, move |socket| channel::serve(nodes, correspondents, node, socket))
}

/// The calling node, when the path names its own channel.
fn own_channel(request: &RawRequest) -> Option<ConnectedNode> {
    let Caller { account, region, principal: Principal::Node(node), .. } = request.caller.as_ref()? else {
        return None;
    };
    let own = request.labels.first().is_some_and(|label| **label == *node.id);
    own.then(|| ConnectedNode { id: Arc::clone(&node.id), account: Arc::clone(account), region: Arc::clone(region) })
}

/// Stock agents look for this very element to tell a refusal from a failure.
fn denied() -> Response<Body> {
    let text = "<AccessDeniedException><Message>A node may only open its own control channel.</Message></AccessDeniedException>";
    xml(StatusCode::FORBIDDEN, text.to_owned())
}

fn xml(status: StatusCode, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("text/xml"));
    response
}
