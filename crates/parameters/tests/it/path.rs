//! Hierarchies.

use model::ssm::{GetParametersByPath, LabelParameterVersion, PutParameter};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{names, put};

storage::testing::engines!(
    one_level_or_all_is_read,
    pages_hold_while_data_changes,
    filters_narrow_and_leave_no_page_empty,
    labels_call_their_versions,
    paths_and_tokens_are_checked,
    public_parameters_have_a_hierarchy
);

async fn by_path(plane: &ControlPlane, input: Value) -> Value {
    plane.must::<GetParametersByPath>(input).await
}

async fn one_level_or_all_is_read(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for name in ["/a/b/c", "/a/x", "/a/b", "/ab", "/a", "root", "/a-b/c", "/a/b/d", "/b/a/x"] {
        put(&plane, name, "v").await;
    }
    assert_eq!(names(&by_path(&plane, json!({ "Path": "/a" })).await), ["/a/b", "/a/x"]);
    assert_eq!(names(&by_path(&plane, json!({ "Path": "/a/" })).await), ["/a/b", "/a/x"]);
    let all = json!({ "Path": "/a", "Recursive": true });
    assert_eq!(names(&by_path(&plane, all).await), ["/a/b", "/a/b/c", "/a/b/d", "/a/x"]);
    assert_eq!(names(&by_path(&plane, json!({ "Path": "/" })).await), ["/a", "/ab", "root"]);
    assert_eq!(names(&by_path(&plane, json!({ "Path": "/", "Recursive": true })).await).len(), 9);
    assert_eq!(names(&by_path(&plane, json!({ "Path": "/none", "Recursive": true })).await).len(), 0);
    plane.stop().await;
}

async fn pages_hold_while_data_changes(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 0..25 {
        put(&plane, &format!("/p/{number:02}"), "v").await;
    }
    for recursive in [true, false] {
        let (mut seen, mut token, mut page_number) = (Vec::new(), None::<Value>, 0);
        loop {
            let mut input = json!({ "Path": "/p", "Recursive": recursive, "MaxResults": 7 });
            if let Some(token) = token.take() {
                input["NextToken"] = token;
            }
            let page = by_path(&plane, input).await;
            assert!(!names(&page).is_empty(), "no page is empty");
            seen.extend(names(&page));
            page_number += 1;
            let before = format!("/p/00-{recursive}-{page_number}");
            put(&plane, &before, "behind the reader").await;
            match page.get("NextToken") {
                Some(next) => token = Some(next.clone()),
                None => break,
            }
        }
        let first: Vec<_> = seen.iter().filter(|name| name.len() == 5).cloned().collect();
        assert_eq!(first, (0..25).map(|number| format!("/p/{number:02}")).collect::<Vec<_>>(), "each once, in order");
    }
    plane.stop().await;
}

async fn filters_narrow_and_leave_no_page_empty(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 0..120 {
        let kind = if number % 60 == 59 { "StringList" } else { "String" };
        let input = json!({ "Name": format!("/p/{number:03}"), "Value": "v", "Type": kind });
        plane.must::<PutParameter>(input).await;
    }
    let filter = json!([{ "Key": "Type", "Option": "Equals", "Values": ["StringList"] }]);
    let input = json!({ "Path": "/p", "ParameterFilters": filter, "MaxResults": 1 });
    let page = by_path(&plane, input.clone()).await;
    assert_eq!(names(&page), ["/p/059"]);
    let mut next = input;
    next["NextToken"] = page["NextToken"].clone();
    let page = by_path(&plane, next.clone()).await;
    assert_eq!((names(&page), page.get("NextToken")), (vec!["/p/119".to_owned()], None));
    next["ParameterFilters"] = json!([{ "Key": "Type", "Values": ["String"] }]);
    assert_eq!(code(plane.call::<GetParametersByPath>(next).await), "InvalidNextToken", "another list");
    plane.stop().await;
}

async fn labels_call_their_versions(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for name in ["/p/a", "/p/b", "/p/c"] {
        put(&plane, name, "1").await;
        put(&plane, name, "2").await;
    }
    let label = |name: &str, version: i64| json!({ "Name": name, "ParameterVersion": version, "Labels": ["prod"] });
    plane.must::<LabelParameterVersion>(label("/p/a", 1)).await;
    plane.must::<LabelParameterVersion>(label("/p/c", 2)).await;
    let filter = json!([{ "Key": "Label", "Values": ["prod", "other"] }]);
    let page = by_path(&plane, json!({ "Path": "/p", "ParameterFilters": filter })).await;
    let found: Vec<_> =
        page["Parameters"].as_array().unwrap().iter().map(|p| (p["Name"].clone(), p["Value"].clone())).collect();
    assert_eq!(found, [(json!("/p/a"), json!("1")), (json!("/p/c"), json!("2"))]);
    plane.stop().await;
}

async fn paths_and_tokens_are_checked(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for path in ["p", "", "//", "/a b", "/ssm/x", "/*"] {
        let input = json!({ "Path": path });
        assert_eq!(code(plane.call::<GetParametersByPath>(input).await), "ValidationException", "{path}");
    }
    for (input, expected) in [
        (json!({ "Path": "/p", "MaxResults": 11 }), "ValidationException"),
        (json!({ "Path": "/p", "MaxResults": 0 }), "ValidationException"),
        (json!({ "Path": "/p", "NextToken": "x" }), "InvalidNextToken"),
        (json!({ "Path": "/p", "ParameterFilters": [{ "Key": "Name", "Values": ["x"] }] }), "InvalidFilterKey"),
        (json!({ "Path": "/p", "ParameterFilters": [{ "Key": "Type" }] }), "InvalidFilterValue"),
    ] {
        assert_eq!(code(plane.call::<GetParametersByPath>(input.clone()).await), expected, "{input}");
    }
    plane.stop().await;
}

async fn public_parameters_have_a_hierarchy(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let all = by_path(&plane, json!({ "Path": "/aws/service", "Recursive": true })).await;
    assert!(names(&all).contains(&"/aws/service/fleetwright/server/version".to_owned()), "{all}");
    let regions = by_path(&plane, json!({ "Path": "/aws/service/global-infrastructure/regions" })).await;
    assert_eq!(regions["Parameters"][0]["Value"], testkit::REGION);
    assert!(names(&by_path(&plane, json!({ "Path": "/", "Recursive": true })).await).is_empty());
    plane.stop().await;
}
