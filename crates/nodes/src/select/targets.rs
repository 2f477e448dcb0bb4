//! What the API's targets mean. Pure.

use model::ssm::Target;
use model::{Fault, common};

use super::expression::{Expr, Field, Test};

/// The type that nodes have for resource groups.
pub(crate) const MANAGED_INSTANCE: &str = "AWS::SSM::ManagedInstance";

/// The nodes that all of the targets mean.
///
/// # Errors
/// `ValidationException` for a key that does not exist, and for one without values.
pub(crate) fn expression(targets: &[Target]) -> Result<Expr, Fault> {
    targets.iter().map(target).collect::<Result<Vec<_>, _>>().map(Expr::All)
}

fn target(target: &Target) -> Result<Expr, Fault> {
    let key = target.key.as_deref().unwrap_or_default();
    let values = target.values.clone().unwrap_or_default();
    if key == "*" {
        return Ok(Expr::Every);
    }
    if values.is_empty() {
        return Err(invalid(format!("The target {key} has no values.")));
    }
    Ok(match key {
        // The user guide writes it small.
        _ if key.eq_ignore_ascii_case("InstanceIds") && values == ["*"] => Expr::Every,
        _ if key.eq_ignore_ascii_case("InstanceIds") && values.iter().any(|value| value == "*") => {
            return Err(invalid("The value * of InstanceIds means all nodes: it stands alone."));
        }
        _ if key.eq_ignore_ascii_case("InstanceIds") => Expr::Is(Field::Id, Test::OneOf(values)),
        "tag-key" => Expr::Any(values.into_iter().map(|key| Expr::Is(Field::Tag(key), Test::Known)).collect()),
        "resource-groups:Name" => match <[String; 1]>::try_from(values) {
            Ok([group]) => Expr::Group(group),
            Err(_) => return Err(invalid("resource-groups:Name takes one group.")),
        },
        "resource-groups:ResourceTypeFilters" => {
            let nodes = values.iter().any(|kind| [MANAGED_INSTANCE, "AWS::AllSupported"].contains(&kind.as_str()));
            if nodes { Expr::Every } else { Expr::Any(Vec::new()) }
        }
        _ => match key.strip_prefix("tag:").filter(|tag| !tag.is_empty()) {
            Some(tag) => Expr::Is(Field::Tag(tag.to_owned()), Test::OneOf(values)),
            None => return Err(invalid(unknown(key))),
        },
    })
}

fn unknown(key: &str) -> String {
    format!(
        "The target key {key} is not supported. Use InstanceIds, tag:KEY, tag-key, resource-groups:Name or \
         resource-groups:ResourceTypeFilters."
    )
}

fn invalid(message: impl Into<String>) -> Fault {
    common::VALIDATION.with(message.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(given: &[(&str, &[&str])]) -> Result<Expr, &'static str> {
        let target = |(key, values): &(&str, &[&str])| Target {
            key: Some((*key).to_owned()),
            values: Some(values.iter().map(|value| (*value).to_owned()).collect()),
        };
        expression(&given.iter().map(target).collect::<Vec<_>>()).map_err(|fault| fault.shape.code)
    }

    #[test]
    fn targets_narrow_each_other() {
        let env = Expr::Is(Field::Tag("env".to_owned()), Test::OneOf(vec!["a".to_owned(), "b".to_owned()]));
        let keyed = Expr::Any(vec![Expr::Is(Field::Tag("k".to_owned()), Test::Known)]);
        assert_eq!(targets(&[("tag:env", &["a", "b"]), ("tag-key", &["k"])]), Ok(Expr::All(vec![env, keyed])));
        assert_eq!(targets(&[("InstanceIds", &["*"])]), Ok(Expr::All(vec![Expr::Every])));
        assert_eq!(targets(&[("instanceids", &["*"])]), Ok(Expr::All(vec![Expr::Every])));
        assert_eq!(targets(&[("*", &[])]), Ok(Expr::All(vec![Expr::Every])));
        assert!(targets(&[("InstanceIds", &["*", "mi-1"])]).is_err());
    }

    #[test]
    fn groups_are_of_types() {
        let web = || Expr::Group("web".to_owned());
        let group = ("resource-groups:Name", &["web"][..]);
        let kinds = "resource-groups:ResourceTypeFilters";
        assert_eq!(targets(&[group, (kinds, &[MANAGED_INSTANCE])]), Ok(Expr::All(vec![web(), Expr::Every])));
        assert_eq!(targets(&[group, (kinds, &["AWS::S3::Bucket"])]), Ok(Expr::All(vec![web(), Expr::Any(vec![])])));
        assert_eq!(targets(&[(kinds, &["AWS::EC2::Instance", MANAGED_INSTANCE])]), Ok(Expr::All(vec![Expr::Every])));
    }

    #[test]
    fn what_is_no_target() {
        for wrong in [("colour", &["red"][..]), ("tag:", &["a"]), ("tag:a", &[]), ("resource-groups:Name", &["a", "b"])]
        {
            assert_eq!(targets(&[wrong]), Err("ValidationException"), "{wrong:?}");
        }
    }
}
