"""A control plane as a process: started with the real binary, killed at will, started again on the same data."""

import ctypes
import os
import random
import re
import signal
import socket
import subprocess
from pathlib import Path

from . import stores
from .waiting import until

BINARY = os.environ.get("FLEETWRIGHT_BIN", "")
ACCOUNT = "111122223333"
REGION = "test-region-1"
KEY_ID = "AKIATESTCLIENTS00001"
SECRET = "a-secret/that+only=tests-know-0123456789"

PR_SET_PDEATHSIG = 1

# Where servers listen: below the ports that the kernel gives to outgoing connections.
PORTS = range(15_000, 32_000)

# Of every server and agent that was ever started: a test that fails shows what was added to them.
LOGS = []


class Server:
    """One `fleetwright dev`.

    `data` is its folder; it survives `kill` and `start`, as does the port, so that nodes find their way back.
    """

    alive = []
    every = []

    def __init__(self, data, store, *options, command=("dev",), wrap=()):
        self.data = Path(data)
        self.port = free_port()
        self.store = store
        self.options = [*options]
        self.command = [*command]
        self.wrap = [*wrap]
        # What it tells whoever started it (`dev` prints the keys there), and what it logs.
        self.said = self.data.parent / f"{self.data.name}.said"
        self.log = self.data.parent / f"{self.data.name}.log"
        LOGS.append(self.log)
        Server.every.append(self)
        self.process = None
        self.url = None

    def arguments(self):
        if self.command != ["dev"]:
            return [*self.wrap, BINARY, *self.command, *self.options]
        return [
            *self.wrap, BINARY, "dev",
            "--listen", f"127.0.0.1:{self.port}",
            "--data", str(self.data),
            "--store", self.store.url(self.data),
            "--account", ACCOUNT, "--region", REGION,
            "--access-key-id", KEY_ID, "--secret-access-key", SECRET,
            *self.options,
        ]  # fmt: skip

    def start(self):
        """Starts, and waits until it has said where it listens and is healthy."""
        self.data.parent.mkdir(parents=True, exist_ok=True)
        from_here = self.said.stat().st_size if self.said.exists() else 0
        with self.said.open("ab") as said, self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.arguments(), stdin=subprocess.DEVNULL, stdout=said, stderr=log,
                preexec_fn=die_with_us, env=clean_environment(),
            )  # fmt: skip
        Server.alive.append(self)
        self.url = until(lambda: self._announced(from_here), within=60, what="the server says where it listens")
        return self

    def _announced(self, from_here):
        said = self.said.read_bytes()[from_here:].decode(errors="replace")
        if self.process.poll() is not None:
            log = self.log.read_text(errors="replace")
            raise AssertionError(f"the server ended with {self.process.returncode}:\n{said}\n{log}")
        found = re.search(r"AWS_ENDPOINT_URL=['\"]?(https?://[^\s'\"]+)", said)
        return found and found.group(1)

    def kill(self):
        """kill -9: no goodbye, nothing flushed."""
        self._end(signal.SIGKILL)

    def stop(self):
        """SIGTERM, as an init system does; gives the exit code."""
        self._end(signal.SIGTERM)
        return self.process.returncode

    def _end(self, how):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise AssertionError("the server did not stop within 20 s") from None
        if self in Server.alive:
            Server.alive.remove(self)

    def restart(self):
        """As after a power cut: killed, and started on what is on the disk."""
        self.kill()
        return self.start()

    def environment(self):
        """What a shell needs so that AWS clients and the fleetwright command find this server."""
        return {
            **clean_environment(),
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_PAGER": "",
        }

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()


def started(folder, store_name, *options):
    """A server on a new store of that kind; kill it and drop `server.store` when done."""
    return Server(Path(folder) / "data", stores.make(store_name), *options).start()


def free_port():
    """A port that nobody listens on, and that nobody takes while its server is down."""
    for port in random.sample(PORTS, 200):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no port is free")


def clean_environment():
    """Ours without settings of AWS and of Fleetwright that a developer's shell may have."""
    home = {"HOME": os.environ.get("HOME", "/"), "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    ours = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "FLEETWRIGHT_"))}
    return {**ours, **home, "AWS_EC2_METADATA_DISABLED": "true", "NO_PROXY": "127.0.0.1,localhost"}


def die_with_us():
    """In the child: be killed when the test process dies, however it dies."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
