"""The binary frame of every websocket message but the first. Numbers are big endian."""

import hashlib
import json
import struct
import time
import uuid
from dataclasses import dataclass, field

HEADER = 116
START = HEADER + 4


@dataclass
class Frame:
    """A message. `payload` is bytes, at least one."""

    kind: str
    payload: bytes
    id: uuid.UUID = field(default_factory=uuid.uuid4)
    created: int = field(default_factory=lambda: time.time_ns() // 1_000_000)
    flags: int = 0

    @classmethod
    def of(cls, kind, value, **more):
        return cls(kind, json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode(), **more)

    def json(self):
        return json.loads(self.payload)

    def encode(self):
        # The halves of the id travel swapped.
        swapped = self.id.bytes[8:] + self.id.bytes[:8]
        head = struct.pack(">I32sIQqQ", HEADER, self.kind.encode().ljust(32), 1, self.created, 0, self.flags)
        digest = hashlib.sha256(self.payload).digest()
        return head + swapped + digest + struct.pack(">II", 0, len(self.payload)) + self.payload


def decode(data):
    """A frame from the server, refused where the stock agent refuses it."""
    if len(data) <= START:
        raise ValueError(f"a frame of {len(data)} bytes has no payload")
    header, kind, version, created, _sequence, flags = struct.unpack(">I32sIQqQ", data[:64])
    _payload_type, length = struct.unpack(">II", data[112:START])
    if header != HEADER or version != 1 or created == 0 or length != len(data) - START:
        raise ValueError("a frame whose header is not that of a message")
    identity = uuid.UUID(bytes=data[72:80] + data[64:72])
    return Frame(kind.decode().strip(" \0"), data[START:], identity, created, flags)
