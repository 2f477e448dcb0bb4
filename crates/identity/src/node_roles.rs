//! Which roles nodes may have.

use model::Error;
use policy::{Context, Kind, Policies, Policy, Principal, Request, Resource, decide};
use storage::Db;

use crate::iam;

/// The service that gives roles to nodes.
const SERVICE: &str = "ssm.amazonaws.com";

/// Whether an account has a role of this name, which may begin with a path (`service-role/NAME`), and the role's trust
/// policy lets Systems Manager give it to nodes.
///
/// # Errors
/// Those of the store.
pub async fn is_role_of_nodes(db: &Db, account: &str, region: &str, role: &str) -> Result<bool, Error> {
    let (path, name) = match role.rsplit_once('/') {
        Some((path, name)) => (format!("/{path}/"), name),
        None => ("/".to_owned(), role),
    };
    let found = iam::role_by_name(db, account, name).await?;
    let found = found.filter(|found| found.entity.name == name && found.entity.path == path);
    Ok(found.is_some_and(|found| trusts(found.details.trust.document(), &found.entity.arn(), account, region)))
}

/// Whether a role's trust policy means the service, when it acts for this account in this region.
pub(crate) fn trusts(trust: &str, role: &str, account: &str, region: &str) -> bool {
    let Ok(policy) = Policy::parse(trust, Kind::Trust) else { return false };
    let mut context = Context::new();
    context.add("aws:SourceAccount", account);
    context.add("aws:SourceArn", format!("arn:aws:ssm:{region}:{account}:managed-instance/mi-"));
    let resources = [Resource { policy: Some(&policy), ..Resource::new(role) }];
    let request = Request {
        principal: Principal::Service { name: SERVICE },
        id: "",
        action: "sts:AssumeRole",
        resources: &resources,
        context: &context,
    };
    decide(&Policies::default(), &request).allowed()
}

#[cfg(test)]
mod tests {
    use super::trusts;

    fn trusted(statement: &str) -> bool {
        let trust = format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement},"Action":"sts:AssumeRole"}}]}}"#);
        trusts(&trust, "arn:aws:iam::123456789012:role/node", "123456789012", "eu-1")
    }

    #[test]
    fn only_roles_that_name_the_service() {
        assert!(trusted(r#""Effect":"Allow","Principal":{"Service":"ssm.amazonaws.com"}"#));
        assert!(trusted(r#""Effect":"Allow","Principal":{"Service":["ec2.amazonaws.com","ssm.amazonaws.com"]}"#));
        assert!(!trusted(r#""Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"}"#));
        assert!(!trusted(r#""Effect":"Allow","Principal":{"AWS":"123456789012"}"#));
        assert!(!trusted(r#""Effect":"Deny","Principal":{"Service":"ssm.amazonaws.com"}"#));
        assert!(!trusts("", "arn:aws:iam::123456789012:role/node", "123456789012", "eu-1"));
    }

    #[test]
    fn conditions_may_ask_for_whom_the_service_acts() {
        let by = |account: &str| {
            trusted(&format!(
                r#""Effect":"Allow","Principal":{{"Service":"ssm.amazonaws.com"}},"Condition":{{
                    "StringEquals":{{"aws:SourceAccount":"{account}"}},
                    "ArnLike":{{"aws:SourceArn":"arn:aws:ssm:eu-1:{account}:*"}}}}"#
            ))
        };
        assert!(by("123456789012"));
        assert!(!by("999999999999"));
    }
}
