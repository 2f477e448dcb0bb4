//! Files of documents.

use bytes::Bytes;
use http::{Method, Request, Response};
use model::ssm::{
    CreateDocument, DeleteDocument, DescribeDocument, GetDocument, ModifyDocumentPermission, UpdateDocument,
};
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};
use std::time::Duration;
use storage::testing::Store;
use testkit::{Caller, ControlPlane, code};
use wire::client::Identity;

use crate::{STRANGER, arn, said, stranger};

storage::testing::engines!(
    a_package_has_the_files_that_its_manifest_names,
    files_come_from_folders_objects_and_other_documents,
    what_is_not_as_told_is_refused,
    files_are_read_in_the_name_of_the_caller,
    addresses_end,
    files_go_with_their_version
);

const ZIP: &[u8] = b"not really a zip";

async fn ask(caller: &Caller, method: Method, target: &str, body: &[u8]) -> Response<Bytes> {
    let request = Request::builder().method(method).uri(target).body(Bytes::copy_from_slice(body)).unwrap();
    caller.send(request, "s3").await.unwrap()
}

/// A control plane with the bucket `files`, which has these objects.
async fn begun(store: &Store, objects: &[(&str, &[u8])]) -> ControlPlane {
    let plane = ControlPlane::start(store).await;
    assert_eq!(ask(plane.root(), Method::PUT, "/files", b"").await.status(), 200);
    for (key, body) in objects {
        assert_eq!(ask(plane.root(), Method::PUT, &format!("/files/{key}"), body).await.status(), 200);
    }
    plane
}

fn sum(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn package(name: &str, file: &str, sha256: &str, attachments: &Value) -> Value {
    let content = json!({
        "schemaVersion": "2.0", "version": sha256, "packages": { "debian": { "_any": { "x86_64": { "file": file } } } },
        "files": { file: { "checksums": { "sha256": sha256 } } },
    });
    json!({ "Name": name, "DocumentType": "Package", "Content": content.to_string(), "Attachments": attachments })
}

fn runbook(name: &str, attachments: &Value) -> Value {
    let step = json!({ "name": "wait", "action": "aws:sleep", "inputs": { "Duration": "PT1S" } });
    let content = json!({ "schemaVersion": "0.3", "mainSteps": [step] }).to_string();
    json!({ "Name": name, "DocumentType": "Automation", "Content": content, "Attachments": attachments })
}

fn from(key: &str, value: &str) -> Value {
    json!([{ "Key": key, "Values": [value] }])
}

async fn attached(caller: &Caller, name: &str) -> Vec<Value> {
    let got = caller.call::<GetDocument>(json!({ "Name": name })).await.unwrap();
    got["AttachmentsContent"].as_array().unwrap().clone()
}

fn names(attached: &[Value]) -> Vec<&str> {
    attached.iter().map(|one| one["Name"].as_str().unwrap()).collect()
}

/// What is at an address, for anybody.
async fn fetched(plane: &ControlPlane, file: &Value) -> (u16, Bytes) {
    let url: http::Uri = file["Url"].as_str().unwrap().parse().unwrap();
    let answer = ask(&plane.caller(Identity::Anonymous), Method::GET, url.path(), b"").await;
    (answer.status().as_u16(), answer.into_body())
}

async fn a_package_has_the_files_that_its_manifest_names(store: Store) {
    let plane = begun(&store, &[("app/1.zip", ZIP), ("app/other.zip", b"x")]).await;
    let made =
        plane.must::<CreateDocument>(package("Pack", "1.zip", &sum(ZIP), &from("SourceUrl", "s3://files/app"))).await;
    assert_eq!(made["DocumentDescription"]["AttachmentsInformation"], json!([{ "Name": "1.zip" }]));
    let described = plane.must::<DescribeDocument>(json!({ "Name": "Pack" })).await["Document"].clone();
    assert_eq!(
        (&described["Status"], &described["AttachmentsInformation"]),
        (&json!("Active"), &json!([{ "Name": "1.zip" }]))
    );
    let files = attached(plane.root(), "Pack").await;
    let [file] = files.as_slice() else { panic!("{files:?}") };
    assert_eq!((&file["Size"], &file["HashType"], &file["Hash"]), (&json!(16), &json!("Sha256"), &json!(sum(ZIP))));
    // The copy is the document's own.
    ask(plane.root(), Method::DELETE, "/files/app/1.zip", b"").await;
    assert_eq!(fetched(&plane, file).await, (200, Bytes::from_static(ZIP)));
    plane.stop().await;
}

async fn files_come_from_folders_objects_and_other_documents(store: Store) {
    let big = vec![7; (1 << 20) + 5];
    let plane = begun(&store, &[("in/a.py", b"a"), ("in/b.py", &big), ("in/below/c.py", b"c"), ("in/x", b"")]).await;
    plane.must::<CreateDocument>(runbook("First", &from("SourceUrl", "https://files.s3.eu-1.amazonaws.com/in/"))).await;
    assert_eq!(names(&attached(plane.root(), "First").await), ["a.py", "b.py"]);
    let all = json!([
        { "Key": "S3FileUrl", "Values": ["s3://files/in/below/c.py"] },
        { "Key": "S3FileUrl", "Values": ["s3://files/in/x"], "Name": "x.py" },
        { "Key": "AttachmentReference", "Values": ["First/1/b.py"], "Name": "mine.py" },
        { "Key": "AttachmentReference", "Values": [format!("{}/$LATEST/a.py", arn("First"))] },
    ]);
    plane.must::<CreateDocument>(runbook("Second", &all)).await;
    plane.must::<DeleteDocument>(json!({ "Name": "First" })).await;
    let files = attached(plane.root(), "Second").await;
    assert_eq!(names(&files), ["c.py", "x.py", "mine.py", "a.py"]);
    assert_eq!((&files[2]["Hash"], fetched(&plane, &files[2]).await.1.len()), (&json!(sum(&big)), big.len()));
    assert_eq!(fetched(&plane, &files[1]).await, (200, Bytes::new()));
    plane.stop().await;
}

async fn what_is_not_as_told_is_refused(store: Store) {
    let plane = begun(&store, &[("1.zip", ZIP), ("2.zip", b"")]).await;
    let pack = |sha256: &str, attachments: &Value| package("Pack", "1.zip", sha256, attachments);
    let twice = json!([
        { "Key": "S3FileUrl", "Values": ["s3://files/1.zip"] },
        { "Key": "S3FileUrl", "Values": ["s3://files/2.zip"], "Name": "1.zip" },
    ]);
    for (input, expected, why) in [
        (pack("00", &json!([])), "InvalidParameterValueException", "not provided"),
        (pack("00", &from("SourceUrl", "s3://files")), "InvalidDocumentContent", "has the SHA-256"),
        (pack("00", &from("SourceUrl", "s3://nothing")), "InvalidDocumentContent", "no object s3://nothing/1.zip"),
        (pack("00", &from("S3FileUrl", "s3://files/2.zip")), "InvalidDocumentContent", "names the file 1.zip"),
        (pack(&sum(ZIP), &twice), "InvalidDocumentContent", "given twice"),
        (runbook("Book", &from("SourceUrl", "s3://files/none")), "InvalidDocumentContent", "no files in"),
        (runbook("Book", &from("S3FileUrl", "s3://FILES/a.zip")), "InvalidDocumentContent", "no object"),
        (runbook("Book", &from("AttachmentReference", "Nothing/1/a.zip")), "InvalidDocumentContent", "does not exist"),
        (runbook("Book", &from("AttachmentReference", "a.zip")), "InvalidDocumentContent", "DOCUMENT/VERSION/FILE"),
        (package("Pack", "a b", "00", &from("SourceUrl", "s3://files")), "InvalidDocumentContent", "no name of"),
        (runbook("Book", &json!([{ "Key": "SourceUrl" }])), "InvalidDocumentContent", "needs a Key"),
    ] {
        let (code, message) = said(plane.call::<CreateDocument>(input.clone()).await);
        assert!(code == expected && message.contains(why), "{input}: {code}: {message}");
    }
    assert_eq!(code(plane.call::<GetDocument>(json!({ "Name": "Pack" })).await), "InvalidDocument");
    let kept =
        plane.server().plane().db.read("SELECT COUNT(*) FROM contents WHERE drop_at IS NULL", &[]).await.unwrap();
    assert_eq!(kept[0].int(0).unwrap(), 2, "of what was refused, nothing stays");
    plane.must::<CreateDocument>(pack(&sum(ZIP), &from("SourceUrl", "s3://files"))).await;
    let newer = package("Pack", "2.zip", &sum(b""), &json!([]));
    let newer = json!({ "Name": "Pack", "Content": newer["Content"], "DocumentVersion": "$LATEST" });
    assert_eq!(code(plane.call::<UpdateDocument>(newer).await), "InvalidParameterValueException");
    plane.stop().await;
}

async fn files_are_read_in_the_name_of_the_caller(store: Store) {
    let plane = begun(&store, &[("in/a.zip", b"a"), ("out/a.zip", b"a")]).await;
    let documents = json!({ "Effect": "Allow", "Action": "ssm:*Document", "Resource": arn("Mine*") });
    let files = json!({ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::files/in/*" });
    let anna = plane.user("anna", json!([documents, files])).await;
    plane.must::<CreateDocument>(runbook("Theirs", &from("S3FileUrl", "s3://files/out/a.zip"))).await;
    anna.call::<CreateDocument>(runbook("Mine", &from("S3FileUrl", "s3://files/in/a.zip"))).await.unwrap();
    for (key, value) in [
        ("S3FileUrl", "s3://files/out/a.zip"),
        ("S3FileUrl", "s3://files/nothing"),
        ("SourceUrl", "s3://files/in"),
        ("AttachmentReference", "Theirs/1/a.zip"),
    ] {
        let refused = anna.call::<CreateDocument>(runbook("Mine2", &from(key, value))).await;
        assert_eq!(code(refused), "AccessDeniedException", "{value}");
    }
    let other = stranger(&plane).await;
    let theirs = from("S3FileUrl", "s3://files/in/a.zip");
    assert_eq!(code(other.call::<CreateDocument>(runbook("Mine", &theirs)).await), "AccessDeniedException");
    let share = json!({ "Name": "Mine", "PermissionType": "Share", "AccountIdsToAdd": [STRANGER] });
    plane.must::<ModifyDocumentPermission>(share).await;
    assert_eq!(fetched(&plane, &attached(&other, &arn("Mine")).await[0]).await, (200, Bytes::from_static(b"a")));
    let reference = from("AttachmentReference", &format!("{}/1/a.zip", arn("Mine")));
    other.call::<CreateDocument>(runbook("Mine", &reference)).await.unwrap();
    plane.stop().await;
}

async fn addresses_end(store: Store) {
    let plane = begun(&store, &[("a.zip", b"a")]).await;
    plane.must::<CreateDocument>(runbook("Book", &from("S3FileUrl", "s3://files/a.zip"))).await;
    let file = attached(plane.root(), "Book").await.remove(0);
    let url = file["Url"].as_str().unwrap();
    for wrong in [format!("{url}x"), url.replace("/files/", "/files/A"), url.replace("a.zip", "b.zip")] {
        assert_eq!(fetched(&plane, &json!({ "Url": wrong })).await.0, 403, "{wrong}");
    }
    plane.advance(Duration::from_secs(3_590));
    assert_eq!(fetched(&plane, &file).await.0, 200);
    plane.advance(Duration::from_secs(20));
    assert_eq!(fetched(&plane, &file).await.0, 403);
    plane.stop().await;
}

async fn files_go_with_their_version(store: Store) {
    let plane = begun(&store, &[("1.zip", ZIP), ("2.zip", b"2")]).await;
    plane.must::<CreateDocument>(package("Pack", "1.zip", &sum(ZIP), &from("SourceUrl", "s3://files"))).await;
    let mut newer = package("Pack", "2.zip", &sum(b"2"), &from("SourceUrl", "s3://files"));
    newer.as_object_mut().unwrap().remove("DocumentType");
    newer["DocumentVersion"] = json!("$LATEST");
    plane.must::<UpdateDocument>(newer).await;
    let first = attached(plane.root(), "Pack").await.remove(0);
    let latest = plane.must::<GetDocument>(json!({ "Name": "Pack", "DocumentVersion": "$LATEST" })).await;
    let second = latest["AttachmentsContent"][0].clone();
    assert_eq!(second["Name"], "2.zip");
    plane.must::<DeleteDocument>(json!({ "Name": "Pack", "DocumentVersion": "2" })).await;
    assert_eq!((fetched(&plane, &first).await.0, fetched(&plane, &second).await.0), (200, 403));
    plane.must::<DeleteDocument>(json!({ "Name": "Pack" })).await;
    assert_eq!(fetched(&plane, &first).await.0, 403);
    plane.advance(Duration::from_secs(3_600));
    testkit::eventually("nothing but the bucket's objects is left", async || {
        plane.server().plane().fabric.publish("objects.sweep", Bytes::new());
        let rows = plane.server().plane().db.read("SELECT COUNT(*) FROM contents", &[]).await.unwrap();
        (rows[0].int(0).unwrap() == 2).then_some(())
    })
    .await;
    plane.stop().await;
}
