//! `fleetwright groups`: resource groups, which are queries by tags.

use clap::{Args as ClapArgs, Subcommand};
use model::resource_groups;
use serde_json::{Value, json};

use crate::connection::{Connection, ConnectionArgs};
use crate::failure::Failure;
use crate::nodes::{Form, pair};
use crate::{exit, output};

/// What to do with groups.
#[derive(Subcommand)]
pub(crate) enum Command {
    /// List the groups
    Ls(ListArgs),
    /// List what is in a group
    Show(ShowArgs),
    /// Make a group of everything that has some tags
    Create(CreateArgs),
    /// Delete a group; what is in it stays
    Delete(DeleteArgs),
}

/// Options of `groups ls`.
#[derive(ClapArgs)]
pub(crate) struct ListArgs {
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `groups show`.
#[derive(ClapArgs)]
pub(crate) struct ShowArgs {
    /// The group's name
    name: String,
    /// The form of the answer
    #[arg(short, long, default_value = "table")]
    output: Form,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `groups create`.
#[derive(ClapArgs)]
pub(crate) struct CreateArgs {
    /// The group's name
    name: String,
    /// A tag that all of it has: one of some values by commas, any value without one; several tags by repeating
    #[arg(long = "tag", required = true, value_name = "KEY[=VALUE,VALUE]")]
    tags: Vec<String>,
    /// The types of what is in it, such as AWS::SSM::ManagedInstance, several by repeating
    #[arg(long = "type", default_value = "AWS::AllSupported")]
    types: Vec<String>,
    /// What it is for
    #[arg(long)]
    description: Option<String>,
    /// A tag of the group itself, several by repeating
    #[arg(long = "group-tag", value_name = "KEY=VALUE", value_parser = pair)]
    group_tags: Vec<(String, String)>,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `groups delete`.
#[derive(ClapArgs)]
pub(crate) struct DeleteArgs {
    /// The group's name
    name: String,
    #[command(flatten)]
    connection: ConnectionArgs,
}

const SERVICE: &model::schema::Service = &resource_groups::SERVICE;

/// Lists, shows, makes or deletes.
///
/// # Errors
/// When the call fails or its answer cannot be printed.
pub(crate) async fn run(command: &Command) -> Result<u8, Failure> {
    match command {
        Command::Ls(args) => list(args).await,
        Command::Show(args) => show(args).await,
        Command::Create(args) => create(args).await,
        Command::Delete(args) => delete(args).await,
    }
}

async fn list(args: &ListArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, SERVICE)?;
    let groups = connection.all(SERVICE, "ListGroups", json!({ "MaxResults": 50 }), "GroupIdentifiers").await?;
    if args.output == Form::Json {
        output::json(&Value::Array(groups))?;
    } else if groups.is_empty() {
        output::note("No groups. `fleetwright groups create` makes one.");
    } else {
        output::table(&["NAME", "DESCRIPTION"], groups.iter().map(|group| cells(group, ["GroupName", "Description"])))?;
    }
    Ok(exit::OK)
}

async fn show(args: &ShowArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, SERVICE)?;
    let input = json!({ "Group": args.name, "MaxResults": 50 });
    let members = connection.all(SERVICE, "ListGroupResources", input, "ResourceIdentifiers").await?;
    if args.output == Form::Json {
        output::json(&Value::Array(members))?;
    } else if members.is_empty() {
        output::note(&format!("Nothing is in group {} now.", args.name));
    } else {
        output::table(&["TYPE", "ARN"], members.iter().map(|member| cells(member, ["ResourceType", "ResourceArn"])))?;
    }
    Ok(exit::OK)
}

async fn create(args: &CreateArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, SERVICE)?;
    let query = query(&args.types, &args.tags).to_string();
    let mut input =
        json!({ "Name": args.name, "ResourceQuery": { "Type": "TAG_FILTERS_1_0", "Query": query }, "Tags": {} });
    if let Some(description) = &args.description {
        input["Description"] = description.as_str().into();
    }
    for (key, value) in &args.group_tags {
        input["Tags"][key] = value.as_str().into();
    }
    connection.named(SERVICE, "CreateGroup", input).await?;
    output::note(&format!("Made group {}. `fleetwright groups show {}` lists what is in it.", args.name, args.name));
    Ok(exit::OK)
}

async fn delete(args: &DeleteArgs) -> Result<u8, Failure> {
    let connection = Connection::open(&args.connection, SERVICE)?;
    connection.named(SERVICE, "DeleteGroup", json!({ "Group": args.name })).await?;
    output::note(&format!("Deleted group {}.", args.name));
    Ok(exit::OK)
}

fn query(types: &[String], tags: &[String]) -> Value {
    let filter = |tag: &String| match tag.split_once('=') {
        Some((key, values)) => json!({ "Key": key, "Values": values.split(',').collect::<Vec<_>>() }),
        None => json!({ "Key": tag, "Values": [] }),
    };
    json!({ "ResourceTypeFilters": types, "TagFilters": tags.iter().map(filter).collect::<Vec<_>>() })
}

fn cells(item: &Value, names: [&str; 2]) -> Vec<String> {
    names.iter().map(|name| item[name].as_str().unwrap_or_default().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_with_and_without_values() {
        let tags = ["env=prod,stage".to_owned(), "team".to_owned()];
        let expected = json!({ "ResourceTypeFilters": ["AWS::AllSupported"], "TagFilters": [
            { "Key": "env", "Values": ["prod", "stage"] }, { "Key": "team", "Values": [] }
        ]});
        assert_eq!(query(&["AWS::AllSupported".to_owned()], &tags), expected);
    }
}
