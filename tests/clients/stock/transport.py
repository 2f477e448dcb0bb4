"""HTTP/1.1 requests and websockets, with nothing but the standard library."""

import base64
import gzip
import hashlib
import http.client
import os
import socket
import ssl
import struct
from urllib.parse import urlsplit

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
LARGEST = 1 << 20


class Failed(Exception):
    """An answer that says no: its status, AWS's code and message."""

    def __init__(self, status, code, message):
        super().__init__(f"{code}: {message}")
        self.status, self.code, self.message = status, code, message


def host_of(url):
    """The Host header: with the port when it is not the scheme's own."""
    parts = urlsplit(url)
    default = {"http": 80, "https": 443}[parts.scheme]
    return parts.hostname if parts.port in (None, default) else f"{parts.hostname}:{parts.port}"


def connect(url, timeout):
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}[parts.scheme]
    if parts.scheme == "http":
        return http.client.HTTPConnection(parts.hostname, port, timeout=timeout)
    return http.client.HTTPSConnection(parts.hostname, port, timeout=timeout, context=ssl.create_default_context())


def request(url, method, target, headers, body=b"", *, timeout=60, chunked=False):
    """One request on a connection of its own; gives (status, headers, body). `chunked` sends no Content-Length."""
    connection = connect(url, timeout)
    try:
        connection.putrequest(method, target, skip_host=True, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name, value)
        if chunked:
            connection.putheader("Transfer-Encoding", "chunked")
        connection.endheaders([body] if chunked else body or None, encode_chunked=chunked)
        answer = connection.getresponse()
        data = answer.read()
        if answer.headers.get("Content-Encoding") == "gzip":
            data = gzip.decompress(data)
        return answer.status, answer.headers, data
    finally:
        connection.close()


class Socket:
    """The client's end of a websocket."""

    def __init__(self, url, target, headers, timeout=15):
        connection = connect(url, timeout)
        connection.connect()
        self.socket = connection.sock
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {target} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
        lines += ["Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        status = head.split(b"\r\n")[0].decode()
        wanted = base64.b64encode(hashlib.sha1((key + GUID).encode()).digest()).decode()
        if " 101 " not in status + " " or wanted.encode() not in head:
            raise Failed(int(status.split()[1]), "Upgrade", self.buffer.decode(errors="replace"))

    def _more(self):
        data = self.socket.recv(65536)
        if not data:
            raise ConnectionError("the socket was closed")
        self.buffer += data

    def _take(self, count):
        while len(self.buffer) < count:
            self._more()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def receive(self, timeout=None):
        """The next frame as (opcode, payload): 1 text, 2 binary, 8 close, 9 ping, 10 pong."""
        self.socket.settimeout(timeout)
        message = b""
        kind = None
        while True:
            first, second = self._take(2)
            length = second & 127
            if length == 126:
                (length,) = struct.unpack(">H", self._take(2))
            elif length == 127:
                (length,) = struct.unpack(">Q", self._take(8))
            if length > LARGEST or second & 128:
                raise ConnectionError("a frame that no server sends")
            payload = self._take(length)
            opcode = first & 15
            if opcode >= 8:
                return opcode, payload
            kind = kind or opcode
            message += payload
            if first & 128:
                return kind, message

    def send(self, opcode, payload):
        length = len(payload)
        if length < 126:
            head = struct.pack(">BB", 128 | opcode, 128 | length)
        elif length < 65536:
            head = struct.pack(">BBH", 128 | opcode, 128 | 126, length)
        else:
            head = struct.pack(">BBQ", 128 | opcode, 128 | 127, length)
        mask = os.urandom(4)
        repeated = mask * (length // 4 + 1)
        masked = (int.from_bytes(payload, "big") ^ int.from_bytes(repeated[:length], "big")).to_bytes(length, "big")
        self.socket.sendall(head + mask + masked)

    def abort(self):
        """Ends the connection without a goodbye."""
        try:
            self.socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.socket.close()
