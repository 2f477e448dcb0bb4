"""Runs after all others: no secret of theirs stands in clear in a log, a journal, a database or a dump."""

import os
import resource
import signal
from pathlib import Path

import pytest

from fleet import secrets, stores
from fleet.server import LOGS, SECRET, Server

pytestmark = pytest.mark.last
# What nodes and servers are given to keep: the files of which a secret is the whole purpose.
OWN = {"root.key", "credentials", "node.key", "identity.json"}


def test_logs_hold_no_secret(tmp_path):
    logs = [log for log in LOGS if log.exists()]
    secrets.note(SECRET)

    assert secrets.found_in(logs, tmp_path) == []


def test_databases_and_journals_in_files_hold_no_secret(tmp_path):
    secrets.note(SECRET)
    files = [file for server in Server.every for file in files_of(server.data) if file.name not in OWN]

    assert files
    if "sqlite" in stores.available():
        assert any(file.name.startswith("fleetwright.db") for file in files)
    assert secrets.found_in(files, tmp_path) == []


@pytest.mark.only_on("postgres")
def test_databases_in_postgresql_hold_no_secret(tmp_path):
    secrets.note(SECRET)
    dump = tmp_path / "dump"
    with dump.open("wb") as to:
        count = stores.dump(to)

    assert count > 0
    assert secrets.found_in([dump], tmp_path) == []


@pytest.mark.only_on("sqlite")
def test_a_server_that_crashes_leaves_no_memory_behind(lonely):
    resource.prlimit(lonely.process.pid, resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    os.kill(lonely.process.pid, signal.SIGABRT)
    _, status = os.waitpid(lonely.process.pid, 0)

    assert os.WTERMSIG(status) == signal.SIGABRT and not os.WCOREDUMP(status)


def files_of(folder):
    return [file for file in Path(folder).rglob("*") if file.is_file() and not file.is_symlink()]
