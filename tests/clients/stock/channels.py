"""The two ways to the server: the control channel (ssmmessages), and messages fetched by polls (ec2messages)."""

import json
import random
import re
import sys
import threading
import time
import uuid

from . import frames, signing, transport
from .settings import VERSION, read, stamp, write
from .work import DUPLICATE, NAMES, UNPARSED, Work

LARGEST_REPLY = 120_000
PING, PONG = 54, 60
ACK = 1
RETRY, GIVE_UP = 300, 7_200
MDS_MINUTE = 60
LONGEST_DELAY = 40 * 60
PREFIX = "EC2WindowsMessageDeliveryService"


class Denied(Exception):
    """The server does not let this node open a channel."""


def log(text):
    print(stamp(), text, file=sys.stderr, flush=True)


class Agent:
    """All that runs while the agent does."""

    def __init__(self, settings, identity):
        self.settings, self.identity = settings, identity
        self.work = Work(settings, identity, self.reply)
        self.control, self.polls = Control(self), Polls(self)
        self.connected_by = ""

    def run(self):
        self.identity.information()
        self.identity.information("")
        self.work.resume()
        for loop in (self.control.run, self.polls.run, self._health, self._associations, self._resend):
            threading.Thread(target=self._guarded, args=(loop,), daemon=True).start()
        threading.Event().wait()

    def _guarded(self, loop):
        try:
            loop()
        except Exception:
            import traceback

            log(f"{loop.__qualname__} ended\n{traceback.format_exc()}")

    def reply(self, service, job, topic, content, is_first):
        """Each in a thread of its own, so that they may overtake each other; with `ReplyOrder` they certainly do."""
        sender = self.control if service == "mgs" else self.polls
        delay = 0.0
        if self.settings.simulated("ReplyOrder") == "reversed" and not is_first:
            delay = 0.0 if content["documentStatus"] != "InProgress" else 0.4
        copies = 1 + self.settings.simulated("Duplicates", 0)
        arguments = (sender, job, topic, content, is_first, delay, copies)
        threading.Thread(target=self._reply, args=arguments, daemon=True).start()

    def _reply(self, sender, job, topic, content, is_first, delay, copies):
        time.sleep(delay)
        sender.reply(job, topic, content, is_first, copies)

    def _health(self):
        minutes = self.settings.get("Ssm", "HealthFrequencyMinutes", 5)
        self.settings.pause(random.uniform(0, 300))
        while True:
            try:
                self.identity.information(self.connected_by)
            except (transport.Failed, OSError) as error:
                log(f"health: {error}")
            self.settings.pause(minutes * 60)

    def _associations(self):
        self.settings.pause(2.4)
        if self.settings.simulated("Inventory"):
            self._tell_what_is_here()
        again = 30
        while True:
            try:
                self._list_associations()
            except (transport.Failed, OSError) as error:
                log(f"associations: {error}")
            self.settings.pause(again)
            again = self.settings.get("Ssm", "AssociationFrequencyMinutes", 10) * 60

    def _tell_what_is_here(self):
        """What documents of associations end with: an inventory, and whether they are complied with."""
        node, at = self.identity.node, stamp()[:19] + "Z"
        network = {"Name": "eth0", "IPV4": "192.0.2.2", "IPV6": "", "MacAddress": "02:00:00:00:00:01"}
        item = {
            "TypeName": "AWS:Network", "SchemaVersion": "1.0", "CaptureTime": at,
            "ContentHash": "97OyEOeHreQd+CZgVpXUWg==", "Content": [network],
        }  # fmt: skip
        compliance = {
            "ResourceId": node, "ResourceType": "ManagedInstance", "ComplianceType": "Association", "Items": [],
            "ItemContentHash": "97OyEOeHreQd+CZgVpXUWg==",
            "ExecutionSummary": {"ExecutionId": "", "ExecutionTime": round(time.time(), 3), "ExecutionType": ""},
        }  # fmt: skip
        said = {"PutInventory": {"InstanceId": node, "Items": [item]}, "PutComplianceItems": compliance}
        for operation, value in said.items():
            try:
                self.identity.ssm(operation, value)
                log(f"{operation}: taken")
            except transport.Failed as refused:
                log(f"{operation}: {refused.status} {refused.code}")

    def _list_associations(self):
        asked = {"InstanceId": self.identity.node, "MaxResults": 20}
        try:
            found = self.identity.ssm("ListInstanceAssociations", asked)["Associations"]
        except transport.Failed:
            older = {"AssociationFilterList": [{"key": "InstanceId", "value": self.identity.node}], "MaxResults": 1}
            found = self.identity.ssm("ListAssociations", older)["Associations"]
        if found:
            log(f"{len(found)} associations, which the simulator does not run")

    def _resend(self):
        """Replies that nobody confirmed, as they are, until somebody does or they are too old."""
        while True:
            self.settings.pause(RETRY)
            for sender, name in ((self.control, "replies_mgs"), (self.polls, "replies")):
                for path in sorted((self.work.folder / name).glob("*")):
                    kept = read(path)
                    if kept is None or time.time() - kept["since"] > GIVE_UP or sender.again(kept):
                        path.unlink(missing_ok=True)

    def keep(self, folder, name, value):
        write(self.work.folder / folder / name, {**value, "since": time.time()})


class Control:
    """The control channel: opened, kept open, opened again."""

    def __init__(self, agent):
        self.agent, self.identity, self.settings = agent, agent.identity, agent.settings
        self.url = self.settings.endpoint("ssmmessages", "Mgs", self.identity.region)
        self.region = self.settings.get("Mgs", "Region") or self.identity.region
        self.path = f"/v1/control-channel/{self.identity.node}"
        self.socket, self.lock, self.confirmed, self.heard = None, threading.Lock(), {}, 0.0

    def run(self):
        attempt = 0
        while True:
            try:
                self._open()
            except Denied as error:
                log(f"control channel: {error}")
                self.agent.polls.resume()
            except (transport.Failed, OSError, ValueError) as error:
                log(f"control channel: {error}")
            else:
                attempt = 0
                self._read()
                self.settings.pause(random.uniform(0, 2.5))
                continue
            delay = min(random.uniform(5, 10) * 2**attempt, LONGEST_DELAY)
            attempt += 1
            self.settings.pause(delay * random.uniform(1, 1.5))

    def _open(self):
        body = json.dumps({"MessageSchemaVersion": "1.0", "RequestId": str(uuid.uuid4())}).encode()
        headers = {
            "Host": transport.host_of(self.url), "User-Agent": "Go-http-client/1.1", "Content-Length": str(len(body)),
            "Content-Type": "application/json", "X-Amz-Date": signing.now(), "Accept-Encoding": "gzip",
        }  # fmt: skip
        headers = self._signed("POST", "", headers, body, ["content-type", "host", "x-amz-date"])
        status, _, data = transport.request(self.url, "POST", self.path, headers, body, timeout=15)
        text = data.decode(errors="replace")
        if status != 201:
            raise (Denied if "<AccessDeniedException>" in text else OSError)(f"status {status}: {text[:300]}")
        token = re.search(r"<TokenValue>([^<]+)</TokenValue>", text).group(1)
        query = "role=subscribe&stream=input"
        headers = {"Host": transport.host_of(self.url), "User-Agent": "Go-http-client/1.1", "X-Amz-Date": signing.now()}
        headers = self._signed("GET", query, headers, b"", ["host", "x-amz-date"])
        socket = transport.Socket(self.url, f"{self.path}?{query}", headers)
        opening = {
            "Cookie": None, "MessageSchemaVersion": "1.0", "RequestId": str(uuid.uuid4()), "TokenValue": token,
            "AgentVersion": VERSION, "PlatformType": "linux",
        }  # fmt: skip
        socket.send(1, json.dumps(opening).encode())
        self.socket, self.heard = socket, time.monotonic()
        self.agent.connected_by = "ssmmessages"
        self.agent.polls.stop_soon()
        threading.Thread(target=self._ping, args=(socket,), daemon=True).start()
        self._tell_telemetry()

    def _signed(self, method, query, headers, body, signed):
        arguments = (self.identity.credentials, "ssmmessages", self.region, method, self.path, query, headers, body, signed)
        return signing.with_secret(*arguments)

    def _tell_telemetry(self):
        if self.settings.simulated("Telemetry"):
            for kind in ("agent_telemetry", "agent_update_result"):
                counters = {"SchemaVersion": 1, "Counters": {"AgentStarted": 1}, "AgentVersion": VERSION}
                self._send(frames.Frame.of(kind, counters))

    def _ping(self, socket):
        """Every 54 seconds; a server that leaves it unanswered for 60 is lost."""
        pace = self.settings.simulated("PingPace", 1.0)
        while socket is self.socket:
            time.sleep(PING * pace)
            if time.monotonic() - self.heard > (PING + PONG) * pace:
                return socket.abort()
            try:
                with self.lock:
                    socket.send(9, b"keepalive")
            except OSError:
                return None
        return None

    def _read(self):
        socket = self.socket
        try:
            while True:
                opcode, payload = socket.receive()
                self.heard = time.monotonic()
                if opcode == 2:
                    self._take(payload)
                elif opcode == 9:
                    with self.lock:
                        socket.send(10, payload)
                elif opcode == 8:
                    raise ConnectionError("the server closed the channel")
        except (OSError, ConnectionError) as error:
            log(f"control channel: {error}")
        finally:
            socket.abort()
            self.socket = None
            self.agent.connected_by = ""

    def _take(self, payload):
        try:
            frame = frames.decode(payload)
            value = frame.json()
        except ValueError as error:
            return log(f"a message was dropped: {error}")
        if frame.kind == "agent_job":
            return self._job(frame, value)
        if frame.kind == "agent_job_reply_ack":
            event = self.confirmed.get(value["acknowledgedMessageId"])
            return event.set() if event else None
        return log(f"a message of type {frame.kind} was dropped")

    def _job(self, frame, value):
        code = self.agent.work.take("mgs", value["JobId"], value["Topic"], value["Content"])
        ack = {
            "jobId": value["JobId"], "acknowledgedMessageId": str(frame.id), "createdDate": stamp(frame.created / 1000),
            "statusCode": code, "errorMessage": NAMES[code],
        }  # fmt: skip
        self._send(frames.Frame.of("agent_job_ack", ack))

    def _send(self, frame):
        socket = self.socket
        if socket is None:
            return False
        try:
            with self.lock:
                socket.send(2, frame.encode())
        except OSError:
            return False
        return True

    def reply(self, job, topic, content, is_first, copies):
        text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
        frame = frames.Frame.of("agent_job_reply", {"schemaVersion": 1, "jobId": job, "content": text, "topic": topic})
        if len(frame.payload) > LARGEST_REPLY:
            return log("a reply was dropped: it is too large")
        kept = {"id": str(frame.id), "created": frame.created, "payload": frame.payload.decode()}
        confirmed = any([self.again(kept) for _ in range(copies)])
        log(f"reply {content['documentStatus']} {'confirmed' if confirmed else 'not confirmed'}")
        # Of the first one nobody waits for a confirmation.
        if not is_first and not confirmed:
            self.agent.keep("replies_mgs", str(frame.id), kept)
        return None

    def again(self, kept):
        """Sends a reply under the id that it has, and waits a second for its confirmation."""
        frame = frames.Frame("agent_job_reply", kept["payload"].encode(), uuid.UUID(kept["id"]), kept["created"])
        event = self.confirmed.setdefault(kept["id"], threading.Event())
        sent = self._send(frame)
        confirmed = sent and event.wait(ACK)
        if confirmed:
            self.confirmed.pop(kept["id"], None)
        return confirmed


class Polls:
    """Messages by long polls: from the start until a minute after a channel opened, and whenever channels are denied."""

    def __init__(self, agent):
        self.agent, self.identity, self.settings = agent, agent.identity, agent.settings
        self.on = threading.Event()
        self.on.set()

    def stop_soon(self):
        def stop():
            time.sleep(self.settings.simulated("MdsMinute", MDS_MINUTE))
            if self.agent.connected_by == "ssmmessages":
                self.on.clear()

        threading.Thread(target=stop, daemon=True).start()

    def resume(self):
        self.on.set()

    def _call(self, operation, value, **more):
        return self.identity.call("Mds", PREFIX, operation, value, **more)

    def run(self):
        errors, request = 0, str(uuid.uuid4())
        while True:
            self.on.wait()
            began = time.monotonic()
            if self.agent.connected_by == "":
                self.agent.connected_by = "ec2messages"
            try:
                seconds = self.settings.get("Mds", "StopTimeoutMillis", 20_000) / 1000
                asked = {
                    "Destination": self.identity.node, "MessagesRequestId": request, "VisibilityTimeoutInSeconds": 10,
                }  # fmt: skip
                answer = self._call("GetMessages", asked, timeout=seconds)
                errors, request = 0, str(uuid.uuid4())
                for message in answer["Messages"]:
                    self._take(message)
            except TimeoutError:
                pass  # asked again with the same id
            except (transport.Failed, OSError) as error:
                log(f"GetMessages: {error}")
                errors += 1
                if errors % 10 == 0:
                    self.settings.pause(15 * 60)
            if time.monotonic() - began < 1:
                self.settings.pause(random.uniform(2, 2.5))

    def _take(self, message):
        if any(not message.get(name) for name in ("MessageId", "Topic", "Destination")) or len(message["CreatedDate"]) < 24:
            return log(f"a message was dropped: {message.get('MessageId')}")
        job, topic = message["MessageId"], message["Topic"]
        if not topic.startswith(("aws.ssm.sendCommand", "aws.ssm.cancelCommand")):
            return self._quietly("FailMessage", {"MessageId": job, "FailureType": "NoHandlerExists"})
        code = self.agent.work.take("mds", job, topic, message["Payload"])
        if code in (DUPLICATE,):
            return self._quietly("DeleteMessage", {"MessageId": job})
        if code not in ("200", UNPARSED):
            return None
        return self._quietly("AcknowledgeMessage", {"MessageId": job})

    def _quietly(self, operation, value):
        try:
            self._call(operation, value)
            return True
        except (transport.Failed, OSError) as error:
            log(f"{operation}: {error}")
            return False

    def reply(self, job, _topic, content, is_first, copies):
        content["additionalInfo"]["ableToOpenMGSConnection"] = self.agent.connected_by == "ssmmessages"
        text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
        kept = {"job": job, "payload": text, "id": str(uuid.uuid4())}
        sent = all([self.again(kept) for _ in range(copies)])
        if not is_first and not sent:
            self.agent.keep("replies", kept["id"], kept)

    def again(self, kept):
        return self._quietly(
            "SendReply", {"MessageId": kept["job"], "Payload": kept["payload"], "ReplyId": kept["id"]}
        )
