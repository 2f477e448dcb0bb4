//! What holds for all policies and requests.

use policy::{Context, Decision, Kind, Layer, Policies, Policy, Principal, Reason, Request, Resource, Set, decide};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

use crate::oracle::{ACCOUNT, Caller, FEDERATED, ROLE, SESSION, Scene, USER, judge};

const ACTIONS: &[&str] =
    &["*", "ssm:*", "ssm:Get*", "SSM:getparameter", "ssm:Put*", "ssm:*Parameter", "iam:GetUser", "ssm:?etParameter"];
const RESOURCES: &[&str] = &[
    "*",
    "arn:aws:ssm:*:*:parameter/*",
    "arn:aws:ssm:*",
    "arn:aws:ssm:eu-1:111111111111:parameter/a",
    "arn:aws:ssm:*:parameter/a",
    "arn:aws:ssm:*:*:parameter/${aws:username}",
    "arn:aws:ssm:*:*:*/${x:tag, 'a'}*",
    "arn:aws:ssm:*:*:parameter/${*}",
    "arn:aws:ssm:*:*:parameter/??",
    "arn:aws:ssm:*:222222222222:*",
];
const CALLS: &[&str] = &["ssm:GetParameter", "ssm:PutParameter", "iam:GetUser"];
const ARNS: &[&str] = &[
    "arn:aws:ssm:eu-1:111111111111:parameter/a",
    "arn:aws:ssm:eu-1:111111111111:parameter/ab",
    "arn:aws:ssm:eu-1:111111111111:parameter/*",
    "arn:aws:ssm:eu-1:222222222222:parameter/a",
    "arn:aws:ssm:eu-1::document/a:b",
];
const NAMES: &[&str] =
    &["*", ACCOUNT, "arn:aws:iam::111111111111:root", USER, ROLE, SESSION, FEDERATED, "222222222222"];
const KEYS: &[&str] = &["aws:username", "AWS:UserName", "x:tag", "x:n", "aws:SourceIp", "aws:SourceArn"];
const TEXTS: &[&str] =
    &["a", "A", "ab", "", "*", "5", "10", "true", "10.0.0.7", "2026-01-01T00:00:00Z", "arn:aws:s:r:1:a:b"];
/// An operator, and values that it takes.
const OPERATORS: &[(&str, &[&str])] = &[
    ("StringEquals", &["a", "A", "*", "", "${x:tag}", "${aws:username, 'a'}", "${*}"]),
    ("StringNotEquals", &["a", "A", "${x:tag}"]),
    ("StringEqualsIgnoreCase", &["a", "AB", "${x:tag}"]),
    ("StringNotEqualsIgnoreCase", &["a", "AB"]),
    ("StringLike", &["a*", "*", "?", "*${x:tag}", "*b", "${$}*"]),
    ("StringNotLike", &["a*", "?", "*${x:tag}*"]),
    ("NumericEquals", &["5", "10"]),
    ("NumericNotEquals", &["5", "10"]),
    ("NumericLessThan", &["5", "10"]),
    ("NumericGreaterThanEquals", &["5", "10"]),
    ("Bool", &["true", "false"]),
    ("IpAddress", &["10.0.0.0/8", "10.0.0.7", "0.0.0.0/0"]),
    ("NotIpAddress", &["10.0.0.0/29", "11.0.0.0/8"]),
    ("DateLessThan", &["2026-01-01T00:00:01Z", "2025-01-01T00:00:00Z"]),
    ("DateNotEquals", &["2026-01-01T00:00:00Z"]),
    ("ArnLike", &["arn:aws:s:*:1:*", "arn:aws:*:a:b", "*", "${aws:SourceArn}", "arn:aws:s:r:*:${x:tag}*"]),
    ("ArnNotEquals", &["arn:aws:s:r:1:a:?", "arn:*:*:*:*:b"]),
];

fn one_or_list(texts: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop_oneof![
        2 => select(texts).prop_map(|text| json!(text)),
        1 => subsequence(texts, 1..=texts.len().min(3)).prop_map(|texts| json!(texts)),
    ]
}

fn condition() -> impl Strategy<Value = (String, Value)> {
    let compared =
        (select(&["", "", "ForAllValues:", "ForAnyValue:"][..]), select(OPERATORS), select(&["", "IfExists"][..]))
            .prop_flat_map(|(set, (operator, values), end)| {
                (Just(format!("{set}{operator}{end}")), select(KEYS), one_or_list(values))
            });
    let null = (Just("Null".to_owned()), select(KEYS), one_or_list(&["true", "false"]));
    prop_oneof![8 => compared, 1 => null].prop_map(|(operator, key, values)| (operator, json!({ key: values })))
}

fn statement(with_principal: bool) -> impl Strategy<Value = Value> {
    let conditions = prop_oneof![
        3 => Just(Vec::new()),
        3 => prop::collection::vec(condition(), 1..3),
    ];
    let effect = select(&["Allow", "Allow", "Allow", "Deny"][..]);
    let not = prop::bool::weighted(0.15);
    (effect, one_or_list(ACTIONS), not, one_or_list(RESOURCES), not, one_or_list(NAMES), not, conditions).prop_map(
        move |(effect, actions, not_action, resources, not_resource, names, not_principal, conditions)| {
            let mut statement = Map::new();
            statement.insert("Effect".into(), json!(effect));
            statement.insert(if not_action { "NotAction" } else { "Action" }.into(), actions);
            statement.insert(if not_resource { "NotResource" } else { "Resource" }.into(), resources);
            if with_principal {
                let but = not_principal && effect == "Deny";
                statement.insert(if but { "NotPrincipal" } else { "Principal" }.into(), json!({ "AWS": names }));
            }
            if !conditions.is_empty() {
                statement.insert("Condition".into(), Value::Object(conditions.into_iter().collect()));
            }
            Value::Object(statement)
        },
    )
}

fn document(with_principal: bool) -> impl Strategy<Value = Value> {
    let version = select(&["2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"][..]);
    (version, prop::collection::vec(statement(with_principal), 1..4))
        .prop_map(|(version, statements)| json!({ "Version": version, "Statement": statements }))
}

/// Policies that are mostly open, so that the other kinds get to decide.
fn limit() -> impl Strategy<Value = Value> {
    let open = json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] });
    prop_oneof![1 => Just(open), 1 => document(false)]
}

fn scene() -> impl Strategy<Value = Scene> {
    let callers = &[
        Caller::Root,
        Caller::User,
        Caller::User,
        Caller::Session,
        Caller::Session,
        Caller::Federated,
        Caller::Anonymous,
    ];
    let key = (select(KEYS), prop::collection::vec(select(TEXTS), 0..3));
    let context = prop::collection::vec(key, 0..5);
    let policies = (
        prop::collection::vec(document(false), 0..3),
        prop::option::weighted(0.3, limit()),
        prop::collection::vec(limit(), 0..2),
        prop::collection::vec(prop::collection::vec(limit(), 1..3), 0..2),
        prop::option::of(document(true)),
    );
    (select(&callers[..]), select(CALLS), select(ARNS), context, policies).prop_map(
        |(caller, action, arn, context, policies)| {
            let texts = |values: Vec<&str>| values.into_iter().map(str::to_owned).collect();
            let (identity, boundary, session, guards, attached) = policies;
            let context = context.into_iter().map(|(key, values)| (key.to_owned(), texts(values))).collect();
            Scene {
                caller,
                action: action.into(),
                arn: arn.into(),
                context,
                identity,
                boundary,
                session,
                guards,
                attached,
            }
        },
    )
}

/// What the crate says to a scene.
fn play(scene: &Scene) -> Decision {
    let parse = |value: &Value, kind| {
        Policy::parse(&value.to_string(), kind).unwrap_or_else(|error| panic!("{error}: {value}"))
    };
    let all = |values: &[Value], kind| values.iter().map(|value| parse(value, kind)).collect::<Set>();
    let (identity, session) = (all(&scene.identity, Kind::Identity), all(&scene.session, Kind::Session));
    let levels: Vec<Set> = scene.guards.iter().map(|level| all(level, Kind::Guard)).collect();
    let boundary = scene.boundary.as_ref().map(|value| Set::from(parse(value, Kind::Boundary)));
    let attached = scene.attached.as_ref().map(|value| parse(value, Kind::Resource));
    let session = Some(&session).filter(|session| !session.is_empty());
    let guards: Vec<&Set> = levels.iter().collect();
    let mut context = Context::new();
    for (key, values) in &scene.context {
        context.add_set(key.as_str(), values.iter().map(String::as_str));
    }
    let resources = [Resource { policy: attached.as_ref(), ..Resource::new(&scene.arn) }];
    let request = Request {
        principal: principal(scene.caller),
        id: "",
        action: &scene.action,
        resources: &resources,
        context: &context,
    };
    decide(&Policies { identity: &identity, boundary: boundary.as_ref(), session, guards: &guards }, &request)
}

/// The statement that decides when there are only policies of the identity: each is asked alone, then the first that
/// denies counts, or the first that allows.
fn first(scene: &Scene) -> Option<(usize, usize)> {
    let mut asked = Vec::new();
    for (index, policy) in scene.identity.iter().enumerate() {
        for (place, statement) in policy["Statement"].as_array().unwrap().iter().enumerate() {
            let alone = json!({ "Version": policy["Version"], "Statement": statement });
            asked.push(((index, place), play(&of_identity(scene, vec![alone])).reason));
        }
    }
    let denies = asked.iter().find(|(_, reason)| matches!(reason, Reason::ExplicitDeny(_)));
    denies.or_else(|| asked.iter().find(|(_, reason)| matches!(reason, Reason::Allow(_)))).map(|(place, _)| *place)
}

fn of_identity(scene: &Scene, identity: Vec<Value>) -> Scene {
    let (session, guards) = (Vec::new(), Vec::new());
    Scene {
        caller: Caller::User,
        arn: ARNS[0].into(),
        identity,
        boundary: None,
        session,
        guards,
        attached: None,
        ..scene.clone()
    }
}

fn principal(caller: Caller) -> Principal<'static> {
    match caller {
        Caller::Root => Principal::Root { account: ACCOUNT, arn: "arn:aws:iam::111111111111:root" },
        Caller::User => Principal::User { account: ACCOUNT, arn: USER },
        Caller::Session => Principal::RoleSession { account: ACCOUNT, arn: SESSION, role: ROLE },
        Caller::Federated => Principal::FederatedUser { account: ACCOUNT, arn: FEDERATED, issuer: USER },
        Caller::Anonymous => Principal::Anonymous,
    }
}

fn verdict(decision: Decision) -> &'static str {
    match decision.reason {
        Reason::Allow(_) => "allow",
        Reason::ExplicitDeny(_) => "explicit",
        Reason::ImplicitDeny(Layer::Identity) => "identity",
        Reason::ImplicitDeny(Layer::Boundary) => "boundary",
        Reason::ImplicitDeny(Layer::Session) => "session",
        Reason::ImplicitDeny(Layer::Resource) => "resource",
        Reason::ImplicitDeny(Layer::Trust) => "trust",
        Reason::ImplicitDeny(Layer::Guard) => "guard",
    }
}

/// Puts a statement into one of the policies that are there, or into a new one of the identity.
fn add(scene: &mut Scene, statement: Value, place: usize) {
    let mut places: Vec<&mut Value> =
        scene.identity.iter_mut().chain(&mut scene.boundary).chain(&mut scene.session).collect();
    places.extend(scene.guards.iter_mut().flatten());
    let count = places.len();
    if count == 0 {
        scene.identity.push(json!({ "Version": "2012-10-17", "Statement": [statement] }));
    } else if let Some(statements) = places[place % count]["Statement"].as_array_mut() {
        statements.push(statement);
    }
}

fn with_effect(mut statement: Value, effect: &str) -> Value {
    statement["Effect"] = json!(effect);
    statement
}

/// Any JSON, with the words of policies among its keys and texts.
fn any_json() -> impl Strategy<Value = Value> {
    let words = &[
        "Version",
        "Statement",
        "Effect",
        "Allow",
        "Action",
        "Resource",
        "Principal",
        "Condition",
        "StringLike",
        "*",
        "2012-10-17",
        "${",
        "ssm:*",
    ];
    let text = prop_oneof![select(&words[..]).prop_map(str::to_owned), "[ -~]{0,8}", "\\PC{0,4}"];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        text.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text.clone(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

const KINDS: [Kind; 7] =
    [Kind::Identity, Kind::Boundary, Kind::Session, Kind::Resource, Kind::Key, Kind::Trust, Kind::Guard];

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn agrees_with_the_oracle(scene in scene()) {
        prop_assert_eq!(verdict(play(&scene)), judge(&scene));
    }

    #[test]
    fn the_first_statement_decides(scene in scene(), more in prop::collection::vec(document(false), 0..6)) {
        let scene = of_identity(&scene, scene.identity.iter().cloned().chain(more).collect());
        let decided = match play(&scene).reason {
            Reason::Allow(found) => found,
            Reason::ExplicitDeny(found) => Some(found),
            Reason::ImplicitDeny(_) => None,
        };
        prop_assert_eq!(decided.map(|found| (found.policy, found.statement)), first(&scene));
    }

    #[test]
    fn an_explicit_deny_always_wins(mut scene in scene(), place in any::<usize>()) {
        // Guards do not speak of those who have no account.
        if scene.caller == Caller::Anonymous {
            scene.caller = Caller::User;
        }
        add(&mut scene, json!({ "Effect": "Deny", "Action": "*", "Resource": "*" }), place);
        let denied = matches!(play(&scene).reason, Reason::ExplicitDeny(_));
        prop_assert!(denied);
    }

    #[test]
    fn adding_an_allow_never_revokes(mut scene in scene(), statement in statement(false), place in any::<usize>()) {
        let before = play(&scene).allowed();
        add(&mut scene, with_effect(statement, "Allow"), place);
        prop_assert!(!before || play(&scene).allowed());
    }

    #[test]
    fn adding_a_deny_never_grants(mut scene in scene(), statement in statement(false), place in any::<usize>()) {
        let before = play(&scene).allowed();
        add(&mut scene, with_effect(statement, "Deny"), place);
        prop_assert!(before || !play(&scene).allowed());
    }

    #[test]
    fn anything_is_read_or_refused(json in any_json(), text in "\\PC{0,40}") {
        for kind in KINDS {
            let _ = Policy::parse(&json.to_string(), kind);
            let _ = Policy::parse(&text, kind);
        }
    }

    /// Whatever stands where patterns, keys and values stand is refused or evaluated.
    #[test]
    fn any_text_is_compared(pattern in "[a*?${}:, 'é]{0,12}", value in "[a*?:é]{0,12}", operator in select(OPERATORS), arn in "[a:*é]{0,20}") {
        let condition = json!({ operator.0: { "x:k": pattern } });
        let resource = format!("arn:aws:s:::{pattern}");
        let policy = json!({ "Version": "2012-10-17",
            "Statement": { "Effect": "Allow", "Action": "*", "Resource": ["*", resource], "Condition": condition } });
        if let Ok(policy) = Policy::parse(&policy.to_string(), Kind::Identity) {
            let mut context = Context::new();
            context.add("x:k", value.as_str());
            context.add("a", value.as_str());
            let resources = [Resource::new(&arn)];
            let request = Request { principal: principal(Caller::User), id: "", action: &value, resources: &resources, context: &context };
            let decision = decide(&Policies { identity: &Set::from(policy), ..Policies::default() }, &request);
            prop_assert!(decision.message(&request).starts_with("User: "));
        }
    }
}
