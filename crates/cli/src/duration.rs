//! Spans of time and moments as people type them.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

const FORM: &str = "write it as 90s, 15m, 24h, 7d or 1h30m";

/// Reads a span of time: numbers with units, the largest first or not; a number alone is seconds.
///
/// # Errors
/// With a sentence that says how to write it.
pub(crate) fn parse(text: &str) -> Result<Duration, String> {
    let wrong = || format!("`{text}` is not a span of time: {FORM}");
    if let Ok(seconds) = text.parse() {
        return Ok(Duration::from_secs(seconds));
    }
    let (mut rest, mut total) = (text, 0_u64);
    while !rest.is_empty() {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit()).ok_or_else(wrong)?;
        let number: u64 = rest[..digits].parse().map_err(|_| wrong())?;
        let unit = unit(rest[digits..].chars().next()).ok_or_else(wrong)?;
        total = number.checked_mul(unit).and_then(|span| total.checked_add(span)).ok_or_else(wrong)?;
        rest = &rest[digits + 1..];
    }
    if text.is_empty() { Err(wrong()) } else { Ok(Duration::from_secs(total)) }
}

fn unit(letter: Option<char>) -> Option<u64> {
    Some(match letter? {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return None,
    })
}

/// Reads a span of time between two limits, in seconds.
///
/// # Errors
/// As [`parse`], and when it is outside the limits.
pub(crate) fn parse_within(text: &str, least: u64, most: u64) -> Result<Duration, String> {
    let span = parse(text)?;
    if (least..=most).contains(&span.as_secs()) {
        return Ok(span);
    }
    Err(format!("{text} is not between {} and {}", spell(least), spell(most)))
}

/// Reads a moment: a span from now on, a date (its first moment in UTC), or a date with time and zone.
///
/// # Errors
/// With a sentence that says how to write it.
pub(crate) fn parse_moment(text: &str, now: Timestamp) -> Result<Timestamp, String> {
    if let Ok(span) = parse(text) {
        return now.checked_add(span).map_err(|_| format!("`{text}` from now on is beyond the calendar"));
    }
    if let Ok(moment) = text.parse() {
        return Ok(moment);
    }
    let midnight = text.parse::<Date>().and_then(|date| date.to_zoned(TimeZone::UTC));
    midnight.map(|midnight| midnight.timestamp()).map_err(|_| {
        format!(
            "`{text}` is neither a span of time nor a date: write it as 24h, 7d, 2030-01-31 or 2030-01-31T12:00:00Z"
        )
    })
}

/// A span in the largest unit that it is a whole number of.
fn spell(seconds: u64) -> String {
    let units = [(86_400, "d"), (3_600, "h"), (60, "m")];
    let whole = units.iter().find(|(unit, _)| seconds >= *unit && seconds.is_multiple_of(*unit));
    whole.map_or_else(|| format!("{seconds}s"), |(unit, letter)| format!("{}{letter}", seconds / unit))
}

/// How long ago something was, for people: `12s ago`, `3h ago`. What lies ahead of our clock is now.
pub(crate) fn ago(seconds: i64) -> String {
    match seconds {
        ..1 => "now".to_owned(),
        1..120 => format!("{seconds}s ago"),
        120..7_200 => format!("{}m ago", seconds / 60),
        7_200..172_800 => format!("{}h ago", seconds / 3_600),
        _ => format!("{}d ago", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_as_people_type_them() {
        for (text, seconds) in
            [("90", 90), ("90s", 90), ("15m", 900), ("24h", 86_400), ("7d", 604_800), ("1h30m", 5_400), ("0", 0)]
        {
            assert_eq!(parse(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
    }

    #[test]
    fn what_is_no_span_is_refused_with_an_example() {
        for text in
            ["", "h", "5x", "-5s", "1.5h", "5 m", "5mm", "m5", "99999999999999999999s", "300000000000000d", "5µ"]
        {
            assert!(parse(text).unwrap_err().contains("24h"), "{text}");
        }
    }

    #[test]
    fn limits_are_told() {
        assert_eq!(parse_within("30s", 30, 2_592_000), Ok(Duration::from_secs(30)));
        assert_eq!(parse_within("29", 30, 2_592_000).unwrap_err(), "29 is not between 30s and 30d");
        assert!(parse_within("31d", 30, 2_592_000).is_err());
    }

    #[test]
    fn moments_are_spans_dates_or_times() {
        let now: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
        let moment = |text: &str| parse_moment(text, now).map(|moment| moment.to_string());
        assert_eq!(moment("24h").unwrap(), "2030-01-02T00:00:00Z");
        assert_eq!(moment("2030-02-03").unwrap(), "2030-02-03T00:00:00Z");
        assert_eq!(moment("2030-02-03T12:00:00+02:00").unwrap(), "2030-02-03T10:00:00Z");
        assert!(moment("2030-02-30").unwrap_err().contains("2030-01-31"));
        assert!(moment("tomorrow").is_err());
        assert!(moment("99999999999d").is_err());
    }

    #[test]
    fn ages_in_one_unit() {
        assert_eq!(ago(-3), "now");
        assert_eq!(ago(59), "59s ago");
        assert_eq!(ago(180), "3m ago");
        assert_eq!(ago(7_200), "2h ago");
        assert_eq!(ago(900_000), "10d ago");
    }
}
