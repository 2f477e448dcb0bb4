"""The fleetwright command, as a person types it."""

import subprocess

from .server import BINARY


def fleetwright(server, *words, timeout=60, **environment):
    """`fleetwright WORDS…` against a server; gives the finished process."""
    return subprocess.run(
        [BINARY, *map(str, words)], env={**server.environment(), **environment}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=timeout, check=False,
    )  # fmt: skip
