"""Who the node is: registration, its key, and the credentials that it gets for it."""

import base64
import json
import platform
import random
import socket
import sys
import threading
import time
import uuid

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from . import signing, transport
from .settings import USER_AGENT, VERSION, read, write

JSON = "application/x-amz-json-1.1"
DAY = 86_400


def new_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def spki(key):
    der = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )  # fmt: skip
    return base64.b64encode(der).decode()


def pem(key):
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()  # fmt: skip


def _facts():
    try:
        machine = open("/etc/machine-id", encoding="ascii").read().strip()
    except OSError:
        machine = ""
    return {"machine-id": machine, "hostname-info": socket.gethostname()}


def fingerprint(state):
    """The same as long as the machine is; a new one on another machine."""
    known, facts = read(state / "Vault" / "InstanceFingerprint"), _facts()
    if not known or known["facts"]["machine-id"] != facts["machine-id"]:
        known = {"fingerprint": str(uuid.uuid4()), "facts": facts}
        write(state / "Vault" / "InstanceFingerprint", known)
    return known["fingerprint"]


def _answer(status, data):
    """The answer's JSON; a refusal is raised."""
    try:
        value = json.loads(data or b"{}")
    except ValueError:
        value = {}
    if status == 200:
        return value
    code = str(value.get("__type", "")).rpartition("#")[2] or f"status {status}"
    raise transport.Failed(status, code, value.get("message") or value.get("Message") or "")


def register(settings, code, activation, region):
    """RegisterManagedInstance: unsigned. Refusals of AWS end it; what the network does is tried again."""
    if len(code) < 20 or len(activation) < 36:
        raise SystemExit("Registration failed: the activation code or id is too short")
    state, key = settings.state, new_key()
    body = json.dumps({
        "ActivationCode": code, "ActivationId": activation, "Fingerprint": fingerprint(state), "PublicKey": spki(key),
        "PublicKeyType": "Rsa",
    }).encode()  # fmt: skip
    url = settings.endpoint("ssm", "Ssm", region)
    headers = {
        "Host": transport.host_of(url), "User-Agent": USER_AGENT, "Content-Length": str(len(body)), "Content-Type": JSON,
        "X-Amz-Target": "AmazonSSM.RegisterManagedInstance", "Accept-Encoding": "gzip",
    }  # fmt: skip
    for attempt in range(4):
        try:
            status, _, data = transport.request(url, "POST", "/", headers, body)
            node = _answer(status, data)["InstanceId"]
            break
        except transport.Failed as refused:
            if refused.status < 500 and refused.code != "TooManyUpdates" or attempt == 3:
                print(f"Registration failed due to error registering the instance with AWS SSM. {refused}", file=sys.stderr)
                raise SystemExit(1) from None
        except OSError as error:
            if attempt == 3:
                raise SystemExit(f"Registration failed: {error}") from None
        settings.pause(2**attempt)
    write(state / "Vault" / "RegistrationKey", {
        "instanceID": node, "region": region, "privateKey": pem(key), "privateKeyCreatedDate": time.time(),
    })  # fmt: skip
    write(state / "registration", {"ManagedInstanceID": node, "Region": region})
    (state / "runtimeconfig" / "identity_config.json").unlink(missing_ok=True)
    return node


class Identity:
    """The node's credentials, renewed at half of their life, and its key, replaced when asked or too old."""

    def __init__(self, settings):
        self.settings = settings
        self.vault = settings.state / "Vault" / "RegistrationKey"
        self.kept = settings.state / "runtimeconfig" / "identity_config.json"
        known = read(self.vault)
        if known is None:
            raise SystemExit("the node is not registered")
        self.node, self.region = known["instanceID"], settings.region(known["region"])
        self.lock = threading.Lock()
        self.credentials = read(self.kept)
        self.url = settings.endpoint("ssm", "Ssm", self.region)

    def start(self):
        """Returns once there are credentials; renews them from then on."""
        if not self.credentials or self.credentials["CredentialsExpiresAt"] < time.time() + 60:
            self._renew_until_given()
        threading.Thread(target=self._keep, daemon=True).start()

    def _keep(self):
        while True:
            given, ends = self.credentials["CredentialsRetrievedAt"], self.credentials["CredentialsExpiresAt"]
            time.sleep(max(0.05, given + (ends - given) / 2 - time.time()))
            self._renew_until_given()

    def renew(self):
        """After an answer that the credentials are too old; others may have renewed them meanwhile."""
        self._renew_until_given()

    def _renew_until_given(self):
        attempt = 0
        while True:
            try:
                return self._renew()
            except transport.Failed as refused:
                print(f"role token: {refused}", file=sys.stderr, flush=True)
                is_long = refused.code in ("AccessDeniedException", "MachineFingerprintDoesNotMatch")
                wait = random.uniform(1500, 1800) if is_long else 2**attempt * random.uniform(1, 1.2) + random.uniform(10, 20)
            except OSError as error:
                print(f"role token: {error}", file=sys.stderr, flush=True)
                wait = 2**attempt * random.uniform(1, 1.2)
            attempt = min(attempt + 1, 16)
            self.settings.pause(wait)

    def _renew(self):
        with self.lock:
            given = self.signed_by_key("RequestManagedInstanceRoleToken", self._own(), self._key())
            # All five are read without a look whether they are there.
            self.credentials = {
                "AccessKeyId": given["AccessKeyId"], "SecretAccessKey": given["SecretAccessKey"],
                "SessionToken": given["SessionToken"], "CredentialsExpiresAt": given["TokenExpirationDate"],
                "CredentialsRetrievedAt": time.time(), "InstanceId": self.node, "IdentityType": "OnPrem",
                "SchemaVersion": "1.1", "CredentialSource": "SSM",
            }  # fmt: skip
            write(self.kept, self.credentials)
            if given["UpdateKeyPair"] or self._is_key_old():
                self._rotate()

    def _own(self):
        return {"Fingerprint": fingerprint(self.settings.state)}

    def _key(self):
        return serialization.load_pem_private_key(read(self.vault)["privateKey"].encode(), None)

    def _is_key_old(self):
        days = self.settings.get("Profile", "KeyAutoRotateDays", 0)
        created = read(self.vault).get("privateKeyCreatedDate")
        return days > 0 and (created is None or time.time() - created > days * DAY)

    def _rotate(self):
        """UpdateManagedInstancePublicKey, signed with the old key. When it fails, the server is asked which key it has."""
        old, new = self._key(), new_key()
        try:
            self.signed_by_key(
                "UpdateManagedInstancePublicKey", {"NewPublicKey": spki(new), "NewPublicKeyType": "Rsa"}, old
            )
        except (transport.Failed, OSError):
            for key in (old, new):
                try:
                    self.signed_by_key("RequestManagedInstanceRoleToken", self._own(), key)
                except (transport.Failed, OSError):
                    continue
                if key is old:
                    return
                break
        write(self.vault, {**read(self.vault), "privateKey": pem(new), "privateKeyCreatedDate": time.time()})

    def signed_by_key(self, operation, value, key):
        """An identity call: chunked, and with the hash of the body in a header that is not signed."""
        body = json.dumps(value).encode()
        headers = {
            "Host": transport.host_of(self.url), "User-Agent": USER_AGENT, "Content-Type": JSON,
            "X-Amz-Date": signing.now(), "X-Amz-Target": f"AmazonSSM.{operation}", "Accept-Encoding": "gzip",
        }  # fmt: skip
        signed = ["content-type", "host", "x-amz-date", "x-amz-target"]
        headers = signing.with_key(key, self.node, self.region, headers, body, signed)
        status, _, data = transport.request(self.url, "POST", "/", headers, body, chunked=True)
        return _answer(status, data)

    def call(self, section, prefix, operation, value, *, timeout=60, attempts=3):
        """A call of an awsJson service with the node's credentials; tried again when the server or the network fails."""
        service = {"Ssm": "ssm", "Mds": "ec2messages"}[section]
        url = self.settings.endpoint(service, section, self.region)
        body = json.dumps(value).encode()
        for attempt in range(attempts):
            headers = {
                "Host": transport.host_of(url), "User-Agent": USER_AGENT, "Content-Length": str(len(body)),
                "Content-Type": JSON, "X-Amz-Date": signing.now(), "X-Amz-Target": f"{prefix}.{operation}",
                "Accept-Encoding": "gzip",
            }  # fmt: skip
            signed = ["content-length", "content-type", "host", "x-amz-date", "x-amz-target"]
            arguments = (self.credentials, service, self.region, "POST", "/", "", headers, body, signed)
            try:
                status, _, data = transport.request(
                    url, "POST", "/", signing.with_secret(*arguments), body, timeout=timeout
                )
                return _answer(status, data)
            except transport.Failed as refused:
                if refused.status < 500 or attempt + 1 == attempts:
                    raise
            except OSError:
                if attempt + 1 == attempts:
                    raise
            self.settings.pause(0.1 * 2**attempt)
        return None

    def ssm(self, operation, value):
        return self.call("Ssm", "AmazonSSM", operation, value)

    def information(self, channel=None):
        """UpdateInstanceInformation: the short form when no channel is given, the whole one otherwise."""
        told = {
            "AgentName": "amazon-ssm-agent", "AgentVersion": VERSION, "InstanceId": self.node, "PlatformType": "Linux",
        }  # fmt: skip
        if channel is not None:
            release = platform.freedesktop_os_release()
            told |= {
                "AgentStatus": "Active", "AvailabilityZone": "", "AvailabilityZoneId": "",
                "ComputerName": socket.gethostname(), "IPAddress": "192.0.2.2",
                "PlatformName": release.get("NAME", "Linux"), "PlatformVersion": release.get("VERSION_ID", ""),
                "SSMConnectionChannel": channel,
            }  # fmt: skip
        return self.ssm("UpdateInstanceInformation", told)

