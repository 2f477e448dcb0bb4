"""Releases of our agent: a folder with programs and a manifest, signed as an operator would."""

import base64
import hashlib
import json
import platform
import re
import subprocess
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from . import agent

PLATFORM = f"linux-{platform.machine()}"


class Releases:
    """A folder of releases, empty at first, and the key that signs for it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.key = Ed25519PrivateKey.generate()
        self.versions = {}

    @property
    def public_key(self):
        """As `--update-key` takes it."""
        return base64.b64encode(self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()

    def offer(self, version, program, signed_by=None):
        """Adds a program, and writes the manifest anew, signed."""
        name = f"fleetwright-agent-{version}"
        (self.folder / name).write_bytes(program)
        self.versions[version] = {PLATFORM: {"url": name, "sha256": hashlib.sha256(program).hexdigest()}}
        text = json.dumps({"name": "fleetwright-agent", "versions": self.versions})
        signature = base64.b64encode((signed_by or self.key).sign(text.encode())).decode()
        (self.folder / "manifest.json").write_text(json.dumps({"manifest": text, "signature": signature}))


def version():
    """The version of the agent under test."""
    said = subprocess.run([agent.BINARY, "--version"], capture_output=True, text=True, check=True).stdout
    return re.search(r"\d+\.\d+\.\d+", said).group()


def newer(how=9):
    """The agent under test as a newer version: its name and its program, which differs in nothing but that."""
    old = version()
    new = f"{old[:-1]}{how}"
    program = Path(agent.BINARY).read_bytes()
    assert old.encode() in program and new > old
    return new, program.replace(old.encode(), new.encode())


def deaf(program):
    """A program that runs and never comes online: it asks for its control channel where there is none."""
    path = b"/v1/control-channel/"
    assert path in program
    return program.replace(path, b"/v1/control-chasmel/")
