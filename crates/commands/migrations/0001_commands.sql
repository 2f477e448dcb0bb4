CREATE TABLE commands (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    document_name TEXT NOT NULL,
    document_version TEXT NOT NULL,
    -- By which its sender knows it again; NULL when it gave none.
    token TEXT,
    status TEXT NOT NULL,
    status_details TEXT NOT NULL,
    cancel_requested BIGINT NOT NULL,
    max_errors BIGINT NOT NULL,
    targets BIGINT NOT NULL,
    -- How many of its targets are invocations; the rest wait in command_targets.
    stored BIGINT NOT NULL,
    -- How many have not been let go, and how many have and have not ended.
    held BIGINT NOT NULL,
    flying BIGINT NOT NULL,
    -- Whether nodes that come to fit its targets while it is under way get it, too.
    joinable BIGINT NOT NULL,
    waves_passed BIGINT NOT NULL,
    -- When the last invocation ended.
    quiet_since BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    succeeded BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    -- Those of the errors that took too long on their nodes.
    execution_timed_out BIGINT NOT NULL,
    delivery_timed_out BIGINT NOT NULL,
    cancelled BIGINT NOT NULL,
    requested_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- Milliseconds that a node may take once it has started.
    execution_timeout BIGINT NOT NULL
) {clustered};
CREATE UNIQUE INDEX commands_by_time ON commands (account, region, requested_at, id);
CREATE INDEX commands_by_status ON commands (account, region, status, requested_at, id);
CREATE UNIQUE INDEX commands_by_document ON commands (account, region, document_name, requested_at, id);
CREATE INDEX commands_by_age ON commands (requested_at);
CREATE UNIQUE INDEX commands_by_token ON commands (account, region, token) WHERE token IS NOT NULL;
-- What a background pass moves on.
CREATE INDEX commands_moving ON commands (id)
    WHERE completed < targets AND (held > 0 OR stored < targets OR cancel_requested = 1);

CREATE INDEX commands_joinable ON commands (account, region, expires_at) WHERE joinable = 1 AND completed < targets;

-- What of a command never changes and may be long.
CREATE TABLE command_requests (
    command_id TEXT NOT NULL PRIMARY KEY,
    -- The document as it was when the command was sent.
    content TEXT NOT NULL,
    -- What the request gave beside the columns: parameters, comment, nodes.
    request TEXT NOT NULL,
    -- Who sent it, and how: in their name it is delivered.
    errand TEXT NOT NULL
);

-- Targets of a large command that are no invocations yet: JSON lists of [node, its name, its platform's fit].
CREATE TABLE command_targets (
    command_id TEXT NOT NULL,
    chunk BIGINT NOT NULL,
    nodes TEXT NOT NULL,
    PRIMARY KEY (command_id, chunk)
) {clustered};

CREATE TABLE invocations (
    command_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    node_name TEXT NOT NULL,
    document_name TEXT NOT NULL,
    status TEXT NOT NULL,
    status_details TEXT NOT NULL,
    open BIGINT NOT NULL,
    -- Not let go yet; in that order it will be.
    held BIGINT NOT NULL,
    position BIGINT NOT NULL,
    -- What the node has to be sent: 'send' the command, 'cancel' it; NULL when it has confirmed all.
    outbox TEXT,
    cancel_id TEXT,
    requested_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    PRIMARY KEY (command_id, node_id)
) {clustered};
-- By time they are found through their commands, and so are those that succeeded: most have.
CREATE INDEX invocations_by_status ON invocations (account, region, status, requested_at, command_id, node_id)
    WHERE status <> 'Success';
CREATE INDEX invocations_by_node ON invocations (account, region, node_id, requested_at, command_id);
-- What a node is still concerned with: what it has to be sent, what is to be stopped first, and what it has not ended.
CREATE INDEX invocations_live ON invocations (node_id, outbox, requested_at) WHERE open = 1 OR outbox IS NOT NULL;
CREATE INDEX invocations_to_expire ON invocations (expires_at) WHERE open = 1;
CREATE INDEX invocations_held ON invocations (command_id, position) WHERE held = 1;

CREATE TABLE invocation_steps (
    command_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    name TEXT NOT NULL,
    plugin TEXT NOT NULL,
    status TEXT NOT NULL,
    status_details TEXT NOT NULL,
    terminal BIGINT NOT NULL,
    code BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    output TEXT NOT NULL,
    stdout TEXT NOT NULL,
    stderr TEXT NOT NULL,
    -- Where the node put the whole output: bucket, prefix and the step's part of the key; empty for nowhere.
    bucket TEXT NOT NULL,
    prefix TEXT NOT NULL,
    folder TEXT NOT NULL,
    PRIMARY KEY (command_id, node_id, name)
) {clustered};

-- Output as it was streamed, compressed piece by piece.
CREATE TABLE output_pieces (
    command_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    step TEXT NOT NULL,
    stream TEXT NOT NULL,
    -- Where in the stream it begins, and how many bytes it is when it is not compressed.
    at BIGINT NOT NULL,
    length BIGINT NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (command_id, node_id, step, stream, at)
);

CREATE TABLE output_streams (
    command_id TEXT NOT NULL,
    node_id TEXT NOT NULL,
    step TEXT NOT NULL,
    stream TEXT NOT NULL,
    -- So far without a gap.
    length BIGINT NOT NULL,
    -- What came beyond the limit is not kept.
    truncated BIGINT NOT NULL,
    -- 1 when the node has told the stream's end, and the hash of all that it wrote.
    ended BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    PRIMARY KEY (command_id, node_id, step, stream)
) {clustered};

-- Notifications that have not been taken yet.
CREATE TABLE command_notices (
    id TEXT NOT NULL PRIMARY KEY,
    topic TEXT NOT NULL,
    body TEXT NOT NULL,
    tries BIGINT NOT NULL,
    due_at BIGINT NOT NULL
);
CREATE INDEX command_notices_by_time ON command_notices (due_at);
