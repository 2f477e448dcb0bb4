CREATE TABLE commands (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    document_name TEXT NOT NULL,
    document_version TEXT NOT NULL,
    -- The document as it was when the command was sent.
    content TEXT NOT NULL,
    -- What the request gave beside the columns: parameters, comment, nodes.
    request TEXT NOT NULL,
    -- Who sent it, and how: in their name it is delivered.
    errand TEXT NOT NULL,
    status TEXT NOT NULL,
    status_details TEXT NOT NULL,
    cancel_requested BIGINT NOT NULL,
    max_errors BIGINT NOT NULL,
    targets BIGINT NOT NULL,
    completed BIGINT NOT NULL,
    succeeded BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    delivery_timed_out BIGINT NOT NULL,
    cancelled BIGINT NOT NULL,
    requested_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- Milliseconds that a node may take once it has started.
    execution_timeout BIGINT NOT NULL
);
CREATE INDEX commands_by_time ON commands (account, region, requested_at, id);
CREATE INDEX commands_by_status ON commands (account, region, status, requested_at, id);
CREATE INDEX commands_by_age ON commands (requested_at);

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
    -- What the node has to be sent: 'send' the command, 'cancel' it; NULL when it has confirmed all.
    outbox TEXT,
    cancel_id TEXT,
    requested_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    PRIMARY KEY (command_id, node_id)
) {clustered};
CREATE INDEX invocations_by_time ON invocations (account, region, requested_at, command_id, node_id);
CREATE INDEX invocations_by_status ON invocations (account, region, status, requested_at, command_id, node_id);
CREATE INDEX invocations_by_node ON invocations (account, region, node_id, requested_at, command_id);
-- What a node is still concerned with: what it has to be sent, and what it has not ended.
CREATE INDEX invocations_live ON invocations (node_id, requested_at) WHERE open = 1 OR outbox IS NOT NULL;
CREATE INDEX invocations_to_expire ON invocations (expires_at) WHERE open = 1;

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
    PRIMARY KEY (command_id, node_id, name)
);
