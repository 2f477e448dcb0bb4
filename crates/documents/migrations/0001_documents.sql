-- Documents of accounts. `tags` is a JSON object. `revision` is another after every change. `last_version` is the number that
-- was given last; that version may be gone, and its number is not given again.
CREATE TABLE documents (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    default_version BIGINT NOT NULL,
    latest_version BIGINT NOT NULL,
    last_version BIGINT NOT NULL,
    tags TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (account, region, name)
);

-- Their versions. `hash` is SHA-256 of the content in hexadecimal. `platforms`, `parameters` and `requires` are JSON arrays.
CREATE TABLE document_versions (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    version_name TEXT,
    display_name TEXT,
    format TEXT NOT NULL,
    content TEXT NOT NULL,
    hash TEXT NOT NULL,
    schema_version TEXT,
    description TEXT,
    target_type TEXT,
    platforms TEXT NOT NULL,
    parameters TEXT NOT NULL,
    requires TEXT NOT NULL,
    review_status TEXT,
    created_at BIGINT NOT NULL,
    -- A JSON array: of each file its name, its id at who keeps it, its size and its SHA-256.
    attachments TEXT NOT NULL,
    PRIMARY KEY (account, region, name, version)
);
CREATE UNIQUE INDEX document_versions_by_name ON document_versions (account, region, name, version_name)
    WHERE version_name IS NOT NULL;

-- With whom documents are shared: `grantee` is an account, or `all`; `versions` says which versions they may use.
CREATE TABLE document_shares (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    grantee TEXT NOT NULL,
    versions TEXT NOT NULL,
    PRIMARY KEY (account, region, name, grantee)
);
CREATE INDEX document_shares_by_grantee ON document_shares (grantee, region, account, name);

-- What reviewers said of versions, in the order in which they did.
CREATE TABLE document_reviews (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    number BIGINT NOT NULL,
    reviewer TEXT NOT NULL,
    status TEXT NOT NULL,
    comment TEXT,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (account, region, name, version, number)
);
