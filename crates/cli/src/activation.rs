//! `fleetwright activation`: leave to enrol machines.

mod enrol;

use clap::{Args as ClapArgs, Subcommand};
use jiff::Timestamp;
use model::{fleetwright, ssm};
use serde_json::{Value, json};

use crate::connection::{Connection, ConnectionArgs, ConnectionSettings};
use crate::failure::Failure;
use crate::nodes::{Form, pair};
use crate::shell::quoted;
use crate::{TextOrJson, duration, exit, output};

/// What to do with activations.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make an activation, and print what to type on the machine to enrol
    Create(CreateArgs),
    /// List the activations
    #[command(visible_alias = "ls")]
    List(ListArgs),
    /// Make another code for an activation; the former one opens nothing more
    Reissue(ReissueArgs),
    /// Delete an activation: nobody can enrol with it any more, enrolled nodes stay
    Delete(DeleteArgs),
}

/// Options of `activation create`.
#[derive(ClapArgs)]
pub(crate) struct CreateArgs {
    /// The role of the nodes: what they may do by themselves
    #[arg(long, default_value = "node")]
    role: String,
    /// How many machines may enrol with it
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
    /// Until when: a span as 24h or 7d, or a date; at most 30 days [default: 24h]
    #[arg(long, value_name = "WHEN", value_parser = moment)]
    expires: Option<Timestamp>,
    /// The name of the nodes
    #[arg(long)]
    name: Option<String>,
    /// What it is for
    #[arg(long)]
    description: Option<String>,
    /// A tag of the nodes, several by repeating
    #[arg(long = "tag", value_name = "KEY=VALUE", value_parser = pair)]
    tags: Vec<(String, String)>,
    /// Print what amazon-ssm-agent needs, in place of our own agent
    #[arg(long)]
    stock_agent: bool,
    /// The form of the answer
    #[arg(short, long, value_enum, default_value = "text")]
    output: TextOrJson,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `activation list`.
#[derive(ClapArgs)]
pub(crate) struct ListArgs {
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `activation reissue`.
#[derive(ClapArgs)]
pub(crate) struct ReissueArgs {
    /// The activation's id
    id: String,
    /// The form of the answer
    #[arg(short, long, value_enum, default_value = "text")]
    output: TextOrJson,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `activation delete`.
#[derive(ClapArgs)]
pub(crate) struct DeleteArgs {
    /// The activation's id
    id: String,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Makes, lists or deletes.
///
/// # Errors
/// When the call fails or its answer cannot be printed.
pub(crate) async fn run(command: &Command) -> Result<u8, Failure> {
    match command {
        Command::Create(args) => create(args).await,
        Command::List(args) => list(args).await,
        Command::Reissue(args) => reissue(args).await,
        Command::Delete(args) => delete(args).await,
    }
}

async fn create(args: &CreateArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let made = connection.ssm("CreateActivation", input(args)).await?;
    if args.stock_agent {
        return stock(connection.settings(), made, args.output);
    }
    shown(connection.settings(), made, args.output)
}

async fn reissue(args: &ReissueArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &fleetwright::SERVICE)?;
    let input = json!({ "ActivationId": args.id });
    let made = connection.named(&fleetwright::SERVICE, "ReissueActivationCode", input).await?;
    shown(connection.settings(), made, args.output)
}

/// Prints an activation with its code, and what to type on the machine.
///
/// # Errors
/// When the authority's certificate cannot be read, or the answer not be printed.
pub(crate) fn shown(settings: &ConnectionSettings, mut made: Value, form: TextOrJson) -> Result<u8, Failure> {
    let (id, code) = id_and_code(&made);
    let register = register_command(settings, &id, &code);
    let install = enrol::install_command(settings, &id, &code)?;
    if form == TextOrJson::Json {
        made["RegisterCommand"] = register.into();
        made["InstallCommand"] = install.into();
        output::json(&made)?;
        return Ok(exit::OK);
    }
    output::line(&format!("Activation id    {id}\nActivation code  {code}  (shown only now)"))?;
    output::line(&format!("\nOn the machine, as root:\n\n{install}"))?;
    output::line(&format!("\nor, where the agent is already:\n\n{register}"))?;
    Ok(exit::OK)
}

/// Prints the same for amazon-ssm-agent.
fn stock(settings: &ConnectionSettings, mut made: Value, form: TextOrJson) -> Result<u8, Failure> {
    let (id, code) = id_and_code(&made);
    let (file, commands) = (enrol::stock_settings(settings), enrol::stock_commands(settings, &id, &code)?);
    if form == TextOrJson::Json {
        made["StockAgentSettings"] = file;
        made["StockAgentCommands"] = commands.into();
        output::json(&made)?;
        return Ok(exit::OK);
    }
    output::line(&format!("Activation id    {id}\nActivation code  {code}  (shown only now)"))?;
    output::line(&format!("\n/etc/amazon/ssm/amazon-ssm-agent.json:\n\n{file:#}"))?;
    output::line(&format!("\nOn the machine, as root:\n\n{commands}"))?;
    Ok(exit::OK)
}

fn id_and_code(made: &Value) -> (String, String) {
    let text = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
    (text("ActivationId"), text("ActivationCode"))
}

fn input(args: &CreateArgs) -> Value {
    let mut input = json!({ "IamRole": args.role, "RegistrationLimit": args.limit });
    if let Some(expires) = args.expires {
        input["ExpirationDate"] = expires.as_second().into();
    }
    if let Some(name) = &args.name {
        input["DefaultInstanceName"] = name.as_str().into();
    }
    if let Some(description) = &args.description {
        input["Description"] = description.as_str().into();
    }
    if !args.tags.is_empty() {
        input["Tags"] = args.tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    }
    input
}

/// What to type on the machine. The code goes through the environment: arguments are seen by everybody on it.
fn register_command(settings: &ConnectionSettings, id: &str, code: &str) -> String {
    let (endpoint, region) = (quoted(&settings.endpoint), quoted(&settings.region));
    let ca = settings.ca_bundle.as_ref().filter(|_| settings.endpoint.starts_with("https:"));
    let ca = ca.map(|path| format!(" \\\n    --ca {}", quoted(&path.to_string_lossy())));
    format!(
        "FLEETWRIGHT_ACTIVATION_CODE={code} fleetwright-agent register \\\n    --server {endpoint} --region {region} \\\n    \
         --activation-id {id}{}",
        ca.unwrap_or_default()
    )
}

async fn list(args: &ListArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    let list =
        connection.all(&ssm::SERVICE, "DescribeActivations", json!({ "MaxResults": 50 }), "ActivationList").await?;
    if args.output == Form::Json {
        output::json(&Value::Array(list))?;
        return Ok(exit::OK);
    }
    if list.is_empty() {
        output::note("No activations. `fleetwright activation create` makes one.");
        return Ok(exit::OK);
    }
    let heads = ["ID", "ROLE", "NAME", "ENROLLED", "EXPIRES", "DESCRIPTION"];
    output::table(&heads, list.iter().map(row))?;
    Ok(exit::OK)
}

fn row(activation: &Value) -> Vec<String> {
    let text = |name: &str| activation[name].as_str().unwrap_or_default().to_owned();
    let enrolled = format!("{} of {}", activation["RegistrationsCount"], activation["RegistrationLimit"]);
    vec![
        text("ActivationId"),
        text("IamRole"),
        text("DefaultInstanceName"),
        enrolled,
        expires(activation),
        text("Description"),
    ]
}

fn expires(activation: &Value) -> String {
    if activation["Expired"] == true {
        return "expired".to_owned();
    }
    let at = model::Timestamp::read(&activation["ExpirationDate"]);
    let at = at.and_then(|at| Timestamp::from_second(at.0 / 1_000).ok());
    at.map(|at| at.to_string()).unwrap_or_default()
}

async fn delete(args: &DeleteArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, &ssm::SERVICE)?;
    connection.ssm("DeleteActivation", json!({ "ActivationId": args.id })).await?;
    output::note(&format!("Deleted activation {}.", args.id));
    Ok(exit::OK)
}

/// A span from now, or a date.
pub(crate) fn moment(text: &str) -> Result<Timestamp, String> {
    duration::parse_moment(text, Timestamp::now())
}

#[cfg(test)]
mod tests {
    use wire::Secret;
    use wire::client::Keys;

    use super::*;

    #[test]
    fn the_register_command_can_be_pasted() {
        let keys = Keys { access_key_id: "AKIA".into(), secret: Secret::new("hush"), session_token: None };
        let mut settings = ConnectionSettings {
            endpoint: "https://fleet.example.com:8443".into(),
            region: "us-east-1".into(),
            keys,
            ca_bundle: None,
        };
        let plain = register_command(&settings, "id-1", "code1");
        assert_eq!(
            plain,
            "FLEETWRIGHT_ACTIVATION_CODE=code1 fleetwright-agent register \\\n    --server https://fleet.example.com:8443 \
             --region us-east-1 \\\n    --activation-id id-1"
        );
        settings.ca_bundle = Some("/etc/my ca.pem".into());
        assert!(register_command(&settings, "id-1", "c").ends_with("--ca '/etc/my ca.pem'"));
        settings.endpoint = "http://127.0.0.1:8420".into();
        assert!(!register_command(&settings, "id-1", "c").contains("--ca"));
    }

    #[test]
    fn a_row_says_whether_it_still_holds() {
        let mut activation = json!({ "ActivationId": "id-1", "IamRole": "fleet", "RegistrationsCount": 1,
            "RegistrationLimit": 5, "ExpirationDate": 1_893_456_000, "Expired": false });
        assert_eq!(row(&activation), ["id-1", "fleet", "", "1 of 5", "2030-01-01T00:00:00Z", ""]);
        activation["Expired"] = true.into();
        assert_eq!(row(&activation)[4], "expired");
    }
}
