"""A real deployment, from `init` to the last command: settings, TLS, agents that trust a CA or pin the certificate."""

import hashlib
import os
import re
import signal
import ssl
import subprocess
from pathlib import Path
from types import SimpleNamespace

import boto3
import certifi
import pytest
import requests

from fleet import aws, stores
from fleet.agent import BINARY as AGENT
from fleet.agent import Agent
from fleet.server import BINARY, LOGS, clean_environment, die_with_us, free_port
from fleet.waiting import until


@pytest.fixture(scope="module")
def deployment(store, tmp_path_factory):
    """A server made by `fleetwright init` and run by `fleetwright server`, and the environment that init has printed."""
    folder = tmp_path_factory.mktemp("deployment") / "made"
    kept = stores.make(store)
    port, metrics = free_port(), free_port()
    made = init(folder, port, *(["--store", kept.url(folder)] if store == "postgres" else []))
    assert made.returncode == 0, made.stderr
    config = folder / "fleetwright.toml"
    config.write_text(config.read_text() + f'\n[metrics]\nlisten = "127.0.0.1:{metrics}"\n')
    log = folder.parent / "server.log"
    LOGS.append(log)
    with log.open("wb") as out:
        process = subprocess.Popen(
            [BINARY, "server", "--config", config],
            stdin=subprocess.DEVNULL, stdout=out, stderr=out, preexec_fn=die_with_us, env=clean_environment(),
        )  # fmt: skip
    exports = dict(re.findall(r"^export (\w+)=(.*)$", made.stdout, re.MULTILINE))
    environment = {**clean_environment(), **exports, "AWS_PAGER": ""}
    running = SimpleNamespace(
        folder=folder, process=process, exports=exports, environment=lambda: environment,
        url=exports["AWS_ENDPOINT_URL"], ca=folder / "ca.pem", metrics=f"http://127.0.0.1:{metrics}", told=made.stdout,
    )  # fmt: skip
    until(lambda: healthy(running), within=30, what="the server is healthy")
    yield running
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=20) == 0
    kept.drop()


@pytest.fixture(scope="module")
def ssm(deployment):
    exports = deployment.exports
    return boto3.client(
        "ssm", endpoint_url=deployment.url, verify=str(deployment.ca), region_name=exports["AWS_DEFAULT_REGION"],
        aws_access_key_id=exports["AWS_ACCESS_KEY_ID"], aws_secret_access_key=exports["AWS_SECRET_ACCESS_KEY"],
    )  # fmt: skip


def test_boto3_talks_over_tls_with_the_ca(ssm):
    assert ssm.list_commands()["Commands"] == []


def test_the_aws_cli_talks_over_tls_with_the_printed_settings(deployment):
    assert aws.cli(deployment, "ssm", "list-commands") == {"Commands": []}


def test_the_authorities_of_the_web_do_not_vouch_for_it(deployment):
    result = aws.cli(deployment, "ssm", "list-commands", check=False, AWS_CA_BUNDLE=certifi.where())

    assert result.returncode != 0
    assert "SSL" in result.stderr


def test_plain_http_gets_no_answer_from_a_tls_listener(deployment):
    with pytest.raises(requests.exceptions.RequestException):
        requests.get(deployment.url.replace("https:", "http:") + "/_fleetwright/health", timeout=5)


def test_what_activation_create_prints_enrols_a_machine(deployment, ssm, tmp_path):
    printed = fleetwright(deployment, "activation", "create", "--name", "pasted").stdout
    command = printed[printed.index("FLEETWRIGHT_ACTIVATION_CODE=") :]
    environment = {**clean_environment(), "FLEETWRIGHT_AGENT_STATE": str(tmp_path / "node")}
    environment["PATH"] = f"{Path(AGENT).parent}{os.pathsep}{environment['PATH']}"

    result = subprocess.run(
        ["bash", "-c", command], env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert result.returncode == 0, result.stderr
    node = re.search(r"mi-[0-9a-f]{17}", result.stdout).group()
    Agent(tmp_path / "node").start()
    until(lambda: node in aws.online(ssm, 0), what=f"{node} is online")
    assert aws.run(ssm, node, "echo over tls")["StandardOutputContent"] == "over tls\n"
    ran = fleetwright(deployment, "run", "pasted", "--", "exit 9")
    assert ran.returncode == 9


def test_an_agent_may_pin_the_certificate(deployment, ssm, tmp_path):
    agent = Agent(tmp_path / "node")

    result = register(agent, deployment, ssm, "--pin", f"sha256:{fingerprint(deployment)}")

    assert result.returncode == 0, result.stderr
    agent.start()
    until(lambda: agent.node in aws.online(ssm, 0), what=f"{agent.node} is online")


@pytest.mark.slow  # the agent tries again for 10 seconds
@pytest.mark.only_on("sqlite")
@pytest.mark.parametrize("trust", [(), ("--pin", "sha256:" + "0" * 64)], ids=["nothing", "another-pin"])
def test_an_agent_that_cannot_trust_the_server_does_not_register(deployment, ssm, tmp_path, trust):
    made = aws.activation(ssm)

    result = register(Agent(tmp_path / "node"), deployment, ssm, *trust, made=made)

    assert result.returncode == 6, result.stdout + result.stderr
    wanted = [{"FilterKey": "ActivationIds", "FilterValues": [made["ActivationId"]]}]
    [described] = ssm.describe_activations(Filters=wanted)["ActivationList"]
    assert described["RegistrationsCount"] == 0


def test_metrics_have_a_listener_of_their_own(deployment):
    answer = requests.get(f"{deployment.metrics}/_fleetwright/metrics", timeout=5)

    assert answer.status_code == 200
    assert "# TYPE fleetwright_" in answer.text
    assert requests.post(deployment.metrics, timeout=5).status_code in (403, 404)


def test_a_deployment_is_not_made_twice(deployment):
    key = (deployment.folder / "data" / "root.key").read_bytes()

    again = init(deployment.folder, 1)

    assert again.returncode == 1
    assert "already holds a deployment" in again.stderr
    assert (deployment.folder / "data" / "root.key").read_bytes() == key


def test_what_is_secret_is_readable_for_its_owner_alone(deployment):
    for name in ["data/root.key", "tls/ca.key", "tls/server.key"]:
        assert (deployment.folder / name).stat().st_mode & 0o077 == 0, name
    assert deployment.exports["AWS_SECRET_ACCESS_KEY"] not in (deployment.folder.parent / "server.log").read_text()


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ("listen = 'everywhere'\ndata = 'data'\n", "listen"),
        ("listen = '127.0.0.1:0'\ndata = 'data'\nlisten_port = 1\n", "listen_port"),
        ("data = 'data'\n", "listen"),
        ("listen = ", "fleetwright.toml"),
    ],
    ids=["address", "unknown", "missing", "no-toml"],
)
def test_settings_that_are_wrong_end_with_78_and_their_name(tmp_path, settings, named):
    (tmp_path / "fleetwright.toml").write_text(settings)

    result = server(tmp_path / "fleetwright.toml")

    assert result.returncode == 78
    assert named in result.stderr


def test_plain_http_beyond_loopback_is_refused(tmp_path):
    (tmp_path / "fleetwright.toml").write_text(f"listen = '0.0.0.0:{free_port()}'\ndata = 'data'\n")

    result = server(tmp_path / "fleetwright.toml")

    assert result.returncode != 0
    assert "loopback" in result.stderr


def init(folder, port, *options):
    words = ["init", "--folder", folder, "--name", "localhost", "--listen", f"127.0.0.1:{port}", *options]
    return subprocess.run(
        [BINARY, *map(str, words)], env=clean_environment(), capture_output=True, text=True, timeout=60, check=False
    )


def server(config):
    """`fleetwright server`, where it has to end by itself."""
    words = [BINARY, "server", "--config", config]
    return subprocess.run(words, env=clean_environment(), capture_output=True, text=True, timeout=30, check=False)


def fleetwright(deployment, *words):
    return subprocess.run(
        [BINARY, *words], env=deployment.environment(), capture_output=True, text=True, timeout=60, check=False
    )


def register(agent, deployment, ssm, *trust, made=None):
    region = deployment.exports["AWS_DEFAULT_REGION"]
    return agent.register(deployment, made or aws.activation(ssm), region=region, options=trust)


def fingerprint(deployment):
    """SHA-256 of the server's certificate, as `openssl x509 -fingerprint -sha256` shows it."""
    pem = (deployment.folder / "tls" / "server.pem").read_text()
    first = pem[: pem.index("-----END CERTIFICATE-----") + len("-----END CERTIFICATE-----\n")]
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(first)).hexdigest()


def healthy(running):
    assert running.process.poll() is None, (running.folder.parent / "server.log").read_text()
    try:
        return requests.get(f"{running.url}/_fleetwright/health", verify=str(running.ca), timeout=2).status_code == 200
    except requests.exceptions.ConnectionError:
        return False
