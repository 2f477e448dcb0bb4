//! Times as they travel.

use jiff::{Timestamp, fmt::rfc2822, tz::TimeZone};
use model::schema::TimestampFormat;
use serde_json::Value;

/// Canonical form: seconds with up to three decimals, as a whole number where it is one.
pub(super) fn seconds(ms: i64) -> Value {
    if ms % 1000 == 0 {
        return Value::from(ms / 1000);
    }
    #[allow(clippy::cast_precision_loss, reason = "milliseconds are exact in 53 bits for 285,000 years")]
    Value::from(ms as f64 / 1000.0)
}

/// Milliseconds of a canonical time.
pub(super) fn from_seconds(value: &Value) -> Option<i64> {
    model::Timestamp::read(value).map(|time| time.0)
}

/// Milliseconds of a time in one of the textual formats.
pub(super) fn parse(text: &str, format: TimestampFormat) -> Option<i64> {
    match format {
        TimestampFormat::UnixTimestamp => from_seconds(&text.parse::<f64>().ok().map(Value::from)?),
        TimestampFormat::Iso8601 => text.parse::<Timestamp>().ok().map(Timestamp::as_millisecond),
        TimestampFormat::Rfc822 => rfc2822::parse(text).ok().map(|time| time.timestamp().as_millisecond()),
    }
}

/// A time as text; `None` when it is beyond the calendar.
pub(super) fn format(ms: i64, format: TimestampFormat) -> Option<String> {
    let time = Timestamp::from_millisecond(ms).ok()?;
    match format {
        TimestampFormat::UnixTimestamp => Some(seconds(ms).to_string()),
        TimestampFormat::Iso8601 => Some(time.to_string()),
        TimestampFormat::Rfc822 => Some(time.to_zoned(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_formats_both_ways() {
        let ms = 1_795_332_750_418;
        for (as_text, as_format, back) in [
            ("1795332750.418", TimestampFormat::UnixTimestamp, ms),
            ("2026-11-22T07:32:30.418Z", TimestampFormat::Iso8601, ms),
            ("Sun, 22 Nov 2026 07:32:30 GMT", TimestampFormat::Rfc822, 1_795_332_750_000),
        ] {
            assert_eq!(format(ms, as_format).as_deref(), Some(as_text));
            assert_eq!(parse(as_text, as_format), Some(back));
        }
        assert_eq!(format(1000, TimestampFormat::UnixTimestamp).as_deref(), Some("1"));
        assert_eq!(format(0, TimestampFormat::Iso8601).as_deref(), Some("1970-01-01T00:00:00Z"));
    }

    #[test]
    fn offsets_are_understood_and_nonsense_is_not() {
        assert_eq!(parse("2026-11-22T09:32:30+02:00", TimestampFormat::Iso8601), Some(1_795_332_750_000));
        for format in [TimestampFormat::UnixTimestamp, TimestampFormat::Iso8601, TimestampFormat::Rfc822] {
            for text in ["", "yesterday", "NaN", "inf", "1e300"] {
                assert_eq!(parse(text, format), None, "{text} {format:?}");
            }
        }
    }
}
