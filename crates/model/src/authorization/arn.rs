//! The patterns of ARNs in rows: filling them, and telling whether an ARN is of one.

use std::borrow::Cow;

use serde_json::Value;

use super::text;

/// The ARN that `value`, with other members of the input, stands for in a region and account.
pub(super) fn fill(pattern: &'static str, input: &Value, value: &str, [region, account]: [&str; 2]) -> String {
    let mut arn = String::with_capacity(pattern.len() + value.len() + account.len());
    for piece in pieces(pattern) {
        match piece {
            Piece::Text(text) => arn.push_str(text),
            Piece::Hole("region") => arn.push_str(region),
            Piece::Hole("account") => arn.push_str(account),
            Piece::Hole("" | "+") => arn.push_str(value.strip_prefix('/').unwrap_or(value)),
            Piece::Hole(name) => arn.push_str(&member(input, name)),
        }
    }
    arn
}

/// A member that an ARN takes beside the value: `Name`, or `Name|default`.
fn member<'v>(input: &'v Value, name: &'static str) -> Cow<'v, str> {
    let (name, default) = name.split_once('|').unwrap_or((name, "*"));
    input.get(name).and_then(text).unwrap_or(default.into())
}

/// Whether an ARN is one of that pattern, in whatever region and account.
pub(super) fn fits(pattern: &'static str, arn: &str) -> bool {
    match (split(pattern), split(arn)) {
        (Some((service, resource)), Some((of, rest))) => service == of && covers(resource, rest),
        _ => false,
    }
}

/// Service and resource.
fn split(arn: &str) -> Option<(&str, &str)> {
    let mut parts = arn.splitn(6, ':');
    Some((parts.nth(2)?, parts.nth(2)?))
}

/// Whether the holes of `pattern` can be filled to give `text`: each with something, and only `{+}` with slashes.
fn covers(pattern: &'static str, text: &str) -> bool {
    let mut rest = text;
    let mut pieces = pieces(pattern).peekable();
    while let Some(piece) = pieces.next() {
        let end = match (piece, pieces.peek()) {
            (Piece::Text(literal), _) => rest.starts_with(literal).then_some(literal.len()),
            (Piece::Hole(_), Some(Piece::Text(next))) => rest.find(next),
            (Piece::Hole(_), _) => Some(rest.len()),
        };
        let Some((filled, after)) = end.and_then(|end| rest.split_at_checked(end)) else { return false };
        if filled.is_empty() || (filled.contains('/') && matches!(piece, Piece::Hole(name) if name != "+")) {
            return false;
        }
        rest = after;
    }
    rest.is_empty()
}

#[derive(Clone, Copy)]
enum Piece {
    Text(&'static str),
    /// What stands between braces.
    Hole(&'static str),
}

fn pieces(pattern: &'static str) -> impl Iterator<Item = Piece> {
    let of = |part: &'static str| match part.split_once('}') {
        Some((hole, text)) => [Some(Piece::Hole(hole)), Some(Piece::Text(text))],
        None => [Some(Piece::Text(part)), None],
    };
    let is_there = |piece: &Piece| !matches!(piece, Piece::Text(""));
    pattern.split('{').flat_map(of).flatten().filter(is_there)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const HERE: [&str; 2] = ["eu-1", "123456789012"];

    #[test]
    fn holes_are_filled() {
        let input = json!({"App": "a1", "Version": 3});
        let cases = [
            ("arn:aws:ssm:{region}:{account}:document/{}", "Mine", "arn:aws:ssm:eu-1:123456789012:document/Mine"),
            ("arn:aws:ssm:{region}:{account}:parameter/{+}", "/a/b", "arn:aws:ssm:eu-1:123456789012:parameter/a/b"),
            ("arn:aws:iam::{account}:user{Path|/}{}", "alice", "arn:aws:iam::123456789012:user/alice"),
            ("arn:aws:x:::application/{App}/environment/{}", "e", "arn:aws:x:::application/a1/environment/e"),
            ("arn:aws:x:::application/{Gone}/environment/{}", "e", "arn:aws:x:::application/*/environment/e"),
            ("arn:aws:x:::extension/{}/{Version|*}", "e", "arn:aws:x:::extension/e/3"),
            (
                "arn:aws:ssm:{region}:{account}:opsitemgroup/default",
                "x",
                "arn:aws:ssm:eu-1:123456789012:opsitemgroup/default",
            ),
        ];
        for (pattern, value, expected) in cases {
            assert_eq!(fill(pattern, &input, value, HERE), expected);
        }
    }

    #[test]
    fn an_arn_is_of_one_kind() {
        let application = "arn:aws:appconfig:{region}:{account}:application/{}";
        let environment = "arn:aws:appconfig:{region}:{account}:application/{ApplicationId}/environment/{}";
        let parameter = "arn:aws:ssm:{region}:{account}:parameter/{+}";
        let group = "arn:aws:ssm:{region}:{account}:opsitemgroup/default";
        let cases = [
            (application, "arn:aws:appconfig:eu-1:1:application/a", true),
            (application, "arn:aws:appconfig:eu-1:1:application/a/environment/b", false),
            (environment, "arn:aws:appconfig:eu-1:1:application/a/environment/b", true),
            (environment, "arn:aws:appconfig:eu-1:1:application/a/environment/", false),
            (environment, "arn:aws:appconfig:eu-1:1:application//environment/b", false),
            (environment, "arn:aws:appconfig:eu-1:1:application/a/configurationprofile/b", false),
            (parameter, "arn:aws-cn:ssm:eu-1:1:parameter/a/b:c", true),
            (parameter, "arn:aws:ssm:eu-1:1:parameter", false),
            (parameter, "arn:aws:kms:eu-1:1:parameter/a", false),
            (parameter, "arn:aws:ssm:eu-1", false),
            (group, "arn:aws:ssm:eu-1:1:opsitemgroup/default", true),
            (group, "arn:aws:ssm:eu-1:1:opsitemgroup/default2", false),
        ];
        for (pattern, arn, expected) in cases {
            assert_eq!(fits(pattern, arn), expected, "{pattern} {arn}");
        }
    }
}
