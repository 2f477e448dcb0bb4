"""The least valid input of an operation, made from the shapes that botocore knows."""

import re

# What texts look like that have a pattern: the first that fits a member is taken.
TEXTS = [
    "a", "aa", "aaaa", "mi-0123456789abcdef0", "i-0123456789abcdef0", "12345678-1234-1234-1234-123456789012",
    "arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::111122223333:role/sample",
    "arn:aws:ssm:test-region-1:111122223333:document/sample", "AKIASAMPLESAMPLE0000", "111122223333", "1", "$LATEST",
    "/a/", "alias/a", "ssm", "abcdefg", "oi-0123456789ab", "mw-0123456789abcdef0", "2026-01-01T00:00:00Z",
    "ssm.amazonaws.com", "o-aaaaaaaaaa", "a@example.com", "123456", "v1", "us-east-1", "AWS:a",
    "arn:aws:ssm:test-region-1:111122223333:opsmetadata/a", "arn:aws:resource-groups:us-east-1:111122223333:group/a",
]  # fmt: skip
DOCUMENT = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ssm:*","Resource":"*"}]}'


def least(shape):
    """The required members of a structure; nothing is required of no structure."""
    if shape is None:
        return {}
    return {name: value(shape.members[name], name) for name in shape.required_members}


def value(shape, name=""):
    """A value that keeps to the constraints of its shape, as small as may be."""
    low = max(0, shape.metadata.get("min", 0))
    match shape.type_name:
        case "structure":
            return least(shape)
        case "string":
            return text(shape, name, low)
        case "list":
            return [value(shape.member) for _ in range(low)]
        case "map":
            return {text(shape.key, "", low): value(shape.value) for _ in range(min(low, 1))}
        case "blob":
            return b"a" * max(1, low)
        case "boolean":
            return True
        case "timestamp":
            return 0
        case "float" | "double":
            return float(max(1, low))
        case _:
            return max(1, low)


def text(shape, name, low):
    if shape.enum:
        return shape.enum[0]
    if "PolicyDocument" in name:
        return DOCUMENT
    high = shape.metadata.get("max", 1 << 20)
    pattern = shape.metadata.get("pattern")
    for candidate in [*TEXTS, "a" * max(1, low), "A" * max(1, low)]:
        if low <= len(candidate) <= high and (pattern is None or re.fullmatch(java(pattern), candidate)):
            return candidate
    raise AssertionError(f"no sample for {shape.name} ({name}): pattern {pattern}, {low} to {high} characters")


def java(pattern):
    """What Python calls otherwise than the language in which the patterns are written."""
    return pattern.replace(r"\p{L}", "a-z").replace(r"\p{Z}", " ").replace(r"\p{N}", "0-9").replace(r"\p{P}", "!-/").replace("&&", "")
