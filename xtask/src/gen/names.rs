//! From the names of the models to names of Rust.

/// `ssm-incidents` -> `ssm_incidents`.
pub(crate) fn module(service: &str) -> String {
    service.replace('-', "_")
}

/// `OutputS3BucketName` -> `output_s3_bucket_name`, `IPAddress` -> `ip_address`, `Type` -> `r#type`.
pub(crate) fn field(name: &str) -> String {
    let snake = words(name).join("_");
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

/// `InvalidInstanceId` -> `INVALID_INSTANCE_ID`.
pub(crate) fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// The words of a camel-case name, in lower case. A run of capitals is one word up to the capital that starts the next.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    for (at, &this) in chars.iter().enumerate() {
        if this == '_' {
            continue;
        }
        if starts_word(&chars, at) || words.is_empty() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(this.to_lowercase());
        }
    }
    words
}

fn starts_word(chars: &[char], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| chars[before]) else { return true };
    let next_is_lower = chars.get(at + 1).is_some_and(char::is_ascii_lowercase);
    before == '_' || chars[at].is_ascii_uppercase() && (!before.is_ascii_uppercase() || next_is_lower)
}

const KEYWORDS: [&str; 38] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut",
    "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "type", "use", "where",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case() {
        let cases = [
            ("InstanceIds", "instance_ids"),
            ("OutputS3BucketName", "output_s3_bucket_name"),
            ("S3OutputUrl", "s3_output_url"),
            ("IPAddress", "ip_address"),
            ("CVEIds", "cve_ids"),
            ("SSMConnectionChannel", "ssm_connection_channel"),
            ("KMSKeyId", "kms_key_id"),
            ("NotificationArn", "notification_arn"),
            ("roleArn", "role_arn"),
            ("Type", "r#type"),
        ];
        for (name, expected) in cases {
            assert_eq!(field(name), expected);
        }
    }

    #[test]
    fn constants_are_screaming() {
        assert_eq!(constant("InvalidInstanceId"), "INVALID_INSTANCE_ID");
        assert_eq!(constant("RAMInternalIdMismatchException"), "RAM_INTERNAL_ID_MISMATCH_EXCEPTION");
    }
}
