"""A disk that is full: refuse cleanly, keep answering, and go on once there is room."""

import os
import shutil
import subprocess

import pytest

from fleet import aws, stores
from fleet.server import Server
from fleet.waiting import until

MIB = 1024 * 1024


def mount_namespace():
    """The command that gives a process mounts of its own, as root or without; None where the machine has no such thing."""
    for words in (["unshare", "--mount"], ["unshare", "--user", "--map-root-user", "--mount"]):
        if shutil.which("unshare") and subprocess.run([*words, "true"], check=False, capture_output=True).returncode == 0:
            return words
    return None


@pytest.fixture
def small(tmp_path):
    """A server whose data lie on a disk of 16 MiB that nobody else sees."""
    namespace = mount_namespace()
    if not namespace:
        pytest.fail("needs mount namespaces: run as root, or allow user namespaces")
    data = tmp_path / "data"
    script = f"mkdir {data} && mount -t tmpfs -o size=16m tmpfs {data} && exec \"$@\""
    running = Server(data, stores.make("sqlite"), "--no-agent", wrap=[*namespace, "sh", "-c", script, "sh"]).start()
    # The disk as seen from outside.
    running.disk = f"/proc/{running.process.pid}/root{data}"
    yield running
    running.kill()


def test_a_full_disk_is_refused_cleanly_and_recovered_from(small):
    ssm = aws.client(small)
    kept = aws.activation(ssm, Description="before")["ActivationId"]

    ballast = fill(small.disk)
    code = until(lambda: refused(ssm), what="a change is refused for want of room")

    assert code in ("InternalServerError", "ServiceUnavailable", "ServiceUnavailableException")
    # What it knows it still tells.
    assert kept in activations(ssm)
    assert small.process.poll() is None

    os.remove(ballast)
    made = until(lambda: accepted(ssm), what="changes are accepted again")
    assert {kept, made} <= activations(ssm)


def fill(disk):
    """Writes until there is no room left; gives the file that takes it."""
    ballast = f"{disk}/ballast"
    with open(ballast, "wb", buffering=0) as file:
        for size in (MIB, 4096, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
    return ballast


def refused(ssm):
    """The error of an attempt to store something; None while there is still a page left for it."""
    try:
        aws.activation(ssm, Description="x" * 200)
    except ssm.exceptions.ClientError as error:
        return error.response["Error"]["Code"]
    return None


def accepted(ssm):
    try:
        return aws.activation(ssm)["ActivationId"]
    except ssm.exceptions.ClientError:
        return None


def activations(ssm):
    pages = ssm.get_paginator("describe_activations").paginate()
    return {activation["ActivationId"] for page in pages for activation in page["ActivationList"]}
