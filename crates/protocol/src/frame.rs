//! The binary frame of every websocket message but the first: a fixed header, then the payload. All numbers big endian.

use std::borrow::Cow;
use std::fmt;

use bytes::{BufMut, Bytes, BytesMut};
use ring::digest::{SHA256, digest};
use uuid::Uuid;

/// What the header length field says: the bytes before the payload length field.
const HEADER_LENGTH: usize = 116;
/// Where the payload starts.
const PAYLOAD_START: usize = HEADER_LENGTH + 4;
/// Width of the message type field; shorter names are padded with spaces.
const KIND_LENGTH: usize = 32;

/// The largest frame that is sent to a node or taken from one, in bytes. Stock agents send at most 142,000 and read what
/// fits into memory; ours and the server take this much.
pub const MAX_FRAME: usize = 256 << 10;

/// The name of a message type: 1 to 32 visible ASCII characters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Kind(Cow<'static, str>);

/// One message on a control or data channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentMessage {
    /// What the payload is.
    pub kind: Kind,
    /// Version of the frame, 1.
    pub schema_version: u32,
    /// When it was made, in milliseconds since 1970; never 0, which stock peers refuse.
    pub created: u64,
    /// Position in a data stream; 0 outside of one.
    pub sequence: i64,
    /// Bit 0 marks the first, bit 1 the last message of a stream. Receivers ignore them.
    pub flags: u64,
    /// Identity of the message; a message that is sent again keeps it.
    pub id: Uuid,
    /// What a stream payload is (keyboard input, window size, ..); 0 on the control channel.
    pub payload_type: u32,
    /// The content. Stock agents refuse an empty one.
    pub payload: Bytes,
}

/// Why bytes are no frame, or a message cannot become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameError {
    /// Fewer bytes than the fixed header has.
    Short(usize),
    /// The header length field is not 116.
    HeaderLength(u32),
    /// The message type is empty, or not visible ASCII.
    Kind,
    /// The payload length field and the bytes that are there differ.
    PayloadLength {
        /// Bytes that the header announces.
        said: usize,
        /// Bytes that are there.
        found: usize,
    },
    /// The payload does not have the digest of the header.
    Digest,
    /// A frame needs at least one byte of payload.
    EmptyPayload,
}

impl Kind {
    /// Server to node: run or cancel a command.
    pub const AGENT_JOB: Self = Self(Cow::Borrowed("agent_job"));
    /// Node to server: the job has been taken, or why not.
    pub const AGENT_JOB_ACK: Self = Self(Cow::Borrowed("agent_job_ack"));
    /// Node to server: what became of a job or of a step of it.
    pub const AGENT_JOB_REPLY: Self = Self(Cow::Borrowed("agent_job_reply"));
    /// Server to node: the reply has been kept.
    pub const AGENT_JOB_REPLY_ACK: Self = Self(Cow::Borrowed("agent_job_reply_ack"));
    /// Node to server, if it has asked for it: output of a step that runs ([`crate::output`]).
    pub const OUTPUT: Self = Self(Cow::Borrowed("fleetwright_output"));
    /// Server to node: start a session of any type.
    pub const INTERACTIVE_SHELL: Self = Self(Cow::Borrowed("interactive_shell"));
    /// Server to either end of a session: it is over.
    pub const CHANNEL_CLOSED: Self = Self(Cow::Borrowed("channel_closed"));
    /// Node to server: a session has ended.
    pub const AGENT_TASK_COMPLETE: Self = Self(Cow::Borrowed("agent_task_complete"));
    /// Server to node: the end of the session has been noted.
    pub const AGENT_TASK_ACKNOWLEDGE: Self = Self(Cow::Borrowed("agent_task_acknowledge"));
    /// Node to server: counters; nobody answers.
    pub const AGENT_TELEMETRY: Self = Self(Cow::Borrowed("agent_telemetry"));
    /// Node to server: how an update of the agent went; nobody answers.
    pub const AGENT_UPDATE_RESULT: Self = Self(Cow::Borrowed("agent_update_result"));
    /// Client to node: a piece of a session's input.
    pub const INPUT_STREAM_DATA: Self = Self(Cow::Borrowed("input_stream_data"));
    /// Node to client: a piece of a session's output.
    pub const OUTPUT_STREAM_DATA: Self = Self(Cow::Borrowed("output_stream_data"));
    /// Either end of a session: a piece has arrived.
    pub const ACKNOWLEDGE: Self = Self(Cow::Borrowed("acknowledge"));
    /// Node to server: state of a session.
    pub const AGENT_SESSION_STATE: Self = Self(Cow::Borrowed("agent_session_state"));
    /// Server to either end of a session: send again.
    pub const START_PUBLICATION: Self = Self(Cow::Borrowed("start_publication"));
    /// Server to either end of a session: hold what you have.
    pub const PAUSE_PUBLICATION: Self = Self(Cow::Borrowed("pause_publication"));

    /// All the names above: what decoding need not allocate for.
    const KNOWN: [Self; 17] = [
        Self::AGENT_JOB,
        Self::AGENT_JOB_ACK,
        Self::AGENT_JOB_REPLY,
        Self::AGENT_JOB_REPLY_ACK,
        Self::OUTPUT,
        Self::INTERACTIVE_SHELL,
        Self::CHANNEL_CLOSED,
        Self::AGENT_TASK_COMPLETE,
        Self::AGENT_TASK_ACKNOWLEDGE,
        Self::AGENT_TELEMETRY,
        Self::AGENT_UPDATE_RESULT,
        Self::INPUT_STREAM_DATA,
        Self::OUTPUT_STREAM_DATA,
        Self::ACKNOWLEDGE,
        Self::AGENT_SESSION_STATE,
        Self::START_PUBLICATION,
        Self::PAUSE_PUBLICATION,
    ];

    /// Takes any name. Gives `FrameError::Kind` unless it is 1 to 32 visible ASCII characters.
    pub fn new(name: &str) -> Result<Self, FrameError> {
        if let Some(known) = Self::KNOWN.iter().find(|known| known.0 == name) {
            return Ok(known.clone());
        }
        let fits = (1..=KIND_LENGTH).contains(&name.len());
        if !fits || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(FrameError::Kind);
        }
        Ok(Self(Cow::Owned(name.to_owned())))
    }

    /// The name on the wire, without padding.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl AgentMessage {
    /// A message of the control channel. `created` is in milliseconds since 1970.
    #[must_use]
    pub fn control(kind: Kind, id: Uuid, created: u64, payload: impl Into<Bytes>) -> Self {
        let payload = payload.into();
        Self { kind, schema_version: 1, created, sequence: 0, flags: 0, id, payload_type: 0, payload }
    }

    /// The frame. Fails only on an empty payload, or one of 4 GiB and more.
    pub fn encode(&self) -> Result<Bytes, FrameError> {
        if self.payload.is_empty() {
            return Err(FrameError::EmptyPayload);
        }
        let found = self.payload.len();
        let length = u32::try_from(found).map_err(|_| FrameError::PayloadLength { said: 0, found })?;
        let mut out = BytesMut::with_capacity(PAYLOAD_START + found);
        out.put_u32(116);
        put_padded(&mut out, self.kind.as_str());
        out.put_u32(self.schema_version);
        out.put_u64(self.created);
        out.put_i64(self.sequence);
        out.put_u64(self.flags);
        put_swapped(&mut out, self.id);
        out.put_slice(digest(&SHA256, &self.payload).as_ref());
        out.put_u32(self.payload_type);
        out.put_u32(length);
        out.put_slice(&self.payload);
        Ok(out.freeze())
    }

    /// Reads a frame; the payload shares the memory of `frame`. Never panics, whatever the bytes are.
    pub fn decode(frame: &Bytes) -> Result<Self, FrameError> {
        if frame.len() < PAYLOAD_START {
            return Err(FrameError::Short(frame.len()));
        }
        let header = Header(frame);
        let length = u32::from_be_bytes(header.take(0)?);
        if length != 116 {
            return Err(FrameError::HeaderLength(length));
        }
        Ok(Self {
            kind: kind_from(&header.take(4)?)?,
            schema_version: u32::from_be_bytes(header.take(36)?),
            created: u64::from_be_bytes(header.take(40)?),
            sequence: i64::from_be_bytes(header.take(48)?),
            flags: u64::from_be_bytes(header.take(56)?),
            id: swapped(header.take(64)?),
            payload_type: u32::from_be_bytes(header.take(112)?),
            payload: checked_payload(frame, header.take(80)?, u32::from_be_bytes(header.take(116)?))?,
        })
    }
}

/// The fixed part of a frame.
struct Header<'a>(&'a [u8]);

impl Header<'_> {
    /// The `N` bytes at `offset`.
    fn take<const N: usize>(&self, offset: usize) -> Result<[u8; N], FrameError> {
        let bytes = self.0.get(offset..offset + N).and_then(|bytes| bytes.try_into().ok());
        bytes.ok_or(FrameError::Short(self.0.len()))
    }
}

/// The payload, if it is as long as the header says and has the digest that the header says.
fn checked_payload(frame: &Bytes, expected: [u8; 32], length: u32) -> Result<Bytes, FrameError> {
    let payload = frame.slice(PAYLOAD_START..);
    let said = usize::try_from(length).unwrap_or(usize::MAX);
    if said != payload.len() {
        return Err(FrameError::PayloadLength { said, found: payload.len() });
    }
    if said != 0 && digest(&SHA256, &payload).as_ref() != expected {
        return Err(FrameError::Digest);
    }
    Ok(payload)
}

/// Writers pad with spaces or NUL, before or behind the name.
fn kind_from(field: &[u8; KIND_LENGTH]) -> Result<Kind, FrameError> {
    let name = std::str::from_utf8(field).map_err(|_| FrameError::Kind)?;
    Kind::new(name.trim_matches(['\0', ' ']))
}

fn put_padded(out: &mut BytesMut, name: &str) {
    out.put_slice(name.as_bytes());
    out.put_bytes(b' ', KIND_LENGTH - name.len());
}

/// The wire has the low 8 bytes of the UUID first.
fn put_swapped(out: &mut BytesMut, id: Uuid) {
    let (high, low) = id.as_u64_pair();
    out.put_u64(low);
    out.put_u64(high);
}

fn swapped(bytes: [u8; 16]) -> Uuid {
    Uuid::from_u128(u128::from_be_bytes(bytes).rotate_left(64))
}

impl fmt::Display for FrameError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short(found) => write!(out, "a frame has at least {PAYLOAD_START} bytes, this one has {found}"),
            Self::HeaderLength(found) => write!(out, "the header length must be {HEADER_LENGTH}, not {found}"),
            Self::Kind => out.write_str("the message type must be 1 to 32 visible ASCII characters"),
            Self::PayloadLength { said, found } => write!(out, "the payload should have {said} bytes, it has {found}"),
            Self::Digest => out.write_str("the payload does not match its digest"),
            Self::EmptyPayload => out.write_str("a frame needs at least one byte of payload"),
        }
    }
}

impl std::error::Error for FrameError {}
