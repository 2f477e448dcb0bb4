//! `fleetwright-agent`: the node program.

mod arguments;
mod output;
mod parameters;

use std::ffi::OsString;
use std::io::{self, Read};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use agent::{Config, Error, ErrorKind, Registration};
use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use tokio::signal::unix::{SignalKind, signal};
use wire::Secret;

use arguments::{CodeSource, Command, HELP, Register, Run, Status, parse};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let Some((first, rest)) = arguments.split_first()
        && first == "step"
    {
        return agent::step_main(rest);
    }
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match parse(arguments, &variable) {
        Ok(command) => finish(execute(command)),
        Err(message) => {
            output::error(&format!("{message}\n\nTry: fleetwright-agent --help"));
            ExitCode::from(2)
        }
    }
}

fn execute(command: Command) -> Result<(), Error> {
    match command {
        Command::Help => output::line(HELP),
        Command::Version => output::line(&format!("fleetwright-agent {}", agent::AGENT_VERSION)),
        Command::Status(status) => return show(&status),
        Command::Register(register) => return block_on(enrol(register)),
        Command::PinUpdateKey { state, key } => return agent::pin_update_key(&state, &key),
        Command::Run(run) => return block_on(serve(run)),
    }
    Ok(())
}

fn finish(result: Result<(), Error>) -> ExitCode {
    let Err(error) = result else { return ExitCode::SUCCESS };
    output::error(&error.to_string());
    ExitCode::from(match error.kind {
        ErrorKind::Local => 1,
        ErrorKind::NotRegistered => 3,
        ErrorKind::InUse => 4,
        ErrorKind::Refused => 5,
        ErrorKind::Unreachable => 6,
    })
}

/// The kernel must not write the memory of an agent, which holds its private key, to a file when it crashes. What it runs
/// for others is not forbidden that.
fn forbid_core_dumps() -> Result<(), Error> {
    set_dumpable_behavior(DumpableBehavior::NotDumpable)
        .map_err(|error| local("the kernel does not let core dumps be forbidden", &error))
}

/// One thread: an agent that waits needs no more, and a thread's stack is memory on every host.
fn block_on(work: impl Future<Output = Result<(), Error>>) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| local("the runtime cannot be started", &error))?.block_on(work)
}

async fn enrol(register: Register) -> Result<(), Error> {
    let (state, key) = (register.state.clone(), register.update_key.clone());
    let registration = Registration {
        ca: register.ca.as_deref().map(read).transpose()?,
        activation_code: code(&register.code)?,
        state: register.state,
        server: register.server,
        region: register.region,
        activation_id: register.activation_id,
        pin: register.pin,
        plain_http: register.plain_http,
        force: register.force,
    };
    let node = agent::register(registration).await?;
    if let Some(key) = key {
        agent::pin_update_key(&state, &key)?;
    }
    output::line(&node);
    Ok(())
}

fn code(source: &CodeSource) -> Result<Secret, Error> {
    let text = match source {
        CodeSource::Text(text) => return Ok(text.clone()),
        CodeSource::File(path) => read(path)?,
        CodeSource::Stdin => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text).map_err(|error| local("standard input", &error))?;
            text
        }
    };
    Ok(Secret::new(text.trim()))
}

async fn serve(run: Run) -> Result<(), Error> {
    forbid_core_dumps()?;
    let Run { state, may_reboot, reboot_command, output_limit, parameters, verbose } = run;
    let usual = Config::new(state)?;
    let program = usual.launcher.first().map(PathBuf::from);
    let output_limit = output_limit.unwrap_or(usual.output_limit);
    let config =
        Config { may_reboot, reboot_command, output_limit, updates: program.clone(), parameters, verbose, ..usual };
    let again = Arc::new(AtomicBool::new(false));
    agent::run(config, stop(Arc::clone(&again))?).await?;
    match program.filter(|_| again.load(Ordering::Relaxed)) {
        Some(program) => Err(start_anew(&program)),
        None => Ok(()),
    }
}

/// Becomes the program that is in place now, under the same process id. Returns only if it cannot.
fn start_anew(program: &Path) -> Error {
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).exec();
    local(&format!("{} cannot be started", program.display()), &error)
}

/// Ready when somebody wants the agent to stop; says whether it is to start anew.
fn stop(again: Arc<AtomicBool>) -> Result<impl Future<Output = ()>, Error> {
    let listen = |kind| signal(kind).map_err(|error| local("signals cannot be received", &error));
    let (mut terminate, mut interrupt) = (listen(SignalKind::terminate())?, listen(SignalKind::interrupt())?);
    let mut hangup = listen(SignalKind::hangup())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
            _ = hangup.recv() => again.store(true, Ordering::Relaxed),
        }
    })
}

fn show(status: &Status) -> Result<(), Error> {
    let found = agent::status(&status.state)?;
    output::line(&if status.json { output::json(&found) } else { output::text(&found) });
    Ok(())
}

fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| local(&path.display().to_string(), &error))
}

fn local(what: &str, error: &dyn std::fmt::Display) -> Error {
    Error { kind: ErrorKind::Local, message: format!("{what}: {error}") }
}
