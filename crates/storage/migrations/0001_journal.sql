CREATE TABLE journal (
    position {serial},
    at BIGINT NOT NULL,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    principal TEXT NOT NULL,
    operation TEXT NOT NULL,
    resource TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX journal_by_time ON journal (account, at, position);
CREATE INDEX journal_by_account ON journal (account, position);
