"""A control plane as `fleetwright init` makes it and `fleetwright server` runs it, with settings of a test's own."""

import re
import subprocess
import time

import boto3
import requests
from botocore import UNSIGNED
from botocore.config import Config

from . import secrets, server, stores
from .waiting import until


class Deployment:
    """Made in `folder`; `more` is added to its settings."""

    def __init__(self, folder, store_name, more=""):
        self.folder = folder
        self.kept = stores.make(store_name)
        port = server.free_port()
        words = ["--folder", folder, "--name", "localhost", "--listen", f"127.0.0.1:{port}"]
        if store_name == "postgres":
            words += ["--store", self.kept.url(folder)]
        made = fleetwright(server.clean_environment(), "init", *words)
        assert made.returncode == 0, made.stderr
        self.told = made.stdout
        self.exports = dict(re.findall(r"^export (\w+)=(.*)$", made.stdout, re.MULTILINE))
        secrets.note(self.exports["AWS_SECRET_ACCESS_KEY"])
        self.url, self.ca = self.exports["AWS_ENDPOINT_URL"], str(folder / "ca.pem")
        self.region = self.exports["AWS_DEFAULT_REGION"]
        self.config = folder / "fleetwright.toml"
        self.config.write_text(self.config.read_text() + more)
        self.log = folder.parent / f"{folder.name}.log"
        server.LOGS.append(self.log)
        self.process = None

    def start(self):
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                [server.BINARY, "server", "--config", self.config],
                stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                preexec_fn=server.die_with_us, env=server.clean_environment(),
            )  # fmt: skip
        until(self._healthy, within=30, what="the server is healthy")
        return self

    def _healthy(self):
        assert self.process.poll() is None, self.log.read_text()
        try:
            return requests.get(f"{self.url}/_fleetwright/health", verify=self.ca, timeout=5).ok
        except requests.exceptions.ConnectionError:
            return False

    def kill(self):
        self.process.kill()
        self.process.wait()

    def drop(self):
        self.kill()
        self.kept.drop()

    def environment(self, **more):
        """What a shell needs to find the server, as nobody yet."""
        place = {name: self.exports[name] for name in ("AWS_ENDPOINT_URL", "AWS_CA_BUNDLE", "AWS_DEFAULT_REGION")}
        return {**server.clean_environment(), **place, "AWS_PAGER": "", **more}

    def client(self, service, keys=None, **config):
        """A boto3 client: of the administrator, or with the keys of an answer. `keys=False` signs nothing."""
        if keys is None:
            keys = {"AccessKeyId": self.exports["AWS_ACCESS_KEY_ID"], "SecretAccessKey": self.exports["AWS_SECRET_ACCESS_KEY"]}
        signing = {"signature_version": UNSIGNED} if keys is False else {}
        keys = keys or {}
        client = boto3.client(
            service, endpoint_url=self.url, verify=self.ca, region_name=self.region,
            aws_access_key_id=keys.get("AccessKeyId"), aws_secret_access_key=keys.get("SecretAccessKey"),
            aws_session_token=keys.get("SessionToken"),
            config=Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=30, **signing, **config),
        )  # fmt: skip
        secrets.watch(client)
        return client


def fleetwright(environment, *words, **more):
    """Our command; gives the result."""
    return subprocess.run(
        [server.BINARY, *map(str, words)], env=environment, capture_output=True, text=True, timeout=60, check=False,
        **({} if "input" in more else {"stdin": subprocess.DEVNULL}), **more,
    )  # fmt: skip


def seconds(ahead):
    """A time as tokens tell it."""
    return int(time.time()) + ahead
