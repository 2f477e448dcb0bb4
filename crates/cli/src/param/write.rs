//! Writing, copying and deleting parameters.

use std::io::{self, IsTerminal, Read};
use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::names;
use super::store::{Store, confirmed, is_secret, text};
use crate::connection::ConnectionArgs;
use crate::failure::Failure;
use crate::{exit, output};

/// Options of `param put`.
#[derive(ClapArgs)]
pub(super) struct Put {
    /// The parameter
    name: String,
    /// The value; `-` or nothing reads it from standard input, which no list of processes shows
    value: Option<String>,
    /// Read the value from this file
    #[arg(long, value_name = "FILE", conflicts_with = "value")]
    file: Option<PathBuf>,
    /// Encrypt it: the type SecureString
    #[arg(short, long, conflicts_with = "list")]
    secret: bool,
    /// Texts between commas: the type StringList
    #[arg(long)]
    list: bool,
    /// The key of a secret: id, ARN or alias
    #[arg(long)]
    key: Option<String>,
    /// What it is for
    #[arg(long)]
    description: Option<String>,
    /// Standard, Advanced or Intelligent-Tiering
    #[arg(long)]
    tier: Option<String>,
    /// A regular expression that this and later values must match
    #[arg(long, value_name = "REGEX")]
    pattern: Option<String>,
    /// Write only when this is the newest version; 0: when there is none
    #[arg(long, value_name = "VERSION")]
    expect: Option<i64>,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `param label`.
#[derive(ClapArgs)]
pub(super) struct Label {
    /// The parameter
    name: String,
    /// The labels
    #[arg(required = true)]
    labels: Vec<String>,
    /// The version; else the newest
    #[arg(long)]
    version: Option<i64>,
    /// Take the labels away
    #[arg(long, requires = "version")]
    remove: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `param cp` and `param mv`.
#[derive(ClapArgs)]
pub(super) struct Copy {
    /// From here
    from: String,
    /// To here
    to: String,
    /// Everything below a path
    #[arg(short, long)]
    recursive: bool,
    /// Make a new version of what exists there
    #[arg(long)]
    overwrite: bool,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Options of `param rm`.
#[derive(ClapArgs)]
pub(super) struct Remove {
    /// The parameters; with -r paths
    #[arg(required = true)]
    names: Vec<String>,
    /// Everything below these paths
    #[arg(short, long)]
    recursive: bool,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Writes a value.
pub(super) async fn put(args: &Put) -> Result<u8, Failure> {
    let store = Store::open(&args.connection)?;
    let mut write = json!({ "Name": args.name, "Value": value(args)? });
    let kind = match (args.secret, args.list) {
        (true, _) => Some("SecureString"),
        (_, true) => Some("StringList"),
        _ if store.find(&args.name, false).await?.is_none() => Some("String"),
        _ => None,
    };
    let members = [
        ("Type", kind),
        ("KeyId", args.key.as_deref()),
        ("Description", args.description.as_deref()),
        ("Tier", args.tier.as_deref()),
        ("AllowedPattern", args.pattern.as_deref()),
    ];
    for (member, given) in members.into_iter().filter_map(|(member, given)| Some((member, given?))) {
        write[member] = given.into();
    }
    if let Some(expected) = args.expect {
        write["ExpectedVersion"] = expected.into();
    }
    let written = store.write(&[write]).await?;
    output::line(&format!(
        "{} is at version {}",
        args.name,
        written.first().map_or(&Value::Null, |one| &one["Version"])
    ))?;
    Ok(exit::OK)
}

fn value(args: &Put) -> Result<String, Failure> {
    if let Some(path) = &args.file {
        let read = std::fs::read_to_string(path);
        return read.map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())));
    }
    match args.value.as_deref() {
        Some(value) if value != "-" => Ok(value.to_owned()),
        None if io::stdin().is_terminal() => {
            Err(Failure::usage("there is no value").hint("give it, or --file, or pipe it in"))
        }
        _ => {
            let mut text = String::new();
            let read = io::stdin().read_to_string(&mut text);
            read.map_err(|error| Failure::new(format!("cannot read standard input: {error}")))?;
            Ok(text.strip_suffix('\n').map(str::to_owned).unwrap_or(text))
        }
    }
}

/// Attaches labels, or takes them away.
pub(super) async fn label(args: &Label) -> Result<u8, Failure> {
    let store = Store::open(&args.connection)?;
    let mut input = json!({ "Name": args.name, "Labels": args.labels });
    if let Some(version) = args.version {
        input["ParameterVersion"] = version.into();
    }
    let operation = if args.remove { "UnlabelParameterVersion" } else { "LabelParameterVersion" };
    let answer = store.ssm(operation, input).await?;
    let invalid: Vec<_> = answer["InvalidLabels"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if invalid.is_empty() {
        return Ok(exit::OK);
    }
    let why = if args.remove { "that version does not have them" } else { "a label is letters, digits and ._-" };
    Err(Failure::new(format!("not done for {}", invalid.join(", "))).hint(why))
}

/// Copies or moves.
pub(super) async fn copy(args: &Copy, moves: bool) -> Result<u8, Failure> {
    let store = Store::open(&args.connection)?;
    let found = match args.recursive {
        true => store.below(&args.from, true, true).await?,
        false => vec![store.get(&args.from, true).await?],
    };
    if found.is_empty() {
        return Err(Failure::new(format!("nothing is below {}", args.from)));
    }
    let filter = match args.recursive {
        true => json!({ "Key": "Path", "Option": "Recursive", "Values": [args.from] }),
        false => json!({ "Key": "Name", "Values": [found.first().map(|one| text(one, "Name"))] }),
    };
    let described = store.described(filter).await?;
    let target = |name: &str| match args.recursive {
        true => names::joined(&args.to, names::relative(&args.from, name)),
        false => args.to.clone(),
    };
    let writes: Vec<_> =
        found.iter().map(|one| write(one, &described, &target(text(one, "Name")), args.overwrite)).collect();
    if args.overwrite {
        confirmed(&format!("Write over what exists of {} parameters?", writes.len()), args.yes)?;
    }
    store.write(&writes).await?;
    if moves {
        let names: Vec<_> = found.iter().map(|one| text(one, "Name").to_owned()).collect();
        confirmed(&format!("Delete {} parameters with their history?", names.len()), args.yes)?;
        store.delete(&names).await?;
    }
    output::note(&format!("{} parameters {}", writes.len(), if moves { "moved" } else { "copied" }));
    Ok(exit::OK)
}

/// What makes a parameter like another one.
fn write(parameter: &Value, described: &[Value], name: &str, overwrite: bool) -> Value {
    let mut write = json!({ "Name": name, "Value": parameter["Value"], "Type": parameter["Type"] });
    let about = described.iter().find(|about| about["Name"] == parameter["Name"]);
    for member in ["DataType", "Description", "AllowedPattern", "Tier", "KeyId"] {
        let given = about.map(|about| &about[member]).filter(|given| !given.is_null());
        if let Some(given) = given.filter(|_| member != "KeyId" || is_secret(parameter)) {
            write[member] = given.clone();
        }
    }
    if !overwrite {
        write["ExpectedVersion"] = 0.into();
    }
    write
}

/// Deletes.
pub(super) async fn remove(args: &Remove) -> Result<u8, Failure> {
    let store = Store::open(&args.connection)?;
    let mut names = Vec::new();
    for name in &args.names {
        match args.recursive {
            true => {
                let found = store.below(name, true, false).await?;
                names.extend(found.iter().map(|parameter| text(parameter, "Name").to_owned()));
            }
            false => names.push(name.clone()),
        }
    }
    if names.is_empty() {
        return Err(Failure::new("there is nothing to delete"));
    }
    confirmed(&format!("Delete {} with all versions?", few(&names)), args.yes)?;
    let absent = store.delete(&names).await?;
    if absent.is_empty() { Ok(exit::OK) } else { Err(Failure::new(format!("did not exist: {}", absent.join(", ")))) }
}

fn few(names: &[String]) -> String {
    match names {
        [one] => one.clone(),
        names => format!("{} parameters", names.len()),
    }
}
