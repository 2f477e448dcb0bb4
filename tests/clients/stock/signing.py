"""Signatures: AWS's fourth version with HMAC, and the same text signed with a node's RSA key."""

import base64
import hashlib
import hmac
import time
from urllib.parse import parse_qsl, quote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

ALGORITHM = "AWS4-HMAC-SHA256"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def now():
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())


def _canonical(method, path, query, headers, signed, body_hash, *, is_s3):
    lower = {name.lower(): " ".join(str(value).split()) for name, value in headers.items()}
    encoded = path if is_s3 else quote(path, safe="/-_.~")
    pairs = sorted((quote(k, safe="-_.~"), quote(v, safe="-_.~")) for k, v in parse_qsl(query, keep_blank_values=True))
    lines = [method, encoded, "&".join(f"{k}={v}" for k, v in pairs)]
    lines += [f"{name}:{lower[name]}" for name in signed] + ["", ";".join(signed), body_hash]
    return "\n".join(lines)


def _to_sign(stamp, scope, canonical):
    return "\n".join([ALGORITHM, stamp, scope, sha256(canonical.encode())])


def with_secret(credentials, service, region, method, path, query, headers, body, signed):
    """The headers with `Authorization`; `headers` holds Host and X-Amz-Date. `body` is bytes."""
    headers = {**headers, "X-Amz-Security-Token": credentials["SessionToken"]}
    body_hash = headers.get("X-Amz-Content-Sha256") or sha256(body)
    signed = sorted([*signed, "x-amz-security-token"])
    stamp = headers["X-Amz-Date"]
    scope = f"{stamp[:8]}/{region}/{service}/aws4_request"
    canonical = _canonical(method, path, query, headers, signed, body_hash, is_s3=service == "s3")
    key = f"AWS4{credentials['SecretAccessKey']}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.new(key, _to_sign(stamp, scope, canonical).encode(), "sha256").hexdigest()
    return {**headers, "Authorization": _header(f"{credentials['AccessKeyId']}/{scope}", signed, signature)}


def with_key(key, node, region, headers, body, signed):
    """The headers of an identity call, signed with the node's private key. The label is the same as of an HMAC."""
    headers = {**headers, "X-Amz-Content-Sha256": sha256(body)}
    stamp = headers["X-Amz-Date"]
    scope = f"{stamp[:8]}/{region}/ssm/aws4_request"
    canonical = _canonical("POST", "/", "", headers, signed, sha256(body), is_s3=False)
    pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=32)
    signature = key.sign(_to_sign(stamp, scope, canonical).encode(), pss, hashes.SHA256())
    return {**headers, "Authorization": _header(f"{node}/{scope}", signed, base64.b64encode(signature).decode())}


def _header(credential, signed, signature):
    return f"{ALGORITHM} Credential={credential}, SignedHeaders={';'.join(signed)}, Signature={signature}"
