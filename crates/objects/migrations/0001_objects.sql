-- Names of buckets are given once, in all accounts together.
CREATE TABLE buckets (
    name TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX buckets_by_account ON buckets (account, name);

CREATE TABLE objects (
    bucket TEXT NOT NULL,
    object_key TEXT NOT NULL,
    size BIGINT NOT NULL,
    -- Without quotes.
    etag TEXT NOT NULL,
    -- Headers that are given back with it: a JSON object.
    headers TEXT NOT NULL,
    -- What it consists of: JSON pairs of a content's id and its size.
    contents TEXT NOT NULL,
    modified_at BIGINT NOT NULL,
    PRIMARY KEY (bucket, object_key)
) {clustered};

-- Bytes in the blob store: written before the row that needs them, and kept as long as drop_at is NULL.
CREATE TABLE contents (
    id TEXT NOT NULL PRIMARY KEY,
    -- What was announced; there are no more bytes than that.
    size BIGINT NOT NULL,
    drop_at BIGINT
);
CREATE INDEX contents_to_drop ON contents (drop_at) WHERE drop_at IS NOT NULL;

-- Objects that are uploaded in parts.
CREATE TABLE uploads (
    id TEXT NOT NULL PRIMARY KEY,
    bucket TEXT NOT NULL,
    object_key TEXT NOT NULL,
    headers TEXT NOT NULL,
    begun_at BIGINT NOT NULL
);
CREATE INDEX uploads_by_age ON uploads (begun_at);
CREATE INDEX uploads_by_bucket ON uploads (bucket);

CREATE TABLE upload_parts (
    upload_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    content_id TEXT NOT NULL,
    size BIGINT NOT NULL,
    etag TEXT NOT NULL,
    PRIMARY KEY (upload_id, number)
) {clustered};
