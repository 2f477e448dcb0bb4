//! Which operation or route a request is for.

use std::collections::HashMap;

use http::{Method, header::CONTENT_TYPE, request::Parts};
use model::{
    Fault, common,
    schema::{Operation, Protocol, Service},
};

use super::{RawRoute, fault, rpc, tree::Tree};
use crate::{codec::query, sigv4::canonical};

/// All operations and routes of a listener, ready to be looked up.
pub(super) struct Routes {
    targets: HashMap<&'static str, Vec<&'static Service>>,
    // By the signing name, since paths of different services may be equal.
    rest: HashMap<&'static str, Tree<Api>>,
    anonymous: Tree<Api>,
    // By the signing name as well, since it alone tells the service of a form before its action is read.
    forms: HashMap<&'static str, Vec<&'static Service>>,
    all_forms: Vec<&'static Service>,
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
    /// An operation of one of these services; the form in the query or the body names it.
    Form(&'r [&'static Service]),
}

impl Routes {
    pub(super) fn new(services: &[&'static Service], raw: Vec<RawRoute>) -> Self {
        let mut routes = Self {
            targets: HashMap::new(),
            rest: HashMap::new(),
            anonymous: Tree::default(),
            forms: HashMap::new(),
            all_forms: Vec::new(),
            raw: Tree::default(),
        };
        for service in services {
            routes.add(service);
        }
        for route in raw {
            routes.raw.add(route.method.clone(), route.template, route);
        }
        routes
    }

    fn add(&mut self, service: &'static Service) {
        match service.protocol {
            Protocol::AwsJson10 | Protocol::AwsJson11 => {
                self.targets.entry(service.target_prefix).or_default().push(service);
            }
            Protocol::AwsQuery { .. } => {
                self.forms.entry(service.signing_name).or_default().push(service);
                self.all_forms.push(service);
            }
            Protocol::RestJson1 => self.add_rest(service),
        }
    }

    fn add_rest(&mut self, service: &'static Service) {
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
            let api = target.rsplit_once('.').and_then(|(prefix, name)| self.by_target(prefix, name));
            return Ok(Target::Api(api.ok_or_else(|| unknown_target(target))?, Vec::new()));
        }
        if let Some((prefix, name)) = rpc::target(parts) {
            let api = self.by_target(prefix, name).ok_or_else(|| unknown_target(name))?;
            return Ok(Target::Api(api, Vec::new()));
        }
        if let Some(services) = self.forms_of(parts, signed_for) {
            return Ok(Target::Form(services));
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
            None => Err(fault::NO_SUCH_PATH.with(format!("Nothing answers {} {path} here.", parts.method))),
        }
    }

    /// The services that a form may be for.
    fn forms_of(&self, parts: &Parts, signed_for: Option<&str>) -> Option<&[&'static Service]> {
        let services = match signed_for {
            Some(service) => self.forms.get(service)?,
            None => &self.all_forms,
        };
        (is_form(parts) && !services.is_empty()).then_some(services)
    }

    fn by_target(&self, prefix: &str, name: &str) -> Option<Api> {
        let services = self.targets.get(prefix)?;
        services.iter().find_map(|service| Some(Api { service, operation: service.operation(name)? }))
    }
}

fn target_header(parts: &Parts) -> Option<&str> {
    parts.headers.get("x-amz-target").map(|value| value.to_str().unwrap_or(""))
}

fn is_form(parts: &Parts) -> bool {
    let content_type = parts.headers.get(CONTENT_TYPE).map(http::HeaderValue::as_bytes).unwrap_or_default();
    let has_form =
        content_type.get(..query::FORM.len()).is_some_and(|kind| kind.eq_ignore_ascii_case(query::FORM.as_bytes()));
    let has_action = || canonical::pairs(parts.uri.query().unwrap_or("")).any(|(name, _)| name == "Action");
    let names_one = parts.method == Method::POST && has_form || has_action();
    parts.uri.path() == "/" && matches!(parts.method, Method::GET | Method::POST) && names_one
}

/// The operation that a form names, of one of these services.
///
/// # Errors
/// A fault when it names none of theirs.
pub(super) fn named(services: &[&'static Service], form: &query::Form) -> Result<Api, Fault> {
    let Some(action) = form.get("Action").filter(|action| !action.is_empty()) else {
        return Err(fault::MISSING_ACTION.with("The request names no operation: it has no field 'Action'."));
    };
    let version = form.get("Version").unwrap_or("NO_VERSION_SPECIFIED");
    let mut of_version = services.iter().filter(|service| service.api_version == version);
    let found = of_version.find_map(|service| Some(Api { service, operation: service.operation(action)? }));
    found.ok_or_else(|| {
        let (action, version) = (shown(action), shown(version));
        common::UNKNOWN_OPERATION.with(format!("Could not find operation {action} for version {version}"))
    })
}

/// The protocol to answer in when the operation is not known.
pub(super) fn guess(parts: &Parts) -> Protocol {
    match target_header(parts) {
        Some(_) => Protocol::AwsJson11,
        None if rpc::target(parts).is_some() => Protocol::AwsJson11,
        None if is_form(parts) => Protocol::AwsQuery { namespace: "" },
        None => Protocol::RestJson1,
    }
}

fn unknown_target(target: &str) -> Fault {
    common::UNKNOWN_OPERATION.with(format!("There is no operation '{}'.", shown(target)))
}

fn shown(text: &str) -> String {
    text.chars().take(128).collect()
}

fn decoded(labels: &[&str]) -> Result<Vec<String>, Fault> {
    let decode = |label: &&str| String::from_utf8(canonical::percent_decode(label).into_owned()).ok();
    labels
        .iter()
        .map(decode)
        .collect::<Option<_>>()
        .ok_or_else(|| common::SERIALIZATION.with("The path is not UTF-8 when percent-decoded."))
}
