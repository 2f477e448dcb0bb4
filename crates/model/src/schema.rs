//! The shape of the generated tables: what an AWS service model says, as static data.
//!
//! Everything that is the same for all operations (finding one, checking constraints, putting members into headers and
//! bodies, redacting secrets, filling a command line) reads these tables; nothing of it is generated per operation.

/// How a service speaks on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// `POST /`, `X-Amz-Target`, `application/x-amz-json-1.0`.
    AwsJson10,
    /// `POST /`, `X-Amz-Target`, `application/x-amz-json-1.1`.
    AwsJson11,
    /// Method and path per operation, members spread over path, query, headers and body.
    RestJson1,
    /// `POST /` with a form whose `Action` names the operation; answers are XML.
    AwsQuery {
        /// The XML namespace of answers.
        namespace: &'static str,
    },
}

/// One AWS service as its published model describes it.
#[derive(Debug)]
pub struct Service {
    /// The model's name, and the module's: `ssm`, `appconfig`, `ssm-incidents`.
    pub name: &'static str,
    /// The service name in a SigV4 credential scope. Two services may share one (appconfig and appconfigdata).
    pub signing_name: &'static str,
    /// Protocol of every operation of the service.
    pub protocol: Protocol,
    /// What stands before the dot in `X-Amz-Target`; empty for services that are not awsJson.
    pub target_prefix: &'static str,
    /// The model's `apiVersion`; the `Version` of a form.
    pub api_version: &'static str,
    /// The error that a constraint violation answers: `ValidationException`, or AppConfig's `BadRequestException`.
    pub invalid: &'static ErrorShape,
    /// All operations, sorted by name.
    pub operations: &'static [Operation],
    /// All shapes that operations reach; a [`ShapeId`] is an index into this list.
    pub shapes: &'static [Shape],
}

/// Index of a shape in [`Service::shapes`].
pub type ShapeId = u16;

/// One operation of a service.
#[derive(Debug)]
pub struct Operation {
    /// Name as in the model, such as `SendCommand`.
    pub name: &'static str,
    /// HTTP method; `POST` for all protocols but restJson.
    pub method: &'static str,
    /// Path template with `{Label}` and `{Label+}`; `/` for all protocols but restJson.
    pub uri: &'static str,
    /// Status of a success, usually 200.
    pub status: u16,
    /// Shape of the input; `None` where the operation takes nothing.
    pub input: Option<ShapeId>,
    /// Shape of the output; `None` where the operation answers nothing.
    pub output: Option<ShapeId>,
    /// The errors that the model lists for this operation.
    pub errors: &'static [&'static ErrorShape],
    /// The caller need not sign (registration of a node).
    pub anonymous: bool,
}

/// A named error: what goes into `__type` or `x-amzn-errortype`, and the HTTP status.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// The code on the wire, such as `InvalidInstanceId`.
    pub code: &'static str,
    /// HTTP status, 4xx where the caller is at fault.
    pub status: u16,
    /// Whether the message member is `Message` (many ssm errors) rather than `message`.
    pub capital_message: bool,
}

/// A named type with its constraints.
#[derive(Debug)]
pub struct Shape {
    /// Name as in the model.
    pub name: &'static str,
    /// What it is made of.
    pub kind: Kind,
    /// Must never be logged, journaled or printed.
    pub sensitive: bool,
}

/// What a shape is made of. `min` and `max` count characters, items, entries or bytes, or bound a number.
#[derive(Debug)]
#[allow(missing_docs, reason = "the fields are named as in the models")]
pub enum Kind {
    /// Named members. A union has exactly one of them present.
    Structure { members: &'static [Member], union: bool, payload: Option<&'static str> },
    /// A list of one shape.
    List { member: ShapeId, min: Option<u32>, max: Option<u32> },
    /// A map from strings to one shape.
    Map { key: ShapeId, value: ShapeId, min: Option<u32>, max: Option<u32> },
    /// Text. `pattern` is the model's text; `values` is the enumeration, empty when any text will do.
    String { min: Option<u32>, max: Option<u32>, pattern: Option<&'static str>, values: &'static [&'static str] },
    /// 32 bits.
    Integer { min: Option<i64>, max: Option<i64> },
    /// 64 bits.
    Long { min: Option<i64>, max: Option<i64> },
    /// 32-bit floating point.
    Float { min: Option<f64>, max: Option<f64> },
    /// 64-bit floating point.
    Double { min: Option<f64>, max: Option<f64> },
    /// True or false.
    Boolean,
    /// A point in time; the format in bodies, or `None` for the protocol's default.
    Timestamp { format: Option<TimestampFormat> },
    /// Bytes: base64 in a JSON body, raw as an HTTP payload.
    Blob { min: Option<u32>, max: Option<u32> },
}

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// Seconds since 1970 as a JSON number, with up to three decimals.
    UnixTimestamp,
    /// `2026-11-22T07:32:30.418Z`.
    Iso8601,
    /// `Sun, 22 Nov 2026 07:32:30 GMT`.
    Rfc822,
}

/// One member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Name as in the model, and in bodies unless its location says otherwise.
    pub name: &'static str,
    /// The member's shape.
    pub shape: ShapeId,
    /// Must be present.
    pub required: bool,
    /// Where it travels.
    pub location: Location,
}

/// Where a member travels in a request or response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body under its own name (or as the body, when it is the structure's payload).
    Body,
    /// In a form or XML, under this name.
    Named(&'static str),
    /// In a form or XML, without a level of its own: each item of a list, each entry of a map, under this name.
    Flat(&'static str),
    /// In the path, under this label.
    Uri(&'static str),
    /// In the query, under this name.
    Query(&'static str),
    /// In this header.
    Header(&'static str),
    /// As headers that start with this prefix, for maps.
    Headers(&'static str),
    /// As the status code of the response.
    StatusCode,
}

impl Service {
    /// The operation of that name. Names are compared exactly, as AWS does.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok().map(|at| &self.operations[at])
    }

    /// The shape behind an id of this service.
    #[must_use]
    pub fn shape(&self, id: ShapeId) -> &'static Shape {
        &self.shapes[usize::from(id)]
    }
}
