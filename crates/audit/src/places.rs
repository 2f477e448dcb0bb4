//! Where entries are that are looked up by the same thing, several in one row of the store. Pure.

use serde_json::Value;

/// How far apart in time the entries of one row may be, in milliseconds.
pub(crate) const SPAN: i64 = 1_000;
/// How many entries one row tells of at most.
const MOST: usize = 128;

/// A call's time, in milliseconds since 1970, the place of its entry in the journal, and which of the entry's calls it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) at: i64,
    pub(crate) position: i64,
    pub(crate) part: i64,
}

/// Some entries that are known under one term, the oldest first.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cluster {
    pub(crate) term: i64,
    places: Vec<Place>,
}

impl Cluster {
    /// Puts together what belongs together.
    pub(crate) fn of(mut known: Vec<(i64, Place)>) -> Vec<Self> {
        known.sort_unstable();
        known.dedup();
        let second = |place: &Place| place.at.div_euclid(SPAN);
        let near = known.chunk_by(|(term, one), (of, other)| term == of && second(one) == second(other));
        let cluster = |known: &[(i64, Place)]| {
            let term = known.first().map_or(0, |(term, _)| *term);
            Self { term, places: known.iter().map(|(_, place)| *place).collect() }
        };
        near.flat_map(|near| near.chunks(MOST)).map(cluster).collect()
    }

    /// The greatest time and the greatest position, which need not be of one entry.
    pub(crate) fn last(&self) -> (i64, i64) {
        let at = self.places.iter().map(|place| place.at).max().unwrap_or_default();
        (at, self.places.iter().map(|place| place.position).max().unwrap_or_default())
    }

    /// The places as they are stored beside the last.
    pub(crate) fn text(&self) -> String {
        let (at, position) = self.last();
        let before = self.places.iter().flat_map(|place| [at - place.at, position - place.position, place.part]);
        Value::from_iter(before).to_string()
    }

    /// What [`Cluster::text`] told of, beside its last.
    pub(crate) fn places(last: (i64, i64), stored: &Value) -> Vec<Place> {
        let numbers: Vec<i64> = stored.as_array().into_iter().flatten().filter_map(Value::as_i64).collect();
        let place = |[at, position, part]: &[i64; 3]| Place {
            at: last.0.saturating_sub(*at),
            position: last.1.saturating_sub(*position),
            part: *part,
        };
        numbers.as_chunks().0.iter().map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(at: i64, position: i64) -> Place {
        Place { at, position, part: 0 }
    }

    fn stored(cluster: &Cluster) -> Vec<Place> {
        Cluster::places(cluster.last(), &serde_json::from_str(&cluster.text()).unwrap())
    }

    #[test]
    fn what_goes_in_comes_out() {
        let other = Place { part: 9, ..place(5_100, 3) };
        let known =
            [(7, place(5_100, 3)), (7, place(5_200, 2)), (8, place(5_100, 3)), (7, place(5_100, 3)), (7, other)];
        let clusters = Cluster::of(known.into());
        assert_eq!(clusters.iter().map(|cluster| cluster.term).collect::<Vec<_>>(), [7, 8]);
        assert_eq!((clusters[0].last(), clusters[0].text().as_str()), ((5_200, 3), "[100,0,0,100,0,9,0,1,0]"));
        assert_eq!(stored(&clusters[0]), [place(5_100, 3), other, place(5_200, 2)]);
        assert_eq!(stored(&clusters[1]), [place(5_100, 3)]);
    }

    #[test]
    fn rows_are_short_in_time_and_in_number() {
        let known = (0..300).map(|position| (1, place(position, position))).chain([(1, place(SPAN, 300))]);
        let clusters = Cluster::of(known.collect());
        assert_eq!(clusters.iter().map(|cluster| cluster.places.len()).collect::<Vec<_>>(), [128, 128, 44, 1]);
        let all: Vec<Place> = clusters.iter().flat_map(stored).collect();
        assert_eq!((all.len(), all[0], all[300]), (301, place(0, 0), place(SPAN, 300)));
    }

    #[test]
    fn what_somebody_made_of_a_row_breaks_nothing() {
        for text in ["null", "{}", "[1, 2]", "[\"a\",{}]"] {
            let found = Cluster::places((1, 1), &serde_json::from_str(text).unwrap());
            assert_eq!(found, [], "{text}");
        }
    }
}
