"""An OpenID Connect issuer that says whatever a test wants, and signs it with whatever key."""

import base64
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from joserfc import jws
from joserfc.jwk import ECKey, OKPKey, RSAKey

from . import deployed, secrets

ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"]


class Issuer:
    """Listens on loopback; `keys` are the private keys, by key id, whose public halves it publishes."""

    def __init__(self):
        self.keys = {}
        self.documents = {}
        self.asked = []
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                issuer.asked.append(self.path)
                status, body = issuer.answer(self.path)
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def name(self):
        return self.url.removeprefix("http://")

    def answer(self, path):
        if path in self.documents:
            return self.documents[path]
        if path == "/.well-known/openid-configuration":
            return 200, json.dumps({"issuer": self.url, "jwks_uri": f"{self.url}/keys"}).encode()
        if path == "/keys":
            keys = [{**key.as_dict(private=False), "kid": name, "use": "sig"} for name, key in self.keys.items()]
            return 200, json.dumps({"keys": keys}).encode()
        return 404, b"{}"

    def claims(self, **change):
        """Those of a sound token, with changes; what is changed to None is left out."""
        claims = {
            "iss": self.url, "sub": "anna-0001", "aud": "fleet",
            "iat": deployed.seconds(0), "exp": deployed.seconds(600), **change,
        }  # fmt: skip
        return {name: value for name, value in claims.items() if value is not None}

    def token(self, key, *, alg="RS256", kid=None, **change):
        """A signed token."""
        header = {"alg": alg, "typ": "JWT", **({"kid": kid} if kid else {})}
        text = jws.serialize_compact(header, json.dumps(self.claims(**change)), key, algorithms=ALGORITHMS)
        return secrets.note(text)

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def rsa():
    return RSAKey.generate_key(2048, private=True)


def ec(curve="P-256"):
    return ECKey.generate_key(curve, private=True)


def ed():
    return OKPKey.generate_key("Ed25519", private=True)


def segment(value):
    """A part of a token."""
    text = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


def with_shared_secret(secret, header, claims):
    """A token signed with HMAC, which our libraries refuse to do with a public key as the secret."""
    text = f"{segment(header)}.{segment(claims)}"
    return f"{text}.{segment(hmac.digest(secret, text.encode(), 'sha256'))}"
