"""Every secret that the tests gave to a server or got from one, so that the last test can look for them where none may be."""

import base64
import subprocess

# Members of requests and answers that hold secrets, whatever the operation.
MEMBERS = {"SecretAccessKey", "SessionToken", "Password", "OldPassword", "NewPassword", "Plaintext", "ActivationCode"}
# Shorter ones, and those of fewer different characters, would be found by chance.
SHORTEST = 12
FEWEST = 6

_known = set()


def note(secret):
    """Remembers a secret; gives it back."""
    raw = secret if isinstance(secret, bytes) else str(secret).encode()
    if len(raw) >= SHORTEST and len(set(raw)) >= FEWEST:
        _known.add(raw)
    return secret


def watch(client):
    """Notes the secrets in all that a boto3 client sends and gets."""
    client.meta.events.register("before-parameter-build.*.*", lambda params, **_: _note_all(params))
    client.meta.events.register("after-call.*.*", lambda parsed, **_: _note_all(parsed))


def _note_all(value):
    if isinstance(value, dict):
        if value.get("Type") == "SecureString" and isinstance(value.get("Value"), str):
            note(value["Value"])
        for name, member in value.items():
            if name in MEMBERS and isinstance(member, (str, bytes)):
                note(member)
            else:
                _note_all(member)
    elif isinstance(value, list):
        for item in value:
            _note_all(item)


def found_in(files, folder):
    """The secrets that stand in clear, or in base64, in any of these files, as (file, first characters)."""
    patterns = folder / "patterns"
    lines = {form for raw in _known for form in (raw, base64.b64encode(raw)) if b"\n" not in form}
    patterns.write_bytes(b"\n".join(sorted(lines)) + b"\n")
    assert lines, "no test has noted a secret"
    found = []
    for file in files:
        result = subprocess.run(
            ["grep", "--text", "--only-matching", "--fixed-strings", f"--file={patterns}", str(file)],
            capture_output=True, check=False, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        assert result.returncode in (0, 1), result.stderr
        found += [(str(file), line[:8]) for line in set(result.stdout.splitlines())]
    return found
