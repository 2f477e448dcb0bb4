-- Parameters as they are now. `path` is the name with a leading slash: `a` and `/a` are one parameter. `parent` is what
-- stands before its last slash. `value` is ciphertext in base64 where the type is SecureString. `tags` is a JSON object,
-- `policies` a JSON array. `revision` is another after every change, also of tags and labels, and never the same again.
-- `due_at` is when the next of the policies acts.
CREATE TABLE parameters (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    path TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT NOT NULL,
    tags TEXT NOT NULL,
    revision BIGINT NOT NULL,
    due_at BIGINT,
    version BIGINT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    data_type TEXT NOT NULL,
    tier TEXT NOT NULL,
    key_id TEXT,
    description TEXT,
    allowed_pattern TEXT,
    policies TEXT,
    modified_at BIGINT NOT NULL,
    modified_by TEXT NOT NULL,
    PRIMARY KEY (account, region, path)
);
CREATE INDEX parameters_by_parent ON parameters (account, region, parent, path);
CREATE INDEX parameters_by_due ON parameters (due_at) WHERE due_at IS NOT NULL;

-- Older versions of parameters: what stood in the table above. So many are kept that each has a place of its own, `slot`, where
-- it takes that of the oldest: nothing has to be found and deleted.
CREATE TABLE parameter_history (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    path TEXT NOT NULL,
    slot BIGINT NOT NULL,
    version BIGINT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    data_type TEXT NOT NULL,
    tier TEXT NOT NULL,
    key_id TEXT,
    description TEXT,
    allowed_pattern TEXT,
    policies TEXT,
    modified_at BIGINT NOT NULL,
    modified_by TEXT NOT NULL,
    PRIMARY KEY (account, region, path, slot)
);

-- Which version of a parameter each of its labels names.
CREATE TABLE parameter_labels (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    path TEXT NOT NULL,
    label TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (account, region, path, label)
);

-- How many parameters of each tier an account has in a region.
CREATE TABLE parameter_counts (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    tier TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (account, region, tier)
);

-- Resource policies of parameters, by which other accounts reach them: JSON, a document and whom it means.
CREATE TABLE parameter_policies (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    path TEXT NOT NULL,
    id TEXT NOT NULL,
    hash TEXT NOT NULL,
    policy TEXT NOT NULL,
    PRIMARY KEY (account, region, path)
);

-- The accounts that those policies name.
CREATE TABLE parameter_shares (
    grantee TEXT NOT NULL,
    region TEXT NOT NULL,
    account TEXT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (grantee, region, account, path)
);
CREATE INDEX parameter_shares_by_parameter ON parameter_shares (account, region, path);

-- What is attached to paths for the values below them: a regular expression, a JSON Schema, or both. The whole tree has the
-- empty path.
CREATE TABLE parameter_validations (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    path TEXT NOT NULL,
    pattern TEXT,
    schema TEXT,
    modified_at BIGINT NOT NULL,
    modified_by TEXT NOT NULL,
    PRIMARY KEY (account, region, path)
);

-- Settings of the service that are not at their defaults.
CREATE TABLE service_settings (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    modified_at BIGINT NOT NULL,
    modified_by TEXT NOT NULL,
    PRIMARY KEY (account, region, id)
);
