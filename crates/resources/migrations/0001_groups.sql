-- Resource groups. `query` is the text that the client gave, checked; `tags` is a JSON object. `revision` is another after
-- every change.
CREATE TABLE resource_groups (
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    tags TEXT NOT NULL,
    description TEXT,
    criticality BIGINT,
    owner TEXT,
    display_name TEXT,
    revision BIGINT NOT NULL,
    PRIMARY KEY (account, region, name)
) {clustered};
