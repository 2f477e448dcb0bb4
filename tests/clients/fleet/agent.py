"""A node: the real agent as a process of its own, registered with an activation."""

import base64
import json
import os
import re
import signal
import subprocess
from pathlib import Path

from cryptography.hazmat.primitives import serialization

from . import aws, raw
from .server import LOGS, REGION, clean_environment, die_with_us
from .waiting import until

BINARY = os.environ.get("FLEETWRIGHT_AGENT_BIN", "")


class Agent:
    """One `fleetwright-agent`. `data` is its folder; it survives `kill` and `start`. `wrap` is a command to run it by, `program` another
    binary than the one under test."""

    alive = []
    # The files by which the first one that was enrolled is who it is.
    first = None

    def __init__(self, data, wrap=(), program=None):
        self.data = Path(data)
        self.program = str(program or BINARY)
        self.wrap = [*wrap]
        self.log = self.data.parent / f"{self.data.name}.log"
        LOGS.append(self.log)
        self.process = None
        self.node = None

    def register(self, server, activation, *, code=None, region=REGION, options=()):
        """`fleetwright-agent register`; gives the finished process."""
        result = subprocess.run(
            [
                *self.wrap, self.program, "register", "--server", server.url, "--region", region, "--state", str(self.data),
                "--activation-id", activation["ActivationId"], *options,
            ],
            env={**clean_environment(), "FLEETWRIGHT_ACTIVATION_CODE": code or activation["ActivationCode"]},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        found = re.search(r"mi-[0-9a-f]{17}", result.stdout + result.stderr)
        self.node = found.group() if found else None
        return result

    def enrol(self, server, **activation):
        """Makes a node of it. The first of this process registers itself; its key and what it has found out of its machine
        serve all others, since making a key takes longer than all the rest."""
        made = aws.activation(aws.client(server), **activation)
        if Agent.first is None:
            result = self.register(server, made)
            assert result.returncode == 0, f"register: {result.returncode}\n{result.stdout}{result.stderr}"
            Agent.first = {name: json.loads((self.data / name).read_text()) for name in ("identity.json", "fingerprint.json")}
            return
        files = {**Agent.first}
        key = serialization.load_der_private_key(base64.b64decode(files["identity.json"]["key"]), None).public_key()
        public = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
        asked = {name: made[name] for name in ("ActivationId", "ActivationCode")}
        asked |= {"Fingerprint": files["fingerprint.json"]["id"], "PublicKey": base64.b64encode(public).decode(), "PublicKeyType": "Rsa"}
        answer = raw.call(server, "RegisterManagedInstance", asked, signed=False)
        assert answer.status == 200, answer  # noqa: PLR2004
        self.node = json.loads(answer.text)["InstanceId"]
        files["identity.json"] = {**files["identity.json"], "node": self.node, "server": server.url, "region": REGION}
        self.data.mkdir(mode=0o700, parents=True)
        for name, value in files.items():
            (self.data / name).touch(mode=0o600)
            (self.data / name).write_text(json.dumps(value))

    def start(self, *options):
        """`fleetwright-agent run`, in the background."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.wrap, self.program, "run", "--state", str(self.data), *options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=die_with_us, env=clean_environment(),
            )  # fmt: skip
        Agent.alive.append(self)
        return self

    def send(self, how):
        """Sends the process a signal."""
        self.process.send_signal(how)

    def kill(self):
        """kill -9."""
        if self.process and self.process.poll() is None:
            # A stopped process dies of this as well.
            self.process.kill()
            self.process.wait()
        if self in Agent.alive:
            Agent.alive.remove(self)

    def stop(self):
        """SIGTERM, as an init system does; gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=20)
        Agent.alive.remove(self)
        return code


def enrolled(server, folder, name="node", options=(), **activation):
    """A node that is registered with the server, running and online."""
    ssm = aws.client(server)
    agent = Agent(Path(folder) / name)
    agent.enrol(server, **activation)
    agent.start(*options)
    until(lambda: agent.node in aws.online(ssm, 0), within=20, what=f"{agent.node} is online")
    return agent
