//! The chain: each entry of an account is sealed together with the seal before it. Pure.
//!
//! A seal is an HMAC under a key of the deployment, so that whoever can write to the database, but does not have the root
//! key, can neither change an entry nor leave one out without the chain showing it. Where chains begin and end is proven in
//! the same way: else the ends could be cut off.

use platform::Keys;
use ring::hmac;
use storage::journal::Recorded;

use crate::store::{Link, State};

/// How many bits of an event's id are the position of its entry: those above say which of the entry's calls it is.
const PART: u32 = 48;

/// The seal before an account's first entry.
pub(crate) const FIRST: &str = "";

/// The key under which a deployment seals.
pub(crate) fn key(keys: &Keys) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, &keys.derive("audit/chain"))
}

/// The seal of an entry behind the seal of the one before it, in hexadecimal.
pub(crate) fn seal(key: &hmac::Key, before: &str, recorded: &Recorded<String>) -> String {
    let entry = &recorded.entry;
    let (position, at) = (recorded.position.to_string(), entry.at.to_string());
    let fields = [
        before,
        &position,
        &at,
        &entry.account,
        &entry.region,
        &entry.principal,
        &entry.operation,
        &entry.resource,
        &entry.detail,
    ];
    hex(mac(key, fields).as_ref())
}

/// The proof of how far the journal is sealed and where each account's chain ends.
pub(crate) fn state_proof(key: &hmac::Key, state: &State) -> String {
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let mut fields = vec!["state".to_owned(), state.position.to_string()];
    fields.extend([number(state.fault.map(|fault| fault.position)), number(state.fault.map(|fault| fault.at))]);
    for (account, head) in &state.heads {
        fields.extend([account.clone(), head.position.to_string(), head.seal.clone()]);
    }
    hex(mac(key, fields.iter().map(String::as_str)).as_ref())
}

/// The proof of where an account's chain begins.
pub(crate) fn base_proof(key: &hmac::Key, account: &str, base: &Link) -> String {
    hex(mac(key, ["base", account, &base.position.to_string(), &base.seal]).as_ref())
}

/// The id of an event: a UUID (version 8) of the entry's position, of which of its calls it is, and 60 bits of a MAC, so that
/// nobody guesses one.
pub(crate) fn event_id(key: &hmac::Key, account: &str, position: i64, part: i64) -> String {
    let position = part << PART | position;
    let tag = mac(key, ["event", account, &position.to_string()]);
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&tag.as_ref()[..8]);
    bytes[8..].copy_from_slice(&position.to_be_bytes());
    bytes[6] = 0x80 | bytes[6] & 0x0f;
    bytes[8] = 0x80 | bytes[8] & 0x3f;
    let text = hex(&bytes);
    format!("{}-{}-{}-{}-{}", &text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..])
}

/// The position in the id of an event, and which of its calls it is; `None` for what is no id of an event of this account.
pub(crate) fn event_position(key: &hmac::Key, account: &str, id: &str) -> Option<(i64, i64)> {
    let digits: String = id.chars().filter(|letter| *letter != '-').collect();
    let low = i64::from_str_radix(digits.get(17..32)?, 16).ok()?;
    let high = i64::from_str_radix(digits.get(16..17)?, 16).ok()? & 0x3;
    let both = high << 60 | low;
    let (position, part) = (both & ((1 << PART) - 1), both >> PART);
    (event_id(key, account, position, part) == id.to_ascii_lowercase()).then_some((position, part))
}

fn mac<'a>(key: &hmac::Key, fields: impl IntoIterator<Item = &'a str>) -> hmac::Tag {
    let mut context = hmac::Context::with_key(key);
    for field in fields {
        // Lengths keep apart what would read the same when strung together.
        context.update(&field.len().to_be_bytes());
        context.update(field.as_bytes());
    }
    context.sign()
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use storage::journal::Entry;

    use super::*;
    use crate::store::Fault;

    fn key() -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, b"key")
    }

    fn recorded(position: i64) -> Recorded<String> {
        let text = str::to_owned;
        let entry = Entry {
            at: 1,
            account: text("a"),
            region: text("r"),
            principal: text("p"),
            operation: text("o"),
            resource: text("x"),
            detail: json!({ "k": 1 }).to_string(),
        };
        Recorded { position, entry }
    }

    #[test]
    fn every_part_counts() {
        let key = key();
        let sealed = seal(&key, FIRST, &recorded(1));
        assert_eq!(sealed, seal(&key, FIRST, &recorded(1)));
        let mut others = vec![seal(&key, "before", &recorded(1)), seal(&key, FIRST, &recorded(2))];
        let changes: [fn(&mut Entry<String>); 7] = [
            |entry| entry.at = 2,
            |entry| entry.account.push('b'),
            |entry| entry.region.push('b'),
            |entry| entry.principal.push('b'),
            |entry| entry.operation.push('b'),
            |entry| entry.resource.push('b'),
            |entry| entry.detail.push(' '),
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

    #[test]
    fn every_end_of_a_chain_counts() {
        let head = |position, seal: &str| Link { position, seal: seal.to_owned() };
        let state = State {
            position: 9,
            fault: None,
            heads: [("a".to_owned(), head(7, "s")), ("b".to_owned(), head(9, "t"))].into(),
        };
        let proof = state_proof(&key(), &state);
        let changes: [fn(&mut State); 5] = [
            |state| state.position = 8,
            |state| state.fault = Some(Fault { position: 0, at: 0 }),
            |state| drop(state.heads.remove("a")),
            |state| state.heads.get_mut("a").unwrap().position = 6,
            |state| state.heads.get_mut("b").unwrap().seal = "s".to_owned(),
        ];
        for change in changes {
            let mut other = state.clone();
            change(&mut other);
            assert_ne!(state_proof(&key(), &other), proof, "{other:?}");
        }
        assert_ne!(base_proof(&key(), "a", &head(7, "s")), base_proof(&key(), "b", &head(7, "s")));
    }

    #[test]
    fn an_event_is_found_by_its_id_and_by_nothing_else() {
        let key = key();
        for (position, part) in [(1, 0), (77, 63), (i64::from(u32::MAX), 1), ((1 << 48) - 1, (1 << 14) - 1)] {
            let id = event_id(&key, "a", position, part);
            assert_eq!((id.len(), &id[14..15]), (36, "8"), "{id}");
            assert_eq!(event_position(&key, "a", &id), Some((position, part)));
            assert_eq!(event_position(&key, "a", &id.to_uppercase()), Some((position, part)));
            assert_eq!(event_position(&key, "b", &id), None);
        }
        for id in ["", "x", "é", "00000000-0000-4000-8000-000000000001", &"9".repeat(40)] {
            assert_eq!(event_position(&key, "a", id), None, "{id}");
        }
    }
}
