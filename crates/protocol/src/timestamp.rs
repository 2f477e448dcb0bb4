//! Points in time as the node protocol writes them: `2026-11-22T07:32:30.418Z`, always UTC, always milliseconds.

const DAY_MS: i64 = 86_400_000;
/// Days from 0000-03-01 to 1970-01-01. Years that start in March have their leap day at the end.
const EPOCH_DAYS: i64 = 719_468;
/// Days in 400 years.
const ERA_DAYS: i64 = 146_097;

/// Text for milliseconds since 1970. Meant for the years 0 to 9999; others give text that [`parse`] refuses.
#[must_use]
pub fn format(millis: i64) -> String {
    let (year, month, day) = civil(millis.div_euclid(DAY_MS));
    let rest = millis.rem_euclid(DAY_MS);
    let (hour, minute, second) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z", rest % 1000)
}

/// Milliseconds since 1970 from text. A fraction may be absent or of any length (cut to milliseconds).
/// `None` for anything else, days that do not exist included.
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    let rest = text.strip_suffix('Z')?;
    let (date, time) = rest.split_once('T')?;
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    let days = days(year, month, day);
    if civil(days) != (year, month, day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some(days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + millis(fraction)?)
}

fn numbers(text: &str, separator: char, widths: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = text.split(separator);
    let mut found = [0; 3];
    for (slot, width) in found.iter_mut().zip(widths) {
        *slot = parts.next().filter(|part| part.len() == width).and_then(digits)?;
    }
    parts.next().is_none().then_some(found)
}

fn millis(fraction: &str) -> Option<i64> {
    digits(fraction)?;
    let padded: String = fraction.chars().chain("00".chars()).take(3).collect();
    padded.parse().ok()
}

fn digits(text: &str) -> Option<i64> {
    let plain = !text.is_empty() && text.len() < 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Year, month and day of a day counted from 1970-01-01.
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + EPOCH_DAYS;
    let era = shifted.div_euclid(ERA_DAYS);
    let day_of_era = shifted.rem_euclid(ERA_DAYS);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

/// The inverse of [`civil`] for days that exist.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let shifted = year - i64::from(month <= 2);
    let era = shifted.div_euclid(400);
    let year_of_era = shifted.rem_euclid(400);
    let march_month = (month + 9) % 12;
    let day_of_year = (153 * march_month + 2) / 5 + day - 1;
    era * ERA_DAYS + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH_DAYS
}

#[cfg(test)]
mod tests {
    use super::{format, parse};
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn known_days() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (1_795_332_750_418, "2026-11-22T07:32:30.418Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(format(millis), text);
            assert_eq!(parse(text), Some(millis));
        }
    }

    #[test]
    fn fractions_of_any_length() {
        assert_eq!(parse("1970-01-01T00:00:01Z"), Some(1000));
        assert_eq!(parse("1970-01-01T00:00:01.5Z"), Some(1500));
        assert_eq!(parse("1970-01-01T00:00:01.123456789Z"), Some(1123));
    }

    #[test]
    fn what_is_no_time() {
        for text in [
            "",
            "Z",
            "1970-01-01",
            "1970-01-01T00:00:00",
            "1970-01-01T00:00:00+01:00",
            "1970-13-01T00:00:00Z",
            "1970-00-01T00:00:00Z",
            "1970-02-29T00:00:00Z",
            "1970-01-01T24:00:00Z",
            "1970-01-01T00:00:60Z",
            "1970-1-01T00:00:00Z",
            "1970-01-01T00:00:00.Z",
            "1970-01-01T00:00:00.x1Z",
            "1970-01-01T00:00:00:00Z",
            "+970-01-01T00:00:00Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn there_and_back(millis in -62_167_219_200_000_i64..=253_402_300_799_999) {
            prop_assert_eq!(parse(&format(millis)), Some(millis));
        }

        #[test]
        fn any_text_is_answered(text in ".*") {
            let _ = parse(&text);
        }
    }
}
