//! A thousand bad documents: each is refused for what it is, and none harms.

use model::ssm::{CreateDocument, ListDocuments};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::ControlPlane;

use crate::lists::names;
use crate::saying;

storage::testing::engines!(a_thousand_bad_documents, the_place_is_told);

/// A sequence of numbers that is the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

const SEEDS: [(&str, &str); 3] = [
    (
        "Command",
        r#"{"schemaVersion":"2.2","parameters":{"p":{"type":"String","default":"a","allowedPattern":"[a-z]*"}},"mainSteps":[{"action":"aws:runShellScript","name":"a","precondition":{"StringEquals":["platformType","Linux"]},"inputs":{"runCommand":["echo {{ p }}"]}}]}"#,
    ),
    (
        "Automation",
        r#"{"schemaVersion":"0.3","parameters":{"P":{"type":"StringList","default":["a"]}},"mainSteps":[{"name":"a","action":"aws:sleep","inputs":{"Duration":"PT1S"},"nextStep":"b"},{"name":"b","action":"aws:pause","isEnd":true}],"outputs":["a.Out"]}"#,
    ),
    (
        "Session",
        r#"{"schemaVersion":"1.0","sessionType":"Port","parameters":{"n":{"type":"String","default":"80"}},"properties":{"portNumber":"{{ n }}"}}"#,
    ),
];

/// Things that stand nowhere in a document.
const POISON: [&str; 8] = ["null", "-1", "[]", "{}", "\"\\ud800\"", "1e999", "[[[[[[[[]]]]]]]]", "\"aws:none\""];

/// Spoils a document: cut, a piece twice, a letter for another, a value for another; or what never was one.
fn spoilt(dice: &mut Dice, text: &str) -> String {
    let at = dice.below(text.len());
    let (before, after) = text.split_at(at);
    match dice.below(7) {
        0 => before.to_owned(),
        1 => format!("{before}{before}{after}"),
        2 => format!("{before}\u{1}{}", after.get(1..).unwrap_or_default()),
        3 => text.replacen('"', "", 1 + dice.below(3)),
        4 => {
            let values: Vec<_> = text.match_indices("\":").map(|(at, _)| at + 2).collect();
            let (before, after) = text.split_at(values[dice.below(values.len())]);
            let rest = after.find([',', '}', ']']).map_or("", |end| &after[end..]);
            format!("{before}{}{rest}", POISON[dice.below(POISON.len())])
        }
        5 => format!("{}{text}{}", "[".repeat(1 + dice.below(5_000)), "]".repeat(dice.below(5_000))),
        _ => text.replacen("\":", &format!("{}\":", ["x", "\\u0000", "é", " "][dice.below(4)]), 1 + dice.below(4)),
    }
}

async fn a_thousand_bad_documents(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let mut dice = Dice(20_260_101);
    let mut refused = 0;
    let mut taken = Vec::new();
    for number in 0.. {
        let (kind, seed) = SEEDS[dice.below(SEEDS.len())];
        let content = spoilt(&mut dice, seed);
        let format = ["JSON", "YAML"][dice.below(2)];
        let name = format!("Bad-{number}");
        let input = json!({ "Name": name, "Content": content, "DocumentType": kind, "DocumentFormat": format });
        match plane.call::<CreateDocument>(input).await {
            // Some come out whole: another word in a script.
            Ok(_) => taken.push(name),
            Err(error) => {
                refused += 1;
                let code = error.code().map(str::to_owned);
                let expected = ["InvalidDocumentContent", "InvalidDocumentSchemaVersion", "ValidationException"];
                assert!(code.is_some_and(|code| expected.contains(&code.as_str())), "{error}: {content}");
            }
        }
        if refused == 1_000 {
            break;
        }
        assert!(taken.len() < 400, "documents are spoilt too little");
    }
    let mut listed = 0;
    let mut token = Value::Null;
    loop {
        let mut input = json!({ "Filters": [{ "Key": "Owner", "Values": ["Self"] }] });
        if token.is_string() {
            input["NextToken"] = token;
        }
        let page = plane.must::<ListDocuments>(input).await;
        listed += names(&page).len();
        token = page["NextToken"].clone();
        if !token.is_string() {
            break;
        }
    }
    assert_eq!(listed, taken.len(), "what was refused is not there");
    plane.stop().await;
}

async fn the_place_is_told(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let refused = async |content: &str, format: &str| {
        let input = json!({ "Name": "Bad", "Content": content, "DocumentType": "Command", "DocumentFormat": format });
        crate::said(plane.call::<CreateDocument>(input).await)
    };
    let (code, message) = refused("https://example.com", "JSON").await;
    assert_eq!(code, "InvalidDocumentContent");
    assert!(message.contains("JSON not well-formed") && message.contains("at Line: 1, Column: 1"), "{message}");
    let spoilt = saying("x").replace("aws:runShellScript", "aws:dance");
    let (_, message) = refused(&spoilt, "JSON").await;
    assert!(message.contains("mainSteps[0].action") && message.contains("Line: 1, Column: "), "{message}");
    let (_, message) = refused(&saying("x").replace("Says a", "Says \\u0000 a"), "JSON").await;
    assert!(message.contains("description: it must not contain the character NUL"), "{message}");
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        bomb += &format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 10].join(", "));
    }
    let (code, message) = refused(&bomb, "YAML").await;
    assert_eq!(code, "InvalidDocumentContent");
    assert!(message.contains("more than 20000 values"), "{message}");
    plane.stop().await;
}
