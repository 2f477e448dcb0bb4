//! `fleetwright param watch`.

use std::time::Duration;

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::form::Form;
use super::read::time;
use super::store::{Store, text};
use crate::connection::ConnectionArgs;
use crate::failure::Failure;
use crate::{exit, output};

/// How long the server holds a question open.
const WAIT: i64 = 50;
/// How long to wait before a server is asked again that could not be reached.
const PAUSE: Duration = Duration::from_secs(1);

/// Options of `param watch`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// Where to look
    #[arg(default_value = "/")]
    path: String,
    /// Begin behind this position, as an earlier watch or a snapshot has told it
    #[arg(long)]
    from: Option<i64>,
    /// End after so many changes
    #[arg(long, value_name = "NUMBER")]
    count: Option<usize>,
    /// The form of each change
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Prints changes until it is stopped. What happens while the server cannot be reached is told afterwards.
pub(super) async fn run(args: &Args) -> Result<u8, Failure> {
    let store = Store::open(&args.connection)?;
    let mut position = match args.from {
        Some(position) => Value::from(position),
        None => store.own("GetParameterChanges", json!({ "Path": args.path })).await?["Position"].take(),
    };
    let mut left = args.count.unwrap_or(usize::MAX);
    while left > 0 {
        let input = json!({ "Path": args.path, "Position": position, "WaitSeconds": WAIT });
        match store.own("GetParameterChanges", input).await {
            Ok(mut answer) => {
                position = answer["Position"].take();
                for change in answer["Changes"].as_array().into_iter().flatten().take(left) {
                    print(change, args.output)?;
                    left -= 1;
                }
            }
            Err(failed) if failed.is_passing() => {
                output::note("The server cannot be reached; asking again.");
                tokio::time::sleep(PAUSE).await;
            }
            Err(refusal) => return Err(refusal.into()),
        }
    }
    Ok(exit::OK)
}

fn print(change: &Value, form: Form) -> Result<(), Failure> {
    if form != Form::Table {
        return output::line(&change.to_string());
    }
    let at = model::Timestamp::read(&change["At"]).map_or(0, |at| at.0);
    let (operation, name, who) = (text(change, "Operation"), text(change, "Name"), text(change, "Principal"));
    output::line(&format!("{} {operation} {name} version {} by {who}", time(at), change["Version"]))
}
