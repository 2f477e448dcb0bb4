use bytes::Bytes;
use proptest::prelude::{any, prop, prop_assert_eq, proptest};
use protocol::{AgentMessage, FrameError, Kind};
use uuid::{Uuid, uuid};

/// A frame that a stock agent sent.
const ACK: &str = include_str!("agent_job_ack.hex");
/// A frame that a stock agent accepted.
const REPLY_ACK: &str = include_str!("agent_job_reply_ack.hex");

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(|digit| !digit.is_whitespace()).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap()).collect()
}

fn decode(bytes: Vec<u8>) -> Result<AgentMessage, FrameError> {
    AgentMessage::decode(&Bytes::from(bytes))
}

fn example() -> AgentMessage {
    let id = uuid!("00112233-4455-6677-8899-aabbccddeeff");
    AgentMessage::control(Kind::AGENT_JOB, id, 1_795_332_750_418, "{}")
}

#[test]
fn a_recorded_frame_is_read() {
    let message = decode(bytes(ACK)).unwrap();
    assert_eq!(message.kind, Kind::AGENT_JOB_ACK);
    assert_eq!((message.schema_version, message.sequence, message.flags, message.payload_type), (1, 0, 0, 0));
    assert_eq!(message.created, 1_795_332_750_425);
    assert_eq!(message.id, uuid!("2639ef30-8f5f-43b9-9f8e-879602d458e8"));
    assert!(message.payload.starts_with(b"{\"jobId\":\"aws.ssm.39182b12-"));
}

#[test]
fn recorded_frames_are_written_alike() {
    for recorded in [ACK, REPLY_ACK] {
        let frame = bytes(recorded);
        assert_eq!(decode(frame.clone()).unwrap().encode().unwrap(), frame);
    }
}

#[test]
fn the_uuid_has_its_low_half_first() {
    let frame = example().encode().unwrap();
    assert_eq!(frame[64..80], bytes("8899aabbccddeeff0011223344556677"));
}

#[test]
fn the_type_is_padded_with_spaces_and_read_with_either_padding() {
    let frame = example().encode().unwrap();
    assert_eq!(&frame[4..36], format!("{:32}", "agent_job").as_bytes());
    let mut nul_padded = frame.to_vec();
    nul_padded[13..36].fill(0);
    assert_eq!(decode(nul_padded).unwrap(), example());
}

#[test]
fn a_frame_needs_a_payload() {
    let empty = AgentMessage { payload: Bytes::new(), ..example() };
    assert_eq!(empty.encode(), Err(FrameError::EmptyPayload));
}

#[test]
fn an_empty_payload_of_others_is_read() {
    let mut frame = example().encode().unwrap()[..120].to_vec();
    frame[116..120].fill(0);
    assert_eq!(decode(frame).unwrap().payload, Bytes::new());
}

#[test]
fn broken_frames_are_refused() {
    let frame = example().encode().unwrap().to_vec();
    let changed = |at: usize, value: u8| {
        let mut frame = frame.clone();
        frame[at] = value;
        decode(frame)
    };
    assert_eq!(decode(vec![]), Err(FrameError::Short(0)));
    assert_eq!(decode(frame[..119].to_vec()), Err(FrameError::Short(119)));
    assert_eq!(changed(3, 117), Err(FrameError::HeaderLength(117)));
    assert_eq!(changed(4, 0xff), Err(FrameError::Kind));
    assert_eq!(changed(6, b' '), Err(FrameError::Kind));
    assert_eq!(changed(119, 3), Err(FrameError::PayloadLength { said: 3, found: 2 }));
    assert_eq!(changed(116, 0xff), Err(FrameError::PayloadLength { said: 0xff00_0002, found: 2 }));
    assert_eq!(changed(80, frame[80] ^ 1), Err(FrameError::Digest));
    assert_eq!(changed(120, b'['), Err(FrameError::Digest));
}

#[test]
fn names_of_types() {
    assert_eq!(Kind::new("agent_job").unwrap(), Kind::AGENT_JOB);
    assert_eq!(Kind::new("made_up").unwrap().as_str(), "made_up");
    assert!(Kind::new(&"x".repeat(32)).is_ok());
    for name in ["", &"x".repeat(33), "a b", "naïve", "tab\t"] {
        assert_eq!(Kind::new(name), Err(FrameError::Kind), "{name:?}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered(noise in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = decode(noise);
    }

    #[test]
    fn any_damage_is_answered(at in 0_usize..120, value: u8, keep in 0_usize..=122) {
        let mut frame = example().encode().unwrap().to_vec();
        frame[at] = value;
        frame.truncate(keep);
        let _ = decode(frame);
    }

    #[test]
    fn what_is_written_is_read(
        name in "[!-~]{1,32}", id: u128, created: u64, sequence: i64, flags: u64, payload_type: u32, schema_version: u32,
        payload in prop::collection::vec(any::<u8>(), 1..200),
    ) {
        let (kind, id, payload) = (Kind::new(&name).unwrap(), Uuid::from_u128(id), payload.into());
        let message = AgentMessage { kind, schema_version, created, sequence, flags, id, payload_type, payload };
        prop_assert_eq!(AgentMessage::decode(&message.encode().unwrap()).unwrap(), message);
    }
}
