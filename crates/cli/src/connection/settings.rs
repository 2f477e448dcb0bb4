//! Where the server is and who calls: from options and from the environment, as AWS's own clients read it. Pure.

use std::path::PathBuf;

use clap::Args;
use model::schema::Service;
use wire::Secret;
use wire::client::Keys;

use crate::credentials::Login;
use crate::failure::Failure;

/// Options of every command that calls a server.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionArgs {
    /// Where the server is [or: AWS_ENDPOINT_URL]
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,
    /// The region to act in [or: AWS_REGION, AWS_DEFAULT_REGION]
    #[arg(long)]
    pub(crate) region: Option<String>,
    /// The authority that signed the server's certificate, in PEM [or: AWS_CA_BUNDLE]
    #[arg(long, value_name = "FILE")]
    pub(crate) ca_bundle: Option<PathBuf>,
    /// The login to use where the environment has no access key [or: FLEETWRIGHT_PROFILE; default: default]
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
}

/// All that is needed to call a server.
#[derive(Debug)]
pub(crate) struct ConnectionSettings {
    pub(crate) endpoint: String,
    pub(crate) region: String,
    pub(crate) keys: Keys,
    pub(crate) ca_bundle: Option<PathBuf>,
}

impl ConnectionSettings {
    /// Reads options, and `variable` for what they leave open. An empty variable counts as not set. A login counts where
    /// there is no access key.
    ///
    /// # Errors
    /// With what is missing, and how to set it.
    pub(crate) fn read(
        args: &ConnectionArgs,
        service: &Service,
        variable: Variable<'_>,
        login: Option<&Login>,
    ) -> Result<Self, Failure> {
        let own = format!("AWS_ENDPOINT_URL_{}", service.name.replace('-', "_").to_uppercase());
        let (endpoint, region, ca_bundle) = place(args, &own, variable, login);
        Ok(Self {
            endpoint: endpoint.ok_or_else(no_endpoint)?,
            region: region.ok_or_else(|| missing("the region", "AWS_DEFAULT_REGION or give --region"))?,
            keys: match login {
                Some(login) => login.keys.clone(),
                None => keys(variable)?,
            },
            ca_bundle,
        })
    }
}

/// Reads an environment variable.
pub(super) type Variable<'v> = &'v dyn Fn(&str) -> Option<String>;

fn first(variable: Variable<'_>, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| variable(name).filter(|value| !value.is_empty()))
}

/// Whether the environment holds an access key.
pub(super) fn has_key(variable: Variable<'_>) -> bool {
    first(variable, &["AWS_ACCESS_KEY_ID"]).is_some()
}

/// Where the server is, as far as that is known: its endpoint, a region, and who signed its certificate. `own` is the
/// variable that goes before the one for all services.
pub(super) fn place(
    args: &ConnectionArgs,
    own: &str,
    variable: Variable<'_>,
    login: Option<&Login>,
) -> (Option<String>, Option<String>, Option<PathBuf>) {
    let first = |names: &[&str]| first(variable, names);
    let endpoint = args.endpoint_url.clone().or_else(|| first(&[own, "AWS_ENDPOINT_URL"]));
    let region = args.region.clone().or_else(|| first(&["AWS_REGION", "AWS_DEFAULT_REGION"]));
    let ca_bundle = args.ca_bundle.clone().or_else(|| first(&["AWS_CA_BUNDLE"]).map(PathBuf::from));
    let Some(login) = login else { return (endpoint, region, ca_bundle) };
    (
        endpoint.or_else(|| Some(login.endpoint.clone())),
        region.or_else(|| login.region.clone()),
        ca_bundle.or_else(|| login.ca_bundle.clone()),
    )
}

fn keys(variable: Variable<'_>) -> Result<Keys, Failure> {
    let (id, secret) = (first(variable, &["AWS_ACCESS_KEY_ID"]), first(variable, &["AWS_SECRET_ACCESS_KEY"]));
    let no_key = || missing("the access key", "AWS_ACCESS_KEY_ID, or run `fleetwright login`");
    Ok(Keys {
        access_key_id: id.ok_or_else(no_key)?,
        secret: Secret::new(secret.ok_or_else(|| missing("the access key's secret", "AWS_SECRET_ACCESS_KEY"))?),
        session_token: first(variable, &["AWS_SESSION_TOKEN"]).map(Secret::new),
    })
}

pub(super) fn no_endpoint() -> Failure {
    missing("where the server is", "AWS_ENDPOINT_URL or give --endpoint-url")
}

fn missing(what: &str, how: &str) -> Failure {
    Failure::usage(format!("{what} is not known"))
        .hint(format!("set {how}; `fleetwright dev` and `fleetwright init` print all settings as `export` lines"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &[(&str, &str)] = &[
        ("AWS_ENDPOINT_URL", "https://a.example"),
        ("AWS_DEFAULT_REGION", "eu-1"),
        ("AWS_ACCESS_KEY_ID", "AKIA"),
        ("AWS_SECRET_ACCESS_KEY", "hush"),
    ];

    fn read(args: &ConnectionArgs, variables: &[(&str, &str)]) -> Result<ConnectionSettings, Failure> {
        let last =
            |name: &str| variables.iter().rev().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        ConnectionSettings::read(args, &model::ssm::SERVICE, &last, None)
    }

    #[test]
    fn options_come_before_the_environment() {
        let settings = read(&ConnectionArgs::default(), FULL).unwrap();
        assert_eq!((settings.endpoint.as_str(), settings.region.as_str()), ("https://a.example", "eu-1"));
        assert!(settings.keys.session_token.is_none() && settings.ca_bundle.is_none());
        let args = ConnectionArgs {
            endpoint_url: Some("https://b.example".into()),
            region: Some("us-2".into()),
            ca_bundle: Some("ca.pem".into()),
            profile: None,
        };
        let settings = read(&args, FULL).unwrap();
        assert_eq!((settings.endpoint.as_str(), settings.region.as_str()), ("https://b.example", "us-2"));
        assert_eq!(settings.ca_bundle, Some("ca.pem".into()));
    }

    #[test]
    fn the_closer_variable_wins_and_an_empty_one_is_none() {
        let more = [
            FULL,
            &[("AWS_ENDPOINT_URL_SSM", "https://ssm.example"), ("AWS_REGION", "eu-2"), ("AWS_SESSION_TOKEN", "t")],
            &[("AWS_ENDPOINT_URL_APPCONFIG", "https://no.example"), ("AWS_CA_BUNDLE", "")],
        ]
        .concat();
        let settings = read(&ConnectionArgs::default(), &more).unwrap();
        assert_eq!((settings.endpoint.as_str(), settings.region.as_str()), ("https://ssm.example", "eu-2"));
        assert_eq!(settings.keys.session_token, Some(Secret::new("t")));
        assert!(settings.ca_bundle.is_none());
    }

    #[test]
    fn what_is_missing_is_named() {
        for (name, _) in FULL {
            let rest: Vec<_> = FULL.iter().filter(|(known, _)| known != name).copied().collect();
            let failure = read(&ConnectionArgs::default(), &rest).unwrap_err();
            assert!(failure.hint.unwrap().contains(name), "{name}");
            assert_eq!(failure.code, crate::exit::USAGE);
        }
    }
}
