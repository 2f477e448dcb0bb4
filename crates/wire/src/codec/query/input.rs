//! The input in a form.

use model::schema::{Kind, Member, Service, ShapeId, TimestampFormat};
use serde_json::{Map, Value};

use super::{form::Form, place};
use crate::codec::{Unreadable, text};

/// The input of an operation, in canonical JSON. Fields that the model does not name are left out.
///
/// # Errors
/// When a field does not have the form that the model gives it.
pub(crate) fn read(service: &Service, shape: ShapeId, form: &Form) -> Result<Value, Unreadable> {
    let Kind::Structure { members, .. } = &service.shape(shape).kind else { return Ok(Value::Object(Map::new())) };
    Reader { service, form }.members(members, "")
}

struct Reader<'a> {
    service: &'a Service,
    form: &'a Form,
}

impl Reader<'_> {
    /// The members of a structure; `prefix` is empty or ends with a dot.
    fn members(&self, members: &[Member], prefix: &str) -> Result<Value, Unreadable> {
        let mut read = Map::new();
        for member in members {
            let (name, flat) = place(member);
            if let Some(value) = self.value(member.shape, &format!("{prefix}{name}"), flat)? {
                read.insert(member.name.to_owned(), value);
            }
        }
        Ok(Value::Object(read))
    }

    /// The value under a name; `None` when there is none.
    fn value(&self, shape: ShapeId, at: &str, flat: bool) -> Result<Option<Value>, Unreadable> {
        let level = |name: &str| if flat { format!("{at}.") } else { format!("{at}.{name}.") };
        match &self.service.shape(shape).kind {
            Kind::Structure { .. } if !self.form.has(at) => Ok(None),
            Kind::Structure { members, .. } => {
                self.holds_no_text(at)?;
                self.members(members, &format!("{at}.")).map(Some)
            }
            Kind::List { member, .. } => self.list(*member, at, &level("member")),
            Kind::Map { value, .. } => self.map(*value, at, &level("entry")),
            _ => {
                let text = self.form.get(at);
                text.map(|text| text::read(self.service, shape, text, TimestampFormat::Iso8601)).transpose()
            }
        }
    }

    fn list(&self, item: ShapeId, at: &str, prefix: &str) -> Result<Option<Value>, Unreadable> {
        self.holds_no_text(at)?;
        let numbers = self.form.numbers(prefix)?;
        if numbers.is_empty() && self.form.get(at).is_none() {
            return Ok(None);
        }
        let items = numbers.into_iter().map(|number| self.present(item, &format!("{prefix}{number}")));
        items.collect::<Result<_, _>>().map(Value::Array).map(Some)
    }

    fn map(&self, value: ShapeId, at: &str, prefix: &str) -> Result<Option<Value>, Unreadable> {
        self.holds_no_text(at)?;
        let numbers = self.form.numbers(prefix)?;
        if numbers.is_empty() && self.form.get(at).is_none() {
            return Ok(None);
        }
        let mut entries = Map::new();
        for number in numbers {
            let name = format!("{prefix}{number}.key");
            let key = self.form.get(&name).ok_or_else(|| Unreadable(format!("The field '{name}' is missing.")))?;
            let value = self.present(value, &format!("{prefix}{number}.value"))?;
            if entries.insert(key.to_owned(), value).is_some() {
                return Err(Unreadable(format!("The key in '{name}' is there twice.")));
            }
        }
        Ok(Some(Value::Object(entries)))
    }

    /// A value that must be there, since its number is.
    fn present(&self, shape: ShapeId, at: &str) -> Result<Value, Unreadable> {
        self.value(shape, at, false)?.ok_or_else(|| Unreadable(format!("The field '{at}' is missing.")))
    }

    /// What is made of parts has no text of its own, but may be there as an empty field.
    fn holds_no_text(&self, at: &str) -> Result<(), Unreadable> {
        match self.form.get(at) {
            None | Some("") => Ok(()),
            Some(_) => Err(Unreadable(format!("The field '{at}' is made of parts and cannot be a text."))),
        }
    }
}
