"""Every secret that the tests gave to a server or got from one, so that the last test can look for them where none may be."""

import base64
import subprocess

# Members of requests and answers that hold secrets, whatever the operation.
MEMBERS = {"SecretAccessKey", "SessionToken", "Password", "OldPassword", "NewPassword", "Plaintext", "ActivationCode"}
# Shorter ones, and those of fewer different characters, would be found by chance.
SHORTEST = 12
FEWEST = 6
# How many files are looked through at a time.
TOGETHER = 500

_known = set()


def note(secret):
    """Remembers a secret; gives it back."""
    raw = secret if isinstance(secret, bytes) else str(secret).encode()
    if len(raw) >= SHORTEST and len(set(raw)) >= FEWEST:
        _known.add(raw)
    return secret


def watch(client):
    """Notes the secrets in all that a boto3 client sends and gets."""

    def asked(params, context, **_):
        # What is not asked for in clear comes as it is stored.
        context["clear"] = params.get("WithDecryption") is True
        _note_all(params, True)

    client.meta.events.register("before-parameter-build.*.*", asked)
    client.meta.events.register("after-call.*.*", lambda parsed, context, **_: _note_all(parsed, context["clear"]))


def _note_all(value, clear):
    if isinstance(value, dict):
        if clear and value.get("Type") == "SecureString" and isinstance(value.get("Value"), str):
            note(value["Value"])
        for name, member in value.items():
            if name in MEMBERS and isinstance(member, (str, bytes)):
                note(member)
            else:
                _note_all(member, clear)
    elif isinstance(value, list):
        for item in value:
            _note_all(item, clear)


def found_in(files, folder):
    """The secrets that stand in clear, or in base64, in any of these files, as (file, first characters)."""
    patterns = folder / "patterns"
    lines = {form for raw in _known for form in (raw, base64.b64encode(raw)) if b"\n" not in form}
    patterns.write_bytes(b"\n".join(sorted(lines)) + b"\n")
    assert lines, "no test has noted a secret"
    found, files = set(), [str(file) for file in files]
    # Reading the patterns takes far longer than reading a small file.
    for at in range(0, len(files), TOGETHER):
        result = subprocess.run(
            ["grep", "--text", "--only-matching", "--fixed-strings", "--with-filename", "--null", f"--file={patterns}",
             "--", *files[at : at + TOGETHER]],
            capture_output=True, check=False, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
        )  # fmt: skip
        assert result.returncode in (0, 1), result.stderr
        hits = (line.split(b"\0", 1) for line in result.stdout.splitlines())
        found |= {(name.decode(), secret[:8]) for name, secret in hits}
    return sorted(found)
