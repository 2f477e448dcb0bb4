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

struct Component {
    name: String,
    seen: Vec<String>,
}

impl Component {
    fn take(&mut self, name: &str, value: &str) -> Result<(), String> {
        if name == "X-CALENDAR-TYPE" && !["DEFAULT_OPEN", "DEFAULT_CLOSED"].contains(&value.trim()) {
            return Err("X-CALENDAR-TYPE is DEFAULT_OPEN or DEFAULT_CLOSED".to_owned());
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
