//! `fleetwright-agent`: the node program.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match arguments.split_first() {
        Some((first, rest)) if first == "step" => agent::step_main(rest),
        _ => ExitCode::from(2),
    }
}
