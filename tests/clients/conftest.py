"""Fixtures: one control plane per store for all tests that can share it, and new ones for those that cannot."""

import itertools
import os

import pytest

from fleet import aws, server, stores
from fleet.agent import Agent
from fleet.server import Server


# Two processes at the same time never try the same port.
PORTS = {None: range(15_000, 32_000), "sqlite": range(15_000, 23_500), "postgres": range(23_500, 32_000)}


def pytest_addoption(parser):
    parser.addoption(
        "--store", choices=("sqlite", "postgres"), help="only what this one of two processes, one per store, has to run"
    )


def pytest_configure(config):
    stores.only(config.getoption("store"))
    server.PORTS = PORTS[config.getoption("store")]
    if not (os.environ.get("FLEETWRIGHT_BIN") and os.environ.get("FLEETWRIGHT_AGENT_BIN")):
        raise pytest.UsageError("FLEETWRIGHT_BIN and FLEETWRIGHT_AGENT_BIN are not set: run `cargo xtask test`")


def pytest_generate_tests(metafunc):
    """Every test that needs a store, directly or through a server, runs once on each, or where its mark says."""
    if "store" in metafunc.fixturenames:
        mark = metafunc.definition.get_closest_marker("only_on")
        metafunc.parametrize("store", mark.args if mark else stores.available(), scope="session")


def pytest_collection_modifyitems(config, items):
    chosen = config.getoption("store")
    left_out = [item for item in items if _is_elsewhere(item) or chosen and chosen not in _runs_in(item)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]
    items.sort(key=lambda item: item.get_closest_marker("last") is not None)


def _is_elsewhere(item):
    """Whether a test has to do with stores alone that there are none of here."""
    mark = item.get_closest_marker("only_on")
    return mark is not None and not set(mark.args) & set(stores.available())


def _runs_in(item):
    """The processes in which a test runs, when there is one for each store."""
    callspec = getattr(item, "callspec", None)
    if callspec and "store" in callspec.params:
        return [callspec.params["store"]]
    # What looks at the remains of all others has to see those of either.
    return ["sqlite", "postgres"] if item.get_closest_marker("last") else ["postgres"]


@pytest.fixture(scope="session")
def kept():
    """Stores that outlive their servers: the tests that run last read what stands in them."""
    stores = []
    yield stores
    for store in stores:
        store.drop()


@pytest.fixture(scope="session")
def shared(store, kept, tmp_path_factory):
    """A `fleetwright dev` with its own node, one per store for the whole run. Do not kill it; make things with names
    of your own, or in a `region` of your own where a test counts."""
    running = server.started(tmp_path_factory.mktemp(f"shared-{store}"), store)
    kept.append(running.store)
    # Before any test has made another.
    [running.node] = aws.online(aws.client(running))
    yield running
    running.kill()


@pytest.fixture(scope="session")
def ssm(shared):
    """boto3's client for the shared server."""
    return aws.client(shared)


@pytest.fixture(scope="session")
def careless(shared):
    """The same without boto3's own checks, so that the server's are seen."""
    return aws.client(shared, validate=False)


@pytest.fixture(scope="session")
def node(shared):
    """The shared server's node: this machine."""
    return shared.node


_regions = itertools.count(1)


@pytest.fixture
def region():
    """A region that nobody else uses: an empty world on the shared server."""
    return f"empty-{next(_regions)}"


@pytest.fixture
def lonely(store, tmp_path):
    """A server of one's own without a node, to be killed at will."""
    running = server.started(tmp_path, store, "--no-agent")
    yield running
    running.kill()
    running.store.drop()


@pytest.fixture(autouse=True)
def _no_process_left():
    """Whatever a test has started and not stopped goes with it; the shared servers stay."""
    before = [*Server.alive, *Agent.alive]
    yield
    for left in [*Agent.alive, *Server.alive]:
        if left not in before:
            left.kill()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """A failure shows what the servers and agents logged during the test."""
    report = (yield).get_result()
    if call.when == "setup":
        item.log_sizes = {log: len(_read(log)) for log in server.LOGS}
    if report.failed:
        for log in server.LOGS:
            new = _read(log)[item.log_sizes.get(log, 0) :]
            if new:
                report.sections.append((f"log of {log.stem}", new[-8000:].decode(errors="replace")))


def _read(path):
    return path.read_bytes() if path.exists() else b""
