//! What `dev` says when it is ready: lines that people read and shells can evaluate.

use wire::client::Keys;

use crate::shell::quoted;

/// A control plane that answers.
pub(super) struct Ready {
    pub(super) endpoint: String,
    pub(super) account: String,
    pub(super) region: String,
    pub(super) keys: Keys,
    /// This machine's node.
    pub(super) node: Option<String>,
}

impl Ready {
    /// The lines.
    pub(super) fn told(&self) -> String {
        let Self { endpoint, account, region, keys, node } = self;
        let (version, id, secret) =
            (env!("CARGO_PKG_VERSION"), quoted(&keys.access_key_id), quoted(keys.secret.expose()));
        let (place, region) =
            (node.as_ref().map_or("no node".to_owned(), |node| format!("node {node}")), quoted(region));
        format!(
            "\
# Fleetwright {version} is ready on {endpoint} (account {account}, region {region}, {place})
export AWS_ENDPOINT_URL={endpoint}
export AWS_ACCESS_KEY_ID={id}
export AWS_SECRET_ACCESS_KEY={secret}
export AWS_DEFAULT_REGION={region}
# Paste these lines into another terminal, and go on there:
{}",
            self.next()
        )
    }

    fn next(&self) -> String {
        let Some(node) = &self.node else {
            return "#   fleetwright activation create\n".to_owned();
        };
        format!(
            "\
#   aws ssm describe-instance-information
#   aws ssm send-command --document-name AWS-RunShellScript --instance-ids {node} --parameters 'commands=[\"uname -a\"]'
#   aws ssm list-command-invocations --details
#   fleetwright run {node} -- uname -a
"
        )
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use wire::Secret;

    use super::*;

    fn ready(node: Option<&str>) -> Ready {
        let keys = Keys { access_key_id: "AKIA1".into(), secret: Secret::new("a'b $c/d+e="), session_token: None };
        Ready {
            endpoint: "http://127.0.0.1:8420".into(),
            account: "000000000000".into(),
            region: "us-east-1".into(),
            keys,
            node: node.map(str::to_owned),
        }
    }

    #[test]
    fn the_first_line_says_what_there_is() {
        let line = |node| ready(node).told().lines().next().unwrap().to_owned();
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            line(Some("mi-1")),
            format!(
                "# Fleetwright {version} is ready on http://127.0.0.1:8420 (account 000000000000, region us-east-1, node mi-1)"
            )
        );
        assert!(line(None).ends_with("region us-east-1, no node)"));
    }

    #[test]
    fn a_shell_can_evaluate_it() {
        let script = format!(
            "{}printf '%s|' \"$AWS_ENDPOINT_URL\" \"$AWS_ACCESS_KEY_ID\" \"$AWS_SECRET_ACCESS_KEY\" \"$AWS_DEFAULT_REGION\"",
            ready(Some("mi-1")).told()
        );
        let printed = Command::new("sh").args(["-c", &script]).output().unwrap();
        assert_eq!(String::from_utf8(printed.stdout).unwrap(), "http://127.0.0.1:8420|AKIA1|a'b $c/d+e=|us-east-1|");
    }
}
