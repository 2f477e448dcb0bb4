//! Lists of parameters without their values.

use model::ssm::{DescribeParameters, PutParameter};
use serde_json::{Value, json};
use storage::testing::Store;
use testkit::{ControlPlane, code};

use crate::{names, put};

storage::testing::engines!(everything_but_the_value_is_told, filters_narrow, pages_are_full, bad_filters_are_refused);

async fn described(plane: &ControlPlane, filters: Value) -> Vec<String> {
    names(&plane.must::<DescribeParameters>(json!({ "ParameterFilters": filters })).await)
}

async fn everything_but_the_value_is_told(store: Store) {
    let plane = ControlPlane::start(&store).await;
    let input = json!({
        "Name": "/s", "Value": "hunter2", "Type": "SecureString", "Description": "d", "AllowedPattern": ".*",
        "Tier": "Advanced", "Tags": [{ "Key": "team", "Value": "red" }],
    });
    plane.must::<PutParameter>(input).await;
    let answer = plane.must::<DescribeParameters>(json!({})).await;
    let told = &answer["Parameters"][0];
    assert_eq!(told["LastModifiedUser"], format!("arn:aws:iam::{}:root", testkit::ACCOUNT));
    assert_eq!((&told["KeyId"], &told["Tier"]), (&json!("alias/aws/ssm"), &json!("Advanced")));
    assert_eq!((&told["AllowedPattern"], &told["Description"]), (&json!(".*"), &json!("d")));
    assert_eq!((&told["Policies"], &told["DataType"], &told["Version"]), (&json!([]), &json!("text"), &json!(1)));
    assert_eq!((told.get("Value"), told["ARN"].as_str()), (None, Some(crate::arn("/s").as_str())));
    plane.stop().await;
}

async fn filters_narrow(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for name in ["/a/b/c", "/a/x", "/b/x", "db", "/dbx"] {
        put(&plane, name, "v").await;
    }
    let list = json!({ "Name": "/l", "Value": "v", "Type": "StringList", "Tags": [{ "Key": "team", "Value": "red" }] });
    plane.must::<PutParameter>(list).await;
    plane.must::<PutParameter>(json!({ "Name": "/s", "Value": "v", "Type": "SecureString", "Tier": "Advanced" })).await;
    for (filters, expected) in [
        (json!([{ "Key": "Name", "Values": ["/db", "/a/x", "/none"] }]), vec!["/a/x", "db"]),
        (
            json!([{ "Key": "Name", "Option": "BeginsWith", "Values": ["/a", "db"] }]),
            vec!["/a/b/c", "/a/x", "db", "/dbx"],
        ),
        (json!([{ "Key": "Name", "Option": "Contains", "Values": ["x"] }]), vec!["/a/x", "/b/x", "/dbx"]),
        (json!([{ "Key": "Path", "Values": ["/a"] }]), vec!["/a/x"]),
        (json!([{ "Key": "Path", "Values": ["/"] }]), vec!["db", "/dbx", "/l", "/s"]),
        (json!([{ "Key": "Path", "Values": ["/a", "/b"] }]), vec!["/a/x", "/b/x"]),
        (json!([{ "Key": "Path", "Option": "Recursive", "Values": ["/a", "/b/"] }]), vec!["/a/b/c", "/a/x", "/b/x"]),
        (json!([{ "Key": "Type", "Values": ["StringList", "SecureString"] }]), vec!["/l", "/s"]),
        (json!([{ "Key": "KeyId", "Values": ["alias/aws/ssm"] }]), vec!["/s"]),
        (json!([{ "Key": "Tier", "Values": ["Advanced"] }]), vec!["/s"]),
        (json!([{ "Key": "DataType", "Values": ["aws:ec2:image"] }]), vec![]),
        (json!([{ "Key": "tag:team", "Values": ["red"] }]), vec!["/l"]),
        (json!([{ "Key": "tag:team" }]), vec!["/l"]),
        (json!([{ "Key": "tag:team", "Values": ["blue"] }]), vec![]),
        (
            json!([{ "Key": "Path", "Option": "Recursive", "Values": ["/a"] }, { "Key": "Name", "Option": "Contains", "Values": ["x"] }]),
            vec!["/a/x"],
        ),
    ] {
        assert_eq!(described(&plane, filters.clone()).await, expected, "{filters}");
    }
    let old = json!({ "Filters": [{ "Key": "Name", "Values": ["/a"] }, { "Key": "Type", "Values": ["String"] }] });
    assert_eq!(names(&plane.must::<DescribeParameters>(old).await), ["/a/b/c", "/a/x"]);
    plane.stop().await;
}

async fn pages_are_full(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for number in 0..60 {
        put(&plane, &format!("/p/{number:02}"), "v").await;
    }
    let first = plane.must::<DescribeParameters>(json!({})).await;
    assert_eq!(names(&first).len(), 50);
    let second = plane.must::<DescribeParameters>(json!({ "NextToken": first["NextToken"] })).await;
    assert_eq!((names(&second).len(), second.get("NextToken")), (10, None));
    let odd = json!([{ "Key": "Name", "Option": "Contains", "Values": ["1", "3"] }]);
    let (mut seen, mut token) = (Vec::new(), None::<Value>);
    loop {
        let mut input = json!({ "ParameterFilters": odd, "MaxResults": 5 });
        if let Some(token) = token.take() {
            input["NextToken"] = token;
        }
        let page = plane.must::<DescribeParameters>(input).await;
        seen.extend(names(&page));
        match page.get("NextToken") {
            Some(next) => token = Some(next.clone()),
            None => break,
        }
        assert_eq!(names(&page).len(), 5);
    }
    let expected = (0..60).map(|number| format!("/p/{number:02}")).filter(|name| name.contains(['1', '3']));
    assert_eq!(seen, expected.collect::<Vec<_>>());
    plane.stop().await;
}

async fn bad_filters_are_refused(store: Store) {
    let plane = ControlPlane::start(&store).await;
    for (filters, expected) in [
        (json!([{ "Key": "Colour", "Values": ["red"] }]), "ValidationException"),
        (json!([{ "Key": "Label", "Values": ["red"] }]), "InvalidFilterKey"),
        (json!([{ "Key": "Name" }]), "InvalidFilterValue"),
        (json!([{ "Key": "Name", "Option": "Like", "Values": ["x"] }]), "InvalidFilterOption"),
        (json!([{ "Key": "Name", "Option": "x".repeat(11), "Values": ["x"] }]), "ValidationException"),
        (json!([{ "Key": "Name", "Values": vec!["x"; 51] }]), "ValidationException"),
        (json!([{ "Key": "Path", "Values": ["a"] }]), "ValidationException"),
        (json!([{ "Key": "Type", "Values": ["x"] }]), "InvalidFilterOption"),
        (json!([{ "Key": "Name", "Values": ["x"] }, { "Key": "Name", "Values": ["y"] }]), "InvalidFilterKey"),
    ] {
        let input = json!({ "ParameterFilters": filters });
        assert_eq!(code(plane.call::<DescribeParameters>(input.clone()).await), expected, "{input}");
    }
    let input = json!({ "MaxResults": 51 });
    assert_eq!(code(plane.call::<DescribeParameters>(input).await), "ValidationException");
    let input = json!({ "NextToken": "x" });
    assert_eq!(code(plane.call::<DescribeParameters>(input).await), "InvalidNextToken");
    plane.stop().await;
}
