"""Output to a bucket, as the agent's uploader does it: a look at the bucket, then the object, large ones in parts."""

import base64
import hashlib
import re
import sys

from . import signing, transport
from .identity import Identity
from .settings import USER_AGENT

PART = 5 << 20
EMPTY = signing.sha256(b"")


class Bucket:
    """A bucket as a host of its own, which is the only style that the agent knows."""

    def __init__(self, settings, bucket):
        self.identity = Identity(settings)
        domain = settings.get("S3", "Endpoint") or f"s3.{self.identity.region}.{settings.get('Agent', 'ServiceDomain')}"
        self.host = f"{bucket}.{domain}"
        # Where names like this one are not resolved, the simulator is told where to go.
        self.url = settings.simulated("S3Address") or f"https://{self.host}"

    def ask(self, method, path, query="", body=b"", **headers):
        """A signed request; gives the headers and body of its answer."""
        headers = {
            "Host": self.host, "User-Agent": USER_AGENT, "X-Amz-Date": signing.now(),
            "X-Amz-Content-Sha256": signing.sha256(body), **headers,
        }  # fmt: skip
        if body:
            headers["Content-Length"] = str(len(body))
        signed = [name.lower() for name in headers if name.lower() not in ("user-agent",)]
        headers = signing.with_secret(
            self.identity.credentials, "s3", self.identity.region, method, path, query, headers, body, signed
        )
        target = f"{path}?{query}" if query else path
        status, answered, data = transport.request(self.url, method, target, headers, body)
        # A look at the bucket tells its region, whatever else it says.
        if status >= 300 and method != "HEAD" and query != "encryption=":
            raise transport.Failed(status, f"status {status}", data.decode(errors="replace")[:300])
        return answered, data

    def put(self, key, body):
        answered, _ = self.ask("HEAD", "/")
        if "x-amz-bucket-region" not in answered:
            raise transport.Failed(200, "NoRegion", "the bucket does not tell its region")
        self.ask("GET", "/", "encryption=")
        how = {"Content-Type": "text/plain", "X-Amz-Acl": "bucket-owner-full-control"}
        if len(body) <= PART:
            md5 = base64.b64encode(hashlib.md5(body).digest()).decode()
            return self.ask("PUT", f"/{key}", "", body, **{"Content-MD5": md5}, **how)
        return self._in_parts(key, body, how)

    def _in_parts(self, key, body, how):
        _, data = self.ask("POST", f"/{key}", "uploads=", **how)
        upload = re.search(rb"<UploadId>([^<]+)</UploadId>", data).group(1).decode()
        try:
            parts = []
            for number, start in enumerate(range(0, len(body), PART), 1):
                query = f"partNumber={number}&uploadId={upload}"
                answered, _ = self.ask("PUT", f"/{key}", query, body[start : start + PART])
                parts.append(f"<Part><ETag>{answered['ETag']}</ETag><PartNumber>{number}</PartNumber></Part>")
            space = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'
            whole = f"<CompleteMultipartUpload {space}>{''.join(parts)}</CompleteMultipartUpload>"
            return self.ask("POST", f"/{key}", f"uploadId={upload}", whole.encode())
        except transport.Failed:
            self.ask("DELETE", f"/{key}", f"uploadId={upload}")
            raise


def attempt(settings, bucket, key, body):
    """Uploads, and logs what goes wrong."""
    try:
        Bucket(settings, bucket).put(key, body)
    except (transport.Failed, OSError, KeyError) as error:
        print(f"upload to {bucket}/{key}: {error}", file=sys.stderr, flush=True)
