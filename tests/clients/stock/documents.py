"""Documents as a job brings them: what makes them valid, their parameters, and the steps they come to."""

import json
import re

SCHEMAS_1 = {"1.0", "1.2"}
SCHEMAS_2 = {"2.0", "2.0.1", "2.0.2", "2.0.3", "2.2"}
PLATFORM = "linux"
NO_STEP = "AgentJobMessageParseError"


class Invalid(Exception):
    """The document cannot be run."""


def steps(content, parameters, ssm_parameters):
    """The steps of a document: each {key, action, name, inputs, precondition}. `key` is what replies call it by."""
    if not isinstance(content, dict):
        raise Invalid("the content is no document")
    version = content.get("schemaVersion")
    if version in SCHEMAS_1:
        found = list(_old(content))
    elif version in SCHEMAS_2:
        found = list(_new(content, version))
    else:
        raise Invalid(f"Document with schema version {version} is not supported by this version of ssm agent")
    if not found:
        raise Invalid("the document has no step")
    declared = content.get("parameters") or {}
    values = {name: default["default"] for name, default in declared.items() if "default" in default}
    values |= {name: value for name, value in (parameters or {}).items() if name in declared}
    values = ssm_parameters(values)
    for step in found:
        step["inputs"] = ssm_parameters(_filled(step["inputs"], values))
        if step["precondition"]:
            step["precondition"] = _filled(step["precondition"], values)
    return found


def _old(content):
    config = content.get("runtimeConfig")
    if not isinstance(config, dict):
        raise Invalid("the document has no runtimeConfig")
    for plugin, settings in config.items():
        properties = settings.get("properties")
        each = properties if isinstance(properties, list) else [properties]
        for number, inputs in enumerate(each):
            name = (inputs or {}).get("id") or f"{number}.{plugin}"
            yield {
                "key": plugin, "action": plugin, "name": name, "inputs": inputs or {}, "precondition": None, "old": True,
            }  # fmt: skip


def _new(content, version):
    listed = content.get("mainSteps")
    if not isinstance(listed, list):
        raise Invalid("the document has no mainSteps")
    for step in listed:
        precondition = step.get("precondition")
        if precondition and version != "2.2":
            precondition = {"unsupported": []}
        yield {
            "key": step["name"], "action": step["action"], "name": step["name"], "inputs": step.get("inputs") or {},
            "precondition": precondition, "old": False,
        }  # fmt: skip


def _filled(value, values):
    """Parameters in the place of their names: alone they keep their shape, within a text they become text."""
    if isinstance(value, dict):
        return {key: _filled(inner, values) for key, inner in value.items()}
    if isinstance(value, list):
        out = []
        for inner in value:
            filled = _filled(inner, values)
            # A list in the place of one line becomes its lines.
            out.extend(filled) if isinstance(inner, str) and isinstance(filled, list) else out.append(filled)
        return out
    if not isinstance(value, str):
        return value
    alone = re.fullmatch(r"\{\{\s*([\w-]+)\s*\}\}", value.strip())
    if alone and alone.group(1) in values:
        return values[alone.group(1)]
    return re.sub(r"\{\{\s*([\w-]+)\s*\}\}", lambda found: _text(values, found), value)


def _text(values, found):
    if found.group(1) not in values:
        return found.group(0)
    value = values[found.group(1)]
    if isinstance(value, str):
        return value
    return "[" + ",".join(map(str, value)) + "]" if isinstance(value, list) else json.dumps(value)


def names_of_ssm_parameters(value):
    """What `{{ssm:name}}` in any text of a value refers to."""
    if isinstance(value, dict):
        return [name for inner in value.values() for name in names_of_ssm_parameters(inner)]
    if isinstance(value, list):
        return [name for inner in value for name in names_of_ssm_parameters(inner)]
    return re.findall(r"\{\{\s*ssm:([\w./-]+)\s*\}\}", value) if isinstance(value, str) else []


def with_ssm_parameters(value, known):
    if isinstance(value, dict):
        return {key: with_ssm_parameters(inner, known) for key, inner in value.items()}
    if isinstance(value, list):
        return [with_ssm_parameters(inner, known) for inner in value]
    if not isinstance(value, str):
        return value
    return re.sub(r"\{\{\s*ssm:([\w./-]+)\s*\}\}", lambda found: known.get(found.group(1), found.group(0)), value)


def unmet(step):
    """Why the step is not for this node: (status, text), or nothing."""
    condition = step["precondition"]
    if not condition:
        return None
    if set(condition) != {"StringEquals"}:
        return "Failed", f"Unrecognized precondition(s): '{', '.join(condition)}'"
    operands = condition["StringEquals"]
    if len(operands) != 2 or operands[0] == operands[1] and operands[0] == "platformType":
        return "Failed", f"Unrecognized precondition(s): '\"StringEquals\": {operands}'"
    known = [PLATFORM if operand == "platformType" else str(operand).lower() for operand in operands]
    if known[0] == known[1]:
        return None
    shown = f"'\"StringEquals\": [{', '.join(map(str, operands))}]'"
    return "Skipped", f"Step execution skipped due to unsatisfied preconditions: {shown}. Step name: {step['name']}"
