"""The document worker: a process of its own that runs one document and outlives its agent.

It is started with a folder. There it finds `job.json`, and there it leaves a numbered file for each result, the last with
`final` set. When a file `cancel` appears, it stops what runs.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from . import documents
from .settings import Settings, read, stamp, write

STREAM, CUT = 24_000, "--output truncated--"
BOTH, HALF_CUT, BETWEEN = 2_500, "\n---Output truncated---", "\n----------ERROR-------\n"
SHORTEST, LONGEST, DEFAULT = 5, 172_800, 3_600
REBOOT, SUCCEED_AND_STOP, FAIL_AND_STOP, KILLED = 194, 168, 169, 137
RUNS = 15
WINDOWS_ONLY = {"aws:applications", "aws:psModule", "aws:updateAgent"}
SKIPPED = "Plugin with name {action} and id {name} skipped due to prior step with an exit condition"
UNKNOWN = "Plugin with name {action} is not supported by this version of ssm agent, please update to latest version. Step name: {name}"


class Worker:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.job = read(self.folder / "job.json")
        self.results = read(self.folder / "results.json", {})
        self.told = len(list(self.folder.glob("result.*.json")))

    def run(self):
        steps = self.job["steps"]
        stopped = False
        for number, step in enumerate(steps):
            done = self.results.get(step["key"])
            if done and done["status"] != "SuccessAndReboot":
                stopped = stopped or done.pop("stop", False)
                continue
            finally_step = str(step["inputs"].get("finallyStep", "")).lower() == "true" and number == len(steps) - 1
            result = self._step(step, skip=(stopped or self._cancelled()) and not finally_step)
            stopped = stopped or result.pop("stop", False)
            self.results[step["key"]] = result
            write(self.folder / "results.json", self.results)
            if result["status"] == "SuccessAndReboot":
                return self._tell({step["key"]: result}, "SuccessAndReboot", final=True)
            self._tell({step["key"]: result}, "InProgress")
        last = self.results if len(steps) == 1 else {}
        return self._tell(last, _aggregate(self.results), final=True)

    def _tell(self, steps, status, *, final=False):
        counts = {}
        for result in self.results.values():
            counts[result["status"]] = counts.get(result["status"], 0) + 1
        write(self.folder / f"result.{self.told:03}.json", {
            "documentStatus": status, "runtimeStatus": steps, "runtimeStatusCounts": counts, "final": final,
        })  # fmt: skip
        self.told += 1

    def _cancelled(self):
        return (self.folder / "cancel").exists()

    def _step(self, step, *, skip):
        began = stamp()
        result = {
            "status": "Skipped", "code": 0, "name": step["action"], "output": "", "startDateTime": began,
            "endDateTime": began, "outputS3BucketName": "", "outputS3KeyPrefix": "", "stepName": "",
            "standardOutput": "", "standardError": "",
        }  # fmt: skip
        unmet = documents.unmet(step)
        plugin = PLUGINS.get(step["action"])
        if skip:
            status = "Cancelled" if self._cancelled() else "Skipped"
            return {**result, "status": status, "output": SKIPPED.format(**step)}
        if unmet:
            return {**result, "status": unmet[0], "code": int(unmet[0] == "Failed"), "output": unmet[1]}
        if step["action"] in WINDOWS_ONLY:
            text = f"Step execution skipped due to incompatible platform. Step name: {step['name']}"
            return {**result, "output": text}
        if not plugin:
            return {**result, "status": "Failed", "code": 1, "output": UNKNOWN.format(**step)}
        status, code, out, err = plugin(self, step)
        output = _both(out, err)
        out, err, status, stop = _flow(step, status, code, out, err)
        result |= {
            "status": status, "code": code, "output": output, "standardOutput": _stream(out),
            "standardError": _stream(err), "endDateTime": stamp(), "stop": stop,
        }  # fmt: skip
        return self._uploaded(step, result, out, err)

    def _uploaded(self, step, result, out, err):
        bucket = self.job["bucket"]
        if not bucket:
            return result
        from . import upload

        plugin, name = step["action"].replace(":", ""), step["name"].replace(":", "")
        prefix = "/".join(part for part in (self.job["prefix"], self.job["command"], self.job["node"], plugin) if part)
        for stream, text in (("stdout", out), ("stderr", err)):
            if text:
                # A failed upload is logged and changes nothing of the result.
                upload.attempt(Settings(self.job["state"]), bucket, f"{prefix}/{name}/{stream}", text.encode())
        return {**result, "outputS3BucketName": bucket, "outputS3KeyPrefix": prefix, "stepName": name}

    def shell(self, step, program=("sh", "-c"), suffix="_script.sh"):
        inputs = {key.lower(): value for key, value in step["inputs"].items()}
        lines = inputs.get("runcommand") or []
        folder = Path(self.job["orchestration"]) / step["name"].replace(":", "")
        folder.mkdir(parents=True, exist_ok=True)
        script = folder / suffix
        script.write_text("\n".join(lines if isinstance(lines, list) else [str(lines)]) + "\n")
        script.chmod(0o700)
        cwd = inputs.get("workingdirectory") or None
        out, err = folder / "stdout", folder / "stderr"
        try:
            with out.open("wb") as stdout, err.open("wb") as stderr:
                process = subprocess.Popen(
                    [*program, script], stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, start_new_session=True,
                    cwd=cwd, env=self._environment(inputs.get("environment")),
                )  # fmt: skip
        except OSError as error:
            return "Failed", 1, "", f"failed to run commands: {error}"
        ended = self._wait(process, _seconds(inputs.get("timeoutseconds")))
        texts = (out.read_bytes().decode(errors="replace"), err.read_bytes().decode(errors="replace"))
        return _came_to(process.returncode, ended, *texts)

    def _environment(self, more):
        job, release = self.job, self.job["platform"]
        return {
            **os.environ, "AWS_SSM_INSTANCE_ID": job["node"], "AWS_SSM_REGION_NAME": job["region"],
            "AWS_SSM_PLATFORM_NAME": release[0], "AWS_SSM_PLATFORM_VERSION": release[1],
            "SSM_COMMAND_ID": job["command"], **{str(k): str(v) for k, v in (more or {}).items()},
        }  # fmt: skip

    def _wait(self, process, seconds):
        """How it ended: by itself, or `Cancelled` or `TimedOut` with its whole group killed."""
        deadline = time.monotonic() + seconds
        while process.poll() is None:
            how = "Cancelled" if self._cancelled() else "TimedOut" if time.monotonic() > deadline else None
            if how:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                return how
            time.sleep(0.01)
        return None

    def powershell(self, step):
        return self.shell(step, ("pwsh", "-f"), "_script.ps1")

    def run_document(self, step):
        """Another document within this step: what its steps print becomes what this one prints."""
        inputs = step["inputs"]
        if inputs.get("documentType") == "SSMDocument":
            from .identity import Identity

            name, _, version = str(inputs.get("documentPath", "")).partition(":")
            asked = {"Name": name, **({"DocumentVersion": version} if version else {})}
            try:
                text = Identity(Settings(self.job["state"])).ssm("GetDocument", asked)["Content"]
            except Exception as error:
                return "Failed", 1, "", f"failed to download document: {error}"
        else:
            text = Path(inputs.get("documentPath", "")).read_text()
        parameters = inputs.get("documentParameters") or {}
        parameters = json.loads(parameters) if isinstance(parameters, str) else parameters
        results = []
        for inner in documents.steps(json.loads(text), parameters, lambda value: value):
            results.append(self._step(inner, skip=False))
        status = _aggregate({str(number): result for number, result in enumerate(results)})
        code = next((result["code"] for result in results if result["code"]), 0)
        texts = ("".join(result[stream] for result in results) for stream in ("standardOutput", "standardError"))
        return status, code, *texts

    def refresh(self, _step):
        from .identity import Identity

        identity = Identity(Settings(self.job["state"]))
        identity.ssm("ListInstanceAssociations", {"InstanceId": identity.node, "MaxResults": 20})
        return "Success", 0, "", ""


PLUGINS = {
    "aws:runShellScript": Worker.shell,
    "aws:runPowerShellScript": Worker.powershell,
    "aws:runDocument": Worker.run_document,
    "aws:refreshAssociation": Worker.refresh,
}


def _seconds(text):
    """The timeout of a step; what lies outside of what is allowed counts for nothing."""
    try:
        seconds = int(str(text).strip())
    except ValueError:
        return DEFAULT
    return seconds if SHORTEST <= seconds <= LONGEST else DEFAULT


def _came_to(code, ended, out, err):
    if ended:
        return ended, KILLED, out, err
    if code == 0:
        return "Success", 0, out, err
    if code == REBOOT:
        return "SuccessAndReboot", code, out, err
    if code in (SUCCEED_AND_STOP,):
        return "Success", code, out, err
    said = f"exit status {code}" if code > 0 else f"signal: {signal.strsignal(-code).lower()}"
    code = code if code > 0 else KILLED if code == -signal.SIGKILL else 1
    return "Failed", code, out, f"{err}failed to run commands: {said}"


def _flow(step, status, code, out, err):
    """What the step's exit code, `onFailure` and `onSuccess` mean for those behind it."""
    inputs, rest = step["inputs"], "Further document steps will be skipped."
    if code == SUCCEED_AND_STOP:
        said = f"\nStep exited with code {code}. Therefore, marking step as succeeded. {rest}"
        return out + said, err, "Success", True
    if code == FAIL_AND_STOP:
        return out, f"{err}\nStep exited with code {code}. Therefore, marking step as failed. {rest}", "Failed", True
    if status in ("Failed", "TimedOut") and inputs.get("onFailure") in ("exit", "successAndExit"):
        said = f"\nStep was found to have onFailure property. {rest}"
        status = "Success" if inputs["onFailure"] == "successAndExit" else status
        return out, err + said, status, True
    if status == "Success" and inputs.get("onSuccess") == "exit":
        return f"{out}\nStep was found to have onSuccess property. {rest}", err, status, True
    return out, err, status, False


def _stream(text):
    return text if len(text) <= STREAM else text[: STREAM - len(CUT)] + CUT


def _both(out, err):
    if not err:
        return out if len(out) <= BOTH else out[: BOTH - len(HALF_CUT)] + HALF_CUT
    if len(out) + len(BETWEEN) + len(err) <= BOTH:
        return out + BETWEEN + err
    half = (BOTH - len(BETWEEN)) // 2
    cut = lambda text: text if len(text) <= half else text[: half - len(HALF_CUT)] + HALF_CUT  # noqa: E731
    return cut(out) + BETWEEN + cut(err)


def _aggregate(results):
    found = {result["status"] for result in results.values()}
    for status in ("SuccessAndReboot", "Failed", "TimedOut", "Cancelled"):
        if status in found:
            return status
    return "Success" if found <= {"Success", "Skipped"} else "InProgress"


def main(folder):
    write(Path(folder) / "worker.pid", str(os.getpid()))
    Worker(folder).run()


if __name__ == "__main__":
    main(sys.argv[1])
