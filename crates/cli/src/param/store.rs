//! What the subcommands ask the server.

use std::io::{self, IsTerminal, Write};

use model::fleetwright;
use serde_json::{Value, json};

use crate::connection::{CallError, Connection, ConnectionArgs};
use crate::failure::Failure;

/// Parameters that are written or deleted at one time.
const CHUNK: usize = 100;
/// What stands in the place of a secret.
pub(super) const MASK: &str = "********";

/// A server's parameters.
pub(super) struct Store(Connection);

impl Store {
    pub(super) fn open(args: &ConnectionArgs) -> Result<Self, Failure> {
        Connection::open(args, &fleetwright::SERVICE).map(Self)
    }

    /// An operation of Systems Manager.
    pub(super) async fn ssm(&self, operation: &str, input: Value) -> Result<Value, CallError> {
        self.0.ssm(operation, input).await
    }

    /// An operation that AWS does not have.
    pub(super) async fn own(&self, operation: &str, input: Value) -> Result<Value, CallError> {
        self.0.named(&fleetwright::SERVICE, operation, input).await
    }

    /// A parameter as GetParameter gives it. A secret is encrypted unless it is to be shown.
    pub(super) async fn get(&self, name: &str, show: bool) -> Result<Value, CallError> {
        let mut answer = self.ssm("GetParameter", json!({ "Name": name, "WithDecryption": show })).await?;
        Ok(answer["Parameter"].take())
    }

    /// The same, where one that does not exist is no error.
    pub(super) async fn find(&self, name: &str, show: bool) -> Result<Option<Value>, CallError> {
        match self.get(name, show).await {
            Err(refusal) if refusal.is_code("ParameterNotFound") => Ok(None),
            other => other.map(Some),
        }
    }

    /// Everything below a path, in order of the names.
    pub(super) async fn below(&self, path: &str, recursive: bool, show: bool) -> Result<Vec<Value>, CallError> {
        let input = json!({ "Path": path, "Recursive": recursive, "WithDecryption": show, "MaxResults": 1000 });
        self.0.all(&fleetwright::SERVICE, "GetParameterPage", input, "Parameters").await
    }

    /// What DescribeParameters says of parameters that a filter lets through.
    pub(super) async fn described(&self, filter: Value) -> Result<Vec<Value>, CallError> {
        let input = json!({ "ParameterFilters": [filter], "MaxResults": 50 });
        self.0.all(&model::ssm::SERVICE, "DescribeParameters", input, "Parameters").await
    }

    /// Writes parameters; each hundred at once.
    pub(super) async fn write(&self, parameters: &[Value]) -> Result<Vec<Value>, CallError> {
        let mut written = Vec::new();
        for chunk in parameters.chunks(CHUNK) {
            let mut answer = self.own("PutParameters", json!({ "Parameters": chunk })).await?;
            if let Value::Array(more) = answer["Parameters"].take() {
                written.extend(more);
            }
        }
        Ok(written)
    }

    /// Deletes parameters; gives the names of those that did not exist.
    pub(super) async fn delete(&self, names: &[String]) -> Result<Vec<String>, CallError> {
        let mut absent = Vec::new();
        for chunk in names.chunks(10) {
            let answer = self.ssm("DeleteParameters", json!({ "Names": chunk })).await?;
            let invalid = answer["InvalidParameters"].as_array().into_iter().flatten();
            absent.extend(invalid.filter_map(Value::as_str).map(str::to_owned));
        }
        Ok(absent)
    }
}

/// A member as text; empty when it is none.
pub(super) fn text<'a>(parameter: &'a Value, member: &str) -> &'a str {
    parameter[member].as_str().unwrap_or_default()
}

/// Whether a parameter's value is a secret.
pub(super) fn is_secret(parameter: &Value) -> bool {
    text(parameter, "Type") == "SecureString"
}

/// A value for people: that of a secret only when it is to be shown.
pub(super) fn shown(parameter: &Value, show: bool) -> &str {
    if is_secret(parameter) && !show { MASK } else { text(parameter, "Value") }
}

/// The parameter with its secret masked unless it is to be shown.
pub(super) fn masked(mut parameter: Value, show: bool) -> Value {
    if is_secret(&parameter) && !show {
        parameter["Value"] = MASK.into();
    }
    parameter
}

/// Asks a person on a terminal; without one, nobody is asked.
pub(super) fn confirmed(question: &str, yes: bool) -> Result<(), Failure> {
    if yes || !io::stdin().is_terminal() {
        return Ok(());
    }
    let mut answer = String::new();
    let asked = write!(io::stderr(), "{question} [y/N] ").and_then(|()| io::stdin().read_line(&mut answer));
    asked.map_err(|error| Failure::new(format!("cannot ask: {error}")))?;
    match answer.trim() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::new("nothing was changed")),
    }
}
