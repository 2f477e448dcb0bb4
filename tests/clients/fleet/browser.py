"""A browser, as far as logging in needs one."""

import subprocess
import threading

import requests

from . import server
from .waiting import until


def log_in(environment, issuer, role, subject):
    """`fleetwright login --oidc`, with a browser that types in who it is."""
    process = subprocess.Popen(
        [server.BINARY, "login", "--oidc", issuer, "--role", role], env=environment, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=server.die_with_us,
    )  # fmt: skip
    said = []
    reader = threading.Thread(target=lambda: said.extend(process.stderr))
    reader.start()
    address = until(lambda: next((line.strip() for line in said if line.startswith("http")), None), within=20, what="an address")
    answer = requests.post(address, data={"sub": subject}, timeout=20)
    assert answer.ok and "logged in" in answer.text, answer.text
    assert process.wait(timeout=30) == 0, said
    reader.join()
