-- 監査記録の封印: as the access record's (V044), with a chain of its own; the keys are the same.
CREATE TABLE audit_seal (
    no bigint PRIMARY KEY,
    from_at timestamptz NOT NULL,
    to_at timestamptz NOT NULL,
    row_count bigint NOT NULL,
    digest varchar(64) NOT NULL,                  -- SHA-256 over the rows of [from_at, to_at) in order
    previous varchar(64) NOT NULL,                -- hash of the seal before
    key_id varchar(64) NOT NULL REFERENCES access_seal_key,
    sealed_at timestamptz NOT NULL,
    signature bytea NOT NULL,
    CHECK (from_at < to_at)
);
