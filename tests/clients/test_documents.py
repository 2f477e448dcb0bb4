"""What README and guide tell people to type really works: every `$ ` line of theirs is run, in order."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from fleet import aws, server

ROOT = Path(__file__).parents[2]
PAGES = [
    "README.md",
    *(
        f"docs/guide/{page}.md"
        for page in [
            "getting-started", "identity", "run-command", "documents", "nodes", "stock-agent", "parameters", "audit", "cli",
        ]
    ),
]

# Before each page: nothing may fail unnoticed, and the names that pages use without making them.
PRELUDE = """set -euo pipefail
NODE=$(aws ssm describe-instance-information --query 'InstanceInformationList[0].InstanceId' --output text)
COMMAND=$(aws ssm send-command --document-name AWS-RunShellScript --instance-ids $NODE \\
    --parameters 'commands=["true"]' --query Command.CommandId --output text)
"""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """What a reader of the first page has: a `fleetwright dev`, and one node."""
    running = server.started(tmp_path_factory.mktemp("fresh"), "sqlite")
    aws.online(aws.client(running))
    yield running
    running.kill()


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_says_can_be_typed(fresh, tmp_path, page):
    commands = typed((ROOT / page).read_text())
    assert commands
    programs = [str(Path(server.BINARY).parent), str(Path(sys.executable).parent)]
    own = {"HOME": str(tmp_path), "AWS_CONFIG_FILE": str(tmp_path / "aws")}
    environment = {**fresh.environment(), **own, "PATH": os.pathsep.join([*programs, os.environ["PATH"]])}

    script = tmp_path / "script"
    script.write_text(PRELUDE + "\n".join(commands))
    result = subprocess.run(
        ["timeout", "80", "bash", "-x", script], env=environment, cwd=tmp_path, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert result.returncode == 0, result.stderr[-4000:]


def typed(text):
    """The commands of a page: indented lines after `$ `, with the lines that a backslash continues."""
    commands = re.findall(r"^ {4}\$ ((?:.*\\\n)*.*)", text, re.MULTILINE)
    return [command for command in commands if "# not in the tests" not in command]


def test_the_settings_of_the_guide_are_those_of_the_server(tmp_path):
    page = (ROOT / "docs/guide/server.md").read_text()
    block = page[page.index('    listen = "') :].split("\n\nA name")[0]
    config = tmp_path / "fleetwright.toml"
    # Those that are shown as comments count as well; paths come from this folder.
    config.write_text(re.sub("^# ", "", textwrap.dedent(block), flags=re.MULTILINE))

    result = subprocess.run(
        [server.BINARY, "server", "--config", config], capture_output=True, text=True, timeout=30, check=False
    )

    # It gets as far as the certificate, which is not there.
    assert (result.returncode, "TLS file" in result.stderr) == (1, True), result.stderr
