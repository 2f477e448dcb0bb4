//! The chain: each entry of an account is sealed together with the seal before it. Pure.
//!
//! A seal is an HMAC under a key of the deployment, so that whoever can write to the database, but does not have the root
//! key, can neither change an entry nor leave one out without the chain showing it.

use ring::hmac;
use storage::journal::Recorded;

/// The seal before an account's first entry.
pub(crate) const FIRST: &str = "";

/// The seal of an entry behind the seal of the one before it, in hexadecimal.
pub(crate) fn seal(key: &hmac::Key, before: &str, recorded: &Recorded) -> String {
    let entry = &recorded.entry;
    let mut context = hmac::Context::with_key(key);
    let (position, at) = (recorded.position.to_string(), entry.at.to_string());
    let detail = entry.detail.to_string();
    let fields = [
        before,
        &position,
        &at,
        &entry.account,
        &entry.region,
        &entry.principal,
        &entry.operation,
        &entry.resource,
        &detail,
    ];
    for field in fields {
        // Lengths keep apart what would read the same when strung together.
        context.update(&field.len().to_be_bytes());
        context.update(field.as_bytes());
    }
    context.sign().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use storage::journal::Entry;

    use super::*;

    fn recorded(position: i64) -> Recorded {
        let text = str::to_owned;
        let entry = Entry {
            at: 1,
            account: text("a"),
            region: text("r"),
            principal: text("p"),
            operation: text("o"),
            resource: text("x"),
            detail: json!({ "k": 1 }),
        };
        Recorded { position, entry }
    }

    #[test]
    fn every_part_counts() {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"key");
        let sealed = seal(&key, FIRST, &recorded(1));
        assert_eq!(sealed, seal(&key, FIRST, &recorded(1)));
        let mut others = vec![seal(&key, "before", &recorded(1)), seal(&key, FIRST, &recorded(2))];
        let changes: [fn(&mut Entry); 7] = [
            |entry| entry.at = 2,
            |entry| entry.account.push('b'),
            |entry| entry.region.push('b'),
            |entry| entry.principal.push('b'),
            |entry| entry.operation.push('b'),
            |entry| entry.resource.push('b'),
            |entry| entry.detail = json!({ "k": 2 }),
        ];
        for change in changes {
            let mut other = recorded(1);
            change(&mut other.entry);
            others.push(seal(&key, FIRST, &other));
        }
        let mut shifted = recorded(1);
        (shifted.entry.account, shifted.entry.region) = ("ar".to_owned(), String::new());
        others.push(seal(&key, FIRST, &shifted));
        others.push(seal(&hmac::Key::new(hmac::HMAC_SHA256, b"other"), FIRST, &recorded(1)));
        assert!(others.iter().all(|other| *other != sealed));
    }
}
