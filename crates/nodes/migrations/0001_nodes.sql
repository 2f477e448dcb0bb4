CREATE TABLE activations (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    code_hash TEXT NOT NULL,
    role TEXT NOT NULL,
    description TEXT,
    default_name TEXT,
    tags TEXT NOT NULL,
    registration_limit BIGINT NOT NULL,
    registrations BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- The node that is enrolled again with it, and no other.
    node_id TEXT
);
CREATE INDEX activations_by_time ON activations (account, region, created_at, id);

CREATE TABLE nodes (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    activation_id TEXT NOT NULL,
    -- SHA-256 of the public key that registered: a registration whose answer was lost finds its node again.
    registration_key TEXT NOT NULL,
    -- SHA-256 of what stays when a machine is set up anew, as its agent told it.
    machine TEXT,
    role TEXT NOT NULL,
    name TEXT,
    -- JSON objects; node_labels has the same, for searches.
    tags TEXT NOT NULL,
    attributes TEXT NOT NULL DEFAULT '{}',
    registered_at BIGINT NOT NULL,
    computer_name TEXT,
    ip_address TEXT,
    platform_type TEXT,
    platform_name TEXT,
    platform_version TEXT,
    agent_name TEXT,
    agent_version TEXT,
    last_ping_at BIGINT,
    -- The open control channel, and the replica that holds it; NULL when there is none.
    channel TEXT,
    replica TEXT,
    connected_at BIGINT,
    disconnected_at BIGINT
);
CREATE INDEX nodes_by_scope ON nodes (account, region, id);
CREATE UNIQUE INDEX nodes_by_registration ON nodes (activation_id, registration_key);
CREATE INDEX nodes_by_machine ON nodes (activation_id, machine) WHERE machine IS NOT NULL;
CREATE INDEX nodes_by_replica ON nodes (replica) WHERE channel IS NOT NULL;

-- Tags and attributes of nodes, by which nodes are found.
CREATE TABLE node_labels (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    -- 'tag' or 'attribute'
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    node_id TEXT NOT NULL,
    PRIMARY KEY (account, region, kind, name, value, node_id)
) {clustered};
CREATE INDEX node_labels_by_node ON node_labels (node_id, kind);

-- A replica that stops renewing its lease is gone, and so are the channels that it held.
CREATE TABLE replicas (
    id TEXT NOT NULL PRIMARY KEY,
    lease_until BIGINT NOT NULL
);
