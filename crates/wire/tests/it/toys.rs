//! Three small services that use what no real one has all of.

use model::{
    common,
    schema::{ErrorShape, Kind, Location, Member, Operation, Protocol, Service, Shape, ShapeId, TimestampFormat},
};

pub(crate) const TEXT: ShapeId = 0;
const NUMBER: ShapeId = 1;
const FLAG: ShapeId = 2;
const TIME: ShapeId = 3;
const ISO_TIME: ShapeId = 4;
const TEXTS: ShapeId = 5;
const TEXT_MAP: ShapeId = 6;
const BYTES: ShapeId = 7;
const NESTED: ShapeId = 8;
const NUMBERS: ShapeId = 9;
const HTTP_TIME: ShapeId = 10;
const DECIMAL: ShapeId = 11;
const EVERYTHING: ShapeId = 12;
const EVERYTHING_BACK: ShapeId = 13;
const BLOB_IN: ShapeId = 14;
const BLOB_OUT: ShapeId = 15;
const TEXT_PAYLOAD: ShapeId = 16;
const NESTED_PAYLOAD: ShapeId = 17;
const FILE: ShapeId = 18;
const SHORT: ShapeId = 19;
const ALL_JSON: ShapeId = 20;
const NESTED_LIST: ShapeId = 21;
const FILE_BACK: ShapeId = 22;
const FORM: ShapeId = 23;

const fn body(name: &'static str, shape: ShapeId) -> Member {
    Member { name, shape, required: false, location: Location::Body }
}

const fn required(name: &'static str, shape: ShapeId) -> Member {
    Member { name, shape, required: true, location: Location::Body }
}

const fn at(name: &'static str, shape: ShapeId, location: Location) -> Member {
    Member { name, shape, required: false, location }
}

const fn label(name: &'static str) -> Member {
    Member { name, shape: TEXT, required: true, location: Location::Uri(name) }
}

const fn structure(name: &'static str, members: &'static [Member], payload: Option<&'static str>) -> Shape {
    Shape { name, kind: Kind::Structure { members, union: false, payload }, sensitive: false }
}

const fn plain(name: &'static str, kind: Kind) -> Shape {
    Shape { name, kind, sensitive: false }
}

const fn list(name: &'static str, member: ShapeId) -> Shape {
    plain(name, Kind::List { member, min: None, max: None })
}

const fn time(name: &'static str, format: Option<TimestampFormat>) -> Shape {
    plain(name, Kind::Timestamp { format })
}

const fn text(name: &'static str, max: Option<u32>) -> Shape {
    plain(name, Kind::String { min: None, max, pattern: None, values: &[] })
}

static SHAPES: [Shape; 24] = [
    text("Text", None),
    plain("Number", Kind::Integer { min: None, max: None }),
    plain("Flag", Kind::Boolean),
    time("Time", None),
    time("IsoTime", Some(TimestampFormat::Iso8601)),
    list("Texts", TEXT),
    plain("TextMap", Kind::Map { key: TEXT, value: TEXT, min: None, max: None }),
    plain("Bytes", Kind::Blob { min: None, max: None }),
    structure(
        "Nested",
        &[
            body("Name", TEXT),
            body("At", ISO_TIME),
            body("When", TIME),
            body("HttpTime", HTTP_TIME),
            body("Data", BYTES),
        ],
        None,
    ),
    list("Numbers", NUMBER),
    time("HttpTime", Some(TimestampFormat::Rfc822)),
    plain("Decimal", Kind::Double { min: None, max: None }),
    structure(
        "Everything",
        &[
            label("Id"),
            at("Tags", TEXTS, Location::Query("tag")),
            at("Limit", NUMBER, Location::Query("limit")),
            at("Deep", FLAG, Location::Query("deep")),
            at("Since", TIME, Location::Query("since")),
            at("Weights", NUMBERS, Location::Query("weight")),
            at("Token", TEXT, Location::Header("X-Token")),
            at("Stamp", TIME, Location::Header("X-Stamp")),
            at("Labels", TEXTS, Location::Header("X-Labels")),
            at("Share", DECIMAL, Location::Header("X-Share")),
            at("Meta", TEXT_MAP, Location::Headers("X-Meta-")),
            body("Name", TEXT),
            body("Nested", NESTED),
            body("Numbers", NUMBERS),
            body("Map", TEXT_MAP),
        ],
        None,
    ),
    structure(
        "EverythingBack",
        &[
            body("Id", TEXT),
            body("Tags", TEXTS),
            body("Limit", NUMBER),
            body("Deep", FLAG),
            body("Since", TIME),
            body("Weights", NUMBERS),
            at("Token", TEXT, Location::Header("X-Token")),
            at("Stamp", TIME, Location::Header("X-Stamp")),
            at("Labels", TEXTS, Location::Header("X-Labels")),
            at("Share", DECIMAL, Location::Header("X-Share")),
            at("Meta", TEXT_MAP, Location::Headers("X-Meta-")),
            at("Code", NUMBER, Location::StatusCode),
            body("Name", TEXT),
            body("Nested", NESTED),
            body("Numbers", NUMBERS),
            body("Map", TEXT_MAP),
        ],
        None,
    ),
    structure(
        "BlobIn",
        &[label("Id"), at("ContentType", TEXT, Location::Header("Content-Type")), required("Content", BYTES)],
        Some("Content"),
    ),
    structure(
        "BlobOut",
        &[
            at("Id", TEXT, Location::Header("X-Id")),
            at("ContentType", TEXT, Location::Header("Content-Type")),
            body("Content", BYTES),
        ],
        Some("Content"),
    ),
    structure("TextPayload", &[body("Text", TEXT)], Some("Text")),
    structure("NestedPayload", &[body("Nested", NESTED)], Some("Nested")),
    structure("File", &[label("Path")], None),
    text("Short", Some(5)),
    structure(
        "AllJson",
        &[
            required("Name", SHORT),
            body("Count", NUMBER),
            body("Nested", NESTED),
            body("List", NESTED_LIST),
            body("Map", TEXT_MAP),
            body("When", TIME),
        ],
        None,
    ),
    list("NestedList", NESTED),
    structure("FileBack", &[body("Path", TEXT)], None),
    structure(
        "Form",
        &[
            required("Name", SHORT),
            body("Count", NUMBER),
            body("Data", BYTES),
            body("Flag", FLAG),
            body("List", NESTED_LIST),
            body("Map", TEXT_MAP),
            body("Nested", NESTED),
            body("Share", DECIMAL),
            body("When", TIME),
            at("Other", TEXT, Location::Named("renamed")),
            at("Texts", TEXTS, Location::Flat("Text")),
            at("Nests", NESTED_LIST, Location::Flat("Nests")),
            at("Pairs", TEXT_MAP, Location::Flat("Pair")),
        ],
        None,
    ),
];

pub(crate) static TOY_ERROR: ErrorShape = ErrorShape { code: "ToyBroken", status: 409, capital_message: true };

const ERRORS: &[&ErrorShape] = &[&TOY_ERROR];

const fn json(name: &'static str, anonymous: bool) -> Operation {
    Operation {
        name,
        method: "POST",
        uri: "/",
        status: 200,
        input: Some(ALL_JSON),
        output: Some(ALL_JSON),
        errors: ERRORS,
        anonymous,
    }
}

const fn rest(name: &'static str, method: &'static str, uri: &'static str, shapes: (ShapeId, ShapeId)) -> Operation {
    let (input, output) = (Some(shapes.0), Some(shapes.1));
    Operation { name, method, uri, status: 201, input, output, errors: ERRORS, anonymous: false }
}

/// awsJson 1.1; every operation answers its input, but for those whose name says otherwise.
pub(crate) static JSON: Service = Service {
    name: "toy-json",
    signing_name: "toyjson",
    protocol: Protocol::AwsJson11,
    target_prefix: "Toys_2026.v1",
    api_version: "2026-01-01",
    invalid: &common::VALIDATION,
    operations: &[
        json("Break", false),
        json("Echo", false),
        json("Open", true),
        json("Panic", false),
        json("Refuse", false),
        json("Wait", false),
    ],
    shapes: &SHAPES,
};

/// restJson1.
pub(crate) static REST: Service = Service {
    name: "toy-rest",
    signing_name: "toyrest",
    protocol: Protocol::RestJson1,
    target_prefix: "",
    api_version: "2026-01-01",
    invalid: &common::VALIDATION,
    operations: &[
        Operation {
            name: "DeleteThing",
            method: "DELETE",
            uri: "/things/{Id}",
            status: 204,
            input: Some(EVERYTHING),
            output: None,
            errors: &[],
            anonymous: false,
        },
        rest("Echo", "POST", "/things/{Id}", (EVERYTHING, EVERYTHING_BACK)),
        rest("EchoBlob", "PUT", "/blobs/{Id}", (BLOB_IN, BLOB_OUT)),
        rest("EchoNested", "PUT", "/nested", (NESTED_PAYLOAD, NESTED_PAYLOAD)),
        rest("EchoText", "PUT", "/text", (TEXT_PAYLOAD, TEXT_PAYLOAD)),
        rest("GetFile", "GET", "/files/{Path+}", (FILE, FILE_BACK)),
        Operation { anonymous: true, ..rest("GetOpenFile", "GET", "/open/{Path}", (FILE, FILE_BACK)) },
        rest("Refuse", "POST", "/refuse", (NESTED_PAYLOAD, NESTED_PAYLOAD)),
    ],
    shapes: &SHAPES,
};

const fn form(name: &'static str, anonymous: bool) -> Operation {
    Operation { input: Some(FORM), output: Some(FORM), ..json(name, anonymous) }
}

/// awsQuery.
pub(crate) static QUERY: Service = Service {
    name: "toy-query",
    signing_name: "toyquery",
    protocol: Protocol::AwsQuery { namespace: "urn:toys" },
    target_prefix: "",
    api_version: "2026-01-01",
    invalid: &common::VALIDATION_ERROR,
    operations: &[
        form("Break", false),
        form("Echo", false),
        Operation { output: None, ..form("Forget", false) },
        form("Open", true),
        form("Refuse", false),
    ],
    shapes: &SHAPES,
};

pub(crate) static SERVICES: [&Service; 3] = [&JSON, &REST, &QUERY];
