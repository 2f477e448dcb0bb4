use serde_json::json;

use super::*;

fn model() -> Model {
    let value = json!({
        "metadata": {"protocol": "json", "jsonVersion": "1.1", "endpointPrefix": "x", "signingName": "y"},
        "operations": {"Do": {"input": {"shape": "In"}}},
        "shapes": {
            "In": {"type": "structure", "members": {"Name": {"shape": "T"}, "Kind": {"shape": "T"}, "Ids": {"shape": "L"},
                "Tags": {"shape": "Tags"}, "Map": {"shape": "M"}, "Inner": {"shape": "In"}}},
            "T": {"type": "string"}, "L": {"type": "list", "member": {"shape": "T"}},
            "Tags": {"type": "list", "member": {"shape": "Tag"}},
            "Tag": {"type": "structure", "members": {"Key": {"shape": "T"}, "Value": {"shape": "T"}}},
            "M": {"type": "map", "key": {"shape": "T"}, "value": {"shape": "L"}},
        },
    });
    Model::of("z", &value).unwrap()
}

fn read(operations: &Value) -> Result<Table, String> {
    let value = json!({"service": "z", "operations": operations, "kinds": {
        "thing": "arn:aws:y:{region}:{account}:thing/{}", "part": "arn:aws:y:::thing/{Thing}/part/{}",
        "iam:role": "arn:aws:iam::{account}:role{Path|/}{+}"}});
    let model = model();
    let kinds = kinds(&[(&model, value.clone())])?;
    table(&model, &value, &kinds)
}

fn row(row: &Value) -> Result<Row, String> {
    let mut table = read(&json!({ "Do": row }))?;
    Ok(table.rows.remove("Do").unwrap())
}

#[test]
fn names_are_made_whole() {
    let row = row(
        &json!({"resources": [["thing", "Ids[]"], ["iam:role", "Name"], ["part", "Inner.Name", {"with": {"Thing": "Kind"}}]]}),
    );
    let check = row.unwrap().checks.remove(0);
    assert_eq!(check.action, "y:Do");
    let arns: Vec<_> = check.resources.iter().map(|of| (of.kind.as_str(), of.arn.as_str())).collect();
    let expected = [
        ("y:thing", "arn:aws:y:{region}:{account}:thing/{}"),
        ("iam:role", "arn:aws:iam::{account}:role/{+}"),
        ("y:part", "arn:aws:y:::thing/{Kind}/part/{}"),
    ];
    assert_eq!(arns, expected);
    assert!(check.given.is_none());
}

#[test]
fn what_is_known_at_work_only_is_asked_later() {
    let alone = row(&json!({"resources": [["thing", null]]})).unwrap();
    assert!(alone.later() && alone.checks[0].given.as_ref().unwrap().is_empty());
    let either = row(&json!({"resources": [["thing", "Name"], ["thing", null]]})).unwrap();
    assert!(either.later());
    assert_eq!(either.checks[0].given.as_ref().unwrap().iter().map(ToString::to_string).collect::<Vec<_>>(), ["Name"]);
    assert!(!row(&json!({})).unwrap().later());
}

#[test]
fn further_checks_are_bound_to_what_they_name() {
    let role =
        json!({"action": "iam:PassRole", "resources": [["iam:role", "Name"]], "keys": {"iam:PassedToService": "|x"}});
    let tags = json!({"action": "Tag", "if": "Tags[]", "tags": "Tags"});
    let row = row(&json!({"also": [role, tags]})).unwrap();
    let given = |at: usize| row.checks[at].given.as_ref().unwrap()[0].to_string();
    assert_eq!((given(1), given(2)), ("Name".to_owned(), "Tags[]".to_owned()));
    assert_eq!((row.checks[2].action.as_str(), row.checks[1].keys[0].or.as_deref()), ("y:Tag", Some("x")));
    let keys: Vec<_> = row.checks[2].keys.iter().map(|key| (key.name.as_str(), key.path.to_string())).collect();
    assert_eq!(keys, [("aws:RequestTag/", "Tags".to_owned()), ("aws:TagKeys", "Tags[].Key".to_owned())]);
}

#[test]
fn kinds_at_one_place_are_told_apart() {
    let row = row(&json!({"resources": [["thing", "Name"], ["part", "Name"]]})).unwrap();
    assert!(row.checks[0].resources.iter().all(|of| of.among));
    let cases =
        json!([["thing", "Name", {"when": {"Kind": "a"}}], ["iam:role", "Name", {"when": {"Kind": ["b", "c"]}}]]);
    let row = self::row(&json!({ "resources": cases })).unwrap();
    let when: Vec<_> = row.checks[0].resources.iter().map(|of| (of.among, of.when.as_ref().unwrap().1.len())).collect();
    assert_eq!(when, [(false, 1), (false, 2)]);
}

#[test]
fn paths_become_steps() {
    let cases = [
        ("Ids[]", r#"&[Step::Member("Ids"), Step::Each]"#),
        ("Map[][]", r#"&[Step::Member("Map"), Step::Each, Step::Each]"#),
        ("Map{}", r#"&[Step::Member("Map"), Step::Keys]"#),
        ("Inner{}", r#"&[Step::Member("Inner"), Step::Keys]"#),
        ("Inner.Tags[].Key", r#"&[Step::Member("Inner"), Step::Member("Tags"), Step::Each, Step::Member("Key")]"#),
        ("Inner?", r#"&[Step::Member("Inner"), Step::There]"#),
    ];
    for (text, code) in cases {
        assert_eq!(Path::parse(&model(), "Do", text).unwrap().0.code(), code);
    }
}

#[test]
fn what_is_wrong_is_said() {
    let cases = [
        (json!({"resources": [["thing", "Nmae"]]}), "Do: Nmae: Nmae is not in the input"),
        (json!({"resources": [["thing", "Ids"]]}), "Ids holds no text"),
        (json!({"resources": [["thing", "Name[]"]]}), "[] is not in the input"),
        (json!({"resources": [["thing", "Map{}.Key"]]}), "Key is not in the input"),
        (json!({"resources": [["thnig", "Name"]]}), "there is no kind y:thnig"),
        (json!({"resources": [["part", "Name"]]}), "takes Thing, which the input lacks"),
        (json!({"resources": [["thing", "Name", {"wenn": {}}]]}), "wenn means nothing"),
        (json!({"resources": [["thing", "Name", {"when": {"Knid": "a"}}]]}), "Knid is not in the input"),
        (json!({"tags": "Map2"}), "there is no member Map2"),
        (json!({"keys": {"y:Key": "Inner"}}), "key y:Key"),
        (json!({"keys": {"aws:RequestTag/": "Ids"}}), "key aws:RequestTag/"),
        (json!({"who": "nobody"}), "who is"),
        (json!({"who": "node", "resources": []}), "resources is for operations that policies decide"),
        (json!({"own": "Ids"}), "Ids holds no text"),
        (json!({"resuorces": []}), "resuorces means nothing"),
        (json!({"also": [{"resources": []}]}), "has no action"),
    ];
    for (value, word) in cases {
        let error = row(&value).err().unwrap();
        assert!(error.starts_with("models/authorization/z.json: ") && error.contains(word), "{error}");
    }
    let error = read(&json!({})).err().unwrap();
    assert!(error.contains("operation Do has no row"), "{error}");
    let error = read(&json!({"Do": {}, "Dont": {}})).err().unwrap();
    assert!(error.contains("the model has no operation Dont"), "{error}");
}
