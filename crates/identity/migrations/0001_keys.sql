-- Access keys of people and programs. The secret is sealed: verifying a signature needs it, reading the table must not give it.
CREATE TABLE access_keys (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    secret TEXT NOT NULL,
    active BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- One identity per node: the public half of the key pair that was made on it.
CREATE TABLE node_identities (
    node_id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    public_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    key_set_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
