//! What is typed on a machine to enrol it. Codes go through the environment: arguments are seen by everybody on it.

use std::fs;

use serde_json::{Value, json};

use crate::connection::ConnectionSettings;
use crate::failure::Failure;
use crate::shell::quoted;

/// Where the certificate of the authority is put for amazon-ssm-agent.
const STOCK_CA: &str = "/etc/amazon/ssm/fleetwright-ca.pem";

/// The installer that the server offers; the machine trusts the authority that is written into the lines, and no other.
///
/// # Errors
/// When the authority's certificate cannot be read.
pub(super) fn install_command(settings: &ConnectionSettings, id: &str, code: &str) -> Result<String, Failure> {
    let (endpoint, region) = (settings.endpoint.trim_end_matches('/'), quoted(&settings.region));
    let script = format!("{endpoint}/_fleetwright/install.sh");
    let script = quoted(&script);
    let run = format!("FLEETWRIGHT_ACTIVATION_CODE={code} sh -s -- \\\n    --activation-id {id} --region {region}");
    let Some(pem) = authority(settings)? else { return Ok(format!("curl -fsSL {script} |\n    {run}")) };
    let pem = pem.trim();
    Ok(format!(
        "cat > fleetwright-ca.pem << 'END'\n{pem}\nEND\ncurl -fsSL --cacert fleetwright-ca.pem {script} |\n    {run}"
    ))
}

fn authority(settings: &ConnectionSettings) -> Result<Option<String>, Failure> {
    let Some(path) = settings.ca_bundle.as_ref().filter(|_| settings.endpoint.starts_with("https:")) else {
        return Ok(None);
    };
    let read = fs::read_to_string(path);
    read.map(Some).map_err(|error| Failure::usage(format!("cannot read the CA bundle {}: {error}", path.display())))
}

/// The settings file of amazon-ssm-agent.
pub(super) fn stock_settings(settings: &ConnectionSettings) -> Value {
    let endpoint = settings.endpoint.trim_end_matches('/');
    json!({
        "Identity": { "ConsumptionOrder": ["OnPrem"] },
        "Agent": { "Region": settings.region },
        "Ssm": { "Endpoint": endpoint },
        "Mds": { "Endpoint": endpoint },
        "Mgs": { "Endpoint": endpoint, "Region": settings.region },
    })
}

/// The commands that enrol amazon-ssm-agent, once its settings are in place. It takes its code as an argument and in no other
/// way, and trusts the authorities of the system, or those in a file that the environment names.
///
/// # Errors
/// When the authority's certificate cannot be read.
pub(super) fn stock_commands(settings: &ConnectionSettings, id: &str, code: &str) -> Result<String, Failure> {
    let region = quoted(&settings.region);
    let register = format!("amazon-ssm-agent -register -id {id} -code {code} -region {region}");
    let Some(pem) = authority(settings)? else { return Ok(format!("{register}\nsystemctl restart amazon-ssm-agent")) };
    let pem = pem.trim();
    Ok(format!(
        "cat > {STOCK_CA} << 'END'\n{pem}\nEND\n\
         mkdir -p /etc/systemd/system/amazon-ssm-agent.service.d\n\
         printf '[Service]\\nEnvironment=SSL_CERT_FILE={STOCK_CA}\\n' \\\n    \
         > /etc/systemd/system/amazon-ssm-agent.service.d/fleetwright.conf\n\
         SSL_CERT_FILE={STOCK_CA} {register}\n\
         systemctl daemon-reload && systemctl restart amazon-ssm-agent"
    ))
}

#[cfg(test)]
mod tests {
    use wire::Secret;
    use wire::client::Keys;

    use super::*;

    fn settings(endpoint: &str) -> ConnectionSettings {
        let keys = Keys { access_key_id: "AKIA".into(), secret: Secret::new("hush"), session_token: None };
        ConnectionSettings { endpoint: endpoint.into(), region: "us-east-1".into(), keys, ca_bundle: None }
    }

    #[test]
    fn the_lines_can_be_pasted() {
        let mut settings = settings("https://fleet:8443/");
        let plain = install_command(&settings, "id-1", "code1").unwrap();
        let run = "FLEETWRIGHT_ACTIVATION_CODE=code1 sh -s -- \\\n    --activation-id id-1 --region us-east-1";
        assert_eq!(plain, format!("curl -fsSL https://fleet:8443/_fleetwright/install.sh |\n    {run}"));
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "-----BEGIN CERTIFICATE-----\nA\n").unwrap();
        settings.ca_bundle = Some(file.path().to_owned());
        let pinned = install_command(&settings, "id-1", "code1").unwrap();
        assert!(pinned.contains("\n-----BEGIN CERTIFICATE-----\nA\nEND\n") && pinned.contains("--cacert"), "{pinned}");
        settings.ca_bundle = Some("/nowhere/ca.pem".into());
        assert!(install_command(&settings, "id-1", "code1").is_err());
    }

    #[test]
    fn the_stock_agent_gets_whole_urls() {
        let settings = settings("https://fleet:8443");
        let file = stock_settings(&settings);
        assert_eq!(file["Mds"]["Endpoint"], "https://fleet:8443");
        let register = "amazon-ssm-agent -register -id i -code c -region us-east-1";
        assert!(stock_commands(&settings, "i", "c").unwrap().starts_with(register));
        let ca = tempfile::NamedTempFile::new().unwrap();
        fs::write(ca.path(), "-----BEGIN CERTIFICATE-----\nA\n").unwrap();
        let pinned = ConnectionSettings { ca_bundle: Some(ca.path().to_owned()), ..settings };
        let pinned = stock_commands(&pinned, "i", "c").unwrap();
        assert!(pinned.starts_with("cat > /etc/amazon/ssm/fleetwright-ca.pem << 'END'\n-----BEGIN"), "{pinned}");
    }
}
