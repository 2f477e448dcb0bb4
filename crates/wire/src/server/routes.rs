//! Which operation or route a request is for.

use std::collections::HashMap;

use http::{Method, request::Parts};
use model::{
    Fault, common,
    schema::{Operation, Protocol, Service},
};

use super::{RawRoute, tree::Tree};
use crate::sigv4::canonical;

/// All operations and routes of a listener, ready to be looked up.
pub(super) struct Routes {
    targets: HashMap<&'static str, Vec<&'static Service>>,
    // By the signing name, since paths of different services may be equal.
    rest: HashMap<&'static str, Tree<Api>>,
    anonymous: Tree<Api>,
    raw: Tree<RawRoute>,
}

/// An operation of a service.
#[derive(Clone, Copy, Debug)]
pub(super) struct Api {
    pub(super) service: &'static Service,
    pub(super) operation: &'static Operation,
}

/// What a request is for, with the decoded labels of its path.
pub(super) enum Target<'r> {
    Api(Api, Vec<String>),
    Raw(&'r RawRoute, Vec<String>),
}

impl Routes {
    pub(super) fn new(services: &[&'static Service], raw: Vec<RawRoute>) -> Self {
        let mut routes =
            Self { targets: HashMap::new(), rest: HashMap::new(), anonymous: Tree::default(), raw: Tree::default() };
        for service in services {
            routes.add(service);
        }
        for route in raw {
            routes.raw.add(route.method.clone(), route.template, route);
        }
        routes
    }

    fn add(&mut self, service: &'static Service) {
        if service.protocol != Protocol::RestJson1 {
            self.targets.entry(service.target_prefix).or_default().push(service);
            return;
        }
        for operation in service.operations {
            let method = Method::from_bytes(operation.method.as_bytes()).unwrap_or(Method::POST);
            let api = Api { service, operation };
            self.rest.entry(service.signing_name).or_default().add(method.clone(), operation.uri, api);
            if operation.anonymous {
                self.anonymous.add(method, operation.uri, api);
            }
        }
    }

    /// The target of a request, given the service that its signature names.
    pub(super) fn find(&self, parts: &Parts, signed_for: Option<&str>) -> Result<Target<'_>, Fault> {
        let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or(""));
        if let Some(target) = target_header(parts) {
            let api = self.by_target(target).ok_or_else(|| unknown_target(target))?;
            return Ok(Target::Api(api, Vec::new()));
        }
        let tree = signed_for.map_or(Some(&self.anonymous), |service| self.rest.get(service));
        if let Some(found) = tree.and_then(|tree| tree.find(&parts.method, path, query)) {
            return Ok(Target::Api(*found.value, decoded(&found.labels)?));
        }
        if let Some(found) = self.raw.find(&parts.method, path, query) {
            return Ok(Target::Raw(found.value, decoded(&found.labels)?));
        }
        // Without a signature any service's operation may be meant; it will be told that it must be signed for.
        let unsigned = self.rest.values().filter(|_| signed_for.is_none());
        match unsigned.into_iter().find_map(|tree| tree.find(&parts.method, path, query)) {
            Some(found) => Ok(Target::Api(*found.value, decoded(&found.labels)?)),
            None => Err(super::fault::NO_SUCH_PATH.with(format!("Nothing answers {} {path} here.", parts.method))),
        }
    }

    fn by_target(&self, target: &str) -> Option<Api> {
        let (prefix, name) = target.rsplit_once('.')?;
        let services = self.targets.get(prefix)?;
        services.iter().find_map(|service| Some(Api { service, operation: service.operation(name)? }))
    }
}

fn target_header(parts: &Parts) -> Option<&str> {
    parts.headers.get("x-amz-target").map(|value| value.to_str().unwrap_or(""))
}

/// The protocol to answer in when the operation is not known.
pub(super) fn guess(parts: &Parts) -> Protocol {
    if target_header(parts).is_some() { Protocol::AwsJson11 } else { Protocol::RestJson1 }
}

fn unknown_target(target: &str) -> Fault {
    let shown: String = target.chars().take(128).collect();
    common::UNKNOWN_OPERATION.with(format!("There is no operation '{shown}'."))
}

fn decoded(labels: &[&str]) -> Result<Vec<String>, Fault> {
    let decode = |label: &&str| String::from_utf8(canonical::percent_decode(label).into_owned()).ok();
    labels
        .iter()
        .map(decode)
        .collect::<Option<_>>()
        .ok_or_else(|| common::SERIALIZATION.with("The path is not UTF-8 when percent-decoded."))
}
