"""A node with the stock agent: its simulator (`stock`) as a process of its own, used as `Agent` is."""

import json
import re
import subprocess
import sys
from pathlib import Path

from . import aws
from .agent import Agent
from .server import REGION, clean_environment, die_with_us

CLIENTS = Path(__file__).parent.parent
# The agent's own waits are for machines that run for months.
PACE = 0.02


class StockAgent(Agent):
    """One stock agent. `settings` are sections of its settings file; those of the simulation are in `Simulation`."""

    def __init__(self, data, wrap=(), **settings):
        super().__init__(data, wrap)
        self.settings = settings

    def configure(self, server, **settings):
        """Writes the settings file, with the server for every endpoint that is not given."""
        self.settings |= settings
        values = {name: {"Endpoint": server.url} for name in ("Ssm", "Mds", "Mgs")}
        values["Simulation"] = {"Pace": PACE, "MdsMinute": 2, "S3Address": server.url}
        values["S3"] = {"Endpoint": "s3.stock.test"}
        for section, given in self.settings.items():
            values[section] = {**values.get(section, {}), **given}
        self.data.mkdir(parents=True, exist_ok=True)
        (self.data / "amazon-ssm-agent.json").write_text(json.dumps(values))

    def register(self, server, activation, *, code=None, region=REGION, options=()):
        """`amazon-ssm-agent -register`; gives the finished process."""
        self.configure(server)
        result = subprocess.run(
            [
                *self.wrap, sys.executable, "-m", "stock", "register", "--state", str(self.data),
                "--code", code or activation["ActivationCode"], "--id", activation["ActivationId"], "--region", region,
                *options,
            ],
            cwd=CLIENTS, env=clean_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
            check=False,
        )  # fmt: skip
        found = re.search(r"mi-[0-9a-f]{17}", result.stdout)
        self.node = found.group() if found else None
        return result

    def enrol(self, server, **activation):
        result = self.register(server, aws.activation(aws.client(server), **activation))
        assert result.returncode == 0, result.stdout + result.stderr

    def start(self, *options):
        """The daemon, in the background."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.wrap, sys.executable, "-m", "stock", "run", "--state", str(self.data), *options],
                cwd=CLIENTS, stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=die_with_us,
                env=clean_environment(),
            )  # fmt: skip
        Agent.alive.append(self)
        return self
