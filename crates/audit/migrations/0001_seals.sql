-- A seal per journal entry: a MAC over the entry and the seal before it of the same account.
CREATE TABLE audit_seals (
    position BIGINT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    seal TEXT NOT NULL
);
CREATE INDEX audit_seals_by_account ON audit_seals (account, position);

-- How far the journal is sealed, and each account's newest seal.
CREATE TABLE audit_heads (
    account TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    seal TEXT NOT NULL
);

-- Where each account's chain begins: the seal of the last entry that was forgotten for its age.
CREATE TABLE audit_bases (
    account TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    seal TEXT NOT NULL
);
