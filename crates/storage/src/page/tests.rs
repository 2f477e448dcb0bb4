use super::*;
use proptest::prelude::*;

fn pages() -> Pages {
    Pages::new(&[7; 32])
}

fn value() -> impl Strategy<Value = Val> {
    prop_oneof![
        Just(Val::Null),
        any::<i64>().prop_map(Val::Int),
        any::<f64>().prop_filter("equal to itself", |value| !value.is_nan()).prop_map(Val::Real),
        ".*".prop_map(Val::Text),
        any::<Vec<u8>>().prop_map(Val::Bytes),
    ]
}

proptest! {
    #[test]
    fn every_key_comes_back(last in prop::collection::vec(value(), 0..4), scope in ".*") {
        let pages = pages();
        prop_assert_eq!(pages.open(&scope, &pages.seal(&scope, &last)), Ok(last));
    }

    #[test]
    fn a_token_with_any_bit_changed_is_refused(byte in 0usize..100, bit in 0u8..8) {
        let pages = pages();
        let mut bytes = URL_SAFE_NO_PAD.decode(pages.seal("list", &["web-1".into(), 5_i64.into()])).unwrap();
        let at = byte % bytes.len();
        bytes[at] ^= 1 << bit;
        prop_assert_eq!(pages.open("list", &URL_SAFE_NO_PAD.encode(bytes)), Err(BadToken));
    }

    #[test]
    fn garbage_is_refused(token in ".*") {
        prop_assert_eq!(pages().open("list", &token), Err(BadToken));
    }
}

#[test]
fn a_token_is_good_for_its_own_list_and_key_alone() {
    let token = pages().seal("ssm:ListDocuments/1/eu", &["a".into()]);
    assert_eq!(pages().open("ssm:ListDocuments/2/eu", &token), Err(BadToken));
    assert_eq!(Pages::new(&[8; 32]).open("ssm:ListDocuments/1/eu", &token), Err(BadToken));
    assert_eq!(pages().open("ssm:ListDocuments/1/eu", &token[..token.len() - 4]), Err(BadToken));
}

#[test]
fn tokens_show_nothing_and_differ_each_time() {
    let pages = pages();
    let (one, two) = (pages.seal("list", &["secret-name".into()]), pages.seal("list", &["secret-name".into()]));
    assert_ne!(one, two);
    assert!(one.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "fit for a URL: {one}");
    assert!(!format!("{pages:?}").contains('7'));
}
