"""The agent's settings file (amazon-ssm-agent.json) and its folders."""

import json
import os
import random
import time
from pathlib import Path

VERSION = "3.3.0.0"
USER_AGENT = f"aws-sdk-go/1.51.20 (go1.23.9; linux; amd64) amazon-ssm-agent/{VERSION}"


class Settings:
    """`state` holds everything: the settings file, the vault, and what the agent keeps of its work."""

    def __init__(self, state):
        self.state = Path(state)
        path = self.state / "amazon-ssm-agent.json"
        self.values = json.loads(path.read_text()) if path.exists() else {}

    def get(self, section, key, default=None):
        return self.values.get(section, {}).get(key, default)

    def simulated(self, key, default=None):
        """What only the simulator knows, such as how fast its clocks run."""
        return self.get("Simulation", key, default)

    def pause(self, seconds):
        """Waits as long as the agent would, at the pace of the simulation."""
        time.sleep(max(0.0, seconds * self.simulated("Pace", 1.0)))

    def endpoint(self, service, section, region):
        given = self.get(section, "Endpoint")
        if given:
            return given.rstrip("/")
        return f"https://{service}.{region}.{self.get('Agent', 'ServiceDomain', 'amazonaws.com')}"

    def region(self, registered):
        return self.get("Agent", "Region") or registered


def write(path, value):
    """A file that is there whole or not at all, for its owner alone."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.{random.randrange(1 << 32)}")
    text = value if isinstance(value, str) else json.dumps(value)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
    os.replace(unfinished, path)


def read(path, default=None):
    try:
        return json.loads(Path(path).read_text())
    except FileNotFoundError:
        return default


def stamp(at=None):
    """A time as the agent writes it: UTC with milliseconds."""
    at = time.time() if at is None else at
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(at)) + f".{int(at * 1000) % 1000:03}Z"
