//! LookupEvents: calls as CloudTrail tells of them.

use std::collections::HashMap;

use model::cloudtrail::{Event as Told, LookupAttribute, LookupEventsRequest, LookupEventsResponse, Resource, error};
use model::{Error, Fault, Timestamp};
use platform::{Ctx, Paging};
use storage::journal;

use crate::calls::{self, Part};
use crate::event::{EVERYWHERE, Event};
use crate::places::Place;
use crate::{Audit, chain, store, terms};

/// How many events a page has when the request does not say; it may ask for no more.
const PAGE: usize = 50;

/// LookupEvents: calls of the caller's account in its region, and of services that have no regions, newest first.
pub(crate) async fn events(audit: Audit, ctx: Ctx, input: LookupEventsRequest) -> Result<LookupEventsResponse, Error> {
    let attribute = only(input.lookup_attributes.as_deref())?;
    let (since, until) = period(input.start_time, input.end_time)?;
    if input.event_category.is_some() {
        // The only category that can be named is that of insights, which nobody draws here.
        return Ok(answer(&audit, &[], None));
    }
    let asked = attribute.map(|one| (&one.attribute_key, &one.attribute_value));
    let scope = format!("{since} {until} {asked:?}");
    let paging = Paging::new(&ctx, &scope, input.max_results, PAGE, input.next_token.as_deref())?;
    audit.seal_new().await?;
    if let Some(id) = attribute.filter(|one| one.attribute_key == "EventId") {
        let found = with_id(&audit, &ctx, &id.attribute_value).await?;
        let found = found.filter(|part| (since..=until).contains(&part.recorded.entry.at));
        return Ok(answer(&audit, found.as_slice(), None));
    }
    let below = match paging.after() {
        Some([at, position, part]) => Place {
            at: at.as_int().unwrap_or(until),
            position: position.as_int().unwrap_or(0),
            part: part.as_int().unwrap_or(0),
        },
        _ => Place { at: until.saturating_add(1), position: i64::MIN, part: 0 },
    };
    let limit = usize::try_from(paging.limit()).unwrap_or(PAGE);
    let mut places = Vec::new();
    for region in [ctx.region(), EVERYWHERE] {
        let term = terms::term(ctx.account(), region, attribute);
        places.extend(store::known_as(&ctx.plane.db, term, since, below, limit).await?);
    }
    places.sort_unstable_by(|one, other| other.cmp(one));
    places.dedup();
    places.truncate(limit);
    let (places, next) =
        paging.finish(&ctx, places, |last| vec![last.at.into(), last.position.into(), last.part.into()]);
    let mut rows = parts(&ctx, &places).await?;
    rows.retain(|part| is_of(&ctx, part) && matches(part, attribute));
    Ok(answer(&audit, &rows, next))
}

fn only(attributes: Option<&[LookupAttribute]>) -> Result<Option<&LookupAttribute>, Fault> {
    let one = match attributes {
        None | Some([]) => return Ok(None),
        Some([one]) => one,
        Some(many) => {
            let message =
                format!("{} lookup attributes were given; events are looked up by one at a time.", many.len());
            return Err(error::INVALID_LOOKUP_ATTRIBUTES_EXCEPTION.with(message));
        }
    };
    if one.attribute_key == "ReadOnly" && !["true", "false"].contains(&one.attribute_value.as_str()) {
        let message = format!("ReadOnly is `true` or `false`, and not `{}`.", one.attribute_value);
        return Err(error::INVALID_LOOKUP_ATTRIBUTES_EXCEPTION.with(message));
    }
    Ok(Some(one))
}

/// The first and the last millisecond that are asked for.
fn period(start: Option<Timestamp>, end: Option<Timestamp>) -> Result<(i64, i64), Fault> {
    let (since, until) = (start.map_or(i64::MIN, |at| at.0), end.map_or(i64::MAX, |at| at.0));
    if since > until {
        return Err(error::INVALID_TIME_RANGE_EXCEPTION.with("StartTime is later than EndTime."));
    }
    Ok((since, until))
}

/// The calls at these places, in their order.
async fn parts(ctx: &Ctx, places: &[Place]) -> Result<Vec<Part>, Error> {
    let mut positions: Vec<i64> = places.iter().map(|place| place.position).collect();
    positions.dedup();
    let found = journal::read_these(&ctx.plane.db, &positions).await?;
    let mut parts: HashMap<(i64, i64), Part> =
        found.into_iter().flat_map(calls::apart).map(|part| ((part.recorded.position, part.number), part)).collect();
    Ok(places.iter().filter_map(|place| parts.remove(&(place.position, place.part))).collect())
}

async fn with_id(audit: &Audit, ctx: &Ctx, id: &str) -> Result<Option<Part>, Error> {
    let Some((position, part)) = chain::event_position(&audit.0.key, ctx.account(), id) else { return Ok(None) };
    let found = journal::read_these(&ctx.plane.db, &[position]).await?;
    let mut parts = found.into_iter().flat_map(calls::apart);
    Ok(parts.find(|found| found.number == part && is_of(ctx, found)))
}

fn is_of(ctx: &Ctx, part: &Part) -> bool {
    let recorded = &part.recorded;
    recorded.entry.account == ctx.account() && Event::of(recorded).is_some_and(|event| event.is_in(ctx.region()))
}

fn matches(part: &Part, attribute: Option<&LookupAttribute>) -> bool {
    Event::of(&part.recorded).is_some_and(|event| terms::has(&event, attribute))
}

fn answer(audit: &Audit, parts: &[Part], next_token: Option<String>) -> LookupEventsResponse {
    let events = parts.iter().filter_map(|part| told(audit, part));
    LookupEventsResponse { events: Some(events.collect()), next_token }
}

fn told(audit: &Audit, part: &Part) -> Option<Told> {
    let event = Event::of(&part.recorded)?;
    let id = chain::event_id(&audit.0.key, event.account, event.position, part.number);
    let resources = event.resources().into_iter();
    Some(Told {
        access_key_id: Some(event.access_key_id().to_owned()).filter(|key| !key.is_empty()),
        cloud_trail_event: Some(event.record(&id, &part.recorded.entry.detail).to_string()),
        event_id: Some(id),
        event_name: Some(event.name().to_owned()),
        event_source: Some(event.source()),
        event_time: Some(Timestamp(event.at)),
        read_only: Some(event.read_only().to_string()),
        resources: Some(
            resources.map(|one| Resource { resource_name: Some(one.name), resource_type: one.kind }).collect(),
        ),
        username: Some(event.user_name().to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attribute(key: &str, value: &str) -> LookupAttribute {
        LookupAttribute { attribute_key: key.to_owned(), attribute_value: value.to_owned() }
    }

    #[test]
    fn one_attribute_at_a_time() {
        assert!(only(None).unwrap().is_none());
        assert!(only(Some(&[])).unwrap().is_none());
        assert!(only(Some(&[attribute("Username", "ann")])).unwrap().is_some());
        for wrong in
            [vec![attribute("Username", "ann"), attribute("EventName", "Encrypt")], vec![attribute("ReadOnly", "yes")]]
        {
            assert_eq!(only(Some(&wrong)).err().unwrap().shape.code, "InvalidLookupAttributesException");
        }
    }

    #[test]
    fn a_period_begins_before_it_ends() {
        assert_eq!(period(None, None).unwrap(), (i64::MIN, i64::MAX));
        assert_eq!(period(Some(Timestamp(1)), Some(Timestamp(1))).unwrap(), (1, 1));
        assert_eq!(
            period(Some(Timestamp(2)), Some(Timestamp(1))).err().unwrap().shape.code,
            "InvalidTimeRangeException"
        );
    }
}
