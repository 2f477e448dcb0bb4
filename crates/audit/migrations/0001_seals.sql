-- A seal per journal entry: a MAC over the entry and the seal before it of the same account.
CREATE TABLE audit_seals (
    account TEXT NOT NULL,
    position BIGINT NOT NULL,
    at BIGINT NOT NULL,
    seal TEXT NOT NULL,
    PRIMARY KEY (account, position)
) {clustered};

-- Each account's newest seal.
CREATE TABLE audit_heads (
    account TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    seal TEXT NOT NULL
);

-- One row: how far the journal is sealed, and since when it is known that somebody changed the heads. The proof is a MAC
-- over this and all heads.
CREATE TABLE audit_cursor (
    id BIGINT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    fault_position BIGINT,
    fault_at BIGINT,
    proof TEXT NOT NULL
);

-- Where each account's chain begins: the seal of the last entry that was forgotten for its age, and a MAC over this.
CREATE TABLE audit_bases (
    account TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    seal TEXT NOT NULL,
    proof TEXT NOT NULL
);

-- Where calls are found: by everything that one can be looked up by, hashed together with account and region. A row tells of
-- calls of one second that were sealed together: `at` and `position` are the greatest of them, `places` is a JSON array of
-- how far each is before these, in milliseconds and positions in turn.
CREATE TABLE audit_lookups (
    term BIGINT NOT NULL,
    at BIGINT NOT NULL,
    position BIGINT NOT NULL,
    places TEXT NOT NULL,
    PRIMARY KEY (term, at, position)
) {clustered};

-- How far each target of an export is, and which replica exports to it until when.
CREATE TABLE audit_exports (
    target TEXT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    holder TEXT NOT NULL,
    held_until BIGINT NOT NULL
);
