//! CBOR bodies (RFC 8949), as far as JSON has words for what is in them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Number, Value};

use super::Unreadable;

/// How deep values may be nested.
const DEEPEST: usize = 64;
/// Ends what was begun without a length.
const BREAK: u8 = 0xff;

/// The object of a body; an empty body is an empty object. Bytes become base64, times their seconds.
///
/// # Errors
/// When it is not CBOR, not an object, or holds what JSON cannot.
pub(crate) fn object(body: &[u8]) -> Result<Value, Unreadable> {
    if body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    let mut reader = Reader { rest: body };
    match reader.value(0) {
        Some(Value::Object(members)) if reader.rest.is_empty() => Ok(Value::Object(members)),
        Some(_) => Err(Unreadable::new("The body is not a CBOR map.")),
        None => Err(Unreadable::new("The body is not CBOR.")),
    }
}

/// A value as CBOR.
pub(crate) fn write(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    put(&mut out, value);
    out
}

struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|byte| byte[0])
    }

    /// The number behind a first byte; `None` within for a length that is not told.
    fn argument(&mut self, first: u8) -> Option<Option<u64>> {
        let bytes = match first & 0x1f {
            small @ 0..=23 => return Some(Some(small.into())),
            24 => self.take(1)?,
            25 => self.take(2)?,
            26 => self.take(4)?,
            27 => self.take(8)?,
            31 => return Some(None),
            _ => return None,
        };
        Some(Some(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))))
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        let first = self.byte()?;
        match first >> 5 {
            0 => Some(self.argument(first)??.into()),
            1 => Some(i64::try_from(self.argument(first)??).ok()?.checked_neg()?.checked_sub(1)?.into()),
            2 => Some(STANDARD.encode(self.string(first)?).into()),
            3 => Some(String::from_utf8(self.string(first)?).ok()?.into()),
            4 => self.array(first, depth),
            5 => self.map(first, depth),
            6 => {
                self.argument(first)??;
                self.value(depth + 1)
            }
            _ => self.simple(first),
        }
    }

    /// Bytes or text, whole or in pieces.
    fn string(&mut self, first: u8) -> Option<Vec<u8>> {
        if let Some(length) = self.argument(first)? {
            return Some(self.take(usize::try_from(length).ok()?)?.to_vec());
        }
        let mut whole = Vec::new();
        loop {
            let piece = self.byte()?;
            if piece == BREAK {
                return Some(whole);
            }
            if piece >> 5 != first >> 5 {
                return None;
            }
            let length = self.argument(piece)??;
            whole.extend_from_slice(self.take(usize::try_from(length).ok()?)?);
        }
    }

    fn array(&mut self, first: u8, depth: usize) -> Option<Value> {
        let mut left = self.argument(first)?;
        let mut items = Vec::new();
        while self.goes_on(&mut left)? {
            items.push(self.value(depth + 1)?);
        }
        Some(Value::Array(items))
    }

    fn map(&mut self, first: u8, depth: usize) -> Option<Value> {
        let mut left = self.argument(first)?;
        let mut members = Map::new();
        while self.goes_on(&mut left)? {
            let Value::String(name) = self.value(depth + 1)? else { return None };
            members.insert(name, self.value(depth + 1)?);
        }
        Some(Value::Object(members))
    }

    /// Whether another item follows, of those that are left.
    fn goes_on(&mut self, left: &mut Option<u64>) -> Option<bool> {
        match left {
            Some(0) => Some(false),
            Some(left) => {
                *left -= 1;
                Some(true)
            }
            None if *self.rest.first()? == BREAK => {
                self.byte()?;
                Some(false)
            }
            None => Some(true),
        }
    }

    fn simple(&mut self, first: u8) -> Option<Value> {
        match first & 0x1f {
            20 => Some(false.into()),
            21 => Some(true.into()),
            22 | 23 => Some(Value::Null),
            25 => real(half(u16::from_be_bytes(self.take(2)?.try_into().ok()?))),
            26 => real(f32::from_be_bytes(self.take(4)?.try_into().ok()?).into()),
            27 => real(f64::from_be_bytes(self.take(8)?.try_into().ok()?)),
            _ => None,
        }
    }
}

/// A number; one without a fraction as such, so that times and counts in either form are the same.
fn real(number: f64) -> Option<Value> {
    #[allow(clippy::cast_possible_truncation, reason = "the bounds are asked before")]
    if number.fract() == 0.0 && number.abs() < 9e15 {
        return Some((number as i64).into());
    }
    Number::from_f64(number).map(Value::Number)
}

fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

fn put(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null => out.push(0xf6),
        Value::Bool(value) => out.push(if *value { 0xf5 } else { 0xf4 }),
        Value::Number(number) => put_number(out, number),
        Value::String(text) => {
            head(out, 3, text.len() as u64);
            out.extend_from_slice(text.as_bytes());
        }
        Value::Array(items) => {
            head(out, 4, items.len() as u64);
            items.iter().for_each(|item| put(out, item));
        }
        Value::Object(members) => {
            head(out, 5, members.len() as u64);
            for (name, value) in members {
                head(out, 3, name.len() as u64);
                out.extend_from_slice(name.as_bytes());
                put(out, value);
            }
        }
    }
}

fn put_number(out: &mut Vec<u8>, number: &Number) {
    match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => head(out, 0, number),
        (None, Some(number)) => head(out, 1, number.unsigned_abs() - 1),
        (None, None) => {
            out.push(0xfb);
            out.extend_from_slice(&number.as_f64().unwrap_or_default().to_be_bytes());
        }
    }
}

/// The first byte of an item with its number, in the shortest form.
fn head(out: &mut Vec<u8>, kind: u8, number: u64) {
    let bytes = number.to_be_bytes();
    let (small, length) = match number {
        #[allow(clippy::cast_possible_truncation, reason = "it is below 24")]
        0..=23 => (number as u8, 0),
        24..=0xff => (24, 1),
        0x100..=0xffff => (25, 2),
        0x1_0000..=0xffff_ffff => (26, 4),
        _ => (27, 8),
    };
    out.push(kind << 5 | small);
    out.extend_from_slice(&bytes[bytes.len() - length..]);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
    }

    #[test]
    fn values_go_and_come_back() {
        let value = json!({
            "a": [1, 23, 24, 255, 256, 65_536, u64::MAX, -1, -24, -25, i64::MIN, 1.5],
            "b": { "c": null, "d": true, "e": false, "ü": "x".repeat(300) }
        });
        assert_eq!(object(&write(&value)), Ok(value));
        assert_eq!(object(&[]), Ok(json!({})));
    }

    #[test]
    fn what_others_write() {
        // From RFC 8949's appendix: halves, singles, tags, bytes, lengths that are not told.
        for (bytes, expected) in [
            ("a16161f93e00", json!({ "a": 1.5 })),
            ("a16161fa47c35000", json!({ "a": 100_000 })),
            ("a16161c11a514b67b0", json!({ "a": 1_363_896_240 })),
            ("a161614401020304", json!({ "a": "AQIDBA==" })),
            ("bf61610161629f0203ffff", json!({ "a": 1, "b": [2, 3] })),
            ("a161617f657374726561646d696e67ff", json!({ "a": "streaming" })),
        ] {
            assert_eq!(object(&hex(bytes)), Ok(expected), "{bytes}");
        }
    }

    #[test]
    fn what_is_no_object_is_refused() {
        for bytes in [
            "00",
            "80",
            "a1",
            "a16161",
            "a10102",
            "a161617fff00",
            "a16161ff",
            "a16161fc",
            "a061",
            "bf",
            "a161615f6161ff",
        ] {
            assert!(object(&hex(bytes)).is_err(), "{bytes}");
        }
        assert!(object(&[0x81; 100_000]).is_err(), "too deep");
        assert!(object(&hex("a161619bffffffffffffffff")).is_err(), "a length that cannot be");
    }
}
