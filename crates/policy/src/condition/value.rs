//! Values of conditions as the types that operators compare.

use std::cmp::Ordering;
use std::net::IpAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// A number; whole ones are compared exactly, whatever their size.
#[derive(Clone, Copy, Debug)]
pub(super) enum Number {
    Whole(i64),
    Decimal(f64),
}

impl Number {
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Ok(whole) = text.parse() {
            return Some(Self::Whole(whole));
        }
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        text.parse().ok().filter(|number: &f64| is_plain && number.is_finite()).map(Self::Decimal)
    }

    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(left), Self::Whole(right)) => Some(left.cmp(right)),
            _ => self.decimal().partial_cmp(&other.decimal()),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "what it is compared with is no more precise")]
    fn decimal(self) -> f64 {
        match self {
            Self::Whole(whole) => whole as f64,
            Self::Decimal(decimal) => decimal,
        }
    }
}

/// `true` or `false`, in any case.
pub(super) fn boolean(text: &str) -> Option<bool> {
    let is = |word: &str| text.eq_ignore_ascii_case(word);
    if is("true") { Some(true) } else { is("false").then_some(false) }
}

pub(super) fn binary(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Nanoseconds since 1970 of a time in the W3C profile of ISO 8601 (`2026`, `2026-01`, `2026-01-31`,
/// `2026-01-31T12:00Z`, ... with seconds, fractions and offsets) or in epoch seconds. Four digits are a year. Without an
/// offset it is UTC.
pub(super) fn date(text: &str) -> Option<i128> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        4 if digits => civil(&format!("{text}-01-01")),
        7 if text.as_bytes().get(4) == Some(&b'-') => civil(&format!("{text}-01")),
        _ => {
            epoch(text).or_else(|| text.parse::<Timestamp>().ok().map(Timestamp::as_nanosecond)).or_else(|| civil(text))
        }
    }
}

fn civil(text: &str) -> Option<i128> {
    let time: DateTime = text.parse().ok()?;
    time.to_zoned(TimeZone::UTC).ok().map(|time: Zoned| time.timestamp().as_nanosecond())
}

fn epoch(text: &str) -> Option<i128> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (seconds, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_number =
        |part: &str, longest| (1..=longest).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(seconds, 15) || !is_number(fraction, 9) {
        return None;
    }
    let nanos = seconds.parse::<i128>().ok()? * 1_000_000_000 + format!("{fraction:0<9}").parse::<i128>().ok()?;
    Some(if unsigned.len() < text.len() { -nanos } else { nanos })
}

/// An address; one of IPv4 that is written as IPv6 is the one of IPv4.
pub(super) fn address(text: &str) -> Option<IpAddr> {
    text.parse().ok().map(|address: IpAddr| address.to_canonical())
}

/// A range of addresses. Alone, an address is a range of one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().ok()?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(longest), |bits| bits.parse().ok())?;
        (bits <= longest).then_some(Self { address, bits })
    }

    pub(super) fn contains(&self, other: IpAddr) -> bool {
        match (self.address, other) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                same_start(network.to_bits().into(), address.to_bits().into(), self.bits, 32)
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                same_start(network.to_bits(), address.to_bits(), self.bits, 128)
            }
            _ => false,
        }
    }
}

/// Whether the first `bits` of two numbers of `width` bits are the same.
fn same_start(left: u128, right: u128, bits: u8, width: u8) -> bool {
    (left ^ right).checked_shr(u32::from(width - bits)).unwrap_or(0) == 0
}
