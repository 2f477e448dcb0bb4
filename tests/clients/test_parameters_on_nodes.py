"""Parameters that the real agent serves on its machine, as clients of AWS's Parameters and Secrets extension ask for them."""

import json
import subprocess

import pytest
import requests

from fleet import aws
from fleet.agent import enrolled
from fleet.server import free_port
from fleet.waiting import until

SECRET = "served secret 7f3c9a"


class Extension:
    """The local server of an agent, and how programs ask it."""

    def __init__(self, server, folder, *options):
        self.port = free_port()
        self.options = ["--parameters", f"--parameters-port={self.port}", *options]
        self.agent = enrolled(server, folder, options=self.options)
        self.url = f"http://localhost:{self.port}/systemsmanager/parameters/get"
        until(self.listens, within=20, what="the agent listens")

    def listens(self):
        try:
            return requests.get(self.url, timeout=5).status_code == 401
        except requests.exceptions.ConnectionError:
            return False

    def token(self):
        return (self.agent.data / "parameters-token").read_text()

    def get(self, name, **query):
        return requests.get(
            self.url, params={"name": name, **query}, headers={"X-Aws-Parameters-Secrets-Token": self.token()}, timeout=30
        )

    def value(self, name, **query):
        answer = self.get(name, **query)
        assert answer.status_code == 200, answer.text
        return answer.json()["Parameter"]["Value"]


def put(ssm, name, value, kind="String"):
    ssm.put_parameter(Name=name, Value=value, Type=kind, Overwrite=True)


@pytest.fixture
def extension(lonely, tmp_path):
    return Extension(lonely, tmp_path)


def test_what_programs_get(lonely, extension):
    ssm = aws.client(lonely)
    put(ssm, "/app/word", "one")
    put(ssm, "/app/word", "two")
    ssm.label_parameter_version(Name="/app/word", ParameterVersion=1, Labels=["live"])
    put(ssm, "/app/password", SECRET, "SecureString")

    assert extension.value("/app/password", withDecryption="true") == SECRET
    assert SECRET not in extension.value("/app/password")
    assert extension.value("/app/word", version=1) == "one"
    answer = extension.get("/app/word", label="live").json()
    assert (answer["Parameter"]["Value"], answer["Parameter"]["Selector"], answer["ResultMetadata"]) == ("one", ":live", {})

    # As the guide has it.
    header = f"X-Aws-Parameters-Secrets-Token: {extension.token()}"
    told = subprocess.run(["curl", "-sS", "-H", header, f"{extension.url}?name=%2Fapp%2Fword"], capture_output=True, check=True)
    assert json.loads(told.stdout)["Parameter"]["Value"] == "two"

    assert requests.get(f"{extension.url}?name=/app/word", timeout=5).status_code == 401
    refused = extension.get("/none")
    assert (refused.status_code, "ParameterNotFound" in refused.text) == (400, True)
    assert (extension.agent.data / "parameters-token").stat().st_mode & 0o777 == 0o600


def test_the_role_of_the_node_decides(lonely, tmp_path):
    iam, ssm = aws.client(lonely, "iam"), aws.client(lonely)
    extension = Extension(lonely, tmp_path, "--parameters-ttl=0")
    put(ssm, "/app/word", "one")
    assert extension.value("/app/word") == "one"
    deny = {"Effect": "Deny", "Action": "ssm:GetParameter", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": deny})
    iam.put_role_policy(RoleName="node", PolicyName="deny", PolicyDocument=document)

    def denied():
        answer = extension.get("/app/word")
        return answer.text if answer.status_code == 400 else None

    assert "AccessDeniedException" in until(denied, within=10, what="the node is denied")
    iam.delete_role_policy(RoleName="node", PolicyName="deny")
    lonely.kill()
    assert extension.get("/app/word").status_code == 503, "what was denied does not stand in for the server"


def test_an_answer_is_fresh_for_its_time(lonely, tmp_path):
    ssm = aws.client(lonely)
    extension = Extension(lonely, tmp_path, "--parameters-ttl=2")
    put(ssm, "/app/word", "one")
    assert extension.value("/app/word") == "one"
    put(ssm, "/app/word", "two")
    assert extension.value("/app/word") == "one"
    until(lambda: extension.value("/app/word") == "two", within=10, what="the answer is asked for anew")


def test_a_server_that_is_killed_is_stood_in_for(lonely, tmp_path):
    ssm = aws.client(lonely)
    extension = Extension(lonely, tmp_path, "--parameters-ttl=0")
    put(ssm, "/app/password", SECRET, "SecureString")
    assert extension.value("/app/password", withDecryption="true") == SECRET
    lonely.kill()
    for _ in range(2):
        answer = extension.get("/app/password", withDecryption="true")
        assert (answer.status_code, answer.json()["Parameter"]["Value"]) == (200, SECRET)
        assert answer.headers["Warning"].startswith("110")
        # A machine that boots while the server is away.
        extension.agent.kill()
        extension.agent.start(*extension.options)
        until(extension.listens, within=20, what="the agent listens")
    assert extension.get("/app/word").status_code == 503
    files = [path for path in extension.agent.data.rglob("*") if path.is_file()]
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]

    lonely.start()
    put(aws.client(lonely), "/app/password", "changed", "SecureString")
    until(lambda: extension.value("/app/password", withDecryption="true") == "changed", within=20, what="it is read anew")


def test_a_node_that_is_deregistered_keeps_nothing(lonely, extension):
    ssm = aws.client(lonely)
    put(ssm, "/app/word", "one")
    assert extension.value("/app/word") == "one"
    ssm.deregister_managed_instance(InstanceId=extension.agent.node)
    until(lambda: extension.get("/app/word").status_code == 400, within=30, what="what was fresh is gone")
    kept = [path.name for path in (extension.agent.data / "parameters").iterdir()]
    assert kept == ["key"]
    lonely.kill()
    assert extension.get("/app/word").status_code == 503


def test_without_being_told_to_the_agent_opens_no_port(lonely, tmp_path):
    agent = enrolled(lonely, tmp_path)
    listening = subprocess.run(["ss", "-Hltnp"], capture_output=True, text=True, check=False)
    if listening.returncode == 0:
        assert f"pid={agent.process.pid}," not in listening.stdout
    assert not (agent.data / "parameters-token").exists()
