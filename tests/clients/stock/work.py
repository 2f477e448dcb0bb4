"""What the agent does with a command, by whichever channel it came: takes it once, has it run, and replies."""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

from . import documents
from .settings import VERSION, read, stamp, write

JOB = re.compile(r"aws\.ssm\.(?:.+\.)?([^.]+)\.[^.]+")
AT_ONCE, WAITING = 5, 5
IDEMPOTENT = 30 * 60
RUNS = 15
LOOK = 0.02
SEND, CANCEL = "aws.ssm.sendCommand", "aws.ssm.cancelCommand"

OK, DUPLICATE, FULL, UNPARSED = "200", "51405", "51402", "51408"
NAMES = {
    OK: "Successful", DUPLICATE: "DuplicateCommand", FULL: "ProcessorBufferFull", UNPARSED: "AgentJobMessageParseError",
}  # fmt: skip


def command_of(job):
    found = JOB.fullmatch(job)
    return found and found.group(1)


class Work:
    """`reply(service, job, topic, content, is_first)` sends a reply by the channel that the job came by."""

    def __init__(self, settings, identity, reply):
        self.settings, self.identity, self.reply = settings, identity, reply
        self.folder = settings.state / identity.node
        self.busy, self.lock = {}, threading.Lock()
        self.places = threading.Semaphore(AT_ONCE)

    def resume(self):
        """Documents that a worker had when the agent ended: it may have gone on, be done, or be gone."""
        for folder in sorted((self.folder / "document" / "state" / "current").glob("*")):
            job = read(folder / "job.json")
            if job:
                self.busy[job["command"]] = folder
                threading.Thread(target=self._follow, args=(job, folder), daemon=True).start()

    def take(self, service, job, topic, content):
        """A job; gives the code of its acknowledgement."""
        if topic.startswith(CANCEL):
            self._cancel(service, job, topic, content)
            return OK
        command = command_of(job)
        mark = self.folder / "idempotency" / "SendCommand" / (command or "none")
        with self.lock:
            if mark.exists() and time.time() - mark.stat().st_mtime < IDEMPOTENT:
                return DUPLICATE
            if len(self.busy) >= AT_ONCE + WAITING:
                return FULL
            try:
                told = json.loads(content)
                prepared = self._prepared(service, job, topic, command, told)
            except (documents.Invalid, ValueError, KeyError, AttributeError, TypeError) as error:
                trace = str(error) if service == "mds" else ""
                self.reply(service, job, topic, self.content("Failed", None, None, trace), False)
                return UNPARSED
            write(mark, command)
            folder = self.folder / "document" / "state" / "current" / command
            write(folder / "job.json", prepared)
            self.busy[command] = folder
        self.reply(service, job, topic, self.content("InProgress", None, None), True)
        threading.Thread(target=self._run, args=(prepared, folder), daemon=True).start()
        return OK

    def _prepared(self, service, job, topic, command, told):
        release = platform.freedesktop_os_release()
        return {
            "service": service, "job": job, "topic": topic, "command": command, "node": self.identity.node,
            "region": self.identity.region, "platform": [release.get("NAME", ""), release.get("VERSION_ID", "")],
            "steps": documents.steps(told["DocumentContent"], told.get("Parameters"), self._resolved),
            "bucket": told.get("OutputS3BucketName", ""), "prefix": told.get("OutputS3KeyPrefix", ""),
            "state": str(self.settings.state),
            "orchestration": str(self.folder / "document" / "orchestration" / command),
        }  # fmt: skip

    def _resolved(self, value):
        """Asked for twice: once to see that they are there, once to have them."""
        names = sorted(set(documents.names_of_ssm_parameters(value)))
        if not names:
            return value
        asked = {"Names": names, "WithDecryption": False}
        if self.identity.ssm("GetParameters", asked).get("InvalidParameters"):
            raise documents.Invalid(f"Parameters {names} are not valid")
        known = self.identity.ssm("GetParameters", asked)["Parameters"]
        return documents.with_ssm_parameters(value, {each["Name"]: each["Value"] for each in known})

    def _cancel(self, service, job, topic, content):
        self.reply(service, job, topic, self.content("InProgress", None, None), True)
        target = command_of(json.loads(content)["CancelMessageId"])
        folder = self.busy.get(target)
        if folder:
            write(folder / "cancel", job)

    def _run(self, job, folder):
        with self.places:
            self._start_worker(folder)
            self._follow(job, folder)

    def _start_worker(self, folder):
        runs = read(folder / "runs.json", 0) + 1
        write(folder / "runs.json", runs)
        log = (folder / "worker.log").open("ab")
        subprocess.Popen(
            [sys.executable, "-m", "stock.worker", str(folder)], cwd=Path(__file__).parent.parent, stdin=subprocess.DEVNULL,
            stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
        until = time.monotonic() + 10
        while not (folder / "worker.pid").exists() and time.monotonic() < until:
            time.sleep(LOOK)

    def _follow(self, job, folder):
        """Sends on what the worker leaves, to the end."""
        number = 0
        while True:
            result = read(folder / f"result.{number:03}.json")
            if result is None:
                if not _lives(folder) and not (folder / f"result.{number:03}.json").exists():
                    if read(folder / "runs.json", 0) >= RUNS:
                        return self._done(job, folder)
                    self._start_worker(folder)
                time.sleep(LOOK)
                continue
            number += 1
            status, steps, counts = result["documentStatus"], result["runtimeStatus"], result["runtimeStatusCounts"]
            self.reply(job["service"], job["job"], job["topic"], self.content(status, steps, counts), False)
            if result["final"] and status == "SuccessAndReboot":
                return self._reboot(folder)
            if result["final"]:
                return self._done(job, folder)

    def _done(self, job, folder):
        with self.lock:
            self.busy.pop(job["command"], None)
        done = self.folder / "document" / "state" / "completed" / job["command"]
        done.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(done, ignore_errors=True)
        folder.rename(done)

    def _reboot(self, folder):
        """The machine stays; the agent begins anew, and runs the same step again."""
        time.sleep(self.settings.simulated("RebootAfter", 0.5))
        (folder / "worker.pid").unlink(missing_ok=True)
        for told in folder.glob("result.*.json"):
            told.unlink()
        os.execv(sys.executable, [sys.executable, "-m", "stock", "run", "--state", str(self.settings.state)])

    def content(self, status, steps, counts, trace=""):
        """The content of a reply."""
        shown = steps and {key: {k: v for k, v in step.items() if k != "stop"} for key, step in steps.items()}
        agent = {"lang": "en-US", "name": "amazon-ssm-agent", "os": "linux", "osver": "1", "ver": VERSION}
        return {
            "additionalInfo": {"agent": agent, "dateTime": stamp(), "runId": "", "runtimeStatusCounts": counts},
            "documentStatus": status, "documentTraceOutput": trace, "runtimeStatus": shown if shown else steps,
        }  # fmt: skip


def _lives(folder):
    pid = read(folder / "worker.pid")
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
            return pid is not None and stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
