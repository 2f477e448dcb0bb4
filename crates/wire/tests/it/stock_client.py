"""Calls every operation of models/selection.json through botocore, with inputs and outputs made from botocore's models,
and compares what each side got with what the other side gave."""

import base64
import datetime
import json
import re
import sys
import urllib.request

import botocore.session
from botocore.config import Config
from botocore.exceptions import ClientError

SELECTION, URL, REGION, KEY, SECRET = sys.argv[1:]
TIME = datetime.datetime(2026, 11, 22, 7, 32, 30, tzinfo=datetime.timezone.utc)
# Where a pattern allows it: what forms, XML and JSON each have to escape.
TEXTS = [
    "a é<b>&amp;\"'+%2B=\r\n\t ]]>\\😀",
    "a<b>&+%\"'",
    "a é+=:/@-b",
    "a+=,.@-b",
    "abc-def",
    "Abcdef12",
    "123456789012",
    "123456",
    "/a/b/",
    "alias/a",
    "v1",
    "ec2.amazonaws.com",
    "arn:aws:kms:us-east-1:123456789012:key/a",
    "arn:aws:iam::123456789012:role/a",
    "arn:aws:resource-groups:us-east-1:123456789012:group/a",
    "AWS::SSM::ManagedInstance",
    "a/b+c=",
    "awsApplication",
]


def main():
    count = 0
    for service, operations in json.loads(open(SELECTION).read()).items():
        client, seen = connect(service), set()
        for name in operations:
            operation = client.meta.service_model.operation_model(name)
            check(client, service, operation)
            check_errors(client, operation, seen)
            count += 1
    check_refusals()
    print(f"{count} operations")


def connect(service, key=KEY, secret=SECRET, token=None, **config):
    config = Config(retries={"total_max_attempts": 1}, inject_host_prefix=False, **config)
    return botocore.session.get_session().create_client(
        service, REGION, endpoint_url=URL, config=config,
        aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token=token,
    )  # fmt: skip


def check(client, service, operation):
    method = getattr(client, botocore.xform_name(operation.name))
    for made in (everything, least):
        given = made(operation.input_shape, constrained=True)
        output = made(operation.output_shape, constrained=False)
        say(output=canonical(operation.output_shape, output))
        answer = method(**given)
        metadata = answer.pop("ResponseMetadata")
        assert metadata["HTTPStatusCode"] == 200 and len(metadata["RequestId"]) == 36, metadata
        came, name = heard(), operation.name
        assert (came["service"], came["operation"]) == (service, name), came
        assert came["key"] == ("" if operation.auth_type == "none" else KEY), came
        same(f"{name} input", came["input"], canonical(operation.input_shape, given))
        same(f"{name} output", canonical(operation.output_shape, answer), canonical(operation.output_shape, output))


def check_errors(client, operation, seen):
    """Every modelled error, once for each service."""
    method = getattr(client, botocore.xform_name(operation.name))
    for shape in operation.error_shapes:
        if shape.name in seen:
            continue
        seen.add(shape.name)
        modelled = shape.metadata.get("error", {})
        say(error=modelled.get("code", shape.name), message=TEXTS[0])
        error = refusal(method, **everything(operation.input_shape, constrained=True))
        assert isinstance(error, getattr(client.exceptions, shape.name)), (operation.name, error)
        told, status = error.response["Error"], error.response["ResponseMetadata"]["HTTPStatusCode"]
        assert (told["Code"], told["Message"]) == (modelled.get("code", shape.name), TEXTS[0]), error.response
        assert modelled.get("httpStatusCode", status) == status, (operation.name, error.response)


def check_refusals():
    """What every service may answer, as those with forms and those with JSON say it."""
    for service, call, codes in [
        ("sts", "get_caller_identity", ("InvalidClientTokenId", "SignatureDoesNotMatch", "ExpiredToken")),
        ("iam", "list_users", ("InvalidClientTokenId", "SignatureDoesNotMatch", "ExpiredToken")),
        ("kms", "list_keys", ("UnrecognizedClientException", "InvalidSignatureException", "ExpiredTokenException")),
    ]:
        say(output={})
        strangers = [{"key": "AKIANOBODY"}, {"secret": "x"}, {"key": "ASIATOY", "token": "old"}]
        for stranger, code in zip(strangers, codes):
            error = refusal(getattr(connect(service, **stranger), call))
            assert error.response["Error"]["Code"] == code, (service, code)
    for service, call, code in [
        ("sts", "get_federation_token", "InvalidAction"),
        ("iam", "list_saml_providers", "InvalidAction"),
        ("kms", "describe_key", "ValidationException"),
        ("iam", "get_role", "ValidationError"),
        ("kms", "sign", "UnknownOperationException"),
        ("cloudtrail", "list_trails", "UnknownOperationException"),
    ]:
        careless = connect(service, parameter_validation=False)
        assert refusal(getattr(careless, call)).response["Error"]["Code"] == code, (service, call)


def refusal(method, **arguments):
    try:
        answer = method(**arguments)
    except ClientError as error:
        return error
    raise AssertionError(f"this was to be refused: {answer}")


def everything(shape, constrained, depth=0):
    """A value with all members, and two items in each list and map where it may have so many."""
    return value(shape, constrained, depth, lambda shape: shape.members, 2)


def least(shape, constrained, depth=0):
    """A value with the required members, and lists as empty as they may be."""

    def members(shape):
        return {n: m for n, m in shape.members.items() if n in shape.required_members or m.type_name == "list"}

    return value(shape, constrained, depth, members, 0)


def value(shape, constrained, depth, members, items):
    if shape is None:
        return {}
    kind, limits = shape.type_name, shape.metadata

    def inner(shape):
        return value(shape, constrained, depth + 1, members, items)

    if kind == "structure":
        if shape.is_tagged_union:
            return {name: inner(member) for name, member in list(shape.members.items())[:1]}
        # A form cannot hold an item without members.
        chosen = members(shape) or (shape.members if depth else {})
        return {name: inner(member) for name, member in chosen.items()}
    if kind in ("list", "map"):
        fewest = limits.get("min", 0) if constrained else 0
        count = min(max(items if depth < 4 else items // 2, fewest), limits.get("max", items))
        if kind == "list":
            return [inner(shape.member) for _ in range(count)]
        return {text(shape.key, constrained, number): inner(shape.value) for number in range(count)}
    if kind == "string":
        return text(shape, constrained)
    if kind in ("integer", "long"):
        return limits.get("max", 2**31 - 1 if kind == "integer" else 2**53)
    if kind in ("float", "double"):
        return 0.25
    return {"boolean": depth % 2 == 0, "timestamp": TIME, "blob": bytes(range(32))}[kind]


def text(shape, constrained, number=0):
    """The worst text that a shape allows."""
    limits = shape.metadata
    if shape.enum:
        return shape.enum[number % len(shape.enum)]
    if not constrained:
        return TEXTS[0] + str(number)
    low, high = limits.get("min", 0), limits.get("max", 10**6)
    for candidate in TEXTS:
        candidate = candidate + str(number) if number else candidate
        fitting = candidate + candidate[-1] * (low - len(candidate)) if low > len(candidate) else candidate
        if len(fitting) <= high and matches(limits.get("pattern"), fitting):
            return fitting
    raise AssertionError(f"no text is known that {shape.name} allows: {limits}")


# Of Unicode's classes, which Python's expressions lack, those of our texts.
CLASSES = {r"\p{L}": "a-zA-Zé", r"\p{N}": "0-9", r"\p{Z}": " "}


def matches(pattern, candidate):
    for name, characters in CLASSES.items():
        pattern = pattern and pattern.replace(name, characters)
    return pattern is None or re.fullmatch(pattern, candidate, re.ASCII) is not None


def canonical(shape, given):
    """As the server sees it: seconds, base64, and nothing else changed."""
    if shape is None:
        return {}
    kind = shape.type_name
    if kind == "structure":
        return {name: canonical(shape.members[name], member) for name, member in given.items()}
    if kind == "list":
        return [canonical(shape.member, item) for item in given]
    if kind == "map":
        return {key: canonical(shape.value, item) for key, item in given.items()}
    if kind == "timestamp":
        return round(given.timestamp(), 3)
    if kind == "blob":
        return base64.b64encode(given).decode()
    return given


def same(what, got, wanted):
    assert got == wanted, f"{what}\n   got {json.dumps(got, sort_keys=True)}\nwanted {json.dumps(wanted, sort_keys=True)}"


def say(**answer):
    body = json.dumps(answer).encode()
    urllib.request.urlopen(urllib.request.Request(URL + "/next", data=body, method="PUT")).close()


def heard():
    with urllib.request.urlopen(URL + "/last") as answer:
        return json.load(answer)


main()
