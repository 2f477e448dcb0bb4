//! `aws:runDockerAction` and `aws:configureDocker`: by the programs of the host.

use std::io;

use serde_json::{Map, Value};

use super::process::{self, failed};
use super::{Plugin, Running, Work, inputs};
use crate::runner::Ran;
use crate::shim::Task;

pub(super) struct RunDockerAction;
pub(super) struct ConfigureDocker;

impl Plugin for RunDockerAction {
    fn name(&self) -> &'static str {
        "aws:runDockerAction"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        Box::pin(async move { start(&work, arguments(&work.step.inputs)).await })
    }
}

impl Plugin for ConfigureDocker {
    fn name(&self) -> &'static str {
        "aws:configureDocker"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> Running<'a> {
        Box::pin(async move { start(&work, configuration(&inputs::text(&work.step.inputs, "action"))).await })
    }
}

async fn start(work: &Work<'_>, command: Result<Vec<String>, String>) -> io::Result<Option<Ran>> {
    if work.again {
        return process::resume(work).await;
    }
    if !work.secrets.is_empty() {
        // Arguments of programs can be seen by everybody on the host.
        return Ok(Some(failed(format!("{} takes no references to secrets", work.step.action))));
    }
    let directory = inputs::text(&work.step.inputs, "workingDirectory");
    match command {
        Ok(command) => {
            let mut task = Task { command, ..process::task(work) };
            if !directory.is_empty() {
                task.directory = directory.into();
            }
            process::start(work, &task).await
        }
        Err(text) => Ok(Some(failed(text))),
    }
}

/// The command of an action.
fn arguments(given: &Map<String, Value>) -> Result<Vec<String>, String> {
    let text = |name: &str| inputs::text(given, name);
    let action = text("action");
    check(given).map_err(|error| format!("Validation error, {error}"))?;
    let required = |name: &str| match text(name) {
        missing if missing.is_empty() => Err(format!("Action {action} requires parameter {name}")),
        value => Ok(value),
    };
    let mut command = vec!["docker".to_owned()];
    let mut add = |parts: Vec<String>| command.extend(parts);
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    match action.as_str() {
        "Create" | "Run" => {
            add(words(if action == "Run" { &["run", "-d"] } else { &["create"] }));
            add(options(given));
            add(vec![required("image")?]);
            add(split(&text("cmd")));
        }
        "Start" | "Stop" | "Rm" | "Logs" => add(vec![action.to_lowercase(), required("container")?]),
        "Exec" => {
            add(words(&["exec"]));
            add(option("--user", &text("user")));
            add(vec![required("container")?]);
            required("cmd")?;
            add(split(&text("cmd")));
        }
        "Inspect" => {
            add(words(&["inspect"]));
            let both: Vec<String> =
                [text("container"), text("image")].into_iter().filter(|name| !name.is_empty()).collect();
            if both.is_empty() {
                return Err("Action Inspect requires parameter container or image".to_owned());
            }
            add(both);
        }
        "Stats" => {
            add(words(&["stats", "--no-stream"]));
            add(Some(text("container")).filter(|name| !name.is_empty()).into_iter().collect());
        }
        "Pull" | "Rmi" => add(vec![action.to_lowercase(), required("image")?]),
        "Images" => add(words(&["images"])),
        "Ps" => add(words(&["ps", "--all"])),
        _ => return Err(format!("Docker Action is set to unsupported value: {action}")),
    }
    Ok(command)
}

fn options(given: &Map<String, Value>) -> Vec<String> {
    let volumes = inputs::list(given, "volume");
    let volumes = volumes.iter().flat_map(|volume| option("--volume", volume));
    let others = [
        ("--name", "container"),
        ("--memory", "memory"),
        ("--cpu-shares", "cpuShares"),
        ("--publish", "publish"),
        ("--env", "env"),
        ("--user", "user"),
    ];
    let others = others.into_iter().flat_map(|(name, input)| option(name, &inputs::text(given, input)));
    volumes.chain(others).collect()
}

fn option(name: &str, value: &str) -> Vec<String> {
    if value.is_empty() { Vec::new() } else { vec![name.to_owned(), value.to_owned()] }
}

/// Words with blanks between them; quotes keep blanks together.
fn split(text: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for letter in text.chars() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None, '"' | '\'') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None, _) if letter.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    words
}

/// What may stand in which input: nothing that a shell or an option would be.
fn check(given: &Map<String, Value>) -> Result<(), &'static str> {
    let text = |name: &str| inputs::text(given, name);
    let only = |name: &str, more: &str| {
        let text = text(name);
        !text.starts_with('-') && text.chars().all(|letter| letter.is_ascii_alphanumeric() || more.contains(letter))
    };
    let none = |name: &str, odd: &[char]| !text(name).contains(odd);
    let volumes = inputs::list(given, "volume");
    let volume = |text: &String| {
        !text.starts_with('-')
            && text.chars().all(|letter| letter.is_alphanumeric() || "\\/_:-.\"()^ ".contains(letter))
    };
    match () {
        () if !only("container", "_-\\/") => Err("Invalid container name, only [a-zA-Z0-9_-\\/] are allowed"),
        () if !only("image", ".:_-\\/@") => Err("Invalid image value, only [a-zA-Z0-9.:_-\\/] are allowed"),
        () if !only("user", "_-") => Err("Invalid user value"),
        () if !volumes.iter().all(volume) => Err("Invalid volume"),
        () if !only("cpuShares", "") => Err("Invalid CpuShares value, only integers are allowed"),
        () if !only("memory", "") => Err("Invalid Memory value"),
        () if !only("publish", ":-/.") => Err("Invalid Publish value"),
        () if !none("env", &[';', ',', '&', '|']) => Err("Invalid environment variable value"),
        () if !none("cmd", &[';', ',', '&', '|']) => Err("Invalid command value"),
        () => Ok(()),
    }
}

/// One script for the package managers that know docker under a name of their own.
const INSTALL: &str = r#"set -e
if command -v apt-get >/dev/null; then
  echo "Installing docker through apt"
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y docker.io
elif command -v dnf >/dev/null; then
  echo "Installing docker through dnf"
  dnf install -y docker || { dnf install -y dnf-plugins-core && dnf config-manager --add-repo https://download.docker.com/linux/centos/docker-ce.repo && dnf install -y docker-ce; }
elif command -v yum >/dev/null; then
  echo "Installing docker through yum"
  yum install -y docker || { yum install -y yum-utils && yum-config-manager --add-repo https://download.docker.com/linux/centos/docker-ce.repo && yum install -y docker-ce; }
elif command -v zypper >/dev/null; then
  echo "Installing docker through zypper"
  zypper --non-interactive install docker
elif command -v apk >/dev/null; then
  echo "Installing docker through apk"
  apk add docker
else
  echo "Unsupported Linux variant: no package manager is known here" >&2
  exit 1
fi
echo "Starting docker service"
if command -v systemctl >/dev/null && [ -d /run/systemd/system ]; then systemctl enable --now docker; else service docker start; fi
echo "Installation complete"
"#;
const UNINSTALL: &str = r#"set -e
if command -v apt-get >/dev/null; then
  echo "Removing docker through apt"
  DEBIAN_FRONTEND=noninteractive apt-get remove -q -y docker.io
elif command -v dnf >/dev/null; then
  echo "Removing docker through dnf"
  dnf remove -y docker docker-ce
elif command -v yum >/dev/null; then
  echo "Removing docker through yum"
  yum remove -y docker docker-ce
elif command -v zypper >/dev/null; then
  echo "Removing docker through zypper"
  zypper --non-interactive remove docker
elif command -v apk >/dev/null; then
  echo "Removing docker through apk"
  apk del docker
else
  echo "Unsupported Linux variant: no package manager is known here" >&2
  exit 1
fi
echo "Uninstall complete"
"#;

fn configuration(action: &str) -> Result<Vec<String>, String> {
    let script = match action {
        "Install" => INSTALL,
        "Uninstall" => UNINSTALL,
        _ => return Err(format!("configure Action is set to unsupported value: {action}")),
    };
    Ok(["sh", "-c", script].map(str::to_owned).to_vec())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{arguments, configuration};

    fn command(given: &Value) -> Result<String, String> {
        arguments(given.as_object().unwrap()).map(|command| command.join("|"))
    }

    #[test]
    fn commands() {
        for (given, expected) in [
            (
                json!({"action": "Run", "image": "nginx:1", "container": "web", "publish": "80:80", "volume": ["/a:/b", "/c:/d"],
                       "memory": "64m", "cpuShares": "5", "env": "A=b", "user": "root", "cmd": "sh -c 'a b'"}),
                "docker|run|-d|--volume|/a:/b|--volume|/c:/d|--name|web|--memory|64m|--cpu-shares|5|--publish|80:80|--env|A=b|--user|root|nginx:1|sh|-c|a b",
            ),
            (json!({"action": "Create", "image": "x"}), "docker|create|x"),
            (json!({"action": "Exec", "container": "c", "cmd": "ls /"}), "docker|exec|c|ls|/"),
            (json!({"action": "Inspect", "image": "i"}), "docker|inspect|i"),
            (json!({"action": "Stats"}), "docker|stats|--no-stream"),
            (json!({"action": "Rmi", "image": "i"}), "docker|rmi|i"),
            (json!({"action": "Ps"}), "docker|ps|--all"),
        ] {
            assert_eq!(command(&given).unwrap(), expected);
        }
    }

    #[test]
    fn what_cannot_be_a_command() {
        for (given, text) in [
            (json!({"action": "Fly"}), "Docker Action is set to unsupported value: Fly"),
            (json!({"action": "Run"}), "Action Run requires parameter image"),
            (json!({"action": "Exec", "container": "c"}), "Action Exec requires parameter cmd"),
            (json!({"action": "Inspect"}), "container or image"),
            (json!({"action": "Rm", "container": "--force"}), "Invalid container name"),
            (json!({"action": "Run", "image": "-v/:/h"}), "Invalid image value"),
            (json!({"action": "Run", "image": "i", "volume": ["--privileged"]}), "Invalid volume"),
            (json!({"action": "Exec", "container": "c", "cmd": "a; b"}), "Invalid command value"),
        ] {
            assert!(command(&given).unwrap_err().contains(text), "{given}");
        }
        assert!(configuration("Upgrade").unwrap_err().contains("unsupported value"));
    }
}
