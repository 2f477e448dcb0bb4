//! `YYYYMMDDTHHMMSSZ`, the only form of time that a signature knows.

const DAY_MS: i64 = 86_400_000;

/// `20260101T000000Z` for a time in milliseconds since 1970; years 0 to 9999.
#[must_use]
pub fn format(ms: i64) -> String {
    let (year, month, day) = civil(ms.div_euclid(DAY_MS));
    let second = ms.rem_euclid(DAY_MS) / 1000;
    format!("{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", second / 3600, second / 60 % 60, second % 60)
}

/// Milliseconds since 1970 of `20260101T000000Z`; `None` for any other form and for dates that do not exist.
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    let bytes = text.as_bytes();
    if bytes.len() != 16 || bytes[8] != b'T' || bytes[15] != b'Z' {
        return None;
    }
    let (year, month, day) = (number(&bytes[..4])?, number(&bytes[4..6])?, number(&bytes[6..8])?);
    let (hour, minute, second) = (number(&bytes[9..11])?, number(&bytes[11..13])?, number(&bytes[13..15])?);
    let days = days(year, month, day);
    let exists = civil(days) == (year, month, day) && hour < 24 && minute < 60 && second < 60;
    exists.then_some(days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000)
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i64::from(digit - b'0')))
}

/// Days since 1970 of a date of the proleptic Gregorian calendar. Years begin in March, so that leap days end them.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a number of days since 1970.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year + era * 400 + i64::from(month <= 2), month, of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_times_both_ways() {
        for (text, ms) in [
            ("19700101T000000Z", 0),
            ("20150830T123600Z", 1_440_938_160_000),
            ("20240229T235959Z", 1_709_251_199_000),
            ("20000301T000000Z", 951_868_800_000),
            ("19691231T235959Z", -1000),
        ] {
            assert_eq!(parse(text), Some(ms), "{text}");
            assert_eq!(format(ms), text);
        }
    }

    #[test]
    fn every_day_of_centuries_survives() {
        for day in -200_000..200_000 {
            assert_eq!(parse(&format(day * DAY_MS)), Some(day * DAY_MS));
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in ["", "20260101", "20260101T000000", "2026-01-01T00:00Z", "20260230T000000Z", "20250229T000000Z"] {
            assert_eq!(parse(text), None, "{text}");
        }
        for text in ["20261301T000000Z", "20260100T000000Z", "20260101T240000Z", "20260101T006000Z", "2026010+T000000Z"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
