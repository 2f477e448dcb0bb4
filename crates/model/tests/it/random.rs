use model::schema::{Kind, Service};
use model::validate::{Invalid, check};
use model::{SERVICES, redact};
use proptest::prelude::*;
use serde_json::{Map, Value};

/// Any JSON, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-10_i64..100).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        "[a-zA-Z0-9:/_.-]{0,40}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(".{0,20}", inner, 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// One of all shapes of all services.
fn any_shape() -> impl Strategy<Value = (&'static Service, u16)> {
    (0..SERVICES.len(), any::<prop::sample::Index>()).prop_map(|(service, index)| {
        let service = SERVICES[service];
        (service, u16::try_from(index.index(service.shapes.len())).unwrap_or_default())
    })
}

/// A value that is nearly of the shape: right kinds in right places, with the given seeds at the leaves.
fn nearly(service: &'static Service, shape: u16, seeds: &[Value], at: &mut usize, depth: usize) -> Value {
    *at += 1;
    let seed = seeds[*at % seeds.len()].clone();
    if depth == 0 || at.is_multiple_of(17) {
        return seed;
    }
    match &service.shape(shape).kind {
        Kind::Structure { members, .. } => members
            .iter()
            .filter(|_| seed != Value::Null)
            .map(|member| (member.name.to_owned(), nearly(service, member.shape, seeds, at, depth - 1)))
            .collect::<Map<_, _>>()
            .into(),
        Kind::List { member, .. } => vec![nearly(service, *member, seeds, at, depth - 1)].into(),
        Kind::Map { value, .. } => {
            Map::from_iter([(seed.to_string(), nearly(service, *value, seeds, at, depth - 1))]).into()
        }
        Kind::String { .. } => Value::from(seed.as_str().map_or_else(|| seed.to_string(), str::to_owned)),
        Kind::Boolean => Value::from(true),
        Kind::Blob { .. } => Value::from("aGVsbG8="),
        Kind::Timestamp { .. } | Kind::Integer { .. } | Kind::Long { .. } => {
            Value::from(seed.as_i64().unwrap_or(1) >> 33)
        }
        Kind::Float { .. } | Kind::Double { .. } => Value::from(0.5),
    }
}

/// Neither panics nor answers without end; what is refused is refused with words.
fn judge(service: &'static Service, shape: u16, value: &Value) {
    match check(service, shape, value) {
        Ok(()) => {}
        Err(Invalid::Constraints(broken)) => {
            assert!(!broken.is_empty() && broken.len() <= 100);
            assert!(broken.iter().all(|sentence| sentence.contains("failed to satisfy constraint: ")), "{broken:?}");
        }
        Err(error) => assert!(!error.into_fault(service).message.is_empty()),
    }
    let _ = redact(service, shape, value);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn anything_can_be_judged((service, shape) in any_shape(), value in any_json()) {
        judge(service, shape, &value);
    }

    #[test]
    fn what_is_nearly_right_can_be_judged((service, shape) in any_shape(), seeds in prop::collection::vec(any_json(), 1..8)) {
        judge(service, shape, &nearly(service, shape, &seeds, &mut 0, 5));
    }
}
