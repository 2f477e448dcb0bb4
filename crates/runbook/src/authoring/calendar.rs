//! Change calendars: text in the format of iCalendar.

use super::Fault;

/// Checks that the text is a calendar: what begins ends, its type is known, and every event says when it is.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    let mut open: Vec<Component> = Vec::new();
    let mut calendars = 0;
    for (index, line) in text.lines().enumerate() {
        // A line that begins with space goes on with the one before.
        if line.trim().is_empty() || line.starts_with([' ', '\t']) {
            continue;
        }
        let wrong = |message: &str| Fault { at: Some((index + 1, 1)), ..Fault::whole(message) };
        let (name, value) = line.split_once(':').ok_or_else(|| wrong("a line of a calendar is NAME:VALUE"))?;
        let name = name.split(';').next().unwrap_or_default().to_ascii_uppercase();
        match (name.as_str(), open.last_mut()) {
            ("BEGIN", None) if value.trim() != "VCALENDAR" => {
                return Err(wrong("a calendar begins with BEGIN:VCALENDAR"));
            }
            ("BEGIN", None) if calendars > 0 => return Err(wrong("there is more than one calendar in it")),
            ("BEGIN", _) => {
                calendars += usize::from(open.is_empty());
                open.push(Component { name: value.trim().to_owned(), seen: Vec::new() });
            }
            (_, None) => return Err(wrong("a calendar begins with BEGIN:VCALENDAR")),
            ("END", Some(last)) if last.name == value.trim() => {
                last.check().map_err(|message| wrong(&message))?;
                open.pop();
            }
            ("END", Some(last)) => return Err(wrong(&format!("BEGIN:{} is not ended before this", last.name))),
            (name, Some(last)) => last.take(name, value).map_err(|message| wrong(&message))?,
        }
    }
    match open.last() {
        Some(last) => Err(Fault::whole(format!("BEGIN:{} is never ended", last.name))),
        None if calendars == 0 => Err(Fault::whole("a calendar begins with BEGIN:VCALENDAR")),
        None => Ok(()),
    }
}

/// How often an event can come again (RFC 5545, 3.3.10).
const FREQUENCIES: [&str; 7] = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

fn has_frequency(rule: &str) -> bool {
    let mut wanted = rule.split(';').filter_map(|part| part.trim().strip_prefix("FREQ="));
    wanted.next().is_some_and(|frequency| FREQUENCIES.contains(&frequency)) && wanted.next().is_none()
}

/// Whether this is a date, or a time of a day, as RFC 5545 writes them (3.3.4, 3.3.5).
fn is_moment(text: &str) -> bool {
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    let is_time = |time: &str| {
        let time = time.strip_suffix('Z').unwrap_or(time);
        matches!(numbers(time), Some([hour, minute, second]) if hour < 24 && minute < 60 && second <= 60)
    };
    let is_date = matches!(date.get(2..).and_then(numbers), Some([_, month, day])
        if date.is_ascii() && (1..=12).contains(&month) && (1..=31).contains(&day));
    is_date && date.bytes().all(|byte| byte.is_ascii_digit()) && time.is_none_or(is_time)
}

/// Three numbers of two digits each.
fn numbers(text: &str) -> Option<[u8; 3]> {
    let is_plain = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let two = |at: usize| text.get(at..at + 2)?.parse().ok();
    if is_plain { Some([two(0)?, two(2)?, two(4)?]) } else { None }
}

struct Component {
    name: String,
    seen: Vec<String>,
}

impl Component {
    fn take(&mut self, name: &str, value: &str) -> Result<(), String> {
        if name == "X-CALENDAR-TYPE" && !["DEFAULT_OPEN", "DEFAULT_CLOSED"].contains(&value.trim()) {
            return Err("X-CALENDAR-TYPE is DEFAULT_OPEN or DEFAULT_CLOSED".to_owned());
        }
        if self.name == "VEVENT" && ["DTSTART", "DTEND"].contains(&name) && !is_moment(value.trim()) {
            return Err(format!("{name} is a date as 20270131 or a time as 20270131T180000Z, not {:?}", value.trim()));
        }
        if name == "RRULE" && !has_frequency(value) {
            return Err(format!("RRULE has one FREQ of {}", FREQUENCIES.join(", ")));
        }
        self.seen.push(name.to_owned());
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let has = |name: &str| self.seen.iter().any(|seen| seen == name);
        match self.name.as_str() {
            "VCALENDAR" if !has("VERSION") => Err("the calendar has no VERSION".to_owned()),
            "VCALENDAR" if !has("X-CALENDAR-TYPE") => Err("the calendar has no X-CALENDAR-TYPE".to_owned()),
            "VEVENT" if !has("DTSTART") => Err("the event has no DTSTART".to_owned()),
            "VEVENT" if !has("DTEND") && !has("DURATION") => Err("the event has neither DTEND nor DURATION".to_owned()),
            _ => Ok(()),
        }
    }
}
