"""A caller of one operation after another that costs next to nothing, where a test has to make thousands of calls."""

import datetime
import hashlib
import hmac
import http.client
import json
from urllib.parse import urlsplit

from . import server as settings

JSON = "application/x-amz-json-1.1"


class Caller:
    """Calls ssm as the account's root, over one connection."""

    def __init__(self, server):
        self.host = urlsplit(server.url).netloc
        self.connection = http.client.HTTPConnection(self.host, timeout=30)

    def call(self, operation, **members):
        """The answer; an exception for everything but success."""
        body = json.dumps(members).encode()
        target = f"AmazonSSM.{operation}"
        headers = {"Content-Type": JSON, "X-Amz-Target": target, **_signature(self.host, target, body)}
        self.connection.request("POST", "/", body, headers)
        response = self.connection.getresponse()
        answer = json.loads(response.read())
        if response.status != 200:
            raise RuntimeError(f"{operation}: {response.status} {answer}")
        return answer


def _signature(host, target, body):
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    signed = "content-type;host;x-amz-date;x-amz-target"
    head = f"content-type:{JSON}\nhost:{host}\nx-amz-date:{now}\nx-amz-target:{target}\n"
    canonical = f"POST\n/\n\n{head}\n{signed}\n{hashlib.sha256(body).hexdigest()}"
    scope = f"{now[:8]}/{settings.REGION}/ssm/aws4_request"
    text = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    key = f"AWS4{settings.SECRET}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    credential = f"{settings.KEY_ID}/{scope}"
    authorization = f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={signed}, Signature={signature}"
    return {"X-Amz-Date": now, "Authorization": authorization}
