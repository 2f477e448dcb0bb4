-- Access keys of people and programs. The secret is sealed: verifying a signature needs it, reading the table must not give it.
-- `owner` is the unique id of the user; absent for the keys of an account's root.
CREATE TABLE access_keys (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    owner TEXT,
    secret TEXT NOT NULL,
    active BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    used_at BIGINT,
    used_region TEXT,
    used_service TEXT
);
CREATE INDEX access_keys_by_owner ON access_keys (account, owner, id);

-- Counts every change of what an account's users, roles and policies are and may do: who has read something of them asks
-- whether the number is still the same.
CREATE TABLE account_generations (
    account TEXT NOT NULL PRIMARY KEY,
    generation BIGINT NOT NULL
);

-- What is set for an account as a whole. An alias is unique in the deployment: people sign in by it. The password policy is
-- JSON, absent while it is the default.
CREATE TABLE iam_accounts (
    account TEXT NOT NULL PRIMARY KEY,
    alias TEXT UNIQUE,
    password_policy TEXT
);

-- Users, groups, roles, managed policies, instance profiles and identity providers. `folded` is the name in lower case, by
-- which it is unique; `id` is never given twice. `details` and `tags` are JSON objects.
CREATE TABLE iam_entities (
    account TEXT NOT NULL,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    details TEXT NOT NULL,
    tags TEXT NOT NULL,
    PRIMARY KEY (account, kind, folded)
);

-- Which users are in which groups, and which roles in which instance profiles, by their ids.
CREATE TABLE iam_memberships (
    account TEXT NOT NULL,
    member TEXT NOT NULL,
    container TEXT NOT NULL,
    PRIMARY KEY (member, container)
);
CREATE INDEX iam_memberships_by_container ON iam_memberships (container, member);

-- Policies written into one user, group or role.
CREATE TABLE iam_inline_policies (
    account TEXT NOT NULL,
    entity TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (entity, name)
);

-- Managed policies, by ARN, attached to users, groups and roles (`purpose` is `permissions`), or bounding what a user or role
-- may be permitted (`boundary`).
CREATE TABLE iam_attachments (
    account TEXT NOT NULL,
    entity TEXT NOT NULL,
    purpose TEXT NOT NULL,
    policy TEXT NOT NULL,
    PRIMARY KEY (entity, purpose, policy)
);
CREATE INDEX iam_attachments_by_policy ON iam_attachments (account, policy, entity);

-- The documents of managed policies, by ARN. One of each policy's versions is in force.
CREATE TABLE iam_policy_versions (
    account TEXT NOT NULL,
    policy TEXT NOT NULL,
    number BIGINT NOT NULL,
    document TEXT NOT NULL,
    in_force BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (policy, number)
);

-- Passwords of users. `hash` and those of `former` (JSON, newest first) are argon2id in PHC form.
CREATE TABLE iam_passwords (
    user_id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    hash TEXT NOT NULL,
    former TEXT NOT NULL,
    reset_required BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    used_at BIGINT
);

-- One identity per node: the public half of the key pair that was made on it.
CREATE TABLE node_identities (
    node_id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    role TEXT NOT NULL,
    public_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    key_set_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);

-- Machines that have a node's key and another fingerprint than the node: one row per node, of the one that asked last.
-- `known_told_at` is when the node's own machine asked since then.
CREATE TABLE node_fingerprint_changes (
    node_id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    told TEXT NOT NULL,
    first_told_at BIGINT NOT NULL,
    last_told_at BIGINT NOT NULL,
    known_told_at BIGINT,
    rejected BIGINT NOT NULL
);
CREATE INDEX node_fingerprint_changes_by_scope ON node_fingerprint_changes (account, region, node_id);

-- Attempts to sign in by a password that failed, of users and of addresses (`kind` is `user` or `source`). `number` stands for
-- one of them, whether there is such a user or not, and is below 2^20: nobody can make this table large. `free_at` is when the
-- next attempt may be made.
CREATE TABLE sign_in_attempts (
    kind TEXT NOT NULL,
    number BIGINT NOT NULL,
    failures BIGINT NOT NULL,
    free_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (kind, number)
);
CREATE INDEX sign_in_attempts_by_time ON sign_in_attempts (last_at);
