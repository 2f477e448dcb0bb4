"""Parameter Store under bad input, many writers and sudden death."""

import random
import re
import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError

from fleet import aws
from fleet.aws import refusal
from fleet.swift import Caller
from fleet.waiting import until

PUTS = 10_000
NAMES = 200
WRITERS = 16


@pytest.fixture
def root():
    """A hierarchy that nobody else has."""
    return f"/test-{uuid.uuid4()}"


class Writers:
    """Many who put parameters, each its own, until all puts are answered or the server is gone."""

    def __init__(self, server):
        self.server = server
        self.answered = {}
        self.left = list(range(PUTS))
        self.lock = threading.Lock()

    def count(self):
        return sum(len(versions) for versions in list(self.answered.values()))

    def start(self):
        self.threads = [threading.Thread(target=self.write, args=(number,)) for number in range(WRITERS)]
        for thread in self.threads:
            thread.start()
        return self

    def join(self):
        for thread in self.threads:
            thread.join()

    def write(self, number):
        caller = Caller(self.server)
        # A name has one writer, so that what was answered last is known for each.
        mine = [f"/w/{name}" for name in range(NAMES) if name % WRITERS == number]
        while True:
            with self.lock:
                if not self.left:
                    return
                put = self.left.pop()
            name, value = mine[put % len(mine)], f"value {put}"
            try:
                version = caller.call("PutParameter", Name=name, Value=value, Type="String", Overwrite=True)["Version"]
            except (OSError, RuntimeError):
                # The server was killed in the midst of it: it may have been written or not.
                return
            self.answered.setdefault(name, []).append((version, value))


def history(caller, name):
    """All versions of a parameter with their values."""
    versions, token = {}, {}
    while True:
        page = caller.call("GetParameterHistory", Name=name, MaxResults=50, **token)
        versions.update((version["Version"], version["Value"]) for version in page["Parameters"])
        if "NextToken" not in page:
            return versions
        token = {"NextToken": page["NextToken"]}


def assert_whole(server, writers):
    caller = Caller(server)
    for name, answered in writers.answered.items():
        known = history(caller, name)
        newest = max(known)
        assert sorted(known) == list(range(max(1, newest - 99), newest + 1)), name
        for version, value in answered:
            assert known.get(version, value) == value, (name, version)
        last = max(version for version, _ in answered)
        # One more may have been written of which the answer was lost.
        assert last <= newest <= last + 1, (name, last, newest)
        read = caller.call("GetParameter", Name=name)["Parameter"]
        assert (read["Version"], read["Value"]) == (newest, known[newest])


def test_ten_thousand_puts_and_a_kill_in_the_midst(lonely):
    writers = Writers(lonely).start()
    when = random.randrange(3_000, 7_000)
    until(lambda: writers.count() >= when, within=120, every=0.005, what=f"{when} puts were answered")
    lonely.kill()
    writers.join()
    before = writers.count()
    assert when <= before < PUTS, "it was killed in the midst"
    lonely.start()
    assert_whole(lonely, writers)

    # What was not begun goes on, as if nothing had been.
    writers.answered.clear()
    writers.start().join()
    assert not writers.left
    assert before + writers.count() >= PUTS - WRITERS
    assert_whole(lonely, writers)


def test_sixty_four_writers_and_one_name(shared, root):
    name = f"{root}/p"
    start = threading.Barrier(64)

    def create(number):
        caller = Caller(shared)
        start.wait()
        try:
            return caller.call("PutParameter", Name=name, Value=str(number), Type="String")["Version"]
        except RuntimeError as error:
            assert "ParameterAlreadyExists" in str(error)
            return None

    def write(number):
        caller = Caller(shared)
        start.wait()
        answer = caller.call("PutParameter", Name=name, Value=f"value {number}", Overwrite=True)
        return answer["Version"], f"value {number}"

    with ThreadPoolExecutor(64) as pool:
        assert list(filter(None, pool.map(create, range(64)))) == [1], "one makes it"
        written = dict(pool.map(write, range(64)))
    assert sorted(written) == list(range(2, 66)), "versions without gap or duplicate"
    known = history(Caller(shared), name)
    assert {version: known[version] for version in written} == written
    assert sorted(known) == list(range(1, 66))


OPERATIONS = [
    "PutParameter", "GetParameter", "GetParameters", "GetParametersByPath", "GetParameterHistory", "DescribeParameters",
    "DeleteParameter", "DeleteParameters", "LabelParameterVersion", "UnlabelParameterVersion", "AddTagsToResource",
    "RemoveTagsFromResource", "ListTagsForResource", "PutResourcePolicy", "GetResourcePolicies", "DeleteResourcePolicy",
    "GetServiceSetting", "UpdateServiceSetting", "ResetServiceSetting",
]  # fmt: skip

# What is right where the model says no more than that it is text.
RIGHT = {
    "Name": "/valid", "Path": "/valid", "Names": ["/valid"], "Value": "v", "Type": "String", "Labels": ["label"],
    "ResourceType": "Parameter", "ResourceId": "/valid", "SettingId": "/ssm/parameter-store/default-parameter-tier",
    "SettingValue": "Standard", "ResourceArn": "arn:aws:ssm:test-region-1:111122223333:parameter/valid", "Policy": "{}",
    "PolicyId": "1", "PolicyHash": "0" * 64,
}  # fmt: skip


def right(shape, name):
    """A value that the model allows."""
    if name in RIGHT and shape.type_name == ("list" if isinstance(RIGHT[name], list) else "string"):
        return RIGHT[name]
    if shape.type_name == "structure":
        return {member: right(shape.members[member], member) for member in shape.required_members}
    if shape.type_name == "list":
        return [right(shape.member, "")] * max(1, shape.metadata.get("min", 1))
    if shape.type_name == "string":
        return shape.enum[0] if shape.enum else "a" * max(1, shape.metadata.get("min", 1))
    return max(1, shape.metadata.get("min", 1))


def misfit(pattern):
    """A letter that does not match a pattern. Python does not know classes such as `\\p{L}`; a bell is in none of those here."""
    known = re.compile(pattern) if r"\p" not in pattern else None
    return next(letter for letter in "\a !" if not (known and known.search(letter)))


def wrong(shape, name):
    """Values that each break one constraint of the model, with the words that AWS has for it."""
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if shape.type_name == "string":
        if shape.enum:
            yield "no such", "enum value set"
        if most:
            yield "a" * (most + 1), f"length less than or equal to {most}"
        if least:
            yield "a" * (least - 1), f"length greater than or equal to {least}"
        if shape.metadata.get("pattern"):
            yield misfit(shape.metadata["pattern"]) * max(1, least or 0), "regular expression pattern"
    elif shape.type_name == "list":
        if most:
            yield [right(shape.member, "")] * (most + 1), f"length less than or equal to {most}"
        if least:
            yield [], f"length greater than or equal to {least}"
        for value, said in wrong(shape.member, ""):
            yield [value], said
    elif shape.type_name == "structure":
        for member, inner in shape.members.items():
            whole = right(shape, name)
            for value, said in wrong(inner, member):
                yield {**whole, member: value}, said
        for member in shape.required_members:
            yield {key: value for key, value in right(shape, name).items() if key != member}, "must not be null"
    elif shape.type_name in ("integer", "long"):
        if most is not None:
            yield most + 1, f"less than or equal to {most}"
        if least is not None:
            yield least - 1, f"greater than or equal to {least}"


def test_every_constraint_of_every_operation(careless):
    """Each constraint that AWS's own model has for these operations, broken once."""
    told = 0
    for operation in OPERATIONS:
        shape = careless.meta.service_model.operation_model(operation).input_shape
        for given, said in wrong(shape, ""):
            with pytest.raises(ClientError) as raised:
                careless._make_api_call(operation, given)  # noqa: SLF001 - the operation's name is all that is known here
            error = raised.value.response["Error"]
            assert error["Code"] == "ValidationException", (operation, given, error)
            assert "validation error" in error["Message"] and said in error["Message"], (operation, given, error)
            told += 1
    assert told > 140, "the model has that many"


def test_values_at_every_limit_and_one_over(ssm, careless, root):
    """Limits beyond those that the model tells."""

    def put(name=f"{root}/p", value="v", **more):
        return {"Name": name, "Value": value, "Type": "String", "Overwrite": True, **more}

    def tags(count):
        return [{"Key": f"k{number}", "Value": "v"} for number in range(count)]

    policy = '{"Type":"NoChangeNotification","Version":"1.0","Attributes":{"After":"1","Unit":"Days"}}'
    before = len(f"arn:aws:ssm:{ssm.meta.region_name}:111122223333:parameter")
    levels = root + "/l" * 14
    fits = "n" * (1011 - before - len(root) - 1)
    for right, wrong, code in [
        (put(value="x" * 4096), put(value="x" * 4097), "ValidationException"),
        (put(value="ä" * 4096), put(value="ä" * 4097), "ValidationException"),
        (put(name=f"{root}/a", value="x" * 8192, Tier="Advanced"), put(name=f"{root}/a", value="x" * 8193), "ValidationException"),
        (put(name=levels), put(name=f"{levels}/l"), "HierarchyLevelLimitExceededException"),
        (put(name=f"{root}/{fits}"), put(name=f"{root}/{fits}n"), "ValidationException"),
        (put(Description="d" * 1024), put(Description="d" * 1025), "ValidationException"),
        (put(AllowedPattern="v" + "x?" * 511), put(AllowedPattern="v" + "x?" * 512), "ValidationException"),
        (put(name=f"{root}/t", Overwrite=False, Tags=tags(50)), put(name=f"{root}/u", Overwrite=False, Tags=tags(51)), "TooManyTagsError"),
        (
            put(name=f"{root}/q", Tier="Advanced", Policies=f"[{','.join([policy] * 10)}]"),
            put(name=f"{root}/q", Tier="Advanced", Policies=f"[{','.join([policy] * 11)}]"),
            "PoliciesLimitExceededException",
        ),
    ]:  # fmt: skip
        assert careless.put_parameter(**right)["Version"] >= 1
        got, message = refusal(careless.put_parameter, **wrong)
        assert got == code, (wrong["Name"][:80], got, message)
    label = {"Name": f"{root}/p", "ParameterVersion": 1}
    ten = [f"l{number}" for number in range(10)]
    assert ssm.label_parameter_version(**label, Labels=ten)["InvalidLabels"] == []
    assert refusal(ssm.label_parameter_version, **label, Labels=["one-more"])[0] == "ParameterVersionLabelLimitExceeded"
    assert ssm.label_parameter_version(**{**label, "ParameterVersion": 2}, Labels=["x" * 100])["InvalidLabels"] == []
    assert refusal(careless.label_parameter_version, **label, Labels=["x" * 101])[0] == "ValidationException"
    names = [f"{root}/p"] + [f"{root}/{number}" for number in range(9)]
    assert len(ssm.get_parameters(Names=names)["InvalidParameters"]) == 9
    assert refusal(careless.get_parameters, Names=[*names, "x"])[0] == "ValidationException"


def test_names_that_nobody_should_choose(ssm, careless, root):
    odd = ["/ünïcödé", "/日本", "/a\u202eb", "/a/../b", "/../..", "/a//b", "//a", "/a/", "/", "", "/a b", "/a\tb", "/a%2Fb", "x" * 2048, "/" + "x" * 2047, "../a"]  # fmt: skip
    for name in odd:
        for operation, more in [
            (careless.get_parameter, {"Name": name}),
            (careless.get_parameters, {"Names": [name]}),
            (careless.delete_parameter, {"Name": name}),
            (careless.get_parameter_history, {"Name": name}),
            (careless.get_parameters_by_path, {"Path": name}),
            (careless.label_parameter_version, {"Name": name, "Labels": ["l"]}),
            (careless.put_parameter, {"Name": name, "Value": "v", "Type": "String"}),
        ]:
            try:
                operation(**more)
            except ClientError as error:
                status = error.response["ResponseMetadata"]["HTTPStatusCode"]
                code = error.response["Error"]["Code"]
                assert (status, code) in [(400, "ValidationException"), (400, "ParameterNotFound")], (name, more, error)
    # Points are letters like others: nothing is above or below by them.
    ssm.put_parameter(Name=f"{root}/a/../b", Value="points", Type="String")
    assert refusal(ssm.get_parameter, Name=f"{root}/b")[0] == "ParameterNotFound"
    assert ssm.get_parameter(Name=f"{root}/a/../b")["Parameter"]["Value"] == "points"
    for name in ["/a/../b", "/../.."]:
        assert ssm.delete_parameter(Name=name)["ResponseMetadata"]["HTTPStatusCode"] == 200
