//! The options of `run` by which parameters are served to programs on this machine.

use std::path::PathBuf;
use std::time::Duration;

use agent::{MAX_ENTRIES, MAX_OFFLINE, MAX_TTL, ServeParameters};

use crate::arguments::{Options, Variable};

/// How parameters are served, where that is wanted. Numbers can also come from the variables of AWS's extension.
pub(crate) fn read(options: &mut Options, variable: Variable<'_>) -> Result<Option<ServeParameters>, String> {
    if !options.flag("--parameters") {
        let other = options.beginning("--parameters-");
        return other.map_or(Ok(None), |name| Err(format!("{name} needs --parameters")));
    }
    let usual = ServeParameters::default();
    let mut number = |option: &str, name: &str, usual: u64, least: u64, most: u64| {
        let given = options.take(option).map(|text| (option.to_owned(), text));
        let given = given.or_else(|| variable(name).map(|text| (name.to_owned(), text)));
        let Some((whence, text)) = given else { return Ok(usual) };
        let number = text.parse().ok().filter(|number| (least..=most).contains(number));
        number.ok_or_else(|| format!("{whence} is a number from {least} to {most}, not {text:?}"))
    };
    let port = number("--parameters-port", "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", usual.port.into(), 1, 65_535)?;
    let ttl = number("--parameters-ttl", "SSM_PARAMETER_STORE_TTL", usual.ttl.as_secs(), 0, MAX_TTL.as_secs())?;
    let entries = usual.entries as u64;
    let entries =
        number("--parameters-cache", "PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE", entries, 0, MAX_ENTRIES as u64)?;
    let offline = number("--parameters-offline", "", usual.offline.as_secs(), 0, MAX_OFFLINE.as_secs())?;
    Ok(Some(ServeParameters {
        port: port.try_into().unwrap_or(usual.port),
        ttl: Duration::from_secs(ttl),
        entries: entries.try_into().unwrap_or(usual.entries),
        offline: Duration::from_secs(offline),
        token_file: options.take("--parameters-token").map(PathBuf::from),
        group: options.take("--parameters-group"),
    }))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::path::PathBuf;
    use std::time::Duration;

    use agent::ServeParameters;

    use crate::arguments::{Command, parse};

    fn read(line: &str, variables: &[(&str, &str)]) -> Result<Option<ServeParameters>, String> {
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let words = format!("run {line}");
        match parse(words.split_whitespace().map(OsString::from).collect(), &variable)? {
            Command::Run(run) => Ok(run.parameters),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn off_unless_asked_for() {
        assert_eq!(read("", &[("SSM_PARAMETER_STORE_TTL", "9")]), Ok(None));
        assert_eq!(read("--parameters", &[]), Ok(Some(ServeParameters::default())));
        assert!(read("--parameters-ttl 5", &[]).unwrap_err().contains("--parameters-ttl needs --parameters"));
    }

    #[test]
    fn settings_by_options_and_variables() {
        let line = "--parameters --parameters-port=9999 --parameters-ttl 0 --parameters-cache 10 --parameters-offline 60 \
                    --parameters-token /run/t --parameters-group www";
        let expected = ServeParameters {
            port: 9999,
            ttl: Duration::ZERO,
            entries: 10,
            offline: Duration::from_secs(60),
            token_file: Some(PathBuf::from("/run/t")),
            group: Some("www".to_owned()),
        };
        assert_eq!(read(line, &[]), Ok(Some(expected)));
        let variables = [
            ("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", "1"),
            ("SSM_PARAMETER_STORE_TTL", "2"),
            ("PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE", "3"),
        ];
        let found = read("--parameters --parameters-cache 4", &variables).unwrap().unwrap();
        assert_eq!((found.port, found.ttl, found.entries), (1, Duration::from_secs(2), 4));
    }

    #[test]
    fn numbers_have_limits() {
        for line in ["port 0", "port 65536", "ttl 301", "ttl x", "cache 1001", "offline 2592001", "offline -1"] {
            let message = read(&format!("--parameters --parameters-{line}"), &[]).unwrap_err();
            assert!(message.contains("is a number from"), "{line}: {message}");
        }
        let message = read("--parameters", &[("SSM_PARAMETER_STORE_TTL", "301")]).unwrap_err();
        assert!(message.starts_with("SSM_PARAMETER_STORE_TTL is a number from 0 to 300"), "{message}");
    }
}
