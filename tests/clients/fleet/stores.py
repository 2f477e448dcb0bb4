"""The two stores that every test runs on: both in this process, or the one that it was started for."""

import os
import uuid
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit

import pg8000.native

POSTGRES = os.environ.get("FLEETWRIGHT_TEST_POSTGRES", "")
# Of the databases that this process makes.
PREFIX = f"clients_{os.getpid()}_"

_only = None


def only(name):
    """Leaves the other store to another process; None is both."""
    global _only
    _only = name


def available():
    """The names of the stores to test on.

    `cargo xtask test` sets the variable: to the server it has started, or to `none` with --fast.
    """
    if not POSTGRES:
        raise RuntimeError(
            "FLEETWRIGHT_TEST_POSTGRES is not set. Run `cargo xtask test`, which starts a PostgreSQL; "
            "or set it to a server's URL, or to `none` for SQLite alone."
        )
    both = ["sqlite"] if POSTGRES == "none" else ["sqlite", "postgres"]
    return [_only] if _only in both else both


class Sqlite:
    """A database file in a server's data folder: what a server takes when it is told nothing."""

    def url(self, data):
        return f"sqlite:{data / 'fleetwright.db'}"

    def drop(self):
        pass


class Postgres:
    """A new database on the test server."""

    def __init__(self):
        self.name = PREFIX + uuid.uuid4().hex[:12]
        _administer(f"CREATE DATABASE {self.name}")

    def url(self, _data):
        return POSTGRES.rsplit("/", 1)[0] + "/" + self.name

    def drop(self):
        _administer(f"DROP DATABASE {self.name} WITH (FORCE)")


def make(name):
    """A new, empty store by its name."""
    return {"sqlite": Sqlite, "postgres": Postgres}[name]()


def dump(to):
    """Writes every row of every database that this process has made and not dropped to a binary file; gives their number."""
    count = 0
    for (name,) in _administer(f"SELECT datname FROM pg_database WHERE starts_with(datname, '{PREFIX}')"):
        with _connected(name) as connection:
            for (table,) in connection.run("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
                for row in connection.run(f'SELECT * FROM "{table}"'):
                    count += 1
                    for value in row:
                        to.write(value if isinstance(value, bytes) else str(value).encode())
                        to.write(b"\n")
    return count


def _administer(statement):
    with _connected() as connection:
        return connection.run(statement)


@contextmanager
def _connected(database=None):
    url = urlsplit(POSTGRES)
    host = unquote(url.hostname or "localhost") if "%" not in url.netloc else unquote(url.netloc.rpartition("@")[2])
    port = url.port or 5432
    where = {"unix_sock": f"{host}/.s.PGSQL.{port}"} if host.startswith("/") else {"host": host, "port": port}
    connection = pg8000.native.Connection(
        unquote(url.username or "postgres"),
        password=unquote(url.password) if url.password else None,
        database=database or url.path.lstrip("/"),
        **where,
    )
    try:
        yield connection
    finally:
        connection.close()
