//! An entry of a call as CloudTrail tells of it. Pure.

use std::borrow::Cow;

use jiff::Timestamp;
use model::schema::{Kind, Operation, Service, ShapeId};
use serde_json::{Map, Value, json};
use storage::journal::{Entry, Recorded};

/// The version of CloudTrail's record that we write.
const VERSION: &str = "1.11";

/// The place of what acts in no region.
pub(crate) const EVERYWHERE: &str = "";

/// What changes nothing in the account although its name does not say so; as CloudTrail has it.
const USES: [&str; 10] = [
    "AssumeRole",
    "AssumeRoleWithWebIdentity",
    "Decrypt",
    "Encrypt",
    "GenerateDataKey",
    "GenerateDataKeyWithoutPlaintext",
    "GenerateRandom",
    "ReEncrypt",
    "RequestManagedInstanceRoleToken",
    "SimulatePrincipalPolicy",
];

/// The services that act in no region, whatever region their calls are signed for.
const GLOBAL: [&str; 2] = ["iam", "sts"];

/// A call.
pub(crate) struct Event<'a> {
    pub(crate) position: i64,
    /// Milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    principal: Cow<'a, str>,
    /// `ssm:SendCommand`
    operation: Cow<'a, str>,
    resource: Cow<'a, str>,
    access_key_id: Cow<'a, str>,
    resources: Vec<String>,
}

/// What a call was about.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Resource {
    /// An ARN, or the name that the call gave it.
    pub(crate) name: String,
    /// `AWS::SSM::Document`; `None` where the name does not say it.
    pub(crate) kind: Option<String>,
}

impl<'a> Event<'a> {
    /// The call that an entry tells of; `None` for what was no call, such as the report of a node.
    pub(crate) fn of(recorded: &'a Recorded) -> Option<Self> {
        let Entry { principal, operation, resource, detail, .. } = &recorded.entry;
        let event = Self::new(recorded.position, &recorded.entry, principal.into(), operation.into())?;
        let key = detail["accessKeyId"].as_str().unwrap_or_default();
        let listed = detail["resources"].as_array().into_iter().flatten().filter_map(Value::as_str);
        Some(event.about(resource.into(), key.into(), listed.map(str::to_owned).collect()))
    }

    /// A call of `principal` in the account and region, and at the time, of an entry; `None` for what is no call.
    pub(crate) fn new<D>(
        position: i64,
        entry: &'a Entry<D>,
        principal: Cow<'a, str>,
        operation: Cow<'a, str>,
    ) -> Option<Self> {
        let Entry { at, account, region, .. } = entry;
        let (resource, access_key_id, resources) = ("".into(), "".into(), Vec::new());
        operation.contains(':').then_some(Self {
            position,
            at: *at,
            account,
            region,
            principal,
            operation,
            resource,
            access_key_id,
            resources,
        })
    }

    /// The same about a resource, and about those that are listed.
    pub(crate) fn about(self, resource: Cow<'a, str>, access_key_id: Cow<'a, str>, resources: Vec<String>) -> Self {
        Self { resource, access_key_id, resources, ..self }
    }

    /// `ssm` and `SendCommand`.
    fn words(&self) -> (&str, &str) {
        self.operation.split_once(':').unwrap_or_default()
    }

    /// `SendCommand`
    pub(crate) fn name(&self) -> &str {
        self.words().1
    }

    /// `ssm.amazonaws.com`: what clients look for, whoever answers.
    pub(crate) fn source(&self) -> String {
        format!("{}.amazonaws.com", self.words().0)
    }

    /// The region in which it acted; empty for what is seen in every region. Else whoever calls a service that has no regions
    /// could choose one in which nobody looks.
    pub(crate) fn place(&self) -> &str {
        let (service, name) = self.words();
        if GLOBAL.contains(&service) || name == "SignIn" { EVERYWHERE } else { self.region }
    }

    /// Whether it is told of in a region.
    pub(crate) fn is_in(&self, region: &str) -> bool {
        [EVERYWHERE, region].contains(&self.place())
    }

    /// Whether it changed nothing: reads of secrets, and uses of keys.
    pub(crate) fn read_only(&self) -> bool {
        platform::only_reads(self.name()) || USES.contains(&self.name())
    }

    /// The name of the user, the role's session or the node; `root`.
    pub(crate) fn user_name(&self) -> &str {
        self.principal.rsplit(['/', ':']).next().unwrap_or_default()
    }

    /// The access key that signed; empty where none did.
    pub(crate) fn access_key_id(&self) -> &str {
        &self.access_key_id
    }

    /// What it was about.
    pub(crate) fn resources(&self) -> Vec<Resource> {
        let mut names: Vec<&str> = Vec::with_capacity(1 + self.resources.len());
        for name in std::iter::once(&*self.resource).chain(self.resources.iter().map(String::as_str)) {
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names.into_iter().map(|name| Resource { name: name.to_owned(), kind: kind(name) }).collect()
    }

    /// CloudTrail's record of it, with what its entry says in detail.
    pub(crate) fn record(&self, id: &str, detail: &Value) -> Value {
        let Self { at, account, region, .. } = self;
        let text = |name: &str| detail[name].as_str().filter(|text| !text.is_empty());
        let mut record = json!({
            "eventVersion": VERSION,
            "userIdentity": self.identity(&detail["identity"]),
            "eventTime": seconds(*at),
            "eventSource": self.source(),
            "eventName": self.name(),
            "awsRegion": region,
            "sourceIPAddress": text("source"),
            "userAgent": text("userAgent"),
            "requestParameters": self.parameters(&detail["parameters"]),
            "responseElements": null,
            "requestID": text("requestId"),
            "eventID": id,
            "readOnly": self.read_only(),
            "eventType": "AwsApiCall",
            "managementEvent": true,
            "recipientAccountId": account,
            "eventCategory": "Management",
        });
        if let Some(error) = detail["error"].as_object() {
            record["errorCode"] = error.get("code").cloned().unwrap_or_default();
            record["errorMessage"] = error.get("message").cloned().unwrap_or_default();
        }
        if detail["repeats"].is_object() {
            record["additionalEventData"] = json!({ "repeats": detail["repeats"] });
        }
        let arns = self.resources().into_iter().filter(|resource| resource.name.starts_with("arn:"));
        let resources: Vec<Value> = arns
            .map(|resource| {
                let owner = resource.name.split(':').nth(4).filter(|owner| !owner.is_empty()).unwrap_or(account);
                json!({ "accountId": owner, "type": resource.kind, "ARN": resource.name })
            })
            .collect();
        if !resources.is_empty() {
            record["resources"] = resources.into();
        }
        record
    }

    fn identity(&self, told: &Value) -> Value {
        let mut identity = told.as_object().cloned().unwrap_or_default();
        let key = self.access_key_id();
        if self.principal.starts_with("arn:") {
            identity.insert("arn".to_owned(), (*self.principal).into());
        }
        if !self.account.is_empty() && !identity.contains_key("accountId") {
            identity.insert("accountId".to_owned(), self.account.into());
        }
        if !key.is_empty() {
            identity.insert("accessKeyId".to_owned(), key.into());
        }
        identity.into()
    }

    /// The request's parameters, with members spelt as CloudTrail does.
    fn parameters(&self, parameters: &Value) -> Value {
        match model::SERVICES.iter().find_map(|service| self.operation(service)) {
            Some((service, Operation { input: Some(shape), .. })) => spelt(service, *shape, parameters),
            _ => parameters.clone(),
        }
    }

    fn operation(&self, service: &'static Service) -> Option<(&'static Service, &'static Operation)> {
        let (signing_name, name) = self.words();
        let operation = (service.signing_name == signing_name).then(|| service.operation(name)).flatten()?;
        Some((service, operation))
    }
}

/// A value of a shape with the members of structures in lower camel case.
fn spelt(service: &'static Service, shape: ShapeId, value: &Value) -> Value {
    match (&service.shape(shape).kind, value) {
        (Kind::Structure { members, .. }, Value::Object(object)) => {
            let known = members.iter().filter_map(|member| Some((member, object.get(member.name)?)));
            let named = known.map(|(member, value)| (camel(member.name), spelt(service, member.shape, value)));
            named.collect::<Map<_, _>>().into()
        }
        (Kind::List { member, .. }, Value::Array(items)) => {
            items.iter().map(|item| spelt(service, *member, item)).collect()
        }
        (Kind::Map { value: shape, .. }, Value::Object(entries)) => {
            let entries = entries.iter().map(|(name, item)| (name.clone(), spelt(service, *shape, item)));
            entries.collect::<Map<_, _>>().into()
        }
        _ => value.clone(),
    }
}

fn camel(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// The type of a resource, as far as its ARN says it.
fn kind(arn: &str) -> Option<String> {
    let mut parts = arn.strip_prefix("arn:")?.splitn(5, ':');
    let (service, resource) = (parts.nth(1)?, parts.nth(2)?);
    let (kind, _) = resource.split_once(['/', ':'])?;
    let kind = match kind {
        "maintenancewindow" => "MaintenanceWindow".to_owned(),
        "oidc-provider" => "OIDCProvider".to_owned(),
        "opsitem" => "OpsItem".to_owned(),
        "patchbaseline" => "PatchBaseline".to_owned(),
        _ => kind.split('-').map(capital).collect(),
    };
    let service = match service {
        "appconfig" => "AppConfig".to_owned(),
        "ssm-contacts" => "SSMContacts".to_owned(),
        "ssm-incidents" => "SSMIncidents".to_owned(),
        _ => service.to_ascii_uppercase(),
    };
    Some(format!("AWS::{service}::{kind}"))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// A time of that many milliseconds since 1970, to the second.
fn seconds(at: i64) -> Option<String> {
    let moment = Timestamp::from_millisecond(at.div_euclid(1_000) * 1_000).ok()?;
    Some(moment.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(operation: &str, principal: &str, resource: &str, detail: Value) -> Recorded {
        let text = str::to_owned;
        let entry = Entry {
            at: 1_795_332_750_987,
            account: text("111122223333"),
            region: text("eu-1"),
            principal: text(principal),
            operation: text(operation),
            resource: text(resource),
            detail,
        };
        Recorded { position: 7, entry }
    }

    #[test]
    fn a_call_becomes_a_record() {
        let key = "arn:aws:kms:eu-1:111122223333:key/k";
        let detail = json!({
            "requestId": "r-1", "source": "10.0.0.1", "userAgent": "", "accessKeyId": "ASIA1",
            "identity": { "type": "AssumedRole", "principalId": "AROA1:ci" },
            "parameters": { "KeyId": "k", "EncryptionContext": { "App": "x" }, "Plaintext": "***" },
            "error": { "code": "DisabledException", "message": "off" },
        });
        let recorded = recorded("kms:Encrypt", "arn:aws:sts::111122223333:assumed-role/deploy/ci", key, detail);
        let event = Event::of(&recorded).unwrap();
        assert_eq!((event.user_name(), event.read_only()), ("ci", true));
        let expected = json!({
            "eventVersion": "1.11",
            "userIdentity": {
                "type": "AssumedRole", "principalId": "AROA1:ci", "accountId": "111122223333", "accessKeyId": "ASIA1",
                "arn": "arn:aws:sts::111122223333:assumed-role/deploy/ci",
            },
            "eventTime": "2026-11-22T07:32:30Z", "eventSource": "kms.amazonaws.com", "eventName": "Encrypt",
            "awsRegion": "eu-1", "sourceIPAddress": "10.0.0.1", "userAgent": null,
            "requestParameters": { "keyId": "k", "encryptionContext": { "App": "x" }, "plaintext": "***" },
            "responseElements": null, "errorCode": "DisabledException", "errorMessage": "off",
            "requestID": "r-1", "eventID": "id", "readOnly": true,
            "resources": [{ "accountId": "111122223333", "type": "AWS::KMS::Key", "ARN": key }],
            "eventType": "AwsApiCall", "managementEvent": true, "recipientAccountId": "111122223333",
            "eventCategory": "Management",
        });
        assert_eq!(event.record("id", &recorded.entry.detail), expected);
    }

    #[test]
    fn who_comes_from_another_account_is_told_with_that() {
        let identity = json!({ "type": "AWSAccount", "principalId": "AIDA1", "accountId": "999999999999" });
        let detail = json!({ "identity": identity });
        let recorded = recorded("sts:AssumeRole", "arn:aws:iam::999999999999:user/ann", "", detail);
        let record = Event::of(&recorded).unwrap().record("id", &recorded.entry.detail);
        assert_eq!(record["userIdentity"]["accountId"], "999999999999");
        assert_eq!(record["recipientAccountId"], "111122223333");
    }

    #[test]
    fn what_was_no_call_is_no_event() {
        assert!(
            Event::of(&recorded("NodeConnected", "arn:aws:ssm:::managed-instance/mi-1", "mi-1", Value::Null)).is_none()
        );
    }

    #[test]
    fn the_root_is_called_root() {
        let recorded = recorded("ssm:SendCommand", "arn:aws:iam::1:root", "", Value::Null);
        let event = Event::of(&recorded).unwrap();
        assert_eq!((event.user_name(), event.read_only()), ("root", false));
        assert_eq!(event.resources(), []);
        assert_eq!(event.record("id", &recorded.entry.detail)["requestParameters"], Value::Null);
    }

    #[test]
    fn several_resources_are_told_once_each() {
        let (one, two) = ("arn:aws:ssm:r:1:parameter/a", "arn:aws:ssm:r:1:parameter/b");
        let recorded = recorded("ssm:GetParameters", "p", one, json!({ "resources": [one, two] }));
        let names: Vec<_> = Event::of(&recorded).unwrap().resources().into_iter().map(|found| found.name).collect();
        assert_eq!(names, [one, two]);
    }

    #[test]
    fn what_has_no_region_is_in_every_region() {
        for (operation, expected) in [
            ("kms:Encrypt", [true, false]),
            ("iam:CreateUser", [true, true]),
            ("sts:AssumeRole", [true, true]),
            ("fleetwright:SignIn", [true, true]),
            ("fleetwright:ApproveFingerprintChange", [true, false]),
        ] {
            let recorded = recorded(operation, "p", "", Value::Null);
            let event = Event::of(&recorded).unwrap();
            assert_eq!(["eu-1", "eu-2"].map(|region| event.is_in(region)), expected, "{operation}");
        }
    }

    #[test]
    fn kinds_are_read_from_arns() {
        for (arn, expected) in [
            ("arn:aws:kms:r:1:key/k", Some("AWS::KMS::Key")),
            ("arn:aws:kms:r:1:alias/aws/ssm", Some("AWS::KMS::Alias")),
            ("arn:aws:iam::1:instance-profile/p", Some("AWS::IAM::InstanceProfile")),
            ("arn:aws:ssm:r:1:parameter/a/b", Some("AWS::SSM::Parameter")),
            ("arn:aws:ssm:r:1:maintenancewindow/mw-1", Some("AWS::SSM::MaintenanceWindow")),
            ("arn:aws:iam::1:root", None),
            ("1b3c", None),
            ("arn:", None),
        ] {
            assert_eq!(kind(arn).as_deref(), expected, "{arn}");
        }
    }
}
