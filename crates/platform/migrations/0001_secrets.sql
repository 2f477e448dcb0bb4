-- The deployment's secret, from which the keys of its tokens, seals and chains are derived: one row, sealed under a root key.
CREATE TABLE deployment_secrets (
    id BIGINT NOT NULL PRIMARY KEY,
    root_key TEXT NOT NULL,
    sealed TEXT NOT NULL
);
