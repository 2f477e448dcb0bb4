-- Customer keys: what they are and may be used for. `material` is the number of the newest material, `policy` is JSON, a
-- document and whom it means, and absent while it is the default; `tags` is a JSON object.
CREATE TABLE kms_keys (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    manager TEXT NOT NULL,
    state TEXT NOT NULL,
    description TEXT NOT NULL,
    policy TEXT,
    tags TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    deletion_at BIGINT,
    rotation_days BIGINT,
    rotate_at BIGINT,
    material BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX kms_keys_by_scope ON kms_keys (account, region, id);
CREATE INDEX kms_keys_by_deletion ON kms_keys (deletion_at);
CREATE INDEX kms_keys_by_rotation ON kms_keys (rotate_at);

-- The material of each key and of each of its rotations, sealed under the root key named beside it: when no row names an
-- old root key any more, nothing needs it.
CREATE TABLE kms_materials (
    key_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    id TEXT NOT NULL,
    rotation TEXT,
    created_at BIGINT NOT NULL,
    root_key TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (key_id, number)
);

-- Names of keys.
CREATE TABLE kms_aliases (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    key_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (account, region, name)
);
CREATE INDEX kms_aliases_by_key ON kms_aliases (key_id, name);
