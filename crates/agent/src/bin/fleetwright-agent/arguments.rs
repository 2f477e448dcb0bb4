//! The command line.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use agent::{DEFAULT_STATE, ServeParameters};
use wire::Secret;

use crate::parameters;

/// What `--help` shows.
pub(crate) const HELP: &str = "\
Runs commands that the Fleetwright control plane sends to this machine, and reports what came of them.

Usage:
  fleetwright-agent register --server URL --region REGION --activation-id ID [options]
  fleetwright-agent run [options]
  fleetwright-agent status [options]
  fleetwright-agent pin-update-key KEY [options]

register: makes this machine a node; prints the node's id
  --server URL                  the control plane, such as https://fleet.example.com:8443
  --region REGION               the region of the activation
  --activation-id ID            id of the activation
  --activation-code-file FILE   file with the activation's code; - reads standard input
  --activation-code CODE        the code itself; others on this machine can see it while the command runs
  --ca FILE                     PEM file of the authority that signed the server's certificate
  --pin sha256:HEX              fingerprint of the server's certificate, in place of an authority
  --allow-http                  takes http:// for a server on another machine
  --force                       makes a new node of a machine that is one already
  --update-key KEY              who may sign updates of the agent: an Ed25519 public key in base64

run: connects to the control plane and works until it is stopped (SIGTERM, SIGINT); steps that run go on
  --allow-reboot                lets steps reboot the machine by exit code 194
  --reboot-command COMMAND      how, in place of what the init system has; words with blanks between
  --output-limit MIB            how much of each stream is kept of a step: 1 to 4096 (64)
  --verbose                     logs more
  --parameters                  serves parameters to programs here, as AWS's Parameters and Secrets extension does
  --parameters-port PORT        where on localhost (2773)
  --parameters-ttl SECONDS      for how long an answer is fresh: 0 to 300 (300)
  --parameters-cache COUNT      how many answers are kept in memory: 0 to 1000 (1000)
  --parameters-offline SECONDS  for how long an answer can stand in for a server that is away: 0 to 2592000 (86400)
  --parameters-token FILE       where programs find their token (parameters-token in the folder of the state)
  --parameters-group GROUP      who can read the token beside the agent's user; the file must then be named

status: says which node this is, whether its agent runs, and whether it is connected
  -o, --output text|json        form of the answer

pin-update-key: says who may sign updates of an agent that is registered already

All commands:
  --state DIR                   folder of the agent's state (/var/lib/fleetwright-agent)
  --help, --version

Environment:
  FLEETWRIGHT_ACTIVATION_CODE   the activation's code
  FLEETWRIGHT_AGENT_STATE       as --state
  https_proxy, no_proxy         proxy to the control plane

Exit codes:
  0 success            1 a failure on this machine    2 wrong usage        3 this machine is not registered
  4 already registered, or another agent runs         5 the server refused  6 the server cannot be reached";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Version,
    Register(Register),
    Run(Run),
    Status(Status),
    PinUpdateKey { state: PathBuf, key: String },
}

/// `register`
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Register {
    pub(crate) state: PathBuf,
    pub(crate) server: String,
    pub(crate) region: String,
    pub(crate) activation_id: String,
    pub(crate) code: CodeSource,
    pub(crate) ca: Option<PathBuf>,
    pub(crate) pin: Option<String>,
    pub(crate) plain_http: bool,
    pub(crate) force: bool,
    pub(crate) update_key: Option<String>,
}

/// Where the activation's code is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum CodeSource {
    Text(Secret),
    File(PathBuf),
    Stdin,
}

/// `run`
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) state: PathBuf,
    pub(crate) may_reboot: bool,
    pub(crate) reboot_command: Option<Vec<String>>,
    /// Bytes; `None` for the usual.
    pub(crate) output_limit: Option<u64>,
    pub(crate) parameters: Option<ServeParameters>,
    pub(crate) verbose: bool,
}

/// `status`
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Status {
    pub(crate) state: PathBuf,
    pub(crate) json: bool,
}

/// Looks up an environment variable; an empty one counts as absent.
pub(crate) type Variable<'a> = &'a dyn Fn(&str) -> Option<String>;

const REGISTER: (&[&str], &[&str]) = (
    &[
        "--server",
        "--region",
        "--activation-id",
        "--activation-code",
        "--activation-code-file",
        "--ca",
        "--pin",
        "--update-key",
        "--state",
    ],
    &["--allow-http", "--force"],
);
const RUN: (&[&str], &[&str]) = (
    &[
        "--state",
        "--reboot-command",
        "--output-limit",
        "--parameters-port",
        "--parameters-ttl",
        "--parameters-cache",
        "--parameters-offline",
        "--parameters-token",
        "--parameters-group",
    ],
    &["--allow-reboot", "--parameters", "--verbose"],
);
const STATUS: (&[&str], &[&str]) = (&["--state", "--output"], &[]);

/// Reads the command line; the error says what is wrong with it.
pub(crate) fn parse(arguments: Vec<OsString>, variable: Variable<'_>) -> Result<Command, String> {
    let texts: Result<Vec<String>, OsString> = arguments.into_iter().map(OsString::into_string).collect();
    let texts = texts.map_err(|text| format!("{} is not UTF-8", text.display()))?;
    let has = |names: &[&str]| texts.iter().any(|text| names.contains(&text.as_str()));
    if has(&["--help", "-h"]) {
        return Ok(Command::Help);
    }
    if has(&["--version", "-V"]) {
        return Ok(Command::Version);
    }
    let (command, rest) = texts.split_first().ok_or("which command?")?;
    match command.as_str() {
        "help" => Ok(Command::Help),
        "register" => register(Options::read(rest, REGISTER)?, variable).map(Command::Register),
        "run" => run(Options::read(rest, RUN)?, variable).map(Command::Run),
        "pin-update-key" => pin(rest, variable),
        "status" => status(Options::read(rest, STATUS)?, variable).map(Command::Status),
        other => Err(format!("there is no command {other:?}")),
    }
}

fn register(mut options: Options, variable: Variable<'_>) -> Result<Register, String> {
    Ok(Register {
        state: options.state(variable),
        server: options.required("--server")?,
        region: options.required("--region")?,
        activation_id: options.required("--activation-id")?,
        code: options.code(variable)?,
        ca: options.take("--ca").map(PathBuf::from),
        pin: options.take("--pin"),
        plain_http: options.flag("--allow-http"),
        force: options.flag("--force"),
        update_key: options.take("--update-key"),
    })
}

fn run(mut options: Options, variable: Variable<'_>) -> Result<Run, String> {
    Ok(Run {
        state: options.state(variable),
        may_reboot: options.flag("--allow-reboot"),
        reboot_command: options.take("--reboot-command").map(|text| words(&text)).transpose()?,
        output_limit: options.take("--output-limit").map(|text| mebibytes(&text)).transpose()?,
        parameters: parameters::read(&mut options, variable)?,
        verbose: options.flag("--verbose"),
    })
}

fn words(text: &str) -> Result<Vec<String>, String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    if words.is_empty() { Err("--reboot-command needs a command".to_owned()) } else { Ok(words) }
}

fn mebibytes(text: &str) -> Result<u64, String> {
    let number = text.parse().ok().filter(|number| (1..=4096).contains(number));
    number
        .map(|number: u64| number << 20)
        .ok_or_else(|| format!("--output-limit is a number from 1 to 4096, not {text:?}"))
}

fn pin(rest: &[String], variable: Variable<'_>) -> Result<Command, String> {
    let (key, rest) = rest.split_first().ok_or("pin-update-key needs a key")?;
    let mut options = Options::read(rest, (&["--state"], &[]))?;
    Ok(Command::PinUpdateKey { state: options.state(variable), key: key.clone() })
}

fn status(mut options: Options, variable: Variable<'_>) -> Result<Status, String> {
    let json = match options.take("--output").as_deref() {
        None | Some("text") => false,
        Some("json") => true,
        Some(other) => return Err(format!("--output is text or json, not {other:?}")),
    };
    Ok(Status { state: options.state(variable), json })
}

/// Options by name; flags have an empty value.
pub(crate) struct Options(BTreeMap<String, String>);

impl Options {
    /// Whether there is one whose name begins so; gives its name.
    pub(crate) fn beginning(&self, start: &str) -> Option<&str> {
        self.0.keys().map(String::as_str).find(|name| name.starts_with(start))
    }

    fn read(arguments: &[String], (valued, flags): (&[&str], &[&str])) -> Result<Self, String> {
        let mut found = BTreeMap::new();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let (name, inline) =
                argument.split_once('=').map_or((argument.as_str(), None), |(name, value)| (name, Some(value)));
            let name = if name == "-o" { "--output" } else { name };
            let value = match (valued.contains(&name), flags.contains(&name), inline) {
                (true, _, Some(value)) => value.to_owned(),
                (true, _, None) => rest.next().ok_or_else(|| format!("{name} needs a value"))?.clone(),
                (_, true, None) => String::new(),
                (_, true, Some(_)) => return Err(format!("{name} takes no value")),
                _ => return Err(format!("{argument:?} is not known here")),
            };
            if found.insert(name.to_owned(), value).is_some() {
                return Err(format!("{name} is given twice"));
            }
        }
        Ok(Self(found))
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        self.0.remove(name)
    }

    pub(crate) fn flag(&mut self, name: &str) -> bool {
        self.take(name).is_some()
    }

    fn required(&mut self, name: &str) -> Result<String, String> {
        self.take(name).filter(|value| !value.is_empty()).ok_or_else(|| format!("{name} is missing"))
    }

    fn state(&mut self, variable: Variable<'_>) -> PathBuf {
        self.take("--state")
            .or_else(|| variable("FLEETWRIGHT_AGENT_STATE"))
            .map_or_else(|| PathBuf::from(DEFAULT_STATE), PathBuf::from)
    }

    fn code(&mut self, variable: Variable<'_>) -> Result<CodeSource, String> {
        match (self.take("--activation-code"), self.take("--activation-code-file").as_deref()) {
            (Some(_), Some(_)) => Err("give --activation-code or --activation-code-file, not both".to_owned()),
            (Some(code), None) => Ok(CodeSource::Text(Secret::new(code))),
            (None, Some("-")) => Ok(CodeSource::Stdin),
            (None, Some(path)) => Ok(CodeSource::File(PathBuf::from(path))),
            (None, None) => {
                let code = variable("FLEETWRIGHT_ACTIVATION_CODE").map(Secret::new);
                code.map(CodeSource::Text).ok_or_else(|| {
                    "the activation's code is missing: give --activation-code-file or FLEETWRIGHT_ACTIVATION_CODE"
                        .to_owned()
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    use std::path::PathBuf;

    use wire::Secret;

    use super::{CodeSource, Command, HELP, Register, Run, Status, parse};

    fn read(line: &str) -> Result<Command, String> {
        read_with(line, &[])
    }

    fn read_with(line: &str, variables: &[(&str, &str)]) -> Result<Command, String> {
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        parse(line.split_whitespace().map(OsString::from).collect(), &variable)
    }

    const REGISTER: &str = "register --server https://s --region lab-1 --activation-id a-1";

    fn registered(line: &str, variables: &[(&str, &str)]) -> Register {
        match read_with(&format!("{REGISTER} {line}"), variables) {
            Ok(Command::Register(register)) => register,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn registering() {
        let register = registered("--activation-code-file - --pin sha256:00 --force --state /s", &[]);
        let expected = Register {
            state: PathBuf::from("/s"),
            server: "https://s".to_owned(),
            region: "lab-1".to_owned(),
            activation_id: "a-1".to_owned(),
            code: CodeSource::Stdin,
            ca: None,
            pin: Some("sha256:00".to_owned()),
            plain_http: false,
            force: true,
            update_key: None,
        };
        assert_eq!(register, expected);
    }

    #[test]
    fn where_the_code_comes_from() {
        let environment = [("FLEETWRIGHT_ACTIVATION_CODE", "c1")];
        assert_eq!(registered("", &environment).code, CodeSource::Text(Secret::new("c1")));
        assert_eq!(registered("--activation-code=c2", &environment).code, CodeSource::Text(Secret::new("c2")));
        let file = registered("--activation-code-file /f", &environment).code;
        assert_eq!(file, CodeSource::File(PathBuf::from("/f")));
        assert!(read(REGISTER).unwrap_err().contains("FLEETWRIGHT_ACTIVATION_CODE"));
        let both = format!("{REGISTER} --activation-code c --activation-code-file f");
        assert!(read(&both).unwrap_err().contains("not both"));
    }

    #[test]
    fn the_code_does_not_print() {
        let shown = format!("{:?}", registered("--activation-code hunter2", &[]));
        assert!(!shown.contains("hunter2"), "{shown}");
    }

    #[test]
    fn running() {
        let state = PathBuf::from("/var/lib/fleetwright-agent");
        let run = Run { state, ..plain() };
        assert_eq!(read("run").unwrap(), Command::Run(run));
        let run = Run { state: PathBuf::from("/e"), may_reboot: true, verbose: true, ..plain() };
        let found = read_with("run --allow-reboot --verbose", &[("FLEETWRIGHT_AGENT_STATE", "/e")]);
        assert_eq!(found.unwrap(), Command::Run(run));
    }

    fn plain() -> Run {
        Run {
            state: PathBuf::new(),
            may_reboot: false,
            reboot_command: None,
            output_limit: None,
            parameters: None,
            verbose: false,
        }
    }

    #[test]
    fn how_steps_run() {
        let run = Run {
            state: PathBuf::from("/s"),
            reboot_command: Some(vec!["touch".to_owned(), "/x".to_owned()]),
            output_limit: Some(3 << 20),
            ..plain()
        };
        let found = read_with("run --state /s --output-limit 3 --reboot-command=touch", &[]);
        assert_eq!(found.unwrap(), Command::Run(Run { reboot_command: Some(vec!["touch".to_owned()]), ..run }));
        for line in ["run --output-limit 0", "run --output-limit 4097", "run --reboot-command="] {
            assert!(read(line).is_err(), "{line}");
        }
        let pinned = Command::PinUpdateKey { state: PathBuf::from("/s"), key: "AAAA".to_owned() };
        assert_eq!(read("pin-update-key AAAA --state /s").unwrap(), pinned);
    }

    #[test]
    fn status_in_either_form() {
        for (line, json) in [("", false), ("-o text", false), ("-o json", true), ("--output=json", true)] {
            let expected = Status { state: PathBuf::from("/s"), json };
            assert_eq!(read(&format!("status --state=/s {line}")).unwrap(), Command::Status(expected), "{line}");
        }
    }

    #[test]
    fn help_and_version_win() {
        for line in ["--help", "-h", "help", "register --help", "run --odd -h"] {
            assert_eq!(read(line).unwrap(), Command::Help, "{line}");
        }
        assert_eq!(read("--version").unwrap(), Command::Version);
        assert!(HELP.lines().all(|line| line.len() <= 120));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (line, part) in [
            ("", "which command"),
            ("start", "\"start\""),
            ("run --state", "--state needs a value"),
            ("run --force", "\"--force\""),
            ("run extra", "\"extra\""),
            ("run --verbose=yes", "--verbose takes no value"),
            ("run --verbose --verbose", "twice"),
            ("status -o xml", "text or json"),
            ("register", "--server is missing"),
            ("register --server= --region r", "--server is missing"),
        ] {
            let message = read(line).unwrap_err();
            assert!(message.contains(part), "{line}: {message}");
        }
        let odd = vec![OsString::from("run"), OsString::from_vec(vec![0xff])];
        assert!(parse(odd, &|_| None).unwrap_err().contains("not UTF-8"));
    }
}
