//! `fleetwright param edit`.

use std::fs;
use std::io::Write;
use std::process::Command;

use clap::Args as ClapArgs;
use serde_json::json;

use super::store::{MASK, Store, confirmed, is_secret, text};
use crate::connection::ConnectionArgs;
use crate::failure::Failure;
use crate::{exit, output};

/// Options of `param edit`.
#[derive(ClapArgs)]
pub(super) struct Args {
    /// The parameter
    name: String,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// Lets a person change a value.
pub(super) async fn run(args: &Args) -> Result<u8, Failure> {
    let store = Store::open(&args.connection)?;
    let parameter = store.get(&args.name, true).await?;
    let (old, secret) = (text(&parameter, "Value"), is_secret(&parameter));
    let new = edited(old)?;
    if new == old {
        output::note("Nothing was changed.");
        return Ok(exit::OK);
    }
    for (sign, value) in [("-", old), ("+", new.as_str())] {
        for line in value.lines() {
            output::note(&format!("{sign} {}", if secret { MASK } else { line }));
        }
    }
    confirmed(&format!("Write this as a new version of {}?", args.name), args.yes)?;
    let write = json!({ "Name": parameter["Name"], "Value": new, "ExpectedVersion": parameter["Version"] });
    store.write(&[write]).await?;
    Ok(exit::OK)
}

/// What comes back from the editor. The file is one that only this user can read, and goes when the editor has ended.
fn edited(old: &str) -> Result<String, Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("cannot edit the value: {error}"));
    let mut file = tempfile::NamedTempFile::new().map_err(failed)?;
    file.write_all(old.as_bytes()).map_err(failed)?;
    let named =
        ["VISUAL", "EDITOR"].into_iter().find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()));
    let editor = named.unwrap_or_else(|| "vi".to_owned());
    // As git does it: an editor may have arguments of its own.
    let ended =
        Command::new("sh").arg("-c").arg(format!("{editor} \"$0\"")).arg(file.path()).status().map_err(failed)?;
    if !ended.success() {
        return Err(Failure::new(format!("the editor {editor} ended badly; nothing was changed")));
    }
    let new = fs::read_to_string(file.path()).map_err(failed)?;
    // Editors end files with a line break, which was not in the value.
    Ok(match new.strip_suffix('\n') {
        Some(without) if !old.ends_with('\n') => without.to_owned(),
        _ => new,
    })
}
