"""Requests that no client would send: any bytes, signed well, badly or not at all."""

import json
from dataclasses import dataclass

import requests
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from . import server as settings

JSON = "application/x-amz-json-1.1"


@dataclass
class Answer:
    """What came back: the status, AWS's error code and message if it is an error, the headers and the body."""

    status: int
    code: str
    message: str
    headers: dict
    text: str


def call(server, operation, body, *, signed=True, headers=None, **signature):
    """POSTs a body to an operation of ssm. `body` is bytes as they are, or anything else as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    all_headers = {"Content-Type": JSON, "X-Amz-Target": f"AmazonSSM.{operation}", **(headers or {})}
    return request(server, "POST", "/", data, all_headers, signed=signed, **signature)


def request(server, method, path, data=b"", headers=None, *, signed=True, change=None, **signature):
    """Any request. `change(headers)` may alter the headers after they were signed."""
    prepared = AWSRequest(method=method, url=server.url + path, data=data, headers=headers or {})
    if signed:
        _sign(prepared, **signature)
    sent = dict(prepared.headers)
    if change:
        change(sent)
    return _answer(requests.request(method, server.url + path, data=data, headers=sent, timeout=30))


def _sign(prepared, *, key=settings.KEY_ID, secret=settings.SECRET, token=None, service="ssm", region=settings.REGION):
    SigV4Auth(Credentials(key, secret, token), service, region).add_auth(prepared)


def _answer(response):
    try:
        body = response.json()
    except ValueError:
        body = {}
    code = str(body.get("__type", response.headers.get("x-amzn-ErrorType", ""))) if isinstance(body, dict) else ""
    message = body.get("message", body.get("Message", "")) if isinstance(body, dict) else ""
    return Answer(response.status_code, code.rpartition("#")[2].split(":")[0], message, response.headers, response.text)
